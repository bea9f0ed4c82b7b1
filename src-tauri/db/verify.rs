//! Proving a profile: the engine's own check, the tables against the log, references, and documents.

use super::registry::{self, Kind};
use super::{Db, log, project};
use crate::error::Result;
use crate::values::Uid;
use serde::Serialize;
use sqlx::{AssertSqlSafe, Row};

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
    /// Fields that point at no record: `campaigns.brand cam_…`.
    pub dangling: Vec<String>,
}

impl Verdict {
    /// Whether everything is as it should be.
    pub fn sound(&self) -> bool {
        self.integrity == "ok" && self.differing.is_empty()
    }
}

impl Db {
    /// Checks everything; reads only.
    ///
    /// # Errors
    /// What the engine says.
    pub async fn verify(&self) -> Result<Verdict> {
        let mut db = self.readers.acquire().await?;
        let (integrity,): (String,) = sqlx::query_as("pragma integrity_check(5)").fetch_one(&mut *db).await?;
        let (changes,): (i64,) = sqlx::query_as("select count(*) from changes").fetch_one(&mut *db).await?;
        let mut out = Verdict { integrity, changes, ..Verdict::default() };
        for entity in registry::ENTITIES {
            let sql = format!("select * from {}", entity.table);
            for row in sqlx::query(AssertSqlSafe(sql)).fetch_all(&mut *db).await? {
                out.records += 1;
                let id: Uid = row.try_get("id")?;
                let known = log::record(&mut db, entity.id, id).await?;
                let state = project::record(&known, entity.fields.iter().map(|field| field.id));
                let mut same = row.try_get::<i64, _>("present")? == i64::from(state.present)
                    && row.try_get::<i64, _>("deleted")? == i64::from(state.deleted);
                for field in entity.fields {
                    let value = state.fields.get(&field.id).cloned().unwrap_or_default();
                    same &= shown(&row, field)? == written(field, &value);
                }
                if !same {
                    out.differing.push(id.text(entity.prefix));
                }
            }
        }
        for to in registry::ENTITIES {
            for (from, field) in registry::references(to.id) {
                let sql = format!(
                    "select f.id from live_{} f left join {} t on t.id = f.{} where f.{} is not null and t.id is null",
                    from.table, to.table, field.column, field.column
                );
                let rows: Vec<(Uid,)> = sqlx::query_as(AssertSqlSafe(sql)).fetch_all(&mut *db).await?;
                let name =
                    |(id,): &(Uid,)| format!("{}.{} {}", from.table, field.column, id.text(from.prefix));
                out.dangling.extend(rows.iter().map(name));
            }
        }
        Ok(out)
    }
}

/// A column as text, `None` for null.
fn shown(row: &sqlx::sqlite::SqliteRow, field: &registry::Field) -> Result<Option<String>> {
    Ok(match field.kind {
        Kind::Int | Kind::Millis | Kind::Bool => {
            row.try_get::<Option<i64>, _>(field.column)?.map(|n| n.to_string())
        }
        Kind::Ref(_) => row.try_get::<Option<Uid>, _>(field.column)?.map(|id| format!("{id:?}")),
        Kind::Text | Kind::Day | Kind::Decimal => row.try_get::<Option<String>, _>(field.column)?,
        Kind::Money => {
            let minor: Option<i64> = row.try_get(field.column)?;
            let code: Option<String> = row.try_get(format!("{}_currency", field.column).as_str())?;
            minor.zip(code).map(|(minor, code)| format!("{minor} {code}"))
        }
    })
}

/// A value as text, `None` where its column cannot hold it.
fn written(field: &registry::Field, value: &super::Value) -> Option<String> {
    use super::Value;
    match (field.kind, value) {
        (Kind::Int | Kind::Millis, Value::Int(n)) => Some(n.to_string()),
        (Kind::Bool, Value::Bool(b)) => Some(i64::from(*b).to_string()),
        (Kind::Ref(_), Value::Id(id)) => Some(format!("{id:?}")),
        (Kind::Text | Kind::Day | Kind::Decimal, Value::Text(text)) => Some(text.clone()),
        (Kind::Money, Value::Money(money)) => Some(format!("{} {}", money.minor, money.currency.code())),
        _ => None,
    }
}
