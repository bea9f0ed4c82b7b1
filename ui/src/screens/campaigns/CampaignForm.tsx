import { Plus, Trash2 } from "lucide-react";
import { useId } from "react";
import { call, useRead } from "../../api/call";
import type { CampaignInput, Goals, KpiInput } from "../../api/generated/contract";
import { Button, IconButton } from "../../parts/Button";
import { DateField } from "../../parts/DateField";
import { SelectField, TextField } from "../../parts/fields";
import type { FormState } from "../../parts/form";
import { PickOrCreate } from "../../parts/PickOrCreate";
import { useWords } from "../../parts/words";

export const campaignFields = ["name", "brand", "goal", "currency", "budget", "startsOn", "endsOn", "owner", "kpis"];

type Props = {
  form: FormState;
  goals: Goals;
  value: CampaignInput;
  onChange: (value: CampaignInput) => void;
  /** A campaign keeps its currency: amounts were entered in it. */
  fixedCurrency?: boolean;
};

/** What a campaign is: used to make one and to change one. */
export function CampaignFields({ form, goals, value, onChange, fixedCurrency }: Props) {
  const { t } = useWords();
  const set = (change: Partial<CampaignInput>) => onChange({ ...value, ...change });
  return (
    <div className="flex flex-col gap-5">
      <div className="form-grid">
        <div className="wide">
          <TextField
            name="name"
            label={t("campaign-name")}
            value={value.name}
            onChange={(name) => set({ name })}
            error={form.error("name")}
            autoFocus
            isRequired
          />
        </div>
        <BrandField form={form} value={value} set={set} />
        <OwnerField form={form} value={value} set={set} />
        <DateField
          name="startsOn"
          label={t("campaign-starts")}
          value={value.startsOn}
          onChange={(startsOn) => set({ startsOn })}
          error={form.error("startsOn")}
        />
        <DateField
          name="endsOn"
          label={t("campaign-ends")}
          value={value.endsOn}
          onChange={(endsOn) => set({ endsOn })}
          error={form.error("endsOn")}
        />
        <TextField
          name="budget"
          label={t("campaign-budget")}
          amount
          value={value.budget}
          onChange={(budget) => set({ budget })}
          error={form.error("budget")}
          hint={fixedCurrency ? t("campaign-in-currency", { currency: value.currency }) : undefined}
        />
        {fixedCurrency ? null : (
          <SelectField
            name="currency"
            label={t("campaign-currency")}
            value={value.currency}
            choices={goals.currencies.map((code) => ({ value: code, label: code }))}
            onChange={(currency) => set({ currency })}
            error={form.error("currency")}
          />
        )}
      </div>
      <GoalFields form={form} goals={goals} value={value} set={set} />
    </div>
  );
}

type PartProps = { form: FormState; value: CampaignInput; set: (change: Partial<CampaignInput>) => void };

function BrandField({ form, value, set }: PartProps) {
  const { t } = useWords();
  const brands = useRead("brands.list", {});
  if (!brands.data) return null;
  return (
    <PickOrCreate
      name="brand"
      label={t("campaign-brand")}
      value={value.brand}
      choices={brands.data.rows.map((brand) => ({ value: brand.id, label: brand.name }))}
      onChange={(brand) => {
        const currency = brands.data.rows.find((other) => other.id === brand)?.currency;
        set(currency && !value.budget ? { brand, currency } : { brand });
      }}
      onCreate={async (name) => {
        const made = await call("brands.add", { name, currency: value.currency });
        await brands.refetch();
        return made.value.id;
      }}
      createLabel={t("campaign-brand-new")}
      nameLabel={t("campaign-brand-name")}
      error={form.error("brand")}
    />
  );
}

