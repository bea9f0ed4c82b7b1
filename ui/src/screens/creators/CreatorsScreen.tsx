import { useNavigate, useSearch } from "@tanstack/react-router";
import { Combine, Plus, UsersRound } from "lucide-react";
import { useCallback, useEffect, useMemo, useState } from "react";
import { useRead, useReadAhead } from "../../api/call";
import type { CreatorRow, CreatorSort, CreatorsPage, OwnField } from "../../api/generated/contract";
import { Button } from "../../parts/Button";
import { CommandButton, useCommand } from "../../parts/commands";
import { DataGrid } from "../../parts/DataGrid";
import { SearchField } from "../../parts/fields";
import { Page } from "../../parts/Page";
import { Pager } from "../../parts/Pager";
import { Answered, EmptyState } from "../../parts/states";
import { useWords } from "../../parts/words";
import { AddCreatorDialog } from "./AddCreatorDialog";
import { AddToCampaignDialog } from "./AddToCampaignDialog";
import { BulkBar } from "./BulkBar";
import { CreatorPeek } from "./CreatorPeek";
import { useCreatorColumns } from "./columns";
import { Filters } from "./Filters";
import { type CreatorsSearch, isFiltered, pageSize, queryOf } from "./search";
import { useSelection } from "./selection";
import { Views } from "./Views";

export function CreatorsScreen() {
  const { t, count } = useWords();
  const navigate = useNavigate();
  const search = useSearch({ from: "/creators" });
  const set = useCallback(
    (change: Partial<CreatorsSearch>, replace = false) =>
      void navigate({
        to: "/creators",
        search: (now: CreatorsSearch) => clean({ ...now, offset: undefined, ...change }),
        replace,
      }),
    [navigate],
  );
  const filter = useFilter(search);
  const sort: CreatorSort = { by: search.by ?? "name", descending: search.descending ?? false };
  const asked = { query: queryOf(search), sort, offset: search.offset ?? 0, limit: pageSize };
  const page = useRead("creators.list", asked, { keep: true });
  const next = asked.offset + pageSize;
  useReadAhead("creators.list", page.data && next < page.data.total ? { ...asked, offset: next } : null);
  const campaign = useRead("campaigns.get", { id: search.campaign ?? "" }, { enabled: Boolean(search.campaign) });
  useCommand("edit.find", () => document.querySelector<HTMLInputElement>("[data-testid=creators-search]")?.focus());
  return (
    <Page
      title={t("creators-title")}
      fill
      testId="creators"
      beside={
        // Said as the filters find more or fewer.
        <span role="status" className="text-subtle" data-testid="creators-total">
          {page.data ? t("creators-total", count(page.data.total)) : null}
        </span>
      }
      actions={
        <>
          <CommandButton id="go.duplicates" icon={Combine} />
          <CommandButton id="creator.new" kind="primary" icon={Plus} />
        </>
      }
    >
      {campaign.data ? (
        <div className="notice" data-testid="adding-to">
          <span className="flex-1">{t("creators-adding", { campaign: campaign.data.name })}</span>
          <Button small onPress={() => set({ campaign: undefined })}>
            {t("ui-cancel")}
          </Button>
        </div>
      ) : null}
      <div className="flex flex-wrap items-center gap-2">
        <TypedSearch value={search.text ?? ""} onType={(text) => set({ text }, true)} />
        <Views search={filter} onChange={set} />
        <Filters search={filter} onChange={set} />
      </div>
      <Answered query={page}>{(loaded) => <List page={loaded} search={search} set={set} sort={sort} />}</Answered>
      <AddCreatorDialog
        open={search.add ?? false}
        onClose={() => set({ add: undefined, offset: search.offset }, true)}
      />
    </Page>
  );
}

/** What of the address filters: the same object while that stays the same, whatever page is shown in which order. */
function useFilter(search: CreatorsSearch): CreatorsSearch {
  const { offset: _, by: __, descending: ___, add: ____, ...filter } = search;
  const key = JSON.stringify(filter);
  return useMemo(() => JSON.parse(key), [key]);
}

/** The address holds only what says something. */
export function clean(search: CreatorsSearch): CreatorsSearch {
  return Object.fromEntries(
    Object.entries(search).filter(
      ([, value]) => value !== undefined && value !== "" && !(Array.isArray(value) && value.length === 0),
    ),
  );
}

