-- Creators, complete: availability and contact, tags, notes, own fields, lists, saved filters, erasing.
alter table creators add column availability text;
alter table creators add column until_on text;
alter table creators add column for_whom text;
alter table creators add column reason text;
alter table creators add column email text;
alter table creators add column email_folded text;
alter table creators add column phone text;
alter table creators add column agent text;
alter table creators add column agent_contact text;
alter table creators add column address text;
alter table creators add column merged blob;
alter table creators add column erased integer;
alter table campaigns add column erased integer;

create table creator_tags (
    id blob primary key, present integer not null default 0, deleted integer not null default 0,
    born integer not null default 0, creator blob, tag text, tag_folded text
) strict;
create table notes (
    id blob primary key, present integer not null default 0, deleted integer not null default 0,
    born integer not null default 0, creator blob, text text, written_at integer, person blob, erased integer
) strict;
create table own_fields (
    id blob primary key, present integer not null default 0, deleted integer not null default 0,
    born integer not null default 0, name text, kind text, position integer
) strict;
create table own_choices (
    id blob primary key, present integer not null default 0, deleted integer not null default 0,
    born integer not null default 0, field blob, label text, position integer
) strict;
create table own_values (
    id blob primary key, present integer not null default 0, deleted integer not null default 0,
    born integer not null default 0, creator blob, field blob, value text, value_folded text
) strict;
create table creator_lists (
    id blob primary key, present integer not null default 0, deleted integer not null default 0,
    born integer not null default 0, name text, erased integer
) strict;
create table list_members (
    id blob primary key, present integer not null default 0, deleted integer not null default 0,
    born integer not null default 0, list blob, creator blob
) strict;
create table saved_filters (
    id blob primary key, present integer not null default 0, deleted integer not null default 0,
    born integer not null default 0, name text, query text
) strict;

create index creators_by_merged on creators (merged) where merged is not null;
create index creator_tags_by_creator on creator_tags (creator);
create index notes_by_creator on notes (creator);
create index notes_by_person on notes (person);
create index own_choices_by_field on own_choices (field);
create index own_values_by_creator on own_values (creator);
create index own_values_by_field on own_values (field, value_folded);
create index list_members_by_list on list_members (list);
create index list_members_by_creator on list_members (creator);

-- What is looked for: a handle that is known, an address that two creators share, filters.
create index accounts_by_handle on accounts (handle_folded, platform);
create index creators_by_email on creators (email_folded) where email_folded is not null;
create index creator_niches_by_niche on creator_niches (niche_folded, creator) where present = 1 and deleted = 0;
create index creator_tags_by_tag on creator_tags (tag_folded, creator) where present = 1 and deleted = 0;
-- The trash: what is deleted is little beside what is not.
create index creators_deleted on creators (id) where deleted = 1;
create index campaigns_deleted on campaigns (id) where deleted = 1;
create index notes_deleted on notes (id) where deleted = 1;
create index creator_lists_deleted on creator_lists (id) where deleted = 1;

create view live_creator_tags as select t.* from creator_tags t join live_creators o on o.id = t.creator
    where t.present = 1 and t.deleted = 0;
create view live_notes as select n.* from notes n join live_creators o on o.id = n.creator
    where n.present = 1 and n.deleted = 0;
create view live_own_fields as select * from own_fields where present = 1 and deleted = 0;
create view live_own_choices as select c.* from own_choices c join live_own_fields o on o.id = c.field
    where c.present = 1 and c.deleted = 0;
create view live_own_values as select v.* from own_values v join live_creators o on o.id = v.creator
    where v.present = 1 and v.deleted = 0;
create view live_creator_lists as select * from creator_lists where present = 1 and deleted = 0;
create view live_list_members as select m.* from list_members m join live_creator_lists o on o.id = m.list
    where m.present = 1 and m.deleted = 0;
create view live_saved_filters as select * from saved_filters where present = 1 and deleted = 0;

-- Local only: the creators as lists show, sort and search them, one row for each who is there. Kept in step by the
-- write path within the same transaction; `words` finds any three letters in a row of name and handles.
create table creator_index (
    no integer primary key, creator blob not null unique, text text not null, name text not null,
    handle text not null, platform text not null, platforms text not null, country text not null,
    language text not null, account blob, accounts integer not null, followers integer,
    availability text not null, until_on text not null, born integer not null
) strict;
create index creator_index_name on creator_index (name, no);
create index creator_index_handle on creator_index (handle, name);
create index creator_index_platform on creator_index (platform, name);
create index creator_index_country on creator_index (country, name);
create index creator_index_followers on creator_index (followers desc, name);
create index creator_index_least on creator_index (coalesce(followers, 9223372036854775807), name);
create index creator_index_born on creator_index (born desc, name);
create index creator_index_language on creator_index (language);
create index creator_index_platforms on creator_index (platforms);
create index creator_index_taken on creator_index (availability, until_on) where availability <> '';
create virtual table creator_words using fts5 (
    text, content = 'creator_index', content_rowid = 'no', tokenize = 'trigram case_sensitive 1'
);
