# A team through a shared folder: what can go wrong with it, and what two people wrote at the same time.

dialog-team-folder = Choose the team folder
sync-readme = This folder belongs to a team that works with Marquee. The files in it are encrypted. Don’t edit, rename or delete them: Marquee does everything that is needed by itself.

error-sync-already = This computer belongs to a team already. Leave that team first.
error-sync-off = This computer does not belong to a team.
error-sync-no-folder = This folder is not there. Choose one that is.
error-sync-own-folder = This folder holds Marquee’s own data, or lies in them. Those must not be shared. Choose another one.
error-sync-is-team = This is a team folder already. Join the team, or choose another folder.
error-sync-no-team = This is not a team folder. Choose the one that your team uses, or wait until all of it has arrived on this computer.
error-sync-code-typed = This is not a recovery code. It has eight groups of four characters; one of them may be mistyped.
error-sync-code-wrong = This code does not open this team folder. Nothing was changed. Check which team the code belongs to.
error-sync-fingerprint = These are not the six words of this team. Nothing was changed. Compare them with a colleague once more.
error-sync-gone = The team folder is not there. Your data are safe on this computer, and everything you do is sent as soon as the folder is back. Check the drive or the program that brings it.
error-sync-other = The folder now belongs to another team. Nothing was read and nothing was written there. Check which folder it is, or leave the team and join the other one.
error-sync-read-only = The team folder can’t be written to. What others do still arrives; what you do is sent as soon as writing works. Check its permissions.
error-sync-full = There is no room left in the team folder. What others do still arrives; what you do is sent as soon as there is room.
error-sync-busy = The team folder does not answer. Marquee tries again by itself.
error-money-undecided = Two people entered different amounts here. Decide which one counts before you pay or finalize; both stand under Team folder.
error-conflict-gone = This has been decided in the meantime.

sync-problem-emptied = The team folder is empty. Nothing was removed on this computer. You can fill the folder again from here.
sync-problem-unread = The file that says whose folder this is cannot be read. It may still be on its way; if it stays like this, fill the folder again from here.
sync-problem-missing =
    { $cat ->
        [one] A file that was in the team folder is missing. Nothing was removed on this computer. You can put it back from here.
       *[other] Files that were in the team folder are missing: { $countText }. Nothing was removed on this computer. You can put them back from here.
    }
sync-problem-unfinished =
    { $cat ->
        [one] A file has not arrived in full yet. Marquee waits for it.
       *[other] Files that have not arrived in full yet: { $countText }. Marquee waits for them.
    }
sync-problem-refused =
    { $cat ->
        [one] A file in the team folder was not written by anybody of the team, or was changed. It was not read.
       *[other] Files in the team folder that nobody of the team wrote, or that were changed: { $countText }. They were not read.
    }
sync-problem-newer =
    { $cat ->
        [one] A newer Marquee wrote a file that this one cannot read. Update Marquee; until then you can go on working.
       *[other] Files of a newer Marquee that this one cannot read: { $countText }. Update Marquee; until then you can go on working.
    }
sync-problem-twin = Another computer works under this one’s identity, as after copying a whole disk. What you do stays here and is not sent. Leave the team on one of the two computers and join it again.

conflict-keep = Keep it
conflict-delete = Delete it
action-sync-decide = Decide between two values of { $name }
