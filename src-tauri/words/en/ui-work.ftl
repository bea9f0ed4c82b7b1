# Tasks, my day, the inbox, notes, and the people of the team.

ui-nav-tasks = Tasks
ui-nav-inbox = Inbox
cmd-go-tasks = Go to tasks
cmd-go-inbox = Go to the inbox
cmd-go-campaign-tasks = Campaign: tasks
cmd-task-new = New task
cmd-issue-new = Report an issue
cmd-task-done = Mark the task as done
campaign-tab-tasks = Tasks
erase-mention-task = a task without a campaign

tasks-title = Tasks
tasks-view = What is shown
tasks-view-day = My day
tasks-view-all = All tasks
tasks-search = Find a task
tasks-filter-owner = Owner
tasks-filter-status = Status
tasks-filter-due = Due
tasks-filter-kind = Kind
tasks-anyone = Anyone
tasks-mine = My tasks
tasks-nobody = Without an owner
tasks-any-status = Any status
tasks-still-open = Still to do
tasks-closed = Finished
tasks-any-day = Any day
tasks-due-overdue = Overdue
tasks-due-today = Today
tasks-due-soon = Next 7 days
tasks-any-kind = Tasks and issues
tasks-total =
    { $cat ->
        [one] { $countText } task
       *[other] { $countText } tasks
    }
tasks-none = Nothing to do yet
tasks-none-text = A task says who does what by when. Tasks can wait for each other and have a checklist.
tasks-none-campaign = No tasks in this campaign yet
tasks-none-found = No task matches
tasks-none-found-text = Loosen the filters, or clear them.
tasks-clear-filters = Clear filters
tasks-column-task = Task
tasks-column-owner = Owner
tasks-column-due = Due
tasks-column-priority = Priority
tasks-column-status = Status
tasks-column-done = Done
tasks-selection = Selected tasks
tasks-selected =
    { $cat ->
        [one] { $countText } task selected
       *[other] { $countText } tasks selected
    }
tasks-clear-selection = Clear selection
tasks-change = Change…
tasks-set-status = Status…
tasks-set-owner = Owner…
tasks-set-priority = Priority…
tasks-set-shift = Move the day…
tasks-changed =
    { $cat ->
        [one] { $countText } task changed.
       *[other] { $countText } tasks changed.
    }
tasks-removed =
    { $cat ->
        [one] { $countText } task deleted.
       *[other] { $countText } tasks deleted.
    }
tasks-bulk-title =
    { $cat ->
        [one] Change { $countText } task
       *[other] Change { $countText } tasks
    }
tasks-shift-days = Days later
tasks-shift-hint = A number with a minus moves to an earlier day. Tasks without a day stay without one.
tasks-unassigned = Nobody
tasks-apply = Change

day-no-me = Who are you?
day-no-me-text = Say which member of the team sits at this computer: then your tasks and mentions are found here.
day-no-me-do = Choose in the settings
day-overdue = Overdue
day-today = Today
day-soon = Next 7 days
day-waiting = Waiting for others
day-waiting-hint = Their turn first, or another task must be done before.
day-undated = Without a day
day-clear = All done for today
day-clear-text = Nothing of yours is due. Enjoy it, or look at what comes next.
day-later =
    { $cat ->
        [one] { $countText } more task is due later.
       *[other] { $countText } more tasks are due later.
    }
day-done =
    { $cat ->
        [one] You finished { $countText } task today.
       *[other] You finished { $countText } tasks today.
    }

task-new = New task
issue-new = New issue
task-title = What is to be done
issue-title = What went wrong
task-detail = Description
task-owner = Owner
task-due = Due on
task-priority = Priority
task-status = Status
task-job = For the job
task-job-none = No particular job
task-campaign = Campaign
task-campaign-none = No campaign
task-severity = Severity
task-resolution = How it was solved
task-lesson = What we learn from it
task-about = About
task-add = Add task
issue-add = Add issue
task-added = “{ $name }” added.
task-done-do = Mark as done
task-reopen = Open again
task-finish-of = Mark “{ $name }” as done
task-reopen-of = Open “{ $name }” again
task-finished = “{ $name }” is done.
task-reopened = “{ $name }” is open again.
task-skip-reason = Why it is skipped
task-skip-do = Skip
task-skipped-because = Skipped: { $reason }
task-remove = Delete task
task-removed = “{ $name }” deleted.
task-done-at = { $at }, { $person }
task-gone = no longer in the team
task-waits =
    { $cat ->
        [one] waits for { $countText } task
       *[other] waits for { $countText } tasks
    }
