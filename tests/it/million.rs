//! Lists and search with very many creators: which indexes answer, and (ignored, since it takes time) how fast.

use crate::desk::{Desk, Folder};
use serde_json::{Value, json};
use sqlx::{AssertSqlSafe, Connection, SqliteConnection};
use std::time::Instant;

/// Creators with an account and a follower number each, put into the tables as a projection would have left them.
async fn filled(creators: u32) -> Folder {
    let desk = Desk::new().await;
    let folder = desk.close().await;
    let folder = std::sync::Arc::into_inner(folder).expect("nobody else holds the folder");
    let options = sqlx::sqlite::SqliteConnectOptions::new().filename(folder.join("data.db"));
    let mut db = SqliteConnection::connect_with(&options).await.unwrap();
    let numbers =
        format!("with recursive n (i) as (select 1 union all select i + 1 from n where i < {creators})");
    let first = "'nora|ana|zoe|jean|li|omar|ines|lucas|mia|hugo|sofia|leo|emma|noah|alba|marc|julia|enzo|carla|theo|'";
    let last = "'vidal|ruiz|ozturk|martin|wang|haddad|costa|moreau|silva|rossi|lopez|dubois|garcia|meyer|santos|kim|'";
    let part = |list: &str, of: &str| format!("(select w from words where list = {list} and no = {of})");
    let words = format!(
        "create temp table words as with recursive s (list, no, w, rest) as (select 1, -1, '', {first} union all select 2, -1, '', {last} \
         union all select list, no + 1, substr(rest, 1, instr(rest, '|') - 1), substr(rest, instr(rest, '|') + 1) from s where rest <> '') \
         select list, no, w from s where no >= 0; create index temp.words_by on words (list, no)"
    );
    let name = format!("{} || ' ' || {} || ' ' || i", part("1", "i % 20"), part("2", "(i / 20) % 16"));
    let handle = format!("{} || '.' || {} || i", part("1", "i % 20"), part("2", "(i / 7) % 16"));
    for sql in [
        words,
        format!(
            "{numbers} insert into creators (id, present, born, name, name_folded, country, language) \
             select cast(printf('c%015d', i) as blob), 1, i, {name}, {name}, \
             case i % 5 when 0 then 'ES' when 1 then 'FR' when 2 then 'DE' when 3 then 'GB' end, 'es' from n"
        ),
        format!(
            "{numbers} insert into accounts (id, present, born, creator, platform, handle, handle_folded) \
             select cast(printf('a%015d', i) as blob), 1, i, cast(printf('c%015d', i) as blob), \
             case i % 3 when 0 then 'instagram' when 1 then 'tiktok' else 'youtube' end, {handle}, {handle} from n"
        ),
        format!(
            "{numbers} insert into account_values (id, present, born, account, metric, state, number, captured_at) \
             select cast(printf('v%015d', i) as blob), 1, i, cast(printf('a%015d', i) as blob), 'followers', 'value', \
             (i * 7919) % 2000000, i from n"
        ),
        "delete from local_state where key = 'search'".to_owned(),
    ] {
        sqlx::raw_sql(AssertSqlSafe(sql)).execute(&mut db).await.unwrap();
    }
    db.close().await.unwrap();
    folder
}

fn ask(query: Value, by: &str, descending: bool, offset: i64) -> Value {
    json!({"query": query, "sort": {"by": by, "descending": descending}, "offset": offset, "limit": 500})
}

#[tokio::test]
async fn the_table_for_lists_is_filled_when_another_version_left_none() {
    let desk = Desk::on(filled(2000).await, 3).await;
    assert_eq!(desk.db().stale_search().await.unwrap(), 0, "it is what the tables say");
    let page = desk.call("creators.list", ask(json!({"text": "vidal 1"}), "followers", true, 0)).await;
    let followers: Vec<i64> =
        page["rows"].as_array().unwrap().iter().map(|row| row["followers"].as_i64().unwrap()).collect();
    assert!(followers.len() > 10 && followers.is_sorted_by(|a, b| a >= b), "found, the largest first");
}

