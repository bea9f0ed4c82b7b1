//! The write path: an action, its changes, and `apply`, the only code that writes synced tables.

use super::guard::gate;
use super::project::{self, Change, Mark};
use super::registry::{self, DELETED, Entity};
use super::search::Touched;
use super::value::{self, Fields, Value};
use super::{Db, log, row};
use crate::error::{Error, Result};
use crate::platform::Source;
use crate::values::Uid;
use serde::{Deserialize, Serialize};
use sqlx::sqlite::Sqlite;
use sqlx::{SqliteConnection, Transaction};
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

/// What a person did: the unit of undo and of history.
#[derive(Debug, Clone, Default)]
pub struct Action {
    /// The message that names it (`action-campaigns-create`).
    pub name: String,
    /// Arguments that identify nobody (counts, stages); names are looked up when shown.
    pub args: BTreeMap<String, String>,
    /// The record it is about, shown by its name.
    pub subject: Option<Uid>,
    /// Who did it.
    pub person: Option<Uid>,
    /// The action that it takes back.
    pub undoes: Option<Uid>,
    /// Cannot be taken back.
    pub last: bool,
}

impl Action {
    /// A named action.
    pub fn new(name: &str) -> Self {
        Self { name: name.to_owned(), ..Self::default() }
    }

    /// About a record.
    pub fn about(mut self, subject: Uid) -> Self {
        self.subject = Some(subject);
        self
    }

    /// With an argument.
    pub fn with(mut self, name: &str, value: impl ToString) -> Self {
        self.args.insert(name.to_owned(), value.to_string());
        self
    }

    /// That cannot be taken back.
    pub fn last(mut self) -> Self {
        self.last = true;
        self
    }
}

/// A write's answer: the action that was recorded (`None` when nothing had to be changed) and its value.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[cfg_attr(feature = "types", derive(ts_rs::TS))]
pub struct Changed<T> {
    /// The action's id, `act_…`.
    pub action: Option<String>,
    /// What was asked for.
    pub value: T,
}

/// A change's number on this device, and its time.
#[derive(Debug, Clone, Copy)]
pub(super) struct Stamp {
    n: i64,
    clock: i64,
}

/// One write transaction, open for one action.
pub struct Tx {
    pub(super) db: Transaction<'static, Sqlite>,
    pub(super) device: [u8; 16],
    pub(super) action: Uid,
    n: i64,
    clock: i64,
    pub(super) source: Arc<dyn Source>,
    pub(super) entities: BTreeSet<&'static str>,
    pub(super) touched: Touched,
    pub(super) failed: bool,
    args: BTreeMap<String, String>,
}

impl Db {
    /// Runs one action in one immediate transaction. Everything is written, or nothing.
    ///
    /// # Errors
    /// What the closure refuses, or what the engine says; the database is as it was before.
    pub async fn change<T>(
        &self,
        action: Action,
        work: impl AsyncFnOnce(&mut Tx) -> Result<T>,
    ) -> Result<(Changed<T>, BTreeSet<&'static str>)> {
        let mut tx = self.begin().await?;
        let first = tx.n;
        let value = work(&mut tx).await?;
        if tx.failed {
            return Err(Error::Bug("a change failed and was swallowed".to_owned()));
        }
        if tx.n == first {
            tx.db.rollback().await?;
            return Ok((Changed { action: None, value }, BTreeSet::new()));
        }
        let id = tx.action;
        tx.seal_action(&action, first).await?;
        std::mem::take(&mut tx.touched).settle(&mut tx.db).await?;
        let entities = tx.entities;
        tx.db.commit().await?;
        Ok((Changed { action: Some(id.text("act")), value }, entities))
    }

    async fn begin(&self) -> Result<Tx> {
        let mut db = self.writer.begin_with("begin immediate").await?;
        let (n, clock): (i64, i64) = sqlx::query_as(
            "select coalesce((select cast(value as integer) from local_state where key = 'n'), 0), \
             coalesce((select cast(value as integer) from local_state where key = 'clock'), 0)",
        )
        .fetch_one(&mut *db)
        .await?;
        let action = crate::platform::new_id(self.source());
        let (device, source) = (self.device, self.source.clone());
        let (entities, touched, args) = (BTreeSet::new(), Touched::default(), BTreeMap::new());
        Ok(Tx { db, device, action, n, clock, source, entities, touched, failed: false, args })
    }
}

impl Tx {
    /// The connection, for reads within the transaction.
    pub fn reader(&mut self) -> &mut SqliteConnection {
        &mut self.db
    }

    /// Gives the action an argument that only the work knows.
    pub fn with(&mut self, name: &str, value: impl ToString) {
        self.args.insert(name.to_owned(), value.to_string());
    }

