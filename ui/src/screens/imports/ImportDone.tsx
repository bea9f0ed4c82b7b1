import { Link } from "@tanstack/react-router";
import { CircleCheck, FileUp, Undo2 } from "lucide-react";
import { type ReactNode, useEffect, useRef } from "react";
import type { Changed, Imported } from "../../api/generated/contract";
import { useAct } from "../../parts/act";
import { Button } from "../../parts/Button";
import { useWords } from "../../parts/words";

type Ways = { fileName: string; onAgain: () => void; onUndone: () => void };

export function ImportDone({ done, ...ways }: Ways & { done: Changed<Imported> }) {
  const { t, count } = useWords();
  const { created, updated, rejected } = done.value;
  return (
    <Done
      {...ways}
      undoable={done.action !== null}
      show={
        <Link to="/creators" className="btn btn-primary" data-testid="import-show">
          {t("imports-show")}
        </Link>
      }
    >
      <li>{t("imports-created", count(created))}</li>
      <li>{t("imports-updated", count(updated))}</li>
      {rejected > 0 ? <li className="text-warning">{t("imports-rejected", count(rejected))}</li> : null}
    </Done>
  );
}

/** What an import brought, and the ways on. */
export function Done({
  fileName,
  undoable,
  show,
  children,
  onAgain,
  onUndone,
}: Ways & { undoable: boolean; show: ReactNode; children: ReactNode }) {
  const { t } = useWords();
  const act = useAct();
  const heading = useRef<HTMLHeadingElement>(null);
  // The button that was pressed is gone: reading goes on here.
  useEffect(() => heading.current?.focus(), []);
  const undo = async () => {
    const undone = await act("history.undo", { rest: false }, t("imports-undone"));
    if (undone) onUndone();
  };
  return (
    <div className="flex max-w-xl flex-col gap-4" data-testid="import-done">
      <div className="flex items-start gap-3">
        <CircleCheck aria-hidden="true" className="size-6 text-success" />
        <div>
          <h2 ref={heading} tabIndex={-1} className="text-section font-semibold">
            {t("imports-done", { file: fileName })}
          </h2>
          <ul className="mt-1">{children}</ul>
        </div>
      </div>
      <div className="flex flex-wrap gap-2">
        {show}
        {undoable ? (
          <Button icon={Undo2} onPress={() => void undo()} data-testid="import-undo">
            {t("imports-undo")}
          </Button>
        ) : null}
        <Button kind="quiet" icon={FileUp} onPress={onAgain} data-testid="import-again">
          {t("imports-again")}
        </Button>
      </div>
    </div>
  );
}
