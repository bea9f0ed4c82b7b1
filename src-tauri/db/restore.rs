//! Restoring: a profile becomes what a backup says, whole or not at all.
//!
//! The new database is built and proven beside the old one. One small file then says that it counts; from there on
//! every start carries the rest out, whatever happened in between. Before that file is there, the old one counts.

use super::{backup, open};
use crate::error::{Error, Message, Result};
use crate::platform;
use sqlx::sqlite::{SqliteConnectOptions, SqliteJournalMode};
use sqlx::{Connection, SqliteConnection};
use std::path::{Path, PathBuf};

const NEXT: &str = "data.next";
const MARK: &str = "restoring";
/// What belongs to one database.
const OLD: [&str; 3] = ["data.db", "data.db-wal", "data.db-shm"];

/// Opens a file for reading only; nothing is written, not even beside it.
///
/// # Errors
/// `Refused` when it is no backup of ours or a newer program's, `Corrupt` when it is damaged.
pub async fn peek(file: &Path) -> Result<SqliteConnection> {
    if &open::head(file)? != open::MAGIC {
        let message = Message::new("error-no-backup").with("path", file.display());
        return Err(Error::Refused(message, None));
    }
    let options = SqliteConnectOptions::new().filename(file).read_only(true).immutable(true);
    let mut db = SqliteConnection::connect_with(&options).await.map_err(|_| damaged(file))?;
    match prove(&mut db, file).await {
        Ok(()) => Ok(db),
        Err(why) => open::closed(db, Err(why)).await,
    }
}

fn damaged(file: &Path) -> Error {
    Error::Corrupt(Message::new("error-backup-damaged").with("path", file.display()))
}

async fn prove(db: &mut SqliteConnection, file: &Path) -> Result<()> {
    let refused = |id: &str| Error::Refused(Message::new(id).with("path", file.display()), None);
    let numbers: std::result::Result<(i64, i64), sqlx::Error> =
        sqlx::query_as("select (select application_id from pragma_application_id), (select user_version from pragma_user_version)")
            .fetch_one(&mut *db)
            .await;
    let (application, layout) = numbers.map_err(|_| damaged(file))?;
    if application != open::APPLICATION_ID || layout == 0 {
        return Err(refused("error-no-backup"));
    }
    if layout > open::LAYOUT {
        return Err(refused("error-backup-newer"));
    }
    let checked: std::result::Result<(String,), sqlx::Error> =
        sqlx::query_as("pragma integrity_check(1)").fetch_one(db).await;
    if checked.is_ok_and(|(answer,)| answer == "ok") { Ok(()) } else { Err(damaged(file)) }
}

/// Builds the database of a backup beside the profile's own, which is not touched. The caller holds the profile.
///
/// # Errors
/// As [`peek`]; `Unavailable` when the disk refuses. What was built is removed then.
pub async fn prepare(profile: &Path, file: &Path) -> Result<()> {
    drop_draft(profile);
    // The copy, and the documents that are unpacked from it.
    backup::room(profile, std::fs::metadata(file)?.len().saturating_mul(2))?;
    let built = build(profile, file).await;
    if built.is_err() {
        drop_draft(profile);
    }
    built
}

pub(super) async fn build(profile: &Path, file: &Path) -> Result<()> {
    peek(file).await?.close().await?;
    let next = profile.join(NEXT);
    std::fs::copy(file, &next)?;
    // A backup may lie on a disk that can only be read; the profile's own file is written to.
    platform::make_writable(&next)?;
    let options = SqliteConnectOptions::new().filename(&next).journal_mode(SqliteJournalMode::Delete);
    let mut db = SqliteConnection::connect_with(&options).await?;
    let made = make_own(&mut db, profile, file).await;
    open::closed(db, made).await?;
    platform::flush_file(&next)?;
    Ok(())
}

/// Makes the copy of a backup this profile's own, with another device.
async fn make_own(db: &mut SqliteConnection, profile: &Path, file: &Path) -> Result<()> {
    let (answer,): (String,) = sqlx::query_as("pragma integrity_check(1)").fetch_one(&mut *db).await?;
    if answer != "ok" {
        return Err(damaged(file));
    }
    unpack(db, profile).await?;
    // What comes next is written by another device, whose row of numbers starts anew; the clock goes on.
    sqlx::raw_sql(
        "drop table if exists packed_files;\
         insert into local_state (key, value) select 'device_parent', value from local_state where key = 'device' \
         on conflict (key) do update set value = excluded.value;\
         delete from local_state where key in ('device', 'n');",
    )
    .execute(db)
    .await?;
    Ok(())
}

