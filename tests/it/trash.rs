//! What is deleted comes back whole; what is merged can be taken apart; what is emptied or erased is gone for good.

use crate::desk::{Desk, Folder, differences, live};
use serde_json::{Value, json};
use std::path::Path;

fn one(id: &str) -> Value {
    json!({"ids": [id], "query": null})
}

async fn trash(desk: &Desk) -> Vec<(String, String)> {
    let list = desk.call("trash.list", json!({})).await;
    let text = |row: &Value, name: &str| row[name].as_str().unwrap().to_owned();
    list["rows"].as_array().unwrap().iter().map(|row| (text(row, "kind"), text(row, "name"))).collect()
}

/// A campaign with a creator in it, posts, results, costs, outcomes.
async fn lived(desk: &Desk) -> (String, String) {
    let campaign = desk.campaign("Spring").await;
    let nora = desk.creator("Nora Vidal").await;
    let together = desk.join(&campaign, &nora, "350", "12.50").await;
    desk.shift(&together, "live").await;
    let args =
        json!({"collaboration": together, "label": "Nora’s reel", "url": "https://example.org/p/nora"});
    let reel = desk.post_with(args).await;
    desk.key(&reel, &[("impressions", "7,800"), ("likes", "310")]).await;
    desk.cost(&campaign, "boost", "200", "committed").await;
    desk.outcomes(&campaign, &[("netRevenue", "5,000"), ("orders", "12")]).await;
    (campaign, nora)
}

#[tokio::test]
async fn what_was_deleted_comes_back_whole_with_one_click() {
    let desk = Desk::new().await;
    let (campaign, nora) = lived(&desk).await;
    let note =
        desk.call("creators.addNote", json!({"creator": nora, "text": "Likes olives."})).await["value"]["id"]
            .clone();
    let list = desk.call("creators.addList", json!({"name": "Summer", "selection": one(&nora)})).await["value"]["id"].clone();
    desk.call("creators.tag", json!({"selection": one(&nora), "add": ["VIP"]})).await;
    desk.finalize(&campaign).await;
    let before = live(&desk.db()).await;
    for (call, args, kind, name) in [
        ("campaigns.remove", json!({"id": campaign}), "campaign", "Spring"),
        ("creators.remove", json!({"selection": one(&nora)}), "creator", "Nora Vidal"),
        ("creators.removeNote", json!({"id": note}), "note", "Likes olives."),
        ("creators.removeList", json!({"id": list}), "creator_list", "Summer"),
    ] {
        assert_eq!(trash(&desk).await, [], "nothing lies in the trash before");
        desk.call(call, args).await;
        assert_eq!(trash(&desk).await, [(kind.to_owned(), name.to_owned())], "{call} puts it into the trash");
        let id = desk.call("trash.list", json!({})).await["rows"][0]["id"].clone();
        desk.call("trash.restore", json!({"id": id})).await;
        assert_eq!(
            differences(&before, &live(&desk.db()).await),
            [""; 0],
            "{kind} is back with all that it owns"
        );
        desk.undo().await;
        assert_eq!(trash(&desk).await.len(), 1, "restoring can be taken back");
        desk.redo().await;
    }
    assert!(desk.db().verify().await.unwrap().sound(), "and the tables are what the log says");
}

#[tokio::test]
async fn what_was_taken_back_does_not_lie_in_the_trash() {
    let desk = Desk::new().await;
    let nora = desk.creator("Nora Vidal").await;
    desk.undo().await;
    assert_eq!(trash(&desk).await, [], "it never was");
    desk.redo().await;
    desk.call("creators.remove", json!({"selection": one(&nora)})).await;
    desk.undo().await;
    desk.redo().await;
    assert_eq!(trash(&desk).await.len(), 1, "a deletion that was redone is a deletion");
    desk.call("sample.add", json!({})).await;
    desk.call("sample.remove", json!({})).await;
    assert_eq!(trash(&desk).await.len(), 1, "nobody misses the sample");
}

