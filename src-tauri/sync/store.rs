//! The only SQL about what this computer knows of the team's folder. All of it is local.

use crate::error::Result;
use crate::values::Uid;
use sqlx::{FromRow, SqliteConnection};

/// How far a computer's row of files was taken in.
#[derive(Debug, Clone, FromRow, PartialEq, Eq)]
pub struct Place {
    /// The computer.
    pub device: Uid,
    /// Its last file.
    pub seq: i64,
    /// The digest of that file.
    pub hash: Vec<u8>,
    /// Its last change there.
    pub n: i64,
    /// Its last change that another computer gave for it.
    pub given: i64,
    /// When that file was sealed, UTC milliseconds.
    pub at: i64,
    /// What it said it has.
    pub ack: Option<Vec<u8>>,
    /// When it said so.
    pub ack_at: i64,
}

impl Place {
    /// Of a computer of which nothing came yet.
    pub fn start(device: Uid) -> Self {
        Self { device, seq: 0, hash: vec![0; 32], n: 0, given: 0, at: 0, ack: None, ack_at: 0 }
    }
}

/// A file of changes.
#[derive(Debug, Clone, FromRow)]
pub struct Segment {
    /// Who wrote it.
    pub device: Uid,
    /// Its place.
    pub seq: i64,
    /// Its digest.
    pub hash: Vec<u8>,
    /// The digest of the one before.
    pub prev: Vec<u8>,
    /// Its name in the folder.
    pub name: String,
    /// The file.
    pub bytes: Vec<u8>,
}

/// Something that this profile remembers.
pub async fn kept(db: &mut SqliteConnection, key: &str) -> Result<Option<String>> {
    let row: Option<(String,)> =
        sqlx::query_as("select value from local_state where key = ?").bind(key).fetch_optional(db).await?;
    Ok(row.map(|row| row.0).filter(|text| !text.is_empty()))
}

/// Remembers it; an empty text forgets it.
pub async fn keep(db: &mut SqliteConnection, key: &str, value: &str) -> Result<()> {
    if value.is_empty() {
        sqlx::query("delete from local_state where key = ?").bind(key).execute(db).await?;
        return Ok(());
    }
    sqlx::query("insert into local_state (key, value) values (?, ?) on conflict (key) do update set value = excluded.value")
        .bind(key)
        .bind(value)
        .execute(db)
        .await?;
    Ok(())
}

/// Forgets everything about a folder; what people made stays.
pub async fn forget(db: &mut SqliteConnection) -> Result<()> {
    sqlx::raw_sql(
        "delete from sync_devices; delete from sync_members; delete from sync_segments; delete from sync_files;\
         delete from sync_keys; delete from sync_erased; delete from local_state where key like 'sync.%';",
    )
    .execute(db)
    .await?;
    Ok(())
}

/// How far each computer was taken in.
pub async fn places(db: &mut SqliteConnection) -> Result<Vec<Place>> {
    let sql = "select device, seq, hash, n, given, at, ack, ack_at from sync_devices order by device";
    Ok(sqlx::query_as(sql).fetch_all(db).await?)
}

/// How far one was.
pub async fn place(db: &mut SqliteConnection, device: Uid) -> Result<Place> {
    let sql = "select device, seq, hash, n, given, at, ack, ack_at from sync_devices where device = ?";
    let found = sqlx::query_as(sql).bind(device).fetch_optional(db).await?;
    Ok(found.unwrap_or_else(|| Place::start(device)))
}

/// Remembers how far.
pub async fn put_place(db: &mut SqliteConnection, place: &Place) -> Result<()> {
    sqlx::query(
        "insert into sync_devices (device, seq, hash, n, given, at) values (?, ?, ?, ?, ?, ?) on conflict (device) \
         do update set seq = excluded.seq, hash = excluded.hash, n = excluded.n, given = excluded.given, at = excluded.at",
    )
    .bind(place.device)
    .bind(place.seq)
    .bind(&place.hash)
    .bind(place.n)
    .bind(place.given)
    .bind(place.at)
    .execute(db)
    .await?;
    Ok(())
}

/// Remembers what a computer says it has; an older word changes nothing.
pub async fn put_ack(db: &mut SqliteConnection, device: Uid, ack: &[u8], at: i64) -> Result<()> {
    sqlx::query(
        "insert into sync_devices (device, ack, ack_at) values (?1, ?2, ?3) on conflict (device) do update \
         set ack = excluded.ack, ack_at = excluded.ack_at where excluded.ack_at >= ack_at",
    )
    .bind(device)
    .bind(ack)
    .bind(at)
    .execute(db)
    .await?;
    Ok(())
}

