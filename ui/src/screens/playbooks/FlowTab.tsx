import { Link, useParams } from "@tanstack/react-router";
import { Check, CircleDashed, CircleDot, Flag, FlagOff, type LucideIcon, Route, SkipForward } from "lucide-react";
import { useState } from "react";
import { useRead } from "../../api/call";
import type { FlowStep, Id, PlaybookFlow } from "../../api/generated/contract";
import { useAct } from "../../parts/act";
import { Button } from "../../parts/Button";
import { Meter } from "../../parts/Page";
import { Answered, EmptyState } from "../../parts/states";
import { useWords } from "../../parts/words";
import { AnchorDialog, BeginDialog, SkipDialog } from "./FlowDialogs";

/** Where a campaign stands in its playbook: what happened, what is late, what comes next. */
export function FlowTab() {
  const { id } = useParams({ from: "/campaigns/$id" });
  const flow = useRead("playbooks.flow", { campaign: id });
  return (
    <Answered query={flow}>
      {(loaded) => (loaded.playbook ? <Flow campaign={id} flow={loaded} /> : <NoPlaybook campaign={id} />)}
    </Answered>
  );
}

function NoPlaybook({ campaign }: { campaign: Id }) {
  const { t } = useWords();
  const [open, setOpen] = useState(false);
  return (
    <>
      <EmptyState icon={Route} title={t("flow-none")} text={t("flow-none-text")} testId="flow-none">
        <Button kind="primary" onPress={() => setOpen(true)} data-testid="flow-choose">
          {t("flow-choose")}
        </Button>
      </EmptyState>
      {open ? <BeginDialog campaign={campaign} onClose={() => setOpen(false)} /> : null}
    </>
  );
}

function Flow({ campaign, flow }: { campaign: Id; flow: PlaybookFlow }) {
  const { t, number, count } = useWords();
  const [open, setOpen] = useState<"move" | FlowStep | null>(null);
  const steps = { done: number(flow.through), all: number(flow.steps.length) };
  return (
    <div className="flex max-w-3xl flex-col gap-4 pb-6" data-testid="flow">
      <header className="flex flex-wrap items-center gap-x-6 gap-y-2">
        <div className="min-w-60 flex-1">
          <h2 className="text-section font-semibold">{flow.name}</h2>
          <p className="num text-subtle" data-testid="flow-through">
            {t("flow-end-open", steps)}
          </p>
          <Meter percent={(100 * flow.through) / Math.max(1, flow.steps.length)} />
        </div>
        <div>
          <p className="text-small text-subtle">{t("flow-anchor")}</p>
          <p className="font-medium">{flow.anchorPrinted}</p>
        </div>
        <Button small onPress={() => setOpen("move")} data-testid="flow-move">
          {t("flow-move")}
        </Button>
      </header>
      {flow.late > 0 ? (
        <p className="notice notice-warning" data-testid="flow-late">
          {t("flow-late-count", count(flow.late))}
        </p>
      ) : null}
      {flow.short ? <p className="notice notice-warning">{t("flow-short")}</p> : null}
      <ol className="flow" aria-label={t("campaign-tab-flow")}>
        <Mark icon={Flag} title={t("flow-start")} reached>
          {flow.startedBy
            ? t("flow-started", { day: flow.startedPrinted, person: flow.startedBy })
            : t("flow-started-nobody", { day: flow.startedPrinted })}
        </Mark>
        {flow.steps.map((step) => (
          <Step
            key={step.id}
            step={step}
            campaign={campaign}
            next={step.id === flow.next}
            onSkip={() => setOpen(step)}
          />
        ))}
        <Mark icon={flow.ended ? Flag : FlagOff} title={t("flow-end")} reached={flow.ended}>
          {flow.ended ? t("flow-end-reached") : t("flow-end-open", steps)}
        </Mark>
      </ol>
      {open === "move" ? <AnchorDialog campaign={campaign} flow={flow} onClose={() => setOpen(null)} /> : null}
      {open && open !== "move" ? <SkipDialog campaign={campaign} step={open} onClose={() => setOpen(null)} /> : null}
    </div>
  );
}

type MarkProps = { icon: LucideIcon; title: string; reached: boolean; children: string };

