import { invoke } from "@tauri-apps/api/core";
import type { HostEvent } from "./events";

/** Who answers the calls: the desktop shell, the browser twin or, in tests, a scripted host. */
export interface Host {
  kind: "window" | "twin" | "test";
  call(name: string, args: unknown): Promise<unknown>;
  listen(hear: (event: HostEvent) => void): () => void;
}

function windowHost(): Host {
  // Needed only after the first answers.
  const events = import("@tauri-apps/api/event");
  return {
    kind: "window",
    call: (name, args) => invoke("call", { name, args }),
    listen(hear) {
      let stop: (() => void) | null = null;
      let stopped = false;
      void events
        .then(({ listen }) => listen<HostEvent>("marquee", (event) => hear(event.payload)))
        .then((end) => {
          if (stopped) end();
          else stop = end;
        });
      return () => {
        stopped = true;
        stop?.();
      };
    },
  };
}

function twinHost(): Host {
  const token = document.querySelector<HTMLMetaElement>('meta[name="marquee-token"]')?.content ?? "";
  return {
    kind: "twin",
    async call(name, args) {
      const response = await fetch("/call", {
        method: "POST",
        headers: { "Content-Type": "application/json", "X-Marquee-Token": token },
        body: JSON.stringify({ name, args }),
      });
      const answer = (await response.json()) as { ok?: unknown; error?: unknown };
      if ("error" in answer && answer.error) throw answer.error;
      return answer.ok;
    },
    listen(hear) {
      const source = new EventSource(`/events?token=${encodeURIComponent(token)}`);
      source.onmessage = (message) => hear(JSON.parse(message.data) as HostEvent);
      return () => source.close();
    },
  };
}

let chosen: Host | null = null;

export function host(): Host {
  chosen ??= "__TAURI_INTERNALS__" in window ? windowHost() : twinHost();
  return chosen;
}

/** For tests: put a scripted host in the place of the real one. */
export function useThisHost(other: Host | null): void {
  chosen = other;
}
