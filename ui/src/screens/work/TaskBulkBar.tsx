import { CalendarClock, CircleCheck, CircleDot, Flag, SquarePen, Trash2, UserRound, X } from "lucide-react";
import { useState } from "react";
import { MenuTrigger } from "react-aria-components";
import { call, type Request } from "../../api/call";
import type { Id, Task } from "../../api/generated/contract";
import { useAct } from "../../parts/act";
import { Button } from "../../parts/Button";
import { Dialog } from "../../parts/Dialog";
import { SelectField, TextField } from "../../parts/fields";
import { Form, useForm } from "../../parts/form";
import { ActionMenu } from "../../parts/Menu";
import { useToasts } from "../../parts/toasts";
import { useWords } from "../../parts/words";
import { given, useChoices } from "./TaskForm";

type What = "status" | "owner" | "priority" | "shift";

const whats: { id: What; icon: typeof Flag }[] = [
  { id: "status", icon: CircleDot },
  { id: "owner", icon: UserRound },
  { id: "priority", icon: Flag },
  { id: "shift", icon: CalendarClock },
];

/** What can be done with many tasks at once, each in one step that undo takes back. */
export function TaskBulkBar({ tasks, onClear }: { tasks: Task[]; onClear: () => void }) {
  const { t, count } = useWords();
  const act = useAct();
  const [open, setOpen] = useState<What | null>(null);
  const ids = tasks.map((task) => task.id);
  const done = async () => {
    const changed = await act("work.setTasks", { tasks: ids, status: "done" }, ({ value }) =>
      t("tasks-changed", count(value.count)),
    );
    if (changed) onClear();
  };
  const remove = async () => {
    const gone = await act("work.removeTasks", { tasks: ids }, ({ value }) => t("tasks-removed", count(value.count)));
    if (gone) onClear();
  };
  return (
    <div
      className="flex flex-1 flex-wrap items-center gap-x-3 gap-y-2"
      role="region"
      aria-label={t("tasks-selection")}
      data-testid="bulk-bar"
    >
      <span className="num font-medium" aria-live="polite" data-testid="selected-count">
        {t("tasks-selected", count(tasks.length))}
      </span>
      <div className="ms-auto flex flex-wrap gap-2">
        <Button small kind="primary" icon={CircleCheck} onPress={() => void done()} data-testid="bulk-done">
          {t("task-done-do")}
        </Button>
        <MenuTrigger>
          <Button small icon={SquarePen} data-testid="bulk-change">
            {t("tasks-change")}
          </Button>
          <ActionMenu
            items={whats.map(({ id, icon }) => ({ id, icon, label: t(`tasks-set-${id}`), run: () => setOpen(id) }))}
          />
        </MenuTrigger>
        <Button small icon={Trash2} onPress={() => void remove()} data-testid="bulk-remove">
          {t("ui-remove")}
        </Button>
        <Button small kind="quiet" icon={X} onPress={onClear} data-testid="bulk-clear">
          {t("tasks-clear-selection")}
        </Button>
      </div>
      {open ? <BulkDialog what={open} ids={ids} onClose={() => setOpen(null)} onDone={onClear} /> : null}
    </div>
  );
}

type Props = { what: What; ids: Id[]; onClose: () => void; onDone: () => void };

function BulkDialog({ what, ids, onClose, onDone }: Props) {
  const { t, count } = useWords();
  const form = useForm();
  const { push } = useToasts();
  const choices = useChoices();
  const [value, setValue] = useState({ status: "doing", owner: "none", priority: "high", shift: "7" }[what]);
  const [reason, setReason] = useState("");
  const change: Omit<Request<"work.setTasks">, "tasks"> = {
    status: { status: value, skipReason: reason },
    owner: { owner: given(value) },
    priority: { priority: value },
    shift: { shift: Number.parseInt(value, 10) || 0 },
  }[what];
  const save = async () => {
    const { value: done } = await call("work.setTasks", { tasks: ids, ...change });
    push({ text: t("tasks-changed", count(done.count)) });
    onDone();
    onClose();
  };
  const label = t(`tasks-set-${what}`).replace("…", "");
  const rows = { status: choices.statuses, owner: choices.owners, priority: choices.priorities, shift: [] }[what];
  return (
    <Dialog title={t("tasks-bulk-title", count(ids.length))} open onClose={onClose} testId="bulk-dialog">
      <Form form={form} onSubmit={save} fields={["skipReason", "shift", "status"]}>
        <div className="dialog-body flex flex-col gap-4">
          {what === "shift" ? (
            <TextField
              name="shift"
              label={t("tasks-shift-days")}
              hint={t("tasks-shift-hint")}
              amount
              value={value}
              onChange={setValue}
              error={form.error("shift")}
              autoFocus
            />
          ) : (
            <SelectField
              name={what}
              label={label}
              value={value}
              choices={rows}
              onChange={setValue}
              error={form.error(what)}
            />
          )}
          {what === "status" && value === "skipped" ? (
            <TextField
              name="skip-reason"
              label={t("task-skip-reason")}
              value={reason}
              onChange={setReason}
              error={form.error("skipReason")}
            />
          ) : null}
        </div>
        <div className="dialog-foot">
          <Button onPress={onClose}>{t("ui-cancel")}</Button>
          <Button kind="primary" type="submit" isPending={form.busy} data-testid="bulk-save">
            {t("tasks-apply")}
          </Button>
        </div>
      </Form>
    </Dialog>
  );
}
