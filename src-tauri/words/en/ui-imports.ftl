# Import of lists of creators and of results.

imports-title = Import
imports-start = Bring your list of creators, or your results
imports-start-text = A file with creators, a row each, or an export of posts with their results from Instagram, Facebook, YouTube or TikTok. You see what will be written before anything is.
imports-pick = Choose a file…
imports-file = File
imports-source = Recognised as
imports-rows = Rows
imports-header-line = Header in line
imports-delimiter = Separator
imports-skipped = Skipped total lines
imports-encoding = Encoding
imports-platform = Platform of the accounts
imports-platform-needed = The file does not say it.
imports-choose = Choose…
imports-columns = Columns
imports-columns-hint = Check what each column becomes. A column that is not imported stays out, nothing is lost in the file.
imports-column = Column
imports-no-header = Column { $number }
imports-becomes = Becomes
imports-becomes-of = What “{ $column }” becomes
imports-samples = Examples
imports-numbers = Numbers
imports-texts = Texts
imports-empty = Empty
imports-not-available = n/a
imports-skip = Not imported
imports-field-handle = Handle
imports-field-name = Name
imports-field-platform = Platform
imports-field-url = Link
imports-field-followers = Followers
imports-field-country = Country
imports-field-language = Language
imports-field-niche = Niche
imports-preview = Preview
imports-which = Which rows
imports-status-all = All { $count }
imports-status-new = New { $count }
imports-status-update = Updates { $count }
imports-status-same = Unchanged { $count }
imports-status-rejected = Rejected { $count }
imports-row-new = New
imports-row-update = Update
imports-row-same = Unchanged
imports-row-rejected = Rejected
imports-no-rows = No such rows.
imports-line = Line
imports-result = Result
imports-one-step = Everything is written in one step and can be undone in one step.
imports-commit =
    { $cat ->
        [one] Import { $countText } creator
       *[other] Import { $countText } creators
    }
imports-done = “{ $file }” imported
imports-created =
    { $cat ->
        [one] { $countText } creator added
       *[other] { $countText } creators added
    }
imports-updated =
    { $cat ->
        [one] { $countText } creator updated
       *[other] { $countText } creators updated
    }
imports-rejected =
    { $cat ->
        [one] { $countText } row rejected
       *[other] { $countText } rows rejected
    }
imports-show = Show creators
imports-undo = Undo the import
imports-undone = Import undone.
imports-again = Import another file

# Results of posts from a file.
posts-choose-campaign = Choose a campaign to see what this file brings to it.
posts-campaign = Campaign
posts-channel = Who posted these
posts-channel-choice = { $name } ({ $handle })
posts-as-of = Numbers as of
posts-zone = Time zone in the file
posts-zone-hint = The file doesn’t say it; this is the usual one. Below, times are in { $zone }, as on this computer.
posts-columns-read = Read: { $columns }.
posts-columns-left = Not imported: { $columns }.
posts-preview = Posts in the file
posts-status-all = All { $count }
posts-status-update = Newer results { $count }
posts-status-new = Not in the campaign { $count }
posts-status-same = Unchanged { $count }
posts-status-other = By others { $count }
posts-status-rejected = Rejected { $count }
posts-row-update = Newer results
posts-row-new = Not in the campaign
posts-row-same = Unchanged
posts-row-other = Not by a creator of the campaign
posts-row-rejected = Rejected
posts-new-hint = Tick the posts that belong to the campaign. The others stay out and never count.
posts-pick-within =
    { $cat ->
        [one] Tick the { $countText } post from within the campaign’s dates
       *[other] Tick the { $countText } posts from within the campaign’s dates
    }
posts-pick-none = Tick none
posts-belongs = Belongs
posts-belongs-of = “{ $post }” belongs to the campaign
posts-published = Published
posts-changes = Results
posts-becomes = becomes
posts-within = within the campaign’s dates
posts-line = line { $line }
posts-take =
    { $cat ->
        [one] Import results of { $countText } post
       *[other] Import results of { $countText } posts
    }
posts-updated =
    { $cat ->
        [one] { $countText } post has newer results
       *[other] { $countText } posts have newer results
    }
posts-created =
    { $cat ->
        [one] { $countText } post added
       *[other] { $countText } posts added
    }
posts-readings =
    { $cat ->
        [one] { $countText } number added; earlier ones are kept
       *[other] { $countText } numbers added; earlier ones are kept
    }
posts-show = Show results
