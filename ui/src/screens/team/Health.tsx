import { CircleCheck, Clock, Hourglass, TriangleAlert } from "lucide-react";
import { useState } from "react";
import type { TeamComputer, TeamProblem, TeamStatus } from "../../api/generated/contract";
import { useAct } from "../../parts/act";
import { Button } from "../../parts/Button";
import { useWords } from "../../parts/words";
import { LeaveButton } from "./LeaveButton";
import { Part } from "./Part";

/** How it goes: what is wrong and what helps, who is up to date, what waits. */
export function Health({ status }: { status: TeamStatus }) {
  const { t, count } = useWords();
  const { busy, now } = useNow();
  const sent = status.unsent === 0 ? t("share-all-sent") : t("share-unsent", count(status.unsent));
  return (
    <>
      {status.problems.map((problem) => (
        <Problem key={problem.message.messageId} problem={problem} />
      ))}
      {status.forRun ? (
        <p className="notice notice-warning" role="status" data-testid="share-for-run">
          <TriangleAlert aria-hidden="true" className="icon text-warning" />
          <span className="flex-1">{t("share-for-run")}</span>
        </p>
      ) : null}
      <Part title={t("share-computers")}>
        <ul
          className="rounded-control border border-line"
          aria-label={t("share-computers")}
          data-testid="share-computers"
        >
          {status.computers.map((row) => (
            <Computer key={row.id} row={row} />
          ))}
        </ul>
        <p className="text-subtle" data-testid="share-sent">
          {sent} {status.lookedPrinted ? t("share-looked", { when: status.lookedPrinted }) : t("share-not-looked")}
        </p>
        <div className="flex flex-wrap gap-2">
          <Button isPending={busy} onPress={() => void now()} data-testid="share-now">
            {t("share-now")}
          </Button>
        </div>
      </Part>
      <Part title={t("share-folder")}>
        <p className="break-all select-text">{status.folder}</p>
        <div>
          <p className="text-small text-subtle">{t("share-words")}</p>
          <p className="select-text" lang="en" data-testid="share-words">
            {status.fingerprint}
          </p>
          <p className="hint">{t("share-words-hint")}</p>
        </div>
        <p className="hint" data-testid="share-files">
          {t("share-files-stay")}
        </p>
        <div>
          <LeaveButton />
        </div>
      </Part>
    </>
  );
}

/** A round at once; a folder that does not answer says so in the problems. */
function useNow() {
  const act = useAct();
  const { t, count } = useWords();
  const [busy, setBusy] = useState(false);
  const now = async () => {
    setBusy(true);
    await act("sync.now", {}, (round) => t("share-round", count(round.taken)));
    setBusy(false);
  };
  return { busy, now };
}

function Problem({ problem }: { problem: TeamProblem }) {
  const { t, count } = useWords();
  const act = useAct();
  const [busy, setBusy] = useState(false);
  const heal = async () => {
    setBusy(true);
    await act("sync.heal", {}, (put) => t("share-healed", count(put.count)));
    setBusy(false);
  };
  return (
    <div className="notice notice-warning" role="status" data-testid="share-problem">
      <TriangleAlert aria-hidden="true" className="icon text-warning" />
      <p className="flex-1">{t(problem.message.messageId, problem.message.args)}</p>
      {problem.heal ? (
        <Button small isPending={busy} onPress={() => void heal()} data-testid="share-heal">
          {t("share-heal")}
        </Button>
      ) : null}
    </div>
  );
}

function Computer({ row }: { row: TeamComputer }) {
  const { t, count } = useWords();
  const name = [row.person, row.computer].filter(Boolean).join(" · ") || t("share-unnamed");
  const current = row.waiting === 0 && row.missing === 0;
  const Icon = row.clockAhead ? Clock : current ? CircleCheck : Hourglass;
  const state = () => {
    if (row.own) return t("share-this-one");
    if (row.missing > 0) return t("share-missing", count(row.missing));
    if (row.waiting > 0) return t("share-waiting", count(row.waiting));
    return t("share-current");
  };
  return (
    <li
      className="flex flex-wrap items-center gap-x-3 gap-y-1 border-b border-line px-3 py-2 last:border-0"
      data-testid={`share-computer-${row.id}`}
    >
      <span className="min-w-44 flex-1">{name}</span>
      <span className="flex items-center gap-1 text-subtle">
        <Icon aria-hidden="true" className={`icon ${current && !row.clockAhead ? "text-success" : "text-warning"}`} />
        {row.clockAhead ? `${state()} ${t("share-clock")}` : state()}
      </span>
      <span className="min-w-36 text-end text-subtle tabular-nums">
        {row.seenPrinted ? t("share-seen", { when: row.seenPrinted }) : t("share-never-seen")}
      </span>
    </li>
  );
}
