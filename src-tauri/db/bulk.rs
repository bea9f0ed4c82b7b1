//! Many records at once: creating them, and taking that back. Log and tables are the same as when it is done one by
//! one; only the statements carry many rows, since a statement costs more than a row.

use super::change::{Stamp, Tx, personal};
use super::guard::gate;
use super::log;
use super::project::{Change, Mark};
use super::registry::{self, DELETED, Entity};
use super::row::{bind, columns};
use super::value::{Fields, Value};
use crate::error::{Error, Result};
use crate::values::Uid;
use sqlx::{AssertSqlSafe, FromRow, SqliteConnection};
use std::collections::{BTreeSet, HashSet};

/// How many rows a statement carries.
const ROWS: usize = 200;
/// How many records are taken back at a time.
const AT_ONCE: i64 = 20_000;

/// A record to create: its id and its fields.
pub type Making = (Uid, Vec<(u16, Value)>);

impl Tx {
    /// Creates many records of one entity, as `create` does each: on an id that exists the fields are set instead.
    /// They are numbered in their order and written in the order of their ids, as the indexes lie on the disk.
    ///
    /// # Errors
    /// What the engine says; the action as a whole is taken back then.
    pub async fn create_many(&mut self, entity: &'static Entity, records: Vec<Making>) -> Result<()> {
        let mut known = self.known(entity, &records).await?;
        // An id that comes twice exists when its second turn comes.
        let (again, fresh): (Vec<Making>, Vec<Making>) =
            records.into_iter().partition(|(id, _)| !known.insert(*id));
        self.create_fresh(entity, fresh).await?;
        for (id, fields) in again {
            self.create_fields(entity, id, fields).await?;
        }
        Ok(())
    }

    /// Which of these ids the log knows already.
    async fn known(&mut self, entity: &Entity, records: &[Making]) -> Result<HashSet<Uid>> {
        let mut ids: Vec<Uid> = records.iter().map(|(id, _)| *id).collect();
        ids.sort_unstable();
        let mut known = HashSet::with_capacity(ids.len());
        for some in ids.chunks(ROWS) {
            let sql = format!(
                "select distinct record from changes where entity = ? and record in ({})",
                marks(1, some.len())
            );
            let mut query = sqlx::query_as(AssertSqlSafe(sql)).bind(entity.id);
            for id in some {
                query = query.bind(*id);
            }
            let rows: Vec<(Uid,)> = query.fetch_all(&mut *self.db).await?;
            known.extend(rows.into_iter().map(|row| row.0));
        }
        Ok(known)
    }

    async fn create_fresh(&mut self, entity: &'static Entity, fresh: Vec<Making>) -> Result<()> {
        if fresh.is_empty() {
            return Ok(());
        }
        let failed = std::mem::replace(&mut self.failed, true);
        let mut fresh: Vec<(Stamp, Making)> =
            fresh.into_iter().map(|making| (self.stamp(), making)).collect();
        fresh.sort_unstable_by_key(|(_, (record, _))| *record);
        let mut key_ids = vec![[0; 16]; fresh.len()];
        self.source.fill(key_ids.as_flattened_mut());
        key_ids.sort_unstable();
        let mut key_ids = key_ids.into_iter();
        gate(&mut self.db, true).await?;
        let mut done = Ok(());
        let mut rest = fresh.into_iter().peekable();
        while done.is_ok() && rest.peek().is_some() {
            let some = rest.by_ref().take(ROWS).zip(&mut key_ids).collect();
            done = self.insert_fresh(entity, some).await;
        }
        gate(&mut self.db, false).await?;
        done?;
        self.entities.insert(entity.name);
        self.failed = failed;
        Ok(())
    }

