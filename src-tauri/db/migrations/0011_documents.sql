-- Documents about creators, campaigns, collaborations and deliverables, each version written once; and brands as
-- records: the client, contacts, logo, colours, an approval flow of their own.
alter table brands add column client text;
alter table brands add column logo text;
alter table brands add column logo_name text;
alter table brands add column main_colour text;
alter table brands add column second_colour text;
alter table brands add column third_colour text;
alter table approval_stages add column brand blob;

create table documents (
    id blob primary key, present integer not null default 0, deleted integer not null default 0,
    born integer not null default 0, creator blob, campaign blob, collaboration blob, deliverable blob,
    kind text, name text, erased integer
) strict;
create table document_versions (
    id blob primary key, present integer not null default 0, deleted integer not null default 0,
    born integer not null default 0, document blob, file text, size integer, file_name text, added_at integer,
    person blob
) strict;
create table brand_contacts (
    id blob primary key, present integer not null default 0, deleted integer not null default 0,
    born integer not null default 0, brand blob, name text, role text, email text, phone text
) strict;

create index approval_stages_by_brand on approval_stages (brand);
create index documents_by_creator on documents (creator);
create index documents_by_campaign on documents (campaign);
create index documents_by_collaboration on documents (collaboration);
create index documents_by_deliverable on documents (deliverable);
create index document_versions_by_document on document_versions (document);
create index document_versions_by_person on document_versions (person);
create index brand_contacts_by_brand on brand_contacts (brand);

-- A document is about one record, and goes with it.
create view live_documents as select d.* from documents d where d.present = 1 and d.deleted = 0 and case
    when d.creator is not null then exists (select 1 from live_creators o where o.id = d.creator)
    when d.collaboration is not null then exists (select 1 from live_collaborations o where o.id = d.collaboration)
    when d.deliverable is not null then exists (select 1 from live_deliverables o where o.id = d.deliverable)
    else exists (select 1 from live_campaigns o where o.id = d.campaign) end;
create view live_document_versions as select v.* from document_versions v join live_documents o on o.id = v.document
    where v.present = 1 and v.deleted = 0;
create view live_brand_contacts as select c.* from brand_contacts c join live_brands o on o.id = c.brand
    where c.present = 1 and c.deleted = 0;
-- A stage without a campaign and without a brand belongs to the organisation.
drop view live_approval_stages;
create view live_approval_stages as select t.* from approval_stages t left join live_campaigns o on o.id = t.campaign
    left join live_brands b on b.id = t.brand where t.present = 1 and t.deleted = 0
    and (t.campaign is null or o.id is not null) and (t.brand is null or b.id is not null);