task-items = { $done } of { $all } ticked
task-notes-count =
    { $cat ->
        [one] { $countText } note
       *[other] { $countText } notes
    }
task-checklist = Checklist
task-item-new = Add a line…
task-item-add = Add
task-item-remove = Remove “{ $name }”
task-item-up = Move “{ $name }” up
task-waits-for = Waits for
task-waits-none = Nothing: it can be done any time.
task-waits-add = Wait for another task…
task-waits-remove = No longer wait for “{ $name }”
task-waiting = Others wait for this

issues-open = Open issues
issues-all = All tasks and issues
issues-title = Issues

notes-title = Notes
notes-new = Write a note… @ mentions somebody
notes-add = Add the note
notes-edit = Edit the note
notes-remove = Delete the note
notes-removed = Note deleted.
notes-people = Who is mentioned
notes-none = No notes yet. Write down what others should know.

inbox-title = Inbox
inbox-hint = What concerns you: mentions, tasks given to you, and what is due. Putting something away changes nothing else.
inbox-none = Nothing new
inbox-none-text = Mentions of you, tasks given to you and what is due will be here.
inbox-none-of-brand = Nothing of this brand
inbox-mention = { $person } mentioned you
inbox-mention-nobody = You were mentioned
inbox-given = { $person } gave you a task
inbox-given-nobody = You were given a task
inbox-overdue = Overdue since { $day }
inbox-today = Due today
inbox-put-away = Put away
inbox-put-away-of = Put away: { $name }
inbox-put-all = Put all away
inbox-put =
    { $cat ->
        [one] { $countText } item put away.
       *[other] { $countText } items put away.
    }


people-title = Team
people-hint = Everybody who plans, owns or signs off. Who leaves keeps their name on what they did.
people-none = Nobody yet. Add yourself first.
people-you = you
people-this-is-me = This is me
people-new = Add a person
people-edit = Change { $name }
people-remove = Take { $name } out of the team
people-name = Name
people-email = E-mail
people-language = Language
people-language-none = Not said
people-leave-title = { $name } leaves the team
people-leave-text = The name stays on everything that was done.
people-leave-me = This is you on this computer. Say first who else sits here: “This is me” beside another name.
people-leave-tasks =
    { $cat ->
        [one] { $countText } open task needs somebody else.
       *[other] { $countText } open tasks need somebody else.
    }
people-leave-to = Hand the open tasks to
people-leave-nobody = Nobody for now
people-leave-do = Take out of the team
people-left = { $name } is no longer in the team.
people-jobs = Jobs
people-jobs-hint = Somebody has one job in each campaign. A task can be for a job, so that it passes on with it.
people-job-new = Add a job
people-job-edit = Rename the job { $name }
people-job-remove = Delete the job { $name }
people-job-removed = The job { $name } was deleted. Who has it keeps it.
people-job-name = Name of the job

team-title = People
team-none = Nobody has a job in this campaign yet.
team-change = Change…
team-dialog = People of this campaign
team-add = Add somebody
team-job-of = Job of { $name }
team-take-out = Take { $name } out of the campaign
team-taken-out = { $name } is no longer in this campaign.
team-handover = Hand a job over…
team-handover-title = Hand a job over
team-handover-hint = All open tasks of the job in this campaign go to the new person, in one step.
team-handover-job = Job
team-handover-to = New person
team-handover-do = Hand over
team-handed =
    { $cat ->
        [one] { $job }: { $countText } open task handed to { $name }.
       *[other] { $job }: { $countText } open tasks handed to { $name }.
    }
