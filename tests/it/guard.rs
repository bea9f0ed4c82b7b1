//! What keeps the tables honest: nothing writes them around `apply`, and the schema is what the registry says.

use crate::desk::{Desk, columns};
use marquee::db::registry::{ENTITIES, Kind, references};
use std::collections::BTreeSet;

/// Asks the schema; the pragma functions are the engine's own reading of it.
async fn ask<T>(desk: &Desk, sql: &'static str, table: &str) -> Vec<T>
where
    T: for<'r> sqlx::FromRow<'r, sqlx::sqlite::SqliteRow> + Send + Unpin,
{
    sqlx::query_as(sql).bind(table.to_owned()).fetch_all(desk.db().read()).await.unwrap()
}

#[tokio::test]
async fn a_write_around_apply_fails_on_the_writer() {
    let desk = Desk::new().await;
    desk.creator("Nora Vidal").await;
    let tables = ENTITIES.iter().map(|entity| entity.table).chain(["changes", "actions"]);
    let mut tried = 0;
    for table in tables {
        let row = if table == "changes" || table == "actions" { "device" } else { "present" };
        for sql in [
            format!("insert into {table} ({row}) values (1)"),
            format!("update {table} set {row} = {row} where 1"),
            format!("delete from {table}"),
        ] {
            let mut tx = desk.db().local().await.unwrap();
            let (count,): (i64,) =
                sqlx::query_as(sqlx::AssertSqlSafe(format!("select count(*) from {table}")))
                    .fetch_one(&mut *tx)
                    .await
                    .unwrap();
            let done = sqlx::query(sqlx::AssertSqlSafe(sql.clone())).execute(&mut *tx).await;
            // A statement that touches no row has nothing to refuse.
            let touches = sql.starts_with("insert") || count > 0;
            if touches {
                let why = done.expect_err(&format!("{sql} must be refused")).to_string();
                assert!(
                    why.contains("outside apply") || why.contains("NOT NULL"),
                    "{sql} is refused by the guard: {why}"
                );
                tried += 1;
            }
            tx.rollback().await.unwrap();
        }
    }
    println!("guard: {tried} writes around apply tried, {tried} refused");
}

#[tokio::test]
async fn a_reader_cannot_write_anything() {
    let desk = Desk::new().await;
    for sql in
        ["insert into creators (id) values (x'00')", "delete from local_state", "create table more (a)"]
    {
        let done = sqlx::query(sql).execute(desk.db().read()).await;
        let why = done.expect_err("a reader only reads").to_string();
        assert!(why.contains("readonly"), "{sql} is refused because the connection only reads: {why}");
    }
}

#[tokio::test]
async fn the_gate_is_closed_again_after_a_failed_apply() {
    let desk = Desk::new().await;
    let mut tx = desk.db().local().await.unwrap();
    let (open,): (i64,) =
        sqlx::query_as("select open from temp.apply_gate").fetch_one(&mut *tx).await.unwrap();
    assert_eq!(open, 0, "nobody may write before anything happened");
    drop(tx);
    desk.creator("Nora Vidal").await;
    let mut tx = desk.db().local().await.unwrap();
    let (open,): (i64,) =
        sqlx::query_as("select open from temp.apply_gate").fetch_one(&mut *tx).await.unwrap();
    assert_eq!(open, 0, "nor after an action");
}

#[tokio::test]
async fn the_schema_is_what_the_registry_says() {
    let desk = Desk::new().await;
    for entity in ENTITIES {
        let table = entity.table;
        let info: Vec<(String, String, i64, Option<String>, i64)> =
            ask(&desk, "select name, type, \"notnull\", dflt_value, pk from pragma_table_info(?)", table)
                .await;
        let have: BTreeSet<String> = info.iter().map(|column| column.0.clone()).collect();
        let want: BTreeSet<String> = columns(entity).into_iter().collect();
        assert_eq!(have, want, "{table} has a column for every field, and no other");
        for (name, _, not_null, default, key) in &info {
            let free = *key == 1 || *not_null == 0 || default.is_some();
            assert!(
                free,
                "{table}.{name} is nullable or has a default, so that changes may come in any order"
            );
            assert_eq!(*key == 1, name == "id", "{table}: only the id is the key");
        }
        for field in entity.fields {
            let kind =
                info.iter().find(|column| column.0 == field.column).map(|column| column.1.to_lowercase());
            let want = match field.kind {
                Kind::Text | Kind::Day | Kind::Decimal => "text",
                Kind::Ref(_) => "blob",
                Kind::Int | Kind::Bool | Kind::Money | Kind::Millis => "integer",
            };
            assert_eq!(kind.as_deref(), Some(want), "{table}.{} holds what its kind says", field.column);
        }
        let strict: Vec<(i64,)> =
            ask(&desk, "select strict from pragma_table_list where name = ?", table).await;
        assert_eq!(strict, [(1,)], "{table} is strict");
        let unique: Vec<(String, String)> =
            ask(&desk, "select name, origin from pragma_index_list(?) where \"unique\" = 1", table).await;
        assert!(unique.iter().all(|index| index.1 == "pk"), "{table}: only the key is unique: {unique:?}");
        let foreign: Vec<(i64,)> = ask(&desk, "select id from pragma_foreign_key_list(?)", table).await;
        assert!(foreign.is_empty(), "{table} has no REFERENCES: a child may come before its parent");
        let sql: Vec<(String,)> =
            ask(&desk, "select sql from sqlite_schema where type = 'table' and name = ?", table).await;
        assert!(!sql[0].0.to_lowercase().contains("check"), "{table} lists no allowed values");
    }
}

#[tokio::test]
async fn every_reference_is_indexed_and_every_table_has_its_live_view() {
    let desk = Desk::new().await;
    for entity in ENTITIES {
        let indexed: Vec<(String,)> = ask(
            &desk,
            "select i.name from pragma_index_list(?) l join pragma_index_info(l.name) i where i.seqno = 0",
            entity.table,
        )
        .await;
        for (from, field) in references(entity.id) {
            assert!(
                ENTITIES.iter().any(|known| known.id == from.id),
                "references come from registered entities"
            );
            assert!(matches!(field.kind, Kind::Ref(to) if to == entity.id), "and say where they lead");
        }
        for field in entity.fields.iter().filter(|field| matches!(field.kind, Kind::Ref(_))) {
            let found = indexed.iter().any(|column| column.0 == field.column);
            assert!(found, "{}.{} is indexed: undo asks what points at a record", entity.table, field.column);
        }
        let view = format!("live_{}", entity.table);
        let found: Vec<(String,)> =
            ask(&desk, "select sql from sqlite_schema where type = 'view' and name = ?", &view).await;
        assert_eq!(found.len(), 1, "{view} exists");
        for owner in entity.fields.iter().filter(|field| entity.belongs_by(field.id)) {
            assert!(found[0].0.contains(owner.column), "{view} hides what the {} owns", owner.column);
        }
    }
}

#[test]
fn numbers_and_names_are_used_once() {
    let all = |make: &dyn Fn(&marquee::db::registry::Entity) -> String| {
        ENTITIES.iter().map(make).collect::<BTreeSet<_>>().len()
    };
    assert_eq!(all(&|entity| entity.id.to_string()), ENTITIES.len(), "a number stands for one entity");
    assert_eq!(all(&|entity| entity.prefix.to_owned()), ENTITIES.len(), "a prefix stands for one entity");
    assert_eq!(all(&|entity| entity.table.to_owned()), ENTITIES.len(), "a table belongs to one entity");
    for entity in ENTITIES {
        let ids: BTreeSet<u16> = entity.fields.iter().map(|field| field.id).collect();
        assert_eq!(ids.len(), entity.fields.len(), "{}: a number stands for one field", entity.table);
        assert!(!ids.contains(&0), "{}: 0 is kept for \"deleted\"", entity.table);
    }
}
