import { CalendarClock, Pencil, Trash2 } from "lucide-react";
import type { Id, Shipment, Shipments } from "../../api/generated/contract";
import { useAct } from "../../parts/act";
import { IconButton } from "../../parts/Button";
import { CheckField } from "../../parts/fields";
import { TableHead } from "../../parts/TableHead";
import { useWords } from "../../parts/words";

const looks: Record<Shipment["state"], string> = {
  waiting: "badge",
  sent: "badge badge-info",
  received: "badge badge-success",
  returned: "badge badge-warning",
};

export type Chosen = { ids: ReadonlySet<Id>; onChange: (ids: ReadonlySet<Id>) => void };

type Props = { all: Shipments; chosen?: Chosen; onOpen: (row: Shipment) => void };

/** Shipments by where they are; in a campaign with their creators and a box to choose several. */
export function ShipmentTable({ all, chosen, onOpen }: Props) {
  const { t } = useWords();
  const every = chosen !== undefined && all.rows.every((row) => chosen.ids.has(row.id));
  const box = chosen && (
    <CheckField
      label={t("shipping-select-all")}
      hideLabel
      checked={every}
      some={!every && chosen.ids.size > 0}
      onChange={(yes) => chosen.onChange(new Set(yes ? all.rows.map((row) => row.id) : []))}
      testId="select-all-shipments"
    />
  );
  return (
    <div className="table-scroll">
      <table className="table" aria-label={t("shipping-title")} data-testid="shipments-table">
        <TableHead
          cells={[
            ...(box ? [{ label: t("shipping-select-all"), box }, { label: t("shipping-creator") }] : []),
            { label: t("shipping-contents") },
            { label: t("shipping-state") },
            { label: t("shipping-way") },
            { label: t("shipping-value"), end: true },
            { label: t("shipping-cost"), end: true },
            { label: t("ui-more"), hidden: true },
          ]}
        />
        <tbody>
          {all.rows.map((row) => (
            <Row key={row.id} row={row} {...(chosen ? { chosen } : {})} onOpen={() => onOpen(row)} />
          ))}
        </tbody>
        {all.rows.length > 1 ? (
          <tfoot>
            <tr>
              <td colSpan={chosen ? 5 : 3}>{t("shipping-total")}</td>
              <td className="end">{all.value.printed}</td>
              <td className="end">{all.cost.printed}</td>
              <td />
            </tr>
          </tfoot>
        ) : null}
      </table>
    </div>
  );
}

function Row({ row, chosen, onOpen }: { row: Shipment; chosen?: Chosen; onOpen: () => void }) {
  const { t } = useWords();
  const act = useAct();
  const name = row.creator;
  const choose = (yes: boolean) => {
    const ids = new Set(chosen?.ids);
    if (yes) ids.add(row.id);
    else ids.delete(row.id);
    chosen?.onChange(ids);
  };
  return (
    <tr data-testid={`shipment-${row.id}`}>
      {chosen ? (
        <td>
          <CheckField
            label={t("shipping-select", { name })}
            hideLabel
            checked={chosen.ids.has(row.id)}
            onChange={choose}
            testId={`select-${row.id}`}
          />
        </td>
      ) : null}
      {chosen ? <td className="clip max-w-48">{name}</td> : null}
      <td className="clip max-w-64" title={row.contents}>
        {row.contents}
      </td>
      <td>
        <State row={row} />
      </td>
      <td className="clip max-w-48 select-text">{[row.carrier, row.tracking].filter(Boolean).join(" · ") || "–"}</td>
      <td className="end">{row.value.printed}</td>
      <td className="end">
        {row.cost.printed}
        {row.cost.minor > 0 && !row.committed ? (
          <span className="block text-small text-subtle">{t("shipping-cost-planned")}</span>
        ) : null}
      </td>
      <td className="w-20">
        <span className="flex justify-end gap-1">
          <IconButton
            small
            icon={Pencil}
            label={t("shipping-edit", { name })}
            onPress={onOpen}
            data-testid={`shipment-edit-${row.id}`}
          />
          <IconButton
            small
            icon={Trash2}
            label={t("shipping-remove", { name })}
            onPress={() => void act("shipping.remove", { id: row.id }, t("shipping-removed", { name }))}
            data-testid={`shipment-remove-${row.id}`}
          />
        </span>
      </td>
    </tr>
  );
}

/** Where it is, since when, and whether it should be there by now. */
function State({ row }: { row: Shipment }) {
  const { t } = useWords();
  const since = {
    waiting: row.expectedPrinted ? t("shipping-on-expected", { on: row.expectedPrinted }) : "",
    sent: row.sentPrinted ? t("shipping-on-sent", { on: row.sentPrinted }) : "",
    received: row.receivedPrinted ? t("shipping-on-received", { on: row.receivedPrinted }) : "",
    returned: row.returnedPrinted ? t("shipping-on-returned", { on: row.returnedPrinted }) : "",
  }[row.state];
  const due = row.state === "sent" && row.expectedPrinted ? t("shipping-on-expected", { on: row.expectedPrinted }) : "";
  return (
    <div className="flex flex-col gap-0.5 py-1">
      <span className="flex flex-wrap items-center gap-1">
        <span className={looks[row.state]}>{t(`shipment-${row.state}`)}</span>
        {row.late ? (
          <span className="badge badge-warning">
            <CalendarClock aria-hidden="true" />
            {t("shipping-is-late")}
          </span>
        ) : null}
      </span>
      <span className="text-small text-subtle">{[since, due].filter(Boolean).join(" · ")}</span>
    </div>
  );
}
