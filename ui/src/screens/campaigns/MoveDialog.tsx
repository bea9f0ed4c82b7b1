import { Check } from "lucide-react";
import type { KeyboardEvent } from "react";
import type { Board, Card } from "../../api/generated/contract";
import { Dialog } from "../../parts/Dialog";
import { useWords } from "../../parts/words";

type Props = {
  card: Card;
  stage: string;
  board: Board;
  onClose: () => void;
  onMove: (card: Card, stage: string) => void;
};

/** The way to any stage without dragging. */
export function MoveDialog({ card, stage, board, onClose, onMove }: Props) {
  const { t } = useWords();
  return (
    <Dialog title={t("board-move-title", { name: card.name })} open onClose={onClose} testId="move-dialog">
      <ul className="menu p-2" onKeyDown={walk}>
        {board.columns.map((column) => (
          <li key={column.stage}>
            <button
              type="button"
              className="menu-item w-full hover:bg-accent-soft focus:bg-accent-soft"
              autoFocus={column.stage === stage}
              aria-current={column.stage === stage || undefined}
              onClick={() => (column.stage === stage ? onClose() : onMove(card, column.stage))}
              data-testid={`move-to-${column.stage}`}
            >
              {t(`stage-${column.stage}`)}
              {column.stage === stage ? (
                <span className="tail flex items-center gap-1 text-small text-subtle">
                  <Check aria-hidden="true" className="icon" />
                  {t("board-current")}
                </span>
              ) : null}
            </button>
          </li>
        ))}
      </ul>
    </Dialog>
  );
}

function walk(event: KeyboardEvent<HTMLUListElement>) {
  const step = event.key === "ArrowDown" ? 1 : event.key === "ArrowUp" ? -1 : 0;
  if (step === 0) return;
  event.preventDefault();
  const buttons = [...event.currentTarget.querySelectorAll("button")];
  const at = buttons.indexOf(document.activeElement as HTMLButtonElement);
  buttons[(at + step + buttons.length) % buttons.length]?.focus();
}
