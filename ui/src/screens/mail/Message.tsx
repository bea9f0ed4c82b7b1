import {
  Check,
  CircleHelp,
  CirclePause,
  Clock,
  Ellipsis,
  ExternalLink,
  Eye,
  Hand,
  type LucideIcon,
  MailOpen,
  MailX,
  Paperclip,
  RefreshCw,
  Send,
  Trash2,
} from "lucide-react";
import { useState } from "react";
import { MenuTrigger } from "react-aria-components";
import type { MailStep, OutboxRow } from "../../api/generated/contract";
import { useAct } from "../../parts/act";
import { Button, IconButton } from "../../parts/Button";
import { Dialog } from "../../parts/Dialog";
import { ActionMenu } from "../../parts/Menu";
import { useWords } from "../../parts/words";
import { named, typed } from "./people";

const looks: Record<OutboxRow["state"], { icon: LucideIcon; badge: string }> = {
  unknown: { icon: CircleHelp, badge: "badge badge-warning" },
  failed: { icon: MailX, badge: "badge badge-danger" },
  held: { icon: Hand, badge: "badge badge-warning" },
  sending: { icon: Send, badge: "badge badge-info" },
  queued: { icon: Clock, badge: "badge badge-info" },
  stopped: { icon: CirclePause, badge: "badge" },
  sent: { icon: Check, badge: "badge badge-success" },
};

const calls = {
  stop: "mail.stop",
  retry: "mail.retry",
  release: "mail.release",
  wasSent: "mail.wasSent",
  sendAgain: "mail.sendAgain",
  draft: "mail.openDraft",
  link: "mail.openLink",
  remove: "mail.remove",
} as const;
const icons: Record<MailStep, LucideIcon> = {
  stop: CirclePause,
  retry: RefreshCw,
  release: Send,
  wasSent: Check,
  sendAgain: RefreshCw,
  draft: MailOpen,
  link: ExternalLink,
  remove: Trash2,
};
/** What stands beside a message as a button: the answers that its state asks for. The rest is in the menu. */
const first: Partial<Record<OutboxRow["state"], MailStep[]>> = {
  unknown: ["wasSent", "sendAgain"],
  failed: ["retry"],
  held: ["release"],
  queued: ["stop"],
  stopped: ["retry"],
};

/** One message of the outbox: what it is, how it stands, what can be done. */
export function Message({ row }: { row: OutboxRow }) {
  const { t, count } = useWords();
  const act = useAct();
  const [open, setOpen] = useState(false);
  const [sure, setSure] = useState(false);
  const { icon: Icon, badge } = looks[row.state];
  const run = (step: MailStep) => {
    if (step === "remove") setSure(true);
    else void act(calls[step], { id: row.id }, t(`outbox-done-${step}`));
  };
  const reason = row.problem ? t(row.problem.messageId, row.problem.args) : t(`outbox-why-${row.state}`);
  const files = row.files.length > 0 ? t("outbox-files", count(row.files.length)) : null;
  return (
    <li
      className="flex flex-wrap items-start gap-x-4 gap-y-2 border-b border-line p-3 last:border-0"
      data-testid={`message-${row.id}`}
    >
      <div className="flex min-w-64 flex-1 flex-col gap-1">
        <div className="flex flex-wrap items-center gap-2">
          <span className="font-medium break-words">{row.subject}</span>
          <span className={badge} data-testid={`state-${row.id}`}>
            <Icon aria-hidden="true" />
            {t(`outbox-state-${row.state}`)}
          </span>
        </div>
        <p className="text-small text-subtle">
          {[t("outbox-to", { people: named(row.to) }), t(`mail-kind-${row.kind}`), row.atPrinted].join(" · ")}
          {files ? (
            <>
              {" · "}
              <Paperclip aria-hidden="true" className="inline size-3" /> {files}
            </>
          ) : null}
        </p>
        <p className={row.state === "failed" ? "text-danger" : ""} data-testid={`why-${row.id}`}>
          {reason}
        </p>
        {row.nextPrinted && row.attempts > 0 ? (
          <p className="text-small text-subtle">
            {t("outbox-next", { when: row.nextPrinted, ...count(row.attempts) })}
          </p>
        ) : null}
      </div>
      <Steps row={row} onRead={() => setOpen(true)} onStep={run} />
      {open ? <Text row={row} onClose={() => setOpen(false)} /> : null}
      {sure ? <Remove row={row} onClose={() => setSure(false)} /> : null}
    </li>
  );
}

type StepsProps = { row: OutboxRow; onRead: () => void; onStep: (step: MailStep) => void };

function Steps({ row, onRead, onStep }: StepsProps) {
  const { t } = useWords();
  const beside = (first[row.state] ?? []).filter((step) => row.steps.includes(step));
  const rest = row.steps.filter((step) => !beside.includes(step));
  return (
    <div className="flex items-center gap-2">
      {beside.map((step) => (
        <Button
          key={step}
          small
          icon={icons[step]}
          aria-label={t("outbox-step-of", { step: t(`outbox-${step}`), subject: row.subject })}
          onPress={() => onStep(step)}
          data-testid={`${step}-${row.id}`}
        >
          {t(`outbox-${step}`)}
        </Button>
      ))}
      <MenuTrigger>
        <IconButton
          small
          icon={Ellipsis}
          label={t("outbox-more", { subject: row.subject })}
          data-testid={`more-${row.id}`}
        />
        <ActionMenu
          items={[
            { id: "read", label: t("outbox-read"), icon: Eye, run: onRead },
            ...rest.map((step) => ({
              id: step,
              label: t(`outbox-${step}`),
              icon: icons[step],
              run: () => onStep(step),
            })),
          ]}
        />
      </MenuTrigger>
    </div>
  );
}

function Text({ row, onClose }: { row: OutboxRow; onClose: () => void }) {
  const { t } = useWords();
  return (
    <Dialog title={row.subject} open wide onClose={onClose} testId="message-dialog">
      <div className="dialog-body flex flex-col gap-3">
        <p className="text-subtle break-words select-text">{row.to.concat(row.copies).map(typed).join(", ")}</p>
        {row.files.length > 0 ? <p className="text-subtle">{row.files.map((file) => file.name).join(", ")}</p> : null}
        <p className="select-text whitespace-pre-line break-words">{row.body}</p>
      </div>
      <div className="dialog-foot">
        <Button onPress={onClose} autoFocus>
          {t("ui-close")}
        </Button>
      </div>
    </Dialog>
  );
}

/** The outbox is on this computer alone and has no undo: whoever deletes is asked. */
function Remove({ row, onClose }: { row: OutboxRow; onClose: () => void }) {
  const { t } = useWords();
  const act = useAct();
  const remove = () => void act("mail.remove", { id: row.id }, t("outbox-done-remove")).then(onClose);
  return (
    <Dialog title={t("outbox-remove-title")} open alert onClose={onClose} testId="remove-dialog">
      <div className="dialog-body">
        <p>{t(row.state === "unknown" ? "outbox-remove-unknown" : "outbox-remove-what", { subject: row.subject })}</p>
      </div>
      <div className="dialog-foot">
        <Button onPress={onClose} autoFocus>
          {t("ui-cancel")}
        </Button>
        <Button kind="danger" onPress={remove} data-testid="remove-confirm">
          {t("outbox-remove")}
        </Button>
      </div>
    </Dialog>
  );
}
