# The screen of the team: its folder, who is up to date, what two people wrote at the same time.
cmd-go-team = Go to team
team-title = Team
team-settings-hint = Work together through a folder that you share anyway: a synced drive, a network drive or a stick. Only your team can read what is in it.
team-settings-open = Open Team
team-none = You work on this computer alone
team-none-text = A team works together through a folder that you share anyway: a synced drive, a network drive or a stick. Everybody goes on working without a network, and only the team can read what is in the folder.
team-create = Create a team folder…
team-create-hint = Choose a folder that your colleagues have, too. Marquee puts encrypted files into it and touches nothing else.
team-create-do = Create
team-join = Join a team…
team-join-hint = You need the team’s folder on this computer, and the recovery code from whoever created it.
team-join-look = Continue
team-join-do = Join
team-join-backup = What you have here is given to the team, and what the team has arrives here. A backup is made first.
team-joined = You are part of the team. What the others have done arrives now.
team-folder = Team folder
team-folder-hint = An empty folder, or one with files of other kinds.
team-pick = Choose folder…
team-computer = Name of this computer
team-computer-hint = So that your colleagues know which one it is, like “Laptop”. May stay empty.
team-code = Recovery code
team-code-typed-hint = Eight groups of four characters. Capitals and dashes don’t matter.
team-code-title = Write this code down
team-code-text = With this code your colleagues join, and you get the team back if a computer is lost. Nobody can give it to you again.
team-code-hint = Keep it where a thief of this computer doesn’t find it: in a password manager, or on paper.
team-code-kept = I have kept the code in a safe place
team-code-done = Done
team-words = Six words of this team
team-words-hint = They are the same on every computer of the team. Compare them when somebody joins.
team-words-compare = Ask somebody of the team for the six words under Team, by phone for example. Join only when they are these:
team-members-there = In the team already: { $names }
team-locked = The team’s key is not at hand
team-locked-text = This computer’s keychain doesn’t have the key to your team any more. Your data are all here and you can go on working; nothing is sent or received until you enter the recovery code.
team-unlock = Continue with the team
team-for-run = This computer has no keychain that keeps the team’s key. Marquee asks for the recovery code at each start.
team-computers = Computers of the team
team-this-one = This computer
team-unnamed = A computer without a name
team-current = Up to date
team-waiting = { $cat ->
    [one] Doesn’t have { $countText } change of yours yet
   *[other] Doesn’t have { $countText } changes of yours yet
}
team-missing = { $cat ->
    [one] Waiting for { $countText } of its files
   *[other] Waiting for { $countText } of its files
}
team-clock = Its clock is ahead.
team-seen = Heard of on { $when }
team-never-seen = Not heard of yet
team-all-sent = Everything you did is in the folder.
team-unsent = { $cat ->
    [one] { $countText } change is not in the folder yet.
   *[other] { $countText } changes are not in the folder yet.
}
team-looked = Last looked on { $when }.
team-not-looked = The folder was not looked at yet.
team-now = Look now
team-round = { $cat ->
    [one] { $countText } change has arrived.
   *[other] { $countText } changes have arrived.
}
team-heal = Fill the folder again
team-healed = { $cat ->
    [one] { $countText } file was put back.
   *[other] { $countText } files were put back.
}
team-leave = Leave the team…
team-leave-title = Leave this team?
team-leave-text = Everything stays on this computer, and nothing in the folder is changed. What you do from then on is not sent, and nothing more arrives. You can join again with the recovery code.
team-leave-do = Leave
team-left = You have left the team. Your data are all here.

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
