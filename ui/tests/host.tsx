import { render } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import type { Answer, Name, Request } from "../src/api/call";
import type { HostEvent } from "../src/api/events";
import type { Failure } from "../src/api/generated/contract";
import { useThisHost } from "../src/api/host";
import { App } from "../src/app/App";
import { answers } from "./answers";

export type Script = { [N in Name]?: (args: Request<N>) => Answer<N> };

/** A host that answers from a script and writes down what it was asked. */
export class ScriptedHost {
  readonly kind = "test" as const;
  readonly asked: { name: Name; args: unknown }[] = [];
  private hearers = new Set<(event: HostEvent) => void>();
  constructor(private script: Script) {}
  async call(name: string, args: unknown): Promise<unknown> {
    this.asked.push({ name: name as Name, args });
    const answer = (this.script[name as Name] ?? answers[name as Name]) as ((args: unknown) => unknown) | undefined;
    return answer ? answer(args) : {};
  }
  listen(hear: (event: HostEvent) => void) {
    this.hearers.add(hear);
    return () => this.hearers.delete(hear);
  }
  tell(event: HostEvent) {
    for (const hear of this.hearers) hear(event);
  }
  /** What a call was asked with, newest last. */
  args<N extends Name>(name: N): Request<N>[] {
    return this.asked.filter((one) => one.name === name).map((one) => one.args as Request<N>);
  }
}

/** The whole app at a place, with scripted answers. */
export function open(place: string, script: Script = {}) {
  const host = new ScriptedHost(script);
  useThisHost(host);
  window.location.hash = place;
  const user = userEvent.setup();
  const screen = render(<App />);
  return { host, user, ...screen };
}

export function failure(change: Partial<Failure>): Failure {
  return { code: "refused", messageId: "error-refused", args: {}, fields: [], next: null, ...change };
}

export function refuse(change: Partial<Failure>): never {
  throw failure(change);
}
