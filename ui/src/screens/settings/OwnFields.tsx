import { Pencil, Plus, Trash2 } from "lucide-react";
import { useState } from "react";
import { call, useRead } from "../../api/call";
import type { OwnField } from "../../api/generated/contract";
import { useAct } from "../../parts/act";
import { Button, IconButton } from "../../parts/Button";
import { Dialog } from "../../parts/Dialog";
import { SelectField, TextField } from "../../parts/fields";
import { Form, useForm } from "../../parts/form";
import { Answered } from "../../parts/states";
import { useWords } from "../../parts/words";

/** What the team wants to know about every creator: defined here, filled in on the creators. */
export function OwnFields() {
  const { t } = useWords();
  const act = useAct();
  const fields = useRead("creators.fields", {});
  const [open, setOpen] = useState<{ field: OwnField | null } | null>(null);
  return (
    <div className="flex flex-col gap-3" data-testid="own-fields">
      <p className="hint">{t("kept-own-hint")}</p>
      <Answered query={fields}>
        {({ rows }) =>
          rows.length === 0 ? null : (
            <ul className="flex flex-col">
              {rows.map((field) => (
                <li key={field.id} className="flex items-center gap-3 border-b border-line py-1 last:border-0">
                  <span className="min-w-0 flex-1">
                    <span className="font-medium">{field.name}</span>{" "}
                    <span className="text-subtle">
                      {[t(`own-kind-${field.kind}`), field.choices.map((choice) => choice.label).join(", ")]
                        .filter(Boolean)
                        .join(": ")}
                    </span>
                  </span>
                  <IconButton
                    small
                    icon={Pencil}
                    label={t("kept-field-edit", { name: field.name })}
                    onPress={() => setOpen({ field })}
                    data-testid={`own-edit-${field.id}`}
                  />
                  <IconButton
                    small
                    icon={Trash2}
                    label={t("kept-field-remove", { name: field.name })}
                    onPress={() =>
                      void act("creators.removeField", { id: field.id }, t("kept-field-removed", { name: field.name }))
                    }
                    data-testid={`own-remove-${field.id}`}
                  />
                </li>
              ))}
            </ul>
          )
        }
      </Answered>
      <div>
        <Button icon={Plus} onPress={() => setOpen({ field: null })} data-testid="own-new">
          {t("kept-field-new")}
        </Button>
      </div>
      {open ? <FieldDialog field={open.field} onClose={() => setOpen(null)} /> : null}
    </div>
  );
}

const kinds: OwnField["kind"][] = ["text", "number", "date", "choice"];

function FieldDialog({ field, onClose }: { field: OwnField | null; onClose: () => void }) {
  const { t } = useWords();
  const form = useForm();
  const [name, setName] = useState(field?.name ?? "");
  const [kind, setKind] = useState<OwnField["kind"]>(field?.kind ?? "text");
  const [choices, setChoices] = useState(field?.choices.map((choice) => choice.label).join("\n") ?? "");
  const save = async () => {
    const lines = choices.split("\n");
    if (field)
      await call("creators.editField", { id: field.id, name, ...(kind === "choice" ? { choices: lines } : {}) });
    else await call("creators.addField", { name, kind, choices: kind === "choice" ? lines : [] });
    onClose();
  };
  const title = field ? t("kept-field-edit", { name: field.name }) : t("kept-field-new");
  return (
    <Dialog title={title} open onClose={onClose} testId="own-field-dialog">
      <Form form={form} onSubmit={save} fields={["name", "kind", "choices"]}>
        <div className="dialog-body flex flex-col gap-4">
          <TextField
            name="name"
            label={t("creators-name")}
            value={name}
            onChange={setName}
            error={form.error("name")}
            autoFocus
          />
          {field ? null : (
            <SelectField
              name="kind"
              label={t("kept-field-kind")}
              value={kind}
              choices={kinds.map((one) => ({ value: one, label: t(`own-kind-${one}`) }))}
              onChange={(one) => setKind(one as OwnField["kind"])}
              error={form.error("kind")}
            />
          )}
          {kind === "choice" ? (
            <TextField
              name="choices"
              label={t("kept-field-choices")}
              hint={t("kept-field-choices-hint")}
              lines={4}
              value={choices}
              onChange={setChoices}
              error={form.error("choices")}
            />
          ) : null}
        </div>
        <div className="dialog-foot">
          <Button onPress={onClose}>{t("ui-cancel")}</Button>
          <Button kind="primary" type="submit" isPending={form.busy} data-testid="own-field-save">
            {t("ui-save")}
          </Button>
        </div>
      </Form>
    </Dialog>
  );
}
