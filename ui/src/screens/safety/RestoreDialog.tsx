import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { call } from "../../api/call";
import { asFailure } from "../../api/errors";
import type { BackupContents, BackupPreview, Failure } from "../../api/generated/contract";
import { useFailureToast } from "../../parts/act";
import { Button } from "../../parts/Button";
import { Dialog } from "../../parts/Dialog";
import { Failed } from "../../parts/states";
import { useToasts } from "../../parts/toasts";
import { useWords } from "../../parts/words";
import { useWhen } from "./when";

const parts = ["brands", "campaigns", "creators", "posts", "reports"] as const;

/** Looks into a backup and shows what would come and go; restores only when the person says so. */
export function useRestore() {
  const [preview, setPreview] = useState<BackupPreview | null>(null);
  const fail = useFailureToast();
  const look = (path: string | null) =>
    void call("backup.preview", { path }).then(setPreview, (thrown) => fail(asFailure(thrown)));
  const dialog = preview ? <RestoreDialog preview={preview} onClose={() => setPreview(null)} /> : null;
  return { look, dialog };
}

function RestoreDialog({ preview, onClose }: { preview: BackupPreview; onClose: () => void }) {
  const { t } = useWords();
  const { when } = useWhen();
  const { push } = useToasts();
  const client = useQueryClient();
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<Failure | null>(null);
  const restore = async () => {
    setBusy(true);
    setFailure(null);
    try {
      const { kept } = await call("backup.restore", { path: preview.path });
      onClose();
      push({ text: kept ? t("restore-done-kept", { path: kept }) : t("restore-done") });
    } catch (thrown) {
      setFailure(asFailure(thrown));
      setBusy(false);
    }
    await client.invalidateQueries();
  };
  return (
    <Dialog title={t("restore-title")} open onClose={busy ? () => {} : onClose} alert testId="restore-dialog">
      <div className="dialog-body flex flex-col gap-3">
        <p>
          {preview.at === null ? t("restore-undated") : t("restore-made", { when: when(preview.at) })}
          {preview.changedAt === null ? null : ` ${t("restore-changed", { when: when(preview.changedAt) })}`}
        </p>
        <Compared contents={preview.contents} now={preview.now} />
        <Loss preview={preview} />
        <p className="text-subtle">{t(preview.now ? "restore-safe" : "restore-safe-closed")}</p>
        {failure ? <Failed failure={failure} /> : null}
      </div>
      <footer className="dialog-foot">
        <Button onPress={onClose} isDisabled={busy} data-testid="restore-cancel">
          {t("ui-cancel")}
        </Button>
        <Button kind="primary" onPress={() => void restore()} isDisabled={busy} data-testid="restore-confirm">
          {t(busy ? "restore-busy" : "restore-do")}
        </Button>
      </footer>
    </Dialog>
  );
}

function Compared({ contents, now }: { contents: BackupContents; now: BackupContents | null }) {
  const { t, number } = useWords();
  return (
    <table className="w-full" data-testid="restore-contents">
      <thead>
        <tr className="border-b border-line text-small text-subtle">
          <th scope="col" className="py-1 text-start font-medium">
            {t("restore-what")}
          </th>
          <th scope="col" className="py-1 text-end font-medium">
            {t("restore-in-backup")}
          </th>
          {now ? (
            <th scope="col" className="py-1 text-end font-medium">
              {t("restore-now")}
            </th>
          ) : null}
        </tr>
      </thead>
      <tbody>
        {parts.map((part) => (
          <tr key={part} className="border-b border-line last:border-0">
            <th scope="row" className="py-1 text-start font-normal">
              {t(`restore-${part}`)}
            </th>
            <td className="py-1 text-end tabular-nums">{number(contents[part])}</td>
            {now ? <td className="py-1 text-end tabular-nums">{number(now[part])}</td> : null}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Loss({ preview }: { preview: BackupPreview }) {
  const { t, count } = useWords();
  const { when } = useWhen();
  if (preview.lost === null) return null;
  if (preview.lost === 0) return <p className="notice">{t("restore-nothing-lost")}</p>;
  const last = preview.nowChangedAt === null ? "" : when(preview.nowChangedAt);
  return (
    <p className="notice notice-warning" data-testid="restore-lost">
      {t("restore-lost", { ...count(preview.lost), when: last })}
    </p>
  );
}
