import {
  createHashHistory,
  createRootRoute,
  createRoute,
  createRouter,
  lazyRouteComponent,
  redirect,
} from "@tanstack/react-router";
import { HomeScreen } from "../screens/campaigns/HomeScreen";
import { readSearch } from "../screens/creators/search";
import { readTasksSearch } from "../screens/work/search";
import { Broken } from "./Broken";
import { Frame } from "./Frame";
import { Lost } from "./Lost";

/** Every screen but the first: they come in one piece, while the first one is being read. */
const others = () => import("./screens");
const screen = (name: keyof Awaited<ReturnType<typeof others>>) => lazyRouteComponent(others, name);

const root = createRootRoute({ component: Frame, notFoundComponent: Lost });
const home = createRoute({
  getParentRoute: () => root,
  path: "/",
  component: HomeScreen,
  validateSearch: (search: Record<string, unknown>): { archived?: boolean; begin?: boolean; brand?: string } => ({
    ...(search.archived === true ? { archived: true } : {}),
    ...(typeof search.brand === "string" && search.brand ? { brand: search.brand } : {}),
    ...(search.begin === true ? { begin: true } : {}),
  }),
});
const newCampaign = createRoute({
  getParentRoute: () => root,
  path: "/campaigns/new",
  component: screen("NewCampaignScreen"),
});
const campaign = createRoute({
  getParentRoute: () => root,
  path: "/campaigns/$id",
  component: screen("CampaignScreen"),
});
const campaignStart = createRoute({
  getParentRoute: () => campaign,
  path: "/",
  beforeLoad: ({ params }) => {
    throw redirect({ to: "/campaigns/$id/dashboard", params, replace: true });
  },
});
const dashboard = createRoute({ getParentRoute: () => campaign, path: "dashboard", component: screen("DashboardTab") });
const board = createRoute({ getParentRoute: () => campaign, path: "creators", component: screen("BoardTab") });
const together = createRoute({
  getParentRoute: () => campaign,
  path: "creators/$collaboration",
  component: screen("CollaborationScreen"),
});
const brief = createRoute({
  getParentRoute: () => campaign,
  path: "brief",
  component: screen("BriefTab"),
  validateSearch: (search: Record<string, unknown>): { creators?: boolean } => ({
    ...(search.creators === true ? { creators: true } : {}),
  }),
});
const content = createRoute({
  getParentRoute: () => campaign,
  path: "content",
  component: screen("ContentTab"),
  validateSearch: (search: Record<string, unknown>): { deliverable?: string } => ({
    ...(typeof search.deliverable === "string" && search.deliverable ? { deliverable: search.deliverable } : {}),
  }),
});
const documents = createRoute({
  getParentRoute: () => campaign,
  path: "documents",
  component: screen("DocumentsTab"),
});
const results = createRoute({ getParentRoute: () => campaign, path: "results", component: screen("ResultsTab") });
const costs = createRoute({ getParentRoute: () => campaign, path: "costs", component: screen("CostsTab") });
const shipping = createRoute({ getParentRoute: () => campaign, path: "shipping", component: screen("ShippingTab") });
const report = createRoute({ getParentRoute: () => campaign, path: "report", component: screen("ReportTab") });
const campaignTasks = createRoute({
  getParentRoute: () => campaign,
  path: "tasks",
  component: screen("TasksTab"),
  validateSearch: readTasksSearch,
});
const tasks = createRoute({
  getParentRoute: () => root,
  path: "/tasks",
  component: screen("TasksScreen"),
  validateSearch: readTasksSearch,
});
const inbox = createRoute({
  getParentRoute: () => root,
  path: "/inbox",
  component: screen("InboxScreen"),
  validateSearch: (search: Record<string, unknown>): { brand?: string } => ({
    ...(typeof search.brand === "string" && search.brand ? { brand: search.brand } : {}),
  }),
});
const creators = createRoute({
  getParentRoute: () => root,
  path: "/creators",
  component: screen("CreatorsScreen"),
  validateSearch: readSearch,
});
const creator = createRoute({ getParentRoute: () => root, path: "/creators/$id", component: screen("CreatorScreen") });
const imports = createRoute({
  getParentRoute: () => root,
  path: "/import",
  component: screen("ImportScreen"),
  validateSearch: (search: Record<string, unknown>): { ask?: boolean; campaign?: string } => ({
    ...(search.ask === true ? { ask: true } : {}),
    ...(typeof search.campaign === "string" ? { campaign: search.campaign } : {}),
  }),
});
const duplicates = createRoute({
  getParentRoute: () => root,
  path: "/creators/duplicates",
  component: screen("DuplicatesScreen"),
});
const outbox = createRoute({ getParentRoute: () => root, path: "/outbox", component: screen("OutboxScreen") });
const flow = createRoute({ getParentRoute: () => campaign, path: "flow", component: screen("FlowTab") });
const playbooks = createRoute({ getParentRoute: () => root, path: "/playbooks", component: screen("PlaybooksScreen") });
const playbook = createRoute({
  getParentRoute: () => root,
  path: "/playbooks/$playbook",
  component: screen("PlaybookEditor"),
});
const brands = createRoute({
  getParentRoute: () => root,
  path: "/brands",
  component: screen("BrandsScreen"),
  validateSearch: (search: Record<string, unknown>): { add?: boolean } => (search.add === true ? { add: true } : {}),
});
const brand = createRoute({ getParentRoute: () => root, path: "/brands/$id", component: screen("BrandScreen") });
const trash = createRoute({ getParentRoute: () => root, path: "/trash", component: screen("TrashScreen") });
const team = createRoute({ getParentRoute: () => root, path: "/team", component: screen("TeamScreen") });
const settings = createRoute({ getParentRoute: () => root, path: "/settings", component: screen("SettingsScreen") });

const tree = root.addChildren([
  home,
  newCampaign,
  campaign.addChildren([
    campaignStart,
    dashboard,
    flow,
    board,
    together,
    brief,
    content,
    campaignTasks,
    documents,
    results,
    costs,
    shipping,
    report,
  ]),
  tasks,
  inbox,
  creators,
  duplicates,
  creator,
  imports,
  outbox,
  playbooks,
  playbook,
  brands,
  brand,
  trash,
  team,
  settings,
]);

/** Milliseconds after the start: the first screen has the machine for itself until then. */
const SOON = 600;

/** Places live behind the # sign: the app is a file, there is no server to ask for paths. */
export function newRouter() {
  setTimeout(() => void Promise.all([others(), import("./over")]), SOON);
  return createRouter({
    routeTree: tree,
    history: createHashHistory(),
    defaultPreload: false,
    defaultErrorComponent: Broken,
  });
}

export type Router = ReturnType<typeof newRouter>;

declare module "@tanstack/react-router" {
  interface Register {
    router: Router;
  }
}
