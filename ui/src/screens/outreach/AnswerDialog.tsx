import { useState } from "react";
import { call } from "../../api/call";
import type { Collaboration, Offer } from "../../api/generated/contract";
import { Button } from "../../parts/Button";
import { Dialog } from "../../parts/Dialog";
import { TextField } from "../../parts/fields";
import { Form, useForm } from "../../parts/form";
import { useWords } from "../../parts/words";
import { OverFields } from "./OverFields";

export type Answering = "accepted" | "declined" | "withdrawn";

type Props = { it: Collaboration; offer: Offer; answer: Answering; onClose: () => void };

/** What the answer does, why it was given, and the way past the budget when one is needed. */
export function AnswerDialog({ it, offer, answer, onClose }: Props) {
  const { t } = useWords();
  const form = useForm();
  const [value, setValue] = useState({ reason: "", overPerson: "", overReason: "" });
  const set = (change: Partial<typeof value>) => setValue({ ...value, ...change });
  const [over, setOver] = useState(false);
  if (!over && (form.error("overReason") || form.error("overPerson"))) setOver(true);
  const save = async () => {
    const { reason, overReason } = value;
    const pass = over ? { overPerson: value.overPerson || null, overReason } : { overPerson: null, overReason: "" };
    await call("outreach.answerOffer", { offer: offer.id, digest: offer.digest, answer, reason, ...pass });
    onClose();
  };
  const name = it.name || it.handle;
  return (
    <Dialog title={t(`answer-${answer}-title`, { name })} open onClose={onClose} testId="answer-dialog">
      <Form form={form} onSubmit={save} fields={["reason", "overPerson", "overReason"]}>
        <div className="dialog-body flex flex-col gap-4">
          <p>
            {answer === "accepted" && !offer.fee
              ? t("answer-accepted-free")
              : t(`answer-${answer}-text`, { fee: offer.fee?.printed ?? t("offers-no-fee") })}
          </p>
          <TextField
            name="reason"
            label={t("answer-reason")}
            lines={2}
            value={value.reason}
            onChange={(reason) => set({ reason })}
            error={form.error("reason")}
            autoFocus
          />
          {over ? (
            <OverFields person={value.overPerson} reason={value.overReason} onChange={set} error={form.error} />
          ) : null}
        </div>
        <div className="dialog-foot">
          <Button onPress={onClose}>{t("ui-cancel")}</Button>
          <Button kind="primary" type="submit" isPending={form.busy} data-testid="answer-save">
            {t(`answer-${answer}-do`)}
          </Button>
        </div>
      </Form>
    </Dialog>
  );
}
