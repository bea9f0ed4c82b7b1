//! The only SQL about messages: the outbox (local), what was sent, own templates, and what merge fields stand for.

use super::rules::{Event, Standing, State, next};
use crate::db::Db;
use crate::error::Result;
use crate::values::{Millis, Uid};
use sqlx::{FromRow, SqliteConnection};

/// A message in the outbox.
#[derive(Debug, Clone, FromRow)]
pub struct Waiting {
    /// The message.
    pub id: Uid,
    /// How far it is.
    pub state: String,
    /// Whether its text may have reached the server.
    pub handed: bool,
    /// To whom, JSON.
    pub recipients: String,
    /// Copies to whom, JSON.
    pub copies: String,
    /// The subject.
    pub subject: String,
    /// The text.
    pub body: String,
    /// Its language.
    pub language: String,
    /// What kind of message.
    pub kind: String,
    /// The record it is about.
    pub about: Option<String>,
    /// The campaign it belongs to.
    pub campaign: Option<Uid>,
    /// The creator it goes to.
    pub creator: Option<Uid>,
    /// Who queued it.
    pub person: Option<Uid>,
    /// When.
    pub queued_at: Millis,
    /// How often it was tried.
    pub attempts: i64,
    /// When it is tried next.
    pub next_at: Millis,
    /// What went wrong the last time, JSON.
    pub problem: Option<String>,
}

impl Waiting {
    /// How far it is.
    pub fn standing(&self) -> Standing {
        Standing { state: State::from_code(&self.state), handed: self.handed }
    }
}

/// A file that goes with a message.
#[derive(Debug, Clone, FromRow)]
pub struct Attached {
    /// Its name in the message.
    pub name: String,
    /// The document.
    pub digest: String,
    /// Bytes.
    pub size: i64,
}

const WAITING: &str = "select id, state, handed, recipients, copies, subject, body, language, kind, about, campaign, \
                       creator, person, queued_at, attempts, next_at, problem from outbox ";

/// Puts a message into the outbox.
pub async fn put(
    db: &mut SqliteConnection,
    device: [u8; 16],
    row: &Waiting,
    files: &[Attached],
) -> Result<()> {
    sqlx::query(
        "insert into outbox (id, device, state, recipients, copies, subject, body, language, kind, about, campaign, \
         creator, person, queued_at, next_at, problem) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
    )
    .bind(row.id)
    .bind(device.to_vec())
    .bind(&row.state)
    .bind(&row.recipients)
    .bind(&row.copies)
    .bind(&row.subject)
    .bind(&row.body)
    .bind(&row.language)
    .bind(&row.kind)
    .bind(&row.about)
    .bind(row.campaign)
    .bind(row.creator)
    .bind(row.person)
    .bind(row.queued_at.0)
    .bind(row.next_at.0)
    .bind(&row.problem)
    .execute(&mut *db)
    .await?;
    for (position, file) in files.iter().enumerate() {
        let sql = "insert into outbox_files (message, position, name, digest, size) values (?, ?, ?, ?, ?)";
        sqlx::query(sql)
            .bind(row.id)
            .bind(i64::try_from(position).unwrap_or(i64::MAX))
            .bind(&file.name)
            .bind(&file.digest)
            .bind(file.size)
            .execute(&mut *db)
            .await?;
    }
    Ok(())
}

/// Everything in the outbox, the oldest first.
pub async fn all(db: &Db) -> Result<Vec<Waiting>> {
    let sql = format!("{WAITING} order by queued_at, id");
    Ok(sqlx::query_as(sqlx::AssertSqlSafe(sql)).fetch_all(db.read()).await?)
}

/// One message.
pub async fn one(db: &mut SqliteConnection, id: Uid) -> Result<Option<Waiting>> {
    let sql = format!("{WAITING} where id = ?");
    Ok(sqlx::query_as(sqlx::AssertSqlSafe(sql)).bind(id).fetch_optional(db).await?)
}

