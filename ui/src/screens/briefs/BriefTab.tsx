import { useNavigate, useParams, useSearch } from "@tanstack/react-router";
import { Lock, Send } from "lucide-react";
import { useState } from "react";
import { useRead } from "../../api/call";
import type { Brief, BriefCreators, Id } from "../../api/generated/contract";
import { useAct } from "../../parts/act";
import { CommandButton, useCommand } from "../../parts/commands";
import { Segmented } from "../../parts/Segmented";
import { Answered } from "../../parts/states";
import { useWords } from "../../parts/words";
import { BriefCreatorsView } from "./BriefCreatorsView";
import { BriefSide } from "./BriefSide";
import { KeepDialog } from "./KeepDialog";
import { partNames } from "./parts";
import { SectionForm } from "./SectionForm";
import { SendBriefDialog } from "./SendBriefDialog";

/** The campaign's brief: what it says, and who has it. */
export function BriefTab() {
  const { id } = useParams({ from: "/campaigns/$id/brief" });
  const brief = useRead("briefs.brief", { campaign: id });
  const creators = useRead("briefs.creators", { campaign: id, collaboration: null });
  return (
    <Answered query={brief}>
      {(loaded) => (
        <Answered query={creators}>
          {(known) => <BriefPage key={id} campaign={id} brief={loaded} creators={known} />}
        </Answered>
      )}
    </Answered>
  );
}

type Props = { campaign: Id; brief: Brief; creators: BriefCreators };

function BriefPage({ campaign, brief, creators }: Props) {
  const words = useWords();
  const { t } = words;
  const act = useAct();
  const navigate = useNavigate();
  const { creators: atCreators } = useSearch({ from: "/campaigns/$id/brief" });
  const [open, setOpen] = useState<"keep" | "send" | null>(null);
  const [chosen, setChosen] = useState<ReadonlySet<Id>>(new Set());
  const newest = brief.versions[0];
  const same = newest !== undefined && brief.changed.length === 0;
  const next = String((newest?.number ?? 0) + 1);
  const whom = creators.rows.filter((row) => chosen.has(row.collaboration)).map((row) => row.collaboration);
  const keep = () => {
    if (brief.missing.length > 0) setOpen("keep");
    else void act("briefs.freeze", { campaign, reason: "" }, t("brief-kept", { number: next }));
  };
  useCommand("brief.keep", keep, !same);
  useCommand("brief.send", () => setOpen("send"), whom.length > 0 && same);
  const show = (view: "text" | "creators") =>
    void navigate({
      to: "/campaigns/$id/brief",
      params: { id: campaign },
      search: view === "creators" ? { creators: true } : {},
      replace: true,
    });
  return (
    <div className="flex flex-col gap-4 pb-6" data-testid="brief">
      <header className="flex flex-wrap items-center gap-x-4 gap-y-2">
        <Segmented
          label={t("brief-view")}
          hideLabel
          value={atCreators ? "creators" : "text"}
          choices={(["text", "creators"] as const).map((value) => ({ value, label: t(`brief-view-${value}`) }))}
          onChange={show}
          testId="brief-view"
        />
        <p className="min-w-0 flex-1 text-subtle" data-testid="brief-standing">
          {standing(brief, words)}
        </p>
        <div className="flex flex-wrap gap-2">
          <CommandButton
            id="brief.keep"
            icon={Lock}
            label={t("brief-keep", { number: same ? String(newest.number) : next })}
          />
          {atCreators ? <CommandButton id="brief.send" kind="primary" icon={Send} label={t("brief-send")} /> : null}
        </div>
      </header>
      {atCreators ? (
        <BriefCreatorsView
          campaign={campaign}
          creators={creators}
          same={same}
          chosen={chosen}
          onChoose={setChosen}
          whom={whom}
        />
      ) : (
        <div className="together">
          <SectionForm campaign={campaign} brief={brief} />
          <BriefSide campaign={campaign} brief={brief} />
        </div>
      )}
      {open === "keep" ? (
        <KeepDialog campaign={campaign} brief={brief} number={next} onClose={() => setOpen(null)} />
      ) : null}
      {open === "send" && newest ? (
        <SendBriefDialog
          campaign={campaign}
          version={newest}
          files={brief.files.length > 0}
          whom={whom}
          onClose={() => setOpen(null)}
          onDone={() => setChosen(new Set())}
        />
      ) : null}
    </div>
  );
}

/** Which version says this, or what has changed since. */
function standing(brief: Brief, words: ReturnType<typeof useWords>): string {
  const { t } = words;
  const newest = brief.versions[0];
  if (!newest) return t("brief-no-version");
  const number = String(newest.number);
  if (brief.changed.length === 0) return t("brief-is-version", { number });
  return t("brief-changed", { number, parts: partNames(brief.changed, words) });
}
