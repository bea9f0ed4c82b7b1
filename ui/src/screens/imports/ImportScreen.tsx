import { skipToken, useQuery, useQueryClient } from "@tanstack/react-query";
import { useNavigate, useSearch } from "@tanstack/react-router";
import { FileUp } from "lucide-react";
import { useCallback, useEffect, useRef, useState } from "react";
import { call } from "../../api/call";
import { asFailure } from "../../api/errors";
import type { Changed, Failure, Imported, ImportView } from "../../api/generated/contract";
import { Button } from "../../parts/Button";
import { useCommand } from "../../parts/commands";
import { Page } from "../../parts/Page";
import { EmptyState, Failed } from "../../parts/states";
import { useWords } from "../../parts/words";
import { ImportDone } from "./ImportDone";
import { ImportWork } from "./ImportWork";

type Work = { view: ImportView } | { done: Changed<Imported>; fileName: string } | null;

/** An import in the middle stays where it is when the person looks something up elsewhere. */
function useWork() {
  const client = useQueryClient();
  const { data } = useQuery<Work>({ queryKey: ["import"], queryFn: skipToken, gcTime: Number.POSITIVE_INFINITY });
  const set = useCallback((work: Work) => client.setQueryData<Work>(["import"], work), [client]);
  return [data ?? null, set] as const;
}

export function ImportScreen() {
  const { t } = useWords();
  const navigate = useNavigate();
  const { ask } = useSearch({ from: "/import" });
  const [work, setWork] = useWork();
  const [failure, setFailure] = useState<Failure | null>(null);
  const [busy, setBusy] = useState(false);
  const open = useCallback(async () => {
    setBusy(true);
    setFailure(null);
    try {
      const view = await call("imports.open", { path: null });
      if (view) setWork({ view });
    } catch (thrown) {
      setFailure(asFailure(thrown));
    } finally {
      setBusy(false);
    }
  }, [setWork]);
  useCommand("import.open", () => void open(), !busy);
  const asked = useRef(false);
  useEffect(() => {
    // Coming from the menu or the palette means "ask now"; once, not again on the way back.
    if (!ask || asked.current) return;
    asked.current = true;
    void navigate({ to: "/import", search: {}, replace: true });
    void open();
  }, [ask, navigate, open]);
  const discard = async (view: ImportView) => {
    setWork(null);
    await call("imports.discard", { id: view.id }).catch(() => {});
  };
  return (
    <Page title={t("imports-title")} fill testId="import">
      {failure ? <Failed failure={failure} /> : null}
      {work && "view" in work ? (
        <ImportWork
          view={work.view}
          onView={(view) => setWork({ view })}
          onDone={(done) => setWork({ done, fileName: work.view.fileName })}
          onDiscard={() => void discard(work.view)}
        />
      ) : null}
      {work && "done" in work ? (
        <ImportDone
          done={work.done}
          fileName={work.fileName}
          onAgain={() => void open()}
          onUndone={() => setWork(null)}
        />
      ) : null}
      {work === null ? (
        <EmptyState icon={FileUp} title={t("imports-start")} text={t("imports-start-text")} testId="import-start">
          <Button kind="primary" icon={FileUp} onPress={() => void open()} isPending={busy} data-testid="import-pick">
            {t("imports-pick")}
          </Button>
        </EmptyState>
      ) : null}
    </Page>
  );
}
