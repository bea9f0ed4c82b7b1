import type {
  Amount,
  BackupPreview,
  Board,
  Campaign,
  CampaignRow,
  Card,
  Chart,
  CreatorRow,
  Dashboard,
  Figure,
  Goals,
  Post,
  Start,
} from "../src/api/generated/contract";
import type { Script } from "./host";

/** A small world that all tests share; a test changes only what it is about. */
export const euros = (whole: number): Amount => ({ minor: whole * 100, currency: "EUR", printed: `€${whole}` });
const done = { action: "act_1", value: { id: "new_1" } };
const counted = { action: "act_1", value: { count: 1 } };
const me = { id: "per_1", name: "Inés", email: "", language: "es" };
const brand = { id: "bra_1", name: "Solara", currency: "EUR", sample: false };

export const start: Start = {
  version: "0.1.0",
  closed: null,
  language: "en",
  languageChoice: "en",
  theme: "light",
  firstRun: false,
  hasSample: false,
  me,
  profile: "/profile",
  today: "2026-06-30",
  singleKeys: true,
};

export const campaign: Campaign = {
  id: "cam_1",
  name: "Glow",
  brand,
  goal: "sales",
  currency: "EUR",
  budget: euros(24000),
  budgetText: "24,000",
  startsOn: "2026-05-04",
  endsOn: "2026-06-28",
  datesPrinted: "4 May – 28 Jun 2026",
  owner: me,
  status: "ended",
  archived: false,
  sample: false,
  recommendation: "",
  kpis: [],
  editions: 0,
};

export const campaignRow: CampaignRow = {
  id: "cam_1",
  name: "Glow",
  brand: "Solara",
  goal: "sales",
  status: "ended",
  startsOn: "2026-05-04",
  endsOn: "2026-06-28",
  datesPrinted: "4 May – 28 Jun 2026",
  elapsed: 100,
  budget: euros(24000),
  cost: euros(21000),
  budgetUsed: 88,
  budgetUsedPrinted: "88%",
  creators: 2,
  posts: 1,
  postsWithResults: 1,
  owner: "Inés",
  finalized: false,
  sample: false,
};

export const figure = (id: string, change: Partial<Figure> = {}): Figure => ({
  id,
  version: 3,
  unit: "percent",
  value: "4.12",
  printed: "4.12%",
  numerator: { label: { messageId: "metric-likes", args: {} }, printed: "96,340", value: "96340" },
  denominator: { label: { messageId: "metric-reach", args: {} }, printed: "2,338,000", value: "2338000" },
  coverage: { known: 4, all: 5, printed: "4 of 5 posts" },
  partial: true,
  notes: [],
  source: { messageId: "source-keyed", args: {} },
  at: 1,
  atPrinted: "28 Jun 2026",
  ...change,
});

export const dashboard: Dashboard = {
  campaign,
  headline: "roi-revenue",
  figures: [
    figure("roi-revenue", { printed: "142.6%", coverage: null, partial: false }),
    figure("engagement-rate-reach"),
  ],
  goals: [
    {
      figure: "cpa",
      targetPrinted: "€40",
      actual: figure("cpa", { printed: "€44" }),
      attainment: figure("goal-attainment", { printed: "90.9%" }),
      better: "lower",
      met: false,
    },
  ],
  budget: {
    planned: euros(24000),
    actual: euros(21000),
    committed: euros(21000),
    remaining: figure("budget-variance"),
    used: 88,
    over: false,
  },
  posts: 5,
  postsWithResults: 4,
  freshness: { messageId: "note-fresh", args: {} },
};

export const chart: Chart = {
  id: "engagement",
  title: "Likes grew",
  svg: '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 100 50"><rect width="10" height="10" fill="var(--chart-1)"/></svg>',
  width: 100,
  height: 50,
  marks: [1, 2, 3].map((week) => ({
    x: week * 10,
    y: 5,
    width: 8,
    height: 40,
    series: "",
    label: `Week ${week}`,
    value: `${week}00`,
  })),
  table: { columns: ["Week", "Likes"], rows: [["Week 1", "100"]] },
  summary: "Likes grew from 100 to 300.",
  empty: null,
};

const card = (n: number, name: string): Card => ({
  id: `col_${n}`,
  creator: `cre_${n}`,
  name,
  platform: "instagram",
  handle: `@${name.toLowerCase()}`,
  followers: 1000,
  followersPrinted: "1,000",
  tier: "nano",
  fee: euros(500),
  feeText: "500",
  shipping: null,
  shippingText: "",
  posts: 0,
  next: null,
  gone: false,
});

