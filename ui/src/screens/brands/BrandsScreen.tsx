import { Link, useNavigate, useSearch } from "@tanstack/react-router";
import { Building2, Plus } from "lucide-react";
import { useMemo } from "react";
import { useRead } from "../../api/call";
import type { Brand } from "../../api/generated/contract";
import { CommandButton } from "../../parts/commands";
import { DataGrid, type GridColumn } from "../../parts/DataGrid";
import { Page, SampleBadge } from "../../parts/Page";
import { Answered, EmptyState } from "../../parts/states";
import { useWords } from "../../parts/words";
import { BrandDialog } from "./BrandDialogs";
import { Swatches } from "./Swatches";

/** Everyone that campaigns are run for. */
export function BrandsScreen() {
  const { t } = useWords();
  const navigate = useNavigate();
  const { add } = useSearch({ from: "/brands" });
  const brands = useRead("brands.list", {});
  return (
    <Page
      title={t("brands-title")}
      fill
      testId="brands"
      below={<p className="text-subtle">{t("brands-lead")}</p>}
      actions={<CommandButton id="brand.new" kind="primary" icon={Plus} label={t("brands-new")} />}
    >
      <Answered query={brands}>
        {({ rows }) =>
          rows.length > 0 ? (
            <BrandTable rows={rows} />
          ) : (
            <EmptyState icon={Building2} title={t("brands-none")} text={t("brands-none-text")} testId="brands-empty" />
          )
        }
      </Answered>
      {add ? (
        <BrandDialog
          brand={null}
          onClose={() => void navigate({ to: "/brands", search: {}, replace: true })}
          onMade={(id) => void navigate({ to: "/brands/$id", params: { id }, replace: true })}
        />
      ) : null}
    </Page>
  );
}

function useColumns(): GridColumn<Brand>[] {
  const { t, number } = useWords();
  return useMemo(
    () => [
      {
        id: "name",
        header: t("brands-name"),
        className: "clip min-w-40 max-w-72",
        cell: (row) => (
          <span className="flex items-center gap-2">
            <Link to="/brands/$id" params={{ id: row.id }} tabIndex={-1} className="clip font-medium hover:underline">
              {row.name}
            </Link>
            <SampleBadge sample={row.sample} />
          </span>
        ),
      },
      { id: "client", header: t("brands-client"), className: "clip max-w-60", cell: (row) => row.client || "–" },
      { id: "contact", header: t("brands-contact"), className: "clip max-w-60", cell: (row) => row.contact || "–" },
      { id: "colours", header: t("brands-colours"), cell: (row) => <Swatches colours={row.colours} /> },
      { id: "currency", header: t("brands-currency"), cell: (row) => row.currency },
      { id: "campaigns", header: t("brands-active"), end: true, cell: (row) => number(row.campaigns) },
    ],
    [t, number],
  );
}

function BrandTable({ rows }: { rows: Brand[] }) {
  const { t } = useWords();
  const navigate = useNavigate();
  const columns = useColumns();
  return (
    <div className="table-scroll">
      <DataGrid
        label={t("brands-title")}
        rows={rows}
        columns={columns}
        idOf={(row) => row.id}
        onOpen={(row) => void navigate({ to: "/brands/$id", params: { id: row.id } })}
        testId="brands-table"
      />
    </div>
  );
}
