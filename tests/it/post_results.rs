//! Results from export files: recognised, matched to the creators' accounts, taken again a week later.

use crate::desk::{Desk, differences, live};
use serde_json::{Value, json};
use std::path::{Path, PathBuf};
use std::time::{Duration, UNIX_EPOCH};

/// Midday of a day of June 2026, in seconds.
fn june(day: u64) -> u64 {
    1_780_272_000 + (day - 1) * 86_400 + 43_200
}

/// A fixture as it lies on a disk: written on a day of June 2026, with other text where a test wants it.
fn export(desk: &Desk, fixture: &str, day: u64, change: &[(&str, &str)]) -> PathBuf {
    let from = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/results").join(fixture);
    let mut text = std::fs::read_to_string(from).unwrap();
    for (old, new) in change {
        assert!(text.contains(old), "{fixture} says {old}");
        text = text.replace(old, new);
    }
    let path = desk.folder().join(format!("{day}-{fixture}"));
    std::fs::write(&path, text).unwrap();
    let file = std::fs::File::options().write(true).open(&path).unwrap();
    file.set_modified(UNIX_EPOCH + Duration::from_secs(june(day))).unwrap();
    path
}

async fn open(desk: &Desk, path: &Path) -> String {
    let view = desk.call("imports.open", json!({"path": path})).await;
    assert_eq!(view["kind"], "posts", "an export of posts is recognised: {}", view["source"]);
    view["id"].as_str().unwrap().to_owned()
}

async fn look(desk: &Desk, id: &str, campaign: &str) -> Value {
    let ask = json!({"id": id, "campaign": campaign, "channel": null, "zone": null, "asOf": null});
    desk.call("imports.posts", ask).await
}

async fn rows(desk: &Desk, id: &str) -> Vec<Value> {
    let page =
        desk.call("imports.postRows", json!({"id": id, "status": "all", "offset": 0, "limit": 500})).await;
    page["rows"].as_array().unwrap().clone()
}

async fn take(desk: &Desk, id: &str, lines: Value) -> Value {
    desk.call("imports.takePosts", json!({"id": id, "lines": lines})).await["value"].clone()
}

/// Nora with accounts on three platforms, in a June campaign.
async fn nora(desk: &Desk) -> (String, String) {
    let campaign = desk.campaign("Spring").await;
    let nora = desk.creator("Nora Vidal").await;
    for platform in ["youtube", "tiktok"] {
        let account = json!({"creator": nora, "platform": platform, "handle": "nora.vidal"});
        desk.call("creators.addAccount", account).await;
    }
    let together = desk.join(&campaign, &nora, "350", "0").await;
    (campaign, together)
}

async fn metric(desk: &Desk, campaign: &str, label: &str, metric: &str) -> Value {
    let posts = desk.call("content.posts", json!({"campaign": campaign})).await;
    let posts = posts["posts"].as_array().unwrap().clone();
    let post = posts.iter().find(|post| post["label"] == label).expect("the post is in the campaign");
    post["metrics"][metric].clone()
}

#[tokio::test]
async fn a_meta_export_is_taken_and_a_week_later_again() {
    let desk = Desk::new().await;
    let (campaign, _) = nora(&desk).await;
    let id = open(&desk, &export(&desk, "instagram.csv", 20, &[])).await;
    let view = look(&desk, &id, &campaign).await;
    assert_eq!(view["source"], "meta-instagram-posts", "by its columns");
    assert_eq!(
        (view["zone"].as_str(), view["timed"].as_bool()),
        (Some("America/Los_Angeles"), Some(true)),
        "preselected"
    );
    let counts = &view["counts"];
    assert_eq!(
        (&counts["new"], &counts["other"], &counts["rejected"]),
        (&json!(3), &json!(1), &json!(1)),
        "{counts}"
    );
    let seen = rows(&desk, &id).await;
    assert_eq!(seen[0]["published"], "11 June 2026, 06:48", "23:48 in Los Angeles is the next morning here");
    assert_eq!(
        view["within"],
        json!([2, 4]),
        "two of the three went live in June; lines are those of the file"
    );
    let before = live(&desk.db()).await;
    let done = take(&desk, &id, view["within"].clone()).await;
    assert_eq!((&done["created"], &done["updated"]), (&json!(2), &json!(0)), "the ticked ones");
    let reach = metric(&desk, &campaign, "Three breakfasts, one pan", "reach").await;
    assert_eq!(reach["state"], "notAvailable", "an empty cell of Meta is not nought");
    let engagements = desk.figures(&campaign).await["engagements"].clone();
    assert_eq!(engagements["value"], "1058", "likes, comments, shares and saves of the two");

    // The same file again, then a copy a week later with larger numbers.
    let id = open(&desk, &export(&desk, "instagram.csv", 20, &[])).await;
    let again = look(&desk, &id, &campaign).await;
    assert_eq!(
        (&again["counts"]["same"], &again["counts"]["update"]),
        (&json!(2), &json!(0)),
        "nothing is doubled"
    );
    let refused = desk.refused("imports.takePosts", json!({"id": id, "lines": []})).await;
    assert_eq!(refused.message_id, "import-posts-nothing", "and nothing is written");
    let id = open(&desk, &export(&desk, "instagram.csv", 27, &[("\"12,400\"", "\"13,900\"")])).await;
    look(&desk, &id, &campaign).await;
    let done = take(&desk, &id, json!([])).await;
    assert_eq!((&done["created"], &done["updated"]), (&json!(0), &json!(2)), "two posts were measured again");
    let views = metric(&desk, &campaign, "Soup for a cold Sunday 🍲", "views").await;
    assert_eq!(views["number"], 13_900, "the newest reading counts");

    // An older file changes no figure; it is history.
    let id = open(&desk, &export(&desk, "instagram.csv", 15, &[("\"12,400\"", "\"9,100\"")])).await;
    look(&desk, &id, &campaign).await;
    assert_eq!(rows(&desk, &id).await[0]["reasons"][0]["messageId"], "import-post-older", "and says so");
    take(&desk, &id, json!([])).await;
    let views = metric(&desk, &campaign, "Soup for a cold Sunday 🍲", "views").await;
    assert_eq!(views["number"], 13_900, "an older reading stays behind");
    for _ in 0..3 {
        desk.undo().await;
    }
    assert_eq!(differences(&before, &live(&desk.db()).await), [""; 0], "three imports, three undos");
}