    async fn insert_fresh(
        &mut self,
        entity: &'static Entity,
        some: Vec<((Stamp, Making), [u8; 16])>,
    ) -> Result<()> {
        // A key and a nonce for each.
        let mut random = vec![0; some.len() * 56];
        self.source.fill(&mut random);
        let (mut changes, mut rows, mut keys) = (Vec::new(), Vec::new(), Vec::new());
        for (((stamp, (record, fields)), id), random) in some.into_iter().zip(random.chunks_exact(56)) {
            let values: Fields = fields.into_iter().filter(|(_, value)| *value != Value::Null).collect();
            let change = self.stamped(stamp, entity, record, None, values, Vec::new());
            let (key, nonce) = (part(&random[..32]), part(&random[32..]));
            let key = personal(&change).then_some((Uid(id), key));
            rows.push(log::Row::seal(&change, key.as_ref().map(|(id, key)| (*id, key)), nonce)?);
            keys.extend(key.map(|(id, key)| (id, record, key)));
            self.touched.note(&mut self.db, &change).await?;
            changes.push(change);
        }
        insert_keys(&mut self.db, &keys).await?;
        insert_all(&mut self.db, entity, &rows, &changes).await
    }

    /// Brings the lists' rows up to date when much was touched, so that memory stays small.
    ///
    /// # Errors
    /// What the engine says.
    pub async fn ease(&mut self) -> Result<()> {
        self.touched.ease(&mut self.db).await
    }

    /// Takes back what an action did by creating, deleting or bringing back records that nothing else touched;
    /// answers how many. What it leaves is taken back one by one.
    pub(super) async fn reverse_many(&mut self, action: Uid) -> Result<usize> {
        let count = self.list_alone(action).await?;
        if count < MANY || self.pointed_at_from_outside(action).await? {
            sqlx::query("delete from temp.alone").execute(&mut *self.db).await?;
            return Ok(0);
        }
        let failed = std::mem::replace(&mut self.failed, true);
        let mut before = i64::MAX;
        loop {
            let mut page: Vec<Alone> = sqlx::query_as(
                "select a.entity, a.record, a.n, a.created, a.deleted from temp.alone a where a.n < ? \
                 order by a.n desc limit ?",
            )
            .bind(before)
            .bind(AT_ONCE)
            .fetch_all(&mut *self.db)
            .await?;
            let Some(last) = page.last() else { break };
            before = last.n;
            page.sort_unstable_by_key(|alone| (alone.entity, alone.record));
            for some in page.chunks(ROWS) {
                self.toggle(some).await?;
            }
        }
        self.failed = failed;
        usize::try_from(count).map_err(|_| Error::Bug("too many records".to_owned()))
    }

    /// Lists the records of which the action's change is the last one, and all others are their creation and earlier
    /// deletions and returns by other actions.
    async fn list_alone(&mut self, action: Uid) -> Result<i64> {
        sqlx::query("delete from temp.alone").execute(&mut *self.db).await?;
        let (done,): (i64,) = sqlx::query_as("select count(*) from changes where action = ?")
            .bind(action)
            .fetch_one(&mut *self.db)
            .await?;
        if done < MANY {
            return Ok(0);
        }
        self.list_later(action).await?;
        // A creation carries no field, and is the first that a device says of its record.
        let made = sqlx::query(
            "insert into temp.alone (entity, record, n, created, deleted) \
             select c.entity, c.record, c.n, c.n, 0 from changes c join devices v on v.no = c.device \
             where c.action = ? and v.id = ? and c.field is null and not exists \
             (select 1 from temp.later l where l.record = c.record and l.entity = c.entity)",
        )
        .bind(action)
        .bind(self.device.as_slice())
        .execute(&mut *self.db)
        .await?;
        // A toggle carries field 0 with a map of one boolean, whose last byte says which.
        let toggled = sqlx::query(
            "insert into temp.alone (entity, record, n, created, deleted) \
             select c.entity, c.record, c.n, k.n, substr(c.value, -1) = x'f5' \
             from changes c join devices v on v.no = c.device \
             join changes k on k.record = c.record and k.entity = c.entity and k.field is null \
             where c.action = ? and v.id = ? and c.field = 0 and k.device = c.device \
             and not exists (select 1 from changes d where d.record = c.record and d.entity = c.entity \
             and not (d.device = c.device and d.n = c.n) \
             and (d.action = c.action or d.device <> c.device or d.clock > c.clock or d.field <> 0 or (d.field is null and d.n <> k.n)))",
        )
        .bind(action)
        .bind(self.device.as_slice())
        .execute(&mut *self.db)
        .await?;
        let count = made.rows_affected() + toggled.rows_affected();
        i64::try_from(count).map_err(|_| Error::Bug("too many records".to_owned()))
    }

