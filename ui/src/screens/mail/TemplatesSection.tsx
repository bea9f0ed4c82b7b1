import { CopyPlus, Pencil, Plus, Trash2 } from "lucide-react";
import { useState } from "react";
import { call, useRead } from "../../api/call";
import type { Language, MailField, MailKind, MailTemplate, MailTemplates } from "../../api/generated/contract";
import { useAct } from "../../parts/act";
import { Button, IconButton } from "../../parts/Button";
import { Dialog } from "../../parts/Dialog";
import { SelectField, TextField } from "../../parts/fields";
import { Form, useForm } from "../../parts/form";
import { Segmented } from "../../parts/Segmented";
import { Answered } from "../../parts/states";
import { useWords } from "../../parts/words";

const kinds: MailKind[] = ["outreach", "brief", "report", "status", "other"];
const languages: { value: Language; label: string }[] = [
  { value: "en", label: "English" },
  { value: "es", label: "Español" },
  { value: "fr", label: "Français" },
];

type Open = { template: Omit<MailTemplate, "own"> | null };

/** The team's own templates, and the ones that Marquee brings, to begin from. */
export function TemplatesSection() {
  const { t } = useWords();
  const templates = useRead("mail.templates", {});
  return (
    <>
      <p className="hint">{t("mail-templates-hint")}</p>
      <Answered query={templates}>{(loaded) => <Templates templates={loaded} />}</Answered>
    </>
  );
}

function Templates({ templates }: { templates: MailTemplates }) {
  const { t, language } = useWords();
  const [shown, setShown] = useState<Language>(language);
  const [open, setOpen] = useState<Open | null>(null);
  const rows = templates.rows.filter((row) => row.language === shown);
  return (
    <div className="flex flex-col gap-3" data-testid="mail-templates">
      <Segmented
        label={t("mail-language")}
        value={shown}
        choices={languages}
        onChange={setShown}
        testId="templates-language"
      />
      <ul className="rounded-control border border-line" aria-label={t("mail-templates")}>
        {rows.map((row) => (
          <Row key={row.id} row={row} onOpen={(template) => setOpen({ template })} />
        ))}
      </ul>
      <div>
        <Button icon={Plus} onPress={() => setOpen({ template: null })} data-testid="template-new">
          {t("mail-template-new")}
        </Button>
      </div>
      {open ? (
        <TemplateDialog
          template={open.template}
          language={shown}
          fields={templates.fields}
          onClose={() => setOpen(null)}
        />
      ) : null}
    </div>
  );
}

function Row({ row, onOpen }: { row: MailTemplate; onOpen: (template: Open["template"]) => void }) {
  const { t } = useWords();
  const act = useAct();
  const copy = { ...row, id: "", name: t("mail-template-copy", { name: row.name }) };
  return (
    <li
      className="flex items-center gap-2 border-b border-line px-3 py-1 last:border-0"
      data-testid={`template-${row.id}`}
    >
      <span className="min-w-0 flex-1">
        <span className="clip block font-medium">{row.name}</span>
        <span className="clip block text-small text-subtle">{row.subject}</span>
      </span>
      <span className={row.own ? "badge badge-accent" : "badge"}>
        {row.own ? t(`mail-kind-${row.kind}`) : t("mail-template-ours")}
      </span>
      {row.own ? (
        <IconButton
          small
          icon={Pencil}
          label={t("mail-template-edit", { name: row.name })}
          onPress={() => onOpen(row)}
          data-testid={`template-edit-${row.id}`}
        />
      ) : null}
      <IconButton
        small
        icon={CopyPlus}
        label={t("mail-template-begin", { name: row.name })}
        onPress={() => onOpen(copy)}
        data-testid={`template-copy-${row.id}`}
      />
      {row.own ? (
        <IconButton
          small
          icon={Trash2}
          label={t("mail-template-remove", { name: row.name })}
          onPress={() =>
            void act("mail.removeTemplate", { id: row.id }, t("mail-template-removed", { name: row.name }))
          }
          data-testid={`template-remove-${row.id}`}
        />
      ) : null}
    </li>
  );
}

