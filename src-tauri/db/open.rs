//! Opening a profile: the lock first, then the checks, a backup before a migration, then the pools.

use super::{Db, backup, erase, guard, restore, search};
use crate::error::{Error, Message, Result};
use crate::platform::Source;
use sqlx::sqlite::{SqliteConnectOptions, SqliteJournalMode, SqlitePoolOptions, SqliteSynchronous};
use sqlx::{Connection, SqliteConnection};
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::Duration;

/// Marks a file as Marquee's ("MRQE").
pub const APPLICATION_ID: i64 = 0x4d52_5145;
/// The newest layout this version knows; every migration adds one.
pub const LAYOUT: i64 = 14;
/// Older engines have a race between writers of the write-ahead log.
const OLDEST_ENGINE: &str = "3.51.3";

const FILE: &str = "data.db";
const LOCK: &str = "app.lock";
const RUNNING: &str = "running";

static MIGRATIONS: sqlx::migrate::Migrator = sqlx::migrate!("src-tauri/db/migrations");

/// The database file of a profile.
pub fn file(folder: &Path) -> PathBuf {
    folder.join(FILE)
}

impl Db {
    /// Opens the profile in a folder, making it when there is none.
    ///
    /// # Errors
    /// `Unavailable` when another program holds the profile or the disk refuses; `Refused` for a newer or a
    /// foreign database; `Corrupt` for a damaged one. Nothing is changed then.
    pub async fn open(folder: &Path, source: Arc<dyn Source>) -> Result<Self> {
        let held = Held::take(folder)?;
        Self::open_held(folder, source, held).await
    }

    /// Opens a profile that this process holds already, after finishing what an earlier one began.
    ///
    /// # Errors
    /// As [`Db::open`].
    pub async fn open_held(folder: &Path, source: Arc<dyn Source>, held: Held) -> Result<Self> {
        restore::finish(folder)?;
        backup::sweep(folder);
        let path = file(folder);
        let existed = path.exists();
        let unclean = existed && folder.join(RUNNING).exists();
        if existed {
            // The engine would open a file that can only be read, and refuse every change one by one.
            std::fs::File::options().write(true).open(&path)?;
            let layout = inspect(&path, unclean).await?;
            if let Some(layout) = layout.filter(|layout| *layout < LAYOUT) {
                backup::before_migration(folder, layout, source.now()).await?;
            }
        }
        crate::platform::write_whole(&folder.join(RUNNING), b"open\n")?;
        migrate(&path).await?;
        let writer = writer(&path).await?;
        let readers = SqlitePoolOptions::new()
            .max_connections(4)
            .min_connections(0)
            .connect_lazy_with(options(&path).pragma("query_only", "on"));
        search::ready(&writer).await?;
        let device = device(&writer, folder, source.as_ref()).await?;
        let db = Self { writer, readers, folder: folder.to_owned(), device, source, held };
        erase::finish(&db).await;
        Ok(db)
    }
}

/// A profile taken for this process: nobody else opens it until the last holder lets go, whatever way that happens.
#[derive(Clone)]
pub struct Held {
    _file: Arc<std::fs::File>,
}

impl Held {
    /// Takes the profile in a folder, making the folder when there is none.
    ///
    /// # Errors
    /// `Unavailable` when another program holds it or the disk refuses.
    pub fn take(folder: &Path) -> Result<Self> {
        std::fs::create_dir_all(folder)?;
        let file =
            std::fs::File::options().create(true).truncate(false).write(true).open(folder.join(LOCK))?;
        match file.try_lock() {
            Ok(()) => Ok(Self { _file: Arc::new(file) }),
            Err(std::fs::TryLockError::WouldBlock) => {
                Err(Error::Unavailable(Message::new("error-profile-in-use")))
            }
            Err(std::fs::TryLockError::Error(cause)) => Err(cause.into()),
        }
    }
}

/// What every file of the engine begins with.
pub(super) const MAGIC: &[u8; 16] = b"SQLite format 3\0";

