import { screen, waitFor, within } from "@testing-library/react";
import axe from "axe-core";
import { describe, expect, it } from "vitest";
import type { Conflicts, TeamStatus } from "../src/api/generated/contract";
import { open, refuse } from "./host";

const off: TeamStatus = {
  on: false,
  folder: "",
  locked: false,
  forRun: false,
  fingerprint: "",
  computers: [],
  unsent: 0,
  lookedPrinted: "",
  problems: [],
  conflicts: 0,
};
const words = "amber boat cedar dance eagle falcon";
const on: TeamStatus = {
  ...off,
  on: true,
  folder: "/shared/team",
  fingerprint: words,
  lookedPrinted: "1 Jul 2026 09:00",
  computers: [
    {
      id: "a",
      person: "Mia",
      computer: "Laptop",
      own: true,
      seenPrinted: "1 Jul 2026 09:00",
      waiting: 0,
      missing: 0,
      clockAhead: false,
    },
    { id: "b", person: "Leo", computer: "", own: false, seenPrinted: "", waiting: 3, missing: 0, clockAhead: false },
    {
      id: "c",
      person: "",
      computer: "Stand",
      own: false,
      seenPrinted: "1 Jul 2026 08:00",
      waiting: 0,
      missing: 1,
      clockAhead: true,
    },
  ],
};
const conflicts: Conflicts = {
  rows: [
    {
      record: "cos_1",
      entity: "cost",
      name: "Studio",
      field: "amount",
      label: { messageId: "field-amount", args: {} },
      money: true,
      choices: [
        { id: "coe_1", printed: "€150.00", person: "Leo", atPrinted: "1 Jul 2026 09:01", shown: true },
        { id: "coe_2", printed: "€120.00", person: "", atPrinted: "1 Jul 2026 09:00", shown: false },
      ],
    },
  ],
};

async function clean(element: Element) {
  expect((await axe.run(element, { rules: { "color-contrast": { enabled: false } } })).violations).toEqual([]);
}

describe("the team", () => {
  it("begins with a folder, and shows the code until somebody kept it", async () => {
    const made = { code: "AAAA-BBBB", fingerprint: words, folder: "/shared/team" };
    const { user, host } = open("#/team", {
      "sync.status": () => off,
      "sync.pickFolder": () => "/shared/team",
      "sync.create": () => made,
    });
    await user.click(await screen.findByTestId("share-create"));
    const dialog = await screen.findByTestId("share-create-dialog");
    await clean(dialog);
    await user.click(within(dialog).getByTestId("share-pick"));
    await waitFor(() => expect(within(dialog).getByLabelText("Folder")).toHaveValue("/shared/team"));
    await user.click(screen.getByTestId("share-create-do"));
    expect(await screen.findByTestId("share-code")).toHaveTextContent("AAAA-BBBB");
    await clean(screen.getByTestId("share-code-dialog"));
    expect(host.args("sync.create")).toEqual([{ path: "/shared/team", computer: "" }]);
    expect(screen.getByTestId("share-code-done")).toBeDisabled();
    await user.keyboard("{Escape}");
    expect(screen.getByTestId("share-code")).toBeInTheDocument();
    await user.click(screen.getByLabelText("I have kept the code in a safe place"));
    await user.click(screen.getByTestId("share-code-done"));
    await waitFor(() => expect(screen.queryByTestId("share-code")).toBeNull());
  });

  it("joins only after the six words, and keeps what was typed when the code is wrong", async () => {
    let right = false;
    const { user, host } = open("#/team", {
      "sync.status": () => off,
      "sync.look": () =>
        right
          ? { fingerprint: words, members: ["Mia · Laptop"] }
          : refuse({
              code: "invalid",
              messageId: "error-invalid",
              fields: [{ field: "code", messageId: "error-sync-code-wrong", args: {} }],
            }),
    });
    await user.click(await screen.findByTestId("share-join"));
    await user.type(screen.getByLabelText("Folder"), "/shared/team");
    await user.type(screen.getByLabelText("Recovery code"), "WRONG");
    await user.click(screen.getByTestId("share-join-do"));
    expect(await screen.findByText(/This code does not open/)).toBeInTheDocument();
    expect(screen.getByLabelText("Recovery code")).toHaveValue("WRONG");
    right = true;
    await user.click(screen.getByTestId("share-join-do"));
    expect(await screen.findByTestId("share-words")).toHaveTextContent(words);
    await clean(screen.getByTestId("share-join-dialog"));
    expect(host.args("sync.join")).toHaveLength(0);
    await user.click(screen.getByTestId("share-join-do"));
    await waitFor(() => expect(host.args("sync.join")).toHaveLength(1));
    expect(host.args("sync.join")[0]).toMatchObject({ path: "/shared/team", code: "WRONG", fingerprint: words });
  });
});

