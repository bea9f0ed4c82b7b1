import { useAct } from "../../parts/act";
import { useToasts } from "../../parts/toasts";
import { useWords } from "../../parts/words";

/** What can be done with a kept file; each works on a copy. */
export function useFileActions() {
  const { t } = useWords();
  const act = useAct();
  const { push } = useToasts();
  return {
    open: (file: string) => act("documents.open", { file }),
    reveal: (file: string) => act("documents.reveal", { file }),
    save: async (file: string) => {
      const saved = await act("documents.saveAs", { file, path: null });
      if (saved) push({ text: t("documents-saved", { path: saved.path }) });
    },
  };
}
