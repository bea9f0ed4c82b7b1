-- The playbook that a campaign follows: its beginning, the day it is planned around, steps left out with a reason.
create table campaign_plans (
    id blob primary key, present integer not null default 0, deleted integer not null default 0,
    born integer not null default 0, campaign blob, playbook text, version integer, anchor_on text,
    started_at integer, person blob
) strict;
create table step_skips (
    id blob primary key, present integer not null default 0, deleted integer not null default 0,
    born integer not null default 0, campaign blob, step text, reason text, skipped_at integer, person blob
) strict;
create index campaign_plans_by_campaign on campaign_plans (campaign);
create index campaign_plans_by_person on campaign_plans (person);
create index step_skips_by_campaign on step_skips (campaign);
create index step_skips_by_person on step_skips (person);
create view live_campaign_plans as select p.* from campaign_plans p join live_campaigns o on o.id = p.campaign
    where p.present = 1 and p.deleted = 0;
create view live_step_skips as select s.* from step_skips s join live_campaigns o on o.id = s.campaign
    where s.present = 1 and s.deleted = 0;
