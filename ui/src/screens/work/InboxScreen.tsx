import { useQueryClient } from "@tanstack/react-query";
import { Link, useNavigate, useSearch } from "@tanstack/react-router";
import {
  AtSign,
  CalendarClock,
  Check,
  ClipboardList,
  Inbox as InboxIcon,
  type LucideIcon,
  UserRound,
} from "lucide-react";
import { useState } from "react";
import { call, useRead } from "../../api/call";
import { asFailure } from "../../api/errors";
import type { Id, Inbox, InboxItem } from "../../api/generated/contract";
import { useFailureToast } from "../../parts/act";
import { Button, IconButton } from "../../parts/Button";
import { Page } from "../../parts/Page";
import { Answered, EmptyState } from "../../parts/states";
import { useToasts } from "../../parts/toasts";
import { useWords } from "../../parts/words";
import { BrandFilter } from "../brands/BrandFilter";
import { TaskDialog } from "./TaskDialog";

const icons: Record<InboxItem["kind"], LucideIcon> = {
  mention: AtSign,
  given: ClipboardList,
  overdue: CalendarClock,
  today: CalendarClock,
};

/** Putting away is a matter of this computer: no action, so what is shown is asked anew here. */
function useDismiss() {
  const { t, count } = useWords();
  const client = useQueryClient();
  const { push } = useToasts();
  const fail = useFailureToast();
  const put = async (keys: string[], back: boolean) => {
    await call("work.dismiss", { keys, back });
    await client.invalidateQueries({ queryKey: ["work.inbox"] });
  };
  return (keys: string[]) =>
    put(keys, false).then(
      () =>
        push({
          text: t("inbox-put", count(keys.length)),
          action: {
            label: t("ui-undo"),
            run: () => void put(keys, true).catch((thrown) => fail(asFailure(thrown))),
          },
        }),
      (thrown) => fail(asFailure(thrown)),
    );
}

/** What concerns me, until I put it away. */
export function InboxScreen() {
  const { t } = useWords();
  const { brand } = useSearch({ from: "/inbox" });
  const navigate = useNavigate();
  const show = (next: Id | undefined) => void navigate({ to: "/inbox", search: next ? { brand: next } : {} });
  const inbox = useRead("work.inbox", brand ? { brand } : {});
  const dismiss = useDismiss();
  const keys = inbox.data?.rows.map((row) => row.key) ?? [];
  return (
    <Page
      title={t("inbox-title")}
      testId="inbox"
      beside={<BrandFilter value={brand} onChange={show} />}
      below={<p className="text-subtle">{t("inbox-hint")}</p>}
      actions={
        keys.length > 1 ? (
          <Button icon={Check} onPress={() => void dismiss(keys)} data-testid="inbox-all">
            {t("inbox-put-all")}
          </Button>
        ) : null
      }
    >
      <Answered query={inbox}>
        {(loaded) => (
          <Items
            inbox={loaded}
            dismiss={(key) => void dismiss([key])}
            onAll={brand ? () => show(undefined) : undefined}
          />
        )}
      </Answered>
    </Page>
  );
}

type ItemsProps = { inbox: Inbox; dismiss: (key: string) => void; onAll: (() => void) | undefined };

function Items({ inbox, dismiss, onAll }: ItemsProps) {
  const { t } = useWords();
  const [open, setOpen] = useState<Id | null>(null);
  if (!inbox.me)
    return (
      <EmptyState icon={UserRound} title={t("day-no-me")} text={t("day-no-me-text")} testId="inbox-no-me">
        <Link to="/settings" className="btn btn-primary">
          {t("day-no-me-do")}
        </Link>
      </EmptyState>
    );
  return (
    <>
      {inbox.rows.length === 0 && onAll ? (
        <EmptyState icon={InboxIcon} title={t("inbox-none-of-brand")} testId="inbox-none-of-brand">
          <Button onPress={onAll}>{t("brands-filter-clear")}</Button>
        </EmptyState>
      ) : inbox.rows.length === 0 ? (
        <EmptyState icon={InboxIcon} title={t("inbox-none")} text={t("inbox-none-text")} testId="inbox-none" />
      ) : (
        <ul className="task-lines max-w-3xl" aria-label={t("inbox-title")}>
          {inbox.rows.map((item) => (
            <Item key={item.key} item={item} onOpen={setOpen} onDismiss={() => dismiss(item.key)} />
          ))}
        </ul>
      )}
      {open ? <TaskDialog id={open} onClose={() => setOpen(null)} onOpen={setOpen} /> : null}
    </>
  );
}

type ItemProps = { item: InboxItem; onOpen: (id: Id) => void; onDismiss: () => void };

function Item({ item, onOpen, onDismiss }: ItemProps) {
  const { t } = useWords();
  const Icon = icons[item.kind];
  const what = {
    mention: item.person ? t("inbox-mention", { person: item.person }) : t("inbox-mention-nobody"),
    given: item.person ? t("inbox-given", { person: item.person }) : t("inbox-given-nobody"),
    overdue: t("inbox-overdue", { day: item.atPrinted }),
    today: t("inbox-today"),
  }[item.kind];
  const dated = item.kind === "mention" || item.kind === "given";
  return (
    <li className="inbox-item" data-testid={`inbox-${item.kind}`}>
      <Icon aria-hidden="true" className={`icon mt-0.5 ${item.kind === "overdue" ? "text-danger" : "text-subtle"}`} />
      <div className="min-w-0 flex-1">
        <p className="break-words">
          <span className={item.kind === "overdue" ? "text-danger" : "text-subtle"}>{what}</span>
          {" · "}
          <Target item={item} onOpen={onOpen} />
        </p>
        {item.text ? <p className="line-clamp-3 whitespace-pre-line break-words">{item.text}</p> : null}
        {dated ? <p className="text-small text-subtle">{item.atPrinted}</p> : null}
      </div>
      <IconButton
        small
        icon={Check}
        hint={t("inbox-put-away")}
        label={t("inbox-put-away-of", { name: item.name })}
        onPress={onDismiss}
        data-testid="inbox-dismiss"
      />
    </li>
  );
}

/** Where a line leads: a task opens here, the others have a place of their own; a deliverable its campaign's content. */
function Target({ item, onOpen }: { item: InboxItem; onOpen: (id: Id) => void }) {
  const { record: id, name } = item;
  if (id.startsWith("tas_"))
    return (
      <button type="button" className="link text-start font-medium" onClick={() => onOpen(id)}>
        {name}
      </button>
    );
  if (id.startsWith("cam_"))
    return (
      <Link to="/campaigns/$id/tasks" params={{ id }} className="link font-medium">
        {name}
      </Link>
    );
  if (id.startsWith("del_"))
    return (
      <Link
        to="/campaigns/$id/content"
        params={{ id: item.campaign }}
        search={{ deliverable: id }}
        className="link font-medium"
      >
        {name}
      </Link>
    );
  return (
    <Link to="/creators/$id" params={{ id }} className="link font-medium">
      {name}
    </Link>
  );
}
