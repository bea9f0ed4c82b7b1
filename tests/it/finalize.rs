//! A finished report never changes: neither by later work, nor by a restart, nor by another language.

use crate::desk::{Desk, Folder, MORNING, synced};
use serde_json::{Value, json};
use std::path::Path;

/// A campaign with results, costs and outcomes.
async fn campaign(desk: &Desk) -> (String, String) {
    let kpis =
        json!([{"figure": "roi-revenue", "target": "100"}, {"figure": "engagements", "target": "5000"}]);
    let campaign = desk.campaign_with(json!({"name": "Spring", "kpis": kpis})).await;
    let nora = desk.creator("Nora Vidal").await;
    let together = desk.join(&campaign, &nora, "350.10", "12").await;
    desk.shift(&together, "done").await;
    let reel = desk.post(&together, "Reel 1").await;
    desk.key(&reel, &[("impressions", "7,800"), ("likes", "410"), ("comments", "36"), ("clicks", "61")])
        .await;
    desk.cost(&campaign, "boost", "99.90", "committed").await;
    desk.outcomes(&campaign, &[("netRevenue", "2480"), ("orders", "31")]).await;
    (campaign, reel)
}

async fn export(desk: &Desk, campaign: &str, edition: Option<&str>, language: &str, to: &Path) -> Vec<u8> {
    let args =
        json!({"campaign": campaign, "edition": edition, "language": language, "paper": "a4", "path": to});
    desk.call("reports.export", args).await;
    std::fs::read(to).unwrap()
}

async fn preview(desk: &Desk, campaign: &str, edition: &str, language: &str) -> Value {
    let args = json!({"campaign": campaign, "edition": edition, "language": language, "paper": "a4"});
    desk.call("reports.preview", args).await
}

/// The documents that the profile keeps.
fn kept(folder: &Path) -> Vec<Vec<u8>> {
    let groups = std::fs::read_dir(folder.join("files")).unwrap().flatten();
    let files = groups.flat_map(|group| std::fs::read_dir(group.path()).unwrap().flatten());
    files.map(|file| std::fs::read(file.path()).unwrap()).collect()
}

#[tokio::test]
async fn an_edition_stays_what_it_was() {
    let desk = Desk::new().await;
    let (campaign, reel) = campaign(&desk).await;
    let edition = desk.finalize(&campaign).await;
    let id = edition["id"].as_str().unwrap().to_owned();
    let out = Folder::new();
    let first = export(&desk, &campaign, Some(&id), "en", &out.join("1.pdf")).await;
    assert!(kept(desk.folder()).contains(&first), "what is exported is the PDF that was kept, byte for byte");
    let (english, spanish) =
        (preview(&desk, &campaign, &id, "en").await, preview(&desk, &campaign, &id, "es").await);
    // Everything changes afterwards.
    desk.key(&reel, &[("impressions", "1"), ("likes", "1")]).await;
    desk.outcomes(&campaign, &[("netRevenue", "1")]).await;
    desk.cost(&campaign, "agency", "5000", "committed").await;
    desk.call("campaigns.edit", json!({"id": campaign, "name": "Renamed", "budget": "1"})).await;
    let creators = json!({"selection": {"ids": [], "query": {"text": ""}}});
    desk.call("creators.remove", creators).await;
    let desk = desk.reopen().await;
    assert_eq!(
        preview(&desk, &campaign, &id, "en").await,
        english,
        "the pages in its own language are the same"
    );
    assert_eq!(preview(&desk, &campaign, &id, "es").await, spanish, "and so are those in another");
    let later = export(&desk, &campaign, Some(&id), "en", &out.join("2.pdf")).await;
    assert!(first == later, "and so is the file");
    let editions = desk.call("reports.editions", json!({"campaign": campaign})).await;
    assert_eq!(editions["editions"][0], edition, "and its entry in the list");
    let draft = export(&desk, &campaign, None, "en", &out.join("3.pdf")).await;
    assert!(draft != later, "while the draft shows how things are now");
}

#[tokio::test]
async fn a_correction_is_a_new_edition() {
    let desk = Desk::new().await;
    let (campaign, reel) = campaign(&desk).await;
    let first = desk.finalize(&campaign).await;
    desk.key(&reel, &[("likes", "411")]).await;
    let second = desk.finalize(&campaign).await;
    assert_eq!((&first["number"], &second["number"]), (&json!(1), &json!(2)), "editions are counted");
    assert_ne!(first["digest"], second["digest"], "and say other things");
    let again = desk.finalize(&campaign).await;
    assert_eq!(
        second["digest"], again["digest"],
        "the same figures have the same digest, whenever they are frozen"
    );
}

