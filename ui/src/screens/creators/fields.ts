import type { Choice } from "../../parts/fields";

/** "Not known" as a choice: a list cannot hold an empty value. */
export const unknown = "unknown";

export function withUnknown(label: string, known: { code: string; name: string }[]): Choice[] {
  return [{ value: unknown, label }, ...known.map(({ code, name }) => ({ value: code, label: name }))];
}

/** Niches or tags in one line of text. */
export function splitWords(text: string): string[] {
  const found = text.split(/[,;]/).map((word) => word.trim());
  return [...new Set(found)].filter(Boolean);
}
