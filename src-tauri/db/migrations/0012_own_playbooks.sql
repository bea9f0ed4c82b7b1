-- Playbooks of a team's own: each change is a version that stays, so that no campaign is restated; what people note.
create table playbooks (
    id blob primary key, present integer not null default 0, deleted integer not null default 0,
    born integer not null default 0, origin text
) strict;
create table playbook_versions (
    id blob primary key, present integer not null default 0, deleted integer not null default 0,
    born integer not null default 0, playbook blob, number integer, content text, made_at integer, person blob
) strict;
create table playbook_remarks (
    id blob primary key, present integer not null default 0, deleted integer not null default 0,
    born integer not null default 0, playbook text, text text, useful integer, said_at integer, person blob
) strict;
alter table campaign_plans add column book blob;
create index campaign_plans_by_book on campaign_plans (book);
create index playbook_versions_by_playbook on playbook_versions (playbook);
create index playbook_versions_by_person on playbook_versions (person);
create index playbook_remarks_by_person on playbook_remarks (person);
create view live_playbooks as select p.* from playbooks p where p.present = 1 and p.deleted = 0;
create view live_playbook_versions as select v.* from playbook_versions v join live_playbooks o on o.id = v.playbook
    where v.present = 1 and v.deleted = 0;
create view live_playbook_remarks as select r.* from playbook_remarks r where r.present = 1 and r.deleted = 0;
drop view live_campaign_plans;
create view live_campaign_plans as select p.* from campaign_plans p join live_campaigns o on o.id = p.campaign
    where p.present = 1 and p.deleted = 0;
