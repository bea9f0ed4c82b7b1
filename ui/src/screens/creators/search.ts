import type { CreatorQuery, CreatorSort } from "../../api/generated/contract";

/** What the address of the creators screen says: filter, order, page; a stored address is a saved view. */
export type CreatorsSearch = {
  text?: string;
  niches?: string[];
  platforms?: string[];
  countries?: string[];
  languages?: string[];
  min?: number;
  max?: number;
  by?: CreatorSort["by"];
  descending?: boolean;
  offset?: number;
  /** Adding to this campaign: it is chosen in the dialog. */
  campaign?: string;
  /** The dialog for a new creator is open. */
  add?: boolean;
};

export const pageSize = 500;
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
  };
}

export function isFiltered(search: CreatorsSearch): boolean {
  const query = queryOf(search);
  return (
    Boolean(
      query.text || query.niches.length || query.platforms.length || query.countries.length || query.languages.length,
    ) ||
    query.followersMin !== null ||
    query.followersMax !== null
  );
}
