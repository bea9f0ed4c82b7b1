//! The only SQL of pacing: who is in a campaign and how far, and how many it means to reach.

use crate::error::Result;
use crate::values::Uid;
use sqlx::{FromRow, SqliteConnection};

/// Creators of a campaign, counted.
#[derive(Debug, Clone, Copy, FromRow)]
pub struct Creators {
    /// In the campaign, declined ones too.
    pub all: i64,
    /// Of these, asked: past the shortlist and not declined, or with a contact in the log.
    pub contacted: i64,
    /// Of all, not declined.
    pub going: i64,
    /// Contracted or further.
    pub hired: i64,
    /// How many the campaign means to contact.
    pub contact: Option<i64>,
    /// How many it means to hire.
    pub hire: Option<i64>,
}

/// The creators of a campaign on their way.
pub async fn creators(db: &mut SqliteConnection, campaign: Uid) -> Result<Creators> {
    let sql = "with own as (select id, coalesce(stage, 'shortlisted') as stage from live_collaborations where campaign = ?1) \
        select (select count(*) from own) as \"all\", \
        (select count(*) from own where stage not in ('shortlisted', 'declined') \
          or exists (select 1 from live_contacts t where t.collaboration = own.id)) as contacted, \
        (select count(*) from own where stage <> 'declined') as going, \
        (select count(*) from own where stage in ('contracted', 'content', 'live', 'done')) as hired, \
        (select contact_count from live_pace_plans where campaign = ?1 order by born, id limit 1) as contact, \
        (select hire_count from live_pace_plans where campaign = ?1 order by born, id limit 1) as hire";
    Ok(sqlx::query_as(sql).bind(campaign).fetch_one(db).await?)
}
