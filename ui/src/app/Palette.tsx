import { useNavigate } from "@tanstack/react-router";
import { Megaphone, Search, UserRound, Zap } from "lucide-react";
import { useState } from "react";
import {
  Autocomplete,
  Dialog,
  Header,
  Input,
  Menu,
  MenuItem,
  MenuSection,
  Modal,
  ModalOverlay,
  SearchField,
} from "react-aria-components";
import { useRead } from "../api/call";
import { keyText, useCommands } from "../parts/commands";
import { useWords } from "../parts/words";
import { queryOf } from "../screens/creators/search";

type Entry = { id: string; text: string; tail?: string; key?: string; run: () => void };

function fold(text: string): string {
  return text
    .normalize("NFD")
    .replace(/\p{Diacritic}/gu, "")
    .toLowerCase();
}

/** Every command, every campaign and every creator, by typing. */
export function Palette({ open, onClose }: { open: boolean; onClose: () => void }) {
  return (
    <ModalOverlay className="veil" isOpen={open} onOpenChange={(next) => !next && onClose()} isDismissable>
      <Modal className="dialog">
        <Content onClose={onClose} />
      </Modal>
    </ModalOverlay>
  );
}

function useEntries(text: string) {
  const { t } = useWords();
  const { table, store, mac } = useCommands();
  const navigate = useNavigate();
  const campaigns = useRead("campaigns.list", { archived: false });
  const query = queryOf({ text: text.trim() });
  const creators = useRead(
    "creators.list",
    { query, sort: { by: "name", descending: false }, offset: 0, limit: 8 },
    { enabled: text.trim().length > 1, keep: true },
  );
  const needle = fold(text.trim());
  const has = (entry: Entry) => !needle || fold(entry.text).includes(needle);
  const doing: Entry[] = table
    .filter((command) => command.id !== "go.palette" && store.can(command.id))
    .map((command) => ({
      id: command.id,
      text: t(command.words),
      ...(command.keys[0] ? { key: keyText(command.keys[0], mac) } : {}),
      run: () => store.run(command.id),
    }));
  const going: Entry[] = (campaigns.data?.rows ?? []).map((row) => ({
    id: row.id,
    text: row.name,
    tail: row.brand,
    run: () => void navigate({ to: "/campaigns/$id/dashboard", params: { id: row.id } }),
  }));
  const people: Entry[] = (text.trim().length > 1 ? (creators.data?.rows ?? []) : []).map((row) => ({
    id: row.id,
    text: row.name || row.handle,
    tail: row.handle,
    run: () => void navigate({ to: "/creators/$id", params: { id: row.id } }),
  }));
  return [
    { id: "commands", words: "ui-palette-commands", icon: Zap, entries: doing.filter(has) },
    { id: "campaigns", words: "ui-palette-campaigns", icon: Megaphone, entries: going.filter(has).slice(0, 8) },
    { id: "creators", words: "ui-palette-creators", icon: UserRound, entries: people },
  ].filter((section) => section.entries.length > 0);
}

function Content({ onClose }: { onClose: () => void }) {
  const { t } = useWords();
  const [text, setText] = useState("");
  const sections = useEntries(text);
  const run = (entry: Entry) => {
    onClose();
    // First the dialog gives the focus back, then the command may move it.
    setTimeout(entry.run, 0);
  };
  return (
    <Dialog aria-label={t("cmd-palette")} data-testid="palette">
      <Autocomplete inputValue={text} onInputChange={setText}>
        <SearchField aria-label={t("ui-palette-open")} className="relative border-b border-line p-2">
          <Search aria-hidden="true" className="icon absolute start-4 top-4.5 text-subtle" />
          <Input
            autoFocus
            className="input border-transparent ps-9 text-section"
            placeholder={t("ui-palette-open")}
            data-testid="palette-input"
          />
        </SearchField>
        <Menu
          // The arrows work from the field; who tabs on must be able to scroll, too.
          ref={(menu: HTMLElement | null) => menu?.setAttribute("tabindex", "0")}
          className="menu max-h-96"
          aria-label={t("cmd-palette")}
          renderEmptyState={() => <p className="p-3 text-subtle">{t("ui-palette-none")}</p>}
        >
          {sections.map(({ id, words, icon: Icon, entries }) => (
            <MenuSection key={id} id={id} aria-label={t(words)}>
              <Header className="menu-head">{t(words)}</Header>
              {entries.map((entry) => (
                <MenuItem
                  key={entry.id}
                  id={entry.id}
                  textValue={entry.text}
                  className="menu-item"
                  onAction={() => run(entry)}
                  data-testid={`palette-${entry.id}`}
                >
                  <Icon aria-hidden="true" className="icon text-subtle" />
                  <span className="clip">{entry.text}</span>
                  {entry.tail ? <span className="tail text-subtle">{entry.tail}</span> : null}
                  {entry.key ? <kbd>{entry.key}</kbd> : null}
                </MenuItem>
              ))}
            </MenuSection>
          ))}
        </Menu>
      </Autocomplete>
    </Dialog>
  );
}
