import { useRead } from "../../api/call";
import type { Id, Shipments } from "../../api/generated/contract";
import type { Receiver } from "./ShipmentDialog";

/** The creators of a campaign who did not decline. What is planned for shipping is offered while no shipment has it. */
export function useReceivers(campaign: Id, all: Shipments | undefined): Receiver[] {
  const board = useRead("campaigns.board", { campaign });
  const taken = new Set((all?.rows ?? []).filter((row) => row.shipping).map((row) => row.collaboration));
  return (board.data?.columns ?? [])
    .filter((column) => column.stage !== "declined")
    .flatMap((column) => column.cards)
    .map((card) => ({
      id: card.id,
      name: card.name || card.handle,
      shippingText: taken.has(card.id) ? "" : card.shippingText,
    }));
}
