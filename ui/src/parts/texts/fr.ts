export const texts = import.meta.glob<string>("../../../../src-tauri/words/fr/*.ftl", {
  query: "?raw",
  import: "default",
  eager: true,
});
