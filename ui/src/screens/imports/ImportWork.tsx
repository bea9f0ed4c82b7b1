import { TriangleAlert } from "lucide-react";
import { useState } from "react";
import { call } from "../../api/call";
import { asFailure } from "../../api/errors";
import type { Changed, Failure, Imported, ImportField, ImportView } from "../../api/generated/contract";
import { Failed } from "../../parts/states";
import { useWords } from "../../parts/words";
import { ColumnTable } from "./ColumnTable";
import { FileFacts } from "./FileFacts";
import { ImportFoot } from "./ImportFoot";
import { PreviewRows } from "./PreviewRows";

type Props = {
  view: ImportView;
  onView: (view: ImportView) => void;
  onDone: (done: Changed<Imported>) => void;
  onDiscard: () => void;
};

/** What will be chosen anew; what is left out stays as it is. */
export type Match = { field?: { index: number; field: ImportField | null }; platform?: string; encoding?: string };

/** Matching and preview on one page: every choice shows at once what it does to the rows. */
export function ImportWork({ view, onView, onDone, onDiscard }: Props) {
  const { t, say, count } = useWords();
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<Failure | null>(null);
  const run = async (work: () => Promise<void>) => {
    setBusy(true);
    setFailure(null);
    try {
      await work();
    } catch (thrown) {
      setFailure(asFailure(thrown));
    } finally {
      setBusy(false);
    }
  };
  const match = ({ field, platform, encoding }: Match) =>
    void run(async () => {
      const columns = view.columns.map((column) => {
        if (column.index === field?.index) return { index: column.index, field: field.field };
        // A field is in one column: choosing it here takes it from where it was.
        const taken = field?.field && column.field === field.field;
        return { index: column.index, field: taken ? null : column.field };
      });
      onView(
        await call("imports.match", {
          id: view.id,
          columns,
          platform: platform ?? view.platform,
          encoding: encoding ?? null,
        }),
      );
    });
  const commit = () => void run(async () => onDone(await call("imports.commit", { id: view.id })));
  const will = view.counts.new + view.counts.update;
  return (
    <div className="flex flex-col gap-6" data-testid="import-work">
      <FileFacts view={view} onMatch={match} />
      {view.warnings.map((warning) => (
        <p key={warning.messageId + JSON.stringify(warning.args)} className="notice notice-warning">
          <TriangleAlert aria-hidden="true" className="icon text-warning" />
          {say(warning)}
        </p>
      ))}
      {failure ? <Failed failure={failure} /> : null}
      <section className="flex flex-col gap-2">
        <h2 className="text-section font-semibold">{t("imports-columns")}</h2>
        <p className="hint">{t("imports-columns-hint")}</p>
        <ColumnTable view={view} onMatch={match} />
      </section>
      <PreviewRows view={view} />
      <ImportFoot
        blocked={view.blocked}
        busy={busy}
        will={will}
        label={t("imports-commit", count(will))}
        testId="import-commit"
        onDiscard={onDiscard}
        onCommit={commit}
      />
    </div>
  );
}
