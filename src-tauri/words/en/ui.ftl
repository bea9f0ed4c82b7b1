# The frame of the window: navigation, commands, states that every screen shares.
# Messages receive text that is already formatted.

ui-close = Close
ui-cancel = Cancel
ui-save = Save
ui-edit = Edit
ui-remove = Remove
ui-add = Add
ui-back = Back
ui-next = Next
ui-retry = Try again
ui-undo = Undo
ui-loading = Loading…
ui-none = None
ui-sample = Sample
ui-skip = Skip to content
ui-toasts = Messages
ui-clear-search = Clear search
ui-more = More actions
ui-yes = Yes
ui-no = No

ui-nav = Places
ui-nav-campaigns = Campaigns
ui-nav-creators = Creators
ui-nav-import = Import
ui-nav-settings = Settings
ui-nav-open = Open campaigns

ui-failure-unknown = Something went wrong inside Marquee: { $text }
ui-failure-safe = Your data is untouched.
ui-broken = This screen could not be shown
ui-lost = Nothing here
ui-lost-text = This page does not exist.

ui-palette-open = Search or run a command
ui-palette-none = Nothing found.
ui-palette-commands = Commands
ui-palette-campaigns = Campaigns
ui-palette-creators = Creators

ui-undo-what = Undo: { $what }
ui-redo-what = Redo: { $what }
ui-undo-done = Undone: { $what }
ui-redo-done = Done again: { $what }
ui-nothing-to-undo = There is nothing to undo.
ui-nothing-to-redo = There is nothing to redo.
ui-saved-as = Saved as { $path }
ui-sample-removed = Sample campaign removed.

ui-group-file = File
ui-group-edit = Edit
ui-group-go = Go
ui-group-campaign = Campaign
ui-group-help = Help

ui-keys-lists = In a list
ui-keys-arrows = Move between rows
ui-keys-space = Select the row
ui-keys-enter = Open
ui-keys-extend = Extend the selection
ui-keys-all = Select everything found
ui-keys-escape = Close or clear the selection

cmd-campaign-new = New campaign
cmd-creator-new = Add creator
cmd-import-open = Import creators or results…
cmd-report-export = Export the report as PDF…
cmd-backup-save = Save a backup…
cmd-sample-remove = Remove the sample campaign
cmd-settings = Settings
cmd-undo = Undo
cmd-redo = Redo
cmd-find = Find in this view
cmd-palette = Commands
cmd-go-campaigns = Go to campaigns
cmd-go-creators = Go to creators
cmd-go-dashboard = Campaign: dashboard
cmd-go-board = Campaign: creators
cmd-go-results = Campaign: results
cmd-go-costs = Campaign: costs
cmd-go-report = Campaign: report
cmd-back = Back
cmd-forward = Forward
cmd-pane = Next part of the window
cmd-campaign-edit = Edit campaign
cmd-campaign-creators = Add creators to this campaign
cmd-post-new = Add post
cmd-results-import = Import results…
cmd-cost-new = Add cost
cmd-report-finalize = Finalize the report…
cmd-campaign-archive = Archive campaign
cmd-campaign-history = History of this campaign
cmd-campaign-remove = Delete campaign
cmd-board-previous = Move creator to the previous stage
cmd-board-next = Move creator to the next stage
cmd-board-move = Move creator to a stage…
cmd-peek = Peek at the creator
cmd-help-keys = Keyboard shortcuts
