import { useMemo, useState } from "react";
import type { CreatorQuery, CreatorsPage, Id, Selection } from "../../api/generated/contract";
import type { GridSelection } from "../../parts/DataGrid";

type State = { query: CreatorQuery | null; ids: ReadonlySet<Id> };
const nothing: State = { query: null, ids: new Set() };

export interface Selected {
  size: number;
  request: Selection;
  grid: GridSelection;
  all: boolean;
  clear: () => void;
}

/** With a query everything that it finds is selected, and the ids are exceptions; otherwise the ids are what is selected. */
export function toggled(state: State, ids: Id[], on: boolean): State {
  const next = new Set(state.ids);
  for (const id of ids) {
    if (on === (state.query === null)) next.add(id);
    else next.delete(id);
  }
  return { ...state, ids: next };
}

export function useSelection(page: CreatorsPage, query: CreatorQuery): Selected {
  const key = JSON.stringify(query);
  const [kept, setKept] = useState<{ key: string; state: State }>({ key, state: nothing });
  // Single rows stay selected when the filter changes; "everything found" means what was found then, so it ends.
  const state = kept.key !== key && kept.state.query ? nothing : kept.state;
  return useMemo(() => {
    const set = (next: State) => setKept({ key, state: next });
    const size = state.query ? Math.max(0, page.total - state.ids.size) : state.ids.size;
    const has = (id: Id) => (state.query !== null) !== state.ids.has(id);
    const onPage = page.rows.filter((row) => has(row.id)).length;
    const grid: GridSelection = {
      has,
      toggle: (ids, on) => set(toggled(state, ids, on)),
      all: () => set({ query: JSON.parse(key), ids: new Set() }),
      none: () => set(nothing),
      state: size === 0 ? "none" : onPage === page.rows.length && size >= page.total ? "all" : "some",
      nameOf: (id) => {
        const row = page.rows.find((other) => other.id === id);
        return row?.name || row?.handle || "";
      },
    };
    return {
      size,
      all: state.query !== null && state.ids.size === 0,
      request: { ids: [...state.ids], query: state.query },
      grid,
      clear: () => set(nothing),
    };
  }, [state, key, page]);
}
