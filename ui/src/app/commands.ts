import type { Command } from "../parts/commands";

/** Every action of the app, once: palette, keys, help sheet, buttons and native menu are made from this table. */
export const commands: readonly Command[] = [
  { id: "campaign.new", words: "cmd-campaign-new", keys: ["Mod+N"], group: "file", menu: true },
  { id: "creator.new", words: "cmd-creator-new", keys: ["Mod+Shift+N"], group: "file", menu: true },
  { id: "import.open", words: "cmd-import-open", keys: ["Mod+O"], group: "file", menu: true },
  { id: "report.export", words: "cmd-report-export", keys: ["Mod+E"], group: "file", menu: true, separator: true },
  { id: "backup.save", words: "cmd-backup-save", keys: [], group: "file", menu: true },
  { id: "sample.remove", words: "cmd-sample-remove", keys: [], group: "file", menu: true, separator: true },
  { id: "app.settings", words: "cmd-settings", keys: ["Mod+,"], group: "file", menu: true },

  { id: "edit.undo", words: "cmd-undo", keys: ["Mod+Z"], group: "edit", menu: true },
  { id: "edit.redo", words: "cmd-redo", keys: ["Mod+Shift+Z", "Mod+Y"], group: "edit", menu: true },
  { id: "edit.find", words: "cmd-find", keys: ["Mod+F"], group: "edit", menu: true, separator: true },

  { id: "go.palette", words: "cmd-palette", keys: ["Mod+K"], group: "go", menu: true },
  { id: "go.campaigns", words: "cmd-go-campaigns", keys: ["Mod+1"], group: "go", menu: true, separator: true },
  { id: "go.creators", words: "cmd-go-creators", keys: ["Mod+2"], group: "go", menu: true },
  { id: "go.duplicates", words: "cmd-go-duplicates", keys: [], group: "go", menu: true },
  { id: "go.trash", words: "cmd-go-trash", keys: [], group: "go", menu: true },
  { id: "go.dashboard", words: "cmd-go-dashboard", keys: ["Mod+3"], group: "go", menu: true, separator: true },
  { id: "go.board", words: "cmd-go-board", keys: ["Mod+4"], group: "go", menu: true },
  { id: "go.content", words: "cmd-go-content", keys: [], group: "go", menu: true },
  { id: "go.results", words: "cmd-go-results", keys: ["Mod+5"], group: "go", menu: true },
  { id: "go.costs", words: "cmd-go-costs", keys: ["Mod+6"], group: "go", menu: true },
  { id: "go.report", words: "cmd-go-report", keys: ["Mod+7"], group: "go", menu: true },
  { id: "go.back", words: "cmd-back", keys: ["Alt+ArrowLeft"], group: "go", menu: true, separator: true },
  { id: "go.forward", words: "cmd-forward", keys: ["Alt+ArrowRight"], group: "go", menu: true },
  { id: "go.pane", words: "cmd-pane", keys: ["F6"], group: "go" },

  { id: "campaign.edit", words: "cmd-campaign-edit", keys: [], group: "campaign", menu: true },
  { id: "campaign.creators", words: "cmd-campaign-creators", keys: [], group: "campaign", menu: true },
  { id: "contact.new", words: "cmd-contact-new", keys: [], group: "campaign", menu: true, separator: true },
  { id: "offer.new", words: "cmd-offer-new", keys: [], group: "campaign", menu: true },
  { id: "contract.step", words: "cmd-contract-step", keys: [], group: "campaign", menu: true },
  { id: "deliverable.new", words: "cmd-deliverable-new", keys: [], group: "campaign", menu: true },
  { id: "approval.flow", words: "cmd-approval-flow", keys: [], group: "campaign", menu: true },
  { id: "post.new", words: "cmd-post-new", keys: [], group: "campaign", menu: true },
  { id: "results.import", words: "cmd-results-import", keys: [], group: "campaign", menu: true },
  { id: "cost.new", words: "cmd-cost-new", keys: [], group: "campaign", menu: true },
  { id: "report.finalize", words: "cmd-report-finalize", keys: [], group: "campaign", menu: true, separator: true },
  { id: "campaign.archive", words: "cmd-campaign-archive", keys: [], group: "campaign", menu: true },
  { id: "campaign.history", words: "cmd-campaign-history", keys: [], group: "campaign", menu: true },
  { id: "campaign.remove", words: "cmd-campaign-remove", keys: [], group: "campaign", menu: true },
  { id: "board.previous", words: "cmd-board-previous", keys: ["["], group: "campaign" },
  { id: "board.next", words: "cmd-board-next", keys: ["]"], group: "campaign" },
  { id: "board.move", words: "cmd-board-move", keys: ["M"], group: "campaign" },
  { id: "board.open", words: "cmd-board-open", keys: ["O"], group: "campaign" },
  { id: "list.peek", words: "cmd-peek", keys: ["P"], group: "edit" },

  { id: "help.keys", words: "cmd-help-keys", keys: ["F1", "Mod+/"], group: "help", menu: true },
];

export const groups: readonly Command["group"][] = ["file", "edit", "go", "campaign", "help"];
