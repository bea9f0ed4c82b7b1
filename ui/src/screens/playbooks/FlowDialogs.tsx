import { useState } from "react";
import { call, useRead } from "../../api/call";
import type { FlowStep, Id, PlaybookFlow } from "../../api/generated/contract";
import { DateField } from "../../parts/DateField";
import { Dialog } from "../../parts/Dialog";
import { SelectField, TextField } from "../../parts/fields";
import { Form, FormFoot, useForm } from "../../parts/form";
import { useToasts } from "../../parts/toasts";
import { useWords } from "../../parts/words";

/** Chooses the playbook that a campaign follows, and the day that it is planned around. */
export function BeginDialog({ campaign, onClose }: { campaign: Id; onClose: () => void }) {
  const { t } = useWords();
  const { push } = useToasts();
  const form = useForm();
  const books = useRead("playbooks.list", {});
  const plan = useRead("campaigns.get", { id: campaign });
  const [picked, setPicked] = useState<string | null>(null);
  // The field's standard workflow, or what the team made of it, stands first.
  const chosen = books.data?.rows.find((book) => book.id === picked) ?? books.data?.rows[0];
  const playbook = chosen?.id ?? "";
  const [typed, setTyped] = useState<string | null>();
  const anchorOn = typed === undefined ? (plan.data?.startsOn ?? null) : typed;
  const begin = async () => {
    const done = await call("playbooks.begin", { campaign, playbook, anchorOn: anchorOn ?? "" });
    push({ text: t("flow-begun"), of: done.action });
    onClose();
  };
  return (
    <Dialog title={t("flow-choose")} open onClose={onClose} testId="begin-dialog">
      <Form form={form} onSubmit={begin} fields={["anchorOn"]}>
        <div className="dialog-body flex flex-col gap-4">
          <SelectField
            name="playbook"
            label={t("flow-which")}
            value={playbook}
            onChange={setPicked}
            choices={(books.data?.rows ?? []).map((book) => ({ value: book.id, label: book.name }))}
          />
          <p className="text-subtle">{chosen?.goal}</p>
          <DateField
            name="anchorOn"
            label={t("flow-anchor")}
            value={anchorOn}
            onChange={setTyped}
            error={form.error("anchorOn")}
          />
          <p className="text-small text-subtle">{t("flow-anchor-help")}</p>
        </div>
        <FormFoot label={t("flow-begin")} busy={form.busy} onClose={onClose} testId="flow-begin" />
      </Form>
    </Dialog>
  );
}

/** Another day of the first post. */
export function AnchorDialog({ campaign, flow, onClose }: { campaign: Id; flow: PlaybookFlow; onClose: () => void }) {
  const { t, count } = useWords();
  const { push } = useToasts();
  const form = useForm();
  const [anchorOn, setAnchorOn] = useState(flow.anchorOn);
  const move = async () => {
    const done = await call("playbooks.move", { campaign, anchorOn: anchorOn ?? "" });
    push({ text: t("flow-moved", count(done.value.count)), of: done.action });
    onClose();
  };
  return (
    <Dialog title={t("flow-move")} open onClose={onClose} testId="anchor-dialog">
      <Form form={form} onSubmit={move} fields={["anchorOn"]}>
        <div className="dialog-body flex flex-col gap-4">
          <DateField
            name="anchorOn"
            label={t("flow-anchor")}
            value={anchorOn}
            onChange={setAnchorOn}
            error={form.error("anchorOn")}
          />
          <p className="text-small text-subtle">{t("flow-anchor-help")}</p>
        </div>
        <FormFoot label={t("flow-move")} busy={form.busy} onClose={onClose} testId="anchor-save" />
      </Form>
    </Dialog>
  );
}

/** Leaves a step out, with a reason. */
export function SkipDialog({ campaign, step, onClose }: { campaign: Id; step: FlowStep; onClose: () => void }) {
  const { t } = useWords();
  const form = useForm();
  const [reason, setReason] = useState("");
  const skip = async () => {
    await call("playbooks.skip", { campaign, step: step.id, reason });
    onClose();
  };
  return (
    <Dialog title={t("flow-skip-of", { step: step.name })} open onClose={onClose} testId="skip-dialog">
      <Form form={form} onSubmit={skip} fields={["reason"]}>
        <div className="dialog-body flex flex-col gap-4">
          <p className="text-subtle">{t("flow-skip-text")}</p>
          <TextField
            name="reason"
            label={t("flow-reason")}
            value={reason}
            onChange={setReason}
            error={form.error("reason")}
            autoFocus
          />
        </div>
        <FormFoot label={t("flow-skip")} busy={form.busy} onClose={onClose} testId="skip-save" />
      </Form>
    </Dialog>
  );
}