/// The files that say who belongs to the team.
pub async fn members(db: &mut SqliteConnection) -> Result<Vec<Vec<u8>>> {
    let rows: Vec<(Vec<u8>,)> =
        sqlx::query_as("select bytes from sync_members order by device, hash").fetch_all(db).await?;
    Ok(rows.into_iter().map(|row| row.0).collect())
}

/// Remembers one.
pub async fn put_member(db: &mut SqliteConnection, hash: &[u8], device: Uid, bytes: &[u8]) -> Result<()> {
    sqlx::query("insert into sync_members (hash, device, bytes) values (?, ?, ?) on conflict do nothing")
        .bind(hash)
        .bind(device)
        .bind(bytes)
        .execute(db)
        .await?;
    Ok(())
}

/// Whether a file of this name and length was read.
pub async fn was_read(db: &mut SqliteConnection, name: &str, size: u64) -> Result<bool> {
    let row: Option<(i64,)> =
        sqlx::query_as("select size from sync_files where name = ?").bind(name).fetch_optional(db).await?;
    Ok(row.is_some_and(|row| u64::try_from(row.0) == Ok(size)))
}

/// Remembers that it was.
pub async fn read(db: &mut SqliteConnection, name: &str, size: u64, hash: &[u8]) -> Result<()> {
    let sql = "insert into sync_files (name, size, hash) values (?, ?, ?) on conflict (name) do update \
               set size = excluded.size, hash = excluded.hash";
    let size = i64::try_from(size).unwrap_or(i64::MAX);
    sqlx::query(sql).bind(name).bind(size).bind(hash).execute(db).await?;
    Ok(())
}

/// Every name that was read, with its length and its digest.
pub async fn names_read(db: &mut SqliteConnection) -> Result<Vec<(String, i64, Vec<u8>)>> {
    Ok(sqlx::query_as("select name, size, hash from sync_files").fetch_all(db).await?)
}

/// Forgets that a file was read.
pub async fn unread(db: &mut SqliteConnection, name: &str) -> Result<()> {
    sqlx::query("delete from sync_files where name = ?").bind(name).execute(db).await?;
    Ok(())
}

/// Keeps a file of changes. `stored`: the folder has it.
pub async fn put_segment(
    db: &mut SqliteConnection,
    segment: &Segment,
    taken: bool,
    stored: bool,
) -> Result<()> {
    sqlx::query(
        "insert into sync_segments (device, seq, hash, prev, name, bytes, taken, stored) values (?, ?, ?, ?, ?, ?, ?, ?) \
         on conflict do nothing",
    )
    .bind(segment.device)
    .bind(segment.seq)
    .bind(&segment.hash)
    .bind(&segment.prev)
    .bind(&segment.name)
    .bind(&segment.bytes)
    .bind(i64::from(taken))
    .bind(i64::from(stored))
    .execute(db)
    .await?;
    Ok(())
}

/// Whether a file of changes is kept.
pub async fn has_segment(db: &mut SqliteConnection, device: Uid, hash: &[u8]) -> Result<bool> {
    let sql = "select exists (select 1 from sync_segments where device = ? and hash = ?)";
    let (there,): (bool,) = sqlx::query_as(sql).bind(device).bind(hash).fetch_one(db).await?;
    Ok(there)
}

/// The file that comes next in a computer's row.
pub async fn next(db: &mut SqliteConnection, place: &Place) -> Result<Option<Segment>> {
    Ok(sqlx::query_as(
        "select device, seq, hash, prev, name, bytes from sync_segments \
         where device = ? and seq = ? and prev = ? and taken = 0 order by hash limit 1",
    )
    .bind(place.device)
    .bind(place.seq + 1)
    .bind(&place.hash)
    .fetch_optional(db)
    .await?)
}

/// A file of changes was taken in.
pub async fn taken(db: &mut SqliteConnection, segment: &Segment) -> Result<()> {
    sqlx::query("update sync_segments set taken = 1 where device = ? and seq = ? and hash = ?")
        .bind(segment.device)
        .bind(segment.seq)
        .bind(&segment.hash)
        .execute(db)
        .await?;
    Ok(())
}

/// Computers with files that cannot be taken in yet, and how many before them are missing.
pub async fn gaps(db: &mut SqliteConnection) -> Result<Vec<(Uid, i64)>> {
    Ok(sqlx::query_as(
        "select s.device, max(min(s.seq) - coalesce(max(p.seq), 0) - 1, 0) from sync_segments s \
         left join sync_devices p on p.device = s.device where s.taken = 0 group by s.device",
    )
    .fetch_all(db)
    .await?)
}

