import { act, screen, waitFor, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import type {
  Document,
  DocumentPage,
  DocumentPreview,
  Documents,
  DocumentVersion,
} from "../src/api/generated/contract";
import { failure, open } from "./host";

const done = { action: "act_1", value: { id: "doc_1" } };
const version = (change: Partial<DocumentVersion> = {}): DocumentVersion => ({
  id: "dov_1",
  number: 1,
  fileName: "terms.pdf",
  sizePrinted: "12 kB",
  atPrinted: "1 Jul 2026 09:00",
  person: "Inés",
  step: "",
  missing: false,
  ...change,
});
const paper = (change: Partial<Document> = {}): Document => ({
  id: "doc_1",
  source: "document",
  kind: "contract",
  name: "Terms",
  about: "collaboration",
  deliverable: "",
  deliverableKind: "",
  creator: "cre_1",
  creatorName: "Nora",
  campaign: "cam_1",
  campaignName: "Glow",
  collaboration: "col_1",
  versions: [version()],
  ...change,
});
const places: Documents["places"] = [
  { id: "cam_1", kind: "campaign", name: "Glow", made: "" },
  { id: "col_1", kind: "collaboration", name: "Nora", made: "" },
];
const listed = (...rows: Document[]): Documents => ({ rows, total: rows.length, places });
const shown = (change: Partial<DocumentPreview>): DocumentPreview => ({
  kind: "other",
  name: "terms.pdf",
  sizePrinted: "12 kB",
  picture: null,
  text: "",
  more: false,
  ...change,
});

describe("documents of a campaign", () => {
  it("teach what they are for while there are none", async () => {
    open("#/campaigns/cam_1/documents");
    expect(await screen.findByTestId("documents-empty")).toHaveTextContent("No documents yet");
  });

  it("are grouped by creator or by kind", async () => {
    const form = paper({
      id: "doc_2",
      kind: "tax-form",
      name: "W-8BEN",
      about: "campaign",
      creator: "",
      creatorName: "",
    });
    const { user } = open("#/campaigns/cam_1/documents", { "documents.list": () => listed(paper(), form) });
    expect(await screen.findByTestId("documents-group-cre_1")).toHaveTextContent("Nora");
    expect(screen.getByTestId("documents-group-none")).toHaveTextContent("About the whole campaign");
    await user.click(screen.getByTestId("documents-by-kind"));
    expect(within(screen.getByTestId("documents-group-tax-form")).getByText("W-8BEN")).toBeVisible();
  });

  it("are added with a kind and a place, and a refusal stays in the form", async () => {
    let refused = true;
    const { user, host } = open("#/campaigns/cam_1/documents", {
      "documents.list": () => listed(paper()),
      "files.pick": () => ({ path: "/tmp/film.mov", name: "film.mov" }),
      "documents.add": () => {
        if (!refused) return { action: "act_1", value: { ids: ["doc_9"] } };
        const args = { file: "film.mov", most: "200" };
        throw failure({ code: "invalid", fields: [{ field: "paths", messageId: "error-attach-large", args }] });
      },
    });
    await screen.findByTestId("documents");
    await user.click(screen.getByTestId("document-add"));
    await user.click(await screen.findByTestId("file-pick"));
    await user.click(screen.getByTestId("document-save"));
    expect(await screen.findByText(/film.mov is too large: at most 200 MB/)).toBeVisible();
    refused = false;
    await user.click(screen.getByTestId("document-save"));
    await waitFor(() => expect(screen.queryByTestId("document-dialog")).toBeNull());
    expect(host.args("documents.add").at(-1)).toEqual({ about: "cam_1", kind: "", paths: ["/tmp/film.mov"] });
  });

  it("are added by dropping files on the window, but not under a dialog", async () => {
    const { user, host } = open("#/campaigns/cam_1/documents", {
      "documents.list": () => listed(paper()),
      "documents.add": () => ({ action: "act_1", value: { ids: ["doc_8", "doc_9"] } }),
    });
    await screen.findByTestId("document-doc_1");
    act(() => host.tell({ type: "dragging", over: true }));
    expect(screen.getByTestId("documents")).toHaveTextContent("Drop files here");
    act(() => host.tell({ type: "dropped", paths: ["/a.pdf", "/b.pdf"] }));
    expect(await screen.findByText("2 documents added.")).toBeVisible();
    expect(host.args("documents.add")).toEqual([{ about: "cam_1", kind: "", paths: ["/a.pdf", "/b.pdf"] }]);
    await user.click(screen.getByTestId("document-add"));
    await screen.findByTestId("document-dialog");
    act(() => host.tell({ type: "dropped", paths: ["/c.pdf"] }));
    expect(host.args("documents.add")).toHaveLength(1);
  });

  it("are renamed, sorted, given versions and removed from their menu", async () => {
    const { user, host } = open("#/campaigns/cam_1/documents", {
      "documents.list": () => listed(paper()),
      "files.pick": () => ({ path: "/tmp/new.pdf", name: "new.pdf" }),
      "documents.addVersion": () => done,
      "documents.rename": () => done,
      "documents.setKind": () => done,
      "documents.remove": () => ({ action: "act_1", value: { count: 1 } }),
    });
    const choose = async (item: string) => {
      await user.click(await screen.findByTestId("document-more-doc_1"));
      await user.click(await screen.findByTestId(`menu-${item}`));
    };
    await choose("version");
    await waitFor(() =>
      expect(host.args("documents.addVersion")).toEqual([{ document: "doc_1", path: "/tmp/new.pdf" }]),
    );
    await choose("rename");
    await user.type(await screen.findByTestId("field-document-name"), " 2026");
    await user.click(screen.getByTestId("edit-save"));
    await waitFor(() => expect(host.args("documents.rename")).toEqual([{ id: "doc_1", name: "Terms 2026" }]));
    await choose("remove");
    expect(await screen.findByText("Terms is in the trash.")).toBeVisible();
  });

  it("leave drafts and contracts to where they belong", async () => {
    const draft = paper({ id: "del_1", source: "draft", kind: "draft", deliverable: "Fig reel" });
    const { user } = open("#/campaigns/cam_1/documents", { "documents.list": () => listed(draft) });
    await user.click(await screen.findByTestId("document-more-del_1"));
    expect(await screen.findByTestId("menu-go")).toBeVisible();
    expect(screen.queryByTestId("menu-remove")).toBeNull();
  });
});

describe("the preview of a document", () => {
  const drawn = { pages: 2, picture: "data:image/svg+xml;base64,AAAA" };
  const see = async (preview: Partial<DocumentPreview>, change: Partial<Document> = {}, page: DocumentPage = drawn) => {
    const opened = open("#/campaigns/cam_1/documents", {
      "documents.page": () => page,
      "documents.list": () => listed(paper(change)),
      "documents.preview": () => shown(preview),
    });
    await opened.user.click(await screen.findByTestId("document-show-doc_1"));
    await screen.findByTestId("preview-dialog");
    return opened;
  };

  it("shows pictures and texts", async () => {
    const { unmount } = await see({ kind: "picture", picture: "data:image/png;base64,AAAA" });
    expect(await screen.findByTestId("preview-picture")).toHaveAccessibleName("terms.pdf");
    unmount();
    await see({ kind: "text", text: "One\nTwo", more: true });
    expect(await screen.findByTestId("preview-text")).toHaveTextContent("One Two");
    expect(screen.getByText(/only the beginning/)).toBeVisible();
  });

  it("says honestly what it does not draw", async () => {
    const { user, host } = await see({ kind: "pdf" }, {}, { pages: 0, picture: null });
    const box = await screen.findByTestId("preview-pdf");
    expect(box).toHaveTextContent("This PDF can’t be drawn here.");
    await user.click(screen.getByTestId("preview-open"));
    expect(host.args("documents.open")).toEqual([{ file: "dov_1" }]);
  });

  it("shows a PDF page by page", async () => {
    const { user, host } = await see({ kind: "pdf" });
    expect(await screen.findByRole("img", { name: "terms.pdf, Page 1 of 2" })).toBeVisible();
    expect(screen.getByTestId("pager-previous")).toBeDisabled();
    await user.click(screen.getByTestId("pager-next"));
    expect(await screen.findByRole("img", { name: "terms.pdf, Page 2 of 2" })).toBeVisible();
    expect(screen.getByTestId("pager-next")).toBeDisabled();
    expect(host.args("documents.page").map((ask) => ask.page)).toEqual([1, 2]);
  });

  it("never offers to open a program", async () => {
    await see({ kind: "program" });
    expect(await screen.findByTestId("preview-program")).toHaveTextContent("Marquee does not open it");
    expect(screen.getByTestId("preview-open")).toBeDisabled();
    expect(screen.getByTestId("preview-reveal")).toBeEnabled();
  });

  it("says that content is missing, and how to get it back", async () => {
    await see({ kind: "missing" }, { versions: [version({ missing: true })] });
    expect(screen.getByTestId("document-doc_1")).toHaveTextContent("Content missing");
    expect(await screen.findByTestId("preview-missing")).toHaveTextContent("Add the same file again");
    expect(screen.getByTestId("preview-save")).toBeDisabled();
  });

  it("shows any version", async () => {
    const versions = [version({ id: "dov_2", number: 2, fileName: "terms 2.pdf" }), version()];
    const { user, host } = await see({}, { versions });
    await user.click(screen.getByTestId("field-version"));
    await user.click(await screen.findByTestId("option-dov_1"));
    await waitFor(() => expect(host.args("documents.preview").at(-1)).toEqual({ file: "dov_1" }));
  });
});
