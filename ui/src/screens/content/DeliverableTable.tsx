import { TriangleAlert } from "lucide-react";
import type { Deliverable } from "../../api/generated/contract";
import { TableHead } from "../../parts/TableHead";
import { useWords, type Words } from "../../parts/words";
import { NotesMark } from "../work/TaskParts";

const looks: Record<Deliverable["state"], string> = {
  planned: "badge",
  waiting: "badge",
  review: "badge badge-info",
  changes: "badge badge-warning",
  rejected: "badge badge-danger",
  approved: "badge badge-success",
  live: "badge badge-success",
};

/** What a deliverable is called: by its name, else by what it is. */
export function nameOf(row: Deliverable, { t }: Words): string {
  const what = { platform: t(`platform-${row.platform}`), kind: t(`post-kind-${row.kind}`) };
  return row.title || t("owed-called", what);
}

export function StateBadge({ row }: { row: Deliverable }) {
  const { t } = useWords();
  return (
    <span className={looks[row.state]} data-testid={`state-${row.id}`}>
      {t(`deliverable-${row.state}`)}
    </span>
  );
}

/** What has to be known beside the state: late, approved before, live without approval. */
export function Warnings({ row }: { row: Deliverable }) {
  const { t } = useWords();
  const said = [
    row.late ? t("owed-late") : "",
    row.lost ? t("owed-lost") : "",
    row.unapproved ? t("owed-unapproved") : "",
  ].filter(Boolean);
  return (
    <>
      {said.map((text) => (
        <span key={text} className="flex items-center gap-1 text-small text-warning">
          <TriangleAlert aria-hidden="true" className="size-3 shrink-0" />
          {text}
        </span>
      ))}
    </>
  );
}

type Props = { label: string; rows: Deliverable[]; creators: boolean; onOpen: (row: Deliverable) => void };

/** Deliverables in a table; the name opens one. */
export function DeliverableTable({ label, rows, creators, onOpen }: Props) {
  const words = useWords();
  const { t } = words;
  return (
    <div className="table-scroll">
      <table className={`table ${creators ? "owed-table" : ""}`} aria-label={label}>
        <TableHead
          cells={[
            { label: t("owed-what") },
            ...(creators ? [{ label: t("posts-creator") }] : []),
            { label: t("owed-due") },
            { label: t("owed-state") },
            { label: t("owed-waits") },
          ]}
        />
        <tbody>
          {rows.map((row) => (
            <tr key={row.id} data-testid={`row-${row.id}`}>
              <th scope="row">
                <button
                  type="button"
                  className="link text-start"
                  onClick={() => onOpen(row)}
                  data-testid={`owed-open-${row.id}`}
                >
                  {nameOf(row, words)}
                </button>
                {row.notes > 0 ? (
                  <span className="ms-2 text-small font-normal text-subtle">
                    <NotesMark notes={row.notes} />
                  </span>
                ) : null}
              </th>
              {creators ? <td className="clip">{row.creator}</td> : null}
              <td className="whitespace-nowrap">{row.duePrinted || "–"}</td>
              <td>
                <span className="flex flex-wrap items-center gap-x-2 gap-y-1 py-1">
                  <StateBadge row={row} />
                  <Warnings row={row} />
                </span>
              </td>
              <td className="clip">{row.waitsFor || "–"}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
