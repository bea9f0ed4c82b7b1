import type { Language } from "./generated/contract";
import { host } from "./host";

/** What the first screen asks for: begun before anything else is loaded, so that the answers come while it loads. */
const asked: [string, object][] = [
  ["app.start", {}],
  ["campaigns.list", { archived: false }],
  ["creators.lists", {}],
  ["history.state", {}],
  ["profile.notices", {}],
  ["work.inbox", {}],
];

type Begun = { name: string; args: object; answer: Promise<unknown>; come?: { value: unknown } };
let begun: Begun[] = [];

/** Asks. What is refused is forgotten: whoever asks for it later may get another answer. */
export function beginReads(): void {
  begun = asked.map(([name, args]) => ({ name, args, answer: host().call(name, args) }));
  for (const one of begun)
    one.answer.then(
      (value) => {
        one.come = { value };
      },
      () => {
        begun = begun.filter((other) => other !== one);
      },
    );
}

/** Waits until all of it is answered or refused, though never longer than this. */
export async function answersCome(milliseconds: number): Promise<void> {
  const patience = new Promise((done) => setTimeout(done, milliseconds));
  await Promise.race([Promise.allSettled(begun.map((one) => one.answer)), patience]);
}

/** Hands over the answers that are there; whoever asks for one of the others gets it when it comes. */
export function takeAnswers(put: (name: string, args: object, value: unknown) => void): void {
  for (const one of begun) if (one.come) put(one.name, one.args, one.come.value);
  begun = begun.filter((one) => !one.come);
}

/** The answer that is under way, once: whoever asks again wants to know anew. */
export function takeBegun(name: string, args: unknown): Promise<unknown> | null {
  const at = begun.findIndex((one) => one.name === name && JSON.stringify(one.args) === JSON.stringify(args));
  return at < 0 ? null : (begun.splice(at, 1)[0]?.answer ?? null);
}

/** Something changed: answers that nobody took yet say nothing any more. */
export function forgetBegun(): void {
  begun = [];
}

/** Before the first answer there is no language: the system's guess has to do. */
export function guess(): Language {
  const tag = navigator.language.slice(0, 2);
  return tag === "es" || tag === "fr" ? tag : "en";
}
