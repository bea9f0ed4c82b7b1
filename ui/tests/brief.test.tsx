import { screen, waitFor, within } from "@testing-library/react";
import axe from "axe-core";
import { describe, expect, it } from "vitest";
import type { Brief, BriefCreator, BriefCreators, BriefLetters } from "../src/api/generated/contract";
import { open, refuse, type Script } from "./host";

const required = ["strategy", "product", "audience", "idea", "dos", "donts", "deadlines", "disclosure"];
const rest = ["voice", "why", "gain", "makes", "hashtags", "mentions", "links", "success", "proof", "answers_to"];

const full: Brief = {
  sections: [...required, ...rest].map((id) => ({ id, text: `About ${id}`, required: required.includes(id) })),
  missing: [],
  required: required.length,
  files: [{ id: "brm_1", name: "logo.svg" }],
  versions: [
    {
      id: "brv_2",
      number: 2,
      atPrinted: "2 Jul 2026 09:00",
      person: "Ana Ruiz",
      reason: "",
      missing: [],
      changed: ["hashtags"],
      holders: 1,
    },
    {
      id: "brv_1",
      number: 1,
      atPrinted: "1 Jul 2026 09:00",
      person: "Ana Ruiz",
      reason: "The client is late",
      missing: ["idea"],
      changed: [],
      holders: 1,
    },
  ],
  changed: [],
  disclosures: [{ language: "en", text: "#ad" }],
};

const nora: BriefCreator = {
  collaboration: "col_1",
  creator: "cre_1",
  name: "Nora Vidal",
  handle: "nora",
  stage: "contracted",
  expected: true,
  email: "nora@example.org",
  language: "es",
  chosen: "",
  why: "",
  gain: "",
  link: "",
  deliverables: 1,
  fit: { verdict: "fits", reason: "", person: "Ana Ruiz", atPrinted: "1 Jul 2026 09:00", stale: false },
  holding: "older",
  held: 1,
  given: [
    {
      id: "brs_1",
      number: 1,
      language: "es",
      way: "sent",
      atPrinted: "1 Jul 2026 10:00",
      person: "Ana Ruiz",
      fileName: "Briefing.pdf",
    },
  ],
  lacks: [],
};
const maya: BriefCreator = {
  ...nora,
  collaboration: "col_2",
  creator: "cre_2",
  name: "Maya Lindqvist",
  email: "",
  language: "en",
  fit: null,
  holding: "nothing",
  held: 0,
  given: [],
  lacks: ["fit", "email"],
};
const team: BriefCreators = { rows: [maya, nora], newest: "brv_2", number: 2, hasAccount: true, older: 1 };

const letters: BriefLetters = {
  hasAccount: true,
  texts: [{ language: "es", subject: "Briefing: {campaign}", body: "Hola, {creator}" }],
  rows: [
    {
      collaboration: "col_1",
      name: "Nora Vidal",
      address: "nora@example.org",
      language: "es",
      subject: "Briefing: Spring",
      body: "Hola, Nora Vidal",
      missing: [],
      stops: "",
    },
  ],
};

const script = (brief: Brief, more: Script = {}): Script => ({
  "briefs.brief": () => brief,
  "briefs.creators": () => team,
  "briefs.letters": () => letters,
  "briefs.setSection": () => ({ action: "act_1", value: { id: "brf_1" } }),
  "briefs.freeze": () => ({ action: "act_1", value: { id: "brv_3" } }),
  "briefs.send": () => ({ action: "act_1", value: { count: 1 } }),
  "briefs.fit": () => ({ action: "act_1", value: { id: "brt_1" } }),
  "briefs.preview": () => ({
    pages: [{ svg: '<svg xmlns="http://www.w3.org/2000/svg"><text>x</text></svg>', width: 100, height: 100 }],
    missing: [],
    fileName: "Briefing.pdf",
    language: "es",
    version: 2,
  }),
  ...more,
});

