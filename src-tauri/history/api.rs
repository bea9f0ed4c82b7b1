//! Undo, redo and history, as calls.

use super::store as read;
use crate::app::App;
use crate::db::registry;
use crate::db::undo::Step;
use crate::db::{Changed, Db};
use crate::error::{Error, Message, Result};
use crate::fields::{Count, Empty};
use crate::values::{Lang, Local, Uid};
use crate::words::words;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// What can be undone and redone.
#[derive(Debug, Serialize)]
#[cfg_attr(feature = "types", derive(ts_rs::TS))]
pub struct HistoryState {
    /// The newest action, named.
    pub undo: Option<Message>,
    /// The newest undo, named.
    pub redo: Option<Message>,
}

/// Undo, please.
#[derive(Debug, Deserialize)]
#[cfg_attr(feature = "types", derive(ts_rs::TS))]
pub struct Undo {
    /// Only what nothing later touched.
    #[serde(default)]
    pub rest: bool,
}

/// A record's history, please.
#[derive(Debug, Deserialize)]
#[cfg_attr(feature = "types", derive(ts_rs::TS))]
pub struct HistoryRecord {
    /// The record, of any kind.
    pub record: String,
}

/// One field that changed.
#[derive(Debug, Serialize)]
#[cfg_attr(feature = "types", derive(ts_rs::TS))]
pub struct HistoryChange {
    /// Which.
    pub field: Message,
    /// What stood there before; empty for nothing.
    pub before: String,
    /// What stands there now; empty for nothing.
    pub after: String,
}

/// One action.
#[derive(Debug, Serialize)]
#[cfg_attr(feature = "types", derive(ts_rs::TS))]
#[serde(rename_all = "camelCase")]
pub struct HistoryRow {
    /// The action.
    pub action: String,
    /// When, UTC milliseconds.
    pub at: i64,
    /// The same, printed.
    pub at_printed: String,
    /// Who; empty when nobody was named.
    pub person: String,
    /// What.
    pub what: Message,
    /// The fields of the record and of what it owns.
    pub changes: Vec<HistoryChange>,
}

/// What happened to a record.
#[derive(Debug, Serialize)]
#[cfg_attr(feature = "types", derive(ts_rs::TS))]
pub struct History {
    /// The newest first, at most 200.
    pub rows: Vec<HistoryRow>,
}

/// A step's name with its subject and words for codes.
async fn named(
    db: &Db,
    name: &str,
    args: &str,
    subject: Option<Uid>,
    undoes: bool,
    lang: Lang,
) -> Result<Message> {
    let dictionary = words(lang);
    let given: BTreeMap<String, String> = serde_json::from_str(args).unwrap_or_default();
    let mut message = Message::new(name);
    for (key, value) in given {
        let text = value.strip_prefix('@').map_or_else(|| value.clone(), |id| dictionary.text(id, &[]));
        message = message.with(&key, text);
    }
    if let Some(subject) = subject {
        message = message.with("name", read::name_of(&mut *db.read().acquire().await?, subject).await?);
    }
    if undoes {
        let what = dictionary.message(&message);
        return Ok(Message::new("action-undone").with("what", what));
    }
    Ok(message)
}

/// `history.state`: what undo and redo would do.
pub async fn state(app: &App, _: Empty) -> Result<HistoryState> {
    let db = app.db()?;
    let stacks = db.undoable().await?;
    let lang = app.lang();
    let name = async |step: Option<&Step>| match step {
        Some(step) => named(&db, &step.name, &step.args, step.subject, false, lang).await.map(Some),
        None => Ok(None),
    };
    Ok(HistoryState { undo: name(stacks.undo.last()).await?, redo: name(stacks.redo.last()).await? })
}

