import { useQueryClient } from "@tanstack/react-query";
import type { Board, Card, Id } from "../../api/generated/contract";
import { useAct } from "../../parts/act";
import { useWords } from "../../parts/words";
import { usePass } from "../outreach/PassDialog";

/** The board as it will be, so that the card is there before the core has answered. */
export function moved(board: Board, id: Id, stage: string): Board {
  const card = board.columns.flatMap((column) => column.cards).find((other) => other.id === id);
  if (!card) return board;
  const columns = board.columns.map((column) => {
    const had = column.cards.some((other) => other.id === id);
    const gets = column.stage === stage;
    if (had === gets) return column;
    const cards = gets ? [...column.cards, card] : column.cards.filter((other) => other.id !== id);
    // The sum of fees comes from the core: money is never added up here.
    return { ...column, cards, count: column.count + (gets ? 1 : -1) };
  });
  return { columns };
}

export function findCard(board: Board, id: Id | null): { card: Card; stage: string } | null {
  for (const column of board.columns) {
    const card = column.cards.find((other) => other.id === id);
    if (card) return { card, stage: column.stage };
  }
  return null;
}

/** Stages in working order; declined stands aside and is reached only on purpose. */
export function neighbour(board: Board, stage: string, step: 1 | -1): string | null {
  const order = board.columns.map((column) => column.stage).filter((other) => other !== "declined");
  const at = order.indexOf(stage);
  return at < 0 ? null : (order[at + step] ?? null);
}

/** After a move the card is drawn elsewhere: it keeps the focus. */
export function focusCard(id: Id): void {
  requestAnimationFrame(() => document.getElementById(`card-${id}`)?.focus());
}

export function useMoves(campaign: Id) {
  const client = useQueryClient();
  const act = useAct();
  const pass = usePass();
  const { t } = useWords();
  const key = ["campaigns.board", { campaign }];
  async function move(card: Card, stage: string) {
    const before = client.getQueryData<Board>(key);
    await client.cancelQueries({ queryKey: key });
    client.setQueryData<Board>(key, (board) => board && moved(board, card.id, stage));
    focusCard(card.id);
    const asked = { collaborations: [card.id], stage };
    const said = t("board-moved", { name: card.name, stage: t(`stage-${stage}`) });
    const done = await act("campaigns.move", asked, said, (failure) =>
      pass.ask(failure, async (given, thrown) => {
        await act("campaigns.move", { ...asked, ...given }, said, thrown);
        await client.invalidateQueries({ queryKey: key });
      }),
    );
    if (done) await client.invalidateQueries({ queryKey: key });
    else client.setQueryData(key, before);
    focusCard(card.id);
  }
  const drop = (card: Card) =>
    act("campaigns.drop", { collaborations: [card.id] }, t("board-dropped-out", { name: card.name }));
  return { move, drop, over: pass.dialog };
}
