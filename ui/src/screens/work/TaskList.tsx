import { ListTodo, Plus } from "lucide-react";
import { useEffect, useMemo, useState } from "react";
import { useRead } from "../../api/call";
import type { Id, Task, TaskSort, TasksPage } from "../../api/generated/contract";
import { Button } from "../../parts/Button";
import { CommandButton, useCommand } from "../../parts/commands";
import { DataGrid, type GridColumn, type GridSelection } from "../../parts/DataGrid";
import { SearchField, SelectField } from "../../parts/fields";
import { Pager } from "../../parts/Pager";
import { Answered, EmptyState } from "../../parts/states";
import { useWords } from "../../parts/words";
import { BrandFilter } from "../brands/BrandFilter";
import { isFilteredTasks, type TasksSearch, tasksQuery } from "./search";
import { TaskBulkBar } from "./TaskBulkBar";
import { useChoices } from "./TaskForm";
import { Due, IssueBadge, PriorityMark, TaskCheck, TaskMarks, TaskStatus, useFinish } from "./TaskParts";

const size = 200;

type Props = {
  search: TasksSearch;
  onSearch: (search: TasksSearch, replace?: boolean) => void;
  campaign?: Id;
  /** Issues stand elsewhere on the screen: without a filter, only tasks are listed. */
  apart?: boolean;
  onOpen: (task: Task) => void;
};

/** All tasks, or those of a campaign: found, sorted, changed many at once. */
export function TaskList({ search, onSearch, campaign, apart, onOpen }: Props) {
  const sort: TaskSort = { by: search.order ?? "due", descending: search.descending ?? false };
  const page = useRead(
    "work.tasks",
    {
      query: { ...tasksQuery(search, campaign), ...(apart ? { kind: "task" } : {}) },
      sort,
      offset: search.offset ?? 0,
      limit: size,
    },
    { keep: true },
  );
  const set = (change: Partial<TasksSearch>, replace = false) =>
    onSearch(said({ ...search, offset: undefined, ...change }), replace);
  return (
    <div className="flex min-h-0 min-w-0 flex-1 flex-col gap-3" data-testid="task-list">
      <Filters search={search} set={set} page={page.data} campaign={campaign} />
      <Answered query={page}>
        {(loaded) =>
          loaded.total === 0 ? (
            <NoTasks search={search} campaign={campaign} onClear={() => onSearch(search.view ? { view: "all" } : {})} />
          ) : (
            <Rows page={loaded} sort={sort} set={set} campaign={campaign} onOpen={onOpen} />
          )
        }
      </Answered>
    </div>
  );
}

type Loose = { [K in keyof TasksSearch]?: TasksSearch[K] | undefined };

/** The address holds only what says something. */
function said(search: Loose): TasksSearch {
  return Object.fromEntries(
    Object.entries(search).filter(([, value]) => value !== undefined && value !== "" && value !== false),
  );
}

type Set = (change: Loose, replace?: boolean) => void;

type FiltersProps = { search: TasksSearch; set: Set; page: TasksPage | undefined; campaign: Id | undefined };

function Filters({ search, set, page, campaign }: FiltersProps) {
  const { t, count } = useWords();
  const { owners, statuses, kinds } = useChoices();
  const [text, setText] = useState(search.text ?? "");
  const [from, setFrom] = useState(search.text ?? "");
  // An address that says something else (back, a link) is what counts; what was typed follows it.
  if (from !== (search.text ?? "")) {
    setFrom(search.text ?? "");
    setText(search.text ?? "");
  }
  useEffect(() => {
    if (text === (search.text ?? "")) return;
    const timer = setTimeout(() => set({ text }, true), 150);
    return () => clearTimeout(timer);
  });
  useCommand("edit.find", () => document.querySelector<HTMLInputElement>("[data-testid=tasks-search]")?.focus());
  const pick = (
    name: "owner" | "status" | "due" | "kind",
    value: string,
    choices: { value: string; label: string }[],
  ) => (
    <div className="w-44">
      <SelectField
        name={`filter-${name}`}
        label={t(`tasks-filter-${name}`)}
        hideLabel
        value={value}
        choices={choices}
        onChange={(chosen) => set({ [name]: chosen === "all" ? undefined : chosen })}
      />
    </div>
  );
  return (
    <div className="flex flex-wrap items-center gap-2">
      <SearchField
        label={t("tasks-search")}
        clear={t("ui-clear-search")}
        value={text}
        onChange={setText}
        testId="tasks-search"
      />
      {pick("status", search.status ?? "all", [
        { value: "all", label: t("tasks-still-open") },
        ...statuses.map((one) => ({ value: `=${one.value}`, label: one.label })),
        { value: "closed", label: t("tasks-closed") },
        { value: "any", label: t("tasks-any-status") },
      ])}
      {pick("owner", search.owner ?? "all", [
        { value: "all", label: t("tasks-anyone") },
        { value: "me", label: t("tasks-mine") },
        { value: "none", label: t("tasks-nobody") },
        ...owners.slice(1),
      ])}
      {campaign ? null : <BrandFilter value={search.brand} onChange={(brand) => set({ brand })} />}
      {pick("due", search.due ?? "all", [
        { value: "all", label: t("tasks-any-day") },
        ...["overdue", "today", "soon"].map((one) => ({ value: one, label: t(`tasks-due-${one}`) })),
      ])}
      {pick("kind", search.kind ?? "all", [{ value: "all", label: t("tasks-any-kind") }, ...kinds])}
      <span role="status" className="text-subtle" data-testid="tasks-total">
        {page ? t("tasks-total", count(page.total)) : null}
      </span>
    </div>
  );
}

