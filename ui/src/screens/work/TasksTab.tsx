import { useNavigate, useParams, useSearch } from "@tanstack/react-router";
import { Plus, TriangleAlert } from "lucide-react";
import { useRead } from "../../api/call";
import { CommandButton } from "../../parts/commands";
import { useWords } from "../../parts/words";
import { isFilteredTasks } from "./search";
import { TaskList } from "./TaskList";
import { TaskLine } from "./TaskParts";
import { useTaskDialogs } from "./TasksScreen";
import { WorkNotes } from "./WorkNotes";

/** A campaign's tasks; what went wrong stands apart, and what the team notes down beside it. */
export function TasksTab() {
  const { t } = useWords();
  const { id } = useParams({ from: "/campaigns/$id/tasks" });
  const search = useSearch({ from: "/campaigns/$id/tasks" });
  const navigate = useNavigate();
  const { dialog, openTask } = useTaskDialogs(id);
  const issues = useRead("work.tasks", { query: { campaign: id, kind: "issue", status: "open" } });
  // Looked for, issues stand among the tasks.
  const apart = !isFilteredTasks(search);
  const rows = apart ? (issues.data?.rows ?? []) : [];
  return (
    <div className="tasks-tab" data-testid="tasks-tab">
      <div className="flex min-w-0 flex-col gap-4">
        <div className="flex flex-wrap justify-end gap-2">
          <CommandButton id="issue.new" icon={TriangleAlert} />
          <CommandButton id="task.new" kind="primary" icon={Plus} />
        </div>
        {rows.length > 0 ? (
          <section className="flex flex-col gap-1.5" aria-label={t("issues-title")} data-testid="campaign-issues">
            <h2 className="text-section font-semibold">{t("issues-open")}</h2>
            <ul className="task-lines">
              {rows.map((task) => (
                <TaskLine key={task.id} task={task} onOpen={openTask} showOwner hideCampaign />
              ))}
            </ul>
          </section>
        ) : null}
        <TaskList
          search={search}
          campaign={id}
          apart={rows.length > 0}
          onSearch={(next, replace) =>
            void navigate({ to: "/campaigns/$id/tasks", params: { id }, search: next, replace: replace ?? false })
          }
          onOpen={openTask}
        />
      </div>
      <aside className="min-w-0" aria-label={t("notes-title")}>
        <WorkNotes about={id} />
      </aside>
      {dialog}
    </div>
  );
}
