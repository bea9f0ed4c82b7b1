# The team and its tasks: names of actions and fields, jobs, states, and what can be refused.
action-people-edit = Change { $name }
action-people-remove = Take { $name } out of the team
action-people-add-job = Add the job { $name }
action-people-edit-job = Rename the job { $name }
action-people-remove-job = Delete the job { $name }
action-people-set-job = Give { $name } a job in a campaign
action-people-take-job = Take { $name } out of a campaign
action-work-add = Add the task “{ $name }”
action-work-add-issue = Report the issue “{ $name }”
action-work-edit = Change “{ $name }”
action-work-done = Finish “{ $name }”
action-work-skip = Skip “{ $name }”
action-work-set = Change { $count } tasks
action-work-remove-one = Delete “{ $name }”
action-work-remove = Delete { $count } tasks
action-work-checklist = Change the checklist of “{ $name }”
action-work-tick = Tick a line of “{ $name }”
action-work-link = Make “{ $name }” wait for another task
action-work-unlink = Free “{ $name }” from another task
action-work-reassign = Hand the job { $job } to { $name }
action-work-add-note = Write a note about { $name }
action-work-edit-note = Change a note about { $name }
action-work-remove-note = Delete a note about { $name }
action-trash-restore-task = Restore the task “{ $name }”

entity-job = Job
entity-campaign_person = Team
entity-task = Task
entity-task_link = Dependency
entity-checklist_item = Checklist
entity-mention = Mention
field-title = Title
field-detail = Description
field-due_on = Due on
field-priority = Priority
field-status = Status
field-skip_reason = Why it was skipped
field-job = Job
field-about = About
field-severity = Severity
field-resolution = How it was solved
field-lesson = Lesson
field-done = Ticked
field-waits_for = Waits for

job-marketing-manager = Marketing Manager
job-content-specialist = Content Specialist
job-marketing-director = Marketing Director
job-creative = Creative
job-pr = PR
job-legal = Legal
job-finance = Finance

task-kind-task = Task
task-kind-issue = Issue
task-status-open = To do
task-status-doing = In progress
task-status-waiting = Waiting for others
task-status-done = Done
task-status-skipped = Skipped
priority-low = Low
priority-normal = Normal
priority-high = High
priority-urgent = Urgent
severity-low = Low
severity-medium = Medium
severity-high = High
severity-critical = Critical

error-job = This job is not there any more. Choose another.
error-job-twice = A job with this name is there already. Choose another name.
error-skip-reason = Say in a few words why it is skipped.
error-task-itself = A task can’t wait for itself. Choose another one.
error-task-circle = These tasks would wait for each other in a circle: { $circle }. Nothing was changed.
error-task-waits = “{ $name }” waits for “{ $first }”, which is not done yet. Finish that first, or take the dependency off.
error-person-me = This is you on this computer. In the settings, choose who you are first.
error-person-same = Choose somebody else: this person is leaving.
error-person-has-tasks = This person has open tasks ({ $count }). Hand them to somebody, or leave them without an owner. Nobody was removed yet.
error-who-am-i = Say who you are on this computer first, in the settings.
next-person-nobody = Remove, and leave the tasks without an owner
check-in-title = Check in with { $creator }

needs-title = What needs you
needs-overdue =
    { $cat ->
        [one] { $countText } overdue task
       *[other] { $countText } overdue tasks
    }
needs-today =
    { $cat ->
        [one] { $countText } due today
       *[other] { $countText } due today
    }
needs-mentions =
    { $cat ->
        [one] { $countText } mention
       *[other] { $countText } mentions
    }
needs-given =
    { $cat ->
        [one] { $countText } new task
       *[other] { $countText } new tasks
    }
needs-messages =
    { $cat ->
        [one] { $countText } message not sent
       *[other] { $countText } messages not sent
    }
