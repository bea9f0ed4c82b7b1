import { useState } from "react";
import { call, useRead } from "../../api/call";
import type { Account, Creator, Id } from "../../api/generated/contract";
import { Button } from "../../parts/Button";
import { Dialog } from "../../parts/Dialog";
import { SelectField, TextField } from "../../parts/fields";
import { Form, useForm } from "../../parts/form";
import { useWords } from "../../parts/words";
import { splitNiches, unknown, withUnknown } from "./fields";

export function EditCreatorDialog({ creator, onClose }: { creator: Creator; onClose: () => void }) {
  const { t } = useWords();
  const form = useForm();
  const goals = useRead("campaigns.goals", {});
  const [name, setName] = useState(creator.name);
  const [country, setCountry] = useState(creator.country);
  const [language, setLanguage] = useState(creator.language);
  const [niches, setNiches] = useState(creator.niches.join(", "));
  const save = async () => {
    await call("creators.edit", { id: creator.id, name, country, language, niches: splitNiches(niches) });
    onClose();
  };
  return (
    <Dialog
      title={t("creators-edit-title", { name: creator.name })}
      open
      onClose={onClose}
      testId="creator-edit-dialog"
    >
      <Form form={form} onSubmit={save} fields={["name", "country", "language", "niches"]}>
        <div className="dialog-body form-grid">
          <div className="wide">
            <TextField
              name="name"
              label={t("creators-name")}
              value={name}
              onChange={setName}
              error={form.error("name")}
              autoFocus
            />
          </div>
          <SelectField
            name="country"
            label={t("creators-country")}
            value={country || unknown}
            choices={withUnknown(t("creators-unknown"), goals.data?.countries ?? [])}
            onChange={(code) => setCountry(code === unknown ? "" : code)}
            error={form.error("country")}
          />
          <SelectField
            name="language"
            label={t("creators-language")}
            value={language || unknown}
            choices={withUnknown(t("creators-unknown"), goals.data?.languages ?? [])}
            onChange={(code) => setLanguage(code === unknown ? "" : code)}
            error={form.error("language")}
          />
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
        <Foot busy={form.busy} onClose={onClose} />
      </Form>
    </Dialog>
  );
}

export function EditAccountDialog({
  creator,
  account,
  onClose,
}: {
  creator: Id;
  account: Account;
  onClose: () => void;
}) {
  const { t, number } = useWords();
  const form = useForm();
  const was = account.followers === null ? "" : number(account.followers);
  const [handle, setHandle] = useState(account.handle);
  const [url, setUrl] = useState(account.url);
  const [followers, setFollowers] = useState(was);
  const error = (field: string) => form.error(`account.${field}`) ?? form.error(field);
  const save = async () => {
    // Followers are a measurement of today: an unchanged number is not measured again.
    const change = { account: account.id, handle, url, ...(followers === was ? {} : { followers }) };
    await call("creators.edit", { id: creator, account: change });
    onClose();
  };
  return (
    <Dialog
      title={t("creators-account-edit", { handle: account.handle })}
      open
      onClose={onClose}
      testId="account-dialog"
    >
      <Form form={form} onSubmit={save} fields={["handle", "url", "followers", "account"]}>
        <div className="dialog-body flex flex-col gap-4">
          <p className="text-subtle">{t(`platform-${account.platform}`)}</p>
          <TextField
            name="handle"
            label={t("creators-handle")}
            value={handle}
            onChange={setHandle}
            error={error("handle")}
            autoFocus
          />
          <TextField name="url" label={t("creators-url")} value={url} onChange={setUrl} error={error("url")} />
          <TextField
            name="followers"
            label={t("creators-followers")}
            amount
            value={followers}
            onChange={setFollowers}
            error={error("followers")}
          />
        </div>
        <Foot busy={form.busy} onClose={onClose} />
      </Form>
    </Dialog>
  );
}

function Foot({ busy, onClose }: { busy: boolean; onClose: () => void }) {
  const { t } = useWords();
  return (
    <div className="dialog-foot">
      <Button onPress={onClose}>{t("ui-cancel")}</Button>
      <Button kind="primary" type="submit" isPending={busy} data-testid="edit-save">
        {t("ui-save")}
      </Button>
    </div>
  );
}
