//! Reading the log for others: which changes of a computer come next, with the actions that they complete.

use super::log::{self, ActionRow, Row};
use crate::error::Result;
use crate::values::Uid;
use sqlx::{FromRow, SqliteConnection};

/// Some changes of one computer, in order, and the actions whose last change is among them.
#[derive(Debug, Default)]
pub struct Part {
    /// The changes.
    pub rows: Vec<Row>,
    /// The actions.
    pub actions: Vec<ActionRow>,
}

/// How many changes of a computer come after a number.
///
/// # Errors
/// What the engine says.
pub async fn count_after(db: &mut SqliteConnection, device: Uid, n: i64) -> Result<i64> {
    let sql = "select count(*) from changes c join devices d on d.no = c.device where d.id = ? and c.n > ?";
    let (count,): (i64,) = sqlx::query_as(sql).bind(device).bind(n).fetch_one(db).await?;
    Ok(count)
}

/// Changes of a computer after a number: whole actions until there are `enough`, never more than `most`.
///
/// # Errors
/// What the engine says.
pub async fn after(
    db: &mut SqliteConnection,
    device: Uid,
    n: i64,
    enough: usize,
    most: usize,
) -> Result<Part> {
    let mut rows = log::after(db, device, n, most).await?;
    let end = rows.get(enough.saturating_sub(1)).map(|row| row.action);
    if let Some(end) = end {
        let within = rows.iter().skip(enough).take_while(|row| row.action == end).count();
        rows.truncate(enough + within);
    }
    let (first, last) = (n, rows.last().map_or(n, |row| row.n));
    Ok(Part { actions: actions(db, device, first, last).await?, rows })
}

/// Every computer that the log knows.
///
/// # Errors
/// What the engine says.
pub async fn devices(db: &mut SqliteConnection) -> Result<Vec<Uid>> {
    let rows: Vec<(Uid,)> = sqlx::query_as("select id from devices order by no").fetch_all(db).await?;
    Ok(rows.into_iter().map(|row| row.0).collect())
}

#[derive(FromRow)]
struct Line {
    id: Uid,
    name: String,
    args: String,
    subject: Option<Uid>,
    person: Option<Uid>,
    at: i64,
    undoes: Option<Uid>,
    last: bool,
    first_n: i64,
    last_n: i64,
}

/// The actions of a computer whose last change has a number after the first and up to the last.
async fn actions(db: &mut SqliteConnection, device: Uid, first: i64, last: i64) -> Result<Vec<ActionRow>> {
    let rows: Vec<Line> = sqlx::query_as(
        "select a.id, a.name, a.args, a.subject, a.person, a.at, a.undoes, a.final as last, a.first_n, a.last_n \
         from actions a join devices d on d.no = a.device where d.id = ? and a.last_n > ? and a.last_n <= ? \
         order by a.first_n",
    )
    .bind(device)
    .bind(first)
    .bind(last)
    .fetch_all(db)
    .await?;
    let row = |line: Line| ActionRow {
        id: line.id,
        name: line.name,
        args: line.args,
        subject: line.subject,
        person: line.person,
        at: line.at,
        undoes: line.undoes,
        last: line.last,
        first_n: line.first_n,
        last_n: line.last_n,
    };
    Ok(rows.into_iter().map(row).collect())
}

impl super::Db {
    /// A digest of the log as it is kept, sealed values sealed: equal on all computers that have the same changes.
    ///
    /// # Errors
    /// What the engine says.
    pub async fn shared_digest(&self) -> Result<String> {
        let mut db = self.read().acquire().await?;
        let mut hasher = blake3::Hasher::new();
        let mut devices = devices(&mut db).await?;
        devices.sort_unstable();
        for device in devices {
            let mut last = 0;
            loop {
                let rows = log::after(&mut db, device, last, 1000).await?;
                let Some(end) = rows.last() else { break };
                last = end.n;
                for row in &rows {
                    let field = row.field.unwrap_or(-1);
                    let key = row.key_id.unwrap_or_default();
                    let sealed = row.sealed.as_deref().unwrap_or_default();
                    hasher.update(&device.0).update(&row.action.0).update(&row.record.0).update(&key.0);
                    for number in [row.n, row.entity, field, row.clock] {
                        hasher.update(&number.to_be_bytes());
                    }
                    for bytes in [row.value.as_slice(), sealed, row.bases.as_slice()] {
                        hasher.update(&(bytes.len() as u64).to_be_bytes()).update(bytes);
                    }
                }
            }
        }
        Ok(hasher.finalize().to_hex().to_string())
    }
}
