import { Link } from "@tanstack/react-router";
import { Pencil } from "lucide-react";
import type { Account, Creator } from "../../api/generated/contract";
import { IconButton } from "../../parts/Button";
import { useWords } from "../../parts/words";

export function Facts({ creator }: { creator: Creator }) {
  const { t } = useWords();
  const facts = [
    ["creators-country", creator.countryName],
    ["creators-language", creator.languageName],
    ["creators-niches", creator.niches.join(", ")],
  ] as const;
  return (
    <dl className="grid grid-cols-[auto_1fr] gap-x-4 gap-y-1">
      {facts.map(([label, value]) => (
        <div key={label} className="contents">
          <dt className="text-subtle">{t(label)}</dt>
          <dd>{value || "–"}</dd>
        </div>
      ))}
    </dl>
  );
}

export function AccountList({ creator, onEdit }: { creator: Creator; onEdit?: (account: Account) => void }) {
  const { t, locale } = useWords();
  const when = (at: number) => new Intl.DateTimeFormat(locale, { dateStyle: "medium" }).format(at);
  return (
    <section className="flex flex-col gap-1">
      <h3 className="font-semibold">{t("creators-accounts")}</h3>
      <ul className="flex flex-col gap-2">
        {creator.accounts.map((account) => (
          <li key={account.id} className="flex items-start gap-2" data-testid={`account-${account.id}`}>
            <div className="min-w-0 flex-1">
              <p className="clip">
                <span className="font-medium">{account.handle}</span>{" "}
                <span className="text-subtle">{t(`platform-${account.platform}`)}</span>
              </p>
              <p className="num text-small text-subtle">
                {account.followersPrinted
                  ? t("creators-followers-of", { followers: account.followersPrinted })
                  : t("creators-followers-unknown")}
                {account.followersAt === null ? "" : ` · ${when(account.followersAt)}`}
                {account.followersSource
                  ? ` · ${account.followersSource === "keyed" ? t("creators-source-keyed") : account.followersSource}`
                  : ""}
              </p>
              {account.url ? <p className="clip select-text text-small text-subtle">{account.url}</p> : null}
            </div>
            {onEdit ? (
              <IconButton
                small
                icon={Pencil}
                label={t("creators-account-edit", { handle: account.handle })}
                onPress={() => onEdit(account)}
                data-testid={`account-edit-${account.id}`}
              />
            ) : null}
          </li>
        ))}
      </ul>
    </section>
  );
}

export function CampaignList({ creator }: { creator: Creator }) {
  const { t } = useWords();
  return (
    <section className="flex flex-col gap-1">
      <h3 className="font-semibold">{t("creators-campaigns")}</h3>
      {creator.campaigns.length === 0 ? <p className="text-subtle">{t("creators-no-campaigns")}</p> : null}
      <ul className="flex flex-col gap-1">
        {creator.campaigns.map((one) => (
          <li key={one.campaign} className="flex flex-wrap items-center gap-2">
            <Link to="/campaigns/$id/creators" params={{ id: one.campaign }} className="link">
              {one.name}
            </Link>
            <span className="badge">{t(`stage-${one.stage}`)}</span>
            <span className="num text-subtle">{one.fee?.printed ?? ""}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
