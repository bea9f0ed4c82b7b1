import { useQueryClient } from "@tanstack/react-query";
import { call, type Request } from "../../api/call";
import { asFailure } from "../../api/errors";
import type { Start } from "../../api/generated/contract";
import { useFailureToast } from "../../parts/act";
import { Segmented } from "../../parts/Segmented";
import { useWords } from "../../parts/words";

/** Saves a setting and shows it at once; a new language makes the core's words new, too. */
export function useSettings() {
  const client = useQueryClient();
  const fail = useFailureToast();
  return (change: Request<"settings.set">) =>
    call("settings.set", change).then(
      async (start) => {
        client.setQueryData(["app.start", {}], start);
        // Another language means other words of the core; somebody else at the desk has other tasks.
        if (change.languageChoice || change.me !== undefined)
          await client.invalidateQueries({ predicate: (query) => query.queryKey[0] !== "app.start" });
      },
      (thrown) => fail(asFailure(thrown)),
    );
}

export function LanguageChoice({ start }: { start: Start }) {
  const { t } = useWords();
  const set = useSettings();
  return (
    <Segmented
      label={t("settings-language")}
      value={start.languageChoice}
      // Each language is named in itself, so that it can be found from any other.
      choices={[
        { value: "system", label: t("settings-system") },
        { value: "en", label: "English" },
        { value: "es", label: "Español" },
        { value: "fr", label: "Français" },
      ]}
      onChange={(languageChoice) => void set({ languageChoice })}
      testId="language"
    />
  );
}
