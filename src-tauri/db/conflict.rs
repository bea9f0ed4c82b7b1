//! Fields that say two things since computers wrote them at the same time. Both values stay until somebody decides; the
//! newest is shown meanwhile.

use super::project::{self, Change};
use super::registry::{self, DELETED, Entity};
use super::{Value, log};
use crate::error::Result;
use crate::values::Uid;
use sqlx::SqliteConnection;

/// Where a record stands in an order, and whether it is of the sample: nobody has to decide these.
const UNASKED: [&str; 2] = ["position", "sample"];

/// A field with several values.
#[derive(Debug, Clone)]
pub struct Conflict {
    /// The record's entity.
    pub entity: &'static Entity,
    /// The record.
    pub record: Uid,
    /// The field; 0 when one deleted what another changed.
    pub field: u16,
    /// The changes that stand against each other, the shown one first.
    pub heads: Vec<Change>,
}

/// The fields of a record that say several things, with what each says.
pub fn of(entity: &'static Entity, changes: &[Change]) -> Vec<(u16, Vec<Change>)> {
    let owned = |heads: Vec<&Change>| heads.into_iter().cloned().collect::<Vec<_>>();
    let mut out = Vec::new();
    let state = project::record(changes, entity.fields.iter().map(|field| field.id));
    let about = project::heads(changes, DELETED);
    if !state.deleted && about.iter().any(|head| head.value(DELETED) == Value::Bool(true)) {
        out.push((DELETED, owned(about)));
    }
    // What is gone for everybody needs no decision.
    if state.deleted || !state.present {
        return out;
    }
    for field in entity.fields.iter().filter(|field| !UNASKED.contains(&field.column)) {
        let heads = project::heads(changes, field.id);
        let differ = heads
            .first()
            .is_some_and(|first| heads.iter().any(|head| head.value(field.id) != first.value(field.id)));
        if differ {
            out.push((field.id, owned(heads)));
        }
    }
    out
}

/// Remembers which fields of a record say several things.
pub(super) async fn note(
    db: &mut SqliteConnection,
    entity: &'static Entity,
    record: Uid,
    changes: &[Change],
) -> Result<()> {
    sqlx::query("delete from conflicts where record = ? and entity = ?")
        .bind(record)
        .bind(entity.id)
        .execute(&mut *db)
        .await?;
    // One change alone is nobody's conflict, and most records have one.
    if changes.len() < 2 {
        return Ok(());
    }
    for (field, _) in of(entity, changes) {
        sqlx::query("insert into conflicts (record, entity, field) values (?, ?, ?)")
            .bind(record)
            .bind(entity.id)
            .bind(field)
            .execute(&mut *db)
            .await?;
    }
    Ok(())
}

/// Everything that is undecided.
///
/// # Errors
/// What the engine says.
pub async fn open(db: &mut SqliteConnection) -> Result<Vec<Conflict>> {
    let rows: Vec<(Uid, i64)> =
        sqlx::query_as("select distinct record, entity from conflicts order by record, entity")
            .fetch_all(&mut *db)
            .await?;
    let mut out = Vec::new();
    for (record, entity) in rows {
        if let Some(entity) = u16::try_from(entity).ok().and_then(registry::entity) {
            out.extend(of_record(db, entity, record).await?);
        }
    }
    Ok(out)
}

/// What is undecided about one record, as the log has it now.
///
/// # Errors
/// What the engine says.
pub async fn of_record(
    db: &mut SqliteConnection,
    entity: &'static Entity,
    record: Uid,
) -> Result<Vec<Conflict>> {
    let known = log::record(db, entity.id, record).await?;
    let found = of(entity, &known).into_iter();
    Ok(found.map(|(field, heads)| Conflict { entity, record, field, heads }).collect())
}
