//! Proving a folder: everything in it is read from the beginning into an empty profile, and counted.

use super::exchange::{self, Problem};
use super::keys::{Code, Seed};
use super::remote::{Folder, Remote};
use super::vault::{self, Team};
use super::{rules, store};
use crate::db::Db;
use crate::error::{Error, Message, Result};
use crate::platform::Source;
use serde::Serialize;
use std::path::Path;
use std::sync::Arc;

/// What a folder holds.
#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Replayed {
    /// Computers that belong to the team.
    pub computers: usize,
    /// Changes that were taken in.
    pub changes: i64,
    /// Files of changes whose signatures are good.
    pub signatures_good: usize,
    /// Files that nobody of the team wrote, or not like this.
    pub signatures_bad: usize,
    /// Files that are not whole, or whose computer is not known.
    pub unfinished: usize,
    /// Files missing before others.
    pub missing: i64,
    /// Fields that wait for a decision.
    pub conflicts: usize,
    /// What comes of it is what the log says.
    pub sound: bool,
    /// A digest of every record: the same on every computer that has the same changes.
    pub digest: String,
}

/// Reads a folder from the beginning into an empty profile, which stays as a working one.
///
/// # Errors
/// `Invalid` for a code that opens nothing; `Unavailable` when the folder or the place for the profile does not answer.
pub async fn replay(folder: &Path, code: &str, into: &Path, source: Arc<dyn Source>) -> Result<Replayed> {
    let remote: Arc<dyn Remote> = Arc::new(Folder::new(folder));
    let code =
        Code::parse(code).ok_or_else(|| Error::field("code", Message::new("error-sync-code-typed")))?;
    let whose = exchange::ask(&remote, vault::whose).await.map_err(rules::unavailable)?;
    let vault = whose.ok_or_else(|| Error::field("path", Message::new("error-sync-no-team")))?;
    let opened = exchange::ask(&remote, move |remote| vault::open_with_code(remote, vault, &code)).await;
    let (key, _) = opened
        .map_err(rules::unavailable)?
        .ok_or_else(|| Error::field("code", Message::new("error-sync-code-wrong")))?;
    let db = Db::open(into, source).await?;
    let team = Team { vault, device: db.device(), key, seed: Seed::new(db.source()) };
    let outcome = exchange::look(&db, &team, &remote).await?;
    let counted =
        |pick: fn(&Problem) -> Option<usize>| outcome.problems.iter().filter_map(pick).sum::<usize>();
    let mut reader = db.read().acquire().await?;
    let verdict = db.verify().await?;
    let told = Replayed {
        computers: team.members(&store::members(&mut reader).await?).len(),
        changes: verdict.changes,
        signatures_good: store::should_be_there(&mut reader).await?.len(),
        signatures_bad: counted(|problem| match problem {
            Problem::Refused(files) => Some(*files),
            _ => None,
        }),
        unfinished: counted(|problem| match problem {
            Problem::Unfinished(files) | Problem::Newer(files) => Some(*files),
            _ => None,
        }),
        missing: store::gaps(&mut reader).await?.iter().map(|gap| gap.1).sum(),
        conflicts: crate::db::conflict::open(&mut reader).await?.len(),
        sound: verdict.sound(),
        digest: db.shared_digest().await?,
    };
    drop(reader);
    db.close().await?;
    Ok(told)
}
