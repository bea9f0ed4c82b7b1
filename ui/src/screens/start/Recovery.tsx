import { DatabaseZap } from "lucide-react";
import { call } from "../../api/call";
import { asFailure } from "../../api/errors";
import type { Failure, Start } from "../../api/generated/contract";
import { useFailureToast } from "../../parts/act";
import { Button } from "../../parts/Button";
import { useTitle } from "../../parts/Page";
import { useWords } from "../../parts/words";

/** The database is not open: what happened, what is safe, what to do. Never an empty list. */
export function Recovery({ start, failure, retry }: { start: Start; failure: Failure; retry: () => void }) {
  const { t } = useWords();
  const fail = useFailureToast();
  useTitle(t("recovery-title"));
  const reveal = () => void call("files.reveal", { path: start.profile }).catch((thrown) => fail(asFailure(thrown)));
  const { next } = failure;
  return (
    <main
      className="mx-auto flex h-full max-w-2xl flex-col justify-center gap-4 overflow-auto p-6"
      data-testid="recovery"
    >
      <DatabaseZap aria-hidden="true" className="size-8 text-danger" strokeWidth={1.5} />
      <h1 tabIndex={-1} className="text-title font-semibold">
        {t("recovery-title")}
      </h1>
      <p className="text-section" role="alert">
        {t(failure.messageId, failure.args)}
      </p>
      <p className="text-subtle">{t("recovery-safe")}</p>
      <dl className="rounded-control border border-line bg-surface p-3">
        <dt className="text-small text-subtle">{t("recovery-folder")}</dt>
        <dd className="select-text break-all">{start.profile}</dd>
      </dl>
      <div className="flex flex-wrap gap-2">
        <Button kind="primary" onPress={retry} data-testid="recovery-retry">
          {t("ui-retry")}
        </Button>
        {next ? (
          <Button
            onPress={() =>
              void call(next.call as "backup.save", next.args as never).then(retry, (thrown) => fail(asFailure(thrown)))
            }
            data-testid="recovery-next"
          >
            {t(next.messageId)}
          </Button>
        ) : null}
        <Button onPress={reveal} data-testid="recovery-reveal">
          {t("recovery-show")}
        </Button>
      </div>
    </main>
  );
}
