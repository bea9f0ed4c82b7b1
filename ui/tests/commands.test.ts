import { afterEach, describe, expect, it, vi } from "vitest";
import { commands } from "../src/app/commands";
import { listenToKeys, matches } from "../src/app/keyboard";
import { menuOf } from "../src/app/menu";
import { ariaKeys, CommandStore, keyText } from "../src/parts/commands";
import { bundleOf, wordsOf } from "../src/parts/words";

const press = (target: EventTarget, init: KeyboardEventInit) => {
  const event = new KeyboardEvent("keydown", { bubbles: true, cancelable: true, ...init });
  target.dispatchEvent(event);
  return event;
};

describe("the registry", () => {
  it("names every command and every key once", () => {
    const ids = commands.map((command) => command.id);
    const keys = commands.flatMap((command) => command.keys);
    expect(new Set(ids).size).toBe(ids.length);
    expect(new Set(keys).size).toBe(keys.length);
  });

  it("keeps single letters out of the native menu, where they would fire in text fields", () => {
    const single = commands.filter((command) => command.keys.some((key) => key.length === 1));
    expect(single.length).toBeGreaterThan(0);
    expect(single.filter((command) => command.menu)).toEqual([]);
  });

  it("writes keys as each system and as screen readers expect them", () => {
    expect(keyText("Mod+Shift+Z", true)).toBe("⌘⇧Z");
    expect(keyText("Mod+Shift+Z", false)).toBe("Ctrl+Shift+Z");
    expect(ariaKeys(["Mod+K", "F1"], false)).toBe("Control+K F1");
  });

  it("makes the native menu, with what can be done now", () => {
    const store = new CommandStore();
    store.add("edit.undo", { run: () => {}, enabled: true });
    const { menus } = menuOf(commands, store, wordsOf("fr", bundleOf("fr")));
    const items = menus.flatMap((menu) => menu.items);
    expect(menus.map((menu) => menu.label)).toEqual(["Fichier", "Édition", "Aller", "Campagne", "Aide"]);
    expect(items.find((item) => item.id === "edit.undo")).toMatchObject({
      key: "CmdOrCtrl+Z",
      enabled: true,
      label: "Annuler",
    });
    expect(items.find((item) => item.id === "report.export")?.enabled).toBe(false);
  });
});

describe("the keyboard", () => {
  let stop = () => {};
  afterEach(() => {
    stop();
    document.body.replaceChildren();
  });
  function listen(id: string, options = {}) {
    const run = vi.fn();
    const store = new CommandStore();
    store.add(id, { run, enabled: true });
    stop = listenToKeys(commands, store, { mac: false, menuRuns: false, singleKeys: () => true, ...options });
    return run;
  }

  it("matches modifiers exactly", () => {
    const event = new KeyboardEvent("keydown", { key: "z", ctrlKey: true, shiftKey: true });
    expect(matches("Mod+Z", event, false)).toBe(false);
    expect(matches("Mod+Shift+Z", event, false)).toBe(true);
    expect(matches("Mod+Shift+Z", event, true)).toBe(false);
  });

  it("runs a command and keeps the browser from using the key", () => {
    const run = listen("go.palette");
    expect(press(document.body, { key: "k", ctrlKey: true }).defaultPrevented).toBe(true);
    expect(run).toHaveBeenCalledOnce();
  });

  it("leaves undo to a field in which something was typed, and takes it otherwise", () => {
    const run = listen("edit.undo");
    const field = document.body.appendChild(document.createElement("input"));
    press(field, { key: "z", ctrlKey: true });
    expect(run).toHaveBeenCalledOnce();
    field.dispatchEvent(new Event("input", { bubbles: true }));
    expect(press(field, { key: "z", ctrlKey: true }).defaultPrevented).toBe(false);
    expect(run).toHaveBeenCalledOnce();
  });

  it("takes single letters only inside a list or board, and only when they are on", () => {
    let on = true;
    const run = listen("board.move", { singleKeys: () => on });
    const list = document.body.appendChild(document.createElement("div"));
    press(list, { key: "m" });
    expect(run).not.toHaveBeenCalled();
    list.dataset.singleKeys = "";
    press(list, { key: "m" });
    expect(run).toHaveBeenCalledOnce();
    on = false;
    press(list, { key: "m" });
    expect(run).toHaveBeenCalledOnce();
  });

  it("does not run twice what the menu runs", () => {
    const run = listen("go.palette", { mac: true, menuRuns: true });
    press(document.body, { key: "k", metaKey: true });
    expect(run).not.toHaveBeenCalled();
  });
});
