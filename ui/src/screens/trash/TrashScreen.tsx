import { FileText, List, ListTodo, Megaphone, StickyNote, Trash2, Undo2, UserRound } from "lucide-react";
import { useState } from "react";
import { call, useRead } from "../../api/call";
import type { Trash, TrashRow } from "../../api/generated/contract";
import { useAct } from "../../parts/act";
import { Button } from "../../parts/Button";
import { Dialog } from "../../parts/Dialog";
import { CheckField } from "../../parts/fields";
import { Form, useForm } from "../../parts/form";
import { Page } from "../../parts/Page";
import { Answered, EmptyState } from "../../parts/states";
import { TableHead } from "../../parts/TableHead";
import { useToasts } from "../../parts/toasts";
import { useWords } from "../../parts/words";

const icons = {
  campaign: Megaphone,
  creator: UserRound,
  creator_list: List,
  document: FileText,
  note: StickyNote,
  task: ListTodo,
};

/** What was deleted and comes back with one press, until somebody empties it. */
export function TrashScreen() {
  const { t } = useWords();
  const trash = useRead("trash.list", {});
  const [emptying, setEmptying] = useState(false);
  const total = trash.data?.total ?? 0;
  return (
    <Page
      title={t("trash-title")}
      testId="trash"
      below={<p className="text-subtle">{t("trash-hint")}</p>}
      actions={
        total > 0 ? (
          <Button icon={Trash2} onPress={() => setEmptying(true)} data-testid="trash-empty">
            {t("trash-empty-do")}
          </Button>
        ) : null
      }
    >
      <Answered query={trash}>
        {(loaded) =>
          loaded.rows.length === 0 ? (
            <EmptyState icon={Trash2} title={t("trash-none")} text={t("trash-none-text")} testId="trash-none" />
          ) : (
            <Rows trash={loaded} />
          )
        }
      </Answered>
      {emptying ? <EmptyDialog total={total} onClose={() => setEmptying(false)} /> : null}
    </Page>
  );
}

function Rows({ trash }: { trash: Trash }) {
  const { t } = useWords();
  return (
    <div className="table-scroll">
      <table className="table" aria-label={t("trash-title")} data-testid="trash-table">
        <TableHead
          cells={[
            { label: t("trash-what") },
            { label: t("trash-with") },
            { label: t("trash-at") },
            { label: t("trash-by") },
            { label: t("ui-more"), hidden: true },
          ]}
        />
        <tbody>
          {trash.rows.map((row) => (
            <Row key={row.id} row={row} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Row({ row }: { row: TrashRow }) {
  const { t, count } = useWords();
  const act = useAct();
  const Icon = icons[row.kind];
  const name = row.name || t("creators-unnamed");
  const parts = {
    campaign: [t("trash-creators", count(row.first)), t("trash-posts", count(row.second))],
    creator: row.first > 0 ? [t("trash-notes", count(row.first))] : [],
    creator_list: [t("trash-creators", count(row.first))],
    document: [],
    note: [],
    task: row.first > 0 ? [t("trash-notes", count(row.first))] : [],
  }[row.kind];
  return (
    <tr data-testid={`trash-${row.id}`}>
      <td>
        <span className="flex items-center gap-2">
          <Icon aria-hidden="true" className="icon text-subtle" />
          <span className="min-w-0">
            <span className="sr-only">{t(`entity-${row.kind}`)}: </span>
            <span className="clip block font-medium">{name}</span>
            {row.of ? <span className="clip block text-small text-subtle">{row.of}</span> : null}
          </span>
        </span>
      </td>
      <td className="text-subtle">{parts.join(", ") || "–"}</td>
      <td className="num">{row.atPrinted}</td>
      <td>{row.person || "–"}</td>
      <td className="end">
        <Button
          small
          icon={Undo2}
          aria-label={t("trash-restore-of", { name })}
          onPress={() => void act("trash.restore", { id: row.id }, t("trash-restored", { name }))}
          data-testid={`restore-${row.id}`}
        >
          {t("trash-restore")}
        </Button>
      </td>
    </tr>
  );
}

/** Asked twice: a tick that says it is meant, then the press. */
function EmptyDialog({ total, onClose }: { total: number; onClose: () => void }) {
  const { t, count } = useWords();
  const form = useForm();
  const { push } = useToasts();
  const [sure, setSure] = useState(false);
  const empty = async () => {
    const done = await call("trash.empty", {});
    push({ text: t(done.value.unfinished ? "erase-unfinished" : "trash-emptied", count(done.value.count)) });
    onClose();
  };
  return (
    <Dialog title={t("trash-empty-title")} open alert onClose={onClose} testId="empty-dialog">
      <Form form={form} onSubmit={empty}>
        <div className="dialog-body flex flex-col gap-3">
          <p>{t("trash-empty-what", count(total))}</p>
          <p>{t("trash-empty-people")}</p>
          <CheckField label={t("trash-empty-sure")} checked={sure} onChange={setSure} testId="empty-sure" />
        </div>
        <div className="dialog-foot">
          <Button onPress={onClose} autoFocus>
            {t("ui-cancel")}
          </Button>
          <Button kind="danger" type="submit" isPending={form.busy} isDisabled={!sure} data-testid="empty-do">
            {t("trash-empty-do")}
          </Button>
        </div>
      </Form>
    </Dialog>
  );
}
