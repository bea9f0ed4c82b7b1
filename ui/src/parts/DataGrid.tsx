import { ArrowDown, ArrowUp } from "lucide-react";
import { type KeyboardEvent, type MouseEvent, memo, type ReactNode, useEffect, useRef, useState } from "react";
import { useWords } from "./words";

export type GridColumn<Row> = {
  id: string;
  header: string;
  hideHeader?: boolean;
  end?: boolean;
  sortable?: boolean;
  className?: string;
  cell: (row: Row) => ReactNode;
};

export type GridSelection = {
  has: (id: string) => boolean;
  /** All rows from the last touched one to this one, or just this one. */
  toggle: (ids: string[], on: boolean) => void;
  all: () => void;
  none: () => void;
  state: "none" | "some" | "all";
  nameOf: (id: string) => string;
};

type Props<Row> = {
  label: string;
  rows: Row[];
  columns: GridColumn<Row>[];
  idOf: (row: Row) => string;
  /** Rows before these ones and in all, when they are a page of more. */
  offset?: number;
  total?: number;
  sort?: { by: string; descending: boolean };
  onSort?: (by: string) => void;
  selection?: GridSelection;
  onOpen?: (row: Row) => void;
  onActive?: (row: Row | null) => void;
  onEscape?: () => void;
  testId?: string;
};

/** Where the keys lead from a row; null leaves the key alone. */
function target(key: string, at: number, last: number): number | null {
  const steps: Record<string, number> = {
    ArrowDown: 1,
    ArrowUp: -1,
    PageDown: 12,
    PageUp: -12,
    Home: -last,
    End: last,
  };
  const step = steps[key];
  return step === undefined ? null : Math.max(0, Math.min(last, at + step));
}

/** A table whose rows take the keys: arrows move, Space selects, Enter opens. */
export function DataGrid<Row>(props: Props<Row>) {
  const { rows, columns, idOf, selection, onOpen, onActive } = props;
  const body = useRef<HTMLTableSectionElement>(null);
  const [active, setActive] = useState(0);
  const at = Math.min(active, Math.max(0, rows.length - 1));
  const anchor = useRef(0);
  useEffect(() => onActive?.(rows[at] ?? null), [rows, at, onActive]);
  const ids = (from: number, to: number) => rows.slice(Math.min(from, to), Math.max(from, to) + 1).map(idOf);
  const go = (to: number, extend: boolean) => {
    setActive(to);
    (body.current?.rows[to] as HTMLElement | undefined)?.focus();
    if (extend && selection) selection.toggle(ids(anchor.current, to), true);
    else anchor.current = to;
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (!(event.target instanceof HTMLTableRowElement)) return;
    const row = rows[at];
    const to = target(event.key, at, rows.length - 1);
    if (to !== null) go(to, event.shiftKey);
    else if (event.key === "Enter" && row && onOpen) onOpen(row);
    else if (event.key === " " && row && selection) selection.toggle([idOf(row)], !selection.has(idOf(row)));
    else if (event.key.toLowerCase() === "a" && (event.ctrlKey || event.metaKey) && selection) selection.all();
    else if (event.key === "Escape" && props.onEscape) props.onEscape();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  const onPick = (index: number, event: MouseEvent) => {
    const row = rows[index];
    if (!row || !selection) return;
    if (event.shiftKey) selection.toggle(ids(anchor.current, index), true);
    else selection.toggle([idOf(row)], !selection.has(idOf(row)));
    setActive(index);
    if (!event.shiftKey) anchor.current = index;
  };
  return (
    <table
      className="table grid-table"
      role="grid"
      aria-label={props.label}
      aria-multiselectable={selection ? true : undefined}
      aria-rowcount={(props.total ?? rows.length) + 1}
      onKeyDown={onKeyDown}
      data-single-keys=""
      data-testid={props.testId}
    >
      <Head {...props} />
      <tbody ref={body}>
        {rows.map((row, index) => (
          <GridRow
            // Pages replace each other: their rows keep their places in the document and only say something else.
            key={props.total === undefined ? idOf(row) : index}
            row={row}
            id={idOf(row)}
            index={index}
            rowIndex={(props.offset ?? 0) + index + 2}
            columns={columns}
            current={index === at}
            selected={selection ? selection.has(idOf(row)) : undefined}
            name={selection?.nameOf(idOf(row)) ?? ""}
            onPick={onPick}
            onFocus={setActive}
            onOpen={onOpen}
          />
        ))}
      </tbody>
    </table>
  );
}

function Head<Row>({ columns, selection, sort, onSort }: Props<Row>) {
  const { t } = useWords();
  const box = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (box.current) box.current.indeterminate = selection?.state === "some";
  });
  return (
    <thead>
      <tr aria-rowindex={1}>
        {selection ? (
          <th scope="col" className="w-10">
            <label className="-m-2 grid size-8 place-items-center">
              <input
                ref={box}
                type="checkbox"
                className="tick"
                aria-label={t("ui-select-all")}
                checked={selection.state === "all"}
                onChange={() => (selection.state === "all" ? selection.none() : selection.all())}
                data-testid="select-all"
              />
            </label>
          </th>
        ) : null}
        {columns.map((column) => {
          const sorted = sort?.by === column.id;
          const Arrow = sort?.descending ? ArrowDown : ArrowUp;
          const direction = sorted ? (sort?.descending ? "descending" : "ascending") : undefined;
          return (
            <th
              key={column.id}
              scope="col"
              aria-sort={direction}
              className={`${column.end ? "end" : ""} ${column.className ?? ""}`}
            >
              {column.sortable && onSort ? (
                <button
                  type="button"
                  className="sort"
                  onClick={() => onSort(column.id)}
                  data-testid={`sort-${column.id}`}
                >
                  {column.header}
                  {sorted ? <Arrow aria-hidden="true" /> : null}
                </button>
              ) : (
                <span className={column.hideHeader ? "sr-only" : ""}>{column.header}</span>
              )}
            </th>
          );
        })}
      </tr>
    </thead>
  );
}

