//! A record's row in its table: the statement that writes it, made from the registry.

use super::log;
use super::project::{self, Change};
use super::registry::{self, Entity, Kind};
use super::value::Value;
use crate::error::Result;
use crate::values::{Uid, handle};
use sqlx::SqliteConnection;
use sqlx::sqlite::{Sqlite, SqliteArguments};
use std::collections::BTreeMap;
use std::sync::LazyLock;

/// Puts log rows in and makes the record's row what the whole set of its changes says. Only `apply` calls this.
pub(super) async fn write(
    db: &mut SqliteConnection,
    entity: &'static Entity,
    record: Uid,
    rows: &[log::Row],
    changes: &[Change],
) -> Result<()> {
    for row in rows {
        log::insert(db, row).await?;
    }
    let state = project::record(changes, entity.fields.iter().map(|field| field.id));
    let sql = UPSERTS.get(&entity.id).copied().unwrap_or_default();
    let mut query = sqlx::query(sql)
        .bind(record)
        .bind(i64::from(state.present))
        .bind(i64::from(state.deleted))
        .bind(state.born);
    for field in entity.fields {
        let value = state.fields.get(&field.id).cloned().unwrap_or_default();
        query = bind(query, field, &value);
    }
    query.execute(db).await?;
    Ok(())
}

pub(super) type Query<'q> = sqlx::query::Query<'q, Sqlite, SqliteArguments>;

/// Binds a value to its column or columns; a value of another kind than the column's is shown as none.
pub(super) fn bind<'q>(query: Query<'q>, field: &registry::Field, value: &Value) -> Query<'q> {
    let query = match (field.kind, value) {
        (Kind::Money, Value::Money(money)) => {
            return query.bind(money.minor).bind(money.currency.code());
        }
        (Kind::Money, _) => return query.bind(None::<i64>).bind(None::<String>),
        (Kind::Int | Kind::Millis, Value::Int(n)) => query.bind(*n),
        (Kind::Bool, Value::Bool(b)) => query.bind(i64::from(*b)),
        (Kind::Ref(_), Value::Id(id)) => query.bind(*id),
        (Kind::Text | Kind::Day | Kind::Decimal, Value::Text(text)) => query.bind(text.clone()),
        (Kind::Int | Kind::Millis | Kind::Bool, _) => query.bind(None::<i64>),
        (Kind::Ref(_), _) => query.bind(None::<Vec<u8>>),
        (Kind::Text | Kind::Day | Kind::Decimal, _) => query.bind(None::<String>),
    };
    match (field.folded, value) {
        (true, Value::Text(text)) => query.bind(handle::folded(text)),
        (true, _) => query.bind(None::<String>),
        (false, _) => query,
    }
}

/// One upsert a table, made from the registry once.
static UPSERTS: LazyLock<BTreeMap<u16, &'static str>> =
    LazyLock::new(|| registry::ENTITIES.iter().map(|entity| (entity.id, &*upsert(entity).leak())).collect());

/// The columns of an entity's table, in the order in which `bind` fills them.
pub(super) fn columns(entity: &Entity) -> Vec<String> {
    let mut columns: Vec<String> = ["id", "present", "deleted", "born"].map(str::to_owned).into();
    for field in entity.fields {
        columns.push(field.column.to_owned());
        if field.kind == Kind::Money {
            columns.push(format!("{}_currency", field.column));
        }
        if field.folded {
            columns.push(format!("{}_folded", field.column));
        }
    }
    columns
}

fn upsert(entity: &Entity) -> String {
    let columns = columns(entity);
    let marks = vec!["?"; columns.len()].join(", ");
    let sets: Vec<String> =
        columns[1..].iter().map(|column| format!("{column} = excluded.{column}")).collect();
    format!(
        "insert into {} ({}) values ({marks}) on conflict (id) do update set {}",
        entity.table,
        columns.join(", "),
        sets.join(", ")
    )
}
