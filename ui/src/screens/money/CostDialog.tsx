import { useState } from "react";
import { call, useRead } from "../../api/call";
import type { CostLine, Id } from "../../api/generated/contract";
import { Button } from "../../parts/Button";
import { Dialog } from "../../parts/Dialog";
import { SelectField, TextField } from "../../parts/fields";
import { Form, useForm } from "../../parts/form";
import { Segmented } from "../../parts/Segmented";
import { useWords } from "../../parts/words";

type Props = { campaign: Id; currency: string; line: CostLine | null; onClose: () => void };
type Value = {
  kind: string;
  what: string;
  collaboration: string;
  post: string;
  amount: string;
  step: "planned" | "committed";
  overReason: string;
};

export function CostDialog(props: Props) {
  const { t } = useWords();
  return (
    <Dialog
      title={t(props.line ? "costs-edit-title" : "cmd-cost-new")}
      open
      onClose={props.onClose}
      testId="cost-dialog"
    >
      <Fields {...props} />
    </Dialog>
  );
}

/** "None" as a choice: a list cannot hold an empty value. */
const nobody = "none";

function Fields({ campaign, currency, line, onClose }: Props) {
  const { t } = useWords();
  const form = useForm();
  const [value, setValue] = useState<Value>({
    kind: line?.kind ?? "product",
    what: line?.what ?? "",
    collaboration: line?.collaboration ?? nobody,
    post: line?.post ?? nobody,
    amount: line?.amountText ?? "",
    step: line?.step ?? "committed",
    overReason: "",
  });
  const set = (change: Partial<Value>) => setValue({ ...value, ...change });
  const [over, setOver] = useState(false);
  if (!over && form.error("overReason")) setOver(true);
  const save = async () => {
    const { amount, step, what, kind, overReason } = value;
    if (line) await call("money.setCost", { cost: line.id, amount, step, what, overReason });
    else {
      const collaboration = value.collaboration === nobody ? null : value.collaboration;
      const post = value.post === nobody ? null : value.post;
      await call("money.addCost", { campaign, kind, what, collaboration, post, amount, step, overReason });
    }
    onClose();
  };
  return (
    <Form form={form} onSubmit={save} fields={Object.keys(value)}>
      <div className="dialog-body flex flex-col gap-4">
        {line ? (
          <p className="font-medium">{t(`cost-kind-${line.kind}`)}</p>
        ) : (
          <WhatFor campaign={campaign} value={value} set={set} error={form.error} />
        )}
        <TextField
          name="what"
          label={t("costs-what")}
          value={value.what}
          onChange={(what) => set({ what })}
          error={form.error("what")}
        />
        <TextField
          name="amount"
          label={t("costs-amount")}
          amount
          value={value.amount}
          onChange={(amount) => set({ amount })}
          error={form.error("amount")}
          hint={t("campaign-in-currency", { currency })}
        />
        <Segmented
          label={t("costs-step")}
          value={value.step}
          choices={(["planned", "committed"] as const).map((step) => ({ value: step, label: t(`costs-step-${step}`) }))}
          onChange={(step) => set({ step })}
          testId="cost-step"
        />
        <StepError error={form.error("step")} />
        {over ? (
          <TextField
            name="overReason"
            label={t("costs-why")}
            lines={2}
            value={value.overReason}
            onChange={(overReason) => set({ overReason })}
            error={form.error("overReason")}
          />
        ) : null}
      </div>
      <div className="dialog-foot">
        <Button onPress={onClose}>{t("ui-cancel")}</Button>
        <Button kind="primary" type="submit" isPending={form.busy} data-testid="cost-save">
          {t(line ? "ui-save" : "cmd-cost-new")}
        </Button>
      </div>
    </Form>
  );
}

function StepError({ error }: { error: string | undefined }) {
  return error ? (
    <p role="alert" className="field-error">
      {error}
    </p>
  ) : null;
}

type WhatForProps = {
  campaign: Id;
  value: Value;
  set: (change: Partial<Value>) => void;
  error: (field: string) => string | undefined;
};

/** Kind of cost, and for whom: the whole campaign, a creator, or one post of that creator. */
function WhatFor({ campaign, value, set, error }: WhatForProps) {
  const { t } = useWords();
  const goals = useRead("campaigns.goals", {});
  const board = useRead("campaigns.board", { campaign });
  const posts = useRead("content.posts", { campaign });
  const cards = (board.data?.columns ?? []).flatMap((column) => column.cards);
  const own = (posts.data?.posts ?? []).filter((post) => post.collaboration === value.collaboration);
  return (
    <>
      <SelectField
        name="kind"
        label={t("costs-kind")}
        value={value.kind}
        choices={(goals.data?.costKinds ?? []).map((kind) => ({ value: kind, label: t(`cost-kind-${kind}`) }))}
        onChange={(kind) => set({ kind })}
        error={error("kind")}
      />
      <SelectField
        name="collaboration"
        label={t("costs-for")}
        value={value.collaboration}
        choices={[
          { value: nobody, label: t("costs-whole") },
          ...cards.map((card) => ({ value: card.id, label: card.name || card.handle })),
        ]}
        onChange={(collaboration) => set({ collaboration, post: nobody })}
        error={error("collaboration")}
      />
      {own.length > 0 ? (
        <SelectField
          name="post"
          label={t("costs-post")}
          value={value.post}
          choices={[
            { value: nobody, label: t("costs-no-post") },
            ...own.map((post) => ({ value: post.id, label: post.label })),
          ]}
          onChange={(post) => set({ post })}
          error={error("post")}
        />
      ) : null}
    </>
  );
}
