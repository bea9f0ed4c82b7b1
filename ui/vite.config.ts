import optimizeLocales from "@react-aria/optimize-locales-plugin";
import tailwindcss from "@tailwindcss/vite";
import react from "@vitejs/plugin-react";
import { defineConfig } from "vitest/config";

// Everything is a file of its own: the window's policy allows no inline script, style or font.
export default defineConfig({
  // Of the controls' own words only those of our three languages.
  plugins: [react(), tailwindcss(), optimizeLocales.vite({ locales: ["en-US", "es-ES", "fr-FR"] })],
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
