import { ArrowDownLeft, ArrowUpRight, Trash2 } from "lucide-react";
import type { ContactEntry } from "../../api/generated/contract";
import { useAct } from "../../parts/act";
import { IconButton } from "../../parts/Button";
import { useWords } from "../../parts/words";

/** What was said, the newest first. */
export function ContactLog({ contacts }: { contacts: ContactEntry[] }) {
  const { t } = useWords();
  const act = useAct();
  if (contacts.length === 0)
    return (
      <p className="quiet-box" data-testid="contacts-empty">
        {t("contacts-none")}
      </p>
    );
  return (
    <ol className="timeline" data-testid="contacts">
      {contacts.map((contact) => {
        const Arrow = contact.direction === "in" ? ArrowDownLeft : ArrowUpRight;
        const what = `${t(`channel-${contact.channel}`)} · ${t(`direction-${contact.direction}`)}`;
        return (
          <li key={contact.id} data-testid={`contact-${contact.id}`}>
            <Arrow aria-hidden="true" className="icon mt-0.5 text-subtle" />
            <div className="min-w-0 flex-1">
              <p className="font-medium">{what}</p>
              {contact.text ? <p className="select-text whitespace-pre-line break-words">{contact.text}</p> : null}
              {contact.nextStep ? (
                <p className="text-small">
                  {t("contacts-next", { step: [contact.nextStep, contact.nextPrinted].filter(Boolean).join(" · ") })}
                </p>
              ) : null}
              <p className="text-small text-subtle">
                {[contact.atPrinted, contact.person].filter(Boolean).join(" · ")}
              </p>
            </div>
            <IconButton
              small
              icon={Trash2}
              label={t("contacts-remove", { at: contact.atPrinted })}
              onPress={() => void act("outreach.removeContact", { id: contact.id }, t("contacts-removed"))}
              data-testid={`contact-remove-${contact.id}`}
            />
          </li>
        );
      })}
    </ol>
  );
}
