# Backups, restoring, places where data are not safe, notes of faults.

dialog-restore = Choose a backup

error-no-room = There is not enough room on this disk: { $needed } MB are needed, { $free } MB are free. Nothing was changed. Free some space and try again.
error-no-backup = { $path } is not a Marquee backup. Nothing was changed. Choose another file.
error-backup-newer = This backup comes from a newer Marquee. Nothing was changed. Update Marquee to restore it.
error-backup-damaged = { $path } is damaged. Nothing was changed. Choose another backup.
error-place-cloud = Your data lie in a { $service } folder. { $service } copies files while Marquee writes them, which damages a database sooner or later. Nothing was opened and nothing was changed.
error-place-network = Your data lie on a network drive. There a dropped connection can damage a database. Nothing was opened and nothing was changed.
error-place-removable = Your data lie on a removable drive. Pulling it out while Marquee writes can damage a database. Nothing was opened and nothing was changed.
next-move-profile = Move to this computer’s data folder
error-move-needless = Your data are in a safe place already. Nothing was moved.
error-move-nowhere = This computer’s own data folder is not a safe place either. Start Marquee with --profile and a folder on its own disk.
error-move-taken = There are Marquee data in { $path } already. Nothing was moved and nothing was overwritten. Open those, or start Marquee with --profile and another folder.

safety-backup-failed = The automatic backup could not be made. Your data are safe where they are.
safety-check-failed = The weekly check found damage in your data. Restore the last backup from the settings.
safety-moved = Your data now lie in { $to }. The old folder stays as it was: { $from }
safety-crash = Something went wrong in Marquee last time. Your saved work is safe. A note about the fault was left on this computer; nobody has received it.

crash-what = Something went wrong in Marquee, and this note was left on your computer. Nobody has received it.
crash-safe = Whatever was saved is safe: Marquee saves each step whole or not at all.
crash-send = The lines below say where in the program it happened. They hold no names, no amounts and nothing of your campaigns; you can send them to whoever helps you.
