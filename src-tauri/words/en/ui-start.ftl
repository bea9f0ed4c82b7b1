# First run, recovery, settings, history.

start-title = Welcome to Marquee
start-text = Run your influencer campaigns from the list of creators to the ROI report.
start-sample = Explore the sample campaign
start-sample-text = A finished campaign to look around in. One click removes it.
start-import = Import a list of creators
start-import-text = A CSV file from a spreadsheet or another tool.
start-empty = Start empty
start-empty-text = Plan your first campaign right away.
start-local = Everything stays on this computer. Marquee works without a connection.

recovery-title = Marquee cannot open its data
recovery-safe = Your file is exactly as it was, and so are your backups.
recovery-folder = Folder with your data
recovery-show = Show file

settings-title = Settings
settings-language = Language
settings-system = System
settings-theme = Appearance
settings-theme-light = Light
settings-theme-dark = Dark
settings-look = Language and appearance
settings-me = You
settings-me-hint = Your name stands beside what you do in the history.
settings-me-name = Your name
settings-me-new = New person
settings-keys = Keyboard
settings-single-keys = Single-letter keys in lists and boards
settings-single-keys-hint = M, P, [ and ] work while a list or board has the focus.
settings-notify-title = Notifications
settings-notify = Tell me when something needs me
settings-notify-hint = While the Marquee window is not in front, the system shows one notification for all that is new: mentions, tasks that are due, messages that were not sent. Never an amount.
settings-data = Your data
settings-profile = Data folder
settings-show-folder = Show folder
settings-sample = Sample campaign
settings-sample-hint = Sample records are marked and never count in your totals.
settings-sample-remove = Remove sample
settings-sample-add = Add sample
settings-sample-added = Sample campaign added.
settings-version = Marquee { $version }

history-title = History: { $name }
history-none = No changes yet
history-change = { $field }: { $before } → { $after }
