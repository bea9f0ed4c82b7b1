import type { Words } from "../../parts/words";

/** The parts of the form, in groups. */
export const groups: readonly { id: string; sections: readonly string[] }[] = [
  { id: "about", sections: ["strategy", "product", "audience", "voice"] },
  { id: "creator", sections: ["why", "gain"] },
  { id: "content", sections: ["idea", "dos", "donts", "makes"] },
  { id: "days", sections: ["deadlines", "hashtags", "mentions", "links", "disclosure"] },
  { id: "after", sections: ["success", "proof", "answers_to"] },
];

/** What parts are called, in one line: sections, the campaign's own facts, the brand's material. */
export function partNames(parts: readonly string[], { t }: Words): string {
  const name = (part: string) => t(part === "plan" || part === "files" ? `brief-part-${part}` : `brief-label-${part}`);
  return parts.map(name).join(", ");
}

/** Languages as people who speak them call them. */
export const languages = { en: "English", es: "Español", fr: "Français" } as const;

export const languageChoices = (["en", "es", "fr"] as const).map((value) => ({ value, label: languages[value] }));
