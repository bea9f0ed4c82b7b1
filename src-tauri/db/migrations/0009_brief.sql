-- The brief: what is written now, versions that were kept, words for one creator, whose fit was looked at, who got which.
create table briefs (
    id blob primary key, present integer not null default 0, deleted integer not null default 0,
    born integer not null default 0, campaign blob, strategy text, product text, audience text, voice text,
    why text, gain text, idea text, dos text, donts text, makes text, deadlines text, hashtags text,
    mentions text, links text, disclosure text, success text, proof text, answers_to text
) strict;
create table brief_versions (
    id blob primary key, present integer not null default 0, deleted integer not null default 0,
    born integer not null default 0, campaign blob, number integer, content text, digest text, reason text,
    kept_at integer, person blob
) strict;
create table brief_words (
    id blob primary key, present integer not null default 0, deleted integer not null default 0,
    born integer not null default 0, collaboration blob, why text, gain text, link text, language text
) strict;
create table brief_fits (
    id blob primary key, present integer not null default 0, deleted integer not null default 0,
    born integer not null default 0, collaboration blob, verdict text, reason text, looked_at integer,
    person blob, digest text
) strict;
create table brief_sends (
    id blob primary key, present integer not null default 0, deleted integer not null default 0,
    born integer not null default 0, collaboration blob, version blob, language text, way text, digest text,
    file text, file_name text, given_at integer, person blob
) strict;
create table brief_files (
    id blob primary key, present integer not null default 0, deleted integer not null default 0,
    born integer not null default 0, campaign blob, file text, file_name text, added_at integer, person blob
) strict;

create index briefs_by_campaign on briefs (campaign);
create index brief_versions_by_campaign on brief_versions (campaign);
create index brief_versions_by_person on brief_versions (person);
create index brief_words_by_collaboration on brief_words (collaboration);
create index brief_fits_by_collaboration on brief_fits (collaboration);
create index brief_fits_by_person on brief_fits (person);
create index brief_sends_by_collaboration on brief_sends (collaboration);
create index brief_sends_by_version on brief_sends (version);
create index brief_sends_by_person on brief_sends (person);
create index brief_files_by_campaign on brief_files (campaign);
create index brief_files_by_person on brief_files (person);

create view live_briefs as select t.* from briefs t join live_campaigns o on o.id = t.campaign
    where t.present = 1 and t.deleted = 0;
create view live_brief_versions as select t.* from brief_versions t join live_campaigns o on o.id = t.campaign
    where t.present = 1 and t.deleted = 0;
create view live_brief_words as select t.* from brief_words t join live_collaborations o on o.id = t.collaboration
    where t.present = 1 and t.deleted = 0;
create view live_brief_fits as select t.* from brief_fits t join live_collaborations o on o.id = t.collaboration
    where t.present = 1 and t.deleted = 0;
create view live_brief_sends as select t.* from brief_sends t join live_collaborations o on o.id = t.collaboration
    where t.present = 1 and t.deleted = 0;
create view live_brief_files as select t.* from brief_files t join live_campaigns o on o.id = t.campaign
    where t.present = 1 and t.deleted = 0;
