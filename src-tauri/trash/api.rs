//! What was deleted, as calls: the list, restoring, emptying.

use super::store;
use crate::app::App;
use crate::creators;
use crate::db::registry::{Entity, campaign, creator, creator_list, document, note, task};
use crate::db::{Action, Changed, Records, Tx};
use crate::error::{Error, Result};
use crate::fields::{Created, Empty, Ref};
use crate::files;
use crate::values::Uid;
use serde::Serialize;

/// A deleted record.
#[derive(Debug, Serialize)]
#[cfg_attr(feature = "types", derive(ts_rs::TS))]
#[serde(rename_all = "camelCase")]
pub struct TrashRow {
    /// The record.
    pub id: String,
    /// What it is.
    #[cfg_attr(
        feature = "types",
        ts(type = "\"campaign\" | \"creator\" | \"creator_list\" | \"document\" | \"note\" | \"task\"")
    )]
    pub kind: String,
    /// What it is called; the beginning of a note.
    pub name: String,
    /// A campaign's brand, a creator's handles, what a note or a document is about, a task's campaign.
    pub of: String,
    /// What comes back with it: a campaign's creators, a creator's or a task's notes, a list's creators.
    pub first: i64,
    /// A campaign's posts.
    pub second: i64,
    /// When it was deleted, UTC milliseconds.
    pub at: i64,
    /// The same, printed.
    pub at_printed: String,
    /// By whom; empty when nobody was named.
    pub person: String,
}

/// The trash.
#[derive(Debug, Serialize)]
#[cfg_attr(feature = "types", derive(ts_rs::TS))]
pub struct Trash {
    /// What was deleted last comes first; at most 500.
    pub rows: Vec<TrashRow>,
    /// How many there are.
    pub total: usize,
}

/// The trash was emptied.
#[derive(Debug, Serialize)]
#[cfg_attr(feature = "types", derive(ts_rs::TS))]
pub struct Emptied {
    /// Records that are gone for good.
    pub count: usize,
    /// The disk did not let all files be rewritten; the next start goes on.
    pub unfinished: bool,
}

/// How many rows are shown.
const SHOWN: usize = 500;
/// How much of a note is shown.
const BEGINNING: usize = 120;

