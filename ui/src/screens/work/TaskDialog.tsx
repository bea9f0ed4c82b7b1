import { CircleCheck, Trash2, Undo2 } from "lucide-react";
import { useEffect, useRef, useState } from "react";
import { type Request, useRead } from "../../api/call";
import type { Id, Task, TaskWhole } from "../../api/generated/contract";
import { useAct } from "../../parts/act";
import { Button } from "../../parts/Button";
import { DateField } from "../../parts/DateField";
import { Dialog } from "../../parts/Dialog";
import { SelectField, TextField } from "../../parts/fields";
import { Answered } from "../../parts/states";
import { useWords } from "../../parts/words";
import { Checklist, Dependencies } from "./Checklist";
import { given, useChoices } from "./TaskForm";
import { IssueBadge, useFinish } from "./TaskParts";
import { WorkNotes } from "./WorkNotes";

/** A task, whole. Every field is saved when it is left; each change can be undone. */
export function TaskDialog({ id, onClose, onOpen }: { id: Id; onClose: () => void; onOpen: (id: Id) => void }) {
  const { t } = useWords();
  const whole = useRead("work.task", { id });
  const kind = whole.data?.task.kind ?? "task";
  return (
    <Dialog title={t(`task-kind-${kind}`)} open wide onClose={onClose} testId="task-dialog">
      <Answered query={whole}>
        {(loaded) => <Whole key={id} whole={loaded} onClose={onClose} onOpen={onOpen} />}
      </Answered>
    </Dialog>
  );
}

type Change = Omit<Request<"work.editTask">, "id">;

function Whole({ whole, onClose, onOpen }: { whole: TaskWhole; onClose: () => void; onOpen: (id: Id) => void }) {
  const { t } = useWords();
  const act = useAct();
  const finish = useFinish();
  const { task } = whole;
  const save = (change: Change) => void act("work.editTask", { id: task.id, ...change });
  const remove = async () => {
    const done = await act("work.removeTasks", { tasks: [task.id] }, t("task-removed", { name: task.title }));
    if (done) onClose();
  };
  return (
    <>
      <div className="dialog-body task-whole">
        <div className="flex min-w-0 flex-col gap-5">
          <Texts task={task} save={save} />
          <Checklist whole={whole} />
          <Dependencies whole={whole} onOpen={onOpen} />
          <WorkNotes about={task.id} />
        </div>
        <Facts task={task} save={save} />
      </div>
      <div className="dialog-foot">
        <Button kind="quiet" icon={Trash2} className="me-auto" onPress={() => void remove()} data-testid="task-remove">
          {t("task-remove")}
        </Button>
        <Button onPress={onClose} data-testid="task-close">
          {t("ui-close")}
        </Button>
        <Button
          kind={task.open ? "primary" : "secondary"}
          icon={task.open ? CircleCheck : Undo2}
          onPress={() => void finish(task)}
          data-testid="task-finish"
        >
          {t(task.open ? "task-done-do" : "task-reopen")}
        </Button>
      </div>
    </>
  );
}

/** A text that is saved when it is left, also by closing the dialog. What was changed elsewhere replaces it. */
function Kept({ name, label, value, lines, onSave }: KeptProps) {
  const [text, setText] = useState(value);
  const [from, setFrom] = useState(value);
  if (from !== value) {
    setFrom(value);
    setText(value);
  }
  const latest = useRef({ text, value, onSave });
  latest.current = { text, value, onSave };
  const leave = () => {
    const { text, value, onSave } = latest.current;
    if (text.trim() !== value.trim()) onSave(text);
  };
  useEffect(() => leave, []);
  return (
    <TextField name={name} label={label} value={text} onChange={setText} onBlur={leave} {...(lines ? { lines } : {})} />
  );
}

type KeptProps = { name: string; label: string; value: string; lines?: number; onSave: (text: string) => void };

