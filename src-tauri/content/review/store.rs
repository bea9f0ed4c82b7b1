//! The only SQL about deliverables, drafts, decisions and approval flows.

use crate::error::Result;
use crate::values::Uid;
use sqlx::{AssertSqlSafe, FromRow, SqliteConnection};

/// Whose deliverables.
#[derive(Debug, Clone, Copy)]
pub enum Scope {
    /// Of a whole campaign.
    Campaign(Uid),
    /// Of one creator in it.
    Collaboration(Uid),
    /// One.
    Deliverable(Uid),
    /// Of all campaigns that are not in the archive.
    Running,
}

impl Scope {
    /// What a row must be, and the id that is bound.
    fn filter(self) -> (&'static str, Option<Uid>) {
        match self {
            Self::Campaign(id) => ("k.campaign = ?", Some(id)),
            Self::Collaboration(id) => ("k.id = ?", Some(id)),
            Self::Deliverable(id) => ("d.id = ?", Some(id)),
            Self::Running => (
                "k.campaign in (select id from live_campaigns where coalesce(archived, 0) = 0) and ? is null",
                None,
            ),
        }
    }
}

/// A deliverable.
#[derive(Debug, Clone, FromRow)]
pub struct Deliverable {
    /// The record.
    pub id: Uid,
    /// Its collaboration.
    pub collaboration: Uid,
    /// The campaign.
    pub campaign: Uid,
    /// The creator.
    pub creator: Uid,
    /// The creator's name.
    pub creator_name: Option<String>,
    /// Where the creator stands on the board.
    pub stage: Option<String>,
    /// The offer that it comes from.
    pub offer: Option<Uid>,
    /// What it is called.
    pub title: Option<String>,
    /// Reel, story, video …
    pub kind: Option<String>,
    /// The platform.
    pub platform: Option<String>,
    /// When it is due.
    pub due_on: Option<String>,
    /// When it may go out.
    pub window_from: Option<String>,
    /// When it must be out.
    pub window_to: Option<String>,
    /// How many notes the team wrote about it.
    pub notes: i64,
}

/// Deliverables by due date, then as agreed.
pub async fn deliverables(db: &mut SqliteConnection, scope: Scope) -> Result<Vec<Deliverable>> {
    let (filter, id) = scope.filter();
    let sql = format!(
        "select d.id, d.collaboration, k.campaign, k.creator, c.name as creator_name, k.stage, d.offer, d.title, d.kind, \
         d.platform, d.due_on, d.window_from, d.window_to, (select count(*) from notes n where n.deliverable = d.id \
         and n.present = 1 and n.deleted = 0) as notes from live_deliverables d \
         join live_collaborations k on k.id = d.collaboration left join creators c on c.id = k.creator \
         where {filter} and k.creator is not null order by d.due_on nulls last, d.born, d.id"
    );
    Ok(sqlx::query_as(AssertSqlSafe(sql)).bind(id).fetch_all(db).await?)
}

/// A draft.
#[derive(Debug, Clone, FromRow)]
pub struct Draft {
    /// The record.
    pub id: Uid,
    /// Its deliverable.
    pub deliverable: Uid,
    /// Its number.
    pub number: i64,
    /// What is written under the post.
    pub caption: Option<String>,
    /// The digest of its file.
    pub file: Option<String>,
    /// The file's name.
    pub file_name: Option<String>,
    /// When it came.
    pub drafted_at: Option<i64>,
    /// Who brought it.
    pub person: Option<String>,
}

/// Drafts, the newest first.
pub async fn drafts(db: &mut SqliteConnection, scope: Scope) -> Result<Vec<Draft>> {
    let (filter, id) = scope.filter();
    let sql = format!(
        "select r.id, r.deliverable, coalesce(r.number, 0) as number, r.caption, r.file, r.file_name, r.drafted_at, \
         p.name as person from live_drafts r join live_deliverables d on d.id = r.deliverable \
         join live_collaborations k on k.id = d.collaboration left join people p on p.id = r.person \
         where {filter} order by r.number desc, r.born desc, r.id desc"
    );
    Ok(sqlx::query_as(AssertSqlSafe(sql)).bind(id).fetch_all(db).await?)
}

