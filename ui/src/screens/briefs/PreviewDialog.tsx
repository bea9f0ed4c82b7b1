import { FileDown } from "lucide-react";
import { useState } from "react";
import { call, useRead } from "../../api/call";
import { asFailure } from "../../api/errors";
import type { BriefCreator, Language } from "../../api/generated/contract";
import { useFailureToast } from "../../parts/act";
import { Button } from "../../parts/Button";
import { Dialog } from "../../parts/Dialog";
import { Segmented } from "../../parts/Segmented";
import { Sheets } from "../../parts/Sheets";
import { Answered } from "../../parts/states";
import { useToasts } from "../../parts/toasts";
import { useWords } from "../../parts/words";
import { languageChoices } from "./parts";

type Props = { row: Pick<BriefCreator, "collaboration" | "name" | "handle" | "language">; onClose: () => void };

/** The brief as this creator reads it, page by page. */
export function PreviewDialog({ row, onClose }: Props) {
  const { t } = useWords();
  const { push } = useToasts();
  const fail = useFailureToast();
  const [language, setLanguage] = useState<Language>(row.language);
  const ask = { collaboration: row.collaboration, language, version: null };
  const preview = useRead("briefs.preview", ask, { keep: true });
  const save = async () => {
    try {
      const saved = await call("briefs.export", { ...ask, path: null });
      if (saved) push({ text: t("ui-saved-as", { path: saved.path }) });
    } catch (thrown) {
      fail(asFailure(thrown));
    }
  };
  const title = t("brief-preview-title", { name: row.name || row.handle });
  return (
    <Dialog title={title} open wide onClose={onClose} testId="preview-dialog">
      <div className="dialog-body flex flex-col gap-3">
        <Segmented
          label={t("brief-language")}
          value={language}
          choices={languageChoices}
          onChange={setLanguage}
          testId="preview-language"
        />
        <Answered query={preview}>
          {(loaded) => (
            <>
              {loaded.version === null ? <p className="notice">{t("brief-preview-draft")}</p> : null}
              <Sheets pages={loaded.pages} testId="brief-pages" />
            </>
          )}
        </Answered>
      </div>
      <div className="dialog-foot">
        <Button onPress={onClose}>{t("ui-close")}</Button>
        <Button kind="primary" icon={FileDown} onPress={() => void save()} data-testid="brief-export">
          {t("brief-save-pdf")}
        </Button>
      </div>
    </Dialog>
  );
}
