import type { ErrorComponentProps } from "@tanstack/react-router";
import { useEffect } from "react";
import { asFailure } from "../api/errors";
import { host } from "../api/host";
import { Page } from "../parts/Page";
import { Failed } from "../parts/states";
import { useWords } from "../parts/words";

/** A screen that failed says so in its place; the rest of the window goes on, and the log knows. */
export function Broken({ error, reset }: ErrorComponentProps) {
  const { t } = useWords();
  useEffect(() => {
    // Where, not what: a message could hold a name.
    const text = error instanceof Error ? `${error.name} ${(error.stack ?? "").replaceAll(error.message, "")}` : "?";
    void host()
      .call("log.note", { text: text.slice(0, 2000) })
      .catch(() => {});
  }, [error]);
  return (
    <Page title={t("ui-broken")} testId="broken">
      <Failed failure={asFailure(error)} retry={reset} />
    </Page>
  );
}
