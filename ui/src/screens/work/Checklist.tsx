import { ArrowUp, Plus, X } from "lucide-react";
import { type FormEvent, useState } from "react";
import { useRead } from "../../api/call";
import type { Id, TaskWhole } from "../../api/generated/contract";
import { useAct } from "../../parts/act";
import { Button, IconButton } from "../../parts/Button";
import { CheckField, SelectField, TextField } from "../../parts/fields";
import { useWords } from "../../parts/words";

/** Lines to tick, in an order of one's own. */
export function Checklist({ whole }: { whole: TaskWhole }) {
  const { t } = useWords();
  const act = useAct();
  const { items, task } = whole;
  const [text, setText] = useState("");
  const add = async (event: FormEvent) => {
    event.preventDefault();
    event.stopPropagation();
    if (text.trim() && (await act("work.addItem", { task: task.id, text }))) setText("");
  };
  return (
    <section className="flex flex-col gap-2" data-testid="checklist">
      <h3 className="label">{t("task-checklist")}</h3>
      {items.length > 0 ? (
        <ul className="flex flex-col">
          {items.map((item, at) => (
            <li key={item.id} className="flex min-h-8 items-center gap-1">
              <div className="min-w-0 flex-1">
                <CheckField
                  label={item.text}
                  checked={item.done}
                  onChange={(done) => void act("work.setItem", { item: item.id, done })}
                  testId={`item-${item.id}`}
                >
                  <span className={`break-words ${item.done ? "text-subtle line-through" : ""}`}>{item.text}</span>
                </CheckField>
              </div>
              {at > 0 ? (
                <IconButton
                  small
                  icon={ArrowUp}
                  label={t("task-item-up", { name: item.text })}
                  onPress={() => void act("work.setItem", { item: item.id, place: at - 1 })}
                />
              ) : null}
              <IconButton
                small
                icon={X}
                label={t("task-item-remove", { name: item.text })}
                onPress={() => void act("work.removeItem", { id: item.id })}
                data-testid={`item-remove-${item.id}`}
              />
            </li>
          ))}
        </ul>
      ) : null}
      <form className="flex items-start gap-2" onSubmit={(event) => void add(event)}>
        <div className="min-w-0 flex-1">
          <TextField
            name="item"
            label={t("task-item-new")}
            hideLabel
            placeholder={t("task-item-new")}
            value={text}
            onChange={setText}
          />
        </div>
        <Button icon={Plus} type="submit" isDisabled={!text.trim()} data-testid="item-add">
          {t("task-item-add")}
        </Button>
      </form>
    </section>
  );
}

/** What must be done before, and what comes after. */
export function Dependencies({ whole, onOpen }: { whole: TaskWhole; onOpen: (id: Id) => void }) {
  const { t } = useWords();
  const act = useAct();
  const { task, waitsFor, waiting } = whole;
  const query = { status: "open", ...(task.campaign ? { campaign: task.campaign } : {}) };
  const others = useRead("work.tasks", { query, limit: 200 });
  const known = new Set([task.id, ...waitsFor.map((end) => end.id)]);
  const choices = (others.data?.rows ?? []).filter((row) => !known.has(row.id));
  return (
    <section className="flex flex-col gap-2" data-testid="dependencies">
      <h3 className="label">{t("task-waits-for")}</h3>
      {waitsFor.length === 0 ? <p className="text-subtle">{t("task-waits-none")}</p> : null}
      <ul className="flex flex-col">
        {waitsFor.map((end) => (
          <li key={end.id} className="flex min-h-8 items-center gap-2">
            <EndLink end={end} onOpen={onOpen} />
            <IconButton
              small
              icon={X}
              label={t("task-waits-remove", { name: end.title })}
              onPress={() => void act("work.unlink", { task: task.id, waitsFor: end.id })}
              data-testid={`unlink-${end.id}`}
            />
          </li>
        ))}
      </ul>
      {choices.length > 0 ? (
        <SelectField
          name="waits-for"
          label={t("task-waits-add")}
          hideLabel
          placeholder={t("task-waits-add")}
          value={null}
          choices={choices.map((row) => ({ value: row.id, label: row.title }))}
          onChange={(first) => void act("work.link", { task: task.id, waitsFor: first })}
        />
      ) : null}
      {waiting.length > 0 ? (
        <>
          <h3 className="label mt-1">{t("task-waiting")}</h3>
          <ul className="flex flex-col">
            {waiting.map((end) => (
              <li key={end.id} className="flex min-h-7 items-center gap-2">
                <EndLink end={end} onOpen={onOpen} />
              </li>
            ))}
          </ul>
        </>
      ) : null}
    </section>
  );
}

function EndLink({ end, onOpen }: { end: TaskWhole["waiting"][number]; onOpen: (id: Id) => void }) {
  const { t } = useWords();
  return (
    <>
      <button type="button" className="link min-w-0 flex-1 text-start break-words" onClick={() => onOpen(end.id)}>
        {end.title}
      </button>
      {end.open ? null : <span className="badge badge-success">{t("tasks-column-done")}</span>}
    </>
  );
}
