// The contract: every call, its request and its answer. Rust is the source (serde, camelCase);
// this file is the agreed shape from which ui/src/api/generated/contract.ts starts. Names stay.

export type Id = string;                       // "cre_…" 26 base32 characters
export type Day = string;                      // "2026-03-02", a calendar day
export type Message = { messageId: string; args: Record<string, string> };   // args arrive already formatted
export type Amount = { minor: number; currency: string; printed: string };
export type FieldError = { field: string; messageId: string; args: Record<string, string> };
export type Failure = {                        // what a failed call answers
  code: "notFound" | "invalid" | "refused" | "conflict" | "unavailable" | "corrupt" | "bug";
  messageId: string; args: Record<string, string>; fields: FieldError[];
  next: { call: string; args: unknown; messageId: string } | null;   // a way on, offered as a button
};
export type Changed<T> = { action: Id | null; value: T };   // action null = nothing had to be changed
export type Empty = Record<string, never>;
export type Language = "en" | "es" | "fr";
export type Option = { value: string; label: string; count: number };

// ---- app, settings
export type Start = {
  version: string; closed: Failure | null;     // closed: why the database is not open (recovery screen)
  language: Language; languageChoice: "system" | Language; theme: "system" | "light" | "dark";
  firstRun: boolean; hasSample: boolean; me: Person | null; profile: string; today: Day; singleKeys: boolean;
};
export type SettingsSet = { languageChoice?: "system" | Language; theme?: "system" | "light" | "dark"; me?: Id; singleKeys?: boolean };

// ---- people, brands
export type Person = { id: Id; name: string; email: string; language: string };
export type PersonAdd = { name: string; email: string; language: string };
export type Brand = { id: Id; name: string; currency: string; sample: boolean };
export type BrandAdd = { name: string; currency: string };
export type Created = { id: Id };

// ---- creators
export type CreatorQuery = { text: string; niches: string[]; platforms: string[]; countries: string[]; languages: string[]; followersMin: number | null; followersMax: number | null };
export type CreatorSort = { by: "name" | "handle" | "platform" | "followers" | "country" | "added"; descending: boolean };
export type CreatorsList = { query: CreatorQuery; sort: CreatorSort; offset: number; limit: number };   // limit ≤ 500
export type CreatorRow = { id: Id; name: string; platform: string; handle: string; url: string; accounts: number; followers: number | null; followersPrinted: string; tier: string | null; country: string; countryName: string; language: string; languageName: string; niches: string[]; campaigns: number; sample: boolean };
export type CreatorsPage = { total: number; all: number; offset: number; rows: CreatorRow[] };
export type CreatorFacets = { niches: Option[]; platforms: Option[]; countries: Option[]; languages: Option[] };
export type Account = { id: Id; platform: string; handle: string; url: string; followers: number | null; followersPrinted: string; followersAt: number | null; followersSource: string };
export type CreatorCampaign = { campaign: Id; name: string; stage: string; fee: Amount | null };
export type Creator = { id: Id; name: string; country: string; countryName: string; language: string; languageName: string; niches: string[]; sample: boolean; accounts: Account[]; campaigns: CreatorCampaign[] };
export type CreatorAdd = { name: string; platform: string; handle: string; url: string; followers: string; country: string; language: string; niches: string[] };   // followers as typed
export type AccountEdit = { account: Id; handle?: string; url?: string; followers?: string };
export type CreatorEdit = { id: Id; name?: string; country?: string; language?: string; niches?: string[]; account?: AccountEdit };
export type Selection = { ids: Id[]; query: CreatorQuery | null };   // query set: everything that matches it, less ids as exceptions; else ids
export type CreatorsRemove = { selection: Selection };
export type Count = { count: number };

