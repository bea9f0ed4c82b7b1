import { useNavigate, useParams, useSearch } from "@tanstack/react-router";
import { Clapperboard, ListChecks, Plus } from "lucide-react";
import { useState } from "react";
import { useRead } from "../../api/call";
import type { Deliverables, Id } from "../../api/generated/contract";
import { CommandButton, useCommand } from "../../parts/commands";
import { Answered, EmptyState } from "../../parts/states";
import { useWords } from "../../parts/words";
import { DeliverableDialog } from "./DeliverableDialog";
import { DeliverableForm } from "./DeliverableForm";
import { DeliverableTable } from "./DeliverableTable";
import { FlowDialog } from "./FlowDialog";

export function ContentTab() {
  const { id } = useParams({ from: "/campaigns/$id/content" });
  const query = useRead("content.deliverables", { campaign: id, collaboration: null });
  return <Answered query={query}>{(loaded) => <Content campaign={id} all={loaded} />}</Answered>;
}

/** Deliverables by where they stand; what waits for somebody comes first. */
function Content({ campaign, all }: { campaign: Id; all: Deliverables }) {
  const { t, number } = useWords();
  const asking = useSearch({ from: "/campaigns/$id/content" }).deliverable;
  const navigate = useNavigate();
  const [made, setMade] = useState<"new" | "flow" | null>(null);
  const open = made ?? asking ?? null;
  const setOpen = (next: Id | "new" | "flow" | null) => {
    const own = next === "new" || next === "flow";
    setMade(own ? next : null);
    if (own) return;
    const search = next ? { deliverable: next } : {};
    void navigate({ to: "/campaigns/$id/content", params: { id: campaign }, search, replace: true });
  };
  const board = useRead("campaigns.board", { campaign });
  const cards = (board.data?.columns ?? [])
    .filter((column) => column.stage !== "declined")
    .flatMap((column) => column.cards);
  useCommand("deliverable.new", () => setOpen("new"), cards.length > 0);
  useCommand("approval.flow", () => setOpen("flow"));
  const row = all.rows.find((one) => one.id === open);
  const asked = all.flow.stages.filter((stage) => stage.on).map((stage) => stage.name);
  const groups = all.states.filter((group) => group.count > 0);
  return (
    <div className="flex flex-col gap-5" data-testid="content">
      <header className="flex flex-wrap items-center gap-x-4 gap-y-2">
        <p className="text-subtle" data-testid="content-flow">
          {asked.length > 0 ? t("content-flow", { stages: asked.join(" → ") }) : t("content-flow-none")}
        </p>
        <div className="ms-auto flex flex-wrap gap-2">
          <CommandButton id="approval.flow" icon={ListChecks} />
          <CommandButton id="deliverable.new" icon={Plus} />
        </div>
      </header>
      {all.rows.length === 0 ? (
        <EmptyState
          icon={Clapperboard}
          title={t("content-none")}
          text={t("content-none-text")}
          testId="content-empty"
        />
      ) : null}
      {groups.map((group) => {
        const title = t(`deliverable-${group.state}`);
        return (
          <section key={group.state} className="flex flex-col gap-2" data-testid={`group-${group.state}`}>
            <h2 className="flex items-center gap-2 text-section font-semibold">
              {title}
              <span className="badge num">{number(group.count)}</span>
              {group.late > 0 ? (
                <span className="badge badge-warning">{t("content-late", { count: number(group.late) })}</span>
              ) : null}
            </h2>
            <DeliverableTable
              label={title}
              rows={all.rows.filter((one) => one.state === group.state)}
              creators
              onOpen={(one) => setOpen(one.id)}
            />
          </section>
        );
      })}
      {open === "new" ? <DeliverableForm row={null} cards={cards} onClose={() => setOpen(null)} /> : null}
      {open === "flow" ? <FlowDialog campaign={campaign} onClose={() => setOpen(null)} /> : null}
      {row ? <DeliverableDialog row={row} onClose={() => setOpen(null)} /> : null}
    </div>
  );
}
