//! Notes about campaigns, tasks, deliverables and creators, as calls. Whoever is named after an @ finds the note in the inbox.

use super::{api::Reader, store};
use crate::app::App;
use crate::creators::Note;
use crate::db::registry::{Entity, campaign, creator, deliverable, note, task};
use crate::db::{Action, Changed};
use crate::error::{Error, Message, Result};
use crate::fields::{Count, Created, Ref, id, long};
use crate::people;
use crate::values::Uid;
use serde::{Deserialize, Serialize};

/// The notes about a record, please.
#[derive(Debug, Deserialize)]
#[cfg_attr(feature = "types", derive(ts_rs::TS))]
pub struct NotesAsk {
    /// A campaign, a task, a deliverable or a creator.
    pub about: String,
}

/// The notes about a record.
#[derive(Debug, Serialize)]
#[cfg_attr(feature = "types", derive(ts_rs::TS))]
pub struct Notes {
    /// The newest first.
    pub rows: Vec<Note>,
}

/// A new note about a campaign, a task, a deliverable or a creator.
#[derive(Debug, Deserialize)]
#[cfg_attr(feature = "types", derive(ts_rs::TS))]
pub struct WorkNoteAdd {
    /// What about.
    pub about: String,
    /// What to write; who is named after an @ is mentioned.
    pub text: String,
}

/// Another text for a note.
#[derive(Debug, Deserialize)]
#[cfg_attr(feature = "types", derive(ts_rs::TS))]
pub struct WorkNoteEdit {
    /// The note.
    pub note: String,
    /// What to write.
    pub text: String,
}

/// Kinds of record that notes are about, and the field that names each.
const HOMES: [(&Entity, u16); 4] = [
    (&campaign::ENTITY, note::CAMPAIGN),
    (&task::ENTITY, note::TASK),
    (&deliverable::ENTITY, note::DELIVERABLE),
    (&creator::ENTITY, note::CREATOR),
];

async fn home(app: &App, text: &str) -> Result<(Uid, u16)> {
    let (prefix, record) = Uid::parse_any(text).ok_or(Error::NotFound("record"))?;
    let home = HOMES.iter().find(|home| home.0.prefix == prefix).ok_or(Error::NotFound("record"))?;
    let there = store::name_of(&mut *app.db()?.read().acquire().await?, record).await?;
    there.map(|_| (record, home.1)).ok_or(Error::NotFound(home.0.name))
}

fn written(text: &str) -> Result<String> {
    match long("text", text)? {
        text if text.is_empty() => Err(Error::field("text", Message::new("error-required"))),
        text => Ok(text),
    }
}

async fn known(app: &App, text: &str) -> Result<(Uid, Uid)> {
    let record = id("not", text)?;
    let home = store::note_home(&mut *app.db()?.read().acquire().await?, record).await?;
    Ok((record, home.ok_or(Error::NotFound("note"))?))
}

/// `work.notes`: what the team wrote about a record.
pub async fn notes(app: &App, req: NotesAsk) -> Result<Notes> {
    let (record, _) = home(app, &req.about).await?;
    let rows = store::notes(&mut *app.db()?.read().acquire().await?, record).await?;
    let print = Reader::new(app);
    let note = |(id, text, at, person): store::NoteRow| Note {
        id: id.text("not"),
        text: text.unwrap_or_default(),
        at: at.unwrap_or(0),
        at_printed: at.map(|at| print.instant(at)).unwrap_or_default(),
        person: person.unwrap_or_default(),
    };
    Ok(Notes { rows: rows.into_iter().map(note).collect() })
}

/// `work.addNote`: writes a note.
pub async fn add(app: &App, req: WorkNoteAdd) -> Result<Changed<Created>> {
    let text = written(&req.text)?;
    let (record, field) = home(app, &req.about).await?;
    app.change(Action::new("action-work-add-note").about(record), async |tx| {
        let (new, at) = (tx.new_id(), tx.now());
        let fields = [
            (field, record.into()),
            (note::TEXT, text.as_str().into()),
            (note::WRITTEN_AT, at.into()),
            (note::PERSON, app.me().into()),
        ];
        tx.create(&note::ENTITY, new, fields).await?;
        people::mention(tx, new, &text).await?;
        Ok(Created { id: new.text("not") })
    })
    .await
}

/// `work.editNote`: another text; who is mentioned follows it.
pub async fn edit(app: &App, req: WorkNoteEdit) -> Result<Changed<Created>> {
    let text = written(&req.text)?;
    let (record, home) = known(app, &req.note).await?;
    app.change(Action::new("action-work-edit-note").about(home), async |tx| {
        tx.set(&note::ENTITY, record, note::TEXT, text.as_str()).await?;
        people::mention(tx, record, &text).await?;
        Ok(Created { id: record.text("not") })
    })
    .await
}

/// `work.removeNote`: puts a note into the trash.
pub async fn remove(app: &App, req: Ref) -> Result<Changed<Count>> {
    let (record, home) = known(app, &req.id).await?;
    app.change(Action::new("action-work-remove-note").about(home), async |tx| {
        tx.remove(&note::ENTITY, record).await?;
        Ok(Count { count: 1 })
    })
    .await
}
