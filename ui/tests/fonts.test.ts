import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { expect, it } from "vitest";

const styles = join(__dirname, "../src/styles");
const fonts = join(__dirname, "../../src-tauri/pages/fonts");
const css = readFileSync(join(styles, "fonts.css"), "utf8");
const faces = css.split("@font-face").slice(1);

const family = (face: string) => /font-family: "([^"]+)"/.exec(face)?.[1];
const file = (face: string) => /url\("([^"]+)"\)/.exec(face)?.[1] ?? "";
const ours = faces.filter((face) => file(face).startsWith("."));

it("sets the window in the files that the report is set in", () => {
  const used = ours.map((face) => resolve(styles, file(face)));
  // Inter has all its weights here, from its own package.
  const shipped = readdirSync(fonts).filter((name) => /\.[ot]tf$/.test(name) && !name.startsWith("Inter-"));
  expect(used.toSorted()).toEqual(shipped.map((name) => join(fonts, name)).toSorted());
});

it("lets a face stand in for the one before it in the report's order", () => {
  const chain = /FAMILIES: \[&str; \d+\] = \[([^\]]+)\]/.exec(readFileSync(join(fonts, "lib.rs"), "utf8"))?.[1];
  const report = [...(chain ?? "").matchAll(/"([^"]+)"/g)].map(([, name]) => name);
  expect(report.length).toBeGreaterThan(8);
  const tokens = readFileSync(join(styles, "tokens.css"), "utf8");
  const stack = /--font-sans:([^;]+);/.exec(tokens)?.[1] ?? "";
  expect([...stack.matchAll(/"([^"]+)"/g)].map(([, name]) => name)).toEqual(report);
  expect(["Inter", ...new Set(ours.map(family))]).toEqual(report);
});

it("reads a face only when its letters appear", () => {
  for (const face of faces) expect(face).toMatch(/unicode-range:/);
});
