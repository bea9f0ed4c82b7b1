import type { Command, CommandStore } from "../parts/commands";

const editing = "input:not([type=checkbox]):not([type=radio]), textarea, [contenteditable=true]";

export function isTextField(target: EventTarget | null): boolean {
  return target instanceof Element && target.matches(editing);
}

/** Does this key press mean that key? `Mod` is ⌘ on a Mac and Ctrl elsewhere. */
export function matches(key: string, event: KeyboardEvent, mac: boolean): boolean {
  const parts = key.split("+");
  const last = parts.pop() ?? "";
  const mod = mac ? event.metaKey : event.ctrlKey;
  const other = mac ? event.ctrlKey : event.metaKey;
  if (other || mod !== parts.includes("Mod") || event.altKey !== parts.includes("Alt")) return false;
  const letter = /^[A-Z]$/.test(last);
  // Signs such as "/" or "[" may need Shift (or AltGr) on other keyboards; letters and named keys must say it.
  if ((letter || last.length > 1) && event.shiftKey !== parts.includes("Shift")) return false;
  return event.key.toLowerCase() === last.toLowerCase();
}

export interface KeyOptions {
  mac: boolean;
  /** The native menu already carries these keys out. */
  menuRuns: boolean;
  singleKeys: () => boolean;
}

/** The one keyboard listener. Answers how to take it away. */
export function listenToKeys(table: readonly Command[], store: CommandStore, options: KeyOptions): () => void {
  // Fields in which something was typed since they got the focus: there, undo belongs to the field.
  const typed = new WeakSet<Element>();
  const onInput = (event: Event) => event.target instanceof Element && typed.add(event.target);
  const onFocus = (event: Event) => event.target instanceof Element && typed.delete(event.target);
  const onKey = (event: KeyboardEvent) => {
    if (event.defaultPrevented || event.isComposing) return;
    const command = table.find((other) => other.keys.some((key) => matches(key, event, options.mac)));
    if (!command) return;
    const single = command.keys.some((key) => key.length === 1) && !event.ctrlKey && !event.metaKey;
    const target = event.target instanceof Element ? event.target : null;
    if (single && (!options.singleKeys() || isTextField(target) || !target?.closest("[data-single-keys]"))) return;
    if (command.id === "edit.undo" || command.id === "edit.redo") {
      if (target && isTextField(target) && typed.has(target)) return;
    }
    if (command.menu && options.menuRuns) return;
    if (store.run(command.id)) event.preventDefault();
    // Browser keys must not leak: what we name is ours, even when it cannot be done now.
    else if (!single) event.preventDefault();
  };
  document.addEventListener("input", onInput);
  document.addEventListener("focusin", onFocus);
  document.addEventListener("keydown", onKey);
  return () => {
    document.removeEventListener("input", onInput);
    document.removeEventListener("focusin", onFocus);
    document.removeEventListener("keydown", onKey);
  };
}
