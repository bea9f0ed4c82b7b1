import { useState } from "react";
import { call } from "../../api/call";
import type { Card } from "../../api/generated/contract";
import { Button } from "../../parts/Button";
import { Dialog } from "../../parts/Dialog";
import { TextField } from "../../parts/fields";
import { Form, useForm } from "../../parts/form";
import { useWords } from "../../parts/words";

/** What a creator costs in this campaign. */
export function TermsDialog({ card, currency, onClose }: { card: Card; currency: string; onClose: () => void }) {
  const { t } = useWords();
  const form = useForm();
  const [fee, setFee] = useState(card.feeText);
  const [shipping, setShipping] = useState(card.shippingText);
  const save = async () => {
    await call("campaigns.terms", { collaboration: card.id, fee, shipping });
    onClose();
  };
  return (
    <Dialog title={t("board-terms-title", { name: card.name })} open onClose={onClose} testId="terms-dialog">
      <Form form={form} onSubmit={save} fields={["fee", "shipping"]}>
        <div className="dialog-body flex flex-col gap-4">
          <TextField
            name="fee"
            label={t("board-fee")}
            amount
            value={fee}
            onChange={setFee}
            error={form.error("fee")}
            hint={t("board-in-currency", { currency })}
            autoFocus
          />
          <TextField
            name="shipping"
            label={t("board-shipping")}
            amount
            value={shipping}
            onChange={setShipping}
            error={form.error("shipping")}
            hint={t("board-in-currency", { currency })}
          />
        </div>
        <div className="dialog-foot">
          <Button onPress={onClose}>{t("ui-cancel")}</Button>
          <Button kind="primary" type="submit" isPending={form.busy} data-testid="terms-save">
            {t("ui-save")}
          </Button>
        </div>
      </Form>
    </Dialog>
  );
}
