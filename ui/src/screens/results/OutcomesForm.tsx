import { useState } from "react";
import { call, useRead } from "../../api/call";
import type { Id, Outcomes } from "../../api/generated/contract";
import { Button } from "../../parts/Button";
import { TextField } from "../../parts/fields";
import { Form, useForm } from "../../parts/form";
import { Answered } from "../../parts/states";
import { useToasts } from "../../parts/toasts";
import { useWords } from "../../parts/words";

/** What the campaign brought: one number each, for the whole campaign. */
export function OutcomesForm({ campaign }: { campaign: Id }) {
  const { t } = useWords();
  const outcomes = useRead("results.outcomes", { campaign });
  return (
    <section className="flex flex-col gap-2">
      <h2 className="text-section font-semibold">{t("results-outcomes")}</h2>
      <p className="hint">{t("results-outcomes-hint")}</p>
      <Answered query={outcomes}>
        {(loaded) => <Fields key={signature(loaded)} campaign={campaign} outcomes={loaded} />}
      </Answered>
    </section>
  );
}

/** New values from outside (an undo, a save) replace the fields; typing does not. */
function signature(outcomes: Outcomes): string {
  return outcomes.outcomes.map((outcome) => `${outcome.kind}=${outcome.text}`).join("|");
}

function Fields({ campaign, outcomes }: { campaign: Id; outcomes: Outcomes }) {
  const { t } = useWords();
  const { push } = useToasts();
  const form = useForm();
  const [texts, setTexts] = useState(() => Object.fromEntries(outcomes.outcomes.map(({ kind, text }) => [kind, text])));
  const changed = outcomes.outcomes.some(({ kind, text }) => texts[kind] !== text);
  const save = async () => {
    await call("results.setOutcomes", {
      campaign,
      values: outcomes.outcomes.map(({ kind }) => ({ kind, text: texts[kind] ?? "" })),
    });
    push({ text: t("results-outcomes-saved") });
  };
  return (
    <Form form={form} onSubmit={save} fields={["values"]} className="flex flex-col gap-3" testId="outcomes-form">
      <div className="grid max-w-4xl grid-cols-[repeat(auto-fill,minmax(11rem,1fr))] items-start gap-3">
        {outcomes.outcomes.map((outcome, index) => (
          <TextField
            key={outcome.kind}
            name={outcome.kind}
            label={t(`outcome-${outcome.kind}`)}
            amount
            value={texts[outcome.kind] ?? ""}
            onChange={(text) => setTexts({ ...texts, [outcome.kind]: text })}
            error={form.error(`values.${index}`) ?? form.error(`values.${index}.text`)}
            hint={
              outcome.unit === "money"
                ? t("campaign-in-currency", { currency: outcomes.currency })
                : outcome.unit === "percent"
                  ? t("results-in-percent")
                  : undefined
            }
          />
        ))}
      </div>
      <div>
        <Button type="submit" isDisabled={!changed} isPending={form.busy} data-testid="outcomes-save">
          {t("results-outcomes-save")}
        </Button>
      </div>
    </Form>
  );
}
