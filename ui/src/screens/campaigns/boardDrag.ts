import {
  type Announcements,
  closestCenter,
  type DndContextProps,
  KeyboardCode,
  type KeyboardCoordinateGetter,
  KeyboardSensor,
  PointerSensor,
  pointerWithin,
  useSensor,
  useSensors,
} from "@dnd-kit/core";
import { useMemo, useState } from "react";
import type { Board, Card, Id } from "../../api/generated/contract";
import { useWords } from "../../parts/words";
import { findCard } from "./boardMoves";

/** An arrow brings the lifted card to the next column, not a few pixels on. */
const columnSteps: KeyboardCoordinateGetter = (event, { context, currentCoordinates }) => {
  const step = event.code === KeyboardCode.Right ? 1 : event.code === KeyboardCode.Left ? -1 : 0;
  if (step === 0) return undefined;
  event.preventDefault();
  const columns = [...context.droppableContainers.getEnabled()]
    .map((column) => ({ id: column.id, rect: context.droppableRects.get(column.id) }))
    .filter((column) => column.rect)
    .sort((a, b) => (a.rect?.left ?? 0) - (b.rect?.left ?? 0));
  const at = columns.findIndex((column) => column.id === context.over?.id);
  const to = columns[Math.max(0, Math.min(columns.length - 1, at + step))];
  if (!to?.rect) return undefined;
  document.querySelector(`[data-column="${to.id}"]`)?.scrollIntoView?.({ inline: "nearest", block: "nearest" });
  return { x: to.rect.left + 8, y: Math.max(to.rect.top + 8, Math.min(currentCoordinates.y, to.rect.bottom - 8)) };
};

const codes = {
  start: [KeyboardCode.Space],
  cancel: [KeyboardCode.Esc],
  end: [KeyboardCode.Space, KeyboardCode.Enter],
};

/** Dragging by pointer and by keys, spoken in the language of the app. */
export function useBoardDrag(board: Board, onMove: (card: Card, stage: string) => void) {
  const { t } = useWords();
  const [lifted, setLifted] = useState<Id | null>(null);
  const sensors = useSensors(
    useSensor(PointerSensor, { activationConstraint: { distance: 5 } }),
    useSensor(KeyboardSensor, { coordinateGetter: columnSteps, keyboardCodes: codes }),
  );
  const announcements = useMemo<Announcements>(() => {
    const words = (id: unknown, over?: unknown) => {
      const found = findCard(board, String(id));
      return { name: found?.card.name ?? "", stage: t(`stage-${over === undefined ? found?.stage : String(over)}`) };
    };
    // A lifted card is at once over its own column: that would be said in place of the lifting.
    let told: unknown = null;
    return {
      onDragStart: ({ active }) => {
        told = findCard(board, String(active.id))?.stage;
        return t("board-lifted", words(active.id));
      },
      onDragOver: ({ active, over }) => {
        if (!over || over.id === told) return undefined;
        told = over.id;
        return t("board-over", words(active.id, over.id));
      },
      onDragEnd: ({ active, over }) =>
        over ? t("board-dropped", words(active.id, over.id)) : t("board-put-back", words(active.id)),
      onDragCancel: ({ active }) => t("board-put-back", words(active.id)),
    };
  }, [board, t]);
  const context: DndContextProps = {
    sensors,
    // The pointer says which column; by keys it is the nearest one.
    collisionDetection: (args) => (args.pointerCoordinates ? pointerWithin(args) : closestCenter(args)),
    accessibility: { announcements, screenReaderInstructions: { draggable: t("board-how") } },
    onDragStart: ({ active }) => setLifted(String(active.id)),
    onDragCancel: () => setLifted(null),
    onDragEnd: ({ active, over }) => {
      setLifted(null);
      const found = findCard(board, String(active.id));
      if (found && over && found.stage !== over.id) onMove(found.card, String(over.id));
    },
  };
  return { lifted, context };
}
