# What is kept about creators, merging, the trash, erasing: names of actions and fields, and what can be refused.
action-creators-availability-one = Set { $name } to { $state }
action-creators-availability = Set { $count } creators to { $state }
action-creators-tag-one = Change the tags of { $name }
action-creators-tag = Change the tags of { $count } creators
action-creators-add-note = Write a note about { $name }
action-creators-edit-note = Change a note about { $name }
action-creators-remove-note = Delete a note about { $name }
action-creators-add-field = Add the field { $name }
action-creators-edit-field = Change the field { $name }
action-creators-remove-field = Delete the field { $name }
action-creators-set-own = Set { $name } for { $count } creators
action-creators-add-list = Make the list { $name }
action-creators-rename-list = Rename the list { $name }
action-creators-remove-list = Delete the list { $name }
action-creators-put-in-list = Put { $count } creators into { $name }
action-creators-take-from-list = Take { $count } creators out of { $name }
action-creators-save-filter = Save the filter { $name }
action-creators-remove-filter = Delete the filter { $name }
action-creators-merge = Merge a duplicate into { $name }
action-creators-erase = Erase a person
action-trash-restore-campaign = Restore the campaign { $name }
action-trash-restore-creator = Restore { $name }
action-trash-restore-note = Restore a note about { $name }
action-trash-restore-list = Restore the list { $name }
action-trash-empty = Empty the trash

availability-available = Available
availability-busy = Busy
availability-exclusive = Exclusive
availability-doNotContact = Do not contact
own-kind-text = Text
own-kind-number = Number
own-kind-date = Date
own-kind-choice = Choice

entity-creator_tag = Tag
entity-note = Note
entity-own_field = Own field
entity-own_choice = Choice
entity-own_value = Own field
entity-creator_list = List
entity-list_member = List
entity-saved_filter = Saved filter
field-availability = Availability
field-until_on = Until
field-for_whom = Exclusive for
field-reason = Reason
field-phone = Phone
field-agent = Agent or manager
field-agent_contact = Agent’s contact
field-address = Postal address
field-merged = Merged into
field-tag = Tag
field-text = Text
field-position = Position
field-field = Field
field-value = Value
field-list = List

followers-summary = From { $from } on { $since } to { $to } on { $until }.
followers-summary-one = { $to } on { $until }. There is no other number yet.

error-email = This is not an e-mail address. It looks like name@example.com.
error-choice-twice = { $choice } is in the choices twice. Keep one of them.
error-field-twice = A field with this name is there already. Choose another name.
error-list-twice = A list with this name is there already. Choose another name.
error-metric-twice = This metric is given twice. Keep one of the two values.
error-outcome-twice = This outcome is given twice. Keep one of the two values.
error-merge-same = A creator can’t be merged with itself. Choose somebody else.
error-handle-in-trash = { $handle } was deleted and lies in the trash, with notes, tags and all campaigns. Restore this creator, or add a new one that starts with nothing.
error-do-not-contact =
    { $class ->
        [one] { $name } is marked “do not contact”. Nobody was added yet.
       *[other] { $count } of these creators are marked “do not contact”, { $name } among them. Nobody was added yet.
    }
next-restore-creator = Restore the deleted creator
next-add-anyway = Add all the same
