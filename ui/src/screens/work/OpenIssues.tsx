import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { useRead } from "../../api/call";
import type { Id } from "../../api/generated/contract";
import { useWords } from "../../parts/words";
import { TaskDialog } from "./TaskDialog";
import { TaskLine } from "./TaskParts";

/** What went wrong in a campaign and is not solved yet: on its dashboard, only when there is something. */
export function OpenIssues({ campaign }: { campaign: Id }) {
  const { t, number } = useWords();
  const issues = useRead("work.tasks", { query: { campaign, kind: "issue", status: "open" }, limit: 3 });
  const [open, setOpen] = useState<Id | null>(null);
  const page = issues.data;
  if (!page || page.total === 0) return null;
  return (
    <section className="flex flex-col gap-1.5" aria-label={t("issues-open")} data-testid="open-issues">
      <header className="flex items-baseline gap-2">
        <h2 className="text-section font-semibold">{t("issues-open")}</h2>
        <span className="num text-subtle">{number(page.total)}</span>
        <Link to="/campaigns/$id/tasks" params={{ id: campaign }} className="link ms-auto">
          {t("issues-all")}
        </Link>
      </header>
      <ul className="task-lines">
        {page.rows.map((task) => (
          <TaskLine key={task.id} task={task} onOpen={() => setOpen(task.id)} showOwner hideCampaign />
        ))}
      </ul>
      {open ? <TaskDialog id={open} onClose={() => setOpen(null)} onOpen={setOpen} /> : null}
    </section>
  );
}
