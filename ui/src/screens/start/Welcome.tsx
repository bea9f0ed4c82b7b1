import { useNavigate } from "@tanstack/react-router";
import { FileUp, type LucideIcon, Megaphone, Sparkles } from "lucide-react";
import { useState } from "react";
import { Button as AriaButton } from "react-aria-components";
import type { Start } from "../../api/generated/contract";
import { useAct } from "../../parts/act";
import { useTitle } from "../../parts/Page";
import { useWords } from "../../parts/words";
import { LanguageChoice } from "../settings/LanguageChoice";

type ChoiceProps = {
  icon: LucideIcon;
  title: string;
  text: string;
  onPress: () => void;
  busy?: boolean;
  testId: string;
};

function Choice({ icon: Icon, title, text, onPress, busy, testId }: ChoiceProps) {
  return (
    <AriaButton className="welcome-choice" onPress={onPress} isDisabled={busy ?? false} data-testid={testId}>
      <span className="welcome-icon">
        <Icon aria-hidden="true" className="size-5" />
      </span>
      <span className="flex flex-col gap-0.5">
        <span className="text-section font-semibold">{title}</span>
        <span className="text-subtle">{text}</span>
      </span>
    </AriaButton>
  );
}

/** The first minute: three ways in, and the language. */
export function Welcome({ start }: { start: Start }) {
  const { t } = useWords();
  const navigate = useNavigate();
  const act = useAct();
  const [busy, setBusy] = useState(false);
  useTitle(t("start-title"));
  const explore = async () => {
    setBusy(true);
    const sample = await act("sample.add", {});
    setBusy(false);
    if (sample) await navigate({ to: "/campaigns/$id/dashboard", params: { id: sample.value.id } });
  };
  return (
    <div className="m-auto flex w-full max-w-xl flex-col gap-6 p-6" data-testid="welcome">
      <header className="flex flex-col gap-2">
        <h1 tabIndex={-1} className="text-figure font-semibold tracking-tight">
          {t("start-title")}
        </h1>
        <p className="text-section text-subtle">{t("start-text")}</p>
      </header>
      <div className="flex flex-col gap-3">
        <Choice
          icon={Sparkles}
          title={t("start-sample")}
          text={t("start-sample-text")}
          busy={busy}
          onPress={() => void explore()}
          testId="start-sample"
        />
        <Choice
          icon={FileUp}
          title={t("start-import")}
          text={t("start-import-text")}
          onPress={() => void navigate({ to: "/import" })}
          testId="start-import"
        />
        <Choice
          icon={Megaphone}
          title={t("start-empty")}
          text={t("start-empty-text")}
          onPress={() => void navigate({ to: "/", search: { begin: true } })}
          testId="start-empty"
        />
      </div>
      <LanguageChoice start={start} />
      <p className="text-small text-subtle">{t("start-local")}</p>
    </div>
  );
}
