import { Pencil, Trash2 } from "lucide-react";
import { useState } from "react";
import { call, useRead } from "../../api/call";
import type { Id, Note, Person } from "../../api/generated/contract";
import { useAct } from "../../parts/act";
import { Button, IconButton } from "../../parts/Button";
import { useDraft } from "../../parts/draft";
import { Form, useForm } from "../../parts/form";
import { Answered } from "../../parts/states";
import { useWords } from "../../parts/words";
import { MentionField } from "./MentionField";

/** What the team wrote about a task, a deliverable, a campaign or a creator, the newest first. */
export function WorkNotes({ about }: { about: Id }) {
  const { t } = useWords();
  const notes = useRead("work.notes", { about });
  const people = useRead("people.list", {});
  return (
    <section className="flex flex-col gap-2" data-testid="work-notes">
      <h3 className="label">{t("notes-title")}</h3>
      <NewNote about={about} />
      <Answered query={notes}>
        {({ rows }) =>
          rows.length === 0 ? (
            <p className="text-subtle">{t("notes-none")}</p>
          ) : (
            <ul className="flex flex-col gap-3">
              {rows.map((note) => (
                <One key={note.id} note={note} people={people.data?.rows ?? []} />
              ))}
            </ul>
          )
        }
      </Answered>
    </section>
  );
}

function NewNote({ about }: { about: Id }) {
  const { t } = useWords();
  const form = useForm();
  const draft = useDraft(`note:${about}`, "");
  const save = async () => {
    await call("work.addNote", { about, text: draft.text });
    draft.type("");
    draft.clear();
  };
  return (
    <Form form={form} onSubmit={save} fields={["text"]} className="flex flex-col items-start gap-2" testId="note-form">
      <div className="w-full">
        <MentionField
          name="note"
          label={t("notes-new")}
          value={draft.text}
          onChange={draft.type}
          error={form.error("text")}
        />
      </div>
      {draft.text.trim() ? (
        <Button small type="submit" isPending={form.busy} data-testid="note-add">
          {t("notes-add")}
        </Button>
      ) : null}
    </Form>
  );
}

/** A note with the names after an @ set apart. */
function Text({ text, people }: { text: string; people: Person[] }) {
  const names = people
    .map((person) => person.name)
    .filter(Boolean)
    .sort((one, other) => other.length - one.length)
    .map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"));
  if (names.length === 0) return text;
  const parts = text.split(new RegExp(`(@(?:${names.join("|")}))`, "giu"));
  return parts.map((part, at) =>
    at % 2 === 1 ? (
      <strong key={at} className="font-medium text-accent">
        {part}
      </strong>
    ) : (
      part
    ),
  );
}

function One({ note, people }: { note: Note; people: Person[] }) {
  const { t } = useWords();
  const act = useAct();
  const form = useForm();
  const [text, setText] = useState<string | null>(null);
  const save = async () => {
    await call("work.editNote", { note: note.id, text: text ?? "" });
    setText(null);
  };
  if (text !== null)
    return (
      <li>
        <Form form={form} onSubmit={save} fields={["text"]} className="flex flex-col gap-2">
          <MentionField
            name="note-text"
            label={t("notes-edit")}
            value={text}
            onChange={setText}
            error={form.error("text")}
            autoFocus
          />
          <div className="flex gap-2">
            <Button small kind="primary" type="submit" isPending={form.busy} data-testid="note-save">
              {t("ui-save")}
            </Button>
            <Button small onPress={() => setText(null)}>
              {t("ui-cancel")}
            </Button>
          </div>
        </Form>
      </li>
    );
  return (
    <li className="flex items-start gap-1" data-testid={`note-${note.id}`}>
      <div className="min-w-0 flex-1">
        <p className="select-text whitespace-pre-line break-words">
          <Text text={note.text} people={people} />
        </p>
        <p className="text-small text-subtle">{[note.atPrinted, note.person].filter(Boolean).join(" · ")}</p>
      </div>
      <IconButton small icon={Pencil} label={t("notes-edit")} onPress={() => setText(note.text)} />
      <IconButton
        small
        icon={Trash2}
        label={t("notes-remove")}
        onPress={() => void act("work.removeNote", { id: note.id }, t("notes-removed"))}
      />
    </li>
  );
}
