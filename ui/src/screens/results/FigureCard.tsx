import { CircleDashed } from "lucide-react";
import { Button as AriaButton, Dialog, DialogTrigger, Heading, Popover } from "react-aria-components";
import type { Figure, Part } from "../../api/generated/contract";
import { useWords } from "../../parts/words";

/** The small mark of a figure that does not know everything. */
export function PartialMark({ figure }: { figure: Figure }) {
  const { t } = useWords();
  if (!figure.partial) return null;
  return (
    <span className="inline-flex align-middle text-warning" title={t("card-partial")}>
      <CircleDashed aria-hidden="true" className="size-3.5" />
      <span className="sr-only">{t("card-partial")}</span>
    </span>
  );
}

/** A figure in a row of text or a table: pressing it opens its card. */
export function FigureButton({ figure, testId }: { figure: Figure; testId?: string }) {
  const { t } = useWords();
  return (
    <DialogTrigger>
      <AriaButton
        className="figure-inline num"
        aria-label={`${t(`figure-${figure.id}`)}: ${figure.printed}`}
        data-testid={testId}
      >
        {figure.printed}
        <PartialMark figure={figure} />
      </AriaButton>
      <FigurePopover figure={figure} />
    </DialogTrigger>
  );
}

/** Full coverage is no news: the tile stays quiet, the card still says it. */
function isWhole({ coverage }: Figure): boolean {
  return coverage === null || coverage.known === coverage.all;
}

type TileProps = { figure: Figure; headline?: boolean };

export function FigureTile({ figure, headline }: TileProps) {
  const { t } = useWords();
  return (
    <DialogTrigger>
      <AriaButton className={`figure-tile${headline ? " figure-headline" : ""}`} data-testid={`figure-${figure.id}`}>
        <span className="figure-label">{t(`figure-${figure.id}`)}</span>
        <span className="figure-value num">
          {figure.printed} <PartialMark figure={figure} />
        </span>
        <span className="figure-note num">{isWhole(figure) ? "" : figure.coverage?.printed}</span>
      </AriaButton>
      <FigurePopover figure={figure} />
    </DialogTrigger>
  );
}

function PartRow({ part, below }: { part: Part; below?: boolean }) {
  const { say } = useWords();
  return (
    <div className={`flex justify-between gap-4${below ? " border-t border-line-strong pt-1" : ""}`}>
      <dt>{say(part.label)}</dt>
      <dd className="num font-medium">{part.printed}</dd>
    </div>
  );
}

function FigurePopover({ figure }: { figure: Figure }) {
  return (
    <Popover className="popover w-80" placement="bottom start">
      <Dialog className="outline-none" data-testid={`figure-card-${figure.id}`}>
        <FigureCard figure={figure} />
      </Dialog>
    </Popover>
  );
}

/** The evidence of a figure: what it is, from what it is made, and how sure it is. */
export function FigureCard({ figure }: { figure: Figure }) {
  const { t, say } = useWords();
  return (
    <div className="flex flex-col gap-3 p-4">
      <header>
        <Heading slot="title" className="text-small font-medium text-subtle">
          {t(`figure-${figure.id}`)}
        </Heading>
        <p className="num text-title font-semibold">
          {figure.printed} <PartialMark figure={figure} />
        </p>
      </header>
      <p>{t(`figure-${figure.id}-definition`)}</p>
      {figure.numerator || figure.denominator ? (
        <dl className="flex flex-col gap-1 rounded-control bg-sunken p-2">
          {figure.numerator ? <PartRow part={figure.numerator} /> : null}
          {figure.denominator ? <PartRow part={figure.denominator} below /> : null}
        </dl>
      ) : null}
      {figure.coverage || figure.partial || figure.notes.length > 0 ? (
        <ul className="flex flex-col gap-1 text-warning">
          {figure.partial && !figure.notes.some((note) => note.messageId === "note-partial") ? (
            <li>{t("card-partial-long")}</li>
          ) : null}
          {figure.coverage ? <li>{t("card-coverage", { coverage: figure.coverage.printed })}</li> : null}
          {figure.notes.map((note) => (
            <li key={note.messageId + JSON.stringify(note.args)}>{say(note)}</li>
          ))}
        </ul>
      ) : null}
      <p className="text-small text-subtle">
        {[say(figure.source), figure.atPrinted, t("card-version", { version: String(figure.version) })]
          .filter(Boolean)
          .join(" · ")}
      </p>
    </div>
  );
}
