import type { CreatorQuery, CreatorSort, Id, OwnCondition } from "../../api/generated/contract";

/** What the address of the creators screen says: filter, order, page; a stored address is a saved view. */
export type CreatorsSearch = {
  text?: string;
  niches?: string[];
  platforms?: string[];
  countries?: string[];
  languages?: string[];
  min?: number;
  max?: number;
  tags?: string[];
  availability?: string[];
  stages?: string[];
  brand?: Id;
  list?: Id;
  own?: OwnCondition[];
  by?: CreatorSort["by"];
  descending?: boolean;
  offset?: number;
  /** Adding to this campaign: it is chosen in the dialog. */
  campaign?: string;
  /** The dialog for a new creator is open. */
  add?: boolean;
};

/** Few enough that a page is there at once: every row of it is in the document. */
export const pageSize = 50;
const orders: CreatorSort["by"][] = ["name", "handle", "platform", "followers", "country", "added"];

function list(value: unknown): string[] | undefined {
  return Array.isArray(value) && value.length > 0 ? value.map(String) : undefined;
}
function whole(value: unknown): number | undefined {
  return typeof value === "number" && Number.isSafeInteger(value) && value >= 0 ? value : undefined;
}
function text(value: unknown): string | undefined {
  return typeof value === "string" && value !== "" ? value : typeof value === "number" ? String(value) : undefined;
}

/** Conditions on own fields; what is no condition is left out. */
function conditions(value: unknown): OwnCondition[] | undefined {
  if (!Array.isArray(value)) return undefined;
  const read = value.map((one: Partial<OwnCondition> | null) => ({
    field: text(one?.field) ?? "",
    any: list(one?.any) ?? [],
    text: text(one?.text) ?? "",
    from: text(one?.from) ?? "",
    to: text(one?.to) ?? "",
  }));
  const said = read.filter((one) => one.field && (one.any.length > 0 || one.text || one.from || one.to));
  return said.length > 0 ? said : undefined;
}

/** Reads the address; what makes no sense is left out. */
export function readSearch(raw: Record<string, unknown>): CreatorsSearch {
  const by = orders.find((order) => order === raw.by);
  const found: CreatorsSearch = {
    text: text(raw.text),
    niches: list(raw.niches),
    platforms: list(raw.platforms),
    countries: list(raw.countries),
    languages: list(raw.languages),
    min: whole(raw.min),
    max: whole(raw.max),
    tags: list(raw.tags),
    availability: list(raw.availability),
    stages: list(raw.stages),
    brand: text(raw.brand),
    list: text(raw.list),
    own: conditions(raw.own),
    by,
    descending: raw.descending === true ? true : undefined,
    offset: whole(raw.offset) || undefined,
    campaign: text(raw.campaign),
    add: raw.add === true ? true : undefined,
  } as CreatorsSearch;
  return Object.fromEntries(Object.entries(found).filter(([, value]) => value !== undefined));
}

export function queryOf(search: CreatorsSearch): CreatorQuery {
  return {
    text: search.text ?? "",
    niches: search.niches ?? [],
    platforms: search.platforms ?? [],
    countries: search.countries ?? [],
    languages: search.languages ?? [],
    followersMin: search.min ?? null,
    followersMax: search.max ?? null,
    tags: search.tags ?? [],
    availability: search.availability ?? [],
    stages: search.stages ?? [],
    brand: search.brand ?? null,
    list: search.list ?? null,
    own: search.own ?? [],
  };
}

/** A kept query as an address. */
export function searchOf(query: CreatorQuery): CreatorsSearch {
  return readSearch({ ...query, min: query.followersMin, max: query.followersMax });
}

/** An address that filters nothing. */
export const unfiltered = {
  text: undefined,
  niches: undefined,
  platforms: undefined,
  countries: undefined,
  languages: undefined,
  min: undefined,
  max: undefined,
  tags: undefined,
  availability: undefined,
  stages: undefined,
  brand: undefined,
  list: undefined,
  own: undefined,
} satisfies Partial<Record<keyof CreatorsSearch, undefined>>;

export function isFiltered(search: CreatorsSearch): boolean {
  return Object.keys(unfiltered).some((name) => search[name as keyof CreatorsSearch] !== undefined);
}
