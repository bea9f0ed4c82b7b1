import { useState } from "react";
import { call, useRead } from "../../api/call";
import type { Id, Selection } from "../../api/generated/contract";
import { useAct } from "../../parts/act";
import { Button } from "../../parts/Button";
import { Dialog } from "../../parts/Dialog";
import { SelectField, TextField } from "../../parts/fields";
import { Form, useForm } from "../../parts/form";
import { useToasts } from "../../parts/toasts";
import { useWords } from "../../parts/words";

type Props = { selection: Selection; count: number; campaign: Id | null; onClose: () => void; onDone: () => void };

export function AddToCampaignDialog(props: Props) {
  const { t, count } = useWords();
  return (
    <Dialog title={t("creators-add-title", count(props.count))} open onClose={props.onClose} testId="add-to-campaign">
      <Fields {...props} />
    </Dialog>
  );
}

function Fields({ selection, campaign: wished, onClose, onDone }: Props) {
  const { t, count } = useWords();
  const { push } = useToasts();
  const act = useAct();
  const form = useForm();
  const campaigns = useRead("campaigns.list", { archived: false });
  const rows = campaigns.data?.rows ?? [];
  const [chosen, setChosen] = useState<Id | null>(wished);
  const [fee, setFee] = useState("");
  const [shipping, setShipping] = useState("");
  const campaign = chosen ?? rows[0]?.id ?? null;
  const currency = rows.find((row) => row.id === campaign)?.budget.currency;
  const hint = currency ? t("board-in-currency", { currency }) : undefined;
  const add = async () => {
    const done = await call("campaigns.addCreators", { campaign: campaign ?? "", selection, fee, shipping });
    const { added, already } = done.value;
    const said = t("creators-added", count(added));
    push({
      text: already > 0 ? `${said} ${t("creators-already", count(already))}` : said,
      of: done.action,
      action: done.action ? { label: t("ui-undo"), run: () => void act("history.undo", { rest: false }) } : undefined,
    });
    onDone();
    onClose();
  };
  return (
    <Form form={form} onSubmit={add} fields={["campaign", "fee", "shipping"]}>
      <div className="dialog-body flex flex-col gap-4">
        <SelectField
          name="campaign"
          label={t("campaigns-name")}
          value={campaign}
          choices={rows.map((row) => ({ value: row.id, label: row.name }))}
          onChange={setChosen}
          placeholder={t("creators-no-campaign")}
          error={form.error("campaign")}
        />
        <div className="grid grid-cols-2 items-start gap-4">
          <TextField
            name="fee"
            label={t("creators-fee-each")}
            amount
            value={fee}
            onChange={setFee}
            error={form.error("fee")}
            hint={hint}
          />
          <TextField
            name="shipping"
            label={t("creators-shipping-each")}
            amount
            value={shipping}
            onChange={setShipping}
            error={form.error("shipping")}
            hint={hint}
          />
        </div>
      </div>
      <div className="dialog-foot">
        <Button onPress={onClose}>{t("ui-cancel")}</Button>
        <Button
          kind="primary"
          type="submit"
          isPending={form.busy}
          isDisabled={!campaign}
          data-testid="add-to-campaign-do"
        >
          {t("campaign-add-creators")}
        </Button>
      </div>
    </Form>
  );
}
