import { useEffect, useRef, useState } from "react";
import { call } from "../../api/call";
import { asFailure } from "../../api/errors";
import type { Post } from "../../api/generated/contract";
import { useWords } from "../../parts/words";

/** One measured value. What was typed goes to the core as it is: it knows numbers, "n/a" and "<5" in every language. */
export function MetricCell({ post, metric }: { post: Post; metric: string }) {
  const { t } = useWords();
  const value = post.metrics[metric];
  const saved = value?.text ?? "";
  const [text, setText] = useState(saved);
  const [wrong, setWrong] = useState<string | null>(null);
  const ref = useRef<HTMLInputElement>(null);
  const latest = useRef(text);
  latest.current = text;
  // What the core answers replaces what was typed ("7800" becomes "7,800"), but never while somebody types.
  useEffect(() => {
    if (document.activeElement !== ref.current || latest.current === "") setText(saved);
  }, [saved]);
  const save = async () => {
    const typed = latest.current;
    if (typed.trim() === saved) {
      setWrong(null);
      setText(saved);
      return;
    }
    try {
      await call("results.key", { post: post.id, values: [{ metric, text: typed }] });
      setWrong(null);
    } catch (thrown) {
      const failure = asFailure(thrown);
      const first = failure.fields[0] ?? failure;
      setWrong(t(first.messageId, first.args));
    }
  };
  const saveRef = useRef(save);
  saveRef.current = save;
  useEffect(() => {
    const cell = ref.current;
    const listener = () => void saveRef.current();
    cell?.addEventListener("marquee:save", listener);
    return () => cell?.removeEventListener("marquee:save", listener);
  }, []);
  const id = `cell-${post.id}-${metric}`;
  return (
    <>
      <input
        ref={ref}
        className="cell-input"
        inputMode="decimal"
        autoComplete="off"
        spellCheck={false}
        value={text}
        aria-label={t("results-cell", { metric: t(`metric-${metric}`), creator: post.creatorName, post: post.label })}
        aria-invalid={wrong ? true : undefined}
        aria-describedby={wrong ? `${id}-wrong` : undefined}
        data-state={value?.state ?? "empty"}
        onChange={(event) => setText(event.target.value)}
        onFocus={(event) => event.target.select()}
        onBlur={() => void save()}
        onKeyDown={(event) => {
          if (event.key !== "Escape" || text === saved) return;
          event.stopPropagation();
          setText(saved);
          setWrong(null);
        }}
        data-testid={id}
      />
      {wrong ? (
        <p id={`${id}-wrong`} role="alert" className="max-w-48 whitespace-normal text-small text-danger">
          {wrong}
        </p>
      ) : null}
    </>
  );
}
