import { screen, waitFor, within } from "@testing-library/react";
import axe from "axe-core";
import { describe, expect, it, vi } from "vitest";
import { board, campaign, creatorRow, start } from "./answers";
import { open, refuse } from "./host";

describe("first run", () => {
  it("offers three ways in and the language, and opens the sample", async () => {
    const { user, host } = open("#/", {
      "app.start": () => ({ ...start, firstRun: true }),
      "campaigns.list": () => ({ rows: [] }),
      "sample.add": () => ({ action: "a", value: { id: "cam_1" } }),
    });
    await user.click(await screen.findByTestId("start-sample"));
    await screen.findByTestId("dashboard");
    expect(host.args("sample.add")).toHaveLength(1);
  });

  it("says why the database is closed instead of showing an empty list", async () => {
    const closed = {
      code: "unavailable" as const,
      messageId: "ui-failure-unknown",
      args: { text: "newer" },
      fields: [],
      next: null,
    };
    open("#/", { "app.start": () => ({ ...start, closed }) });
    expect(await screen.findByTestId("recovery")).toHaveTextContent("newer");
    expect(screen.queryByTestId("campaigns")).toBeNull();
  });
});

describe("a screen that breaks", () => {
  it("says so in its place, keeps the window and leaves a note without what was on it", async () => {
    vi.spyOn(console, "error").mockImplementation(() => {});
    const { host } = open("#/trash", { "trash.list": () => ({ rows: "Mara Lind" }) as never });
    expect(await screen.findByTestId("broken")).toHaveTextContent(/This screen could not be shown/);
    expect(screen.getByTestId("nav-creators")).toBeVisible();
    expect(host.args("log.note")[0]?.text).toMatch(/TypeError/);
    expect(host.args("log.note")[0]?.text).not.toContain("Mara");
    vi.restoreAllMocks();
  });
});

describe("a new campaign", () => {
  it("sends what was typed, shows errors under their fields and focuses the first", async () => {
    const { user, host } = open("#/campaigns/new", {
      "campaigns.create": () =>
        refuse({
          code: "invalid",
          fields: [
            { field: "budget", messageId: "error-amount-unreadable", args: {} },
            { field: "kpis.0.target", messageId: "error-target-unreadable", args: {} },
          ],
        }),
    });
    await user.type(await screen.findByTestId("field-name"), "Glow");
    await user.type(screen.getByTestId("field-budget"), "1.000,5x");
    await user.click(screen.getByTestId("campaign-create"));
    const budget = screen.getByTestId("field-budget");
    await waitFor(() => expect(budget).toHaveFocus());
    expect(budget).toHaveValue("1.000,5x");
    expect(budget).toHaveAccessibleDescription(/Amount unreadable/);
    expect(screen.getByTestId("field-kpis.0.target")).toHaveAccessibleDescription(/Target unreadable/);
    expect(host.args("campaigns.create")[0]).toMatchObject({ name: "Glow", budget: "1.000,5x", owner: "per_1" });
  });
});

describe("the board", () => {
  it("moves the focused card with ] and offers the stages with M", async () => {
    const { user, host } = open("#/campaigns/cam_1/creators");
    const card = await screen.findByTestId("card-col_1");
    card.focus();
    await user.keyboard("{]}");
    await waitFor(() =>
      expect(host.args("campaigns.move")).toEqual([{ collaborations: ["col_1"], stage: "contacted" }]),
    );
    screen.getByTestId("card-col_2").focus();
    await user.keyboard("m");
    await user.click(await screen.findByTestId("move-to-declined"));
    await waitFor(() =>
      expect(host.args("campaigns.move")[1]).toEqual({ collaborations: ["col_2"], stage: "declined" }),
    );
  });

  it("puts the card back and says why when a move is refused", async () => {
    const { user } = open("#/campaigns/cam_1/creators", {
      "campaigns.move": () => refuse({ messageId: "error-stage-needs-post" }),
    });
    (await screen.findByTestId("card-col_1")).focus();
    await user.keyboard("{]}");
    expect(await screen.findByTestId("toast-bad")).toHaveTextContent("Stage needs post");
    expect(within(screen.getByTestId("column-shortlisted")).getByTestId("card-col_1")).toBeInTheDocument();
  });

  it("asks who lets a fee pass over the budget, and moves the card then", async () => {
    const over = { field: "overReason", messageId: "error-cost-over-budget", args: { over: "€500.00" } };
    const done = { action: "a", value: { count: 1 } };
    const { user, host } = open("#/campaigns/cam_1/creators", {
      "campaigns.move": ({ overReason }) => (overReason ? done : refuse({ code: "invalid", fields: [over] })),
    });
    (await screen.findByTestId("card-col_1")).focus();
    await user.keyboard("{]}");
    expect(await screen.findByTestId("pass-dialog")).toHaveTextContent(/more than the budget has left/);
    expect(within(screen.getByTestId("column-shortlisted")).getByTestId("card-col_1")).toBeInTheDocument();
    await user.type(screen.getByTestId("field-overReason"), "The client agreed");
    await user.keyboard("{Tab}{Tab}{Enter}");
    await waitFor(() => expect(screen.queryByTestId("pass-dialog")).toBeNull());
    const asked = { collaborations: ["col_1"], stage: "contacted" };
    expect(host.args("campaigns.move")).toEqual([asked, { ...asked, overReason: "The client agreed" }]);
  });

  it("teaches when it is empty", async () => {
    const empty = { columns: board.columns.map((column) => ({ ...column, count: 0, cards: [] })) };
    open("#/campaigns/cam_1/creators", { "campaigns.board": () => empty });
    expect(await screen.findByTestId("board-empty")).toBeInTheDocument();
  });
});

