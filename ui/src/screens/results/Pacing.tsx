import { CircleCheck, FastForward, Minus, Target, TriangleAlert } from "lucide-react";
import { useState } from "react";
import { call, useRead } from "../../api/call";
import type { Id, PaceRow, Pacing } from "../../api/generated/contract";
import { CommandButton, useCommand } from "../../parts/commands";
import { Dialog } from "../../parts/Dialog";
import { TextField } from "../../parts/fields";
import { Form, FormFoot, useForm } from "../../parts/form";
import { Meter } from "../../parts/Page";
import { Answered } from "../../parts/states";
import { TableHead } from "../../parts/TableHead";
import { useWords } from "../../parts/words";

const looks = {
  behind: { icon: TriangleAlert, className: "text-warning" },
  "on-pace": { icon: CircleCheck, className: "text-success" },
  ahead: { icon: FastForward, className: "text-info" },
} as const;

/** A pace in a word, with a sign and a colour beside it. */
export function PaceWord({ band, why }: { band: PaceRow["band"]; why?: string | undefined }) {
  const { t } = useWords();
  const Icon = band ? looks[band].icon : Minus;
  return (
    <span
      className={`inline-flex items-center gap-1 ${band ? looks[band].className : "text-subtle"}`}
      {...(why ? { title: why } : {})}
    >
      <Icon aria-hidden="true" className="icon" />
      {t(`pacing-${band ?? "none"}`)}
    </span>
  );
}

/** What was done of what was meant to be done, against the time that has gone. */
export function PacingPart({ campaign }: { campaign: Id }) {
  const pacing = useRead("results.pacing", { campaign });
  const [open, setOpen] = useState(false);
  useCommand("pacing.plan", () => setOpen(true));
  return (
    <Answered query={pacing}>
      {(loaded) => (
        <>
          <PacingView pacing={loaded} />
          {open ? <PlanDialog campaign={campaign} pacing={loaded} onClose={() => setOpen(false)} /> : null}
        </>
      )}
    </Answered>
  );
}

function PacingView({ pacing }: { pacing: Pacing }) {
  const { t } = useWords();
  const { time } = pacing;
  return (
    <section className="flex flex-col gap-2" aria-label={t("pacing-title")} data-testid="pacing">
      <header className="flex flex-wrap items-baseline gap-x-3">
        <h2 className="text-section font-semibold">{t("pacing-title")}</h2>
        <p className="num text-small text-subtle" data-testid="pacing-time">
          {time
            ? t("pacing-time", { elapsed: time.elapsed, days: time.days, share: time.sharePrinted })
            : t("pacing-no-dates")}{" "}
          · {t("pacing-on", { on: pacing.onPrinted })}
        </p>
        <div className="ms-auto">
          <CommandButton id="pacing.plan" icon={Target} small label={t("pacing-plan")} />
        </div>
      </header>
      <div className="table-scroll">
        <table className="table" aria-label={t("pacing-title")} data-testid="pacing-table">
          <TableHead
            cells={[
              { label: t("pacing-what") },
              { label: t("pacing-actual"), end: true },
              { label: t("pacing-expected"), end: true },
              { label: t("pacing-planned"), end: true },
              { label: t("pacing-share") },
              { label: t("pacing-index"), end: true },
              { label: t("pacing-verdict") },
            ]}
          />
          <tbody>
            {pacing.rows.map((row) => (
              <Row key={row.id} row={row} time={time?.share ?? null} />
            ))}
          </tbody>
        </table>
      </div>
      <Notes pacing={pacing} />
    </section>
  );
}

function Row({ row, time }: { row: PaceRow; time: number | null }) {
  const { t, say } = useWords();
  return (
    <tr data-testid={`pace-${row.id}`}>
      <th scope="row">{t(`pacing-${row.id}`)}</th>
      <td className="end">{row.actual}</td>
      <td className="end">{row.expected || "–"}</td>
      <td className="end">{row.planned}</td>
      <td className="min-w-40">
        <span className="flex items-center gap-2">
          <span className="pace-bar">
            <Meter percent={row.share ?? 0} over={(row.share ?? 0) > 100} />
            {time === null || row.id === "approvals" ? null : (
              <span aria-hidden="true" className="pace-time" style={{ insetInlineStart: `${Math.min(time, 100)}%` }} />
            )}
          </span>
          <span className="num w-16 text-end">{row.sharePrinted}</span>
        </span>
      </td>
      <td className="end">{row.indexPrinted}</td>
      <td>
        <PaceWord band={row.band} />
        {row.why ? <span className="block text-small text-subtle">{say(row.why)}</span> : null}
      </td>
    </tr>
  );
}

/** Where the money stands, where a straight line ends, what is owed, and how to read the table. */
function Notes({ pacing }: { pacing: Pacing }) {
  const { t, number } = useWords();
  const { money, deliverables } = pacing;
  const projection = pacing.rows.find((row) => row.id === "budget")?.projection;
  const amounts = {
    paid: money.paid.printed,
    open: money.open.printed,
    share: money.takenPrinted,
    left: money.uncommitted.printed,
  };
  return (
    <div className="flex flex-col gap-1.5">
      {money.budget.minor > 0 ? (
        <p className="num" data-testid="pacing-money">
          {t(money.over ? "pacing-money-over" : "pacing-money", amounts)}{" "}
          {projection ? t("pacing-projection", { amount: projection }) : ""}
        </p>
      ) : null}
      {deliverables.length > 0 ? (
        <div className="flex flex-wrap items-center gap-x-4 gap-y-1" data-testid="pacing-deliverables">
          <h3 className="text-small font-semibold text-subtle">{t("pacing-deliverables")}</h3>
          {deliverables.map(({ state, count, late }) => (
            <span key={state} className="flex items-center gap-1.5">
              {t(`deliverable-${state}`)}
              <span className="badge num">{number(count)}</span>
              {late > 0 ? (
                <span className="badge badge-warning">{t("pacing-late", { count: number(late) })}</span>
              ) : null}
            </span>
          ))}
        </div>
      ) : null}
      <p className="hint">{t("pacing-how")}</p>
    </div>
  );
}

type PlanProps = { campaign: Id; pacing: Pacing; onClose: () => void };

function PlanDialog({ campaign, pacing, onClose }: PlanProps) {
  const { t } = useWords();
  const form = useForm();
  const [contact, setContact] = useState(pacing.contactText);
  const [hire, setHire] = useState(pacing.hireText);
  const save = async () => {
    await call("results.setPacing", { campaign, contact, hire });
    onClose();
  };
  return (
    <Dialog title={t("pacing-plan-title")} open onClose={onClose} testId="pacing-dialog">
      <Form form={form} onSubmit={save} fields={["contact", "hire"]}>
        <div className="dialog-body form-grid">
          <TextField
            name="contact"
            label={t("pacing-plan-contact")}
            amount
            value={contact}
            onChange={setContact}
            error={form.error("contact")}
            hint={t("pacing-plan-contact-hint")}
            autoFocus
          />
          <TextField
            name="hire"
            label={t("pacing-plan-hire")}
            amount
            value={hire}
            onChange={setHire}
            error={form.error("hire")}
            hint={t("pacing-plan-hire-hint")}
          />
        </div>
        <FormFoot busy={form.busy} onClose={onClose} testId="pacing-save" />
      </Form>
    </Dialog>
  );
}