/** The list follows the typing with a short breath, not with every letter. */
function TypedSearch({ value, onType }: { value: string; onType: (text: string) => void }) {
  const { t } = useWords();
  const [text, setText] = useState(value);
  const [from, setFrom] = useState(value);
  if (from !== value) {
    setFrom(value);
    setText(value);
  }
  useEffect(() => {
    if (text === value) return;
    const timer = setTimeout(() => onType(text), 150);
    return () => clearTimeout(timer);
  });
  return (
    <SearchField
      label={t("creators-search")}
      clear={t("ui-clear-search")}
      value={text}
      onChange={setText}
      testId="creators-search"
    />
  );
}

const noFields: OwnField[] = [];

type ListProps = {
  page: CreatorsPage;
  search: CreatorsSearch;
  set: (change: Partial<CreatorsSearch>) => void;
  sort: CreatorSort;
};

function List({ page, search, set, sort }: ListProps) {
  const { t } = useWords();
  const navigate = useNavigate();
  const facets = useRead("creators.facets", {});
  const columns = useCreatorColumns(facets.data?.own ?? noFields, page.rows);
  const selection = useSelection(page, queryOf(search));
  const [active, setActive] = useState<CreatorRow | null>(null);
  const [peek, setPeek] = useState(false);
  const [adding, setAdding] = useState(false);
  useCommand("list.peek", () => setPeek(!peek), active !== null);
  if (page.total === 0)
    return <Nobody filtered={isFiltered(search)} onClear={() => void navigate({ to: "/creators" })} />;
  const onSort = (by: string) =>
    set({
      by: by as CreatorSort["by"],
      descending: sort.by === by ? !sort.descending : by === "followers" || by === "added",
    });
  return (
    <>
      <div className="flex min-h-0 flex-1 gap-4">
        <div className="flex min-w-0 flex-1 flex-col gap-2">
          <div className="table-scroll min-h-48 flex-1">
            <DataGrid
              label={t("creators-title")}
              rows={page.rows}
              columns={columns}
              idOf={(row) => row.id}
              offset={page.offset}
              total={page.total}
              sort={sort}
              onSort={onSort}
              selection={selection.grid}
              onOpen={(row) => void navigate({ to: "/creators/$id", params: { id: row.id } })}
              onActive={setActive}
              onEscape={() => (peek ? setPeek(false) : selection.clear())}
              testId="creators-table"
            />
          </div>
          {/* Below the rows, beside the pages: nothing moves under the pointer when something is selected. */}
          <div className="flex min-h-8 flex-wrap items-center gap-x-4 gap-y-2">
            <Pager
              offset={page.offset}
              shown={page.rows.length}
              total={page.total}
              size={pageSize}
              onGo={(offset) => set({ offset })}
            />
            {selection.size > 0 ? (
              <BulkBar selection={selection} list={search.list} onAdd={() => setAdding(true)} />
            ) : null}
          </div>
        </div>
        {peek && active ? <CreatorPeek id={active.id} onClose={() => setPeek(false)} /> : null}
      </div>
      {adding ? (
        <AddToCampaignDialog
          selection={selection.request}
          count={selection.size}
          campaign={search.campaign ?? null}
          onClose={() => setAdding(false)}
          onDone={() => {
            selection.clear();
            set({ campaign: undefined });
          }}
        />
      ) : null}
    </>
  );
}

function Nobody({ filtered, onClear }: { filtered: boolean; onClear: () => void }) {
  const { t } = useWords();
  if (filtered)
    return (
      <EmptyState
        icon={UsersRound}
        title={t("creators-none-found")}
        text={t("creators-none-found-text")}
        testId="creators-none-found"
      >
        <Button onPress={onClear} data-testid="clear-filters">
          {t("creators-clear-filters")}
        </Button>
      </EmptyState>
    );
  return (
    <EmptyState icon={UsersRound} title={t("creators-none")} text={t("creators-none-text")} testId="creators-empty">
      <CommandButton id="import.open" kind="primary" testId="empty-import-open" />
      <CommandButton id="creator.new" testId="empty-creator-new" />
    </EmptyState>
  );
}
