import { TriangleAlert } from "lucide-react";
import type { Message } from "../../api/generated/contract";
import { Button } from "../../parts/Button";
import { useWords } from "../../parts/words";

type Props = {
  blocked: Message | null;
  busy: boolean;
  /** How many would be written. */
  will: number;
  label: string;
  testId: string;
  onDiscard: () => void;
  onCommit: () => void;
};

/** What stands in the way of an import, and the two ways on. */
export function ImportFoot({ blocked, busy, will, label, testId, onDiscard, onCommit }: Props) {
  const { t, say } = useWords();
  return (
    <footer className="import-foot">
      <div className="min-w-0 flex-1">
        {blocked ? (
          <p className="flex items-center gap-2 font-medium text-warning" role="status" data-testid="import-blocked">
            <TriangleAlert aria-hidden="true" className="icon" />
            {say(blocked)}
          </p>
        ) : (
          <p className="text-subtle">{t("imports-one-step")}</p>
        )}
      </div>
      <Button onPress={onDiscard} data-testid="import-discard">
        {t("ui-cancel")}
      </Button>
      <Button
        kind="primary"
        onPress={onCommit}
        isDisabled={blocked !== null || busy || will === 0}
        isPending={busy}
        data-testid={testId}
      >
        {label}
      </Button>
    </footer>
  );
}