/// The files of a message, in their order.
pub async fn files(db: &mut SqliteConnection, id: Uid) -> Result<Vec<Attached>> {
    let sql = "select name, digest, size from outbox_files where message = ? order by position";
    Ok(sqlx::query_as(sql).bind(id).fetch_all(db).await?)
}

/// The message of this device whose time came first.
pub async fn due(db: &Db, now: Millis) -> Result<Option<Waiting>> {
    let sql = format!(
        "{WAITING} where state = 'queued' and next_at <= ? and device = ? order by next_at, queued_at limit 1"
    );
    let found = sqlx::query_as(sqlx::AssertSqlSafe(sql)).bind(now.0).bind(db.device.to_vec());
    Ok(found.fetch_optional(db.read()).await?)
}

/// The time of every message of this device that waits has come.
pub async fn hurry(db: &Db, now: Millis) -> Result<()> {
    let mut tx = db.local().await?;
    sqlx::query("update outbox set next_at = ? where state = 'queued' and next_at > ? and device = ?")
        .bind(now.0)
        .bind(now.0)
        .bind(db.device.to_vec())
        .execute(&mut *tx)
        .await?;
    tx.commit().await?;
    Ok(())
}

/// What else changes with a step of a message.
#[derive(Debug, Default)]
pub struct With {
    /// When it is tried next.
    pub next_at: Option<Millis>,
    /// What went wrong, JSON; `None` leaves what is there, an empty text takes it away.
    pub problem: Option<String>,
    /// One more attempt.
    pub tried: bool,
    /// It belongs to this device from here on: a person decided about it.
    pub taken: bool,
}

/// Takes one step, if the message stands where that step begins; answers where it stands then. On the disk when this
/// returns.
pub async fn step(db: &Db, id: Uid, event: Event, with: With) -> Result<Option<Standing>> {
    let mut tx = db.local().await?;
    let Some(row) = one(&mut tx, id).await? else { return Ok(None) };
    let Some(then) = next(row.standing(), event) else { return Ok(None) };
    place(&mut tx, id, then, &with, with.taken.then_some(db.device)).await?;
    tx.commit().await?;
    Ok(Some(then))
}

async fn place(
    db: &mut SqliteConnection,
    id: Uid,
    then: Standing,
    with: &With,
    device: Option<[u8; 16]>,
) -> Result<()> {
    sqlx::query(
        "update outbox set state = ?, handed = ?, next_at = coalesce(?, next_at), attempts = attempts + ?, \
         problem = nullif(coalesce(?, problem), ''), device = coalesce(?, device) where id = ?",
    )
    .bind(then.state.code())
    .bind(then.handed)
    .bind(with.next_at.map(|at| at.0))
    .bind(i64::from(with.tried))
    .bind(&with.problem)
    .bind(device.map(|device| device.to_vec()))
    .bind(id)
    .execute(db)
    .await?;
    Ok(())
}

/// Puts every message right that an earlier run left in the middle, or that belongs to another device. Nobody may be
/// sending. Answers how many were touched.
pub async fn settle(db: &Db) -> Result<usize> {
    let found: Vec<(Uid, bool)> = sqlx::query_as(
        "select id, device <> ? from outbox where state = 'sending' or (state = 'queued' and device <> ?)",
    )
    .bind(db.device.to_vec())
    .bind(db.device.to_vec())
    .fetch_all(db.read())
    .await?;
    for (id, elsewhere) in &found {
        let event = if *elsewhere { Event::Moved } else { Event::Ended };
        step(db, *id, event, With::default()).await?;
    }
    Ok(found.len())
}

/// Takes a message out of the outbox.
pub async fn drop_one(db: &mut SqliteConnection, id: Uid) -> Result<()> {
    for sql in ["delete from outbox_files where message = ?", "delete from outbox where id = ?"] {
        sqlx::query(sql).bind(id).execute(&mut *db).await?;
    }
    Ok(())
}

