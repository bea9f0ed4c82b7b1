import { useState } from "react";
import { call } from "../../api/call";
import type { Collaboration, ContactAdd, Day } from "../../api/generated/contract";
import { Button } from "../../parts/Button";
import { DateField } from "../../parts/DateField";
import { Dialog } from "../../parts/Dialog";
import { useDraft } from "../../parts/draft";
import { TextField } from "../../parts/fields";
import { Form, useForm } from "../../parts/form";
import { Segmented } from "../../parts/Segmented";
import { useWords } from "../../parts/words";

const channels = ["email", "message", "phone", "person"] as const;
const directions = ["out", "in"] as const;

/** Writes down what was said, and what comes next. */
export function ContactDialog({ it, onClose }: { it: Collaboration; onClose: () => void }) {
  const { t } = useWords();
  const form = useForm();
  const text = useDraft(`contact:${it.id}`, "");
  const [channel, setChannel] = useState<ContactAdd["channel"]>("email");
  const [direction, setDirection] = useState<ContactAdd["direction"]>("out");
  const [nextStep, setNextStep] = useState("");
  const [nextOn, setNextOn] = useState<Day | null>(null);
  const save = async () => {
    const next = { nextStep, nextOn: nextOn ?? "" };
    await call("outreach.addContact", { collaboration: it.id, channel, direction, text: text.text, ...next });
    text.clear();
    onClose();
  };
  return (
    <Dialog title={t("contact-title", { name: it.name || it.handle })} open onClose={onClose} testId="contact-dialog">
      <Form form={form} onSubmit={save} fields={["channel", "direction", "text", "nextStep", "nextOn"]}>
        <div className="dialog-body flex flex-col gap-4">
          <Segmented
            label={t("contact-channel")}
            value={channel}
            choices={channels.map((value) => ({ value, label: t(`channel-${value}`) }))}
            onChange={setChannel}
            testId="contact-channel"
          />
          <Segmented
            label={t("contact-direction")}
            value={direction}
            choices={directions.map((value) => ({ value, label: t(`direction-${value}`) }))}
            onChange={setDirection}
            testId="contact-direction"
          />
          <TextField
            name="text"
            label={t("contact-text")}
            lines={4}
            value={text.text}
            onChange={text.type}
            error={form.error("text")}
            autoFocus
          />
          <div className="form-grid">
            <TextField
              name="nextStep"
              label={t("contact-next")}
              hint={t("contact-next-hint")}
              value={nextStep}
              onChange={setNextStep}
              error={form.error("nextStep")}
            />
            <DateField
              name="nextOn"
              label={t("contact-next-on")}
              value={nextOn}
              onChange={setNextOn}
              error={form.error("nextOn")}
            />
          </div>
          {it.stage === "shortlisted" ? <p className="hint">{t("contact-first")}</p> : null}
        </div>
        <div className="dialog-foot">
          <Button onPress={onClose}>{t("ui-cancel")}</Button>
          <Button kind="primary" type="submit" isPending={form.busy} data-testid="contact-save">
            {t("contact-save")}
          </Button>
        </div>
      </Form>
    </Dialog>
  );
}
