//! The only SQL about what was deleted.

use crate::db::registry::{
    Entity, brand_contact, brief_fit, brief_send, brief_words, campaign, checklist_item, contact,
    contract_step, cost_entry, creator, creator_list, decision, deliverable, document, document_version,
    draft, note, offer, offer_answer, payment, payment_reversal, playbook_remark, post, shipment, step_skip,
    task,
};
use crate::error::Result;
use crate::values::Uid;
use sqlx::{AssertSqlSafe, FromRow, SqliteConnection};

/// What the trash holds, in the order in which it is shown.
pub const KINDS: [&Entity; 6] = [
    &campaign::ENTITY,
    &creator::ENTITY,
    &creator_list::ENTITY,
    &document::ENTITY,
    &note::ENTITY,
    &task::ENTITY,
];

/// Deleted records of a kind that were not erased. A merged creator lives on in another; the sample is no loss; a
/// note or a document without what it is about comes back with that, as does a task with its campaign.
pub async fn deleted(db: &mut SqliteConnection, entity: &Entity) -> Result<Vec<Uid>> {
    let more = match entity.name {
        "creator" => "and merged is null and coalesce(sample, 0) = 0",
        "campaign" => "and coalesce(sample, 0) = 0",
        "note" => {
            "and (creator in (select id from live_creators) or campaign in (select id from live_campaigns) \
             or task in (select id from live_tasks) or deliverable in (select id from live_deliverables))"
        }
        "document" => {
            "and case when creator is not null then creator in (select id from live_creators) \
             when collaboration is not null then collaboration in (select id from live_collaborations) \
             when deliverable is not null then deliverable in (select id from live_deliverables) \
             else campaign in (select id from live_campaigns) end"
        }
        "task" => "and (campaign is null or campaign in (select id from live_campaigns))",
        _ => "",
    };
    let sql = format!(
        "select id from {} where deleted = 1 and present = 1 and coalesce(erased, 0) = 0 {more}",
        entity.table
    );
    let rows: Vec<(Uid,)> = sqlx::query_as(AssertSqlSafe(sql)).fetch_all(db).await?;
    Ok(rows.into_iter().map(|row| row.0).collect())
}

/// How a record was deleted.
#[derive(Debug, FromRow)]
pub struct Deletion {
    /// When, UTC milliseconds.
    pub at: i64,
    /// By whom.
    pub person: Option<String>,
    action: Uid,
    undoes: Option<Uid>,
}

/// The deletion of a record; `None` when it only went because its creation was taken back.
pub async fn deletion(db: &mut SqliteConnection, entity: &Entity, record: Uid) -> Result<Option<Deletion>> {
    let sql = "select a.at, p.name as person, a.id as action, a.undoes from changes c join actions a on a.id = c.action \
               left join people p on p.id = a.person where c.record = ? and c.entity = ? and c.field = 0 \
               order by c.clock desc, c.n desc limit 1";
    let found: Option<Deletion> =
        sqlx::query_as(sql).bind(record).bind(entity.id).fetch_optional(&mut *db).await?;
    let Some(found) = found else { return Ok(None) };
    // An undo of an undo of … ends at what was done first. If that made the record, its going is no deletion.
    let (mut first, mut next) = (found.action, found.undoes);
    while let Some(action) = next {
        first = action;
        let row: Option<(Option<Uid>,)> = sqlx::query_as("select undoes from actions where id = ?")
            .bind(action)
            .fetch_optional(&mut *db)
            .await?;
        next = row.and_then(|row| row.0);
    }
    let sql = "select exists (select 1 from changes where action = ? and record = ? and field is null)";
    let (made,): (bool,) = sqlx::query_as(sql).bind(first).bind(record).fetch_one(db).await?;
    Ok((!made).then_some(found))
}

