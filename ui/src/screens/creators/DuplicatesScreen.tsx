import { Link } from "@tanstack/react-router";
import { Combine, UsersRound } from "lucide-react";
import { useState } from "react";
import { useRead } from "../../api/call";
import type { Pair, Twin } from "../../api/generated/contract";
import { Button } from "../../parts/Button";
import { Page } from "../../parts/Page";
import { Answered, EmptyState } from "../../parts/states";
import { TableHead } from "../../parts/TableHead";
import { useWords } from "../../parts/words";
import { MergeDialog } from "./MergeDialog";

/** Creators who may be one person. */
export function DuplicatesScreen() {
  const { t } = useWords();
  const duplicates = useRead("creators.duplicates", { id: null });
  const [pair, setPair] = useState<Pair | null>(null);
  return (
    <Page title={t("merge-title")} testId="duplicates" below={<p className="text-subtle">{t("merge-hint")}</p>}>
      <Answered query={duplicates}>
        {({ pairs }) =>
          pairs.length === 0 ? (
            <EmptyState
              icon={UsersRound}
              title={t("merge-none")}
              text={t("merge-none-text")}
              testId="duplicates-none"
            />
          ) : (
            <div className="table-scroll">
              <table className="table" aria-label={t("merge-title")} data-testid="duplicates-table">
                <TableHead
                  cells={[
                    { label: t("merge-one") },
                    { label: t("merge-other") },
                    { label: t("merge-why") },
                    { label: t("ui-more"), hidden: true },
                  ]}
                />
                <tbody>
                  {pairs.map((one) => (
                    <tr key={`${one.one.id}-${one.other.id}`}>
                      <td>
                        <Person twin={one.one} />
                      </td>
                      <td>
                        <Person twin={one.other} />
                      </td>
                      <td>{one.why.map((why) => t(`merge-why-${why}`)).join(", ")}</td>
                      <td className="end">
                        <Button
                          small
                          icon={Combine}
                          onPress={() => setPair(one)}
                          data-testid={`merge-${one.one.id}-${one.other.id}`}
                        >
                          {t("merge-open")}
                        </Button>
                      </td>
                    </tr>
                  ))}
                </tbody>
              </table>
            </div>
          )
        }
      </Answered>
      {pair ? <MergeDialog keep={pair.one.id} other={pair.other.id} onClose={() => setPair(null)} /> : null}
    </Page>
  );
}

export function Person({ twin }: { twin: Twin }) {
  const { t } = useWords();
  return (
    <span className="flex flex-col py-1">
      <Link to="/creators/$id" params={{ id: twin.id }} className="link">
        {twin.name || t("creators-unnamed")}
      </Link>
      <span className="clip text-small text-subtle">
        {twin.accounts.map((account) => `${account.handle} (${t(`platform-${account.platform}`)})`).join(", ")}
      </span>
    </span>
  );
}
