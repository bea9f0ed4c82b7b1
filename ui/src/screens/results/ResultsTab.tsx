import { useNavigate, useParams } from "@tanstack/react-router";
import { FileUp, LayoutGrid, Plus, UserPlus } from "lucide-react";
import { useState } from "react";
import { useRead } from "../../api/call";
import type { Board, Id, Post, Posts } from "../../api/generated/contract";
import { useAct } from "../../parts/act";
import { CommandButton, useCommand } from "../../parts/commands";
import { Answered, EmptyState } from "../../parts/states";
import { useWords } from "../../parts/words";
import { PostDialog } from "../content/PostDialog";
import { HistoryDialog } from "../history/HistoryDialog";
import { OutcomesForm } from "./OutcomesForm";
import { ResultsGrid } from "./ResultsGrid";

/** Creators who can have posts: all in the campaign who have not declined. */
export function working(board: Board | undefined) {
  return (board?.columns ?? []).filter((column) => column.stage !== "declined").flatMap((column) => column.cards);
}

export function ResultsTab() {
  const { id } = useParams({ from: "/campaigns/$id/results" });
  const posts = useRead("content.posts", { campaign: id });
  return <Answered query={posts}>{(loaded) => <Results campaign={id} posts={loaded} />}</Answered>;
}

function Results({ campaign, posts }: { campaign: Id; posts: Posts }) {
  const { t } = useWords();
  const act = useAct();
  const board = useRead("campaigns.board", { campaign });
  const cards = working(board.data);
  const [dialog, setDialog] = useState<{ kind: "post" | "history"; post: Post | null } | null>(null);
  const navigate = useNavigate();
  useCommand(
    "results.import",
    () => void navigate({ to: "/import", search: { ask: true, campaign } }),
    cards.length > 0,
  );
  useCommand("post.new", () => setDialog({ kind: "post", post: null }), cards.length > 0);
  return (
    <div className="flex flex-col gap-6" data-testid="results">
      <section className="flex flex-col gap-2">
        <header className="flex flex-wrap items-center gap-2">
          <h2 className="text-section font-semibold">{t("results-posts")}</h2>
          <div className="ms-auto flex flex-wrap gap-2">
            <CommandButton id="results.import" icon={FileUp} />
            <CommandButton id="post.new" icon={Plus} />
          </div>
        </header>
        {posts.posts.length > 0 ? (
          <>
            <p className="hint">{t("results-how")}</p>
            <ResultsGrid
              posts={posts}
              onEdit={(post) => setDialog({ kind: "post", post })}
              onHistory={(post) => setDialog({ kind: "history", post })}
              onRemove={(post) =>
                void act("content.removePost", { post: post.id }, t("results-post-removed", { post: post.label }))
              }
            />
          </>
        ) : (
          <NoPosts ready={cards.length > 0} />
        )}
      </section>
      <OutcomesForm campaign={campaign} />
      {dialog?.kind === "post" ? <PostDialog post={dialog.post} cards={cards} onClose={() => setDialog(null)} /> : null}
      {dialog?.kind === "history" && dialog.post ? (
        <HistoryDialog record={dialog.post.id} name={dialog.post.label} open onClose={() => setDialog(null)} />
      ) : null}
    </div>
  );
}

function NoPosts({ ready }: { ready: boolean }) {
  const { t } = useWords();
  return (
    <div className="rounded-control border border-line">
      <EmptyState
        icon={LayoutGrid}
        title={t("results-none")}
        text={t(ready ? "results-none-text" : "results-none-creators")}
        testId="results-empty"
      >
        {ready ? (
          <CommandButton id="post.new" kind="primary" icon={Plus} testId="empty-post-new" />
        ) : (
          <CommandButton id="campaign.creators" kind="primary" icon={UserPlus} testId="empty-campaign-creators" />
        )}
      </EmptyState>
    </div>
  );
}
