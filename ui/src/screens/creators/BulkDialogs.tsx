import { useState } from "react";
import { call, useRead } from "../../api/call";
import type { Availability, Id, OwnField, Selection } from "../../api/generated/contract";
import { DateField } from "../../parts/DateField";
import { Dialog } from "../../parts/Dialog";
import { SelectField, TextField } from "../../parts/fields";
import { Form, FormFoot, useForm } from "../../parts/form";
import { Segmented } from "../../parts/Segmented";
import { useToasts } from "../../parts/toasts";
import { useWords } from "../../parts/words";

import { OwnInput } from "./EditCreatorDialog";
import { splitWords } from "./fields";

type Props = { selection: Selection; count: number; onClose: () => void };
type State = Availability["state"];
const states: State[] = ["available", "busy", "exclusive", "doNotContact"];

/** Whether somebody can be asked; for one creator it starts from what is set. */
export function AvailabilityDialog({ selection, count: many, now, onClose }: Props & { now?: Availability }) {
  const { t, count } = useWords();
  const form = useForm();
  const [value, setValue] = useState({
    state: now?.state ?? ("available" as State),
    until: now?.until ?? "",
    forWhom: now?.forWhom ?? "",
    reason: now?.reason ?? "",
  });
  const set = (change: Partial<typeof value>) => setValue({ ...value, ...change });
  const save = async () => {
    await call("creators.setAvailability", { selection, ...value });
    onClose();
  };
  const { state } = value;
  return (
    <Dialog title={t("kept-availability-title", count(many))} open onClose={onClose} testId="availability-dialog">
      <Form form={form} onSubmit={save} fields={["state", "until", "forWhom", "reason"]}>
        <div className="dialog-body flex flex-col gap-4">
          <Segmented
            label={t("kept-availability")}
            value={state}
            choices={states.map((one) => ({ value: one, label: t(`availability-${one}`) }))}
            onChange={(next) => set({ state: next })}
            testId="availability"
          />
          <p className="hint">{t(`kept-availability-${state}`)}</p>
          {state === "busy" || state === "exclusive" ? (
            <DateField
              name="until"
              label={t("kept-until")}
              value={value.until || null}
              onChange={(day) => set({ until: day ?? "" })}
              error={form.error("until")}
            />
          ) : null}
          {state === "exclusive" ? (
            <TextField
              name="forWhom"
              label={t("kept-for-whom")}
              value={value.forWhom}
              onChange={(forWhom) => set({ forWhom })}
              error={form.error("forWhom")}
            />
          ) : null}
          {state === "doNotContact" ? (
            <TextField
              name="reason"
              label={t("kept-reason")}
              lines={2}
              value={value.reason}
              onChange={(reason) => set({ reason })}
              error={form.error("reason")}
            />
          ) : null}
        </div>
        <FormFoot busy={form.busy} onClose={onClose} testId="availability-save" />
      </Form>
    </Dialog>
  );
}

export function TagDialog({ selection, count: many, onClose }: Props) {
  const { t, count } = useWords();
  const form = useForm();
  const [add, setAdd] = useState("");
  const [remove, setRemove] = useState("");
  const save = async () => {
    await call("creators.tag", { selection, add: splitWords(add), remove: splitWords(remove) });
    onClose();
  };
  return (
    <Dialog title={t("kept-tags-title", count(many))} open onClose={onClose} testId="tag-dialog">
      <Form form={form} onSubmit={save} fields={["add", "remove"]}>
        <div className="dialog-body flex flex-col gap-4">
          <TextField
            name="add"
            label={t("kept-tags-add")}
            value={add}
            onChange={setAdd}
            hint={t("creators-niches-hint")}
            error={form.error("add")}
            autoFocus
          />
          <TextField
            name="remove"
            label={t("kept-tags-remove")}
            value={remove}
            onChange={setRemove}
            error={form.error("remove")}
          />
        </div>
        <FormFoot busy={form.busy} onClose={onClose} testId="tag-save" />
      </Form>
    </Dialog>
  );
}

/** A new list as a choice: a list cannot hold an empty value. */
const fresh = "new";

export function ListDialog({ selection, count: many, onClose }: Props) {
  const { t, count } = useWords();
  const form = useForm();
  const { push } = useToasts();
  const { data } = useRead("creators.lists", {});
  const lists = data?.lists ?? [];
  const [chosen, setChosen] = useState<Id | null>(null);
  const [name, setName] = useState("");
  const list = chosen ?? lists[0]?.id ?? fresh;
  const save = async () => {
    if (list === fresh) await call("creators.addList", { name, selection });
    else await call("creators.putInList", { list, selection });
    push({ text: t("kept-put", { ...count(many), name: lists.find((one) => one.id === list)?.name ?? name }) });
    onClose();
  };
  return (
    <Dialog title={t("kept-put-title", count(many))} open onClose={onClose} testId="list-dialog">
      <Form form={form} onSubmit={save} fields={["list", "name"]}>
        <div className="dialog-body flex flex-col gap-4">
          <SelectField
            name="list"
            label={t("kept-list")}
            value={list}
            choices={[
              ...lists.map((one) => ({ value: one.id, label: one.name })),
              { value: fresh, label: t("kept-list-new") },
            ]}
            onChange={setChosen}
            error={form.error("list")}
          />
          {list === fresh ? (
            <TextField
              name="name"
              label={t("kept-list-name")}
              value={name}
              onChange={setName}
              error={form.error("name")}
              autoFocus
            />
          ) : null}
        </div>
        <FormFoot busy={form.busy} onClose={onClose} testId="list-save" />
      </Form>
    </Dialog>
  );
}

export function OwnDialog({ selection, count: many, fields, onClose }: Props & { fields: OwnField[] }) {
  const { t, count } = useWords();
  const form = useForm();
  const [chosen, setChosen] = useState(fields[0]?.id ?? "");
  const [text, setText] = useState("");
  const field = fields.find((one) => one.id === chosen);
  const save = async () => {
    await call("creators.setOwn", { selection, field: chosen, text });
    onClose();
  };
  return (
    <Dialog title={t("kept-own-title", count(many))} open onClose={onClose} testId="own-dialog">
      <Form form={form} onSubmit={save} fields={["field", "own", "text"]}>
        <div className="dialog-body flex flex-col gap-4">
          <SelectField
            name="field"
            label={t("kept-field")}
            value={chosen}
            choices={fields.map((one) => ({ value: one.id, label: one.name }))}
            onChange={(id) => {
              setChosen(id);
              setText("");
            }}
            error={form.error("field")}
          />
          {field ? <OwnInput key={field.id} field={field} value={text} onChange={setText} form={form} /> : null}
          <p className="hint">{t("kept-own-empties")}</p>
        </div>
        <FormFoot busy={form.busy} onClose={onClose} testId="own-save" />
      </Form>
    </Dialog>
  );
}
