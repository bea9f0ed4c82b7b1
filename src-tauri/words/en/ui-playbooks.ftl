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
playbooks-before = { $days } days before the first post
playbooks-after = { $days } days after the first post
playbooks-on = On the day of the first post
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
flow-start = Start
flow-started = Started on { $day } by { $person }
flow-started-nobody = Started on { $day }
flow-end = End
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