describe("results", () => {
  it("saves a cell on leaving it, exactly as typed", async () => {
    const { user, host } = open("#/campaigns/cam_1/results");
    const cell = await screen.findByTestId("cell-pos_1-views");
    await user.type(cell, "<5");
    await user.tab();
    await waitFor(() =>
      expect(host.args("results.key")).toEqual([{ post: "pos_1", values: [{ metric: "views", text: "<5" }] }]),
    );
  });

  it("does not save a cell that was only visited", async () => {
    const { user, host } = open("#/campaigns/cam_1/results");
    await user.click(await screen.findByTestId("cell-pos_1-likes"));
    await user.keyboard("{ArrowRight}");
    expect(screen.getByTestId("cell-pos_1-views")).toHaveFocus();
    expect(host.args("results.key")).toEqual([]);
  });

  it("keeps a refused text and says what is wrong with it", async () => {
    const { user } = open("#/campaigns/cam_1/results", {
      "results.key": () =>
        refuse({ code: "invalid", fields: [{ field: "values.0", messageId: "error-not-a-number", args: {} }] }),
    });
    const cell = await screen.findByTestId("cell-pos_1-views");
    await user.type(cell, "abc{Enter}");
    await waitFor(() => expect(cell).toHaveAccessibleDescription(/not a number/i));
    expect(cell).toHaveValue("abc");
  });
});

describe("figures and charts", () => {
  it("opens the card of a figure with its parts, coverage, source and version", async () => {
    const { user } = open("#/campaigns/cam_1/dashboard");
    await user.click(await screen.findByTestId("figure-engagement-rate-reach"));
    const card = await screen.findByTestId("figure-card-engagement-rate-reach");
    for (const part of ["96,340", "2,338,000", "4 of 5 posts", "28 Jun 2026", "formula version 3", "Partial"])
      expect(card).toHaveTextContent(part);
    await user.keyboard("{Escape}");
    await waitFor(() => expect(screen.queryByTestId("figure-card-engagement-rate-reach")).toBeNull());
  });

  it("walks the marks with the arrows, says each, and hides the tip with Escape", async () => {
    const { user } = open("#/campaigns/cam_1/dashboard");
    const first = await screen.findByTestId("mark-engagement-0");
    first.focus();
    await user.keyboard("{ArrowRight}");
    expect(screen.getByTestId("mark-engagement-1")).toHaveFocus();
    expect(screen.getByTestId("mark-engagement-1")).toHaveAccessibleName("Week 2, 200");
    expect(screen.getByTestId("chart-tip-engagement")).toHaveTextContent("200");
    await user.keyboard("{Escape}");
    expect(screen.queryByTestId("chart-tip-engagement")).toBeNull();
    await user.click(screen.getByTestId("chart-table-toggle-engagement"));
    expect(screen.getByTestId("chart-table-engagement")).toHaveTextContent("Week 1");
  });

  it("judges a goal by its two parts", async () => {
    open("#/campaigns/cam_1/dashboard");
    expect(await screen.findByTestId("goal-cpa")).toHaveTextContent("target not reached");
  });
});