describe("a team that is there", () => {
  it("says who is up to date, what waits and what helps", async () => {
    const emptied = { message: { messageId: "sync-problem-emptied", args: {} }, heal: true };
    const gone = { message: { messageId: "error-sync-gone", args: {} }, heal: false };
    const { user, host, container } = open("#/team", {
      "sync.status": () => ({ ...on, problems: [emptied, gone], unsent: 2, forRun: true }),
      "sync.heal": () => ({ count: 4 }),
      "sync.now": () => ({ taken: 1, given: 0, problems: [] }),
    });
    const list = await screen.findByTestId("share-computers");
    expect(within(list).getByTestId("share-computer-a")).toHaveTextContent("Mia · Laptop");
    expect(within(list).getByTestId("share-computer-b")).toHaveTextContent("Doesn’t have 3 changes of yours yet");
    expect(within(list).getByTestId("share-computer-c")).toHaveTextContent("Its clock is ahead");
    expect(screen.getByTestId("share-sent")).toHaveTextContent("2 changes are not in the folder yet");
    expect(screen.getByTestId("share-words")).toHaveTextContent(words);
    await clean(container);
    expect(screen.getAllByTestId("share-heal")).toHaveLength(1);
    await user.click(screen.getByTestId("share-heal"));
    expect(await screen.findByTestId("toast")).toHaveTextContent("4 files were put back");
    await user.click(screen.getByTestId("share-now"));
    await waitFor(() => expect(host.args("sync.now")).toHaveLength(1));
    await user.click(screen.getByTestId("share-leave"));
    await user.click(await screen.findByTestId("share-leave-do"));
    await waitFor(() => expect(host.args("sync.leave")).toHaveLength(1));
  });

  it("asks for the code when the keychain lost the key", async () => {
    const { user, host, container } = open("#/team", { "sync.status": () => ({ ...on, locked: true }) });
    expect(await screen.findByTestId("share-locked")).toHaveTextContent("you can go on working");
    await clean(container);
    await user.type(screen.getByLabelText("Recovery code"), "AAAA");
    await user.click(screen.getByTestId("share-unlock"));
    await waitFor(() => expect(host.args("sync.unlock")).toEqual([{ code: "AAAA" }]));
  });

  it("shows both values and decides with one click", async () => {
    const { user, host } = open("#/team", {
      "sync.status": () => ({ ...on, conflicts: 1 }),
      "sync.conflicts": () => conflicts,
      "sync.decide": () => ({ action: "act_1", value: { id: "cos_1" } }),
    });
    const row = await screen.findByTestId("conflict");
    expect(row).toHaveTextContent("Studio · Amount");
    expect(row).toHaveTextContent("No payment and no final report");
    expect(row).toHaveTextContent("Leo, 1 Jul 2026 09:01 · shown now");
    expect(row).toHaveTextContent("Somebody, 1 Jul 2026 09:00");
    await clean(row);
    await user.click(screen.getByRole("button", { name: "Take this one: €120.00" }));
    await waitFor(() =>
      expect(host.args("sync.decide")).toEqual([{ record: "cos_1", field: "amount", choice: "coe_2" }]),
    );
    expect(await screen.findByTestId("toast")).toHaveTextContent("Decided");
  });

  it("says when the state cannot be read", async () => {
    open("#/team", { "sync.status": () => refuse({ messageId: "error-disk" }) });
    expect(await screen.findByTestId("failed")).toBeInTheDocument();
  });
});
