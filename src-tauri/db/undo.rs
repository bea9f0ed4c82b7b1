//! Undo and redo: each is a new action that sets the fields back through the same `apply`, and survives a
//! restart. Whole or refused; what a later change touched is named, and the untouched rest is offered.

use super::change::{Action, Changed, Tx};
use super::project::{self, Change, Mark};
use super::registry::{self, DELETED, Entity};
use super::value::{Fields, Value};
use super::{Db, log};
use crate::error::{Error, Message, Next, Result};
use crate::values::Uid;
use serde_json::json;
use sqlx::{AssertSqlSafe, FromRow, SqliteConnection};
use std::collections::{BTreeMap, BTreeSet};

/// An action on the undo or the redo stack.
#[derive(Debug, Clone, FromRow)]
pub struct Step {
    /// The action.
    pub id: Uid,
    /// The message that names it.
    pub name: String,
    /// The message's arguments, JSON.
    pub args: String,
    /// The record it is about.
    pub subject: Option<Uid>,
    undoes: Option<Uid>,
    last: bool,
}

/// What can be undone and redone next.
#[derive(Debug, Clone, Default)]
pub struct Stacks {
    /// Newest last.
    pub undo: Vec<Step>,
    /// Newest last.
    pub redo: Vec<Step>,
}

/// Replays who-took-back-what, oldest first.
fn stacks(steps: Vec<Step>) -> Stacks {
    let mut out = Stacks::default();
    for step in steps {
        let of = |stack: &Vec<Step>| step.undoes.and_then(|id| stack.iter().position(|known| known.id == id));
        if let Some(at) = of(&out.undo) {
            out.undo.remove(at);
            out.redo.push(step);
        } else if let Some(at) = of(&out.redo) {
            out.redo.remove(at);
            out.undo.push(step);
        } else {
            out.redo.clear();
            if !step.last {
                out.undo.push(step);
            }
        }
    }
    out
}

/// How many actions back undo looks; older ones stay in the history.
const REACH: i64 = 1000;

async fn load(db: &mut SqliteConnection, device: &[u8; 16]) -> Result<Stacks> {
    let mut steps: Vec<Step> = sqlx::query_as(
        "select a.id, a.name, a.args, a.subject, a.undoes, a.final as last from actions a join devices d on d.no = a.device \
         where d.id = ? order by a.first_n desc limit ?",
    )
    .bind(device.as_slice())
    .bind(REACH)
    .fetch_all(db)
    .await?;
    steps.reverse();
    Ok(stacks(steps))
}

impl Db {
    /// What can be undone and redone on this device.
    ///
    /// # Errors
    /// What the engine says.
    pub async fn undoable(&self) -> Result<Stacks> {
        let mut db = self.readers.acquire().await?;
        load(&mut db, &self.device).await
    }

    /// Takes the newest action back; with `rest`, only what nothing later touched. Answers the records changed.
    ///
    /// # Errors
    /// `Refused` when there is nothing to undo, or when later changes stand on it.
    pub async fn undo(
        &self,
        person: Option<Uid>,
        rest: bool,
    ) -> Result<(Changed<i64>, BTreeSet<&'static str>)> {
        let step =
            self.undoable().await?.undo.pop().ok_or_else(|| Error::refused("error-nothing-to-undo"))?;
        self.take_back(&step, person, rest, "history.undo").await
    }

    /// Takes the newest undo back.
    ///
    /// # Errors
    /// `Refused` when there is nothing to redo, or when later changes stand in the way.
    pub async fn redo(&self, person: Option<Uid>) -> Result<(Changed<i64>, BTreeSet<&'static str>)> {
        let step =
            self.undoable().await?.redo.pop().ok_or_else(|| Error::refused("error-nothing-to-redo"))?;
        self.take_back(&step, person, false, "history.redo").await
    }

    async fn take_back(
        &self,
        step: &Step,
        person: Option<Uid>,
        rest: bool,
        call: &str,
    ) -> Result<(Changed<i64>, BTreeSet<&'static str>)> {
        let args = serde_json::from_str(&step.args).unwrap_or_default();
        let action = Action {
            name: step.name.clone(),
            args,
            subject: step.subject,
            person,
            undoes: Some(step.id),
            last: false,
        };
        self.change(action, async |tx: &mut Tx| reverse(tx, step.id, rest, call).await).await
    }
}

/// Sets everything that the action changed back, in one action.
async fn reverse(tx: &mut Tx, action: Uid, rest: bool, call: &str) -> Result<i64> {
    let together = tx.reverse_many(action).await?;
    let changes = log::of_action(&mut tx.db, action).await?;
    let made: BTreeSet<Uid> = changes.iter().filter(|c| c.is_create()).map(|c| c.record).collect();
    let records: BTreeSet<Uid> = changes.iter().map(|change| change.record).collect();
    let mut touched = BTreeSet::new();
    for change in &changes {
        if !untouched(tx, change, action, &made).await? {
            touched.insert(change.record);
        }
    }
    let free = records.len() - touched.len() + together;
    if !touched.is_empty() && !rest {
        let message = Message::new("error-undo-touched").with("touched", touched.len()).with("free", free);
        let next = (records.len() + together > 1 && free > 0 && call == "history.undo").then(|| Next {
            call: call.to_owned(),
            args: json!({"rest": true}),
            message_id: "next-undo-rest".to_owned(),
        });
        return Err(Error::Refused(message, next.map(Box::new)));
    }
    // A record that goes again goes last: a field set after the deletion would count as an edit that keeps it.
    let (goes, stays): (Vec<&Change>, Vec<&Change>) = changes
        .iter()
        .rev()
        .filter(|change| !touched.contains(&change.record))
        .partition(|change| brought(change));
    for change in stays.into_iter().chain(goes) {
        put_back(tx, change).await?;
    }
    i64::try_from(free).map_err(|_| Error::Bug("too many records".to_owned()))
}