#[tokio::test]
async fn youtube_asks_whose_channel_and_tiktok_finds_the_year() {
    let desk = Desk::new().await;
    let (campaign, together) = nora(&desk).await;
    let milo = desk
        .creator_with(
            json!({"name": "Milo", "platform": "youtube", "handle": "milo.garden", "followers": "10"}),
        )
        .await;
    desk.join(&campaign, &milo, "100", "0").await;
    let id = open(&desk, &export(&desk, "youtube-de.csv", 25, &[])).await;
    let view = look(&desk, &id, &campaign).await;
    assert_eq!(
        (&view["source"], &view["timed"]),
        (&json!("youtube-videos"), &json!(false)),
        "German, only days"
    );
    assert_eq!(view["blocked"]["messageId"], "import-posts-channel", "two creators have channels: ask");
    let ask =
        json!({"id": id, "campaign": campaign, "channel": together, "zone": null, "asOf": "2026-06-24"});
    let view = desk.call("imports.posts", ask).await;
    assert_eq!(view["blocked"], Value::Null, "now it is known");
    let done = take(&desk, &id, view["within"].clone()).await;
    assert_eq!(done["created"], 2, "the total line and the footer are no videos");
    let views = metric(&desk, &campaign, "Olive oil in ten dishes", "views").await;
    assert_eq!(
        (&views["number"], &views["at"]),
        (&json!(25_100), &json!(june(24) * 1000)),
        "as of the chosen day"
    );

    let id = open(&desk, &export(&desk, "tiktok.csv", 26, &[])).await;
    let view = look(&desk, &id, &campaign).await;
    assert_eq!(view["asOf"], "2026-06-25", "the day that the file itself says");
    let published: Vec<Value> = rows(&desk, &id).await.iter().map(|row| row["published"].clone()).collect();
    assert_eq!(published, ["11 June 2026", "24 December 2025"], "December has not come yet in June");
    take(&desk, &id, view["within"].clone()).await;

    // The other tool of the same platform knows the same video, with saves.
    let id = open(&desk, &export(&desk, "tiktok-business.csv", 27, &[])).await;
    look(&desk, &id, &campaign).await;
    let done = take(&desk, &id, json!([])).await;
    assert_eq!((&done["created"], &done["updated"]), (&json!(0), &json!(1)), "one video is one post");
    let saves = metric(&desk, &campaign, "Olive challenge #olivar", "saves").await;
    assert_eq!(saves["number"], 402, "what the first file did not have");
}

#[tokio::test]
async fn a_post_that_was_keyed_in_is_found_by_its_address() {
    let desk = Desk::new().await;
    let (campaign, together) = nora(&desk).await;
    let url = "https://instagram.com/nora.vidal/reel/DHnora001/?igsh=abc";
    let post = desk.post_with(json!({"collaboration": together, "label": "Soup", "url": url})).await;
    desk.key(&post, &[("likes", "600")]).await;
    let id = open(&desk, &export(&desk, "instagram.csv", 20, &[])).await;
    let view = look(&desk, &id, &campaign).await;
    assert_eq!(
        (&view["counts"]["update"], &view["counts"]["new"]),
        (&json!(1), &json!(2)),
        "however it is written"
    );
    // A second campaign cannot claim it.
    let other = desk.campaign_with(json!({"name": "Autumn"})).await;
    let view = look(&desk, &id, &other).await;
    assert_eq!(view["counts"]["rejected"], 2, "the post of the first campaign and the row without a post");
    assert_eq!(
        rows(&desk, &id).await[0]["reasons"][0]["messageId"],
        "import-post-elsewhere",
        "and says where it is"
    );
}

#[tokio::test]
async fn what_cannot_be_taken_is_said() {
    let desk = Desk::new().await;
    let (campaign, _) = nora(&desk).await;
    let list = desk.folder().join("list.csv");
    std::fs::write(&list, "name,username,followers\nNora,nora,5\nMilo,milo,6\n").unwrap();
    let view = desk.call("imports.open", json!({"path": list})).await;
    let ask = json!({"id": view["id"], "campaign": campaign, "channel": null, "zone": null, "asOf": null});
    assert_eq!(
        desk.refused("imports.posts", ask).await.message_id,
        "import-posts-none",
        "a list of creators"
    );
    let id = open(&desk, &export(&desk, "instagram.csv", 20, &[])).await;
    for (ask, field) in [
        (json!({"id": id, "campaign": campaign, "zone": "Mars/Olympus"}), "zone"),
        (json!({"id": id, "campaign": campaign, "asOf": "soon"}), "asOf"),
    ] {
        let why = desk.refused("imports.posts", ask).await;
        assert_eq!(why.fields[0].field, field, "the place is named");
    }
    let view = desk.call("imports.posts", json!({"id": id})).await;
    assert_eq!(view["blocked"]["messageId"], "import-posts-campaign", "first the campaign");
    let early = desk.refused("imports.takePosts", json!({"id": id, "lines": [2]})).await;
    assert_eq!(early.message_id, "import-posts-campaign", "and nothing before that");
}
