import { expect, it } from "vitest";
import { call } from "../src/api/call";
import { answersCome, beginReads, forgetBegun, takeAnswers } from "../src/api/early";
import { useThisHost } from "../src/api/host";
import { failure, ScriptedHost } from "./host";

it("hands early answers over once, and asks anew for what was refused meanwhile", async () => {
  let open = false;
  const host = new ScriptedHost({
    "app.start": () => ({ closed: failure({}) }) as never,
    "campaigns.list": () => {
      if (!open) throw failure({ code: "unavailable" });
      return { rows: [] };
    },
  });
  useThisHost(host);
  beginReads();
  await answersCome(1000);
  const taken: string[] = [];
  takeAnswers((name) => taken.push(name));
  expect(taken).toContain("app.start");
  expect(taken).not.toContain("campaigns.list");
  open = true;
  expect(await call("campaigns.list", { archived: false })).toEqual({ rows: [] });
  await call("app.start", {});
  expect(host.args("app.start")).toHaveLength(2);
  forgetBegun();
});