/// Whether the change brought its record to life: created it, or took a deletion back.
fn brought(change: &Change) -> bool {
    change.carries(DELETED) && change.value(DELETED) == Value::Bool(false)
}

/// Whether every field of the change still shows what the change made it show, and nothing live from another
/// action points at a record that it created.
async fn untouched(tx: &mut Tx, change: &Change, action: Uid, made: &BTreeSet<Uid>) -> Result<bool> {
    let Some(entity) = registry::entity(change.entity) else { return Ok(false) };
    let all = log::record(&mut tx.db, change.entity, change.record).await?;
    let chain = Chain::load(tx, &all).await?;
    let fields: Vec<u16> = match change.field {
        Some(field) => vec![field],
        None => std::iter::once(DELETED).chain(change.values.keys().copied()).collect(),
    };
    // Later changes of the same action on the same field are the action's own.
    let own = |mark: &Mark| all.iter().any(|c| c.mark == *mark && c.action == action);
    let wanted = |field| chain.origin(&all, change.mark, field);
    let same = fields.iter().all(|field| {
        let heads = project::heads(&all, *field);
        heads.len() == 1 && {
            let origin = chain.origin(&all, heads[0].mark, *field);
            origin == wanted(*field) || own(&origin) || own(&heads[0].mark)
        }
    });
    if !same || !change.is_create() {
        return Ok(same);
    }
    pointed_at(tx, entity, change.record, made).await.map(|pointed| !pointed)
}

/// Whether anything live, made by another action, refers to the record.
async fn pointed_at(tx: &mut Tx, entity: &Entity, record: Uid, made: &BTreeSet<Uid>) -> Result<bool> {
    for (from, field) in registry::references(entity.id) {
        let sql = format!("select id from live_{} where {} = ?", from.table, field.column);
        let rows: Vec<(Uid,)> =
            sqlx::query_as(AssertSqlSafe(sql)).bind(record).fetch_all(&mut *tx.db).await?;
        if rows.iter().any(|(id,)| !made.contains(id)) {
            return Ok(true);
        }
    }
    Ok(false)
}

/// Which action takes back which, for the actions of one record's changes.
struct Chain(BTreeMap<Uid, Uid>);

impl Chain {
    async fn load(tx: &mut Tx, changes: &[Change]) -> Result<Self> {
        let actions: BTreeSet<Uid> = changes.iter().map(|change| change.action).collect();
        let mut map = BTreeMap::new();
        for action in actions {
            let found: Option<(Option<Uid>,)> = sqlx::query_as("select undoes from actions where id = ?")
                .bind(action)
                .fetch_optional(&mut *tx.db)
                .await?;
            if let Some((Some(undoes),)) = found {
                map.insert(action, undoes);
            }
        }
        Ok(Self(map))
    }

    /// The change that a head stands for: an undo stands for what its target had replaced.
    fn origin(&self, all: &[Change], mark: Mark, field: u16) -> Mark {
        let find = |mark: Mark| all.iter().find(|change| change.mark == mark);
        let Some(change) = find(mark) else { return mark };
        let Some(under) = base(all, change, field) else { return mark };
        let stands_for = find(self.origin(all, under.mark, field)).unwrap_or(under);
        let target = [under, stands_for].into_iter().find(|t| self.takes_back(change.action, t.action));
        match target.and_then(|target| base(all, target, field)) {
            Some(before) => self.origin(all, before.mark, field),
            None => mark,
        }
    }

    /// Whether `later` takes `earlier` back: directly, or by taking back a redo of it.
    fn takes_back(&self, later: Uid, earlier: Uid) -> bool {
        let mut steps = 0;
        let mut at = later;
        while let Some(target) = self.0.get(&at) {
            steps += 1;
            if *target == earlier {
                return steps % 2 == 1;
            }
            at = *target;
        }
        false
    }
}

/// The change whose value stood in the field before.
fn base<'a>(all: &'a [Change], change: &Change, field: u16) -> Option<&'a Change> {
    all.iter()
        .filter(|known| change.bases.contains(&known.mark) && known.carries(field))
        .max_by_key(|known| (known.clock, known.mark))
}

/// Undoes one change: a created record is deleted, a field gets the value of its base.
async fn put_back(tx: &mut Tx, change: &Change) -> Result<()> {
    let Some(entity) = registry::entity(change.entity) else { return Ok(()) };
    let Some(field) = change.field else { return tx.remove(entity, change.record).await };
    let all = log::record(&mut tx.db, change.entity, change.record).await?;
    let before = base(&all, change, field).map_or(Value::Null, |base| base.value(field));
    if field == DELETED && before == Value::Bool(true) {
        return tx.remove(entity, change.record).await;
    }
    let bases: Vec<Mark> = project::heads(&all, field).iter().map(|head| head.mark).collect();
    tx.write(entity, change.record, Some(field), Fields::from([(field, before)]), bases, all).await?;
    Ok(())
}
