//! Playbooks of a team's own: changed, copied, carried as a file, noted about; campaigns keep the version they follow.

use crate::desk::{Desk, Folder, Tables, differences, live};
use marquee::pages::{Item, Pages, Paper};
use marquee::playbooks::gallery::PlaybookRef;
use marquee::playbooks::sop;
use marquee::values::Lang;
use serde_json::{Value, json};

async fn books(desk: &Desk) -> Vec<Value> {
    desk.call("playbooks.list", json!({})).await["rows"].as_array().expect("rows").clone()
}

async fn book(desk: &Desk, id: &str) -> Value {
    let all = books(desk).await;
    let found = all.into_iter().find(|book| book["id"] == id || book["origin"] == id);
    found.unwrap_or_else(|| panic!("no playbook {id}"))
}

/// The steps of a card as a screen sends them back unchanged: words of Marquee stay Marquee's.
fn steps(card: &Value) -> Vec<Value> {
    let rows = card["steps"].as_array().expect("steps").iter();
    let words = |step: &Value, part: &str| if step["own"] == true { step[part].clone() } else { json!("") };
    rows.map(|step| {
        json!({"id": step["id"], "title": words(step, "name"), "how": words(step, "how"),
            "measure": words(step, "measure"), "job": step["job"], "due": step["due"], "after": step["after"],
            "proof": step["proof"], "figure": step["figure"]})
    })
    .collect()
}

async fn there_and_back(desk: &Desk, before: &Tables, what: &str) {
    let after = live(&desk.db()).await;
    assert_ne!(&after, before, "{what} changes something");
    desk.undo().await;
    assert_eq!(differences(before, &live(&desk.db()).await), [""; 0], "{what}: undone");
    desk.redo().await;
    assert_eq!(differences(&after, &live(&desk.db()).await), [""; 0], "{what}: redone");
}

async fn begin(desk: &Desk, name: &str, playbook: &str) -> String {
    let campaign = desk.campaign(name).await;
    let ask = json!({"campaign": campaign, "playbook": playbook, "anchorOn": "2026-09-15"});
    desk.call("playbooks.begin", ask).await;
    campaign
}

async fn names(desk: &Desk, campaign: &str) -> (String, i64, Vec<String>) {
    let flow = desk.call("playbooks.flow", json!({"campaign": campaign})).await;
    let steps = flow["steps"].as_array().expect("steps").iter();
    let names = steps.map(|step| step["name"].as_str().expect("a name").to_owned()).collect();
    (flow["name"].as_str().expect("a name").to_owned(), flow["version"].as_i64().expect("a version"), names)
}

