import { CircleAlert, Paperclip, Send, TriangleAlert } from "lucide-react";
import { useState } from "react";
import { call, useRead } from "../../api/call";
import type { BriefLetter, BriefLetters, BriefText, BriefVersion, Id } from "../../api/generated/contract";
import { Button } from "../../parts/Button";
import { Dialog } from "../../parts/Dialog";
import { CheckField, SelectField, TextField } from "../../parts/fields";
import { Form, useForm } from "../../parts/form";
import { Answered } from "../../parts/states";
import { useToasts } from "../../parts/toasts";
import { useWords } from "../../parts/words";
import { languages } from "./parts";

type Props = {
  campaign: Id;
  version: BriefVersion;
  /** The brand's material can go along. */
  files: boolean;
  whom: Id[];
  onClose: () => void;
  onDone: () => void;
};

/** One message to each creator, in their language: what is missing is said before anything is queued. */
export function SendBriefDialog(props: Props) {
  const { t } = useWords();
  const [texts, setTexts] = useState<BriefText[]>([]);
  const ask = { campaign: props.campaign, collaborations: props.whom, texts };
  const letters = useRead("briefs.letters", ask, { keep: true });
  const title = t("brief-send-title", { number: String(props.version.number) });
  return (
    <Dialog title={title} open wide onClose={props.onClose} testId="send-brief">
      <Answered query={letters}>
        {(loaded) => <Letters {...props} letters={loaded} texts={texts} onTexts={setTexts} />}
      </Answered>
    </Dialog>
  );
}

type LettersProps = Props & { letters: BriefLetters; texts: BriefText[]; onTexts: (texts: BriefText[]) => void };

function Letters({ campaign, version, files, whom, letters, texts, onTexts, onClose, onDone }: LettersProps) {
  const { t, count } = useWords();
  const { push } = useToasts();
  const form = useForm();
  const [withFiles, setWithFiles] = useState(files);
  const [looked, setLooked] = useState(whom[0] ?? "");
  const ready = letters.rows.every((row) => !row.stops && row.missing.length === 0);
  const shown = letters.rows.find((row) => row.collaboration === looked) ?? letters.rows[0];
  const send = async (byHand: boolean) => {
    await call("briefs.send", { campaign, version: version.id, collaborations: whom, texts, withFiles, byHand });
    push({ text: t(byHand ? "reports-send-opened" : "brief-send-queued", count(whom.length)) });
    onDone();
    onClose();
  };
  const text = letters.texts.find((one) => one.language === shown?.language);
  const change = (next: BriefText) => onTexts([...texts.filter((one) => one.language !== next.language), next]);
  const wrong = form.error("collaborations") ?? form.error("texts");
  return (
    <Form form={form} onSubmit={() => send(!letters.hasAccount)} fields={["collaborations", "texts"]}>
      <div className="dialog-body flex flex-col gap-4">
        {letters.hasAccount ? null : (
          <p className="notice notice-warning" data-testid="send-no-account">
            <TriangleAlert aria-hidden="true" className="icon text-warning" />
            <span className="flex-1">{t("brief-send-account")}</span>
          </p>
        )}
        {wrong ? (
          <p role="alert" className="field-error">
            {wrong}
          </p>
        ) : null}
        <Recipients rows={letters.rows} />
        {letters.rows.length > 1 ? (
          <SelectField
            name="looked"
            label={t("brief-preview")}
            value={shown?.collaboration ?? null}
            choices={letters.rows.map((row) => ({
              value: row.collaboration,
              label: t("brief-send-look", { name: row.name }),
            }))}
            onChange={setLooked}
          />
        ) : null}
        {shown && text ? <Message key={shown.language} shown={shown} text={text} onChange={change} /> : null}
        {files ? (
          <CheckField
            label={t("brief-send-files")}
            checked={withFiles}
            onChange={setWithFiles}
            testId="send-with-files"
          />
        ) : null}
      </div>
      <div className="dialog-foot">
        <Button onPress={onClose}>{t("ui-cancel")}</Button>
        {letters.hasAccount ? (
          <Button isDisabled={!ready} onPress={() => void form.send(() => send(true))} data-testid="send-brief-by-hand">
            {t("brief-send-open")}
          </Button>
        ) : null}
        <Button
          kind="primary"
          type="submit"
          icon={Send}
          isDisabled={!ready}
          isPending={form.busy}
          data-testid="send-brief-do"
        >
          {letters.hasAccount ? t("brief-send-do", count(whom.length)) : t("brief-send-open")}
        </Button>
      </div>
    </Form>
  );
}

/** Who gets it, and what keeps it from going out. */
function Recipients({ rows }: { rows: BriefLetter[] }) {
  const { t } = useWords();
  const trouble = (row: BriefLetter) => {
    if (row.stops === "fit") return t("brief-send-stops-fit");
    if (row.stops === "email") return t("brief-send-no-address");
    if (row.missing.length > 0)
      return t("brief-send-fields", { fields: row.missing.map((field) => t(`mail-field-${field}`)).join(", ") });
    return "";
  };
  return (
    <section aria-label={t("brief-send-to")}>
      <h3 className="label">{t("brief-send-to")}</h3>
      <ul className="brief-recipients">
        {rows.map((row) => (
          <li key={row.collaboration} data-testid={`recipient-${row.collaboration}`}>
            <span className="font-medium">{row.name}</span>
            <span className="text-subtle">{[row.address, languages[row.language]].filter(Boolean).join(" · ")}</span>
            {trouble(row) ? (
              <span className="flex items-center gap-1 text-danger">
                <CircleAlert aria-hidden="true" className="icon" />
                {trouble(row)}
              </span>
            ) : null}
          </li>
        ))}
      </ul>
    </section>
  );
}

type MessageProps = { shown: BriefLetter; text: BriefText; onChange: (text: BriefText) => void };

/** The words of one language with their fields open, and what this creator reads. */
function Message({ shown, text, onChange }: MessageProps) {
  const { t } = useWords();
  const [subject, setSubject] = useState(text.subject);
  const [body, setBody] = useState(text.body);
  const keep = () => onChange({ language: text.language, subject, body });
  return (
    <>
      <section className="brief-letter select-text" aria-label={t("brief-send-look", { name: shown.name })}>
        <p className="font-medium" data-testid="letter-subject">
          {shown.subject}
        </p>
        <p className="whitespace-pre-line break-words" data-testid="letter-body">
          {shown.body}
        </p>
        <p className="flex items-center gap-2 text-subtle">
          <Paperclip aria-hidden="true" className="icon" />
          PDF
        </p>
      </section>
      <details>
        <summary className="label cursor-default">
          {t("brief-send-words", { language: languages[text.language] })}
        </summary>
        <div className="mt-2 flex flex-col gap-3">
          <TextField
            name="brief-subject"
            label={t("mail-subject")}
            value={subject}
            onChange={setSubject}
            onBlur={keep}
          />
          <TextField
            name="brief-body"
            label={t("mail-body")}
            hint={t("brief-send-fields-hint", { fields: "{creator}, {handle}, {deadline}, {link}" })}
            lines={8}
            value={body}
            onChange={setBody}
            onBlur={keep}
          />
        </div>
      </details>
    </>
  );
}
