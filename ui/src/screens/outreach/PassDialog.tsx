import { type ReactNode, useState } from "react";
import { fieldError } from "../../api/errors";
import type { Failure, Id } from "../../api/generated/contract";
import { Button } from "../../parts/Button";
import { Dialog } from "../../parts/Dialog";
import { Form, useForm } from "../../parts/form";
import { useWords } from "../../parts/words";
import { OverFields } from "./OverFields";

/** Who lets something pass over the budget, and why. */
export type Pass = { overPerson?: Id; overReason: string };

/** A write that is tried again with a pass; what it refuses then is thrown on. */
type Again = (pass: Pass, thrown: (failure: Failure) => boolean) => Promise<unknown>;

/** What the budget does not cover is asked about once, in a dialog, and tried again with a name and a reason. */
export function usePass(): { ask: (failure: Failure, again: Again) => boolean; dialog: ReactNode } {
  const [open, setOpen] = useState<{ failure: Failure; again: Again } | null>(null);
  return {
    ask(failure, again) {
      if (!fieldError(failure, "overReason")) return false;
      setOpen({ failure, again });
      return true;
    },
    dialog: open ? <PassDialog {...open} onClose={() => setOpen(null)} /> : null,
  };
}

function PassDialog({ failure, again, onClose }: { failure: Failure; again: Again; onClose: () => void }) {
  const { t } = useWords();
  const form = useForm();
  const [value, setValue] = useState({ overPerson: "", overReason: "" });
  const why = form.failure ? undefined : fieldError(failure, "overReason");
  const save = async () => {
    const { overPerson, overReason } = value;
    await again(overPerson ? { overPerson, overReason } : { overReason }, (refused) => {
      throw refused;
    });
    onClose();
  };
  return (
    <Dialog title={t("over-title")} open onClose={onClose} testId="pass-dialog">
      <Form form={form} onSubmit={save} fields={["overPerson", "overReason"]}>
        <div className="dialog-body flex flex-col gap-4">
          {why ? <p>{t(why.messageId, why.args)}</p> : null}
          <OverFields
            person={value.overPerson}
            reason={value.overReason}
            onChange={(change) => setValue({ ...value, ...change })}
            error={form.error}
          />
        </div>
        <div className="dialog-foot">
          <Button onPress={onClose}>{t("ui-cancel")}</Button>
          <Button kind="primary" type="submit" isPending={form.busy} data-testid="pass-save">
            {t("over-do")}
          </Button>
        </div>
      </Form>
    </Dialog>
  );
}
