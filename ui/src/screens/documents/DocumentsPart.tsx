import { FilePlus2, FolderOpen } from "lucide-react";
import { useState } from "react";
import { useRead } from "../../api/call";
import type { Document, Documents, DocumentsList } from "../../api/generated/contract";
import { useAct } from "../../parts/act";
import { CommandButton, useCommand } from "../../parts/commands";
import { Segmented } from "../../parts/Segmented";
import { Answered, EmptyState } from "../../parts/states";
import { useWords, type Words } from "../../parts/words";
import { AddDocumentDialog, KindDialog, RenameDialog } from "./DocumentDialogs";
import { DocumentRow } from "./DocumentRow";
import { useDropped } from "./dropped";
import { PreviewDialog } from "./PreviewDialog";

type Props = { whose: DocumentsList; level?: 2 | 3 };
type By = "campaign" | "creator" | "kind";
export type Asked = { kind: "show" | "rename" | "kind"; document: Document };

/** What is kept about a creator, of a campaign, or of one creator in it. */
export function DocumentsPart({ whose, level = 2 }: Props) {
  const { t, count, number } = useWords();
  const act = useAct();
  const documents = useRead("documents.list", whose);
  const ways: By[] = whose.creator ? ["campaign", "kind"] : whose.campaign ? ["creator", "kind"] : [];
  const [by, setBy] = useState<By>(ways[0] ?? "kind");
  const [open, setOpen] = useState<Asked | { kind: "add" } | null>(null);
  const close = () => setOpen(null);
  useCommand("document.add", () => setOpen({ kind: "add" }));
  const place = documents.data?.places[0]?.id;
  const over = useDropped((paths) => {
    if (!place) return;
    void act("documents.add", { about: place, kind: "", paths }, (done) =>
      t("documents-added", count(done.value.ids.length)),
    );
  });
  const Title = level === 2 ? "h2" : "h3";
  return (
    <section
      className={`flex min-w-0 flex-col gap-3 rounded-control ${over ? "outline-2 outline-offset-4 outline-accent" : ""}`}
      aria-label={t("documents-title")}
      data-testid="documents"
    >
      <header className="flex flex-wrap items-center gap-x-4 gap-y-2">
        <Title className="text-section font-semibold">{t("documents-title")}</Title>
        {ways.length > 0 && (documents.data?.rows.length ?? 0) > 0 ? (
          <Segmented
            label={t("documents-by")}
            hideLabel
            value={by}
            choices={ways.map((value) => ({ value, label: t(`documents-by-${value}`) }))}
            onChange={setBy}
            testId="documents-by"
          />
        ) : null}
        <div className="ms-auto">
          <CommandButton id="document.add" icon={FilePlus2} small label={t("documents-add")} />
        </div>
      </header>
      {over ? <p className="text-accent">{t("documents-drop")}</p> : null}
      <Answered query={documents}>
        {(loaded) => (
          <>
            {loaded.rows.length === 0 ? (
              <Nothing />
            ) : (
              <Groups loaded={loaded} by={ways.length > 0 ? by : null} whose={whose} onAsk={setOpen} />
            )}
            {loaded.total > loaded.rows.length ? (
              <p className="text-subtle">
                {t("documents-first", { shown: number(loaded.rows.length), total: number(loaded.total) })}
              </p>
            ) : null}
            {open?.kind === "add" ? <AddDocumentDialog places={loaded.places} whose={whose} onClose={close} /> : null}
          </>
        )}
      </Answered>
      {open?.kind === "show" ? <PreviewDialog document={open.document} onClose={close} /> : null}
      {open?.kind === "rename" ? <RenameDialog document={open.document} onClose={close} /> : null}
      {open?.kind === "kind" ? <KindDialog document={open.document} onClose={close} /> : null}
    </section>
  );
}

function Nothing() {
  const { t } = useWords();
  return (
    <div className="quiet-box">
      <EmptyState
        icon={FolderOpen}
        title={t("documents-none")}
        text={t("documents-none-text")}
        testId="documents-empty"
      />
    </div>
  );
}

type Group = { id: string; title: string; rows: Document[] };

/** The name of the group that a document belongs to. */
function groupOf(document: Document, by: By, t: Words["t"]): { id: string; title: string } {
  if (by === "kind") return { id: document.kind, title: t(`document-kind-${document.kind}`) };
  if (by === "campaign") return { id: document.campaign, title: document.campaignName || t("documents-of-creator") };
  return {
    id: document.creator,
    title: document.creator ? document.creatorName || t("creators-unnamed") : t("documents-of-campaign"),
  };
}

/** In the order in which each group appears: the one with the newest document first. */
function grouped(rows: Document[], by: By | null, t: Words["t"]): Group[] {
  if (!by) return [{ id: "all", title: "", rows }];
  const out: Group[] = [];
  for (const row of rows) {
    const { id, title } = groupOf(row, by, t);
    const known = out.find((group) => group.id === id);
    if (known) known.rows.push(row);
    else out.push({ id, title, rows: [row] });
  }
  return out;
}

type GroupsProps = { loaded: Documents; by: By | null; whose: DocumentsList; onAsk: (asked: Asked) => void };

function Groups({ loaded, by, whose, onAsk }: GroupsProps) {
  const { t } = useWords();
  return grouped(loaded.rows, by, t).map((group) => (
    <div key={group.id} className="flex flex-col gap-1" data-testid={`documents-group-${group.id || "none"}`}>
      {group.title ? <p className="text-small font-medium text-subtle">{group.title}</p> : null}
      <ul className="documents" aria-label={group.title || t("documents-title")}>
        {group.rows.map((document) => (
          <DocumentRow
            key={`${document.source}-${document.id}`}
            document={document}
            by={by}
            whose={whose}
            onAsk={(kind) => onAsk({ kind, document })}
          />
        ))}
      </ul>
    </div>
  ));
}
