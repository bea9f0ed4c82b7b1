import { Link, useNavigate, useSearch } from "@tanstack/react-router";
import { Archive, FileUp, Megaphone, Plus } from "lucide-react";
import { lazy, Suspense, useMemo } from "react";
import { useRead } from "../../api/call";
import type { CampaignRow } from "../../api/generated/contract";
import { CommandButton } from "../../parts/commands";
import { DataGrid, type GridColumn } from "../../parts/DataGrid";
import { Meter, Page, SampleBadge } from "../../parts/Page";
import { Segmented } from "../../parts/Segmented";
import { Answered, EmptyState } from "../../parts/states";
import { useWords } from "../../parts/words";
import { NeedsMe } from "../work/NeedsMe";
import { StatusBadge } from "./StatusBadge";

// Not on the first picture: it comes once there are brands to choose from.
const BrandFilter = lazy(async () => ({ default: (await import("../brands/BrandFilter")).BrandFilter }));
// Seen once, on the first day.
const Welcome = lazy(async () => ({ default: (await import("../start/Welcome")).Welcome }));

// Not part of what is drawn first.
const Paces = lazy(async () => ({ default: (await import("../results/Paces")).Paces }));

export function HomeScreen() {
  const { t } = useWords();
  const navigate = useNavigate();
  const search = useSearch({ from: "/" });
  const archived = search.archived === true;
  const start = useRead("app.start", {});
  const { brand } = search;
  const list = useRead("campaigns.list", { archived, ...(brand ? { brand } : {}) });
  if (start.data?.firstRun && !search.begin && !archived && !brand && list.data?.rows.length === 0)
    return (
      <Suspense>
        <Welcome start={start.data} />
      </Suspense>
    );
  return (
    <Page
      title={t("campaigns-title")}
      fill
      testId="campaigns"
      beside={
        <>
          <Segmented
            label={t("campaigns-which")}
            hideLabel
            value={archived ? "archived" : "active"}
            choices={[
              { value: "active", label: t("campaigns-active") },
              { value: "archived", label: t("campaigns-archived") },
            ]}
            onChange={(value) => void navigate({ to: "/", search: { ...search, archived: value === "archived" } })}
            testId="campaigns-which"
          />
          <Suspense>
            <BrandFilter
              value={brand}
              onChange={(next) => void navigate({ to: "/", search: { ...search, brand: next ?? "" } })}
            />
          </Suspense>
        </>
      }
      actions={
        <>
          {start.data?.hasSample ? (
            <CommandButton id="sample.remove" kind="quiet" label={t("settings-sample-remove")} />
          ) : null}
          <CommandButton id="campaign.new" kind="primary" icon={Plus} />
        </>
      }
    >
      {archived ? null : (
        <>
          <NeedsMe brand={brand} />
          <Suspense>
            <Paces />
          </Suspense>
        </>
      )}
      <Answered query={list}>
        {({ rows }) =>
          rows.length > 0 ? <CampaignTable rows={rows} /> : <NoCampaigns archived={archived} brand={Boolean(brand)} />
        }
      </Answered>
    </Page>
  );
}

function NoCampaigns({ archived, brand }: { archived: boolean; brand: boolean }) {
  const { t } = useWords();
  if (brand)
    return (
      <EmptyState icon={Megaphone} title={t("brands-filter-none")} testId="campaigns-none-of-brand">
        <Link to="/" search={archived ? { archived } : {}} className="btn">
          {t("brands-filter-clear")}
        </Link>
      </EmptyState>
    );
  if (archived)
    return <EmptyState icon={Archive} title={t("campaigns-none-archived")} text={t("campaigns-none-archived-text")} />;
  return (
    <EmptyState icon={Megaphone} title={t("campaigns-none")} text={t("campaigns-none-text")} testId="campaigns-empty">
      <CommandButton id="campaign.new" kind="primary" icon={Plus} testId="empty-campaign-new" />
      <Link to="/import" className="btn">
        <FileUp aria-hidden="true" />
        {t("start-import")}
      </Link>
    </EmptyState>
  );
}

function useColumns(): GridColumn<CampaignRow>[] {
  const { t, percent, number } = useWords();
  return useMemo(
    () => [
      {
        id: "name",
        header: t("campaigns-name-brand"),
        className: "clip min-w-32 max-w-72 max-[70rem]:max-w-40",
        cell: (row) => (
          <div className="py-1">
            <span className="flex items-center gap-2">
              <Link
                to="/campaigns/$id/dashboard"
                params={{ id: row.id }}
                tabIndex={-1}
                className="clip font-medium hover:underline"
              >
                {row.name}
              </Link>
              <SampleBadge sample={row.sample} />
            </span>
            <span className="clip block text-small text-subtle">{row.brand}</span>
          </div>
        ),
      },
      {
        id: "status",
        header: t("campaigns-status"),
        cell: (row) => <StatusBadge status={row.status} finalized={row.finalized} />,
      },
      {
        id: "dates",
        header: t("campaigns-dates"),
        className: "min-w-32",
        cell: (row) => (
          <div className="flex flex-col gap-1 py-1">
            <span className="whitespace-nowrap">
              {row.datesPrinted}{" "}
              <span className="sr-only">{t("campaigns-elapsed", { percent: percent(row.elapsed) })}</span>
            </span>
            <Meter percent={row.elapsed} quiet />
          </div>
        ),
      },
      {
        id: "budget",
        header: t("campaigns-budget"),
        className: "min-w-32",
        cell: (row) => (
          <div className="flex flex-col gap-1 py-1">
            <span className="num flex justify-between gap-3 whitespace-nowrap">
              <span>
                <span className="sr-only">
                  {t("campaigns-of", { cost: row.cost.printed, budget: row.budget.printed })}
                </span>
                <span aria-hidden="true">{row.cost.printed}</span>
              </span>
              <span className="text-subtle">{row.budgetUsedPrinted}</span>
            </span>
            <Meter percent={row.budgetUsed ?? 0} over={(row.budgetUsed ?? 0) > 100} />
          </div>
        ),
      },
      { id: "creators", header: t("campaigns-creators"), end: true, cell: (row) => number(row.creators) },
      {
        id: "posts",
        header: t("campaigns-posts"),
        end: true,
        cell: (row) => t("campaigns-posts-of", { known: number(row.postsWithResults), all: number(row.posts) }),
      },
      { id: "owner", header: t("campaigns-owner"), className: "clip", cell: (row) => row.owner || "–" },
    ],
    [t, percent, number],
  );
}

function CampaignTable({ rows }: { rows: CampaignRow[] }) {
  const { t } = useWords();
  const navigate = useNavigate();
  const columns = useColumns();
  return (
    <div className="table-scroll">
      <DataGrid
        label={t("campaigns-title")}
        rows={rows}
        columns={columns}
        idOf={(row) => row.id}
        onOpen={(row) => void navigate({ to: "/campaigns/$id/dashboard", params: { id: row.id } })}
        testId="campaigns-table"
      />
    </div>
  );
}
