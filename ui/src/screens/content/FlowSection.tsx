import { ListChecks } from "lucide-react";
import { useState } from "react";
import { useRead } from "../../api/call";
import { CommandButton, useCommand } from "../../parts/commands";
import { useWords } from "../../parts/words";
import { FlowDialog } from "./FlowDialog";

/** The approval flow of all campaigns that have none of their own. */
export function FlowSection() {
  const { t } = useWords();
  const [open, setOpen] = useState(false);
  const flow = useRead("content.flow", { campaign: null, brand: null });
  const asked = (flow.data?.stages ?? []).filter((stage) => stage.on).map((stage) => stage.name);
  useCommand("approval.flow", () => setOpen(true));
  return (
    <>
      <p className="hint">{t("flow-settings-text")}</p>
      {flow.data ? (
        <p data-testid="flow-asked">
          {asked.length > 0 ? t("content-flow", { stages: asked.join(" → ") }) : t("content-flow-none")}
        </p>
      ) : null}
      <div>
        <CommandButton id="approval.flow" icon={ListChecks} testId="settings-flow" />
      </div>
      {open ? <FlowDialog campaign={null} onClose={() => setOpen(false)} /> : null}
    </>
  );
}