// ---- imports (creator lists)
export type ImportOpen = { path: string | null };            // null: ask with the system's dialog; answer null = cancelled
export type ImportField = "handle" | "name" | "platform" | "url" | "followers" | "country" | "language" | "niche";
export type ImportColumn = { index: number; header: string; field: ImportField | null; sum: string | null; numbers: number; empty: number; notAvailable: number; text: number; samples: string[] };
export type ImportCounts = { new: number; update: number; same: number; rejected: number };
export type ImportView = {
  id: Id; fileName: string; source: string; encoding: string; encodings: string[]; delimiter: string; headerLine: number; rows: number; skipped: number;
  columns: ImportColumn[]; platform: string | null; platformNeeded: boolean;     // needed: no column or address says it, ask once
  warnings: Message[]; blocked: Message | null;             // blocked: why commit is not possible yet
  counts: ImportCounts;
};
export type ImportMatch = { id: Id; columns: { index: number; field: ImportField | null }[]; platform: string | null; encoding: string | null };
export type ImportRows = { id: Id; status: "all" | "new" | "update" | "same" | "rejected"; offset: number; limit: number };
export type ImportRow = { line: number; status: "new" | "update" | "same" | "rejected"; name: string; platform: string; handle: string; followersPrinted: string; country: string; niches: string[]; reasons: Message[] };
export type ImportPage = { total: number; offset: number; rows: ImportRow[] };
export type ImportRef = { id: Id };
export type Imported = { created: number; updated: number; rejected: number };

// ---- campaigns
export type Goal = { id: string; kpis: string[] };           // suggested figures
export type KpiFigure = { id: string; unit: Unit; better: "higher" | "lower" };
export type Goals = { goals: Goal[]; figures: KpiFigure[]; currencies: string[]; stages: string[]; platforms: string[]; postKinds: { platform: string; kinds: string[] }[]; metrics: string[]; costKinds: string[]; outcomes: string[]; countries: { code: string; name: string }[]; languages: { code: string; name: string }[] };
export type Unit = "money" | "count" | "percent" | "multiple" | "costPerUnit";
export type KpiInput = { figure: string; target: string };    // target as typed
export type Kpi = { id: Id; figure: string; target: string; printed: string; better: "higher" | "lower" };   // target: as typed back into the field
export type CampaignInput = { name: string; brand: Id | null; goal: string; currency: string; budget: string; startsOn: Day | null; endsOn: Day | null; owner: Id | null; kpis: KpiInput[] };
export type CampaignEdit = { id: Id; name?: string; brand?: Id; goal?: string; budget?: string; startsOn?: Day; endsOn?: Day; owner?: Id; kpis?: KpiInput[] };
export type CampaignStatus = "planned" | "active" | "ended" | "archived";
export type CampaignRow = { id: Id; name: string; brand: string; goal: string; status: CampaignStatus; startsOn: Day; endsOn: Day; datesPrinted: string; elapsed: number; budget: Amount; cost: Amount; budgetUsed: number | null; budgetUsedPrinted: string; creators: number; posts: number; postsWithResults: number; owner: string; finalized: boolean; sample: boolean };  // elapsed, budgetUsed: percent, for bars only
export type CampaignsList = { archived: boolean };
export type CampaignsPage = { rows: CampaignRow[] };
export type Ref = { id: Id };
export type Campaign = { id: Id; name: string; brand: Brand | null; goal: string; currency: string; budget: Amount; budgetText: string; startsOn: Day; endsOn: Day; datesPrinted: string; owner: Person | null; status: CampaignStatus; archived: boolean; sample: boolean; recommendation: string; kpis: Kpi[]; editions: number };
export type CreatorsAdd = { campaign: Id; selection: Selection; fee: string; shipping: string };   // as typed, "" = none yet
export type Added = { added: number; already: number };
export type Card = { id: Id; creator: Id; name: string; platform: string; handle: string; followers: number | null; followersPrinted: string; tier: string | null; fee: Amount | null; feeText: string; shipping: Amount | null; shippingText: string; posts: number; gone: boolean };  // id: the collaboration; gone: creator was removed
export type Column = { stage: string; count: number; fees: Amount; cards: Card[] };
export type Board = { columns: Column[] };
export type Move = { collaborations: Id[]; stage: string };
export type Terms = { collaboration: Id; fee: string; shipping: string };
export type Drop = { collaborations: Id[] };
export type Archive = { campaign: Id; archived: boolean };

// ---- money
export type CampaignRef = { campaign: Id };
export type CostLine = { id: Id; kind: string; what: string; collaboration: Id | null; creator: string; post: Id | null; postLabel: string; step: "planned" | "committed"; amount: Amount; amountText: string };
export type Costs = { currency: string; lines: CostLine[]; total: Amount; budget: Amount };
export type CostAdd = { campaign: Id; kind: string; what: string; collaboration: Id | null; post: Id | null; amount: string; step: "planned" | "committed" };
export type CostSet = { cost: Id; amount?: string; step?: "planned" | "committed"; what?: string };
export type CostRef = { cost: Id };

