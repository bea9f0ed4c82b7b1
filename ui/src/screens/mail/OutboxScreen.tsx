import { Link } from "@tanstack/react-router";
import { Inbox, MailPlus, Send, TriangleAlert } from "lucide-react";
import { useState } from "react";
import { call, useRead } from "../../api/call";
import { asFailure } from "../../api/errors";
import type { Outbox, SentRow } from "../../api/generated/contract";
import { useFailureToast } from "../../parts/act";
import { Button } from "../../parts/Button";
import { useCommand } from "../../parts/commands";
import { Page } from "../../parts/Page";
import { Answered, EmptyState } from "../../parts/states";
import { TableHead } from "../../parts/TableHead";
import { useToasts } from "../../parts/toasts";
import { useWords } from "../../parts/words";
import { ComposeDialog } from "./ComposeDialog";
import { Message } from "./Message";
import { named } from "./people";

/** Sends what is due now, and says what became of it. */
function useSendNow() {
  const { t, count } = useWords();
  const { push } = useToasts();
  const fail = useFailureToast();
  const [busy, setBusy] = useState(false);
  const send = async () => {
    setBusy(true);
    try {
      const done = await call("mail.sendNow", {});
      const waiting = done.later + done.stuck;
      push({
        text: waiting > 0 ? t("outbox-some-wait", count(waiting)) : t("outbox-sent-now", count(done.sent)),
        bad: waiting > 0,
      });
    } catch (thrown) {
      fail(asFailure(thrown));
    }
    setBusy(false);
  };
  return { busy, send };
}

/** What waits to be sent, what needs somebody, and what was sent. */
export function OutboxScreen() {
  const { t } = useWords();
  const outbox = useRead("mail.outbox", {});
  const { busy, send } = useSendNow();
  const can = Boolean(outbox.data?.hasAccount && outbox.data.rows.some((row) => row.state === "queued"));
  const [writing, setWriting] = useState(false);
  useCommand("mail.send", () => void send(), can && !busy);
  useCommand("mail.new", () => setWriting(true));
  return (
    <Page
      title={t("outbox-title")}
      testId="outbox"
      below={<p className="text-subtle">{t("outbox-hint")}</p>}
      actions={
        <>
          {can ? (
            <Button icon={Send} isPending={busy} onPress={() => void send()} data-testid="outbox-send">
              {t("outbox-send")}
            </Button>
          ) : null}
          <Button icon={MailPlus} onPress={() => setWriting(true)} data-testid="mail-new">
            {t("compose-new")}
          </Button>
        </>
      }
    >
      <Answered query={outbox}>{(loaded) => <Loaded outbox={loaded} />}</Answered>
      {writing ? <ComposeDialog kind="other" title={t("compose-new")} onClose={() => setWriting(false)} /> : null}
    </Page>
  );
}

function Loaded({ outbox }: { outbox: Outbox }) {
  const { t } = useWords();
  if (outbox.rows.length === 0 && outbox.sent.length === 0)
    return (
      <EmptyState icon={Inbox} title={t("outbox-none")} text={t("outbox-none-text")} testId="outbox-none">
        {outbox.hasAccount ? null : (
          <Link to="/settings" className="btn" data-testid="outbox-account">
            {t("outbox-account")}
          </Link>
        )}
      </EmptyState>
    );
  return (
    <div className="flex flex-col gap-6">
      <Waits outbox={outbox} />
      {outbox.rows.length > 0 ? (
        <section className="flex flex-col gap-2" aria-label={t("outbox-waiting")}>
          <h2 className="text-section font-semibold">{t("outbox-waiting")}</h2>
          <ul className="rounded-control border border-line" data-testid="outbox-rows">
            {outbox.rows.map((row) => (
              <Message key={row.id} row={row} />
            ))}
          </ul>
        </section>
      ) : null}
      {outbox.sent.length > 0 ? <Sent rows={outbox.sent} /> : null}
    </div>
  );
}

/** Why nothing goes out, with the way to change it. */
function Waits({ outbox }: { outbox: Outbox }) {
  const { t } = useWords();
  const why = outbox.pause
    ? t(outbox.pause.messageId, outbox.pause.args)
    : !outbox.hasAccount && outbox.rows.length > 0
      ? t("outbox-no-account")
      : null;
  if (!why) return null;
  return (
    <div className="notice notice-warning" role="alert" data-testid="outbox-pause">
      <TriangleAlert aria-hidden="true" className="icon text-warning" />
      <span className="min-w-0 flex-1">{why}</span>
      <Link to="/settings" className="btn btn-small">
        {t("outbox-account")}
      </Link>
    </div>
  );
}

function Sent({ rows }: { rows: SentRow[] }) {
  const { t } = useWords();
  return (
    <section className="flex flex-col gap-2" aria-label={t("outbox-sent")}>
      <h2 className="text-section font-semibold">{t("outbox-sent")}</h2>
      <div className="table-scroll">
        <table className="table" aria-label={t("outbox-sent")} data-testid="outbox-sent">
          <TableHead
            cells={[
              { label: t("mail-subject") },
              { label: t("mail-to") },
              { label: t("mail-type") },
              { label: t("outbox-at") },
              { label: t("outbox-by") },
            ]}
          />
          <tbody>
            {rows.map((row) => (
              <tr key={row.id}>
                <td>
                  <span className="clip block font-medium">{row.subject || t("outbox-erased")}</span>
                  {row.campaign ? <span className="clip block text-small text-subtle">{row.campaign}</span> : null}
                </td>
                <td>
                  <span className="clip block">{named(row.to) || "–"}</span>
                </td>
                <td>{t(`mail-kind-${row.kind}`)}</td>
                <td className="num">{row.atPrinted}</td>
                <td>{row.person || "–"}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}
