//! What two people wrote at the same time: both values, who wrote which and when, and one click that decides. A decision
//! is an action like any other: it travels, and it can be undone.

use crate::app::App;
use crate::db::conflict::{self, Conflict};
use crate::db::project::Change;
use crate::db::registry::{self, DELETED};
use crate::db::{Action, Changed, Db, Value};
use crate::error::{Error, Message, Result};
use crate::fields::{Created, Empty};
use crate::values::{Local, Uid};
use crate::{history, money};
use serde::{Deserialize, Serialize};

/// A value that somebody wrote.
#[derive(Debug, Serialize)]
#[cfg_attr(feature = "types", derive(ts_rs::TS))]
#[serde(rename_all = "camelCase")]
pub struct ConflictChoice {
    /// Names it in a decision.
    pub id: String,
    /// What was written, as people read it; empty for nothing.
    pub printed: String,
    /// Who; empty when nobody was named.
    pub person: String,
    /// When, printed.
    pub at_printed: String,
    /// It is shown until somebody decides.
    pub shown: bool,
}

/// A field that waits for a decision.
#[derive(Debug, Serialize)]
#[cfg_attr(feature = "types", derive(ts_rs::TS))]
#[serde(rename_all = "camelCase")]
pub struct ConflictRow {
    /// The record.
    pub record: String,
    /// What kind of record.
    pub entity: String,
    /// Its name; empty when it has none.
    pub name: String,
    /// Which field; `deleted` when one deleted what another changed, `amount` for the amount of a cost.
    pub field: String,
    /// The field, said.
    pub label: Message,
    /// Nothing is finalized or paid on it until somebody decides.
    pub money: bool,
    /// The values, the shown one first.
    pub choices: Vec<ConflictChoice>,
}

/// Everything that waits for a decision.
#[derive(Debug, Serialize)]
#[cfg_attr(feature = "types", derive(ts_rs::TS))]
pub struct Conflicts {
    /// Money first.
    pub rows: Vec<ConflictRow>,
}

/// A decision.
#[derive(Debug, Deserialize)]
#[cfg_attr(feature = "types", derive(ts_rs::TS))]
pub struct ConflictDecide {
    /// The record.
    pub record: String,
    /// The field.
    pub field: String,
    /// The value that counts.
    pub choice: String,
}

const AMOUNT: &str = "amount";
const DELETION: &str = "deleted";

/// Whether a person is asked about it; what goes with another field is decided with that one.
pub(super) fn is_asked(conflict: &Conflict) -> bool {
    let field = conflict.entity.field(conflict.field);
    conflict.field == DELETED || field.is_some_and(|field| history::is_told(field, conflict.entity))
}

fn mark(change: &Change) -> String {
    format!("{}:{}", Uid(change.mark.0).text("dev"), change.mark.1)
}

/// `sync.conflicts`: what waits for a decision.
pub async fn conflicts(app: &App, _: Empty) -> Result<Conflicts> {
    let (db, local) = (app.db()?, app.local());
    let mut rows = Vec::new();
    for dispute in money::disputes(&mut *db.read().acquire().await?, None).await? {
        rows.push(amount(&db, &dispute, local).await?);
    }
    let open = conflict::open(&mut *db.read().acquire().await?).await?;
    for one in open.iter().filter(|one| is_asked(one)) {
        rows.push(field(&db, one, local).await?);
    }
    rows.sort_by_key(|row| !row.money);
    Ok(Conflicts { rows })
}

/// Who wrote a change, and when.
async fn author(db: &Db, change: &Change, local: Local) -> Result<(String, String)> {
    let line = history::action(db, change.action).await?;
    let at = line.as_ref().map_or(change.clock >> 16, |line| line.3);
    Ok((line.and_then(|line| line.5).unwrap_or_default(), local.when(Some(at))))
}

