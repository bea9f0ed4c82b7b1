# What is kept about creators: availability, contact, tags, notes, own fields, lists, filters. Merging, erasing, the trash.

ui-nav-trash = Trash
ui-nav-lists = Lists
cmd-go-trash = Trash
cmd-go-duplicates = Find duplicates
creators-add-anew = Add as a new creator
creators-filter-tags = Tag
creators-filter-availability = Availability

kept-tags = Tags
kept-contact = Contact
kept-email = E-mail
kept-phone = Phone
kept-agent = Agent or manager
kept-agentContact = Agent’s contact
kept-address = Postal address
kept-own = Own fields
kept-own-hint = What your team wants to know about every creator. Filled in with “Edit” on a creator, or for many at once in the list.
kept-own-empties = An empty field takes the value away.
kept-field = Field
kept-field-new = Add a field
kept-field-edit = Change the field { $name }
kept-field-remove = Delete the field { $name }
kept-field-removed = The field { $name } and its values were deleted.
kept-field-kind = What it holds
kept-field-choices = Choices
kept-field-choices-hint = One in each line.
kept-availability = Availability
kept-availability-available = Can be asked.
kept-availability-busy = Has no time until the day you name, that day included. Without a day: until you change it.
kept-availability-exclusive = Works for one brand only until the day you name.
kept-availability-doNotContact = Nobody on the team writes or calls. Adding to a campaign asks first.
kept-badge-until = { $state } until { $until }
kept-exclusive-for = for { $whom }
kept-until = Until
kept-for-whom = For whom
kept-reason = Reason
kept-archived = In the archive
kept-taken =
    { $cat ->
        [one] { $countText } of these creators is busy or exclusive. Adding is possible all the same.
       *[other] { $countText } of these creators are busy or exclusive. Adding is possible all the same.
    }
kept-meant =
    { $cat ->
        [one] Add { $countText } creator marked “do not contact” all the same
       *[other] Add { $countText } creators marked “do not contact” all the same
    }
kept-notes = Notes
kept-note-new = Write a note…
kept-note-add = Add the note
kept-note-edit = Edit the note
kept-note-remove = Delete the note
kept-note-removed = Note deleted.
kept-followers = Followers over time
kept-followers-at = Day
kept-followers-change = Change
kept-followers-source = Source
kept-source-list = from a list
kept-views = Lists and filters
kept-lists = Lists
kept-lists-none = No list yet. Select creators and put them into one.
kept-list = List
kept-list-new = A new list
kept-list-name = Name of the list
kept-list-rename = Rename { $name }
kept-list-remove = Delete the list { $name }
kept-list-removed = The list { $name } was deleted. Its creators stay.
kept-filters = Saved filters
kept-filters-none = No saved filter yet.
kept-filter-save = Save this filter…
kept-filter-remove = Delete the filter { $name }
kept-filter-removed = The filter { $name } was deleted.
kept-filter-day-from = From
kept-filter-day-to = To
kept-filter-words = Words in it
kept-set-availability = Set availability…
kept-set-tags = Change tags…
kept-set-own = Fill in a field…
kept-put-in = Put in a list…
kept-take-out = Take out of this list
kept-taken-out =
    { $cat ->
        [one] { $countText } creator taken out of the list.
       *[other] { $countText } creators taken out of the list.
    }
kept-put =
    { $cat ->
        [one] { $countText } creator is in { $name } now.
       *[other] { $countText } creators are in { $name } now.
    }
kept-put-title =
    { $cat ->
        [one] Put { $countText } creator in a list
       *[other] Put { $countText } creators in a list
    }
kept-availability-title =
    { $cat ->
        [one] Availability of { $countText } creator
       *[other] Availability of { $countText } creators
    }
kept-tags-title =
    { $cat ->
        [one] Tags of { $countText } creator
       *[other] Tags of { $countText } creators
    }
kept-own-title =
    { $cat ->
        [one] Fill in a field for { $countText } creator
       *[other] Fill in a field for { $countText } creators
    }
