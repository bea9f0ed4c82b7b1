import { Plus, Trash2 } from "lucide-react";
import { useState } from "react";
import { call } from "../../api/call";
import type { Day, Id, Shipment, ShipmentInput } from "../../api/generated/contract";
import { Button, IconButton } from "../../parts/Button";
import { DateField } from "../../parts/DateField";
import { Dialog } from "../../parts/Dialog";
import { SelectField, TextField } from "../../parts/fields";
import { Form, FormFoot, type FormState, useForm } from "../../parts/form";
import { useWords } from "../../parts/words";

/** Somebody to whom something can be sent; what is planned for that as typed, when it is known. */
export type Receiver = { id: Id; name: string; shippingText: string };

type Props = { row: Shipment | null; receivers: Receiver[]; currency: string; onClose: () => void };

type Item = { key: number; id: Id | null; product: string; quantity: string; value: string; cost: string };
type Days = { sentOn: Day | null; receivedOn: Day | null; returnedOn: Day | null; expectedOn: Day | null };
type Value = Days & {
  collaboration: Id;
  carrier: string;
  tracking: string;
  address: string;
  note: string;
  shipping: string;
  items: Item[];
};

const empty = (key: number): Item => ({ key, id: null, product: "", quantity: "1", value: "", cost: "" });

function begin(row: Shipment | null, receivers: Receiver[]): Value {
  const first = receivers[0];
  const items = row?.items.map((item, key) => ({
    key,
    id: item.id,
    product: item.product,
    quantity: String(item.quantity),
    value: item.valueText,
    cost: item.costText,
  }));
  return {
    collaboration: row?.collaboration ?? first?.id ?? "",
    carrier: row?.carrier ?? "",
    tracking: row?.tracking ?? "",
    sentOn: row?.sentOn ?? null,
    receivedOn: row?.receivedOn ?? null,
    returnedOn: row?.returnedOn ?? null,
    expectedOn: row?.expectedOn ?? null,
    address: row?.address ?? "",
    note: row?.note ?? "",
    shipping: row ? row.shippingText : (first?.shippingText ?? ""),
    items: items ?? [empty(0)],
  };
}

/** What is sent to a creator, how, and where it is. */
export function ShipmentDialog(props: Props) {
  const { t } = useWords();
  const { row, receivers, onClose } = props;
  const only = receivers.length === 1 ? receivers[0] : undefined;
  const title = row
    ? t("shipment-title-edit", { name: row.creator })
    : only
      ? t("shipment-title-for", { name: only.name })
      : t("shipment-title-new");
  return (
    <Dialog title={title} open onClose={onClose} wide testId="shipment-dialog">
      <Fields {...props} />
    </Dialog>
  );
}

function Fields({ row, receivers, currency, onClose }: Props) {
  const { t } = useWords();
  const form = useForm();
  const [value, setValue] = useState(() => begin(row, receivers));
  const set = (change: Partial<Value>) => setValue({ ...value, ...change });
  const save = async () => {
    const { collaboration, address, items, sentOn, receivedOn, returnedOn, expectedOn, ...rest } = value;
    const input: ShipmentInput = {
      ...rest,
      sentOn: sentOn ?? "",
      receivedOn: receivedOn ?? "",
      returnedOn: returnedOn ?? "",
      expectedOn: expectedOn ?? "",
      // Nothing typed for a new one: it goes where the creator lives.
      address: row || address.trim() ? address : null,
      items: items.map(({ key: _, ...item }) => item),
    };
    if (row) await call("shipping.edit", { shipment: row.id, input });
    else await call("shipping.add", { collaboration, input });
    onClose();
  };
  const choose = (id: Id) => {
    const chosen = receivers.find((receiver) => receiver.id === id);
    set({ collaboration: id, shipping: chosen?.shippingText ?? "" });
  };
  return (
    <Form form={form} onSubmit={save} fields={Object.keys(value)} className="flex min-h-0 flex-col">
      <div className="dialog-body flex flex-col gap-5">
        {!row && receivers.length > 1 ? (
          <SelectField
            name="collaboration"
            label={t("shipment-creator")}
            value={value.collaboration}
            choices={receivers.map(({ id, name }) => ({ value: id, label: name }))}
            onChange={choose}
            error={form.error("collaboration")}
          />
        ) : null}
        <Items items={value.items} onChange={(items) => set({ items })} form={form} currency={currency} />
        <Way value={value} set={set} form={form} currency={currency} />
        <TextField
          name="address"
          label={t("shipment-address")}
          lines={2}
          value={value.address}
          onChange={(address) => set({ address })}
          error={form.error("address")}
          hint={row ? undefined : t("shipment-address-hint")}
        />
        <TextField
          name="note"
          label={t("shipment-note")}
          lines={2}
          value={value.note}
          onChange={(note) => set({ note })}
          error={form.error("note")}
        />
      </div>
      <FormFoot busy={form.busy} onClose={onClose} label={t("shipment-save")} testId="shipment-save" />
    </Form>
  );
}

