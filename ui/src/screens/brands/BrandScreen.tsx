import { Link, useNavigate, useParams } from "@tanstack/react-router";
import { ImageUp, ListChecks, Mail, Pencil, Phone, Plus, Trash2 } from "lucide-react";
import { type ReactNode, useState } from "react";
import { useRead } from "../../api/call";
import type { BrandContact, BrandWhole } from "../../api/generated/contract";
import { useAct } from "../../parts/act";
import { Button, IconButton } from "../../parts/Button";
import { Page, SampleBadge } from "../../parts/Page";
import { Answered } from "../../parts/states";
import { useWords } from "../../parts/words";
import { StatusBadge } from "../campaigns/StatusBadge";
import { FlowDialog } from "../content/FlowDialog";
import { BrandDialog, ContactDialog } from "./BrandDialogs";
import { Swatches } from "./Swatches";

/** One brand: whom to ask, what it looks like, who approves, its campaigns. */
export function BrandScreen() {
  const { id } = useParams({ from: "/brands/$id" });
  const brand = useRead("brands.get", { id });
  return <Answered query={brand}>{(loaded) => <BrandPage key={id} whole={loaded} />}</Answered>;
}

type Open = { kind: "edit" | "flow" } | { kind: "contact"; contact: BrandContact | null } | null;

function BrandPage({ whole }: { whole: BrandWhole }) {
  const { t } = useWords();
  const act = useAct();
  const navigate = useNavigate();
  const [open, setOpen] = useState<Open>(null);
  const close = () => setOpen(null);
  const { brand } = whole;
  const remove = async () => {
    const done = await act("brands.remove", { id: brand.id }, t("brands-removed", { name: brand.name }));
    if (done) await navigate({ to: "/brands" });
  };
  return (
    <Page
      title={brand.name}
      testId="brand"
      beside={<SampleBadge sample={brand.sample} />}
      below={<p className="text-subtle">{[brand.client, brand.currency].filter(Boolean).join(" · ")}</p>}
      actions={
        <>
          <Button icon={Pencil} onPress={() => setOpen({ kind: "edit" })} data-testid="brand-edit">
            {t("ui-edit")}
          </Button>
          <Button icon={Trash2} onPress={() => void remove()} data-testid="brand-remove">
            {t("ui-remove")}
          </Button>
        </>
      }
    >
      <div className="together">
        <div className="flex min-w-0 flex-col gap-6">
          <Contacts whole={whole} onOpen={(contact) => setOpen({ kind: "contact", contact })} />
          <Campaigns whole={whole} />
        </div>
        <div className="flex min-w-0 flex-col gap-6">
          <Logo whole={whole} />
          <Section title={t("brands-colours")}>
            {brand.colours.length > 0 ? (
              <Swatches colours={brand.colours} codes />
            ) : (
              <p className="text-subtle">{t("brands-colours-none")}</p>
            )}
          </Section>
          <Approval id={brand.id} onEdit={() => setOpen({ kind: "flow" })} />
        </div>
      </div>
      {open?.kind === "edit" ? <BrandDialog brand={brand} onClose={close} /> : null}
      {open?.kind === "flow" ? <FlowDialog campaign={null} brand={brand.id} onClose={close} /> : null}
      {open?.kind === "contact" ? <ContactDialog brand={brand.id} contact={open.contact} onClose={close} /> : null}
    </Page>
  );
}

function Section({ title, children, testId }: { title: string; children: ReactNode; testId?: string }) {
  return (
    <section className="flex flex-col gap-2" data-testid={testId}>
      <h2 className="text-section font-semibold">{title}</h2>
      {children}
    </section>
  );
}

type ContactsProps = { whole: BrandWhole; onOpen: (contact: BrandContact | null) => void };

function Contacts({ whole, onOpen }: ContactsProps) {
  const { t } = useWords();
  return (
    <Section title={t("brands-contacts")} testId="brand-contacts">
      {whole.contacts.length === 0 ? (
        <p className="text-subtle">{t("brands-contacts-none")}</p>
      ) : (
        <ul className="documents">
          {whole.contacts.map((contact) => (
            <Contact key={contact.id} contact={contact} onEdit={() => onOpen(contact)} />
          ))}
        </ul>
      )}
      <div>
        <Button small icon={Plus} onPress={() => onOpen(null)} data-testid="brand-contact-new">
          {t("brands-contact-new")}
        </Button>
      </div>
    </Section>
  );
}

