//! Erasing: personal values are taken away by changes, their keys are destroyed, and every copy that this profile
//! keeps on the disk is rewritten: database, write-ahead log, search index, backups. Documents that nobody else keeps
//! go with them, here and in the backups.

use super::change::Tx;
use super::registry::{self, Entity};
use super::value::Value;
use super::{Db, backup, log, open, project};
use crate::error::{Error, Message, Result};
use crate::values::Uid;
use sqlx::sqlite::{SqliteConnectOptions, SqliteJournalMode};
use sqlx::{AssertSqlSafe, Connection, SqliteConnection};
use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

/// Records by the number of their entity.
pub type Records = BTreeSet<(u16, Uid)>;

/// What is still to be rewritten, kept until it is done.
const PENDING: &str = "scrub";
/// Documents that are still to be taken away.
const FILES: &str = "scrub-files";
/// The columns that hold digests of documents, in any table.
const DIGESTS: [&str; 4] = ["file", "report", "pdf", "logo"];

impl Tx {
    /// Takes every personal value of records away, for good; [`Db::scrub`] must follow the commit. A record that was
    /// deleted stays deleted.
    ///
    /// # Errors
    /// What the engine says.
    pub async fn erase(&mut self, records: &Records) -> Result<()> {
        for (kind, record) in records {
            let Some(entity) = registry::entity(*kind) else { continue };
            let known = log::record(&mut self.db, *kind, *record).await?;
            let gone = project::record(&known, entity.fields.iter().map(|field| field.id)).deleted;
            for field in entity.fields.iter().filter(|field| field.personal) {
                if known.iter().any(|change| change.values.contains_key(&field.id)) {
                    self.set(entity, *record, field.id, Value::Null).await?;
                }
            }
            if gone {
                self.remove(entity, *record).await?;
            }
            destroy(&mut self.db, *record).await?;
        }
        let mut all = pending(&mut self.db).await?;
        all.extend(records);
        remember(&mut self.db, &all).await
    }

    /// Takes documents away by their digests, for good; [`Db::scrub`] must follow the commit.
    ///
    /// # Errors
    /// What the engine says.
    pub async fn erase_files(&mut self, digests: &[String]) -> Result<()> {
        let mut all = files(&mut self.db).await?;
        all.extend(digests.iter().filter(|name| backup::is_digest(name)).cloned());
        let all: Vec<String> = all.into_iter().collect();
        if all.is_empty() { Ok(()) } else { put(&mut self.db, FILES, all.join(" ")).await }
    }
}

/// A destroyed key stays as an empty one, so that no copy of it is taken in again.
async fn destroy(db: &mut SqliteConnection, record: Uid) -> Result<()> {
    sqlx::query("update record_keys set key = x'' where record = ?").bind(record).execute(db).await?;
    Ok(())
}

/// People were erased elsewhere: their keys go here, too, and [`Db::scrub`] rewrites what still holds them.
pub(super) async fn destroyed(db: &mut SqliteConnection, records: &Records) -> Result<()> {
    for (_, record) in records {
        destroy(db, *record).await?;
    }
    let mut all = pending(db).await?;
    all.extend(records);
    remember(db, &all).await
}

async fn remember(db: &mut SqliteConnection, records: &Records) -> Result<()> {
    let text: Vec<String> = records
        .iter()
        .filter_map(|(kind, id)| registry::entity(*kind).map(|entity| id.text(entity.prefix)))
        .collect();
    put(db, PENDING, text.join(" ")).await
}

async fn put(db: &mut SqliteConnection, key: &str, text: String) -> Result<()> {
    sqlx::query("insert into local_state (key, value) values (?, ?) on conflict (key) do update set value = excluded.value")
        .bind(key)
        .bind(text)
        .execute(db)
        .await?;
    Ok(())
}

async fn noted(db: &mut SqliteConnection, key: &str) -> Result<String> {
    let row: Option<(String,)> =
        sqlx::query_as("select value from local_state where key = ?").bind(key).fetch_optional(db).await?;
    Ok(row.map(|row| row.0).unwrap_or_default())
}

async fn files(db: &mut SqliteConnection) -> Result<BTreeSet<String>> {
    let text = noted(db, FILES).await?;
    Ok(text.split(' ').filter(|name| backup::is_digest(name)).map(str::to_owned).collect())
}

