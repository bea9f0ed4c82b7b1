import { screen, waitFor } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import type { BrandWhole } from "../src/api/generated/contract";
import { brand, campaignRow } from "./answers";
import { failure, open } from "./host";

const done = { action: "act_1", value: { id: "bra_1" } };
const clara = { id: "bco_1", name: "Clara", role: "Brand manager", email: "clara@example.com", phone: "" };
const whole = (change: Partial<BrandWhole> = {}): BrandWhole => ({
  brand,
  contacts: [clara],
  logoName: "",
  logo: null,
  ...change,
});
const stages = [{ key: "legal", name: "Legal", on: true, own: false }];

describe("brands", () => {
  it("teach what they are for while there are none", async () => {
    open("#/brands", { "brands.list": () => ({ rows: [] }) });
    expect(await screen.findByTestId("brands-empty")).toHaveTextContent("No brands yet");
  });

  it("are listed, made and opened", async () => {
    const { user, host } = open("#/brands", {
      "brands.add": () => ({ action: "act_1", value: { id: "bra_2" } }),
      "brands.get": () => whole({ brand: { ...brand, id: "bra_2", name: "Olivar" } }),
    });
    expect(await screen.findByTestId("row-bra_1")).toHaveTextContent(/Solara.*Solara GmbH.*Clara.*#5b6b2f.*EUR/);
    await user.click(screen.getByTestId("brand-new"));
    await user.type(await screen.findByTestId("field-brand-name"), "Olivar");
    await user.click(screen.getByTestId("brand-save"));
    expect(await screen.findByRole("heading", { level: 1, name: "Olivar" })).toBeVisible();
    expect(host.args("brands.add")).toEqual([{ name: "Olivar", client: "", currency: "EUR" }]);
  });

  it("show a failure and try again", async () => {
    let broken = true;
    const { user } = open("#/brands/bra_1", {
      "brands.get": () => {
        if (broken) throw failure({ code: "unavailable", messageId: "error-disk" });
        return whole();
      },
    });
    await screen.findByTestId("failed");
    broken = false;
    await user.click(screen.getByTestId("retry"));
    expect(await screen.findByTestId("brand-contact-bco_1")).toHaveTextContent("clara@example.com");
  });
});

describe("a brand", () => {
  it("says which colour is none", async () => {
    const { user } = open("#/brands/bra_1", {
      "brands.get": () => whole(),
      "brands.edit": () => {
        const wrong = { field: "colours.1", messageId: "error-colour", args: { text: "olive" } };
        throw failure({ code: "invalid", fields: [wrong] });
      },
    });
    await user.click(await screen.findByTestId("brand-edit"));
    await user.type(await screen.findByTestId("field-brand-colour-1"), "olive");
    await user.click(screen.getByTestId("brand-save"));
    await waitFor(() => expect(screen.getByTestId("field-brand-colour-1")).toHaveFocus());
    expect(screen.getByTestId("field-brand-colour-1")).toHaveAccessibleDescription(/olive.*is not a colour/);
  });

  it("keeps contacts", async () => {
    const { user, host } = open("#/brands/bra_1", {
      "brands.get": () => whole(),
      "brands.addContact": () => done,
      "brands.editContact": () => done,
      "brands.removeContact": () => ({ action: "act_1", value: { count: 1 } }),
    });
    await user.click(await screen.findByTestId("brand-contact-new"));
    await user.type(await screen.findByTestId("field-contact-name"), "Leo");
    await user.click(screen.getByTestId("brand-contact-save"));
    const leo = { brand: "bra_1", name: "Leo", role: "", email: "", phone: "" };
    await waitFor(() => expect(host.args("brands.addContact")).toEqual([leo]));
    await user.click(screen.getByTestId("brand-contact-remove-bco_1"));
    expect(await screen.findByText("Clara was removed.")).toBeVisible();
  });

  it("takes a logo, or says why not", async () => {
    const { user, host } = open("#/brands/bra_1", {
      "brands.get": () => whole({ logoName: "logo.png", logo: "data:image/png;base64,AAAA" }),
      "files.pick": () => ({ path: "/tmp/logo.svg", name: "logo.svg" }),
      "brands.setLogo": ({ path }) => {
        if (!path) return done;
        const wrong = { field: "path", messageId: "error-logo", args: { file: "logo.svg" } };
        throw failure({ code: "invalid", fields: [wrong] });
      },
    });
    expect(await screen.findByRole("img", { name: "Logo of Solara" })).toBeVisible();
    await user.click(screen.getByTestId("brand-logo-pick"));
    expect(await screen.findByText(/logo.svg can’t be the logo/)).toBeVisible();
    await user.click(screen.getByTestId("brand-logo-remove"));
    expect(host.args("brands.setLogo").at(-1)).toEqual({ id: "bra_1", path: "" });
  });

  it("has an approval flow of its own", async () => {
    const { user, host } = open("#/brands/bra_1", {
      "brands.get": () => whole(),
      "content.flow": ({ brand: whose }) => ({ own: Boolean(whose), from: whose ? "brand" : "organisation", stages }),
      "content.setFlow": () => ({ action: "act_1", value: { count: 1 } }),
    });
    expect(await screen.findByTestId("brand-flow-asked")).toHaveTextContent("Legal");
    expect(screen.getByTestId("brand-flow")).toHaveTextContent("This brand has its own flow.");
    await user.click(screen.getByTestId("brand-flow-edit"));
    expect(await screen.findByTestId("flow-dialog")).toHaveTextContent("Approval flow of this brand");
    await user.click(await screen.findByTestId("flow-save"));
    await waitFor(() => expect(host.args("content.setFlow")).toHaveLength(1));
    expect(host.args("content.setFlow")[0]).toMatchObject({ campaign: null, brand: "bra_1" });
  });

  it("filters campaigns and tasks where there are several", async () => {
    const rows = [brand, { ...brand, id: "bra_2", name: "Olivar" }];
    const { user, host } = open("#/", {
      "brands.list": () => ({ rows }),
      "campaigns.list": ({ brand: whose }) => ({ rows: whose ? [] : [campaignRow] }),
    });
    await user.click(await screen.findByTestId("field-filter-brand"));
    await user.click(await screen.findByTestId("option-bra_2"));
    expect(await screen.findByTestId("campaigns-none-of-brand")).toBeVisible();
    expect(host.args("campaigns.list").at(-1)).toEqual({ archived: false, brand: "bra_2" });
  });
});
