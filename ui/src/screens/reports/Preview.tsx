import { TriangleAlert } from "lucide-react";
import { useRead } from "../../api/call";
import type { Id, Language, MissingCharacter, Paper } from "../../api/generated/contract";
import { Sheets } from "../../parts/Sheets";
import { Answered } from "../../parts/states";
import { useWords } from "../../parts/words";

type Props = { campaign: Id; edition: Id | null; language: Language; paper: Paper };

/** The very pages of the PDF: both are written from one list. */
export function Preview({ campaign, edition, language, paper }: Props) {
  const { t } = useWords();
  const preview = useRead("reports.preview", { campaign, edition, language, paper }, { keep: true });
  return (
    <section className="flex flex-col gap-2" aria-label={t("reports-preview")} aria-busy={preview.isFetching}>
      <Answered query={preview}>
        {({ pages, missing, fileName }) => (
          <>
            <p className="hint">{fileName}</p>
            {missing.length > 0 ? <Missing missing={missing} /> : null}
            <Sheets pages={pages} testId="report-pages" />
          </>
        )}
      </Answered>
    </section>
  );
}

/** Said before the export, not found by the director. */
function Missing({ missing }: { missing: MissingCharacter[] }) {
  const { t, number } = useWords();
  return (
    <div className="notice notice-warning items-start" data-testid="report-missing">
      <TriangleAlert aria-hidden="true" className="icon mt-0.5 text-warning" />
      <div className="flex-1">
        <p className="font-medium">{t("reports-missing")}</p>
        <ul>
          {missing.map((one) => (
            <li key={one.code + one.where}>
              {t("reports-missing-one", {
                character: one.character,
                code: one.code,
                count: number(one.count),
                where: one.where,
              })}
            </li>
          ))}
        </ul>
      </div>
    </div>
  );
}
