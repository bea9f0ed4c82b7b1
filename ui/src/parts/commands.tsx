import type { LucideIcon } from "lucide-react";
import { createContext, useContext, useEffect, useLayoutEffect, useRef, useSyncExternalStore } from "react";
import { Button, type Kind } from "./Button";
import { useWords } from "./words";

/** One thing that a person can do: its words, its keys and its place in the menu. */
export interface Command {
  id: string;
  /** Message id of its name. */
  words: string;
  /** "Mod+K" is Ctrl+K, and ⌘K on a Mac. A single letter works only where a list or board has the focus. */
  keys: string[];
  group: "file" | "edit" | "go" | "campaign" | "help";
  /** Stands in the native menu. */
  menu?: boolean;
  separator?: boolean;
}

type Handler = { run: () => void; enabled: boolean };

/** Which commands somebody on screen can carry out now. */
export class CommandStore {
  private handlers = new Map<string, Handler[]>();
  private listeners = new Set<() => void>();
  private version = 0;

  add(id: string, handler: Handler): () => void {
    this.handlers.set(id, [...(this.handlers.get(id) ?? []), handler]);
    this.tell();
    return () => {
      this.handlers.set(
        id,
        (this.handlers.get(id) ?? []).filter((other) => other !== handler),
      );
      this.tell();
    };
  }
  /** The newest handler wins: a dialog over a screen, a screen over the frame. */
  can(id: string): boolean {
    return this.handlers.get(id)?.at(-1)?.enabled ?? false;
  }
  run(id: string): boolean {
    const handler = this.handlers.get(id)?.at(-1);
    if (!handler?.enabled) return false;
    handler.run();
    return true;
  }
  subscribe = (listener: () => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };
  snapshot = () => this.version;
  private tell() {
    this.version += 1;
    for (const listener of this.listeners) listener();
  }
}

export interface CommandContext {
  table: readonly Command[];
  store: CommandStore;
  mac: boolean;
}

export const Commands = createContext<CommandContext>({ table: [], store: new CommandStore(), mac: false });

export function useCommands(): CommandContext {
  const context = useContext(Commands);
  useSyncExternalStore(context.store.subscribe, context.store.snapshot);
  return context;
}

/** While the caller is on screen, `run` is what the command does. */
export function useCommand(id: string, run: () => void, enabled = true): void {
  const { store } = useContext(Commands);
  const latest = useRef(run);
  useLayoutEffect(() => {
    latest.current = run;
  });
  useEffect(() => store.add(id, { run: () => latest.current(), enabled }), [store, id, enabled]);
}

const names: Record<string, string> = { ArrowLeft: "←", ArrowRight: "→", ArrowUp: "↑", ArrowDown: "↓" };

/** A key as people write it: "Ctrl+K", "⌘K". */
export function keyText(key: string, mac: boolean): string {
  const parts = key.split("+").filter(Boolean);
  if (key.endsWith("++")) parts.push("+");
  const shown = parts.map((part) => {
    if (part === "Mod") return mac ? "⌘" : "Ctrl";
    if (part === "Shift") return mac ? "⇧" : "Shift";
    if (part === "Alt") return mac ? "⌥" : "Alt";
    return names[part] ?? part;
  });
  return shown.join(mac ? "" : "+");
}

/** The same as `aria-keyshortcuts` wants it. */
export function ariaKeys(keys: readonly string[], mac: boolean): string {
  return keys.map((key) => key.replace("Mod", mac ? "Meta" : "Control").replaceAll(" ", "Space")).join(" ");
}

type Props = { id: string; kind?: Kind; icon?: LucideIcon; small?: boolean; label?: string; testId?: string };

/** A button for a command: same words, same keys, same doing as in menu and palette. */
export function CommandButton({ id, kind, icon, small, label, testId }: Props) {
  const { t } = useWords();
  const { table, store, mac } = useCommands();
  const ref = useRef<HTMLButtonElement>(null);
  const command = table.find((other) => other.id === id);
  const keys = command?.keys ?? [];
  useEffect(() => {
    if (keys.length > 0) ref.current?.setAttribute("aria-keyshortcuts", ariaKeys(keys, mac));
  });
  return (
    <Button
      ref={ref}
      kind={kind ?? "secondary"}
      {...(icon ? { icon } : {})}
      small={small ?? false}
      isDisabled={!store.can(id)}
      onPress={() => store.run(id)}
      data-testid={testId ?? id.replace(".", "-")}
    >
      {label ?? t(command?.words ?? id)}
    </Button>
  );
}
