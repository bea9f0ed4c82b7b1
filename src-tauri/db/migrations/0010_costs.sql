-- What was paid: payments are created once, and taken back by a reversal that names them. What was sent: shipments with
-- their items, whose costs are cost lines. How many creators a campaign means to contact and to hire.
alter table cost_entries add column over_budget blob;
alter table cost_entries add column over_reason text;
create index cost_entries_by_over_budget on cost_entries (over_budget) where over_budget is not null;

create table payments (
    id blob primary key, present integer not null default 0, deleted integer not null default 0,
    born integer not null default 0, cost blob, amount integer, amount_currency text, paid_on text, method text,
    method_words text, reference text, file text, file_name text, person blob, entered_at integer, over_reason text
) strict;
create table payment_reversals (
    id blob primary key, present integer not null default 0, deleted integer not null default 0,
    born integer not null default 0, payment blob, reason text, person blob, entered_at integer
) strict;
create table shipments (
    id blob primary key, present integer not null default 0, deleted integer not null default 0,
    born integer not null default 0, collaboration blob, cost blob, carrier text, tracking text, sent_on text,
    received_on text, returned_on text, expected_on text, address text, note text
) strict;
create table shipment_items (
    id blob primary key, present integer not null default 0, deleted integer not null default 0,
    born integer not null default 0, shipment blob, product text, quantity integer, value integer,
    value_currency text, cost blob, position integer
) strict;
create table pace_plans (
    id blob primary key, present integer not null default 0, deleted integer not null default 0,
    born integer not null default 0, campaign blob, contact_count integer, hire_count integer
) strict;

create index payments_by_cost on payments (cost);
create index payments_by_person on payments (person);
create index payment_reversals_by_payment on payment_reversals (payment);
create index payment_reversals_by_person on payment_reversals (person);
create index shipments_by_collaboration on shipments (collaboration);
create index shipments_by_cost on shipments (cost);
create index shipment_items_by_shipment on shipment_items (shipment);
create index shipment_items_by_cost on shipment_items (cost);
create index pace_plans_by_campaign on pace_plans (campaign);

create view live_payments as select t.* from payments t join live_costs o on o.id = t.cost
    where t.present = 1 and t.deleted = 0;
create view live_payment_reversals as select t.* from payment_reversals t join live_payments o on o.id = t.payment
    where t.present = 1 and t.deleted = 0;
create view live_shipments as select t.* from shipments t join live_collaborations o on o.id = t.collaboration
    where t.present = 1 and t.deleted = 0;
create view live_shipment_items as select t.* from shipment_items t join live_shipments o on o.id = t.shipment
    where t.present = 1 and t.deleted = 0;
create view live_pace_plans as select t.* from pace_plans t join live_campaigns o on o.id = t.campaign
    where t.present = 1 and t.deleted = 0;
