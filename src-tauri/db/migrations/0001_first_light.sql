-- The log: what people did, and every change of one field that it made.
create table devices (no integer primary key, id blob not null) strict;
create table actions (
    id blob primary key, device integer not null, name text not null, args text not null default '{}',
    subject blob, person blob, at integer not null, undoes blob, final integer not null default 0,
    first_n integer not null, last_n integer not null
) strict;
create index actions_by_device on actions (device, first_n);
create table changes (
    device integer not null, n integer not null, action blob not null, entity integer not null,
    record blob not null, field integer, value blob not null, sealed blob, key_id blob,
    clock integer not null, bases blob not null, primary key (device, n)
) strict;
create index changes_by_record on changes (record);
create index changes_by_action on changes (action);
-- Keys of personal fields; outside the log, so that destroying one erases.
create table record_keys (key_id blob primary key, record blob not null, key blob not null) strict;
create index record_keys_by_record on record_keys (record);
-- Local only: this profile's state and choices.
create table local_state (key text primary key, value text not null) strict;

-- Synced tables: projections of the log. Written by apply and by nothing else.
create table people (
    id blob primary key, present integer not null default 0, deleted integer not null default 0,
    born integer not null default 0, name text, email text, language text, sample integer
) strict;
create table brands (
    id blob primary key, present integer not null default 0, deleted integer not null default 0,
    born integer not null default 0, name text, currency text, sample integer
) strict;
create table creators (
    id blob primary key, present integer not null default 0, deleted integer not null default 0,
    born integer not null default 0, name text, name_folded text, country text, language text, sample integer
) strict;
create table accounts (
    id blob primary key, present integer not null default 0, deleted integer not null default 0,
    born integer not null default 0, creator blob, platform text, handle text, handle_folded text, url text
) strict;
create table account_values (
    id blob primary key, present integer not null default 0, deleted integer not null default 0,
    born integer not null default 0, account blob, metric text, state text, number integer, source text,
    captured_at integer
) strict;
create table creator_niches (
    id blob primary key, present integer not null default 0, deleted integer not null default 0,
    born integer not null default 0, creator blob, niche text, niche_folded text
) strict;
create table campaigns (
    id blob primary key, present integer not null default 0, deleted integer not null default 0,
    born integer not null default 0, name text, brand blob, goal text, currency text, budget integer,
    budget_currency text, starts_on text, ends_on text, owner blob, archived integer, sample integer,
    recommendation text, engagement_set text
) strict;
create table kpis (
    id blob primary key, present integer not null default 0, deleted integer not null default 0,
    born integer not null default 0, campaign blob, figure text, target text, position integer
) strict;
create table collaborations (
    id blob primary key, present integer not null default 0, deleted integer not null default 0,
    born integer not null default 0, campaign blob, creator blob, stage text, account blob, followers integer
) strict;
create table posts (
    id blob primary key, present integer not null default 0, deleted integer not null default 0,
    born integer not null default 0, collaboration blob, platform text, kind text, label text, url text,
    posted_on text
) strict;
create table measurements (
    id blob primary key, present integer not null default 0, deleted integer not null default 0,
    born integer not null default 0, post blob, metric text, state text, number integer, source text,
    captured_at integer, person blob
) strict;
create table costs (
    id blob primary key, present integer not null default 0, deleted integer not null default 0,
    born integer not null default 0, campaign blob, collaboration blob, post blob, kind text, what text
) strict;
create table cost_entries (
    id blob primary key, present integer not null default 0, deleted integer not null default 0,
    born integer not null default 0, cost blob, step text, amount integer, amount_currency text,
    entered_at integer, reverses blob
) strict;
create table outcomes (
    id blob primary key, present integer not null default 0, deleted integer not null default 0,
    born integer not null default 0, campaign blob, kind text, state text, number integer, source text,
    captured_at integer
) strict;
create table editions (
    id blob primary key, present integer not null default 0, deleted integer not null default 0,
    born integer not null default 0, campaign blob, number integer, language text, paper text, report text,
    pdf text, made_at integer, person blob
) strict;

-- Every reference is indexed: undo asks what points at a record.
create index accounts_by_creator on accounts (creator);
create index account_values_by_account on account_values (account);
create index creator_niches_by_creator on creator_niches (creator);
create index campaigns_by_brand on campaigns (brand);
create index campaigns_by_owner on campaigns (owner);
create index kpis_by_campaign on kpis (campaign);
create index collaborations_by_campaign on collaborations (campaign);
create index collaborations_by_creator on collaborations (creator);
create index collaborations_by_account on collaborations (account);
create index posts_by_collaboration on posts (collaboration);
create index measurements_by_post on measurements (post);
create index measurements_by_person on measurements (person);
create index costs_by_campaign on costs (campaign);
create index costs_by_collaboration on costs (collaboration);
create index costs_by_post on costs (post);
create index cost_entries_by_cost on cost_entries (cost);
create index cost_entries_by_reverses on cost_entries (reverses);
create index outcomes_by_campaign on outcomes (campaign);
create index editions_by_campaign on editions (campaign);
create index editions_by_person on editions (person);

-- What is there to see: created, not deleted, and its owner likewise.
create view live_people as select * from people where present = 1 and deleted = 0;
create view live_brands as select * from brands where present = 1 and deleted = 0;
create view live_creators as select * from creators where present = 1 and deleted = 0;
create view live_accounts as select a.* from accounts a join live_creators o on o.id = a.creator
    where a.present = 1 and a.deleted = 0;
create view live_account_values as select v.* from account_values v join live_accounts o on o.id = v.account
    where v.present = 1 and v.deleted = 0;
create view live_creator_niches as select n.* from creator_niches n join live_creators o on o.id = n.creator
    where n.present = 1 and n.deleted = 0;
create view live_campaigns as select * from campaigns where present = 1 and deleted = 0;
create view live_kpis as select k.* from kpis k join live_campaigns o on o.id = k.campaign
    where k.present = 1 and k.deleted = 0;
create view live_collaborations as select c.* from collaborations c join live_campaigns o on o.id = c.campaign
    where c.present = 1 and c.deleted = 0;
create view live_posts as select p.* from posts p join live_collaborations o on o.id = p.collaboration
    where p.present = 1 and p.deleted = 0;
create view live_measurements as select m.* from measurements m join live_posts o on o.id = m.post
    where m.present = 1 and m.deleted = 0;
create view live_costs as select c.* from costs c join live_campaigns o on o.id = c.campaign
    where c.present = 1 and c.deleted = 0;
create view live_cost_entries as select e.* from cost_entries e join live_costs o on o.id = e.cost
    where e.present = 1 and e.deleted = 0;
create view live_outcomes as select x.* from outcomes x join live_campaigns o on o.id = x.campaign
    where x.present = 1 and x.deleted = 0;
create view live_editions as select e.* from editions e join live_campaigns o on o.id = e.campaign
    where e.present = 1 and e.deleted = 0;
