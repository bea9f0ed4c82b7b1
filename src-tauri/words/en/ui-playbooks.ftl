# Screens of playbooks: the gallery and the flow of a campaign.
playbooks-title = Playbooks
playbooks-lead = Ways to run a campaign, step by step. A campaign that follows one gets its tasks and days, and shows where it stands.
playbooks-steps =
    { $cat ->
        [one] { $countText } step
       *[other] { $countText } steps
    }
playbooks-days =
    { $cat ->
        [one] { $countText } day
       *[other] { $countText } days
    }
playbooks-used =
    { $cat ->
        [one] { $countText } campaign follows it
       *[other] { $countText } campaigns follow it
    }
playbooks-unused = No campaign follows it yet
playbooks-by-hand = A person does it
playbooks-by-itself = Marquee sees when it happened
flow-none = This campaign follows no playbook yet
flow-none-text = Choose one: people get their tasks with days, and Marquee shows what happened, what is late and what comes next.
flow-choose = Follow a playbook
flow-which = Playbook
flow-anchor = Day of the first post
flow-anchor-help = All other days are counted from it.
flow-begin = Start
flow-begun = The campaign follows the playbook. Its tasks are there.
flow-move = Move the first post
flow-moved =
    { $cat ->
        [one] { $countText } task moved along. Days that somebody chose stay.
       *[other] { $countText } tasks moved along. Days that somebody chose stay.
    }
flow-started = Started on { $day } by { $person }
flow-started-nobody = Started on { $day }
flow-end-reached = Every step happened or was left out with a reason.
flow-end-open = { $done } of { $all } steps are through.
flow-short = Less than four weeks lie between the start and the first post. Preparing a campaign takes four to six weeks: look whether the days can be kept.
flow-state-done = Done
flow-state-skipped = Left out
flow-state-ready = To do
flow-next = Next
flow-state-waiting = Waits
flow-late = Late
flow-late-count =
    { $cat ->
        [one] { $countText } step is late
       *[other] { $countText } steps are late
    }
flow-due = Due on { $day }
flow-progress = { $done } of { $all }
flow-nobody = Nobody has this job in the campaign yet
flow-go = Go there
flow-skip = Leave out
flow-skip-of = Leave out “{ $step }”
flow-skip-text = The step counts as through, and the reason stays with it. Its task is skipped as well.
flow-reason = Reason
flow-skipped = Left out on { $day }: { $reason }
flow-resume = Take up again
flow-archive-early = Not every step of the playbook happened
flow-archive-early-text = { $done } of { $all } steps are through. Archive the campaign all the same?
cmd-go-flow = Go to the playbook of the campaign
cmd-go-playbooks = Go to playbooks
ui-nav-playbooks = Playbooks
campaign-tab-flow = Playbook
playbooks-archived =
    { $cat ->
        [one] { $countText } in the archive
       *[other] { $countText } in the archive
    }
playbooks-changed = Changed by your team
playbooks-own = Your team’s own
playbooks-version = Version { $version }
playbooks-new = New playbook
playbooks-import = Import…
playbooks-imported = “{ $name }” is in the gallery.
playbooks-edit = Edit
playbooks-copy = Make a copy
playbooks-copied = The copy is in the gallery.
playbooks-export = Export as a file…
playbooks-exported = Saved as { $path }
playbooks-sop = Save as SOP (PDF)…
playbooks-original = Back to the original
playbooks-original-back = The original is back. Campaigns keep the version that they follow.
playbooks-delete = Delete
playbooks-deleted = The playbook is deleted. Campaigns that follow it keep it.
playbooks-more = More for “{ $name }”
playbooks-show-steps = Steps
playbooks-results = Results
playbooks-results-none = Once a campaign follows this playbook, you see here how it went.
playbooks-campaign = Campaign
playbooks-in-time = Tasks in time
playbooks-left-out = Left out
playbooks-of = { $done } of { $all }
playbooks-lessons = Lessons
playbooks-remarks = What to improve
playbooks-remark-text = Your note
playbooks-remark-hint = What would you do differently next time?
playbooks-remark-add = Add the note
playbooks-remark-delete = Delete this note
playbooks-useful = Was this playbook useful?
playbooks-useful-yes = Yes
playbooks-useful-no = No
playbooks-was-useful = Useful
playbooks-was-not = Not useful
playbook-edit-title = Edit “{ $name }”
playbook-edit-hint = Campaigns that follow this playbook already keep the version that they started from.
playbook-name = Name
playbook-goal = What it is for
playbook-step-n = Step { $step }
playbook-step-add = Add a step
playbook-step-name = Step
playbook-step-how = How it is done
playbook-step-measure = Judged by (KPI)
playbook-step-job = Who answers for it
playbook-step-nobody = Nobody in particular
playbook-step-days = Days from the first post
playbook-step-days-help = Before it with a minus: −14 is two weeks before.
playbook-step-proof = It is done when
playbook-step-figure = Figure
playbook-step-after = Comes after
playbook-step-after-none = Nothing: it can start at once
playbook-step-up = Move step { $step } up
playbook-step-down = Move step { $step } down
playbook-step-remove = Remove step { $step }
playbook-save = Save as version { $version }
playbook-saved = Saved. New campaigns follow this version.
cmd-playbook-new = New playbook
cmd-playbook-import = Import a playbook
playbook-day-wrong = Type a whole number of days, such as −14 or 7.
playbooks-roi = ROI (revenue)
