import { useState } from "react";
import { call } from "../../api/call";
import { asFailure } from "../../api/errors";
import type { Brief, BriefSection, DisclosureWording, Id } from "../../api/generated/contract";
import { useAct } from "../../parts/act";
import { Button } from "../../parts/Button";
import { useDraft } from "../../parts/draft";
import { TextField } from "../../parts/fields";
import { useWords } from "../../parts/words";
import { groups, languages } from "./parts";

type Props = { campaign: Id; brief: Brief };

/** The parts of a brief, each kept when its field is left. */
export function SectionForm({ campaign, brief }: Props) {
  const { t } = useWords();
  return (
    <div className="flex min-w-0 flex-col gap-6" data-testid="brief-form">
      {groups.map((group) => (
        <fieldset key={group.id} className="flex flex-col gap-4">
          <legend className="mb-3 text-section font-semibold">{t(`brief-group-${group.id}`)}</legend>
          {group.sections.map((name) => {
            const section = brief.sections.find((one) => one.id === name);
            return section ? (
              <SectionField
                key={name}
                campaign={campaign}
                section={section}
                disclosures={name === "disclosure" ? brief.disclosures : []}
              />
            ) : null;
          })}
        </fieldset>
      ))}
    </div>
  );
}

const short = new Set(["voice", "hashtags", "mentions", "links", "answers_to"]);

type FieldProps = { campaign: Id; section: BriefSection; disclosures: DisclosureWording[] };

function SectionField({ campaign, section, disclosures }: FieldProps) {
  const { t } = useWords();
  const act = useAct();
  const draft = useDraft(`brief:${campaign}:${section.id}`, section.text);
  const [wrong, setWrong] = useState<string>();
  const save = async () => {
    if (draft.text.trim() === section.text) {
      draft.clear();
      return;
    }
    try {
      await call("briefs.setSection", { campaign, section: section.id, text: draft.text });
      draft.clear();
      setWrong(undefined);
    } catch (thrown) {
      const failure = asFailure(thrown);
      const first = failure.fields[0] ?? failure;
      setWrong(t(first.messageId, first.args));
    }
  };
  const label = t(`brief-label-${section.id}`);
  return (
    <div className="flex flex-col gap-1">
      <TextField
        name={`brief-${section.id}`}
        label={section.required ? `${label} (${t("brief-required")})` : label}
        hint={t(`brief-hint-${section.id}`)}
        lines={short.has(section.id) ? 2 : 4}
        value={draft.text}
        onChange={draft.type}
        onBlur={() => void save()}
        error={wrong}
      />
      {disclosures.length > 0 && !draft.text.trim() ? (
        <div className="flex flex-wrap items-center gap-2">
          <span className="hint">{t("brief-disclosure-use")}</span>
          {disclosures.map((one) => (
            <Button
              key={one.language}
              small
              kind="quiet"
              onPress={() => void act("briefs.setSection", { campaign, section: section.id, text: one.text })}
              data-testid={`disclosure-${one.language}`}
            >
              {languages[one.language]}
            </Button>
          ))}
        </div>
      ) : null}
    </div>
  );
}
