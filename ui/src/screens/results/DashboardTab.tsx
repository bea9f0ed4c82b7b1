import { useParams } from "@tanstack/react-router";
import { CircleCheck, CircleX, Minus } from "lucide-react";
import { useRead } from "../../api/call";
import type { Dashboard, Figure, GoalLine } from "../../api/generated/contract";
import { Meter } from "../../parts/Page";
import { Answered } from "../../parts/states";
import { TableHead } from "../../parts/TableHead";
import { useWords } from "../../parts/words";
import { CampaignPeople } from "../people/CampaignPeople";
import { OpenIssues } from "../work/OpenIssues";
import { Charts } from "./Charts";
import { FigureButton, FigureTile } from "./FigureCard";
import { NextSteps } from "./NextSteps";
import { PacingPart } from "./Pacing";

export function DashboardTab() {
  const { id } = useParams({ from: "/campaigns/$id/dashboard" });
  const dashboard = useRead("results.dashboard", { campaign: id });
  return <Answered query={dashboard}>{(loaded) => <DashboardView dashboard={loaded} />}</Answered>;
}

function DashboardView({ dashboard }: { dashboard: Dashboard }) {
  const { t, say, number } = useWords();
  const { campaign, figures } = dashboard;
  const headline = figures.find((figure) => figure.id === dashboard.headline) ?? figures[0];
  const others = figures.filter((figure) => figure !== headline);
  return (
    <div className="flex flex-col gap-5 pb-4" data-testid="dashboard">
      <NextSteps dashboard={dashboard} />
      <OpenIssues campaign={campaign.id} />
      <div className="dash-top">
        {headline ? (
          <div className="dash-headline">
            <FigureTile figure={headline} headline />
          </div>
        ) : null}
        <BudgetBox dashboard={dashboard} />
        <GoalsBox goals={dashboard.goals} />
      </div>
      <PacingPart campaign={campaign.id} />
      <section className="flex flex-col gap-2">
        <header className="flex flex-wrap items-baseline gap-x-3">
          <h2 className="text-section font-semibold">{t("dash-figures")}</h2>
          <p className="text-small text-subtle">
            {t("dash-posts", { known: number(dashboard.postsWithResults), all: number(dashboard.posts) })} ·{" "}
            {say(dashboard.freshness)}
          </p>
        </header>
        {GROUPS.map(([group, ids]) => (
          <FigureGroup key={group} group={group} figures={others.filter((figure) => ids.includes(figure.id))} />
        ))}
        <FigureGroup group="other" figures={others.filter((figure) => !GROUPED.has(figure.id))} />
      </section>
      <Charts campaign={campaign.id} />
      <CampaignPeople campaign={campaign.id} />
    </div>
  );
}

/** What a manager asks first comes first: what came back, then what it cost, then how it came about. */
const GROUPS: [string, string[]][] = [
  ["return", ["roi-revenue", "roi-margin", "workflow-roi", "roas", "break-even-roas", "revenue", "aov"]],
  ["cost", ["full-cost", "workflow-cost", "budget-variance", "budget-used"]],
  ["reach", ["potential-reach", "exposure", "reach", "clicks", "ctr"]],
  [
    "engagement",
    [
      "engagements",
      "engagement-rate-exposure",
      "engagement-rate-reach",
      "engagement-rate-reach-mean",
      "engagement-rate-views",
      "engagement-rate-impressions",
      "engagement-rate-followers",
      "engagement-rate-followers-median",
      "workflow-engagements",
      "workflow-engagement-rate",
    ],
  ],
  ["outcome", ["orders", "new-customers", "leads", "conversion-rate", "lead-rate"]],
  ["each", ["cpm", "cost-per-thousand-reached", "cpe", "cpc", "cpv", "cpa", "cac", "cpl"]],
];
const GROUPED = new Set(GROUPS.flatMap(([, ids]) => ids));

function FigureGroup({ group, figures }: { group: string; figures: Figure[] }) {
  const { t } = useWords();
  if (figures.length === 0) return null;
  return (
    <section className="flex flex-col gap-1.5" aria-label={t(`dash-group-${group}`)}>
      <h3 className="text-small font-semibold text-subtle">{t(`dash-group-${group}`)}</h3>
      <div className="figure-grid">
        {figures.map((figure) => (
          <FigureTile key={figure.id} figure={figure} />
        ))}
      </div>
    </section>
  );
}

function BudgetBox({ dashboard }: { dashboard: Dashboard }) {
  const { t } = useWords();
  const { budget } = dashboard;
  return (
    <section className="box" aria-label={t("dash-budget")} data-testid="budget">
      <h2 className="figure-label">{t("dash-budget")}</h2>
      <p className="num">
        <span className="figure-value" data-testid="budget-actual">
          {budget.actual.printed}
        </span>{" "}
        <span className="text-subtle">{t("dash-of-budget", { budget: budget.planned.printed })}</span>
      </p>
      <Meter percent={budget.used ?? 0} over={budget.over} />
      <p className="num mt-1.5 flex flex-wrap justify-between gap-x-3">
        <span className={budget.over ? "text-danger" : "text-subtle"}>
          {t(budget.over ? "dash-over" : "dash-remaining")}
        </span>
        <FigureButton figure={budget.remaining} testId="budget-remaining" />
      </p>
      <p className="hint">
        {budget.committed.minor === budget.actual.minor
          ? t("dash-committed")
          : t("dash-committed-part", { amount: budget.committed.printed })}{" "}
        <span data-testid="budget-paid">{t("dash-paid", { amount: budget.paid.printed })}</span>
      </p>
    </section>
  );
}

function GoalsBox({ goals }: { goals: GoalLine[] }) {
  const { t } = useWords();
  return (
    <section className="box dash-goals" aria-label={t("dash-goals")} data-testid="goals">
      {goals.length === 0 ? (
        <>
          <h2 className="figure-label">{t("dash-goals")}</h2>
          <p className="text-subtle">{t("dash-no-goals")}</p>
        </>
      ) : (
        <table className="w-full">
          <caption className="figure-label pb-1 text-start">{t("dash-goals")}</caption>
          <TableHead
            quiet
            cells={[
              { label: t("dash-goal-figure") },
              { label: t("dash-goal-target"), end: true },
              { label: t("dash-goal-actual"), end: true },
              { label: t("dash-goal-reached"), end: true },
            ]}
          />
          <tbody>
            {goals.map((goal) => (
              <Goal key={goal.figure} goal={goal} />
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}

function Goal({ goal }: { goal: GoalLine }) {
  const { t } = useWords();
  const reached = goal.met;
  const Icon = reached === null ? Minus : reached ? CircleCheck : CircleX;
  const word = t(reached === null ? "dash-goal-unknown" : reached ? "dash-goal-yes" : "dash-goal-no");
  return (
    <tr data-testid={`goal-${goal.figure}`}>
      <th scope="row" className="py-0.5 pe-2 text-start font-normal">
        {t(`figure-${goal.figure}`)}
      </th>
      <td className="td-num px-2 text-subtle">{goal.targetPrinted}</td>
      <td className="td-num px-2">
        <FigureButton figure={goal.actual} />
      </td>
      <td className="td-num ps-2">
        <span className="inline-flex items-center justify-end gap-1">
          <FigureButton figure={goal.attainment} />
          <Icon
            aria-hidden="true"
            className={`icon ${reached ? "text-success" : reached === false ? "text-danger" : "text-subtle"}`}
          />
          <span className="sr-only">{word}</span>
        </span>
      </td>
    </tr>
  );
}
