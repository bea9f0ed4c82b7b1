import { Link } from "@tanstack/react-router";
import { Pencil, Plus, Trash2 } from "lucide-react";
import { useRead } from "../../api/call";
import type { Account, Availability, Creator } from "../../api/generated/contract";
import { useAct } from "../../parts/act";
import { Button, IconButton } from "../../parts/Button";
import { Answered } from "../../parts/states";
import { useWords } from "../../parts/words";
import { FigureButton } from "../results/FigureCard";

const looks = { busy: "badge-warning", exclusive: "badge-info", doNotContact: "badge-danger", available: "" };

type Today = { state: Availability["today"]; until: string; short?: boolean };

/** What a creator is today; whoever is free needs no badge. Where names need the room, the day is only spoken. */
export function AvailabilityBadge({ state, until, short }: Today) {
  const { t } = useWords();
  if (state === "available") return null;
  const word = t(`availability-${state}`);
  const whole = until ? t("kept-badge-until", { state: word, until }) : word;
  return (
    <span className={`badge ${looks[state]}`} title={short ? whole : undefined} data-testid={`standing-${state}`}>
      {short ? word : whole}
    </span>
  );
}

export function Facts({ creator }: { creator: Creator }) {
  const { t } = useWords();
  const { contact } = creator;
  const own = creator.fields.map((field) => {
    const value = creator.own.find((one) => one.field === field.id);
    return { label: field.name, value: value?.printed ?? "" };
  });
  const facts = [
    { label: t("creators-country"), value: creator.countryName },
    { label: t("creators-language"), value: creator.languageName },
    { label: t("creators-niches"), value: creator.niches.join(", ") },
    { label: t("kept-lists"), value: creator.lists.map((list) => list.name).join(", ") },
    ...(["email", "phone", "agent", "agentContact", "address"] as const).map((name) => ({
      label: t(`kept-${name}`),
      value: contact[name],
    })),
    ...own,
  ];
  // The first three are always worth a line; what nobody filled in is not.
  const shown = facts.filter((fact, at) => at < 3 || fact.value);
  return (
    <>
      <Standing creator={creator} />
      <dl className="grid grid-cols-[auto_1fr] gap-x-4 gap-y-1">
        {shown.map(({ label, value }) => (
          <div key={label} className="contents">
            <dt className="text-subtle">{label}</dt>
            <dd className="min-w-0 select-text whitespace-pre-line break-words">{value || "–"}</dd>
          </div>
        ))}
      </dl>
      {creator.tags.length > 0 ? (
        <ul className="flex flex-wrap gap-1" aria-label={t("kept-tags")} data-testid="creator-tags">
          {creator.tags.map((tag) => (
            <li key={tag} className="badge">
              {tag}
            </li>
          ))}
        </ul>
      ) : null}
    </>
  );
}

/** Busy, exclusive or not to be contacted: until when, for whom, why. */
function Standing({ creator }: { creator: Creator }) {
  const { t } = useWords();
  const { availability: at } = creator;
  if (at.today === "available") return null;
  const why = [at.forWhom && t("kept-exclusive-for", { whom: at.forWhom }), at.reason].filter(Boolean);
  return (
    <p className="flex flex-wrap items-center gap-2">
      <AvailabilityBadge state={at.today} until={at.untilPrinted} />
      {why.length > 0 ? <span className="text-subtle">{why.join(" · ")}</span> : null}
    </p>
  );
}

type AccountsProps = { creator: Creator; onEdit?: (account: Account) => void; onAdd?: () => void };

export function AccountList({ creator, onEdit, onAdd }: AccountsProps) {
  const { t, locale } = useWords();
  const act = useAct();
  const remove = (account: Account) =>
    void act("creators.removeAccount", { account: account.id }, t("kept-account-removed", { handle: account.handle }));
  const when = (at: number) => new Intl.DateTimeFormat(locale, { dateStyle: "medium" }).format(at);
  return (
    <section className="flex flex-col gap-1">
      <h2 className="font-semibold">{t("creators-accounts")}</h2>
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
            {onEdit && creator.accounts.length > 1 ? (
              <IconButton
                small
                icon={Trash2}
                label={t("kept-account-remove", { handle: account.handle })}
                onPress={() => remove(account)}
                data-testid={`account-remove-${account.id}`}
              />
            ) : null}
          </li>
        ))}
      </ul>
      {onAdd ? (
        <div>
          <Button small icon={Plus} onPress={onAdd} data-testid="account-new">
            {t("kept-account-new")}
          </Button>
        </div>
      ) : null}
    </section>
  );
}

/** Every campaign so far with what it cost and brought; each figure opens its card. */
export function CampaignList({ creator, figures }: { creator: Creator; figures?: boolean }) {
  const { t } = useWords();
  const campaigns = useRead("results.creator", { id: creator.id });
  return (
    <section className="flex flex-col gap-1" data-testid="creator-campaigns">
      <h2 className="font-semibold">{t("creators-campaigns")}</h2>
      <Answered query={campaigns}>
        {({ rows }) =>
          rows.length === 0 ? (
            <p className="text-subtle">{t("creators-no-campaigns")}</p>
          ) : (
            <ul className="flex flex-col gap-3">
              {rows.map((row) => (
                <li key={row.collaboration} className="flex flex-col gap-1">
                  <p className="flex flex-wrap items-center gap-2">
                    <Link to="/campaigns/$id/creators" params={{ id: row.campaign }} className="link">
                      {row.name}
                    </Link>
                    <span className="badge">{t(`stage-${row.stage}`)}</span>
                    {row.archived ? <span className="badge">{t("kept-archived")}</span> : null}
                    <span className="num text-small text-subtle">{row.datesPrinted}</span>
                  </p>
                  <dl className="flex flex-wrap gap-x-5 gap-y-1">
                    {row.figures.slice(0, figures ? undefined : 2).map((figure) => (
                      <div key={figure.id} className="flex items-baseline gap-1.5">
                        <dt className="text-small text-subtle">{t(`figure-${figure.id}`)}</dt>
                        <dd>
                          <FigureButton figure={figure} />
                        </dd>
                      </div>
                    ))}
                  </dl>
                </li>
              ))}
            </ul>
          )
        }
      </Answered>
    </section>
  );
}
