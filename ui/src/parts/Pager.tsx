import { ChevronLeft, ChevronRight } from "lucide-react";
import { IconButton } from "./Button";
import { useWords } from "./words";

type Props = {
  offset: number;
  shown: number;
  total: number;
  size: number;
  onGo: (offset: number) => void;
  /** What is shown, in words of its own. */
  said?: string;
};

/** Pages replace each other, so that a list never holds more rows than a window can carry. */
export function Pager({ offset, shown, total, size, onGo, said }: Props) {
  const { t, number } = useWords();
  if (total <= size) return null;
  return (
    <nav className="flex items-center gap-2" aria-label={t("ui-pages")}>
      <span className="num text-subtle" aria-live="polite" data-testid="pager-range">
        {said ?? t("ui-range", { from: number(offset + 1), to: number(offset + shown), total: number(total) })}
      </span>
      <IconButton
        small
        kind="secondary"
        icon={ChevronLeft}
        label={t("ui-page-before")}
        isDisabled={offset === 0}
        onPress={() => onGo(Math.max(0, offset - size))}
        data-testid="pager-previous"
      />
      <IconButton
        small
        kind="secondary"
        icon={ChevronRight}
        label={t("ui-page-after")}
        isDisabled={offset + shown >= total}
        onPress={() => onGo(offset + size)}
        data-testid="pager-next"
      />
    </nav>
  );
}
