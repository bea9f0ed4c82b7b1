import { LockKeyhole } from "lucide-react";
import { useState } from "react";
import { call } from "../../api/call";
import type { TeamStatus } from "../../api/generated/contract";
import { Button } from "../../parts/Button";
import { TextField } from "../../parts/fields";
import { Form, useForm } from "../../parts/form";
import { useWords } from "../../parts/words";
import { LeaveButton } from "./LeaveButton";
import { Part } from "./Part";

/** The keychain has lost the key: work goes on, and the code brings it back. */
export function Unlock({ status }: { status: TeamStatus }) {
  const { t } = useWords();
  const form = useForm();
  const [code, setCode] = useState("");
  const unlock = async () => {
    await call("sync.unlock", { code });
  };
  return (
    <Part title={t("share-locked")} testId="share-locked">
      <p className="notice notice-warning" role="status">
        <LockKeyhole aria-hidden="true" className="icon text-warning" />
        <span className="flex-1">{t("share-locked-text")}</span>
      </p>
      <p className="text-subtle break-all select-text">{status.folder}</p>
      <Form form={form} onSubmit={unlock} fields={["code"]} className="flex flex-col gap-3">
        <TextField
          name="share-code"
          label={t("share-code")}
          hint={t("share-code-typed-hint")}
          value={code}
          onChange={setCode}
          error={form.error("code")}
        />
        <div className="flex flex-wrap gap-2">
          <Button kind="primary" type="submit" isPending={form.busy} data-testid="share-unlock">
            {t("share-unlock")}
          </Button>
          <LeaveButton />
        </div>
      </Form>
    </Part>
  );
}
