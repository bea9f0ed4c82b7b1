import { useParams } from "@tanstack/react-router";
import { FileDown, FileText, Lock } from "lucide-react";
import { useState } from "react";
import { call, useRead } from "../../api/call";
import { asFailure } from "../../api/errors";
import type { Campaign, Edition, Id, Language, Paper } from "../../api/generated/contract";
import { useFailureToast } from "../../parts/act";
import { CommandButton, useCommand } from "../../parts/commands";
import { Segmented } from "../../parts/Segmented";
import { Answered } from "../../parts/states";
import { useToasts } from "../../parts/toasts";
import { useWords } from "../../parts/words";
import { EditionList } from "./EditionList";
import { FinalizeDialog } from "./FinalizeDialog";
import { Preview } from "./Preview";
import { Recommendation } from "./Recommendation";

export function ReportTab() {
  const { id } = useParams({ from: "/campaigns/$id/report" });
  const campaign = useRead("campaigns.get", { id });
  return <Answered query={campaign}>{(loaded) => <Report key={id} campaign={loaded} />}</Answered>;
}

/** Asks where to, writes the PDF there and says where it lies. */
export function useExport(campaign: Id) {
  const { t } = useWords();
  const { push } = useToasts();
  const fail = useFailureToast();
  return async (edition: Id | null, language: Language, paper: Paper) => {
    try {
      const saved = await call("reports.export", { campaign, edition, language, paper, path: null });
      if (!saved) return;
      const open = () => void call("files.open", { path: saved.path }).catch((thrown) => fail(asFailure(thrown)));
      push({ text: t("ui-saved-as", { path: saved.path }), action: { label: t("reports-open"), run: open } });
    } catch (thrown) {
      fail(asFailure(thrown));
    }
  };
}

function Report({ campaign }: { campaign: Campaign }) {
  const { t, language: own } = useWords();
  const [language, setLanguage] = useState<Language>(own);
  const [paper, setPaper] = useState<Paper>("a4");
  const [edition, setEdition] = useState<Edition | null>(null);
  const [finalizing, setFinalizing] = useState(false);
  const exportPdf = useExport(campaign.id);
  const shown = { language: edition?.language ?? language, paper: edition?.paper ?? paper };
  useCommand("report.export", () => void exportPdf(edition?.id ?? null, shown.language, shown.paper));
  useCommand("report.finalize", () => setFinalizing(true), !campaign.archived);
  return (
    <div className="report" data-testid="report">
      <div className="flex min-w-0 flex-col gap-5">
        <div className="flex flex-wrap gap-2">
          <CommandButton id="report.export" kind="primary" icon={FileDown} label={t("reports-export")} />
          <CommandButton id="report.finalize" icon={Lock} label={t("reports-finalize")} />
        </div>
        <div className="flex flex-col gap-3">
          <Segmented
            label={t("reports-language")}
            value={language}
            choices={[
              { value: "en", label: "English" },
              { value: "es", label: "Español" },
              { value: "fr", label: "Français" },
            ]}
            onChange={setLanguage}
            testId="report-language"
          />
          <Segmented
            label={t("reports-paper")}
            value={paper}
            choices={[
              { value: "a4", label: "A4" },
              { value: "letter", label: "Letter" },
            ]}
            onChange={setPaper}
            testId="report-paper"
          />
        </div>
        <Recommendation key={campaign.id} campaign={campaign} />
        <EditionList campaign={campaign.id} shown={edition} onShow={setEdition} onExport={exportPdf} />
      </div>
      <div className="flex min-w-0 flex-col gap-2">
        {edition ? (
          <div className="notice">
            <FileText aria-hidden="true" className="icon" />
            <span className="flex-1">{t("reports-shows-edition", { number: String(edition.number) })}</span>
            <button
              type="button"
              className="btn btn-small"
              onClick={() => setEdition(null)}
              data-testid="report-show-draft"
            >
              {t("reports-show-draft")}
            </button>
          </div>
        ) : null}
        <Preview campaign={campaign.id} edition={edition?.id ?? null} language={shown.language} paper={shown.paper} />
      </div>
      <FinalizeDialog
        open={finalizing}
        campaign={campaign.id}
        language={language}
        paper={paper}
        onClose={() => setFinalizing(false)}
        onDone={setEdition}
      />
    </div>
  );
}
