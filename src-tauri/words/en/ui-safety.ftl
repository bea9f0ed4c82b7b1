# Backups, restoring, recovery, notices.

backups-title = Backups
backups-hint = Marquee makes a backup of everything by itself while you work, checks it, and keeps 2 days in full, then one a day, a week and a month. They lie in your data folder: save one elsewhere now and then, in case this computer is lost.
backups-none = No backup yet. The first one is made soon after your first change.
backups-make = Back up now
backups-made = Backup made and checked.
backups-save = Back up to…
backups-restore = Restore…
backups-restore-of = Restore the backup of { $when }…
backups-restore-file = Restore from a file…
backups-verified = Checked
backups-broken = Incomplete
backups-all = Show all { $countText }
backup-kind-auto = Automatic
backup-kind-now = Made by you
backup-kind-before-restore = Before a restore
backup-kind-before-import = Before a large import
backup-kind-before-move = Before a move
backup-kind-before-join = Before joining a team
backup-kind-before-layout = Before an update

check-never = Your data will be checked once a week while you are not working.
check-last-sound = Last checked on { $when }: everything is in order ({ $countText } records).
check-last-damage = Last checked on { $when }: damage was found. Restore the last backup, or ask for help.
check-now = Check now
check-sound = Checked: everything is in order.

restore-title = Restore this backup?
restore-made = Made on { $when }.
restore-undated = When it was made is not known.
restore-changed = The last change in it is from { $when }.
restore-what = Content
restore-in-backup = In the backup
restore-now = Now
restore-brands = Brands
restore-campaigns = Campaigns
restore-creators = Creators
restore-posts = Posts
restore-reports = Finalized reports
restore-lost =
    { $cat ->
        [one] One change made since is not in this backup. It was made on { $when }.
       *[other] { $countText } changes made since are not in this backup. The last one was made on { $when }.
    }
restore-nothing-lost = Everything you have done is in this backup.
restore-safe = Before restoring, Marquee makes a checked backup of how things are now, so that you can go back.
restore-safe-closed = The present file is kept before anything is replaced.
restore-do = Restore
restore-busy = Restoring…
restore-done = The backup is restored.
restore-done-kept = The backup is restored. How things were before is kept here: { $path }

recovery-backup = Open last backup…
recovery-backup-hint = The last good backup is from { $when }. You see what is in it before anything is replaced.
recovery-no-backup = There is no good backup in the data folder. If you saved one elsewhere, restore it from its file.
recovery-details = Details
recovery-copy = Copy details
recovery-copy-hint = Versions and numbers for whoever helps you; no names, no amounts.
recovery-copied = Details copied.
recovery-copy-by-hand = The details are selected: copy them with the keyboard.

notices-title = Notices about your data
notices-open = Show the note
notices-settings = Go to backups
notices-dismiss = Got it
