import { useNavigate, useParams } from "@tanstack/react-router";
import { ArrowDown, ArrowUp, Plus, Trash2 } from "lucide-react";
import { useState } from "react";
import { call, useRead } from "../../api/call";
import type { PlaybookCard, StepData } from "../../api/generated/contract";
import { Button, IconButton } from "../../parts/Button";
import { useDraft } from "../../parts/draft";
import { TextField } from "../../parts/fields";
import { Form, useForm } from "../../parts/form";
import { Page } from "../../parts/Page";
import { Answered } from "../../parts/states";
import { useToasts } from "../../parts/toasts";
import { useWords } from "../../parts/words";
import { type EditedStep, StepFields } from "./PlaybookStep";

type Edited = { name: string; goal: string; steps: EditedStep[] };

/** Changes a playbook, or makes a new one: each save is a version that stays. */
export function PlaybookEditor() {
  const { playbook } = useParams({ from: "/playbooks/$playbook" });
  const books = useRead("playbooks.list", {});
  return (
    <Answered query={books}>
      {({ rows }) => <Editor key={playbook} book={rows.find((book) => book.id === playbook) ?? null} />}
    </Answered>
  );
}

function begun(book: PlaybookCard | null): Edited {
  if (!book) return { name: "", goal: "", steps: [fresh()] };
  const steps = book.steps.map((step) => ({
    id: step.id,
    title: step.name,
    how: step.how,
    measure: step.measure,
    job: step.job,
    due: String(step.due),
    after: step.after,
    proof: step.proof,
    figure: step.figure,
  }));
  return { name: book.name, goal: book.goal, steps };
}

function fresh(after: string[] = [], due = "0"): EditedStep {
  const id = `own-${crypto.randomUUID()}`;
  return { id, title: "", how: "", measure: "", job: "marketing-manager", due, after, proof: "task", figure: "" };
}

/** As the core takes it: words of Marquee that nobody changed stay Marquee's, in every language. */
function sent(step: EditedStep, book: PlaybookCard | null): StepData {
  const known = book?.steps.find((one) => one.id === step.id);
  const kept = known && !known.own;
  const same = kept && known.name === step.title && known.how === step.how && known.measure === step.measure;
  const words = same ? { title: "", how: "", measure: "" } : {};
  return { ...step, ...words, due: Number(step.due.replace("−", "-")) };
}

const isDay = (text: string) => /^[-−]?\d{1,4}$/.test(text.trim());

function Editor({ book }: { book: PlaybookCard | null }) {
  const { t, number } = useWords();
  const { push } = useToasts();
  const navigate = useNavigate();
  const form = useForm();
  const draft = useDraft(`playbook:${book ? `${book.id}:${book.version}` : "new"}`, JSON.stringify(begun(book)));
  const edited = JSON.parse(draft.text) as Edited;
  const [at, setAt] = useState(0);
  const set = (change: Partial<Edited>) => draft.type(JSON.stringify({ ...edited, ...change }));
  const leave = () => {
    draft.clear();
    void navigate({ to: "/playbooks" });
  };
  const wrongDay = edited.steps.findIndex((step) => !isDay(step.due));
  const save = async () => {
    if (wrongDay >= 0) return setAt(wrongDay);
    const done = await call("playbooks.save", {
      ...(book ? { playbook: book.id } : {}),
      version: book?.version ?? 0,
      name: edited.name,
      goal: edited.goal,
      steps: edited.steps.map((step) => sent(step, book)),
    });
    push({ text: t("playbook-saved"), of: done.action });
    leave();
  };
  const title = book ? t("playbook-edit-title", { name: book.name }) : t("playbooks-new");
  const version = number((book?.version ?? 0) + 1);
  return (
    <Page title={title} testId="playbook-editor" below={<p className="text-subtle">{t("playbook-edit-hint")}</p>}>
      <Form form={form} onSubmit={save} className="flex max-w-5xl flex-col gap-4 pb-6">
        <div className="grid grid-cols-[1fr_2fr] gap-4 max-[48rem]:grid-cols-1">
          <TextField
            name="name"
            label={t("playbook-name")}
            value={edited.name}
            onChange={(name) => set({ name })}
            error={form.error("name")}
          />
          <TextField
            name="goal"
            label={t("playbook-goal")}
            value={edited.goal}
            onChange={(goal) => set({ goal })}
            error={form.error("goal")}
          />
        </div>
        <Steps edited={edited} at={at} onAt={setAt} onChange={(steps) => set({ steps })} form={form} />
        <div className="flex justify-end gap-2">
          <Button onPress={leave}>{t("ui-cancel")}</Button>
          <Button kind="primary" type="submit" isPending={form.busy} data-testid="playbook-save">
            {t("playbook-save", { version })}
          </Button>
        </div>
      </Form>
    </Page>
  );
}