type Found = (&'static Entity, Uid, store::Deletion);

async fn found(db: &mut sqlx::SqliteConnection) -> Result<Vec<Found>> {
    let mut out = Vec::new();
    for entity in store::KINDS {
        for record in store::deleted(db, entity).await? {
            if let Some(deletion) = store::deletion(db, entity, record).await? {
                out.push((entity, record, deletion));
            }
        }
    }
    out.sort_by_key(|row| std::cmp::Reverse(row.2.at));
    Ok(out)
}

/// `trash.list`: what was deleted and can be brought back.
pub async fn list(app: &App, _: Empty) -> Result<Trash> {
    let (db, local) = (app.db()?, app.local());
    let mut read = db.read().acquire().await?;
    let all = found(&mut read).await?;
    let total = all.len();
    let mut rows = Vec::new();
    for (entity, record, deletion) in all.into_iter().take(SHOWN) {
        let (name, of) = store::called(&mut read, entity, record).await?;
        let (first, second) = store::owned(&mut read, entity, record).await?;
        rows.push(TrashRow {
            id: record.text(entity.prefix),
            kind: entity.name.to_owned(),
            name: name.chars().take(BEGINNING).collect(),
            of,
            first,
            second,
            at: deletion.at,
            at_printed: local.when(Some(deletion.at)),
            person: deletion.person.unwrap_or_default(),
        });
    }
    Ok(Trash { rows, total })
}

/// `trash.restore`: brings a deleted record back, whole.
pub async fn restore(app: &App, req: Ref) -> Result<Changed<Created>> {
    let (prefix, record) = Uid::parse_any(&req.id).ok_or(Error::NotFound("record"))?;
    let entity = store::KINDS.into_iter().find(|entity| entity.prefix == prefix);
    let entity = entity.ok_or(Error::NotFound("record"))?;
    let db = app.db()?;
    if !store::deleted(&mut *db.read().acquire().await?, entity).await?.contains(&record) {
        return Err(Error::NotFound("record"));
    }
    let action = match entity.name {
        "campaign" => "action-trash-restore-campaign",
        "creator" => "action-trash-restore-creator",
        "note" => "action-trash-restore-note",
        "task" => "action-trash-restore-task",
        "document" => "action-trash-restore-document",
        _ => "action-trash-restore-list",
    };
    app.change(Action::new(action).about(record), async |tx| {
        tx.restore(entity, record).await?;
        Ok(Created { id: req.id.clone() })
    })
    .await
}

/// `trash.empty`: takes everything in the trash away for good, with the documents of its campaigns, and what no list
/// shows any more: contacts and remarks that were removed.
pub async fn empty(app: &App, _: Empty) -> Result<Changed<Emptied>> {
    let db = app.db()?;
    let action = Action::new("action-trash-empty").last();
    let done = app.change(action, async |tx| {
        let all = found(tx.reader()).await?;
        let of = |entity: &Entity| {
            all.iter().filter(|row| row.0.id == entity.id).map(|row| row.1).collect::<Vec<_>>()
        };
        let campaigns = of(&campaign::ENTITY);
        let people = of(&creator::ENTITY);
        let documents = of(&document::ENTITY);
        let among = |list: &[Uid], id: Option<Uid>| id.is_some_and(|id| list.contains(&id));
        // Who was merged into somebody goes with them.
        let mut gone = people.clone();
        for person in &people {
            gone.extend(creators::merged_into(tx.reader(), *person).await?);
        }
        let files = files::only_kept_by(tx.reader(), |holder| {
            among(&gone, holder.creator)
                || among(&campaigns, holder.campaign)
                || among(&documents, holder.document)
        });
        let files = files.await?;
        tx.erase_files(&files).await?;
        creators::erase_people(tx, &people).await?;
        for record in &campaigns {
            let mut records = Records::from([(campaign::ENTITY.id, *record)]);
            records.extend(store::written(tx.reader(), *record).await?);
            records.extend(store::personal(tx.reader(), *record).await?);
            records.extend(store::documents(tx.reader(), *record).await?);
            tx.erase(&records).await?;
            finish(tx, &campaign::ENTITY, *record, campaign::ERASED).await?;
        }
        for record in of(&task::ENTITY) {
            let records: Records = store::written(tx.reader(), record).await?.into_iter().collect();
            tx.erase(&records).await?;
            finish(tx, &task::ENTITY, record, task::ERASED).await?;
        }
        for record in of(&note::ENTITY) {
            tx.erase(&Records::from([(note::ENTITY.id, record)])).await?;
            finish(tx, &note::ENTITY, record, note::ERASED).await?;
        }
        for record in of(&creator_list::ENTITY) {
            finish(tx, &creator_list::ENTITY, record, creator_list::ERASED).await?;
        }
        for record in documents {
            let mut records = Records::from([(document::ENTITY.id, record)]);
            records.extend(store::versions(tx.reader(), record).await?);
            tx.erase(&records).await?;
            finish(tx, &document::ENTITY, record, document::ERASED).await?;
        }
        let removed: Records = store::removed(tx.reader()).await?.into_iter().collect();
        if !removed.is_empty() {
            tx.erase(&removed).await?;
        }
        Ok(all.len())
    });
    let done = done.await?;
    let count = done.value;
    let scrubbed = db.scrub().await;
    if let Err(cause) = &scrubbed {
        tracing::error!(%cause, "emptying the trash is not finished");
    }
    Ok(Changed { action: done.action, value: Emptied { count, unfinished: scrubbed.is_err() } })
}

/// Marks a record as gone for good; it stays deleted.
async fn finish(tx: &mut Tx, entity: &'static Entity, record: Uid, erased: u16) -> Result<()> {
    tx.set(entity, record, erased, true).await?;
    tx.remove(entity, record).await
}