/// Documents that live records hold, also again since they were to be taken away; what was erased holds nothing.
async fn held(db: &mut SqliteConnection, erased: &Records) -> Result<BTreeSet<String>> {
    let mut out = BTreeSet::new();
    for entity in registry::ENTITIES {
        for field in entity.fields.iter().filter(|field| DIGESTS.contains(&field.column)) {
            let (table, column) = (entity.table, field.column);
            let sql = format!(
                "select t.id, t.{column} from live_{table} t where t.{column} <> '' \
                 and not exists (select 1 from record_keys k where k.record = t.id and length(k.key) = 0)"
            );
            let rows: Vec<(Uid, String)> = sqlx::query_as(AssertSqlSafe(sql)).fetch_all(&mut *db).await?;
            let live = rows.into_iter().filter(|row| !erased.contains(&(entity.id, row.0)));
            out.extend(live.map(|row| row.1));
        }
    }
    Ok(out)
}

async fn pending(db: &mut SqliteConnection) -> Result<Records> {
    let text = noted(db, PENDING).await?;
    let read = |word: &str| {
        let (prefix, id) = Uid::parse_any(word)?;
        Some((registry::by_prefix(prefix)?.id, id))
    };
    Ok(text.split(' ').filter_map(read).collect())
}

impl Db {
    /// Rewrites all that may still hold what was erased. What is left undone, by a crash or a full disk, is done
    /// when the profile opens again. Answers the number of files that were rewritten.
    ///
    /// # Errors
    /// What the engine or the disk says; the values are erased for every reader all the same.
    pub async fn scrub(&self) -> Result<usize> {
        let mut db = self.writer.acquire().await?;
        let records = pending(&mut db).await?;
        let mut documents = files(&mut db).await?;
        if records.is_empty() && documents.is_empty() {
            return Ok(0);
        }
        // What was added again after an earlier try failed stays, here and in the backups.
        let held = held(&mut db, &records).await?;
        documents.retain(|name| !held.contains(name));
        // One file that the disk does not let go stops nothing else.
        let mut failed: Option<Error> = None;
        for name in &documents {
            if let Err(cause) = gone(&self.folder.join(backup::FILES).join(&name[..2]).join(name)) {
                failed.get_or_insert(cause);
            }
        }
        backup::sweep(&self.folder);
        sqlx::query("pragma secure_delete = on").execute(&mut *db).await?;
        sqlx::query("insert into creator_words (creator_words) values ('optimize')")
            .execute(&mut *db)
            .await?;
        sqlx::query("vacuum").execute(&mut *db).await?;
        truncate(&mut db).await?;
        let mut files = 1;
        for backup in backups(&self.folder) {
            match rewrite(&backup, &records, &documents).await {
                Ok(known) => files += usize::from(known),
                Err(cause) => {
                    failed.get_or_insert(cause);
                }
            }
        }
        if let Some(cause) = failed {
            return Err(cause);
        }
        for key in [PENDING, FILES] {
            sqlx::query("delete from local_state where key = ?").bind(key).execute(&mut *db).await?;
        }
        truncate(&mut db).await?;
        Ok(files)
    }
}

/// Removes a file; one that is gone already is fine.
fn gone(path: &Path) -> Result<()> {
    match std::fs::remove_file(path) {
        Err(cause) if cause.kind() != std::io::ErrorKind::NotFound => Err(cause.into()),
        _ => Ok(()),
    }
}

/// Folds the write-ahead log into the file and cuts it to nothing.
async fn truncate(db: &mut SqliteConnection) -> Result<()> {
    let (busy, _, _): (i64, i64, i64) =
        sqlx::query_as("pragma wal_checkpoint(truncate)").fetch_one(db).await?;
    if busy == 0 { Ok(()) } else { Err(Error::Unavailable(Message::new("error-disk"))) }
}

/// Every database file among the profile's own backups.
fn backups(profile: &Path) -> Vec<PathBuf> {
    let mut out = Vec::new();
    let mut open = vec![profile.join("backups")];
    while let Some(folder) = open.pop() {
        for entry in std::fs::read_dir(&folder).into_iter().flatten().flatten() {
            let path = entry.path();
            let mut head = [0; 16];
            if path.is_dir() {
                open.push(path);
            } else if std::fs::File::open(&path)
                .and_then(|mut file| std::io::Read::read_exact(&mut file, &mut head))
                .is_ok_and(|()| &head == b"SQLite format 3\0")
            {
                out.push(path);
            }
        }
    }
    out.sort();
    out
}

