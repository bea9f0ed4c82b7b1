import type { Patterns } from "../words";

export const texts = import.meta.glob<Patterns>("../../../../src-tauri/words/fr/*.ftl", {
  query: "?parsed",
  import: "default",
  eager: true,
});
