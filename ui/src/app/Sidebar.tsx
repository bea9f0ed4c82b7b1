import { Link, useRouterState } from "@tanstack/react-router";
import {
  Building2,
  FileUp,
  Inbox,
  List,
  ListTodo,
  Megaphone,
  Route,
  Send,
  Settings,
  SquareKanban,
  Trash2,
  UsersRound,
} from "lucide-react";
import { useRead } from "../api/call";
import { useWords } from "../parts/words";
import { Mark } from "./Mark";

const places = [
  { to: "/", words: "ui-nav-campaigns", icon: Megaphone, id: "campaigns", under: "/campaigns" },
  { to: "/creators", words: "ui-nav-creators", icon: UsersRound, id: "creators", under: "/creators" },
  { to: "/tasks", words: "ui-nav-tasks", icon: ListTodo, id: "tasks", under: "/tasks" },
  { to: "/inbox", words: "ui-nav-inbox", icon: Inbox, id: "inbox", under: "/inbox" },
  { to: "/brands", words: "ui-nav-brands", icon: Building2, id: "brands", under: "/brands" },
  { to: "/playbooks", words: "ui-nav-playbooks", icon: Route, id: "playbooks", under: "/playbooks" },
  { to: "/import", words: "ui-nav-import", icon: FileUp, id: "import", under: "/import" },
] as const;

export function Sidebar() {
  const { t, number } = useWords();
  const path = useRouterState({ select: (state) => state.location.pathname });
  const { data } = useRead("campaigns.list", { archived: false });
  const inbox = useRead("work.inbox", {}).data;
  // What is due now, and what is new.
  const waiting: Record<string, number> = {
    tasks: (inbox?.overdue ?? 0) + (inbox?.today ?? 0),
    inbox: inbox?.rows?.length ?? 0,
  };
  const open = path.match(/^\/campaigns\/([^/]+)/)?.[1];
  const recent = (data?.rows ?? []).slice(0, 8);
  const inCampaign = open && open !== "new";
  return (
    <nav className="side" aria-label={t("ui-nav")} data-pane="side">
      <div className="brand-mark">
        <Mark />
        <span>Marquee</span>
      </div>
      {places.map(({ to, words, icon: Icon, id, under }) => {
        const here =
          id === "campaigns" ? path === "/" || (path.startsWith(under) && !inCampaign) : path.startsWith(under);
        return (
          <Link
            key={to}
            to={to}
            className="side-item"
            title={t(words)}
            aria-current={here ? "page" : undefined}
            data-testid={`nav-${id}`}
          >
            <Icon aria-hidden="true" />
            <span>{t(words)}</span>
            {waiting[id] ? <span className="num side-count">{number(waiting[id])}</span> : null}
          </Link>
        );
      })}
      {recent.length > 0 ? <h2 className="side-head">{t("ui-nav-open")}</h2> : null}
      {recent.map((row) => (
        <Link
          key={row.id}
          to="/campaigns/$id/dashboard"
          params={{ id: row.id }}
          className="side-item"
          title={row.name}
          aria-current={open === row.id ? "page" : undefined}
          data-testid={`nav-campaign-${row.id}`}
        >
          <SquareKanban aria-hidden="true" />
          <span>{row.name}</span>
        </Link>
      ))}
      <Lists />
      <OutboxPlace here={path === "/outbox"} />
      <Link
        to="/trash"
        className="side-item"
        title={t("ui-nav-trash")}
        aria-current={path === "/trash" ? "page" : undefined}
        data-testid="nav-trash"
      >
        <Trash2 aria-hidden="true" />
        <span>{t("ui-nav-trash")}</span>
      </Link>
      <Link
        to="/settings"
        className="side-item"
        title={t("ui-nav-settings")}
        aria-current={path.startsWith("/settings") ? "page" : undefined}
        data-testid="nav-settings"
      >
        <Settings aria-hidden="true" />
        <span>{t("ui-nav-settings")}</span>
      </Link>
    </nav>
  );
}

/** The outbox, with how many messages need somebody. */
function OutboxPlace({ here }: { here: boolean }) {
  const { t, count } = useWords();
  const { data } = useRead("mail.outbox", {});
  const stuck = data?.stuck ?? 0;
  return (
    <Link
      to="/outbox"
      className="side-item mt-auto"
      title={t("ui-nav-outbox")}
      aria-current={here ? "page" : undefined}
      data-testid="nav-outbox"
    >
      <Send aria-hidden="true" />
      <span>{t("ui-nav-outbox")}</span>
      {stuck > 0 ? (
        <span className="badge badge-warning ms-auto" data-testid="nav-outbox-stuck">
          <span aria-hidden="true">{count(stuck).countText}</span>
          <span className="sr-only">{t("outbox-stuck", count(stuck))}</span>
        </span>
      ) : null}
    </Link>
  );
}

/** The lists of creators, one click away; at most eight, the others are in the filter. */
function Lists() {
  const { t, number } = useWords();
  const { data } = useRead("creators.lists", {});
  const here = useRouterState({
    select: (state) =>
      state.location.pathname === "/creators" ? (state.location.search as { list?: string }).list : "",
  });
  const lists = (data?.lists ?? []).slice(0, 8);
  if (lists.length === 0) return null;
  return (
    <>
      <h2 className="side-head">{t("ui-nav-lists")}</h2>
      {lists.map((list) => (
        <Link
          key={list.id}
          to="/creators"
          search={{ list: list.id }}
          className="side-item"
          title={list.name}
          aria-current={here === list.id ? "page" : undefined}
          data-testid={`nav-list-${list.id}`}
        >
          <List aria-hidden="true" />
          <span>{list.name}</span>
          <span aria-hidden="true" className="num side-count">
            {number(list.count)}
          </span>
        </Link>
      ))}
    </>
  );
}
