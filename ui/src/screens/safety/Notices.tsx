import { useQueryClient } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { call, useRead } from "../../api/call";
import { asFailure } from "../../api/errors";
import type { Notice } from "../../api/generated/contract";
import { useFailureToast } from "../../parts/act";
import { Button } from "../../parts/Button";
import { useWords } from "../../parts/words";

/** What Marquee has to say about the safety of the data, above every screen until it is read. */
export function Notices() {
  const { t } = useWords();
  const notices = useRead("profile.notices", {});
  if (!notices.data || notices.data.rows.length === 0) return null;
  return (
    <section aria-label={t("notices-title")} className="flex flex-col gap-1 px-6 pt-2" data-testid="notices">
      {notices.data.rows.map((notice) => (
        <One key={notice.id} notice={notice} />
      ))}
    </section>
  );
}

function One({ notice }: { notice: Notice }) {
  const { t, say } = useWords();
  const client = useQueryClient();
  const fail = useFailureToast();
  const attempt = (work: Promise<unknown>) =>
    void work.then(
      () => client.invalidateQueries({ queryKey: ["profile.notices"] }),
      (thrown) => fail(asFailure(thrown)),
    );
  const grave = notice.id === "backup" || notice.id === "check";
  return (
    <div className={`notice ${grave ? "notice-danger" : ""}`} data-testid={`notice-${notice.id}`}>
      <p className="flex-1" role={grave ? "alert" : "status"}>
        {say(notice.message)} {notice.detail ? say(notice.detail) : null}
      </p>
      {notice.path ? (
        <Button
          small
          onPress={() => attempt(call("files.open", { path: notice.path ?? "" }))}
          data-testid="notice-open"
        >
          {t("notices-open")}
        </Button>
      ) : null}
      {grave ? (
        <Link to="/settings" className="btn btn-small" data-testid="notice-settings">
          {t("notices-settings")}
        </Link>
      ) : null}
      <Button
        small
        kind="quiet"
        onPress={() => attempt(call("profile.dismiss", { id: notice.id }))}
        data-testid={`notice-dismiss-${notice.id}`}
      >
        {t("notices-dismiss")}
      </Button>
    </div>
  );
}
