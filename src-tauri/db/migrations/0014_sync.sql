-- Local only, and empty until somebody makes or joins a team's folder: what this computer knows of it.
-- Fields that computers wrote at the same time, until somebody decides.
create table conflicts (
    record blob not null, entity integer not null, field integer not null, primary key (record, entity, field)
) strict, without rowid;
-- How far each computer's row of files was taken in: its last file and its last change,
-- and its last change that another one gave for it; and what it said it has.
create table sync_devices (
    device blob primary key, seq integer not null default 0, hash blob not null default (zeroblob(32)),
    n integer not null default 0, given integer not null default 0, at integer not null default 0, ack blob, ack_at integer not null default 0
) strict;
-- Who belongs to the team, each as the file that says so.
create table sync_members (hash blob primary key, device blob not null, bytes blob not null) strict;
-- Every file of changes, own ones and others', so that any computer can fill the folder again.
create table sync_segments (
    device blob not null, seq integer not null, hash blob not null, prev blob not null, name text not null,
    bytes blob not null, taken integer not null default 0, stored integer not null default 0,
    primary key (device, seq, hash)
) strict;
-- Names that were read, so that a look at the folder reads only what is new.
create table sync_files (name text primary key, size integer not null, hash blob not null) strict, without rowid;
create index sync_files_by_hash on sync_files (hash);
-- In which file of the folder a record's key lies.
create table sync_keys (key_id blob primary key, file text not null) strict;
create index sync_keys_by_file on sync_keys (file);
-- Records of people who were erased, as far as the team was told.
create table sync_erased (record blob primary key, mine integer not null) strict;