type WayProps = { value: Value; set: (change: Partial<Value>) => void; form: FormState; currency: string };

const days: [keyof Days, string][] = [
  ["expectedOn", "shipment-expected-on"],
  ["sentOn", "shipment-sent-on"],
  ["receivedOn", "shipment-received-on"],
  ["returnedOn", "shipment-returned-on"],
];

function Way({ value, set, form, currency }: WayProps) {
  const { t } = useWords();
  return (
    <>
      <div className="shipment-way">
        <TextField
          name="carrier"
          label={t("shipment-carrier")}
          value={value.carrier}
          onChange={(carrier) => set({ carrier })}
          error={form.error("carrier")}
        />
        <TextField
          name="tracking"
          label={t("shipment-tracking")}
          value={value.tracking}
          onChange={(tracking) => set({ tracking })}
          error={form.error("tracking")}
        />
        <TextField
          name="shipping"
          label={t("shipment-shipping")}
          amount
          value={value.shipping}
          onChange={(shipping) => set({ shipping })}
          error={form.error("shipping")}
          hint={t("campaign-in-currency", { currency })}
        />
      </div>
      <div className="shipment-days">
        {days.map(([name, label]) => (
          <DateField
            key={name}
            name={name}
            label={t(label)}
            value={value[name]}
            onChange={(on) => set({ [name]: on })}
            error={form.error(name)}
          />
        ))}
      </div>
    </>
  );
}

type ItemsProps = { items: Item[]; onChange: (items: Item[]) => void; form: FormState; currency: string };

function Items({ items, onChange, form, currency }: ItemsProps) {
  const { t } = useWords();
  const put = (key: number, change: Partial<Item>) =>
    onChange(items.map((item) => (item.key === key ? { ...item, ...change } : item)));
  const add = () => onChange([...items, empty(Math.max(-1, ...items.map((item) => item.key)) + 1)]);
  const fields = [
    { name: "product", label: "shipment-product", amount: false },
    { name: "quantity", label: "shipment-quantity", amount: true },
    { name: "value", label: "shipment-worth", amount: true },
    { name: "cost", label: "shipment-price", amount: true },
  ] as const;
  return (
    <fieldset className="flex flex-col gap-2">
      <legend className="label">{t("shipment-items")}</legend>
      {items.map((item, at) => (
        <div key={item.key} className="shipment-item" data-testid={`shipment-item-${at}`}>
          {fields.map(({ name, label, amount }) => (
            <TextField
              key={name}
              name={`items.${at}.${name}`}
              label={t(label)}
              amount={amount}
              value={item[name]}
              onChange={(text) => put(item.key, { [name]: text })}
              error={form.error(`items.${at}.${name}`)}
              autoFocus={name === "product" && at === 0}
            />
          ))}
          <IconButton
            icon={Trash2}
            label={t("shipment-item-remove", { number: String(at + 1) })}
            onPress={() => onChange(items.filter((other) => other.key !== item.key))}
            data-testid={`shipment-item-remove-${at}`}
          />
        </div>
      ))}
      {form.error("items") ? (
        <p role="alert" className="field-error">
          {form.error("items")}
        </p>
      ) : null}
      <p className="hint">
        {t("shipment-worth-hint")} {t("campaign-in-currency", { currency })}
      </p>
      <div>
        <Button small icon={Plus} onPress={add} data-testid="shipment-item-add">
          {t("shipment-item-add")}
        </Button>
      </div>
    </fieldset>
  );
}
