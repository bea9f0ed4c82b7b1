import type { MenuSet } from "../api/generated/contract";
import type { Command, CommandStore } from "../parts/commands";
import type { Words } from "../parts/words";
import { groups } from "./commands";

const keyNames: Record<string, string> = { ArrowLeft: "Left", ArrowRight: "Right", Mod: "CmdOrCtrl" };

function accelerator(key: string | undefined): string {
  return (key ?? "")
    .split("+")
    .map((part) => keyNames[part] ?? part)
    .join("+");
}

/** The native menu, said in the language of the app. */
export function menuOf(table: readonly Command[], store: CommandStore, words: Words): MenuSet {
  return {
    menus: groups.map((group) => ({
      label: words.t(`ui-group-${group}`),
      items: table
        .filter((command) => command.menu && command.group === group)
        .map((command) => ({
          id: command.id,
          label: words.t(command.words),
          key: accelerator(command.keys[0]),
          enabled: store.can(command.id),
          separator: command.separator ?? false,
        })),
    })),
  };
}