#[tokio::test]
async fn a_handle_from_the_trash_is_offered_back_or_begins_anew() {
    let desk = Desk::new().await;
    let first = desk.creator_with(json!({"handle": "nora.eats", "country": "ES", "niches": ["Food"]})).await;
    desk.call("creators.addNote", json!({"creator": first, "text": "Likes olives."})).await;
    desk.call("creators.remove", json!({"selection": one(&first)})).await;
    let again = json!({"name": "N.", "platform": "instagram", "handle": "@Nora.Eats"});
    let why = desk.refused("creators.add", again.clone()).await;
    assert_eq!(why.message_id, "error-handle-in-trash", "said before anything happens");
    let fresh = desk.call("creators.add", crate::desk::over(again, json!({"anew": true}))).await;
    let fresh = fresh["value"]["id"].as_str().unwrap().to_owned();
    let shown = desk.call("creators.get", json!({"id": fresh})).await;
    assert_eq!(
        (&shown["country"], &shown["niches"], &shown["notes"], shown["accounts"].as_array().unwrap().len()),
        (&json!(""), &json!([]), &json!([]), 1),
        "a creator made anew has nothing of the past"
    );
    assert_eq!(trash(&desk).await.len(), 1, "which lies where it lay");
    desk.undo().await;
    let next = why.next.expect("a way on");
    desk.call(&next.call, next.args).await;
    let shown = desk.call("creators.get", json!({"id": first})).await;
    assert_eq!(
        (&shown["country"], &shown["notes"][0]["text"]),
        (&json!("ES"), &json!("Likes olives.")),
        "or everything comes back"
    );
}

#[tokio::test]
async fn duplicates_are_found_previewed_merged_and_taken_apart() {
    let desk = Desk::new().await;
    let (campaign, nora) = lived(&desk).await;
    let plain = json!({"name": "nora vidal", "platform": "tiktok", "handle": "nora.vidal", "country": "ES", "niches": ["Food"]});
    let twin = desk.call("creators.add", plain).await["value"]["id"].as_str().unwrap().to_owned();
    desk.call("creators.edit", json!({"id": twin, "email": "n@example.org", "tags": ["VIP"]})).await;
    desk.call("creators.edit", json!({"id": nora, "email": "N@example.org", "phone": "1"})).await;
    desk.call("creators.addNote", json!({"creator": twin, "text": "The same person?"})).await;
    desk.call("creators.addList", json!({"name": "Summer", "selection": one(&twin)})).await;
    let other = desk.campaign("Summer").await;
    desk.join(&other, &twin, "100", "").await;
    desk.join(&campaign, &twin, "70", "").await;
    let pairs = desk.call("creators.duplicates", json!({"id": null})).await["pairs"].clone();
    assert_eq!(pairs.as_array().unwrap().len(), 1, "one pair");
    assert_eq!(pairs[0]["why"], json!(["email", "handle", "name"]), "for three reasons");
    let preview = desk.call("creators.mergePreview", json!({"keep": nora, "other": twin})).await;
    let taken: Vec<(&str, &str)> = preview["fields"]
        .as_array()
        .unwrap()
        .iter()
        .map(|row| (row["field"].as_str().unwrap(), row["take"].as_str().unwrap()))
        .collect();
    assert_eq!(
        taken,
        [("name", "keep"), ("country", "other"), ("email", "keep"), ("phone", "keep")],
        "gaps are filled, nothing is overwritten"
    );
    assert_eq!(
        (&preview["notes"], &preview["tags"], &preview["collaborations"], &preview["bothIn"]),
        (&json!(1), &json!(["VIP"]), &json!(2), &json!(["Spring"])),
        "what goes over"
    );
    let before = live(&desk.db()).await;
    let figures = (desk.figures(&campaign).await, desk.figures(&other).await);
    desk.call("creators.merge", json!({"keep": nora, "other": twin, "take": {"email": "other"}})).await;
    assert_eq!(
        (desk.figures(&campaign).await, desk.figures(&other).await),
        figures,
        "no figure of any campaign moved"
    );
    let shown = desk.call("creators.get", json!({"id": nora})).await;
    assert_eq!(
        (&shown["name"], &shown["country"], &shown["contact"]["email"], &shown["contact"]["phone"]),
        (&json!("Nora Vidal"), &json!("ES"), &json!("n@example.org"), &json!("1")),
        "as chosen"
    );
    assert_eq!(
        (
            shown["accounts"].as_array().unwrap().len(),
            &shown["tags"],
            &shown["lists"][0]["name"],
            &shown["notes"][0]["text"]
        ),
        (2, &json!(["VIP"]), &json!("Summer"), &json!("The same person?")),
        "everything went over"
    );
    assert_eq!(
        desk.call("results.creator", json!({"id": nora})).await["rows"].as_array().unwrap().len(),
        3,
        "so did the campaigns"
    );
    assert_eq!(
        desk.call("creators.duplicates", json!({"id": null})).await["pairs"],
        json!([]),
        "no pair is left"
    );
    assert_eq!(trash(&desk).await, [], "who was merged is not in the trash");
    desk.undo().await;
    assert_eq!(differences(&before, &live(&desk.db()).await), [""; 0], "one undo takes them apart");
    assert_eq!(
        desk.refused("creators.merge", json!({"keep": nora, "other": nora})).await.message_id,
        "error-merge-same",
        "two are two"
    );
}