#[tokio::test]
async fn finalizing_cannot_be_undone_but_earlier_work_can() {
    let desk = Desk::new().await;
    let (campaign, _) = campaign(&desk).await;
    desk.undo().await;
    desk.redo().await;
    desk.undo().await;
    let edition = desk.finalize(&campaign).await;
    let state = desk.call("history.state", json!({})).await;
    assert_eq!(state["undo"]["messageId"], "action-money-add", "undo offers what was done before");
    assert_eq!(state["redo"], Value::Null, "what was taken back before is past");
    let editions = |desk: &Desk| {
        let app = desk.app.clone();
        let args = json!({"campaign": campaign});
        async move { marquee::rpc::dispatch(&app, "reports.editions", args).await.unwrap() }
    };
    let before = editions(&desk).await;
    desk.undo().await;
    desk.undo().await;
    assert_eq!(editions(&desk).await, before, "the edition stays, whatever is taken back");
    assert_eq!(before["editions"][0]["digest"], edition["digest"], "with the figures that it had");
    let mut steps = 0;
    let why = loop {
        match desk.attempt("history.undo", json!({})).await {
            Ok(_) => steps += 1,
            Err(why) => break why,
        }
        assert!(steps < 50, "undo ends somewhere");
    };
    assert_eq!(
        why.message_id, "error-undo-touched",
        "a campaign with a finished report is not taken back unmade"
    );
    assert_eq!(editions(&desk).await, before, "so that the report never hangs in the air");
}

#[tokio::test]
async fn two_instances_of_the_same_state_write_the_same_bytes() {
    let desk = Desk::new().await;
    let (campaign, _) = campaign(&desk).await;
    desk.finalize(&campaign).await;
    let out = Folder::new();
    desk.call("backup.save", json!({"path": out.join("copy.marquee")})).await;
    let mut mine = Vec::new();
    for language in ["en", "es", "fr"] {
        mine.push(export(&desk, &campaign, None, language, &out.join("mine.pdf")).await);
    }
    let twin = Folder::new();
    std::fs::copy(out.join("copy.marquee"), twin.join("data.db")).unwrap();
    let other = Desk::on(twin, 77).await;
    assert!(other.app.source().now().0 < MORNING.0 + 1000, "the other computer's clock says something else");
    for (language, mine) in ["en", "es", "fr"].iter().zip(mine) {
        let theirs = export(&other, &campaign, None, language, &out.join("theirs.pdf")).await;
        assert!(mine == theirs, "same state, same bytes, in {language}");
    }
    assert_eq!(synced(&desk.db()).await, synced(&other.db()).await, "the state is the same");
}

/// Every number that a page prints, without its grouping and signs.
fn digits(preview: &Value) -> Vec<String> {
    let pages =
        preview["pages"].as_array().unwrap().iter().map(|page| page["svg"].as_str().unwrap().to_owned());
    let mut out = Vec::new();
    for svg in pages {
        for text in svg.split("<text").skip(1).filter_map(|rest| rest.split_once('>')) {
            let shown = text.1.split("</text>").next().unwrap_or_default();
            let number: String = shown.chars().filter(char::is_ascii_digit).collect();
            out.push(number);
        }
    }
    out.retain(|number| number.len() > 3);
    out.sort();
    out.dedup();
    out
}

#[tokio::test]
async fn an_edition_in_another_language_has_the_same_values() {
    let desk = Desk::new().await;
    let (campaign, _) = campaign(&desk).await;
    let edition = desk.finalize(&campaign).await;
    let id = edition["id"].as_str().unwrap();
    let english = preview(&desk, &campaign, id, "en").await;
    for amount in ["10000", "35010", "248000", "7800"] {
        let all = digits(&english).concat();
        assert!(all.contains(amount), "{amount} is on the English pages");
        for language in ["es", "fr"] {
            let other = digits(&preview(&desk, &campaign, id, language).await).concat();
            assert!(other.contains(amount), "and on the pages in {language}, to the cent");
        }
    }
    let digest = edition["digest"].as_str().unwrap();
    let frozen = kept(desk.folder()).iter().filter(|bytes| marquee::files::digest(bytes) == digest).count();
    assert_eq!(frozen, 1, "all languages print from the same frozen data");
}
