import type { Board, Campaign, CampaignRow, Card, Goals } from "../../src/api/generated/contract";
import { brand, euros, me } from "./shared";

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
      const fees = euros(cards.length * 500);
      return { stage, count: cards.length, fees, committed: euros(0), cards };
    },
  ),
};

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