/// Every file below a folder with its bytes.
fn files(folder: &Path, out: &mut Vec<(String, Vec<u8>)>) {
    for entry in std::fs::read_dir(folder).unwrap().flatten() {
        let path = entry.path();
        if path.is_dir() {
            files(&path, out);
        } else {
            out.push((path.display().to_string(), std::fs::read(&path).unwrap()));
        }
    }
}

/// Places in the files of a profile where any of the words stands, in UTF-8 or UTF-16, however it is cased.
fn places(folder: &Path, words: &[&str]) -> Vec<String> {
    let mut all = Vec::new();
    files(folder, &mut all);
    let mut out = Vec::new();
    for (path, bytes) in all {
        let bytes = bytes.to_ascii_lowercase();
        for word in words {
            let wide: Vec<u8> = word.encode_utf16().flat_map(u16::to_le_bytes).collect();
            for needle in [word.as_bytes().to_vec(), wide] {
                let count = bytes.windows(needle.len()).filter(|window| *window == needle).count();
                if count > 0 {
                    out.push(format!("{path}: {word} {count} times"));
                }
            }
        }
    }
    out
}

/// Words that stand nowhere else; each in its own place, so that what is left says where it was.
const IDENTITY: &[&str] = &[
    "zwirnquist",
    "qhandlezw",
    "qurlzw",
    "qmailzw",
    "qphonezw",
    "qagentzw",
    "qreachzw",
    "qstreetzw",
    "qreasonzw",
    "qnotezw",
    "qeditzw",
    "qtagzw",
    "qownzw",
    "qlabelzw",
    "qposturlzw",
    "qoldnamezw",
    "qtwinzw",
    "qsecondzw",
];

async fn put_everywhere(desk: &Desk) -> (String, String) {
    let campaign = desk.campaign("Spring").await;
    let handle = json!({"name": "Qoldnamezw Zwirnquist", "handle": "qhandlezw", "url": "https://instagram.com/qurlzw", "niches": ["Food"]});
    let person = desk.creator_with(handle).await;
    let field =
        desk.call("creators.addField", json!({"name": "Diet", "kind": "text"})).await["value"]["id"].clone();
    let edit = json!({"id": person, "name": "Ada Zwirnquist", "email": "qmailzw@example.org", "phone": "qphonezw", "agent": "Qagentzw",
        "agentContact": "qreachzw", "address": "Qstreetzw 1", "tags": ["Qtagzw"], "own": [{"field": field, "text": "qownzw"}]});
    desk.call("creators.edit", edit).await;
    desk.call(
        "creators.setAvailability",
        json!({"selection": one(&person), "state": "doNotContact", "reason": "qreasonzw"}),
    )
    .await;
    let note = desk
        .call("creators.addNote", json!({"creator": person, "text": "Qnotezw likes olives."}))
        .await["value"]["id"]
        .clone();
    desk.call("creators.editNote", json!({"note": note, "text": "Qeditzw likes oil."})).await;
    desk.call("creators.removeNote", json!({"id": note})).await;
    desk.call("creators.saveFilter", json!({"name": "Mine", "query": {"text": "zwirnq"}})).await;
    desk.call("creators.addList", json!({"name": "Summer", "selection": one(&person)})).await;
    let join = json!({"campaign": campaign, "selection": one(&person), "fee": "350", "shipping": "", "confirmed": true});
    desk.call("campaigns.addCreators", join).await;
    let together = desk.collaboration(&campaign, &person).await.unwrap();
    let args = json!({"collaboration": together, "label": "Qlabelzw’s reel", "url": "https://instagram.com/p/qposturlzw"});
    let reel = desk.post_with(args).await;
    desk.key(&reel, &[("impressions", "7,800"), ("likes", "310")]).await;
    let twin = desk.creator_with(json!({"name": "Qtwinzw", "handle": "qsecondzw"})).await;
    desk.call("creators.merge", json!({"keep": person, "other": twin})).await;
    (campaign, person)
}

