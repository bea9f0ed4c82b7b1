//! The only SQL about contacts, offers and contracts.

use crate::error::Result;
use crate::values::Uid;
use sqlx::{FromRow, SqliteConnection};

/// What was said to a creator, or by one.
#[derive(Debug, FromRow)]
pub struct Contact {
    /// The record.
    pub id: Uid,
    /// How.
    pub channel: Option<String>,
    /// `out` or `in`.
    pub direction: Option<String>,
    /// What.
    pub text: Option<String>,
    /// When.
    pub contacted_at: Option<i64>,
    /// Who talked.
    pub person: Option<String>,
    /// What comes next.
    pub next_step: Option<String>,
    /// By when.
    pub next_on: Option<String>,
}

/// The contacts of a collaboration, the newest first.
pub async fn contacts(db: &mut SqliteConnection, collaboration: Uid) -> Result<Vec<Contact>> {
    let sql = "select t.id, t.channel, t.direction, t.text, t.contacted_at, p.name as person, t.next_step, t.next_on \
               from live_contacts t left join people p on p.id = t.person where t.collaboration = ? \
               order by t.contacted_at desc, t.born desc, t.id desc";
    Ok(sqlx::query_as(sql).bind(collaboration).fetch_all(db).await?)
}

/// What the last contact of each creator in a campaign says comes next: collaboration, step, day.
pub async fn next_steps(
    db: &mut SqliteConnection,
    campaign: Uid,
) -> Result<Vec<(Uid, Option<String>, Option<String>)>> {
    let sql = "select t.collaboration, t.next_step, t.next_on from live_contacts t \
               join live_collaborations k on k.id = t.collaboration where k.campaign = ? and t.next_step <> '' \
               and not exists (select 1 from live_contacts o where o.collaboration = t.collaboration \
               and (o.contacted_at, o.born, o.id) > (t.contacted_at, t.born, t.id))";
    Ok(sqlx::query_as(sql).bind(campaign).fetch_all(db).await?)
}

/// The collaboration of a contact that is there.
pub async fn of_contact(db: &mut SqliteConnection, contact: Uid) -> Result<Option<Uid>> {
    let sql = "select collaboration from live_contacts where id = ?";
    let row: Option<(Uid,)> = sqlx::query_as(sql).bind(contact).fetch_optional(db).await?;
    Ok(row.map(|row| row.0))
}

/// An offer.
#[derive(Debug, Clone, FromRow)]
pub struct Offer {
    /// The record.
    pub id: Uid,
    /// Its version.
    pub number: i64,
    /// Whose.
    pub side: String,
    /// Minor units.
    pub fee: Option<i64>,
    /// ISO 4217.
    pub fee_currency: Option<String>,
    /// What is sent.
    pub products: Option<String>,
    /// What else is agreed.
    pub terms: Option<String>,
    /// The last day on which it can be accepted.
    pub expires_on: Option<String>,
    /// When it was made.
    pub offered_at: Option<i64>,
    /// Who wrote it down.
    pub person: Option<String>,
    /// Who let it pass over the budget.
    pub over_person: Option<String>,
    /// Why.
    pub over_reason: Option<String>,
}

/// The offers of a collaboration, the oldest first.
pub async fn offers(db: &mut SqliteConnection, collaboration: Uid) -> Result<Vec<Offer>> {
    let sql = "select o.id, coalesce(o.number, 0) as number, coalesce(o.side, 'us') as side, o.fee, o.fee_currency, o.products, \
               o.terms, o.expires_on, o.offered_at, p.name as person, b.name as over_person, o.over_reason \
               from live_offers o left join people p on p.id = o.person left join people b on b.id = o.over_budget \
               where o.collaboration = ? order by o.number, o.born, o.id";
    Ok(sqlx::query_as(sql).bind(collaboration).fetch_all(db).await?)
}

