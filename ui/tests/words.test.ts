import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { commands } from "../src/app/commands";
import { bundleOf, format, readable, wordsOf } from "../src/parts/words";

const root = join(__dirname, "../../src-tauri/words");
const languages = ["en", "es", "fr"] as const;
const own = readdirSync(join(root, "en")).filter((name) => name.startsWith("ui"));
const text = (language: string, file: string) => readFileSync(join(root, language, file), "utf8");
const ids = (ftl: string) => [...ftl.matchAll(/^([a-z][a-z0-9-]*) =/gm)].map((match) => match[1]);
const variables = (ftl: string) =>
  Object.fromEntries(
    ftl
      .replace(/^#.*$/gm, "")
      .trim()
      .split(/\n(?=[a-z])/)
      .map((entry) => [entry.split(" =")[0], [...new Set(entry.match(/\$\w+/g) ?? [])].sort()]),
  );

function sources(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return sources(path);
    return /\.tsx?$/.test(entry.name) ? [readFileSync(path, "utf8")] : [];
  });
}

describe.each(own)("%s", (file) => {
  it.each(["es", "fr"])("has the same messages with the same variables in %s as in English", (language) => {
    expect(ids(text(language, file))).toEqual(ids(text("en", file)));
    expect(variables(text(language, file))).toEqual(variables(text("en", file)));
  });

  it("leaves formatting to the app", () => {
    for (const language of languages) expect(text(language, file)).not.toMatch(/NUMBER\(|DATETIME\(/);
  });

  it("sets French signs apart with a no-break space", () => {
    const lines = text("fr", file)
      .split("\n")
      .filter((line) => !line.startsWith("#"));
    expect(lines.filter((line) => / [;?!%»:](\s|$)|« /.test(line))).toEqual([]);
  });
});

it("writes every message that the screens ask for", () => {
  const all = readdirSync(join(root, "en"));
  const known = new Set(all.flatMap((file) => ids(text("en", file))));
  const asked = sources(join(__dirname, "../src")).flatMap((source) =>
    [...source.matchAll(/\bt\(\s*"([a-z][a-z0-9-]*)"/g)].map((match) => match[1]),
  );
  expect([...new Set(asked)].filter((id) => !known.has(id!))).toEqual([]);
  expect(commands.filter((command) => !known.has(command.words))).toEqual([]);
});

it("says what it can when a message is missing", () => {
  expect(readable("figure-engagement-rate-reach")).toBe("Engagement rate reach");
  expect(format(bundleOf("en"), "stage-nowhere-yet")).toBe("Nowhere yet");
});

it("chooses plural forms by the class that is passed in, millions in Spanish and French too", () => {
  const said = (language: "en" | "es" | "fr", n: number) => {
    const words = wordsOf(language, bundleOf(language));
    return words.t("creators-total", words.count(n));
  };
  expect([0, 1, 2].map((n) => said("en", n))).toEqual(["0 creators", "1 creator", "2 creators"]);
  expect(said("es", 1_000_000)).toBe("1.000.000 de creadores");
  expect(said("fr", 0)).toBe("0 créateur");
  expect(said("fr", 1_000_000)).toBe("1\u202f000\u202f000 de créateurs");
});
