import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";

const css = readFileSync(join(__dirname, "../src/styles/tokens.css"), "utf8");

function block(start: string): Record<string, string> {
  const from = css.indexOf(start);
  const body = css.slice(from, css.indexOf("}", from));
  return Object.fromEntries([...body.matchAll(/--([\w-]+):\s*([^;]+);/g)].map((match) => [match[1], match[2]]));
}

function luminance(hex: string): number {
  const [r, g, b] = [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255);
  const linear = (c = 0) => (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4);
  return 0.2126 * linear(r) + 0.7152 * linear(g) + 0.0722 * linear(b);
}

function contrast(a = "", b = ""): number {
  const [light, dark] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (light! + 0.05) / (dark! + 0.05);
}

/** What the core draws charts with (src-tauri/charts), but for the ground and the grid, which carry no meaning. */
const drawn = ["text", "subtle", "chart-1", "success", "danger"];

it("gives every colour of a chart one of the system's in high contrast", () => {
  const screens = readFileSync(join(__dirname, "../src/styles/screens.css"), "utf8");
  const forced = screens.slice(screens.indexOf("@media (forced-colors: active)"));
  const chart = forced.slice(forced.indexOf(".chart {"), forced.indexOf("}"));
  for (const role of [...drawn, "surface", "sunken", "border"])
    expect(chart).toMatch(new RegExp(`--${role}: [A-Z]\\w+;`));
});

const light = block(":root {");
const dark = block(':root[data-theme="dark"] {');

it("names every colour of light in dark as well, and each theme once", () => {
  expect(Object.keys(dark)).toEqual(Object.keys(light));
  expect(css.match(/--surface: #/g)).toHaveLength(2);
});

const asked = css.slice(css.indexOf("@media (prefers-contrast: more)"));
const more = (start: string) => {
  const from = asked.indexOf(start);
  const body = asked.slice(from, asked.indexOf("}", from));
  return Object.fromEntries([...body.matchAll(/--([\w-]+):\s*([^;]+);/g)].map((match) => [match[1], match[2]]));
};

it.each([
  ["light", { ...light, ...more(":root {") }],
  ["dark", { ...dark, ...more(':root[data-theme="dark"] {') }],
])("gives more contrast in %s to who asks for it", (_, theme) => {
  for (const ground of ["surface", "canvas", "sunken"])
    expect(contrast(theme.subtle, theme[ground])).toBeGreaterThan(9);
  for (const colour of ["success", "warning", "danger", "info", "accent"]) {
    expect(contrast(theme[colour], theme.surface)).toBeGreaterThan(7);
    expect(contrast(theme[colour], theme[`${colour}-soft`])).toBeGreaterThan(7);
  }
  expect(contrast(theme["on-accent"], theme.accent)).toBeGreaterThan(7);
  for (const line of ["border", "border-strong", "border-button"])
    expect(contrast(theme[line], theme.surface)).toBeGreaterThan(4.5);
});

describe.each([
  ["light", light],
  ["dark", dark],
])("%s", (_, theme) => {
  it.each(["surface", "canvas", "sunken"])("text can be read on %s", (ground) => {
    expect(contrast(theme.text, theme[ground])).toBeGreaterThan(7);
    expect(contrast(theme.subtle, theme[ground])).toBeGreaterThan(4.5);
  });
  it.each(["success", "warning", "danger", "info", "accent"])("%s can be read on its ground", (colour) => {
    expect(contrast(theme[colour], theme.surface)).toBeGreaterThan(4.5);
    expect(contrast(theme[colour], theme[`${colour}-soft`])).toBeGreaterThan(4.5);
  });
  it("buttons, fields and charts stand out", () => {
    expect(contrast(theme["on-accent"], theme.accent)).toBeGreaterThan(4.5);
    expect(contrast(theme["border-strong"], theme.surface)).toBeGreaterThan(3);
    for (const n of [1, 2, 3, 4, 5, 6]) expect(contrast(theme[`chart-${n}`], theme.surface)).toBeGreaterThan(3);
  });
  it.each(drawn)("a chart's %s can be seen on every ground that a chart stands on", (role) => {
    const least = ["text", "subtle"].includes(role) ? 4.5 : 3;
    for (const ground of ["surface", "canvas"]) expect(contrast(theme[role], theme[ground])).toBeGreaterThan(least);
  });
});