#[tokio::test]
async fn an_erased_person_is_found_in_no_file_of_the_profile() {
    let desk = Desk::new().await;
    for name in ["Nora Vidal", "Zoë Öztürk", "李小龍"] {
        desk.creator(name).await;
    }
    let (campaign, person) = put_everywhere(&desk).await;
    std::fs::create_dir_all(desk.folder().join("backups/daily")).unwrap();
    for name in ["backups/first.marquee", "backups/daily/second.marquee"] {
        desk.db().backup(&desk.folder().join(name)).await.unwrap();
    }
    let folder = desk.folder().to_owned();
    let before = places(&folder, IDENTITY);
    assert!(
        before.len() >= 3 * 12,
        "the identity stands in database, log and backups before: {}",
        before.len()
    );
    let figures = desk.figures(&campaign).await;
    let preview = desk.call("creators.erasePreview", json!({"id": person})).await;
    assert_eq!(
        (&preview["name"], &preview["reports"]),
        (&json!("Ada Zwirnquist"), &json!(0)),
        "who, and what stays"
    );
    let done = desk.call("creators.erase", json!({"id": person})).await["value"].clone();
    assert_eq!(
        (&done["files"], &done["unfinished"]),
        (&json!(3), &json!(false)),
        "the database and both backups were rewritten"
    );
    let left = places(&folder, IDENTITY);
    assert_eq!(left, [""; 0], "nothing of the person is left");
    println!(
        "erase: identity in {} places before, 0 of {} words found in {} files after",
        before.len(),
        IDENTITY.len(),
        {
            let mut all = Vec::new();
            files(&folder, &mut all);
            all.len()
        }
    );
    assert_eq!(desk.figures(&campaign).await, figures, "the campaign's figures are what they were");
    assert_eq!(
        desk.cards(&campaign).await[0]["gone"],
        true,
        "the board says that nobody is known there any more"
    );
    assert_eq!(desk.refused("creators.get", json!({"id": person})).await.code, "notFound", "nobody is there");
    assert_eq!(trash(&desk).await, [], "nor in the trash");
    assert!(desk.db().verify().await.unwrap().sound(), "the tables are what the log says");
    assert_eq!(desk.db().stale_search().await.unwrap(), 0, "so is the search");
    let why = desk.refused("history.undo", json!({})).await;
    assert_eq!(why.message_id, "error-undo-touched", "no undo brings anybody back");
    let desk = desk.reopen().await;
    assert_eq!(places(&folder, IDENTITY), [""; 0], "nor does a restart");
    let page =
        desk.call("creators.list", json!({"sort": {"by": "name", "descending": false}, "limit": 10})).await;
    assert_eq!(page["total"], 3, "everybody else is untouched");
    restored_backup_knows_nobody(&folder.join("backups/first.marquee")).await;
}

async fn restored_backup_knows_nobody(backup: &Path) {
    let other = Folder::new();
    std::fs::copy(backup, other.join("data.db")).unwrap();
    let desk = Desk::on(other, 9).await;
    assert!(desk.db().verify().await.unwrap().sound(), "the rewritten backup opens and is sound");
    let page =
        desk.call("creators.list", json!({"sort": {"by": "name", "descending": false}, "limit": 10})).await;
    assert_eq!(page["all"], 4, "the creators are there, one of them without a name");
    assert!(!page.to_string().contains("irnquist"), "who it was is not said");
}

