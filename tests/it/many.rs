//! Many records at once are the same as one by one: in the log, in the tables, and when they are taken back.

use crate::desk::{Desk, Tables, differences, live};
use serde_json::json;
use std::fmt::Write;

const MANY: usize = 430;

fn list() -> String {
    let mut text = "name,username,platform,followers,country,category\n".to_owned();
    for n in 0..MANY {
        let niche = if n % 3 == 0 { "\"Food, Travel\"" } else { "Garden" };
        writeln!(text, "Creator {n},creator.{n},Instagram,{},Spain,{niche}", 1000 + n).unwrap();
    }
    text
}

async fn import(desk: &Desk) -> serde_json::Value {
    let path = desk.folder().join("many.csv");
    std::fs::write(&path, list()).unwrap();
    let view = desk.call("imports.open", json!({"path": path})).await;
    desk.call("imports.commit", json!({"id": view["id"]})).await["value"].clone()
}

/// Without the clock at which a record was created, and without values whose ids are random.
fn timeless(tables: &Tables) -> Tables {
    let plain = |row: &String| {
        let cells: Vec<&str> = row.split('|').collect();
        [&cells[..3], &cells[4..]].concat().join("|")
    };
    let kept = tables.iter().filter(|(table, _)| **table != "account_values");
    kept.map(|(table, rows)| (*table, rows.iter().map(plain).collect())).collect()
}

async fn sound(desk: &Desk, when: &str) {
    let verdict = desk.db().verify().await.unwrap();
    assert!(verdict.sound(), "{when}: {verdict:?}");
}

#[tokio::test]
async fn a_list_at_once_is_the_same_as_one_by_one() {
    let (at_once, one_by_one) = (Desk::new().await, Desk::new().await);
    assert_eq!(import(&at_once).await["created"], MANY, "all of them");
    for n in 0..MANY {
        let niches = if n % 3 == 0 { json!(["Food", "Travel"]) } else { json!(["Garden"]) };
        let creator = json!({
            "name": format!("Creator {n}"), "platform": "instagram", "handle": format!("creator.{n}"),
            "followers": (1000 + n).to_string(), "country": "ES", "niches": niches,
        });
        one_by_one.call("creators.add", creator).await;
    }
    let (one, other) = (live(&at_once.db()).await, live(&one_by_one.db()).await);
    assert_eq!(
        differences(&timeless(&one), &timeless(&other)),
        [""; 0],
        "the same records under the same ids"
    );
    assert_eq!(one["account_values"].len(), other["account_values"].len(), "a follower number each");
    sound(&at_once, "after the import").await;
}

#[tokio::test]
async fn a_large_import_is_undone_and_redone_whole() {
    let desk = Desk::new().await;
    let known = desk.creator_with(json!({"name": "Known", "handle": "creator.7", "followers": "5"})).await;
    let gone = desk.creator_with(json!({"name": "Gone", "handle": "creator.8", "followers": "6"})).await;
    desk.call("creators.remove", json!({"selection": {"ids": [gone], "query": null}})).await;
    let before = live(&desk.db()).await;
    let done = import(&desk).await;
    assert_eq!((&done["created"], &done["updated"]), (&json!(MANY - 1), &json!(1)), "one was known");
    let after = live(&desk.db()).await;
    for round in 0..2 {
        desk.undo().await;
        assert_eq!(differences(&before, &live(&desk.db()).await), [""; 0], "undone, round {round}");
        sound(&desk, "undone").await;
        desk.redo().await;
        assert_eq!(differences(&after, &live(&desk.db()).await), [""; 0], "redone, round {round}");
        sound(&desk, "redone").await;
    }
    // One of them was changed and changed back: its history is longer, and it goes with the others all the same.
    let sort = json!({"by": "name", "descending": false});
    let query = json!({"query": {"text": "creator 20"}, "sort": sort, "offset": 0, "limit": 5});
    let page = desk.call("creators.list", query).await;
    let one = page["rows"][0]["id"].as_str().unwrap().to_owned();
    assert_ne!(one, known, "a new one");
    desk.call("creators.edit", json!({"id": one, "country": "FR"})).await;
    desk.undo().await;
    desk.undo().await;
    assert_eq!(
        differences(&before, &live(&desk.db()).await),
        [""; 0],
        "undone together with the one by itself"
    );
    desk.redo().await;
    assert_eq!(differences(&after, &live(&desk.db()).await), [""; 0], "and back again");
    sound(&desk, "at the end").await;
}
