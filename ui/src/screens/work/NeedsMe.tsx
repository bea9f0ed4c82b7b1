import { Link } from "@tanstack/react-router";
import { AtSign, CalendarClock, ClipboardList, type LucideIcon } from "lucide-react";
import { useRead } from "../../api/call";
import type { Id } from "../../api/generated/contract";
import { useWords } from "../../parts/words";

/** On the first screen: what waits for whoever sits here, of one brand or of all. Nothing waiting, nothing shown. */
export function NeedsMe({ brand }: { brand: Id | undefined }) {
  const { t, count } = useWords();
  const { data } = useRead("work.inbox", brand ? { brand } : {});
  if (!data?.me) return null;
  const parts: { id: "overdue" | "today" | "mentions" | "given"; icon: LucideIcon; to: "/tasks" | "/inbox" }[] = [
    { id: "overdue", icon: CalendarClock, to: "/tasks" },
    { id: "today", icon: CalendarClock, to: "/tasks" },
    { id: "mentions", icon: AtSign, to: "/inbox" },
    { id: "given", icon: ClipboardList, to: "/inbox" },
  ];
  const shown = parts.filter((part) => data[part.id] > 0);
  if (shown.length === 0) return null;
  return (
    <section className="needs" aria-label={t("needs-title")} data-testid="needs-me">
      <h2 className="text-subtle">{t("needs-title")}</h2>
      {shown.map(({ id, icon: Icon, to }) => (
        <Link
          key={id}
          to={to}
          search={brand ? { brand } : {}}
          className={`needs-part ${id === "overdue" ? "text-danger" : ""}`}
          data-testid={`needs-${id}`}
        >
          <Icon aria-hidden="true" className="icon" />
          {t(`needs-${id}`, count(data[id]))}
        </Link>
      ))}
    </section>
  );
}
