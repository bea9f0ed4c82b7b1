import { useNavigate, useParams } from "@tanstack/react-router";
import { CalendarClock, Ellipsis, Eraser, Mail, Megaphone, Pencil, Trash2 } from "lucide-react";
import { useState } from "react";
import { MenuTrigger } from "react-aria-components";
import { useRead } from "../../api/call";
import type { Account, Creator, Id } from "../../api/generated/contract";
import { useAct } from "../../parts/act";
import { Button, IconButton } from "../../parts/Button";
import { ActionMenu } from "../../parts/Menu";
import { Page, SampleBadge } from "../../parts/Page";
import { Answered } from "../../parts/states";
import { useWords } from "../../parts/words";
import { DocumentsPart } from "../documents/DocumentsPart";
import { HistoryList } from "../history/HistoryDialog";
import { ComposeDialog } from "../mail/ComposeDialog";
import { AddToCampaignDialog } from "./AddToCampaignDialog";
import { AvailabilityDialog } from "./BulkDialogs";
import { AccountList, AvailabilityBadge, CampaignList, Facts } from "./CreatorParts";
import { AddAccountDialog, EditAccountDialog, EditCreatorDialog } from "./EditCreatorDialog";
import { EraseDialog } from "./EraseDialog";
import { FollowerHistory } from "./FollowerHistory";
import { MergeDialog } from "./MergeDialog";
import { Notes } from "./Notes";

export function CreatorScreen() {
  const { id } = useParams({ from: "/creators/$id" });
  const creator = useRead("creators.get", { id });
  return <Answered query={creator}>{(loaded) => <CreatorPage key={id} creator={loaded} />}</Answered>;
}

type Open =
  | { kind: "edit" | "add" | "new-account" | "availability" | "erase" | "write" }
  | { kind: "account"; account: Account }
  | null;

function CreatorPage({ creator }: { creator: Creator }) {
  const { t } = useWords();
  const [open, setOpen] = useState<Open>(null);
  const name = creator.name || creator.accounts[0]?.handle || t("creators-unnamed");
  return (
    <Page
      title={name}
      testId="creator"
      beside={
        <>
          <AvailabilityBadge state={creator.availability.today} until={creator.availability.untilPrinted} />
          <SampleBadge sample={creator.sample} />
        </>
      }
      actions={<Actions creator={creator} setOpen={setOpen} />}
    >
      <Twins creator={creator} />
      <div className="creator">
        <div className="flex flex-col gap-6">
          <Facts creator={creator} />
          <AccountList
            creator={creator}
            onEdit={(account) => setOpen({ kind: "account", account })}
            onAdd={() => setOpen({ kind: "new-account" })}
          />
          <FollowerHistory creator={creator.id} />
          <CampaignList creator={creator} figures />
          <DocumentsPart whose={{ creator: creator.id }} />
        </div>
        <div className="flex flex-col gap-6">
          <Notes creator={creator} writing />
          <section className="flex flex-col gap-2">
            <h2 className="text-section font-semibold">{t("creators-history")}</h2>
            <HistoryList record={creator.id} />
          </section>
        </div>
      </div>
      <Dialogs creator={creator} name={name} open={open} onClose={() => setOpen(null)} />
    </Page>
  );
}

function Actions({ creator, setOpen }: { creator: Creator; setOpen: (open: Open) => void }) {
  const { t, count } = useWords();
  const act = useAct();
  const navigate = useNavigate();
  const remove = async () => {
    const selection = { ids: [creator.id], query: null };
    const done = await act("creators.remove", { selection }, t("creators-removed", count(1)));
    if (done) await navigate({ to: "/creators" });
  };
  // Whoever asked not to be contacted is not offered a letter.
  const writable = creator.contact.email !== "" && creator.availability.today !== "doNotContact";
  const items = [
    ...(writable
      ? [{ id: "write", label: t("compose-write"), icon: Mail, run: () => setOpen({ kind: "write" }) }]
      : []),
    {
      id: "availability",
      label: t("kept-set-availability"),
      icon: CalendarClock,
      run: () => setOpen({ kind: "availability" }),
    },
    { id: "erase", label: t("erase-open"), icon: Eraser, run: () => setOpen({ kind: "erase" }) },
  ];
  return (
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
      <MenuTrigger>
        <IconButton icon={Ellipsis} kind="secondary" label={t("ui-more")} data-testid="creator-more" />
        <ActionMenu items={items} />
      </MenuTrigger>
    </>
  );
}

type DialogProps = { creator: Creator; name: string; open: Open; onClose: () => void };

function Dialogs({ creator, name, open, onClose }: DialogProps) {
  const selection = { ids: [creator.id], query: null };
  if (open?.kind === "edit") return <EditCreatorDialog creator={creator} onClose={onClose} />;
  if (open?.kind === "new-account") return <AddAccountDialog creator={creator.id} onClose={onClose} />;
  if (open?.kind === "account")
    return <EditAccountDialog creator={creator.id} account={open.account} onClose={onClose} />;
  if (open?.kind === "availability")
    return <AvailabilityDialog selection={selection} count={1} now={creator.availability} onClose={onClose} />;
  if (open?.kind === "write") return <Compose creator={creator} name={name} onClose={onClose} />;
  if (open?.kind === "erase") return <EraseDialog id={creator.id} name={name} onClose={onClose} />;
  if (open?.kind === "add")
    return <AddToCampaignDialog selection={selection} count={1} campaign={null} onClose={onClose} onDone={() => {}} />;
  return null;
}

function Compose({ creator, name, onClose }: { creator: Creator; name: string; onClose: () => void }) {
  const { t } = useWords();
  return <ComposeDialog kind="other" creator={creator.id} title={t("compose-to", { name })} onClose={onClose} />;
}

/** Somebody else may be the same person: said where it helps, decided by a person. */
function Twins({ creator }: { creator: Creator }) {
  const { t } = useWords();
  const { data } = useRead("creators.duplicates", { id: creator.id });
  const [other, setOther] = useState<Id | null>(null);
  if (!data || data.pairs.length === 0) return null;
  return (
    <div className="notice" data-testid="creator-twins">
      <span className="flex-1">{t("merge-may-be")}</span>
      {data.pairs.slice(0, 3).map((pair) => (
        <Button key={pair.other.id} small onPress={() => setOther(pair.other.id)} data-testid={`twin-${pair.other.id}`}>
          {pair.other.name || pair.other.accounts[0]?.handle || t("creators-unnamed")}
        </Button>
      ))}
      {other ? <MergeDialog keep={creator.id} other={other} onClose={() => setOther(null)} /> : null}
    </div>
  );
}
