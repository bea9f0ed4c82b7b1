import { useNavigate } from "@tanstack/react-router";
import { useState } from "react";
import { call, useRead } from "../../api/call";
import type { Goals } from "../../api/generated/contract";
import { Dialog } from "../../parts/Dialog";
import { SelectField, TextField } from "../../parts/fields";
import { Form, FormFoot, useForm } from "../../parts/form";
import { useWords } from "../../parts/words";
import { type About, AboutFields, NameField } from "./CreatorForm";
import { splitWords } from "./fields";

export function AddCreatorDialog({ open, onClose }: { open: boolean; onClose: () => void }) {
  const { t } = useWords();
  const goals = useRead("campaigns.goals", {}, { enabled: open });
  return (
    <Dialog title={t("cmd-creator-new")} open={open} onClose={onClose} testId="creator-dialog">
      {goals.data ? <Fields goals={goals.data} onClose={onClose} /> : null}
    </Dialog>
  );
}

type Value = About & { platform: string; handle: string; url: string; followers: string };

function Fields({ goals, onClose }: { goals: Goals; onClose: () => void }) {
  const { t } = useWords();
  const form = useForm();
  const navigate = useNavigate();
  const [value, setValue] = useState<Value>({
    name: "",
    platform: goals.platforms[0] ?? "instagram",
    handle: "",
    url: "",
    followers: "",
    country: "",
    language: "",
    niches: "",
  });
  const set = (change: Partial<Value>) => {
    setValue({ ...value, ...change });
    if (form.failure) form.clear();
  };
  // Somebody with this handle lies in the trash: saving again means a new creator.
  const anew = form.failure?.messageId === "error-handle-in-trash";
  const save = async () => {
    const made = await call("creators.add", { ...value, niches: splitWords(value.niches), anew });
    await navigate({ to: "/creators/$id", params: { id: made.value.id } });
  };
  const text = (name: "handle" | "url" | "followers") => (
    <TextField
      name={name}
      label={t(`creators-${name}`)}
      amount={name === "followers"}
      value={value[name]}
      onChange={(next) => set({ [name]: next })}
      error={form.error(name)}
    />
  );
  return (
    <Form form={form} onSubmit={save} fields={Object.keys(value)} testId="creator-form">
      <div className="dialog-body form-grid">
        <NameField goals={goals} form={form} value={value} set={set} />
        <SelectField
          name="platform"
          label={t("creators-platform")}
          value={value.platform}
          choices={goals.platforms.map((platform) => ({ value: platform, label: t(`platform-${platform}`) }))}
          onChange={(platform) => set({ platform })}
          error={form.error("platform")}
        />
        {text("handle")}
        {text("followers")}
        {text("url")}
        <AboutFields goals={goals} form={form} value={value} set={set} />
      </div>
      <FormFoot
        busy={form.busy}
        onClose={onClose}
        label={t(anew ? "creators-add-anew" : "cmd-creator-new")}
        testId="creator-save"
      />
    </Form>
  );
}
