import type { MailAccount, MailTemplate, OutboxRow, ReportLetter } from "../../src/api/generated/contract";

export const mailAccount: MailAccount = {
  name: "Inés",
  address: "ines@solara.example",
  server: "smtp.solara.example",
  port: 465,
  security: "tls",
  user: "ines",
  place: "keychain",
};

export const mailTemplate: MailTemplate = {
  id: "outreach-en",
  name: "First contact",
  kind: "outreach",
  language: "en",
  subject: "Hello",
  body: "Hi {creator}",
  own: false,
};

export const letter: ReportLetter = {
  subject: "Results of Glow",
  body: "Hi {recipient},\n\nhere they are.",
  missing: ["recipient"],
  everybody: "all",
  fileName: "Glow-1-en.pdf",
  hasAccount: true,
  people: [{ name: "Dora", address: "dora@solara.example" }],
};

export const outboxRow: OutboxRow = {
  id: "msg_1",
  state: "queued",
  kind: "report",
  to: [{ name: "Dora", address: "dora@solara.example" }],
  copies: [],
  subject: "Results of Glow",
  body: "Hi Dora,\n\nhere they are.",
  files: [{ name: "Glow-1-en.pdf", size: 40_000 }],
  atPrinted: "30 Jun 2026 09:00",
  nextPrinted: "30 Jun 2026 09:05",
  attempts: 1,
  problem: null,
  steps: ["stop", "draft", "remove"],
};