/// The first bytes of a file, zeros where it is shorter.
pub(super) fn head(path: &Path) -> Result<[u8; 16]> {
    use std::io::Read;
    let mut head = Vec::with_capacity(16);
    std::fs::File::open(path)?.take(16).read_to_end(&mut head)?;
    head.resize(16, 0);
    Ok(head.try_into().unwrap_or_default())
}

/// Removes the mark of a running program: the next start needs no check.
pub(super) fn mark_clean(folder: &Path) {
    let _ = std::fs::remove_file(folder.join(RUNNING));
}

/// Closes a connection, however its work ended, and hands on how: Windows neither renames nor removes a file that is
/// still open, and a connection that is merely dropped closes a moment later.
///
/// # Errors
/// As the work, or what the engine says when it closes.
pub async fn closed<T>(db: SqliteConnection, done: Result<T>) -> Result<T> {
    let closed = db.close().await;
    let value = done?;
    closed?;
    Ok(value)
}

/// What every connection of ours has.
pub(super) fn options(path: &Path) -> SqliteConnectOptions {
    let options = SqliteConnectOptions::new()
        .filename(path)
        .journal_mode(SqliteJournalMode::Wal)
        .synchronous(SqliteSynchronous::Full)
        .foreign_keys(true)
        .busy_timeout(Duration::from_secs(5))
        .statement_cache_capacity(256)
        .pragma("trusted_schema", "off")
        .pragma("cell_size_check", "on")
        .pragma("mmap_size", "0")
        .pragma("temp_store", "memory");
    if crate::platform::ENGINE_FLUSHES_HALF {
        options.pragma("fullfsync", "1").pragma("checkpoint_fullfsync", "1")
    } else {
        options
    }
}

/// Looks at an existing file without changing it; answers its layout number, `None` for one that was never finished.
async fn inspect(path: &Path, unclean: bool) -> Result<Option<i64>> {
    let fresh = std::fs::metadata(path)?.len() == 0;
    if !fresh && &head(path)? != MAGIC {
        return Err(Error::Corrupt(Message::new("error-not-a-database")));
    }
    let plain = SqliteConnectOptions::new().filename(path).busy_timeout(Duration::from_secs(5));
    let mut db = SqliteConnection::connect_with(&plain).await?;
    let checked = check(&mut db, unclean).await;
    closed(db, checked).await
}

async fn check(db: &mut SqliteConnection, unclean: bool) -> Result<Option<i64>> {
    let (engine,): (String,) = sqlx::query_as("select sqlite_version()").fetch_one(&mut *db).await?;
    if parts(&engine) < parts(OLDEST_ENGINE) {
        return Err(Error::Bug(format!("SQLite {engine} is older than {OLDEST_ENGINE}")));
    }
    let (application,): (i64,) = sqlx::query_as("pragma application_id").fetch_one(&mut *db).await?;
    let (layout,): (i64,) = sqlx::query_as("pragma user_version").fetch_one(&mut *db).await?;
    let (tables,): (i64,) = sqlx::query_as("select count(*) from sqlite_schema").fetch_one(&mut *db).await?;
    if application != APPLICATION_ID {
        // Somebody's file may be empty of tables and still be somebody's: only one that says nothing at all is free.
        let free = application == 0 && layout == 0 && tables == 0;
        return if free { Ok(None) } else { Err(Error::refused("error-foreign-database")) };
    }
    if layout > LAYOUT {
        return Err(Error::refused("error-newer-database"));
    }
    if unclean {
        let (answer,): (String,) = sqlx::query_as("pragma quick_check(1)").fetch_one(&mut *db).await?;
        if answer != "ok" {
            return Err(Error::Corrupt(Message::new("error-damaged")));
        }
    }
    // The number comes last when a profile is made: without it nothing was ever kept in this one.
    Ok((layout > 0).then_some(layout))
}

