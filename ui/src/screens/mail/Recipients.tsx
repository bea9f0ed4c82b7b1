import type { Language, MailPerson } from "../../api/generated/contract";
import { CheckField, TextField } from "../../parts/fields";
import { Segmented } from "../../parts/Segmented";
import { useWords } from "../../parts/words";
import { typed } from "./people";

/** The language of a message. */
export function LanguageChoice({ value, onChange }: { value: Language; onChange: (language: Language) => void }) {
  const { t } = useWords();
  return (
    <Segmented
      label={t("reports-language")}
      value={value}
      choices={[
        { value: "en", label: "English" },
        { value: "es", label: "Español" },
        { value: "fr", label: "Français" },
      ]}
      onChange={onChange}
      testId="send-language"
    />
  );
}

type RecipientsProps = {
  people: MailPerson[];
  team: MailPerson[];
  onTeam: (team: MailPerson[]) => void;
  others: string;
  onOthers: (others: string) => void;
  error: string | undefined;
};

/** Members of the team to tick, and whoever else is typed. */
export function Recipients({ people, team, onTeam, others, onOthers, error }: RecipientsProps) {
  const { t } = useWords();
  const pick = (person: MailPerson, on: boolean) =>
    onTeam(on ? [...team, person] : team.filter((one) => one.address !== person.address));
  return (
    <>
      {people.length > 0 ? (
        <fieldset className="flex flex-col gap-1">
          <legend className="label">{t("reports-send-team")}</legend>
          {people.map((person) => (
            <CheckField
              key={person.address}
              label={typed(person)}
              checked={team.some((one) => one.address === person.address)}
              onChange={(on) => pick(person, on)}
              testId={`send-to-${person.address}`}
            />
          ))}
        </fieldset>
      ) : null}
      <TextField
        name="send-to"
        label={t(people.length > 0 ? "reports-send-others" : "mail-to")}
        hint={t("reports-send-others-hint")}
        value={others}
        onChange={onOthers}
        error={error}
        autoFocus
      />
    </>
  );
}
