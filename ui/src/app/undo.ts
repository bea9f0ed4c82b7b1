import { useQueryClient } from "@tanstack/react-query";
import { useCallback, useRef } from "react";
import { call, useRead } from "../api/call";
import { asFailure } from "../api/errors";
import { useFailureToast } from "../parts/act";
import { useToasts } from "../parts/toasts";
import { useWords } from "../parts/words";

/** Undo and redo of what was done, with the words of the action. */
export function useUndo() {
  const { t, say } = useWords();
  const { push } = useToasts();
  const client = useQueryClient();
  const fail = useFailureToast();
  const busy = useRef(false);
  const { data } = useRead("history.state", {});
  const turn = useCallback(
    async (which: "undo" | "redo") => {
      // A held key must not undo more than was seen.
      if (busy.current) return;
      busy.current = true;
      try {
        const state = await client.fetchQuery({
          queryKey: ["history.state", {}],
          queryFn: () => call("history.state", {}),
          staleTime: 0,
        });
        const what = state[which];
        if (!what) {
          push({ text: t(`ui-nothing-to-${which}`) });
          return;
        }
        await (which === "undo" ? call("history.undo", { rest: false }) : call("history.redo", {}));
        push({ text: t(`ui-${which}-done`, { what: say(what) }) });
      } catch (thrown) {
        fail(asFailure(thrown));
      } finally {
        busy.current = false;
      }
    },
    [client, fail, push, say, t],
  );
  return {
    undo: useCallback(() => void turn("undo"), [turn]),
    redo: useCallback(() => void turn("redo"), [turn]),
    undoLabel: data?.undo ? t("ui-undo-what", { what: say(data.undo) }) : null,
    redoLabel: data?.redo ? t("ui-redo-what", { what: say(data.redo) }) : null,
  };
}
