import { useState } from "react";
import { call } from "../../api/call";
import type { TeamMade } from "../../api/generated/contract";
import { Button } from "../../parts/Button";
import { Dialog } from "../../parts/Dialog";
import { CheckField, TextField } from "../../parts/fields";
import { Form, FormFoot, useForm } from "../../parts/form";
import { useWords } from "../../parts/words";
import { FolderField } from "./FolderField";

/** Makes a folder a team's; then the code is shown, once, until somebody says that it is written down. */
export function CreateDialog({ onClose }: { onClose: () => void }) {
  const { t } = useWords();
  const form = useForm();
  const [path, setPath] = useState("");
  const [computer, setComputer] = useState("");
  const [made, setMade] = useState<TeamMade | null>(null);
  const create = async () => setMade(await call("sync.create", { path, computer }));
  if (made) return <CodeDialog made={made} onClose={onClose} />;
  return (
    <Dialog title={t("share-create-title")} open onClose={onClose} testId="share-create-dialog">
      <Form form={form} onSubmit={create} fields={["path", "computer"]}>
        <div className="dialog-body flex flex-col gap-4">
          <p className="hint">{t("share-create-hint")}</p>
          <FolderField hint={t("share-folder-hint")} value={path} onChange={setPath} error={form.error("path")} />
          <TextField
            name="share-computer"
            label={t("share-computer")}
            hint={t("share-computer-hint")}
            value={computer}
            onChange={setComputer}
            error={form.error("computer")}
          />
        </div>
        <FormFoot busy={form.busy} onClose={onClose} label={t("share-create-do")} testId="share-create-do" />
      </Form>
    </Dialog>
  );
}

function CodeDialog({ made, onClose }: { made: TeamMade; onClose: () => void }) {
  const { t } = useWords();
  const [kept, setKept] = useState(false);
  return (
    // Only the button closes it: the code is not shown again.
    <Dialog title={t("share-code-title")} open alert onClose={() => kept && onClose()} testId="share-code-dialog">
      <div className="dialog-body flex flex-col gap-4">
        <p>{t("share-code-text")}</p>
        <p
          className="rounded-control border border-line bg-sunken p-3 text-center font-mono text-section tracking-wide break-words select-text"
          data-testid="share-code"
        >
          {made.code}
        </p>
        <p className="hint">{t("share-code-hint")}</p>
        <CheckField label={t("share-code-kept")} checked={kept} onChange={setKept} testId="share-code-kept" />
      </div>
      <div className="dialog-foot">
        <Button kind="primary" isDisabled={!kept} onPress={onClose} data-testid="share-code-done">
          {t("share-code-done")}
        </Button>
      </div>
    </Dialog>
  );
}
