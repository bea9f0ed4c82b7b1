import { Archive, CalendarClock, CircleCheck, Lock, Play } from "lucide-react";
import type { CampaignStatus } from "../../api/generated/contract";
import { useWords } from "../../parts/words";

const looks = {
  planned: { icon: CalendarClock, kind: "" },
  active: { icon: Play, kind: "badge-success" },
  ended: { icon: CircleCheck, kind: "badge-info" },
  archived: { icon: Archive, kind: "" },
} as const;

/** A word, a picture and a colour: never the colour alone. */
export function StatusBadge({ status, finalized }: { status: CampaignStatus; finalized?: boolean }) {
  const { t } = useWords();
  const { icon: Icon, kind } = looks[status];
  return (
    <span className="inline-flex flex-wrap gap-1">
      <span className={`badge ${kind}`}>
        <Icon aria-hidden="true" />
        {t(`campaigns-status-${status}`)}
      </span>
      {finalized ? (
        <span className="badge badge-accent">
          <Lock aria-hidden="true" />
          {t("campaigns-finalized")}
        </span>
      ) : null}
    </span>
  );
}