/** The beginning and the end. */
function Mark({ icon: Icon, title, reached, children }: MarkProps) {
  return (
    <li className={`flow-mark ${reached ? "flow-done" : ""}`}>
      <span className="flow-dot">
        <Icon aria-hidden="true" />
      </span>
      <span>
        <span className="block font-semibold">{title}</span>
        <span className="text-small text-subtle">{children}</span>
      </span>
    </li>
  );
}

const icons: Record<FlowStep["state"], LucideIcon> = {
  done: Check,
  skipped: SkipForward,
  ready: CircleDot,
  waiting: CircleDashed,
};

type StepProps = { step: FlowStep; campaign: Id; next: boolean; onSkip: () => void };

function Step({ step, campaign, next, onSkip }: StepProps) {
  const { t, number } = useWords();
  const act = useAct();
  const Icon = icons[step.state];
  const open = step.state === "ready" || step.state === "waiting";
  const who = [step.jobName, step.ownerName].filter(Boolean).join(" · ");
  return (
    <li
      className={`flow-step flow-${step.state}`}
      aria-current={next ? "step" : undefined}
      data-testid={`flow-${step.id}`}
    >
      <span className="flow-dot">
        <Icon aria-hidden="true" />
      </span>
      <div className="min-w-0 flex-1">
        <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
          <h3 className="font-medium">{step.name}</h3>
          <span className={`badge ${step.state === "done" ? "badge-success" : next ? "badge-accent" : ""}`}>
            {next ? t("flow-next") : t(`flow-state-${step.state}`)}
          </span>
          {step.late ? <span className="badge badge-warning">{t("flow-late")}</span> : null}
          {step.printed ? <span className="num font-medium">{step.printed}</span> : null}
          {open && step.of > 1 ? (
            <span className="num text-small text-subtle">
              {t("flow-progress", { done: number(step.done), all: number(step.of) })}
            </span>
          ) : null}
        </div>
        {open ? <p className="text-subtle">{step.how}</p> : null}
        {step.reason ? (
          <p className="text-subtle">{t("flow-skipped", { day: step.skippedPrinted, reason: step.reason })}</p>
        ) : null}
        <p className="text-small text-subtle">
          {[who, step.duePrinted ? t("flow-due", { day: step.duePrinted }) : ""].filter(Boolean).join(" · ")}
        </p>
      </div>
      <div className="flex flex-none items-start gap-1">
        {open && places[step.id] ? <Go campaign={campaign} step={step} /> : null}
        {open ? (
          <Button
            small
            kind="quiet"
            onPress={onSkip}
            aria-label={t("flow-skip-of", { step: step.name })}
            data-testid={`skip-${step.id}`}
          >
            {t("flow-skip")}
          </Button>
        ) : null}
        {step.state === "skipped" ? (
          <Button
            small
            kind="quiet"
            onPress={() => void act("playbooks.resume", { campaign, step: step.id, reason: "" })}
            data-testid={`resume-${step.id}`}
          >
            {t("flow-resume")}
          </Button>
        ) : null}
      </div>
    </li>
  );
}

/** Where a step is done. */
const places: Record<string, "creators" | "brief" | "content" | "tasks" | "results" | "costs" | "report"> = {
  shortlist: "creators",
  outreach: "creators",
  contacted: "creators",
  brief: "brief",
  review: "content",
  decided: "content",
  cost: "costs",
  reach: "creators",
  results: "results",
  engagement: "results",
  roi: "results",
  report: "report",
  send: "report",
  addresses: "tasks",
  products: "tasks",
  arrived: "tasks",
  invitations: "tasks",
  "on-site": "tasks",
  "long-contract": "creators",
  "check-in": "tasks",
  renewal: "tasks",
  paperwork: "tasks",
  rules: "tasks",
  "first-call": "tasks",
  gather: "tasks",
  disclosures: "tasks",
  rights: "tasks",
  corrections: "tasks",
};

function Go({ campaign, step }: { campaign: Id; step: FlowStep }) {
  const { t } = useWords();
  return (
    <Link
      to={`/campaigns/$id/${places[step.id] ?? "tasks"}`}
      params={{ id: campaign }}
      className="btn btn-small"
      aria-label={`${t("flow-go")}: ${step.name}`}
    >
      {t("flow-go")}
    </Link>
  );
}
