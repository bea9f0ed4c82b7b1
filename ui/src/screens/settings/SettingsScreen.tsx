import type { ReactNode } from "react";
import { call, useRead } from "../../api/call";
import { asFailure } from "../../api/errors";
import type { Start } from "../../api/generated/contract";
import { useAct, useFailureToast } from "../../parts/act";
import { Button } from "../../parts/Button";
import { CommandButton } from "../../parts/commands";
import { SwitchField } from "../../parts/fields";
import { Page } from "../../parts/Page";
import { PickOrCreate } from "../../parts/PickOrCreate";
import { Segmented } from "../../parts/Segmented";
import { Answered } from "../../parts/states";
import { useWords } from "../../parts/words";
import { FlowSection } from "../content/FlowSection";
import { AccountSection } from "../mail/AccountSection";
import { TemplatesSection } from "../mail/TemplatesSection";
import { JobsSection, PeopleSection } from "../people/PeopleSection";
import { BackupSection } from "../safety/BackupSection";
import { LanguageChoice, useSettings } from "./LanguageChoice";
import { OwnFields } from "./OwnFields";

export function SettingsScreen() {
  const { t } = useWords();
  const start = useRead("app.start", {});
  return (
    <Page title={t("settings-title")} testId="settings">
      <Answered query={start}>{(loaded) => <Settings start={loaded} />}</Answered>
    </Page>
  );
}

function Section({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className="flex flex-col gap-3 border-b border-line pb-6 last:border-0">
      <h2 className="text-section font-semibold">{title}</h2>
      {children}
    </section>
  );
}

function Settings({ start }: { start: Start }) {
  const { t } = useWords();
  const set = useSettings();
  return (
    <div className="flex max-w-2xl flex-col gap-6">
      <Section title={t("settings-look")}>
        <LanguageChoice start={start} />
        <Segmented
          label={t("settings-theme")}
          value={start.theme}
          choices={[
            { value: "system", label: t("settings-system") },
            { value: "light", label: t("settings-theme-light") },
            { value: "dark", label: t("settings-theme-dark") },
          ]}
          onChange={(theme) => void set({ theme })}
          testId="theme"
        />
      </Section>
      <Section title={t("settings-me")}>
        <Me start={start} />
      </Section>
      <Section title={t("people-title")}>
        <PeopleSection me={start.me?.id ?? null} onMe={(me) => void set({ me })} />
      </Section>
      <Section title={t("people-jobs")}>
        <JobsSection />
      </Section>
      <Section title={t("mail-title")}>
        <AccountSection />
      </Section>
      <Section title={t("mail-templates")}>
        <TemplatesSection />
      </Section>
      <Section title={t("kept-own")}>
        <OwnFields />
      </Section>
      <Section title={t("flow-title-all")}>
        <FlowSection />
      </Section>
      <Section title={t("settings-notify-title")}>
        <SwitchField
          label={t("settings-notify")}
          checked={start.notify}
          onChange={(notify) => void set({ notify })}
          testId="notify"
        />
        <p className="hint">{t("settings-notify-hint")}</p>
      </Section>
      <Section title={t("settings-keys")}>
        <SwitchField
          label={t("settings-single-keys")}
          checked={start.singleKeys}
          onChange={(singleKeys) => void set({ singleKeys })}
          testId="single-keys"
        />
        <p className="hint">{t("settings-single-keys-hint")}</p>
        <div>
          <CommandButton id="help.keys" testId="settings-keys" />
        </div>
      </Section>
      <Section title={t("settings-data")}>
        <DataFolder start={start} />
      </Section>
      <Section title={t("backups-title")}>
        <BackupSection />
      </Section>
      <Section title={t("share-title")}>
        <p className="hint">{t("share-settings-hint")}</p>
        <div>
          <CommandButton id="go.team" label={t("share-settings-open")} testId="settings-share" />
        </div>
      </Section>
      <Section title={t("settings-sample")}>
        <Sample start={start} />
      </Section>
      <p className="text-small text-subtle">{t("settings-version", { version: start.version })}</p>
    </div>
  );
}

function Me({ start }: { start: Start }) {
  const { t, language } = useWords();
  const set = useSettings();
  const people = useRead("people.list", {});
  if (!people.data) return null;
  return (
    <div className="flex max-w-md flex-col gap-2">
      <PickOrCreate
        name="me"
        label={t("settings-me-name")}
        hint={t("settings-me-hint")}
        value={start.me?.id ?? null}
        choices={people.data.rows.map((person) => ({ value: person.id, label: person.name }))}
        onChange={(me) => void set({ me })}
        onCreate={async (name) => {
          const made = await call("people.add", { name, email: "", language });
          await people.refetch();
          return made.value.id;
        }}
        createLabel={t("settings-me-new")}
        nameLabel={t("settings-me-name")}
      />
    </div>
  );
}

function DataFolder({ start }: { start: Start }) {
  const { t } = useWords();
  const fail = useFailureToast();
  const reveal = () => void call("files.reveal", { path: start.profile }).catch((thrown) => fail(asFailure(thrown)));
  return (
    <>
      <div>
        <p className="text-small text-subtle">{t("settings-profile")}</p>
        <p className="break-all select-text">{start.profile}</p>
      </div>
      <div className="flex flex-wrap gap-2">
        <Button onPress={reveal} data-testid="profile-reveal">
          {t("settings-show-folder")}
        </Button>
      </div>
    </>
  );
}

function Sample({ start }: { start: Start }) {
  const { t } = useWords();
  const act = useAct();
  const add = async () => {
    await act("sample.add", {}, t("settings-sample-added"));
  };
  return (
    <>
      <p className="hint">{t("settings-sample-hint")}</p>
      <div>
        {start.hasSample ? (
          <CommandButton id="sample.remove" label={t("settings-sample-remove")} testId="settings-sample-remove" />
        ) : (
          <Button onPress={() => void add()} data-testid="settings-sample-add">
            {t("settings-sample-add")}
          </Button>
        )}
      </div>
    </>
  );
}
