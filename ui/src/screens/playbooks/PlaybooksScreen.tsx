import { Bot, ChevronDown, UserRound } from "lucide-react";
import { useRead } from "../../api/call";
import type { PlaybookCard, PlaybookStep } from "../../api/generated/contract";
import { Page } from "../../parts/Page";
import { Answered } from "../../parts/states";
import { useWords } from "../../parts/words";

/** The gallery: ways to run a campaign, each with its steps. */
export function PlaybooksScreen() {
  const { t } = useWords();
  const books = useRead("playbooks.list", {});
  return (
    <Page title={t("playbooks-title")} testId="playbooks" below={<p className="text-subtle">{t("playbooks-lead")}</p>}>
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
  const { t, count } = useWords();
  const facts = [t("playbooks-steps", count(book.steps.length)), t("playbooks-days", count(book.days))];
  return (
    <li className="rounded-control border border-line bg-surface" data-testid={`playbook-${book.id}`}>
      <details className="group">
        <summary className="flex cursor-pointer flex-wrap items-center gap-x-4 gap-y-1 p-4">
          <span className="min-w-60 flex-1">
            <h2 className="text-section font-semibold">{t(`playbook-${book.id}`)}</h2>
            <span className="block text-subtle">{t(`playbook-${book.id}-what`)}</span>
          </span>
          <span className="num text-small text-subtle">{facts.join(" · ")}</span>
          <span className="text-small text-subtle">
            {book.campaigns > 0 ? t("playbooks-used", count(book.campaigns)) : t("playbooks-unused")}
          </span>
          <ChevronDown aria-hidden="true" className="icon text-subtle group-open:rotate-180" />
        </summary>
        <ol className="border-t border-line px-4 py-2">
          {book.steps.map((step, at) => (
            <Step key={step.id} step={step} number={at + 1} />
          ))}
        </ol>
      </details>
    </li>
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
        <span className="block font-medium">{t(`step-${step.id}`)}</span>
        <span className="block text-subtle">{t(`step-${step.id}-how`)}</span>
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
