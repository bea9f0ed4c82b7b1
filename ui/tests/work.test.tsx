import { screen, waitFor, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import type { MyDay } from "../src/api/generated/contract";
import { naming } from "../src/screens/work/MentionField";
import { readTasksSearch, tasksQuery } from "../src/screens/work/search";
import { answers, brand, task } from "./answers";
import { open, refuse } from "./host";

const page = (...rows: ReturnType<typeof task>[]) => ({ total: rows.length, offset: 0, rows });
const day = answers["work.day"]?.({}) as MyDay;

describe("what is looked for", () => {
  it("is what is still to be done, unless something else was chosen", () => {
    expect(tasksQuery(readTasksSearch({}), "cam_1")).toEqual({ campaign: "cam_1", status: "open" });
    expect(tasksQuery(readTasksSearch({ status: "any", owner: "me", nonsense: 1 }))).toEqual({ owner: "me" });
  });

  it("knows when somebody is being named", () => {
    expect(naming("Hi @An", 6)).toEqual({ at: 3, typed: "An" });
    expect(naming("a@example.org", 13)).toBeNull();
    expect(naming("@Ana, and", 9)).toBeNull();
  });
});

describe("my day", () => {
  it("asks who sits here before it shows anything", async () => {
    open("#/tasks", { "work.day": () => ({ ...day, me: null }) });
    expect(await screen.findByTestId("day-no-me")).toHaveTextContent("Who are you?");
  });

  it("shows what is due by parts, and finishes with one press", async () => {
    const { user, host } = open("#/tasks", {
      "work.day": () => ({ ...day, overdue: [task({ id: "tas_2", title: "Late", near: "overdue" })], today: [task()] }),
      "work.editTask": () => ({ action: "a", value: { id: "tas_1" } }),
    });
    const late = await screen.findByTestId("day-overdue");
    expect(within(late).getByText("Late")).toBeInTheDocument();
    await user.click(screen.getByRole("button", { name: "Mark “Call Ana” as done" }));
    await waitFor(() => expect(host.args("work.editTask")).toEqual([{ id: "tas_1", status: "done" }]));
    expect(await screen.findByText("“Call Ana” is done.")).toBeInTheDocument();
  });

  it("says when nothing is due", async () => {
    open("#/tasks");
    expect(await screen.findByTestId("day-clear")).toHaveTextContent("All done for today");
  });
});

describe("all tasks", () => {
  it("can be changed many at once", async () => {
    const { user, host } = open("#/tasks?view=all", {
      "work.tasks": () => page(task(), task({ id: "tas_2", title: "Brief" })),
      "work.setTasks": () => ({ action: "a", value: { count: 2 } }),
    });
    await user.click(await screen.findByTestId("select-all"));
    expect(screen.getByTestId("selected-count")).toHaveTextContent("2 tasks selected");
    await user.click(screen.getByTestId("bulk-change"));
    await user.click(await screen.findByTestId("menu-shift"));
    const field = await screen.findByTestId("field-shift");
    await user.clear(field);
    await user.type(field, "-3");
    await user.click(screen.getByTestId("bulk-save"));
    await waitFor(() => expect(host.args("work.setTasks")).toEqual([{ tasks: ["tas_1", "tas_2"], shift: -3 }]));
    expect(await screen.findByText("2 tasks changed.")).toBeInTheDocument();
    await waitFor(() => expect(screen.queryByTestId("bulk-bar")).toBeNull());
  });

  it("are made with no more than a title, and say what is wrong with it", async () => {
    const { user, host } = open("#/tasks?view=all", {
      "work.addTask": ({ title }) =>
        title
          ? { action: "a", value: { id: "tas_9" } }
          : refuse({ code: "invalid", fields: [{ field: "title", messageId: "error-required", args: {} }] }),
    });
    await user.click(await screen.findByTestId("empty-task-new"));
    await user.click(await screen.findByTestId("task-save"));
    expect(await screen.findByText("Fill this in.")).toBeInTheDocument();
    await user.type(screen.getByTestId("field-title"), "Call Ana");
    await user.click(screen.getByTestId("task-save"));
    await waitFor(() => expect(host.args("work.addTask")[1]).toMatchObject({ title: "Call Ana", owner: "" }));
    await waitFor(() => expect(screen.queryByTestId("new-task")).toBeNull());
  });

  it("offer to clear filters that find nothing", async () => {
    const { user } = open("#/tasks?view=all&owner=me");
    await user.click(await screen.findByTestId("tasks-clear"));
    expect(await screen.findByTestId("tasks-none")).toBeInTheDocument();
  });
});

describe("an address that says something else", () => {
  it("is what the field shows, and is not undone by it", async () => {
    const { host } = open("#/tasks?view=all");
    await screen.findByTestId("tasks-none");
    window.location.hash = "#/tasks?view=all&text=brief";
    expect(await screen.findByDisplayValue("brief")).toBe(screen.getByTestId("tasks-search"));
    await new Promise((done) => setTimeout(done, 300));
    expect(window.location.hash).toContain("text=brief");
    expect(host.args("work.tasks").at(-1)).toMatchObject({ query: { text: "brief" } });
  });
});

describe("a task", () => {
  const whole = {
    task: task(),
    items: [{ id: "chk_1", text: "Find the number", done: false }],
    waitsFor: [],
    waiting: [],
  };

  it("saves a text when it is left, ticks lines, and is skipped only with a reason", async () => {
    const { user, host } = open("#/tasks", {
      "work.day": () => ({ ...day, today: [task()] }),
      "work.task": () => whole,
      "work.editTask": () => ({ action: "a", value: { id: "tas_1" } }),
      "work.setItem": () => ({ action: "b", value: { id: "chk_1" } }),
    });
    await user.click(await screen.findByTestId("open-tas_1"));
    await user.type(await screen.findByTestId("field-task-detail"), "Before noon");
    await user.tab();
    await waitFor(() => expect(host.args("work.editTask")).toEqual([{ id: "tas_1", detail: "Before noon" }]));
    await user.click(screen.getByRole("checkbox", { name: "Find the number" }));
    await waitFor(() => expect(host.args("work.setItem")).toEqual([{ item: "chk_1", done: true }]));
    await user.click(screen.getByTestId("field-task-status"));
    await user.click(await screen.findByTestId("option-skipped"));
    expect(await screen.findByTestId("task-skip")).toBeDisabled();
    await user.type(screen.getByTestId("field-skip-reason"), "Not needed");
    await user.click(screen.getByTestId("task-skip"));
    await waitFor(() =>
      expect(host.args("work.editTask").at(-1)).toEqual({ id: "tas_1", status: "skipped", skipReason: "Not needed" }),
    );
  });

  it("says which circle a dependency would close", async () => {
    const { user } = open("#/tasks", {
      "work.day": () => ({ ...day, today: [task()] }),
      "work.task": () => whole,
      "work.tasks": () => page(task({ id: "tas_2", title: "Brief" })),
      "work.link": () => refuse({ messageId: "error-task-circle", args: { circle: "Call Ana → Brief → Call Ana" } }),
    });
    await user.click(await screen.findByTestId("open-tas_1"));
    await user.click(await screen.findByTestId("field-waits-for"));
    await user.click(await screen.findByTestId("option-tas_2"));
    expect(await screen.findByText(/Call Ana → Brief → Call Ana/)).toBeInTheDocument();
  });

  it("offers people where an @ is typed", async () => {
    const { user, host } = open("#/tasks", {
      "work.day": () => ({ ...day, today: [task()] }),
      "work.task": () => whole,
      "work.addNote": () => ({ action: "a", value: { id: "not_1" } }),
    });
    await user.click(await screen.findByTestId("open-tas_1"));
    await user.type(await screen.findByTestId("field-note"), "Look, @in");
    expect(await screen.findByTestId("mention-per_1")).toHaveAttribute("aria-selected", "true");
    await user.keyboard("{Enter}");
    await user.click(await screen.findByTestId("note-add"));
    await waitFor(() => expect(host.args("work.addNote")).toEqual([{ about: "tas_1", text: "Look, @Inés " }]));
  });
});

describe("the inbox", () => {
  it("puts away, and takes out again", async () => {
    const item = {
      key: "mention men_1",
      kind: "mention" as const,
      record: "cam_1",
      campaign: "",
      name: "Glow",
      text: "@Inés, look",
    };
    const seen: string[] = [];
    const { user, host } = open("#/inbox", {
      "work.inbox": () => ({
        me: { id: "per_1", name: "Inés", email: "", language: "es" },
        rows: seen.length > 0 ? [] : [{ ...item, person: "Luc", at: 1, atPrinted: "1 July 2026 09:00" }],
        overdue: 0,
        today: 0,
        mentions: 1,
        given: 0,
      }),
      "work.dismiss": ({ keys }) => {
        seen.push(...keys);
        return { count: keys.length };
      },
    });
    expect(await screen.findByTestId("inbox-mention")).toHaveTextContent("Luc mentioned you · Glow");
    await user.click(screen.getByTestId("inbox-dismiss"));
    expect(await screen.findByTestId("inbox-none")).toBeInTheDocument();
    await user.click(await screen.findByRole("button", { name: "Undo" }));
    await waitFor(() => expect(host.args("work.dismiss").at(-1)).toEqual({ keys: [item.key], back: true }));
  });
});

describe("one brand of many", () => {
  const olivar = { ...brand, id: "bra_2", name: "Olivar" };
  const brands = { "brands.list": () => ({ rows: [brand, olivar] }) };

  it("is chosen for my day, and kept for all tasks", async () => {
    const { user, host } = open("#/tasks", brands);
    await user.click(await screen.findByTestId("field-filter-brand"));
    await user.click(await screen.findByTestId("option-bra_2"));
    await waitFor(() => expect(host.args("work.day").at(-1)).toEqual({ brand: "bra_2" }));
    await user.click(screen.getByTestId("tasks-view-all"));
    await waitFor(() => expect(host.args("work.tasks").at(-1)).toMatchObject({ query: { brand: "bra_2" } }));
  });

  it("is chosen for the inbox, which says when there is nothing of it", async () => {
    const { user, host } = open("#/inbox?brand=bra_2", brands);
    expect(await screen.findByTestId("inbox-none-of-brand")).toHaveTextContent("Nothing of this brand");
    expect(host.args("work.inbox")).toContainEqual({ brand: "bra_2" });
    await user.click(screen.getByRole("button", { name: "Show all brands" }));
    expect(await screen.findByTestId("inbox-none")).toBeInTheDocument();
  });

  it("is chosen for creators with the other filters, and cleared with them", async () => {
    const { user, host } = open("#/creators", brands);
    await user.click(await screen.findByTestId("field-filter-brand"));
    await user.click(await screen.findByTestId("option-bra_2"));
    await waitFor(() => expect(host.args("creators.list").at(-1)?.query.brand).toBe("bra_2"));
    await user.click(await screen.findByTestId("filters-clear"));
    await waitFor(() => expect(window.location.hash).toBe("#/creators"));
  });
});

describe("the team", () => {
  it("hands the open tasks of whoever leaves to somebody, in one step", async () => {
    const rows = ["Inés", "Luc", "Eva"].map((name, at) => ({ id: `per_${at + 1}`, name, email: "", language: "" }));
    const { user, host } = open("#/settings", {
      "people.list": () => ({ rows }),
      "people.leaving": () => ({ tasks: 2, me: false }),
      "people.remove": () => ({ action: "a", value: { count: 2 } }),
    });
    await user.click(await screen.findByTestId("person-remove-per_2"));
    expect(await screen.findByTestId("leave-tasks")).toHaveTextContent("2 open tasks need somebody else.");
    await user.click(screen.getByTestId("field-leave-to"));
    await user.click(await screen.findByTestId("option-per_3"));
    await user.click(screen.getByTestId("leave-do"));
    await waitFor(() => expect(host.args("people.remove")).toEqual([{ id: "per_2", to: "per_3" }]));
    expect(await screen.findByText("Luc is no longer in the team.")).toBeInTheDocument();
  });
});

describe("the first screen", () => {
  it("says what needs me, and nothing when nothing does", async () => {
    open("#/", {
      "work.inbox": () => ({
        me: { id: "per_1", name: "Inés", email: "", language: "es" },
        rows: [],
        overdue: 2,
        today: 0,
        mentions: 1,
        given: 0,
      }),
    });
    const needs = await screen.findByTestId("needs-me");
    expect(needs).toHaveTextContent("2 overdue tasks");
    expect(needs).toHaveTextContent("1 mention");
    expect(within(needs).queryByTestId("needs-today")).toBeNull();
  });
});