function OwnerField({ form, value, set }: PartProps) {
  const { t, language } = useWords();
  const people = useRead("people.list", {});
  if (!people.data) return null;
  return (
    <PickOrCreate
      name="owner"
      label={t("campaign-owner")}
      value={value.owner}
      choices={people.data.rows.map((person) => ({ value: person.id, label: person.name }))}
      onChange={(owner) => set({ owner })}
      onCreate={async (name) => {
        const made = await call("people.add", { name, email: "", language });
        await people.refetch();
        return made.value.id;
      }}
      createLabel={t("campaign-owner-new")}
      nameLabel={t("campaign-owner-name")}
      error={form.error("owner")}
    />
  );
}

/** The suggested figures of a goal, keeping the targets already typed. */
export function suggested(goals: Goals, goal: string, kpis: KpiInput[]): KpiInput[] {
  const typed = kpis.filter((kpi) => kpi.target.trim() !== "");
  const figures = goals.goals.find((other) => other.id === goal)?.kpis ?? [];
  return [
    ...typed,
    ...figures
      .filter((figure) => !typed.some((kpi) => kpi.figure === figure))
      .map((figure) => ({ figure, target: "" })),
  ];
}

function GoalFields({ form, goals, value, set }: PartProps & { goals: Goals }) {
  const { t } = useWords();
  const id = useId();
  const setKpi = (index: number, change: Partial<KpiInput>) =>
    set({ kpis: value.kpis.map((kpi, at) => (at === index ? { ...kpi, ...change } : kpi)) });
  const unused = goals.figures.filter((figure) => !value.kpis.some((kpi) => kpi.figure === figure.id));
  return (
    <fieldset className="flex flex-col gap-3" aria-describedby={id}>
      <legend className="mb-2 text-section font-semibold">{t("campaign-goal-legend")}</legend>
      <div className="form-grid">
        <SelectField
          name="goal"
          label={t("campaign-goal")}
          value={value.goal || null}
          choices={goals.goals.map((goal) => ({ value: goal.id, label: t(`goal-${goal.id}`) }))}
          onChange={(goal) => set({ goal, kpis: suggested(goals, goal, value.kpis) })}
          error={form.error("goal")}
        />
      </div>
      <p id={id} className="hint">
        {t("campaign-kpi-hint")}
      </p>
      <ul className="flex flex-col gap-2">
        {value.kpis.map((kpi, index) => (
          <li key={kpi.figure} className="flex flex-wrap items-start gap-2">
            <div className="min-w-40 flex-1">
              <SelectField
                name={`kpis.${index}.figure`}
                label={t("campaign-kpi-figure")}
                hideLabel
                value={kpi.figure}
                choices={[kpi.figure, ...unused.map((figure) => figure.id)].map((figure) => ({
                  value: figure,
                  label: t(`figure-${figure}`),
                }))}
                onChange={(figure) => setKpi(index, { figure })}
                error={form.error(`kpis.${index}.figure`)}
              />
            </div>
            <div className="w-36">
              <TextField
                name={`kpis.${index}.target`}
                label={t("campaign-kpi-target", { figure: t(`figure-${kpi.figure}`) })}
                hideLabel
                amount
                placeholder={t("campaign-kpi-placeholder")}
                value={kpi.target}
                onChange={(target) => setKpi(index, { target })}
                error={form.error(`kpis.${index}.target`)}
              />
            </div>
            <IconButton
              icon={Trash2}
              label={t("campaign-kpi-remove", { figure: t(`figure-${kpi.figure}`) })}
              onPress={() => set({ kpis: value.kpis.filter((_, at) => at !== index) })}
              data-testid={`kpi-remove-${index}`}
            />
          </li>
        ))}
      </ul>
      <div>
        <Button
          small
          icon={Plus}
          isDisabled={unused.length === 0}
          onPress={() => unused[0] && set({ kpis: [...value.kpis, { figure: unused[0].id, target: "" }] })}
          data-testid="kpi-add"
        >
          {t("campaign-kpi-add")}
        </Button>
      </div>
    </fieldset>
  );
}
