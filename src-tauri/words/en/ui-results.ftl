# Dashboard, charts, results, posts, costs.

card-partial = partial
card-partial-long = Partial: some values are missing.
card-coverage = Known for { $coverage }.
card-version = formula version { $version }

dash-figures = Figures
dash-posts = { $known } of { $all } posts have results
dash-budget = Budget against actual
dash-of-budget = of { $budget }
dash-remaining = Remaining
dash-over = Over budget
dash-committed = Actual means committed costs.
dash-goals = Goals against actual
dash-no-goals = No targets yet. Edit the campaign to set them.
dash-goal-figure = Figure
dash-goal-target = Target
dash-goal-actual = Actual
dash-goal-reached = Reached
dash-goal-yes = target reached
dash-goal-no = target not reached
dash-goal-unknown = not known yet

steps-title = Next steps
steps-creators = Add creators with their fees
steps-posts = Add their posts
steps-results = Enter the results
steps-report = Finalize the report
steps-done = done

charts-as-table = Show as table
charts-as-chart = Show as chart
charts-points = { $title }: points, arrow keys move

results-posts = Results by post
results-how = A number as you write it. 0 is a zero, an empty cell is not known yet, “n/a” is not available, “<5” is below what the platform shows. Leaving a cell saves it.
results-post = Post
results-cell = { $metric } of { $creator }, { $post }
results-post-actions = Actions for { $post }
results-post-edit = Edit post…
results-post-history = History
results-post-remove = Remove post
results-post-removed = “{ $post }” removed.
results-none = No posts yet
results-none-text = Add a post for each thing that a creator published; then enter what it reached.
results-none-creators = Posts belong to creators: add creators to the campaign first.
results-outcomes = Outcomes of the campaign
results-outcomes-hint = For the whole campaign. Empty means not known; it is not counted as zero.
results-in-percent = In percent
results-outcomes-save = Save outcomes
results-outcomes-saved = Outcomes saved.

posts-edit-title = Edit post
posts-creator = Creator
posts-platform = Platform
posts-kind = Kind
posts-label = Label
posts-label-hint = How you tell it apart, for example “Launch reel”.
posts-url = Link
posts-on = Posted on

costs-none = No costs yet
costs-none-text = Fees and shipping come from the creators. Add product, boost and everything else here.
costs-table = Costs
costs-kind = Kind
costs-what = What
costs-for = For
costs-whole = The whole campaign
costs-post = Post
costs-no-post = No single post
costs-step = State
costs-step-planned = Planned
costs-step-committed = Committed
costs-amount = Amount
costs-total = Total
costs-of-budget = of { $budget } budget
costs-over = Over budget
costs-edit = Edit { $name }
costs-edit-title = Edit cost
costs-remove = Remove { $name }
costs-removed = “{ $name }” removed.
