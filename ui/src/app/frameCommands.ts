import { useQueryClient } from "@tanstack/react-query";
import { useNavigate, useRouter } from "@tanstack/react-router";
import { useEffect, useState } from "react";
import { call, type Name, useRead } from "../api/call";
import { host } from "../api/host";
import { type Next, useAct } from "../parts/act";
import { useCommand, useCommands } from "../parts/commands";
import { useToasts } from "../parts/toasts";
import { useWords } from "../parts/words";
import { isTextField, listenToKeys } from "./keyboard";
import { menuOf } from "./menu";
import { useUndo } from "./undo";

/** Moves the focus to the next part of the window: side, top, main, messages. */
function nextPane() {
  const panes = [...document.querySelectorAll<HTMLElement>("[data-pane]")];
  const at = panes.findIndex((pane) => pane.contains(document.activeElement));
  for (let step = 1; step <= panes.length; step += 1) {
    const pane = panes[(at + step) % panes.length];
    const target = pane?.matches("main")
      ? pane.querySelector<HTMLElement>("h1")
      : pane?.querySelector<HTMLElement>("a[href], button:not([disabled])");
    if (target) {
      target.focus();
      return;
    }
  }
}

/** A way on that only reads a record means: go there. */
export function useFollow() {
  const navigate = useNavigate();
  return async (next: Next) => {
    const id = (next.args as { id?: string }).id ?? "";
    if (next.call === "creators.get") await navigate({ to: "/creators/$id", params: { id } });
    else if (next.call === "campaigns.get") await navigate({ to: "/campaigns/$id/dashboard", params: { id } });
    else await call(next.call as Name, next.args as never);
    if (next.call === "trash.restore" && id.startsWith("cre_")) await navigate({ to: "/creators/$id", params: { id } });
  };
}

/** What can be done from everywhere. */
export function useFrameCommands() {
  const navigate = useNavigate();
  const router = useRouter();
  const client = useQueryClient();
  const act = useAct();
  const { t } = useWords();
  const { push } = useToasts();
  const undo = useUndo();
  const [open, setOpen] = useState<"palette" | "help" | null>(null);
  const start = useRead("app.start", {});
  useCommand("campaign.new", () => void navigate({ to: "/campaigns/new" }));
  useCommand("creator.new", () => void navigate({ to: "/creators", search: { add: true } }));
  useCommand("import.open", () => void navigate({ to: "/import", search: { ask: true } }));
  useCommand("app.settings", () => void navigate({ to: "/settings" }));
  useCommand("go.campaigns", () => void navigate({ to: "/" }));
  useCommand("go.creators", () => void navigate({ to: "/creators" }));
  useCommand("go.tasks", () => void navigate({ to: "/tasks" }));
  useCommand("go.inbox", () => void navigate({ to: "/inbox" }));
  useCommand("go.brands", () => void navigate({ to: "/brands" }));
  useCommand("brand.new", () => void navigate({ to: "/brands", search: { add: true } }));
  useCommand("go.duplicates", () => void navigate({ to: "/creators/duplicates" }));
  useCommand("go.outbox", () => void navigate({ to: "/outbox" }));
  useCommand("go.playbooks", () => void navigate({ to: "/playbooks" }));
  useCommand("go.team", () => void navigate({ to: "/team" }));
  useCommand("go.trash", () => void navigate({ to: "/trash" }));
  useCommand("go.back", () => router.history.back());
  useCommand("go.forward", () => router.history.forward());
  useCommand("go.pane", nextPane);
  useCommand("go.palette", () => setOpen("palette"));
  useCommand("help.keys", () => setOpen("help"));
  useCommand("edit.undo", undo.undo);
  useCommand("edit.redo", undo.redo);
  useCommand(
    "backup.save",
    () =>
      void act("backup.save", { path: null }).then(
        (saved) => saved && push({ text: t("ui-saved-as", { path: saved.path }) }),
      ),
  );
  useCommand(
    "sample.remove",
    () =>
      void act("sample.remove", {}, t("ui-sample-removed")).then(async (done) => {
        if (!done) return;
        await client.invalidateQueries({ queryKey: ["app.start"] });
        await navigate({ to: "/" });
      }),
    start.data?.hasSample ?? false,
  );
  return { open, setOpen, undo };
}

/** Keys, the native menu, and what comes back from it. */
export function useNativeMenu() {
  const { table, store, mac } = useCommands();
  const words = useWords();
  const start = useRead("app.start", {});
  const singleKeys = start.data?.singleKeys ?? true;
  useEffect(
    () => listenToKeys(table, store, { mac, menuRuns: mac && host().kind === "window", singleKeys: () => singleKeys }),
    [table, store, mac, singleKeys],
  );
  useEffect(
    () =>
      host().listen((event) => {
        if (event.type !== "command") return;
        // The menu took the key: in a text field, undo still means the text.
        if (isTextField(document.activeElement) && (event.id === "edit.undo" || event.id === "edit.redo")) {
          if (document.execCommand(event.id === "edit.undo" ? "undo" : "redo")) return;
        }
        store.run(event.id);
      }),
    [store],
  );
  const menu = JSON.stringify(menuOf(table, store, words));
  useEffect(() => {
    // Screens come and go in pairs: the menu is told once they have settled.
    const timer = setTimeout(() => void call("menu.set", JSON.parse(menu)).catch(() => {}), 80);
    return () => clearTimeout(timer);
  }, [menu]);
}