async fn field(db: &Db, one: &Conflict, local: Local) -> Result<ConflictRow> {
    let known = one.entity.field(one.field);
    let mut choices = Vec::new();
    for (at, head) in one.heads.iter().enumerate() {
        let (person, at_printed) = author(db, head, local).await?;
        let value = head.value(one.field);
        let printed = match known {
            Some(field) => {
                history::told(&mut *db.read().acquire().await?, one.entity, field, &value, local).await?
            }
            None => String::new(),
        };
        choices.push(ConflictChoice { id: mark(head), printed, person, at_printed, shown: at == 0 });
    }
    if one.field == DELETED {
        let words = crate::words::words(local.lang);
        let say = |id: &str, own: &str, shown| {
            let head = choices.iter().find(|_| own == DELETION);
            let (person, at_printed) =
                head.map(|head| (head.person.clone(), head.at_printed.clone())).unwrap_or_default();
            ConflictChoice { id: own.to_owned(), printed: words.text(id, &[]), person, at_printed, shown }
        };
        choices = vec![say("conflict-keep", "kept", true), say("conflict-delete", DELETION, false)];
    }
    let name = history::name_of(&mut *db.read().acquire().await?, one.record).await?;
    let column = known.map_or(DELETION, |field| field.column);
    Ok(ConflictRow {
        record: one.record.text(one.entity.prefix),
        entity: one.entity.name.to_owned(),
        name,
        field: column.to_owned(),
        label: Message::new(format!("field-{column}")),
        money: known.is_some_and(|field| field.kind == registry::Kind::Money),
        choices,
    })
}

async fn amount(db: &Db, dispute: &money::Dispute, local: Local) -> Result<ConflictRow> {
    let mut choices = Vec::new();
    for (at, entry) in dispute.entries.iter().enumerate() {
        let entity = registry::cost_entry::ENTITY.id;
        let known = crate::db::log::record(&mut *db.read().acquire().await?, entity, entry.id).await?;
        let (person, at_printed) = match known.iter().find(|change| change.is_create()) {
            Some(change) => author(db, change, local).await?,
            None => (String::new(), String::new()),
        };
        let printed = crate::values::format::money(entry.amount, local.lang);
        choices.push(ConflictChoice {
            id: entry.id.text("coe"),
            printed,
            person,
            at_printed,
            shown: at == 0,
        });
    }
    Ok(ConflictRow {
        record: dispute.cost.text("cos"),
        entity: "cost".to_owned(),
        name: dispute.name.clone(),
        field: AMOUNT.to_owned(),
        label: Message::new("field-amount"),
        money: true,
        choices,
    })
}

/// `sync.decide`: one of the values counts from now on, on every computer.
pub async fn decide(app: &App, req: ConflictDecide) -> Result<Changed<Created>> {
    let (prefix, record) = Uid::parse_any(&req.record).ok_or(Error::NotFound("record"))?;
    let entity = registry::by_prefix(prefix).ok_or(Error::NotFound("record"))?;
    let gone = || Error::refused("error-conflict-gone");
    let action = Action::new("action-sync-decide").about(record);
    if req.field == AMOUNT && entity.id == registry::cost::ENTITY.id {
        let entry = Uid::parse("coe", &req.choice).ok_or(Error::NotFound("choice"))?;
        let done = app.change(action, async |tx| {
            let open = money::disputes(tx.reader(), Some(record)).await?;
            let chosen = open.iter().flat_map(|one| one.entries.iter().map(move |row| (one, row)));
            let (dispute, row) = chosen.into_iter().find(|(_, row)| row.id == entry).ok_or_else(gone)?;
            money::settle(tx, record, dispute.step, row.amount).await?;
            Ok(Created { id: req.record.clone() })
        });
        return done.await;
    }
    app.change(action, async |tx| {
        let open = conflict::of_record(tx.reader(), entity, record).await?;
        if req.field == DELETION {
            open.iter().find(|one| one.field == DELETED).ok_or_else(gone)?;
            match req.choice.as_str() {
                "kept" => tx.restore(entity, record).await?,
                DELETION => tx.remove(entity, record).await?,
                _ => return Err(Error::NotFound("choice")),
            }
            return Ok(Created { id: req.record.clone() });
        }
        let named = |one: &&Conflict| entity.field(one.field).is_some_and(|field| field.column == req.field);
        let one = open.iter().find(named).ok_or_else(gone)?;
        let head = one.heads.iter().find(|head| mark(head) == req.choice).ok_or(Error::NotFound("choice"))?;
        tx.set(entity, record, one.field, head.value(one.field)).await?;
        // What nobody is asked about goes with it: who ticked a task off, and when.
        for other in open.iter().filter(|other| other.field != DELETED && !is_asked(other)) {
            let same = other.heads.iter().find(|known| known.mark.0 == head.mark.0);
            let value: Option<Value> = same.or(other.heads.first()).map(|known| known.value(other.field));
            if let Some(value) = value {
                tx.set(entity, record, other.field, value).await?;
            }
        }
        Ok(Created { id: req.record.clone() })
    })
    .await
}
