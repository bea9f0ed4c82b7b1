import { useState } from "react";
import { call, useRead } from "../../api/call";
import type { Id, Task } from "../../api/generated/contract";
import { Button } from "../../parts/Button";
import { DateField } from "../../parts/DateField";
import { Dialog } from "../../parts/Dialog";
import { type Choice, SelectField, TextField } from "../../parts/fields";
import { Form, type FormState, useForm } from "../../parts/form";
import { useToasts } from "../../parts/toasts";
import { useWords } from "../../parts/words";

export const priorities: Task["priority"][] = ["low", "normal", "high", "urgent"];
export const statuses: Task["status"][] = ["open", "doing", "waiting", "done", "skipped"];
export const severities = ["low", "medium", "high", "critical"] as const;

/** What selects about tasks offer. A choice of nothing is a choice with a name. */
export function useChoices(kept?: Task) {
  const { t } = useWords();
  const people = useRead("people.list", {});
  const jobs = useRead("people.jobs", {});
  const campaigns = useRead("campaigns.list", { archived: false });
  const withKept = (rows: Choice[], value: string, label: string) =>
    value && !rows.some((row) => row.value === value) ? [...rows, { value, label }] : rows;
  const owners = (people.data?.rows ?? []).map((row) => ({ value: row.id, label: row.name }));
  const named = (jobs.data?.rows ?? []).map((row) => ({ value: row.id, label: row.name }));
  const places = (campaigns.data?.rows ?? []).map((row) => ({ value: row.id, label: row.name }));
  return {
    owners: [
      { value: "none", label: t("tasks-unassigned") },
      ...withKept(owners, kept?.owner ?? "", `${kept?.ownerName} (${t("task-gone")})`),
    ],
    jobs: [{ value: "none", label: t("task-job-none") }, ...withKept(named, kept?.job ?? "", kept?.jobName ?? "")],
    campaigns: [
      { value: "none", label: t("task-campaign-none") },
      ...withKept(places, kept?.campaign ?? "", kept?.campaignName ?? ""),
    ],
    priorities: priorities.map((one) => ({ value: one, label: t(`priority-${one}`) })),
    statuses: statuses.map((one) => ({ value: one, label: t(`task-status-${one}`) })),
    severities: severities.map((one) => ({ value: one, label: t(`severity-${one}`) })),
    kinds: (["task", "issue"] as const).map((one) => ({ value: one, label: t(`task-kind-${one}`) })),
  };
}

/** "None" is a choice on screen and an empty text for the core. */
export const given = (value: string) => (value === "none" ? "" : value);

type Props = { kind: "task" | "issue"; campaign?: Id | undefined; owner?: Id | undefined; onClose: () => void };

/** A new task: a title is enough, all the rest can come later. */
export function NewTaskDialog({ kind, campaign, owner, onClose }: Props) {
  const { t } = useWords();
  const form = useForm();
  const { push } = useToasts();
  const issue = kind === "issue";
  const [value, setValue] = useState<New>({
    title: "",
    detail: "",
    owner: owner ?? "none",
    dueOn: null,
    priority: "normal",
    job: "none",
    campaign: campaign ?? "none",
    severity: "medium",
  });
  const save = async () => {
    await call("work.addTask", {
      kind,
      title: value.title,
      detail: value.detail,
      owner: given(value.owner),
      dueOn: value.dueOn ?? "",
      priority: value.priority,
      job: given(value.job),
      campaign: given(value.campaign),
      ...(issue ? { severity: value.severity } : {}),
    });
    push({ text: t("task-added", { name: value.title.trim() }) });
    onClose();
  };
  return (
    <Dialog title={t(issue ? "issue-new" : "task-new")} open wide onClose={onClose} testId="new-task">
      <Form form={form} onSubmit={save} fields={["title", "detail", "dueOn", "job"]}>
        <Fields form={form} issue={issue} value={value} set={(change) => setValue({ ...value, ...change })} />
        <div className="dialog-foot">
          <Button onPress={onClose}>{t("ui-cancel")}</Button>
          <Button kind="primary" type="submit" isPending={form.busy} data-testid="task-save">
            {t(issue ? "issue-add" : "task-add")}
          </Button>
        </div>
      </Form>
    </Dialog>
  );
}

type New = {
  title: string;
  detail: string;
  owner: string;
  dueOn: string | null;
  priority: string;
  job: string;
  campaign: string;
  severity: string;
};

type FieldsProps = { form: FormState; issue: boolean; value: New; set: (change: Partial<New>) => void };

function Fields({ form, issue, value, set }: FieldsProps) {
  const { t } = useWords();
  const choices = useChoices();
  return (
    <div className="dialog-body form-grid">
      <div className="wide">
        <TextField
          name="title"
          label={t(issue ? "issue-title" : "task-title")}
          value={value.title}
          onChange={(title) => set({ title })}
          error={form.error("title")}
          autoFocus
          isRequired
        />
      </div>
      <SelectField
        name="owner"
        label={t("task-owner")}
        value={value.owner}
        choices={choices.owners}
        onChange={(owner) => set({ owner })}
      />
      <DateField
        name="dueOn"
        label={t("task-due")}
        value={value.dueOn}
        onChange={(dueOn) => set({ dueOn })}
        error={form.error("dueOn")}
      />
      {issue ? (
        <SelectField
          name="severity"
          label={t("task-severity")}
          value={value.severity}
          choices={choices.severities}
          onChange={(severity) => set({ severity })}
        />
      ) : (
        <SelectField
          name="priority"
          label={t("task-priority")}
          value={value.priority}
          choices={choices.priorities}
          onChange={(priority) => set({ priority })}
        />
      )}
      <SelectField
        name="campaign"
        label={t("task-campaign")}
        value={value.campaign}
        choices={choices.campaigns}
        onChange={(campaign) => set({ campaign })}
      />
      <SelectField
        name="job"
        label={t("task-job")}
        value={value.job}
        choices={choices.jobs}
        onChange={(job) => set({ job })}
        error={form.error("job")}
      />
      <div className="wide">
        <TextField
          name="detail"
          label={t("task-detail")}
          lines={3}
          value={value.detail}
          onChange={(detail) => set({ detail })}
          error={form.error("detail")}
        />
      </div>
    </div>
  );
}
