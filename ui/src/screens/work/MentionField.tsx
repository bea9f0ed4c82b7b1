import { type KeyboardEvent, useId, useRef, useState } from "react";
import { useRead } from "../../api/call";
import { useWords } from "../../parts/words";

type Props = {
  name: string;
  label: string;
  value: string;
  onChange: (text: string) => void;
  error?: string | undefined;
  autoFocus?: boolean;
};

const plain = (text: string) =>
  text
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase();

/** What stands between an @ and the caret; null when nobody is being named. */
export function naming(text: string, caret: number): { at: number; typed: string } | null {
  const before = text.slice(0, caret);
  const found = before.match(/(?:^|[^\p{L}\p{N}])@([\p{L}\p{N}' -]*)$/u);
  if (!found) return null;
  const typed = found[1] ?? "";
  return { at: caret - typed.length - 1, typed };
}

/** A text of several lines in which an @ offers the people of the team. */
export function MentionField({ name, label, value, onChange, error, autoFocus }: Props) {
  const { t } = useWords();
  const id = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  const people = useRead("people.list", {});
  const [open, setOpen] = useState<{ at: number; typed: string } | null>(null);
  const [chosen, setChosen] = useState(0);
  const rows = open
    ? (people.data?.rows ?? []).filter((row) => plain(row.name).includes(plain(open.typed.trim()))).slice(0, 6)
    : [];
  // A name that is written out needs no offer any more.
  const done = rows.length === 1 && plain(rows[0]?.name ?? "") === plain(open?.typed ?? "");
  const shown = open !== null && rows.length > 0 && !done;
  const look = () => {
    const area = field.current;
    setOpen(area ? naming(area.value, area.selectionStart) : null);
    setChosen(0);
  };
  const put = (person: string) => {
    if (!open) return;
    const caret = open.at + person.length + 2;
    onChange(`${value.slice(0, open.at)}@${person} ${value.slice(open.at + 1 + open.typed.length)}`);
    setOpen(null);
    requestAnimationFrame(() => {
      field.current?.focus();
      field.current?.setSelectionRange(caret, caret);
    });
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (!shown) return;
    const step = event.key === "ArrowDown" ? 1 : event.key === "ArrowUp" ? -1 : 0;
    if (step !== 0) setChosen((chosen + step + rows.length) % rows.length);
    else if (event.key === "Enter" || event.key === "Tab") put(rows[chosen]?.name ?? "");
    else if (event.key === "Escape") setOpen(null);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <div className="field relative">
      <label className="sr-only" htmlFor={id}>
        {label}
      </label>
      <textarea
        ref={field}
        id={id}
        className="input"
        rows={2}
        placeholder={label}
        value={value}
        // biome-ignore lint/a11y/noAutofocus: where a note is edited, its text is what the hand wants
        autoFocus={autoFocus ?? false}
        aria-invalid={error ? true : undefined}
        aria-describedby={error ? `${id}-wrong` : undefined}
        aria-controls={shown ? `${id}-people` : undefined}
        aria-activedescendant={shown ? `${id}-${chosen}` : undefined}
        aria-autocomplete="list"
        onChange={(event) => {
          onChange(event.target.value);
          look();
        }}
        onKeyDown={onKeyDown}
        onBlur={() => setOpen(null)}
        data-testid={`field-${name}`}
      />
      {shown ? (
        <ul id={`${id}-people`} role="listbox" className="mentions" aria-label={t("notes-people")}>
          {rows.map((row, at) => (
            // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are heard by the text above
            <li
              key={row.id}
              id={`${id}-${at}`}
              // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a choice of the list
              role="option"
              aria-selected={at === chosen}
              className={`menu-item ${at === chosen ? "bg-accent-soft" : ""}`}
              onMouseDown={(event) => event.preventDefault()}
              onClick={() => put(row.name)}
              data-testid={`mention-${row.id}`}
            >
              {row.name}
            </li>
          ))}
        </ul>
      ) : null}
      {error ? (
        <p id={`${id}-wrong`} className="field-error">
          {error}
        </p>
      ) : null}
    </div>
  );
}
