import { useRead } from "../../api/call";
import type { StepProof } from "../../api/generated/contract";
import { CheckField, SelectField, TextField } from "../../parts/fields";
import { useWords } from "../../parts/words";

/** A step as it is being changed; its day is text until it is saved. */
export type EditedStep = {
  id: string;
  title: string;
  how: string;
  measure: string;
  job: string;
  due: string;
  after: string[];
  proof: StepProof;
  figure: string;
};

const proofs: StepProof[] = [
  "task",
  "campaign",
  "shortlist",
  "contacted",
  "briefs",
  "decided",
  "results",
  "figure",
  "outcomes",
  "report",
  "sent",
  "archived",
];

type Props = {
  step: EditedStep;
  above: EditedStep[];
  onChange: (step: EditedStep) => void;
  error: (part: string) => string | undefined;
  dayIsWrong: boolean;
};

/** What a step says: its name, who answers for it, when it is due, what shows that it happened. */
export function StepFields({ step, above, onChange, error, dayIsWrong }: Props) {
  const { t } = useWords();
  const jobs = useRead("people.jobs", {});
  const set = (change: Partial<EditedStep>) => onChange({ ...step, ...change });
  const roles = [
    { value: "", label: t("playbook-step-nobody") },
    ...(jobs.data?.rows ?? []).map((job) => ({ value: job.id, label: job.name })),
  ];
  return (
    <>
      <TextField
        name="step-title"
        label={t("playbook-step-name")}
        value={step.title}
        onChange={(title) => set({ title })}
        error={error("title")}
      />
      <TextField
        name="step-how"
        label={t("playbook-step-how")}
        lines={2}
        value={step.how}
        onChange={(how) => set({ how })}
        error={error("how")}
      />
      <TextField
        name="step-measure"
        label={t("playbook-step-measure")}
        value={step.measure}
        onChange={(measure) => set({ measure })}
      />
      <div className="grid grid-cols-2 gap-3 max-[48rem]:grid-cols-1">
        <SelectField
          name="step-job"
          label={t("playbook-step-job")}
          value={step.job}
          choices={roles}
          onChange={(job) => set({ job })}
        />
        <TextField
          name="step-due"
          label={t("playbook-step-days")}
          hint={t("playbook-step-days-help")}
          value={step.due}
          onChange={(due) => set({ due })}
          error={dayIsWrong ? t("playbook-day-wrong") : error("due")}
        />
      </div>
      <Proof step={step} set={set} error={error} />
      <After step={step} above={above} set={set} error={error("after")} />
    </>
  );
}

type Part = { step: EditedStep; set: (change: Partial<EditedStep>) => void };

function Proof({ step, set, error }: Part & Pick<Props, "error">) {
  const { t } = useWords();
  const goals = useRead("campaigns.goals", {});
  const figured = step.proof === "figure" || step.proof === "outcomes";
  const figures = (goals.data?.figures ?? []).map(({ id }) => ({ value: id, label: t(`figure-${id}`) }));
  const known = figures.some((figure) => figure.value === step.figure);
  const extra = step.figure && !known ? [{ value: step.figure, label: t(`figure-${step.figure}`) }] : [];
  return (
    <div className="grid grid-cols-2 gap-3 max-[48rem]:grid-cols-1">
      <SelectField
        name="step-proof"
        label={t("playbook-step-proof")}
        value={step.proof}
        choices={proofs.map((proof) => ({ value: proof, label: t(`proof-${proof}`) }))}
        onChange={(proof) => set({ proof: proof as StepProof })}
      />
      {figured || step.figure ? (
        <SelectField
          name="step-figure"
          label={t("playbook-step-figure")}
          value={step.figure || null}
          choices={[...extra, ...figures]}
          onChange={(figure) => set({ figure })}
          error={error("figure")}
        />
      ) : null}
    </div>
  );
}

function After({ step, above, set, error }: Part & { above: EditedStep[]; error: string | undefined }) {
  const { t } = useWords();
  const chosen = above.filter((one) => step.after.includes(one.id));
  const toggle = (id: string, on: boolean) =>
    set({ after: on ? [...step.after, id] : step.after.filter((other) => other !== id) });
  return (
    <details className="group">
      <summary className="cursor-pointer">
        <span className="label">{t("playbook-step-after")}</span>
        <span className="block">
          {chosen.length > 0 ? chosen.map((one) => one.title).join(", ") : t("playbook-step-after-none")}
        </span>
        {error ? <span className="block text-danger">{error}</span> : null}
      </summary>
      <div className="mt-1 flex flex-col gap-1">
        {above.map((one) => (
          <CheckField
            key={one.id}
            label={one.title}
            checked={step.after.includes(one.id)}
            onChange={(on) => toggle(one.id, on)}
          />
        ))}
      </div>
    </details>
  );
}
