# Campaigns: home, form, frame of a campaign, board.

ui-select-all = Select all
ui-select-row = Select { $name }

campaigns-title = Campaigns
campaigns-which = Which campaigns
campaigns-active = Current
campaigns-archived = Archived
campaigns-name = Campaign
campaigns-name-brand = Campaign and brand
campaigns-status = Status
campaigns-dates = Dates
campaigns-elapsed = { $percent } of the time elapsed
campaigns-budget = Budget used
campaigns-of = { $cost } of { $budget }
campaigns-creators = Creators
campaigns-posts = Posts with results
campaigns-posts-of = { $known } of { $all }
campaigns-owner = Owner
campaigns-finalized = Finalized
campaigns-status-planned = Planned
campaigns-status-active = Active
campaigns-status-ended = Ended
campaigns-status-archived = Archived
campaigns-none = Plan your first campaign
campaigns-none-text = A campaign holds its creators, posts, results and costs, and ends in a report.
campaigns-none-archived = No archived campaigns
campaigns-none-archived-text = Archived campaigns keep everything and can be brought back.

campaign-new-title = New campaign
campaign-name = Name
campaign-brand = Brand
campaign-brand-new = New brand
campaign-brand-name = Name of the new brand
campaign-owner = Owner
campaign-owner-new = New person
campaign-owner-name = Name of the new person
campaign-starts = Starts on
campaign-ends = Ends on
campaign-budget = Budget
campaign-in-currency = In { $currency }
campaign-currency = Currency
campaign-goal-legend = Goal and targets
campaign-goal = Goal
campaign-kpi-hint = These figures tell whether the goal is reached. A figure without a target is only shown.
campaign-kpi-figure = Figure
campaign-kpi-target = Target for { $figure }
campaign-kpi-placeholder = Target
campaign-kpi-remove = Remove { $figure }
campaign-kpi-add = Add figure
campaign-create = Create campaign
campaign-tabs = Parts of the campaign
campaign-tab-dashboard = Dashboard
campaign-tab-creators = Creators
campaign-tab-results = Results
campaign-tab-costs = Costs
campaign-tab-report = Report
campaign-add-creators = Add creators
campaign-archived = Campaign archived.
campaign-back = Campaign brought back.
campaign-removed = “{ $name }” deleted.
campaign-is-archived = This campaign is archived.
campaign-bring-back = Bring back

board-label = Creators by stage
board-column = { $stage }: { $count }, fees { $fees }
board-fees = Fees { $fees }
board-none = No creators in this campaign yet
board-none-text = Choose creators from your database; they start as shortlisted.
board-stage-empty = Nobody here
board-card = { $name }, { $stage }
board-card-role = card that can be moved
board-how = Press Space to lift the card, arrow keys to choose a stage, Space to drop it, Escape to put it back. M opens the list of stages, O the offers and contents of the creator.
board-lifted = { $name } lifted from { $stage }.
board-over = { $name } is over { $stage }.
board-dropped = { $name } is now in { $stage }.
board-put-back = { $name } stays in { $stage }.
board-moved = { $name } moved to { $stage }.
board-actions = Actions for { $name }
board-move-to = Move to stage…
board-move-title = Move { $name } to
board-terms = Fee and shipping…
board-terms-title = { $name }: fee and shipping
board-open = Open the creator
board-drop = Remove from the campaign
board-dropped-out = { $name } removed from the campaign.
board-fee = Fee
board-shipping = Shipping
board-in-currency = In { $currency }. Empty: not agreed yet.
board-no-fee = no fee yet
board-gone = removed from the database
board-posts =
    { $cat ->
        [one] { $countText } post
       *[other] { $countText } posts
    }
board-current = current stage
