import { Paperclip, Send, TriangleAlert } from "lucide-react";
import { useState } from "react";
import { call, useRead } from "../../api/call";
import type { Edition, Id, Language, MailPerson, ReportLetter } from "../../api/generated/contract";
import { Button } from "../../parts/Button";
import { Dialog } from "../../parts/Dialog";
import { TextField } from "../../parts/fields";
import { Form, useForm } from "../../parts/form";
import { Answered } from "../../parts/states";
import { useToasts } from "../../parts/toasts";
import { useWords } from "../../parts/words";
import { readPeople } from "../mail/people";
import { LanguageChoice, Recipients } from "../mail/Recipients";

type Props = { campaign: Id; edition: Edition; onClose: () => void };

/** A finished report by e-mail: to whom, in which language, with which words. */
export function SendDialog({ campaign, edition, onClose }: Props) {
  const { t } = useWords();
  const [language, setLanguage] = useState<Language>(edition.language);
  const ask = { campaign, edition: edition.id, language, paper: edition.paper, recipient: "" };
  const letter = useRead("reports.letter", ask);
  const title = t("reports-send-title", { number: String(edition.number) });
  const choice = <LanguageChoice value={language} onChange={setLanguage} />;
  return (
    <Dialog title={title} open wide onClose={onClose} testId="send-dialog">
      <Answered query={letter}>
        {(loaded) => (
          <Letter
            key={language}
            campaign={campaign}
            edition={edition}
            language={language}
            letter={loaded}
            choice={choice}
            onClose={onClose}
          />
        )}
      </Answered>
    </Dialog>
  );
}

type LetterProps = Props & { language: Language; letter: ReportLetter; choice: React.ReactNode };

function Letter({ campaign, edition, language, letter, choice, onClose }: LetterProps) {
  const { t } = useWords();
  const { push } = useToasts();
  const form = useForm();
  const [team, setTeam] = useState<MailPerson[]>([]);
  const [others, setOthers] = useState("");
  const [subject, setSubject] = useState(letter.subject);
  const [body, setBody] = useState(letter.body);
  const to = [...team, ...readPeople(others)];
  // One reader is greeted by name, several are not.
  const greeted = to.length === 1 ? to[0]?.name || "" : letter.everybody;
  const filled = (text: string) => (greeted ? text.replaceAll("{recipient}", greeted) : text);
  const send = async (byHand: boolean) => {
    const what = { campaign, edition: edition.id, language, paper: edition.paper };
    await call("reports.send", { ...what, to, subject: filled(subject), body: filled(body), byHand });
    push({
      text: t(byHand ? "reports-send-opened" : letter.hasAccount ? "reports-send-queued" : "reports-send-waits"),
    });
    onClose();
  };
  const wrong = form.failure?.fields.find((field) => field.field.startsWith("to"));
  return (
    <Form form={form} onSubmit={() => send(!letter.hasAccount)} fields={["to", "subject", "body"]}>
      <div className="dialog-body flex flex-col gap-4">
        {letter.hasAccount ? null : (
          <p className="notice notice-warning" data-testid="send-no-account">
            <TriangleAlert aria-hidden="true" className="icon text-warning" />
            <span className="flex-1">{t("reports-send-no-account")}</span>
          </p>
        )}
        <Recipients
          people={letter.people}
          team={team}
          onTeam={setTeam}
          others={others}
          onOthers={setOthers}
          error={wrong ? t(wrong.messageId, wrong.args) : undefined}
        />
        {choice}
        <TextField
          name="send-subject"
          label={t("mail-subject")}
          value={subject}
          onChange={setSubject}
          error={form.error("subject")}
        />
        <TextField
          name="send-body"
          label={t("mail-body")}
          hint={body.includes("{recipient}") ? t("reports-send-greeting") : undefined}
          lines={12}
          value={body}
          onChange={setBody}
          error={form.error("body")}
        />
        <p className="flex items-center gap-2 text-subtle">
          <Paperclip aria-hidden="true" className="icon" />
          {letter.fileName}
        </p>
      </div>
      <div className="dialog-foot">
        <Button onPress={onClose}>{t("ui-cancel")}</Button>
        {letter.hasAccount ? (
          <Button onPress={() => void form.send(() => send(true))} data-testid="send-by-hand">
            {t("reports-send-open")}
          </Button>
        ) : null}
        <Button kind="primary" type="submit" icon={Send} isPending={form.busy} data-testid="send-do">
          {t(letter.hasAccount ? "reports-send-do" : "reports-send-open")}
        </Button>
      </div>
    </Form>
  );
}