    /// The time now.
    pub fn now(&self) -> crate::values::Millis {
        self.source.now()
    }

    /// The zone in which this desk reads days.
    pub fn zone(&self) -> chrono_tz::Tz {
        self.source.zone()
    }

    /// What a person at this desk calls today.
    pub fn today(&self) -> crate::values::Day {
        self.source.today()
    }

    /// A new random id.
    pub fn new_id(&self) -> Uid {
        crate::platform::new_id(self.source.as_ref())
    }

    /// Creates a record with all its fields: one change. On an id that exists the fields are set instead, and
    /// a deleted record comes back.
    pub async fn create<const N: usize>(
        &mut self,
        entity: &'static Entity,
        record: Uid,
        fields: [(u16, Value); N],
    ) -> Result<Uid> {
        self.create_fields(entity, record, fields).await
    }

    pub(super) async fn create_fields(
        &mut self,
        entity: &'static Entity,
        record: Uid,
        fields: impl IntoIterator<Item = (u16, Value)>,
    ) -> Result<Uid> {
        let known = log::record(&mut self.db, entity.id, record).await?;
        if known.iter().any(Change::is_create) {
            let mut known = known;
            // A field without a value has none afterwards either: nothing of the deleted record shines through.
            for (field, value) in fields.into_iter().chain([(DELETED, Value::Bool(false))]) {
                known = self.set_known(entity, record, field, value, known).await?;
            }
        } else {
            let fields: Fields = fields.into_iter().filter(|(_, value)| *value != Value::Null).collect();
            self.write(entity, record, None, fields, Vec::new(), known).await?;
        }
        Ok(record)
    }

    /// Sets one field; nothing is written when it holds that value already.
    pub async fn set(
        &mut self,
        entity: &'static Entity,
        record: Uid,
        field: u16,
        value: impl Into<Value>,
    ) -> Result<()> {
        let known = log::record(&mut self.db, entity.id, record).await?;
        self.set_known(entity, record, field, value.into(), known).await?;
        Ok(())
    }

    async fn set_known(
        &mut self,
        entity: &'static Entity,
        record: Uid,
        field: u16,
        value: Value,
        known: Vec<Change>,
    ) -> Result<Vec<Change>> {
        let heads = project::heads(&known, field);
        if heads.len() == 1 && heads[0].value(field) == value || heads.is_empty() && value == Value::Null {
            return Ok(known);
        }
        let bases = heads.iter().map(|head| head.mark).collect();
        self.write(entity, record, Some(field), Fields::from([(field, value)]), bases, known).await
    }

    /// Deletes a record; what it owns is hidden with it. Nothing is written when it is deleted already.
    pub async fn remove(&mut self, entity: &'static Entity, record: Uid) -> Result<()> {
        let known = log::record(&mut self.db, entity.id, record).await?;
        if known.is_empty() || project::record(&known, entity.fields.iter().map(|field| field.id)).deleted {
            return Ok(());
        }
        let fields = std::iter::once(DELETED).chain(entity.fields.iter().map(|field| field.id));
        let seen: BTreeSet<Mark> =
            fields.flat_map(|field| project::heads(&known, field)).map(|head| head.mark).collect();
        let deleted = Fields::from([(DELETED, Value::Bool(true))]);
        self.write(entity, record, Some(DELETED), deleted, seen.into_iter().collect(), known).await?;
        Ok(())
    }

    /// Brings a deleted record back, with all that it owns. Nothing is written when it is there.
    pub async fn restore(&mut self, entity: &'static Entity, record: Uid) -> Result<()> {
        let known = log::record(&mut self.db, entity.id, record).await?;
        if known.iter().any(Change::is_create) {
            self.set_known(entity, record, DELETED, Value::Bool(false), known).await?;
        }
        Ok(())
    }

    /// Writes one change with given bases, as undo does; answers the record's changes with the new one.
    pub(super) async fn write(
        &mut self,
        entity: &'static Entity,
        record: Uid,
        field: Option<u16>,
        values: Fields,
        bases: Vec<Mark>,
        mut known: Vec<Change>,
    ) -> Result<Vec<Change>> {
        // Until the change is written, the action has failed: a swallowed error must not leave a gap in the numbers.
        let failed = std::mem::replace(&mut self.failed, true);
        let stamp = self.stamp();
        let change = self.stamped(stamp, entity, record, field, values, bases);
        self.entities.insert(entity.name);
        self.touched.note(&mut self.db, &change).await?;
        let key = if personal(&change) { Some(self.record_key(record).await?) } else { None };
        let mut nonce = [0; 24];
        self.source.fill(&mut nonce);
        let row = log::Row::seal(&change, key.as_ref().map(|(id, key)| (*id, key)), nonce)?;
        known.push(change);
        apply(&mut self.db, entity, record, &[row], &known).await?;
        self.failed = failed;
        Ok(known)
    }

