import { useParams } from "@tanstack/react-router";
import { UsersRound } from "lucide-react";
import { useRead } from "../../api/call";
import { CommandButton } from "../../parts/commands";
import { Answered, EmptyState } from "../../parts/states";
import { useWords } from "../../parts/words";
import { BoardView } from "./BoardView";

export function BoardTab() {
  const { t } = useWords();
  const { id } = useParams({ from: "/campaigns/$id/creators" });
  const board = useRead("campaigns.board", { campaign: id });
  const campaign = useRead("campaigns.get", { id });
  return (
    <Answered query={board}>
      {(loaded) =>
        loaded.columns.every((column) => column.count === 0) ? (
          <EmptyState icon={UsersRound} title={t("board-none")} text={t("board-none-text")} testId="board-empty">
            <CommandButton
              id="campaign.creators"
              kind="primary"
              label={t("campaign-add-creators")}
              testId="board-add"
            />
          </EmptyState>
        ) : (
          <BoardView campaign={id} currency={campaign.data?.currency ?? ""} board={loaded} />
        )
      }
    </Answered>
  );
}