#[tokio::test]
async fn an_index_answers_every_order_and_every_word() {
    let desk = Desk::on(filled(200).await, 3).await;
    let plan = async |sql: &str| {
        let sql = format!("explain query plan {sql}");
        let rows: Vec<(i64, i64, i64, String)> =
            sqlx::query_as(AssertSqlSafe(sql)).fetch_all(desk.db().read()).await.unwrap();
        rows.into_iter().map(|row| row.3).collect::<Vec<_>>().join("; ")
    };
    for (order, index) in [
        ("i.name, i.no", "creator_index_name"),
        ("i.name desc, i.no desc", "creator_index_name"),
        ("i.followers desc, i.name, i.no", "creator_index_followers"),
        ("coalesce(i.followers, 9223372036854775807), i.name, i.no", "creator_index_least"),
        ("i.handle, i.name, i.no", "creator_index_handle"),
        ("i.country, i.name, i.no", "creator_index_country"),
        ("i.platform, i.name, i.no", "creator_index_platform"),
        ("i.country desc, i.name desc, i.no desc", "creator_index_country"),
        ("i.born desc, i.name, i.no", "creator_index_born"),
        ("i.born, i.name desc, i.no desc", "creator_index_born"),
    ] {
        let said =
            plan(&format!("select i.* from creator_index i where 1 = 1 order by {order} limit 500")).await;
        let plain = said.contains(index) && !said.contains("TEMP B-TREE");
        assert!(plain, "{order} is read off its index: {said}");
    }
    let found = "select i.creator from creator_index i where i.no in (select rowid from creator_words where creator_words match '\"vid\"')";
    let said = plan(found).await;
    assert!(said.contains("SEARCH i USING INTEGER PRIMARY KEY"), "words lead to their rows: {said}");
    let filtered =
        "select i.* from creator_index i where +i.country in ('ES') order by +i.name, i.no limit 500";
    let said = plan(filtered).await;
    assert!(
        said.contains("SCAN i") && !said.contains("INDEX"),
        "a filter reads the table through, once: {said}"
    );
    let said = plan("select a.id from accounts a where a.handle_folded = 'x' and a.platform = 'y'").await;
    assert!(said.contains("accounts_by_handle"), "a known handle is looked up: {said}");
}

/// `MARQUEE_CREATORS=1000000 cargo test --release … -- --ignored a_million_creators --nocapture`
#[tokio::test]
#[ignore = "takes minutes; prints what it measures"]
async fn a_million_creators_are_searched_at_the_speed_of_typing() {
    let many = std::env::var("MARQUEE_CREATORS").ok().and_then(|text| text.parse().ok()).unwrap_or(1_000_000);
    let start = Instant::now();
    let folder = filled(many).await;
    println!("{many} creators written in {:.1} s", start.elapsed().as_secs_f64());
    let start = Instant::now();
    let desk = Desk::on(folder, 3).await;
    println!("table and index of words filled in {:.1} s", start.elapsed().as_secs_f64());
    let asks = [
        ("everything by name", ask(json!({}), "name", false, 0)),
        ("the last page", ask(json!({}), "name", false, i64::from(many) - 500)),
        ("largest first", ask(json!({}), "followers", true, 0)),
        ("n", ask(json!({"text": "n"}), "name", false, 0)),
        ("no", ask(json!({"text": "no"}), "name", false, 0)),
        ("nor", ask(json!({"text": "nor"}), "name", false, 0)),
        ("nora", ask(json!({"text": "nora"}), "name", false, 0)),
        ("nora vid", ask(json!({"text": "nora vid"}), "name", false, 0)),
        ("nora vidal 123", ask(json!({"text": "nora vidal 123"}), "name", false, 0)),
        (
            "vidal in Spain above 100,000",
            ask(json!({"text": "vidal", "countries": ["ES"], "followersMin": 100_000}), "followers", true, 0),
        ),
        (
            "Instagram in France",
            ask(json!({"platforms": ["instagram"], "countries": ["FR"]}), "name", false, 0),
        ),
    ];
    for (name, args) in asks {
        let mut took = Vec::new();
        let mut total = Value::Null;
        for _ in 0..7 {
            let start = Instant::now();
            total = desk.call("creators.list", args.clone()).await["total"].clone();
            took.push(start.elapsed().as_secs_f64() * 1000.0);
        }
        took.sort_by(f64::total_cmp);
        println!("{name}: {total} found, median {:.1} ms, slowest of 7 {:.1} ms", took[3], took[6]);
    }
    let start = Instant::now();
    let pairs =
        desk.call("creators.duplicates", json!({"id": null})).await["pairs"].as_array().unwrap().len();
    println!("duplicates: {pairs} pairs in {:.1} s", start.elapsed().as_secs_f64());
    let start = Instant::now();
    desk.creator("Nora Vidal").await;
    println!("one creator added in {:.1} ms", start.elapsed().as_secs_f64() * 1000.0);
    let start = Instant::now();
    desk.call("creators.facets", json!({})).await;
    println!("facets in {:.1} s", start.elapsed().as_secs_f64());
}
