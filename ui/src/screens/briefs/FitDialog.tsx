import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { call, useRead } from "../../api/call";
import type { BriefCreator, BriefFitAdd } from "../../api/generated/contract";
import { Dialog } from "../../parts/Dialog";
import { SelectField, TextField } from "../../parts/fields";
import { Form, FormFoot, useForm } from "../../parts/form";
import { Segmented } from "../../parts/Segmented";
import { useToasts } from "../../parts/toasts";
import { useWords } from "../../parts/words";

/** A look at the creator's fit, kept with a name. */
export function FitDialog({ row, onClose }: { row: BriefCreator; onClose: () => void }) {
  const { t } = useWords();
  const { push } = useToasts();
  const form = useForm();
  const people = useRead("people.list", {});
  const start = useRead("app.start", {});
  const [verdict, setVerdict] = useState<BriefFitAdd["verdict"]>(row.fit?.verdict ?? "fits");
  const [reason, setReason] = useState("");
  const [person, setPerson] = useState<string | null>(null);
  const who = person ?? start.data?.me?.id ?? null;
  const name = row.name || row.handle;
  const save = async () => {
    await call("briefs.fit", { collaboration: row.collaboration, verdict, reason, person: who });
    push({ text: t("brief-fit-kept", { name }) });
    onClose();
  };
  return (
    <Dialog title={t("brief-fit-title", { name })} open onClose={onClose} testId="fit-dialog">
      <Form form={form} onSubmit={save} fields={["verdict", "reason", "person"]}>
        <div className="dialog-body flex flex-col gap-4">
          <p className="text-subtle">
            {t("brief-fit-ask")}{" "}
            <Link to="/creators/$id" params={{ id: row.creator }} className="link">
              {t("brief-fit-profile")}
            </Link>
          </p>
          {row.fit?.reason ? (
            <p className="draft select-text whitespace-pre-line break-words">
              {row.fit.reason}
              <span className="block text-small text-subtle">
                {[row.fit.person, row.fit.atPrinted].filter(Boolean).join(" · ")}
              </span>
            </p>
          ) : null}
          <Segmented
            label={t("brief-col-fit")}
            value={verdict}
            choices={(["fits", "doubt"] as const).map((value) => ({ value, label: t(`brief-fit-${value}`) }))}
            onChange={setVerdict}
            testId="fit-verdict"
          />
          <TextField
            name="reason"
            label={t("brief-fit-reason")}
            lines={3}
            value={reason}
            onChange={setReason}
            error={form.error("reason")}
          />
          <SelectField
            name="person"
            label={t("brief-fit-person")}
            value={who}
            choices={(people.data?.rows ?? []).map((one) => ({ value: one.id, label: one.name }))}
            onChange={setPerson}
            error={form.error("person")}
          />
        </div>
        <FormFoot busy={form.busy} onClose={onClose} label={t("brief-fit-save")} testId="fit-save" />
      </Form>
    </Dialog>
  );
}
