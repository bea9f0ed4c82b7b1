import { useState } from "react";
import { call, useRead } from "../../api/call";
import type { CostLine, Day, PaymentAdd } from "../../api/generated/contract";
import { DateField } from "../../parts/DateField";
import { Dialog } from "../../parts/Dialog";
import { CheckField, SelectField, TextField } from "../../parts/fields";
import { Form, FormFoot, type FormState, useForm } from "../../parts/form";
import { useWords } from "../../parts/words";
import { FileField } from "../content/FileField";

type Props = { line: CostLine; currency: string; methods: string[]; onClose: () => void };

/** What a line is called: its own words, or its kind. */
export function useLineName() {
  const { t } = useWords();
  return (line: CostLine) => line.what || t(`cost-kind-${line.kind}`);
}

/** Writes a payment of a line down, with its proof. What looks like a mistake is asked about, never done silently. */
export function PayDialog({ line, ...props }: Props) {
  const { t } = useWords();
  const name = useLineName()(line);
  return (
    <Dialog title={t("pay-title", { name })} open onClose={props.onClose} testId="pay-dialog">
      <Fields line={line} {...props} />
    </Dialog>
  );
}

type Value = {
  amount: string;
  paidOn: Day | null;
  method: PaymentAdd["method"];
  methodWords: string;
  reference: string;
  path: string;
  overReason: string;
  again: boolean;
};

function Fields({ line, currency, methods, onClose }: Props) {
  const { t } = useWords();
  const form = useForm();
  const today = useRead("app.start", {}).data?.today ?? null;
  const [value, setValue] = useState<Value>({
    // Who pays a line that is paid already says how much.
    amount: line.step !== "committed" ? line.amountText : line.open.minor > 0 ? line.openText : "",
    paidOn: today,
    method: "transfer",
    methodWords: "",
    reference: "",
    path: "",
    overReason: "",
    again: false,
  });
  const set = (change: Partial<Value>) => setValue({ ...value, ...change });
  const save = async () => {
    await call("money.pay", { ...value, cost: line.id, paidOn: value.paidOn ?? "" });
    onClose();
  };
  const amounts = { agreed: line.amount.printed, paid: line.paid.printed, amount: line.amount.printed };
  return (
    <Form form={form} onSubmit={save} fields={Object.keys(value)} className="flex min-h-0 flex-col">
      <div className="dialog-body flex flex-col gap-4">
        <p className="text-subtle">
          {line.creator ? `${t("pay-for", { creator: line.creator })} · ` : ""}
          {t(line.step === "committed" ? "pay-agreed" : "pay-planned", amounts)}
        </p>
        <div className="form-grid">
          <TextField
            name="amount"
            label={t("pay-amount")}
            amount
            value={value.amount}
            onChange={(amount) => set({ amount })}
            error={form.error("amount")}
            hint={t("campaign-in-currency", { currency })}
            autoFocus
          />
          <DateField
            name="paidOn"
            label={t("pay-on")}
            value={value.paidOn}
            onChange={(paidOn) => set({ paidOn })}
            error={form.error("paidOn")}
          />
        </div>
        <Method methods={methods} value={value} set={set} form={form} />
        <TextField
          name="reference"
          label={t("pay-reference")}
          value={value.reference}
          onChange={(reference) => set({ reference })}
          error={form.error("reference")}
          hint={t("pay-reference-hint")}
        />
        <FileField
          label={t("pay-proof")}
          path={value.path}
          onChange={(path) => set({ path })}
          error={form.error("path")}
        />
        <Careful value={value} set={set} form={form} />
      </div>
      <FormFoot busy={form.busy} onClose={onClose} label={t("pay-save")} testId="pay-save" />
    </Form>
  );
}

type MethodProps = CarefulProps & { methods: string[] };

function Method({ methods, value, set, form }: MethodProps) {
  const { t } = useWords();
  return (
    <>
      <SelectField
        name="method"
        label={t("pay-method")}
        value={value.method}
        choices={methods.map((method) => ({ value: method, label: t(`method-${method}`) }))}
        onChange={(method) => set({ method: method as Value["method"] })}
        error={form.error("method")}
      />
      {value.method === "other" ? (
        <TextField
          name="methodWords"
          label={t("pay-method-words")}
          value={value.methodWords}
          onChange={(methodWords) => set({ methodWords })}
          error={form.error("methodWords")}
        />
      ) : null}
    </>
  );
}

type CarefulProps = { value: Value; set: (change: Partial<Value>) => void; form: FormState };

/** What has to be confirmed: a second payment of the same thing, more than was agreed. It stays once it was asked. */
function Careful({ value, set, form }: CarefulProps) {
  const { t } = useWords();
  const twice = form.error("again");
  const over = form.error("overReason");
  const [asked, setAsked] = useState<{ twice?: string; over?: string }>({});
  if ((twice && twice !== asked.twice) || (over && over !== asked.over))
    setAsked({ ...asked, ...(twice ? { twice } : {}), ...(over ? { over } : {}) });
  if (!asked.twice && !asked.over) return null;
  return (
    <fieldset className="notice notice-warning flex-col items-stretch" data-testid="pay-careful">
      <legend className="sr-only">{t("pay-careful")}</legend>
      {asked.twice ? (
        <div className="flex flex-col gap-2" role="alert">
          <p className="font-medium">{asked.twice}</p>
          <CheckField
            label={t("pay-again")}
            checked={value.again}
            onChange={(again) => set({ again })}
            testId="pay-again"
          />
        </div>
      ) : null}
      {asked.over ? (
        <TextField
          name="overReason"
          label={t("pay-why")}
          lines={2}
          value={value.overReason}
          onChange={(overReason) => set({ overReason })}
          error={over}
        />
      ) : null}
    </fieldset>
  );
}