#[tokio::test]
async fn a_changed_playbook_stands_in_for_the_shipped_one_and_restates_no_campaign() {
    let desk = Desk::new().await;
    let earlier = begin(&desk, "Before", "campaign").await;
    let shipped = names(&desk, &earlier).await;
    let card = book(&desk, "campaign").await;
    let mut wanted = steps(&card);
    wanted.insert(
        3,
        json!({"id": "own-1", "title": "Ask legal about claims", "how": "", "measure": "No claim without proof",
            "job": "legal", "due": -30, "after": ["shortlist"], "proof": "task", "figure": ""}),
    );
    let save = |version: i64, name: &str, steps: &[Value]| {
        json!({"playbook": card["id"], "version": version, "name": name,
        "goal": "As we do it", "steps": steps})
    };
    let before = live(&desk.db()).await;
    desk.call("playbooks.save", save(1, "Our campaign", &wanted)).await;
    there_and_back(&desk, &before, "changing a playbook").await;

    let changed = book(&desk, "campaign").await;
    assert_eq!(
        (&changed["name"], &changed["version"], &changed["own"]),
        (&json!("Our campaign"), &json!(2), &json!(true))
    );
    assert_eq!(changed["campaigns"], 1, "who follows the shipped one still counts");
    assert_eq!(names(&desk, &earlier).await, shipped, "a campaign keeps what it follows");
    let later = begin(&desk, "After", "campaign").await;
    let (name, version, flow) = names(&desk, &later).await;
    assert_eq!((name.as_str(), version, flow.len()), ("Our campaign", 2, 16));
    assert_eq!(flow[3], "Ask legal about claims");
    let tasks = desk.call("work.tasks", json!({"query": {"campaign": later}})).await;
    let own = tasks["rows"].as_array().expect("rows").iter().find(|task| task["step"] == "own-1").cloned();
    let own = own.expect("the own step is a task");
    assert_eq!((&own["title"], &own["dueOn"]), (&json!("Ask legal about claims"), &json!("2026-08-16")));

    // Words of Marquee stay Marquee's: they follow the language.
    let desk = desk.reopen_in(Lang::Fr).await;
    let (_, _, french) = names(&desk, &later).await;
    assert_eq!((french[0].as_str(), french[3].as_str()), ("Créer la campagne", "Ask legal about claims"));
    let desk = desk.reopen_in(Lang::En).await;

    // Somebody who looked at the first version does not overwrite the second.
    let said = format!("{:?}", desk.refused("playbooks.save", save(1, "Mine", &wanted)).await);
    assert!(said.contains("error-playbook-changed"), "{said}");

    let changed_id = changed["id"].clone();
    let before = live(&desk.db()).await;
    desk.call("playbooks.remove", json!({"playbook": changed_id})).await;
    there_and_back(&desk, &before, "going back to the original").await;
    assert_eq!(book(&desk, "campaign").await["own"], false);
    assert_eq!(names(&desk, &later).await.1, 2, "who follows the own one keeps it");
    let said = format!("{:?}", desk.refused("playbooks.remove", json!({"playbook": "campaign"})).await);
    assert!(said.contains("error-playbook-shipped"), "{said}");
    desk.close().await;
}

#[tokio::test]
async fn a_playbook_travels_as_a_file_and_bad_files_change_nothing() {
    let (here, there) = (Desk::new().await, Desk::new().await);
    let job = here.call("people.addJob", json!({"name": "Stylist"})).await;
    let copied = here.call("playbooks.copy", json!({"playbook": "seeding"})).await;
    let id = copied["value"]["id"].as_str().expect("an id").to_owned();
    let card = book(&here, &id).await;
    assert_eq!(card["name"], "Product seeding (copy)");
    let mut wanted = steps(&card);
    wanted[2]["job"] = job["value"]["id"].clone();
    let save =
        json!({"playbook": id, "version": 1, "name": "Gifts", "goal": "To whom we like", "steps": wanted});
    here.call("playbooks.save", save).await;
    let folder = Folder::new();
    let path = folder.join("gifts.json");
    here.call("playbooks.export", json!({"playbook": id, "path": path})).await;

    let before = live(&there.db()).await;
    let made = there.call("playbooks.import", json!({"path": path})).await;
    there_and_back(&there, &before, "importing").await;
    let there_id = made["value"]["id"].as_str().expect("an id");
    let (sent, got) = (book(&here, &id).await, book(&there, there_id).await);
    for part in ["name", "goal"] {
        assert_eq!(sent[part], got[part], "{part}");
    }
    let said = |card: &Value| -> Vec<Value> {
        card["steps"]
            .as_array()
            .expect("steps")
            .iter()
            .map(|step| json!([step["name"], step["jobName"], step["due"]]))
            .collect()
    };
    assert_eq!(said(&sent), said(&got), "own jobs travel by their names");
    assert_eq!(got["steps"][2]["jobName"], "Stylist");

    let before = live(&there.db()).await;
    let whole = std::fs::read_to_string(&path).expect("the file");
    for (text, why) in [
        (String::new(), "error-playbook-file"),
        (whole[..whole.len() / 2].to_owned(), "error-playbook-file"),
        (whole.replace("marquee-playbook", "other"), "error-playbook-file"),
        (whole.replace("\"shape\": 1", "\"shape\": 9"), "error-playbook-newer"),
        (whole.replace("\"due\": -28", "\"due\": -9999"), "error-step-due"),
        (whole.replace("\"name\": \"Gifts\"", "\"name\": \"\""), "error-playbook-name"),
    ] {
        std::fs::write(&path, text).expect("written");
        let said = format!("{:?}", there.refused("playbooks.import", json!({"path": path})).await);
        assert!(said.contains(why), "{why}: {said}");
    }
    let gone = folder.join("gone.json");
    let said = format!("{:?}", there.refused("playbooks.import", json!({"path": gone})).await);
    assert!(said.contains("import-unreadable"), "{said}");
    assert_eq!(differences(&before, &live(&there.db()).await), [""; 0], "nothing is half taken");
    here.close().await;
    there.close().await;
}

