import { useDraggable } from "@dnd-kit/core";
import { useNavigate, useParams } from "@tanstack/react-router";
import {
  ArrowRightLeft,
  Banknote,
  CalendarClock,
  Ellipsis,
  Handshake,
  TriangleAlert,
  UserMinus,
  UserRound,
} from "lucide-react";
import type { KeyboardEvent } from "react";
import { MenuTrigger } from "react-aria-components";
import type { Card } from "../../api/generated/contract";
import { IconButton } from "../../parts/Button";
import { ActionMenu } from "../../parts/Menu";
import { useWords } from "../../parts/words";
import type { CardDialog } from "./BoardView";

type Props = { card: Card; stage: string; onDialog: (dialog: CardDialog) => void; onDrop: (card: Card) => void };

/** One creator in the campaign: a group that takes the keys, with a menu for those who do not drag. */
export function BoardCard({ card, stage, onDialog, onDrop }: Props) {
  const { t } = useWords();
  const { attributes, listeners, setNodeRef, isDragging } = useDraggable({
    id: card.id,
    attributes: { role: "group", roleDescription: t("board-card-role"), tabIndex: 0 },
  });
  const { "aria-pressed": _pressed, "aria-disabled": _disabled, ...spoken } = attributes;
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.target !== event.currentTarget) return;
    if (event.key === "Enter" && !isDragging) {
      event.preventDefault();
      onDialog({ kind: "terms", id: card.id });
      return;
    }
    listeners?.onKeyDown?.(event);
  };
  return (
    <div
      ref={setNodeRef}
      {...spoken}
      {...listeners}
      role="group"
      id={`card-${card.id}`}
      className={`card${isDragging ? " card-away" : ""}`}
      aria-label={t("board-card", { name: card.name || card.handle, stage: t(`stage-${stage}`) })}
      onKeyDown={onKeyDown}
      data-card={card.id}
      data-testid={`card-${card.id}`}
    >
      <CardFace card={card} />
      <CardMenu card={card} onDialog={onDialog} onDrop={onDrop} />
    </div>
  );
}

function CardMenu({ card, onDialog, onDrop }: Omit<Props, "stage">) {
  const { t } = useWords();
  const navigate = useNavigate();
  const { id: campaign } = useParams({ from: "/campaigns/$id" });
  return (
    // Pressing the menu must not lift the card.
    <div className="absolute end-1 top-1" onPointerDown={(event) => event.stopPropagation()}>
      <MenuTrigger>
        <IconButton
          small
          icon={Ellipsis}
          label={t("board-actions", { name: card.name })}
          data-testid={`card-menu-${card.id}`}
        />
        <ActionMenu
          items={[
            {
              id: "move",
              label: t("board-move-to"),
              icon: ArrowRightLeft,
              run: () => onDialog({ kind: "move", id: card.id }),
            },
            {
              id: "terms",
              label: t("board-terms"),
              icon: Banknote,
              run: () => onDialog({ kind: "terms", id: card.id }),
            },
            {
              id: "together",
              label: t("board-together"),
              icon: Handshake,
              run: () =>
                void navigate({
                  to: "/campaigns/$id/creators/$collaboration",
                  params: { id: campaign, collaboration: card.id },
                }),
            },
            {
              id: "open",
              label: t("board-open"),
              icon: UserRound,
              run: () => void navigate({ to: "/creators/$id", params: { id: card.creator } }),
              disabled: card.gone,
            },
            { id: "drop", label: t("board-drop"), icon: UserMinus, run: () => onDrop(card) },
          ]}
        />
      </MenuTrigger>
    </div>
  );
}

export function CardFace({ card }: { card: Card }) {
  const { t, count } = useWords();
  const tier = card.tier ? t(`tier-${card.tier}`) : null;
  return (
    <>
      <p className="clip pe-7 font-medium">{card.name || card.handle}</p>
      <p className="clip text-small text-subtle">
        {t(`platform-${card.platform}`)} · {card.handle}
      </p>
      <p className="num clip text-small text-subtle">{[card.followersPrinted, tier].filter(Boolean).join(" · ")}</p>
      <p className="num mt-1 flex flex-wrap justify-between gap-x-2 text-small">
        <span className={card.fee ? "font-medium" : "text-subtle"}>
          {card.fee ? card.fee.printed : t("board-no-fee")}
        </span>
        {card.posts > 0 ? <span className="text-subtle">{t("board-posts", count(card.posts))}</span> : null}
      </p>
      {card.next ? (
        <p
          className={`mt-1 flex gap-1 text-small ${card.next.late ? "text-danger" : "text-subtle"}`}
          data-testid={`card-next-${card.id}`}
        >
          <CalendarClock aria-hidden="true" className="mt-0.5 size-3 shrink-0" />
          <span className="min-w-0 break-words">
            {[card.next.step, card.next.printed].filter(Boolean).join(" · ")}
            {card.next.late ? ` (${t("together-late")})` : ""}
          </span>
        </p>
      ) : null}
      {card.gone ? (
        <p className="mt-1 flex items-center gap-1 text-small text-warning">
          <TriangleAlert aria-hidden="true" className="size-3" />
          {t("board-gone")}
        </p>
      ) : null}
    </>
  );
}
