import { call } from "../../api/call";
import type { Edition, Id, Language, Paper } from "../../api/generated/contract";
import { Button } from "../../parts/Button";
import { Dialog } from "../../parts/Dialog";
import { Form, useForm } from "../../parts/form";
import { useToasts } from "../../parts/toasts";
import { useWords } from "../../parts/words";

type Props = {
  open: boolean;
  campaign: Id;
  language: Language;
  paper: Paper;
  onClose: () => void;
  onDone: (edition: Edition) => void;
};

/** One of the few things that cannot be undone: it says so, and says what is frozen. */
export function FinalizeDialog({ open, onClose, ...rest }: Props) {
  const { t } = useWords();
  return (
    <Dialog title={t("reports-finalize-title")} open={open} onClose={onClose} alert testId="finalize-dialog">
      <Question {...rest} onClose={onClose} />
    </Dialog>
  );
}

function Question({ campaign, language, paper, onClose, onDone }: Omit<Props, "open">) {
  const { t } = useWords();
  const { push } = useToasts();
  const form = useForm();
  const finalize = async () => {
    const done = await call("reports.finalize", { campaign, language, paper });
    onDone(done.value);
    push({ text: t("reports-finalized", { number: String(done.value.number) }) });
    onClose();
  };
  return (
    <Form form={form} onSubmit={finalize} fields={[]}>
      <div className="dialog-body flex flex-col gap-3">
        <p className="font-medium">{t("reports-finalize-final")}</p>
        <ul className="list-disc ps-5 text-subtle">
          <li>{t("reports-finalize-figures")}</li>
          <li>{t("reports-finalize-text")}</li>
          <li>{t("reports-finalize-later")}</li>
        </ul>
      </div>
      <div className="dialog-foot">
        <Button onPress={onClose} data-testid="finalize-cancel">
          {t("ui-cancel")}
        </Button>
        <Button kind="primary" type="submit" isPending={form.busy} data-testid="finalize-confirm">
          {t("reports-finalize-do")}
        </Button>
      </div>
    </Form>
  );
}
