//! The creators as lists show, sort and search them: a local-only table beside the synced ones, and an index of every
//! three letters in a row. The write path keeps both in step within its transaction; nobody else writes them.

use super::project::Change;
use super::registry::{account, account_value, creator};
use super::{Db, Value};
use crate::error::Result;
use crate::values::Uid;
use sqlx::{AssertSqlSafe, QueryBuilder, Sqlite, SqliteConnection};
use std::collections::BTreeSet;

/// The version of what the table holds; another one is filled anew when a profile opens.
const VERSION: &str = "1";
/// Ids that one statement takes.
const CHUNK: usize = 400;

/// Creators whose row may have changed in a transaction: named, or by an account, or by a number of followers.
#[derive(Debug, Default)]
pub(super) struct Touched {
    creators: BTreeSet<Uid>,
    accounts: BTreeSet<Uid>,
    values: BTreeSet<Uid>,
    /// Accounts that were made in the transaction: their creators are among those touched.
    made: BTreeSet<Uid>,
}

/// From how many on the rows are brought up to date before the transaction ends, so that memory stays small.
const MANY: usize = 10_000;
/// How many rows are made at a time: the engine keeps what it sorts for them in memory.
const SLICE: usize = 4000;

impl Touched {
    /// Takes a change in. An account that goes to another creator touches the one it leaves as well.
    pub(super) async fn note(&mut self, db: &mut SqliteConnection, change: &Change) -> Result<()> {
        let said = |field| match change.values.get(&field) {
            Some(Value::Id(id)) if change.is_create() => Some(*id),
            _ => None,
        };
        if change.entity == creator::ENTITY.id {
            self.creators.insert(change.record);
        } else if change.entity == account::ENTITY.id {
            if change.field == Some(account::CREATOR) {
                let sql = "select creator from accounts where id = ? and creator is not null";
                let row: Option<(Uid,)> = sqlx::query_as(sql).bind(change.record).fetch_optional(db).await?;
                self.creators.extend(row.map(|row| row.0));
            }
            match said(account::CREATOR) {
                Some(owner) => {
                    self.creators.insert(owner);
                    self.made.insert(change.record);
                }
                None => drop(self.accounts.insert(change.record)),
            }
        } else if change.entity == account_value::ENTITY.id {
            match said(account_value::ACCOUNT) {
                Some(account) if self.made.contains(&account) => {}
                Some(account) => drop(self.accounts.insert(account)),
                None => drop(self.values.insert(change.record)),
            }
        }
        Ok(())
    }

    /// Settles early when much was touched; what is touched again later is settled again.
    pub(super) async fn ease(&mut self, db: &mut SqliteConnection) -> Result<()> {
        if self.creators.len() + self.accounts.len() + self.values.len() < MANY {
            return Ok(());
        }
        std::mem::take(self).settle(db).await
    }

    /// Makes the rows of all that was touched what the tables say.
    pub(super) async fn settle(self, db: &mut SqliteConnection) -> Result<()> {
        let of_values = "select a.creator from account_values v join accounts a on a.id = v.account where a.creator is not null and v.id in (";
        let of_accounts = "select creator from accounts where creator is not null and id in (";
        let mut creators = self.creators;
        for (head, ids) in [(of_accounts, self.accounts), (of_values, self.values)] {
            let all: Vec<Uid> = ids.into_iter().collect();
            for some in all.chunks(CHUNK) {
                creators.extend(owners(db, head, some).await?);
            }
        }
        if creators.len() > MANY && most(db, &creators).await? {
            return rebuild(db).await;
        }
        let creators: Vec<Uid> = creators.into_iter().collect();
        for some in creators.chunks(SLICE) {
            list(db, some).await?;
            refresh(db).await?;
        }
        Ok(())
    }
}

/// The creators of accounts, or of numbers of accounts.
async fn owners(db: &mut SqliteConnection, head: &'static str, ids: &[Uid]) -> Result<Vec<Uid>> {
    let mut sql = QueryBuilder::<Sqlite>::new(head);
    let mut places = sql.separated(", ");
    for id in ids {
        places.push_bind(*id);
    }
    sql.push(")");
    let rows: Vec<(Uid,)> = sql.build_query_as().fetch_all(db).await?;
    Ok(rows.into_iter().map(|row| row.0).collect())
}

/// Whether most of the rows that there are belong to these creators: then it is less work to begin again.
async fn most(db: &mut SqliteConnection, creators: &BTreeSet<Uid>) -> Result<bool> {
    let (rows,): (i64,) = sqlx::query_as("select count(*) from creator_index").fetch_one(&mut *db).await?;
    let rows = usize::try_from(rows).unwrap_or(usize::MAX);
    let mut found = 0;
    let all: Vec<Uid> = creators.iter().copied().collect();
    for some in all.chunks(CHUNK) {
        if found * 2 > rows || rows > all.len() * 2 {
            break;
        }
        found += owners(db, "select creator from creator_index where creator in (", some).await?.len();
    }
    Ok(found * 2 > rows)
}

/// Puts creators into `temp.touched`.
async fn list(db: &mut SqliteConnection, ids: &[Uid]) -> Result<()> {
    for some in ids.chunks(CHUNK) {
        let mut sql = QueryBuilder::<Sqlite>::new("insert or ignore into temp.touched (creator) ");
        sql.push_values(some, |mut row, id| {
            row.push_bind(*id);
        });
        sql.build().execute(&mut *db).await?;
    }
    Ok(())
}

