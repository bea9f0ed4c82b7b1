import { useState } from "react";
import { call } from "../../api/call";
import type { BriefCreator } from "../../api/generated/contract";
import { Dialog } from "../../parts/Dialog";
import { useDraft } from "../../parts/draft";
import { SelectField, TextField } from "../../parts/fields";
import { Form, FormFoot, useForm } from "../../parts/form";
import { useToasts } from "../../parts/toasts";
import { useWords } from "../../parts/words";
import { languageChoices, languages } from "./parts";

/** What the brief says to one creator alone, and in which language they get it. */
export function WordsDialog({ row, onClose }: { row: BriefCreator; onClose: () => void }) {
  const { t } = useWords();
  const { push } = useToasts();
  const form = useForm();
  const key = `brief-words:${row.collaboration}`;
  const why = useDraft(`${key}:why`, row.why);
  const gain = useDraft(`${key}:gain`, row.gain);
  const link = useDraft(`${key}:link`, row.link);
  const [language, setLanguage] = useState(row.chosen || "own");
  const name = row.name || row.handle;
  const save = async () => {
    const chosen = language === "own" ? "" : language;
    const texts = { why: why.text, gain: gain.text, link: link.text };
    await call("briefs.setWords", { collaboration: row.collaboration, ...texts, language: chosen });
    for (const draft of [why, gain, link]) draft.clear();
    push({ text: t("brief-words-saved", { name }) });
    onClose();
  };
  const own = t("brief-words-own", { language: languages[row.language] });
  return (
    <Dialog title={t("brief-words-title", { name })} open onClose={onClose} testId="words-dialog">
      <Form form={form} onSubmit={save} fields={["why", "gain", "link", "language"]}>
        <div className="dialog-body flex flex-col gap-4">
          <TextField
            name="why"
            label={t("brief-label-why")}
            lines={3}
            value={why.text}
            onChange={why.type}
            error={form.error("why")}
            autoFocus
          />
          <TextField
            name="gain"
            label={t("brief-label-gain")}
            hint={t("brief-hint-gain")}
            lines={3}
            value={gain.text}
            onChange={gain.type}
            error={form.error("gain")}
          />
          <div className="form-grid">
            <TextField
              name="link"
              label={t("brief-words-link")}
              value={link.text}
              onChange={link.type}
              error={form.error("link")}
            />
            <SelectField
              name="language"
              label={t("brief-language")}
              value={language}
              choices={[{ value: "own", label: row.chosen ? t("brief-col-creator") : own }, ...languageChoices]}
              onChange={setLanguage}
              error={form.error("language")}
            />
          </div>
        </div>
        <FormFoot busy={form.busy} onClose={onClose} testId="words-save" />
      </Form>
    </Dialog>
  );
}
