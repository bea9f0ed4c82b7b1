import { ExternalLink, Paperclip, Send, TriangleAlert, X } from "lucide-react";
import { type ReactNode, useState } from "react";
import { call, useRead } from "../../api/call";
import type { Id, Language, MailKind, MailLetter, MailPerson } from "../../api/generated/contract";
import { useAct } from "../../parts/act";
import { Button, IconButton } from "../../parts/Button";
import { Dialog } from "../../parts/Dialog";
import { useDraft } from "../../parts/draft";
import { TextField } from "../../parts/fields";
import { Form, useForm } from "../../parts/form";
import { Answered } from "../../parts/states";
import { useToasts } from "../../parts/toasts";
import { useWords } from "../../parts/words";
import { readPeople, typed } from "./people";
import { LanguageChoice, Recipients } from "./Recipients";

type Props = { kind: MailKind; campaign?: Id; creator?: Id; title: string; onClose: () => void };

/** A message to whomever: begun from a template, with what is known filled in, changed, and sent or opened as a draft. */
export function ComposeDialog(props: Props) {
  const { language: mine } = useWords();
  const [language, setLanguage] = useState<Language>(mine);
  const choice = <LanguageChoice value={language} onChange={setLanguage} />;
  return (
    <Dialog title={props.title} open wide onClose={props.onClose} testId="compose-dialog">
      {props.kind === "status" && props.campaign ? (
        <StatusLetter {...props} campaign={props.campaign} language={language} choice={choice} />
      ) : (
        <PlainLetter {...props} language={language} choice={choice} />
      )}
    </Dialog>
  );
}

type InProps = Props & { language: Language; choice: ReactNode };

/** The campaign's state in words. */
function StatusLetter(props: InProps & { campaign: Id }) {
  const letter = useRead("playbooks.status", { campaign: props.campaign, language: props.language });
  return <Answered query={letter}>{(loaded) => <Letter key={props.language} {...props} letter={loaded} />}</Answered>;
}

function PlainLetter(props: InProps) {
  const about = { campaign: props.campaign ?? null, creator: props.creator ?? null };
  const letter = useRead("mail.letter", { kind: props.kind, language: props.language, ...about });
  return <Answered query={letter}>{(loaded) => <Letter key={props.language} {...props} letter={loaded} />}</Answered>;
}

function Letter({ kind, campaign, creator, language, choice, letter, onClose }: InProps & { letter: MailLetter }) {
  const { t } = useWords();
  const { push } = useToasts();
  const form = useForm();
  const place = `mail:${kind}:${campaign ?? ""}:${creator ?? ""}:${language}`;
  const [team, setTeam] = useState<MailPerson[]>([]);
  const [others, setOthers] = useState(letter.to.map(typed).join(", "));
  const subject = useDraft(`${place}:subject`, letter.subject);
  const body = useDraft(`${place}:body`, letter.body);
  const [files, setFiles] = useState<string[]>([]);
  const to = [...team, ...readPeople(others)];
  // One reader is greeted by name, several are not.
  const greeted = to.length === 1 ? to[0]?.name || "" : letter.everybody;
  const filled = (text: string) => (greeted ? text.replaceAll("{recipient}", greeted) : text);
  const leave = () => {
    subject.clear();
    body.clear();
    onClose();
  };
  const send = async (byHand: boolean, link = false) => {
    await call("mail.write", {
      to,
      copies: [],
      kind,
      language,
      campaign: campaign ?? null,
      creator: creator ?? null,
      subject: filled(subject.text),
      body: filled(body.text),
      files,
      byHand,
      link,
    });
    push({
      text: t(byHand ? "reports-send-opened" : letter.hasAccount ? "compose-queued" : "compose-waits"),
    });
    leave();
  };
  const wrong = form.failure?.fields.find((field) => field.field.startsWith("to"));
  return (
    <Form form={form} onSubmit={() => send(!letter.hasAccount)} fields={["to", "subject", "body"]}>
      <div className="dialog-body flex flex-col gap-4">
        {letter.hasAccount ? null : <NoAccount />}
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
          value={subject.text}
          onChange={subject.type}
          error={form.error("subject")}
        />
        <TextField
          name="send-body"
          label={t("mail-body")}
          hint={body.text.includes("{recipient}") ? t("reports-send-greeting") : undefined}
          lines={12}
          value={body.text}
          onChange={body.type}
          error={form.error("body")}
        />
        <Files files={files} onChange={setFiles} />
      </div>
      <Foot
        can={letter.hasAccount}
        busy={form.busy}
        onClose={onClose}
        onDraft={() => void form.send(() => send(true))}
        onLink={files.length > 0 ? undefined : () => void form.send(() => send(true, true))}
      />
    </Form>
  );
}

/** Without an account the message opens in a mail program. */
function NoAccount() {
  const { t } = useWords();
  return (
    <p className="notice notice-warning" data-testid="compose-no-account">
      <TriangleAlert aria-hidden="true" className="icon text-warning" />
      <span className="flex-1">{t("compose-no-account")}</span>
    </p>
  );
}

type FootProps = {
  can: boolean;
  busy: boolean;
  onClose: () => void;
  onDraft: () => void;
  onLink: (() => void) | undefined;
};

/** Leave it, open it as a draft or by a link, or send it. */
function Foot({ can, busy, onClose, onDraft, onLink }: FootProps) {
  const { t } = useWords();
  return (
    <div className="dialog-foot">
      <Button onPress={onClose}>{t("ui-cancel")}</Button>
      {can ? (
        <Button onPress={onDraft} data-testid="compose-by-hand">
          {t("reports-send-open")}
        </Button>
      ) : onLink ? (
        <Button icon={ExternalLink} onPress={onLink} data-testid="compose-link">
          {t("compose-link")}
        </Button>
      ) : null}
      <Button kind="primary" type="submit" icon={Send} isPending={busy} data-testid="compose-send">
        {t(can ? "reports-send-do" : "reports-send-open")}
      </Button>
    </div>
  );
}

/** Files that go with a message: each is copied when the message is put into the outbox. */
function Files({ files, onChange }: { files: string[]; onChange: (files: string[]) => void }) {
  const { t } = useWords();
  const act = useAct();
  const pick = async () => {
    const picked = await act("files.pick", {});
    if (picked && !files.includes(picked.path)) onChange([...files, picked.path]);
  };
  return (
    <div className="flex flex-col items-start gap-1">
      {files.map((path) => {
        const name = path.split(/[/\\]/).at(-1) ?? path;
        return (
          <span key={path} className="flex items-center gap-2">
            <Paperclip aria-hidden="true" className="icon text-subtle" />
            <span className="min-w-0 break-words">{name}</span>
            <IconButton
              small
              icon={X}
              label={t("compose-take-away", { name })}
              onPress={() => onChange(files.filter((other) => other !== path))}
            />
          </span>
        );
      })}
      <Button small icon={Paperclip} onPress={() => void pick()} data-testid="compose-attach">
        {t("compose-attach")}
      </Button>
    </div>
  );
}
