# Screens of the brief.
campaign-tab-brief = Brief
cmd-go-brief = Brief of the campaign
cmd-brief-keep = Keep a version of the brief
cmd-brief-send = Send the brief…
brief-view = Part of the brief
brief-view-text = Text
brief-view-creators = Creators
brief-group-about = What it is about
brief-group-creator = For the creator
brief-group-content = The content
brief-group-days = Days, tags and links
brief-group-after = Afterwards
brief-required = required
brief-complete = All required parts are written
brief-written = { $done } of { $all } required parts written
brief-missing = Still missing
brief-go-to = Write { $part }
brief-standing = State of the brief
brief-no-version = Nothing is kept yet. A version is what goes out; it never changes.
brief-is-version = Version { $number } says exactly this
brief-changed = Changed since version { $number }: { $parts }
brief-part-plan = name, brand or dates of the campaign
brief-part-files = brand material
brief-keep = Keep version { $number }
brief-kept = Version { $number } is kept
brief-keep-title = Keep an incomplete brief
brief-keep-text = Still missing: { $parts }. Whoever keeps it anyway says why; the reason stays with the version.
brief-reason = Reason
brief-versions = Versions
brief-version = Version { $number }
brief-version-changed = Changed: { $parts }
brief-version-missing = Without: { $parts } ({ $reason })
brief-holders =
    { $cat ->
        [one] { $countText } creator holds it
       *[other] { $countText } creators hold it
    }
brief-holders-none = Nobody holds it
brief-files = Brand material
brief-files-none = Logo, pictures, clips: what the creator may use. It goes out with the brief.
brief-file-add = Add a file
brief-file-added = The file goes with the brief
brief-file-remove = Take out { $name }
brief-file-removed = { $name } is taken out
brief-disclosure-use = Use the wording in
brief-saved = Saved
brief-creators-none = Nobody is in the campaign yet
brief-creators-none-text = Add creators, then each gets the brief in their own language.
brief-older =
    { $cat ->
        [one] { $countText } creator still holds an older version
       *[other] { $countText } creators still hold an older version
    }
brief-choose-older = Choose them
brief-col-creator = Creator
brief-col-fit = Fit
brief-col-language = Language
brief-col-holds = Holds
brief-col-mail = E-mail
brief-col-missing = Missing
brief-col-actions = Actions
brief-choose = Choose { $name }
brief-choose-all = Choose all
brief-chosen =
    { $cat ->
        [one] { $countText } chosen
       *[other] { $countText } chosen
    }
brief-fit-open = Not looked at
brief-fit-fits = Fits
brief-fit-doubt = Doubt
brief-fit-stale = Looked at before the aim changed
brief-fit-look = Look at the fit
brief-fit-look-of = Look at the fit of { $name }
brief-fit-title = Does { $name } fit this campaign?
brief-fit-ask = Look at the last posts: subject and tone, audience against yours, rivals advertised, how much is advertising, what would embarrass the brand.
brief-fit-profile = Open the profile
brief-fit-reason = What speaks for it or against it
brief-fit-save = Keep
brief-fit-kept = The look at the fit of { $name } is kept
brief-fit-person = Who looked
brief-holds-nothing = Nothing
brief-holds-newest = Version { $number }
brief-holds-older = Older: version { $number }
brief-holds-changed = Version { $number }, own part changed
brief-way-hand = Given by hand
brief-way-sent = Sent
brief-way-waiting = In the outbox
brief-way-stuck = Needs you in the outbox
brief-way-unsent = Not sent
brief-lack-fit = Look at the fit
brief-lack-email = E-mail address
brief-lack-language = Language
brief-lack-deliverables = Deliverables
brief-lack-why = Why this creator
brief-lack-gain = What is in it for them
brief-lacks-nothing = Nothing
brief-preview = Preview
brief-preview-of = Preview for { $name }
brief-preview-title = Brief for { $name }
brief-preview-draft = This is a draft: no version says exactly this yet.
brief-language = Language
brief-save-pdf = Save as PDF
brief-words-of = Words of their own: { $name }
brief-words-title = What the brief says to { $name } alone
brief-words-own = The creator’s own ({ $language })
brief-words-link = Link or code of their own
brief-words-saved = Kept for { $name }
brief-send = Send the brief
brief-send-title = Send version { $number } of the brief
brief-send-to = To
brief-send-look = Message to { $name }
brief-send-no-address = No e-mail address
brief-send-stops-fit = Nobody has looked at the fit yet
brief-send-fields = Not known: { $fields }
brief-send-words = Words in { $language }
brief-send-fields-hint = { $fields } are filled in for each creator.
brief-send-files = Send the brand material along
brief-send-do =
    { $cat ->
        [one] Send { $countText } message
       *[other] Send { $countText } messages
    }
brief-send-open = Open in the mail program
brief-send-account = This computer has no e-mail account: each message opens in your mail program with the PDF attached. What you sent is then confirmed in the outbox.
brief-send-queued =
    { $cat ->
        [one] { $countText } message is in the outbox
       *[other] { $countText } messages are in the outbox
    }
brief-send-first = Keep a version first
brief-send-first-text = What goes out is a version that never changes. Keep one, then send it.
brief-hand = Handed over by hand
brief-hand-done =
    { $cat ->
        [one] Written down for { $countText } creator
       *[other] Written down for { $countText } creators
    }
brief-part-none = No brief was sent yet.
brief-part-open = Open the brief
brief-part-declined = The creator is not in the campaign’s brief.
brief-hint-strategy = What the campaign wants to change, and why now.
brief-hint-product = What it is, what makes it different, what is true about it and may be claimed.
brief-hint-audience = Who they are, where they are, what moves them.
brief-hint-voice = How the brand speaks: three words are enough.
brief-hint-why = For all creators. For one alone, write it under Creators.
brief-hint-gain = Reason and feeling: fee, product, reach – and why it is a joy to make.
brief-hint-idea = The thought that holds it together. Leave the how to the creator.
brief-hint-dos = What has to be seen or said. One line each.
brief-hint-donts = What must not be: rivals, claims, settings. One line each.
brief-hint-makes = Format, length, safe zones, subtitles. What each creator owes comes from their offer.
brief-hint-deadlines = Draft, feedback within how many hours, going live. Days of each creator come from their deliverables.
brief-hint-hashtags = As they are written, with the sign.
brief-hint-mentions = Accounts to tag, with @.
brief-hint-links = For all. A creator’s own link or code stands under Creators.
brief-hint-disclosure = The exact words, and where they stand.
brief-hint-success = Which figure decides, and when it is read.
brief-hint-proof = Which figures and screenshots the creator sends, and how many days after the post.
brief-hint-answers_to = Who answers questions: name, e-mail, phone.