/// Rows of the creators in `temp.touched`, as the synced tables have them. The largest account stands for its creator.
const ROWS: &str = "with counted as (select v.account, v.number, row_number() over (partition by v.account \
    order by v.captured_at desc, v.born desc, v.id desc) as place \
    from temp.touched t cross join accounts a on a.creator = t.creator cross join account_values v on v.account = a.id \
    where v.present = 1 and v.deleted = 0 and v.metric = 'followers' and v.state = 'value'), \
    own as (select a.creator, a.id, a.handle_folded, a.platform, f.number, row_number() over (partition by a.creator \
    order by f.number desc nulls last, a.handle_folded, a.id) as place \
    from temp.touched t cross join accounts a on a.creator = t.creator \
    left join counted f on f.account = a.id and f.place = 1 where a.present = 1 and a.deleted = 0), \
    together as (select creator, count(*) as accounts, group_concat(handle_folded, char(10)) as handles, \
    ',' || group_concat(distinct platform) || ',' as platforms from own group by creator) \
    select c.id as creator, coalesce(c.name_folded, '') || char(10) || coalesce(g.handles, '') as text, \
    coalesce(c.name_folded, b.handle_folded, '') as name, coalesce(b.handle_folded, '') as handle, \
    coalesce(b.platform, '~') as platform, coalesce(g.platforms, '') as platforms, \
    coalesce(nullif(c.country, ''), '~') as country, coalesce(c.language, '') as language, b.id as account, \
    coalesce(g.accounts, 0) as accounts, b.number as followers, coalesce(c.availability, '') as availability, \
    coalesce(c.until_on, '') as until_on, c.born \
    from temp.touched t cross join creators c on c.id = t.creator left join own b on b.creator = c.id and b.place = 1 \
    left join together g on g.creator = c.id where c.present = 1 and c.deleted = 0";

const COLUMNS: &str = "creator, text, name, handle, platform, platforms, country, language, account, accounts, \
    followers, availability, until_on, born";

async fn refresh(db: &mut SqliteConnection) -> Result<()> {
    let (some,): (bool,) =
        sqlx::query_as("select exists (select 1 from temp.touched)").fetch_one(&mut *db).await?;
    if !some {
        return Ok(());
    }
    let steps = [
        "insert into creator_words (creator_words, rowid, text) select 'delete', i.no, i.text from temp.touched t cross join creator_index i on i.creator = t.creator".to_owned(),
        "delete from creator_index where creator in (select creator from temp.touched)".to_owned(),
        format!("insert into creator_index ({COLUMNS}) {ROWS}"),
        "insert into creator_words (rowid, text) select i.no, i.text from temp.touched t cross join creator_index i on i.creator = t.creator".to_owned(),
        "delete from temp.touched".to_owned(),
    ];
    for sql in steps {
        sqlx::query(AssertSqlSafe(sql)).execute(&mut *db).await?;
    }
    Ok(())
}

/// Fills both anew from the synced tables.
///
/// # Errors
/// What the engine says.
pub(super) async fn rebuild(db: &mut SqliteConnection) -> Result<()> {
    for sql in [
        "delete from temp.touched",
        "insert into creator_words (creator_words) values ('delete-all')",
        "delete from creator_index",
    ] {
        sqlx::query(sql).execute(&mut *db).await?;
    }
    let mut after: Option<Uid> = None;
    loop {
        let page: Vec<(Uid,)> = sqlx::query_as(
            "select id from creators where present = 1 and deleted = 0 and (?1 is null or id > ?1) order by id limit ?2",
        )
        .bind(after)
        .bind(i64::try_from(SLICE).unwrap_or(i64::MAX))
        .fetch_all(&mut *db)
        .await?;
        let page: Vec<Uid> = page.into_iter().map(|row| row.0).collect();
        after = page.last().copied();
        if after.is_none() {
            return Ok(());
        }
        list(db, &page).await?;
        refresh(db).await?;
    }
}

/// Fills the table where another version, or none, has filled it.
pub(super) async fn ready(writer: &sqlx::SqlitePool) -> Result<()> {
    let mut db = writer.begin_with("begin immediate").await?;
    let known: Option<(String,)> =
        sqlx::query_as("select value from local_state where key = 'search'").fetch_optional(&mut *db).await?;
    if known.is_some_and(|(version,)| version == VERSION) {
        return Ok(());
    }
    rebuild(&mut db).await?;
    sqlx::query("insert into local_state (key, value) values ('search', ?) on conflict (key) do update set value = excluded.value")
        .bind(VERSION)
        .execute(&mut *db)
        .await?;
    db.commit().await?;
    Ok(())
}

impl Db {
    /// Creators whose row is not what the tables say; a proof for tests and checks, on the writing connection.
    ///
    /// # Errors
    /// What the engine says.
    pub async fn stale_search(&self) -> Result<i64> {
        let mut db = self.writer.begin_with("begin immediate").await?;
        sqlx::query("insert into temp.touched select id from creators").execute(&mut *db).await?;
        let sql = format!(
            "with wanted as ({ROWS}), kept as (select {COLUMNS} from creator_index) select \
             (select count(*) from (select * from wanted except select * from kept)) \
             + (select count(*) from (select * from kept except select * from wanted))"
        );
        let (stale,): (i64,) = sqlx::query_as(AssertSqlSafe(sql)).fetch_one(&mut *db).await?;
        // The index of words is compared with the rows that it stands for.
        let words = "insert into creator_words (creator_words, rank) values ('integrity-check', 1)";
        let whole = sqlx::query(words).execute(&mut *db).await.is_ok();
        db.rollback().await?;
        Ok(stale + i64::from(!whole))
    }
}
