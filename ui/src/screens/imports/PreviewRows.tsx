import { CircleX, Equal, Plus, RefreshCw } from "lucide-react";
import { useState } from "react";
import { useRead } from "../../api/call";
import type { ImportRow, ImportRows, ImportView } from "../../api/generated/contract";
import { Pager } from "../../parts/Pager";
import { Segmented } from "../../parts/Segmented";
import { Answered } from "../../parts/states";
import { useWords } from "../../parts/words";

type Status = ImportRows["status"];
const size = 100;
const looks = {
  new: { icon: Plus, kind: "badge-success" },
  update: { icon: RefreshCw, kind: "badge-info" },
  same: { icon: Equal, kind: "" },
  rejected: { icon: CircleX, kind: "badge-danger" },
} as const;

/** Row by row what will be written, what will not, and why. */
export function PreviewRows({ view }: { view: ImportView }) {
  const { t, number } = useWords();
  const [status, setStatus] = useState<Status>("all");
  const [offset, setOffset] = useState(0);
  // The id stays while columns are matched anew: the counts tell when rows have to be read again.
  const rows = useRows(view, status, offset);
  const { counts } = view;
  const all = counts.new + counts.update + counts.same + counts.rejected;
  const choices = (["all", "new", "update", "same", "rejected"] as const).map((value) => ({
    value,
    label: t(`imports-status-${value}`, { count: number(value === "all" ? all : counts[value]) }),
  }));
  return (
    <section className="flex flex-col gap-2">
      <header className="flex flex-wrap items-center gap-3">
        <h2 className="text-section font-semibold">{t("imports-preview")}</h2>
        <Segmented
          label={t("imports-which")}
          hideLabel
          value={status}
          choices={choices}
          onChange={(next) => {
            setStatus(next);
            setOffset(0);
          }}
          testId="import-status"
        />
      </header>
      <Answered query={rows}>
        {(page) =>
          page.rows.length === 0 ? (
            <p className="py-4 text-subtle">{t("imports-no-rows")}</p>
          ) : (
            <>
              <div className="table-scroll max-h-96" tabIndex={0} role="group" aria-label={t("imports-preview")}>
                <table className="table" aria-label={t("imports-preview")} data-testid="import-rows">
                  <Head />
                  <tbody>
                    {page.rows.map((row) => (
                      <Row key={row.line} row={row} />
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

function useRows(view: ImportView, status: Status, offset: number) {
  const signature = JSON.stringify([view.columns.map((column) => column.field), view.platform, view.encoding]);
  return useRead("imports.rows", { id: view.id, status, offset, limit: size }, { keep: true, also: signature });
}

const heads = [
  "imports-line",
  "imports-result",
  "creators-name",
  "creators-platform",
  "creators-handle",
  "creators-followers",
  "creators-country",
  "creators-niches",
];

function Head() {
  const { t } = useWords();
  return (
    <thead>
      <tr>
        {heads.map((id) => (
          <th key={id} scope="col" className={id === "creators-followers" || id === "imports-line" ? "end" : ""}>
            {t(id)}
          </th>
        ))}
      </tr>
    </thead>
  );
}

function Row({ row }: { row: ImportRow }) {
  const { t, say, number } = useWords();
  const { icon: Icon, kind } = looks[row.status];
  return (
    <tr data-testid={`import-row-${row.line}`}>
      <td className="end text-subtle">{number(row.line)}</td>
      <td className="min-w-40 py-1">
        <span className={`badge ${kind}`}>
          <Icon aria-hidden="true" />
          {t(`imports-row-${row.status}`)}
        </span>
        {row.reasons.map((reason) => (
          <p key={reason.messageId + JSON.stringify(reason.args)} className="text-small text-subtle">
            {say(reason)}
          </p>
        ))}
      </td>
      <td className="clip">{row.name || "–"}</td>
      <td>{row.platform ? t(`platform-${row.platform}`) : "–"}</td>
      <td className="clip">{row.handle || "–"}</td>
      <td className="end">{row.followersPrinted || "–"}</td>
      <td>{row.country || "–"}</td>
      <td className="clip">{row.niches.join(", ") || "–"}</td>
    </tr>
  );
}