type DialogProps = { template: Open["template"]; language: Language; fields: MailField[]; onClose: () => void };

function TemplateDialog({ template, language, fields, onClose }: DialogProps) {
  const { t } = useWords();
  const form = useForm();
  const [name, setName] = useState(template?.name ?? "");
  const [kind, setKind] = useState<MailKind>(template?.kind ?? "outreach");
  const [subject, setSubject] = useState(template?.subject ?? "");
  const [body, setBody] = useState(template?.body ?? "");
  const spoken = template?.language ?? language;
  const save = async () => {
    await call("mail.setTemplate", { id: template?.id || null, name, kind, language: spoken, subject, body });
    onClose();
  };
  const title = template?.id ? t("mail-template-edit", { name: template.name }) : t("mail-template-new");
  return (
    <Dialog title={title} open wide onClose={onClose} testId="template-dialog">
      <Form form={form} onSubmit={save} fields={["name", "kind", "subject", "body"]}>
        <div className="dialog-body flex flex-col gap-4">
          <div className="grid gap-4 sm:grid-cols-2">
            <TextField
              name="template-name"
              label={t("mail-template-name")}
              value={name}
              onChange={setName}
              error={form.error("name")}
              autoFocus
            />
            <SelectField
              name="template-kind"
              label={t("mail-type")}
              value={kind}
              choices={kinds.map((value) => ({ value, label: t(`mail-kind-${value}`) }))}
              onChange={(value) => setKind(value as MailKind)}
            />
          </div>
          <TextField
            name="template-subject"
            label={t("mail-subject")}
            value={subject}
            onChange={setSubject}
            error={form.error("subject")}
          />
          <TextField
            name="template-body"
            label={t("mail-body")}
            lines={10}
            value={body}
            onChange={setBody}
            error={form.error("body")}
          />
          <FieldButtons fields={fields} onAdd={(field) => setBody((now) => `${now}{${field}}`)} />
          <Preview subject={subject} body={body} language={spoken} />
        </div>
        <div className="dialog-foot">
          <Button onPress={onClose}>{t("ui-cancel")}</Button>
          <Button kind="primary" type="submit" isPending={form.busy} data-testid="template-save">
            {t("ui-save")}
          </Button>
        </div>
      </Form>
    </Dialog>
  );
}

function FieldButtons({ fields, onAdd }: { fields: MailField[]; onAdd: (field: string) => void }) {
  const { t } = useWords();
  return (
    <fieldset className="flex flex-col gap-1">
      <legend className="label">{t("mail-fields")}</legend>
      <div className="flex flex-wrap gap-1">
        {fields.map((field) => (
          <Button key={field.name} small onPress={() => onAdd(field.name)} data-testid={`add-field-${field.name}`}>
            {field.means} <span className="text-subtle">{`{${field.name}}`}</span>
          </Button>
        ))}
      </div>
    </fieldset>
  );
}

/** The text as its reader would see it, with examples. */
function Preview({ subject, body, language }: { subject: string; body: string; language: Language }) {
  const { t } = useWords();
  const ask = { subject, body, language, campaign: null, creator: null, examples: true };
  const filled = useRead("mail.preview", ask, { keep: true });
  if (!filled.data || !body) return null;
  return (
    <section className="flex flex-col gap-1" aria-label={t("mail-preview")}>
      <h3 className="label">{t("mail-preview")}</h3>
      <div className="rounded-control border border-line bg-sunken p-3" data-testid="template-preview" lang={language}>
        <p className="font-medium">{filled.data.subject}</p>
        <p className="mt-2 whitespace-pre-line break-words">{filled.data.body}</p>
      </div>
    </section>
  );
}
