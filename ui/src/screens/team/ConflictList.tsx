import { useRead } from "../../api/call";
import type { ConflictRow } from "../../api/generated/contract";
import { useAct } from "../../parts/act";
import { Button } from "../../parts/Button";
import { Answered } from "../../parts/states";
import { useWords } from "../../parts/words";
import { Part } from "./Part";

/** What two people wrote at the same time: both values, who and when, and one click each. */
export function ConflictList() {
  const { t } = useWords();
  const conflicts = useRead("sync.conflicts", {});
  return (
    <Part title={t("conflicts-title")} testId="conflicts">
      <p className="hint">{t("conflicts-hint")}</p>
      <Answered query={conflicts}>
        {(answer) => (
          <ul className="flex flex-col gap-3">
            {answer.rows.map((row) => (
              <Row key={`${row.record} ${row.field}`} row={row} />
            ))}
          </ul>
        )}
      </Answered>
    </Part>
  );
}

function Row({ row }: { row: ConflictRow }) {
  const { t } = useWords();
  const act = useAct();
  const title = [row.name || t(`entity-${row.entity}`), t(row.label.messageId, row.label.args)].join(" · ");
  const decide = (choice: string) =>
    void act("sync.decide", { record: row.record, field: row.field, choice }, t("conflict-decided"));
  return (
    <li className="rounded-control border border-line" data-testid="conflict">
      <div className="flex flex-wrap items-baseline gap-x-3 border-b border-line px-3 py-2">
        <h3 className="font-medium">{title}</h3>
        {row.money ? <p className="text-warning">{t("conflict-money")}</p> : null}
      </div>
      <ul aria-label={title}>
        {row.choices.map((choice) => (
          <li
            key={choice.id}
            className="flex flex-wrap items-center gap-x-3 gap-y-1 border-b border-line px-3 py-2 last:border-0"
          >
            <span className="min-w-40 flex-1 break-words select-text">{choice.printed || t("conflict-empty")}</span>
            <span className="text-subtle">
              {t("conflict-by", { name: choice.person || t("conflict-somebody"), when: choice.atPrinted })}
              {choice.shown ? ` · ${t("conflict-shown")}` : ""}
            </span>
            <Button
              small
              aria-label={t("conflict-take-of", { value: choice.printed || t("conflict-empty") })}
              onPress={() => decide(choice.id)}
              data-testid="conflict-take"
            >
              {t("conflict-take")}
            </Button>
          </li>
        ))}
      </ul>
    </li>
  );
}