// ---- content: posts
export type MetricValue = { state: "value" | "empty" | "notAvailable" | "below"; number: number | null; text: string; at: number | null };  // text: as typed back ("7,800", "", "n/a", "<5")
export type Post = { id: Id; collaboration: Id; creator: Id; creatorName: string; label: string; platform: string; kind: string; url: string; postedOn: Day | null; cost: Amount; metrics: Record<string, MetricValue>; rates: Figure[] };   // rates: the post's own engagement rates
export type Posts = { posts: Post[]; metrics: string[] };
export type PostAdd = { collaboration: Id; platform: string; kind: string; label: string; url: string; postedOn: Day | null };
export type PostEdit = { post: Id; platform?: string; kind?: string; label?: string; url?: string; postedOn?: Day };
export type PostRef = { post: Id };

// ---- results
export type ResultsKey = { post: Id; values: { metric: string; text: string }[] };   // "7,800" · "" · "n/a" · "<5"
export type Outcome = { kind: string; unit: Unit; state: "value" | "empty"; text: string; printed: string; at: number | null };
export type Outcomes = { outcomes: Outcome[]; currency: string };
export type OutcomesSet = { campaign: Id; values: { kind: string; text: string }[] };
export type Part = { label: Message; printed: string; value: string | null };
export type Figure = {
  id: string; version: number; unit: Unit; value: string | null; printed: string;       // value: exact decimal; printed "n/a" when null
  numerator: Part | null; denominator: Part | null; coverage: { known: number; all: number; printed: string } | null;   // coverage: shown when known < all
  partial: boolean; notes: Message[]; source: Message; at: number | null; atPrinted: string;
};
export type GoalLine = { figure: string; targetPrinted: string; actual: Figure; attainment: Figure; better: "higher" | "lower" };
export type Dashboard = { campaign: Campaign; headline: string; figures: Figure[]; goals: GoalLine[]; budget: { planned: Amount; actual: Amount; remaining: Figure; used: number | null; over: boolean }; posts: number; postsWithResults: number; freshness: Message };
export type ChartsAsk = { campaign: Id; width: number };      // CSS pixels
export type Mark = { x: number; y: number; width: number; height: number; series: string; label: string; value: string };   // in the SVG's user units
export type ChartTable = { columns: string[]; rows: string[][] };
export type Chart = { id: "engagement" | "spend"; title: string; svg: string; width: number; height: number; marks: Mark[]; table: ChartTable; summary: string; empty: Message | null };
export type Charts = { charts: Chart[] };

// ---- reports
export type Paper = "a4" | "letter";
export type ReportAsk = { campaign: Id; edition: Id | null; language: Language; paper: Paper };
export type PageView = { svg: string; width: number; height: number };
export type MissingCharacter = { character: string; code: string; count: number; where: string };
export type ReportPreview = { pages: PageView[]; missing: MissingCharacter[]; fileName: string };
export type Recommend = { campaign: Id; text: string };
export type Finalize = { campaign: Id; language: Language; paper: Paper };
export type Edition = { id: Id; number: number; at: number; atPrinted: string; by: string; language: Language; paper: Paper; digest: string };
export type Editions = { editions: Edition[] };
export type ReportExport = { campaign: Id; edition: Id | null; language: Language; paper: Paper; path: string | null };   // path null: ask
export type Saved = { path: string };

// ---- history
export type HistoryState = { undo: Message | null; redo: Message | null };
export type Undo = { rest: boolean };                         // rest: only what nothing later touched
export type HistoryRecord = { record: Id };
export type HistoryChange = { field: Message; before: string; after: string };
export type HistoryRow = { action: Id; at: number; atPrinted: string; person: string; what: Message; changes: HistoryChange[] };
export type History = { rows: HistoryRow[] };

// ---- files, window
export type PathRef = { path: string };
export type BackupSave = { path: string | null };
export type MenuItem = { id: string; label: string; key: string; enabled: boolean; separator: boolean };   // key: "CmdOrCtrl+K"
export type MenuSet = { menus: { label: string; items: MenuItem[] }[] };
export type WindowTitle = { title: string };
export type LogNote = { text: string };

