import { useMemo } from "react";
import type { CreatorRow, OwnField } from "../../api/generated/contract";
import type { GridColumn } from "../../parts/DataGrid";
import { SampleBadge } from "../../parts/Page";
import { useWords } from "../../parts/words";
import { AvailabilityBadge } from "./CreatorParts";

/** A field of the team's own is a column once somebody on the page has a value in it. */
export function useCreatorColumns(fields: OwnField[], rows: CreatorRow[]): GridColumn<CreatorRow>[] {
  const { t, number } = useWords();
  return useMemo(
    () => [
      {
        id: "name",
        header: t("creators-name"),
        sortable: true,
        className: "clip min-w-36",
        cell: (row) => (
          <span className="flex items-center gap-2">
            {/* A plain link: five hundred of the router’s own would take most of the time of a page. */}
            <a href={`#/creators/${row.id}`} tabIndex={-1} className="clip font-medium hover:underline">
              {row.name || row.handle}
            </a>
            <AvailabilityBadge state={row.availability} until={row.untilPrinted} short />
            <SampleBadge sample={row.sample} />
          </span>
        ),
      },
      {
        id: "platform",
        header: t("creators-platform"),
        sortable: true,
        cell: (row) => (row.platform ? t(`platform-${row.platform}`) : "–"),
      },
      {
        id: "handle",
        header: t("creators-handle"),
        sortable: true,
        className: "clip",
        cell: (row) => (
          <>
            {row.handle}
            {row.accounts > 1 ? <span className="text-subtle"> +{number(row.accounts - 1)}</span> : null}
          </>
        ),
      },
      {
        id: "followers",
        header: t("creators-followers"),
        sortable: true,
        end: true,
        cell: (row) => row.followersPrinted || <span className="text-subtle">–</span>,
      },
      { id: "tier", header: t("creators-tier"), cell: (row) => (row.tier ? t(`tier-${row.tier}`) : "–") },
      {
        id: "country",
        header: t("creators-country"),
        sortable: true,
        className: "clip",
        cell: (row) => row.countryName || "–",
      },
      { id: "language", header: t("creators-language"), className: "clip", cell: (row) => row.languageName || "–" },
      { id: "niches", header: t("creators-niches"), className: "clip", cell: (row) => row.niches.join(", ") || "–" },
      { id: "tags", header: t("kept-tags"), className: "clip", cell: (row) => row.tags.join(", ") || "–" },
      ...fields
        .filter((field) => rows.some((row) => row.own.some((own) => own.field === field.id)))
        .map((field) => ({
          id: field.id,
          header: field.name,
          end: field.kind === "number",
          className: "clip",
          cell: (row: CreatorRow) => row.own.find((own) => own.field === field.id)?.printed || "–",
        })),
      ...(rows.some((row) => row.latest)
        ? [
            {
              id: "latest",
              header: t("creators-latest"),
              className: "clip",
              cell: (row: CreatorRow) => (row.latest ? t(`stage-${row.latest}`) : "–"),
            },
          ]
        : []),
      { id: "campaigns", header: t("creators-campaigns"), end: true, cell: (row) => number(row.campaigns) },
    ],
    [t, number, fields, rows],
  );
}
