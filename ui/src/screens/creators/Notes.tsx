import { Pencil, Trash2 } from "lucide-react";
import { useState } from "react";
import { call } from "../../api/call";
import type { Creator, Note } from "../../api/generated/contract";
import { useAct } from "../../parts/act";
import { Button, IconButton } from "../../parts/Button";
import { useDraft } from "../../parts/draft";
import { Form, useForm } from "../../parts/form";
import { useWords } from "../../parts/words";
import { MentionField } from "../work/MentionField";

/** What the team wrote about a creator, the newest first. */
export function Notes({ creator, writing }: { creator: Creator; writing?: boolean }) {
  const { t } = useWords();
  if (!writing && creator.notes.length === 0) return null;
  return (
    <section className="flex flex-col gap-2" data-testid="notes">
      <h2 className="font-semibold">{t("kept-notes")}</h2>
      {writing ? <NewNote creator={creator.id} /> : null}
      <ul className="flex flex-col gap-3">
        {creator.notes.map((note) => (
          <One key={note.id} note={note} writing={writing ?? false} />
        ))}
      </ul>
    </section>
  );
}

function NewNote({ creator }: { creator: string }) {
  const { t } = useWords();
  const form = useForm();
  const draft = useDraft(`note:${creator}`, "");
  const save = async () => {
    await call("creators.addNote", { creator, text: draft.text });
    draft.type("");
    draft.clear();
  };
  return (
    <Form form={form} onSubmit={save} fields={["text"]} className="flex flex-col items-start gap-2" testId="note-form">
      <div className="w-full">
        <MentionField
          name="note"
          label={t("kept-note-new")}
          value={draft.text}
          onChange={draft.type}
          error={form.error("text")}
        />
      </div>
      <Button small type="submit" isPending={form.busy} isDisabled={!draft.text.trim()} data-testid="note-add">
        {t("kept-note-add")}
      </Button>
    </Form>
  );
}

function One({ note, writing }: { note: Note; writing: boolean }) {
  const { t } = useWords();
  const act = useAct();
  const form = useForm();
  const [text, setText] = useState<string | null>(null);
  const save = async () => {
    await call("creators.editNote", { note: note.id, text: text ?? "" });
    setText(null);
  };
  if (text !== null)
    return (
      <li>
        <Form form={form} onSubmit={save} fields={["text"]} className="flex flex-col gap-2">
          <MentionField
            name="note-text"
            label={t("kept-note-edit")}
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
    <li className="flex items-start gap-2" data-testid={`note-${note.id}`}>
      <div className="min-w-0 flex-1">
        <p className="select-text whitespace-pre-line break-words">{note.text}</p>
        <p className="text-small text-subtle">{[note.atPrinted, note.person].filter(Boolean).join(" · ")}</p>
      </div>
      {writing ? (
        <>
          <IconButton
            small
            icon={Pencil}
            label={t("kept-note-edit")}
            onPress={() => setText(note.text)}
            data-testid={`note-edit-${note.id}`}
          />
          <IconButton
            small
            icon={Trash2}
            label={t("kept-note-remove")}
            onPress={() => void act("creators.removeNote", { id: note.id }, t("kept-note-removed"))}
            data-testid={`note-remove-${note.id}`}
          />
        </>
      ) : null}
    </li>
  );
}
