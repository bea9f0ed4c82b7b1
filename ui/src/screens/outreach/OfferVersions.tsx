import { TriangleAlert } from "lucide-react";
import type { Offer, OverBudget } from "../../api/generated/contract";
import { Button } from "../../parts/Button";
import { useWords } from "../../parts/words";
import type { Answering } from "./AnswerDialog";

type Props = {
  offers: Offer[];
  onAnswer: (offer: Offer, answer: Answering) => void;
  onCounter: (offer: Offer) => void;
};

const looks: Record<Offer["status"], string> = {
  open: "badge badge-info",
  accepted: "badge badge-success",
  declined: "badge badge-danger",
  countered: "badge",
  expired: "badge badge-warning",
  withdrawn: "badge",
};

/** The versions side by side, the newest first. */
export function OfferVersions({ offers, ...rest }: Props) {
  const { t } = useWords();
  if (offers.length === 0)
    return (
      <p className="quiet-box" data-testid="offers-empty">
        {t("offers-none")}
      </p>
    );
  return (
    <ol className="versions" data-testid="offers">
      {offers.map((offer) => (
        <li key={offer.id} className={offer.status === "open" ? "version version-open" : "version"}>
          <Version offer={offer} {...rest} />
        </li>
      ))}
    </ol>
  );
}

function Version({ offer, onAnswer, onCounter }: Omit<Props, "offers"> & { offer: Offer }) {
  const { t } = useWords();
  return (
    <article
      className="flex h-full flex-col gap-2"
      aria-label={t("offers-version", { number: String(offer.number) })}
      data-testid={`offer-${offer.number}`}
    >
      <header className="flex flex-wrap items-center gap-2">
        <h4 className="font-semibold">{t("offers-version", { number: String(offer.number) })}</h4>
        <span className={looks[offer.status]} data-testid={`offer-status-${offer.number}`}>
          {t(`offer-${offer.status}`)}
        </span>
      </header>
      <p className="text-small text-subtle">
        {[t(`side-${offer.side}`), offer.atPrinted, offer.person].filter(Boolean).join(" · ")}
      </p>
      <p className="num text-title font-semibold">{offer.fee ? offer.fee.printed : t("offers-no-fee")}</p>
      {offer.lines.length > 0 ? (
        <ul className="flex flex-col gap-0.5">
          {offer.lines.map((line, at) => (
            // Lines of a version never change: their place tells two equal ones apart.
            <li key={at}>
              {line.quantity} ×{" "}
              {t("owed-called", { platform: t(`platform-${line.platform}`), kind: t(`post-kind-${line.kind}`) })}
              {line.duePrinted ? (
                <span className="text-subtle"> · {t("offers-due", { on: line.duePrinted })}</span>
              ) : null}
            </li>
          ))}
        </ul>
      ) : null}
      {offer.products ? <Told label={t("offers-products")} text={offer.products} /> : null}
      {offer.terms ? <Told label={t("offers-terms")} text={offer.terms} /> : null}
      {offer.expiresPrinted ? <p className="text-small">{t("offers-until", { on: offer.expiresPrinted })}</p> : null}
      {offer.over ? <Over over={offer.over} /> : null}
      {offer.answers.map((answer) => (
        <div key={answer.atPrinted + answer.answer} className="border-t border-line pt-2 text-small">
          <p>
            <span className="font-medium">{t(`offer-${answer.answer}`)}</span>
            <span className="text-subtle"> · {[answer.atPrinted, answer.person].filter(Boolean).join(" · ")}</span>
          </p>
          {answer.reason ? <p className="select-text whitespace-pre-line break-words">{answer.reason}</p> : null}
          {answer.over ? <Over over={answer.over} /> : null}
        </div>
      ))}
      {offer.status === "open" ? <Answers offer={offer} onAnswer={onAnswer} onCounter={onCounter} /> : null}
    </article>
  );
}

function Answers({ offer, onAnswer, onCounter }: Omit<Props, "offers"> & { offer: Offer }) {
  const { t } = useWords();
  const ours = offer.side === "us";
  return (
    <footer className="mt-auto flex flex-wrap gap-2 pt-2">
      <Button small kind="primary" onPress={() => onAnswer(offer, "accepted")} data-testid="offer-accept">
        {t(ours ? "offers-was-accepted" : "offers-accept")}
      </Button>
      <Button small onPress={() => onCounter(offer)} data-testid="offer-counter">
        {t(ours ? "offers-their-counter" : "offers-our-counter")}
      </Button>
      <Button small onPress={() => onAnswer(offer, "declined")} data-testid="offer-decline">
        {t(ours ? "offers-was-declined" : "offers-decline")}
      </Button>
      {ours ? (
        <Button small kind="quiet" onPress={() => onAnswer(offer, "withdrawn")} data-testid="offer-withdraw">
          {t("offers-withdraw")}
        </Button>
      ) : null}
    </footer>
  );
}

function Told({ label, text }: { label: string; text: string }) {
  return (
    <div>
      <p className="text-small text-subtle">{label}</p>
      <p className="select-text whitespace-pre-line break-words">{text}</p>
    </div>
  );
}

function Over({ over }: { over: OverBudget }) {
  const { t } = useWords();
  return (
    <p className="flex gap-1 text-small text-warning">
      <TriangleAlert aria-hidden="true" className="icon mt-0.5" />
      <span>{t("offers-over", { person: over.person, reason: over.reason })}</span>
    </p>
  );
}
