//! Backups: a whole copy in one file, checked before it counts.
//!
//! Documents that lie beside the database are packed into the copy's table `packed_files`, so that the one file
//! is everything.

use super::{Db, open};
use crate::error::{Error, Message, Result};
use sqlx::sqlite::SqliteConnectOptions;
use sqlx::{Connection, SqliteConnection};
use std::path::{Path, PathBuf};

impl Db {
    /// Writes a verified copy to a path; an existing file is replaced only by a good copy.
    ///
    /// # Errors
    /// `Unavailable` when the disk refuses, `Corrupt` when the copy fails its check; no half file stays.
    pub async fn backup(&self, target: &Path) -> Result<()> {
        copy(&open::file(&self.folder), &self.folder, target).await
    }
}

/// The copy that is made before the layout changes, in the profile's `backups` folder.
pub(super) async fn before_migration(folder: &Path, layout: i64) -> Result<PathBuf> {
    let target = folder.join("backups").join(format!("before-layout-{}.marquee", layout + 1));
    std::fs::create_dir_all(folder.join("backups"))?;
    copy(&open::file(folder), folder, &target).await?;
    Ok(target)
}

async fn copy(source: &Path, folder: &Path, target: &Path) -> Result<()> {
    let name = target.file_name().ok_or_else(|| Error::Unavailable(Message::new("error-file-missing")))?;
    let unsaved = |cause: std::io::Error| Error::unsaved(target, &cause);
    // A file that is there and read-only would be replaced by a rename; that is not what its owner wants.
    if std::fs::metadata(target).is_ok_and(|meta| meta.is_dir() || meta.permissions().readonly()) {
        return Err(unsaved(std::io::ErrorKind::PermissionDenied.into()));
    }
    let draft = target.with_file_name(format!(".{}.part", name.to_string_lossy()));
    let _ = std::fs::remove_file(&draft);
    // The engine would make the file itself; making it first gives a clear answer about the folder.
    drop(std::fs::File::create(&draft).map_err(unsaved)?);
    let made =
        fill(source, folder, &draft).await.and_then(|()| std::fs::rename(&draft, target).map_err(unsaved));
    if made.is_err() {
        let _ = std::fs::remove_file(&draft);
        return made;
    }
    crate::platform::flush_folder(target.parent().unwrap_or(folder));
    Ok(())
}

async fn fill(source: &Path, folder: &Path, draft: &Path) -> Result<()> {
    let plain = SqliteConnectOptions::new().filename(source).busy_timeout(std::time::Duration::from_secs(5));
    let mut db = SqliteConnection::connect_with(&plain).await?;
    sqlx::query("vacuum into ?").bind(draft.to_string_lossy().into_owned()).execute(&mut db).await?;
    let counted = counts(&mut db).await?;
    db.close().await?;
    let mut copy = SqliteConnection::connect_with(&SqliteConnectOptions::new().filename(draft)).await?;
    pack(&mut copy, folder).await?;
    let (answer,): (String,) = sqlx::query_as("pragma integrity_check(1)").fetch_one(&mut copy).await?;
    let same = counts(&mut copy).await? == counted;
    copy.close().await?;
    if answer != "ok" || !same {
        return Err(Error::Corrupt(Message::new("error-backup-failed")));
    }
    std::fs::File::open(draft)?.sync_all()?;
    Ok(())
}

/// Number of changes, their greatest clock, and the sum of their sizes: what a copy must agree on.
async fn counts(db: &mut SqliteConnection) -> Result<(i64, i64, i64)> {
    let row = sqlx::query_as(
        "select count(*), coalesce(max(clock), 0), coalesce(sum(length(value) + length(bases)), 0) from changes",
    )
    .fetch_one(db)
    .await?;
    Ok(row)
}

async fn pack(db: &mut SqliteConnection, folder: &Path) -> Result<()> {
    sqlx::query(
        "create table if not exists packed_files (digest text primary key, bytes blob not null) strict",
    )
    .execute(&mut *db)
    .await?;
    let Ok(groups) = std::fs::read_dir(folder.join("files")) else { return Ok(()) };
    for group in groups.flatten() {
        for entry in std::fs::read_dir(group.path())?.flatten() {
            let bytes = std::fs::read(entry.path())?;
            sqlx::query("insert or replace into packed_files (digest, bytes) values (?, ?)")
                .bind(entry.file_name().to_string_lossy().into_owned())
                .bind(bytes)
                .execute(&mut *db)
                .await?;
        }
    }
    Ok(())
}