/// What a record is called, and what it belongs to.
pub async fn called(db: &mut SqliteConnection, entity: &Entity, record: Uid) -> Result<(String, String)> {
    let sql = match entity.name {
        "note" => {
            "select coalesce(n.text, ''), coalesce(c.name, k.name, t.title, d.title, d.kind, '') from notes n \
             left join creators c on c.id = n.creator left join campaigns k on k.id = n.campaign \
             left join tasks t on t.id = n.task left join deliverables d on d.id = n.deliverable where n.id = ?"
        }
        "document" => {
            "select coalesce(o.name, ''), coalesce(c.name, m.name, '') from documents o \
             left join deliverables d on d.id = o.deliverable left join collaborations k on k.id = coalesce(o.collaboration, d.collaboration) \
             left join creators c on c.id = coalesce(o.creator, k.creator) left join campaigns m on m.id = coalesce(o.campaign, k.campaign) \
             where o.id = ?"
        }
        "task" => {
            "select coalesce(t.title, ''), coalesce(k.name, '') from tasks t left join campaigns k on k.id = t.campaign where t.id = ?"
        }
        "creator" => {
            "select coalesce(name, (select min(handle) from accounts where creator = ?1), ''), \
                      coalesce((select group_concat(handle, ', ') from accounts where creator = ?1 and deleted = 0), '') from creators where id = ?1"
        }
        "campaign" => {
            "select coalesce(k.name, ''), coalesce(b.name, '') from campaigns k left join brands b on b.id = k.brand where k.id = ?"
        }
        _ => "select coalesce(name, ''), '' from creator_lists where id = ?",
    };
    let row: Option<(String, String)> = sqlx::query_as(sql).bind(record).fetch_optional(db).await?;
    Ok(row.unwrap_or_default())
}

/// How many records of a kind a deleted record owns, itself not deleted: for a campaign collaborations and posts, for
/// a creator or a task notes, for a list creators.
pub async fn owned(db: &mut SqliteConnection, entity: &Entity, record: Uid) -> Result<(i64, i64)> {
    let sql = match entity.name {
        "campaign" => {
            "select (select count(*) from collaborations where campaign = ?1 and present = 1 and deleted = 0), \
                       (select count(*) from posts p join collaborations k on k.id = p.collaboration where k.campaign = ?1 \
                       and p.present = 1 and p.deleted = 0 and k.present = 1 and k.deleted = 0)"
        }
        "creator" => {
            "select (select count(*) from notes where creator = ?1 and present = 1 and deleted = 0), 0"
        }
        "creator_list" => {
            "select (select count(*) from list_members m join live_creators c on c.id = m.creator \
                           where m.list = ?1 and m.present = 1 and m.deleted = 0), 0"
        }
        "task" => "select (select count(*) from notes where task = ?1 and present = 1 and deleted = 0), 0",
        _ => "select 0, 0",
    };
    Ok(sqlx::query_as(sql).bind(record).fetch_one(db).await?)
}

/// The documents of a campaign and of its creators in it, with their versions, deleted ones too.
pub async fn documents(db: &mut SqliteConnection, campaign: Uid) -> Result<Vec<(u16, Uid)>> {
    let sql = "with own (id) as (select o.id from documents o left join deliverables d on d.id = o.deliverable \
               left join collaborations k on k.id = coalesce(o.collaboration, d.collaboration) \
               where coalesce(o.campaign, k.campaign) = ?) \
               select 'document', id from own union all \
               select 'version', v.id from document_versions v join own on own.id = v.document";
    let rows: Vec<(String, Uid)> = sqlx::query_as(sql).bind(campaign).fetch_all(db).await?;
    let kind =
        |name: &str| if name == "document" { document::ENTITY.id } else { document_version::ENTITY.id };
    Ok(rows.into_iter().map(|(name, id)| (kind(&name), id)).collect())
}

/// Every record of a campaign that says something about people, deleted ones too: posts, offers, parcels, payments …
pub async fn personal(db: &mut SqliteConnection, campaign: Uid) -> Result<Vec<(u16, Uid)>> {
    let own = [
        &post::ENTITY,
        &contact::ENTITY,
        &offer::ENTITY,
        &contract_step::ENTITY,
        &deliverable::ENTITY,
        &shipment::ENTITY,
        &brief_words::ENTITY,
        &brief_fit::ENTITY,
        &brief_send::ENTITY,
    ];
    let mut out = Vec::new();
    let mut ask = async |entity: &Entity, joins: &str| -> Result<()> {
        let sql = format!(
            "select t.id from {} t {joins} join collaborations k on k.id = o.collaboration where k.campaign = ?",
            entity.table
        );
        let rows: Vec<(Uid,)> = sqlx::query_as(AssertSqlSafe(sql)).bind(campaign).fetch_all(&mut *db).await?;
        out.extend(rows.into_iter().map(|row| (entity.id, row.0)));
        Ok(())
    };
    for entity in own {
        ask(entity, &format!("join {} o on o.id = t.id", entity.table)).await?;
    }
    ask(&offer_answer::ENTITY, "join offers o on o.id = t.offer").await?;
    ask(&draft::ENTITY, "join deliverables o on o.id = t.deliverable").await?;
    ask(&decision::ENTITY, "join drafts r on r.id = t.draft join deliverables o on o.id = r.deliverable")
        .await?;
    out.extend(paid(db, campaign).await?);
    Ok(out)
}

