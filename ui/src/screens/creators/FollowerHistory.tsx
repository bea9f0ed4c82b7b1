import { useRead } from "../../api/call";
import type { AccountFollowers, Id } from "../../api/generated/contract";
import { Drawing } from "../../parts/Drawing";
import { Answered } from "../../parts/states";
import { TableHead } from "../../parts/TableHead";
import { useWords } from "../../parts/words";

/** Followers over time: a line to see the movement, a table for the numbers. */
export function FollowerHistory({ creator }: { creator: Id }) {
  const { t } = useWords();
  const followers = useRead("creators.followers", { id: creator });
  return (
    <section className="flex flex-col gap-3" data-testid="follower-history">
      <h2 className="font-semibold">{t("kept-followers")}</h2>
      <Answered query={followers}>
        {({ accounts }) =>
          accounts.length === 0 ? (
            <p className="text-subtle">{t("creators-followers-unknown")}</p>
          ) : (
            accounts.map((account) => <One key={account.account} account={account} />)
          )
        }
      </Answered>
    </section>
  );
}

function One({ account }: { account: AccountFollowers }) {
  const { t } = useWords();
  const source = (name: string) => (name === "keyed" ? t("creators-source-keyed") : t("kept-source-list"));
  return (
    <div className="flex flex-col gap-1">
      <div className="flex flex-wrap items-center gap-4">
        {account.svg ? (
          <Drawing svg={account.svg} width={account.width} height={account.height} className="w-60 max-w-full" />
        ) : null}
        <p className="text-small text-subtle">{account.summary}</p>
      </div>
      {account.values.length > 1 ? (
        <div className="max-h-48 overflow-auto" tabIndex={0} role="region" aria-label={account.handle}>
          <table className="w-full max-w-md">
            <caption className="sr-only">{`${account.handle} (${t(`platform-${account.platform}`)})`}</caption>
            <TableHead
              quiet
              cells={[
                { label: t("kept-followers-at") },
                { label: t("creators-followers"), end: true },
                { label: t("kept-followers-change"), end: true },
                { label: t("kept-followers-source"), end: true },
              ]}
            />
            <tbody>
              {account.values.map((value) => (
                <tr key={`${value.at}-${value.number}`}>
                  <th scope="row" className="py-0.5 text-start font-normal">
                    {value.atPrinted}
                  </th>
                  <td className="td-num">{value.printed}</td>
                  <td className="td-num text-subtle">{value.changePrinted || "–"}</td>
                  <td className="td-num text-subtle">{source(value.source)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      ) : null}
    </div>
  );
}
