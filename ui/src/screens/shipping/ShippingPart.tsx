import { Plus } from "lucide-react";
import { useState } from "react";
import { useRead } from "../../api/call";
import type { Collaboration, Shipment } from "../../api/generated/contract";
import { CommandButton, useCommand } from "../../parts/commands";
import { Answered } from "../../parts/states";
import { useWords } from "../../parts/words";
import { useReceivers } from "./receivers";
import { ShipmentDialog } from "./ShipmentDialog";
import { ShipmentTable } from "./ShipmentTable";

/** What is sent to one creator in a campaign. */
export function ShippingPart({ it }: { it: Collaboration }) {
  const { t } = useWords();
  const query = useRead("shipping.shipments", { campaign: it.campaign, collaboration: it.id });
  const receivers = useReceivers(it.campaign, query.data).filter((receiver) => receiver.id === it.id);
  const [open, setOpen] = useState<Shipment | "new" | null>(null);
  useCommand("shipment.new", () => setOpen("new"));
  const own = receivers[0] ?? { id: it.id, name: it.name || it.handle, shippingText: "" };
  return (
    <section className="flex flex-col gap-3" data-testid="shipping-part">
      <header className="flex flex-wrap items-center gap-2">
        <h3 className="text-section font-semibold">{t("shipping-title")}</h3>
        <div className="ms-auto">
          <CommandButton id="shipment.new" icon={Plus} small />
        </div>
      </header>
      <Answered query={query}>
        {(all) =>
          all.rows.length > 0 ? (
            <ShipmentTable all={all} onOpen={setOpen} />
          ) : (
            <p className="quiet-box" data-testid="shipping-empty-here">
              {t("shipping-none-here")}
            </p>
          )
        }
      </Answered>
      {open ? (
        <ShipmentDialog
          row={open === "new" ? null : open}
          receivers={[own]}
          currency={it.currency}
          onClose={() => setOpen(null)}
        />
      ) : null}
    </section>
  );
}
