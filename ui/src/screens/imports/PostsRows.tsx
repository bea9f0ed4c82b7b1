import { ArrowRight, CircleX, Equal, Plus, RefreshCw, UserX } from "lucide-react";
import { useState } from "react";
import { useRead } from "../../api/call";
import type { PostPreview, PostRows, PostsView } from "../../api/generated/contract";
import { Button } from "../../parts/Button";
import { CheckField } from "../../parts/fields";
import { Pager } from "../../parts/Pager";
import { Segmented } from "../../parts/Segmented";
import { Answered } from "../../parts/states";
import { useWords } from "../../parts/words";

type Status = PostRows["status"];
type Picked = ReadonlySet<number>;
const size = 100;
const statuses = ["all", "update", "new", "same", "other", "rejected"] as const;
const looks = {
  update: { icon: RefreshCw, kind: "badge-info" },
  new: { icon: Plus, kind: "badge-success" },
  same: { icon: Equal, kind: "" },
  other: { icon: UserX, kind: "" },
  rejected: { icon: CircleX, kind: "badge-danger" },
} as const;

type Props = { view: PostsView; picked: Picked; onPick: (picked: Picked) => void };

/** Every post of the file: what it would change, and which new ones belong to the campaign. */
export function PostsRows({ view, picked, onPick }: Props) {
  const { t, number, count } = useWords();
  const [status, setStatus] = useState<Status>("all");
  const [offset, setOffset] = useState(0);
  const also = JSON.stringify([view.campaign, view.channel, view.zone, view.asOf]);
  const rows = useRead("imports.postRows", { id: view.id, status, offset, limit: size }, { keep: true, also });
  const { counts } = view;
  const all = Object.values(counts).reduce((sum, one) => sum + one, 0);
  const choices = statuses.map((value) => ({
    value,
    label: t(`posts-status-${value}`, { count: number(value === "all" ? all : counts[value]) }),
  }));
  const within = view.within.filter((line) => !picked.has(line));
  const pick = (line: number) => {
    const next = new Set(picked);
    if (!next.delete(line)) next.add(line);
    onPick(next);
  };
  return (
    <section className="flex flex-col gap-2">
      <header className="flex flex-wrap items-center gap-3">
        <h2 className="text-section font-semibold">{t("posts-preview")}</h2>
        <Segmented
          label={t("imports-which")}
          hideLabel
          value={status}
          choices={choices}
          onChange={(next) => {
            setStatus(next);
            setOffset(0);
          }}
          testId="posts-status"
        />
      </header>
      {counts.new > 0 ? (
        <div className="flex flex-wrap items-center gap-3">
          <p className="hint">{t("posts-new-hint")}</p>
          {within.length > 0 ? (
            <Button small onPress={() => onPick(new Set([...picked, ...within]))} data-testid="posts-pick-within">
              {t("posts-pick-within", count(within.length))}
            </Button>
          ) : null}
          {picked.size > 0 ? (
            <Button small kind="quiet" onPress={() => onPick(new Set())} data-testid="posts-pick-none">
              {t("posts-pick-none")}
            </Button>
          ) : null}
        </div>
      ) : null}
      <Answered query={rows}>
        {(page) =>
          page.rows.length === 0 ? (
            <p className="py-4 text-subtle">{t("imports-no-rows")}</p>
          ) : (
            <>
              <div className="table-scroll max-h-[28rem]" tabIndex={0} role="group" aria-label={t("posts-preview")}>
                <table className="table" aria-label={t("posts-preview")} data-testid="posts-rows">
                  <Head />
                  <tbody>
                    {page.rows.map((row) => (
                      <Row key={row.line} row={row} picked={picked.has(row.line)} onPick={() => pick(row.line)} />
                    ))}
                  </tbody>
                </table>
              </div>
              <Pager offset={page.offset} shown={page.rows.length} total={page.total} size={size} onGo={setOffset} />
            </>
          )
        }
      </Answered>
    </section>
  );
}

function Head() {
  const { t } = useWords();
  return (
    <thead>
      <tr>
        <th scope="col">{t("posts-belongs")}</th>
        <th scope="col">{t("imports-result")}</th>
        <th scope="col">{t("results-post")}</th>
        <th scope="col">{t("posts-creator")}</th>
        <th scope="col">{t("posts-published")}</th>
        <th scope="col">{t("posts-changes")}</th>
      </tr>
    </thead>
  );
}

function Row({ row, picked, onPick }: { row: PostPreview; picked: boolean; onPick: () => void }) {
  const { t, say, number } = useWords();
  const { icon: Icon, kind } = looks[row.status];
  const name = row.label || t("posts-line", { line: number(row.line) });
  return (
    <tr data-testid={`posts-row-${row.line}`}>
      <td>
        {row.status === "new" ? (
          <CheckField
            label={t("posts-belongs-of", { post: name })}
            hideLabel
            checked={picked}
            onChange={onPick}
            testId={`posts-pick-${row.line}`}
          />
        ) : null}
      </td>
      <td className="min-w-40 py-1">
        <span className={`badge ${kind}`}>
          <Icon aria-hidden="true" />
          {t(`posts-row-${row.status}`)}
        </span>
        {row.reasons.map((reason) => (
          <p key={reason.messageId + JSON.stringify(reason.args)} className="text-small text-subtle">
            {say(reason)}
          </p>
        ))}
      </td>
      <td className="max-w-80 py-1">
        <span className="line-clamp-2">{name}</span>
        <span className="text-small text-subtle">
          {[row.kind ? t(`post-kind-${row.kind}`) : "", t("posts-line", { line: number(row.line) })]
            .filter(Boolean)
            .join(" · ")}
        </span>
      </td>
      <td className="clip">{row.creator || "–"}</td>
      <td className="whitespace-nowrap">
        {row.published || "–"}
        {row.status === "new" && row.within ? (
          <span className="block text-small text-subtle">{t("posts-within")}</span>
        ) : null}
      </td>
      <td className="py-1">
        <ul className="flex flex-wrap gap-x-4">
          {row.values.map((value) => (
            <li key={value.metric} className="num whitespace-nowrap">
              <span className="text-subtle">{t(`metric-${value.metric}`)}</span>{" "}
              {value.before && row.status === "update" ? (
                <>
                  {value.before} <ArrowRight aria-label={t("posts-becomes")} className="inline size-3" />{" "}
                </>
              ) : null}
              {value.after}
            </li>
          ))}
        </ul>
      </td>
    </tr>
  );
}
