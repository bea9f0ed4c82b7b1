import { type KeyboardEvent, useId, useRef, useState } from "react";
import { useRead } from "../../api/call";
import type { Person } from "../../api/generated/contract";
import { useWords } from "../../parts/words";

type Props = {
  name: string;
  label: string;
  value: string;
  onChange: (text: string) => void;
  error?: string | undefined;
  autoFocus?: boolean;
};

const plain = (text: string) => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();

/** What stands between an @ and the caret; null when nobody is being named. */
export function naming(text: string, caret: number): { at: number; typed: string } | null {
  const before = text.slice(0, caret);
  const found = before.match(/(?:^|[^\p{L}\p{N}])@([\p{L}\p{N}' -]*)$/u);
  if (!found) return null;
  const typed = found[1] ?? "";
  return { at: caret - typed.length - 1, typed };
}

/** Whom an @ before the caret may mean, and what the keys do with the offer. */
function useOffer(value: string, onChange: (text: string) => void) {
  const field = useRef<HTMLTextAreaElement>(null);
  const people = useRead("people.list", {});
  const [open, setOpen] = useState<{ at: number; typed: string } | null>(null);
  const [chosen, setChosen] = useState(0);
  const typed = plain(open?.typed.trim() ?? "");
  const found = open ? (people.data?.rows ?? []).filter((row) => plain(row.name).includes(typed)).slice(0, 6) : [];
  // A name that is written out needs no offer any more.
  const rows = found.length === 1 && plain(found[0]?.name ?? "") === plain(open?.typed ?? "") ? [] : found;
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
    if (rows.length === 0) return;
    const step = event.key === "ArrowDown" ? 1 : event.key === "ArrowUp" ? -1 : 0;
    if (step !== 0) setChosen((chosen + step + rows.length) % rows.length);
    else if (event.key === "Enter" || event.key === "Tab") put(rows[chosen]?.name ?? "");
    else if (event.key === "Escape") setOpen(null);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return { field, rows, chosen, look, put, onKeyDown, close: () => setOpen(null) };
}

/** A text of several lines in which an @ offers the people of the team. */
export function MentionField({ name, label, value, onChange, error, autoFocus }: Props) {
  const id = useId();
  const offer = useOffer(value, onChange);
  const shown = offer.rows.length > 0;
  return (
    <div className="field relative">
      <label className="sr-only" htmlFor={id}>
        {label}
      </label>
      <textarea
        ref={offer.field}
        id={id}
        className="input"
        rows={2}
        placeholder={label}
        value={value}
        autoFocus={autoFocus ?? false}
        aria-invalid={error ? true : undefined}
        aria-describedby={error ? `${id}-wrong` : undefined}
        aria-controls={shown ? `${id}-people` : undefined}
        aria-activedescendant={shown ? `${id}-${offer.chosen}` : undefined}
        aria-autocomplete="list"
        onChange={(event) => {
          onChange(event.target.value);
          offer.look();
        }}
        onKeyDown={offer.onKeyDown}
        onBlur={offer.close}
        data-testid={`field-${name}`}
      />
      {shown ? <Offer id={id} rows={offer.rows} chosen={offer.chosen} onPut={offer.put} /> : null}
      {error ? (
        <p id={`${id}-wrong`} className="field-error">
          {error}
        </p>
      ) : null}
    </div>
  );
}

type OfferProps = { id: string; rows: Person[]; chosen: number; onPut: (name: string) => void };

function Offer({ id, rows, chosen, onPut }: OfferProps) {
  const { t } = useWords();
  return (
    <ul id={`${id}-people`} role="listbox" className="mentions" aria-label={t("notes-people")}>
      {rows.map((row, at) => (
        // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are heard by the text above
        <li
          key={row.id}
          id={`${id}-${at}`}
          role="option"
          tabIndex={-1}
          aria-selected={at === chosen}
          className={`menu-item ${at === chosen ? "bg-accent-soft" : ""}`}
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => onPut(row.name)}
          data-testid={`mention-${row.id}`}
        >
          {row.name}
        </li>
      ))}
    </ul>
  );
}
