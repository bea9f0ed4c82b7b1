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
  const sent = status.unsent === 0 ? t("team-all-sent") : t("team-unsent", count(status.unsent));
  return (
    <>
      {status.problems.map((problem) => (
        <Problem key={problem.message.messageId} problem={problem} />
      ))}
      {status.forRun ? (
        <p className="notice notice-warning" role="status" data-testid="team-for-run">
          <TriangleAlert aria-hidden="true" className="icon text-warning" />
          <span className="flex-1">{t("team-for-run")}</span>
        </p>
      ) : null}
      <Part title={t("team-computers")}>
        <ul
          className="rounded-control border border-line"
          aria-label={t("team-computers")}
          data-testid="team-computers"
        >
          {status.computers.map((row) => (
            <Computer key={row.id} row={row} />
          ))}
        </ul>
        <p className="text-subtle" data-testid="team-sent">
          {sent} {status.lookedPrinted ? t("team-looked", { when: status.lookedPrinted }) : t("team-not-looked")}
        </p>
        <div className="flex flex-wrap gap-2">
          <Button isPending={busy} onPress={() => void now()} data-testid="team-now">
            {t("team-now")}
          </Button>
        </div>
      </Part>
      <Part title={t("team-folder")}>
        <p className="break-all select-text">{status.folder}</p>
        <div>
          <p className="text-small text-subtle">{t("team-words")}</p>
          <p className="select-text" lang="en" data-testid="team-words">
            {status.fingerprint}
          </p>
          <p className="hint">{t("team-words-hint")}</p>
        </div>
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
    await act("sync.now", {}, (round) => t("team-round", count(round.taken)));
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
    await act("sync.heal", {}, (put) => t("team-healed", count(put.count)));
    setBusy(false);
  };
  return (
    <div className="notice notice-warning" role="status" data-testid="team-problem">
      <TriangleAlert aria-hidden="true" className="icon text-warning" />
      <p className="flex-1">{t(problem.message.messageId, problem.message.args)}</p>
      {problem.heal ? (
        <Button small isPending={busy} onPress={() => void heal()} data-testid="team-heal">
          {t("team-heal")}
        </Button>
      ) : null}
    </div>
  );
}

function Computer({ row }: { row: TeamComputer }) {
  const { t, count } = useWords();
  const name = [row.person, row.computer].filter(Boolean).join(" · ") || t("team-unnamed");
  const current = row.waiting === 0 && row.missing === 0;
  const Icon = row.clockAhead ? Clock : current ? CircleCheck : Hourglass;
  const state = () => {
    if (row.own) return t("team-this-one");
    if (row.missing > 0) return t("team-missing", count(row.missing));
    if (row.waiting > 0) return t("team-waiting", count(row.waiting));
    return t("team-current");
  };
  return (
    <li
      className="flex flex-wrap items-center gap-x-3 gap-y-1 border-b border-line px-3 py-2 last:border-0"
      data-testid={`team-computer-${row.id}`}
    >
      <span className="min-w-44 flex-1">{name}</span>
      <span className="flex items-center gap-1 text-subtle">
        <Icon aria-hidden="true" className={`icon ${current && !row.clockAhead ? "text-success" : "text-warning"}`} />
        {row.clockAhead ? `${state()} ${t("team-clock")}` : state()}
      </span>
      <span className="min-w-36 text-end text-subtle tabular-nums">
        {row.seenPrinted ? t("team-seen", { when: row.seenPrinted }) : t("team-never-seen")}
      </span>
    </li>
  );
}