fn counted(
    (changed, entities): (Changed<i64>, std::collections::BTreeSet<&'static str>),
    app: &App,
) -> Changed<Count> {
    app.tell(changed.action.as_deref(), &entities.into_iter().collect::<Vec<_>>());
    Changed { action: changed.action, value: Count { count: changed.value } }
}

/// `history.undo`: takes the newest action of this device back.
pub async fn undo(app: &App, req: Undo) -> Result<Changed<Count>> {
    let done = app.db()?.undo(app.me(), req.rest).await?;
    Ok(counted(done, app))
}

/// `history.redo`: takes the newest undo back.
pub async fn redo(app: &App, _: Empty) -> Result<Changed<Count>> {
    let done = app.db()?.redo(app.me()).await?;
    Ok(counted(done, app))
}

/// `history.record`: who changed what of a record, and of what it owns, when.
pub async fn record(app: &App, req: HistoryRecord) -> Result<History> {
    let (db, local) = (app.db()?, app.local());
    let (prefix, id) = Uid::parse_any(&req.record).ok_or(Error::NotFound("record"))?;
    let entity = registry::by_prefix(prefix).ok_or(Error::NotFound("record"))?;
    let family = read::family(&mut *db.read().acquire().await?, entity, id).await?;
    let mut actions: BTreeMap<Uid, (i64, Vec<HistoryChange>)> = BTreeMap::new();
    for record in family {
        for kind in read::kinds(&db, record).await? {
            collect(&db, kind, record, record == id, local, &mut actions).await?;
        }
    }
    let mut rows: Vec<(Uid, i64, Vec<HistoryChange>)> =
        actions.into_iter().map(|(action, (clock, changes))| (action, clock, changes)).collect();
    rows.sort_by_key(|row| std::cmp::Reverse(row.1));
    rows.truncate(200);
    let mut out = Vec::new();
    for (action, _, changes) in rows {
        let Some((name, args, subject, at, undoes, person)) = read::action(&db, action).await? else {
            continue;
        };
        let what = named(&db, &name, &args, subject, undoes.is_some(), local.lang).await?;
        let at_printed = local.when(Some(at));
        out.push(HistoryRow {
            action: action.text("act"),
            at,
            at_printed,
            person: person.unwrap_or_default(),
            what,
            changes,
        });
    }
    Ok(History { rows: out })
}

async fn collect(
    db: &Db,
    kind: u16,
    record: Uid,
    root: bool,
    local: Local,
    into: &mut BTreeMap<Uid, (i64, Vec<HistoryChange>)>,
) -> Result<()> {
    let Some(entity) = registry::entity(kind) else { return Ok(()) };
    let mut read = db.read().acquire().await?;
    let dictionary = words(local.lang);
    let own = if root { String::new() } else { read::name_of(&mut read, record).await? };
    for (change, told) in read::changes(db, kind, record).await? {
        let row = into.entry(change.action).or_insert((change.clock, Vec::new()));
        row.0 = row.0.max(change.clock);
        for (id, before, after) in told {
            let line = if id == registry::DELETED {
                let gone = dictionary.text(if after == true.into() { "yes" } else { "no" }, &[]);
                Some(("deleted", String::new(), gone))
            } else {
                match entity.field(id).filter(|field| read::is_told(field, entity)) {
                    Some(field) => Some((
                        field.column,
                        read::told(&mut read, entity, field, &before, local).await?,
                        read::told(&mut read, entity, field, &after, local).await?,
                    )),
                    None => None,
                }
            };
            if let Some((column, before, after)) = line.filter(|line| line.1 != line.2) {
                let label = dictionary.text(&format!("field-{column}"), &[]);
                let kind = dictionary.text(&format!("entity-{}", entity.name), &[]);
                let field = match (root, own.as_str()) {
                    (true, _) => Message::new("history-field").with("field", label),
                    (false, "") => Message::new("history-field-of").with("field", label).with("record", kind),
                    (false, name) => Message::new("history-field-of")
                        .with("field", label)
                        .with("record", format!("{kind} {name}")),
                };
                row.1.push(HistoryChange { field, before, after });
            }
        }
    }
    Ok(())
}