type StepsProps = {
  edited: Edited;
  at: number;
  onAt: (at: number) => void;
  onChange: (steps: EditedStep[]) => void;
  form: ReturnType<typeof useForm>;
};

/** The steps in order, and the one that is looked at. */
function Steps({ edited, at, onAt, onChange, form }: StepsProps) {
  const { t } = useWords();
  const { steps } = edited;
  const here = Math.min(at, steps.length - 1);
  const step = steps[here];
  const change = (next: EditedStep) => onChange(steps.map((one, other) => (other === here ? next : one)));
  const move = (to: number) => {
    const next = [...steps];
    const [moved] = next.splice(here, 1);
    if (!moved) return;
    next.splice(to, 0, moved);
    onChange(ordered(next));
    onAt(to);
  };
  const add = () => {
    const last = steps.at(-1);
    onChange([...steps, fresh(last ? [last.id] : [], last?.due ?? "0")]);
    onAt(steps.length);
  };
  const remove = () => {
    const gone = steps[here]?.id;
    const left = steps.filter((one) => one.id !== gone);
    onChange(left.map((one) => ({ ...one, after: one.after.filter((id) => id !== gone) })));
    onAt(Math.max(0, here - 1));
  };
  const place = { step: String(here + 1) };
  return (
    <div className="grid grid-cols-[minmax(14rem,1fr)_2fr] gap-4 max-[48rem]:grid-cols-1">
      <div className="flex flex-col gap-2">
        <StepList steps={steps} here={here} onAt={onAt} form={form} />
        <Button icon={Plus} onPress={add} data-testid="playbook-step-add">
          {t("playbook-step-add")}
        </Button>
      </div>
      {step ? (
        <section
          className="flex flex-col gap-3 self-start rounded-control border border-line p-4"
          aria-label={t("playbook-step-n", place)}
        >
          <div className="flex items-center gap-1">
            <h2 className="flex-1 text-section font-semibold">{t("playbook-step-n", place)}</h2>
            <IconButton
              small
              icon={ArrowUp}
              label={t("playbook-step-up", place)}
              isDisabled={here === 0}
              onPress={() => move(here - 1)}
              data-testid="playbook-step-up"
            />
            <IconButton
              small
              icon={ArrowDown}
              label={t("playbook-step-down", place)}
              isDisabled={here === steps.length - 1}
              onPress={() => move(here + 1)}
            />
            <IconButton
              small
              icon={Trash2}
              label={t("playbook-step-remove", place)}
              isDisabled={steps.length === 1}
              onPress={remove}
              data-testid="playbook-step-remove"
            />
          </div>
          <StepFields
            step={step}
            above={steps.slice(0, here)}
            onChange={change}
            error={(part) => form.error(`steps.${here}.${part}`)}
            dayIsWrong={!isDay(step.due)}
          />
        </section>
      ) : null}
    </div>
  );
}

/** A step waits only for what stands above it. */
function ordered(steps: EditedStep[]): EditedStep[] {
  const above = new Set<string>();
  return steps.map((step) => {
    const after = step.after.filter((id) => above.has(id));
    above.add(step.id);
    return { ...step, after };
  });
}

type ListProps = { steps: EditedStep[]; here: number; onAt: (at: number) => void; form: ReturnType<typeof useForm> };

function StepList({ steps, here, onAt, form }: ListProps) {
  const { t, number } = useWords();
  const wrong = (at: number) => form.failure?.fields.some((field) => field.field.startsWith(`steps.${at}.`)) ?? false;
  return (
    <ol className="rounded-control border border-line" data-testid="playbook-steps">
      {steps.map((step, at) => (
        <li key={step.id} className="border-b border-line last:border-0">
          <button
            type="button"
            className={`step-line ${at === here ? "bg-accent-soft" : ""}`}
            aria-current={at === here ? "step" : undefined}
            onClick={() => onAt(at)}
            data-testid={`playbook-step-${at}`}
          >
            <span className="num w-5 text-end text-subtle">{number(at + 1)}</span>
            <span className={`min-w-0 flex-1 break-words ${wrong(at) || !isDay(step.due) ? "text-danger" : ""}`}>
              {step.title || t("playbook-step-n", { step: number(at + 1) })}
            </span>
            <span className="num text-small text-subtle">{step.due}</span>
          </button>
        </li>
      ))}
    </ol>
  );
}