kept-tags-add = Add tags
kept-tags-remove = Take tags off
kept-account-new = Add an account
kept-account-remove = Remove the account { $handle }
kept-account-removed = { $handle } was removed. Campaigns keep the followers that they counted.

merge-title = Duplicates
merge-hint = Creators who share an e-mail address, a handle or a name.
merge-none = No duplicates found
merge-none-text = No two creators share an e-mail address, a handle or a name.
merge-one = Creator
merge-other = Perhaps the same
merge-why = Both have
merge-why-email = the same e-mail
merge-why-handle = the same handle
merge-why-name = the same name
merge-open = Compare and merge…
merge-dialog = Merge two creators
merge-stays = { $keep } stays and takes over what { $other } has.
merge-turn = The other way round
merge-no-fields = The two say nothing different.
merge-nothing = nothing
merge-goes-over = This goes over
merge-accounts = Accounts: { $handles }
merge-collaborations =
    { $cat ->
        [one] { $countText } campaign
       *[other] { $countText } campaigns
    }
merge-notes =
    { $cat ->
        [one] { $countText } note
       *[other] { $countText } notes
    }
merge-tags = Tags: { $tags }
merge-lists = Lists: { $lists }
merge-both-in = Both are in { $campaigns }. There both entries stay, so that no figure changes.
merge-undo = No campaign’s figures change, and undo takes the two apart again.
merge-do = Merge
merge-done = Merged into { $name }.
merge-may-be = This may be the same person as:

erase-open = Erase this person…
erase-title = Erase { $name } for good?
erase-what =
    { $cat ->
        [one] Name, handles, contact, notes and tags are destroyed in { $countText } record, in the search and in Marquee’s own backups. Nothing brings them back, not even undo.
       *[other] Name, handles, contact, notes and tags are destroyed in { $countText } records, in the search and in Marquee’s own backups. Nothing brings them back, not even undo.
    }
erase-figures = Campaigns keep their figures; the creator stays in them without a name.
erase-no-reports = No finished report mentions this person.
erase-reports =
    { $cat ->
        [one] { $countText } finished report keeps what it prints. Ask yourself whether it may stay.
       *[other] { $countText } finished reports keep what they print. Ask yourself whether they may stay.
    }
erase-copies = Files that you saved or sent elsewhere are out of Marquee’s reach: exports, backups in other places.
erase-handles = Whoever knows the handle can still tell that an account with it was once here, because records keep their numbers.
erase-mentions = These campaigns name the person in a recommendation or a cost. Change the text there yourself:
erase-sure = I understand that this is final
erase-do = Erase for good
erase-done =
    { $cat ->
        [one] Erased. { $countText } file was rewritten.
       *[other] Erased. { $countText } files were rewritten.
    }
erase-unfinished = Erased. Some files could not be rewritten yet; Marquee goes on with it at the next start.

trash-title = Trash
trash-hint = What was deleted stays here, whole, until somebody empties the trash.
trash-none = The trash is empty
trash-none-text = Deleted campaigns, creators, documents, lists and notes come here and can be brought back.
trash-what = What
trash-with = Comes back with it
trash-at = Deleted
trash-by = By
trash-restore = Restore
trash-restore-of = Restore { $name }
trash-restored = { $name } is back.
trash-creators =
    { $cat ->
        [one] { $countText } creator
       *[other] { $countText } creators
    }
trash-posts =
    { $cat ->
        [one] { $countText } post
       *[other] { $countText } posts
    }
trash-notes =
    { $cat ->
        [one] { $countText } note
       *[other] { $countText } notes
    }
trash-empty-title = Empty the trash for good?
trash-empty-do = Empty the trash…
trash-empty-what =
    { $cat ->
        [one] { $countText } record goes for good, with all that belongs to it. Nothing brings it back, not even undo.
       *[other] { $countText } records go for good, with all that belongs to them. Nothing brings them back, not even undo.
    }
trash-empty-people = People in it are erased: also from campaigns that stay, which keep their figures. Finished reports of deleted campaigns are deleted too.
trash-empty-sure = I understand that this is final
trash-emptied =
    { $cat ->
        [one] { $countText } record is gone for good.
       *[other] { $countText } records are gone for good.
    }
