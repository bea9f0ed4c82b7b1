import { useState } from "react";
import { call } from "../../api/call";
import type { Deliverable } from "../../api/generated/contract";
import { Button } from "../../parts/Button";
import { Dialog } from "../../parts/Dialog";
import { useDraft } from "../../parts/draft";
import { TextField } from "../../parts/fields";
import { Form, useForm } from "../../parts/form";
import { useWords } from "../../parts/words";
import { FileField } from "./FileField";

/** Another version: what is written under the post, and its file. */
export function DraftForm({ row, onClose }: { row: Deliverable; onClose: () => void }) {
  const { t } = useWords();
  const form = useForm();
  const caption = useDraft(`caption:${row.id}`, row.drafts[0]?.caption ?? "");
  const [path, setPath] = useState("");
  const save = async () => {
    await call("content.addDraft", { deliverable: row.id, caption: caption.text, path });
    caption.clear();
    onClose();
  };
  const decided = row.drafts[0]?.decisions.some((one) => one.counts) ?? false;
  return (
    <Dialog title={t("draft-new")} open onClose={onClose} testId="draft-form">
      <Form form={form} onSubmit={save} fields={["caption", "path"]}>
        <div className="dialog-body flex flex-col gap-4">
          <TextField
            name="caption"
            label={t("draft-caption")}
            lines={6}
            value={caption.text}
            onChange={caption.type}
            error={form.error("caption")}
            autoFocus
          />
          <FileField label={t("draft-file")} path={path} onChange={setPath} error={form.error("path")} />
          {decided ? <p className="hint">{t("draft-anew")}</p> : null}
        </div>
        <div className="dialog-foot">
          <Button onPress={onClose}>{t("ui-cancel")}</Button>
          <Button kind="primary" type="submit" isPending={form.busy} data-testid="draft-save">
            {t("draft-new")}
          </Button>
        </div>
      </Form>
    </Dialog>
  );
}
