import { useNavigate } from "@tanstack/react-router";
import { Bot, ChevronDown, FileUp, Plus, UserRound } from "lucide-react";
import { useState } from "react";
import { call, useRead } from "../../api/call";
import { asFailure } from "../../api/errors";
import type { PlaybookCard, PlaybookStep } from "../../api/generated/contract";
import { useFailureToast } from "../../parts/act";
import { Button } from "../../parts/Button";
import { useCommand } from "../../parts/commands";
import { Page } from "../../parts/Page";
import { Segmented } from "../../parts/Segmented";
import { Answered } from "../../parts/states";
import { useToasts } from "../../parts/toasts";
import { useWords } from "../../parts/words";
import { PlaybookMenu } from "./PlaybookMenu";
import { Remarks, Results } from "./PlaybookResults";

/** The gallery: ways to run a campaign, each with its steps, and how campaigns that followed it went. */
export function PlaybooksScreen() {
  const { t } = useWords();
  const { push } = useToasts();
  const fail = useFailureToast();
  const navigate = useNavigate();
  const books = useRead("playbooks.list", {});
  const create = () => void navigate({ to: "/playbooks/$playbook", params: { playbook: "new" } });
  const read = async () => {
    try {
      const done = await call("playbooks.import", {});
      if (!done) return;
      const { rows } = await call("playbooks.list", {});
      const name = rows.find((book) => book.id === done.value.id)?.name ?? "";
      push({ text: t("playbooks-imported", { name }), of: done.action });
    } catch (thrown) {
      fail(asFailure(thrown));
    }
  };
  useCommand("playbook.new", create);
  useCommand("playbook.import", () => void read());
  return (
    <Page
      title={t("playbooks-title")}
      testId="playbooks"
      below={<p className="text-subtle">{t("playbooks-lead")}</p>}
      actions={
        <>
          <Button icon={FileUp} onPress={() => void read()} data-testid="playbook-import">
            {t("playbooks-import")}
          </Button>
          <Button icon={Plus} onPress={create} data-testid="playbook-new">
            {t("playbooks-new")}
          </Button>
        </>
      }
    >
      <Answered query={books}>
        {({ rows }) => (
          <ul className="flex max-w-4xl flex-col gap-3">
            {rows.map((book) => (
              <Card key={book.id} book={book} />
            ))}
          </ul>
        )}
      </Answered>
    </Page>
  );
}

function Card({ book }: { book: PlaybookCard }) {
  const { t, count, number } = useWords();
  const [open, setOpen] = useState(false);
  const facts = [t("playbooks-steps", count(book.steps.length)), t("playbooks-days", count(book.days))];
  const used = [
    book.campaigns > 0 ? t("playbooks-used", count(book.campaigns)) : t("playbooks-unused"),
    ...(book.archived > 0 ? [t("playbooks-archived", count(book.archived))] : []),
  ];
  const mark = book.own ? t(book.origin ? "playbooks-changed" : "playbooks-own") : null;
  return (
    <li className="rounded-control border border-line bg-surface" data-testid={`playbook-${book.origin || book.id}`}>
      <div className="flex items-start gap-2 pe-3">
        <button
          type="button"
          className="flex min-w-0 flex-1 cursor-pointer flex-wrap items-center gap-x-4 gap-y-1 rounded-control p-4 text-start"
          aria-expanded={open}
          onClick={() => setOpen(!open)}
          data-testid={`playbook-open-${book.origin || book.id}`}
        >
          <span className="min-w-60 flex-1">
            <span className="flex flex-wrap items-center gap-x-3 gap-y-1">
              <span className="text-section font-semibold">{book.name}</span>
              {mark ? (
                <span className="badge badge-info">
                  {mark} · {t("playbooks-version", { version: number(book.version) })}
                </span>
              ) : null}
            </span>
            <span className="block text-subtle">{book.goal}</span>
          </span>
          <span className="flex flex-col text-end text-small text-subtle">
            <span className="num">{facts.join(" · ")}</span>
            <span>{used.join(" · ")}</span>
          </span>
          <ChevronDown aria-hidden="true" className={`icon text-subtle ${open ? "rotate-180" : ""}`} />
        </button>
        <div className="pt-4">
          <PlaybookMenu book={book} />
        </div>
      </div>
      {open ? <Inside book={book} /> : null}
    </li>
  );
}

function Inside({ book }: { book: PlaybookCard }) {
  const { t } = useWords();
  const [part, setPart] = useState<"steps" | "results" | "remarks">("steps");
  const titles = {
    steps: t("playbooks-show-steps"),
    results: t("playbooks-results"),
    remarks: book.remarks > 0 ? `${t("playbooks-remarks")} (${book.remarks})` : t("playbooks-remarks"),
  };
  return (
    <div className="flex flex-col gap-3 border-t border-line p-4">
      <Segmented
        label={book.name}
        hideLabel
        value={part}
        choices={(["steps", "results", "remarks"] as const).map((value) => ({ value, label: titles[value] }))}
        onChange={setPart}
        testId={`playbook-part-${book.origin || book.id}`}
      />
      {part === "steps" ? (
        <ol>
          {book.steps.map((step, at) => (
            <Step key={step.id} step={step} number={at + 1} />
          ))}
        </ol>
      ) : null}
      {part === "results" ? <Results playbook={book.id} /> : null}
      {part === "remarks" ? <Remarks playbook={book.id} /> : null}
    </div>
  );
}

function Step({ step, number }: { step: PlaybookStep; number: number }) {
  const { t, number: print } = useWords();
  const days = { days: print(Math.abs(step.due)) };
  const Icon = step.byHand ? UserRound : Bot;
  return (
    <li className="flex gap-3 py-2">
      <span className="num w-6 flex-none text-end text-subtle">{print(number)}</span>
      <span className="min-w-0 flex-1">
        <span className="block font-medium">{step.name}</span>
        {step.how ? <span className="block text-subtle">{step.how}</span> : null}
        {step.measure ? (
          <span className="block text-subtle">{t("playbooks-judged", { measure: step.measure })}</span>
        ) : null}
        <span className="mt-0.5 flex flex-wrap items-center gap-x-3 text-small text-subtle">
          <span className="inline-flex items-center gap-1">
            <Icon aria-hidden="true" className="icon" />
            {t(step.byHand ? "playbooks-by-hand" : "playbooks-by-itself")}
          </span>
          <span>{step.jobName}</span>
          <span>
            {step.due === 0 ? t("playbooks-on") : t(step.due < 0 ? "playbooks-before" : "playbooks-after", days)}
          </span>
        </span>
      </span>
    </li>
  );
}