#[tokio::test]
async fn the_gallery_says_how_campaigns_went_and_what_to_improve() {
    let desk = Desk::new().await;
    let campaign = begin(&desk, "Spring", "event").await;
    let tasks = desk.call("work.tasks", json!({"query": {"campaign": campaign}})).await;
    let first = tasks["rows"][0]["id"].clone();
    desk.call("work.setTasks", json!({"tasks": [first], "status": "done"})).await;
    let skip = json!({"campaign": campaign, "step": "brief", "reason": "Told on the phone"});
    desk.call("playbooks.skip", skip).await;
    let before = live(&desk.db()).await;
    let remark = json!({"playbook": "event", "text": "Invite two weeks earlier", "useful": true});
    desk.call("playbooks.addRemark", remark).await;
    there_and_back(&desk, &before, "noting").await;
    let results = desk.call("playbooks.results", json!({"playbook": "event"})).await;
    let row = &results["campaigns"][0];
    assert_eq!(
        (&row["name"], &row["done"], &row["inTime"], &row["skipped"]),
        (&json!("Spring"), &json!(1), &json!(1), &json!(1))
    );
    assert_eq!(results["remarks"][0]["text"], "Invite two weeks earlier");
    assert_eq!(book(&desk, "event").await["remarks"], 1);
    let said =
        format!("{:?}", desk.refused("playbooks.addRemark", json!({"playbook": "event", "text": " "})).await);
    assert!(said.contains("error-required"), "{said}");
    desk.call("playbooks.removeRemark", json!({"id": results["remarks"][0]["id"]})).await;
    assert_eq!(book(&desk, "event").await["remarks"], 0);
    desk.close().await;
}

/// Every line of text on the pages.
fn written(pages: &Pages) -> Vec<String> {
    let items = pages.pages.iter().flat_map(|page| &page.items);
    let texts =
        items.filter_map(
            |item| if let Item::Text(text) = item { Some(text.text.trim().to_owned()) } else { None },
        );
    texts.collect()
}

#[tokio::test]
async fn every_playbook_prints_as_a_procedure_in_every_language() {
    let folder = Folder::new();
    let mut desk = Desk::new().await;
    let mut printed = 0;
    for lang in Lang::ALL {
        desk = desk.reopen_in(lang).await;
        for card in books(&desk).await {
            let id = card["id"].as_str().expect("an id");
            let path = folder.join(&format!("{id}-{}.pdf", lang.code()));
            desk.call("playbooks.sop", json!({"playbook": id, "path": path})).await;
            assert!(std::fs::read(&path).expect("the file").starts_with(b"%PDF"), "{id}");
            let ask = PlaybookRef { playbook: id.to_owned() };
            let whole = marquee::playbooks::gallery::card(&desk.app, &ask).await.expect("the playbook");
            let pages = sop::layout(&whole, "today", Paper::A4, desk.app.words());
            let said = written(&pages);
            let ids = ["sop-", "playbooks-", "proof-", "flow-", "figure-"];
            let bare =
                said.iter().filter(|text| ids.iter().any(|id| text.contains(id) && !text.contains(' ')));
            assert_eq!(bare.count(), 0, "{id} in {}: every word is there", lang.code());
            assert!(!said.iter().any(|text| text.contains("proof-") || text.contains("playbooks-")));
            for step in &whole.steps {
                assert!(said.contains(&step.name), "{id} in {}: {}", lang.code(), step.name);
            }
            printed += 1;
        }
    }
    println!("procedures printed with every step in them: {printed} of 18");
    assert_eq!(printed, 18);
    desk.close().await;
}
