import { Link, useParams } from "@tanstack/react-router";
import { ArrowLeft, CalendarClock, FileSignature, Handshake, MessageSquare } from "lucide-react";
import { type ReactNode, useState } from "react";
import { useRead } from "../../api/call";
import type { Collaboration, Offer } from "../../api/generated/contract";
import { CommandButton, useCommand } from "../../parts/commands";
import { Answered } from "../../parts/states";
import { useWords } from "../../parts/words";
import { BriefPart } from "../briefs/BriefPart";
import { OwedPart } from "../content/OwedPart";
import { DocumentsPart } from "../documents/DocumentsPart";
import { ShippingPart } from "../shipping/ShippingPart";
import { AnswerDialog, type Answering } from "./AnswerDialog";
import { ContactDialog } from "./ContactDialog";
import { ContactLog } from "./ContactLog";
import { ContractDialog } from "./ContractDialog";
import { ContractPart } from "./ContractPart";
import { OfferDialog } from "./OfferDialog";
import { OfferVersions } from "./OfferVersions";

type Open =
  | { kind: "contact" }
  | { kind: "contract" }
  | { kind: "offer"; from: Offer | null; side: "us" | "creator" }
  | { kind: "answer"; offer: Offer; answer: Answering };

/** One creator in one campaign: what was said, offered, signed, and what comes of it. */
export function CollaborationScreen() {
  const { collaboration } = useParams({ from: "/campaigns/$id/creators/$collaboration" });
  const query = useRead("outreach.collaboration", { id: collaboration });
  return <Answered query={query}>{(loaded) => <Together key={loaded.id} it={loaded} />}</Answered>;
}

function Together({ it }: { it: Collaboration }) {
  const { t } = useWords();
  const [open, setOpen] = useState<Open | null>(null);
  const close = () => setOpen(null);
  useCommand("contact.new", () => setOpen({ kind: "contact" }));
  useCommand("offer.new", () => setOpen({ kind: "offer", from: it.offers[0] ?? null, side: "us" }));
  useCommand("contract.step", () => setOpen({ kind: "contract" }));
  return (
    <div className="flex flex-col gap-5" data-testid="collaboration">
      <Head it={it} />
      <div className="together">
        <div className="flex min-w-0 flex-col gap-6">
          <Part title={t("together-offers")} action={<CommandButton id="offer.new" icon={Handshake} small />}>
            <OfferVersions
              offers={it.offers}
              onAnswer={(offer, answer) => setOpen({ kind: "answer", offer, answer })}
              onCounter={(offer) =>
                setOpen({ kind: "offer", from: offer, side: offer.side === "us" ? "creator" : "us" })
              }
            />
          </Part>
          <OwedPart campaign={it.campaign} collaboration={it} />
          <DocumentsPart whose={{ collaboration: it.id }} level={3} />
          <ShippingPart it={it} />
        </div>
        <div className="flex min-w-0 flex-col gap-6">
          <Part title={t("together-contract")} action={<CommandButton id="contract.step" icon={FileSignature} small />}>
            <ContractPart it={it} />
          </Part>
          <BriefPart it={it} />
          <Part title={t("together-contacts")} action={<CommandButton id="contact.new" icon={MessageSquare} small />}>
            <ContactLog contacts={it.contacts} />
          </Part>
        </div>
      </div>
      {open?.kind === "contact" ? <ContactDialog it={it} onClose={close} /> : null}
      {open?.kind === "contract" ? <ContractDialog it={it} onClose={close} /> : null}
      {open?.kind === "offer" ? <OfferDialog it={it} from={open.from} side={open.side} onClose={close} /> : null}
      {open?.kind === "answer" ? (
        <AnswerDialog it={it} offer={open.offer} answer={open.answer} onClose={close} />
      ) : null}
    </div>
  );
}

function Head({ it }: { it: Collaboration }) {
  const { t } = useWords();
  return (
    <header className="flex flex-col gap-2">
      <Link
        to="/campaigns/$id/creators"
        params={{ id: it.campaign }}
        className="flex items-center gap-1 self-start text-subtle hover:text-text"
        data-testid="together-back"
      >
        <ArrowLeft aria-hidden="true" className="icon" />
        {t("together-back")}
      </Link>
      <div className="flex flex-wrap items-baseline gap-x-3 gap-y-1">
        <h2 className="text-title font-semibold">{it.name || it.handle}</h2>
        <span className="badge badge-info">{t(`stage-${it.stage}`)}</span>
        <span className="text-subtle">
          {[it.platform ? t(`platform-${it.platform}`) : "", it.handle].filter(Boolean).join(" · ")}
        </span>
        {it.gone ? null : (
          <Link to="/creators/$id" params={{ id: it.creator }} className="link" data-testid="together-creator">
            {t("together-creator")}
          </Link>
        )}
      </div>
      <dl className="facts">
        <Fact label={t("together-fee")}>
          {it.fee ? (
            <>
              <span className="num">{it.fee.printed}</span>{" "}
              <span className="text-subtle">{t(it.committed ? "together-fee-committed" : "together-fee-planned")}</span>
            </>
          ) : (
            <span className="text-subtle">{t("together-fee-none")}</span>
          )}
        </Fact>
        {it.left ? (
          <Fact label={t("together-left")}>
            <span className="num">{it.left.printed}</span>
          </Fact>
        ) : null}
        <Fact label={t("together-contract")}>{t(`contract-${it.contract}`)}</Fact>
        <Fact label={t("together-next")}>
          {it.next ? (
            <span className={it.next.late ? "flex items-center gap-1 text-danger" : "flex items-center gap-1"}>
              {it.next.late ? <CalendarClock aria-hidden="true" className="icon" /> : null}
              <span>
                {[it.next.step, it.next.printed].filter(Boolean).join(" · ")}
                {it.next.late ? ` (${t("together-late")})` : ""}
              </span>
            </span>
          ) : (
            <span className="text-subtle">{t("together-next-none")}</span>
          )}
        </Fact>
      </dl>
    </header>
  );
}

function Fact({ label, children }: { label: string; children: ReactNode }) {
  return (
    <div className="min-w-0">
      <dt className="text-small text-subtle">{label}</dt>
      <dd className="break-words">{children}</dd>
    </div>
  );
}

export function Part({ title, action, children }: { title: string; action: ReactNode; children: ReactNode }) {
  return (
    <section className="flex flex-col gap-3">
      <header className="flex flex-wrap items-center gap-2">
        <h3 className="text-section font-semibold">{title}</h3>
        <div className="ms-auto">{action}</div>
      </header>
      {children}
    </section>
  );
}
