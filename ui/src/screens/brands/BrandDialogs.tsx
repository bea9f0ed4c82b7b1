import { useState } from "react";
import { call, useRead } from "../../api/call";
import type { Brand, BrandContact, Id } from "../../api/generated/contract";
import { Dialog } from "../../parts/Dialog";
import { SelectField, TextField } from "../../parts/fields";
import { Form, FormFoot, type FormState, useForm } from "../../parts/form";
import { useToasts } from "../../parts/toasts";
import { useWords } from "../../parts/words";

type Props = { brand: Brand | null; onClose: () => void; onMade?: (id: Id) => void };

/** Makes a brand, or changes what it is called, whom it belongs to, its currency and its colours. */
export function BrandDialog({ brand, onClose, onMade }: Props) {
  const { t } = useWords();
  const form = useForm();
  const { push } = useToasts();
  const goals = useRead("campaigns.goals", {});
  const [name, setName] = useState(brand?.name ?? "");
  const [client, setClient] = useState(brand?.client ?? "");
  const [currency, setCurrency] = useState(brand?.currency ?? "EUR");
  const [colours, setColours] = useState<string[]>(() => [0, 1, 2].map((at) => brand?.colours[at] ?? ""));
  const save = async () => {
    if (brand) {
      await call("brands.edit", { id: brand.id, name, client, currency, colours });
      onClose();
      return;
    }
    const made = await call("brands.add", { name, client, currency });
    push({ text: t("brands-added", { name }) });
    onMade?.(made.value.id);
  };
  const currencies = goals.data?.currencies ?? [currency];
  return (
    <Dialog title={t(brand ? "brands-edit" : "brands-new")} open onClose={onClose} testId="brand-dialog">
      <Form form={form} onSubmit={save} fields={["name", "client", "currency", "colours"]}>
        <div className="dialog-body flex flex-col gap-4">
          <TextField
            name="brand-name"
            label={t("brands-name")}
            value={name}
            onChange={setName}
            error={form.error("name")}
            autoFocus
            isRequired
          />
          <TextField
            name="brand-client"
            label={t("brands-client")}
            value={client}
            onChange={setClient}
            error={form.error("client")}
            hint={t("brands-client-hint")}
          />
          <SelectField
            name="brand-currency"
            label={t("brands-currency")}
            value={currency}
            choices={currencies.map((code) => ({ value: code, label: code }))}
            onChange={setCurrency}
            error={form.error("currency")}
            hint={t("brands-currency-hint")}
          />
          {brand ? <Colours form={form} colours={colours} onChange={setColours} /> : null}
        </div>
        <FormFoot busy={form.busy} onClose={onClose} testId="brand-save" />
      </Form>
    </Dialog>
  );
}

type ColoursProps = { form: FormState; colours: string[]; onChange: (colours: string[]) => void };

const places = [0, 1, 2] as const;

function Colours({ form, colours, onChange }: ColoursProps) {
  const { t } = useWords();
  return (
    <fieldset className="flex flex-col gap-1">
      <legend className="label mb-1">{t("brands-colours")}</legend>
      <div className="grid grid-cols-3 gap-2">
        {places.map((at) => (
          <div key={at} className="flex items-start gap-2">
            <span
              aria-hidden="true"
              className="swatch mt-1.5 flex-none"
              style={{ backgroundColor: colours[at] || "transparent" }}
            />
            <TextField
              name={`brand-colour-${at}`}
              label={t("brands-colour", { number: String(at + 1) })}
              hideLabel
              value={colours[at] ?? ""}
              onChange={(colour) => onChange(colours.map((other, place) => (place === at ? colour : other)))}
              error={form.error(`colours.${at}`)}
            />
          </div>
        ))}
      </div>
      <p className="hint">{t("brands-colours-hint")}</p>
    </fieldset>
  );
}

type ContactProps = { brand: Id; contact: BrandContact | null; onClose: () => void };

/** Somebody to ask at a brand. */
export function ContactDialog({ brand, contact, onClose }: ContactProps) {
  const { t } = useWords();
  const form = useForm();
  const [said, setSaid] = useState({
    name: contact?.name ?? "",
    role: contact?.role ?? "",
    email: contact?.email ?? "",
    phone: contact?.phone ?? "",
  });
  const save = async () => {
    if (contact) await call("brands.editContact", { contact: contact.id, ...said });
    else await call("brands.addContact", { brand, ...said });
    onClose();
  };
  const title = contact ? t("brands-contact-edit", { name: contact.name }) : t("brands-contact-new");
  return (
    <Dialog title={title} open onClose={onClose} testId="brand-contact-dialog">
      <Form form={form} onSubmit={save} fields={["name", "role", "email", "phone"]}>
        <div className="dialog-body flex flex-col gap-4">
          {(["name", "role", "email", "phone"] as const).map((field) => (
            <TextField
              key={field}
              name={`contact-${field}`}
              label={t(`brands-contact-${field}`)}
              value={said[field]}
              onChange={(value) => setSaid({ ...said, [field]: value })}
              error={form.error(field)}
              autoFocus={field === "name"}
              isRequired={field === "name"}
            />
          ))}
        </div>
        <FormFoot busy={form.busy} onClose={onClose} testId="brand-contact-save" />
      </Form>
    </Dialog>
  );
}