/// What was written about the costs of a campaign, deleted ones too: payments, reversals, reasons to go over the
/// budget. A line may be of no creator.
async fn paid(db: &mut SqliteConnection, campaign: Uid) -> Result<Vec<(u16, Uid)>> {
    let sql = "select 'payment', p.id from payments p join costs c on c.id = p.cost where c.campaign = ?1 union all \
               select 'reversal', r.id from payment_reversals r join payments p on p.id = r.payment \
               join costs c on c.id = p.cost where c.campaign = ?1 union all \
               select 'entry', e.id from cost_entries e join costs c on c.id = e.cost \
               where c.campaign = ?1 and e.over_reason is not null";
    let rows: Vec<(String, Uid)> = sqlx::query_as(sql).bind(campaign).fetch_all(db).await?;
    let kind = |name: &str| match name {
        "payment" => payment::ENTITY.id,
        "reversal" => payment_reversal::ENTITY.id,
        _ => cost_entry::ENTITY.id,
    };
    Ok(rows.into_iter().map(|(name, id)| (kind(&name), id)).collect())
}

/// Contacts that were removed, alone or with their brand, and remarks about playbooks that were removed: those that
/// were not erased yet. No list shows them any more.
pub async fn removed(db: &mut SqliteConnection) -> Result<Vec<(u16, Uid)>> {
    let sql = "with gone (kind, id) as (select 'contact', id from brand_contacts \
               where deleted = 1 or brand in (select id from brands where deleted = 1) union all \
               select 'remark', id from playbook_remarks where deleted = 1) \
               select g.kind, g.id from gone g \
               where exists (select 1 from record_keys k where k.record = g.id and length(k.key) > 0)";
    let rows: Vec<(String, Uid)> = sqlx::query_as(sql).fetch_all(db).await?;
    let kind =
        |name: &str| if name == "contact" { brand_contact::ENTITY.id } else { playbook_remark::ENTITY.id };
    Ok(rows.into_iter().map(|(name, id)| (kind(&name), id)).collect())
}

/// Everything that people wrote in tasks and notes of a campaign or of a task, deleted ones too.
pub async fn written(db: &mut SqliteConnection, owner: Uid) -> Result<Vec<(u16, Uid)>> {
    let sql = "with own (id) as (select id from tasks where campaign = ?1 or id = ?1) \
               select 'task', id from own union all \
               select 'item', i.id from task_items i join own on own.id = i.task union all \
               select 'note', n.id from notes n join own on own.id = n.task union all \
               select 'note', id from notes where campaign = ?1 union all \
               select 'note', n.id from notes n join deliverables d on d.id = n.deliverable \
               join collaborations k on k.id = d.collaboration where k.campaign = ?1 union all \
               select 'skip', id from step_skips where campaign = ?1";
    let rows: Vec<(String, Uid)> = sqlx::query_as(sql).bind(owner).fetch_all(db).await?;
    let kind = |name: &str| match name {
        "task" => task::ENTITY.id,
        "item" => checklist_item::ENTITY.id,
        "skip" => step_skip::ENTITY.id,
        _ => note::ENTITY.id,
    };
    Ok(rows.into_iter().map(|(name, id)| (kind(&name), id)).collect())
}

/// The versions of a document, deleted ones too.
pub async fn versions(db: &mut SqliteConnection, document: Uid) -> Result<Vec<(u16, Uid)>> {
    let sql = "select id from document_versions where document = ?";
    let rows: Vec<(Uid,)> = sqlx::query_as(sql).bind(document).fetch_all(db).await?;
    Ok(rows.into_iter().map(|row| (document_version::ENTITY.id, row.0)).collect())
}
