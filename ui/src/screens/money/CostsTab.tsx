import { useParams } from "@tanstack/react-router";
import { Pencil, Plus, ReceiptText, Trash2 } from "lucide-react";
import { useState } from "react";
import { useRead } from "../../api/call";
import type { CostLine, Costs, Id } from "../../api/generated/contract";
import { useAct } from "../../parts/act";
import { IconButton } from "../../parts/Button";
import { CommandButton, useCommand } from "../../parts/commands";
import { Meter } from "../../parts/Page";
import { Answered, EmptyState } from "../../parts/states";
import { TableHead } from "../../parts/TableHead";
import { useWords } from "../../parts/words";
import { CostDialog } from "./CostDialog";

export function CostsTab() {
  const { id } = useParams({ from: "/campaigns/$id/costs" });
  const costs = useRead("money.costs", { campaign: id });
  return <Answered query={costs}>{(loaded) => <CostsView campaign={id} costs={loaded} />}</Answered>;
}

function CostsView({ campaign, costs }: { campaign: Id; costs: Costs }) {
  const { t } = useWords();
  const [dialog, setDialog] = useState<{ line: CostLine | null } | null>(null);
  useCommand("cost.new", () => setDialog({ line: null }));
  return (
    <div className="flex flex-col gap-4" data-testid="costs">
      <header className="flex flex-wrap items-end gap-x-6 gap-y-2">
        <Total costs={costs} />
        <div className="ms-auto">
          <CommandButton id="cost.new" icon={Plus} kind={costs.lines.length > 0 ? "secondary" : "primary"} />
        </div>
      </header>
      {costs.lines.length > 0 ? (
        <CostTable costs={costs} onEdit={(line) => setDialog({ line })} />
      ) : (
        <div className="rounded-control border border-line">
          <EmptyState icon={ReceiptText} title={t("costs-none")} text={t("costs-none-text")} testId="costs-empty" />
        </div>
      )}
      {dialog ? (
        <CostDialog campaign={campaign} currency={costs.currency} line={dialog.line} onClose={() => setDialog(null)} />
      ) : null}
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

function CostTable({ costs, onEdit }: { costs: Costs; onEdit: (line: CostLine) => void }) {
  const { t } = useWords();
  return (
    <div className="table-scroll">
      <table className="table" aria-label={t("costs-table")} data-testid="costs-table">
        <TableHead
          cells={[
            { label: t("costs-kind") },
            { label: t("costs-what") },
            { label: t("costs-for") },
            { label: t("costs-step") },
            { label: t("costs-amount"), end: true },
            { label: t("ui-more"), hidden: true },
          ]}
        />
        <tbody>
          {costs.lines.map((line) => (
            <CostRow key={line.id} line={line} onEdit={onEdit} />
          ))}
        </tbody>
        <tfoot>
          <tr>
            <td colSpan={4}>{t("costs-total")}</td>
            <td className="end">{costs.total.printed}</td>
            <td />
          </tr>
        </tfoot>
      </table>
    </div>
  );
}

function CostRow({ line, onEdit }: { line: CostLine; onEdit: (line: CostLine) => void }) {
  const { t } = useWords();
  const act = useAct();
  const name = line.what || t(`cost-kind-${line.kind}`);
  return (
    <tr data-testid={`row-${line.id}`}>
      <td>{t(`cost-kind-${line.kind}`)}</td>
      <td className="clip">{line.what || "–"}</td>
      <td className="clip">{[line.creator, line.postLabel].filter(Boolean).join(" · ") || t("costs-whole")}</td>
      <td>
        <span className={`badge ${line.step === "committed" ? "badge-success" : ""}`}>
          {t(line.counts ? `costs-step-${line.step}` : "costs-not-counted")}
        </span>
      </td>
      <td className={line.counts ? "end font-medium" : "end text-subtle"}>{line.amount.printed}</td>
      <td className="w-20">
        <span className="flex justify-end gap-1">
          <IconButton
            small
            icon={Pencil}
            label={t("costs-edit", { name })}
            onPress={() => onEdit(line)}
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
