import { X } from "lucide-react";
import { useState } from "react";
import { call, useRead } from "../../api/call";
import type { Id, TeamPart } from "../../api/generated/contract";
import { useAct } from "../../parts/act";
import { Button, IconButton } from "../../parts/Button";
import { Dialog } from "../../parts/Dialog";
import { SelectField } from "../../parts/fields";
import { Form, useForm } from "../../parts/form";
import { PickOrCreate } from "../../parts/PickOrCreate";
import { Answered } from "../../parts/states";
import { useToasts } from "../../parts/toasts";
import { useWords } from "../../parts/words";

/** Who has which job in a campaign: a small block of its dashboard. */
export function CampaignPeople({ campaign }: { campaign: Id }) {
  const { t } = useWords();
  const team = useRead("people.team", { campaign });
  const [open, setOpen] = useState<"team" | "handover" | null>(null);
  const rows = team.data?.rows ?? [];
  return (
    <section className="flex flex-col gap-1.5" aria-label={t("team-title")} data-testid="campaign-people">
      <header className="flex flex-wrap items-center gap-x-3 gap-y-1">
        <h2 className="text-section font-semibold">{t("team-title")}</h2>
        <span className="ms-auto flex flex-wrap gap-1">
          {rows.length > 0 ? (
            <Button small kind="quiet" onPress={() => setOpen("handover")} data-testid="team-handover">
              {t("team-handover")}
            </Button>
          ) : null}
          <Button small onPress={() => setOpen("team")} data-testid="team-change">
            {t("team-change")}
          </Button>
        </span>
      </header>
      <Answered query={team}>
        {(loaded) =>
          loaded.rows.length === 0 ? (
            <p className="text-subtle">{t("team-none")}</p>
          ) : (
            <ul className="team">
              {loaded.rows.map((part) => (
                <li key={part.person} className="min-w-0" data-testid={`part-${part.person}`}>
                  <span className="clip block font-medium">{part.name}</span>
                  <span className="clip block text-small text-subtle">
                    {part.jobName}
                    {part.gone ? ` · ${t("task-gone")}` : ""}
                  </span>
                </li>
              ))}
            </ul>
          )
        }
      </Answered>
      {open === "team" ? <TeamDialog campaign={campaign} rows={rows} onClose={() => setOpen(null)} /> : null}
      {open === "handover" ? <HandoverDialog campaign={campaign} rows={rows} onClose={() => setOpen(null)} /> : null}
    </section>
  );
}

type Props = { campaign: Id; rows: TeamPart[]; onClose: () => void };

function useJobChoices(rows: TeamPart[]) {
  const jobs = useRead("people.jobs", {});
  const choices = (jobs.data?.rows ?? []).map((job) => ({ value: job.id, label: job.name }));
  for (const { job, jobName } of rows)
    if (job && !choices.some((choice) => choice.value === job)) choices.push({ value: job, label: jobName });
  return choices;
}

/** Every change counts at once; each can be undone. */
function TeamDialog({ campaign, rows, onClose }: Props) {
  const { t } = useWords();
  const act = useAct();
  const jobs = useJobChoices(rows);
  const give = (person: Id, job: string, done?: string) => act("people.setJob", { campaign, person, job }, done);
  return (
    <Dialog title={t("team-dialog")} open onClose={onClose} testId="team-dialog">
      <div className="dialog-body flex flex-col gap-4">
        {rows.length > 0 ? (
          <ul className="flex flex-col gap-2">
            {rows.map(({ person, name, job }) => (
              <li key={person} className="flex items-center gap-2">
                <span className="min-w-0 flex-1 font-medium break-words">{name}</span>
                <div className="w-52 max-w-full">
                  <SelectField
                    name={`job-${person}`}
                    label={t("team-job-of", { name })}
                    hideLabel
                    value={job}
                    choices={jobs}
                    onChange={(next) => void give(person, next)}
                  />
                </div>
                <IconButton
                  small
                  icon={X}
                  label={t("team-take-out", { name })}
                  onPress={() => void give(person, "", t("team-taken-out", { name }))}
                  data-testid={`part-remove-${person}`}
                />
              </li>
            ))}
          </ul>
        ) : (
          <p className="text-subtle">{t("team-none")}</p>
        )}
        <AddPart key={rows.length} rows={rows} jobs={jobs} onGive={give} />
      </div>
      <div className="dialog-foot">
        <Button kind="primary" onPress={onClose} data-testid="team-close">
          {t("ui-close")}
        </Button>
      </div>
    </Dialog>
  );
}

