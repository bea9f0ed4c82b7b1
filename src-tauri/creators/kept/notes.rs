//! Notes about creators, as calls: dated, signed, and sealed in the log like everything that describes a person.

use super::{long_text, store};
use crate::app::App;
use crate::creators;
use crate::db::registry::note;
use crate::db::{Action, Changed};
use crate::error::{Error, Result};
use crate::fields::{Count, Created, Ref, id};
use crate::people;
use crate::values::Local;
use serde::{Deserialize, Serialize};
use sqlx::SqliteConnection;

/// A note.
#[derive(Debug, Serialize)]
#[cfg_attr(feature = "types", derive(ts_rs::TS))]
#[serde(rename_all = "camelCase")]
pub struct Note {
    /// The record.
    pub id: String,
    /// What was written.
    pub text: String,
    /// When, UTC milliseconds.
    pub at: i64,
    /// The same, printed.
    pub at_printed: String,
    /// By whom; empty when nobody was named.
    pub person: String,
}

/// A new note.
#[derive(Debug, Deserialize)]
#[cfg_attr(feature = "types", derive(ts_rs::TS))]
pub struct NoteAdd {
    /// About whom.
    pub creator: String,
    /// What to write.
    pub text: String,
}

/// Another text for a note.
#[derive(Debug, Deserialize)]
#[cfg_attr(feature = "types", derive(ts_rs::TS))]
pub struct NoteEdit {
    /// The note.
    pub note: String,
    /// What to write.
    pub text: String,
}

/// `creators.addNote`: writes a note about a creator.
pub async fn add(app: &App, req: NoteAdd) -> Result<Changed<Created>> {
    let text = long_text("text", &req.text)?;
    let owner = id("cre", &req.creator)?;
    if !creators::is_live(&mut *app.db()?.read().acquire().await?, owner).await? {
        return Err(Error::NotFound("creator"));
    }
    let person = app.me();
    app.change(Action::new("action-creators-add-note").about(owner), async |tx| {
        let (record, at) = (tx.new_id(), tx.now());
        let fields = [
            (note::CREATOR, owner.into()),
            (note::TEXT, text.as_str().into()),
            (note::WRITTEN_AT, at.into()),
            (note::PERSON, person.into()),
        ];
        tx.create(&note::ENTITY, record, fields).await?;
        people::mention(tx, record, &text).await?;
        Ok(Created { id: record.text("not") })
    })
    .await
}

/// `creators.editNote`: another text; the history keeps the one before.
pub async fn edit(app: &App, req: NoteEdit) -> Result<Changed<Created>> {
    let text = long_text("text", &req.text)?;
    let record = id("not", &req.note)?;
    let home = store::note_home(&mut *app.db()?.read().acquire().await?, record).await?;
    let owner = home.ok_or(Error::NotFound("note"))?;
    app.change(Action::new("action-creators-edit-note").about(owner), async |tx| {
        tx.set(&note::ENTITY, record, note::TEXT, text.as_str()).await?;
        people::mention(tx, record, &text).await?;
        Ok(Created { id: record.text("not") })
    })
    .await
}

/// `creators.removeNote`: puts a note into the trash.
pub async fn remove(app: &App, req: Ref) -> Result<Changed<Count>> {
    let record = id("not", &req.id)?;
    let home = store::note_home(&mut *app.db()?.read().acquire().await?, record).await?;
    let owner = home.ok_or(Error::NotFound("note"))?;
    app.change(Action::new("action-creators-remove-note").about(owner), async |tx| {
        tx.remove(&note::ENTITY, record).await?;
        Ok(Count { count: 1 })
    })
    .await
}

/// A creator's notes, the newest first.
pub(in crate::creators) async fn of(
    db: &mut SqliteConnection,
    creator: crate::values::Uid,
    local: Local,
) -> Result<Vec<Note>> {
    let rows = store::notes(db, creator).await?;
    Ok(rows
        .into_iter()
        .map(|(id, text, at, person)| Note {
            id: id.text("not"),
            text: text.unwrap_or_default(),
            at: at.unwrap_or(0),
            at_printed: local.when(at),
            person: person.unwrap_or_default(),
        })
        .collect())
}