/// A decision.
#[derive(Debug, Clone, FromRow)]
pub struct Decision {
    /// The record.
    pub id: Uid,
    /// The draft.
    pub draft: Uid,
    /// Its deliverable.
    pub deliverable: Uid,
    /// The stage's key.
    pub approval: Option<String>,
    /// What was said.
    pub decision: Option<String>,
    /// Why.
    pub comment: Option<String>,
    /// By whom.
    pub person: Option<Uid>,
    /// That person's name.
    pub person_name: Option<String>,
    /// When.
    pub decided_at: Option<i64>,
    /// Of what.
    pub digest: Option<String>,
}

/// Decisions, oldest first.
pub async fn decisions(db: &mut SqliteConnection, scope: Scope) -> Result<Vec<Decision>> {
    let (filter, id) = scope.filter();
    let sql = format!(
        "select e.id, e.draft, r.deliverable, e.approval, e.decision, e.comment, e.person, p.name as person_name, \
         e.decided_at, e.digest from live_decisions e join live_drafts r on r.id = e.draft \
         join live_deliverables d on d.id = r.deliverable join live_collaborations k on k.id = d.collaboration \
         left join people p on p.id = e.person where {filter} order by e.decided_at, e.born, e.id"
    );
    Ok(sqlx::query_as(AssertSqlSafe(sql)).bind(id).fetch_all(db).await?)
}

/// A post that a deliverable became.
#[derive(Debug, Clone, FromRow)]
pub struct Post {
    /// The record.
    pub id: Uid,
    /// The deliverable.
    pub deliverable: Uid,
    /// Its address.
    pub url: Option<String>,
    /// The day it went live.
    pub posted_on: Option<String>,
}

/// Posts of deliverables.
pub async fn posts(db: &mut SqliteConnection, scope: Scope) -> Result<Vec<Post>> {
    let (filter, id) = scope.filter();
    let sql = format!(
        "select p.id, p.deliverable, p.url, p.posted_on from live_posts p join live_deliverables d on d.id = p.deliverable \
         join live_collaborations k on k.id = d.collaboration where {filter} order by p.posted_on, p.born, p.id"
    );
    Ok(sqlx::query_as(AssertSqlSafe(sql)).bind(id).fetch_all(db).await?)
}

/// The deliverable of a draft that is there.
pub async fn of_draft(db: &mut SqliteConnection, draft: Uid) -> Result<Option<Uid>> {
    let sql = "select deliverable from live_drafts where id = ?";
    let row: Option<(Uid,)> = sqlx::query_as(sql).bind(draft).fetch_optional(db).await?;
    Ok(row.map(|row| row.0))
}

/// A stage as kept: record, key, name, whether it is on.
pub type StageRow = (Uid, String, String, bool);

/// Whose stages: a campaign's, a brand's, or those of the organisation.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Whose {
    /// Of all that have none of their own.
    Organisation,
    /// Of the campaigns of a brand that have none of their own.
    Brand(Uid),
    /// Of one campaign.
    Campaign(Uid),
}

impl Whose {
    /// The campaign and the brand that a stage names.
    pub fn named(self) -> (Option<Uid>, Option<Uid>) {
        match self {
            Self::Organisation => (None, None),
            Self::Brand(id) => (None, Some(id)),
            Self::Campaign(id) => (Some(id), None),
        }
    }
}

/// The stages kept for somebody, in order.
pub async fn stages(db: &mut SqliteConnection, whose: Whose) -> Result<Vec<StageRow>> {
    let (campaign, brand) = whose.named();
    let sql = "select id, key, coalesce(name, ''), coalesce(switched_on, 0) = 1 from live_approval_stages \
               where campaign is ? and brand is ? and key is not null order by position, born, id";
    Ok(sqlx::query_as(sql).bind(campaign).bind(brand).fetch_all(db).await?)
}

/// The brand of a campaign.
pub async fn brand_of(db: &mut SqliteConnection, campaign: Uid) -> Result<Option<Uid>> {
    let sql = "select brand from campaigns where id = ?";
    let row: Option<(Option<Uid>,)> = sqlx::query_as(sql).bind(campaign).fetch_optional(db).await?;
    Ok(row.and_then(|row| row.0))
}
