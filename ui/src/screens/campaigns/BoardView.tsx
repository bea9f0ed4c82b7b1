import { DndContext, DragOverlay } from "@dnd-kit/core";
import { useNavigate } from "@tanstack/react-router";
import type { KeyboardEvent } from "react";
import { useState } from "react";
import type { Board, Card, Id } from "../../api/generated/contract";
import { useCommand } from "../../parts/commands";
import { useWords } from "../../parts/words";
import { CardFace } from "./BoardCard";
import { BoardColumn } from "./BoardColumn";
import { useBoardDrag } from "./boardDrag";
import { findCard, focusCard, neighbour, useMoves } from "./boardMoves";
import { MoveDialog } from "./MoveDialog";
import { TermsDialog } from "./TermsDialog";

type Props = { campaign: Id; currency: string; board: Board };
export type CardDialog = { kind: "move" | "terms"; id: Id };

/** The card whose keys are meant: the one with the focus. */
function focused(board: Board) {
  const id = document.activeElement?.closest("[data-card]")?.getAttribute("data-card") ?? null;
  return findCard(board, id);
}

export function BoardView({ campaign, currency, board }: Props) {
  const { t } = useWords();
  const { move, drop, over } = useMoves(campaign);
  const [dialog, setDialog] = useState<CardDialog | null>(null);
  const step = (by: 1 | -1) => {
    const found = focused(board);
    const stage = found && neighbour(board, found.stage, by);
    if (found && stage) void move(found.card, stage);
  };
  useCommand("board.previous", () => step(-1));
  useCommand("board.next", () => step(1));
  useCommand("board.move", () => {
    const found = focused(board);
    if (found) setDialog({ kind: "move", id: found.card.id });
  });
  const navigate = useNavigate();
  useCommand("board.open", () => {
    const found = focused(board);
    const to = "/campaigns/$id/creators/$collaboration" as const;
    if (found) void navigate({ to, params: { id: campaign, collaboration: found.card.id } });
  });
  const drag = useBoardDrag(board, (card, stage) => void move(card, stage));
  const lifted = findCard(board, drag.lifted);
  const open = dialog ? findCard(board, dialog.id) : null;
  const close = () => {
    const id = dialog?.id;
    setDialog(null);
    if (id) focusCard(id);
  };
  return (
    <>
      <DndContext {...drag.context}>
        <div
          className="board"
          role="region"
          aria-label={t("board-label")}
          data-single-keys=""
          data-testid="board"
          onKeyDown={(event) => arrows(event, drag.lifted !== null)}
        >
          {board.columns.map((column) => (
            <BoardColumn key={column.stage} column={column} onDialog={setDialog} onDrop={(card) => void drop(card)} />
          ))}
        </div>
        <DragOverlay dropAnimation={null}>
          {lifted ? (
            <div className="card card-lifted">
              <CardFace card={lifted.card} />
            </div>
          ) : null}
        </DragOverlay>
      </DndContext>
      {open && dialog?.kind === "move" ? (
        <MoveDialog
          card={open.card}
          stage={open.stage}
          board={board}
          onClose={close}
          onMove={(card: Card, stage) => {
            setDialog(null);
            void move(card, stage);
          }}
        />
      ) : null}
      {over}
      {open && dialog?.kind === "terms" ? <TermsDialog card={open.card} currency={currency} onClose={close} /> : null}
    </>
  );
}

/** Without a lifted card the arrows walk from card to card, and from column to column. */
function arrows(event: KeyboardEvent, lifted: boolean) {
  const card = event.target;
  if (lifted || !(card instanceof HTMLElement) || !card.dataset.card || event.defaultPrevented) return;
  const columns = [...document.querySelectorAll<HTMLElement>("[data-column]")].map((column) => [
    ...column.querySelectorAll<HTMLElement>("[data-card]"),
  ]);
  const x = columns.findIndex((cards) => cards.includes(card));
  const y = columns[x]?.indexOf(card) ?? 0;
  let next: HTMLElement | undefined;
  if (event.key === "ArrowDown") next = columns[x]?.[y + 1];
  else if (event.key === "ArrowUp") next = columns[x]?.[y - 1];
  else if (event.key === "ArrowRight" || event.key === "ArrowLeft") {
    const side = event.key === "ArrowRight" ? columns.slice(x + 1) : columns.slice(0, x).reverse();
    const other = side.find((cards) => cards.length > 0);
    next = other?.[Math.min(y, other.length - 1)];
  } else return;
  event.preventDefault();
  next?.focus();
}