    /// Lists the records about which more was said than that the action created them: later on this device, in the
    /// same action, or ever on another device.
    async fn list_later(&mut self, action: Uid) -> Result<()> {
        sqlx::query("delete from temp.later").execute(&mut *self.db).await?;
        for sql in [
            "insert or ignore into temp.later select c.entity, c.record from changes c where c.device = \
             (select no from devices where id = ?2) and c.n > (select max(n) from changes where action = ?1)",
            "insert or ignore into temp.later select entity, record from changes where action = ?1 and field is not null",
            "insert or ignore into temp.later select c.entity, c.record from devices v cross join changes c on c.device = v.no \
             where v.id <> ?2 and exists (select 1 from changes k where k.record = c.record and k.action = ?1)",
        ] {
            sqlx::query(sql).bind(action).bind(self.device.as_slice()).execute(&mut *self.db).await?;
        }
        Ok(())
    }

    /// Whether anything live that the action did not make refers to a record that it made.
    async fn pointed_at_from_outside(&mut self, action: Uid) -> Result<bool> {
        let (plain,): (bool,) = sqlx::query_as(
            "select (select count(*) from devices) = 1 and not exists (select 1 from temp.alone where n <> created)",
        )
        .fetch_one(&mut *self.db)
        .await?;
        for entity in registry::ENTITIES {
            for (from, field) in registry::references(entity.id) {
                // What one device refers to was there before: only what was said later can refer to it.
                let sql = if plain {
                    format!(
                        "select exists (select 1 from temp.later l cross join live_{table} x on x.id = l.record \
                         where l.entity = ?2 and exists (select 1 from changes c where c.record = x.{column} \
                         and c.entity = ?1 and c.action = ?3) and not exists (select 1 from changes c \
                         where c.record = x.id and c.entity = ?2 and c.action = ?3))",
                        table = from.table,
                        column = field.column
                    )
                } else {
                    format!(
                        "select exists (select 1 from temp.alone a cross join live_{} x on x.{} = a.record \
                         where a.entity = ?1 and a.deleted = 0 and not exists (select 1 from changes c \
                         where c.record = x.id and c.entity = ?2 and c.action = ?3))",
                        from.table, field.column
                    )
                };
                let query = sqlx::query_as(AssertSqlSafe(sql)).bind(entity.id).bind(from.id).bind(action);
                let (pointed,): (bool,) = query.fetch_one(&mut *self.db).await?;
                if pointed {
                    return Ok(true);
                }
            }
        }
        Ok(false)
    }

    /// Deletes what is there and brings back what is deleted, with one change each.
    async fn toggle(&mut self, page: &[Alone]) -> Result<()> {
        let mut rows = Vec::new();
        for alone in page {
            let Some(entity) = u16::try_from(alone.entity).ok().and_then(registry::entity) else { continue };
            let own = (self.device, alone.n);
            // A deletion replaces all that it saw, a return only the deletion: as one by one.
            let seen: BTreeSet<Mark> =
                if alone.deleted { [own].into() } else { [own, (self.device, alone.created)].into() };
            let values = Fields::from([(DELETED, Value::Bool(!alone.deleted))]);
            let (stamp, seen) = (self.stamp(), seen.into_iter().collect());
            let change = self.stamped(stamp, entity, alone.record, Some(DELETED), values, seen);
            rows.push(log::Row::seal(&change, None, [0; 24])?);
            self.touched.note(&mut self.db, &change).await?;
            self.entities.insert(entity.name);
        }
        gate(&mut self.db, true).await?;
        let done = write_toggles(&mut self.db, page, &rows).await;
        gate(&mut self.db, false).await?;
        done
    }
}

