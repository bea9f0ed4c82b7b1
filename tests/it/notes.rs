//! Notes about what creators owe, and what of a day and an inbox belongs to one brand.

use crate::desk::{Desk, differences, live};
use serde_json::{Value, json};

fn id(answer: &Value) -> String {
    answer["value"]["id"].as_str().expect("a write that makes a record answers its id").to_owned()
}

fn named(rows: &Value, field: &str) -> Vec<String> {
    let rows = rows.as_array().expect("rows").iter();
    rows.map(|row| row[field].as_str().unwrap_or_default().to_owned()).collect()
}

/// What a creator owes in a campaign; without a title, it is called by what it is.
async fn owed(desk: &Desk, campaign: &str, creator: &str, title: &str) -> String {
    let creator = desk.creator(creator).await;
    let together = desk.join(campaign, &creator, "", "").await;
    let reel = json!({"collaboration": together, "platform": "instagram", "kind": "reel", "title": title});
    id(&desk.call("content.addDeliverable", reel).await)
}

async fn note(desk: &Desk, about: &str, text: &str) -> String {
    id(&desk.call("work.addNote", json!({"about": about, "text": text})).await)
}

async fn deliverable(desk: &Desk, campaign: &str) -> Value {
    desk.call("content.deliverables", json!({"campaign": campaign})).await["rows"][0].clone()
}

#[tokio::test]
async fn a_note_about_a_deliverable_reaches_who_is_named_and_goes_with_it() {
    let desk = Desk::new().await;
    let (ana, luc) = (desk.person("Ana Ruiz").await, desk.person("Luc Petit").await);
    let spring = desk.campaign("Spring").await;
    let reel = owed(&desk, &spring, "Nora Vidal", "").await;
    desk.sits(&luc).await;
    let before = live(&desk.db()).await;
    let first = note(&desk, &reel, "@Ana Ruiz: the logo is missing").await;
    let after = live(&desk.db()).await;
    desk.undo().await;
    assert_eq!(differences(&before, &live(&desk.db()).await), [""; 0], "one undo takes it back");
    desk.redo().await;
    assert_eq!(differences(&after, &live(&desk.db()).await), [""; 0], "redo leads to the same state");
    note(&desk, &reel, "Filmed at noon").await;
    assert_eq!(deliverable(&desk, &spring).await["notes"], 2, "the list counts them");
    let rows = desk.call("work.notes", json!({"about": reel})).await["rows"].clone();
    assert_eq!(named(&rows, "text"), ["Filmed at noon", "@Ana Ruiz: the logo is missing"], "newest first");

    desk.sits(&ana).await;
    let inbox = desk.call("work.inbox", json!({})).await;
    let item = &inbox["rows"][0];
    assert_eq!(
        (&item["kind"], &item["record"], &item["campaign"]),
        (&json!("mention"), &json!(reel), &json!(spring)),
        "it leads there"
    );
    assert_eq!(item["name"], "Instagram Reel – Nora Vidal", "what has no title is called by what it is");
    let history = desk.call("history.record", json!({"record": spring})).await.to_string();
    assert!(history.contains("Filmed at noon"), "the campaign tells it: {history}");

    desk.call("work.removeNote", json!({"id": first})).await;
    assert_eq!(desk.call("work.inbox", json!({})).await["mentions"], 0, "a mention goes with its note");
    let trash = desk.call("trash.list", json!({})).await;
    assert_eq!((&trash["total"], &trash["rows"][0]["kind"]), (&json!(1), &json!("note")), "in the trash");
    desk.call("trash.restore", json!({"id": first})).await;
    desk.call("content.removeDeliverable", json!({"id": reel})).await;
    assert_eq!(desk.call("work.inbox", json!({})).await["mentions"], 0, "and with the deliverable");
    assert!(desk.attempt("work.notes", json!({"about": reel})).await.is_err(), "which is not there now");
    desk.undo().await;
    assert_eq!(deliverable(&desk, &spring).await["notes"], 2, "both come back whole");
    assert!(desk.db().verify().await.unwrap().sound());
}

/// The texts of notes that the profile still has.
async fn texts(desk: &Desk) -> i64 {
    let sql = "select count(*) from notes where text is not null";
    let (left,): (i64,) = sqlx::query_as(sql).fetch_one(desk.db().read()).await.unwrap();
    left
}

#[tokio::test]
async fn notes_about_deliverables_are_erased_with_creator_and_campaign() {
    let desk = Desk::new().await;
    let (spring, summer) = (desk.campaign("Spring").await, desk.campaign("Summer").await);
    for (campaign, creator) in [(&spring, "Nora Vidal"), (&summer, "Leo Roca")] {
        let reel = owed(&desk, campaign, creator, "Reel").await;
        note(&desk, &reel, "Lives in Girona").await;
    }
    assert_eq!(texts(&desk).await, 2);
    let nora = desk.call("creators.list", json!({"query": {"text": "Nora"}, "sort": {"by": "name", "descending": false}, "offset": 0, "limit": 1})).await;
    let nora = nora["rows"][0]["id"].clone();
    desk.call("creators.erase", json!({"id": nora})).await;
    assert_eq!(texts(&desk).await, 1, "what was written about a person goes with the person");
    desk.call("campaigns.remove", json!({"id": summer})).await;
    desk.call("trash.empty", json!({})).await;
    assert_eq!(texts(&desk).await, 0, "and with the campaign");
    assert!(desk.db().verify().await.unwrap().sound());
}

