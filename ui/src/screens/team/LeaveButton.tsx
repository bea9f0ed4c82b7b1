import { useState } from "react";
import { useAct } from "../../parts/act";
import { Button } from "../../parts/Button";
import { Dialog } from "../../parts/Dialog";
import { useWords } from "../../parts/words";

/** Leaves the team, after saying what that means. */
export function LeaveButton() {
  const { t } = useWords();
  const act = useAct();
  const [open, setOpen] = useState(false);
  const leave = async () => {
    setOpen(false);
    await act("sync.leave", {}, t("share-left"));
  };
  return (
    <>
      <Button kind="quiet" onPress={() => setOpen(true)} data-testid="share-leave">
        {t("share-leave")}
      </Button>
      <Dialog
        title={t("share-leave-title")}
        open={open}
        alert
        onClose={() => setOpen(false)}
        testId="share-leave-dialog"
      >
        <div className="dialog-body">
          <p>{t("share-leave-text")}</p>
        </div>
        <div className="dialog-foot">
          <Button onPress={() => setOpen(false)}>{t("ui-cancel")}</Button>
          <Button kind="primary" onPress={() => void leave()} data-testid="share-leave-do">
            {t("share-leave-do")}
          </Button>
        </div>
      </Dialog>
    </>
  );
}