function Contact({ contact, onEdit }: { contact: BrandContact; onEdit: () => void }) {
  const { t } = useWords();
  const act = useAct();
  const { id, name, role, email, phone } = contact;
  return (
    <li className="flex items-center gap-2" data-testid={`brand-contact-${id}`}>
      <span className="min-w-0 flex-1 py-1">
        <span className="block break-words">
          <span className="font-medium">{name}</span>
          {role ? <span className="text-subtle"> · {role}</span> : null}
        </span>
        <span className="flex flex-wrap gap-x-4 text-small text-subtle">
          {email ? (
            <span className="inline-flex select-text items-center gap-1 break-all">
              <Mail aria-hidden="true" className="icon" />
              {email}
            </span>
          ) : null}
          {phone ? (
            <span className="inline-flex select-text items-center gap-1">
              <Phone aria-hidden="true" className="icon" />
              {phone}
            </span>
          ) : null}
        </span>
      </span>
      <IconButton
        small
        icon={Pencil}
        label={t("brands-contact-edit", { name })}
        onPress={onEdit}
        data-testid={`brand-contact-edit-${id}`}
      />
      <IconButton
        small
        icon={Trash2}
        label={t("brands-contact-remove", { name })}
        onPress={() => void act("brands.removeContact", { id }, t("brands-contact-removed", { name }))}
        data-testid={`brand-contact-remove-${id}`}
      />
    </li>
  );
}

function Logo({ whole }: { whole: BrandWhole }) {
  const { t } = useWords();
  const act = useAct();
  const { id, name } = whole.brand;
  const pick = async () => {
    const picked = await act("files.pick", {});
    if (picked) await act("brands.setLogo", { id, path: picked.path }, t("brands-logo-set", { name }));
  };
  return (
    <Section title={t("brands-logo")} testId="brand-logo">
      {whole.logo ? (
        <div className="logo-box">
          <img src={whole.logo} alt={t("brands-logo-of", { name })} />
        </div>
      ) : (
        <p className={whole.logoName ? "notice notice-warning" : "text-subtle"}>
          {whole.logoName ? t("brands-logo-missing", { file: whole.logoName }) : t("brands-logo-none")}
        </p>
      )}
      <div className="flex flex-wrap gap-2">
        <Button small icon={ImageUp} onPress={() => void pick()} data-testid="brand-logo-pick">
          {t(whole.logoName ? "brands-logo-other" : "brands-logo-pick")}
        </Button>
        {whole.logoName ? (
          <Button
            small
            kind="quiet"
            onPress={() => void act("brands.setLogo", { id, path: "" }, t("brands-logo-removed"))}
            data-testid="brand-logo-remove"
          >
            {t("brands-logo-remove")}
          </Button>
        ) : null}
      </div>
    </Section>
  );
}

function Approval({ id, onEdit }: { id: string; onEdit: () => void }) {
  const { t } = useWords();
  const flow = useRead("content.flow", { campaign: null, brand: id });
  const asked = (flow.data?.stages ?? []).filter((stage) => stage.on).map((stage) => stage.name);
  return (
    <Section title={t("brands-flow")} testId="brand-flow">
      <Answered query={flow}>
        {(loaded) => (
          <>
            <p data-testid="brand-flow-asked">
              {asked.length > 0 ? t("content-flow", { stages: asked.join(" → ") }) : t("content-flow-none")}
            </p>
            <p className="text-small text-subtle">{t(loaded.own ? "brands-flow-own" : "brands-flow-general")}</p>
          </>
        )}
      </Answered>
      <div>
        <Button small icon={ListChecks} onPress={onEdit} data-testid="brand-flow-edit">
          {t("brands-flow-edit")}
        </Button>
      </div>
    </Section>
  );
}

function Campaigns({ whole }: { whole: BrandWhole }) {
  const { t, count } = useWords();
  const { id, archived } = whole.brand;
  const campaigns = useRead("campaigns.list", { archived: false, brand: id });
  return (
    <Section title={t("brands-campaigns")} testId="brand-campaigns">
      <Answered query={campaigns}>
        {({ rows }) =>
          rows.length === 0 ? (
            <p className="text-subtle">{t("brands-campaigns-none")}</p>
          ) : (
            <ul className="documents">
              {rows.map((row) => (
                <li key={row.id} className="flex flex-wrap items-center gap-x-3 gap-y-1">
                  <Link to="/campaigns/$id/dashboard" params={{ id: row.id }} className="link min-w-0 break-words py-1">
                    {row.name}
                  </Link>
                  <StatusBadge status={row.status} finalized={row.finalized} />
                  <span className="num ms-auto text-small text-subtle">{row.datesPrinted}</span>
                  <span className="num text-small text-subtle">
                    {t("campaigns-of", { cost: row.cost.printed, budget: row.budget.printed })}
                  </span>
                </li>
              ))}
            </ul>
          )
        }
      </Answered>
      {archived > 0 ? (
        <Link to="/" search={{ archived: true, brand: id }} className="link text-small" data-testid="brand-archived">
          {t("brands-campaigns-archived", count(archived))}
        </Link>
      ) : null}
    </Section>
  );
}
