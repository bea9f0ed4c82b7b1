import { useNavigate, useParams } from "@tanstack/react-router";
import { Megaphone, Pencil, Trash2 } from "lucide-react";
import { useState } from "react";
import { useRead } from "../../api/call";
import type { Account, Creator } from "../../api/generated/contract";
import { useAct } from "../../parts/act";
import { Button } from "../../parts/Button";
import { Page, SampleBadge } from "../../parts/Page";
import { Answered } from "../../parts/states";
import { useWords } from "../../parts/words";
import { HistoryList } from "../history/HistoryDialog";
import { AddToCampaignDialog } from "./AddToCampaignDialog";
import { AccountList, CampaignList, Facts } from "./CreatorParts";
import { EditAccountDialog, EditCreatorDialog } from "./EditCreatorDialog";

export function CreatorScreen() {
  const { id } = useParams({ from: "/creators/$id" });
  const creator = useRead("creators.get", { id });
  return <Answered query={creator}>{(loaded) => <CreatorPage key={id} creator={loaded} />}</Answered>;
}

type Open = { kind: "edit" | "add" } | { kind: "account"; account: Account } | null;

function CreatorPage({ creator }: { creator: Creator }) {
  const { t, count } = useWords();
  const act = useAct();
  const navigate = useNavigate();
  const [open, setOpen] = useState<Open>(null);
  const selection = { ids: [creator.id], query: null };
  const name = creator.name || creator.accounts[0]?.handle || t("creators-unnamed");
  const remove = async () => {
    const done = await act("creators.remove", { selection }, t("creators-removed", count(1)));
    if (done) await navigate({ to: "/creators" });
  };
  return (
    <Page
      title={name}
      testId="creator"
      beside={<SampleBadge sample={creator.sample} />}
      actions={
        <>
          <Button kind="primary" icon={Megaphone} onPress={() => setOpen({ kind: "add" })} data-testid="creator-add">
            {t("creators-add-to")}
          </Button>
          <Button icon={Pencil} onPress={() => setOpen({ kind: "edit" })} data-testid="creator-edit">
            {t("ui-edit")}
          </Button>
          <Button icon={Trash2} onPress={() => void remove()} data-testid="creator-remove">
            {t("ui-remove")}
          </Button>
        </>
      }
    >
      <div className="creator">
        <div className="flex flex-col gap-6">
          <Facts creator={creator} />
          <AccountList creator={creator} onEdit={(account) => setOpen({ kind: "account", account })} />
          <CampaignList creator={creator} />
        </div>
        <section className="flex flex-col gap-2">
          <h2 className="text-section font-semibold">{t("creators-history")}</h2>
          <HistoryList record={creator.id} />
        </section>
      </div>
      {open?.kind === "edit" ? <EditCreatorDialog creator={creator} onClose={() => setOpen(null)} /> : null}
      {open?.kind === "account" ? (
        <EditAccountDialog creator={creator.id} account={open.account} onClose={() => setOpen(null)} />
      ) : null}
      {open?.kind === "add" ? (
        <AddToCampaignDialog
          selection={selection}
          count={1}
          campaign={null}
          onClose={() => setOpen(null)}
          onDone={() => {}}
        />
      ) : null}
    </Page>
  );
}