fn parts(version: &str) -> Vec<u32> {
    version.split('.').filter_map(|part| part.parse().ok()).collect()
}

async fn migrate(path: &Path) -> Result<()> {
    let mut db = SqliteConnection::connect_with(&options(path).create_if_missing(true)).await?;
    let done = lay_out(&mut db).await;
    closed(db, done).await
}

async fn lay_out(db: &mut SqliteConnection) -> Result<()> {
    // Ours from the first moment: a start that ends half way must not leave what looks like another program's file.
    number(db, "application_id", APPLICATION_ID).await?;
    let done = MIGRATIONS.run_direct(None, db, false).await;
    match done {
        Ok(()) => {}
        Err(
            sqlx::migrate::MigrateError::Execute(cause)
            | sqlx::migrate::MigrateError::ExecuteMigration(cause, _),
        ) => {
            return Err(cause.into());
        }
        Err(cause) => return Err(Error::Bug(format!("migration: {cause}"))),
    }
    number(db, "user_version", LAYOUT).await
}

/// Writes a number of the file's head, where it is another: a start that changes nothing writes nothing.
async fn number(db: &mut SqliteConnection, name: &str, value: i64) -> Result<()> {
    let (found,): (i64,) =
        sqlx::query_as(sqlx::AssertSqlSafe(format!("pragma {name}"))).fetch_one(&mut *db).await?;
    if found != value {
        sqlx::raw_sql(sqlx::AssertSqlSafe(format!("pragma {name} = {value}"))).execute(db).await?;
    }
    Ok(())
}

async fn writer(path: &Path) -> Result<sqlx::SqlitePool> {
    // The pool retries a connection whose set-up fails until its time is up; trying once first says why at once.
    let mut trial = SqliteConnection::connect_with(&options(path)).await?;
    guard::install(&mut trial).await?;
    trial.close().await?;
    let pool = SqlitePoolOptions::new()
        .max_connections(1)
        .min_connections(1)
        .idle_timeout(None)
        .max_lifetime(None)
        .acquire_timeout(Duration::from_secs(60))
        // A full disk makes the engine roll back by itself, which sqlx doesn't count: such a connection never begins
        // again. A new one takes its place.
        .before_acquire(|db, _| Box::pin(async move { Ok(!db.is_in_transaction()) }))
        .after_connect(|db, _| Box::pin(async move { guard::install(db).await }))
        .connect_with(options(path).pragma("cache_size", "-32768"))
        .await?;
    Ok(pool)
}

/// This profile's device id; a copy outside the database reveals a copied or restored profile, which gets a
/// new id before its first write and remembers the old one.
async fn device(writer: &sqlx::SqlitePool, folder: &Path, source: &dyn Source) -> Result<[u8; 16]> {
    let mut db = writer.acquire().await?;
    let found: Option<(String,)> =
        sqlx::query_as("select value from local_state where key = 'device'").fetch_optional(&mut *db).await?;
    let outside = std::fs::read_to_string(folder.join("device")).ok();
    if let (Some((inside,)), Some(outside)) = (&found, &outside)
        && inside == outside.trim()
        && let Some((_, id)) = crate::values::Uid::parse_any(inside)
    {
        return Ok(id.0);
    }
    let id = crate::platform::new_id(source);
    let text = id.text("dev");
    let sql = "insert into local_state (key, value) values (?, ?) on conflict (key) do update set value = excluded.value";
    // A restored profile names its parent itself.
    if let Some((parent,)) = found {
        sqlx::query(sql).bind("device_parent").bind(parent).execute(&mut *db).await?;
    }
    // A new device starts its own row of numbers; the clock goes on, so that later stays later.
    sqlx::query(sql).bind("n").bind("0").execute(&mut *db).await?;
    crate::platform::write_whole(&folder.join("device"), format!("{text}\n").as_bytes())?;
    sqlx::query(sql).bind("device").bind(&text).execute(&mut *db).await?;
    Ok(id.0)
}
