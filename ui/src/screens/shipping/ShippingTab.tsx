import { useParams } from "@tanstack/react-router";
import { PackageCheck, PackageOpen, Plus, Send, Undo2 } from "lucide-react";
import { useState } from "react";
import { useRead } from "../../api/call";
import type { Day, Id, Promised, Shipment, Shipments } from "../../api/generated/contract";
import { useAct } from "../../parts/act";
import { Button } from "../../parts/Button";
import { CommandButton, useCommand } from "../../parts/commands";
import { DateField } from "../../parts/DateField";
import { Answered, EmptyState } from "../../parts/states";
import { useWords } from "../../parts/words";
import { usePass } from "../outreach/PassDialog";
import { useReceivers } from "./receivers";
import { type Receiver, ShipmentDialog } from "./ShipmentDialog";
import { ShipmentTable } from "./ShipmentTable";

export function ShippingTab() {
  const { id } = useParams({ from: "/campaigns/$id/shipping" });
  const query = useRead("shipping.shipments", { campaign: id, collaboration: null });
  return <Answered query={query}>{(loaded) => <Shipping campaign={id} all={loaded} />}</Answered>;
}

/** What is sent in a campaign: what waits first, the late ones before the others. */
function Shipping({ campaign, all }: { campaign: Id; all: Shipments }) {
  const { t } = useWords();
  const receivers = useReceivers(campaign, all);
  const [open, setOpen] = useState<Shipment | { to: Receiver[] } | null>(null);
  const [ids, setIds] = useState<ReadonlySet<Id>>(new Set());
  useCommand("shipment.new", () => setOpen({ to: receivers }), receivers.length > 0);
  // What an undo took away is not chosen any more.
  const chosen = all.rows.filter((row) => ids.has(row.id));
  const add = (promised: Promised) =>
    setOpen({ to: receivers.filter((receiver) => receiver.id === promised.collaboration) });
  return (
    <div className="flex flex-col gap-4" data-testid="shipping">
      <header className="flex flex-wrap items-center gap-x-4 gap-y-2">
        {chosen.length > 0 ? (
          <MarkBar rows={chosen} onDone={() => setIds(new Set())} />
        ) : (
          <>
            <States all={all} />
            <div className="ms-auto">
              <CommandButton id="shipment.new" icon={Plus} kind={all.rows.length > 0 ? "secondary" : "primary"} />
            </div>
          </>
        )}
      </header>
      {all.promised.length > 0 ? <Waiting promised={all.promised} onAdd={add} /> : null}
      {all.rows.length > 0 ? (
        <ShipmentTable
          all={all}
          chosen={{ ids: new Set(chosen.map((row) => row.id)), onChange: setIds }}
          onOpen={setOpen}
        />
      ) : (
        <div className="rounded-control border border-line">
          <EmptyState
            icon={PackageOpen}
            title={t("shipping-none")}
            text={t("shipping-none-text")}
            testId="shipping-empty"
          />
        </div>
      )}
      {open ? (
        <ShipmentDialog
          row={"to" in open ? null : open}
          receivers={"to" in open ? open.to : []}
          currency={all.currency}
          onClose={() => setOpen(null)}
        />
      ) : null}
    </div>
  );
}

function States({ all }: { all: Shipments }) {
  const { t, number } = useWords();
  const shown = all.states.filter((state) => state.count > 0);
  return (
    <ul className="flex flex-wrap gap-x-5 gap-y-1" data-testid="shipping-states">
      {shown.map(({ state, count, late }) => (
        <li key={state} className="flex items-center gap-2">
          <span>{t(`shipment-${state}`)}</span>
          <span className="badge num">{number(count)}</span>
          {late > 0 ? <span className="badge badge-warning">{t("shipping-late", { count: number(late) })}</span> : null}
        </li>
      ))}
    </ul>
  );
}

/** Who was promised products and has nothing on its way. */
function Waiting({ promised, onAdd }: { promised: Promised[]; onAdd: (promised: Promised) => void }) {
  const { t } = useWords();
  return (
    <section className="flex flex-col gap-1" aria-label={t("shipping-promised")} data-testid="shipping-promised">
      <h2 className="text-section font-semibold">{t("shipping-promised")}</h2>
      <ul className="timeline">
        {promised.map((one) => (
          <li key={one.collaboration}>
            <p className="min-w-0 flex-1">
              <span className="font-medium">{one.creator}</span> · {one.products}
            </p>
            <Button
              small
              icon={Plus}
              onPress={() => onAdd(one)}
              aria-label={`${t("cmd-shipment-new")}: ${t("shipping-promised-add", { name: one.creator })}`}
              data-testid={`promised-${one.collaboration}`}
            >
              {t("cmd-shipment-new")}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}

const marks = [
  { mark: "sent", icon: Send },
  { mark: "received", icon: PackageCheck },
  { mark: "returned", icon: Undo2 },
] as const;

/** What happened to several at once, on one day, in one step that undo takes back. */
function MarkBar({ rows, onDone }: { rows: Shipment[]; onDone: () => void }) {
  const { t, count } = useWords();
  const act = useAct();
  const pass = usePass();
  const today = useRead("app.start", {}).data?.today ?? null;
  const [on, setOn] = useState<Day | null>(today);
  const put = async (mark: (typeof marks)[number]["mark"]) => {
    const asked = { shipments: rows.map((row) => row.id), mark, on: on ?? "" };
    const said = ({ value }: { value: { count: number } }) => t("shipping-marked", count(value.count));
    const done = await act("shipping.mark", asked, said, (failure) =>
      pass.ask(failure, async (given, thrown) => {
        await act("shipping.mark", { ...asked, ...given }, said, thrown);
        onDone();
      }),
    );
    if (done) onDone();
  };
  return (
    <div className="flex flex-1 flex-wrap items-end gap-x-3 gap-y-2" data-testid="mark-bar">
      <span className="num self-center font-medium" aria-live="polite">
        {t("shipping-selected", count(rows.length))}
      </span>
      <div className="ms-auto flex flex-wrap items-end gap-2">
        <DateField name="markOn" label={t("shipping-mark-on")} value={on} onChange={setOn} />
        {marks.map(({ mark, icon }) => (
          <Button key={mark} icon={icon} onPress={() => void put(mark)} data-testid={`mark-${mark}`}>
            {t(`shipping-mark-${mark}`)}
          </Button>
        ))}
        <Button kind="quiet" onPress={onDone} data-testid="mark-clear">
          {t("tasks-clear-selection")}
        </Button>
      </div>
      {pass.dialog}
    </div>
  );
}