/// Makes a backup one without the records' personal values: beside it, checked, then in its place. Answers whether
/// it knew any of them.
async fn rewrite(backup: &Path, records: &Records, files: &BTreeSet<String>) -> Result<bool> {
    // The name of a draft that the next start sweeps away.
    let name = backup.file_name().unwrap_or_default().to_string_lossy();
    let draft = backup.with_file_name(format!(".{name}.part"));
    std::fs::copy(backup, &draft)?;
    let done = without(&draft, records, files).await;
    let kept = match done {
        Ok(true) => std::fs::rename(&draft, backup).map(|()| true).map_err(Error::from),
        other => other,
    };
    let _ = std::fs::remove_file(&draft);
    if let Some(folder) = backup.parent() {
        crate::platform::flush_folder(folder);
    }
    kept
}

async fn without(file: &Path, records: &Records, files: &BTreeSet<String>) -> Result<bool> {
    let options = SqliteConnectOptions::new()
        .filename(file)
        .journal_mode(SqliteJournalMode::Off)
        .pragma("secure_delete", "on");
    let mut db = SqliteConnection::connect_with(&options).await?;
    let done = take_out(&mut db, records, files).await;
    let known = open::closed(db, done).await?;
    crate::platform::flush_file(file)?;
    Ok(known)
}

/// Empties the records in a backup, takes the documents out and rewrites it; answers whether it knew any of them.
async fn take_out(db: &mut SqliteConnection, records: &Records, files: &BTreeSet<String>) -> Result<bool> {
    let mut known = 0;
    if !columns(db, "packed_files").await?.is_empty() {
        for name in files {
            let sql = "delete from packed_files where digest = ?";
            known += sqlx::query(sql).bind(name).execute(&mut *db).await?.rows_affected();
        }
    }
    for (kind, record) in records {
        let Some(entity) = registry::entity(*kind) else { continue };
        known += blank(db, entity, *record).await?;
        known += unsent(db, *record).await?;
        destroy(db, *record).await?;
    }
    if known > 0 {
        if !columns(db, "creator_index").await?.is_empty() {
            // The table for lists is filled anew when the backup is opened.
            sqlx::query("delete from local_state where key = 'search'").execute(&mut *db).await?;
            let sql = "insert into creator_words (creator_words) values ('delete-all')";
            sqlx::query(sql).execute(&mut *db).await?;
            sqlx::query("delete from creator_index").execute(&mut *db).await?;
        }
        sqlx::query("vacuum").execute(&mut *db).await?;
        let (answer,): (String,) = sqlx::query_as("pragma integrity_check(1)").fetch_one(&mut *db).await?;
        if answer != "ok" {
            return Err(Error::Corrupt(Message::new("error-backup-failed")));
        }
    }
    Ok(known > 0)
}

/// Empties the personal columns of a row, as far as that layout has them.
async fn blank(db: &mut SqliteConnection, entity: &Entity, record: Uid) -> Result<u64> {
    let there = columns(db, entity.table).await?;
    let mut sets = Vec::new();
    for field in entity.fields.iter().filter(|field| field.personal) {
        for column in [field.column.to_owned(), format!("{}_folded", field.column)] {
            if there.contains(&column) {
                sets.push(format!("{column} = null"));
            }
        }
    }
    if sets.is_empty() {
        return Ok(0);
    }
    let sql = format!("update {} set {} where id = ?", entity.table, sets.join(", "));
    Ok(sqlx::query(AssertSqlSafe(sql)).bind(record).execute(db).await?.rows_affected())
}

/// Takes what waits in a backup's outbox for a creator out of it.
async fn unsent(db: &mut SqliteConnection, creator: Uid) -> Result<u64> {
    if columns(db, "outbox").await?.is_empty() {
        return Ok(0);
    }
    let done = sqlx::query("delete from outbox where creator = ?").bind(creator).execute(db).await?;
    Ok(done.rows_affected())
}

async fn columns(db: &mut SqliteConnection, table: &str) -> Result<BTreeSet<String>> {
    let rows: Vec<(String,)> =
        sqlx::query_as("select name from pragma_table_info(?)").bind(table.to_owned()).fetch_all(db).await?;
    Ok(rows.into_iter().map(|row| row.0).collect())
}

/// Finishes at the start what an earlier run left undone; a start does not fail for it.
pub(super) async fn finish(db: &Db) {
    if let Err(cause) = db.scrub().await {
        tracing::error!(%cause, "erasing is not finished");
    }
}
