//! The log's rows: writing, reading, carrying from one database to another.

use super::change::{decode_bases, encode_bases, plain_bytes, split};
use super::project::Change;
use super::seal::{self, Bound};
use super::value;
use crate::error::{Error, Result};
use crate::values::Uid;
use sqlx::{FromRow, SqliteConnection};
use std::collections::{BTreeMap, HashMap};

/// A change as it is stored: what sync will sign, byte for byte.
#[derive(Clone, Debug, PartialEq, Eq, FromRow)]
pub struct Row {
    /// The device's id.
    pub device_id: Vec<u8>,
    /// The change's number there.
    pub n: i64,
    /// Its action.
    pub action: Uid,
    /// The entity's number.
    pub entity: i64,
    /// The record.
    pub record: Uid,
    /// The field's number; none for a creation.
    pub field: Option<i64>,
    /// The plain fields.
    pub value: Vec<u8>,
    /// The sealed fields.
    pub sealed: Option<Vec<u8>>,
    /// The key that seals them.
    pub key_id: Option<Uid>,
    /// The clock.
    pub clock: i64,
    /// What it replaces.
    pub bases: Vec<u8>,
}

/// An action as it is stored.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ActionRow {
    /// Its id.
    pub id: Uid,
    /// The message that names it.
    pub name: String,
    /// The message's arguments, JSON.
    pub args: String,
    /// The record it is about.
    pub subject: Option<Uid>,
    /// Who did it.
    pub person: Option<Uid>,
    /// When, UTC milliseconds.
    pub at: i64,
    /// What it takes back.
    pub undoes: Option<Uid>,
    /// Cannot be taken back.
    pub last: bool,
    /// Its first change.
    pub first_n: i64,
    /// Its last change.
    pub last_n: i64,
}

impl Row {
    /// A change as stored, personal fields sealed with the record's key.
    pub(super) fn seal(change: &Change, key: Option<(Uid, &[u8; 32])>, nonce: [u8; 24]) -> Result<Self> {
        let (plain, personal) = split(change.entity, &change.values);
        let bound = Bound { device: &change.mark.0, n: change.mark.1, record: change.record };
        let sealed = match key {
            Some((_, key)) if !personal.is_empty() => Some(
                seal::seal(&personal, key, nonce, &bound)
                    .ok_or_else(|| Error::Bug("sealing failed".to_owned()))?,
            ),
            _ => None,
        };
        Ok(Self {
            device_id: change.mark.0.to_vec(),
            n: change.mark.1,
            action: change.action,
            entity: change.entity.into(),
            record: change.record,
            field: change.field.map(i64::from),
            value: plain_bytes(&plain),
            key_id: key.map(|(id, _)| id).filter(|_| sealed.is_some()),
            sealed,
            clock: change.clock,
            bases: encode_bases(&change.bases),
        })
    }

    /// The change, with personal fields where their key is at hand.
    pub fn open(&self, keys: &BTreeMap<Uid, [u8; 32]>) -> Option<Change> {
        let device: [u8; 16] = self.device_id.as_slice().try_into().ok()?;
        let mut values = value::decode(&self.value)?;
        if let (Some(sealed), Some(key)) = (&self.sealed, self.key_id.and_then(|id| keys.get(&id))) {
            let bound = Bound { device: &device, n: self.n, record: self.record };
            values.extend(seal::open(sealed, key, &bound).unwrap_or_default());
        }
        Some(Change {
            mark: (device, self.n),
            action: self.action,
            entity: u16::try_from(self.entity).ok()?,
            record: self.record,
            field: self.field.and_then(|field| u16::try_from(field).ok()),
            values,
            clock: self.clock,
            bases: decode_bases(&self.bases),
        })
    }
}

const COLUMNS: &str = "select d.id as device_id, c.n, c.action, c.entity, c.record, c.field, c.value, c.sealed, \
                       c.key_id, c.clock, c.bases from changes c join devices d on d.no = c.device ";

/// Every change of one record, in no particular order.
///
/// # Errors
/// What the engine says.
pub async fn record(db: &mut SqliteConnection, entity: u16, record: Uid) -> Result<Vec<Change>> {
    let sql = const_format(COLUMNS, "where c.record = ? and c.entity = ?");
    let rows: Vec<Row> =
        sqlx::query_as(sqlx::AssertSqlSafe(sql)).bind(record).bind(entity).fetch_all(&mut *db).await?;
    open_all(db, rows).await
}