/// The collaboration of an offer that is there.
pub async fn of_offer(db: &mut SqliteConnection, offer: Uid) -> Result<Option<Uid>> {
    let sql = "select collaboration from live_offers where id = ?";
    let row: Option<(Uid,)> = sqlx::query_as(sql).bind(offer).fetch_optional(db).await?;
    Ok(row.map(|row| row.0))
}

/// A line of an offer.
#[derive(Debug, Clone, FromRow)]
pub struct Line {
    /// The record.
    pub id: Uid,
    /// The offer.
    pub offer: Uid,
    /// Reel, story, video …
    pub kind: String,
    /// The platform.
    pub platform: String,
    /// How many.
    pub quantity: i64,
    /// When they are due.
    pub due_on: Option<String>,
}

/// The lines of all offers of a collaboration, in order.
pub async fn lines(db: &mut SqliteConnection, collaboration: Uid) -> Result<Vec<Line>> {
    let sql = "select l.id, l.offer, coalesce(l.kind, '') as kind, coalesce(l.platform, '') as platform, \
               coalesce(l.quantity, 1) as quantity, l.due_on from live_offer_lines l join live_offers o on o.id = l.offer \
               where o.collaboration = ? order by o.number, l.position, l.born, l.id";
    Ok(sqlx::query_as(sql).bind(collaboration).fetch_all(db).await?)
}

/// An answer to an offer.
#[derive(Debug, Clone, FromRow)]
pub struct Answer {
    /// The offer.
    pub offer: Uid,
    /// What was answered.
    pub answer: Option<String>,
    /// When.
    pub answered_at: Option<i64>,
    /// Who wrote it down.
    pub person: Option<String>,
    /// Why.
    pub reason: Option<String>,
    /// To what.
    pub digest: Option<String>,
    /// Who let it pass over the budget.
    pub over_person: Option<String>,
    /// Why.
    pub over_reason: Option<String>,
}

/// The answers to all offers of a collaboration, the oldest first.
pub async fn answers(db: &mut SqliteConnection, collaboration: Uid) -> Result<Vec<Answer>> {
    let sql = "select a.offer, a.answer, a.answered_at, p.name as person, a.reason, a.digest, b.name as over_person, \
               a.over_reason from live_offer_answers a join live_offers o on o.id = a.offer \
               left join people p on p.id = a.person left join people b on b.id = a.over_budget \
               where o.collaboration = ? order by a.answered_at, a.born, a.id";
    Ok(sqlx::query_as(sql).bind(collaboration).fetch_all(db).await?)
}

/// A step of a contract.
#[derive(Debug, FromRow)]
pub struct ContractStep {
    /// The record.
    pub id: Uid,
    /// Which.
    pub step: Option<String>,
    /// Sent to, approved by, signed by whom.
    pub whom: Option<String>,
    /// When.
    pub taken_at: Option<i64>,
    /// Who wrote it down.
    pub person: Option<String>,
    /// The digest of the document.
    pub file: Option<String>,
    /// Its name.
    pub file_name: Option<String>,
    /// The last day of the contract.
    pub until_on: Option<String>,
}

/// The steps of a collaboration's contract, the newest first.
pub async fn contract(db: &mut SqliteConnection, collaboration: Uid) -> Result<Vec<ContractStep>> {
    let sql = "select s.id, s.step, s.whom, s.taken_at, p.name as person, s.file, s.file_name, s.until_on \
               from live_contract_steps s left join people p on p.id = s.person where s.collaboration = ? \
               order by s.taken_at desc, s.born desc, s.id";
    Ok(sqlx::query_as(sql).bind(collaboration).fetch_all(db).await?)
}

/// The document of a contract's step: digest and name.
pub async fn document(db: &mut SqliteConnection, step: Uid) -> Result<Option<(String, String)>> {
    let sql =
        "select file, coalesce(file_name, '') from live_contract_steps where id = ? and file is not null";
    Ok(sqlx::query_as(sql).bind(step).fetch_optional(db).await?)
}