/// From how many changes on they are taken back together. Low, so that everyday undo proves it.
const MANY: i64 = 3;

/// Where the records are listed, on the writing connection.
pub(super) const TABLES: &str = "create temp table if not exists alone (entity integer not null, record blob not null, \
                                 n integer not null primary key, created integer not null, deleted integer not null);\
                                 create temp table if not exists later (entity integer not null, record blob not null, \
                                 primary key (record, entity)) without rowid;";

/// A record of which the action's change is the last.
#[derive(FromRow)]
struct Alone {
    entity: i64,
    record: Uid,
    n: i64,
    created: i64,
    deleted: bool,
}

async fn write_toggles(db: &mut SqliteConnection, page: &[Alone], rows: &[log::Row]) -> Result<()> {
    log::insert_many(db, rows).await?;
    for entity in registry::ENTITIES {
        for deleted in [false, true] {
            let own = |alone: &&Alone| alone.entity == i64::from(entity.id) && alone.deleted == deleted;
            let ids: Vec<Uid> = page.iter().filter(own).map(|alone| alone.record).collect();
            if ids.is_empty() {
                continue;
            }
            let sql =
                format!("update {} set deleted = ? where id in ({})", entity.table, marks(1, ids.len()));
            let mut query = sqlx::query(AssertSqlSafe(sql)).bind(i64::from(!deleted));
            for id in ids {
                query = query.bind(id);
            }
            query.execute(&mut *db).await?;
        }
    }
    Ok(())
}

fn part<const N: usize>(bytes: &[u8]) -> [u8; N] {
    bytes.try_into().unwrap_or([0; N])
}

/// `(?, ?), (?, ?)`: places for rows of so many columns; of one column without brackets.
pub(super) fn marks(columns: usize, rows: usize) -> String {
    let row = vec!["?"; columns].join(", ");
    let row = if columns == 1 { row } else { format!("({row})") };
    vec![row.as_str(); rows].join(", ")
}

async fn insert_keys(db: &mut SqliteConnection, keys: &[(Uid, Uid, [u8; 32])]) -> Result<()> {
    if keys.is_empty() {
        return Ok(());
    }
    let sql = format!("insert into record_keys (key_id, record, key) values {}", marks(3, keys.len()));
    let mut query = sqlx::query(AssertSqlSafe(sql));
    for (id, record, key) in keys {
        query = query.bind(*id).bind(*record).bind(key.to_vec());
    }
    query.execute(db).await?;
    Ok(())
}

async fn insert_all(
    db: &mut SqliteConnection,
    entity: &'static Entity,
    rows: &[log::Row],
    changes: &[Change],
) -> Result<()> {
    log::insert_many(db, rows).await?;
    let names = columns(entity);
    let sql = format!(
        "insert into {} ({}) values {}",
        entity.table,
        names.join(", "),
        marks(names.len(), rows.len())
    );
    let mut query = sqlx::query(AssertSqlSafe(sql));
    for change in changes {
        query = query.bind(change.record).bind(1_i64).bind(0_i64).bind(change.clock);
        for field in entity.fields {
            query = bind(query, field, change.values.get(&field.id).unwrap_or(&Value::Null));
        }
    }
    query.execute(db).await?;
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_deletion_ends_in_the_byte_that_the_query_reads() {
        let bytes = |deleted| crate::db::value::encode(&Fields::from([(DELETED, Value::Bool(deleted))]));
        assert_eq!(bytes(true).last(), Some(&0xf5), "CBOR's true");
        assert_eq!(bytes(false).last(), Some(&0xf4), "CBOR's false");
        assert_eq!(marks(2, 2), "(?, ?), (?, ?)", "places for rows");
    }
}
