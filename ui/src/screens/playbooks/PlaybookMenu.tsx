import { useNavigate } from "@tanstack/react-router";
import { Copy, Ellipsis, FileDown, FileText, Pencil, Trash2, Undo2 } from "lucide-react";
import { MenuTrigger } from "react-aria-components";
import { call } from "../../api/call";
import { asFailure } from "../../api/errors";
import type { PlaybookCard } from "../../api/generated/contract";
import { useAct, useFailureToast } from "../../parts/act";
import { IconButton } from "../../parts/Button";
import { ActionMenu } from "../../parts/Menu";
import { useToasts } from "../../parts/toasts";
import { useWords } from "../../parts/words";

/** What can be done with a playbook of the gallery. */
export function PlaybookMenu({ book }: { book: PlaybookCard }) {
  const { t } = useWords();
  const { push } = useToasts();
  const act = useAct();
  const fail = useFailureToast();
  const navigate = useNavigate();
  const playbook = book.id;
  const save = async (name: "playbooks.export" | "playbooks.sop") => {
    try {
      const saved = await call(name, { playbook });
      if (saved) push({ text: t("playbooks-exported", { path: saved.path }) });
    } catch (thrown) {
      fail(asFailure(thrown));
    }
  };
  const remove = () =>
    void act("playbooks.remove", { playbook }, t(book.origin ? "playbooks-original-back" : "playbooks-deleted"));
  const edit = () => void navigate({ to: "/playbooks/$playbook", params: { playbook } });
  return (
    <MenuTrigger>
      <IconButton
        small
        icon={Ellipsis}
        label={t("playbooks-more", { name: book.name })}
        data-testid={`playbook-more-${book.origin || book.id}`}
      />
      <ActionMenu
        items={[
          { id: "edit", label: t("playbooks-edit"), icon: Pencil, run: edit },
          {
            id: "copy",
            label: t("playbooks-copy"),
            icon: Copy,
            run: () => void act("playbooks.copy", { playbook }, t("playbooks-copied")),
          },
          { id: "sop", label: t("playbooks-sop"), icon: FileText, run: () => void save("playbooks.sop") },
          { id: "export", label: t("playbooks-export"), icon: FileDown, run: () => void save("playbooks.export") },
          ...(book.own
            ? [
                book.origin
                  ? { id: "original", label: t("playbooks-original"), icon: Undo2, run: remove }
                  : { id: "delete", label: t("playbooks-delete"), icon: Trash2, run: remove },
              ]
            : []),
        ]}
      />
    </MenuTrigger>
  );
}
