import { useRead } from "../../api/call";
import { SelectField, TextField } from "../../parts/fields";
import { useWords } from "../../parts/words";

type Props = {
  person: string;
  reason: string;
  onChange: (change: { overPerson?: string; overReason?: string }) => void;
  error: (field: string) => string | undefined;
};

/** Who lets something pass over the budget, and why: asked only when it does not fit. */
export function OverFields({ person, reason, onChange, error }: Props) {
  const { t } = useWords();
  const people = useRead("people.list", {});
  const start = useRead("app.start", {});
  return (
    <fieldset className="notice notice-warning flex-col items-stretch" data-testid="over-budget">
      <legend className="sr-only">{t("over-legend")}</legend>
      <p className="font-medium">{t("over-legend")}</p>
      <SelectField
        name="overPerson"
        label={t("over-person")}
        value={person || start.data?.me?.id || null}
        choices={(people.data?.rows ?? []).map(({ id, name }) => ({ value: id, label: name }))}
        onChange={(overPerson) => onChange({ overPerson })}
        error={error("overPerson")}
      />
      <TextField
        name="overReason"
        label={t("over-reason")}
        lines={2}
        value={reason}
        onChange={(overReason) => onChange({ overReason })}
        error={error("overReason")}
      />
    </fieldset>
  );
}