    /// The next number and time of this action.
    pub(super) fn stamp(&mut self) -> Stamp {
        self.n += 1;
        self.clock = (self.clock + 1).max(self.source.now().0 << 16);
        Stamp { n: self.n, clock: self.clock }
    }

    /// A change of this action with a number that was drawn for it.
    pub(super) fn stamped(
        &self,
        stamp: Stamp,
        entity: &Entity,
        record: Uid,
        field: Option<u16>,
        values: Fields,
        bases: Vec<Mark>,
    ) -> Change {
        Change {
            mark: (self.device, stamp.n),
            action: self.action,
            entity: entity.id,
            record,
            field,
            values,
            clock: stamp.clock,
            bases,
        }
    }

    /// The record's newest key, or a new one.
    async fn record_key(&mut self, record: Uid) -> Result<(Uid, [u8; 32])> {
        let found: Option<(Uid, Vec<u8>)> = sqlx::query_as(
            "select key_id, key from record_keys where record = ? order by rowid desc limit 1",
        )
        .bind(record)
        .fetch_optional(&mut *self.db)
        .await?;
        if let Some((id, bytes)) = found
            && let Ok(key) = bytes.try_into()
        {
            return Ok((id, key));
        }
        let (id, mut key) = (self.new_id(), [0; 32]);
        self.source.fill(&mut key);
        sqlx::query("insert into record_keys (key_id, record, key) values (?, ?, ?)")
            .bind(id)
            .bind(record)
            .bind(key.to_vec())
            .execute(&mut *self.db)
            .await?;
        Ok((id, key))
    }

    async fn seal_action(&mut self, action: &Action, before: i64) -> Result<()> {
        let mut args = action.args.clone();
        args.append(&mut self.args);
        let row = log::ActionRow {
            id: self.action,
            name: action.name.clone(),
            args: serde_json::to_string(&args).unwrap_or_else(|_| "{}".to_owned()),
            subject: action.subject,
            person: action.person,
            at: self.source.now().0,
            undoes: action.undoes,
            last: action.last,
            first_n: before + 1,
            last_n: self.n,
        };
        gate(&mut self.db, true).await?;
        let written = log::insert_action(&mut self.db, &self.device, &row).await;
        gate(&mut self.db, false).await?;
        written?;
        for (key, value) in [("n", self.n), ("clock", self.clock)] {
            sqlx::query("insert into local_state (key, value) values (?, ?) on conflict (key) do update set value = excluded.value")
                .bind(key)
                .bind(value.to_string())
                .execute(&mut *self.db)
                .await?;
        }
        Ok(())
    }
}

pub(super) fn personal(change: &Change) -> bool {
    let Some(entity) = registry::entity(change.entity) else { return false };
    let sealed = |id: &u16| entity.field(*id).is_some_and(|field| field.personal);
    change.values.iter().any(|(id, value)| *value != Value::Null && sealed(id))
}

/// The one projection: puts log rows in and makes the record's row what the whole set of its changes says.
pub(super) async fn apply(
    db: &mut SqliteConnection,
    entity: &'static Entity,
    record: Uid,
    rows: &[log::Row],
    changes: &[Change],
) -> Result<()> {
    gate(db, true).await?;
    let done = row::write(db, entity, record, rows, changes).await;
    gate(db, false).await?;
    done
}

/// Encodes bases as they are kept: device and number, in order.
pub(super) fn encode_bases(bases: &[Mark]) -> Vec<u8> {
    let mut sorted = bases.to_vec();
    sorted.sort();
    sorted.iter().flat_map(|(device, n)| [device.as_slice(), &n.to_be_bytes()].concat()).collect()
}

/// Reads bases back; trailing bytes that are no whole base are ignored.
pub(super) fn decode_bases(bytes: &[u8]) -> Vec<Mark> {
    bytes
        .chunks_exact(24)
        .filter_map(|chunk| {
            let device = chunk[..16].try_into().ok()?;
            Some((device, i64::from_be_bytes(chunk[16..].try_into().ok()?)))
        })
        .collect()
}

/// Splits fields into plain and personal ones; that nothing is there any more is no secret.
pub(super) fn split(entity: u16, values: &Fields) -> (Fields, Fields) {
    let known = registry::entity(entity);
    let is_personal =
        |id: &u16| known.and_then(|entity| entity.field(*id)).is_some_and(|field| field.personal);
    let (sealed, plain) = values
        .iter()
        .map(|(id, value)| (*id, value.clone()))
        .partition(|(id, value)| *value != Value::Null && is_personal(id));
    (plain, sealed)
}

/// Bytes of the plain part.
pub(super) fn plain_bytes(fields: &Fields) -> Vec<u8> {
    value::encode(fields)
}
