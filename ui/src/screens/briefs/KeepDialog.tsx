import { useState } from "react";
import { call } from "../../api/call";
import type { Brief, Id } from "../../api/generated/contract";
import { Dialog } from "../../parts/Dialog";
import { TextField } from "../../parts/fields";
import { Form, FormFoot, useForm } from "../../parts/form";
import { useWords } from "../../parts/words";
import { partNames } from "./parts";

type Props = { campaign: Id; brief: Brief; number: string; onClose: () => void };

/** Keeping a brief in which something is missing: only with a reason. */
export function KeepDialog({ campaign, brief, number, onClose }: Props) {
  const words = useWords();
  const { t } = words;
  const form = useForm();
  const [reason, setReason] = useState("");
  const save = async () => {
    await call("briefs.freeze", { campaign, reason });
    onClose();
  };
  return (
    <Dialog title={t("brief-keep-title")} open onClose={onClose} testId="keep-dialog">
      <Form form={form} onSubmit={save} fields={["reason"]}>
        <div className="dialog-body flex flex-col gap-4">
          <p>{t("brief-keep-text", { parts: partNames(brief.missing, words) })}</p>
          <TextField
            name="reason"
            label={t("brief-reason")}
            lines={2}
            value={reason}
            onChange={setReason}
            error={form.error("reason")}
            autoFocus
          />
        </div>
        <FormFoot busy={form.busy} onClose={onClose} label={t("brief-keep", { number })} testId="keep-save" />
      </Form>
    </Dialog>
  );
}
