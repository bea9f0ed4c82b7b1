import { useNavigate, useRouter } from "@tanstack/react-router";
import { useState } from "react";
import { call, useRead } from "../../api/call";
import type { CampaignInput, Goals, Start } from "../../api/generated/contract";
import { Button } from "../../parts/Button";
import { Form, useForm } from "../../parts/form";
import { Page } from "../../parts/Page";
import { Answered } from "../../parts/states";
import { useWords } from "../../parts/words";
import { CampaignFields, campaignFields, suggested } from "./CampaignForm";

export function NewCampaignScreen() {
  const { t } = useWords();
  const goals = useRead("campaigns.goals", {});
  const start = useRead("app.start", {});
  return (
    <Page title={t("campaign-new-title")} testId="campaign-new-screen">
      <Answered query={goals}>{(loaded) => <NewCampaign goals={loaded} start={start.data} />}</Answered>
    </Page>
  );
}

function first(goals: Goals, start: Start | undefined): CampaignInput {
  const goal = goals.goals[0]?.id ?? "awareness";
  const currency = goals.currencies.includes("EUR") ? "EUR" : (goals.currencies[0] ?? "EUR");
  return {
    name: "",
    brand: null,
    goal,
    currency,
    budget: "",
    startsOn: null,
    endsOn: null,
    owner: start?.me?.id ?? null,
    kpis: suggested(goals, goal, []),
  };
}

function NewCampaign({ goals, start }: { goals: Goals; start: Start | undefined }) {
  const { t } = useWords();
  const navigate = useNavigate();
  const router = useRouter();
  const form = useForm();
  const [value, setValue] = useState(() => first(goals, start));
  const create = async () => {
    const made = await call("campaigns.create", value);
    await navigate({ to: "/campaigns/$id/dashboard", params: { id: made.value.id }, replace: true });
  };
  return (
    <Form
      form={form}
      onSubmit={create}
      fields={campaignFields}
      className="flex max-w-3xl flex-col gap-6 [&>[role=alert]]:m-0"
      testId="campaign-form"
    >
      <CampaignFields form={form} goals={goals} value={value} onChange={setValue} />
      <div className="flex gap-2">
        <Button kind="primary" type="submit" isPending={form.busy} data-testid="campaign-create">
          {t("campaign-create")}
        </Button>
        <Button onPress={() => router.history.back()} data-testid="campaign-cancel">
          {t("ui-cancel")}
        </Button>
      </div>
    </Form>
  );
}