/// Lays the documents of a backup where the profile keeps them, each proven by its digest.
async fn unpack(db: &mut SqliteConnection, profile: &Path) -> Result<()> {
    let (packed,): (bool,) =
        sqlx::query_as("select exists (select 1 from sqlite_schema where name = 'packed_files')")
            .fetch_one(&mut *db)
            .await?;
    if !packed {
        return Ok(());
    }
    let names: Vec<(String,)> = sqlx::query_as("select digest from packed_files").fetch_all(&mut *db).await?;
    for (name,) in names {
        let (bytes,): (Vec<u8>,) = sqlx::query_as("select bytes from packed_files where digest = ?")
            .bind(&name)
            .fetch_one(&mut *db)
            .await?;
        if !backup::is_digest(&name) || blake3::hash(&bytes).to_hex().as_str() != name {
            return Err(Error::Corrupt(Message::new("error-document-damaged")));
        }
        let group = profile.join(backup::FILES).join(&name[..2]);
        let path = group.join(&name);
        if !std::fs::read(&path).is_ok_and(|there| there == bytes) {
            std::fs::create_dir_all(&group)?;
            platform::write_whole(&path, &bytes)?;
        }
    }
    Ok(())
}

/// From here on the new database counts. `aside` names a folder among the backups that keeps the old one, where it
/// could not be copied; otherwise the old one goes. The caller holds the profile, and nobody has it open.
///
/// # Errors
/// What the disk says. Then either nothing has happened yet, or the next start carries it out.
pub fn swap(profile: &Path, aside: Option<&str>) -> Result<()> {
    let mark = format!("{}\n", aside.unwrap_or_default());
    platform::write_whole(&profile.join(MARK), mark.as_bytes())?;
    finish(profile)
}

/// Carries out a restore that was begun; without one it clears away what is left of an attempt. Every start does
/// this first.
///
/// # Errors
/// What the disk says; the next start tries again.
pub(super) fn finish(profile: &Path) -> Result<()> {
    for step in steps(profile) {
        step.carry_out()?;
        platform::flush_folder(profile);
    }
    Ok(())
}

/// One thing done to a file, all of it or none.
#[derive(Debug, Clone, PartialEq, Eq)]
enum Step {
    Folder(PathBuf),
    Rename(PathBuf, PathBuf),
    Remove(PathBuf),
}

impl Step {
    fn carry_out(&self) -> std::io::Result<()> {
        match self {
            Self::Folder(path) => std::fs::create_dir_all(path),
            Self::Rename(from, to) => std::fs::rename(from, to),
            Self::Remove(path) => std::fs::remove_file(path),
        }
    }
}

/// What is left to do, read off the files that are there.
fn steps(profile: &Path) -> Vec<Step> {
    let (next, mark) = (profile.join(NEXT), profile.join(MARK));
    let Ok(text) = std::fs::read_to_string(&mark) else {
        return leftovers(profile).into_iter().map(Step::Remove).collect();
    };
    let aside = text.trim_end();
    let mut steps = Vec::new();
    // While the new database still has its own name, the files with the old names are the old one's.
    if next.exists() {
        let kept = (!aside.is_empty()).then(|| backup::folder(profile).join(aside));
        steps.extend(kept.clone().map(Step::Folder));
        for name in OLD {
            let old = profile.join(name);
            if old.exists() {
                steps.push(match &kept {
                    Some(kept) => Step::Rename(old, kept.join(name)),
                    None => Step::Remove(old),
                });
            }
        }
        steps.push(Step::Rename(next, open::file(profile)));
    }
    steps.push(Step::Remove(mark));
    steps
}

/// What an attempt leaves that never came to count.
fn leftovers(profile: &Path) -> Vec<PathBuf> {
    let names = [NEXT.to_owned(), format!("{NEXT}-journal"), format!("{NEXT}-wal"), format!("{NEXT}-shm")];
    names.iter().map(|name| profile.join(name)).filter(|path| path.exists()).collect()
}

pub(super) fn drop_draft(profile: &Path) {
    for path in leftovers(profile) {
        let _ = std::fs::remove_file(path);
    }
}

#[cfg(test)]
pub(super) mod tests;
