import { Link, useNavigate, useSearch } from "@tanstack/react-router";
import { CircleCheck, Plus, UserRound } from "lucide-react";
import { type ReactNode, useState } from "react";
import { useRead } from "../../api/call";
import type { Id, MyDay, Task } from "../../api/generated/contract";
import { CommandButton, useCommand } from "../../parts/commands";
import { Page } from "../../parts/Page";
import { Segmented } from "../../parts/Segmented";
import { Answered, EmptyState } from "../../parts/states";
import { useWords } from "../../parts/words";
import { BrandFilter } from "../brands/BrandFilter";
import { TaskDialog } from "./TaskDialog";
import { NewTaskDialog } from "./TaskForm";
import { TaskList } from "./TaskList";
import { TaskLine } from "./TaskParts";

/** What is open over a list of tasks: one of them, or a new one. */
export function useTaskDialogs(campaign?: Id, owner?: Id) {
  const [open, setOpen] = useState<{ task: Id } | { make: "task" | "issue" } | null>(null);
  const close = () => setOpen(null);
  useCommand("task.new", () => setOpen({ make: "task" }));
  useCommand("issue.new", () => setOpen({ make: "issue" }));
  const dialog =
    open === null ? null : "task" in open ? (
      <TaskDialog id={open.task} onClose={close} onOpen={(task) => setOpen({ task })} />
    ) : (
      <NewTaskDialog kind={open.make} campaign={campaign} owner={owner} onClose={close} />
    );
  const [openTask] = useState(() => (task: Task) => setOpen({ task: task.id }));
  return { dialog, openTask };
}

/** My day, or all tasks there are. */
export function TasksScreen() {
  const { t } = useWords();
  const navigate = useNavigate();
  const search = useSearch({ from: "/tasks" });
  const start = useRead("app.start", {});
  const view = search.view ?? "day";
  // The brand stays chosen when the view changes.
  const kept = search.brand ? { brand: search.brand } : {};
  const { dialog, openTask } = useTaskDialogs(undefined, view === "day" ? start.data?.me?.id : undefined);
  return (
    <Page
      title={t("tasks-title")}
      fill
      testId="tasks"
      beside={
        <>
          <Segmented
            label={t("tasks-view")}
            hideLabel
            value={view}
            choices={[
              { value: "day", label: t("tasks-view-day") },
              { value: "all", label: t("tasks-view-all") },
            ]}
            onChange={(next) =>
              void navigate({ to: "/tasks", search: next === "all" ? { ...kept, view: "all" } : kept })
            }
            testId="tasks-view"
          />
          {view === "day" ? (
            <BrandFilter
              value={search.brand}
              onChange={(next) => void navigate({ to: "/tasks", search: next ? { brand: next } : {} })}
            />
          ) : null}
        </>
      }
      actions={
        <>
          <CommandButton id="issue.new" />
          <CommandButton id="task.new" kind="primary" icon={Plus} />
        </>
      }
    >
      {view === "all" ? (
        <TaskList
          search={search}
          onSearch={(next, replace) =>
            void navigate({ to: "/tasks", search: { ...next, view: "all" }, replace: replace ?? false })
          }
          onOpen={openTask}
        />
      ) : (
        <Day brand={search.brand} onOpen={openTask} />
      )}
      {dialog}
    </Page>
  );
}

function Day({ brand, onOpen }: { brand: Id | undefined; onOpen: (task: Task) => void }) {
  const { t } = useWords();
  const day = useRead("work.day", brand ? { brand } : {});
  return (
    <Answered query={day}>
      {(loaded) =>
        loaded.me ? (
          <DayView day={loaded} brand={brand} onOpen={onOpen} />
        ) : (
          <EmptyState icon={UserRound} title={t("day-no-me")} text={t("day-no-me-text")} testId="day-no-me">
            <Link to="/settings" className="btn btn-primary">
              {t("day-no-me-do")}
            </Link>
          </EmptyState>
        )
      }
    </Answered>
  );
}

type DayProps = { day: MyDay; brand: Id | undefined; onOpen: (task: Task) => void };

function DayView({ day, brand, onOpen }: DayProps) {
  const { t, count } = useWords();
  const free = day.overdue.length === 0 && day.today.length === 0;
  return (
    <div className="flex max-w-3xl flex-col gap-5 pb-4" data-testid="my-day">
      <p className="text-subtle">
        {[day.todayPrinted, day.done > 0 ? t("day-done", count(day.done)) : ""].filter(Boolean).join(" · ")}
      </p>
      {free ? (
        <div className="box flex-row items-center gap-3" data-testid="day-clear">
          <CircleCheck aria-hidden="true" className="size-6 flex-none text-success" strokeWidth={1.5} />
          <div>
            <h2 className="font-semibold">{t("day-clear")}</h2>
            <p className="text-subtle">{t("day-clear-text")}</p>
          </div>
        </div>
      ) : null}
      <Part id="overdue" tasks={day.overdue} onOpen={onOpen} bad />
      <Part id="today" tasks={day.today} onOpen={onOpen} />
      <Part id="soon" tasks={day.soon} onOpen={onOpen} />
      <Part id="waiting" tasks={day.waiting} onOpen={onOpen}>
        <p className="text-small text-subtle">{t("day-waiting-hint")}</p>
      </Part>
      <Part id="undated" tasks={day.undated} onOpen={onOpen} />
      {day.later > 0 ? (
        <p className="text-subtle">
          {t("day-later", count(day.later))}{" "}
          <Link
            to="/tasks"
            search={{ view: "all", owner: "me", ...(brand ? { brand } : {}) }}
            className="link"
            data-testid="day-all-mine"
          >
            {t("tasks-mine")}
          </Link>
        </p>
      ) : null}
    </div>
  );
}

type PartProps = { id: string; tasks: Task[]; onOpen: (task: Task) => void; bad?: boolean; children?: ReactNode };

function Part({ id, tasks, onOpen, bad, children }: PartProps) {
  const { t, number } = useWords();
  if (tasks.length === 0) return null;
  return (
    <section className="flex flex-col gap-1.5" aria-label={t(`day-${id}`)} data-testid={`day-${id}`}>
      <h2 className={`flex items-baseline gap-2 text-section font-semibold ${bad ? "text-danger" : ""}`}>
        {t(`day-${id}`)}
        <span className="num text-body font-normal text-subtle">{number(tasks.length)}</span>
      </h2>
      {children}
      <ul className="task-lines">
        {tasks.map((task) => (
          <TaskLine key={task.id} task={task} onOpen={onOpen} />
        ))}
      </ul>
    </section>
  );
}