type NoProps = { search: TasksSearch; campaign: Id | undefined; onClear: () => void };

function NoTasks({ search, campaign, onClear }: NoProps) {
  const { t } = useWords();
  if (isFilteredTasks(search))
    return (
      <EmptyState
        icon={ListTodo}
        title={t("tasks-none-found")}
        text={t("tasks-none-found-text")}
        testId="tasks-none-found"
      >
        <Button onPress={onClear} data-testid="tasks-clear">
          {t("tasks-clear-filters")}
        </Button>
      </EmptyState>
    );
  return (
    <EmptyState
      icon={ListTodo}
      title={t(campaign ? "tasks-none-campaign" : "tasks-none")}
      text={t("tasks-none-text")}
      testId="tasks-none"
    >
      <CommandButton id="task.new" kind="primary" icon={Plus} testId="empty-task-new" />
    </EmptyState>
  );
}

function useColumns(onOpen: (task: Task) => void, campaign: Id | undefined): GridColumn<Task>[] {
  const { t } = useWords();
  return useMemo(
    () => [
      {
        id: "done",
        header: t("tasks-column-done"),
        hideHeader: true,
        className: "w-8",
        cell: (task) => <TaskCheck task={task} inGrid />,
      },
      {
        id: "title",
        header: t("tasks-column-task"),
        sortable: true,
        className: "min-w-56",
        cell: (task) => (
          <div className="py-1">
            <span className="flex flex-wrap items-center gap-x-2">
              <button
                type="button"
                tabIndex={-1}
                className={`task-title ${task.open ? "" : "text-subtle"}`}
                onClick={() => onOpen(task)}
              >
                {task.title}
              </button>
              <IssueBadge task={task} />
            </span>
            <span className="flex flex-wrap items-center gap-x-2 text-small text-subtle">
              {campaign ? null : task.campaignName ? <span>{task.campaignName}</span> : null}
              {task.jobName ? <span>{task.jobName}</span> : null}
              <TaskMarks task={task} />
            </span>
          </div>
        ),
      },
      {
        id: "owner",
        header: t("tasks-column-owner"),
        sortable: true,
        className: "clip",
        cell: (task) =>
          task.ownerName && !task.ownerGone ? (
            task.ownerName
          ) : (
            <span className="text-subtle">
              {task.ownerName ? `${task.ownerName} (${t("task-gone")})` : t("tasks-unassigned")}
            </span>
          ),
      },
      { id: "due", header: t("tasks-column-due"), sortable: true, cell: (task) => <Due task={task} /> },
      {
        id: "priority",
        header: t("tasks-column-priority"),
        sortable: true,
        cell: (task) => <PriorityMark task={task} />,
      },
      { id: "status", header: t("tasks-column-status"), sortable: true, cell: (task) => <TaskStatus task={task} /> },
    ],
    [t, onOpen, campaign],
  );
}

function useTaskSelection(rows: Task[]) {
  const [ids, setIds] = useState<ReadonlySet<Id>>(new Set());
  return useMemo(() => {
    const chosen = rows.filter((row) => ids.has(row.id));
    const grid: GridSelection = {
      has: (id) => ids.has(id),
      toggle: (some, on) => {
        const next = new Set(ids);
        for (const id of some) {
          if (on) next.add(id);
          else next.delete(id);
        }
        setIds(next);
      },
      all: () => setIds(new Set(rows.map((row) => row.id))),
      none: () => setIds(new Set()),
      state: chosen.length === 0 ? "none" : chosen.length === rows.length ? "all" : "some",
      nameOf: (id) => rows.find((row) => row.id === id)?.title ?? "",
    };
    return { chosen, grid };
  }, [rows, ids]);
}

type RowsProps = {
  page: TasksPage;
  sort: TaskSort;
  set: Set;
  campaign: Id | undefined;
  onOpen: (task: Task) => void;
};

function Rows({ page, sort, set, campaign, onOpen }: RowsProps) {
  const { t } = useWords();
  const finish = useFinish();
  const columns = useColumns(onOpen, campaign);
  const { chosen, grid } = useTaskSelection(page.rows);
  const [active, setActive] = useState<Task | null>(null);
  useCommand("task.done", () => active && void finish(active), active !== null);
  return (
    <>
      <div className="table-scroll min-h-40">
        <DataGrid
          label={t("tasks-title")}
          rows={page.rows}
          columns={columns}
          idOf={(task) => task.id}
          offset={page.offset}
          total={page.total}
          sort={sort}
          onSort={(by) => set({ order: by as TaskSort["by"], descending: sort.by === by && !sort.descending })}
          selection={grid}
          onOpen={onOpen}
          onActive={setActive}
          onEscape={grid.none}
          testId="tasks-table"
        />
      </div>
      {/* Below the rows, beside the pages: nothing moves under the pointer when something is selected. */}
      <div className="flex min-h-8 flex-wrap items-center gap-x-4 gap-y-2">
        <Pager
          offset={page.offset}
          shown={page.rows.length}
          total={page.total}
          size={size}
          onGo={(offset) => set({ offset })}
        />
        {chosen.length > 0 ? <TaskBulkBar tasks={chosen} onClear={grid.none} /> : null}
      </div>
    </>
  );
}
