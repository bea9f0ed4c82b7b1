import type { Amount, Brand, Start } from "../../src/api/generated/contract";

/** A small world that all tests share; a test changes only what it is about. */
export const euros = (whole: number): Amount => ({ minor: whole * 100, currency: "EUR", printed: `€${whole}` });

export const done = { action: "act_1", value: { id: "new_1" } };

export const counted = { action: "act_1", value: { count: 1 } };

export const me = { id: "per_1", name: "Inés", email: "", language: "es" };

export const brand: Brand = {
  id: "bra_1",
  name: "Solara",
  client: "Solara GmbH",
  currency: "EUR",
  colours: ["#5b6b2f"],
  campaigns: 1,
  archived: 0,
  contact: "Clara",
  sample: false,
};

export const start: Start = {
  version: "0.1.0",
  closed: null,
  language: "en",
  languageChoice: "en",
  theme: "light",
  firstRun: false,
  hasSample: false,
  me,
  profile: "/profile",
  today: "2026-06-30",
  singleKeys: true,
  notify: true,
};
