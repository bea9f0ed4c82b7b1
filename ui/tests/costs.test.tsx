import { screen, waitFor, within } from "@testing-library/react";
import axe from "axe-core";
import { describe, expect, it } from "vitest";
import type { Collaboration, CostLine, Costs, PaymentLine, Shipment, Shipments } from "../src/api/generated/contract";
import { euros, noCosts, noShipments } from "./answers";
import { open, refuse, type Script } from "./host";

const fee: CostLine = {
  id: "cos_1",
  kind: "fee",
  what: "",
  collaboration: "col_1",
  creator: "Ana",
  post: null,
  postLabel: "",
  step: "committed",
  counts: true,
  amount: euros(900),
  amountText: "900",
  paid: euros(400),
  open: euros(500),
  openText: "500",
  overpaid: false,
};

const costs: Costs = {
  ...noCosts,
  lines: [fee],
  total: euros(900),
  committed: euros(900),
  paid: euros(400),
  open: euros(500),
  uncommitted: euros(23100),
};

const payment: PaymentLine = {
  id: "pay_1",
  amount: euros(400),
  onPrinted: "20 Jun 2026",
  method: "transfer",
  methodWords: "",
  reference: "INV 17",
  fileName: "transfer.pdf",
  atPrinted: "20 Jun 2026 09:00",
  person: "Inés",
  overReason: "",
  reversal: null,
};

const done = { action: "a", value: { id: "x" } };

const script: Script = {
  "money.costs": () => costs,
  "money.payments": () => ({ rows: [payment] }),
  "money.pay": () => done,
  "money.reverse": () => done,
};
const place = "#/campaigns/cam_1/costs";

describe("costs", () => {
  it("shows what is planned, committed, paid and still to be paid", async () => {
    open(place, script);
    const row = await screen.findByTestId("row-cos_1");
    expect(row).toHaveTextContent("€900");
    expect(row).toHaveTextContent("€400");
    expect(row).toHaveTextContent("€500");
    expect(screen.getByTestId("costs-left")).toHaveTextContent("€23100");
  });

  it("offers what is still to be paid, and writes the payment down", async () => {
    const { user, host } = open(place, script);
    await user.click(await screen.findByTestId("cost-pay-cos_1"));
    expect(await screen.findByTestId("field-amount")).toHaveValue("500");
    await user.type(screen.getByTestId("field-reference"), "INV 18");
    await user.click(screen.getByTestId("pay-save"));
    await waitFor(() => expect(screen.queryByTestId("pay-dialog")).toBeNull());
    expect(host.args("money.pay")[0]).toMatchObject({
      cost: "cos_1",
      amount: "500",
      paidOn: "2026-06-30",
      method: "transfer",
      reference: "INV 18",
      again: false,
      overReason: "",
    });
  });

  it("never pays twice without being told to", async () => {
    const twice = { field: "again", messageId: "error-payment-twice", args: {} };
    const over = { field: "overReason", messageId: "error-payment-over", args: { over: "€300" } };
    const { user, host } = open(place, {
      ...script,
      "money.pay": ({ again, overReason }) => {
        const fields = [...(again ? [] : [twice]), ...(overReason ? [] : [over])];
        return fields.length === 0 ? done : refuse({ code: "invalid", fields });
      },
    });
    await user.click(await screen.findByTestId("cost-pay-cos_1"));
    await user.click(await screen.findByTestId("pay-save"));
    const careful = await screen.findByTestId("pay-careful");
    expect(careful).toHaveTextContent("the same amount or the same reference");
    expect(within(careful).getByTestId("field-overReason")).toHaveAccessibleDescription(/€300/);
    await user.click(within(careful).getByRole("checkbox"));
    await user.type(within(careful).getByTestId("field-overReason"), "Agreed");
    await user.click(screen.getByTestId("pay-save"));
    await waitFor(() => expect(screen.queryByTestId("pay-dialog")).toBeNull());
    expect(host.args("money.pay").at(-1)).toMatchObject({ again: true, overReason: "Agreed" });
  });

  it("keeps a reversed payment in sight, and asks why", async () => {
    const { user, host } = open(place, script);
    await user.click(await screen.findByTestId("cost-payments-cos_1"));
    expect(await screen.findByTestId("payment-pay_1")).toHaveTextContent("INV 17");
    await user.click(screen.getByTestId("reverse-pay_1"));
    await user.type(await screen.findByTestId("field-reason"), "Came back");
    await user.click(screen.getByTestId("reverse-save"));
    await waitFor(() => expect(host.args("money.reverse")).toEqual([{ payment: "pay_1", reason: "Came back" }]));
  });

  it("asks why when a cost passes over the budget", async () => {
    const over = { field: "overReason", messageId: "error-cost-over-budget", args: { over: "€1" } };
    const { user, host } = open(place, {
      ...script,
      "money.addCost": ({ overReason }) => (overReason ? done : refuse({ code: "invalid", fields: [over] })),
    });
    await user.click(await screen.findByTestId("cost-new"));
    await user.type(await screen.findByTestId("field-amount"), "99999");
    await user.click(screen.getByTestId("cost-save"));
    const reason = await screen.findByTestId("field-overReason");
    expect(reason).toHaveAccessibleDescription(/€1 more than the budget/);
    await user.type(reason, "Agreed");
    await user.click(screen.getByTestId("cost-save"));
    await waitFor(() => expect(host.args("money.addCost").at(-1)).toMatchObject({ overReason: "Agreed" }));
  });
});