type RowProps<Row> = {
  row: Row;
  id: string;
  index: number;
  rowIndex: number;
  columns: GridColumn<Row>[];
  current: boolean;
  selected: boolean | undefined;
  name: string;
  onPick: (index: number, event: MouseEvent) => void;
  onFocus: (index: number) => void;
  onOpen: ((row: Row) => void) | undefined;
};

function PlainRow<Row>({
  row,
  id,
  index,
  rowIndex,
  columns,
  current,
  selected,
  name,
  onPick,
  onFocus,
  onOpen,
}: RowProps<Row>) {
  const { t } = useWords();
  const open = (event: MouseEvent) => {
    // A click on a link or button in the row is theirs.
    if (onOpen && !(event.target as Element).closest("a, button, input, label")) onOpen(row);
  };
  return (
    <tr
      tabIndex={current ? 0 : -1}
      aria-selected={selected}
      aria-rowindex={rowIndex}
      onFocus={() => onFocus(index)}
      onClick={open}
      data-testid={`row-${id}`}
    >
      {selected === undefined ? null : (
        <td>
          <label className="-m-2 grid size-8 place-items-center">
            <input
              type="checkbox"
              tabIndex={-1}
              className="tick"
              aria-label={t("ui-select-row", { name })}
              checked={selected}
              readOnly
              onClick={(event) => onPick(index, event)}
              data-testid={`select-${id}`}
            />
          </label>
        </td>
      )}
      {columns.map((column) => (
        <td key={column.id} className={`${column.end ? "end" : ""} ${column.className ?? ""}`}>
          {column.cell(row)}
        </td>
      ))}
    </tr>
  );
}

// Rows of a long list are drawn again only when they themselves change.
const GridRow = memo(
  PlainRow,
  (before, after) =>
    before.row === after.row &&
    before.index === after.index &&
    before.columns === after.columns &&
    before.current === after.current &&
    before.selected === after.selected &&
    before.rowIndex === after.rowIndex,
) as typeof PlainRow;
