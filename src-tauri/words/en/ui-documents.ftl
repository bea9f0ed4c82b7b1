# The screens of documents.
cmd-go-documents = Campaign: documents
cmd-document-add = Add document…
campaign-tab-documents = Documents
documents-title = Documents
documents-none = No documents yet
documents-none-text = Contracts, tax forms, invoices, pictures: drop files here or add them. Drafts and signed contracts appear by themselves.
documents-by = Group by
documents-by-campaign = By campaign
documents-by-creator = By creator
documents-by-kind = By kind
documents-of-creator = About the creator
documents-of-campaign = About the whole campaign
documents-first = The newest { $shown } of { $total } are shown.
documents-add = Add document
documents-add-title = Add a document
documents-file = File
documents-file-hint = A copy is kept with your data, so it stays when the original goes. At most 200 MB.
documents-kind = Kind
documents-kind-guess = From the file’s name
documents-about = Belongs to
documents-place-creator = { $name }, whatever the campaign
documents-place-campaign = The whole campaign
documents-place-together = { $name }, in this campaign
documents-added =
    { $cat ->
        [one] { $countText } document added.
       *[other] { $countText } documents added.
    }
documents-version-added = { $name } has a new version.
documents-removed = { $name } is in the trash.
documents-more = More about { $name }
documents-missing = Content missing
documents-missing-text = Its content is no longer on this computer; nothing else was lost. Add the same file again as a new version, or take it from a backup.
documents-versions =
    { $cat ->
        [one] { $countText } version
       *[other] { $countText } versions
    }
documents-version = Version { $number }
documents-which = Versions
documents-new-version = Add a new version…
documents-rename = Rename…
documents-rename-title = Rename the document
documents-name = Name
documents-set-kind = Change the kind…
documents-open = Open
documents-open-hint = Opens a copy in its own program. Changes to the copy are not kept: add them as a new version.
documents-save = Save a copy…
documents-saved = Saved as { $path }.
documents-reveal = Show in folder
documents-go = Go there
documents-picture-large = This picture is too large to be shown here. Open it instead.
documents-page = { $name }, { $page }
documents-pdf-not = This PDF can’t be drawn here.
documents-other = Marquee can’t show this kind of file. Open it in its own program.
documents-program = This is a program, or would start one. Marquee does not open it.
documents-text-more = This is only the beginning. Open the file to read on.
documents-drop = Drop files here to add them