const parcel: Shipment = {
  id: "shp_1",
  collaboration: "col_1",
  creator: "Ana",
  state: "sent",
  late: true,
  carrier: "Correos",
  tracking: "PQ1",
  sentOn: "2026-06-01",
  sentPrinted: "1 Jun 2026",
  receivedOn: null,
  receivedPrinted: "",
  returnedOn: null,
  returnedPrinted: "",
  expectedOn: null,
  expectedPrinted: "",
  address: "Calle Mayor 1",
  note: "",
  shipping: euros(7),
  shippingText: "7",
  items: [
    { id: "shi_1", product: "Oil", quantity: 2, value: euros(40), valueText: "40", cost: euros(20), costText: "20" },
  ],
  contents: "2 × Oil",
  value: euros(40),
  cost: euros(27),
  committed: true,
};

const sent: Shipments = {
  ...noShipments,
  rows: [parcel],
  states: [{ state: "sent", count: 1, late: 1 }],
  promised: [{ collaboration: "col_2", creator: "Bea", products: "A case of oil" }],
  value: euros(40),
  cost: euros(27),
};

describe("shipping", () => {
  const shipping = "#/campaigns/cam_1/shipping";

  it("teaches where nothing is sent yet", async () => {
    open(shipping);
    expect(await screen.findByTestId("shipping-empty")).toBeInTheDocument();
  });

  it("marks several at once on a day", async () => {
    const { user, host } = open(shipping, {
      "shipping.shipments": () => sent,
      "shipping.mark": () => ({ action: "a", value: { count: 1 } }),
    });
    expect(await screen.findByTestId("shipment-shp_1")).toHaveTextContent("Late");
    expect(screen.getByTestId("shipping-promised")).toHaveTextContent("A case of oil");
    await user.click(screen.getByRole("checkbox", { name: "Select the shipment to Ana" }));
    await user.click(await screen.findByTestId("mark-received"));
    await waitFor(() =>
      expect(host.args("shipping.mark")).toEqual([{ shipments: ["shp_1"], mark: "received", on: "2026-06-30" }]),
    );
    await waitFor(() => expect(screen.queryByTestId("mark-bar")).toBeNull());
  });

  it("asks who lets several pass over the budget, and why", async () => {
    const over = { field: "overReason", messageId: "error-cost-over-budget", args: { over: "€20.00" } };
    const done = { action: "a", value: { count: 1 } };
    const { user, host } = open(shipping, {
      "shipping.shipments": () => sent,
      "shipping.mark": ({ overReason }) => (overReason ? done : refuse({ code: "invalid", fields: [over] })),
    });
    await user.click(await screen.findByRole("checkbox", { name: "Select the shipment to Ana" }));
    await user.click(await screen.findByTestId("mark-received"));
    const dialog = await screen.findByTestId("pass-dialog");
    expect(dialog).toHaveTextContent(/more than the budget has left/);
    await user.click(screen.getByTestId("pass-save"));
    await waitFor(() => expect(screen.getByTestId("field-overReason")).toHaveFocus());
    await user.type(screen.getByTestId("field-overReason"), "Sold out soon");
    await user.click(screen.getByTestId("pass-save"));
    await waitFor(() => expect(screen.queryByTestId("pass-dialog")).toBeNull());
    const asked = { shipments: ["shp_1"], mark: "received", on: "2026-06-30" };
    expect(host.args("shipping.mark").at(-1)).toEqual({ ...asked, overReason: "Sold out soon" });
    expect(screen.queryByTestId("mark-bar")).toBeNull();
  });

  it("says what is wrong with an item, in its field", async () => {
    const wrong = { field: "items.0.quantity", messageId: "error-shipment-quantity", args: {} };
    const { user, host } = open(shipping, {
      "shipping.shipments": () => sent,
      "shipping.edit": () => refuse({ code: "invalid", fields: [wrong] }),
    });
    await user.click(await screen.findByTestId("shipment-edit-shp_1"));
    const number = await screen.findByTestId("field-items.0.quantity");
    await user.clear(number);
    await user.type(number, "0");
    await user.click(screen.getByTestId("shipment-save"));
    await waitFor(() => expect(number).toHaveAccessibleDescription(/whole number/));
    expect(host.args("shipping.edit")[0]).toMatchObject({
      shipment: "shp_1",
      input: { carrier: "Correos", shipping: "7", items: [{ id: "shi_1", product: "Oil", quantity: "0" }] },
    });
  });

  it("has a part on the page of a creator in a campaign", async () => {
    const together: Collaboration = {
      id: "col_1",
      campaign: "cam_1",
      creator: "cre_1",
      name: "Ana",
      platform: "instagram",
      handle: "@ana",
      gone: false,
      stage: "contracted",
      currency: "EUR",
      fee: null,
      committed: false,
      left: null,
      next: null,
      contacts: [],
      offers: [],
      contract: "none",
      steps: [],
    };
    const { user, host } = open("#/campaigns/cam_1/creators/col_1", {
      "outreach.collaboration": () => together,
      "content.deliverables": () => ({ flow: { own: false, from: "organisation", stages: [] }, states: [], rows: [] }),
      "shipping.add": () => done,
    });
    expect(await screen.findByTestId("shipping-empty-here")).toBeInTheDocument();
    await user.click(screen.getByTestId("shipment-new"));
    await user.type(await screen.findByTestId("field-items.0.product"), "Figs");
    await user.click(screen.getByTestId("shipment-save"));
    await waitFor(() =>
      expect(host.args("shipping.add")[0]).toMatchObject({
        collaboration: "col_1",
        input: { address: null, items: [{ id: null, product: "Figs", quantity: "1" }] },
      }),
    );
  });
});

