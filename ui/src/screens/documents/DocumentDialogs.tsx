import { useState } from "react";
import { call } from "../../api/call";
import type { Document, DocumentPlace, DocumentsList } from "../../api/generated/contract";
import { Dialog } from "../../parts/Dialog";
import { SelectField, TextField } from "../../parts/fields";
import { Form, FormFoot, useForm } from "../../parts/form";
import { useToasts } from "../../parts/toasts";
import { useWords, type Words } from "../../parts/words";
import { FileField } from "../content/FileField";

const kinds: Document["kind"][] = ["contract", "tax-form", "invoice", "brief", "draft", "picture", "clip", "other"];

function kindChoices(t: Words["t"]) {
  return kinds.map((value) => ({ value, label: t(`document-kind-${value}`) }));
}

/** What a place is called, seen from the page that asks. */
function placeName(place: DocumentPlace, whose: DocumentsList, t: Words["t"]): string {
  const name = place.name || (place.made ? t(`post-kind-${place.made}`) : t("creators-unnamed"));
  if (place.kind === "creator") return t("documents-place-creator", { name });
  if (place.kind === "campaign") return t("documents-place-campaign");
  return place.kind === "collaboration" && whose.collaboration ? t("documents-place-together", { name }) : name;
}

type AddProps = { places: DocumentPlace[]; whose: DocumentsList; onClose: () => void };

/** Keeps a copy of a file: which, what it is, what it belongs to. */
export function AddDocumentDialog({ places, whose, onClose }: AddProps) {
  const { t, count } = useWords();
  const form = useForm();
  const { push } = useToasts();
  const [path, setPath] = useState("");
  const [kind, setKind] = useState("guess");
  const [about, setAbout] = useState(places[0]?.id ?? "");
  const save = async () => {
    const done = await call("documents.add", { about, kind: kind === "guess" ? "" : kind, paths: [path] });
    push({ text: t("documents-added", count(done.value.ids.length)) });
    onClose();
  };
  return (
    <Dialog title={t("documents-add-title")} open onClose={onClose} testId="document-dialog">
      <Form form={form} onSubmit={save} fields={["paths", "kind", "about"]}>
        <div className="dialog-body flex flex-col gap-4">
          <FileField label={t("documents-file")} path={path} onChange={setPath} error={form.error("paths")} />
          <p className="hint">{t("documents-file-hint")}</p>
          <SelectField
            name="document-kind"
            label={t("documents-kind")}
            value={kind}
            choices={[{ value: "guess", label: t("documents-kind-guess") }, ...kindChoices(t)]}
            onChange={setKind}
            error={form.error("kind")}
          />
          {places.length > 1 ? (
            <SelectField
              name="document-about"
              label={t("documents-about")}
              value={about}
              choices={places.map((place) => ({ value: place.id, label: placeName(place, whose, t) }))}
              onChange={setAbout}
              error={form.error("about")}
            />
          ) : null}
        </div>
        <FormFoot busy={form.busy} onClose={onClose} label={t("documents-add")} testId="document-save" />
      </Form>
    </Dialog>
  );
}

type Props = { document: Document; onClose: () => void };

export function RenameDialog({ document, onClose }: Props) {
  const { t } = useWords();
  const form = useForm();
  const [name, setName] = useState(document.name);
  const save = async () => {
    await call("documents.rename", { id: document.id, name });
    onClose();
  };
  return (
    <Dialog title={t("documents-rename-title")} open onClose={onClose} testId="rename-dialog">
      <Form form={form} onSubmit={save} fields={["name"]}>
        <div className="dialog-body">
          <TextField
            name="document-name"
            label={t("documents-name")}
            value={name}
            onChange={setName}
            error={form.error("name")}
            autoFocus
            isRequired
          />
        </div>
        <FormFoot busy={form.busy} onClose={onClose} />
      </Form>
    </Dialog>
  );
}

export function KindDialog({ document, onClose }: Props) {
  const { t } = useWords();
  const form = useForm();
  const [kind, setKind] = useState<string>(document.kind);
  const save = async () => {
    await call("documents.setKind", { id: document.id, kind });
    onClose();
  };
  return (
    <Dialog title={document.name} open onClose={onClose} testId="kind-dialog">
      <Form form={form} onSubmit={save} fields={["kind"]}>
        <div className="dialog-body">
          <SelectField
            name="document-kind"
            label={t("documents-kind")}
            value={kind}
            choices={kindChoices(t)}
            onChange={setKind}
            error={form.error("kind")}
          />
        </div>
        <FormFoot busy={form.busy} onClose={onClose} />
      </Form>
    </Dialog>
  );
}