export const board: Board = {
  columns: ["shortlisted", "contacted", "negotiating", "contracted", "content", "live", "done", "declined"].map(
    (stage, at) => {
      const cards = at === 0 ? [card(1, "Ana"), card(2, "Luc")] : [];
      return { stage, count: cards.length, fees: euros(cards.length * 500), cards };
    },
  ),
};

export const post: Post = {
  id: "pos_1",
  collaboration: "col_1",
  creator: "cre_1",
  creatorName: "Ana",
  label: "Reel",
  platform: "instagram",
  kind: "reel",
  url: "",
  postedOn: null,
  cost: euros(500),
  metrics: {
    likes: { state: "value", number: 7800, text: "7,800", at: 1 },
    views: { state: "empty", number: null, text: "", at: null },
  },
  rates: [],
};

export const creatorRow = (n: number): CreatorRow => ({
  id: `cre_${n}`,
  name: `Creator ${n}`,
  platform: "tiktok",
  handle: `@c${n}`,
  url: "",
  accounts: 1,
  followers: n,
  followersPrinted: String(n),
  tier: "nano",
  country: "FR",
  countryName: "France",
  language: "fr",
  languageName: "French",
  niches: ["food"],
  campaigns: 0,
  latest: "",
  availability: "available",
  untilPrinted: "",
  tags: [],
  own: [],
  sample: false,
});

export const goals: Goals = {
  goals: [
    { id: "awareness", kpis: ["reach", "cpm"] },
    { id: "sales", kpis: ["roas"] },
  ],
  figures: ["reach", "cpm", "roas", "cpa"].map((id) => ({ id, unit: "count", better: "higher" })),
  currencies: ["EUR", "USD"],
  stages: board.columns.map((column) => column.stage),
  platforms: ["instagram", "tiktok"],
  postKinds: [{ platform: "instagram", kinds: ["reel"] }],
  metrics: ["likes", "views"],
  costKinds: ["product"],
  outcomes: ["orders"],
  countries: [],
  languages: [],
};

export const backup = {
  path: "/profile/backups/a.marquee",
  at: 1782896400000,
  size: 1_400_000,
  kind: "auto",
  whole: true,
};
const contents = { brands: 1, campaigns: 2, creators: 30, posts: 4, reports: 1 };
export const preview: BackupPreview = {
  path: backup.path,
  at: backup.at,
  size: backup.size,
  contents,
  changedAt: backup.at - 60_000,
  now: { ...contents, creators: 33 },
  nowChangedAt: backup.at + 3_600_000,
  lost: 3,
};

export const answers: Script = {
  "app.start": () => start,
  "backup.list": () => ({ folder: "/profile/backups", rows: [backup], failed: null, check: null }),
  "backup.make": () => backup,
  "backup.preview": () => preview,
  "backup.restore": () => ({ kept: "/profile/backups/b.marquee" }),
  "profile.notices": () => ({ rows: [] }),
  "profile.recovery": () => ({ restore: false, backup: null, file: "/profile/data.db", details: "Marquee 0.1.0" }),
  "people.list": () => ({ rows: [me] }),
  "brands.list": () => ({ rows: [brand] }),
  "campaigns.list": ({ archived }) => ({ rows: archived ? [] : [campaignRow] }),
  "campaigns.get": () => campaign,
  "campaigns.goals": () => goals,
  "campaigns.board": () => board,
  "campaigns.move": () => counted,
  "campaigns.create": () => done,
  "creators.list": ({ offset }) => ({ total: 3, all: 3, offset, rows: [1, 2, 3].map(creatorRow) }),
  "creators.facets": () => ({
    niches: [],
    platforms: [],
    countries: [],
    languages: [],
    tags: [],
    availability: [],
    stages: [],
    own: [],
  }),
  "creators.lists": () => ({ lists: [], filters: [] }),
  "creators.fields": () => ({ rows: [] }),
  "creators.remove": () => counted,
  "content.posts": () => ({ posts: [post], metrics: ["likes", "views"] }),
  "results.key": () => counted,
  "results.outcomes": () => ({
    currency: "EUR",
    outcomes: [{ kind: "orders", unit: "count", state: "empty", text: "", printed: "", at: null }],
  }),
  "results.dashboard": () => dashboard,
  "results.charts": () => ({ charts: [chart] }),
  "money.costs": () => ({ currency: "EUR", lines: [], total: euros(0), budget: euros(24000) }),
  "reports.preview": () => ({ pages: [], missing: [], fileName: "glow.pdf" }),
  "reports.editions": () => ({ editions: [] }),
  "history.state": () => ({ undo: { messageId: "action-move", args: {} }, redo: null }),
  "history.undo": () => counted,
  "history.record": () => ({ rows: [] }),
};
