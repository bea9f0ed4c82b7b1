import { FileDown, Send } from "lucide-react";
import { useState } from "react";
import { useRead } from "../../api/call";
import type { Edition, Id, Language, Paper } from "../../api/generated/contract";
import { Button, IconButton } from "../../parts/Button";
import { Answered } from "../../parts/states";
import { useWords } from "../../parts/words";
import { SendDialog } from "./SendDialog";

type Props = {
  campaign: Id;
  shown: Edition | null;
  onShow: (edition: Edition) => void;
  onExport: (edition: Id, language: Language, paper: Paper) => Promise<void>;
};

/** Finished reports: they never change, and each can be exported again. */
export function EditionList({ campaign, shown, onShow, onExport }: Props) {
  const { t } = useWords();
  const editions = useRead("reports.editions", { campaign });
  const [sending, setSending] = useState<Edition | null>(null);
  return (
    <section className="flex flex-col gap-2">
      <h2 className="text-section font-semibold">{t("reports-editions")}</h2>
      <Answered query={editions}>
        {(loaded) =>
          loaded.editions.length === 0 ? (
            <p className="text-subtle">{t("reports-no-editions")}</p>
          ) : (
            <ul className="flex flex-col gap-1" data-testid="editions">
              {loaded.editions.map((edition) => (
                <li
                  key={edition.id}
                  className={`flex items-center gap-2 rounded-control border px-2 py-1 ${shown?.id === edition.id ? "border-accent" : "border-line"}`}
                  data-testid={`edition-${edition.number}`}
                >
                  <div className="min-w-0 flex-1">
                    <p className="font-medium">{t("reports-edition", { number: String(edition.number) })}</p>
                    <p className="text-small text-subtle">
                      {[
                        edition.atPrinted,
                        edition.by,
                        edition.language.toUpperCase(),
                        t(`reports-paper-${edition.paper}`),
                      ]
                        .filter(Boolean)
                        .join(" · ")}
                    </p>
                    <p className="clip text-small text-subtle" title={edition.digest}>
                      {t("reports-digest", { digest: edition.digest.slice(0, 12) })}
                    </p>
                  </div>
                  <Button
                    small
                    kind="quiet"
                    onPress={() => onShow(edition)}
                    data-testid={`edition-show-${edition.number}`}
                  >
                    {t("reports-show")}
                  </Button>
                  <IconButton
                    small
                    icon={Send}
                    label={t("reports-edition-send", { number: String(edition.number) })}
                    onPress={() => setSending(edition)}
                    data-testid={`edition-send-${edition.number}`}
                  />
                  <IconButton
                    small
                    icon={FileDown}
                    label={t("reports-edition-export", { number: String(edition.number) })}
                    onPress={() => void onExport(edition.id, edition.language, edition.paper)}
                    data-testid={`edition-export-${edition.number}`}
                  />
                </li>
              ))}
            </ul>
          )
        }
      </Answered>
      {sending ? <SendDialog campaign={campaign} edition={sending} onClose={() => setSending(null)} /> : null}
    </section>
  );
}
