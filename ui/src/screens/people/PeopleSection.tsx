import { Pencil, Plus, Trash2 } from "lucide-react";
import { useState } from "react";
import { call, useRead } from "../../api/call";
import type { Id, Job, Person } from "../../api/generated/contract";
import { useAct } from "../../parts/act";
import { Button, IconButton } from "../../parts/Button";
import { Dialog } from "../../parts/Dialog";
import { SelectField, TextField } from "../../parts/fields";
import { Form, useForm } from "../../parts/form";
import { Answered } from "../../parts/states";
import { useToasts } from "../../parts/toasts";
import { useWords } from "../../parts/words";

type Props = { me: Id | null; onMe: (id: Id) => void };
type Open = { edit: Person | null } | { leave: Person } | null;

/** The team: who they are, who of them sits here, who leaves. */
export function PeopleSection({ me, onMe }: Props) {
  const { t } = useWords();
  const people = useRead("people.list", {});
  const [open, setOpen] = useState<Open>(null);
  const close = () => setOpen(null);
  return (
    <div className="flex flex-col gap-3" data-testid="people">
      <p className="hint">{t("people-hint")}</p>
      <Answered query={people}>
        {({ rows }) =>
          rows.length === 0 ? (
            <p className="text-subtle">{t("people-none")}</p>
          ) : (
            <ul className="flex flex-col">
              {rows.map((person) => (
                <One
                  key={person.id}
                  person={person}
                  me={me}
                  onMe={onMe}
                  onEdit={() => setOpen({ edit: person })}
                  onLeave={() => setOpen({ leave: person })}
                />
              ))}
            </ul>
          )
        }
      </Answered>
      <div>
        <Button icon={Plus} onPress={() => setOpen({ edit: null })} data-testid="person-new">
          {t("people-new")}
        </Button>
      </div>
      {open && "edit" in open ? <PersonDialog person={open.edit} onClose={close} /> : null}
      {open && "leave" in open ? (
        <LeaveDialog person={open.leave} others={people.data?.rows ?? []} onClose={close} />
      ) : null}
    </div>
  );
}

const tongues: Record<string, string> = { en: "English", es: "Español", fr: "Français" };

type OneProps = Props & { person: Person; onEdit: () => void; onLeave: () => void };

function One({ person, me, onMe, onEdit, onLeave }: OneProps) {
  const { t } = useWords();
  const { id, name } = person;
  const said = [person.email, tongues[person.language]].filter(Boolean).join(" · ");
  return (
    <li
      className="flex min-h-9 items-center gap-2 border-b border-line py-1 last:border-0"
      data-testid={`person-${id}`}
    >
      <span className="min-w-0 flex-1">
        <span className="flex flex-wrap items-center gap-2">
          <span className="font-medium break-words">{name}</span>
          {id === me ? <span className="badge badge-accent">{t("people-you")}</span> : null}
        </span>
        {said ? <span className="block text-small text-subtle break-words">{said}</span> : null}
      </span>
      {id === me ? null : (
        <Button small kind="quiet" onPress={() => onMe(id)} data-testid={`me-${id}`}>
          {t("people-this-is-me")}
          <span className="sr-only">: {name}</span>
        </Button>
      )}
      <IconButton
        small
        icon={Pencil}
        label={t("people-edit", { name })}
        onPress={onEdit}
        data-testid={`person-edit-${id}`}
      />
      <IconButton
        small
        icon={Trash2}
        label={t("people-remove", { name })}
        onPress={onLeave}
        data-testid={`person-remove-${id}`}
      />
    </li>
  );
}

function PersonDialog({ person, onClose }: { person: Person | null; onClose: () => void }) {
  const { t } = useWords();
  const form = useForm();
  const [name, setName] = useState(person?.name ?? "");
  const [email, setEmail] = useState(person?.email ?? "");
  const [language, setLanguage] = useState(person?.language || "none");
  const save = async () => {
    const said = { name, email, language: language === "none" ? "" : language };
    if (person) await call("people.edit", { id: person.id, ...said });
    else await call("people.add", said);
    onClose();
  };
  const title = person ? t("people-edit", { name: person.name }) : t("people-new");
  return (
    <Dialog title={title} open onClose={onClose} testId="person-dialog">
      <Form form={form} onSubmit={save} fields={["name", "email", "language"]}>
        <div className="dialog-body flex flex-col gap-4">
          <TextField
            name="person-name"
            label={t("people-name")}
            value={name}
            onChange={setName}
            error={form.error("name")}
            autoFocus
            isRequired
          />
          <TextField
            name="person-email"
            label={t("people-email")}
            value={email}
            onChange={setEmail}
            error={form.error("email")}
          />
          <SelectField
            name="person-language"
            label={t("people-language")}
            value={language}
            choices={[
              { value: "none", label: t("people-language-none") },
              ...Object.entries(tongues).map(([value, label]) => ({ value, label })),
            ]}
            onChange={setLanguage}
            error={form.error("language")}
          />
        </div>
        <div className="dialog-foot">
          <Button onPress={onClose}>{t("ui-cancel")}</Button>
          <Button kind="primary" type="submit" isPending={form.busy} data-testid="person-save">
            {t("ui-save")}
          </Button>
        </div>
      </Form>
    </Dialog>
  );
}

