import { Link } from "@tanstack/react-router";
import type { Changed, PostsTaken } from "../../api/generated/contract";
import { useWords } from "../../parts/words";
import { Done } from "./ImportDone";

type Props = {
  taken: Changed<PostsTaken>;
  fileName: string;
  campaign: string | null;
  onAgain: () => void;
  onUndone: () => void;
};

export function PostsDone({ taken, campaign, ...ways }: Props) {
  const { t, count } = useWords();
  const { created, updated, readings } = taken.value;
  return (
    <Done
      {...ways}
      undoable={taken.action !== null}
      show={
        campaign ? (
          <Link
            to="/campaigns/$id/results"
            params={{ id: campaign }}
            className="btn btn-primary"
            data-testid="posts-show"
          >
            {t("posts-show")}
          </Link>
        ) : null
      }
    >
      <li>{t("posts-updated", count(updated))}</li>
      <li>{t("posts-created", count(created))}</li>
      <li>{t("posts-readings", count(readings))}</li>
    </Done>
  );
}
