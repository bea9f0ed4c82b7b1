import { Download } from "lucide-react";
import type { Collaboration } from "../../api/generated/contract";
import { useAct } from "../../parts/act";
import { Button } from "../../parts/Button";
import { useWords } from "../../parts/words";

const looks: Record<Collaboration["contract"], string> = {
  none: "badge",
  "not-needed": "badge",
  draft: "badge badge-info",
  sent: "badge badge-info",
  approved: "badge badge-info",
  signed: "badge badge-success",
  expired: "badge badge-warning",
};

/** Where the contract is, and how it got there. */
export function ContractPart({ it }: { it: Collaboration }) {
  const { t } = useWords();
  const act = useAct();
  if (it.steps.length === 0)
    return (
      <p className="quiet-box" data-testid="contract-empty">
        {t("contract-none-text")}
      </p>
    );
  return (
    <div className="flex flex-col gap-2" data-testid="contract">
      <p>
        <span className={looks[it.contract]} data-testid="contract-status">
          {t(`contract-${it.contract}`)}
        </span>
      </p>
      <ol className="timeline">
        {it.steps.map((step) => (
          <li key={step.id} data-testid={`contract-step-${step.id}`}>
            <div className="min-w-0 flex-1">
              <p>
                <span className="font-medium">{t(`contract-${step.step}`)}</span>
                {step.whom ? ` · ${step.whom}` : ""}
              </p>
              {step.untilPrinted ? (
                <p className="text-small">{t("contract-until", { on: step.untilPrinted })}</p>
              ) : null}
              {step.fileName ? (
                <Button
                  small
                  kind="quiet"
                  icon={Download}
                  onPress={() => void act("outreach.saveContract", { step: step.id, path: null })}
                  data-testid={`contract-file-${step.id}`}
                >
                  {t("file-save", { name: step.fileName })}
                </Button>
              ) : null}
              <p className="text-small text-subtle">{[step.atPrinted, step.person].filter(Boolean).join(" · ")}</p>
            </div>
          </li>
        ))}
      </ol>
    </div>
  );
}
