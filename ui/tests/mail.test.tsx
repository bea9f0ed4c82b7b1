import { screen, waitFor, within } from "@testing-library/react";
import axe from "axe-core";
import { describe, expect, it } from "vitest";
import type { Edition, MailLetter, Outbox, OutboxRow } from "../src/api/generated/contract";
import { readPeople, typed } from "../src/screens/mail/people";
import { letter, mailAccount, outboxRow } from "./answers";
import { failure, open, refuse } from "./host";

const outbox = (rows: OutboxRow[], more: Partial<Outbox> = {}): Outbox => ({
  rows,
  sent: [],
  stuck: rows.filter((row) => ["unknown", "failed", "held"].includes(row.state)).length,
  hasAccount: true,
  pause: null,
  ...more,
});
const rules = { rules: { "color-contrast": { enabled: false } } };

describe("addresses as typed", () => {
  it("reads names, addresses and what people paste", () => {
    expect(readPeople('dora@x.example; "Ruiz, Ana" <ana@x.example>')).toHaveLength(3);
    expect(readPeople("Ana Ruiz <ana@x.example>,\n dora@x.example ,")).toEqual([
      { name: "Ana Ruiz", address: "ana@x.example" },
      { name: "", address: "dora@x.example" },
    ]);
    expect(typed({ name: "Ana", address: "ana@x.example" })).toBe("Ana <ana@x.example>");
  });
});

describe("the account in the settings", () => {
  it("is kept as typed, with the usual port of its encryption", async () => {
    const { user, host } = open("#/settings");
    await user.type(await screen.findByTestId("field-mail-address"), "ines@solara.example");
    await user.type(screen.getByTestId("field-mail-server"), "smtp.solara.example");
    await user.click(screen.getByTestId("mail-security-starttls"));
    await user.type(screen.getByTestId("field-mail-user"), "ines");
    const password = screen.getByTestId("field-mail-password");
    expect(password).toHaveAttribute("type", "password");
    await user.type(password, "sesame");
    await user.click(screen.getByTestId("mail-save"));
    await waitFor(() => expect(host.args("mail.setAccount")).toHaveLength(1));
    expect(host.args("mail.setAccount")[0]).toMatchObject({
      security: "starttls",
      place: "keychain",
      password: "sesame",
    });
    expect(password).toHaveValue("");
  });

  it("says what is wrong beside the field, and offers to keep the password for this run", async () => {
    const { user, host } = open("#/settings", {
      "mail.setAccount": () => refuse({ code: "unavailable", messageId: "error-mail-keychain-absent" }),
    });
    await user.click(await screen.findByTestId("mail-save"));
    expect(await screen.findByTestId("form-failure")).toHaveTextContent("for this run only");
    await user.click(screen.getByTestId("mail-place-run"));
    await user.click(screen.getByTestId("mail-save"));
    await waitFor(() => expect(host.args("mail.setAccount").at(-1)).toMatchObject({ place: "run" }));
  });

  it("sends a test and says what the server said", async () => {
    const { user } = open("#/settings", {
      "mail.account": () => ({ account: mailAccount, needsPassword: false, pause: null }),
      "mail.test": () =>
        refuse({ code: "unavailable", messageId: "error-mail-refused", args: { server: "smtp", port: "465" } }),
    });
    await user.click(await screen.findByTestId("mail-test"));
    expect(await screen.findByTestId("toast-bad")).toHaveTextContent("nothing listens on port 465");
  });

  it("makes an own template with a preview", async () => {
    const { user, host } = open("#/settings");
    await user.click(await screen.findByTestId("template-copy-outreach-en"));
    const dialog = await screen.findByTestId("template-dialog");
    expect(await within(dialog).findByTestId("template-preview")).toHaveTextContent("Hi Nora");
    expect((await axe.run(dialog, rules)).violations).toEqual([]);
    await user.click(screen.getByTestId("add-field-creator"));
    await user.click(screen.getByTestId("template-save"));
    await waitFor(() =>
      expect(host.args("mail.setTemplate")[0]).toMatchObject({ id: null, body: "Hi {creator}{creator}" }),
    );
  });
});