/// A digest of what each record says, by record: of the bytes of all its changes as they are kept, sealed ones sealed.
/// Deleting and bringing back say nothing new; any change of a field does.
///
/// # Errors
/// What the engine says.
pub async fn digests(db: &mut SqliteConnection, records: &[Uid]) -> Result<HashMap<Uid, String>> {
    let mut said: HashMap<Uid, Vec<[u8; 32]>> = HashMap::new();
    for some in records.chunks(500) {
        let head = "select record, value, coalesce(sealed, x'') from changes \
                    where (field is null or field <> 0) and record in (";
        let mut sql = sqlx::QueryBuilder::<sqlx::Sqlite>::new(head);
        let mut list = sql.separated(", ");
        for record in some {
            list.push_bind(*record);
        }
        sql.push(")");
        let rows: Vec<(Uid, Vec<u8>, Vec<u8>)> = sql.build_query_as().fetch_all(&mut *db).await?;
        for (record, value, sealed) in rows {
            let mut one = blake3::Hasher::new();
            one.update(&(value.len() as u64).to_be_bytes()).update(&value).update(&sealed);
            said.entry(record).or_default().push(*one.finalize().as_bytes());
        }
    }
    let whole = said.into_iter().map(|(record, mut changes)| {
        // Devices keep the same changes in different orders.
        changes.sort_unstable();
        let mut all = blake3::Hasher::new();
        for change in &changes {
            all.update(change);
        }
        (record, all.finalize().to_hex().to_string())
    });
    Ok(whole.collect())
}

/// Every change of the records of one kind from one id to another, in no particular order.
pub(super) async fn between(
    db: &mut SqliteConnection,
    entity: u16,
    first: Uid,
    last: Uid,
) -> Result<Vec<Change>> {
    let sql = const_format(COLUMNS, "where c.record between ? and ? and c.entity = ?");
    let rows: Vec<Row> = sqlx::query_as(sqlx::AssertSqlSafe(sql))
        .bind(first)
        .bind(last)
        .bind(entity)
        .fetch_all(&mut *db)
        .await?;
    let keys: Vec<(Uid, Vec<u8>)> =
        sqlx::query_as("select key_id, key from record_keys where record between ? and ?")
            .bind(first)
            .bind(last)
            .fetch_all(db)
            .await?;
    let keys = keys.into_iter().filter_map(|(id, bytes)| Some((id, bytes.try_into().ok()?))).collect();
    Ok(rows.iter().filter_map(|row| row.open(&keys)).collect())
}

/// Changes of one computer after a number, oldest first.
pub(super) async fn after(db: &mut SqliteConnection, device: Uid, n: i64, most: usize) -> Result<Vec<Row>> {
    let sql = const_format(COLUMNS, "where d.id = ? and c.n > ? order by c.n limit ?");
    let most = i64::try_from(most).unwrap_or(i64::MAX);
    Ok(sqlx::query_as(sqlx::AssertSqlSafe(sql)).bind(device).bind(n).bind(most).fetch_all(db).await?)
}

/// Whether the log has something else under a change's number.
pub(super) async fn is_other(db: &mut SqliteConnection, row: &Row) -> Result<bool> {
    let sql = const_format(COLUMNS, "where d.id = ? and c.n = ?");
    let known: Option<Row> =
        sqlx::query_as(sqlx::AssertSqlSafe(sql)).bind(&row.device_id).bind(row.n).fetch_optional(db).await?;
    Ok(known.is_some_and(|known| known != *row))
}

/// Every change of one action that was not taken back together with many others, oldest first.
pub(super) async fn of_action(db: &mut SqliteConnection, action: Uid) -> Result<Vec<Change>> {
    let tail = "where c.action = ? and not exists (select 1 from temp.alone a where a.n = c.n) order by c.n";
    let sql = const_format(COLUMNS, tail);
    let rows: Vec<Row> = sqlx::query_as(sqlx::AssertSqlSafe(sql)).bind(action).fetch_all(&mut *db).await?;
    open_all(db, rows).await
}

fn const_format(head: &str, tail: &str) -> String {
    format!("{head}{tail}")
}

