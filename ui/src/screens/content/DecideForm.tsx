import { useState } from "react";
import { call, useRead } from "../../api/call";
import type { Decide, Deliverable, DraftVersion, StageStanding } from "../../api/generated/contract";
import { Button } from "../../parts/Button";
import { Dialog } from "../../parts/Dialog";
import { SelectField, TextField } from "../../parts/fields";
import { Form, useForm } from "../../parts/form";
import { Segmented } from "../../parts/Segmented";
import { useWords } from "../../parts/words";

type Props = { row: Deliverable; draft: DraftVersion; stage: StageStanding; onClose: () => void };
const verdicts: Decide["decision"][] = ["approve", "changes", "reject"];

/** A decision at one stage, about exactly the draft on screen. */
export function DecideForm({ draft, stage, onClose }: Props) {
  const { t } = useWords();
  const form = useForm();
  const people = useRead("people.list", {});
  const start = useRead("app.start", {});
  const [decision, setDecision] = useState<Decide["decision"]>("approve");
  const [comment, setComment] = useState("");
  const [person, setPerson] = useState<string | null>(null);
  const who = person ?? start.data?.me?.id ?? null;
  const save = async () => {
    const about = { draft: draft.id, digest: draft.digest, stage: stage.key };
    await call("content.decide", { ...about, decision, comment, person: who });
    onClose();
  };
  return (
    <Dialog title={t("decide-at", { stage: stage.name })} open onClose={onClose} testId="decide-dialog">
      <Form form={form} onSubmit={save} fields={["decision", "comment", "person"]}>
        <div className="dialog-body flex flex-col gap-4">
          <p className="text-subtle">{t("decide-about", { number: String(draft.number) })}</p>
          {draft.caption ? (
            <p className="draft select-text max-h-40 overflow-auto whitespace-pre-line break-words">{draft.caption}</p>
          ) : null}
          <Segmented
            label={t("decide-label")}
            hideLabel
            value={decision}
            choices={verdicts.map((value) => ({ value, label: t(`verdict-${value}`) }))}
            onChange={setDecision}
            testId="verdict"
          />
          <TextField
            name="comment"
            label={t(decision === "approve" ? "decide-comment" : "decide-why")}
            lines={3}
            value={comment}
            onChange={setComment}
            error={form.error("comment")}
          />
          <SelectField
            name="person"
            label={t("decide-person")}
            value={who}
            choices={(people.data?.rows ?? []).map(({ id, name }) => ({ value: id, label: name }))}
            onChange={setPerson}
            error={form.error("person")}
            hint={t("decide-person-hint")}
          />
        </div>
        <div className="dialog-foot">
          <Button onPress={onClose}>{t("ui-cancel")}</Button>
          <Button
            kind={decision === "reject" ? "danger" : "primary"}
            type="submit"
            isPending={form.busy}
            data-testid="decide-save"
          >
            {t(`verdict-${decision}`)}
          </Button>
        </div>
      </Form>
    </Dialog>
  );
}
