import { createHashHistory, createRootRoute, createRoute, createRouter, redirect } from "@tanstack/react-router";
import { BoardTab } from "../screens/campaigns/BoardTab";
import { CampaignScreen } from "../screens/campaigns/CampaignScreen";
import { HomeScreen } from "../screens/campaigns/HomeScreen";
import { NewCampaignScreen } from "../screens/campaigns/NewCampaignScreen";
import { CreatorScreen } from "../screens/creators/CreatorScreen";
import { CreatorsScreen } from "../screens/creators/CreatorsScreen";
import { DuplicatesScreen } from "../screens/creators/DuplicatesScreen";
import { readSearch } from "../screens/creators/search";
import { ImportScreen } from "../screens/imports/ImportScreen";
import { CostsTab } from "../screens/money/CostsTab";
import { ReportTab } from "../screens/reports/ReportTab";
import { DashboardTab } from "../screens/results/DashboardTab";
import { ResultsTab } from "../screens/results/ResultsTab";
import { SettingsScreen } from "../screens/settings/SettingsScreen";
import { TrashScreen } from "../screens/trash/TrashScreen";
import { Frame } from "./Frame";
import { Lost } from "./Lost";

const root = createRootRoute({ component: Frame, notFoundComponent: Lost });
const home = createRoute({
  getParentRoute: () => root,
  path: "/",
  component: HomeScreen,
  validateSearch: (search: Record<string, unknown>): { archived?: boolean; begin?: boolean } => ({
    ...(search.archived === true ? { archived: true } : {}),
    ...(search.begin === true ? { begin: true } : {}),
  }),
});
const newCampaign = createRoute({ getParentRoute: () => root, path: "/campaigns/new", component: NewCampaignScreen });
const campaign = createRoute({ getParentRoute: () => root, path: "/campaigns/$id", component: CampaignScreen });
const campaignStart = createRoute({
  getParentRoute: () => campaign,
  path: "/",
  beforeLoad: ({ params }) => {
    throw redirect({ to: "/campaigns/$id/dashboard", params, replace: true });
  },
});
const dashboard = createRoute({ getParentRoute: () => campaign, path: "dashboard", component: DashboardTab });
const board = createRoute({ getParentRoute: () => campaign, path: "creators", component: BoardTab });
const results = createRoute({ getParentRoute: () => campaign, path: "results", component: ResultsTab });
const costs = createRoute({ getParentRoute: () => campaign, path: "costs", component: CostsTab });
const report = createRoute({ getParentRoute: () => campaign, path: "report", component: ReportTab });
const creators = createRoute({
  getParentRoute: () => root,
  path: "/creators",
  component: CreatorsScreen,
  validateSearch: readSearch,
});
const creator = createRoute({ getParentRoute: () => root, path: "/creators/$id", component: CreatorScreen });
const imports = createRoute({
  getParentRoute: () => root,
  path: "/import",
  component: ImportScreen,
  validateSearch: (search: Record<string, unknown>): { ask?: boolean; campaign?: string } => ({
    ...(search.ask === true ? { ask: true } : {}),
    ...(typeof search.campaign === "string" ? { campaign: search.campaign } : {}),
  }),
});
const duplicates = createRoute({
  getParentRoute: () => root,
  path: "/creators/duplicates",
  component: DuplicatesScreen,
});
const trash = createRoute({ getParentRoute: () => root, path: "/trash", component: TrashScreen });
const settings = createRoute({ getParentRoute: () => root, path: "/settings", component: SettingsScreen });

const tree = root.addChildren([
  home,
  newCampaign,
  campaign.addChildren([campaignStart, dashboard, board, results, costs, report]),
  creators,
  duplicates,
  creator,
  imports,
  trash,
  settings,
]);

/** Places live behind the # sign: the app is a file, there is no server to ask for paths. */
export function newRouter() {
  return createRouter({ routeTree: tree, history: createHashHistory(), defaultPreload: false });
}

declare module "@tanstack/react-router" {
  interface Register {
    router: ReturnType<typeof newRouter>;
  }
}
