//! Backups: a whole copy in one file, checked before it counts.
//!
//! Documents that lie beside the database are packed into the copy's table `packed_files`, so that the one file
//! is everything. A copy is made beside its place and gets its name only when it is good: a file of that name is
//! whole. What is copied may be worked on meanwhile.

use super::{Db, open};
use crate::error::{Error, Message, Result};
use crate::platform;
use sqlx::sqlite::SqliteConnectOptions;
use sqlx::{Connection, SqliteConnection};
use std::path::{Path, PathBuf};
use std::time::Duration;

/// Room that is left over for the work that goes on meanwhile.
const SPARE: u64 = 4_000_000;
/// The folder of documents in a profile.
pub(super) const FILES: &str = "files";

impl Db {
    /// Writes a verified copy to a path; an existing file is replaced only by a good copy.
    ///
    /// # Errors
    /// `Unavailable` when the disk refuses or has no room, `Corrupt` when the copy fails its check; no half file stays.
    pub async fn backup(&self, target: &Path) -> Result<()> {
        copy(&self.folder, target).await
    }
}

/// The folder in a profile where the program keeps its own backups.
pub fn folder(profile: &Path) -> PathBuf {
    profile.join("backups")
}

/// The copy that is made before the layout changes, in the profile's `backups` folder.
pub(super) async fn before_migration(
    profile: &Path,
    layout: i64,
    at: crate::values::Millis,
) -> Result<PathBuf> {
    let target = folder(profile).join(name(at, &format!("before-layout-{}", layout + 1)));
    std::fs::create_dir_all(folder(profile))?;
    copy(profile, &target).await?;
    Ok(target)
}

/// The name of a backup in the profile's own folder: when, in UTC, and what for.
pub fn name(at: crate::values::Millis, kind: &str) -> String {
    let day = at.utc_day().to_string().replace('-', "");
    let clock = at.utc_clock().replace(':', "");
    format!("marquee-{day}-{clock}{:05}-{kind}.marquee", at.0.rem_euclid(60_000))
}

/// What a name of [`name`] says: when, and what for.
pub fn named(name: &str) -> Option<(crate::values::Millis, &str)> {
    let rest = name.strip_prefix("marquee-")?.strip_suffix(".marquee")?;
    let (day, rest) = rest.split_at_checked(8)?;
    let (clock, kind) = rest.strip_prefix('-')?.split_at_checked(9)?;
    let number =
        |text: &str| text.bytes().all(|byte| byte.is_ascii_digit()).then(|| text.parse::<i64>().ok())?;
    let day = crate::values::Day::parse(&format!("{}-{}-{}", day.get(..4)?, day.get(4..6)?, day.get(6..)?))?;
    let midnight = day.0.and_hms_opt(0, 0, 0)?.and_utc().timestamp_millis();
    let (hours, minutes, rest) =
        (number(clock.get(..2)?)?, number(clock.get(2..4)?)?, number(clock.get(4..)?)?);
    Some((
        crate::values::Millis(midnight + hours * 3_600_000 + minutes * 60_000 + rest),
        kind.strip_prefix('-')?,
    ))
}

/// What the head of a file says.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Glance {
    /// Whose it is.
    pub application: u32,
    /// Its layout.
    pub layout: u32,
    /// Ours, and as long as it says.
    pub whole: bool,
}

/// Reads the head of a database file; `None` for what is none. Quick: it finds a file that was cut off, not one that
/// was damaged inside.
pub fn glance(path: &Path) -> Option<Glance> {
    use std::io::Read;
    let mut head = [0; 100];
    let mut file = std::fs::File::open(path).ok()?;
    file.read_exact(&mut head).ok()?;
    if &head[..16] != open::MAGIC {
        return None;
    }
    // The places of the file format: https://www.sqlite.org/fileformat2.html#the_database_header
    let number = |at: usize| u32::from_be_bytes([head[at], head[at + 1], head[at + 2], head[at + 3]]);
    let page = match u64::from(u16::from_be_bytes([head[16], head[17]])) {
        1 => 65_536,
        size => size,
    };
    let (application, layout) = (number(68), number(60));
    let long = file.metadata().is_ok_and(|meta| meta.len() == page * u64::from(number(28)));
    Some(Glance { application, layout, whole: long && i64::from(application) == open::APPLICATION_ID })
}

