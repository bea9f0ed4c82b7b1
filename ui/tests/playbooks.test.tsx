import { cleanup, screen, waitFor, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { flowStep, noFlow } from "./answers";
import { failure, open } from "./host";

const steps = [
  flowStep({ id: "create", state: "done", byHand: false, task: "", done: 1 }),
  flowStep({ late: true }),
  flowStep({ id: "contacted", state: "waiting", byHand: false, task: "", done: 2, of: 5 }),
  flowStep({ id: "archive", state: "waiting", byHand: false, task: "" }),
];
const flow = {
  ...noFlow,
  playbook: "campaign",
  anchorOn: "2026-09-15",
  anchorPrinted: "15 Sept 2026",
  startedPrinted: "30 Jun 2026",
  startedBy: "Inés",
  through: 1,
  late: 1,
  next: "outreach",
  steps,
};

describe("the flow of a campaign", () => {
  it("offers a playbook to a campaign that follows none, planned around its first day", async () => {
    const { user, host } = open("#/campaigns/cam_1/flow", {
      "playbooks.begin": () => ({ action: "act_1", value: { id: "pln_1" } }),
    });
    await user.click(await screen.findByTestId("flow-choose"));
    await user.click(await screen.findByTestId("flow-begin"));
    await waitFor(() => expect(host.args("playbooks.begin")).toHaveLength(1));
    expect(host.args("playbooks.begin")[0]).toMatchObject({ campaign: "cam_1", playbook: "campaign" });
  });

  it("says where the campaign stands, what is late and what comes next", async () => {
    open("#/campaigns/cam_1/flow", { "playbooks.flow": () => flow });
    expect(await screen.findByTestId("flow-through")).toHaveTextContent("1 of 4 steps are through.");
    const next = screen.getByTestId("flow-outreach");
    expect(next).toHaveAttribute("aria-current", "step");
    expect(next).toHaveTextContent(/Next.*Late/);
    expect(screen.getByTestId("flow-late")).toHaveTextContent("1 step is late");
    expect(screen.getByTestId("flow-contacted")).toHaveTextContent("2 of 5");
    expect(within(screen.getByTestId("flow-create")).queryByRole("button")).toBeNull();
  });

  it("leaves a step out only with a reason", async () => {
    const { user, host } = open("#/campaigns/cam_1/flow", {
      "playbooks.flow": () => flow,
      "playbooks.skip": ({ reason }) => {
        if (reason) return { action: "act_1", value: { count: 1 } };
        throw failure({ code: "invalid", fields: [{ field: "reason", messageId: "error-skip-reason", args: {} }] });
      },
    });
    await user.click(await screen.findByTestId("skip-outreach"));
    await user.click(screen.getByTestId("skip-save"));
    const reason = await screen.findByTestId("field-reason");
    await waitFor(() => expect(reason).toHaveFocus());
    expect(reason).toHaveAccessibleDescription();
    await user.type(reason, "By phone");
    await user.click(screen.getByTestId("skip-save"));
    await waitFor(() => expect(screen.queryByTestId("skip-dialog")).toBeNull());
    expect(host.args("playbooks.skip").at(-1)).toMatchObject({ step: "outreach", reason: "By phone" });
  });

  it("asks before a campaign goes into the archive too early", async () => {
    const { user, host } = open("#/campaigns/cam_1/flow", {
      "playbooks.flow": () => flow,
      "campaigns.archive": () => ({ action: "act_1", value: { id: "cam_1" } }),
    });
    await screen.findByTestId("flow");
    await user.click(screen.getByTestId("campaign-more"));
    await user.click(await screen.findByTestId("menu-campaign-archive"));
    expect(await screen.findByTestId("early-dialog")).toHaveTextContent("1 of 4 steps are through.");
    expect(host.args("campaigns.archive")).toHaveLength(0);
    await user.click(screen.getByTestId("archive-early"));
    await waitFor(() => expect(host.args("campaigns.archive")).toHaveLength(1));
  });
});

describe("the gallery", () => {
  it("shows each playbook with its steps, its days and who follows it", async () => {
    const { user } = open("#/playbooks");
    const card = await screen.findByTestId("playbook-campaign");
    expect(card).toHaveTextContent("2 steps · 70 days");
    expect(card).toHaveTextContent("2 campaigns follow it");
    await user.click(screen.getByTestId("playbook-open-campaign"));
    expect(card).toHaveTextContent("28 days before the first post");
  });

  it("says how campaigns went, and takes what to improve", async () => {
    const { user, host } = open("#/playbooks", {
      "playbooks.addRemark": () => ({ action: "act_1", value: { id: "plr_1" } }),
    });
    await user.click(await screen.findByTestId("playbook-open-campaign"));
    await user.click(screen.getByRole("radio", { name: "Results" }));
    expect(await screen.findByTestId("playbook-results")).toHaveTextContent("Spring3 of 41128.60%");
    expect(screen.getByText("Book the photographer earlier")).toBeInTheDocument();
    await user.click(screen.getByRole("radio", { name: "What to improve" }));
    await user.type(await screen.findByLabelText("Your note"), "Start earlier");
    await user.click(screen.getByTestId("playbook-remark-add"));
    await waitFor(() => expect(host.args("playbooks.addRemark")).toHaveLength(1));
    expect(host.args("playbooks.addRemark")[0]).toMatchObject({ playbook: "campaign", text: "Start earlier" });
  });

  it("changes a playbook and leaves the words of Marquee that nobody touched to Marquee", async () => {
    const { user, host } = open("#/playbooks/campaign", {
      "playbooks.save": () => ({ action: "act_1", value: { id: "plb_1" } }),
    });
    await screen.findByTestId("playbook-editor");
    await user.click(screen.getByTestId("playbook-step-add"));
    await user.type(screen.getByTestId("field-step-title"), "Ask legal");
    await user.click(screen.getByTestId("playbook-step-1"));
    await user.type(screen.getByTestId("field-step-title"), " again");
    await user.click(screen.getByTestId("playbook-save"));
    await waitFor(() => expect(host.args("playbooks.save")).toHaveLength(1));
    const sent = host.args("playbooks.save")[0];
    expect(sent).toMatchObject({ playbook: "campaign", version: 1, name: "Influencer campaign" });
    expect(sent?.steps.map((step) => step.title)).toEqual(["", "Contact creators again", "Ask legal"]);
    expect(sent?.steps[2]).toMatchObject({ due: -28, after: ["outreach"], proof: "task" });
  });

  it("asks for a day that can be read, and keeps what was typed over a closed window", async () => {
    const first = open("#/playbooks/campaign");
    await screen.findByTestId("playbook-editor");
    await first.user.clear(screen.getByTestId("field-step-due"));
    await first.user.type(screen.getByTestId("field-step-due"), "soon");
    await first.user.click(screen.getByTestId("playbook-save"));
    expect(screen.getByTestId("field-step-due")).toHaveAccessibleDescription(/whole number of days/);
    expect(first.host.args("playbooks.save")).toHaveLength(0);
    cleanup();
    open("#/playbooks/campaign");
    expect(await screen.findByTestId("field-step-due")).toHaveValue("soon");
    localStorage.clear();
  });
});
