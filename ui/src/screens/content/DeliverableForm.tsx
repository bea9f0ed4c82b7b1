import { useState } from "react";
import { call, useRead } from "../../api/call";
import type { Card, Day, Deliverable, Goals } from "../../api/generated/contract";
import { Button } from "../../parts/Button";
import { DateField } from "../../parts/DateField";
import { Dialog } from "../../parts/Dialog";
import { SelectField, TextField } from "../../parts/fields";
import { Form, type FormState, useForm } from "../../parts/form";
import { useWords } from "../../parts/words";
import { kindsOf } from "./PostDialog";

export type Who = Pick<Card, "id" | "name" | "handle" | "platform">;
type Props = { row: Deliverable | null; cards: Who[]; onClose: () => void };
type Value = {
  collaboration: string;
  platform: string;
  kind: string;
  title: string;
  dueOn: Day | null;
  windowFrom: Day | null;
  windowTo: Day | null;
};

/** A deliverable beside the offer, or another day for one. */
export function DeliverableForm(props: Props) {
  const { t } = useWords();
  const goals = useRead("campaigns.goals", {});
  return (
    <Dialog
      title={t(props.row ? "owed-edit" : "cmd-deliverable-new")}
      open
      onClose={props.onClose}
      testId="deliverable-form"
    >
      {goals.data ? <Fields goals={goals.data} {...props} /> : null}
    </Dialog>
  );
}

function begin({ row, cards }: Props, goals: Goals): Value {
  const platform = row?.platform ?? (cards[0]?.platform || goals.platforms[0] || "");
  return {
    collaboration: row?.collaboration ?? cards[0]?.id ?? "",
    platform,
    kind: row?.kind ?? kindsOf(goals, platform)[0] ?? "",
    title: row?.title ?? "",
    dueOn: row?.dueOn ?? null,
    windowFrom: row?.windowFrom ?? null,
    windowTo: row?.windowTo ?? null,
  };
}

function Fields({ goals, ...props }: Props & { goals: Goals }) {
  const { row, cards, onClose } = props;
  const { t } = useWords();
  const form = useForm();
  const [value, setValue] = useState(() => begin(props, goals));
  const set = (change: Partial<Value>) => setValue({ ...value, ...change });
  const save = async () => {
    const { collaboration, ...rest } = value;
    const typed = {
      ...rest,
      dueOn: rest.dueOn ?? "",
      windowFrom: rest.windowFrom ?? "",
      windowTo: rest.windowTo ?? "",
    };
    if (row) await call("content.editDeliverable", { deliverable: row.id, ...typed });
    else await call("content.addDeliverable", { collaboration, ...typed });
    onClose();
  };
  return (
    <Form form={form} onSubmit={save} fields={Object.keys(value)}>
      <div className="dialog-body flex flex-col gap-4">
        {row || cards.length < 2 ? null : (
          <SelectField
            name="collaboration"
            label={t("posts-creator")}
            value={value.collaboration}
            choices={cards.map((card) => ({ value: card.id, label: card.name || card.handle }))}
            onChange={(collaboration) => set({ collaboration })}
            error={form.error("collaboration")}
          />
        )}
        <What goals={goals} value={value} set={set} form={form} />
        <TextField
          name="title"
          label={t("owed-name")}
          hint={t("owed-name-hint")}
          value={value.title}
          onChange={(title) => set({ title })}
          error={form.error("title")}
        />
        <Days value={value} set={set} form={form} />
      </div>
      <div className="dialog-foot">
        <Button onPress={onClose}>{t("ui-cancel")}</Button>
        <Button kind="primary" type="submit" isPending={form.busy} data-testid="deliverable-save">
          {t(row ? "ui-save" : "cmd-deliverable-new")}
        </Button>
      </div>
    </Form>
  );
}

type PartProps = { value: Value; set: (change: Partial<Value>) => void; form: FormState };

/** Platform and kind: another platform keeps the kind where it has it too. */
function What({ goals, value, set, form }: PartProps & { goals: Goals }) {
  const { t } = useWords();
  const setPlatform = (platform: string) => {
    const kinds = kindsOf(goals, platform);
    set({ platform, kind: kinds.includes(value.kind) ? value.kind : (kinds[0] ?? "") });
  };
  return (
    <div className="grid grid-cols-2 gap-4">
      <SelectField
        name="platform"
        label={t("posts-platform")}
        value={value.platform}
        choices={goals.platforms.map((platform) => ({ value: platform, label: t(`platform-${platform}`) }))}
        onChange={setPlatform}
        error={form.error("platform")}
      />
      <SelectField
        name="kind"
        label={t("posts-kind")}
        value={value.kind}
        choices={kindsOf(goals, value.platform).map((kind) => ({ value: kind, label: t(`post-kind-${kind}`) }))}
        onChange={(kind) => set({ kind })}
        error={form.error("kind")}
      />
    </div>
  );
}

/** When it is due, and when it may go out. */
function Days({ value, set, form }: PartProps) {
  const { t } = useWords();
  return (
    <>
      <DateField
        name="dueOn"
        label={t("owed-due-on")}
        value={value.dueOn}
        onChange={(dueOn) => set({ dueOn })}
        error={form.error("dueOn")}
      />
      <div className="grid grid-cols-2 gap-4">
        <DateField
          name="windowFrom"
          label={t("owed-window-from")}
          value={value.windowFrom}
          onChange={(windowFrom) => set({ windowFrom })}
          error={form.error("windowFrom")}
        />
        <DateField
          name="windowTo"
          label={t("owed-window-to")}
          value={value.windowTo}
          onChange={(windowTo) => set({ windowTo })}
          error={form.error("windowTo")}
        />
      </div>
    </>
  );
}
