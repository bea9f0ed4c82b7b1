-- The team's jobs, who has which in a campaign, tasks with what they wait for and their checklists, mentions in notes.
alter table notes add column campaign blob;
alter table notes add column task blob;

create table jobs (
    id blob primary key, present integer not null default 0, deleted integer not null default 0,
    born integer not null default 0, name text
) strict;
create table campaign_people (
    id blob primary key, present integer not null default 0, deleted integer not null default 0,
    born integer not null default 0, campaign blob, person blob, job text
) strict;
create table tasks (
    id blob primary key, present integer not null default 0, deleted integer not null default 0,
    born integer not null default 0, campaign blob, title text, title_folded text, detail text, owner blob,
    due_on text, priority text, status text, skip_reason text, job text, step text, about text, kind text, severity text, resolution text,
    lesson text, position integer, done_at integer, done_by blob, given_at integer, giver blob, erased integer
) strict;
create table task_links (
    id blob primary key, present integer not null default 0, deleted integer not null default 0,
    born integer not null default 0, task blob, waits_for blob
) strict;
create table task_items (
    id blob primary key, present integer not null default 0, deleted integer not null default 0,
    born integer not null default 0, task blob, text text, done integer, position integer
) strict;
create table mentions (
    id blob primary key, present integer not null default 0, deleted integer not null default 0,
    born integer not null default 0, note blob, person blob
) strict;

create index notes_by_campaign on notes (campaign) where campaign is not null;
create index notes_by_task on notes (task) where task is not null;
create index campaign_people_by_campaign on campaign_people (campaign);
create index campaign_people_by_person on campaign_people (person);
create index tasks_by_campaign on tasks (campaign);
create index tasks_by_owner on tasks (owner, status);
create index tasks_by_done_by on tasks (done_by) where done_by is not null;
create index tasks_by_giver on tasks (giver) where giver is not null;
create index tasks_by_due on tasks (due_on) where due_on is not null;
create index tasks_deleted on tasks (id) where deleted = 1;
create index task_links_by_task on task_links (task);
create index task_links_by_waits_for on task_links (waits_for);
create index task_items_by_task on task_items (task);
create index mentions_by_note on mentions (note);
create index mentions_by_person on mentions (person);

create view live_jobs as select * from jobs where present = 1 and deleted = 0;
create view live_campaign_people as select k.* from campaign_people k join live_campaigns o on o.id = k.campaign
    where k.present = 1 and k.deleted = 0;
-- A task may belong to no campaign.
create view live_tasks as select t.* from tasks t where t.present = 1 and t.deleted = 0
    and (t.campaign is null or exists (select 1 from live_campaigns o where o.id = t.campaign));
create view live_task_links as select l.* from task_links l join live_tasks o on o.id = l.task
    where l.present = 1 and l.deleted = 0;
create view live_task_items as select i.* from task_items i join live_tasks o on o.id = i.task
    where i.present = 1 and i.deleted = 0;
-- A note is about a creator, a campaign or a task, and goes with it.
drop view live_notes;
create view live_notes as select n.* from notes n where n.present = 1 and n.deleted = 0 and case
    when n.creator is not null then exists (select 1 from live_creators o where o.id = n.creator)
    when n.task is not null then exists (select 1 from live_tasks o where o.id = n.task)
    else exists (select 1 from live_campaigns o where o.id = n.campaign) end;
create view live_mentions as select m.* from mentions m join live_notes o on o.id = m.note
    where m.present = 1 and m.deleted = 0;

-- Local only: what somebody at this computer has seen in the inbox and put away.
create table inbox_seen (
    person blob not null, item text not null, at integer not null, primary key (person, item)
) strict;
