-- Notes about deliverables; what the desktop was told of the inbox at this computer.
alter table notes add column deliverable blob;
create index notes_by_deliverable on notes (deliverable) where deliverable is not null;

-- A note is about a creator, a task, a deliverable or a campaign, and goes with it.
drop view live_notes;
create view live_notes as select n.* from notes n where n.present = 1 and n.deleted = 0 and case
    when n.creator is not null then exists (select 1 from live_creators o where o.id = n.creator)
    when n.task is not null then exists (select 1 from live_tasks o where o.id = n.task)
    when n.deliverable is not null then exists (select 1 from live_deliverables o where o.id = n.deliverable)
    else exists (select 1 from live_campaigns o where o.id = n.campaign) end;

-- Local only: what somebody at this computer was told of, so that nothing is told twice.
create table inbox_told (
    person blob not null, item text not null, at integer not null, primary key (person, item)
) strict;
