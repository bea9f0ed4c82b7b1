//! Names in the scripts of the world: the window sets them in the files that the report embeds, in both engines.

use e2e::{Desk, Engine, Screen};
use serde_json::json;
use std::collections::BTreeSet;

#[tokio::test(flavor = "multi_thread")]
async fn names_are_set_in_the_fonts_of_the_report_webkit() {
    names(Engine::WebKit).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn names_are_set_in_the_fonts_of_the_report_chromium() {
    names(Engine::Chromium).await;
}

/// Names, and the family that each of them needs beside Inter.
const NAMES: [(&str, &str); 6] = [
    ("محمد صلاح", "Noto Sans Arabic"),
    ("שרה כהן", "Noto Sans Hebrew"),
    ("प्रिया शर्मा", "Noto Sans Devanagari"),
    ("ณัฐวุฒิ สุขใจ", "Noto Sans Thai"),
    ("李小龙 山田さくら", "Noto Sans SC"),
    ("김연아", "Noto Sans KR"),
];

async fn names(engine: Engine) {
    let mut desk = Desk::new(engine, "names");
    let screen = desk.open().await;
    let sample = screen.call("sample.add", json!({})).await.expect("the sample campaign can be added");
    let ask = json!({"query": {"text": "", "niches": [], "platforms": [], "countries": [], "languages": [],
        "followersMin": null, "followersMax": null}, "sort": {"by": "name", "descending": false}, "offset": 0, "limit": 6});
    let creators = screen.call("creators.list", ask).await.expect("creators can be listed");
    let rows = creators["rows"].as_array().expect("rows");
    assert_eq!(rows.len(), NAMES.len(), "the sample has a creator for each name");
    for (row, (name, _)) in rows.iter().zip(NAMES) {
        let args = json!({"id": row["id"], "name": name});
        screen.call("creators.edit", args).await.expect("a creator can be renamed");
    }
    screen.run("location.hash = '#/creators'", vec![]).await;
    screen.wait("creators-table").await;
    let wanted: BTreeSet<String> = NAMES.iter().map(|(_, family)| (*family).to_owned()).collect();
    screen.until("each script is set in its font", async || wanted.is_subset(&loaded(&screen).await)).await;
    screen.shoot("creators").await;
    let campaign = sample["value"]["id"].as_str().expect("the sample campaign has an id");
    screen
        .run("location.hash = arguments[0]", vec![json!(format!("#/campaigns/{campaign}/dashboard"))])
        .await;
    screen.wait("chart-creators").await;
    screen.shoot("dashboard").await;
    desk.close(screen).await;
}

/// The families of which a file was read.
async fn loaded(screen: &Screen) -> BTreeSet<String> {
    let script = "return [...document.fonts].filter(f => f.status === 'loaded').map(f => f.family)";
    let families = screen.run(script, vec![]).await;
    let names = families.as_array().into_iter().flatten().filter_map(|name| name.as_str());
    names.map(|name| name.trim_matches('"').to_owned()).collect()
}
