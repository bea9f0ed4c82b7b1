# The screen of the team: its folder, who is up to date, what two people wrote at the same time.
cmd-go-team = Go to the team folder
share-title = Team folder
share-settings-hint = Work together through a folder that you share anyway: a synced drive, a network drive or a stick. Only your team can read what is in it.
share-settings-open = Open Team folder
share-none = You work on this computer alone
share-none-text = A team works together through a folder that you share anyway: a synced drive, a network drive or a stick. Everybody goes on working without a network, and only the team can read what is in the folder.
share-create = Create a team folder…
share-create-title = Create a team folder
share-create-hint = Choose a folder that your colleagues have, too. Marquee puts encrypted files into it and touches nothing else.
share-create-do = Create
share-join = Join a team…
share-join-title = Join a team
share-join-hint = You need the team’s folder on this computer, and the recovery code from whoever created it.
share-join-look = Continue
share-join-do = Join
share-join-backup = What you have here is given to the team, and what the team has arrives here. A backup is made first.
share-joined = You are part of the team. What the others have done arrives now.
share-folder = Folder
share-folder-hint = An empty folder, or one with files of other kinds.
share-pick = Choose folder…
share-computer = Name of this computer
share-computer-hint = So that your colleagues know which one it is, like “Laptop”. May stay empty.
share-code = Recovery code
share-code-typed-hint = Eight groups of four characters. Capitals and dashes don’t matter.
share-code-title = Write this code down
share-code-text = With this code your colleagues join, and you get the team back if a computer is lost. Nobody can give it to you again.
share-code-hint = Keep it where a thief of this computer doesn’t find it: in a password manager, or on paper.
share-code-kept = I have kept the code in a safe place
share-code-done = Done
share-words = Six words of this team
share-words-hint = They are the same on every computer of the team. Compare them when somebody joins.
share-words-compare = Ask somebody of the team for the six words under Team folder, by phone for example. Join only when they are these:
share-members-there = In the team already: { $names }
share-locked = The team’s key is not at hand
share-locked-text = This computer’s keychain doesn’t have the key to your team any more. Your data are all here and you can go on working; nothing is sent or received until you enter the recovery code.
share-unlock = Continue with the team
share-for-run = This computer has no keychain that keeps the team’s key. Marquee asks for the recovery code at each start.
share-computers = Computers of the team
share-this-one = This computer
share-unnamed = A computer without a name
share-current = Up to date
share-waiting = { $cat ->
    [one] Doesn’t have { $countText } change of yours yet
   *[other] Doesn’t have { $countText } changes of yours yet
}
share-missing = { $cat ->
    [one] Waiting for { $countText } of its files
   *[other] Waiting for { $countText } of its files
}
share-clock = Its clock is ahead.
share-seen = Heard of on { $when }
share-never-seen = Not heard of yet
share-all-sent = Everything you did is in the folder.
share-unsent = { $cat ->
    [one] { $countText } change is not in the folder yet.
   *[other] { $countText } changes are not in the folder yet.
}
share-looked = Last looked on { $when }.
share-not-looked = The folder was not looked at yet.
share-now = Look now
share-round = { $cat ->
    [one] { $countText } change has arrived.
   *[other] { $countText } changes have arrived.
}
share-heal = Fill the folder again
share-healed = { $cat ->
    [one] { $countText } file was put back.
   *[other] { $countText } files were put back.
}
share-files-stay = Attached files stay on the computer where they were added; everything that is written travels.
share-leave = Leave the team…
share-leave-title = Leave this team?
share-leave-text = Everything stays on this computer, and nothing in the folder is changed. What you do from then on is not sent, and nothing more arrives. You can join again with the recovery code.
share-leave-do = Leave
share-left = You have left the team. Your data are all here.

conflicts-title = Waiting for a decision
conflicts-hint = Two people wrote these at the same time. Both values are kept; the newest one is shown until somebody decides, for everybody.
conflict-money = No payment and no final report until this is decided
conflict-by = { $name }, { $when }
conflict-somebody = Somebody
conflict-shown = shown now
conflict-empty = Nothing
conflict-take = Take this one
conflict-take-of = Take this one: { $value }
conflict-decided = Decided, for everybody.
