import { CircleAlert } from "lucide-react";
import { type FormEvent, type ReactNode, useContext, useEffect, useRef, useState } from "react";
import { asFailure, fieldError } from "../api/errors";
import type { Failure } from "../api/generated/contract";
import { FollowContext } from "./act";
import { Button } from "./Button";
import { useWords } from "./words";

export interface FormState {
  failure: Failure | null;
  busy: boolean;
  /** The sentence for one field, or undefined. */
  error(field: string): string | undefined;
  /** Runs the write; a refusal stays in the form, with what was typed. */
  send(write: () => Promise<void>): Promise<void>;
  clear(): void;
}

export function useForm(): FormState {
  const { t } = useWords();
  const [failure, setFailure] = useState<Failure | null>(null);
  const [busy, setBusy] = useState(false);
  return {
    failure,
    busy,
    error(field) {
      const wrong = fieldError(failure, field);
      return wrong ? t(wrong.messageId, wrong.args) : undefined;
    },
    async send(write) {
      setBusy(true);
      setFailure(null);
      try {
        await write();
      } catch (thrown) {
        setFailure(asFailure(thrown));
      } finally {
        setBusy(false);
      }
    },
    clear: () => setFailure(null),
  };
}

type Props = {
  form: FormState;
  onSubmit: () => Promise<void>;
  children: ReactNode;
  className?: string;
  /** Names of the fields on screen: errors of other fields are said at the top. */
  fields?: string[];
  testId?: string;
};

/** A form whose rules live in the core. The first wrong field gets the focus. */
export function Form({ form, onSubmit, children, className = "", fields, testId }: Props) {
  const ref = useRef<HTMLFormElement>(null);
  useEffect(() => {
    if (!form.failure) return;
    const wrong = ref.current?.querySelector<HTMLElement>('[aria-invalid="true"], [data-invalid] button');
    (wrong ?? ref.current?.querySelector<HTMLElement>("[role=alert]"))?.focus();
  }, [form.failure]);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    // A form in a dialog is, for React, still inside the form that opened it.
    event.stopPropagation();
    if (!form.busy) void form.send(onSubmit);
  };
  return (
    <form ref={ref} className={className} onSubmit={submit} noValidate data-testid={testId}>
      <FormFailure form={form} fields={fields} />
      {children}
    </form>
  );
}

function FormFailure({ form, fields }: { form: FormState; fields: string[] | undefined }) {
  const { t } = useWords();
  const follow = useContext(FollowContext);
  const { failure } = form;
  if (!failure) return null;
  const { next } = failure;
  const hidden = failure.fields.filter((error) => fields && !fields.includes(error.field.split(".")[0] ?? ""));
  if (failure.fields.length > 0 && hidden.length === 0) return null;
  const lines =
    hidden.length > 0 ? hidden.map((error) => t(error.messageId, error.args)) : [t(failure.messageId, failure.args)];
  return (
    <div
      role="alert"
      tabIndex={-1}
      className="mx-5 mt-4 flex gap-2 rounded-control bg-danger-soft p-2 text-danger"
      data-testid="form-failure"
    >
      <CircleAlert aria-hidden="true" className="icon mt-0.5" />
      <div>
        {lines.map((line) => (
          <p key={line}>{line}</p>
        ))}
        {next ? (
          <Button small className="mt-1" onPress={() => void form.send(() => follow(next))} data-testid="form-next">
            {t(next.messageId)}
          </Button>
        ) : null}
      </div>
    </div>
  );
}

type FootProps = { busy: boolean; onClose: () => void; label?: string; testId?: string };

/** The foot of a dialog with a form: leave it, or save. */
export function FormFoot({ busy, onClose, label, testId }: FootProps) {
  const { t } = useWords();
  return (
    <div className="dialog-foot">
      <Button onPress={onClose}>{t("ui-cancel")}</Button>
      <Button kind="primary" type="submit" isPending={busy} data-testid={testId ?? "edit-save"}>
        {label ?? t("ui-save")}
      </Button>
    </div>
  );
}
