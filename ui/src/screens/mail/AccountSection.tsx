import { Send, Trash2, TriangleAlert } from "lucide-react";
import { useState } from "react";
import { call, useRead } from "../../api/call";
import { asFailure } from "../../api/errors";
import type { MailAccount, MailSecurity, MailStanding, PasswordPlace } from "../../api/generated/contract";
import { useAct, useFailureToast } from "../../parts/act";
import { Button } from "../../parts/Button";
import { TextField } from "../../parts/fields";
import { Form, useForm } from "../../parts/form";
import { Segmented } from "../../parts/Segmented";
import { Answered } from "../../parts/states";
import { useToasts } from "../../parts/toasts";
import { useWords } from "../../parts/words";

/** The account by which this computer sends, and a test that says what the server said. */
export function AccountSection() {
  const standing = useRead("mail.account", {});
  return (
    <Answered query={standing}>
      {(loaded) => <Standing key={JSON.stringify(loaded.account)} standing={loaded} />}
    </Answered>
  );
}

function Standing({ standing }: { standing: MailStanding }) {
  const { t } = useWords();
  const warning = standing.pause
    ? t(standing.pause.messageId, standing.pause.args)
    : standing.needsPassword
      ? t("mail-password-again")
      : null;
  return (
    <>
      <p className="hint">{t("mail-account-hint")}</p>
      {warning ? (
        <p className="notice notice-warning" role="alert" data-testid="mail-pause">
          <TriangleAlert aria-hidden="true" className="icon text-warning" />
          <span className="flex-1">{warning}</span>
        </p>
      ) : null}
      <AccountForm account={standing.account} />
      {standing.account ? <Tools account={standing.account} /> : null}
    </>
  );
}

const empty: MailAccount = {
  name: "",
  address: "",
  server: "",
  port: 0,
  security: "tls",
  user: "",
  place: "keychain",
};
const usual: Record<MailSecurity, string> = { tls: "465", starttls: "587", none: "25" };
const fields = ["name", "address", "server", "port", "security", "user", "password"];

function AccountForm({ account }: { account: MailAccount | null }) {
  const { t } = useWords();
  const { push } = useToasts();
  const form = useForm();
  const [draft, setDraft] = useState(account ?? empty);
  const [port, setPort] = useState(account ? String(account.port) : "");
  const [password, setPassword] = useState("");
  const type = (name: "name" | "address" | "server" | "user") => (value: string) =>
    setDraft((now) => ({ ...now, [name]: value }));
  const secure = (security: MailSecurity) => {
    setDraft((now) => ({ ...now, security }));
    // The usual port of the other kind is never meant.
    if (Object.values(usual).includes(port)) setPort(usual[security]);
  };
  const save = async () => {
    const place: PasswordPlace = draft.place === "none" ? "keychain" : draft.place;
    await call("mail.setAccount", { ...draft, place, port, password: password || null });
    setPassword("");
    push({ text: t("mail-account-saved") });
  };
  const field = (name: "name" | "address" | "server" | "user", hint?: string, placeholder?: string) => (
    <TextField
      name={`mail-${name}`}
      label={t(`mail-${name}`)}
      value={draft[name]}
      onChange={type(name)}
      error={form.error(name)}
      {...(hint ? { hint } : {})}
      {...(placeholder ? { placeholder } : {})}
    />
  );
  return (
    <Form form={form} onSubmit={save} fields={fields} className="flex flex-col gap-4" testId="mail-account">
      <div className="grid gap-4 sm:grid-cols-2">
        {field("name", t("mail-name-hint"))}
        {field("address")}
      </div>
      <div className="grid gap-4 sm:grid-cols-[1fr_7rem]">
        {field("server", undefined, "smtp.example.com")}
        <TextField
          name="mail-port"
          label={t("mail-port")}
          amount
          placeholder={usual[draft.security]}
          value={port}
          onChange={setPort}
          error={form.error("port")}
        />
      </div>
      <SecurityChoice security={draft.security} error={form.error("security")} onChange={secure} />
      <div className="grid gap-4 sm:grid-cols-2">
        {field("user", t("mail-user-hint"))}
        <TextField
          name="mail-password"
          label={t("mail-password")}
          secret
          placeholder={account && account.place !== "none" ? t("mail-password-kept") : ""}
          value={password}
          onChange={setPassword}
          error={form.error("password")}
        />
      </div>
      <PasswordPlaceChoice place={draft.place} onChange={(place) => setDraft((now) => ({ ...now, place }))} />
      <div>
        <Button kind="primary" type="submit" isPending={form.busy} data-testid="mail-save">
          {t("mail-account-save")}
        </Button>
      </div>
    </Form>
  );
}

type SecurityProps = {
  security: MailSecurity;
  error: string | undefined;
  onChange: (security: MailSecurity) => void;
};

function SecurityChoice({ security, error, onChange }: SecurityProps) {
  const { t } = useWords();
  return (
    <div className="flex flex-col gap-1">
      <Segmented
        label={t("mail-security")}
        value={security}
        choices={(["tls", "starttls", "none"] as const).map((value) => ({ value, label: t(`mail-security-${value}`) }))}
        onChange={onChange}
        testId="mail-security"
      />
      {error ? (
        <p role="alert" className="field-error">
          {error}
        </p>
      ) : null}
    </div>
  );
}

type PlaceProps = { place: PasswordPlace; onChange: (place: PasswordPlace) => void };

function PasswordPlaceChoice({ place, onChange }: PlaceProps) {
  const { t } = useWords();
  return (
    <div className="flex flex-col gap-1">
      <Segmented
        label={t("mail-place")}
        value={place === "run" ? "run" : "keychain"}
        choices={(["keychain", "run"] as const).map((value) => ({ value, label: t(`mail-place-${value}`) }))}
        onChange={onChange}
        testId="mail-place"
      />
      <p className="hint">{t("mail-place-hint")}</p>
    </div>
  );
}

/** What can be done with an account that is kept: try it, or forget it. */
function Tools({ account }: { account: MailAccount }) {
  const { t } = useWords();
  const { push } = useToasts();
  const act = useAct();
  const fail = useFailureToast();
  const [busy, setBusy] = useState(false);
  const test = async () => {
    setBusy(true);
    try {
      await call("mail.test", { to: "" });
      push({ text: t("mail-test-sent", { address: account.address }) });
    } catch (thrown) {
      fail(asFailure(thrown));
    }
    setBusy(false);
  };
  return (
    <div className="flex flex-wrap gap-2">
      <Button icon={Send} isPending={busy} onPress={() => void test()} data-testid="mail-test">
        {t("mail-test")}
      </Button>
      <Button
        icon={Trash2}
        kind="quiet"
        onPress={() => void act("mail.removeAccount", {}, t("mail-account-removed"))}
        data-testid="mail-account-remove"
      >
        {t("mail-account-remove")}
      </Button>
    </div>
  );
}
