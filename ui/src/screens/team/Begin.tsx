import { FolderPlus, UserPlus, UsersRound } from "lucide-react";
import { useState } from "react";
import { Button } from "../../parts/Button";
import { EmptyState } from "../../parts/states";
import { useWords } from "../../parts/words";
import { CreateDialog } from "./CreateDialog";
import { JoinDialog } from "./JoinDialog";

/** No team yet: what one is for, and the two ways to begin. */
export function Begin() {
  const { t } = useWords();
  const [open, setOpen] = useState<"create" | "join" | null>(null);
  const close = () => setOpen(null);
  return (
    <>
      <EmptyState icon={UsersRound} title={t("share-none")} text={t("share-none-text")} testId="share-none">
        <Button kind="primary" icon={FolderPlus} onPress={() => setOpen("create")} data-testid="share-create">
          {t("share-create")}
        </Button>
        <Button icon={UserPlus} onPress={() => setOpen("join")} data-testid="share-join">
          {t("share-join")}
        </Button>
      </EmptyState>
      {open === "create" ? <CreateDialog onClose={close} /> : null}
      {open === "join" ? <JoinDialog onClose={close} /> : null}
    </>
  );
}
