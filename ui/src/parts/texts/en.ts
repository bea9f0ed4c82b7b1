export const texts = import.meta.glob<string>("../../../../src-tauri/words/en/*.ftl", {
  query: "?raw",
  import: "default",
  eager: true,
});
