import { Link } from "@tanstack/react-router";
import { X } from "lucide-react";
import { useRead } from "../../api/call";
import type { Id } from "../../api/generated/contract";
import { IconButton } from "../../parts/Button";
import { SampleBadge } from "../../parts/Page";
import { Answered } from "../../parts/states";
import { useWords } from "../../parts/words";
import { AccountList, CampaignList, Facts } from "./CreatorParts";
import { Notes } from "./Notes";

/** A look at a creator beside the list; the focus stays in the list. */
export function CreatorPeek({ id, onClose }: { id: Id; onClose: () => void }) {
  const { t } = useWords();
  const creator = useRead("creators.get", { id }, { keep: true });
  return (
    <aside className="peek" aria-label={t("creators-peek")} data-testid="peek">
      <Answered query={creator}>
        {(loaded) => (
          <div className="flex flex-col gap-4">
            <header className="flex items-start gap-2">
              <h2 className="min-w-0 flex-1 text-section font-semibold">
                <Link to="/creators/$id" params={{ id }} className="link">
                  {loaded.name || loaded.accounts[0]?.handle}
                </Link>{" "}
                <SampleBadge sample={loaded.sample} />
              </h2>
              <IconButton small icon={X} label={t("ui-close")} onPress={onClose} data-testid="peek-close" />
            </header>
            <Facts creator={loaded} />
            <AccountList creator={loaded} />
            <Notes creator={loaded} />
            <CampaignList creator={loaded} />
          </div>
        )}
      </Answered>
    </aside>
  );
}
