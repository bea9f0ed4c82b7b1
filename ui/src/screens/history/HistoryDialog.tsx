import { History } from "lucide-react";
import { useRead } from "../../api/call";
import type { Id } from "../../api/generated/contract";
import { Dialog } from "../../parts/Dialog";
import { Answered, EmptyState } from "../../parts/states";
import { useWords } from "../../parts/words";

type Props = { record: Id; name: string; open: boolean; onClose: () => void };

/** Who changed what, when. */
export function HistoryDialog({ record, name, open, onClose }: Props) {
  const { t } = useWords();
  return (
    <Dialog title={t("history-title", { name })} open={open} onClose={onClose} wide testId="history-dialog">
      <div className="dialog-body" tabIndex={0} role="region" aria-label={t("history-title", { name })}>
        <HistoryList record={record} />
      </div>
    </Dialog>
  );
}

export function HistoryList({ record }: { record: Id }) {
  const { t, say } = useWords();
  const history = useRead("history.record", { record });
  return (
    <Answered query={history}>
      {({ rows }) =>
        rows.length === 0 ? (
          <EmptyState icon={History} title={t("history-none")} />
        ) : (
          <ol className="flex flex-col gap-4" data-testid="history">
            {rows.map((row) => (
              <li key={row.action} className="border-s-2 border-line ps-3">
                <p className="font-medium">{say(row.what)}</p>
                <p className="text-small text-subtle">{[row.atPrinted, row.person].filter(Boolean).join(" · ")}</p>
                {row.changes.length > 0 ? (
                  <ul className="mt-1">
                    {row.changes.map((change) => (
                      <li key={change.field.messageId + change.before + change.after} className="text-subtle">
                        {t("history-change", {
                          field: say(change.field),
                          before: change.before || "–",
                          after: change.after || "–",
                        })}
                      </li>
                    ))}
                  </ul>
                ) : null}
              </li>
            ))}
          </ol>
        )
      }
    </Answered>
  );
}
