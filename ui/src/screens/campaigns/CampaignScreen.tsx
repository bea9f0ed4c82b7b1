import { Link, Outlet, useNavigate, useParams, useRouterState } from "@tanstack/react-router";
import { Ellipsis, Pencil, UserPlus } from "lucide-react";
import { useState } from "react";
import { MenuTrigger } from "react-aria-components";
import { call, useRead } from "../../api/call";
import { asFailure } from "../../api/errors";
import type { Campaign, FlowStep, PlaybookFlow } from "../../api/generated/contract";
import { useAct, useFailureToast } from "../../parts/act";
import { Button, IconButton } from "../../parts/Button";
import { CommandButton, useCommand, useCommands } from "../../parts/commands";
import { Dialog } from "../../parts/Dialog";
import { ActionMenu } from "../../parts/Menu";
import { Page, SampleBadge } from "../../parts/Page";
import { Answered } from "../../parts/states";
import { useWords } from "../../parts/words";
import { HistoryDialog } from "../history/HistoryDialog";
import { ComposeDialog } from "../mail/ComposeDialog";
import { EditCampaign } from "./EditCampaign";
import { StatusBadge } from "./StatusBadge";

const tabs = [
  { to: "/campaigns/$id/dashboard", id: "dashboard", command: "go.dashboard" },
  { to: "/campaigns/$id/flow", id: "flow", command: "go.flow" },
  { to: "/campaigns/$id/creators", id: "creators", command: "go.board" },
  { to: "/campaigns/$id/brief", id: "brief", command: "go.brief" },
  { to: "/campaigns/$id/content", id: "content", command: "go.content" },
  { to: "/campaigns/$id/tasks", id: "tasks", command: "go.campaign-tasks" },
  { to: "/campaigns/$id/documents", id: "documents", command: "go.documents" },
  { to: "/campaigns/$id/results", id: "results", command: "go.results" },
  { to: "/campaigns/$id/costs", id: "costs", command: "go.costs" },
  { to: "/campaigns/$id/shipping", id: "shipping", command: "go.shipping" },
  { to: "/campaigns/$id/report", id: "report", command: "go.report" },
] as const;

export function CampaignScreen() {
  const { id } = useParams({ from: "/campaigns/$id" });
  const campaign = useRead("campaigns.get", { id });
  return <Answered query={campaign}>{(loaded) => <CampaignPage key={id} campaign={loaded} />}</Answered>;
}

/** What can be done with the whole campaign, from every tab. */
function useCampaignCommands(campaign: Campaign) {
  const { t } = useWords();
  const act = useAct();
  const fail = useFailureToast();
  const navigate = useNavigate();
  const { id } = campaign;
  const [open, setOpen] = useState<"edit" | "history" | "status" | null>(null);
  const go = (to: (typeof tabs)[number]["to"]) => void navigate({ to, params: { id } });
  const [early, setEarly] = useState<PlaybookFlow | null>(null);
  const store = async () =>
    void (await act("campaigns.archive", { campaign: id, archived: true }, t("campaign-archived")));
  const archive = async () => {
    try {
      const flow = await call("playbooks.flow", { campaign: id });
      // All but the last step, which is the archive itself.
      if (flow.playbook && flow.steps.filter(isOpen).length > 1) setEarly(flow);
      else await store();
    } catch (thrown) {
      fail(asFailure(thrown));
    }
  };
  useCommand("go.dashboard", () => go("/campaigns/$id/dashboard"));
  useCommand("go.flow", () => go("/campaigns/$id/flow"));
  useCommand("go.board", () => go("/campaigns/$id/creators"));
  useCommand("go.campaign-tasks", () => go("/campaigns/$id/tasks"));
  useCommand("go.brief", () => go("/campaigns/$id/brief"));
  useCommand("go.content", () => go("/campaigns/$id/content"));
  useCommand("go.documents", () => go("/campaigns/$id/documents"));
  useCommand("go.results", () => go("/campaigns/$id/results"));
  useCommand("go.costs", () => go("/campaigns/$id/costs"));
  useCommand("go.shipping", () => go("/campaigns/$id/shipping"));
  useCommand("go.report", () => go("/campaigns/$id/report"));
  useCommand("campaign.edit", () => setOpen("edit"));
  useCommand("campaign.status", () => setOpen("status"));
  useCommand("campaign.history", () => setOpen("history"));
  useCommand(
    "campaign.creators",
    () => void navigate({ to: "/creators", search: { campaign: id } }),
    !campaign.archived,
  );
  useCommand("campaign.archive", () => void archive(), !campaign.archived);
  useCommand("campaign.remove", () => {
    void act("campaigns.remove", { id }, t("campaign-removed", { name: campaign.name })).then(
      (done) => done && navigate({ to: "/" }),
    );
  });
  return { open, setOpen, early, setEarly, store };
}

