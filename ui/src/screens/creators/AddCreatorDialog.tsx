import { useNavigate } from "@tanstack/react-router";
import { useState } from "react";
import { call, useRead } from "../../api/call";
import type { CreatorAdd, Goals } from "../../api/generated/contract";
import { Button } from "../../parts/Button";
import { Dialog } from "../../parts/Dialog";
import { SelectField, TextField } from "../../parts/fields";
import { Form, useForm } from "../../parts/form";
import { useWords } from "../../parts/words";
import { splitNiches, unknown, withUnknown } from "./fields";

export function AddCreatorDialog({ open, onClose }: { open: boolean; onClose: () => void }) {
  const { t } = useWords();
  const goals = useRead("campaigns.goals", {}, { enabled: open });
  return (
    <Dialog title={t("cmd-creator-new")} open={open} onClose={onClose} testId="creator-dialog">
      {goals.data ? <Fields goals={goals.data} onClose={onClose} /> : null}
    </Dialog>
  );
}

function Fields({ goals, onClose }: { goals: Goals; onClose: () => void }) {
  const { t } = useWords();
  const form = useForm();
  const navigate = useNavigate();
  const [niches, setNiches] = useState("");
  const [value, setValue] = useState<Omit<CreatorAdd, "niches">>({
    name: "",
    platform: goals.platforms[0] ?? "instagram",
    handle: "",
    url: "",
    followers: "",
    country: "",
    language: "",
  });
  const set = (change: Partial<CreatorAdd>) => setValue({ ...value, ...change });
  const save = async () => {
    const made = await call("creators.add", { ...value, niches: splitNiches(niches) });
    await navigate({ to: "/creators/$id", params: { id: made.value.id } });
  };
  const text = (name: "name" | "handle" | "url", first = false) => (
    <TextField
      name={name}
      label={t(`creators-${name}`)}
      value={value[name]}
      onChange={(next) => set({ [name]: next })}
      error={form.error(name)}
      autoFocus={first}
    />
  );
  return (
    <Form form={form} onSubmit={save} fields={[...Object.keys(value), "niches"]} testId="creator-form">
      <div className="dialog-body form-grid">
        <div className="wide">{text("name", true)}</div>
        <SelectField
          name="platform"
          label={t("creators-platform")}
          value={value.platform}
          choices={goals.platforms.map((platform) => ({ value: platform, label: t(`platform-${platform}`) }))}
          onChange={(platform) => set({ platform })}
          error={form.error("platform")}
        />
        {text("handle")}
        <TextField
          name="followers"
          label={t("creators-followers")}
          amount
          value={value.followers}
          onChange={(followers) => set({ followers })}
          error={form.error("followers")}
        />
        {text("url")}
        <Places goals={goals} value={value} set={set} form={form} />
        <div className="wide">
          <TextField
            name="niches"
            label={t("creators-niches")}
            value={niches}
            onChange={setNiches}
            hint={t("creators-niches-hint")}
            error={form.error("niches")}
          />
        </div>
      </div>
      <div className="dialog-foot">
        <Button onPress={onClose}>{t("ui-cancel")}</Button>
        <Button kind="primary" type="submit" isPending={form.busy} data-testid="creator-save">
          {t("cmd-creator-new")}
        </Button>
      </div>
    </Form>
  );
}

type Rest = Omit<CreatorAdd, "niches">;

type PlacesProps = {
  goals: Goals;
  value: Rest;
  set: (change: Partial<Rest>) => void;
  form: ReturnType<typeof useForm>;
};

function Places({ goals, value, set, form }: PlacesProps) {
  const { t } = useWords();
  const named = { country: goals.countries, language: goals.languages };
  return (["country", "language"] as const).map((name) => (
    <SelectField
      key={name}
      name={name}
      label={t(`creators-${name}`)}
      value={value[name] || unknown}
      choices={withUnknown(t("creators-unknown"), named[name])}
      onChange={(code) => set({ [name]: code === unknown ? "" : code })}
      error={form.error(name)}
    />
  ));
}
