import { CalendarClock, Ellipsis, List, ListX, Megaphone, SquarePen, Tags, Trash2, X } from "lucide-react";
import { useState } from "react";
import { MenuTrigger } from "react-aria-components";
import { useRead } from "../../api/call";
import type { Id } from "../../api/generated/contract";
import { useAct } from "../../parts/act";
import { Button } from "../../parts/Button";
import { ActionMenu } from "../../parts/Menu";
import { useWords } from "../../parts/words";
import { AvailabilityDialog, ListDialog, OwnDialog, TagDialog } from "./BulkDialogs";
import type { Selected } from "./selection";

type Props = { selection: Selected; list: Id | undefined; onAdd: () => void };
type Open = "availability" | "tags" | "list" | "own" | null;

/** What can be done with many at once. */
export function BulkBar({ selection, list, onAdd }: Props) {
  const { t, count } = useWords();
  const act = useAct();
  const fields = useRead("creators.fields", {});
  const [open, setOpen] = useState<Open>(null);
  const remove = async () => {
    const done = await act("creators.remove", { selection: selection.request }, ({ value }) =>
      t("creators-removed", count(value.count)),
    );
    if (done) selection.clear();
  };
  const takeOut = async () => {
    const done = await act("creators.takeFromList", { list: list ?? "", selection: selection.request }, ({ value }) =>
      t("kept-taken-out", count(value.count)),
    );
    if (done) selection.clear();
  };
  const items = [
    { id: "availability", label: t("kept-set-availability"), icon: CalendarClock, run: () => setOpen("availability") },
    { id: "tags", label: t("kept-set-tags"), icon: Tags, run: () => setOpen("tags") },
    ...(fields.data && fields.data.rows.length > 0
      ? [{ id: "own", label: t("kept-set-own"), icon: SquarePen, run: () => setOpen("own") }]
      : []),
    ...(list ? [{ id: "list-out", label: t("kept-take-out"), icon: ListX, run: () => void takeOut() }] : []),
  ];
  const dialog = { selection: selection.request, count: selection.size, onClose: () => setOpen(null) };
  return (
    <div
      className="flex flex-1 flex-wrap items-center gap-x-3 gap-y-2"
      role="region"
      aria-label={t("creators-selection")}
      data-testid="bulk-bar"
    >
      <span className="num font-medium" aria-live="polite" data-testid="selected-count">
        {t(selection.all ? "creators-selected-all" : "creators-selected", count(selection.size))}
      </span>
      <div className="ms-auto flex flex-wrap gap-2">
        <Button small kind="primary" icon={Megaphone} onPress={onAdd} data-testid="bulk-add">
          {t("creators-add-to")}
        </Button>
        <Button small icon={List} onPress={() => setOpen("list")} data-testid="bulk-list">
          {t("kept-put-in")}
        </Button>
        <MenuTrigger>
          <Button small icon={Ellipsis} data-testid="bulk-more">
            {t("ui-more")}
          </Button>
          <ActionMenu items={items} />
        </MenuTrigger>
        <Button small icon={Trash2} onPress={() => void remove()} data-testid="bulk-remove">
          {t("ui-remove")}
        </Button>
        <Button small kind="quiet" icon={X} onPress={selection.clear} data-testid="bulk-clear">
          {t("creators-clear-selection")}
        </Button>
      </div>
      {open === "availability" ? <AvailabilityDialog {...dialog} /> : null}
      {open === "tags" ? <TagDialog {...dialog} /> : null}
      {open === "list" ? <ListDialog {...dialog} /> : null}
      {open === "own" ? <OwnDialog {...dialog} fields={fields.data?.rows ?? []} /> : null}
    </div>
  );
}
