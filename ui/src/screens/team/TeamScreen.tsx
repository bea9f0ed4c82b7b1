import { useRead } from "../../api/call";
import type { TeamStatus } from "../../api/generated/contract";
import { Page } from "../../parts/Page";
import { Answered } from "../../parts/states";
import { useWords } from "../../parts/words";
import { Begin } from "./Begin";
import { ConflictList } from "./ConflictList";
import { Health } from "./Health";
import { Unlock } from "./Unlock";

/** The team's folder: making one, joining one, and how it goes with the others. */
export function TeamScreen() {
  const { t } = useWords();
  const status = useRead("sync.status", {});
  return (
    <Page title={t("share-title")} testId="team">
      <Answered query={status}>{(loaded) => <Team status={loaded} />}</Answered>
    </Page>
  );
}

function Team({ status }: { status: TeamStatus }) {
  return (
    <div className="flex max-w-3xl flex-col gap-6">
      {status.conflicts > 0 ? <ConflictList /> : null}
      {status.on ? status.locked ? <Unlock status={status} /> : <Health status={status} /> : <Begin />}
    </div>
  );
}
