import { useState } from "react";
import { call, useRead } from "../../api/call";
import type { Campaign, CampaignInput } from "../../api/generated/contract";
import { Button } from "../../parts/Button";
import { Dialog } from "../../parts/Dialog";
import { Form, useForm } from "../../parts/form";
import { useWords } from "../../parts/words";
import { CampaignFields, campaignFields } from "./CampaignForm";

export function EditCampaign({ campaign, open, onClose }: { campaign: Campaign; open: boolean; onClose: () => void }) {
  const { t } = useWords();
  return (
    <Dialog title={t("cmd-campaign-edit")} open={open} onClose={onClose} wide testId="campaign-edit-dialog">
      <Fields campaign={campaign} onClose={onClose} />
    </Dialog>
  );
}

function asInput(campaign: Campaign): CampaignInput {
  return {
    name: campaign.name,
    brand: campaign.brand?.id ?? null,
    goal: campaign.goal,
    currency: campaign.currency,
    budget: campaign.budgetText,
    startsOn: campaign.startsOn,
    endsOn: campaign.endsOn,
    owner: campaign.owner?.id ?? null,
    kpis: campaign.kpis.map(({ figure, target }) => ({ figure, target })),
  };
}

function Fields({ campaign, onClose }: { campaign: Campaign; onClose: () => void }) {
  const { t } = useWords();
  const form = useForm();
  const goals = useRead("campaigns.goals", {});
  const [value, setValue] = useState(() => asInput(campaign));
  const save = async () => {
    const { brand, owner, startsOn, endsOn, currency: _, ...rest } = value;
    await call("campaigns.edit", {
      id: campaign.id,
      ...rest,
      ...(brand ? { brand } : {}),
      ...(owner ? { owner } : {}),
      ...(startsOn ? { startsOn } : {}),
      ...(endsOn ? { endsOn } : {}),
    });
    onClose();
  };
  if (!goals.data) return null;
  return (
    <Form form={form} onSubmit={save} fields={campaignFields} className="flex min-h-0 flex-col">
      <div className="dialog-body">
        <CampaignFields form={form} goals={goals.data} value={value} onChange={setValue} fixedCurrency />
      </div>
      <div className="dialog-foot">
        <Button onPress={onClose}>{t("ui-cancel")}</Button>
        <Button kind="primary" type="submit" isPending={form.busy} data-testid="campaign-save">
          {t("ui-save")}
        </Button>
      </div>
    </Form>
  );
}
