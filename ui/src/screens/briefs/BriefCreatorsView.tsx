import { Link } from "@tanstack/react-router";
import { Eye, PencilLine, TriangleAlert, Users } from "lucide-react";
import { useState } from "react";
import type { BriefCreator, BriefCreators, Id } from "../../api/generated/contract";
import { useAct } from "../../parts/act";
import { Button, IconButton } from "../../parts/Button";
import { CommandButton } from "../../parts/commands";
import { CheckField } from "../../parts/fields";
import { EmptyState } from "../../parts/states";
import { TableHead } from "../../parts/TableHead";
import { useWords } from "../../parts/words";
import { FitDialog } from "./FitDialog";
import { PreviewDialog } from "./PreviewDialog";
import { languages } from "./parts";
import { WordsDialog } from "./WordsDialog";

type Props = {
  campaign: Id;
  creators: BriefCreators;
  /** The newest version says what the brief says. */
  same: boolean;
  chosen: ReadonlySet<Id>;
  onChoose: (chosen: ReadonlySet<Id>) => void;
  whom: Id[];
};
type Open = { kind: "fit" | "words" | "preview"; row: BriefCreator };

/** Who holds which version, whose fit was looked at, what is missing; whom to send it to. */
export function BriefCreatorsView({ campaign, creators, same, chosen, onChoose, whom }: Props) {
  const { t, count } = useWords();
  const act = useAct();
  const [open, setOpen] = useState<Open | null>(null);
  const close = () => setOpen(null);
  const { rows, newest } = creators;
  if (rows.length === 0)
    return (
      <EmptyState
        icon={Users}
        title={t("brief-creators-none")}
        text={t("brief-creators-none-text")}
        testId="brief-creators-none"
      >
        <CommandButton id="campaign.creators" kind="primary" testId="brief-add-creators" />
      </EmptyState>
    );
  const older = rows.filter((row) => row.holding === "older").map((row) => row.collaboration);
  const hand = async () => {
    if (!newest) return;
    const done = t("brief-hand-done", count(whom.length));
    const answer = await act("briefs.handOver", { campaign, version: newest, collaborations: whom }, done);
    if (answer) onChoose(new Set());
  };
  return (
    <div className="flex flex-col gap-3">
      {older.length > 0 ? (
        <div className="notice notice-warning" data-testid="brief-older">
          <TriangleAlert aria-hidden="true" className="icon text-warning" />
          <span className="flex-1">{t("brief-older", count(older.length))}</span>
          <Button small onPress={() => onChoose(new Set(older))} data-testid="choose-older">
            {t("brief-choose-older")}
          </Button>
        </div>
      ) : null}
      {same ? null : (
        <p className="notice" data-testid="brief-first">
          <span className="font-medium">{t("brief-send-first")}</span>
          <span className="flex-1 text-subtle">{t("brief-send-first-text")}</span>
        </p>
      )}
      <div className="flex min-h-8 flex-wrap items-center gap-3">
        <span className="num text-subtle" role="status">
          {t("brief-chosen", count(whom.length))}
        </span>
        <Button small isDisabled={whom.length === 0 || !same} onPress={() => void hand()} data-testid="brief-hand">
          {t("brief-hand")}
        </Button>
      </div>
      <CreatorTable campaign={campaign} rows={rows} chosen={chosen} onChoose={onChoose} onOpen={setOpen} />
      {open?.kind === "fit" ? <FitDialog row={open.row} onClose={close} /> : null}
      {open?.kind === "words" ? <WordsDialog row={open.row} onClose={close} /> : null}
      {open?.kind === "preview" ? <PreviewDialog row={open.row} onClose={close} /> : null}
    </div>
  );
}

type TableProps = Pick<Props, "campaign" | "chosen" | "onChoose"> & {
  rows: BriefCreator[];
  onOpen: (open: Open) => void;
};

