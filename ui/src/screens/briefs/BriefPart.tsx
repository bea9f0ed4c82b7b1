import { Link } from "@tanstack/react-router";
import { Download } from "lucide-react";
import { useRead } from "../../api/call";
import type { BriefCreator, Collaboration } from "../../api/generated/contract";
import { useAct } from "../../parts/act";
import { Button } from "../../parts/Button";
import { Answered } from "../../parts/states";
import { useWords } from "../../parts/words";
import { languages } from "./parts";

/** The brief that one creator holds, and all that was given to them. */
export function BriefPart({ it }: { it: Collaboration }) {
  const { t } = useWords();
  const query = useRead("briefs.creators", { campaign: it.campaign, collaboration: it.id });
  return (
    <section className="flex flex-col gap-3">
      <header className="flex flex-wrap items-center gap-2">
        <h3 className="text-section font-semibold">{t("campaign-tab-brief")}</h3>
        <Link
          to="/campaigns/$id/brief"
          params={{ id: it.campaign }}
          search={{ creators: true }}
          className="btn btn-small ms-auto"
          data-testid="brief-part-open"
        >
          {t("brief-part-open")}
        </Link>
      </header>
      <Answered query={query}>{({ rows }) => <Held row={rows[0]} />}</Answered>
    </section>
  );
}

function Held({ row }: { row: BriefCreator | undefined }) {
  const { t } = useWords();
  const act = useAct();
  if (!row) return <p className="quiet-box">{t("brief-part-declined")}</p>;
  if (row.given.length === 0) return <p className="quiet-box">{t("brief-part-none")}</p>;
  return (
    <div className="flex flex-col gap-2" data-testid="brief-part">
      <p>
        <span className={row.holding === "newest" ? "badge badge-success" : "badge badge-warning"}>
          {t(`brief-holds-${row.holding}`, { number: String(row.held) })}
        </span>
      </p>
      <ol className="timeline">
        {row.given.map((given) => (
          <li key={given.id}>
            <div className="min-w-0 flex-1">
              <p>
                <span className="font-medium">{t("brief-version", { number: String(given.number) })}</span>
                {` · ${t(`brief-way-${given.way}`)}`}
                {given.language ? ` · ${languages[given.language]}` : ""}
              </p>
              {given.fileName ? (
                <Button
                  small
                  kind="quiet"
                  icon={Download}
                  onPress={() => void act("briefs.save", { send: given.id, path: null })}
                  data-testid={`brief-given-${given.id}`}
                >
                  {t("file-save", { name: given.fileName })}
                </Button>
              ) : null}
              <p className="text-small text-subtle">{[given.atPrinted, given.person].filter(Boolean).join(" · ")}</p>
            </div>
          </li>
        ))}
      </ol>
    </div>
  );
}
