import { Megaphone, Trash2, X } from "lucide-react";
import { useAct } from "../../parts/act";
import { Button } from "../../parts/Button";
import { useWords } from "../../parts/words";
import type { Selected } from "./selection";

/** What can be done with many at once. */
export function BulkBar({ selection, onAdd }: { selection: Selected; onAdd: () => void }) {
  const { t, count } = useWords();
  const act = useAct();
  const remove = async () => {
    const done = await act("creators.remove", { selection: selection.request }, ({ value }) =>
      t("creators-removed", count(value.count)),
    );
    if (done) selection.clear();
  };
  return (
    <div className="notice" role="region" aria-label={t("creators-selection")} data-testid="bulk-bar">
      <span className="num font-medium" aria-live="polite" data-testid="selected-count">
        {t(selection.all ? "creators-selected-all" : "creators-selected", count(selection.size))}
      </span>
      <div className="ms-auto flex flex-wrap gap-2">
        <Button small kind="primary" icon={Megaphone} onPress={onAdd} data-testid="bulk-add">
          {t("creators-add-to")}
        </Button>
        <Button small icon={Trash2} onPress={() => void remove()} data-testid="bulk-remove">
          {t("ui-remove")}
        </Button>
        <Button small kind="quiet" icon={X} onPress={selection.clear} data-testid="bulk-clear">
          {t("creators-clear-selection")}
        </Button>
      </div>
    </div>
  );
}