#[tokio::test]
async fn erasing_says_which_texts_it_does_not_change() {
    let desk = Desk::new().await;
    let (campaign, nora) = lived(&desk).await;
    desk.call("reports.recommend", json!({"campaign": campaign, "text": "Again with NORA VIDAL."})).await;
    desk.finalize(&campaign).await;
    let preview = desk.call("creators.erasePreview", json!({"id": nora})).await;
    assert_eq!(preview["reports"], 1, "a finished report keeps what it prints");
    assert_eq!(
        preview["mentions"],
        json!([{"campaign": campaign, "name": "Spring"}]),
        "and a text that people wrote is theirs to change"
    );
    let editions = json!({"campaign": campaign});
    let before = desk.call("reports.editions", editions.clone()).await;
    desk.call("creators.erase", json!({"id": nora})).await;
    assert_eq!(desk.call("reports.editions", editions).await, before, "the finished report is what it was");
}

#[tokio::test]
async fn an_emptied_trash_gives_nothing_back() {
    let desk = Desk::new().await;
    let (campaign, nora) = lived(&desk).await;
    let kept = desk.campaign("Autumn").await;
    desk.join(&kept, &nora, "100", "").await;
    desk.finalize(&campaign).await;
    let figures = desk.figures(&kept).await;
    let documents = || {
        let mut all = Vec::new();
        let folder = desk.folder().join("files");
        if folder.exists() {
            files(&folder, &mut all);
        }
        all.len()
    };
    assert!(documents() > 0, "the finished report is kept");
    desk.call("campaigns.remove", json!({"id": campaign})).await;
    desk.call("creators.remove", json!({"selection": one(&nora)})).await;
    let done = desk.call("trash.empty", json!({})).await["value"].clone();
    assert_eq!((&done["count"], &done["unfinished"]), (&json!(2), &json!(false)), "both are gone for good");
    assert_eq!(documents(), 0, "with the campaign's documents");
    assert_eq!(places(desk.folder(), &["nora", "p/nora"]), [""; 0], "and the person is in no file");
    assert_eq!(trash(&desk).await, [], "the trash is empty");
    for id in [&campaign, &nora] {
        assert_eq!(
            desk.refused("trash.restore", json!({"id": id})).await.code,
            "notFound",
            "nothing comes back"
        );
    }
    assert_eq!(desk.figures(&kept).await, figures, "what was not deleted counts as before");
    assert!(desk.db().verify().await.unwrap().sound(), "and the tables are what the log says");
    assert_eq!(
        desk.call("trash.empty", json!({})).await["action"],
        Value::Null,
        "an empty trash has nothing to do"
    );
}

/// Words about parcels, payments, the brief and removed contacts; each in its own place.
const TRADE: &[&str] = &[
    "qtrackzw", "qnotedzw", "qroadzw", "qproofzw", "qpaidzw", "qmethozw", "qrefzw", "qoverzw", "qbackzw",
    "qbudgezw", "qwhyzw", "qgainzw", "qlinkzw", "qdoubtzw", "qclarazw", "qleozw",
];

/// A parcel, a payment that was taken back, a promise above the budget, a brief that was handed over; contacts that
/// were removed.
async fn traded(desk: &Desk, campaign: &str, together: &str) {
    let oil = json!({"product": "Olive oil", "quantity": "1", "value": "", "cost": ""});
    let parcel = json!({"carrier": "Correos", "tracking": "qtrackzw", "address": "Qroadzw 1", "note": "Qnotedzw", "items": [oil]});
    desk.call("shipping.add", json!({"collaboration": together, "input": parcel})).await;
    let outside = Folder::new();
    let proof = outside.join("qproofzw.pdf");
    std::fs::write(&proof, b"qpaidzw").unwrap();
    // A line of no creator.
    let fee = desk.cost(campaign, "agency", "1000", "committed").await;
    let pay = json!({"cost": fee, "amount": "1100", "paidOn": "2026-06-30", "method": "other", "methodWords": "Qmethozw",
        "reference": "qrefzw", "path": proof, "overReason": "Qoverzw"});
    let payment = desk.call("money.pay", pay).await["value"]["id"].clone();
    desk.call("money.reverse", json!({"payment": payment, "reason": "Qbackzw"})).await;
    let boost = json!({"campaign": campaign, "kind": "boost", "amount": "20000", "step": "committed", "overReason": "Qbudgezw"});
    desk.call("money.addCost", boost).await;
    desk.call("briefs.setSection", json!({"campaign": campaign, "section": "idea", "text": "One recipe."}))
        .await;
    let words = json!({"collaboration": together, "why": "Qwhyzw", "gain": "Qgainzw", "link": "qlinkzw"});
    desk.call("briefs.setWords", words).await;
    let doubt = json!({"collaboration": together, "verdict": "doubt", "reason": "Qdoubtzw"});
    desk.call("briefs.fit", doubt).await;
    let kept = json!({"campaign": campaign, "reason": "The client is late"});
    let version = desk.call("briefs.freeze", kept).await["value"]["id"].clone();
    let hand = json!({"campaign": campaign, "version": version, "collaborations": [together]});
    desk.call("briefs.handOver", hand).await;
    let (fig, oak) = (desk.brand("Fig", "EUR").await, desk.brand("Oak", "EUR").await);
    let clara = desk.call("brands.addContact", json!({"brand": fig, "name": "Qclarazw"})).await;
    desk.call("brands.removeContact", json!({"id": clara["value"]["id"]})).await;
    desk.call("brands.addContact", json!({"brand": oak, "name": "Qleozw"})).await;
    desk.call("brands.remove", json!({"id": oak})).await;
}

