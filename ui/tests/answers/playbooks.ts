import type { FlowStep, PlaybookCard, PlaybookFlow, PlaybookStep } from "../../src/api/generated/contract";

export const playbookStep = (change: Partial<PlaybookStep> = {}): PlaybookStep => ({
  id: "outreach",
  name: "Contact creators",
  how: "Write to everybody.",
  measure: "Reply rate",
  own: false,
  job: "marketing-manager",
  jobName: "Marketing Manager",
  due: -28,
  byHand: true,
  proof: "task",
  after: [],
  figure: "",
  ...change,
});

export const playbook: PlaybookCard = {
  id: "campaign",
  origin: "campaign",
  own: false,
  name: "Influencer campaign",
  goal: "From the first idea to the archive.",
  remarks: 0,
  version: 1,
  campaigns: 2,
  archived: 1,
  days: 70,
  steps: [
    playbookStep({ id: "create", name: "Create the campaign", due: -42, byHand: false, proof: "campaign" }),
    playbookStep({ after: ["create"] }),
  ],
};

export const noFlow: PlaybookFlow = {
  playbook: "",
  name: "",
  version: 0,
  anchorOn: null,
  anchorPrinted: "",
  startedPrinted: "",
  startedBy: "",
  short: false,
  ended: false,
  through: 0,
  late: 0,
  next: "",
  steps: [],
};

export const flowStep = (change: Partial<FlowStep> = {}): FlowStep => ({
  id: "outreach",
  name: "Contact creators",
  how: "Write to everybody.",
  measure: "Reply rate",
  state: "ready",
  late: false,
  byHand: true,
  jobName: "Marketing Manager",
  ownerName: "Inés",
  duePrinted: "18 Aug 2026",
  done: 0,
  of: 1,
  task: "tas_1",
  printed: "",
  reason: "",
  skippedBy: "",
  skippedPrinted: "",
  ...change,
});
