import { screen, waitFor } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { plainNumber } from "../src/screens/creators/Filters";
import { isFiltered, queryOf, readSearch, searchOf } from "../src/screens/creators/search";
import { open, refuse } from "./host";

describe("what is looked for", () => {
  it("survives being kept and taken up again", () => {
    const search = readSearch({
      text: "nora",
      tags: ["VIP"],
      availability: ["busy"],
      list: "lis_1",
      own: [{ field: "ofd_1", any: ["och_1"] }, { field: "ofd_2" }, null],
      min: 1000,
    });
    expect(search.own).toEqual([{ field: "ofd_1", any: ["och_1"], text: "", from: "", to: "" }]);
    expect(searchOf(queryOf(search))).toEqual(search);
  });

  it("is a filter only when it says something", () => {
    expect(isFiltered(readSearch({ by: "name", offset: 500 }))).toBe(false);
    expect(isFiltered(readSearch({ list: "lis_1" }))).toBe(true);
  });

  it("reads numbers as the language writes them", () => {
    expect(plainNumber("1,250.50", "en")).toBe("1250.50");
    expect(plainNumber("1.250,50", "es")).toBe("1250.50");
    expect(plainNumber("1 250,5", "fr")).toBe("1250.5");
  });
});

describe("a handle from the trash", () => {
  it("is offered back, and only a second press makes somebody new", async () => {
    const { user, host } = open("#/creators", {
      "creators.add": ({ anew }) =>
        anew
          ? { action: "a", value: { id: "cre_9" } }
          : refuse({
              messageId: "error-handle-in-trash",
              args: { handle: "@nora" },
              next: { call: "trash.restore", args: { id: "cre_1" }, messageId: "next-restore-creator" },
            }),
    });
    await user.click(await screen.findByTestId("creator-new"));
    await user.type(await screen.findByTestId("field-handle"), "nora");
    await user.click(screen.getByTestId("creator-save"));
    expect(await screen.findByTestId("form-failure")).toHaveTextContent("@nora was deleted");
    expect(screen.getByTestId("form-next")).toHaveTextContent("Restore the deleted creator");
    expect(screen.getByTestId("creator-save")).toHaveTextContent("Add as a new creator");
    await user.click(screen.getByTestId("creator-save"));
    await waitFor(() => expect(host.args("creators.add").map(({ anew }) => anew)).toEqual([false, true]));
  });
});

describe("somebody not to be contacted", () => {
  it("comes into a campaign only with a tick", async () => {
    const row = { id: "cre_1", name: "Nora", untilPrinted: "", forWhom: "", reason: "asked us to stop" };
    const { user, host } = open("#/creators", {
      "creators.standing": () => ({ rows: [{ ...row, state: "doNotContact" }], taken: 0, doNotContact: 1 }),
      "campaigns.addCreators": () => ({ action: "a", value: { added: 1, already: 0 } }),
    });
    await user.click(await screen.findByTestId("select-cre_1"));
    await user.click(screen.getByTestId("bulk-add"));
    expect(await screen.findByTestId("standing")).toHaveTextContent("asked us to stop");
    expect(screen.getByTestId("add-to-campaign-do")).toBeDisabled();
    await user.click(screen.getByTestId("do-not-contact-meant"));
    await user.click(screen.getByTestId("add-to-campaign-do"));
    await waitFor(() => expect(host.args("campaigns.addCreators")[0]).toMatchObject({ confirmed: true }));
  });
});

describe("the trash", () => {
  it("brings back with one press and empties only after a tick", async () => {
    const row = { id: "cre_1", kind: "creator" as const, name: "Nora", of: "nora", first: 2, second: 0 };
    const { user, host } = open("#/trash", {
      "trash.list": () => ({ rows: [{ ...row, at: 1, atPrinted: "1 July 2026", person: "" }], total: 1 }),
      "trash.restore": () => ({ action: "a", value: { id: "cre_1" } }),
      "trash.empty": () => ({ action: "b", value: { count: 1, unfinished: false } }),
    });
    await user.click(await screen.findByTestId("restore-cre_1"));
    await waitFor(() => expect(host.args("trash.restore")).toEqual([{ id: "cre_1" }]));
    await user.click(screen.getByTestId("trash-empty"));
    expect(await screen.findByTestId("empty-do")).toBeDisabled();
    await user.click(screen.getByTestId("empty-sure"));
    await user.click(screen.getByTestId("empty-do"));
    await waitFor(() => expect(host.args("trash.empty")).toHaveLength(1));
  });
});
