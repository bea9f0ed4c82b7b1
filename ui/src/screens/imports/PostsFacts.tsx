import { useRead } from "../../api/call";
import type { PostsChoose, PostsView } from "../../api/generated/contract";
import { DateField } from "../../parts/DateField";
import { SelectField } from "../../parts/fields";
import { useWords } from "../../parts/words";

type Props = { view: PostsView; onChoice: (change: Partial<PostsChoose>) => void };

/** What was recognised, and the four things that only a person can know. */
export function PostsFacts({ view, onChoice }: Props) {
  const { t, number } = useWords();
  const campaigns = useRead("campaigns.list", { archived: false });
  const read = view.columns.filter((column) => column.says !== null);
  const left = view.columns.filter((column) => column.says === null);
  const facts = [
    ["imports-file", view.fileName],
    ["imports-source", t(`source-${view.source}`)],
    ["imports-rows", number(view.rows)],
    ["imports-skipped", number(view.skipped)],
  ] as const;
  const zone = (name: string) => name.replaceAll("_", " ");
  return (
    <section className="flex flex-col gap-4" aria-label={t("imports-file")} data-testid="posts-file">
      <dl className="flex flex-wrap gap-x-8 gap-y-2">
        {facts.map(([label, value]) => (
          <div key={label}>
            <dt className="text-small text-subtle">{t(label)}</dt>
            <dd className="num font-medium break-all">{value}</dd>
          </div>
        ))}
      </dl>
      <div className="flex flex-wrap items-start gap-x-6 gap-y-3">
        <div className="w-64">
          <SelectField
            name="campaign"
            label={t("posts-campaign")}
            value={view.campaign}
            choices={(campaigns.data?.rows ?? []).map((row) => ({ value: row.id, label: row.name }))}
            onChange={(campaign) => onChoice({ campaign, channel: null })}
            placeholder={t("imports-choose")}
          />
        </div>
        {view.channelNeeded && view.campaign ? (
          <div className="w-64">
            <SelectField
              name="channel"
              label={t("posts-channel")}
              value={view.channel}
              choices={view.channels.map((own) => ({
                value: own.collaboration,
                label: t("posts-channel-choice", { name: own.name, handle: own.handle }),
              }))}
              onChange={(channel) => onChoice({ channel })}
              placeholder={t("imports-choose")}
            />
          </div>
        ) : null}
        <div className="w-48">
          <DateField name="asOf" label={t("posts-as-of")} value={view.asOf} onChange={(asOf) => onChoice({ asOf })} />
        </div>
        {view.timed ? (
          <div className="w-64">
            <SelectField
              name="zone"
              label={t("posts-zone")}
              hint={t("posts-zone-hint", { zone: zone(view.deskZone) })}
              value={view.zone}
              choices={view.zones.map((name) => ({ value: name, label: zone(name) }))}
              onChange={(name) => onChoice({ zone: name })}
            />
          </div>
        ) : null}
      </div>
      <p className="hint">
        {t("posts-columns-read", { columns: read.map((column) => column.header).join(", ") })}
        {left.length > 0
          ? ` ${t("posts-columns-left", { columns: left.map((column) => column.header).join(", ") })}`
          : ""}
      </p>
    </section>
  );
}
