import { Link, useNavigate } from "@tanstack/react-router";
import { useState } from "react";
import { call, useRead } from "../../api/call";
import type { ErasePreview, Id } from "../../api/generated/contract";
import { Button } from "../../parts/Button";
import { Dialog } from "../../parts/Dialog";
import { CheckField } from "../../parts/fields";
import { Form, useForm } from "../../parts/form";
import { Answered } from "../../parts/states";
import { useToasts } from "../../parts/toasts";
import { useWords } from "../../parts/words";

/** Erasing cannot be undone: it says what goes, what stays, and asks for a tick and a press. */
export function EraseDialog({ id, name, onClose }: { id: Id; name: string; onClose: () => void }) {
  const { t } = useWords();
  const preview = useRead("creators.erasePreview", { id });
  return (
    <Dialog title={t("erase-title", { name })} open alert onClose={onClose} testId="erase-dialog">
      <Answered query={preview}>{(loaded) => <Sure id={id} preview={loaded} onClose={onClose} />}</Answered>
    </Dialog>
  );
}

function Sure({ id, preview, onClose }: { id: Id; preview: ErasePreview; onClose: () => void }) {
  const { t, count } = useWords();
  const form = useForm();
  const navigate = useNavigate();
  const { push } = useToasts();
  const [sure, setSure] = useState(false);
  const erase = async () => {
    const done = await call("creators.erase", { id });
    forgetDrafts(id);
    push({ text: t(done.value.unfinished ? "erase-unfinished" : "erase-done", count(done.value.files)) });
    await navigate({ to: "/creators" });
  };
  return (
    <Form form={form} onSubmit={erase}>
      <div className="dialog-body flex flex-col gap-3">
        <p>{t("erase-what", count(preview.records))}</p>
        <ul className="list-disc ps-5">
          <li>{t("erase-figures")}</li>
          <li>{preview.reports > 0 ? t("erase-reports", count(preview.reports)) : t("erase-no-reports")}</li>
          <li>{t("erase-copies")}</li>
          <li>{t("erase-handles")}</li>
        </ul>
        {preview.mentions.length > 0 ? (
          <div className="notice" data-testid="erase-mentions">
            <span>
              {t("erase-mentions")}{" "}
              {preview.mentions.map((mention, at) => (
                <span key={mention.campaign}>
                  {at > 0 ? ", " : ""}
                  {mention.campaign ? (
                    <Link to="/campaigns/$id/report" params={{ id: mention.campaign }} className="link">
                      {mention.name}
                    </Link>
                  ) : (
                    <Link to="/tasks" search={{ view: "all", status: "any" }} className="link">
                      {t("erase-mention-task")}
                    </Link>
                  )}
                </span>
              ))}
            </span>
          </div>
        ) : null}
        <CheckField label={t("erase-sure")} checked={sure} onChange={setSure} testId="erase-sure" />
      </div>
      <div className="dialog-foot">
        <Button onPress={onClose} autoFocus>
          {t("ui-cancel")}
        </Button>
        <Button kind="danger" type="submit" isPending={form.busy} isDisabled={!sure} data-testid="erase-do">
          {t("erase-do")}
        </Button>
      </div>
    </Form>
  );
}

/** What was typed about the person and not yet saved goes as well. */
function forgetDrafts(id: Id) {
  try {
    localStorage.removeItem(`marquee:draft:note:${id}`);
  } catch {
    // A closed storage keeps no drafts.
  }
}