type AddProps = {
  rows: TeamPart[];
  jobs: { value: string; label: string }[];
  onGive: (person: Id, job: string) => Promise<unknown>;
};

function AddPart({ rows, jobs, onGive }: AddProps) {
  const { t, language } = useWords();
  const people = useRead("people.list", {});
  const [person, setPerson] = useState<Id | null>(null);
  const [job, setJob] = useState<string | null>(null);
  if (!people.data) return null;
  const free = people.data.rows.filter((row) => !rows.some((part) => part.person === row.id));
  return (
    <section className="flex flex-col gap-3 border-t border-line pt-4" aria-label={t("team-add")}>
      <h3 className="label">{t("team-add")}</h3>
      <PickOrCreate
        name="part-person"
        label={t("people-name")}
        value={person}
        choices={free.map((row) => ({ value: row.id, label: row.name }))}
        onChange={setPerson}
        onCreate={async (name) => {
          const made = await call("people.add", { name, email: "", language });
          await people.refetch();
          return made.value.id;
        }}
        createLabel={t("campaign-owner-new")}
        nameLabel={t("campaign-owner-name")}
      />
      <SelectField name="part-job" label={t("team-handover-job")} value={job} choices={jobs} onChange={setJob} />
      <div>
        <Button
          isDisabled={!person || !job}
          onPress={() => person && job && void onGive(person, job)}
          data-testid="part-add"
        >
          {t("ui-add")}
        </Button>
      </div>
    </section>
  );
}

/** The job and its open tasks go to somebody else in one step. */
function HandoverDialog({ campaign, rows, onClose }: Props) {
  const { t, count } = useWords();
  const form = useForm();
  const { push } = useToasts();
  const people = useRead("people.list", {});
  const held = useJobChoices(rows).filter((job) => rows.some((part) => part.job === job.value));
  const [job, setJob] = useState(rows[0]?.job ?? "");
  const [to, setTo] = useState<Id | null>(null);
  const others = (people.data?.rows ?? []).filter(
    (row) => !rows.some((part) => part.person === row.id && part.job === job),
  );
  const save = async () => {
    const { value } = await call("work.reassign", { campaign, job, to: to ?? "" });
    const name = others.find((row) => row.id === to)?.name ?? "";
    const said = held.find((row) => row.value === job)?.label ?? "";
    push({ text: t("team-handed", { ...count(value.count), name, job: said }) });
    onClose();
  };
  return (
    <Dialog title={t("team-handover-title")} open onClose={onClose} testId="handover-dialog">
      <Form form={form} onSubmit={save} fields={["job"]}>
        <div className="dialog-body flex flex-col gap-4">
          <p className="text-subtle">{t("team-handover-hint")}</p>
          <SelectField
            name="handover-job"
            label={t("team-handover-job")}
            value={job}
            choices={held}
            onChange={setJob}
            error={form.error("job")}
          />
          <SelectField
            name="handover-to"
            label={t("team-handover-to")}
            value={to}
            choices={others.map((row) => ({ value: row.id, label: row.name }))}
            onChange={setTo}
          />
        </div>
        <div className="dialog-foot">
          <Button onPress={onClose}>{t("ui-cancel")}</Button>
          <Button kind="primary" type="submit" isPending={form.busy} isDisabled={!to || !job} data-testid="handover-do">
            {t("team-handover-do")}
          </Button>
        </div>
      </Form>
    </Dialog>
  );
}