/** Leaving and handing over are one step. */
function LeaveDialog({ person, others, onClose }: { person: Person; others: Person[]; onClose: () => void }) {
  const { t, count } = useWords();
  const form = useForm();
  const { push } = useToasts();
  const leaving = useRead("people.leaving", { id: person.id });
  const [to, setTo] = useState("none");
  const { name } = person;
  const leave = async () => {
    await call("people.remove", { id: person.id, ...(to === "none" ? { nobody: true } : { to }) });
    push({ text: t("people-left", { name }) });
    onClose();
  };
  return (
    <Dialog title={t("people-leave-title", { name })} open onClose={onClose} testId="leave-dialog">
      <Form form={form} onSubmit={leave} fields={["to"]}>
        <div className="dialog-body flex flex-col gap-4">
          <p>{t("people-leave-text")}</p>
          <Answered query={leaving}>
            {({ tasks, me }) =>
              me ? (
                <p className="notice notice-warning" data-testid="leave-me">
                  {t("people-leave-me")}
                </p>
              ) : tasks === 0 ? null : (
                <>
                  <p className="notice notice-warning" data-testid="leave-tasks">
                    {t("people-leave-tasks", count(tasks))}
                  </p>
                  <SelectField
                    name="leave-to"
                    label={t("people-leave-to")}
                    value={to}
                    choices={[
                      { value: "none", label: t("people-leave-nobody") },
                      ...others
                        .filter((other) => other.id !== person.id)
                        .map((other) => ({ value: other.id, label: other.name })),
                    ]}
                    onChange={setTo}
                    error={form.error("to")}
                  />
                </>
              )
            }
          </Answered>
        </div>
        <div className="dialog-foot">
          <Button onPress={onClose}>{t("ui-cancel")}</Button>
          <Button
            kind="danger"
            type="submit"
            isPending={form.busy}
            isDisabled={leaving.data?.me ?? true}
            data-testid="leave-do"
          >
            {t("people-leave-do")}
          </Button>
        </div>
      </Form>
    </Dialog>
  );
}

/** The jobs that somebody can have in a campaign: seven that are always there, and the team's own. */
export function JobsSection() {
  const { t } = useWords();
  const act = useAct();
  const jobs = useRead("people.jobs", {});
  const [open, setOpen] = useState<{ job: Job | null } | null>(null);
  return (
    <div className="flex flex-col gap-3" data-testid="jobs">
      <p className="hint">{t("people-jobs-hint")}</p>
      <Answered query={jobs}>
        {({ rows }) => (
          <>
            <p className="flex flex-wrap gap-1.5">
              {rows
                .filter((job) => !job.own)
                .map((job) => (
                  <span key={job.id} className="badge">
                    {job.name}
                  </span>
                ))}
            </p>
            <ul className="flex flex-col">
              {rows
                .filter((job) => job.own)
                .map((job) => (
                  <li key={job.id} className="flex items-center gap-2 border-b border-line py-1 last:border-0">
                    <span className="min-w-0 flex-1 font-medium break-words">{job.name}</span>
                    <IconButton
                      small
                      icon={Pencil}
                      label={t("people-job-edit", { name: job.name })}
                      onPress={() => setOpen({ job })}
                    />
                    <IconButton
                      small
                      icon={Trash2}
                      label={t("people-job-remove", { name: job.name })}
                      onPress={() =>
                        void act("people.removeJob", { id: job.id }, t("people-job-removed", { name: job.name }))
                      }
                    />
                  </li>
                ))}
            </ul>
          </>
        )}
      </Answered>
      <div>
        <Button icon={Plus} onPress={() => setOpen({ job: null })} data-testid="job-new">
          {t("people-job-new")}
        </Button>
      </div>
      {open ? <JobDialog job={open.job} onClose={() => setOpen(null)} /> : null}
    </div>
  );
}

function JobDialog({ job, onClose }: { job: Job | null; onClose: () => void }) {
  const { t } = useWords();
  const form = useForm();
  const [name, setName] = useState(job?.name ?? "");
  const save = async () => {
    if (job) await call("people.editJob", { id: job.id, name });
    else await call("people.addJob", { name });
    onClose();
  };
  const title = job ? t("people-job-edit", { name: job.name }) : t("people-job-new");
  return (
    <Dialog title={title} open onClose={onClose} testId="job-dialog">
      <Form form={form} onSubmit={save} fields={["name"]}>
        <div className="dialog-body">
          <TextField
            name="job-name"
            label={t("people-job-name")}
            value={name}
            onChange={setName}
            error={form.error("name")}
            autoFocus
          />
        </div>
        <div className="dialog-foot">
          <Button onPress={onClose}>{t("ui-cancel")}</Button>
          <Button kind="primary" type="submit" isPending={form.busy} data-testid="job-save">
            {t("ui-save")}
          </Button>
        </div>
      </Form>
    </Dialog>
  );
}
