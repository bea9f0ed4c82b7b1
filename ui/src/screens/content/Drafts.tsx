import { Download } from "lucide-react";
import type { Deliverable, DraftVersion } from "../../api/generated/contract";
import { useAct } from "../../parts/act";
import { Button } from "../../parts/Button";
import { useWords } from "../../parts/words";

/** Every version that came, the newest first, with what was said about each. */
export function Drafts({ row }: { row: Deliverable }) {
  const { t } = useWords();
  if (row.drafts.length === 0)
    return (
      <p className="quiet-box" data-testid="drafts-empty">
        {t("drafts-none")}
      </p>
    );
  return (
    <section className="flex flex-col gap-2">
      <h3 className="font-semibold">{t("drafts-title")}</h3>
      <ol className="flex flex-col gap-3" data-testid="drafts">
        {row.drafts.map((draft, at) => (
          <One key={draft.id} draft={draft} newest={at === 0} />
        ))}
      </ol>
    </section>
  );
}

function One({ draft, newest }: { draft: DraftVersion; newest: boolean }) {
  const { t } = useWords();
  const act = useAct();
  return (
    <li className={newest ? "draft" : "draft draft-old"} data-testid={`draft-${draft.number}`}>
      <p className="flex flex-wrap items-center gap-2">
        <span className="font-medium">{t("drafts-number", { number: String(draft.number) })}</span>
        {newest ? <span className="badge badge-info">{t("drafts-newest")}</span> : null}
        <span className="text-small text-subtle">{[draft.atPrinted, draft.person].filter(Boolean).join(" · ")}</span>
      </p>
      {draft.caption ? <p className="select-text whitespace-pre-line break-words">{draft.caption}</p> : null}
      {draft.fileName ? (
        <div>
          <Button
            small
            icon={Download}
            onPress={() => void act("content.saveDraft", { draft: draft.id, path: null })}
            data-testid={`draft-file-${draft.number}`}
          >
            {t("file-save", { name: draft.fileName })}
          </Button>
        </div>
      ) : null}
      {draft.decisions.length > 0 ? (
        <ul className="flex flex-col gap-1 border-t border-line pt-2">
          {draft.decisions.map((one) => (
            <li key={one.id} data-testid={`decision-${one.id}`}>
              <p className={one.counts ? "" : "text-subtle"}>
                <span className="font-medium">{t(`decision-${one.decision}`)}</span>
                {` · ${[one.stage, one.person, one.atPrinted].filter(Boolean).join(" · ")}`}
                {one.counts ? "" : ` · ${t("decision-past")}`}
              </p>
              {one.comment ? <p className="select-text whitespace-pre-line break-words">{one.comment}</p> : null}
            </li>
          ))}
        </ul>
      ) : null}
    </li>
  );
}
