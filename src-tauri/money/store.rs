//! The only SQL about costs and payments.

use super::Step;
use crate::error::Result;
use crate::values::{Currency, Money, Uid};
use sqlx::{FromRow, SqliteConnection};

/// A cost line with the amount that counts: the newest entry that was not reversed. Two computers that enter an amount at
/// the same time make two such entries; these are never added up.
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
    /// What was paid of it, less what was reversed.
    pub paid: Money,
    /// When the amount was entered, UTC milliseconds.
    pub at: i64,
    /// The collaboration was declined.
    pub declined: bool,
}

impl Line {
    /// What is promised.
    pub fn committed(&self) -> Money {
        match self.step {
            Step::Committed => self.amount,
            Step::Planned => Money::zero(self.amount.currency),
        }
    }

    /// What it takes of the budget: what is promised, or what was paid if that is more.
    pub fn taken(&self) -> Money {
        Money { minor: self.committed().minor.max(self.paid.minor), currency: self.amount.currency }
    }

    /// What is promised and not paid yet.
    pub fn open(&self) -> Money {
        let open = self.committed().minor.saturating_sub(self.paid.minor).max(0);
        Money { minor: open, currency: self.amount.currency }
    }
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
    paid: i64,
    at: Option<i64>,
}

/// The lines of a campaign, oldest first. Entries in another currency than the campaign's do not count (none can
/// be entered yet).
pub async fn lines(db: &mut SqliteConnection, campaign: Uid, currency: Currency) -> Result<Vec<Line>> {
    let rows: Vec<Row> = sqlx::query_as(
        "with counting as materialized (select e.cost, e.step, e.amount, row_number() over (partition by e.cost, e.step \
         order by e.entered_at desc, e.id desc) as place from costs l join cost_entries e on e.cost = l.id \
         where l.campaign = ?1 and e.present = 1 and e.deleted = 0 and e.reverses is null and e.amount_currency = ?2 \
         and not exists (select 1 from cost_entries r where r.reverses = e.id and r.present = 1 and r.deleted = 0)), \
         shown as materialized (select cost, max(case when step = 'planned' and place = 1 then amount end) as planned, \
         max(case when step = 'committed' and place = 1 then amount end) as committed, \
         max(step = 'committed') as is_committed from counting group by cost) \
         select c.id, c.collaboration, c.post, c.kind, c.what, k.stage, coalesce(s.planned, 0) as planned, \
         coalesce(s.committed, 0) as committed, coalesce(s.is_committed, 0) as is_committed, \
         (select coalesce(sum(p.amount), 0) from live_payments p where p.cost = c.id and p.amount_currency = ?2 \
           and not exists (select 1 from live_payment_reversals r where r.payment = p.id)) as paid, \
         max(e.entered_at) as at \
         from live_costs c left join live_cost_entries e on e.cost = c.id and e.amount_currency = ?2 \
         left join shown s on s.cost = c.id left join live_collaborations k on k.id = c.collaboration \
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
        paid: Money { minor: row.paid, currency },
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

/// The entries of a step that count, the newest first: not reversed and no reversal themselves.
pub async fn active(db: &mut SqliteConnection, cost: Uid, step: Step) -> Result<Vec<(Uid, i64, String)>> {
    let rows = sqlx::query_as(
        "select e.id, e.amount, e.amount_currency from live_cost_entries e where e.cost = ? and e.step = ? \
         and e.reverses is null and e.amount is not null and not exists (select 1 from live_cost_entries r where r.reverses = e.id) \
         order by e.entered_at desc, e.id desc",
    )
    .bind(cost)
    .bind(step.code())
    .fetch_all(db)
    .await?;
    Ok(rows)
}

/// An amount that somebody entered.
#[derive(Debug, Clone)]
pub struct Entered {
    /// The entry.
    pub id: Uid,
    /// The amount.
    pub amount: Money,
}

/// A line that counts with several amounts, since computers entered them at the same time.
#[derive(Debug, Clone)]
pub struct Dispute {
    /// The line.
    pub cost: Uid,
    /// What it is for.
    pub name: String,
    /// Where the amounts stand.
    pub step: Step,
    /// The amounts, the shown one first.
    pub entries: Vec<Entered>,
}

/// The lines with several amounts: of one line, or all.
pub async fn disputes(db: &mut SqliteConnection, cost: Option<Uid>) -> Result<Vec<Dispute>> {
    disputed(db, if cost.is_some() { "c.id = ?1" } else { "?1 is null" }, cost).await
}

/// The lines of a campaign with several amounts.
pub async fn disputes_of(db: &mut SqliteConnection, campaign: Uid) -> Result<Vec<Dispute>> {
    disputed(db, "c.campaign = ?1", Some(campaign)).await
}

async fn disputed(db: &mut SqliteConnection, which: &'static str, id: Option<Uid>) -> Result<Vec<Dispute>> {
    let sql = format!(
        "with counting as (select e.id, e.cost, e.step, e.amount, e.amount_currency, e.entered_at, \
         coalesce(nullif(c.what, ''), c.kind, '') as name from live_costs c join cost_entries e on e.cost = c.id \
         where {which} and e.present = 1 and e.deleted = 0 and e.reverses is null and e.amount is not null \
         and not exists (select 1 from cost_entries r where r.reverses = e.id and r.present = 1 and r.deleted = 0)), \
         several as (select cost, step from counting group by cost, step having count(distinct amount || amount_currency) > 1) \
         select k.id, k.cost, k.step, k.amount, k.amount_currency, k.name from counting k join several s \
         on s.cost = k.cost and s.step = k.step order by k.cost, k.step, k.entered_at desc, k.id desc"
    );
    let rows: Vec<(Uid, Uid, String, i64, String, String)> =
        sqlx::query_as(sqlx::AssertSqlSafe(sql)).bind(id).fetch_all(db).await?;
    let mut out: Vec<Dispute> = Vec::new();
    for (entry, cost, step, minor, code, name) in rows {
        let step = if step == Step::Committed.code() { Step::Committed } else { Step::Planned };
        let Some(currency) = Currency::new(&code) else { continue };
        let entered = Entered { id: entry, amount: Money { minor, currency } };
        match out.last_mut().filter(|last| last.cost == cost && last.step == step) {
            Some(last) => last.entries.push(entered),
            None => out.push(Dispute { cost, name, step, entries: vec![entered] }),
        }
    }
    Ok(out)
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

/// All lines of a collaboration.
pub async fn all_of(db: &mut SqliteConnection, collaboration: Uid) -> Result<Vec<Uid>> {
    let rows: Vec<(Uid,)> =
        sqlx::query_as("select id from live_costs where collaboration = ? order by born, id")
            .bind(collaboration)
            .fetch_all(db)
            .await?;
    Ok(rows.into_iter().map(|row| row.0).collect())
}

/// What was paid of a line and not reversed: minor units.
pub async fn paid(db: &mut SqliteConnection, cost: Uid) -> Result<i64> {
    let (sum,): (i64,) = sqlx::query_as(
        "select coalesce(sum(p.amount), 0) from live_payments p where p.cost = ? \
         and not exists (select 1 from live_payment_reversals r where r.payment = p.id)",
    )
    .bind(cost)
    .fetch_one(db)
    .await?;
    Ok(sum)
}

/// A payment, with the first reversal that takes it back.
#[derive(Debug, Clone, FromRow)]
pub struct Paid {
    /// The record.
    pub id: Uid,
    /// The cost line.
    pub cost: Uid,
    /// Minor units.
    pub amount: Option<i64>,
    /// ISO 4217.
    pub amount_currency: Option<String>,
    /// The day on which it was paid.
    pub paid_on: Option<String>,
    /// How.
    pub method: Option<String>,
    /// How, in words, where no method fits.
    pub method_words: Option<String>,
    /// What the bank or the invoice calls it.
    pub reference: Option<String>,
    /// The digest of the proof.
    pub file: Option<String>,
    /// Its name.
    pub file_name: Option<String>,
    /// Who wrote it down.
    pub person: Option<String>,
    /// When it was written down, UTC milliseconds.
    pub entered_at: Option<i64>,
    /// Why it is more than was promised.
    pub over_reason: Option<String>,
    /// The reversal.
    pub reversal: Option<Uid>,
    /// Why it was reversed.
    pub reversed_reason: Option<String>,
    /// Who reversed it.
    pub reversed_person: Option<String>,
    /// When, UTC milliseconds.
    pub reversed_at: Option<i64>,
}

impl Paid {
    /// Its amount.
    pub fn money(&self) -> Option<Money> {
        let currency = self.amount_currency.as_deref().and_then(Currency::new)?;
        Some(Money { minor: self.amount?, currency })
    }
}

/// The payments of a line, the newest first.
pub async fn payments(db: &mut SqliteConnection, cost: Uid) -> Result<Vec<Paid>> {
    Ok(sqlx::query_as(
        "select p.id, p.cost, p.amount, p.amount_currency, p.paid_on, p.method, p.method_words, p.reference, p.file, \
         p.file_name, w.name as person, p.entered_at, p.over_reason, r.id as reversal, r.reason as reversed_reason, \
         v.name as reversed_person, r.entered_at as reversed_at from live_payments p \
         left join people w on w.id = p.person \
         left join live_payment_reversals r on r.id = (select o.id from live_payment_reversals o where o.payment = p.id \
           order by o.entered_at, o.born, o.id limit 1) \
         left join people v on v.id = r.person where p.cost = ? order by p.paid_on desc, p.born desc, p.id",
    )
    .bind(cost)
    .fetch_all(db)
    .await?)
}

/// The line of a payment that is there.
pub async fn of_payment(db: &mut SqliteConnection, payment: Uid) -> Result<Option<Uid>> {
    let row: Option<(Uid,)> = sqlx::query_as("select cost from live_payments where id = ?")
        .bind(payment)
        .fetch_optional(db)
        .await?;
    Ok(row.map(|row| row.0))
}
