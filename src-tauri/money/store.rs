//! The only SQL about costs.

use super::Step;
use crate::error::Result;
use crate::values::{Currency, Money, Uid};
use sqlx::{FromRow, SqliteConnection};

/// A cost line with what its entries add up to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Line {
    /// The cost.
    pub id: Uid,
    /// Its collaboration.
    pub collaboration: Option<Uid>,
    /// Its post.
    pub post: Option<Uid>,
    /// Its kind.
    pub kind: String,
    /// What it is for.
    pub what: String,
    /// Where it stands.
    pub step: Step,
    /// The amount that counts.
    pub amount: Money,
    /// When the amount was entered, UTC milliseconds.
    pub at: i64,
    /// The collaboration was declined.
    pub declined: bool,
}

#[derive(FromRow)]
struct Row {
    id: Uid,
    collaboration: Option<Uid>,
    post: Option<Uid>,
    kind: Option<String>,
    what: Option<String>,
    stage: Option<String>,
    planned: i64,
    committed: i64,
    is_committed: bool,
    at: Option<i64>,
}

/// The lines of a campaign, oldest first. Entries in another currency than the campaign's do not count (none can
/// be entered yet).
pub async fn lines(db: &mut SqliteConnection, campaign: Uid, currency: Currency) -> Result<Vec<Line>> {
    let rows: Vec<Row> = sqlx::query_as(
        "select c.id, c.collaboration, c.post, c.kind, c.what, k.stage, \
         coalesce(sum(case when e.step = 'planned' then e.amount end), 0) as planned, \
         coalesce(sum(case when e.step = 'committed' then e.amount end), 0) as committed, \
         coalesce(sum(case when e.step = 'committed' and e.reverses is null then 1 when e.step = 'committed' then -1 end), 0) > 0 as is_committed, \
         max(e.entered_at) as at \
         from live_costs c left join live_cost_entries e on e.cost = c.id and e.amount_currency = ?2 \
         left join live_collaborations k on k.id = c.collaboration \
         where c.campaign = ?1 and (c.collaboration is null or k.id is not null) group by c.id order by c.born, c.id",
    )
    .bind(campaign)
    .bind(currency.code())
    .fetch_all(db)
    .await?;
    Ok(rows.into_iter().map(|row| line(row, currency)).collect())
}

fn line(row: Row, currency: Currency) -> Line {
    let step = if row.is_committed { Step::Committed } else { Step::Planned };
    let minor = if row.is_committed { row.committed } else { row.planned };
    Line {
        id: row.id,
        collaboration: row.collaboration,
        post: row.post,
        kind: row.kind.unwrap_or_default(),
        what: row.what.unwrap_or_default(),
        step,
        amount: Money { minor, currency },
        at: row.at.unwrap_or(0),
        declined: row.stage.as_deref() == Some("declined"),
    }
}

/// The campaign and its currency of a cost line.
pub async fn home(db: &mut SqliteConnection, cost: Uid) -> Result<Option<(Uid, Option<String>)>> {
    let row = sqlx::query_as(
        "select c.campaign, k.currency from live_costs c join live_campaigns k on k.id = c.campaign where c.id = ?",
    )
    .bind(cost)
    .fetch_optional(db)
    .await?;
    Ok(row)
}

/// The entries of a step that count: not reversed and no reversal themselves.
pub async fn active(db: &mut SqliteConnection, cost: Uid, step: Step) -> Result<Vec<(Uid, i64, String)>> {
    let rows = sqlx::query_as(
        "select e.id, e.amount, e.amount_currency from live_cost_entries e where e.cost = ? and e.step = ? \
         and e.reverses is null and e.amount is not null and not exists (select 1 from live_cost_entries r where r.reverses = e.id)",
    )
    .bind(cost)
    .bind(step.code())
    .fetch_all(db)
    .await?;
    Ok(rows)
}

/// A collaboration's line of a kind, the oldest.
pub async fn of_collaboration(
    db: &mut SqliteConnection,
    collaboration: Uid,
    kind: &str,
) -> Result<Option<Uid>> {
    let row: Option<(Uid,)> =
        sqlx::query_as("select id from live_costs where collaboration = ? and kind = ? and post is null order by born, id limit 1")
            .bind(collaboration)
            .bind(kind)
            .fetch_optional(db)
            .await?;
    Ok(row.map(|row| row.0))
}
