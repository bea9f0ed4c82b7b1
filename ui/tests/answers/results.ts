import type { Chart, Dashboard, Figure, Pacing } from "../../src/api/generated/contract";
import { campaign } from "./campaigns";
import { euros } from "./shared";

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
    paid: euros(9000),
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

const paced = { planned: "4", actual: "3", expected: "2", share: 75, sharePrinted: "75.00%", projection: "" };

export const pacing: Pacing = {
  onPrinted: "30 Jun 2026",
  time: { elapsed: "21", days: "42", share: 50, sharePrinted: "50.00%" },
  rows: [
    { ...paced, id: "budget", indexPrinted: "0.61", band: "behind", why: null, projection: "€4,900.00" },
    {
      ...paced,
      id: "approvals",
      indexPrinted: "n/a",
      band: null,
      why: { messageId: "pace-why-nothing-due", args: {} },
    },
    { ...paced, id: "outreach", indexPrinted: "1.50", band: "ahead", why: null },
    { ...paced, id: "hiring", indexPrinted: "1.00", band: "on-pace", why: null },
  ],
  money: {
    budget: euros(8000),
    paid: euros(2450),
    open: euros(3600),
    uncommitted: euros(1950),
    over: false,
    takenPrinted: "75.63%",
  },
  deliverables: [{ state: "review", count: 2, late: 1 }],
  contactText: "",
  hireText: "",
};
