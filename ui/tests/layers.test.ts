import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import { expect, it } from "vitest";

const src = join(__dirname, "../src");
/** A folder uses only itself and those before it. */
const order = ["api", "parts", "screens", "app"];

function files(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    return entry.isDirectory() ? files(path) : /\.(tsx?|css)$/.test(entry.name) ? [path] : [];
  });
}

const layerOf = (path: string) => order.indexOf(relative(src, path).split("/")[0] ?? "");

it("imports only downwards: api, parts, screens, app", () => {
  const upwards: string[] = [];
  for (const file of files(src)) {
    const from = layerOf(file);
    if (from < 0) continue;
    for (const [, target] of readFileSync(file, "utf8").matchAll(/from "(\.[^"]+)"/g)) {
      const to = layerOf(resolve(dirname(file), target!));
      if (to > from) upwards.push(`${relative(src, file)} uses ${target}`);
    }
  }
  expect(upwards).toEqual([]);
});

it("keeps the host and the generated calls behind api/", () => {
  const outside = files(src).filter(
    (file) => !file.includes("/api/") && /@tauri-apps|__TAURI|\bfetch\(/.test(readFileSync(file, "utf8")),
  );
  expect(outside.map((file) => relative(src, file))).toEqual([]);
});

it("keeps files under 500 lines", () => {
  const written = files(src).filter((file) => !file.includes("generated"));
  const long = written.filter((file) => readFileSync(file, "utf8").split("\n").length > 500);
  expect(long.map((file) => relative(src, file))).toEqual([]);
});
