import { useState } from "react";
import { call } from "../../api/call";
import type { TeamFound } from "../../api/generated/contract";
import { Dialog } from "../../parts/Dialog";
import { TextField } from "../../parts/fields";
import { Form, FormFoot, useForm } from "../../parts/form";
import { useToasts } from "../../parts/toasts";
import { useWords } from "../../parts/words";
import { FolderField } from "./FolderField";

/** Joins a team: the folder and the code first, then six words that a colleague confirms. */
export function JoinDialog({ onClose }: { onClose: () => void }) {
  const { t } = useWords();
  const { push } = useToasts();
  const form = useForm();
  const [path, setPath] = useState("");
  const [code, setCode] = useState("");
  const [computer, setComputer] = useState("");
  const [found, setFound] = useState<TeamFound | null>(null);
  const look = async () => setFound(await call("sync.look", { path, code }));
  const join = async () => {
    await call("sync.join", { path, code, computer, fingerprint: found?.fingerprint ?? "" });
    push({ text: t("share-joined") });
    onClose();
  };
  return (
    <Dialog title={t("share-join-title")} open onClose={onClose} testId="share-join-dialog">
      <Form form={form} onSubmit={found ? join : look} fields={["path", "code", "computer"]}>
        <div className="dialog-body flex flex-col gap-4">
          {found ? (
            <Confirm found={found} />
          ) : (
            <>
              <p className="hint">{t("share-join-hint")}</p>
              <FolderField value={path} onChange={setPath} error={form.error("path")} />
              <TextField
                name="share-code"
                label={t("share-code")}
                hint={t("share-code-typed-hint")}
                value={code}
                onChange={setCode}
                error={form.error("code")}
              />
              <TextField
                name="share-computer"
                label={t("share-computer")}
                hint={t("share-computer-hint")}
                value={computer}
                onChange={setComputer}
                error={form.error("computer")}
              />
            </>
          )}
        </div>
        <FormFoot
          busy={form.busy}
          onClose={onClose}
          label={found ? t("share-join-do") : t("share-join-look")}
          testId="share-join-do"
        />
      </Form>
    </Dialog>
  );
}

function Confirm({ found }: { found: TeamFound }) {
  const { t } = useWords();
  return (
    <>
      <p>{t("share-words-compare")}</p>
      <p
        className="rounded-control border border-line bg-sunken p-3 text-center text-section select-text"
        lang="en"
        data-testid="share-words"
      >
        {found.fingerprint}
      </p>
      {found.members.length > 0 ? (
        <p className="text-subtle">{t("share-members-there", { names: found.members.filter(Boolean).join(", ") })}</p>
      ) : null}
      <p className="hint">{t("share-join-backup")}</p>
    </>
  );
}