describe("the outbox", () => {
  it("is empty, and says what will be in it", async () => {
    open("#/outbox");
    expect(await screen.findByTestId("outbox-none")).toHaveTextContent("Nothing to send");
  });

  it("shows each message with its state, its reason and the next try", async () => {
    const why = { messageId: "error-mail-later", args: { server: "smtp", said: "451 later" } };
    const { user, host } = open("#/outbox", { "mail.outbox": () => outbox([{ ...outboxRow, problem: why }]) });
    const row = await screen.findByTestId("message-msg_1");
    expect(row).toHaveTextContent("Waiting");
    expect(row).toHaveTextContent("451 later");
    expect(row).toHaveTextContent("30 Jun 2026 09:05");
    expect((await axe.run(screen.getByTestId("outbox"), rules)).violations).toEqual([]);
    await user.click(screen.getByTestId("stop-msg_1"));
    await waitFor(() => expect(host.args("mail.stop")).toEqual([{ id: "msg_1" }]));
  });

  it("asks whether a message was sent when nobody knows", async () => {
    const asked: OutboxRow = {
      ...outboxRow,
      state: "unknown",
      nextPrinted: "",
      steps: ["wasSent", "sendAgain", "draft", "remove"],
    };
    const { user, host } = open("#/outbox", { "mail.outbox": () => outbox([asked]) });
    expect(await screen.findByTestId("nav-outbox-stuck")).toHaveTextContent("1");
    expect(screen.getByTestId("message-msg_1")).toHaveTextContent("may have been sent");
    await user.click(screen.getByTestId("wasSent-msg_1"));
    await waitFor(() => expect(host.args("mail.wasSent")).toEqual([{ id: "msg_1" }]));
    await user.click(screen.getByTestId("more-msg_1"));
    await user.click(await screen.findByTestId("menu-remove"));
    expect(await screen.findByTestId("remove-dialog")).toHaveTextContent("say so instead");
    await user.click(screen.getByTestId("remove-confirm"));
    await waitFor(() => expect(host.args("mail.remove")).toEqual([{ id: "msg_1" }]));
  });

  it("says why everything waits, and leads to the settings", async () => {
    const pause = { messageId: "error-mail-password", args: { server: "smtp", user: "ines", said: "535 no" } };
    open("#/outbox", { "mail.outbox": () => outbox([{ ...outboxRow, nextPrinted: "" }], { pause }) });
    expect(await screen.findByTestId("outbox-pause")).toHaveTextContent("does not accept the user ines");
  });

  it("says when it cannot be read", async () => {
    open("#/outbox", { "mail.outbox": () => refuse(failure({ code: "unavailable", messageId: "error-disk" })) });
    expect(await screen.findByTestId("failed")).toHaveTextContent("disk");
  });
});

describe("a report by e-mail", () => {
  const edition: Edition = {
    id: "edi_1",
    number: 1,
    at: 0,
    atPrinted: "30 Jun 2026",
    by: "Inés",
    language: "en",
    paper: "a4",
    digest: "abc",
  };
  const script = { "reports.editions": () => ({ editions: [edition] }) };

  it("goes to those who are ticked, each greeted by name", async () => {
    const { user, host } = open("#/campaigns/cam_1/report", script);
    await user.click(await screen.findByTestId("edition-send-1"));
    const dialog = await screen.findByTestId("send-dialog");
    await user.click(await within(dialog).findByTestId("send-to-dora@solara.example"));
    expect((await axe.run(dialog, rules)).violations).toEqual([]);
    await user.click(screen.getByTestId("send-do"));
    await waitFor(() => expect(host.args("reports.send")).toHaveLength(1));
    expect(host.args("reports.send")[0]).toMatchObject({
      edition: "edi_1",
      to: [{ name: "Dora", address: "dora@solara.example" }],
      body: "Hi Dora,\n\nhere they are.",
      byHand: false,
    });
  });

  it("opens as a draft where there is no account, and keeps what was typed when refused", async () => {
    const { user, host } = open("#/campaigns/cam_1/report", {
      ...script,
      "reports.letter": () => ({ ...letter, hasAccount: false, people: [] }),
      "reports.send": () =>
        refuse({
          code: "invalid",
          fields: [{ field: "to.0", messageId: "error-mail-address", args: { address: "dora" } }],
        }),
    });
    await user.click(await screen.findByTestId("edition-send-1"));
    expect(await screen.findByTestId("send-no-account")).toBeVisible();
    await user.type(screen.getByTestId("field-send-to"), "dora");
    await user.click(screen.getByTestId("send-do"));
    expect(await screen.findByText(/dora is not an e-mail address/)).toBeVisible();
    expect(host.args("reports.send")[0]).toMatchObject({ byHand: true });
    expect(screen.getByTestId("field-send-to")).toHaveValue("dora");
  });
});

describe("a message without an account", () => {
  const begun: MailLetter = {
    subject: "Hi",
    body: "Hello",
    missing: [],
    everybody: "all",
    hasAccount: false,
    to: [],
    people: [],
  };

  it("opens by a link, and stays with a sentence when it is too long for one", async () => {
    let long = true;
    const { user, host } = open("#/outbox", {
      "mail.letter": () => begun,
      "mail.write": () => (long ? refuse({ messageId: "error-mail-link-long" }) : { id: "msg_1" }),
    });
    await user.click(await screen.findByTestId("mail-new"));
    await user.type(await screen.findByTestId("field-send-to"), "nora@example.org");
    await user.click(screen.getByTestId("compose-link"));
    expect(await screen.findByTestId("form-failure")).toHaveTextContent("Open it as a draft instead.");
    expect(host.args("mail.write")).toMatchObject([{ byHand: true, link: true }]);
    long = false;
    await user.click(screen.getByTestId("compose-send"));
    await waitFor(() => expect(host.args("mail.write").at(-1)).toMatchObject({ byHand: true, link: false }));
    await waitFor(() => expect(screen.queryByTestId("compose-dialog")).toBeNull());
  });
});
