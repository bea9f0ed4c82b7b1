//! The only SQL about tags, notes, own fields, lists and saved filters.

use crate::error::Result;
use crate::values::Uid;
use sqlx::{FromRow, QueryBuilder, Sqlite, SqliteConnection};

/// The tags of some creators: creator, tag, as written.
pub async fn tags(db: &mut SqliteConnection, creators: &[Uid]) -> Result<Vec<(Uid, String)>> {
    let head = "select creator, tag from live_creator_tags where tag is not null and creator in (";
    of_creators(db, creators, head, ") order by tag_folded").await
}

/// What own fields hold for some creators: creator, field, value.
pub async fn values(db: &mut SqliteConnection, creators: &[Uid]) -> Result<Vec<(Uid, Uid, String)>> {
    let head = "select v.creator, v.field, v.value from live_own_values v join live_own_fields f on f.id = v.field \
                where v.value is not null and v.creator in (";
    of_creators(db, creators, head, ")").await
}

async fn of_creators<T>(
    db: &mut SqliteConnection,
    creators: &[Uid],
    head: &'static str,
    tail: &'static str,
) -> Result<Vec<T>>
where
    T: for<'r> FromRow<'r, sqlx::sqlite::SqliteRow> + Send + Unpin,
{
    if creators.is_empty() {
        return Ok(Vec::new());
    }
    let mut sql = QueryBuilder::<Sqlite>::new(head);
    let mut list = sql.separated(", ");
    for id in creators {
        list.push_bind(*id);
    }
    sql.push(tail);
    Ok(sql.build_query_as().fetch_all(db).await?)
}

/// A creator's tags with their records.
pub async fn own_tags(db: &mut SqliteConnection, creator: Uid) -> Result<Vec<(Uid, Option<String>)>> {
    let sql = "select id, tag from live_creator_tags where creator = ?";
    Ok(sqlx::query_as(sql).bind(creator).fetch_all(db).await?)
}

/// A note: record, text, when it was written, by whom.
pub type NoteRow = (Uid, Option<String>, Option<i64>, Option<String>);

/// A creator's notes, the newest first.
pub async fn notes(db: &mut SqliteConnection, creator: Uid) -> Result<Vec<NoteRow>> {
    let sql = "select n.id, n.text, n.written_at, p.name from live_notes n left join people p on p.id = n.person \
               where n.creator = ? order by n.written_at desc, n.id";
    Ok(sqlx::query_as(sql).bind(creator).fetch_all(db).await?)
}

/// The creator of a note that is there.
pub async fn note_home(db: &mut SqliteConnection, note: Uid) -> Result<Option<Uid>> {
    let sql = "select creator from live_notes where id = ? and creator is not null";
    let row: Option<(Uid,)> = sqlx::query_as(sql).bind(note).fetch_optional(db).await?;
    Ok(row.map(|row| row.0))
}

/// An own field: record, name, kind, position.
pub type FieldRow = (Uid, String, String, i64);

/// The own fields in order.
pub async fn fields(db: &mut SqliteConnection) -> Result<Vec<FieldRow>> {
    let sql = "select id, coalesce(name, ''), coalesce(kind, 'text'), coalesce(position, 0) from live_own_fields \
               order by position, born, id";
    Ok(sqlx::query_as(sql).fetch_all(db).await?)
}

/// The choices of own fields in order: record, field, label.
pub async fn choices(db: &mut SqliteConnection) -> Result<Vec<(Uid, Uid, String)>> {
    let sql = "select id, field, coalesce(label, '') from live_own_choices order by position, born, id";
    Ok(sqlx::query_as(sql).fetch_all(db).await?)
}

/// How many creators hold each choice or any value: field, value, count.
pub async fn held(db: &mut SqliteConnection) -> Result<Vec<(Uid, String, i64)>> {
    let sql = "select v.field, v.value, count(*) from live_own_values v join live_own_choices c on c.field = v.field \
               where v.value is not null group by v.field, v.value";
    Ok(sqlx::query_as(sql).fetch_all(db).await?)
}

/// The lists by name: record, name, how many creators.
pub async fn lists(db: &mut SqliteConnection) -> Result<Vec<(Uid, String, i64)>> {
    let sql = "select l.id, coalesce(l.name, ''), (select count(*) from live_list_members m \
               join live_creators c on c.id = m.creator where m.list = l.id) from live_creator_lists l order by l.name, l.id";
    Ok(sqlx::query_as(sql).fetch_all(db).await?)
}

/// Whether a list is there.
pub async fn is_list(db: &mut SqliteConnection, list: Uid) -> Result<bool> {
    let sql = "select exists (select 1 from live_creator_lists where id = ?)";
    let (there,): (bool,) = sqlx::query_as(sql).bind(list).fetch_one(db).await?;
    Ok(there)
}

/// The lists that a creator is in: record, name.
pub async fn lists_of(db: &mut SqliteConnection, creator: Uid) -> Result<Vec<(Uid, String)>> {
    let sql = "select l.id, coalesce(l.name, '') from live_list_members m join live_creator_lists l on l.id = m.list \
               where m.creator = ? order by l.name, l.id";
    Ok(sqlx::query_as(sql).bind(creator).fetch_all(db).await?)
}

/// The saved filters by name: record, name, query as JSON.
pub async fn filters(db: &mut SqliteConnection) -> Result<Vec<(Uid, String, Option<String>)>> {
    let sql = "select id, coalesce(name, ''), query from live_saved_filters order by name, id";
    Ok(sqlx::query_as(sql).fetch_all(db).await?)
}

/// Every saved filter that was ever kept with a query, deleted ones too.
pub async fn all_filters(db: &mut SqliteConnection) -> Result<Vec<(Uid, String)>> {
    let sql = "select id, query from saved_filters where query is not null";
    Ok(sqlx::query_as(sql).fetch_all(db).await?)
}
