import { Plus } from "lucide-react";
import { useState } from "react";
import { asFailure } from "../api/errors";
import { Button } from "./Button";
import { type Choice, type FieldProps, SelectField, TextField } from "./fields";
import { useWords } from "./words";

type Props = FieldProps & {
  value: string | null;
  choices: Choice[];
  onChange: (id: string) => void;
  /** Makes the record and answers its id. */
  onCreate: (name: string) => Promise<string>;
  createLabel: string;
  nameLabel: string;
};

/** Chooses a record, or makes the missing one on the spot. */
export function PickOrCreate({ onCreate, createLabel, nameLabel, ...field }: Props) {
  const { t } = useWords();
  const [name, setName] = useState<string | null>(field.choices.length === 0 ? "" : null);
  const [wrong, setWrong] = useState<string>();
  const create = async () => {
    try {
      const id = await onCreate(name ?? "");
      field.onChange(id);
      setName(null);
      setWrong(undefined);
    } catch (thrown) {
      const failure = asFailure(thrown);
      const first = failure.fields[0] ?? failure;
      setWrong(t(first.messageId, first.args));
    }
  };
  if (name === null) {
    return (
      <div className="flex items-start gap-2">
        <div className="min-w-0 flex-1">
          <SelectField {...field} />
        </div>
        <Button className="mt-6" icon={Plus} onPress={() => setName("")} data-testid={`${field.name}-new`}>
          {createLabel}
        </Button>
      </div>
    );
  }
  return (
    // Enter here makes the record, it does not send the form around it.
    // biome-ignore lint/a11y/noStaticElementInteractions: catches Enter of the field inside
    <div
      className="flex items-start gap-2"
      onKeyDown={(event) => {
        if (event.key !== "Enter" || !(event.target instanceof HTMLInputElement)) return;
        event.preventDefault();
        event.stopPropagation();
        void create();
      }}
    >
      <div className="min-w-0 flex-1">
        <TextField
          name={`${field.name}Name`}
          label={nameLabel}
          value={name}
          onChange={setName}
          error={wrong ?? field.error}
          autoFocus={field.choices.length > 0}
        />
      </div>
      <Button className="mt-6" onPress={() => void create()} data-testid={`${field.name}-create`}>
        {t("ui-add")}
      </Button>
      {field.choices.length > 0 ? (
        <Button kind="quiet" className="mt-6" onPress={() => setName(null)}>
          {t("ui-cancel")}
        </Button>
      ) : null}
    </div>
  );
}
