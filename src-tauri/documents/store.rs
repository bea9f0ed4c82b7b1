//! The only SQL about documents. What belongs to others (drafts, contract steps) is read here and never written.

use crate::error::Result;
use crate::values::Uid;
use sqlx::{AssertSqlSafe, FromRow, SqliteConnection};

/// Whose documents.
#[derive(Debug, Clone, Copy)]
pub enum Scope {
    /// Everything about a creator, over all campaigns.
    Creator(Uid),
    /// Everything of a campaign.
    Campaign(Uid),
    /// A creator in a campaign.
    Collaboration(Uid),
}

/// A version of something that is kept.
#[derive(Debug, Clone, FromRow)]
pub struct Version {
    /// `document`, `draft` or `contract`.
    pub source: String,
    /// The document, the deliverable of a draft, the collaboration of a contract.
    pub record: Uid,
    /// What it is about: `creator`, `campaign`, `collaboration` or `deliverable`.
    pub about: String,
    /// The kind.
    pub kind: Option<String>,
    /// What people call it.
    pub name: Option<String>,
    /// The creator.
    pub creator: Option<Uid>,
    /// The creator's name.
    pub creator_name: Option<String>,
    /// The campaign.
    pub campaign: Option<Uid>,
    /// The campaign's name.
    pub campaign_name: Option<String>,
    /// The collaboration.
    pub collaboration: Option<Uid>,
    /// The deliverable's title.
    pub title: Option<String>,
    /// The deliverable's kind.
    pub made: Option<String>,
    /// The version.
    pub version: Uid,
    /// The digest.
    pub file: Option<String>,
    /// Bytes, where they were written down.
    pub size: Option<i64>,
    /// The file's name.
    pub file_name: Option<String>,
    /// When it came.
    pub at: Option<i64>,
    /// Who brought it.
    pub person: Option<String>,
    /// The step of a contract.
    pub step: Option<String>,
}

const EVERYTHING: &str = "select 'document' as source, o.id as record, case when o.creator is not null then 'creator' \
     when o.collaboration is not null then 'collaboration' when o.deliverable is not null then 'deliverable' \
     else 'campaign' end as about, o.kind as kind, o.name as name, coalesce(o.creator, k.creator) as creator, \
     coalesce(o.campaign, k.campaign) as campaign, k.id as collaboration, o.deliverable as deliverable, \
     v.id as version, v.file as file, v.size as size, v.file_name as file_name, v.added_at as at, v.person as by, \
     null as step, v.born as born from live_documents o join live_document_versions v on v.document = o.id \
     left join deliverables d on d.id = o.deliverable \
     left join collaborations k on k.id = coalesce(o.collaboration, d.collaboration) \
     union all select 'draft', d.id, 'deliverable', 'draft', null, k.creator, k.campaign, k.id, d.id, r.id, r.file, null, \
     r.file_name, r.drafted_at, r.person, null, r.born from live_drafts r join deliverables d on d.id = r.deliverable \
     join collaborations k on k.id = d.collaboration where r.file is not null \
     union all select 'contract', k.id, 'collaboration', 'contract', null, k.creator, k.campaign, k.id, null, s.id, s.file, \
     null, s.file_name, s.taken_at, s.person, s.step, s.born from live_contract_steps s \
     join collaborations k on k.id = s.collaboration where s.file is not null";

/// Every version of everything in a scope, the newest first.
pub async fn versions(db: &mut SqliteConnection, scope: Scope) -> Result<Vec<Version>> {
    let (column, id) = match scope {
        Scope::Creator(id) => ("creator", id),
        Scope::Campaign(id) => ("campaign", id),
        Scope::Collaboration(id) => ("collaboration", id),
    };
    let sql = format!(
        "select e.*, c.name as creator_name, m.name as campaign_name, d.title as title, d.kind as made, p.name as person \
         from ({EVERYTHING}) e left join creators c on c.id = e.creator left join campaigns m on m.id = e.campaign \
         left join deliverables d on d.id = e.deliverable left join people p on p.id = e.by \
         where e.{column} = ? and coalesce(c.erased, 0) = 0 order by e.at desc, e.born desc, e.version desc"
    );
    Ok(sqlx::query_as(AssertSqlSafe(sql)).bind(id).fetch_all(db).await?)
}

/// A place where documents can be put: kind of record, record, its name, what more tells it apart.
pub type Place = (String, Uid, Option<String>, Option<String>);

/// How many places are offered.
const PLACES: i64 = 200;

/// Where documents of a scope can be put: the record itself first.
pub async fn places(db: &mut SqliteConnection, scope: Scope) -> Result<Vec<Place>> {
    let (sql, id) = match scope {
        Scope::Creator(id) => (
            "select 'creator', id, name, null from live_creators where id = ?1 union all \
             select * from (select 'collaboration', k.id, m.name, null from live_collaborations k \
             join live_campaigns m on m.id = k.campaign where k.creator = ?1 order by k.born desc limit ?2)",
            id,
        ),
        Scope::Campaign(id) => (
            "select 'campaign', id, name, null from live_campaigns where id = ?1 union all \
             select * from (select 'collaboration', k.id, c.name, null from live_collaborations k \
             join live_creators c on c.id = k.creator where k.campaign = ?1 order by c.name limit ?2)",
            id,
        ),
        Scope::Collaboration(id) => (
            "select 'collaboration', k.id, c.name, null from live_collaborations k left join creators c on c.id = k.creator \
             where k.id = ?1 union all select * from (select 'deliverable', d.id, d.title, d.kind from live_deliverables d \
             where d.collaboration = ?1 order by d.due_on nulls last, d.born limit ?2)",
            id,
        ),
    };
    Ok(sqlx::query_as(sql).bind(id).bind(PLACES).fetch_all(db).await?)
}

/// Whom an action about a record names, if the record is there: the creator, or the campaign.
pub async fn named(db: &mut SqliteConnection, prefix: &str, id: Uid) -> Result<Option<Uid>> {
    let sql = match prefix {
        "cre" => "select id from live_creators where id = ?",
        "cam" => "select id from live_campaigns where id = ?",
        "col" => "select creator from live_collaborations where id = ? and creator is not null",
        "del" => {
            "select k.creator from live_deliverables d join live_collaborations k on k.id = d.collaboration \
             where d.id = ? and k.creator is not null"
        }
        "doc" => {
            "select coalesce(o.creator, k.creator, o.campaign) from live_documents o left join deliverables d on d.id = o.deliverable \
             left join collaborations k on k.id = coalesce(o.collaboration, d.collaboration) where o.id = ?"
        }
        _ => return Ok(None),
    };
    let row: Option<(Option<Uid>,)> = sqlx::query_as(sql).bind(id).fetch_optional(db).await?;
    Ok(row.and_then(|row| row.0))
}

/// The digest and the name of a kept file: a version of a document, a draft, a step of a contract.
pub async fn file(db: &mut SqliteConnection, prefix: &str, id: Uid) -> Result<Option<(String, String)>> {
    let table = match prefix {
        "dov" => "live_document_versions",
        "dra" => "live_drafts",
        "cst" => "live_contract_steps",
        _ => return Ok(None),
    };
    let sql = format!("select file, coalesce(file_name, '') from {table} where id = ? and file is not null");
    Ok(sqlx::query_as(AssertSqlSafe(sql)).bind(id).fetch_optional(db).await?)
}
