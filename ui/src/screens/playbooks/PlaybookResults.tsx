import { Link } from "@tanstack/react-router";
import { ThumbsDown, ThumbsUp, Trash2 } from "lucide-react";
import { call, useRead } from "../../api/call";
import type { Id, PlaybookCampaign, PlaybookRemark } from "../../api/generated/contract";
import { useAct } from "../../parts/act";
import { Button, IconButton } from "../../parts/Button";
import { useDraft } from "../../parts/draft";
import { TextField } from "../../parts/fields";
import { Form, useForm } from "../../parts/form";
import { Answered } from "../../parts/states";
import { TableHead } from "../../parts/TableHead";
import { useWords } from "../../parts/words";

/** How the campaigns that followed a playbook went. */
export function Results({ playbook }: { playbook: Id }) {
  const { t } = useWords();
  const results = useRead("playbooks.results", { playbook });
  return (
    <Answered query={results}>
      {({ campaigns }) =>
        campaigns.length === 0 ? (
          <p className="text-subtle" data-testid="playbook-no-results">
            {t("playbooks-results-none")}
          </p>
        ) : (
          <Table rows={campaigns} />
        )
      }
    </Answered>
  );
}

function Table({ rows }: { rows: PlaybookCampaign[] }) {
  const { t, number } = useWords();
  return (
    <div className="flex flex-col gap-3">
      <div className="table-scroll">
        <table className="table" aria-label={t("playbooks-results")} data-testid="playbook-results">
          <TableHead
            cells={[
              { label: t("playbooks-campaign") },
              { label: t("playbooks-in-time"), end: true },
              { label: t("playbooks-left-out"), end: true },
              { label: t("playbooks-roi"), end: true },
            ]}
          />
          <tbody>
            {rows.map((row) => (
              <tr key={row.campaign}>
                <td>
                  <Link to="/campaigns/$id/flow" params={{ id: row.campaign }} className="link">
                    {row.name}
                  </Link>
                </td>
                <td className="num text-end">
                  {row.done > 0 ? t("playbooks-of", { done: number(row.inTime), all: number(row.done) }) : "–"}
                </td>
                <td className="num text-end">{number(row.skipped)}</td>
                <td className="num text-end">{row.roi || "–"}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <Lessons rows={rows} />
    </div>
  );
}

function Lessons({ rows }: { rows: PlaybookCampaign[] }) {
  const { t } = useWords();
  const lessons = rows.flatMap((row) => row.lessons.map((text) => ({ text, name: row.name })));
  if (lessons.length === 0) return null;
  return (
    <section className="flex flex-col gap-1" aria-label={t("playbooks-lessons")}>
      <h3 className="font-semibold">{t("playbooks-lessons")}</h3>
      <ul className="list-disc ps-5">
        {lessons.map(({ text, name }) => (
          <li key={`${name} ${text}`}>
            {text} <span className="text-small text-subtle">({name})</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Whether a playbook was useful, and what to improve about it. */
export function Remarks({ playbook }: { playbook: Id }) {
  const { t } = useWords();
  const results = useRead("playbooks.results", { playbook });
  const act = useAct();
  const form = useForm();
  const draft = useDraft(`playbook-remark:${playbook}`, "");
  const add = async () => {
    await call("playbooks.addRemark", { playbook, text: draft.text });
    draft.clear();
    draft.type("");
  };
  const say = (useful: boolean) => void act("playbooks.addRemark", { playbook, text: "", useful });
  return (
    <div className="flex max-w-2xl flex-col gap-3" data-testid="playbook-remarks">
      <div className="flex flex-wrap items-center gap-2">
        <span>{t("playbooks-useful")}</span>
        <Button small icon={ThumbsUp} onPress={() => say(true)} data-testid="playbook-useful">
          {t("playbooks-useful-yes")}
        </Button>
        <Button small icon={ThumbsDown} onPress={() => say(false)} data-testid="playbook-useless">
          {t("playbooks-useful-no")}
        </Button>
      </div>
      <Form form={form} onSubmit={add} fields={["text"]} className="flex flex-col items-start gap-2">
        <div className="w-full">
          <TextField
            name="text"
            label={t("playbooks-remark-text")}
            hint={t("playbooks-remark-hint")}
            lines={2}
            value={draft.text}
            onChange={draft.type}
            error={form.error("text")}
          />
        </div>
        <Button type="submit" isPending={form.busy} data-testid="playbook-remark-add">
          {t("playbooks-remark-add")}
        </Button>
      </Form>
      <Answered query={results}>
        {({ remarks }) => (
          <ul className="flex flex-col gap-2">
            {remarks.map((remark) => (
              <Remark key={remark.id} remark={remark} />
            ))}
          </ul>
        )}
      </Answered>
    </div>
  );
}

function Remark({ remark }: { remark: PlaybookRemark }) {
  const { t } = useWords();
  const act = useAct();
  const useful = remark.useful === null ? null : t(remark.useful ? "playbooks-was-useful" : "playbooks-was-not");
  return (
    <li className="flex items-start gap-2 rounded-control border border-line p-2">
      <div className="min-w-0 flex-1">
        {useful ? <span className={`badge ${remark.useful ? "badge-success" : "badge-warning"}`}>{useful}</span> : null}
        {remark.text ? <p className="whitespace-pre-line break-words select-text">{remark.text}</p> : null}
        <p className="text-small text-subtle">{[remark.by, remark.printed].filter(Boolean).join(" · ")}</p>
      </div>
      <IconButton
        small
        icon={Trash2}
        label={t("playbooks-remark-delete")}
        onPress={() => void act("playbooks.removeRemark", { id: remark.id })}
      />
    </li>
  );
}
