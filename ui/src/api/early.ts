import type { Language } from "./generated/contract";
import { host } from "./host";

/** What the first screen asks for: begun before anything else is loaded, so that the answers come while it loads. */
const asked: [string, unknown][] = [
  ["app.start", {}],
  ["campaigns.list", { archived: false }],
  ["creators.lists", {}],
  ["history.state", {}],
  ["profile.notices", {}],
];

const begun = new Map<string, Promise<unknown>>();

function keyOf(name: string, args: unknown): string {
  return name + JSON.stringify(args);
}

/** Asks. What fails is told to the one who asks for it later. */
export function beginReads(): void {
  for (const [name, args] of asked) {
    const answer = host().call(name, args);
    answer.catch(() => {});
    begun.set(keyOf(name, args), answer);
  }
}

/** The answer that is under way, once: whoever asks again wants to know anew. */
export function takeBegun(name: string, args: unknown): Promise<unknown> | null {
  const key = keyOf(name, args);
  const answer = begun.get(key) ?? null;
  begun.delete(key);
  return answer;
}

/** Something changed: answers that nobody took yet say nothing any more. */
export function forgetBegun(): void {
  begun.clear();
}

/** Before the first answer there is no language: the system's guess has to do. */
export function guess(): Language {
  const tag = navigator.language.slice(0, 2);
  return tag === "es" || tag === "fr" ? tag : "en";
}
