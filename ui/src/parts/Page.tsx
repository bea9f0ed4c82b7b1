import { type ReactNode, useEffect } from "react";
import { call } from "../api/call";
import { useWords } from "./words";

/** Title of document and window: what the heading says, then the app. */
export function useTitle(title: string): void {
  useEffect(() => {
    if (!title) return;
    document.title = `${title} – Marquee`;
    void call("window.title", { title: document.title }).catch(() => {});
  }, [title]);
}

type Props = {
  title: string;
  /** Said in the title of the window when it must say more than the heading. */
  windowTitle?: string;
  beside?: ReactNode;
  below?: ReactNode;
  actions?: ReactNode;
  fill?: boolean;
  children: ReactNode;
  testId?: string;
};

/** One screen: one heading, its actions at the right, its content below. */
export function Page({ title, windowTitle, beside, below, actions, fill, children, testId }: Props) {
  useTitle(windowTitle ?? title);
  return (
    <div className={`page${fill ? " page-fill" : ""}`} data-testid={testId}>
      <header className="page-head">
        <div className="flex min-w-0 flex-col gap-0.5">
          <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
            <h1 tabIndex={-1}>{title}</h1>
            {beside}
          </div>
          {below}
        </div>
        {actions ? <div className="ms-auto flex flex-wrap items-center gap-2">{actions}</div> : null}
      </header>
      {children}
    </div>
  );
}

export function SampleBadge({ sample }: { sample: boolean }) {
  const { t } = useWords();
  return sample ? <span className="badge badge-info">{t("ui-sample")}</span> : null;
}

/** A bar beside its number; it is decoration, the number is the information. */
export function Meter({ percent, quiet, over }: { percent: number; quiet?: boolean; over?: boolean }) {
  const width = Math.max(0, Math.min(100, percent));
  return (
    <div aria-hidden="true" className={`meter${quiet ? " meter-quiet" : ""}${over ? " meter-over" : ""}`}>
      <span style={{ width: `${width}%` }} />
    </div>
  );
}
