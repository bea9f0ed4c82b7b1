//! What the program has to say about the safety of the data without being asked; each until it is read.

use super::{store, upkeep};
use crate::app::App;
use crate::error::{Message, Result};
use crate::fields::{Empty, Ref};
use crate::platform::crash;
use serde::Serialize;

pub(super) const BACKUP: &str = "backup";
pub(super) const CHECK: &str = "check";
const CRASH: &str = "crash";
const MOVED: &str = "moved";
const SEEN: &str = "crash.seen";

/// One thing to know.
#[derive(Debug, Serialize)]
#[cfg_attr(feature = "types", derive(ts_rs::TS))]
#[serde(rename_all = "camelCase")]
pub struct Notice {
    /// `backup`, `check`, `crash` or `moved`.
    pub id: String,
    /// What happened.
    pub message: Message,
    /// Why.
    pub detail: Option<Message>,
    /// A file that tells more.
    pub path: Option<String>,
}

/// All that is to be said now.
#[derive(Debug, Serialize)]
#[cfg_attr(feature = "types", derive(ts_rs::TS))]
pub struct Notices {
    /// The gravest first.
    pub rows: Vec<Notice>,
}

/// `profile.notices`: needs no open database.
pub async fn notices(app: &App, _: Empty) -> Result<Notices> {
    let (failed, moved, hidden) = {
        let state = app.keeper().state();
        (state.failed.clone(), state.moved_from.clone(), state.hidden.clone())
    };
    let mut rows = Vec::new();
    let mut say = |id: &str, message: Message, detail: Option<Message>, path: Option<String>| {
        if !hidden.contains(id) {
            rows.push(Notice { id: id.to_owned(), message, detail, path });
        }
    };
    if upkeep::last_check(app).await?.is_some_and(|check| !check.sound) {
        say(CHECK, Message::new("safety-check-failed"), None, None);
    }
    if let Some(why) = failed {
        let detail = Message { message_id: why.message_id, args: why.args };
        say(BACKUP, Message::new("safety-backup-failed"), Some(detail), None);
    }
    if let Some(from) = moved {
        let (from, to) = (from.display(), app.folder());
        let message = Message::new("safety-moved").with("from", from).with("to", to.display());
        say(MOVED, message, None, None);
    }
    if let Some(path) = unread(app).await? {
        say(CRASH, Message::new("safety-crash"), None, Some(path));
    }
    Ok(Notices { rows })
}

/// The newest note of a fault that nobody has looked at yet.
async fn unread(app: &App) -> Result<Option<String>> {
    let Some(note) = crash::newest(&app.folder().join("logs")) else { return Ok(None) };
    let Ok(db) = app.db() else { return Ok(None) };
    let seen = store::remembered(&db, SEEN).await?.unwrap_or_default();
    let name = note.file_name().unwrap_or_default().to_string_lossy().into_owned();
    Ok((name > seen).then(|| note.display().to_string()))
}

/// `profile.dismiss`: a notice was read.
pub async fn dismiss(app: &App, req: Ref) -> Result<Empty> {
    if req.id == CRASH
        && let Some(note) = crash::newest(&app.folder().join("logs"))
    {
        let name = note.file_name().unwrap_or_default().to_string_lossy().into_owned();
        store::remember(&*app.db()?, SEEN, &name).await?;
    } else {
        app.keeper().state().hidden.insert(req.id);
    }
    Ok(Empty {})
}
