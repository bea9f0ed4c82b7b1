import { skipToken, useQuery, useQueryClient } from "@tanstack/react-query";
import { useNavigate, useSearch } from "@tanstack/react-router";
import { FileUp } from "lucide-react";
import { useCallback, useEffect, useRef, useState } from "react";
import { call } from "../../api/call";
import { asFailure } from "../../api/errors";
import type { Changed, Failure, Imported, ImportView, PostsChoose, PostsTaken } from "../../api/generated/contract";
import { Button } from "../../parts/Button";
import { useCommand } from "../../parts/commands";
import { Page } from "../../parts/Page";
import { EmptyState, Failed } from "../../parts/states";
import { useWords } from "../../parts/words";
import { ImportDone } from "./ImportDone";
import { ImportWork } from "./ImportWork";
import { PostsDone } from "./PostsDone";
import { PostsWork } from "./PostsWork";

type Work =
  | { view: ImportView; choice?: PostsChoose }
  | { done: Changed<Imported>; fileName: string }
  | { taken: Changed<PostsTaken>; fileName: string; campaign: string | null };

/** An import in the middle stays where it is when the person looks something up elsewhere. */
function useWork() {
  const client = useQueryClient();
  const { data } = useQuery<Work | null>({
    queryKey: ["import"],
    queryFn: skipToken,
    gcTime: Number.POSITIVE_INFINITY,
  });
  const set = useCallback((work: Work | null) => client.setQueryData<Work | null>(["import"], work), [client]);
  return [data ?? null, set] as const;
}

export function ImportScreen() {
  const { t } = useWords();
  const navigate = useNavigate();
  const { ask, campaign } = useSearch({ from: "/import" });
  const [work, setWork] = useWork();
  const [failure, setFailure] = useState<Failure | null>(null);
  const [busy, setBusy] = useState(false);
  const open = useCallback(
    async (into: string | null) => {
      setBusy(true);
      setFailure(null);
      try {
        const view = await call("imports.open", { path: null });
        const choice = view ? { id: view.id, campaign: into, channel: null, zone: null, asOf: null } : undefined;
        if (view) setWork(view.kind === "posts" && choice ? { view, choice } : { view });
      } catch (thrown) {
        setFailure(asFailure(thrown));
      } finally {
        setBusy(false);
      }
    },
    [setWork],
  );
  useCommand("import.open", () => void open(null), !busy);
  const asked = useRef(false);
  useEffect(() => {
    // Coming from the menu or the palette means "ask now"; once, not again on the way back.
    if (!ask || asked.current) return;
    asked.current = true;
    void navigate({ to: "/import", search: {}, replace: true });
    void open(campaign ?? null);
  }, [ask, campaign, navigate, open]);
  return (
    <Page title={t("imports-title")} fill testId="import">
      {failure ? <Failed failure={failure} /> : null}
      {work ? <Stage work={work} onWork={setWork} onAgain={(into) => void open(into)} /> : null}
      {work === null ? (
        <EmptyState icon={FileUp} title={t("imports-start")} text={t("imports-start-text")} testId="import-start">
          <Button
            kind="primary"
            icon={FileUp}
            onPress={() => void open(null)}
            isPending={busy}
            data-testid="import-pick"
          >
            {t("imports-pick")}
          </Button>
        </EmptyState>
      ) : null}
    </Page>
  );
}

type StageProps = {
  work: Work;
  onWork: (work: Work | null) => void;
  onAgain: (campaign: string | null) => void;
};

/** Where an import stands: a list of creators, results of posts, or what was just written. */
function Stage({ work, onWork, onAgain }: StageProps) {
  const over = () => onWork(null);
  if ("done" in work) {
    return <ImportDone done={work.done} fileName={work.fileName} onAgain={() => onAgain(null)} onUndone={over} />;
  }
  if ("taken" in work) {
    const { taken, fileName, campaign } = work;
    return (
      <PostsDone
        taken={taken}
        fileName={fileName}
        campaign={campaign}
        onAgain={() => onAgain(campaign)}
        onUndone={over}
      />
    );
  }
  const { view, choice } = work;
  const discard = () => {
    over();
    void call("imports.discard", { id: view.id }).catch(() => {});
  };
  if (choice) {
    return (
      <PostsWork
        choice={choice}
        onChoice={(next) => onWork({ view, choice: next })}
        onDone={(taken) => onWork({ taken, fileName: view.fileName, campaign: choice.campaign })}
        onDiscard={discard}
      />
    );
  }
  return (
    <ImportWork
      view={view}
      onView={(next) => onWork({ view: next })}
      onDone={(done) => onWork({ done, fileName: view.fileName })}
      onDiscard={discard}
    />
  );
}
