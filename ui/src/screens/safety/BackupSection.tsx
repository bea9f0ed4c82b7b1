import { useQueryClient } from "@tanstack/react-query";
import { CircleAlert, CircleCheck } from "lucide-react";
import { useState } from "react";
import { call, useRead } from "../../api/call";
import { asFailure } from "../../api/errors";
import type { Backup, Backups } from "../../api/generated/contract";
import { useFailureToast } from "../../parts/act";
import { Button } from "../../parts/Button";
import { CommandButton } from "../../parts/commands";
import { Answered } from "../../parts/states";
import { useToasts } from "../../parts/toasts";
import { useWords } from "../../parts/words";
import { useRestore } from "./RestoreDialog";
import { useWhen } from "./when";

const few = 5;

/** The backups that Marquee made, one more now, one elsewhere, and the way back. */
export function BackupSection() {
  const backups = useRead("backup.list", {});
  return <Answered query={backups}>{(answer) => <Kept backups={answer} />}</Answered>;
}

/** Runs a call that takes a moment: one at a time, and says how it ended. */
function useOnce() {
  const client = useQueryClient();
  const { push } = useToasts();
  const fail = useFailureToast();
  const [busy, setBusy] = useState(false);
  const run = async (name: "backup.make" | "profile.check", done: string) => {
    setBusy(true);
    try {
      const answer = await call(name, {});
      // The outcome of a check that found something stands in its own line.
      if (!("sound" in answer) || answer.sound) push({ text: done });
    } catch (thrown) {
      fail(asFailure(thrown));
    }
    setBusy(false);
    await client.invalidateQueries({ queryKey: ["backup.list"] });
    await client.invalidateQueries({ queryKey: ["profile.notices"] });
  };
  return { busy, run };
}

function Kept({ backups }: { backups: Backups }) {
  const { t } = useWords();
  const fail = useFailureToast();
  const { look, dialog } = useRestore();
  const { busy, run } = useOnce();
  const reveal = () => void call("files.reveal", { path: backups.folder }).catch((thrown) => fail(asFailure(thrown)));
  return (
    <>
      <p className="hint">{t("backups-hint")}</p>
      {backups.failed ? (
        <p className="notice notice-danger" role="alert" data-testid="backup-failed">
          {t(backups.failed.messageId, backups.failed.args)}
        </p>
      ) : null}
      <Rows rows={backups.rows} look={look} />
      <div className="flex flex-wrap gap-2">
        <Button isDisabled={busy} onPress={() => void run("backup.make", t("backups-made"))} data-testid="backup-make">
          {t("backups-make")}
        </Button>
        <CommandButton id="backup.save" label={t("backups-save")} />
        <Button onPress={() => look(null)} data-testid="backup-restore-file">
          {t("backups-restore-file")}
        </Button>
        <Button kind="quiet" onPress={reveal} isDisabled={backups.rows.length === 0} data-testid="backup-reveal">
          {t("settings-show-folder")}
        </Button>
      </div>
      <Check backups={backups} busy={busy} run={() => void run("profile.check", t("check-sound"))} />
      {dialog}
    </>
  );
}

function Rows({ rows, look }: { rows: Backup[]; look: (path: string) => void }) {
  const { t, count } = useWords();
  const [all, setAll] = useState(false);
  if (rows.length === 0) return <p className="text-subtle">{t("backups-none")}</p>;
  const shown = all ? rows : rows.slice(0, few);
  return (
    <>
      <ul className="rounded-control border border-line" data-testid="backups" aria-label={t("backups-title")}>
        {shown.map((row) => (
          <Row key={row.path} row={row} look={look} />
        ))}
      </ul>
      {rows.length > shown.length ? (
        <div>
          <Button kind="quiet" small onPress={() => setAll(true)} data-testid="backups-all">
            {t("backups-all", count(rows.length))}
          </Button>
        </div>
      ) : null}
    </>
  );
}

function Row({ row, look }: { row: Backup; look: (path: string) => void }) {
  const { t } = useWords();
  const { when, size } = useWhen();
  const Icon = row.whole ? CircleCheck : CircleAlert;
  const kind = row.kind.startsWith("before-layout") ? "before-layout" : row.kind;
  return (
    <li className="flex flex-wrap items-center gap-x-3 gap-y-1 border-b border-line px-3 py-2 last:border-0">
      <span className="min-w-44 tabular-nums">{when(row.at)}</span>
      <span className="min-w-28 flex-1 text-subtle">{t(`backup-kind-${kind}`)}</span>
      <span className="min-w-16 text-end text-subtle tabular-nums">{size(row.size)}</span>
      <span className={`flex items-center gap-1 ${row.whole ? "text-subtle" : "text-danger"}`}>
        <Icon aria-hidden="true" className={`icon ${row.whole ? "text-success" : ""}`} />
        {t(row.whole ? "backups-verified" : "backups-broken")}
      </span>
      <Button
        small
        isDisabled={!row.whole}
        aria-label={t("backups-restore-of", { when: when(row.at) })}
        onPress={() => look(row.path)}
        data-testid={`backup-restore-${row.at}`}
      >
        {t("backups-restore")}
      </Button>
    </li>
  );
}

function Check({ backups, busy, run }: { backups: Backups; busy: boolean; run: () => void }) {
  const { t, count } = useWords();
  const { when } = useWhen();
  const { check } = backups;
  const said = () => {
    if (!check) return t("check-never");
    const id = check.sound ? "check-last-sound" : "check-last-damage";
    return t(id, { when: when(check.at), ...count(check.records) });
  };
  return (
    <div className="flex flex-wrap items-center gap-x-3 gap-y-2">
      <p className={check && !check.sound ? "text-danger" : "text-subtle"} data-testid="check-last">
        {said()}
      </p>
      <Button kind="quiet" small isDisabled={busy} onPress={run} data-testid="check-now">
        {t("check-now")}
      </Button>
    </div>
  );
}