function Texts({ task, save }: { task: Task; save: (change: Change) => void }) {
  const { t } = useWords();
  const issue = task.kind === "issue";
  return (
    <div className="flex flex-col gap-3">
      {task.open ? null : (
        <p className="notice" data-testid="task-done-note">
          {t(`task-status-${task.status}`)}
          {task.donePrinted ? ` · ${t("task-done-at", { at: task.donePrinted, person: task.doneBy || "–" })}` : ""}
          {task.skipReason ? ` · ${t("task-skipped-because", { reason: task.skipReason })}` : ""}
        </p>
      )}
      <Kept
        name="task-title"
        label={t(issue ? "issue-title" : "task-title")}
        value={task.title}
        onSave={(title) => save({ title })}
      />
      <Kept
        name="task-detail"
        label={t("task-detail")}
        lines={3}
        value={task.detail}
        onSave={(detail) => save({ detail })}
      />
      {issue ? (
        <>
          <Kept
            name="task-resolution"
            label={t("task-resolution")}
            lines={2}
            value={task.resolution}
            onSave={(resolution) => save({ resolution })}
          />
          <Kept
            name="task-lesson"
            label={t("task-lesson")}
            lines={2}
            value={task.lesson}
            onSave={(lesson) => save({ lesson })}
          />
        </>
      ) : null}
    </div>
  );
}

function Facts({ task, save }: { task: Task; save: (change: Change) => void }) {
  const { t } = useWords();
  const choices = useChoices(task);
  const [skipping, setSkipping] = useState(false);
  const setStatus = (status: string) => {
    setSkipping(status === "skipped");
    if (status !== "skipped") save({ status });
  };
  return (
    <div className="flex flex-col gap-3" data-testid="task-facts">
      {task.kind === "issue" ? <IssueBadge task={task} /> : null}
      <SelectField
        name="task-status"
        label={t("task-status")}
        value={skipping ? "skipped" : task.status}
        choices={choices.statuses}
        onChange={setStatus}
      />
      {skipping ? <Skip onSkip={(skipReason) => save({ status: "skipped", skipReason })} /> : null}
      <SelectField
        name="task-owner"
        label={t("task-owner")}
        value={task.owner || "none"}
        choices={choices.owners}
        onChange={(owner) => save({ owner: given(owner) })}
      />
      <DueField task={task} onSave={(dueOn) => save({ dueOn })} />
      <SelectField
        name="task-priority"
        label={t("task-priority")}
        value={task.priority}
        choices={choices.priorities}
        onChange={(priority) => save({ priority })}
      />
      {task.kind === "issue" ? (
        <SelectField
          name="task-severity"
          label={t("task-severity")}
          value={task.severity}
          choices={choices.severities}
          onChange={(severity) => save({ severity })}
        />
      ) : null}
      <SelectField
        name="task-campaign"
        label={t("task-campaign")}
        value={task.campaign || "none"}
        choices={choices.campaigns}
        onChange={(campaign) => save({ campaign: given(campaign) })}
      />
      <SelectField
        name="task-job"
        label={t("task-job")}
        value={task.job || "none"}
        choices={choices.jobs}
        onChange={(job) => save({ job: given(job) })}
      />
      {task.aboutName ? (
        <p className="text-small text-subtle">
          {t("task-about")}: {task.aboutName}
        </p>
      ) : null}
    </div>
  );
}

function Skip({ onSkip }: { onSkip: (reason: string) => void }) {
  const { t } = useWords();
  const [reason, setReason] = useState("");
  return (
    <div className="flex flex-col items-start gap-2">
      <div className="w-full">
        <TextField
          name="skip-reason"
          label={t("task-skip-reason")}
          value={reason}
          onChange={setReason}
          autoFocus
          isRequired
        />
      </div>
      <Button small isDisabled={!reason.trim()} onPress={() => onSkip(reason)} data-testid="task-skip">
        {t("task-skip-do")}
      </Button>
    </div>
  );
}

/** A day is typed part by part: it is saved when the typing rests, or at the latest when the dialog closes. */
function DueField({ task, onSave }: { task: Task; onSave: (day: string) => void }) {
  const { t } = useWords();
  const kept = task.dueOn ?? null;
  const [day, setDay] = useState(kept);
  const [from, setFrom] = useState(kept);
  if (from !== kept) {
    setFrom(kept);
    setDay(kept);
  }
  const latest = useRef({ day, kept, onSave });
  latest.current = { day, kept, onSave };
  const put = () => {
    const { day, kept, onSave } = latest.current;
    if (day !== kept && (day === null || day >= "1900")) onSave(day ?? "");
  };
  useEffect(() => {
    const timer = setTimeout(put, 700);
    return () => clearTimeout(timer);
  }, [day]);
  useEffect(() => put, []);
  return <DateField name="task-due" label={t("task-due")} value={day} onChange={setDay} />;
}
