import { screen, waitFor, within } from "@testing-library/react";
import axe from "axe-core";
import { describe, expect, it } from "vitest";
import type { Collaboration, Deliverable, Deliverables, Offer } from "../src/api/generated/contract";
import { euros, goals } from "./answers";
import { open, refuse, type Script } from "./host";

const offer: Offer = {
  id: "off_1",
  number: 1,
  side: "us",
  status: "open",
  fee: euros(900),
  feeText: "900",
  products: "",
  terms: "",
  expiresPrinted: "",
  atPrinted: "1 Jul 2026 09:00",
  person: "Inés",
  over: null,
  digest: "abc",
  lines: [{ platform: "instagram", kind: "reel", quantity: 2, dueOn: "2026-07-20", duePrinted: "20 Jul 2026" }],
  answers: [],
};

const together: Collaboration = {
  id: "col_1",
  campaign: "cam_1",
  creator: "cre_1",
  name: "Ana",
  platform: "instagram",
  handle: "@ana",
  gone: false,
  stage: "shortlisted",
  currency: "EUR",
  fee: null,
  committed: false,
  left: euros(2000),
  next: { step: "Call her", printed: "30 Jun 2026", late: true },
  contacts: [],
  offers: [offer],
  contract: "none",
  steps: [],
};

const reel: Deliverable = {
  id: "del_1",
  collaboration: "col_1",
  campaign: "cam_1",
  creator: "Ana",
  title: "",
  platform: "instagram",
  kind: "reel",
  agreed: true,
  dueOn: "2026-07-20",
  duePrinted: "20 Jul 2026",
  windowFrom: null,
  windowTo: null,
  windowPrinted: "",
  state: "review",
  late: false,
  waitsFor: "Internal",
  lost: true,
  unapproved: false,
  notes: 2,
  stages: [
    { key: "internal", name: "Internal", standing: "open", turn: true },
    { key: "client", name: "Client", standing: "open", turn: false },
  ],
  drafts: [
    {
      id: "dra_2",
      number: 2,
      caption: "Olive oil #ad",
      fileName: "",
      atPrinted: "2 Jul 2026 09:00",
      person: "Inés",
      digest: "seen",
      decisions: [],
    },
  ],
  posts: [],
};

const flow = {
  own: false,
  from: "organisation" as const,
  stages: [
    { key: "internal", name: "Internal", on: true, own: false },
    { key: "legal", name: "Legal", on: false, own: false },
    { key: "client", name: "Client", on: true, own: false },
  ],
};
const all = (rows: Deliverable[]): Deliverables => ({
  flow,
  states: ["review", "changes", "rejected", "waiting", "planned", "approved", "live"].map((state) => ({
    state,
    count: rows.filter((row) => row.state === state).length,
    late: 0,
  })),
  rows,
});
const done = { action: "a", value: { id: "x" } };

const script: Script = {
  "campaigns.goals": () => goals,
  "outreach.collaboration": () => together,
  "outreach.addContact": () => done,
  "outreach.makeOffer": () => done,
  "outreach.answerOffer": () => done,
  "content.deliverables": () => all([reel]),
  "content.decide": () => done,
  "content.setFlow": () => ({ action: "a", value: { count: 3 } }),
  "content.flow": () => flow,
};
const place = "#/campaigns/cam_1/creators/col_1";

describe("a creator in a campaign", () => {
  it("shows what is next, and writes a contact down", async () => {
    const { user, host } = open(place, script);
    expect(await screen.findByTestId("collaboration")).toHaveTextContent("Call her · 30 Jun 2026 (late)");
    await user.click(screen.getByTestId("contact-new"));
    await user.click(await screen.findByTestId("contact-channel-phone"));
    await user.type(screen.getByTestId("field-text"), "She is interested.");
    await user.click(screen.getByTestId("contact-save"));
    await waitFor(() =>
      expect(host.args("outreach.addContact")).toEqual([
        {
          collaboration: "col_1",
          channel: "phone",
          direction: "out",
          text: "She is interested.",
          nextStep: "",
          nextOn: "",
        },
      ]),
    );
  });

  it("accepts exactly the offer on screen, and asks who lets it pass when it does not fit", async () => {
    const over = { field: "overReason", messageId: "error-offer-over-budget", args: { over: "€400" } };
    const { user, host } = open(place, {
      ...script,
      "outreach.answerOffer": ({ overReason }) => (overReason ? done : refuse({ code: "invalid", fields: [over] })),
    });
    await user.click(await screen.findByTestId("offer-accept"));
    await user.click(await screen.findByTestId("answer-save"));
    const reason = within(await screen.findByTestId("over-budget")).getByTestId("field-overReason");
    expect(reason).toHaveAccessibleDescription(/€400/);
    await user.type(reason, "The launch depends on her");
    await user.click(screen.getByTestId("answer-save"));
    await waitFor(() => expect(screen.queryByTestId("answer-dialog")).toBeNull());
    expect(host.args("outreach.answerOffer").at(-1)).toMatchObject({
      offer: "off_1",
      digest: "abc",
      answer: "accepted",
      overReason: "The launch depends on her",
    });
  });

  it("starts a counter-offer from the version before", async () => {
    const { user, host } = open(place, script);
    await user.click(await screen.findByTestId("offer-counter"));
    const fee = await screen.findByTestId("field-fee");
    expect(fee).toHaveValue("900");
    await user.clear(fee);
    await user.type(fee, "1,200");
    await user.click(screen.getByTestId("offer-save"));
    await waitFor(() =>
      expect(host.args("outreach.makeOffer")[0]).toMatchObject({
        side: "creator",
        fee: "1,200",
        lines: [{ platform: "instagram", kind: "reel", quantity: "2", dueOn: "2026-07-20" }],
      }),
    );
  });

  it("teaches where nothing is yet, and says what failed", async () => {
    const { unmount } = open(place, {
      ...script,
      "outreach.collaboration": () => ({ ...together, offers: [], next: null }),
      "content.deliverables": () => all([]),
    });
    for (const part of ["offers-empty", "contacts-empty", "contract-empty", "owed-empty"])
      expect(await screen.findByTestId(part)).toBeInTheDocument();
    unmount();
    open(place, { ...script, "outreach.collaboration": () => refuse({ code: "notFound" }) });
    expect(await screen.findByTestId("failed")).toBeInTheDocument();
  });
});