/// Copies of documents that were opened in other programs, in a profile; they are gone with the next start.
pub fn opened(profile: &Path) -> PathBuf {
    profile.join("opened")
}

/// Removes drafts of copies that were cut off, and copies that were opened.
pub(super) fn sweep(profile: &Path) {
    // One that is still open in a program may stay until the next time.
    let _ = std::fs::remove_dir_all(opened(profile));
    let folders = [folder(profile), profile.join(FILES)];
    let entries = folders.iter().flat_map(|folder| std::fs::read_dir(folder).into_iter().flatten().flatten());
    for entry in entries {
        let name = entry.file_name().to_string_lossy().into_owned();
        if name.starts_with('.') && (name.ends_with(".part") || name.ends_with(".part-journal")) {
            let _ = std::fs::remove_file(entry.path());
        }
    }
}

/// Writes a verified copy of the profile in a folder, open or not; the caller holds the profile.
///
/// # Errors
/// As [`Db::backup`].
pub async fn copy(profile: &Path, target: &Path) -> Result<()> {
    room(target, size(profile))?;
    write(profile, target).await
}

/// The copy itself, which may still meet the end of the disk: somebody else writes, too.
pub(super) async fn write(profile: &Path, target: &Path) -> Result<()> {
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
    let made = fill(profile, &draft).await;
    let made = made.and_then(|()| std::fs::rename(&draft, target).map_err(unsaved));
    if made.is_err() {
        let _ = std::fs::remove_file(&draft);
        let _ = std::fs::remove_file(draft.with_extension("part-journal"));
        return made;
    }
    platform::flush_folder(target.parent().unwrap_or(profile));
    Ok(())
}

/// Refuses before anything is written what would not fit.
///
/// # Errors
/// `Unavailable` with what is needed and what is there, in megabytes.
pub fn room(place: &Path, size: u64) -> Result<()> {
    let needed = size + SPARE;
    match platform::space::free(place) {
        Some(free) if free < needed => {
            let message = Message::new("error-no-room");
            Err(Error::Unavailable(message.with("needed", megabytes(needed)).with("free", free / 1_000_000)))
        }
        _ => Ok(()),
    }
}

fn megabytes(bytes: u64) -> u64 {
    bytes.div_ceil(1_000_000)
}

/// Bytes of everything that a copy holds.
fn size(profile: &Path) -> u64 {
    let file = open::file(profile);
    let log = file.with_extension("db-wal");
    let of = |path: &Path| std::fs::metadata(path).map_or(0, |meta| meta.len());
    of(&file) + of(&log) + documents(profile).iter().map(|path| of(path)).sum::<u64>()
}

/// The documents of a profile, finished ones only.
fn documents(profile: &Path) -> Vec<PathBuf> {
    let groups = std::fs::read_dir(profile.join(FILES)).into_iter().flatten().flatten();
    let entries = groups.flat_map(|group| std::fs::read_dir(group.path()).into_iter().flatten().flatten());
    entries.map(|entry| entry.path()).filter(|path| is_digest(&file_name(path))).collect()
}

fn file_name(path: &Path) -> String {
    path.file_name().unwrap_or_default().to_string_lossy().into_owned()
}

/// Whether this names a document: 64 hexadecimal characters.
pub(super) fn is_digest(name: &str) -> bool {
    name.len() == 64 && name.bytes().all(|byte| byte.is_ascii_hexdigit())
}

