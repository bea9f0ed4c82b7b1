# Import of a list of creators.

imports-title = Import creators
imports-start = Bring your list of creators
imports-start-text = A CSV file with a row for each creator. You see what will be written before anything is.
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
