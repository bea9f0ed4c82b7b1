import { ChevronsUp, ChevronUp, Circle, CircleCheck, CircleMinus, ListChecks, Lock, MessageSquare } from "lucide-react";
import type { Task } from "../../api/generated/contract";
import { useAct } from "../../parts/act";
import { useWords } from "../../parts/words";

/** What finishes a task, or opens it again. */
export function useFinish() {
  const { t } = useWords();
  const act = useAct();
  return (task: Task) => {
    const name = task.title;
    const status = task.open ? "done" : "open";
    return act("work.editTask", { id: task.id, status }, t(task.open ? "task-finished" : "task-reopened", { name }));
  };
}

/** The ring before a task: pressed, it is done. Within a grid the keys do the same. */
export function TaskCheck({ task, inGrid }: { task: Task; inGrid?: boolean }) {
  const { t } = useWords();
  const finish = useFinish();
  const Icon = task.open ? Circle : task.status === "done" ? CircleCheck : CircleMinus;
  return (
    <button
      type="button"
      className={`task-check ${task.open ? "" : "text-success"}`}
      tabIndex={inGrid ? -1 : 0}
      aria-label={t(task.open ? "task-finish-of" : "task-reopen-of", { name: task.title })}
      onClick={() => void finish(task)}
      data-testid={`check-${task.id}`}
    >
      <Icon aria-hidden="true" />
    </button>
  );
}

const dueLooks = { overdue: "text-danger font-medium", today: "font-medium", soon: "", later: "", none: "text-subtle" };

/** The day of a task; late is said in words, not only in colour. */
export function Due({ task }: { task: Task }) {
  const { t } = useWords();
  if (!task.open) return <span className="num whitespace-nowrap text-subtle">{task.duePrinted || "–"}</span>;
  const word = task.near === "overdue" ? t("tasks-due-overdue") : task.near === "today" ? t("tasks-due-today") : "";
  return (
    <span className={`num whitespace-nowrap ${dueLooks[task.near]}`}>
      {task.near === "today" ? word : task.duePrinted || "–"}
      {task.near === "overdue" ? <span className="sr-only"> ({word})</span> : null}
    </span>
  );
}

/** Only what stands out has a mark: most tasks are normal. */
export function PriorityMark({ task }: { task: Task }) {
  const { t } = useWords();
  const word = t(`priority-${task.priority}`);
  if (task.priority === "normal" || task.priority === "low") return <span className="text-subtle">{word}</span>;
  const Icon = task.priority === "urgent" ? ChevronsUp : ChevronUp;
  return (
    <span className={`badge ${task.priority === "urgent" ? "badge-danger" : "badge-warning"}`}>
      <Icon aria-hidden="true" />
      {word}
    </span>
  );
}

const statusLooks = { open: "", doing: "badge-accent", waiting: "badge-info", done: "badge-success", skipped: "" };

export function TaskStatus({ task }: { task: Task }) {
  const { t } = useWords();
  return <span className={`badge ${statusLooks[task.status]}`}>{t(`task-status-${task.status}`)}</span>;
}

const severityLooks = { "": "", low: "", medium: "badge-warning", high: "badge-danger", critical: "badge-danger" };

export function IssueBadge({ task }: { task: Task }) {
  const { t } = useWords();
  if (task.kind !== "issue") return null;
  return (
    <span className={`badge ${severityLooks[task.severity]}`}>
      {t(`task-kind-${task.kind}`)}
      {task.severity ? ` · ${t(`severity-${task.severity}`)}` : null}
    </span>
  );
}

const mark = "inline-flex items-center gap-0.5";

/** How many notes the team wrote; none is not worth a mark. */
export function NotesMark({ notes }: { notes: number }) {
  const { t, count, number } = useWords();
  if (notes === 0) return null;
  return (
    <span className={mark}>
      <MessageSquare aria-hidden="true" className="size-3" />
      <span aria-hidden="true" className="num">
        {number(notes)}
      </span>
      <span className="sr-only">{t("task-notes-count", count(notes))}</span>
    </span>
  );
}

/** What a task has besides its title: what it waits for, its checklist, its notes. */
export function TaskMarks({ task }: { task: Task }) {
  const { t, count, number } = useWords();
  return (
    <>
      {task.open && task.waits > 0 ? (
        <span className={mark} title={t("task-waits", count(task.waits))}>
          <Lock aria-hidden="true" className="size-3" />
          <span className="sr-only">{t("task-waits", count(task.waits))}</span>
        </span>
      ) : null}
      {task.items > 0 ? (
        <span className={mark}>
          <ListChecks aria-hidden="true" className="size-3" />
          <span aria-hidden="true" className="num">
            {number(task.ticked)}/{number(task.items)}
          </span>
          <span className="sr-only">{t("task-items", { done: number(task.ticked), all: number(task.items) })}</span>
        </span>
      ) : null}
      <NotesMark notes={task.notes} />
    </>
  );
}

type LineProps = { task: Task; onOpen: (task: Task) => void; showOwner?: boolean; hideCampaign?: boolean };

/** A task as one line of a list: done with one press, opened with another. */
export function TaskLine({ task, onOpen, showOwner, hideCampaign }: LineProps) {
  const { t } = useWords();
  const below = [hideCampaign ? "" : task.campaignName, showOwner ? task.ownerName || t("tasks-unassigned") : ""];
  return (
    <li className="task-line" data-testid={`line-${task.id}`}>
      <TaskCheck task={task} />
      <button type="button" className="task-open" onClick={() => onOpen(task)} data-testid={`open-${task.id}`}>
        <span className="min-w-0 flex-1">
          <span className="block break-words">{task.title}</span>
          <span className="flex flex-wrap items-center gap-x-2 text-small text-subtle">
            {below.filter(Boolean).length > 0 ? <span>{below.filter(Boolean).join(" · ")}</span> : null}
            <TaskMarks task={task} />
          </span>
        </span>
        <IssueBadge task={task} />
        {task.priority === "high" || task.priority === "urgent" ? <PriorityMark task={task} /> : null}
        <span className="min-w-20 text-end">
          <Due task={task} />
        </span>
      </button>
    </li>
  );
}
