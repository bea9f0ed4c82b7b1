//! Proving a profile: the engine's own check, the tables against the log, the log against the actions, references.
//!
//! It reads page by page, so that a large profile needs little memory, and only reads: work goes on meanwhile.

use super::registry::{self, Entity, Kind};
use super::value::Value;
use super::{Db, log, project};
use crate::error::Result;
use crate::values::{Uid, handle};
use futures_util::future::BoxFuture;
use serde::Serialize;
use sqlx::sqlite::SqliteRow;
use sqlx::{AssertSqlSafe, Row, SqliteConnection};
use std::collections::BTreeMap;

/// What a check found.
#[derive(Debug, Serialize, Default, PartialEq, Eq)]
#[serde(rename_all = "camelCase")]
pub struct Verdict {
    /// The engine's answer, `ok` when sound.
    pub integrity: String,
    /// Changes in the log.
    pub changes: i64,
    /// Records in synced tables.
    pub records: i64,
    /// Records whose row is not what their changes say.
    pub differing: Vec<String>,
    /// Records that the log knows and their table doesn't.
    pub missing: Vec<String>,
    /// Actions of which the log doesn't hold every change.
    pub torn: Vec<String>,
    /// Fields that point at no record: `campaigns.brand cam_…`.
    pub dangling: Vec<String>,
}

impl Verdict {
    /// Whether everything is as it should be.
    pub fn sound(&self) -> bool {
        let faults = [&self.differing, &self.missing, &self.torn];
        self.integrity == "ok" && faults.iter().all(|list| list.is_empty())
    }
}

/// Rows that are compared at once.
const PAGE: i64 = 500;

impl Db {
    /// Checks everything; reads only. All of it is one moment's state, whatever is written meanwhile.
    ///
    /// # Errors
    /// What the engine says.
    pub fn verify(&self) -> BoxFuture<'_, Result<Verdict>> {
        Box::pin(self.verified())
    }

    async fn verified(&self) -> Result<Verdict> {
        let mut db = self.readers.begin().await?;
        // The index of words remembers its shape on each connection, and the check alone does not ask whether that is
        // still so: a question does. Without one, a sound index that was written to meanwhile would be called corrupt.
        sqlx::query("select rowid from creator_words where creator_words match '\"zzz\"' limit 1")
            .fetch_optional(&mut *db)
            .await?;
        let (integrity,): (String,) = sqlx::query_as("pragma integrity_check(5)").fetch_one(&mut *db).await?;
        let (changes,): (i64,) = sqlx::query_as("select count(*) from changes").fetch_one(&mut *db).await?;
        let mut out = Verdict { integrity, changes, ..Verdict::default() };
        for entity in registry::ENTITIES {
            rows(&mut db, entity, &mut out).await?;
            missing(&mut db, entity, &mut out).await?;
        }
        torn(&mut db, &mut out).await?;
        for to in registry::ENTITIES {
            dangling(&mut db, to, &mut out).await?;
        }
        Ok(out)
    }

    /// A digest of all that people made: the synced tables, the log and the keys. Equal digests, equal profiles.
    ///
    /// # Errors
    /// What the engine says.
    pub async fn digest(&self) -> Result<String> {
        digest(&mut *self.readers.begin().await?).await
    }
}

/// The digest of a database; as [`Db::digest`].
///
/// # Errors
/// What the engine says.
pub async fn digest(db: &mut SqliteConnection) -> Result<String> {
    use futures_util::TryStreamExt;
    let mut hasher = blake3::Hasher::new();
    let records = registry::ENTITIES.iter().map(|entity| (entity.table, "id"));
    let log = [("devices", "no"), ("actions", "id"), ("changes", "device, n"), ("record_keys", "key_id")];
    for (table, order) in records.chain(log) {
        let names: Vec<(String,)> = sqlx::query_as("select name from pragma_table_info(?) order by cid")
            .bind(table)
            .fetch_all(&mut *db)
            .await?;
        let names: Vec<String> = names.into_iter().map(|(name,)| format!("quote({name})")).collect();
        hasher.update(table.as_bytes());
        let sql = format!("select {} from {table} order by {order}", names.join(" || '|' || "));
        let mut lines = sqlx::query_as::<_, (String,)>(AssertSqlSafe(sql)).fetch(&mut *db);
        while let Some((line,)) = lines.try_next().await? {
            hasher.update(&(line.len() as u64).to_be_bytes());
            hasher.update(line.as_bytes());
        }
    }
    Ok(hasher.finalize().to_hex().to_string())
}

