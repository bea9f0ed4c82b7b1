import { CircleAlert, FileText, FolderSearch, Save, SquareArrowOutUpRight } from "lucide-react";
import { useState } from "react";
import { useRead } from "../../api/call";
import type { Document, DocumentPreview } from "../../api/generated/contract";
import { Button } from "../../parts/Button";
import { Dialog } from "../../parts/Dialog";
import { SelectField } from "../../parts/fields";
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
        <Answered query={preview}>{(loaded) => <Shown preview={loaded} />}</Answered>
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

function Shown({ preview }: { preview: DocumentPreview }) {
  const { t, count } = useWords();
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
    pdf: preview.pages ? t("documents-pdf", count(preview.pages)) : t("documents-pdf-only"),
    program: t("documents-program"),
    other: t("documents-other"),
    missing: t("documents-missing-text"),
  };
  const bad = preview.kind === "missing" || preview.kind === "program";
  const Icon = bad ? CircleAlert : FileText;
  return (
    <div
      className="quiet-box flex items-start gap-3"
      role={bad ? "alert" : undefined}
      data-testid={`preview-${preview.kind}`}
    >
      <Icon aria-hidden="true" className={`icon mt-0.5 flex-none ${bad ? "text-warning" : ""}`} />
      <div className="flex flex-col gap-1">
        <p className="text-text">{says[preview.kind]}</p>
        {bad ? null : <p>{t("documents-open-hint")}</p>}
      </div>
    </div>
  );
}