export type Calls = {
  "app.start": [Empty, Start]; "settings.set": [SettingsSet, Start];
  "people.list": [Empty, { rows: Person[] }]; "people.add": [PersonAdd, Changed<Created>];
  "brands.list": [Empty, { rows: Brand[] }]; "brands.add": [BrandAdd, Changed<Created>];
  "creators.list": [CreatorsList, CreatorsPage]; "creators.facets": [Empty, CreatorFacets]; "creators.get": [Ref, Creator];
  "creators.add": [CreatorAdd, Changed<Created>]; "creators.edit": [CreatorEdit, Changed<Created>]; "creators.remove": [CreatorsRemove, Changed<Count>];
  "imports.open": [ImportOpen, ImportView | null]; "imports.match": [ImportMatch, ImportView]; "imports.rows": [ImportRows, ImportPage];
  "imports.commit": [ImportRef, Changed<Imported>]; "imports.discard": [ImportRef, Empty];
  "campaigns.goals": [Empty, Goals]; "campaigns.list": [CampaignsList, CampaignsPage]; "campaigns.get": [Ref, Campaign];
  "campaigns.create": [CampaignInput, Changed<Created>]; "campaigns.edit": [CampaignEdit, Changed<Created>]; "campaigns.remove": [Ref, Changed<Count>];
  "campaigns.addCreators": [CreatorsAdd, Changed<Added>]; "campaigns.board": [CampaignRef, Board]; "campaigns.move": [Move, Changed<Count>];
  "campaigns.terms": [Terms, Changed<Created>]; "campaigns.drop": [Drop, Changed<Count>]; "campaigns.archive": [Archive, Changed<Created>];
  "money.costs": [CampaignRef, Costs]; "money.addCost": [CostAdd, Changed<Created>]; "money.setCost": [CostSet, Changed<Created>]; "money.removeCost": [CostRef, Changed<Count>];
  "content.posts": [CampaignRef, Posts]; "content.addPost": [PostAdd, Changed<Created>]; "content.editPost": [PostEdit, Changed<Created>]; "content.removePost": [PostRef, Changed<Count>];
  "results.key": [ResultsKey, Changed<Count>]; "results.outcomes": [CampaignRef, Outcomes]; "results.setOutcomes": [OutcomesSet, Changed<Count>];
  "results.dashboard": [CampaignRef, Dashboard]; "results.charts": [ChartsAsk, Charts];
  "reports.preview": [ReportAsk, ReportPreview]; "reports.recommend": [Recommend, Changed<Created>]; "reports.finalize": [Finalize, Changed<Edition>];
  "reports.editions": [CampaignRef, Editions]; "reports.export": [ReportExport, Saved | null];
  "history.state": [Empty, HistoryState]; "history.undo": [Undo, Changed<Count>]; "history.redo": [Empty, Changed<Count>]; "history.record": [HistoryRecord, History];
  "sample.add": [Empty, Changed<Created>]; "sample.remove": [Empty, Changed<Count>];
  "backup.save": [BackupSave, Saved | null]; "files.open": [PathRef, Empty]; "files.reveal": [PathRef, Empty];
  "menu.set": [MenuSet, Empty]; "window.title": [WindowTitle, Empty]; "log.note": [LogNote, Empty];
};

// Events to the UI: {"type":"changed","action":Id|null,"entities":string[]} · {"type":"command","id":string} (native menu)
// Figure ids: workflow-cost full-cost potential-reach workflow-engagements workflow-engagement-rate workflow-roi engagements
//  engagement-rate-followers engagement-rate-followers-median engagement-rate-reach engagement-rate-reach-mean engagement-rate-views
//  engagement-rate-impressions engagement-rate-exposure exposure reach revenue orders new-customers leads budget-variance budget-used
//  cpm cost-per-thousand-reached cpe cpc cpv cpa cac cpl ctr conversion-rate lead-rate aov roas roi-revenue roi-margin break-even-roas goal-attainment
// Goals: awareness engagement traffic sales leads. Stages: shortlisted contacted negotiating contracted content live done declined.
// Metrics: followers reach impressions views likes comments shares saves clicks. Cost kinds: fee shipping product boost commission production agency travel other.
// Outcomes: netRevenue orders newCustomers leads grossMargin. Platforms: instagram tiktok youtube x facebook linkedin twitch pinterest other.
// Words written by the core side, in src-tauri/words/{en,es,fr}/domain.ftl, errors.ftl, actions.ftl, formats.ftl:
//  figure-ID, figure-ID-definition, goal-ID, stage-ID, metric-ID, cost-kind-ID, outcome-ID, platform-ID, post-kind-ID, tier-ID, field-NAME, unit-ID, action-*, error-*, import-*, source-*, note-*
