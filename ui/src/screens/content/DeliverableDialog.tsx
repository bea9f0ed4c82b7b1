import { CircleCheck, CircleDashed, CircleX, ExternalLink, FilePlus2, Pencil, RotateCcw, Trash2 } from "lucide-react";
import { useState } from "react";
import type { Deliverable, StageStanding } from "../../api/generated/contract";
import { useAct } from "../../parts/act";
import { Button } from "../../parts/Button";
import { Dialog } from "../../parts/Dialog";
import { useWords } from "../../parts/words";
import { WorkNotes } from "../work/WorkNotes";
import { DecideForm } from "./DecideForm";
import { DeliverableForm } from "./DeliverableForm";
import { nameOf, StateBadge, Warnings } from "./DeliverableTable";
import { DraftForm } from "./DraftForm";
import { Drafts } from "./Drafts";
import { PostDialog } from "./PostDialog";

type Over = { kind: "draft" } | { kind: "edit" } | { kind: "live" } | { kind: "decide"; stage: StageStanding };

/** One deliverable: where it stands, who is asked, its drafts with every decision. */
export function DeliverableDialog({ row, onClose }: { row: Deliverable; onClose: () => void }) {
  const words = useWords();
  const { t } = words;
  const act = useAct();
  const [over, setOver] = useState<Over | null>(null);
  const back = () => setOver(null);
  const name = nameOf(row, words);
  const who = { id: row.collaboration, name: row.creator, handle: "", platform: row.platform };
  const latest = row.drafts[0];
  return (
    <Dialog title={`${name} – ${row.creator}`} open onClose={onClose} wide testId="deliverable-dialog">
      <div className="dialog-body flex flex-col gap-5">
        <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
          <StateBadge row={row} />
          <Warnings row={row} />
          <span className="text-subtle">
            {[
              row.duePrinted ? t("offers-due", { on: row.duePrinted }) : "",
              row.windowPrinted ? t("owed-window", { window: row.windowPrinted }) : "",
            ]
              .filter(Boolean)
              .join(" · ")}
          </span>
        </div>
        {latest ? <Stages row={row} onDecide={(stage) => setOver({ kind: "decide", stage })} /> : null}
        <Drafts row={row} />
        {row.posts.length > 0 ? <Live row={row} /> : null}
        <WorkNotes about={row.id} />
      </div>
      <div className="dialog-foot flex-wrap">
        <Button
          kind="quiet"
          icon={Trash2}
          onPress={() => {
            onClose();
            void act("content.removeDeliverable", { id: row.id }, t("owed-removed", { name }));
          }}
          data-testid="deliverable-remove"
        >
          {t("owed-remove")}
        </Button>
        <Button kind="quiet" icon={Pencil} onPress={() => setOver({ kind: "edit" })} data-testid="deliverable-edit">
          {t("ui-edit")}
        </Button>
        {row.state === "live" ? null : (
          <Button icon={ExternalLink} onPress={() => setOver({ kind: "live" })} data-testid="deliverable-live">
            {t("owed-live")}
          </Button>
        )}
        <Button
          kind={latest && row.state !== "changes" ? "secondary" : "primary"}
          icon={FilePlus2}
          onPress={() => setOver({ kind: "draft" })}
          data-testid="draft-new"
        >
          {t("draft-new")}
        </Button>
      </div>
      {over?.kind === "draft" ? <DraftForm row={row} onClose={back} /> : null}
      {over?.kind === "edit" ? <DeliverableForm row={row} cards={[who]} onClose={back} /> : null}
      {over?.kind === "live" ? <PostDialog post={null} cards={[who]} owed={row} onClose={back} /> : null}
      {over?.kind === "decide" && latest ? (
        <DecideForm row={row} draft={latest} stage={over.stage} onClose={back} />
      ) : null}
    </Dialog>
  );
}

const marks = { open: CircleDashed, approved: CircleCheck, changes: RotateCcw, rejected: CircleX };
const tones = { open: "text-subtle", approved: "text-success", changes: "text-warning", rejected: "text-danger" };

/** Who is asked, in order, and whose turn it is. */
function Stages({ row, onDecide }: { row: Deliverable; onDecide: (stage: StageStanding) => void }) {
  const { t } = useWords();
  return (
    <section className="flex flex-col gap-2">
      <h3 className="font-semibold">{t("owed-stages", { number: String(row.drafts[0]?.number ?? 0) })}</h3>
      {row.stages.length === 0 ? <p className="text-subtle">{t("owed-no-stages")}</p> : null}
      <ol className="stages" data-testid="stages">
        {row.stages.map((stage) => {
          const Mark = marks[stage.standing];
          return (
            <li key={stage.key} className={stage.turn && stage.standing === "open" ? "stage stage-turn" : "stage"}>
              <Mark aria-hidden="true" className={`icon ${tones[stage.standing]}`} />
              <div className="min-w-0 flex-1">
                <p className="font-medium">{stage.name}</p>
                <p className={`text-small ${tones[stage.standing]}`}>{t(`standing-${stage.standing}`)}</p>
              </div>
              {stage.turn ? (
                <Button
                  small
                  kind={stage.standing === "open" ? "primary" : "quiet"}
                  onPress={() => onDecide(stage)}
                  data-testid={`decide-${stage.key}`}
                  aria-label={t(stage.standing === "open" ? "decide-at" : "decide-again-at", { stage: stage.name })}
                >
                  {t(stage.standing === "open" ? "decide" : "decide-again")}
                </Button>
              ) : null}
            </li>
          );
        })}
      </ol>
    </section>
  );
}

function Live({ row }: { row: Deliverable }) {
  const { t } = useWords();
  return (
    <section className="flex flex-col gap-1" data-testid="live-posts">
      <h3 className="font-semibold">{t("owed-posts")}</h3>
      <ul>
        {row.posts.map((post) => (
          <li key={post.id} className="select-text break-words">
            {[post.url || t("owed-no-link"), post.onPrinted].filter(Boolean).join(" · ")}
          </li>
        ))}
      </ul>
    </section>
  );
}
