//! What the program does by itself: a backup when one is due, the weekly check.
//!
//! [`tick`] does what is due by the app's clock and nothing else, so that a test decides what time it is. Only the
//! window and the twin start the watch that calls it.

use super::api::{self, Backup};
use super::{rules, store};
use crate::app::App;
use crate::db::backup;
use crate::error::{Error, Result};
use crate::fields::Empty;
use crate::values::Millis;
use serde::{Deserialize, Serialize};
use serde_json::json;
use std::sync::PoisonError;
use std::time::Duration;

const CHECKED: &str = "check.last";
/// The watch lets the window open in peace, and then looks once a minute.
const FIRST: Duration = Duration::from_secs(10);
const EVERY: Duration = Duration::from_secs(60);

/// How a check of everything ended.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "types", derive(ts_rs::TS))]
#[cfg_attr(feature = "types", ts(rename = "ProfileCheck"))]
#[serde(rename_all = "camelCase")]
pub struct Check {
    /// When, UTC milliseconds.
    pub at: i64,
    /// Everything is as it should be.
    pub sound: bool,
    /// Records that were compared with the log.
    pub records: i64,
    /// Records and actions that are not what the log says.
    pub faults: i64,
}

/// Starts the watch over a profile, until the app is closed. Must be called within a runtime.
pub fn keep_safe(app: &App) {
    let watched = app.clone();
    let watch = tokio::spawn(async move {
        let mut turns = tokio::time::interval_at(tokio::time::Instant::now() + FIRST, EVERY);
        turns.set_missed_tick_behavior(tokio::time::MissedTickBehavior::Delay);
        loop {
            turns.tick().await;
            tick(&watched).await;
        }
    });
    let before = app.keeper().watch.lock().unwrap_or_else(PoisonError::into_inner).replace(watch);
    if let Some(before) = before {
        before.abort();
    }
}

/// Does what is due: a backup, the weekly check. What goes wrong is kept to be shown.
pub async fn tick(app: &App) {
    let Ok(changed) = changed(app).await else { return };
    let now = app.source().now();
    let newest = api::list(&app.folder()).first().map(|row| Millis(row.at));
    if rules::is_due(now, changed, newest) {
        // The reason is kept by `make`, and shown.
        let _ = make(app, "auto").await;
    }
    let checked = last_check(app).await.ok().flatten().map(|check| Millis(check.at));
    if changed.is_some() && rules::is_check_due(now, changed, checked) {
        let _ = check(app, Empty {}).await;
    }
}

/// When something was last changed, in this run or before.
async fn changed(app: &App) -> Result<Option<Millis>> {
    let db = app.db()?;
    let seen = app.keeper().state().changed;
    match seen {
        Some(at) => Ok(Some(at)),
        None => store::last_change(&mut *db.read().acquire().await?).await,
    }
}

/// Makes a verified backup in the profile's own folder and thins out the old ones.
///
/// # Errors
/// As [`crate::db::Db::backup`]; the reason is kept, too, to be shown until one succeeds.
pub async fn make(app: &App, kind: &str) -> Result<Backup> {
    let _one = app.keeper().busy.lock().await;
    make_alone(app, kind).await
}

/// The same for who already has the keeper for itself.
pub(super) async fn make_alone(app: &App, kind: &str) -> Result<Backup> {
    let made = copy(app, kind).await;
    if let Err(cause) = &made {
        tracing::error!(%cause, "the backup could not be made");
    }
    app.keeper().state().failed = made.as_ref().err().map(Error::failure);
    app.keeper().state().hidden.remove(super::notices::BACKUP);
    app.send(json!({"type": "kept"}));
    made
}

async fn copy(app: &App, kind: &str) -> Result<Backup> {
    let (profile, now) = (app.folder(), app.source().now());
    let folder = backup::folder(&profile);
    std::fs::create_dir_all(&folder)?;
    let path = folder.join(backup::name(now, kind));
    app.db()?.backup(&path).await?;
    api::thin_out(&profile, now);
    api::row(&path).ok_or_else(|| Error::Bug("a backup is not where it was made".to_owned()))
}

/// What comes before a large import: a look whether the disk has room for all of it, and a backup.
///
/// # Errors
/// `Unavailable` when there is not enough room; else as [`make`]. Without both nothing is imported.
pub async fn before_import(app: &App, records: usize) -> Result<()> {
    if rules::is_large(records) {
        let profile = app.folder();
        let size = std::fs::metadata(crate::db::open::file(&profile)).map_or(0, |meta| meta.len());
        backup::room(&profile, rules::import_size(size, records))?;
        make(app, "before-import").await?;
    }
    Ok(())
}

/// How the last check ended.
pub(super) async fn last_check(app: &App) -> Result<Option<Check>> {
    let Ok(db) = app.db() else { return Ok(None) };
    let kept = store::remembered(&db, CHECKED).await?;
    Ok(kept.and_then(|text| serde_json::from_str(&text).ok()))
}

/// `profile.check`: the engine's own check, every table against the log, and remembers how it ended.
pub async fn check(app: &App, _: Empty) -> Result<Check> {
    let db = app.db()?;
    let at = app.source().now().0;
    let verdict = db.verify().await?;
    let faults =
        [&verdict.differing, &verdict.missing, &verdict.torn].iter().map(|list| list.len()).sum::<usize>();
    let check = Check {
        at,
        sound: verdict.sound(),
        records: verdict.records,
        faults: i64::try_from(faults).unwrap_or(i64::MAX),
    };
    if !check.sound {
        tracing::error!(integrity = %verdict.integrity, faults, "the check found damage");
    }
    let kept = serde_json::to_string(&check).map_err(|cause| Error::Bug(cause.to_string()))?;
    store::remember(&db, CHECKED, &kept).await?;
    app.keeper().state().hidden.remove(super::notices::CHECK);
    app.send(json!({"type": "kept"}));
    Ok(check)
}
