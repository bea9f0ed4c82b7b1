export const texts = import.meta.glob<string>("../../../../src-tauri/words/es/*.ftl", {
  query: "?raw",
  import: "default",
  eager: true,
});