/// Every row of a table against what the log says about its record.
async fn rows(db: &mut SqliteConnection, entity: &'static Entity, out: &mut Verdict) -> Result<()> {
    let sql = format!("select * from {} where id > ? order by id limit {PAGE}", entity.table);
    let mut last = Vec::new();
    loop {
        let page = sqlx::query(AssertSqlSafe(sql.clone())).bind(&last).fetch_all(&mut *db).await?;
        let (Some(first), Some(end)) = (page.first(), page.last()) else { return Ok(()) };
        let (first, end): (Uid, Uid) = (first.try_get("id")?, end.try_get("id")?);
        let mut known: BTreeMap<Uid, Vec<project::Change>> = BTreeMap::new();
        for change in log::between(db, entity.id, first, end).await? {
            known.entry(change.record).or_default().push(change);
        }
        for row in &page {
            let id: Uid = row.try_get("id")?;
            out.records += 1;
            if shown(row, entity)? != written(entity, known.get(&id).map_or(&[], Vec::as_slice)) {
                out.differing.push(id.text(entity.prefix));
            }
        }
        last = end.0.to_vec();
    }
}

async fn missing(db: &mut SqliteConnection, entity: &Entity, out: &mut Verdict) -> Result<()> {
    let sql = format!(
        "select distinct c.record from changes c left join {} t on t.id = c.record where c.entity = ? and t.id is null",
        entity.table
    );
    let found: Vec<(Uid,)> = sqlx::query_as(AssertSqlSafe(sql)).bind(entity.id).fetch_all(db).await?;
    out.missing.extend(found.iter().map(|(id,)| id.text(entity.prefix)));
    Ok(())
}

/// An action names its first and its last change; all between are its own, and there.
async fn torn(db: &mut SqliteConnection, out: &mut Verdict) -> Result<()> {
    let found: Vec<(Uid,)> = sqlx::query_as(
        "select a.id from actions a left join (select action, device, count(*) as held, min(n) as first, max(n) as last \
         from changes group by action, device) c on c.action = a.id and c.device = a.device \
         where coalesce(c.held, 0) <> a.last_n - a.first_n + 1 or c.first <> a.first_n or c.last <> a.last_n",
    )
    .fetch_all(db)
    .await?;
    out.torn.extend(found.iter().map(|(id,)| id.text("act")));
    Ok(())
}

async fn dangling(db: &mut SqliteConnection, to: &Entity, out: &mut Verdict) -> Result<()> {
    for (from, field) in registry::references(to.id) {
        let sql = format!(
            "select f.id from live_{} f left join {} t on t.id = f.{} where f.{} is not null and t.id is null",
            from.table, to.table, field.column, field.column
        );
        let rows: Vec<(Uid,)> = sqlx::query_as(AssertSqlSafe(sql)).fetch_all(&mut *db).await?;
        let name = |(id,): &(Uid,)| format!("{}.{} {}", from.table, field.column, id.text(from.prefix));
        out.dangling.extend(rows.iter().map(name));
    }
    Ok(())
}

/// A row as text, column by column, `None` for null.
fn shown(row: &SqliteRow, entity: &Entity) -> Result<Vec<Option<String>>> {
    let number = |column: &str| -> Result<Option<String>> {
        Ok(row.try_get::<Option<i64>, _>(column)?.map(|n| n.to_string()))
    };
    let text = |column: &str| -> Result<Option<String>> { Ok(row.try_get::<Option<String>, _>(column)?) };
    let mut out = vec![number("present")?, number("deleted")?, number("born")?];
    for field in entity.fields {
        out.push(match field.kind {
            Kind::Int | Kind::Millis | Kind::Bool | Kind::Money => number(field.column)?,
            Kind::Ref(_) => row.try_get::<Option<Uid>, _>(field.column)?.map(|id| format!("{id:?}")),
            Kind::Text | Kind::Day | Kind::Decimal => text(field.column)?,
        });
        if field.kind == Kind::Money {
            out.push(text(&format!("{}_currency", field.column))?);
        }
        if field.folded {
            out.push(text(&format!("{}_folded", field.column))?);
        }
    }
    Ok(out)
}

/// The same row as the log says it: a value that its column cannot hold is shown as none.
fn written(entity: &Entity, known: &[project::Change]) -> Vec<Option<String>> {
    let state = project::record(known, entity.fields.iter().map(|field| field.id));
    let flag = |on: bool| Some(i64::from(on).to_string());
    let mut out = vec![flag(state.present), flag(state.deleted), Some(state.born.to_string())];
    for field in entity.fields {
        let value = state.fields.get(&field.id).cloned().unwrap_or_default();
        let plain = match (field.kind, &value) {
            (Kind::Int | Kind::Millis, Value::Int(n)) => Some(n.to_string()),
            (Kind::Bool, Value::Bool(b)) => flag(*b),
            (Kind::Ref(_), Value::Id(id)) => Some(format!("{id:?}")),
            (Kind::Text | Kind::Day | Kind::Decimal, Value::Text(text)) => Some(text.clone()),
            (Kind::Money, Value::Money(money)) => Some(money.minor.to_string()),
            _ => None,
        };
        out.push(plain);
        if field.kind == Kind::Money {
            out.push(match &value {
                Value::Money(money) => Some(money.currency.code().to_owned()),
                _ => None,
            });
        }
        if field.folded {
            out.push(match &value {
                Value::Text(text) => Some(handle::folded(text)),
                _ => None,
            });
        }
    }
    out
}
