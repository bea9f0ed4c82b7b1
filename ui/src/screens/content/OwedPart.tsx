import { Plus } from "lucide-react";
import { useState } from "react";
import { useRead } from "../../api/call";
import type { Collaboration, Deliverable, Id } from "../../api/generated/contract";
import { CommandButton, useCommand } from "../../parts/commands";
import { Answered } from "../../parts/states";
import { useWords } from "../../parts/words";
import { DeliverableDialog } from "./DeliverableDialog";
import { DeliverableForm } from "./DeliverableForm";
import { DeliverableTable } from "./DeliverableTable";

/** What one creator owes in a campaign. */
export function OwedPart({ campaign, collaboration }: { campaign: Id; collaboration: Collaboration }) {
  const { t } = useWords();
  const query = useRead("content.deliverables", { campaign, collaboration: collaboration.id });
  const [open, setOpen] = useState<Id | "new" | null>(null);
  useCommand("deliverable.new", () => setOpen("new"));
  const row = (query.data?.rows ?? []).find((one: Deliverable) => one.id === open);
  const who = {
    id: collaboration.id,
    name: collaboration.name,
    handle: collaboration.handle,
    platform: collaboration.platform,
  };
  return (
    <section className="flex flex-col gap-3">
      <header className="flex flex-wrap items-center gap-2">
        <h3 className="text-section font-semibold">{t("owed-title")}</h3>
        <div className="ms-auto">
          <CommandButton id="deliverable.new" icon={Plus} small />
        </div>
      </header>
      <Answered query={query}>
        {(loaded) =>
          loaded.rows.length > 0 ? (
            <DeliverableTable
              label={t("owed-title")}
              rows={loaded.rows}
              creators={false}
              onOpen={(one) => setOpen(one.id)}
            />
          ) : (
            <p className="quiet-box" data-testid="owed-empty">
              {t("owed-none-here")}
            </p>
          )
        }
      </Answered>
      {open === "new" ? <DeliverableForm row={null} cards={[who]} onClose={() => setOpen(null)} /> : null}
      {row ? <DeliverableDialog row={row} onClose={() => setOpen(null)} /> : null}
    </section>
  );
}