describe("the brief", () => {
  it("keeps a part when its field is left, and what is refused stays typed", async () => {
    const { host, user } = open("#/campaigns/cam_1/brief", script(full));
    const idea = await screen.findByTestId("field-brief-idea");
    await user.clear(idea);
    await user.type(idea, "One recipe");
    await user.tab();
    await waitFor(() =>
      expect(host.args("briefs.setSection")[0]).toMatchObject({ section: "idea", text: "One recipe" }),
    );
    expect(screen.getByTestId("brief-standing")).toHaveTextContent("Version 2 says exactly this");
    localStorage.clear();
  });

  it("says what is missing, and goes there", async () => {
    const { user } = open("#/campaigns/cam_1/brief", script({ ...full, missing: ["idea", "dos"], versions: [] }));
    const side = await screen.findByTestId("brief-completeness");
    expect(side).toHaveTextContent("6 of 8 required parts written");
    await user.click(within(side).getByTestId("missing-idea"));
    expect(screen.getByTestId("field-brief-idea")).toHaveFocus();
  });

  it("keeps an incomplete brief only with a reason", async () => {
    const wrong = { field: "reason", messageId: "error-brief-incomplete", args: { parts: "Idea" } };
    const { host, user } = open(
      "#/campaigns/cam_1/brief",
      script(
        { ...full, missing: ["idea"], changed: ["idea"] },
        { "briefs.freeze": () => refuse({ code: "invalid", fields: [wrong] }) },
      ),
    );
    await user.click(await screen.findByTestId("brief-keep"));
    await user.click(await screen.findByTestId("keep-save"));
    expect(await screen.findByText(/Still missing: Idea\. Write them/)).toBeVisible();
    expect(host.args("briefs.freeze")).toHaveLength(1);
  });

  it("sends to whom was chosen, after the message was looked at", async () => {
    const { host, user } = open("#/campaigns/cam_1/brief?creators=true", script(full));
    expect(await screen.findByTestId("brief-older")).toHaveTextContent("1 creator still holds an older version");
    await user.click(screen.getByTestId("choose-older"));
    await user.click(screen.getByTestId("brief-send"));
    expect(await screen.findByTestId("letter-body")).toHaveTextContent("Hola, Nora Vidal");
    await user.click(screen.getByTestId("send-brief-do"));
    await waitFor(() =>
      expect(host.args("briefs.send")[0]).toMatchObject({
        version: "brv_2",
        collaborations: ["col_1"],
        withFiles: true,
      }),
    );
  });
});

describe("sending the brief", () => {
  it("does not send while something is missing", async () => {
    const first = letters.rows[0];
    if (!first) throw new Error("a letter");
    const stuck = { ...letters, rows: [{ ...first, stops: "fit" }] };
    const { user } = open("#/campaigns/cam_1/brief?creators=true", script(full, { "briefs.letters": () => stuck }));
    await user.click(await screen.findByTestId("choose-col_1"));
    await user.click(screen.getByTestId("brief-send"));
    expect(await screen.findByText("Nobody has looked at the fit yet")).toBeVisible();
    expect(screen.getByTestId("send-brief-do")).toBeDisabled();
  });

  it("keeps a look at the fit with its reason", async () => {
    const { host, user } = open("#/campaigns/cam_1/brief?creators=true", script(full));
    await user.click(await screen.findByTestId("fit-col_2"));
    await user.click(await screen.findByTestId("fit-verdict-doubt"));
    await user.type(screen.getByTestId("field-reason"), "Advertises a rival");
    await user.click(screen.getByTestId("fit-save"));
    await waitFor(() =>
      expect(host.args("briefs.fit")[0]).toMatchObject({
        collaboration: "col_2",
        verdict: "doubt",
        reason: "Advertises a rival",
      }),
    );
  });

  it("shows the pages in the language of the creator", async () => {
    const { host, user } = open("#/campaigns/cam_1/brief?creators=true", script(full));
    await user.click(await screen.findByTestId("preview-col_1"));
    expect(await screen.findByTestId("brief-pages")).toBeVisible();
    expect(host.args("briefs.preview")[0]).toMatchObject({ collaboration: "col_1", language: "es" });
  });

  it("says where creators come from when there are none, and what failed", async () => {
    const none = { ...team, rows: [], older: 0 };
    const { unmount } = open("#/campaigns/cam_1/brief?creators=true", script(full, { "briefs.creators": () => none }));
    expect(await screen.findByTestId("brief-creators-none")).toBeVisible();
    unmount();
    open("#/campaigns/cam_1/brief", script(full, { "briefs.brief": () => refuse({ code: "unavailable" }) }));
    expect(await screen.findByTestId("failed")).toBeVisible();
  });

  it("is free of what axe finds, both halves", async () => {
    for (const place of ["#/campaigns/cam_1/brief", "#/campaigns/cam_1/brief?creators=true"]) {
      const { container, unmount } = open(place, script(full));
      await screen.findByTestId("brief");
      const found = await axe.run(container, { rules: { "color-contrast": { enabled: false } } });
      expect(found.violations.map((one) => `${one.id}: ${one.nodes[0]?.html}`)).toEqual([]);
      unmount();
    }
  });
});
