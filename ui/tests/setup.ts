import "@testing-library/jest-dom/vitest";
import { cleanup, configure } from "@testing-library/react";
import { afterEach, vi } from "vitest";
import { useThisHost } from "../src/api/host";
import { readWords } from "../src/parts/words";

// A machine that is busy with other things shows everything, too, only later.
configure({ asyncUtilTimeout: 10_000 });

// What the app brings in at its start.
await Promise.all([readWords("en"), readWords("es"), readWords("fr")]);

// jsdom draws nothing: what only serves drawing is answered here.
Element.prototype.scrollIntoView = () => {};
Object.defineProperty(HTMLElement.prototype, "clientWidth", { configurable: true, get: () => 960 });
vi.stubGlobal("CSS", { ...globalThis.CSS, escape: (text: string) => text.replace(/["\\]/g, "\\$&") });

afterEach(() => {
  cleanup();
  useThisHost(null);
  localStorage.clear();
  window.location.hash = "";
});
