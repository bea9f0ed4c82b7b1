import type { Script } from "../host";
import { board, campaign, campaignRow, goals } from "./campaigns";
import { post } from "./content";
import { creatorRow } from "./creators";
import { letter, mailAccount, mailTemplate } from "./mail";
import { noCosts, noShipments } from "./money";
import { noFlow, playbook } from "./playbooks";
import { chart, dashboard, pacing } from "./results";
import { backup, preview } from "./safety";
import { brand, counted, done, me, start } from "./shared";

export * from "./campaigns";
export * from "./content";
export * from "./creators";
export * from "./mail";
export * from "./money";
export * from "./playbooks";
export * from "./results";
export * from "./safety";
export * from "./shared";
export * from "./work";

export const answers: Script = {
  "app.start": () => start,
  "backup.list": () => ({ folder: "/profile/backups", rows: [backup], failed: null, check: null }),
  "backup.make": () => backup,
  "playbooks.list": () => ({ rows: [playbook] }),
  "briefs.creators": () => ({ rows: [], newest: null, number: 0, hasAccount: false, older: 0 }),
  "playbooks.flow": () => noFlow,
  "playbooks.results": () => ({
    campaigns: [
      {
        campaign: "cam_1",
        name: "Spring",
        archived: true,
        done: 4,
        inTime: 3,
        skipped: 1,
        roi: "128.60%",
        lessons: ["Book the photographer earlier"],
      },
    ],
    remarks: [],
  }),
  "mail.account": () => ({ account: null, needsPassword: false, pause: null }),
  "mail.setAccount": () => ({ account: mailAccount, needsPassword: false, pause: null }),
  "mail.outbox": () => ({ rows: [], sent: [], stuck: 0, hasAccount: true, pause: null }),
  "mail.templates": () => ({ rows: [mailTemplate], fields: [{ name: "creator", means: "Name of the creator" }] }),
  "mail.preview": (ask) => ({ subject: ask.subject, body: ask.body.replace("{creator}", "Nora"), missing: [] }),
  "mail.setTemplate": () => done,
  "reports.letter": () => letter,
  "reports.send": () => ({ id: "msg_1" }),
  "backup.preview": () => preview,
  "backup.restore": () => ({ kept: "/profile/backups/b.marquee" }),
  "profile.notices": () => ({ rows: [] }),
  "profile.recovery": () => ({ restore: false, backup: null, file: "/profile/data.db", details: "Marquee 0.1.0" }),
  "people.list": () => ({ rows: [me] }),
  "brands.list": () => ({ rows: [brand] }),
  "brands.get": () => ({ brand, contacts: [], logoName: "", logo: null }),
  "documents.list": () => ({ rows: [], total: 0, places: [{ id: "cre_1", kind: "creator", name: "Nora", made: "" }] }),
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
  "money.costs": () => noCosts,
  "money.payments": () => ({ rows: [] }),
  "shipping.shipments": () => noShipments,
  "results.pacing": () => pacing,
  "results.paces": () => ({ rows: [] }),
  "reports.preview": () => ({ pages: [], missing: [], fileName: "glow.pdf" }),
  "reports.editions": () => ({ editions: [] }),
  "people.jobs": () => ({ rows: [{ id: "legal", name: "Legal", own: false }] }),
  "people.team": () => ({ rows: [] }),
  "people.leaving": () => ({ tasks: 0, me: false }),
  "work.tasks": () => ({ total: 0, offset: 0, rows: [] }),
  "work.notes": () => ({ rows: [] }),
  "work.inbox": () => ({ me, rows: [], overdue: 0, today: 0, mentions: 0, given: 0 }),
  "work.day": () => ({
    me,
    todayPrinted: "30 June 2026",
    overdue: [],
    today: [],
    soon: [],
    waiting: [],
    undated: [],
    later: 0,
    done: 0,
  }),
  "history.state": () => ({ undo: { messageId: "action-move", args: {} }, redo: null }),
  "history.undo": () => counted,
  "history.record": () => ({ rows: [] }),
};