/// Takes everything out that is on its way to a creator; answers how many.
pub async fn drop_of(db: &mut SqliteConnection, creator: Uid) -> Result<u64> {
    sqlx::query("delete from outbox_files where message in (select id from outbox where creator = ?)")
        .bind(creator)
        .execute(&mut *db)
        .await?;
    Ok(sqlx::query("delete from outbox where creator = ?").bind(creator).execute(db).await?.rows_affected())
}

/// What was sent.
#[derive(Debug, FromRow)]
pub struct Sent {
    /// The record.
    pub id: Uid,
    /// To whom, JSON.
    pub recipients: Option<String>,
    /// The subject.
    pub subject: Option<String>,
    /// What kind of message.
    pub kind: Option<String>,
    /// The campaign's name.
    pub campaign: Option<String>,
    /// When.
    pub sent_at: Option<i64>,
    /// By whom.
    pub person: Option<String>,
}

/// The newest messages that were sent.
pub async fn sent(db: &Db, most: i64) -> Result<Vec<Sent>> {
    let sql = "select s.id, s.recipients, s.subject, s.kind, c.name as campaign, s.sent_at, p.name as person \
               from live_sent_messages s left join campaigns c on c.id = s.campaign left join people p on p.id = s.person \
               order by s.sent_at desc, s.id limit ?";
    Ok(sqlx::query_as(sql).bind(most).fetch_all(db.read()).await?)
}

/// What this computer keeps about the account and its standing: `None` when nothing is.
pub async fn kept(db: &Db, key: &str) -> Result<Option<String>> {
    let row: Option<(String,)> = sqlx::query_as("select value from local_state where key = ?")
        .bind(key)
        .fetch_optional(db.read())
        .await?;
    Ok(row.map(|row| row.0).filter(|value| !value.is_empty()))
}

/// Keeps it; an empty text forgets it.
pub async fn keep(db: &Db, key: &str, value: &str) -> Result<()> {
    let mut tx = db.local().await?;
    sqlx::query("insert into local_state (key, value) values (?, ?) on conflict (key) do update set value = excluded.value")
        .bind(key)
        .bind(value)
        .execute(&mut *tx)
        .await?;
    tx.commit().await?;
    Ok(())
}

/// An own template.
#[derive(Debug, FromRow)]
pub struct OwnTemplate {
    /// The record.
    pub id: Uid,
    /// Its name.
    pub name: Option<String>,
    /// Its language.
    pub language: Option<String>,
    /// For what kind of message.
    pub kind: Option<String>,
    /// The subject.
    pub subject: Option<String>,
    /// The text.
    pub body: Option<String>,
}

/// The own templates by name.
pub async fn templates(db: &Db) -> Result<Vec<OwnTemplate>> {
    let sql = "select id, name, language, kind, subject, body from live_mail_templates order by name, id";
    Ok(sqlx::query_as(sql).fetch_all(db.read()).await?)
}

/// What a campaign says to a merge field.
#[derive(Debug, Default, FromRow)]
pub struct CampaignFacts {
    /// Its name.
    pub name: Option<String>,
    /// The brand's name.
    pub brand: Option<String>,
    /// The first day.
    pub starts_on: Option<String>,
    /// The last day.
    pub ends_on: Option<String>,
    /// Who answers for it.
    pub owner: Option<String>,
}

/// What a campaign says.
pub async fn campaign(db: &Db, id: Uid) -> Result<Option<CampaignFacts>> {
    let sql = "select c.name, b.name as brand, c.starts_on, c.ends_on, p.name as owner from live_campaigns c \
               left join brands b on b.id = c.brand left join people p on p.id = c.owner where c.id = ?";
    Ok(sqlx::query_as(sql).bind(id).fetch_optional(db.read()).await?)
}

/// What a creator says: name, address, and the first handle.
pub async fn creator(db: &Db, id: Uid) -> Result<Option<(Option<String>, Option<String>, Option<String>)>> {
    let sql = "select c.name, c.email, (select a.handle from live_accounts a where a.creator = c.id order by a.born limit 1) \
               from live_creators c where c.id = ?";
    Ok(sqlx::query_as(sql).bind(id).fetch_optional(db.read()).await?)
}
