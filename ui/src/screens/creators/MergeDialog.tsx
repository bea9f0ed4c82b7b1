import { ArrowLeftRight } from "lucide-react";
import { useState } from "react";
import { call, useRead } from "../../api/call";
import type { Id, MergePreview, Twin } from "../../api/generated/contract";
import { Button } from "../../parts/Button";
import { Dialog } from "../../parts/Dialog";
import { Form, useForm } from "../../parts/form";
import { Segmented } from "../../parts/Segmented";
import { Answered } from "../../parts/states";
import { useToasts } from "../../parts/toasts";
import { useWords } from "../../parts/words";

type Props = { keep: Id; other: Id; onClose: () => void; onDone?: (keep: Id) => void };

/** Two creators become one: which value stays is chosen field by field, everything else goes over. */
export function MergeDialog({ keep, other, onClose, onDone }: Props) {
  const { t } = useWords();
  const [turned, setTurned] = useState(false);
  const ids = turned ? { keep: other, other: keep } : { keep, other };
  const preview = useRead("creators.mergePreview", ids);
  return (
    <Dialog title={t("merge-dialog")} open wide onClose={onClose} testId="merge-dialog">
      <Answered query={preview}>
        {(loaded) => (
          <Fields
            key={ids.keep}
            preview={loaded}
            onTurn={() => setTurned(!turned)}
            onClose={onClose}
            onDone={onDone ?? (() => {})}
          />
        )}
      </Answered>
    </Dialog>
  );
}

type FieldsProps = { preview: MergePreview; onTurn: () => void; onClose: () => void; onDone: (keep: Id) => void };

function Fields({ preview, onTurn, onClose, onDone }: FieldsProps) {
  const { t } = useWords();
  const form = useForm();
  const { push } = useToasts();
  const [take, setTake] = useState<Record<string, "keep" | "other">>({});
  const { keep, other } = preview;
  const called = (twin: Twin) => {
    const [account] = twin.accounts;
    const name = twin.name || t("creators-unnamed");
    return account ? `${name} (${account.handle}, ${t(`platform-${account.platform}`)})` : name;
  };
  const merge = async () => {
    const done = await call("creators.merge", { keep: keep.id, other: other.id, take });
    push({ text: t("merge-done", { name: keep.name }), of: done.action });
    onClose();
    onDone(keep.id);
  };
  return (
    <Form form={form} onSubmit={merge}>
      <div className="dialog-body flex flex-col gap-4">
        <p className="flex flex-wrap items-center gap-2">
          <span className="flex-1">{t("merge-stays", { keep: called(keep), other: called(other) })}</span>
          <Button small icon={ArrowLeftRight} onPress={onTurn} data-testid="merge-turn">
            {t("merge-turn")}
          </Button>
        </p>
        {preview.fields.length === 0 ? <p className="text-subtle">{t("merge-no-fields")}</p> : null}
        {preview.fields.map((field) => (
          <Segmented
            key={field.field}
            label={field.name || t(`field-${field.field}`)}
            value={take[field.field] ?? field.take}
            choices={[
              { value: "keep", label: field.keep || t("merge-nothing") },
              { value: "other", label: field.other || t("merge-nothing") },
            ]}
            onChange={(side) => setTake({ ...take, [field.field]: side })}
            testId={`take-${field.field}`}
          />
        ))}
        <GoesOver preview={preview} />
        <p className="hint">{t("merge-undo")}</p>
      </div>
      <div className="dialog-foot">
        <Button onPress={onClose}>{t("ui-cancel")}</Button>
        <Button kind="primary" type="submit" isPending={form.busy} data-testid="merge-do">
          {t("merge-do")}
        </Button>
      </div>
    </Form>
  );
}

function GoesOver({ preview }: { preview: MergePreview }) {
  const { t, count } = useWords();
  const { other } = preview;
  const lines = [
    other.accounts.length > 0
      ? t("merge-accounts", { handles: other.accounts.map((account) => account.handle).join(", ") })
      : "",
    preview.collaborations > 0 ? t("merge-collaborations", count(preview.collaborations)) : "",
    preview.notes > 0 ? t("merge-notes", count(preview.notes)) : "",
    preview.tags.length > 0 ? t("merge-tags", { tags: preview.tags.join(", ") }) : "",
    preview.lists.length > 0 ? t("merge-lists", { lists: preview.lists.join(", ") }) : "",
    preview.bothIn.length > 0 ? t("merge-both-in", { campaigns: preview.bothIn.join(", ") }) : "",
  ].filter(Boolean);
  return (
    <section className="flex flex-col gap-1">
      <h3 className="font-semibold">{t("merge-goes-over")}</h3>
      <ul className="list-disc ps-5">
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </section>
  );
}
