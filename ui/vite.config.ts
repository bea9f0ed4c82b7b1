import { readFileSync } from "node:fs";
import { FluentResource } from "@fluent/bundle";
import optimizeLocales from "@react-aria/optimize-locales-plugin";
import tailwindcss from "@tailwindcss/vite";
import react from "@vitejs/plugin-react";
import type { Plugin } from "vite";
import { defineConfig } from "vitest/config";

/** A Fluent file (`….ftl?parsed`) as its messages, parsed here so that no start of the app parses them. */
const messages: Plugin = {
  name: "fluent-messages",
  enforce: "pre",
  load(id) {
    const [file = "", query] = id.split("?");
    if (!file.endsWith(".ftl") || query !== "parsed") return null;
    this.addWatchFile(file);
    const { body } = new FluentResource(readFileSync(file, "utf8"));
    const odd = body.find((message) => message.value === null || Object.keys(message.attributes).length > 0);
    if (odd) this.error(`${file}: ${odd.id} has attributes, which no screen reads`);
    const patterns = JSON.stringify(Object.fromEntries(body.map((message) => [message.id, message.value])));
    return `export default JSON.parse(${JSON.stringify(patterns)})`;
  },
};

// Everything is a file of its own: the window's policy allows no inline script, style or font.
export default defineConfig({
  // Of the controls' own words only those of our three languages.
  plugins: [messages, react(), tailwindcss(), optimizeLocales.vite({ locales: ["en-US", "es-ES", "fr-FR"] })],
  base: "./",
  build: {
    target: ["safari16", "chrome109"],
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 1500,
  },
  server: { fs: { allow: [".."] } },
  test: {
    environment: "jsdom",
    setupFiles: ["tests/setup.ts"],
    include: ["src/**/*.test.{ts,tsx}", "tests/**/*.test.{ts,tsx}"],
    css: false,
    testTimeout: 20_000,
  },
});
