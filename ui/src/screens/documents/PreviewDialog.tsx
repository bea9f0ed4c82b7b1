import { CircleAlert, FileText, FolderSearch, Save, SquareArrowOutUpRight } from "lucide-react";
import { type ReactNode, useRef, useState } from "react";
import { useRead, useReadAhead } from "../../api/call";
import type { Document, DocumentPreview, Id } from "../../api/generated/contract";
import { Button } from "../../parts/Button";
import { Dialog } from "../../parts/Dialog";
import { SelectField } from "../../parts/fields";
import { Pager } from "../../parts/Pager";
import { Answered } from "../../parts/states";
import { useWords } from "../../parts/words";
import { useFileActions } from "./fileActions";

/** What can be seen of a document without another program; every version, the newest first. */
export function PreviewDialog({ document, onClose }: { document: Document; onClose: () => void }) {
  const { t } = useWords();
  const [file, setFile] = useState(document.versions[0]?.id ?? "");
  const preview = useRead("documents.preview", { file });
  const { open, save, reveal } = useFileActions();
  const version = document.versions.find((one) => one.id === file);
  const kind = preview.data?.kind;
  const gone = kind === "missing" || version?.missing === true;
  return (
    <Dialog title={document.name} open wide onClose={onClose} testId="preview-dialog">
      <div className="dialog-body flex flex-col gap-3">
        {document.versions.length > 1 ? (
          <SelectField
            name="version"
            label={t("documents-which")}
            value={file}
            choices={document.versions.map((one) => ({
              value: one.id,
              label: [t("documents-version", { number: String(one.number) }), one.fileName, one.atPrinted].join(" · "),
            }))}
            onChange={setFile}
          />
        ) : null}
        <p className="text-small text-subtle" data-testid="preview-facts">
          {[
            version?.fileName === document.name ? "" : version?.fileName,
            preview.data?.sizePrinted || version?.sizePrinted,
            version?.step ? t(`contract-${version.step}`) : "",
            version?.atPrinted,
            version?.person,
          ]
            .filter(Boolean)
            .join(" · ")}
        </p>
        <Answered query={preview}>{(loaded) => <Shown key={file} file={file} preview={loaded} />}</Answered>
      </div>
      <div className="dialog-foot flex-wrap">
        <Button icon={FolderSearch} isDisabled={gone} onPress={() => void reveal(file)} data-testid="preview-reveal">
          {t("documents-reveal")}
        </Button>
        <Button icon={Save} isDisabled={gone} onPress={() => void save(file)} data-testid="preview-save">
          {t("documents-save")}
        </Button>
        <Button
          kind="primary"
          icon={SquareArrowOutUpRight}
          isDisabled={gone || kind === "program"}
          onPress={() => void open(file)}
          data-testid="preview-open"
        >
          {t("documents-open")}
        </Button>
      </div>
    </Dialog>
  );
}

/** A PDF, one page at a time; one that cannot be drawn says so. */
function Pages({ file, name }: { file: Id; name: string }) {
  const { t, number } = useWords();
  const [page, setPage] = useState(1);
  const query = useRead("documents.page", { file, page }, { keep: true });
  // A page that cannot be drawn does not say how many there are; the others stay within reach.
  const known = useRef(0);
  if (query.data?.pages) known.current = query.data.pages;
  const pages = known.current;
  useReadAhead("documents.page", page < pages ? { file, page: page + 1 } : null);
  const said = t("reports-page", { page: number(page), pages: number(pages) });
  return (
    <>
      <Answered query={query}>
        {({ picture }) =>
          picture ? (
            // A page can be scrolled by keyboard.
            <div className="preview-page" tabIndex={0} role="group" aria-label={said} data-testid="preview-page">
              <img src={picture} alt={t("documents-page", { name, page: said })} className="preview-sheet" />
            </div>
          ) : (
            <Quiet id="pdf">
              <p className="text-text">{t("documents-pdf-not")}</p>
              <p>{t("documents-open-hint")}</p>
            </Quiet>
          )
        }
      </Answered>
      <Pager offset={page - 1} shown={1} total={pages} size={1} onGo={(offset) => setPage(offset + 1)} said={said} />
    </>
  );
}

function Quiet({ id, bad, children }: { id: string; bad?: boolean; children: ReactNode }) {
  const Icon = bad ? CircleAlert : FileText;
  return (
    <div className="quiet-box flex items-start gap-3" role={bad ? "alert" : undefined} data-testid={`preview-${id}`}>
      <Icon aria-hidden="true" className={`icon mt-0.5 flex-none ${bad ? "text-warning" : ""}`} />
      <div className="flex flex-col gap-1">{children}</div>
    </div>
  );
}

function Shown({ file, preview }: { file: Id; preview: DocumentPreview }) {
  const { t } = useWords();
  if (preview.kind === "pdf") return <Pages file={file} name={preview.name} />;
  if (preview.kind === "picture" && preview.picture)
    return <img src={preview.picture} alt={preview.name} className="preview-picture" data-testid="preview-picture" />;
  if (preview.kind === "text")
    return (
      <>
        <pre className="preview-text" data-testid="preview-text" tabIndex={0} role="region" aria-label={preview.name}>
          {preview.text}
        </pre>
        {preview.more ? <p className="text-subtle">{t("documents-text-more")}</p> : null}
      </>
    );
  const says: Record<DocumentPreview["kind"], string> = {
    picture: t("documents-picture-large"),
    text: "",
    pdf: "",
    program: t("documents-program"),
    other: t("documents-other"),
    missing: t("documents-missing-text"),
  };
  const bad = preview.kind === "missing" || preview.kind === "program";
  return (
    <Quiet id={preview.kind} bad={bad}>
      <p className="text-text">{says[preview.kind]}</p>
      {bad ? null : <p>{t("documents-open-hint")}</p>}
    </Quiet>
  );
}