describe("content", () => {
  it("groups by state, decides about exactly what is seen, and asks why", async () => {
    const { user, host } = open("#/campaigns/cam_1/content", script);
    const group = await screen.findByTestId("group-review");
    expect(group).toHaveTextContent("Internal");
    expect(group).toHaveTextContent("Approved before; this draft is not");
    await user.click(screen.getByTestId("owed-open-del_1"));
    await user.click(await screen.findByTestId("decide-internal"));
    expect(screen.queryByTestId("decide-client")).toBeNull();
    await user.click(await screen.findByTestId("verdict-changes"));
    await user.type(screen.getByTestId("field-comment"), "Brighter, please");
    await user.click(screen.getByTestId("decide-save"));
    await waitFor(() =>
      expect(host.args("content.decide")).toEqual([
        {
          draft: "dra_2",
          digest: "seen",
          stage: "internal",
          decision: "changes",
          comment: "Brighter, please",
          person: "per_1",
        },
      ]),
    );
  });

  it("keeps a decision that came too late on screen, with the reason", async () => {
    const { user } = open("#/campaigns/cam_1/content", {
      ...script,
      "content.decide": () => refuse({ code: "conflict", messageId: "error-draft-moved-on" }),
    });
    await user.click(await screen.findByTestId("owed-open-del_1"));
    await user.click(await screen.findByTestId("decide-internal"));
    await user.click(await screen.findByTestId("decide-save"));
    expect(await screen.findByTestId("form-failure")).toHaveTextContent("There is a newer draft");
  });

  it("changes the flow: order, switches, new stages", async () => {
    const { user, host } = open("#/campaigns/cam_1/content", script);
    await user.click(await screen.findByTestId("approval-flow"));
    await user.click(await screen.findByTestId("flow-up-1"));
    await user.click(screen.getByTestId("flow-on-0"));
    await user.click(screen.getByTestId("flow-add"));
    await user.type(screen.getByTestId("field-stages.3.name"), "Chef");
    await user.click(screen.getByTestId("flow-save"));
    await waitFor(() =>
      expect(host.args("content.setFlow")).toEqual([
        {
          campaign: "cam_1",
          brand: null,
          stages: [
            { key: "legal", name: "Legal", on: true },
            { key: "internal", name: "Internal", on: true },
            { key: "client", name: "Client", on: true },
            { key: null, name: "Chef", on: true },
          ],
        },
      ]),
    );
  });

  it("teaches when nothing is owed", async () => {
    open("#/campaigns/cam_1/content", { ...script, "content.deliverables": () => all([]) });
    expect(await screen.findByTestId("content-empty")).toBeInTheDocument();
  });

  it.each([place, "#/campaigns/cam_1/content"])("has nothing that axe minds: %s", async (where) => {
    const { container } = open(where, script);
    await screen.findByText("20 Jul 2026");
    const found = await axe.run(container, { rules: { "color-contrast": { enabled: false } } });
    expect(found.violations.map((one) => `${one.id}: ${one.nodes[0]?.html}`)).toEqual([]);
  });
});

describe("notes about a deliverable", () => {
  it("are counted in the list and written in its dialog, where a mention leads", async () => {
    const { user, host } = open("#/campaigns/cam_1/content?deliverable=del_1", {
      ...script,
      "work.addNote": () => done,
    });
    const dialog = await screen.findByTestId("deliverable-dialog");
    await user.type(within(dialog).getByTestId("field-note"), "The logo is missing");
    await user.click(within(dialog).getByTestId("note-add"));
    await waitFor(() => expect(host.args("work.addNote")).toEqual([{ about: "del_1", text: "The logo is missing" }]));
    // The button went with the text that was sent: the keys go on working.
    await waitFor(() => expect(dialog).toContainElement(document.activeElement as HTMLElement));
    await user.keyboard("{Escape}");
    await waitFor(() => expect(screen.queryByTestId("deliverable-dialog")).toBeNull());
    expect(window.location.hash).toBe("#/campaigns/cam_1/content");
    expect(screen.getByTestId("row-del_1")).toHaveTextContent("2 notes");
  });
});
