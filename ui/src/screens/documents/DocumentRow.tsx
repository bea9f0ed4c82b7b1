import { useNavigate } from "@tanstack/react-router";
import {
  CircleAlert,
  Clapperboard,
  Ellipsis,
  File,
  FileInput,
  FileSignature,
  FileText,
  FolderSearch,
  Image,
  Landmark,
  type LucideIcon,
  NotebookText,
  PenLine,
  Receipt,
  Save,
  SquareArrowOutUpRight,
  Tag,
  Trash2,
} from "lucide-react";
import { MenuTrigger } from "react-aria-components";
import type { Document, DocumentsList } from "../../api/generated/contract";
import { useAct } from "../../parts/act";
import { IconButton } from "../../parts/Button";
import { type ActionItem, ActionMenu } from "../../parts/Menu";
import { useWords } from "../../parts/words";
import type { Asked } from "./DocumentsPart";
import { useFileActions } from "./fileActions";

export const kindIcons: Record<Document["kind"], LucideIcon> = {
  draft: PenLine,
  contract: FileSignature,
  "tax-form": Landmark,
  invoice: Receipt,
  brief: NotebookText,
  picture: Image,
  clip: Clapperboard,
  other: File,
};

type Props = {
  document: Document;
  by: "campaign" | "creator" | "kind" | null;
  whose: DocumentsList;
  onAsk: (kind: Asked["kind"]) => void;
};

/** What else is said about a document: what the group and the page do not say already. */
function useFacts({ document, by, whose }: Props): string[] {
  const { t } = useWords();
  const newest = document.versions[0];
  return [
    by === "kind" ? "" : t(`document-kind-${document.kind}`),
    whose.collaboration || by === "campaign"
      ? ""
      : document.campaignName && !whose.campaign
        ? document.campaignName
        : "",
    whose.campaign && by !== "creator" ? document.creatorName : "",
    document.deliverable || (document.deliverableKind ? t(`post-kind-${document.deliverableKind}`) : ""),
    newest?.step ? t(`contract-${newest.step}`) : "",
    newest?.sizePrinted ?? "",
    [newest?.atPrinted, newest?.person].filter(Boolean).join(", "),
  ].filter(Boolean);
}

export function DocumentRow(props: Props) {
  const { document, onAsk } = props;
  const { t, count } = useWords();
  const facts = useFacts(props);
  const Icon = kindIcons[document.kind];
  const newest = document.versions[0];
  const items = useItems(props);
  return (
    <li className="flex items-center gap-3" data-testid={`document-${document.id}`}>
      <Icon aria-hidden="true" className="icon flex-none text-subtle" />
      <span className="min-w-0 flex-1 py-1">
        <span className="flex flex-wrap items-center gap-2">
          <button
            type="button"
            className="link min-w-0 break-words text-start font-medium"
            onClick={() => onAsk("show")}
            data-testid={`document-show-${document.id}`}
          >
            {document.name}
          </button>
          {document.versions.length > 1 ? (
            <span className="badge">{t("documents-versions", count(document.versions.length))}</span>
          ) : null}
          {newest?.missing ? (
            <span className="badge badge-warning">
              <CircleAlert aria-hidden="true" className="icon" />
              {t("documents-missing")}
            </span>
          ) : null}
        </span>
        <span className="block break-words text-small text-subtle">{facts.join(" · ")}</span>
      </span>
      <MenuTrigger>
        <IconButton
          small
          icon={Ellipsis}
          label={t("documents-more", { name: document.name })}
          data-testid={`document-more-${document.id}`}
        />
        <ActionMenu items={items} label={t("documents-more", { name: document.name })} />
      </MenuTrigger>
    </li>
  );
}

/** Everything that can be done with a document. What belongs to drafts and contracts is changed where it belongs. */
function useItems({ document, onAsk }: Props): ActionItem[] {
  const { t } = useWords();
  const act = useAct();
  const navigate = useNavigate();
  const file = document.versions[0]?.id ?? "";
  const { open, save, reveal } = useFileActions();
  const add = async () => {
    const picked = await act("files.pick", {});
    if (!picked) return;
    const said = t("documents-version-added", { name: document.name });
    await act("documents.addVersion", { document: document.id, path: picked.path }, said);
  };
  const go = () => {
    const { campaign, collaboration } = document;
    const to = "/campaigns/$id/creators/$collaboration" as const;
    void navigate({ to, params: { id: campaign, collaboration } });
  };
  const gone = document.versions[0]?.missing ?? true;
  const looks: ActionItem[] = [
    { id: "open", label: t("documents-open"), icon: SquareArrowOutUpRight, run: () => void open(file), disabled: gone },
    { id: "save", label: t("documents-save"), icon: Save, run: () => void save(file), disabled: gone },
    { id: "reveal", label: t("documents-reveal"), icon: FolderSearch, run: () => void reveal(file), disabled: gone },
  ];
  if (document.source !== "document")
    return [...looks, { id: "go", label: t("documents-go"), icon: FileText, run: go }];
  return [
    ...looks,
    { id: "version", label: t("documents-new-version"), icon: FileInput, run: () => void add() },
    { id: "rename", label: t("documents-rename"), icon: PenLine, run: () => onAsk("rename") },
    { id: "kind", label: t("documents-set-kind"), icon: Tag, run: () => onAsk("kind") },
    {
      id: "remove",
      label: t("ui-remove"),
      icon: Trash2,
      run: () => void act("documents.remove", { id: document.id }, t("documents-removed", { name: document.name })),
    },
  ];
}
