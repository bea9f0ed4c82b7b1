import { Plus, Trash2 } from "lucide-react";
import { useState } from "react";
import { call, useRead } from "../../api/call";
import type { Collaboration, Day, Goals, Offer } from "../../api/generated/contract";
import { Button, IconButton } from "../../parts/Button";
import { DateField } from "../../parts/DateField";
import { Dialog } from "../../parts/Dialog";
import { SelectField, TextField } from "../../parts/fields";
import { Form, type FormState, useForm } from "../../parts/form";
import { useWords } from "../../parts/words";
import { kindsOf } from "../content/PostDialog";
import { OverFields } from "./OverFields";

type Props = { it: Collaboration; from: Offer | null; side: "us" | "creator"; onClose: () => void };
type Line = { key: number; platform: string; kind: string; quantity: string; dueOn: Day | null };
type Value = {
  fee: string;
  products: string;
  terms: string;
  expiresOn: Day | null;
  lines: Line[];
  overPerson: string;
  overReason: string;
};

/** A new version; it starts from the one before, so that only what is different has to be typed. */
export function OfferDialog(props: Props) {
  const { t } = useWords();
  const goals = useRead("campaigns.goals", {});
  const name = props.it.name || props.it.handle;
  const title = t(props.side === "us" ? "offer-title" : "offer-title-theirs", { name });
  return (
    <Dialog title={title} open onClose={props.onClose} wide testId="offer-dialog">
      {goals.data ? <Fields goals={goals.data} {...props} /> : null}
    </Dialog>
  );
}

function begin({ it, from }: Props, goals: Goals): Value {
  const platform = it.platform || (goals.platforms[0] ?? "");
  const first = { key: 0, platform, kind: kindsOf(goals, platform)[0] ?? "", quantity: "1", dueOn: null };
  const lines = from?.lines.map((line, key) => ({
    key,
    platform: line.platform,
    kind: line.kind,
    quantity: String(line.quantity),
    dueOn: line.dueOn,
  }));
  return {
    fee: from?.feeText ?? "",
    products: from?.products ?? "",
    terms: from?.terms ?? "",
    expiresOn: null,
    lines: lines ?? [first],
    overPerson: "",
    overReason: "",
  };
}

function Fields({ goals, ...props }: Props & { goals: Goals }) {
  const { it, side, onClose } = props;
  const { t } = useWords();
  const form = useForm();
  const [value, setValue] = useState(() => begin(props, goals));
  const set = (change: Partial<Value>) => setValue({ ...value, ...change });
  const [over, setOver] = useState(false);
  if (!over && (form.error("overReason") || form.error("overPerson"))) setOver(true);
  const save = async () => {
    const lines = value.lines.map(({ key: _, dueOn, ...line }) => ({ ...line, dueOn: dueOn ?? "" }));
    await call("outreach.makeOffer", {
      collaboration: it.id,
      side,
      fee: value.fee,
      products: value.products,
      terms: value.terms,
      expiresOn: value.expiresOn ?? "",
      lines,
      overPerson: over ? value.overPerson || null : null,
      overReason: over ? value.overReason : "",
    });
    onClose();
  };
  const left = side === "us" && it.left ? ` · ${t("offer-left", { left: it.left.printed })}` : "";
  return (
    <Form form={form} onSubmit={save} fields={[...Object.keys(value)]} className="flex min-h-0 flex-col">
      <div className="dialog-body flex flex-col gap-5">
        <div className="form-grid">
          <TextField
            name="fee"
            label={t("offer-fee")}
            amount
            value={value.fee}
            onChange={(fee) => set({ fee })}
            error={form.error("fee")}
            hint={t("campaign-in-currency", { currency: it.currency }) + left}
            autoFocus
          />
          <DateField
            name="expiresOn"
            label={t("offer-expires")}
            value={value.expiresOn}
            onChange={(expiresOn) => set({ expiresOn })}
            error={form.error("expiresOn")}
          />
        </div>
        <Lines goals={goals} lines={value.lines} onChange={(lines) => set({ lines })} form={form} />
        <div className="form-grid">
          <TextField
            name="products"
            label={t("offers-products")}
            lines={2}
            value={value.products}
            onChange={(products) => set({ products })}
            error={form.error("products")}
            hint={t("offer-products-hint")}
          />
          <TextField
            name="terms"
            label={t("offers-terms")}
            lines={2}
            value={value.terms}
            onChange={(terms) => set({ terms })}
            error={form.error("terms")}
            hint={t("offer-terms-hint")}
          />
        </div>
        {over ? (
          <OverFields person={value.overPerson} reason={value.overReason} onChange={set} error={form.error} />
        ) : null}
      </div>
      <div className="dialog-foot">
        <Button onPress={onClose}>{t("ui-cancel")}</Button>
        <Button kind="primary" type="submit" isPending={form.busy} data-testid="offer-save">
          {t("offer-save")}
        </Button>
      </div>
    </Form>
  );
}

type LinesProps = { goals: Goals; lines: Line[]; onChange: (lines: Line[]) => void; form: FormState };

/** What the creator makes: one line a kind. */
function Lines({ goals, lines, onChange, form }: LinesProps) {
  const { t } = useWords();
  const put = (key: number, change: Partial<Line>) =>
    onChange(lines.map((line) => (line.key === key ? { ...line, ...change } : line)));
  const add = () => {
    const last = lines.at(-1);
    const platform = last?.platform ?? goals.platforms[0] ?? "";
    const key = Math.max(-1, ...lines.map((line) => line.key)) + 1;
    onChange([...lines, { key, platform, kind: kindsOf(goals, platform)[0] ?? "", quantity: "1", dueOn: null }]);
  };
  return (
    <fieldset className="flex flex-col gap-2">
      <legend className="label">{t("offer-lines")}</legend>
      {lines.map((line, at) => (
        <div key={line.key} className="offer-line" data-testid={`offer-line-${at}`}>
          <TextField
            name={`lines.${at}.quantity`}
            label={t("offer-quantity")}
            amount
            value={line.quantity}
            onChange={(quantity) => put(line.key, { quantity })}
            error={form.error(`lines.${at}.quantity`)}
          />
          <SelectField
            name={`lines.${at}.platform`}
            label={t("posts-platform")}
            value={line.platform}
            choices={goals.platforms.map((value) => ({ value, label: t(`platform-${value}`) }))}
            onChange={(platform) => {
              const kinds = kindsOf(goals, platform);
              put(line.key, { platform, kind: kinds.includes(line.kind) ? line.kind : (kinds[0] ?? "") });
            }}
            error={form.error(`lines.${at}.platform`)}
          />
          <SelectField
            name={`lines.${at}.kind`}
            label={t("posts-kind")}
            value={line.kind}
            choices={kindsOf(goals, line.platform).map((value) => ({ value, label: t(`post-kind-${value}`) }))}
            onChange={(kind) => put(line.key, { kind })}
            error={form.error(`lines.${at}.kind`)}
          />
          <DateField
            name={`lines.${at}.dueOn`}
            label={t("offer-due")}
            value={line.dueOn}
            onChange={(dueOn) => put(line.key, { dueOn })}
            error={form.error(`lines.${at}.dueOn`)}
          />
          <IconButton
            icon={Trash2}
            label={t("offer-line-remove", { number: String(at + 1) })}
            onPress={() => onChange(lines.filter((other) => other.key !== line.key))}
            data-testid={`offer-line-remove-${at}`}
          />
        </div>
      ))}
      <div>
        <Button small icon={Plus} onPress={add} data-testid="offer-line-add">
          {t("offer-line-add")}
        </Button>
      </div>
    </fieldset>
  );
}
