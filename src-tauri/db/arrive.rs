//! Taking in what other computers did: log rows, actions, keys and erasures, in whatever order they come, by the same
//! `apply` as one's own work.

use super::project::Change;
use super::search::Touched;
use super::{Db, conflict, erase, guard, log, registry};
use crate::error::Result;
use crate::values::{Millis, Uid};
use sqlx::SqliteConnection;
use std::collections::{BTreeMap, BTreeSet};

/// A clock that is further ahead than this does not move ours: what it wrote stands, and what replaces it names it.
const AHEAD: i64 = 10 * 60_000;

/// What comes.
#[derive(Default)]
pub struct Arrival<'a> {
    /// Actions, each with its computer.
    pub actions: &'a [(Uid, log::ActionRow)],
    /// Changes.
    pub rows: &'a [log::Row],
    /// Key id, record, key.
    pub keys: &'a [(Uid, Uid, Vec<u8>)],
    /// Records of people who were erased elsewhere.
    pub erased: &'a [Uid],
}

/// What became of it.
#[derive(Debug, Default)]
pub struct Taken {
    /// Names of the entities that may look different now.
    pub entities: BTreeSet<&'static str>,
    /// Changes that were not known before.
    pub new: usize,
    /// Changes whose number was taken here by something else.
    pub forked: usize,
    /// Something is to be scrubbed ([`Db::scrub`]).
    pub erased: bool,
}

/// Takes an arrival in, within the caller's transaction.
///
/// # Errors
/// What the engine says; the caller rolls everything back.
pub async fn take_in(db: &mut SqliteConnection, arrival: &Arrival<'_>, now: Millis) -> Result<Taken> {
    let mut taken = Taken::default();
    let mut records: BTreeSet<(i64, Uid)> = BTreeSet::new();
    let opened = keys(db, arrival.keys).await?;
    guard::gate(db, true).await?;
    let new = insert(db, arrival, &mut taken).await;
    guard::gate(db, false).await?;
    let mut touched = Touched::default();
    for row in new? {
        taken.new += 1;
        records.insert((row.entity, row.record));
        if let Some(change) = row.open(&BTreeMap::new()) {
            touched.note(db, &change).await?;
        }
    }
    // Kinds are known once the rows are in.
    let erased = with_kinds(db, arrival.erased.iter().copied()).await?;
    if !erased.is_empty() {
        let known = erased.iter().filter_map(|(kind, record)| Some((u16::try_from(*kind).ok()?, *record)));
        erase::destroyed(db, &known.collect()).await?;
        taken.erased = true;
    }
    // A key that comes after its changes fills in what it opens; one that is destroyed takes it away.
    let changed = with_kinds(db, opened.into_iter()).await?;
    for (kind, record) in changed.into_iter().chain(erased) {
        if let Some(entity) = u16::try_from(kind).ok().and_then(registry::entity) {
            for change in log::record(db, entity.id, record).await? {
                touched.note(db, &change).await?;
            }
            records.insert((kind, record));
        }
    }
    for (kind, record) in records {
        project(db, kind, record, &mut taken).await?;
    }
    clock(db, arrival.rows, now).await?;
    touched.settle(db).await?;
    Ok(taken)
}

/// Puts keys in; answers the records that they open. A key of somebody who was erased here is destroyed as it comes.
async fn keys(db: &mut SqliteConnection, keys: &[(Uid, Uid, Vec<u8>)]) -> Result<BTreeSet<Uid>> {
    let mut opened = BTreeSet::new();
    for (id, record, key) in keys {
        let sql = "insert into record_keys (key_id, record, key) values (?1, ?2, case when exists \
                   (select 1 from record_keys where record = ?2 and length(key) = 0) or exists \
                   (select 1 from sync_erased where record = ?2) then x'' else ?3 end) on conflict do nothing";
        let done = sqlx::query(sql).bind(id).bind(record).bind(key).execute(&mut *db).await?;
        if done.rows_affected() > 0 {
            opened.insert(*record);
        }
    }
    Ok(opened)
}

/// Puts rows and actions into the log; answers the rows that are new.
async fn insert<'a>(
    db: &mut SqliteConnection,
    arrival: &Arrival<'a>,
    taken: &mut Taken,
) -> Result<Vec<&'a log::Row>> {
    let mut new = Vec::new();
    for row in arrival.rows {
        if log::insert(db, row).await? {
            new.push(row);
        } else if log::is_other(db, row).await? {
            taken.forked += 1;
        }
    }
    for (device, action) in arrival.actions {
        log::insert_action(db, &device.0, action).await?;
    }
    Ok(new)
}

/// Records with the kinds under which the log knows them.
async fn with_kinds(
    db: &mut SqliteConnection,
    records: impl Iterator<Item = Uid>,
) -> Result<BTreeSet<(i64, Uid)>> {
    let mut out = BTreeSet::new();
    for record in records {
        let kinds: Vec<(i64,)> = sqlx::query_as("select distinct entity from changes where record = ?")
            .bind(record)
            .fetch_all(&mut *db)
            .await?;
        out.extend(kinds.into_iter().map(|(kind,)| (kind, record)));
    }
    Ok(out)
}

/// Makes a record's row what its changes in the log say; a record of a kind that we do not know stays in the log.
async fn project(db: &mut SqliteConnection, kind: i64, record: Uid, taken: &mut Taken) -> Result<()> {
    let Some(entity) = u16::try_from(kind).ok().and_then(registry::entity) else { return Ok(()) };
    let known: Vec<Change> = log::record(db, entity.id, record).await?;
    super::change::apply(db, entity, record, &[], &known).await?;
    conflict::note(db, entity, record, &known).await?;
    taken.entities.insert(entity.name);
    Ok(())
}

/// What is done here from now on is later than all that was taken in, as far as its clocks can be believed.
async fn clock(db: &mut SqliteConnection, rows: &[log::Row], now: Millis) -> Result<()> {
    let believed = now.0.saturating_add(AHEAD) << 16;
    if let Some(latest) = rows.iter().map(|row| row.clock).filter(|clock| *clock <= believed).max() {
        sqlx::query(
            "insert into local_state (key, value) values ('clock', ?) on conflict (key) do update \
             set value = excluded.value where cast(excluded.value as integer) > cast(value as integer)",
        )
        .bind(latest.to_string())
        .execute(db)
        .await?;
    }
    Ok(())
}

impl Db {
    /// Takes changes of a log in, in whatever order they come.
    ///
    /// # Errors
    /// What the engine says; nothing is taken then.
    pub fn merge<'a>(&'a self, log: &'a log::Log) -> futures_util::future::BoxFuture<'a, Result<()>> {
        Box::pin(async move {
            let mut db = self.writer.begin_with("begin immediate").await?;
            let arrival = Arrival { rows: &log.changes, keys: &log.keys, ..Arrival::default() };
            take_in(&mut db, &arrival, self.source().now()).await?;
            db.commit().await?;
            Ok(())
        })
    }
}
