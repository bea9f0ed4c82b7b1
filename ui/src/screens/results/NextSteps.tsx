import { Link } from "@tanstack/react-router";
import { ChevronRight, Circle, CircleCheck } from "lucide-react";
import { useRead } from "../../api/call";
import type { Dashboard } from "../../api/generated/contract";
import { useWords } from "../../parts/words";

const places = {
  creators: "/campaigns/$id/creators",
  posts: "/campaigns/$id/results",
  results: "/campaigns/$id/results",
  report: "/campaigns/$id/report",
} as const;

/** While there are no results, the way to them: each step opens its place. */
export function NextSteps({ dashboard }: { dashboard: Dashboard }) {
  const { t } = useWords();
  const { id } = dashboard.campaign;
  const board = useRead("campaigns.board", { campaign: id });
  if (dashboard.postsWithResults > 0 || !board.data) return null;
  const done = {
    creators: board.data.columns.some((column) => column.count > 0),
    posts: dashboard.posts > 0,
    results: dashboard.postsWithResults > 0,
    report: dashboard.campaign.editions > 0,
  };
  const steps = Object.keys(places) as (keyof typeof places)[];
  const next = steps.find((step) => !done[step]);
  return (
    <section className="box max-w-2xl gap-2" aria-label={t("steps-title")} data-testid="next-steps">
      <h2 className="text-section font-semibold">{t("steps-title")}</h2>
      <ol className="flex flex-col">
        {steps.map((step) => {
          const Icon = done[step] ? CircleCheck : Circle;
          return (
            <li key={step}>
              <Link
                to={places[step]}
                params={{ id }}
                className={`flex min-h-8 items-center gap-2 rounded-control px-1 hover:bg-hover ${step === next ? "font-medium" : "text-subtle"}`}
                data-testid={`step-${step}`}
              >
                <Icon aria-hidden="true" className={`icon ${done[step] ? "text-success" : ""}`} />
                <span className="flex-1">{t(`steps-${step}`)}</span>
                {done[step] ? (
                  <span className="sr-only">{t("steps-done")}</span>
                ) : (
                  <ChevronRight aria-hidden="true" className="icon" />
                )}
              </Link>
            </li>
          );
        })}
      </ol>
    </section>
  );
}
