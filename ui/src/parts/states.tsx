import type { UseQueryResult } from "@tanstack/react-query";
import { CircleAlert, type LucideIcon } from "lucide-react";
import { type ReactNode, useEffect, useState } from "react";
import type { Failure } from "../api/generated/contract";
import { Button } from "./Button";
import { useWords } from "./words";

/** Grey bars, and only when it takes long enough to be noticed. */
export function Loading({ lines = 6 }: { lines?: number }) {
  const { t } = useWords();
  const [late, setLate] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLate(true), 200);
    return () => clearTimeout(timer);
  }, []);
  if (!late) return <div aria-busy="true" className="min-h-24" />;
  return (
    <div role="status" aria-busy="true" className="flex flex-col gap-3 py-2" data-testid="loading">
      <span className="sr-only">{t("ui-loading")}</span>
      {Array.from({ length: lines }, (_, i) => `line-${i}`).map((line, i) => (
        <span
          key={line}
          aria-hidden="true"
          className="h-4 rounded bg-sunken"
          style={{ width: `${92 - ((i * 17) % 40)}%` }}
        />
      ))}
    </div>
  );
}

/** What happened, what is safe, what to do. */
export function Failed({ failure, retry }: { failure: Failure; retry?: () => void }) {
  const { t } = useWords();
  return (
    <div
      role="alert"
      className="flex max-w-xl gap-3 rounded-control border border-line bg-surface p-4"
      data-testid="failed"
    >
      <CircleAlert aria-hidden="true" className="icon mt-0.5 text-danger" />
      <div className="flex flex-col items-start gap-2">
        <p className="font-medium">{t(failure.messageId, failure.args)}</p>
        {failure.code === "notFound" ? null : <p className="text-subtle">{t("ui-failure-safe")}</p>}
        {retry ? (
          <Button small onPress={retry} data-testid="retry">
            {t("ui-retry")}
          </Button>
        ) : null}
      </div>
    </div>
  );
}

type EmptyProps = { icon: LucideIcon; title: string; text?: string; children?: ReactNode; testId?: string };

/** One sentence that teaches, one button that starts. */
export function EmptyState({ icon: Icon, title, text, children, testId }: EmptyProps) {
  return (
    <div className="flex flex-col items-center gap-2 px-4 py-10 text-center" data-testid={testId}>
      <Icon aria-hidden="true" className="mb-1 size-7 text-subtle" strokeWidth={1.5} />
      <h2 className="text-section font-semibold">{title}</h2>
      {text ? <p className="max-w-md text-subtle">{text}</p> : null}
      {children ? <div className="mt-2 flex flex-wrap justify-center gap-2">{children}</div> : null}
    </div>
  );
}

/** Loading, failed, or the answer. */
export function Answered<T>({
  query,
  children,
}: {
  query: UseQueryResult<T, Failure>;
  children: (answer: T) => ReactNode;
}) {
  if (query.data !== undefined) return <>{children(query.data)}</>;
  if (query.error) return <Failed failure={query.error} retry={() => void query.refetch()} />;
  return <Loading />;
}