async fn open_all(db: &mut SqliteConnection, rows: Vec<Row>) -> Result<Vec<Change>> {
    let mut keys = BTreeMap::new();
    for row in &rows {
        if let Some(id) = row.key_id
            && !keys.contains_key(&id)
            && let Some(key) = key(db, id).await?
        {
            keys.insert(id, key);
        }
    }
    Ok(rows.iter().filter_map(|row| row.open(&keys)).collect())
}

async fn key(db: &mut SqliteConnection, id: Uid) -> Result<Option<[u8; 32]>> {
    let found: Option<(Vec<u8>,)> =
        sqlx::query_as("select key from record_keys where key_id = ?").bind(id).fetch_optional(db).await?;
    Ok(found.and_then(|(bytes,)| bytes.try_into().ok()))
}

/// Puts a change into the log, and answers whether it is new; one that is there already is left alone. Only `apply`
/// and what takes in others' work call this.
pub(super) async fn insert(db: &mut SqliteConnection, row: &Row) -> Result<bool> {
    let device = device_no(db, &row.device_id).await?;
    let done = sqlx::query(
        "insert into changes (device, n, action, entity, record, field, value, sealed, key_id, clock, bases) \
         values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict (device, n) do nothing",
    )
    .bind(device)
    .bind(row.n)
    .bind(row.action)
    .bind(row.entity)
    .bind(row.record)
    .bind(row.field)
    .bind(&row.value)
    .bind(&row.sealed)
    .bind(row.key_id)
    .bind(row.clock)
    .bind(&row.bases)
    .execute(db)
    .await?;
    Ok(done.rows_affected() > 0)
}

/// Puts new changes of this device into the log.
pub(super) async fn insert_many(db: &mut SqliteConnection, rows: &[Row]) -> Result<()> {
    let Some(first) = rows.first() else { return Ok(()) };
    let device = device_no(db, &first.device_id).await?;
    let sql = format!(
        "insert into changes (device, n, action, entity, record, field, value, sealed, key_id, clock, bases) values {}",
        super::bulk::marks(11, rows.len())
    );
    let mut query = sqlx::query(sqlx::AssertSqlSafe(sql));
    for row in rows {
        query =
            query.bind(device).bind(row.n).bind(row.action).bind(row.entity).bind(row.record).bind(row.field);
        query = query.bind(&row.value).bind(&row.sealed).bind(row.key_id).bind(row.clock).bind(&row.bases);
    }
    query.execute(db).await?;
    Ok(())
}

/// Puts an action into the log.
pub(super) async fn insert_action(
    db: &mut SqliteConnection,
    device: &[u8; 16],
    row: &ActionRow,
) -> Result<()> {
    let device = device_no(db, device).await?;
    sqlx::query(
        "insert into actions (id, device, name, args, subject, person, at, undoes, final, first_n, last_n) \
         values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict (id) do nothing",
    )
    .bind(row.id)
    .bind(device)
    .bind(&row.name)
    .bind(&row.args)
    .bind(row.subject)
    .bind(row.person)
    .bind(row.at)
    .bind(row.undoes)
    .bind(i64::from(row.last))
    .bind(row.first_n)
    .bind(row.last_n)
    .execute(db)
    .await?;
    Ok(())
}

/// This database's short number of a device.
async fn device_no(db: &mut SqliteConnection, device: &[u8]) -> Result<i64> {
    let found: Option<(i64,)> =
        sqlx::query_as("select no from devices where id = ?").bind(device).fetch_optional(&mut *db).await?;
    if let Some((no,)) = found {
        return Ok(no);
    }
    let (no,): (i64,) = sqlx::query_as("insert into devices (no, id) values ((select coalesce(max(no), 0) + 1 from devices), ?) returning no")
        .bind(device)
        .fetch_one(db)
        .await?;
    Ok(no)
}

/// The whole log of a database, with the keys that open it.
pub struct Log {
    /// Every change.
    pub changes: Vec<Row>,
    /// Key id, record, key.
    pub keys: Vec<(Uid, Uid, Vec<u8>)>,
}

impl super::Db {
    /// Reads the whole log.
    ///
    /// # Errors
    /// What the engine says.
    pub async fn log(&self) -> Result<Log> {
        let sql = const_format(COLUMNS, "order by c.device, c.n");
        let changes = sqlx::query_as(sqlx::AssertSqlSafe(sql)).fetch_all(&self.readers).await?;
        let keys =
            sqlx::query_as("select key_id, record, key from record_keys").fetch_all(&self.readers).await?;
        Ok(Log { changes, keys })
    }
}