/// Own files that the folder does not have yet.
pub async fn unstored(db: &mut SqliteConnection) -> Result<Vec<Segment>> {
    let sql = "select device, seq, hash, prev, name, bytes from sync_segments where stored = 0 order by device, seq";
    Ok(sqlx::query_as(sql).fetch_all(db).await?)
}

/// The folder has it.
pub async fn stored(db: &mut SqliteConnection, segment: &Segment) -> Result<()> {
    sqlx::query("update sync_segments set stored = 1 where device = ? and seq = ? and hash = ?")
        .bind(segment.device)
        .bind(segment.seq)
        .bind(&segment.hash)
        .execute(db)
        .await?;
    Ok(())
}

/// Names, lengths and digests of all that the folder had.
pub async fn should_be_there(db: &mut SqliteConnection) -> Result<Vec<(String, i64, Vec<u8>)>> {
    let sql = "select name, length(bytes), hash from sync_segments where stored = 1 order by name";
    Ok(sqlx::query_as(sql).fetch_all(db).await?)
}

/// A kept file by its digest.
pub async fn by_hash(db: &mut SqliteConnection, hash: &[u8]) -> Result<Option<Segment>> {
    let sql = "select device, seq, hash, prev, name, bytes from sync_segments where hash = ?";
    Ok(sqlx::query_as(sql).bind(hash).fetch_optional(db).await?)
}

/// Keys of records that lie in no file of the folder, at most `most`: key id, record, key.
pub async fn keys_to_store(db: &mut SqliteConnection, most: i64) -> Result<Vec<(Uid, Uid, Vec<u8>)>> {
    Ok(sqlx::query_as(
        "select k.key_id, k.record, k.key from record_keys k left join sync_keys s on s.key_id = k.key_id \
         where s.key_id is null and length(k.key) > 0 order by k.rowid limit ?",
    )
    .bind(most)
    .fetch_all(db)
    .await?)
}

/// Remembers in which file keys lie.
pub async fn keys_are_in(
    db: &mut SqliteConnection,
    file: &str,
    keys: impl Iterator<Item = Uid> + Send,
) -> Result<()> {
    for key in keys {
        sqlx::query("insert into sync_keys (key_id, file) values (?, ?) on conflict (key_id) do update set file = excluded.file")
            .bind(key)
            .bind(file)
            .execute(&mut *db)
            .await?;
    }
    Ok(())
}

/// Files of keys, one of which belongs to somebody who was erased on this computer.
pub async fn files_to_replace(db: &mut SqliteConnection) -> Result<Vec<String>> {
    let rows: Vec<(String,)> = sqlx::query_as(
        "select distinct s.file from sync_keys s join record_keys k on k.key_id = s.key_id \
         join sync_erased e on e.record = k.record where length(k.key) = 0 and e.mine = 1",
    )
    .fetch_all(db)
    .await?;
    Ok(rows.into_iter().map(|row| row.0).collect())
}

/// Forgets a file of keys: what is still a key must go into another.
pub async fn forget_keys_in(db: &mut SqliteConnection, file: &str) -> Result<()> {
    sqlx::query("delete from sync_keys where file = ?").bind(file).execute(db).await?;
    Ok(())
}

/// Files in which keys lie.
pub async fn key_files(db: &mut SqliteConnection) -> Result<Vec<String>> {
    let rows: Vec<(String,)> =
        sqlx::query_as("select distinct file from sync_keys order by file").fetch_all(db).await?;
    Ok(rows.into_iter().map(|row| row.0).collect())
}

/// Records of erased people of whom the team was not told.
pub async fn erased_untold(db: &mut SqliteConnection) -> Result<Vec<Uid>> {
    let rows: Vec<(Uid,)> = sqlx::query_as(
        "select distinct k.record from record_keys k where length(k.key) = 0 \
         and not exists (select 1 from sync_erased e where e.record = k.record) order by k.record",
    )
    .fetch_all(db)
    .await?;
    Ok(rows.into_iter().map(|row| row.0).collect())
}

/// The team was told, by this computer or by another.
pub async fn erased_told(db: &mut SqliteConnection, records: &[Uid], mine: bool) -> Result<()> {
    for record in records {
        sqlx::query("insert into sync_erased (record, mine) values (?, ?) on conflict do nothing")
            .bind(record)
            .bind(i64::from(mine))
            .execute(&mut *db)
            .await?;
    }
    Ok(())
}
