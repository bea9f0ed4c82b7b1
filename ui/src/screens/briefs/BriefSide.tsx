import { Paperclip, X } from "lucide-react";
import { call } from "../../api/call";
import type { Brief, BriefVersion, Id } from "../../api/generated/contract";
import { useAct } from "../../parts/act";
import { Button, IconButton } from "../../parts/Button";
import { Meter } from "../../parts/Page";
import { useWords } from "../../parts/words";
import { partNames } from "./parts";

type Props = { campaign: Id; brief: Brief };

/** What is missing, the brand's material, the versions. */
export function BriefSide({ campaign, brief }: Props) {
  return (
    <div className="flex min-w-0 flex-col gap-6">
      <Completeness brief={brief} />
      <Material campaign={campaign} brief={brief} />
      <Versions versions={brief.versions} />
    </div>
  );
}

function Completeness({ brief }: { brief: Brief }) {
  const { t, number } = useWords();
  const done = brief.required - brief.missing.length;
  const goTo = (section: string) =>
    document.querySelector<HTMLElement>(`[data-testid="field-brief-${section}"]`)?.focus();
  return (
    <section className="flex flex-col gap-2" aria-label={t("brief-standing")} data-testid="brief-completeness">
      <p className="font-medium">
        {brief.missing.length === 0
          ? t("brief-complete")
          : t("brief-written", { done: number(done), all: number(brief.required) })}
      </p>
      <Meter percent={(100 * done) / Math.max(1, brief.required)} />
      {brief.missing.length > 0 ? (
        <div className="flex flex-wrap items-baseline gap-x-2 gap-y-1">
          <span className="text-subtle">{t("brief-missing")}</span>
          {brief.missing.map((section) => (
            <Button
              key={section}
              small
              kind="quiet"
              aria-label={t("brief-go-to", { part: t(`brief-label-${section}`) })}
              onPress={() => goTo(section)}
              data-testid={`missing-${section}`}
            >
              {t(`brief-label-${section}`)}
            </Button>
          ))}
        </div>
      ) : null}
    </section>
  );
}

function Material({ campaign, brief }: Props) {
  const { t } = useWords();
  const act = useAct();
  const add = async () => {
    const picked = await act("files.pick", {});
    if (picked) await act("briefs.addFile", { campaign, path: picked.path }, t("brief-file-added"));
  };
  return (
    <section className="flex flex-col gap-2">
      <header className="flex flex-wrap items-center gap-2">
        <h2 className="text-section font-semibold">{t("brief-files")}</h2>
        <div className="ms-auto">
          <Button small icon={Paperclip} onPress={() => void add()} data-testid="brief-file-add">
            {t("brief-file-add")}
          </Button>
        </div>
      </header>
      {brief.files.length === 0 ? (
        <p className="quiet-box">{t("brief-files-none")}</p>
      ) : (
        <ul className="flex flex-col gap-1">
          {brief.files.map((file) => (
            <li key={file.id} className="flex items-center gap-1" data-testid={`brief-file-${file.id}`}>
              <button
                type="button"
                className="link min-w-0 flex-1 break-words text-start"
                aria-label={t("file-save", { name: file.name })}
                onClick={() => void call("briefs.saveFile", { file: file.id, path: null }).catch(() => {})}
              >
                {file.name}
              </button>
              <IconButton
                small
                icon={X}
                label={t("brief-file-remove", { name: file.name })}
                onPress={() =>
                  void act("briefs.removeFile", { id: file.id }, t("brief-file-removed", { name: file.name }))
                }
              />
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

function Versions({ versions }: { versions: BriefVersion[] }) {
  const words = useWords();
  const { t, count } = words;
  if (versions.length === 0) return null;
  return (
    <section className="flex flex-col gap-1">
      <h2 className="text-section font-semibold">{t("brief-versions")}</h2>
      <ol className="timeline">
        {versions.map((version) => (
          <li key={version.id} data-testid={`version-${version.number}`}>
            <div className="min-w-0 flex-1">
              <p className="flex flex-wrap justify-between gap-x-3">
                <span className="font-medium">{t("brief-version", { number: String(version.number) })}</span>
                <span className="text-small text-subtle">
                  {version.holders === 0 ? t("brief-holders-none") : t("brief-holders", count(version.holders))}
                </span>
              </p>
              {version.changed.length > 0 ? (
                <p className="text-small">{t("brief-version-changed", { parts: partNames(version.changed, words) })}</p>
              ) : null}
              {version.reason ? (
                <p className="text-small text-warning">
                  {t("brief-version-missing", { parts: partNames(version.missing, words), reason: version.reason })}
                </p>
              ) : null}
              <p className="text-small text-subtle">
                {[version.atPrinted, version.person].filter(Boolean).join(" · ")}
              </p>
            </div>
          </li>
        ))}
      </ol>
    </section>
  );
}