describe("pace", () => {
  it("says it in words, and why it cannot be said", async () => {
    open("#/campaigns/cam_1/dashboard");
    const part = await screen.findByTestId("pacing");
    expect(within(part).getByTestId("pace-budget")).toHaveTextContent("Behind");
    expect(within(part).getByTestId("pace-approvals")).toHaveTextContent("Nothing is due yet.");
    expect(within(part).getByTestId("pacing-time")).toHaveTextContent("Day 21 of 42: 50.00% of the time");
    expect(within(part).getByTestId("pacing-money")).toHaveTextContent("€4,900.00 will have been paid");
    expect(within(part).getByTestId("pacing-deliverables")).toHaveTextContent("In review2");
  });

  it("takes the planned number of creators", async () => {
    const { user, host } = open("#/campaigns/cam_1/dashboard", { "results.setPacing": () => done });
    await user.click(await screen.findByTestId("pacing-plan"));
    await user.type(await screen.findByTestId("field-hire"), "4");
    await user.click(screen.getByTestId("pacing-save"));
    await waitFor(() =>
      expect(host.args("results.setPacing")).toEqual([{ campaign: "cam_1", contact: "", hire: "4" }]),
    );
  });

  it("stands on the first screen, with nothing that axe minds", async () => {
    const words = ["budget", "approvals", "outreach", "hiring"].map((id, at) => ({
      id,
      band: (["behind", "on-pace", "ahead", null] as const)[at] ?? null,
    }));
    const row = { campaign: "cam_1", name: "Glow", time: 50, timePrinted: "50%", words, behind: 1 };
    const { container } = open("#/", { "results.paces": () => ({ rows: [row] }) });
    expect(await screen.findByTestId("paces-cam_1")).toHaveTextContent(/Behind.*On pace.*Ahead/);
    const result = await axe.run(container, {
      runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"],
      rules: { "color-contrast": { enabled: false } },
    });
    expect(result.violations.map((violation) => violation.id)).toEqual([]);
  });
});
