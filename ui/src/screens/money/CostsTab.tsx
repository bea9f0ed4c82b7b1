import { useParams } from "@tanstack/react-router";
import { Banknote, Pencil, Plus, ReceiptText, Trash2, TriangleAlert } from "lucide-react";
import { type ReactNode, useState } from "react";
import { useRead } from "../../api/call";
import type { CostLine, Costs, Id } from "../../api/generated/contract";
import { useAct } from "../../parts/act";
import { Button, IconButton } from "../../parts/Button";
import { CommandButton, useCommand } from "../../parts/commands";
import { Meter } from "../../parts/Page";
import { Answered, EmptyState } from "../../parts/states";
import { TableHead } from "../../parts/TableHead";
import { useWords } from "../../parts/words";
import { CostDialog } from "./CostDialog";
import { PayDialog, useLineName } from "./PayDialog";
import { PaymentsDialog } from "./PaymentsDialog";

type Open = { kind: "edit"; line: CostLine | null } | { kind: "pay" | "payments"; line: CostLine };

export function CostsTab() {
  const { id } = useParams({ from: "/campaigns/$id/costs" });
  const costs = useRead("money.costs", { campaign: id });
  return <Answered query={costs}>{(loaded) => <CostsView campaign={id} costs={loaded} />}</Answered>;
}

function CostsView({ campaign, costs }: { campaign: Id; costs: Costs }) {
  const { t } = useWords();
  const [open, setOpen] = useState<Open | null>(null);
  const close = () => setOpen(null);
  useCommand("cost.new", () => setOpen({ kind: "edit", line: null }));
  const { currency, methods } = costs;
  return (
    <div className="flex flex-col gap-4" data-testid="costs">
      <header className="flex flex-wrap items-end gap-x-6 gap-y-2">
        <Total costs={costs} />
        <div className="ms-auto">
          <CommandButton id="cost.new" icon={Plus} kind={costs.lines.length > 0 ? "secondary" : "primary"} />
        </div>
      </header>
      <Sums costs={costs} />
      {costs.lines.length > 0 ? (
        <CostTable costs={costs} onOpen={setOpen} />
      ) : (
        <div className="rounded-control border border-line">
          <EmptyState icon={ReceiptText} title={t("costs-none")} text={t("costs-none-text")} testId="costs-empty" />
        </div>
      )}
      {open?.kind === "edit" ? (
        <CostDialog campaign={campaign} currency={currency} line={open.line} onClose={close} />
      ) : null}
      {open?.kind === "pay" ? (
        <PayDialog line={open.line} currency={currency} methods={methods} onClose={close} />
      ) : null}
      {open?.kind === "payments" ? <PaymentsDialog line={open.line} onClose={close} /> : null}
    </div>
  );
}

function Total({ costs }: { costs: Costs }) {
  const { t } = useWords();
  // For the length of the bar only; every printed amount comes from the core.
  const used = costs.budget.minor > 0 ? (costs.total.minor / costs.budget.minor) * 100 : 0;
  return (
    <div className="w-72 max-w-full">
      <p className="num mb-1">
        <span className="text-title font-semibold" data-testid="costs-total">
          {costs.total.printed}
        </span>{" "}
        <span className="text-subtle">{t("costs-of-budget", { budget: costs.budget.printed })}</span>
      </p>
      <Meter percent={used} over={used > 100} />
      {used > 100 ? <p className="mt-1 text-small text-danger">{t("costs-over")}</p> : null}
    </div>
  );
}

/** Where the money stands, in one row. */
function Sums({ costs }: { costs: Costs }) {
  const { t } = useWords();
  return (
    <dl className="facts" data-testid="costs-sums">
      <Sum label={t("costs-sum-budget")}>{costs.budget.printed}</Sum>
      <Sum label={t("costs-planned")}>{costs.planned.printed}</Sum>
      <Sum label={t("costs-sum-committed")} below={t("costs-sum-open", { amount: costs.open.printed })}>
        {costs.committed.printed}
      </Sum>
      <Sum label={t("costs-paid")} testId="costs-paid">
        {costs.paid.printed}
      </Sum>
      {costs.budget.minor > 0 ? (
        <Sum label={t(costs.over ? "costs-sum-over" : "costs-sum-uncommitted")} bad={costs.over} testId="costs-left">
          {costs.uncommitted.printed}
        </Sum>
      ) : null}
    </dl>
  );
}

