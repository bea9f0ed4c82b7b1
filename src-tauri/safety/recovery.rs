//! The ways out when a profile does not open: trying again, the last backup, another place; and details to copy,
//! without anything personal.

use super::api::{self, Backup};
use super::rules;
use crate::app::App;
use crate::db::open::Held;
use crate::db::{backup, open, restore};
use crate::error::{Error, Message, Next, Result};
use crate::fields::Empty;
use crate::platform::place::{self, Unsafe};
use crate::platform::{self, space};
use serde::Serialize;
use serde_json::json;
use std::path::{Path, PathBuf};

/// In the old folder after a move: names the new one.
const MOVED: &str = "moved-to";

/// What helps, and what to show.
#[derive(Debug, Serialize)]
#[cfg_attr(feature = "types", derive(ts_rs::TS))]
#[serde(rename_all = "camelCase")]
pub struct Recovery {
    /// A backup helps.
    pub restore: bool,
    /// The newest whole one in the profile's own folder.
    pub backup: Option<Backup>,
    /// The file at fault, or the folder while there is none.
    pub file: String,
    /// For who helps: versions and numbers; no names, no paths.
    pub details: String,
}

/// A profile that was moved.
#[derive(Debug, Serialize)]
#[cfg_attr(feature = "types", derive(ts_rs::TS))]
pub struct Moved {
    /// The old folder, still there.
    pub from: String,
    /// The new one.
    pub to: String,
}

/// The refusal of a place, with the way out where there is a better one.
pub fn refusal(folder: &Path, why: &Unsafe, home: Option<&Path>) -> Error {
    let message = match why {
        Unsafe::Cloud(service) => Message::new("error-place-cloud").with("service", service),
        Unsafe::Network => Message::new("error-place-network"),
        Unsafe::Removable => Message::new("error-place-removable"),
    };
    let better = home.filter(|home| *home != folder && place::look(home).is_none());
    let next = better.map(|_| {
        Box::new(Next {
            call: "profile.move".to_owned(),
            args: json!({}),
            message_id: "next-move-profile".to_owned(),
        })
    });
    Error::Refused(message, next)
}

/// Where a profile is now: a folder that it was moved out of names the new one.
pub fn moved(folder: PathBuf) -> PathBuf {
    let named = std::fs::read_to_string(folder.join(MOVED)).map(|text| PathBuf::from(text.trim_end()));
    match named {
        Ok(to) if open::file(&to).exists() => to,
        _ => folder,
    }
}

/// `profile.open`: tries again what failed at the start. An open profile stays open.
pub async fn open_again(app: &App, _: Empty) -> Result<Empty> {
    if app.db().is_err() {
        app.open(None).await;
    }
    app.db()?;
    Ok(Empty {})
}

/// `profile.move`: a verified copy to the usual folder, and on from there. The old folder stays as it is and names
/// the new one.
///
/// # Errors
/// `Refused` when the profile lies well, or the usual folder is taken or no better; what a copy refuses. The old
/// folder counts then.
pub async fn move_home(app: &App, _: Empty) -> Result<Moved> {
    let _one = app.keeper().busy.lock().await;
    let (from, home) = (app.folder(), app.home().map(Path::to_owned));
    if place::look(&from).is_none() {
        return Err(Error::refused("error-move-needless"));
    }
    let Some(to) = home.filter(|home| *home != from && place::look(home).is_none()) else {
        return Err(Error::refused("error-move-nowhere"));
    };
    if open::file(&to).exists() {
        return Err(Error::Refused(Message::new("error-move-taken").with("path", to.display()), None));
    }
    let held = Held::take(&to)?;
    if open::file(&from).exists() {
        carry(&from, &to, app).await?;
        app.keeper().state().moved_from = Some(from.clone());
    }
    app.put_folder(to.clone());
    app.open(Some(held)).await;
    app.send(json!({"type": "changed", "action": null, "entities": ["*"]}));
    app.db()?;
    Ok(Moved { from: from.display().to_string(), to: to.display().to_string() })
}

async fn carry(from: &Path, to: &Path, app: &App) -> Result<()> {
    let _held = Held::take(from)?;
    let copy = backup::folder(to).join(backup::name(app.source().now(), "before-move"));
    std::fs::create_dir_all(backup::folder(to))?;
    backup::copy(from, &copy).await?;
    restore::prepare(to, &copy).await?;
    // Named first: a start between these two finds nothing at the new place yet and goes on with the old one.
    platform::write_whole(&from.join(MOVED), to.display().to_string().as_bytes())?;
    restore::swap(to, None)
}

/// `profile.recovery`: what helps against what keeps the profile closed.
pub async fn recovery(app: &App, _: Empty) -> Result<Recovery> {
    let profile = app.folder();
    let why = app.db().err().map(|why| why.failure().message_id).unwrap_or_default();
    let rows = api::list(&profile);
    let details = details(&profile, &why, &rows);
    let file = open::file(&profile);
    Ok(Recovery {
        restore: rules::backup_helps(&why),
        backup: rows.into_iter().find(|row| row.whole),
        file: if file.exists() { file } else { profile }.display().to_string(),
        details,
    })
}

/// Versions and numbers, the same in every language. A path may carry a person's name: none is told.
fn details(profile: &Path, why: &str, rows: &[Backup]) -> String {
    let file = open::file(profile);
    let size = |path: &Path| std::fs::metadata(path).map_or("-".to_owned(), |meta| meta.len().to_string());
    let glance = backup::glance(&file);
    let seen = glance.map_or("-".to_owned(), |seen| {
        format!("application {:08x}, layout {}, whole {}", seen.application, seen.layout, seen.whole)
    });
    let place = match place::look(profile) {
        None => "ok",
        Some(Unsafe::Cloud(service)) => service,
        Some(Unsafe::Network) => "network",
        Some(Unsafe::Removable) => "removable",
    };
    let free = space::free(profile).map_or("-".to_owned(), |free| free.to_string());
    [
        format!("Marquee {} ({})", env!("CARGO_PKG_VERSION"), platform::system()),
        format!("why: {why}"),
        format!("layout: {}", open::LAYOUT),
        format!("data.db: {} bytes, {seen}", size(&file)),
        format!("data.db-wal: {} bytes", size(&file.with_extension("db-wal"))),
        format!("place: {place}, free: {free} bytes"),
        format!("backups: {}, whole: {}", rows.len(), rows.iter().filter(|row| row.whole).count()),
    ]
    .join("\n")
}
