-- Working with creators: what was said, offers and answers, contracts, deliverables, drafts and who approved what.
-- What decides something is a record that is created once; where things stand is computed from these.
alter table posts add column deliverable blob;
create index posts_by_deliverable on posts (deliverable) where deliverable is not null;

create table contacts (
    id blob primary key, present integer not null default 0, deleted integer not null default 0,
    born integer not null default 0, collaboration blob, channel text, direction text, text text,
    contacted_at integer, person blob, next_step text, next_on text
) strict;
create table offers (
    id blob primary key, present integer not null default 0, deleted integer not null default 0,
    born integer not null default 0, collaboration blob, number integer, side text, fee integer,
    fee_currency text, products text, terms text, expires_on text, offered_at integer, person blob,
    over_budget blob, over_reason text
) strict;
create table offer_lines (
    id blob primary key, present integer not null default 0, deleted integer not null default 0,
    born integer not null default 0, offer blob, kind text, platform text, quantity integer, due_on text,
    position integer
) strict;
create table offer_answers (
    id blob primary key, present integer not null default 0, deleted integer not null default 0,
    born integer not null default 0, offer blob, answer text, answered_at integer, person blob, reason text,
    digest text, over_budget blob, over_reason text
) strict;
create table contract_steps (
    id blob primary key, present integer not null default 0, deleted integer not null default 0,
    born integer not null default 0, collaboration blob, step text, whom text, taken_at integer, person blob,
    file text, file_name text, until_on text
) strict;
create table deliverables (
    id blob primary key, present integer not null default 0, deleted integer not null default 0,
    born integer not null default 0, collaboration blob, offer blob, title text, kind text, platform text,
    due_on text, window_from text, window_to text
) strict;
create table drafts (
    id blob primary key, present integer not null default 0, deleted integer not null default 0,
    born integer not null default 0, deliverable blob, number integer, caption text, file text, file_name text,
    drafted_at integer, person blob
) strict;
create table approval_stages (
    id blob primary key, present integer not null default 0, deleted integer not null default 0,
    born integer not null default 0, campaign blob, key text, name text, position integer, switched_on integer
) strict;
create table decisions (
    id blob primary key, present integer not null default 0, deleted integer not null default 0,
    born integer not null default 0, draft blob, approval text, decision text, comment text, person blob,
    decided_at integer, digest text
) strict;

create index contacts_by_collaboration on contacts (collaboration);
create index contacts_by_person on contacts (person);
create index offers_by_collaboration on offers (collaboration);
create index offers_by_person on offers (person);
create index offers_by_over_budget on offers (over_budget);
create index offer_lines_by_offer on offer_lines (offer);
create index offer_answers_by_offer on offer_answers (offer);
create index offer_answers_by_person on offer_answers (person);
create index offer_answers_by_over_budget on offer_answers (over_budget);
create index contract_steps_by_collaboration on contract_steps (collaboration);
create index contract_steps_by_person on contract_steps (person);
create index deliverables_by_collaboration on deliverables (collaboration);
create index deliverables_by_offer on deliverables (offer);
create index drafts_by_deliverable on drafts (deliverable);
create index drafts_by_person on drafts (person);
create index approval_stages_by_campaign on approval_stages (campaign);
create index decisions_by_draft on decisions (draft);
create index decisions_by_person on decisions (person);

create view live_contacts as select t.* from contacts t join live_collaborations o on o.id = t.collaboration
    where t.present = 1 and t.deleted = 0;
create view live_offers as select t.* from offers t join live_collaborations o on o.id = t.collaboration
    where t.present = 1 and t.deleted = 0;
create view live_offer_lines as select t.* from offer_lines t join live_offers o on o.id = t.offer
    where t.present = 1 and t.deleted = 0;
create view live_offer_answers as select t.* from offer_answers t join live_offers o on o.id = t.offer
    where t.present = 1 and t.deleted = 0;
create view live_contract_steps as select t.* from contract_steps t join live_collaborations o on o.id = t.collaboration
    where t.present = 1 and t.deleted = 0;
create view live_deliverables as select t.* from deliverables t join live_collaborations o on o.id = t.collaboration
    where t.present = 1 and t.deleted = 0;
create view live_drafts as select t.* from drafts t join live_deliverables o on o.id = t.deliverable
    where t.present = 1 and t.deleted = 0;
create view live_decisions as select t.* from decisions t join live_drafts o on o.id = t.draft
    where t.present = 1 and t.deleted = 0;
-- A stage without a campaign belongs to the organisation.
create view live_approval_stages as select t.* from approval_stages t left join live_campaigns o on o.id = t.campaign
    where t.present = 1 and t.deleted = 0 and (t.campaign is null or o.id is not null);