type SumProps = { label: string; below?: string; bad?: boolean; testId?: string; children: ReactNode };

function Sum({ label, below, bad, testId, children }: SumProps) {
  return (
    <div>
      <dt className="text-small text-subtle">{label}</dt>
      <dd className={`num font-medium ${bad ? "text-danger" : ""}`} data-testid={testId}>
        {children}
      </dd>
      {below ? <dd className="num text-small text-subtle">{below}</dd> : null}
    </div>
  );
}

function CostTable({ costs, onOpen }: { costs: Costs; onOpen: (open: Open) => void }) {
  const { t } = useWords();
  return (
    <div className="table-scroll">
      <table className="table" aria-label={t("costs-table")} data-testid="costs-table">
        <TableHead
          cells={[
            { label: t("costs-kind") },
            { label: t("costs-what") },
            { label: t("costs-for") },
            { label: t("costs-planned"), end: true },
            { label: t("costs-step-committed"), end: true },
            { label: t("costs-paid"), end: true },
            { label: t("costs-open"), end: true },
            { label: t("ui-more"), hidden: true },
          ]}
        />
        <tbody>
          {costs.lines.map((line) => (
            <CostRow key={line.id} line={line} onOpen={onOpen} />
          ))}
        </tbody>
        <tfoot>
          <tr>
            <td colSpan={3}>{t("costs-total")}</td>
            <td className="end">{costs.planned.printed}</td>
            <td className="end">{costs.committed.printed}</td>
            <td className="end">{costs.paid.printed}</td>
            <td className="end">{costs.open.printed}</td>
            <td />
          </tr>
        </tfoot>
      </table>
    </div>
  );
}

function CostRow({ line, onOpen }: { line: CostLine; onOpen: (open: Open) => void }) {
  const { t } = useWords();
  const act = useAct();
  const name = useLineName()(line);
  const committed = line.step === "committed";
  const none = <span className="text-subtle">–</span>;
  return (
    <tr data-testid={`row-${line.id}`}>
      <td>{t(`cost-kind-${line.kind}`)}</td>
      <td className="clip">{line.what || "–"}</td>
      <td className="clip">{[line.creator, line.postLabel].filter(Boolean).join(" · ") || t("costs-whole")}</td>
      <td className="end">
        {committed ? none : line.counts ? line.amount.printed : <NotCounted amount={line.amount.printed} />}
      </td>
      <td className="end font-medium">{committed ? line.amount.printed : none}</td>
      <td className="end">{line.paid.minor === 0 ? none : <Paid line={line} name={name} onOpen={onOpen} />}</td>
      <td className="end">{line.open.minor === 0 ? none : line.open.printed}</td>
      <td className="w-28">
        <span className="flex justify-end gap-1">
          <IconButton
            small
            icon={Banknote}
            label={t("costs-pay", { name })}
            onPress={() => onOpen({ kind: "pay", line })}
            data-testid={`cost-pay-${line.id}`}
          />
          <IconButton
            small
            icon={Pencil}
            label={t("costs-edit", { name })}
            onPress={() => onOpen({ kind: "edit", line })}
            data-testid={`cost-edit-${line.id}`}
          />
          <IconButton
            small
            icon={Trash2}
            label={t("costs-remove", { name })}
            onPress={() => void act("money.removeCost", { cost: line.id }, t("costs-removed", { name }))}
            data-testid={`cost-remove-${line.id}`}
          />
        </span>
      </td>
    </tr>
  );
}

function NotCounted({ amount }: { amount: string }) {
  const { t } = useWords();
  return (
    <span className="text-subtle">
      <s className="num">{amount}</s>
      <span className="block text-small">{t("costs-not-counted")}</span>
    </span>
  );
}

/** What was paid opens how and when. */
function Paid({ line, name, onOpen }: { line: CostLine; name: string; onOpen: (open: Open) => void }) {
  const { t } = useWords();
  return (
    <>
      <Button
        small
        kind="quiet"
        className="num"
        aria-label={`${line.paid.printed}: ${t("costs-payments", { name })}`}
        onPress={() => onOpen({ kind: "payments", line })}
        data-testid={`cost-payments-${line.id}`}
      >
        {line.paid.printed}
      </Button>
      {line.overpaid ? (
        <span className="flex items-center justify-end gap-1 text-small text-warning">
          <TriangleAlert aria-hidden="true" className="icon" />
          {t("costs-overpaid")}
        </span>
      ) : null}
    </>
  );
}