describe("creators", () => {
  it("selects by keys, and everything as a query", async () => {
    const { user, host } = open("#/creators");
    (await screen.findByTestId("row-cre_1")).focus();
    await user.keyboard(" {ArrowDown}{ArrowDown} ");
    expect(screen.getByTestId("selected-count")).toHaveTextContent("2 creators selected");
    await user.click(screen.getByTestId("select-all"));
    await user.click(screen.getByTestId("select-cre_2"));
    expect(screen.getByTestId("selected-count")).toHaveTextContent("2 creators selected");
    await user.click(screen.getByTestId("bulk-remove"));
    await waitFor(() => expect(host.args("creators.remove")).toHaveLength(1));
    expect(host.args("creators.remove")[0]?.selection).toMatchObject({ ids: ["cre_2"], query: { text: "" } });
  });

  it("shows pages that replace each other", async () => {
    const { user, host } = open("#/creators", {
      "creators.list": ({ offset }) => ({ total: 1200, all: 1200, offset, rows: [creatorRow(offset)] }),
    });
    expect(await screen.findByTestId("pager-range")).toHaveTextContent("1–1 of 1,200");
    await user.click(screen.getByTestId("pager-next"));
    await screen.findByTestId("row-cre_50");
    expect(screen.queryByTestId("row-cre_0")).toBeNull();
    expect(host.args("creators.list").slice(-2)).toMatchObject([{ offset: 50, limit: 50 }, { offset: 100 }]);
  });
});

describe("undo", () => {
  it("says why an undo is refused and offers the rest", async () => {
    const { user, host } = open("#/", {
      "history.undo": ({ rest }) =>
        rest
          ? { action: "a", value: { count: 2 } }
          : refuse({
              messageId: "error-changed-since",
              next: { call: "history.undo", args: { rest: true }, messageId: "error-undo-rest" },
            }),
    });
    await screen.findByTestId("campaigns-table");
    await user.keyboard("{Control>}z{/Control}");
    expect(await screen.findByTestId("toast-bad")).toHaveTextContent("Changed since");
    await user.click(screen.getByTestId("toast-action"));
    await waitFor(() => expect(host.args("history.undo").at(-1)).toEqual({ rest: true }));
  });
});

describe("finalizing", () => {
  it("asks first and says that it is final", async () => {
    const { user, host } = open("#/campaigns/cam_1/report", {
      "campaigns.get": () => campaign,
      "reports.finalize": () => ({
        action: "a",
        value: { id: "e", number: 1, at: 1, atPrinted: "now", by: "Inés", language: "en", paper: "a4", digest: "abc" },
      }),
    });
    await user.click(await screen.findByTestId("report-finalize"));
    expect(await screen.findByTestId("finalize-dialog")).toHaveTextContent("cannot be undone");
    expect(host.args("reports.finalize")).toHaveLength(0);
    await user.click(screen.getByTestId("finalize-confirm"));
    await waitFor(() =>
      expect(host.args("reports.finalize")).toEqual([{ campaign: "cam_1", language: "en", paper: "a4" }]),
    );
  });
});

describe("the palette", () => {
  it("finds commands and campaigns by typing", async () => {
    const { user } = open("#/");
    await screen.findByTestId("campaigns-table");
    await user.keyboard("{Control>}k{/Control}");
    await user.type(await screen.findByTestId("palette-input"), "glow");
    await user.click(await screen.findByTestId("palette-cam_1"));
    expect(await screen.findByTestId("dashboard")).toBeInTheDocument();
  });
});

const places = [
  "/",
  "/campaigns/new",
  "/campaigns/cam_1/dashboard",
  "/campaigns/cam_1/creators",
  "/campaigns/cam_1/results",
  "/campaigns/cam_1/costs",
  "/campaigns/cam_1/shipping",
  "/campaigns/cam_1/report",
  "/creators",
  "/import",
  "/settings",
];

describe("accessibility", () => {
  it.each(places)("%s has one heading, a title and no violation", async (place) => {
    const { container } = open(`#${place}`);
    await screen.findByRole("heading", { level: 1 });
    await waitFor(() => expect(container.querySelector("[aria-busy=true]")).toBeNull());
    expect(screen.getAllByRole("heading", { level: 1 })).toHaveLength(1);
    expect(document.title).toContain("Marquee");
    const result = await axe.run(container, {
      runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"],
      // Colours need a real engine: the end-to-end tests look at them.
      rules: { "color-contrast": { enabled: false } },
    });
    expect(result.violations.map((violation) => `${violation.id}: ${violation.nodes[0]?.html}`)).toEqual([]);
  });
});
