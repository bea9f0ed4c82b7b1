import { useState } from "react";
import { call, useRead } from "../../api/call";
import type { Account, Creator, Id, OwnField } from "../../api/generated/contract";
import { DateField } from "../../parts/DateField";
import { Dialog } from "../../parts/Dialog";
import { SelectField, TextField } from "../../parts/fields";
import { Form, FormFoot, type FormState, useForm } from "../../parts/form";
import { useWords } from "../../parts/words";
import { AboutFields, NameField } from "./CreatorForm";
import { splitWords, unknown, withUnknown } from "./fields";

const contact = ["email", "phone", "agent", "agentContact", "address"] as const;

export function EditCreatorDialog({ creator, onClose }: { creator: Creator; onClose: () => void }) {
  const { t } = useWords();
  const form = useForm();
  const goals = useRead("campaigns.goals", {});
  const [value, setValue] = useState({
    name: creator.name,
    country: creator.country,
    language: creator.language,
    niches: creator.niches.join(", "),
    tags: creator.tags.join(", "),
    ...creator.contact,
  });
  const held = Object.fromEntries(creator.own.map((own) => [own.field, own.text]));
  const [own, setOwn] = useState<Record<Id, string>>(held);
  const set = (change: Partial<typeof value>) => setValue({ ...value, ...change });
  const save = async () => {
    const changed = creator.fields.filter(({ id }) => (own[id] ?? "") !== (held[id] ?? ""));
    await call("creators.edit", {
      ...value,
      id: creator.id,
      niches: splitWords(value.niches),
      tags: splitWords(value.tags),
      own: changed.map(({ id }) => ({ field: id, text: own[id] ?? "" })),
    });
    onClose();
  };
  return (
    <Dialog
      title={t("creators-edit-title", { name: creator.name })}
      open
      wide
      onClose={onClose}
      testId="creator-edit-dialog"
    >
      <Form form={form} onSubmit={save} fields={[...Object.keys(value), "own"]}>
        <div className="dialog-body form-grid">
          <NameField goals={goals.data} form={form} value={value} set={set} />
          <AboutFields goals={goals.data} form={form} value={value} set={set} />
          <div className="wide">
            <TextField
              name="tags"
              label={t("kept-tags")}
              value={value.tags}
              onChange={(tags) => set({ tags })}
              hint={t("creators-niches-hint")}
              error={form.error("tags")}
            />
          </div>
          <h3 className="wide font-semibold">{t("kept-contact")}</h3>
          {contact.map((name) => (
            <div key={name} className={name === "address" ? "wide" : ""}>
              <TextField
                name={name}
                label={t(`kept-${name}`)}
                lines={name === "address" ? 2 : 0}
                value={value[name]}
                onChange={(text) => set({ [name]: text })}
                error={form.error(name)}
              />
            </div>
          ))}
          {creator.fields.length > 0 ? <h3 className="wide font-semibold">{t("kept-own")}</h3> : null}
          {creator.fields.map((field) => (
            <OwnInput
              key={field.id}
              field={field}
              value={own[field.id] ?? ""}
              onChange={(text) => setOwn({ ...own, [field.id]: text })}
              form={form}
            />
          ))}
        </div>
        <FormFoot busy={form.busy} onClose={onClose} />
      </Form>
    </Dialog>
  );
}

type OwnProps = { field: OwnField; value: string; onChange: (text: string) => void; form: FormState };

/** A field of the team's own, in the shape that its kind asks for. */
export function OwnInput({ field, value, onChange, form }: OwnProps) {
  const { t } = useWords();
  const name = `own.${field.id}`;
  const error = form.error(name) ?? form.error("text");
  if (field.kind === "date")
    return (
      <DateField
        name={name}
        label={field.name}
        value={value || null}
        onChange={(day) => onChange(day ?? "")}
        error={error}
      />
    );
  if (field.kind === "choice")
    return (
      <SelectField
        name={name}
        label={field.name}
        value={value || unknown}
        choices={withUnknown(
          t("creators-unknown"),
          field.choices.map((choice) => ({ code: choice.id, name: choice.label })),
        )}
        onChange={(choice) => onChange(choice === unknown ? "" : choice)}
        error={error}
      />
    );
  return (
    <TextField
      name={name}
      label={field.name}
      amount={field.kind === "number"}
      value={value}
      onChange={onChange}
      error={error}
    />
  );
}

/** Another account of the same person: most work on several platforms. */
export function AddAccountDialog({ creator, onClose }: { creator: Id; onClose: () => void }) {
  const { t } = useWords();
  const form = useForm();
  const goals = useRead("campaigns.goals", {});
  const platforms = goals.data?.platforms ?? [];
  const [value, setValue] = useState({ platform: "", handle: "", url: "", followers: "" });
  const platform = value.platform || (platforms[0] ?? "");
  const save = async () => {
    await call("creators.addAccount", { ...value, creator, platform });
    onClose();
  };
  return (
    <Dialog title={t("kept-account-new")} open onClose={onClose} testId="account-new-dialog">
      <Form form={form} onSubmit={save} fields={Object.keys(value)}>
        <div className="dialog-body flex flex-col gap-4">
          <SelectField
            name="platform"
            label={t("creators-platform")}
            value={platform}
            choices={platforms.map((one) => ({ value: one, label: t(`platform-${one}`) }))}
            onChange={(one) => setValue({ ...value, platform: one })}
            error={form.error("platform")}
          />
          {(["handle", "followers", "url"] as const).map((name) => (
            <TextField
              key={name}
              name={name}
              label={t(`creators-${name}`)}
              amount={name === "followers"}
              value={value[name]}
              onChange={(text) => setValue({ ...value, [name]: text })}
              error={form.error(name)}
            />
          ))}
        </div>
        <FormFoot busy={form.busy} onClose={onClose} testId="account-add" />
      </Form>
    </Dialog>
  );
}

export function EditAccountDialog({
  creator,
  account,
  onClose,
}: {
  creator: Id;
  account: Account;
  onClose: () => void;
}) {
  const { t, number } = useWords();
  const form = useForm();
  const was = account.followers === null ? "" : number(account.followers);
  const [value, setValue] = useState({ handle: account.handle, url: account.url, followers: was });
  const save = async () => {
    const { handle, url, followers } = value;
    // Followers are a measurement of today: an unchanged number is not measured again.
    const change = { account: account.id, handle, url, ...(followers === was ? {} : { followers }) };
    await call("creators.edit", { id: creator, account: change });
    onClose();
  };
  return (
    <Dialog
      title={t("creators-account-edit", { handle: account.handle })}
      open
      onClose={onClose}
      testId="account-dialog"
    >
      <Form form={form} onSubmit={save} fields={["handle", "url", "followers", "account"]}>
        <div className="dialog-body flex flex-col gap-4">
          <p className="text-subtle">{t(`platform-${account.platform}`)}</p>
          {(["handle", "url", "followers"] as const).map((name) => (
            <TextField
              key={name}
              name={name}
              label={t(`creators-${name}`)}
              amount={name === "followers"}
              value={value[name]}
              onChange={(text) => setValue({ ...value, [name]: text })}
              error={form.error(`account.${name}`) ?? form.error(name)}
              autoFocus={name === "handle"}
            />
          ))}
        </div>
        <FormFoot busy={form.busy} onClose={onClose} />
      </Form>
    </Dialog>
  );
}
