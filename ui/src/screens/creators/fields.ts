import type { Choice } from "../../parts/fields";

/** "Not known" as a choice: a list cannot hold an empty value. */
export const unknown = "unknown";

export function withUnknown(label: string, known: { code: string; name: string }[]): Choice[] {
  return [{ value: unknown, label }, ...known.map(({ code, name }) => ({ value: code, label: name }))];
}

export function splitNiches(text: string): string[] {
  const found = text.split(/[,;]/).map((niche) => niche.trim());
  return [...new Set(found)].filter(Boolean);
}
