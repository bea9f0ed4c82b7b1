import { useDroppable } from "@dnd-kit/core";
import type { Card, Column } from "../../api/generated/contract";
import { useWords } from "../../parts/words";
import { BoardCard } from "./BoardCard";
import type { CardDialog } from "./BoardView";

type Props = { column: Column; onDialog: (dialog: CardDialog) => void; onDrop: (card: Card) => void };

export function BoardColumn({ column, onDialog, onDrop }: Props) {
  const { t, number } = useWords();
  const { setNodeRef, isOver } = useDroppable({ id: column.stage });
  const stage = t(`stage-${column.stage}`);
  const kind = `${column.count === 0 ? " column-empty" : ""}${column.stage === "declined" ? " column-aside" : ""}`;
  return (
    <section
      ref={setNodeRef}
      className={`column${kind}${isOver ? " column-over" : ""}`}
      aria-label={t("board-column", { stage, count: number(column.count), fees: column.fees.printed })}
      data-column={column.stage}
      data-testid={`column-${column.stage}`}
    >
      <header className="column-head">
        <h2 className="clip font-semibold" title={stage}>
          {stage}
        </h2>
        <span className="badge num" data-testid={`count-${column.stage}`}>
          {number(column.count)}
        </span>
      </header>
      <p className="num mb-2 px-1 text-small text-subtle" data-testid={`fees-${column.stage}`}>
        {column.count > 0 ? t("board-fees", { fees: column.fees.printed }) : t("board-stage-empty")}
        {column.committed.minor > 0 && column.committed.minor !== column.fees.minor ? (
          <span className="block">{t("board-committed", { amount: column.committed.printed })}</span>
        ) : null}
      </p>
      <ul className="flex flex-col gap-2">
        {column.cards.map((card) => (
          <li key={card.id}>
            <BoardCard card={card} stage={column.stage} onDialog={onDialog} onDrop={onDrop} />
          </li>
        ))}
      </ul>
    </section>
  );
}
