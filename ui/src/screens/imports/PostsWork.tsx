import { TriangleAlert } from "lucide-react";
import { useState } from "react";
import { call, useRead } from "../../api/call";
import { asFailure } from "../../api/errors";
import type { Changed, Failure, PostsChoose, PostsTaken, PostsView } from "../../api/generated/contract";
import { Answered, Failed } from "../../parts/states";
import { useWords } from "../../parts/words";
import { ImportFoot } from "./ImportFoot";
import { PostsFacts } from "./PostsFacts";
import { PostsRows } from "./PostsRows";

type Props = {
  choice: PostsChoose;
  onChoice: (choice: PostsChoose) => void;
  onDone: (done: Changed<PostsTaken>) => void;
  onDiscard: () => void;
};

/** Results of posts from a file: which campaign, which posts, what changes. */
export function PostsWork(props: Props) {
  const view = useRead("imports.posts", props.choice, { keep: true });
  return <Answered query={view}>{(loaded) => <Work {...props} view={loaded} />}</Answered>;
}

function Work({ view, choice, onChoice, onDone, onDiscard }: Props & { view: PostsView }) {
  const { t, say } = useWords();
  const [picked, setPicked] = useState<ReadonlySet<number>>(new Set());
  return (
    <div className="flex flex-col gap-6" data-testid="posts-work">
      <PostsFacts
        view={view}
        onChoice={(change) => {
          // Other posts may be new under another choice: what was ticked is not carried over.
          setPicked(new Set());
          onChoice({ ...choice, ...change });
        }}
      />
      {view.warnings.map((warning) => (
        <p key={warning.messageId + JSON.stringify(warning.args)} className="notice notice-warning">
          <TriangleAlert aria-hidden="true" className="icon text-warning" />
          {say(warning)}
        </p>
      ))}
      {view.campaign ? (
        <PostsRows view={view} picked={picked} onPick={setPicked} />
      ) : (
        <p className="text-subtle">{t("posts-choose-campaign")}</p>
      )}
      <Foot view={view} picked={picked} onDone={onDone} onDiscard={onDiscard} />
    </div>
  );
}

type FootProps = Pick<Props, "onDone" | "onDiscard"> & { view: PostsView; picked: ReadonlySet<number> };

function Foot({ view, picked, onDone, onDiscard }: FootProps) {
  const { t, count } = useWords();
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<Failure | null>(null);
  const will = view.counts.update + picked.size;
  const take = async () => {
    setBusy(true);
    setFailure(null);
    try {
      onDone(await call("imports.takePosts", { id: view.id, lines: [...picked] }));
    } catch (thrown) {
      setFailure(asFailure(thrown));
    } finally {
      setBusy(false);
    }
  };
  return (
    <>
      {failure ? <Failed failure={failure} /> : null}
      <ImportFoot
        blocked={view.blocked}
        busy={busy}
        will={will}
        label={t("posts-take", count(will))}
        testId="posts-take"
        onDiscard={onDiscard}
        onCommit={() => void take()}
      />
    </>
  );
}
