//! Backups, as calls: which there are, making one now, saving one elsewhere.

use super::{rules, upkeep};
use crate::app::App;
use crate::db::backup;
use crate::error::{Failure, Result};
use crate::fields::Empty;
use crate::files::{Saved, chosen};
use crate::values::Millis;
use serde::{Deserialize, Serialize};
use std::path::{Path, PathBuf};

/// A backup in the profile's own folder.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "types", derive(ts_rs::TS))]
#[serde(rename_all = "camelCase")]
pub struct Backup {
    /// The file.
    pub path: String,
    /// When it was made, UTC milliseconds.
    pub at: i64,
    /// Bytes.
    #[cfg_attr(feature = "types", ts(type = "number"))]
    pub size: u64,
    /// What for: `auto`, `now`, `before-restore`, `before-import`, `before-move`, `before-layout-…`.
    pub kind: String,
    /// Checked when it was made, and still as long as it should be.
    pub whole: bool,
}

/// What the program keeps, and how its own checks ended.
#[derive(Debug, Serialize)]
#[cfg_attr(feature = "types", derive(ts_rs::TS))]
#[serde(rename_all = "camelCase")]
pub struct Backups {
    /// The folder they lie in.
    pub folder: String,
    /// The newest first.
    pub rows: Vec<Backup>,
    /// Why the newest could not be made.
    pub failed: Option<Failure>,
    /// The last check of everything.
    pub check: Option<upkeep::Check>,
}

/// Where to put a backup.
#[derive(Debug, Deserialize)]
#[cfg_attr(feature = "types", derive(ts_rs::TS))]
pub struct BackupSave {
    /// The file; none: ask.
    pub path: Option<String>,
}

/// The backups in a profile's own folder, the newest first.
pub(super) fn list(profile: &Path) -> Vec<Backup> {
    let entries = std::fs::read_dir(backup::folder(profile)).into_iter().flatten().flatten();
    let mut rows: Vec<Backup> = entries.filter_map(|entry| row(&entry.path())).collect();
    rows.sort_by(|one, other| other.at.cmp(&one.at).then_with(|| one.path.cmp(&other.path)));
    rows
}

/// A file as a backup of ours; `None` when its name is not one that we give.
pub(super) fn row(path: &Path) -> Option<Backup> {
    let name = path.file_name()?.to_string_lossy().into_owned();
    let (at, kind) = backup::named(&name)?;
    let size = std::fs::metadata(path).ok()?.len();
    let whole = backup::glance(path).is_some_and(|glance| glance.whole);
    Some(Backup { path: path.display().to_string(), at: at.0, size, kind: kind.to_owned(), whole })
}

/// Removes the backups that are not kept any longer.
pub(super) fn thin_out(profile: &Path, now: Millis) {
    let rows = list(profile);
    let times: Vec<Millis> = rows.iter().map(|row| Millis(row.at)).collect();
    for (row, keep) in rows.iter().zip(rules::kept(&times, now)) {
        if !keep && let Err(cause) = std::fs::remove_file(&row.path) {
            tracing::warn!(%cause, "an old backup could not be removed");
        }
    }
}

/// `backup.list`: needs no open database.
pub async fn backups(app: &App, _: Empty) -> Result<Backups> {
    let (profile, check) = (app.folder(), upkeep::last_check(app).await?);
    let failed = app.keeper().state().failed.clone();
    let folder = backup::folder(&profile).display().to_string();
    Ok(Backups { folder, rows: list(&profile), failed, check })
}

/// `backup.make`: one more in the profile's own folder.
pub async fn make(app: &App, _: Empty) -> Result<Backup> {
    upkeep::make(app, "now").await
}

/// `backup.save`: a verified copy of everything in one file, where a person wants it.
pub async fn save(app: &App, req: BackupSave) -> Result<Option<Saved>> {
    let db = app.db()?;
    let words = app.words();
    let suggested = format!("marquee-{}.marquee", app.today());
    let filter = crate::host::Filter::new(words.text("file-kind-backup", &[]), &["marquee"]);
    let Some(path) = chosen(app, req.path, "dialog-backup", &suggested, filter).await else {
        return Ok(None);
    };
    let path: PathBuf = if path.extension().is_none() { path.with_extension("marquee") } else { path };
    db.backup(&path).await?;
    Ok(Some(Saved { path: path.display().to_string() }))
}
