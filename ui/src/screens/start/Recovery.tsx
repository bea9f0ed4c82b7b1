import { useQueryClient } from "@tanstack/react-query";
import { DatabaseZap } from "lucide-react";
import { useState } from "react";
import { call, type Name, useRead } from "../../api/call";
import { asFailure } from "../../api/errors";
import type { Failure, Start, Recovery as Ways } from "../../api/generated/contract";
import { useFailureToast } from "../../parts/act";
import { Button } from "../../parts/Button";
import { useTitle } from "../../parts/Page";
import { useToasts } from "../../parts/toasts";
import { useWords } from "../../parts/words";
import { useRestore } from "../safety/RestoreDialog";
import { useWhen } from "../safety/when";

/** The database is not open: what happened, what is safe, what to do. Never an empty list. */
export function Recovery({ start, failure }: { start: Start; failure: Failure }) {
  const { t } = useWords();
  useTitle(t("recovery-title"));
  const ways = useRead("profile.recovery", {}, { also: failure.messageId });
  return (
    <main
      className="mx-auto flex h-full max-w-2xl flex-col justify-center gap-4 overflow-auto p-6"
      data-testid="recovery"
    >
      <DatabaseZap aria-hidden="true" className="size-8 text-danger" strokeWidth={1.5} />
      <h1 tabIndex={-1} className="text-title font-semibold">
        {t("recovery-title")}
      </h1>
      <p className="text-section" role="alert" data-testid={`recovery-${failure.messageId}`}>
        {t(failure.messageId, failure.args)}
      </p>
      <p className="text-subtle">{t("recovery-safe")}</p>
      <dl className="rounded-control border border-line bg-surface p-3">
        <dt className="text-small text-subtle">{t("recovery-folder")}</dt>
        <dd className="select-text break-all">{start.profile}</dd>
      </dl>
      {/* Which way is the best is known with all of them: nothing changes under the pointer. */}
      {ways.isPending ? null : <Offers failure={failure} ways={ways.data ?? null} folder={start.profile} />}
      {ways.data ? <Details text={ways.data.details} /> : null}
    </main>
  );
}

function Offers({ failure, ways, folder }: { failure: Failure; ways: Ways | null; folder: string }) {
  const { t } = useWords();
  const { when } = useWhen();
  const client = useQueryClient();
  const fail = useFailureToast();
  const { look, dialog } = useRestore();
  const [busy, setBusy] = useState(false);
  const attempt = async (work: Promise<unknown>) => {
    setBusy(true);
    await work.catch((thrown) => fail(asFailure(thrown)));
    setBusy(false);
    await client.invalidateQueries();
  };
  const reveal = () =>
    void call("files.reveal", { path: ways?.file ?? folder }).catch((thrown) => fail(asFailure(thrown)));
  const { next } = failure;
  const backup = ways?.restore ? ways.backup : null;
  return (
    <div className="flex flex-col gap-2">
      <div className="flex flex-wrap gap-2">
        {next ? (
          <Button
            kind="primary"
            isDisabled={busy}
            onPress={() => void attempt(call(next.call as Name, next.args as never))}
            data-testid="recovery-next"
          >
            {t(next.messageId)}
          </Button>
        ) : null}
        {backup ? (
          <Button kind="primary" onPress={() => look(backup.path)} data-testid="recovery-backup">
            {t("recovery-backup")}
          </Button>
        ) : null}
        <Button
          kind={next || backup ? "secondary" : "primary"}
          isDisabled={busy}
          onPress={() => void attempt(call("profile.open", {}))}
          data-testid="recovery-retry"
        >
          {t("ui-retry")}
        </Button>
        {ways?.restore ? (
          <Button onPress={() => look(null)} data-testid="recovery-choose">
            {t("backups-restore-file")}
          </Button>
        ) : null}
        <Button onPress={reveal} data-testid="recovery-reveal">
          {t("recovery-show")}
        </Button>
      </div>
      {backup ? <p className="hint">{t("recovery-backup-hint", { when: when(backup.at) })}</p> : null}
      {ways?.restore && !backup ? <p className="hint">{t("recovery-no-backup")}</p> : null}
      {dialog}
    </div>
  );
}

/** Where the system lends no clipboard, the text stands selected for copying by hand. */
async function copy(text: string, shown: HTMLElement | null): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    if (shown) getSelection()?.selectAllChildren(shown);
    return document.execCommand("copy");
  }
}

function Details({ text }: { text: string }) {
  const { t } = useWords();
  const { push } = useToasts();
  const [shown, setShown] = useState<HTMLElement | null>(null);
  const take = async () => push({ text: t((await copy(text, shown)) ? "recovery-copied" : "recovery-copy-by-hand") });
  return (
    <section aria-label={t("recovery-details")} className="flex flex-col items-start gap-2">
      <pre
        ref={setShown}
        className="w-full rounded-control border border-line bg-sunken p-3 text-small whitespace-pre-wrap select-text"
        data-testid="recovery-details"
      >
        {text}
      </pre>
      <div className="flex flex-wrap items-center gap-2">
        <Button small onPress={() => void take()} data-testid="recovery-copy">
          {t("recovery-copy")}
        </Button>
        <p className="hint">{t("recovery-copy-hint")}</p>
      </div>
    </section>
  );
}
