import { useState } from "react";
import { call } from "../../api/call";
import type { Collaboration, ContractStepAdd, Day } from "../../api/generated/contract";
import { Button } from "../../parts/Button";
import { DateField } from "../../parts/DateField";
import { Dialog } from "../../parts/Dialog";
import { SelectField, TextField } from "../../parts/fields";
import { Form, useForm } from "../../parts/form";
import { useWords } from "../../parts/words";
import { FileField } from "../content/FileField";

type Step = ContractStepAdd["step"];
const steps: Step[] = ["not-needed", "draft", "sent", "approved", "signed", "expired"];
const withWhom = (step: Step) => step === "sent" || step === "approved" || step === "signed";

/** The step after the one where it is now. */
function following(status: Collaboration["contract"]): Step {
  const at = steps.indexOf(status as Step);
  return status === "none" || status === "not-needed" ? "draft" : (steps[Math.min(at + 1, 4)] ?? "draft");
}

/** Writes down where the contract is now. */
export function ContractDialog({ it, onClose }: { it: Collaboration; onClose: () => void }) {
  const { t } = useWords();
  const form = useForm();
  const [step, setStep] = useState<Step>(() => following(it.contract));
  const [whom, setWhom] = useState(it.name);
  const [untilOn, setUntilOn] = useState<Day | null>(null);
  const [path, setPath] = useState("");
  const save = async () => {
    const who = withWhom(step) ? whom : "";
    await call("outreach.stepContract", { collaboration: it.id, step, whom: who, path, untilOn: untilOn ?? "" });
    onClose();
  };
  return (
    <Dialog title={t("contract-title", { name: it.name || it.handle })} open onClose={onClose} testId="contract-dialog">
      <Form form={form} onSubmit={save} fields={["step", "whom", "path", "untilOn"]}>
        <div className="dialog-body flex flex-col gap-4">
          <SelectField
            name="step"
            label={t("contract-step")}
            value={step}
            choices={steps.map((value) => ({ value, label: t(`contract-${value}`) }))}
            onChange={(value) => setStep(value as Step)}
            error={form.error("step")}
          />
          {withWhom(step) ? (
            <TextField
              name="whom"
              label={t(`contract-whom-${step}`)}
              value={whom}
              onChange={setWhom}
              error={form.error("whom")}
              hint={t("contract-whom-hint")}
            />
          ) : null}
          {step === "signed" ? (
            <DateField
              name="untilOn"
              label={t("contract-until-on")}
              value={untilOn}
              onChange={setUntilOn}
              error={form.error("untilOn")}
            />
          ) : null}
          {step === "not-needed" ? null : (
            <FileField label={t("contract-file")} path={path} onChange={setPath} error={form.error("path")} />
          )}
        </div>
        <div className="dialog-foot">
          <Button onPress={onClose}>{t("ui-cancel")}</Button>
          <Button kind="primary" type="submit" isPending={form.busy} data-testid="contract-save">
            {t("contract-save")}
          </Button>
        </div>
      </Form>
    </Dialog>
  );
}