#[tokio::test]
async fn an_emptied_trash_takes_parcels_payments_briefs_and_removed_contacts_along() {
    let desk = Desk::new().await;
    let ana = desk.person("Ana Ruiz").await;
    desk.call("settings.set", json!({"me": ana})).await;
    let campaign = desk.campaign("Spring").await;
    let nora = desk.creator("Nora Vidal").await;
    let together = desk.join(&campaign, &nora, "350", "").await;
    desk.shift(&together, "contracted").await;
    traded(&desk, &campaign, &together).await;
    std::fs::create_dir_all(desk.folder().join("backups")).unwrap();
    desk.db().backup(&desk.folder().join("backups/first.marquee")).await.unwrap();
    let before = places(desk.folder(), TRADE);
    for word in TRADE {
        assert!(before.iter().any(|place| place.contains(word)), "{word} is there before");
    }
    desk.call("campaigns.remove", json!({"id": campaign})).await;
    let done = desk.call("trash.empty", json!({})).await["value"].clone();
    assert_eq!((&done["count"], &done["unfinished"]), (&json!(1), &json!(false)), "the campaign is gone");
    assert_eq!(places(desk.folder(), TRADE), [""; 0], "with all of it, in the backup too");
    assert_eq!(desk.call("trash.empty", json!({})).await["action"], Value::Null, "all of it at once");
    assert!(desk.db().verify().await.unwrap().sound(), "and the tables are what the log says");
}

#[tokio::test]
async fn a_file_that_cannot_go_stops_nothing_and_one_that_came_back_stays() {
    let desk = Desk::new().await;
    let campaign = desk.campaign("Spring").await;
    let outside = Folder::new();
    let plan = outside.join("qplanzw.txt");
    std::fs::write(&plan, b"A plan that came back").unwrap();
    let add = json!({"about": campaign, "kind": "", "paths": [plan]});
    let document = desk.call("documents.add", add.clone()).await["value"]["ids"][0].clone();
    std::fs::create_dir_all(desk.folder().join("backups")).unwrap();
    desk.db().backup(&desk.folder().join("backups/first.marquee")).await.unwrap();
    desk.call("documents.remove", json!({"id": document})).await;
    let mut kept = Vec::new();
    files(&desk.folder().join("files"), &mut kept);
    let content = Path::new(&kept[0].0);
    // A folder in its place is what no system removes as a file.
    std::fs::remove_file(content).unwrap();
    std::fs::create_dir_all(content.join("held")).unwrap();
    let done = desk.call("trash.empty", json!({})).await["value"].clone();
    assert_eq!(done["unfinished"], true, "one file could not go");
    assert_eq!(places(desk.folder(), &["qplanzw"]), [""; 0], "everything else went, in the backup too");
    std::fs::remove_dir_all(content).unwrap();
    desk.call("documents.add", add).await;
    let desk = desk.reopen().await;
    let rows = desk.call("documents.list", json!({"campaign": campaign})).await["rows"].clone();
    assert_eq!(rows[0]["versions"][0]["missing"], false, "the start takes nothing that is wanted again");
}