#[tokio::test]
async fn my_day_and_my_inbox_are_of_one_brand_or_of_all() {
    let desk = Desk::new().await;
    let (ana, luc) = (desk.person("Ana Ruiz").await, desk.person("Luc Petit").await);
    let (olivar, glow) = (desk.brand("Olivar", "EUR").await, desk.brand("Glow", "EUR").await);
    desk.sits(&luc).await;
    for (brand, name, creator) in [(&olivar, "Spring", "Nora Vidal"), (&glow, "Summer", "Leo Roca")] {
        let campaign = desk.campaign_with(json!({"name": name, "brand": brand})).await;
        let title = format!("Call {creator}");
        desk.task(&title, json!({"owner": ana, "dueOn": "2026-07-01", "campaign": campaign})).await;
        let reel = owed(&desk, &campaign, creator, "Reel").await;
        for about in [&campaign, &reel] {
            note(&desk, about, "@Ana Ruiz, please look").await;
        }
    }
    desk.task("Tidy up", json!({"owner": ana, "dueOn": "2026-07-01"})).await;
    desk.sits(&ana).await;
    let day = desk.call("work.day", json!({"brand": olivar})).await;
    assert_eq!(named(&day["today"], "title"), ["Call Nora Vidal"]);
    assert_eq!(desk.call("work.day", json!({})).await["today"].as_array().unwrap().len(), 3, "of all");
    let inbox = desk.call("work.inbox", json!({"brand": olivar})).await;
    assert_eq!(named(&inbox["rows"], "kind"), ["mention", "mention", "given", "today"]);
    assert_eq!(
        named(&inbox["rows"], "name"),
        ["Reel – Nora Vidal", "Spring", "Call Nora Vidal", "Call Nora Vidal"]
    );
    assert_eq!((&inbox["mentions"], &inbox["today"]), (&json!(2), &json!(1)), "the counts are of it, too");
    let all = desk.call("work.inbox", json!({})).await;
    assert_eq!((&all["mentions"], &all["today"]), (&json!(4), &json!(3)), "of all");
    let nobody = marquee::values::Uid([9; 16]).text("bra");
    for call in ["work.day", "work.inbox"] {
        assert_eq!(desk.refused(call, json!({"brand": nobody})).await.code, "notFound", "{call}");
    }
}

#[tokio::test]
async fn creators_are_found_by_brand_with_their_latest_status_there() {
    let desk = Desk::new().await;
    let (olivar, glow) = (desk.brand("Olivar", "EUR").await, desk.brand("Glow", "EUR").await);
    let spring = desk.campaign_with(json!({"name": "Spring", "brand": olivar})).await;
    let summer = desk.campaign_with(json!({"name": "Summer", "brand": glow})).await;
    let (nora, leo) = (desk.creator("Nora Vidal").await, desk.creator("Leo Roca").await);
    desk.creator("Nobody's").await;
    let first = desk.join(&spring, &nora, "", "").await;
    desk.join(&summer, &nora, "", "").await;
    desk.join(&summer, &leo, "", "").await;
    desk.shift(&first, "contacted").await;
    let found = async |query: Value| {
        let sort = json!({"by": "name", "descending": false});
        let page = desk.call("creators.list", json!({"query": query, "sort": sort, "offset": 0, "limit": 9}));
        let page = page.await;
        let rows = page["rows"].as_array().unwrap().clone();
        assert_eq!(page["total"], rows.len(), "counted as found");
        let text = |row: &Value, field: &str| row[field].as_str().unwrap_or_default().to_owned();
        rows.iter().map(|row| (text(row, "name"), text(row, "latest"))).collect::<Vec<_>>()
    };
    let pair = |name: &str, stage: &str| (name.to_owned(), stage.to_owned());
    assert_eq!(found(json!({"brand": olivar})).await, [pair("Nora Vidal", "contacted")]);
    assert_eq!(
        found(json!({"brand": glow})).await,
        [pair("Leo Roca", "shortlisted"), pair("Nora Vidal", "shortlisted")],
        "the status is the brand's"
    );
    let contacted = |brand: &str| json!({"brand": brand, "stages": ["contacted"]});
    assert_eq!(found(contacted(&olivar)).await, [pair("Nora Vidal", "contacted")]);
    assert_eq!(found(contacted(&glow)).await, []);
    assert_eq!(found(json!({"stages": ["contacted"]})).await, [], "over all campaigns, the last one counts");
    assert_eq!(found(json!({"brand": "bra_nonsense"})).await, [], "a brand that cannot be has nobody");
    assert_eq!(found(json!({})).await.len(), 3, "without a brand, all");
}
