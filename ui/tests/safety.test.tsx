import { screen, waitFor, within } from "@testing-library/react";
import axe from "axe-core";
import { describe, expect, it } from "vitest";
import { backup, start } from "./answers";
import { failure, open, refuse } from "./host";

const damaged = failure({ code: "corrupt", messageId: "error-damaged" });
const closed = { "app.start": () => ({ ...start, closed: damaged }) };

describe("backups in the settings", () => {
  it("shows them and makes one now", async () => {
    const { user, host } = open("#/settings");
    const list = await screen.findByTestId("backups");
    expect(list).toHaveTextContent("1.4 MB");
    expect(list).toHaveTextContent("Checked");
    await user.click(screen.getByTestId("backup-make"));
    await screen.findByTestId("toast");
    expect(host.args("backup.make")).toHaveLength(1);
    await waitFor(() => expect(host.args("backup.list")).toHaveLength(2));
  });

  it("says what a restore would bring and take before it does it, and can be left", async () => {
    const { user, host } = open("#/settings");
    await user.click(await screen.findByTestId(`backup-restore-${backup.at}`));
    const dialog = await screen.findByTestId("restore-dialog");
    const creators = within(dialog).getByRole("rowheader", { name: "Creators" }).closest("tr");
    expect(creators).toHaveTextContent("3033");
    expect(screen.getByTestId("restore-lost")).toHaveTextContent("3 changes");
    expect((await axe.run(dialog, { rules: { "color-contrast": { enabled: false } } })).violations).toEqual([]);
    await user.click(screen.getByTestId("restore-cancel"));
    expect(host.args("backup.restore")).toHaveLength(0);
    await user.click(screen.getByTestId(`backup-restore-${backup.at}`));
    await user.click(await screen.findByTestId("restore-confirm"));
    expect(await screen.findByTestId("toast")).toHaveTextContent("/profile/backups/b.marquee");
    expect(host.args("backup.restore")).toEqual([{ path: backup.path }]);
  });

  it("keeps the dialog open and says why when a restore is refused", async () => {
    const { user } = open("#/settings", { "backup.restore": () => refuse({ messageId: "error-no-room" }) });
    await user.click(await screen.findByTestId(`backup-restore-${backup.at}`));
    await user.click(await screen.findByTestId("restore-confirm"));
    expect(await screen.findByTestId("failed")).toHaveTextContent("not enough room");
    expect(screen.getByTestId("restore-confirm")).toBeEnabled();
  });
});

describe("a profile that does not open", () => {
  const ways = { restore: true, backup, file: "/profile/data.db", details: "Marquee 0.1.0\nwhy: error-damaged" };

  it("offers the last backup, with the preview first", async () => {
    const { user, host } = open("#/", { ...closed, "profile.recovery": () => ways });
    await user.click(await screen.findByTestId("recovery-backup"));
    await user.click(await screen.findByTestId("restore-confirm"));
    await waitFor(() => expect(host.args("backup.restore")).toEqual([{ path: backup.path }]));
    await waitFor(() => expect(host.args("app.start").length).toBeGreaterThan(1));
  });

  it("copies details, tries again and shows the file", async () => {
    const { user, host } = open("#/", {
      ...closed,
      "profile.recovery": () => ways,
      "profile.open": () => refuse(damaged),
    });
    await user.click(await screen.findByTestId("recovery-copy"));
    expect(await navigator.clipboard.readText()).toBe(ways.details);
    await user.click(screen.getByTestId("recovery-retry"));
    expect(await screen.findByTestId("toast-bad")).toHaveTextContent("damaged");
    await user.click(screen.getByTestId("recovery-reveal"));
    expect(host.args("files.reveal")).toEqual([{ path: "/profile/data.db" }]);
  });

  it("offers no backup where the data are well, and the core's own way out first", async () => {
    const next = { call: "profile.move", args: {}, messageId: "next-move-profile" };
    const why = failure({ messageId: "error-place-cloud", args: { service: "Dropbox" }, next });
    const { user, host } = open("#/", { "app.start": () => ({ ...start, closed: why }) });
    await user.click(await screen.findByTestId("recovery-next"));
    expect(host.args("profile.move")).toEqual([{}]);
    expect(screen.queryByTestId("recovery-backup")).toBeNull();
    expect(screen.queryByTestId("recovery-choose")).toBeNull();
  });
});

describe("notices", () => {
  const message = { messageId: "safety-crash", args: {} };
  it("stand above every screen until they are read", async () => {
    let rows = [{ id: "crash", message, detail: null, path: "/profile/logs/crash.txt" }];
    const { user, host } = open("#/", {
      "profile.notices": () => ({ rows }),
      "profile.dismiss": () => {
        rows = [];
        return {};
      },
    });
    await user.click(await screen.findByTestId("notice-open"));
    expect(host.args("files.open")).toEqual([{ path: "/profile/logs/crash.txt" }]);
    await user.click(screen.getByTestId("notice-dismiss-crash"));
    await waitFor(() => expect(screen.queryByTestId("notices")).toBeNull());
  });

  it("are read again when the core has kept something", async () => {
    const { host } = open("#/");
    await screen.findByTestId("campaigns");
    host.tell({ type: "kept" });
    await waitFor(() => expect(host.args("profile.notices")).toHaveLength(2));
  });
});
