import { createContext, useContext } from "react";
import { type Answer, call, type Name, type Request } from "../api/call";
import { asFailure } from "../api/errors";
import type { Changed, Failure } from "../api/generated/contract";
import { useToasts } from "./toasts";
import { useWords } from "./words";

/** What the frame does when somebody presses "Undo" in a toast. */
export const UndoContext = createContext<() => void>(() => {});

export type Next = NonNullable<Failure["next"]>;

/** Follows the way on that a failure offers: most are calls, some are places, which only the frame knows. */
export const FollowContext = createContext<(next: Next) => Promise<void>>(async (next) => {
  await call(next.call as Name, next.args as never);
});

/** Shows a failure as a toast, with the way on that the core offers. */
export function useFailureToast(): (failure: Failure) => void {
  const { push } = useToasts();
  const { t } = useWords();
  const follow = useContext(FollowContext);
  return function show(failure: Failure) {
    const { next } = failure;
    const first = failure.fields[0];
    push({
      text: first ? t(first.messageId, first.args) : t(failure.messageId, failure.args),
      bad: true,
      action: next
        ? {
            label: t(next.messageId),
            run: () => void follow(next).catch((thrown) => show(asFailure(thrown))),
          }
        : undefined,
    });
  };
}

type Done<N extends Name> = string | ((answer: Answer<N>) => string);

/**
 * Runs a write outside a form: says what was done and offers to undo it, or says why not. `refused` may take a failure
 * into its own hands: it answers true then, or throws it on.
 */
export function useAct() {
  const { push } = useToasts();
  const undo = useContext(UndoContext);
  const { t } = useWords();
  const fail = useFailureToast();
  return async function act<N extends Name>(
    name: N,
    args: Request<N>,
    done?: Done<N>,
    refused?: (failure: Failure) => boolean,
  ): Promise<Answer<N> | null> {
    try {
      const answer = await call(name, args);
      const action = (answer as Changed<unknown> | null)?.action ?? null;
      if (done) {
        push({
          text: typeof done === "string" ? done : done(answer),
          of: action,
          action: action ? { label: t("ui-undo"), run: undo } : undefined,
        });
      }
      return answer;
    } catch (thrown) {
      const failure = asFailure(thrown);
      if (!refused?.(failure)) fail(failure);
      return null;
    }
  };
}
