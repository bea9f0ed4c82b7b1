//! Restoring, as calls: first what would come and what would be lost, then the deed.

use super::store::{self, Contents};
use super::{api, rules, upkeep};
use crate::app::App;
use crate::db::open::Held;
use crate::db::{backup, open, restore};
use crate::error::{Error, Message, Result};
use crate::platform::place;
use crate::values::{Millis, Uid};
use serde::{Deserialize, Serialize};
use serde_json::json;
use sqlx::SqliteConnection;
use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

/// A backup to look at.
#[derive(Debug, Deserialize)]
#[cfg_attr(feature = "types", derive(ts_rs::TS))]
pub struct BackupAsk {
    /// The file; none: ask.
    pub path: Option<String>,
}

/// A backup to bring back.
#[derive(Debug, Deserialize)]
#[cfg_attr(feature = "types", derive(ts_rs::TS))]
pub struct BackupRestore {
    /// The file.
    pub path: String,
}

/// What is in a backup, beside what is here now.
#[derive(Debug, Serialize)]
#[cfg_attr(feature = "types", derive(ts_rs::TS))]
#[serde(rename_all = "camelCase")]
pub struct BackupPreview {
    /// The file.
    pub path: String,
    /// When it was made, UTC milliseconds; for a file of another name, when it was written.
    pub at: Option<i64>,
    /// Bytes.
    #[cfg_attr(feature = "types", ts(type = "number"))]
    pub size: u64,
    /// What is in it.
    pub contents: Contents,
    /// The last thing done in it, UTC milliseconds.
    pub changed_at: Option<i64>,
    /// What is here; none while the data cannot be read.
    pub now: Option<Contents>,
    /// The last thing done here, UTC milliseconds.
    pub now_changed_at: Option<i64>,
    /// How many things that were done here are not in it; none while the data cannot be read.
    pub lost: Option<i64>,
}

/// A profile that was brought back.
#[derive(Debug, Serialize)]
#[cfg_attr(feature = "types", derive(ts_rs::TS))]
pub struct Restored {
    /// Where the state before it is kept: a backup, or a folder with the files as they were. None when there was
    /// nothing.
    pub kept: Option<String>,
}

/// `backup.preview`: proves the file and says what is in it; nothing is changed. None when the person cancels.
pub async fn preview(app: &App, req: BackupAsk) -> Result<Option<BackupPreview>> {
    let path: PathBuf = match req.path {
        Some(path) => path.into(),
        None => {
            let words = app.words();
            let kinds = [crate::host::Filter::new(words.text("file-kind-backup", &[]), &["marquee", "db"])];
            match app.host().pick_file(&words.text("dialog-restore", &[]), &kinds).await {
                Some(path) => path,
                None => return Ok(None),
            }
        }
    };
    let mut db = restore::peek(&path).await?;
    let told = told(&mut db).await;
    let (contents, changed, actions) = open::closed(db, told).await?;
    let mut preview = BackupPreview {
        at: api::row(&path).map(|row| row.at).or_else(|| written_at(&path)),
        size: std::fs::metadata(&path)?.len(),
        path: path.display().to_string(),
        contents,
        changed_at: changed.map(|at| at.0),
        now: None,
        now_changed_at: None,
        lost: None,
    };
    if let Ok(now) = app.db() {
        let mut now = now.read().acquire().await?;
        let lost = store::actions(&mut now).await?.difference(&actions).count();
        preview.now = Some(store::contents(&mut now).await?);
        preview.now_changed_at = store::last_change(&mut now).await?.map(|at| at.0);
        preview.lost = Some(i64::try_from(lost).unwrap_or(i64::MAX));
    }
    Ok(Some(preview))
}

async fn told(db: &mut SqliteConnection) -> Result<(Contents, Option<Millis>, BTreeSet<Uid>)> {
    Ok((store::contents(db).await?, store::last_change(db).await?, store::actions(db).await?))
}

fn written_at(path: &Path) -> Option<i64> {
    let since = std::fs::metadata(path).ok()?.modified().ok()?.duration_since(std::time::UNIX_EPOCH).ok()?;
    i64::try_from(since.as_millis()).ok()
}

/// `backup.restore`: makes the profile what a backup says, after a verified copy of what it is now. Whatever happens
/// on the way, it is afterwards one or the other.
///
/// # Errors
/// `Refused` for what is no backup, or where none helps; `Corrupt` for a damaged one; `Unavailable` when the disk
/// refuses. The profile is as it was then.
pub async fn restore(app: &App, req: BackupRestore) -> Result<Restored> {
    let _one = app.keeper().busy.lock().await;
    let (profile, file) = (app.folder(), PathBuf::from(req.path));
    let (held, kept) = match app.db() {
        Ok(_) => (None, Kept::Copy(upkeep::make_alone(app, "before-restore").await?.path)),
        Err(why) => {
            let helps = rules::backup_helps(&why.failure().message_id) || !open::file(&profile).exists();
            if !helps || place::look(&profile).is_some() {
                return Err(why);
            }
            let held = Held::take(&profile)?;
            let kept = keep_closed(&profile, app.source().now()).await?;
            (Some(held), kept)
        }
    };
    restore::prepare(&profile, &file).await?;
    let held = match held {
        Some(held) => held,
        None => app.release().await.ok_or_else(|| Error::Unavailable(Message::new("error-closed")))?,
    };
    let swapped = restore::swap(&profile, kept.aside());
    app.keeper().state().changed = None;
    app.open(Some(held)).await;
    app.send(json!({"type": "changed", "action": null, "entities": ["*"]}));
    swapped?;
    app.db()?;
    Ok(Restored { kept: kept.place(&profile) })
}

/// How the state before a restore is kept.
enum Kept {
    Nothing,
    /// As a backup.
    Copy(String),
    /// As it is, in a folder of this name among the backups: it cannot be read well enough to be copied.
    Aside(String),
}

impl Kept {
    fn aside(&self) -> Option<&str> {
        match self {
            Self::Aside(name) => Some(name),
            _ => None,
        }
    }

    fn place(self, profile: &Path) -> Option<String> {
        match self {
            Self::Nothing => None,
            Self::Copy(path) => Some(path),
            Self::Aside(name) => Some(backup::folder(profile).join(name).display().to_string()),
        }
    }
}

/// Keeps a profile that is not open. A disk that is full stops it: then there is no room for a restore either.
async fn keep_closed(profile: &Path, now: Millis) -> Result<Kept> {
    if !open::file(profile).exists() {
        return Ok(Kept::Nothing);
    }
    std::fs::create_dir_all(backup::folder(profile))?;
    let target = backup::folder(profile).join(backup::name(now, "before-restore"));
    match backup::copy(profile, &target).await {
        Ok(()) => Ok(Kept::Copy(target.display().to_string())),
        Err(why) if rules::needs_room(&why.failure().message_id) => Err(why),
        Err(_) => Ok(Kept::Aside(format!("damaged-{}-{}", now.utc_day(), now.0))),
    }
}
