import { Download, Undo2 } from "lucide-react";
import { useState } from "react";
import { call, useRead } from "../../api/call";
import type { CostLine, PaymentLine } from "../../api/generated/contract";
import { useAct } from "../../parts/act";
import { Button } from "../../parts/Button";
import { Dialog } from "../../parts/Dialog";
import { TextField } from "../../parts/fields";
import { Form, FormFoot, useForm } from "../../parts/form";
import { Answered } from "../../parts/states";
import { useWords } from "../../parts/words";
import { useLineName } from "./PayDialog";

/** What was paid of a line, the newest first; a reversed payment stays, and says so. */
export function PaymentsDialog({ line, onClose }: { line: CostLine; onClose: () => void }) {
  const { t } = useWords();
  const name = useLineName()(line);
  const payments = useRead("money.payments", { cost: line.id });
  const [reversing, setReversing] = useState<PaymentLine | null>(null);
  return (
    <Dialog title={t("payments-title", { name })} open onClose={onClose} testId="payments-dialog">
      <div className="dialog-body">
        <Answered query={payments}>
          {({ rows }) =>
            rows.length > 0 ? (
              <ol className="timeline">
                {rows.map((row) => (
                  <Payment key={row.id} row={row} onReverse={() => setReversing(row)} />
                ))}
              </ol>
            ) : (
              <p className="quiet-box" data-testid="payments-empty">
                {t("payments-none")}
              </p>
            )
          }
        </Answered>
      </div>
      {reversing ? <ReverseDialog row={reversing} onClose={() => setReversing(null)} /> : null}
    </Dialog>
  );
}

function Payment({ row, onReverse }: { row: PaymentLine; onReverse: () => void }) {
  const { t } = useWords();
  const act = useAct();
  const amount = row.amount?.printed ?? "";
  const { reversal } = row;
  const how = [row.methodWords || t(`method-${row.method}`), row.reference].filter(Boolean).join(" · ");
  return (
    <li data-testid={`payment-${row.id}`}>
      <div className="min-w-0 flex-1">
        <p className="flex flex-wrap items-baseline gap-x-2">
          <span className={reversal ? "num font-medium line-through" : "num font-medium"}>{amount}</span>
          <span>{row.onPrinted}</span>
          {reversal ? <span className="badge badge-warning">{t("payments-reversed")}</span> : null}
        </p>
        <p className="break-words">{how}</p>
        {row.overReason ? <p className="text-small">{t("payments-over", { reason: row.overReason })}</p> : null}
        {reversal ? (
          <p className="text-small">
            {t(reversal.person ? "payments-reversed-by" : "payments-reversed-why", {
              at: reversal.atPrinted,
              reason: reversal.reason,
              ...(reversal.person ? { person: reversal.person } : {}),
            })}
          </p>
        ) : null}
        {row.fileName ? (
          <Button
            small
            kind="quiet"
            icon={Download}
            onPress={() => void act("money.saveProof", { payment: row.id, path: null })}
            data-testid={`proof-${row.id}`}
          >
            {t("file-save", { name: row.fileName })}
          </Button>
        ) : null}
        <p className="text-small text-subtle">
          {row.person
            ? t("payments-by-whom", { at: row.atPrinted, person: row.person })
            : t("payments-by", { at: row.atPrinted })}
        </p>
      </div>
      {reversal ? null : (
        <Button
          small
          icon={Undo2}
          onPress={onReverse}
          aria-label={t("payments-reverse-of", { amount, on: row.onPrinted })}
          data-testid={`reverse-${row.id}`}
        >
          {t("payments-reverse")}
        </Button>
      )}
    </li>
  );
}

function ReverseDialog({ row, onClose }: { row: PaymentLine; onClose: () => void }) {
  const { t } = useWords();
  const form = useForm();
  const [reason, setReason] = useState("");
  const save = async () => {
    await call("money.reverse", { payment: row.id, reason });
    onClose();
  };
  const title = t("reverse-title", { amount: row.amount?.printed ?? "" });
  return (
    <Dialog title={title} open onClose={onClose} alert testId="reverse-dialog">
      <Form form={form} onSubmit={save} fields={["reason"]}>
        <div className="dialog-body flex flex-col gap-4">
          <p>{t("reverse-text", { on: row.onPrinted })}</p>
          <TextField
            name="reason"
            label={t("reverse-why")}
            lines={2}
            value={reason}
            onChange={setReason}
            error={form.error("reason")}
            autoFocus
          />
        </div>
        <FormFoot busy={form.busy} onClose={onClose} label={t("reverse-save")} testId="reverse-save" />
      </Form>
    </Dialog>
  );
}