function CreatorTable({ campaign, rows, chosen, onChoose, onOpen }: TableProps) {
  const { t } = useWords();
  const all = rows.every((row) => chosen.has(row.collaboration));
  const columns = ["creator", "fit", "language", "holds", "mail", "missing"].map((id) => ({
    label: t(`brief-col-${id}`),
  }));
  const every = (
    <CheckField
      label={t("brief-choose-all")}
      hideLabel
      checked={all}
      some={chosen.size > 0 && !all}
      onChange={(on) => onChoose(on ? new Set(rows.map((row) => row.collaboration)) : new Set())}
      testId="choose-all"
    />
  );
  return (
    <div className="table-scroll">
      <table className="table brief-table" aria-label={t("brief-view-creators")}>
        <TableHead
          cells={[
            { label: t("brief-choose-all"), box: every },
            ...columns,
            { label: t("brief-col-actions"), hidden: true },
          ]}
        />
        <tbody>
          {rows.map((row) => (
            <CreatorRow
              key={row.collaboration}
              campaign={campaign}
              row={row}
              chosen={chosen.has(row.collaboration)}
              onChoose={(on) => {
                const next = new Set(chosen);
                if (on) next.add(row.collaboration);
                else next.delete(row.collaboration);
                onChoose(next);
              }}
              onOpen={(kind) => onOpen({ kind, row })}
            />
          ))}
        </tbody>
      </table>
    </div>
  );
}

const fits = { fits: "badge badge-success", doubt: "badge badge-warning" } as const;
const holds: Record<BriefCreator["holding"], string> = {
  nothing: "text-subtle",
  newest: "badge badge-success",
  changed: "badge badge-warning",
  older: "badge badge-warning",
};

type RowProps = {
  campaign: Id;
  row: BriefCreator;
  chosen: boolean;
  onChoose: (on: boolean) => void;
  onOpen: (kind: Open["kind"]) => void;
};

function CreatorRow({ campaign, row, chosen, onChoose, onOpen }: RowProps) {
  const { t } = useWords();
  const name = row.name || row.handle;
  const last = row.given[0];
  return (
    <tr data-testid={`brief-row-${row.collaboration}`}>
      <td>
        <CheckField
          label={t("brief-choose", { name })}
          hideLabel
          checked={chosen}
          onChange={onChoose}
          testId={`choose-${row.collaboration}`}
        />
      </td>
      <th scope="row">
        <Link
          to="/campaigns/$id/creators/$collaboration"
          params={{ id: campaign, collaboration: row.collaboration }}
          className="link"
        >
          {name}
        </Link>
        <span className="block text-small font-normal text-subtle">{t(`stage-${row.stage}`)}</span>
      </th>
      <td>
        <FitCell row={row} name={name} onOpen={() => onOpen("fit")} />
      </td>
      <td className="whitespace-nowrap">{languages[row.language]}</td>
      <td>
        <span className={holds[row.holding]}>{t(`brief-holds-${row.holding}`, { number: String(row.held) })}</span>
      </td>
      <td>
        {last ? (
          <>
            {t(`brief-way-${last.way}`)}
            <span className="block text-small text-subtle">{last.atPrinted}</span>
          </>
        ) : (
          "–"
        )}
      </td>
      <td className="text-small">
        {row.lacks.length === 0 ? (
          <span className="text-subtle">{t("brief-lacks-nothing")}</span>
        ) : (
          row.lacks.map((lack) => t(`brief-lack-${lack}`)).join(", ")
        )}
      </td>
      <td>
        <span className="flex justify-end gap-1">
          <IconButton
            small
            icon={PencilLine}
            label={t("brief-words-of", { name })}
            onPress={() => onOpen("words")}
            data-testid={`words-${row.collaboration}`}
          />
          <IconButton
            small
            icon={Eye}
            label={t("brief-preview-of", { name })}
            onPress={() => onOpen("preview")}
            data-testid={`preview-${row.collaboration}`}
          />
        </span>
      </td>
    </tr>
  );
}

/** What was found about the fit, by whom; or that nobody looked yet. */
function FitCell({ row, name, onOpen }: { row: BriefCreator; name: string; onOpen: () => void }) {
  const { t } = useWords();
  const { fit } = row;
  return (
    <span className="flex flex-col items-start gap-0.5 py-1">
      <button
        type="button"
        className="link"
        aria-label={
          fit
            ? `${t(`brief-fit-${fit.verdict}`)}. ${t("brief-fit-look-of", { name })}`
            : t("brief-fit-look-of", { name })
        }
        onClick={onOpen}
        data-testid={`fit-${row.collaboration}`}
      >
        {fit ? <span className={fits[fit.verdict]}>{t(`brief-fit-${fit.verdict}`)}</span> : t("brief-fit-look")}
      </button>
      {fit ? <span className="text-small text-subtle">{fit.person}</span> : null}
      {fit?.stale ? <span className="text-small text-warning">{t("brief-fit-stale")}</span> : null}
    </span>
  );
}
