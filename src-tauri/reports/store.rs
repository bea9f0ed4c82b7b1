//! The only SQL about finalized reports.

use crate::db::Db;
use crate::error::Result;
use crate::values::Uid;
use sqlx::FromRow;

/// A finalized report.
#[derive(Debug, Clone, FromRow)]
pub struct Edition {
    /// The record.
    pub id: Uid,
    /// The campaign.
    pub campaign: Uid,
    /// 1, 2, 3 …
    pub number: Option<i64>,
    /// Language of the kept PDF.
    pub language: Option<String>,
    /// Paper of the kept PDF.
    pub paper: Option<String>,
    /// Digest of the report's data.
    pub report: Option<String>,
    /// Digest of the kept PDF.
    pub pdf: Option<String>,
    /// When, UTC milliseconds.
    pub made_at: Option<i64>,
    /// Who.
    pub person: Option<String>,
}

const EDITION: &str = "select e.id, e.campaign, e.number, e.language, e.paper, e.report, e.pdf, e.made_at, p.name as person \
                       from live_editions e left join people p on p.id = e.person ";

/// A campaign's editions, the newest first.
pub async fn editions(db: &Db, campaign: Uid) -> Result<Vec<Edition>> {
    let sql = format!("{EDITION} where e.campaign = ? order by e.number desc, e.born desc");
    Ok(sqlx::query_as(sqlx::AssertSqlSafe(sql)).bind(campaign).fetch_all(db.read()).await?)
}

/// Every edition of every campaign.
pub async fn all(db: &Db) -> Result<Vec<Edition>> {
    Ok(sqlx::query_as(EDITION).fetch_all(db.read()).await?)
}

/// One edition.
pub async fn edition(db: &Db, id: Uid) -> Result<Option<Edition>> {
    let sql = format!("{EDITION} where e.id = ?");
    Ok(sqlx::query_as(sqlx::AssertSqlSafe(sql)).bind(id).fetch_optional(db.read()).await?)
}

/// When anything last changed, UTC milliseconds: the date of a draft.
pub async fn last_change(db: &Db) -> Result<i64> {
    let (at,): (i64,) =
        sqlx::query_as("select coalesce(max(at), 0) from actions").fetch_one(db.read()).await?;
    Ok(at)
}
