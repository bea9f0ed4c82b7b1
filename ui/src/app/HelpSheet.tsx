import { keyText, useCommands } from "../parts/commands";
import { Dialog } from "../parts/Dialog";
import { useWords } from "../parts/words";
import { groups } from "./commands";

const listKeys = [
  { keys: ["ArrowUp", "ArrowDown"], words: "ui-keys-arrows" },
  { keys: ["Space"], words: "ui-keys-space" },
  { keys: ["Enter"], words: "ui-keys-enter" },
  { keys: ["Shift+ArrowDown"], words: "ui-keys-extend" },
  { keys: ["Mod+A"], words: "ui-keys-all" },
  { keys: ["Esc"], words: "ui-keys-escape" },
];

/** All keys, from the same table that carries them out. */
export function HelpSheet({ open, onClose }: { open: boolean; onClose: () => void }) {
  const { t } = useWords();
  const { table, mac } = useCommands();
  return (
    <Dialog title={t("cmd-help-keys")} open={open} onClose={onClose} wide testId="help-sheet">
      <div
        className="dialog-body columns-2 gap-8 max-[40rem]:columns-1"
        tabIndex={0}
        role="region"
        aria-label={t("cmd-help-keys")}
      >
        {groups.map((group) => (
          <section key={group} className="mb-4 break-inside-avoid">
            <h3 className="mb-1 font-semibold">{t(`ui-group-${group}`)}</h3>
            <dl>
              {table
                .filter((command) => command.group === group && command.keys.length > 0)
                .map((command) => (
                  <Row key={command.id} text={t(command.words)} keys={command.keys.map((key) => keyText(key, mac))} />
                ))}
            </dl>
          </section>
        ))}
        <section className="break-inside-avoid">
          <h3 className="mb-1 font-semibold">{t("ui-keys-lists")}</h3>
          <dl>
            {listKeys.map((row) => (
              <Row key={row.words} text={t(row.words)} keys={row.keys.map((key) => keyText(key, mac))} />
            ))}
          </dl>
        </section>
      </div>
    </Dialog>
  );
}

function Row({ text, keys }: { text: string; keys: string[] }) {
  return (
    <div className="flex min-h-7 items-center gap-2">
      <dt className="flex-1">{text}</dt>
      <dd className="flex gap-1">
        {keys.map((key) => (
          <kbd key={key}>{key}</kbd>
        ))}
      </dd>
    </div>
  );
}
