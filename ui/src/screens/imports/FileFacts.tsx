import { useRead } from "../../api/call";
import type { ImportView } from "../../api/generated/contract";
import { SelectField } from "../../parts/fields";
import { useWords } from "../../parts/words";
import type { Match } from "./ImportWork";

/** What was recognised about the file, and what only a person can know. */
export function FileFacts({ view, onMatch }: { view: ImportView; onMatch: (match: Match) => void }) {
  const { t, has, number } = useWords();
  const goals = useRead("campaigns.goals", {});
  const delimiter = view.delimiter === "\t" ? "Tab" : view.delimiter;
  const facts = [
    ["imports-file", view.fileName],
    ["imports-source", has(`source-${view.source}`) ? t(`source-${view.source}`) : view.source || "–"],
    ["imports-rows", number(view.rows)],
    ["imports-header-line", number(view.headerLine)],
    ["imports-delimiter", delimiter],
    ["imports-skipped", number(view.skipped)],
  ] as const;
  return (
    <section
      className="flex flex-wrap items-end gap-x-8 gap-y-3"
      aria-label={t("imports-file")}
      data-testid="import-file"
    >
      <dl className="flex flex-wrap gap-x-8 gap-y-2">
        {facts.map(([label, value]) => (
          <div key={label}>
            <dt className="text-small text-subtle">{t(label)}</dt>
            <dd className="num font-medium break-all">{value}</dd>
          </div>
        ))}
      </dl>
      <div className="w-44">
        <SelectField
          name="encoding"
          label={t("imports-encoding")}
          value={view.encoding}
          choices={[...new Set([view.encoding, ...view.encodings])].map((name) => ({ value: name, label: name }))}
          onChange={(encoding) => onMatch({ encoding })}
        />
      </div>
      {view.platformNeeded || view.platform ? (
        <div className="w-52">
          <SelectField
            name="platform"
            label={t("imports-platform")}
            value={view.platform}
            choices={(goals.data?.platforms ?? []).map((platform) => ({
              value: platform,
              label: t(`platform-${platform}`),
            }))}
            onChange={(platform) => onMatch({ platform })}
            placeholder={t("imports-choose")}
            error={view.platformNeeded && !view.platform ? t("imports-platform-needed") : undefined}
          />
        </div>
      ) : null}
    </section>
  );
}