async fn fill(profile: &Path, draft: &Path) -> Result<()> {
    let plain =
        SqliteConnectOptions::new().filename(open::file(profile)).busy_timeout(Duration::from_secs(5));
    let mut db = SqliteConnection::connect_with(&plain).await?;
    let drawn = draw(&mut db, draft).await;
    let (before, after) = open::closed(db, drawn).await?;
    let mut copy = SqliteConnection::connect_with(&SqliteConnectOptions::new().filename(draft)).await?;
    let packed = pack(&mut copy, profile).await;
    let (sound, copied) = open::closed(copy, packed).await?;
    if !sound || !lies_between(&before, &copied, &after) {
        return Err(Error::Corrupt(Message::new("error-backup-failed")));
    }
    crate::platform::flush_file(draft)?;
    Ok(())
}

/// Copies the database; answers what was in it before and after.
async fn draw(db: &mut SqliteConnection, draft: &Path) -> Result<(Vec<i64>, Vec<i64>)> {
    let before = counts(db).await?;
    sqlx::query("vacuum into ?").bind(draft.to_string_lossy().into_owned()).execute(&mut *db).await?;
    Ok((before, counts(db).await?))
}

/// Work may go on while a copy is made, and the log only grows: what was copied lies between what was there before
/// and what is there after.
fn lies_between(before: &[i64], copied: &[i64], after: &[i64]) -> bool {
    before.iter().zip(copied).zip(after).all(|((before, copied), after)| before <= copied && copied <= after)
}

/// Number of changes and of actions, their greatest clock, the sum of their sizes: what a copy must agree on.
async fn counts(db: &mut SqliteConnection) -> Result<Vec<i64>> {
    let row: (i64, i64, i64, i64) = sqlx::query_as(
        "select count(*), coalesce(max(clock), 0), coalesce(sum(length(value) + length(bases)), 0), \
         (select count(*) from actions) from changes",
    )
    .fetch_one(db)
    .await?;
    Ok(vec![row.0, row.1, row.2, row.3])
}

/// Puts the documents into the copy; answers whether it is sound, and what is in it.
async fn pack(db: &mut SqliteConnection, profile: &Path) -> Result<(bool, Vec<i64>)> {
    sqlx::query(
        "create table if not exists packed_files (digest text primary key, bytes blob not null) strict",
    )
    .execute(&mut *db)
    .await?;
    for path in documents(profile) {
        let bytes = std::fs::read(&path)?;
        sqlx::query("insert or replace into packed_files (digest, bytes) values (?, ?)")
            .bind(file_name(&path))
            .bind(bytes)
            .execute(&mut *db)
            .await?;
    }
    let (answer,): (String,) = sqlx::query_as("pragma integrity_check(1)").fetch_one(&mut *db).await?;
    Ok((answer == "ok", counts(db).await?))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::values::Millis;

    #[test]
    fn a_name_says_when_and_what_for() {
        let at = Millis(1_782_896_465_012);
        let text = name(at, "before-restore");
        assert_eq!(text, "marquee-20260701-090105012-before-restore.marquee", "readable, and sorted by time");
        assert_eq!(named(&text), Some((at, "before-restore")), "and it reads back");
        for other in
            ["marquee-2026-07-01.marquee", "notes.txt", "marquee-20260701-0901.marquee", "marquee-.marquee"]
        {
            assert_eq!(named(other), None, "{other} was named by somebody else");
        }
    }

    #[test]
    fn a_copy_made_while_work_goes_on_lies_between_before_and_after() {
        assert!(lies_between(&[1, 5], &[2, 5], &[3, 9]), "something was added meanwhile");
        assert!(!lies_between(&[2, 5], &[1, 5], &[3, 9]), "something is missing");
        assert!(!lies_between(&[1, 5], &[4, 5], &[3, 9]), "something is in it that was never there");
    }

    #[test]
    fn what_does_not_fit_is_refused_before_it_is_begun() {
        let why = room(&std::env::temp_dir(), u64::MAX - SPARE).unwrap_err().failure();
        assert_eq!(why.message_id, "error-no-room", "with what is needed and what is there");
        assert!(why.args["free"].parse::<u64>().is_ok(), "in megabytes: {:?}", why.args);
        assert!(room(&std::env::temp_dir(), 1).is_ok(), "a byte fits");
    }
}
