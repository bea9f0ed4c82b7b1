import type { TaskSort, TasksQuery } from "../../api/generated/contract";

/** What the address says about the tasks on screen. */
export type TasksSearch = {
  view?: "all";
  text?: string;
  owner?: string;
  brand?: string;
  status?: string;
  due?: string;
  kind?: string;
  order?: TaskSort["by"];
  descending?: boolean;
  offset?: number;
};

const texts = ["text", "owner", "brand", "status", "due", "kind", "order"] as const;

/** Reads an address; what it does not know is left out. */
export function readTasksSearch(search: Record<string, unknown>): TasksSearch {
  const out: Record<string, unknown> = search.view === "all" ? { view: "all" } : {};
  for (const name of texts) if (typeof search[name] === "string" && search[name]) out[name] = search[name];
  if (search.descending === true) out.descending = true;
  if (typeof search.offset === "number" && search.offset > 0) out.offset = search.offset;
  return out as TasksSearch;
}

/** What is looked for; without a choice, what is still to be done. */
export function tasksQuery(search: TasksSearch, campaign?: string): TasksQuery {
  const { text, owner, brand, status, due, kind } = search;
  const said = { text, owner, brand, due, kind, campaign, status: status === "any" ? undefined : (status ?? "open") };
  return Object.fromEntries(Object.entries(said).filter(([, value]) => value)) as TasksQuery;
}

export const isFilteredTasks = (search: TasksSearch) =>
  Boolean(search.text || search.owner || search.brand || search.status || search.due || search.kind);