function CampaignPage({ campaign }: { campaign: Campaign }) {
  const { t } = useWords();
  const { open, setOpen, early, setEarly, store } = useCampaignCommands(campaign);
  const path = useRouterState({ select: (state) => state.location.pathname });
  const tab = tabs.find((other) => path.endsWith(`/${other.id}`) || path.includes(`/${other.id}/col_`));
  return (
    <Page
      title={campaign.name}
      windowTitle={tab ? `${campaign.name} – ${t(`campaign-tab-${tab.id}`)}` : campaign.name}
      fill
      testId="campaign"
      beside={
        <>
          <StatusBadge status={campaign.status} finalized={campaign.editions > 0} />
          <SampleBadge sample={campaign.sample} />
        </>
      }
      below={<p className="text-subtle">{[campaign.brand?.name, campaign.datesPrinted].filter(Boolean).join(" · ")}</p>}
      actions={<Actions campaign={campaign} />}
    >
      {campaign.archived ? <ArchivedNote campaign={campaign} /> : null}
      <nav className="tabs" aria-label={t("campaign-tabs")}>
        {tabs.map((place) => (
          <Link
            key={place.id}
            to={place.to}
            params={{ id: campaign.id }}
            className="tab"
            aria-current={tab?.id === place.id ? "page" : undefined}
            data-testid={`tab-${place.id}`}
          >
            {t(`campaign-tab-${place.id}`)}
          </Link>
        ))}
      </nav>
      <Outlet />
      <EditCampaign campaign={campaign} open={open === "edit"} onClose={() => setOpen(null)} />
      {early ? <EarlyDialog flow={early} onClose={() => setEarly(null)} onArchive={() => void store()} /> : null}
      {open === "status" ? (
        <ComposeDialog
          kind="status"
          campaign={campaign.id}
          title={t("compose-status-of", { name: campaign.name })}
          onClose={() => setOpen(null)}
        />
      ) : null}
      <HistoryDialog
        record={campaign.id}
        name={campaign.name}
        open={open === "history"}
        onClose={() => setOpen(null)}
      />
    </Page>
  );
}

const isOpen = (step: FlowStep) => step.state === "ready" || step.state === "waiting";

type EarlyProps = { flow: PlaybookFlow; onClose: () => void; onArchive: () => void };

/** Archiving before the end of the playbook: said, and allowed. */
function EarlyDialog({ flow, onClose, onArchive }: EarlyProps) {
  const { t, number } = useWords();
  const steps = { done: number(flow.through), all: number(flow.steps.length) };
  const archive = () => {
    onClose();
    onArchive();
  };
  return (
    <Dialog title={t("flow-archive-early")} open onClose={onClose} alert testId="early-dialog">
      <p className="dialog-body">{t("flow-archive-early-text", steps)}</p>
      <div className="dialog-foot">
        <Button onPress={onClose} autoFocus>
          {t("ui-cancel")}
        </Button>
        <Button kind="primary" onPress={archive} data-testid="archive-early">
          {t("cmd-campaign-archive")}
        </Button>
      </div>
    </Dialog>
  );
}

function ArchivedNote({ campaign }: { campaign: Campaign }) {
  const { t } = useWords();
  const act = useAct();
  return (
    <div className="notice" data-testid="archived-note">
      <span className="flex-1">{t("campaign-is-archived")}</span>
      <button
        type="button"
        className="btn btn-small"
        onClick={() => void act("campaigns.archive", { campaign: campaign.id, archived: false }, t("campaign-back"))}
        data-testid="campaign-unarchive"
      >
        {t("campaign-bring-back")}
      </button>
    </div>
  );
}

function Actions({ campaign }: { campaign: Campaign }) {
  const { t } = useWords();
  const { store } = useCommands();
  const items = [
    "campaign.status",
    "campaign.history",
    "campaign.archive",
    ...(campaign.sample ? ["sample.remove"] : []),
    "campaign.remove",
  ];
  const { table } = useCommands();
  return (
    <>
      {campaign.sample ? (
        <span className="max-[72rem]:hidden">
          <CommandButton
            id="sample.remove"
            kind="quiet"
            label={t("settings-sample-remove")}
            testId="campaign-sample-remove"
          />
        </span>
      ) : null}
      <CommandButton id="campaign.creators" icon={UserPlus} label={t("campaign-add-creators")} />
      <CommandButton id="campaign.edit" icon={Pencil} label={t("ui-edit")} />
      <MenuTrigger>
        <IconButton icon={Ellipsis} kind="secondary" label={t("ui-more")} data-testid="campaign-more" />
        <ActionMenu
          items={items
            .filter((id) => store.can(id))
            .map((id) => ({
              id,
              label: t(table.find((command) => command.id === id)?.words ?? id),
              run: () => void store.run(id),
            }))}
        />
      </MenuTrigger>
    </>
  );
}
