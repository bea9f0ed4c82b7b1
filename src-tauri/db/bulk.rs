//! Many records at once: creating them, and taking that back. Log and tables are the same as when it is done one by
//! one; only the statements carry many rows, since a statement costs more than a row.

use super::change::{Tx, bind, columns, gate, personal};
use super::log;
use super::project::{Change, Mark};
use super::registry::{self, DELETED, Entity};
use super::value::{Fields, Value};
use crate::error::{Error, Result};
use crate::values::Uid;
use sqlx::{AssertSqlSafe, FromRow, SqliteConnection};
use std::collections::BTreeSet;

/// How many rows a statement carries.
const ROWS: usize = 200;

/// A record to create: its id and its fields.
pub type Making = (Uid, Vec<(u16, Value)>);

impl Tx {
    /// Creates many records of one entity, as `create` does each: on an id that exists the fields are set instead.
    ///
    /// # Errors
    /// What the engine says; the action as a whole is taken back then.
    pub async fn create_many(&mut self, entity: &'static Entity, records: Vec<Making>) -> Result<()> {
        let mut rest = records.into_iter().peekable();
        while rest.peek().is_some() {
            let chunk: Vec<Making> = rest.by_ref().take(ROWS).collect();
            let mut known = self.known(entity, &chunk).await?;
            // An id that comes twice in one chunk exists when its second turn comes.
            let (again, fresh): (Vec<Making>, Vec<Making>) =
                chunk.into_iter().partition(|(id, _)| !known.insert(*id));
            self.create_fresh(entity, fresh).await?;
            for (id, fields) in again {
                self.create_fields(entity, id, fields).await?;
            }
        }
        Ok(())
    }

    /// Which of these ids the log knows already.
    async fn known(&mut self, entity: &Entity, chunk: &[Making]) -> Result<BTreeSet<Uid>> {
        let sql = format!(
            "select distinct record from changes where entity = ? and record in ({})",
            marks(1, chunk.len())
        );
        let mut query = sqlx::query_as(AssertSqlSafe(sql)).bind(entity.id);
        for (id, _) in chunk {
            query = query.bind(*id);
        }
        let rows: Vec<(Uid,)> = query.fetch_all(&mut *self.db).await?;
        Ok(rows.into_iter().map(|row| row.0).collect())
    }

    async fn create_fresh(&mut self, entity: &'static Entity, fresh: Vec<Making>) -> Result<()> {
        if fresh.is_empty() {
            return Ok(());
        }
        let failed = std::mem::replace(&mut self.failed, true);
        // A key id, a key and a nonce for each.
        let mut random = vec![0; fresh.len() * 72];
        self.source.fill(&mut random);
        let (mut changes, mut rows, mut keys) = (Vec::new(), Vec::new(), Vec::new());
        for ((record, fields), random) in fresh.into_iter().zip(random.chunks_exact(72)) {
            let values: Fields = fields.into_iter().filter(|(_, value)| *value != Value::Null).collect();
            let change = self.next(entity, record, None, values, Vec::new());
            let (id, key, nonce) = (part(&random[..16]), part(&random[16..48]), part(&random[48..]));
            let key = personal(&change).then_some((Uid(id), key));
            rows.push(log::Row::seal(&change, key.as_ref().map(|(id, key)| (*id, key)), nonce)?);
            keys.extend(key.map(|(id, key)| (id, record, key)));
            self.touched.note(&mut self.db, &change).await?;
            changes.push(change);
        }
        insert_keys(&mut self.db, &keys).await?;
        gate(&mut self.db, true).await?;
        let done = insert_all(&mut self.db, entity, &rows, &changes).await;
        gate(&mut self.db, false).await?;
        done?;
        self.entities.insert(entity.name);
        self.touched.ease(&mut self.db).await?;
        self.failed = failed;
        Ok(())
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
            let page: Vec<Alone> = sqlx::query_as(
                "select a.entity, a.record, a.n, a.created, a.deleted from temp.alone a where a.n < ? \
                 order by a.n desc limit ?",
            )
            .bind(before)
            .bind(i64::try_from(ROWS).unwrap_or(i64::MAX))
            .fetch_all(&mut *self.db)
            .await?;
            let Some(last) = page.last() else { break };
            before = last.n;
            self.toggle(&page).await?;
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
        // A creation carries no field; a toggle carries field 0 with a map of one boolean, whose last byte says which.
        let done = sqlx::query(
            "insert into temp.alone (entity, record, n, created, deleted) \
             select c.entity, c.record, c.n, k.n, c.field is not null and substr(c.value, -1) = x'f5' \
             from changes c join devices v on v.no = c.device \
             join changes k on k.record = c.record and k.entity = c.entity and k.field is null \
             where c.action = ? and v.id = ? and (c.field is null or c.field = 0) and k.device = c.device \
             and not exists (select 1 from changes d where d.record = c.record and d.entity = c.entity \
             and not (d.device = c.device and d.n = c.n) \
             and (d.action = c.action or d.device <> c.device or d.clock > c.clock or d.field <> 0 or (d.field is null and d.n <> k.n)))",
        )
        .bind(action)
        .bind(self.device.as_slice())
        .execute(&mut *self.db)
        .await?;
        i64::try_from(done.rows_affected()).map_err(|_| Error::Bug("too many records".to_owned()))
    }

    /// Whether anything live that the action did not make refers to a record that it made.
    async fn pointed_at_from_outside(&mut self, action: Uid) -> Result<bool> {
        for entity in registry::ENTITIES {
            for (from, field) in registry::references(entity.id) {
                let sql = format!(
                    "select exists (select 1 from temp.alone a cross join live_{} x on x.{} = a.record \
                     where a.entity = ? and a.deleted = 0 and not exists (select 1 from changes c \
                     where c.record = x.id and c.entity = ? and c.action = ?))",
                    from.table, field.column
                );
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
            let change = self.next(entity, alone.record, Some(DELETED), values, seen.into_iter().collect());
            rows.push(log::Row::seal(&change, None, [0; 24])?);
            self.touched.note(&mut self.db, &change).await?;
            self.entities.insert(entity.name);
        }
        gate(&mut self.db, true).await?;
        let done = write_toggles(&mut self.db, page, &rows).await;
        gate(&mut self.db, false).await?;
        done?;
        self.touched.ease(&mut self.db).await
    }
}

/// From how many changes on they are taken back together. Low, so that everyday undo proves it.
const MANY: i64 = 3;

/// Where the records are listed, on the writing connection.
pub(super) const TABLE: &str = "create temp table if not exists alone (entity integer not null, record blob not null, \
                                n integer not null primary key, created integer not null, deleted integer not null);";

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
