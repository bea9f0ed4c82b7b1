import type { Goals } from "../../api/generated/contract";
import { SelectField, TextField } from "../../parts/fields";
import type { FormState } from "../../parts/form";
import { useWords } from "../../parts/words";
import { unknown, withUnknown } from "./fields";

/** What every creator has, as text of the form; the niches are one line. */
export type About = { name: string; country: string; language: string; niches: string };

type Props<T extends About> = {
  goals: Goals | undefined;
  form: FormState;
  value: T;
  set: (change: Partial<About>) => void;
};

export function NameField<T extends About>({ form, value, set }: Props<T>) {
  const { t } = useWords();
  return (
    <div className="wide">
      <TextField
        name="name"
        label={t("creators-name")}
        value={value.name}
        onChange={(name) => set({ name })}
        error={form.error("name")}
        autoFocus
      />
    </div>
  );
}

/** Country, language and niches: the same when somebody is added and when somebody is changed. */
export function AboutFields<T extends About>({ goals, form, value, set }: Props<T>) {
  const { t } = useWords();
  const named = { country: goals?.countries ?? [], language: goals?.languages ?? [] };
  return (
    <>
      {(["country", "language"] as const).map((name) => (
        <SelectField
          key={name}
          name={name}
          label={t(`creators-${name}`)}
          value={value[name] || unknown}
          choices={withUnknown(t("creators-unknown"), named[name])}
          onChange={(code) => set({ [name]: code === unknown ? "" : code })}
          error={form.error(name)}
        />
      ))}
      <div className="wide">
        <TextField
          name="niches"
          label={t("creators-niches")}
          value={value.niches}
          onChange={(niches) => set({ niches })}
          hint={t("creators-niches-hint")}
          error={form.error("niches")}
        />
      </div>
    </>
  );
}
