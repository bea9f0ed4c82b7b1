import { Link } from "@tanstack/react-router";
import { useRead } from "../../api/call";
import type { CampaignPace } from "../../api/generated/contract";
import { Meter } from "../../parts/Page";
import { TableHead } from "../../parts/TableHead";
import { useWords } from "../../parts/words";
import { PaceWord } from "./Pacing";

/** As many as fit above the list of all campaigns. */
const SHOWN = 5;

/** On the first screen: how the campaigns that run keep up, the late ones first. Nothing running, nothing shown. */
export function Paces() {
  const { t, count } = useWords();
  const { data } = useRead("results.paces", {});
  const first = data?.rows[0];
  if (!data || !first) return null;
  const more = data.rows.length - SHOWN;
  return (
    <section className="flex flex-none flex-col gap-1.5" aria-label={t("paces-title")} data-testid="paces">
      <h2 className="text-section font-semibold">{t("paces-title")}</h2>
      <div className="table-scroll">
        <table className="table" aria-label={t("paces-title")}>
          <TableHead
            cells={[
              { label: t("paces-campaign") },
              { label: t("paces-time") },
              ...first.words.map(({ id }) => ({ label: t(`pacing-short-${id}`) })),
            ]}
          />
          <tbody>
            {data.rows.slice(0, SHOWN).map((row) => (
              <Pace key={row.campaign} row={row} />
            ))}
          </tbody>
        </table>
      </div>
      {more > 0 ? <p className="hint">{t("paces-more", count(more))}</p> : null}
    </section>
  );
}

function Pace({ row }: { row: CampaignPace }) {
  return (
    <tr data-testid={`paces-${row.campaign}`}>
      <th scope="row" className="clip max-w-64">
        <Link
          to="/campaigns/$id/dashboard"
          params={{ id: row.campaign }}
          className="font-medium hover:underline"
          data-testid={`paces-open-${row.campaign}`}
        >
          {row.name}
        </Link>
      </th>
      <td className="min-w-32">
        <span className="flex items-center gap-2">
          <span className="w-20">
            <Meter percent={row.time} quiet />
          </span>
          <span className="num">{row.timePrinted}</span>
        </span>
      </td>
      {row.words.map(({ id, band }) => (
        <td key={id}>
          <PaceWord band={band} />
        </td>
      ))}
    </tr>
  );
}
