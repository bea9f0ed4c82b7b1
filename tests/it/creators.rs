//! What a team keeps about creators: availability, contact, tags, notes, own fields, lists, filters, followers.

use crate::desk::{Desk, differences, live};
use marquee::values::Lang;
use serde_json::{Value, json};

fn one(id: &str) -> Value {
    json!({"ids": [id], "query": null})
}

fn everyone() -> Value {
    json!({"ids": [], "query": {"text": ""}})
}

async fn found(desk: &Desk, query: Value) -> Vec<String> {
    let ask = json!({"query": query, "sort": {"by": "name", "descending": false}, "limit": 500});
    let page = desk.call("creators.list", ask).await;
    let rows = page["rows"].as_array().expect("a page has rows").clone();
    assert_eq!(page["total"], rows.len(), "the number above the list is the number of its rows");
    rows.iter().map(|row| row["name"].as_str().unwrap().to_owned()).collect()
}

async fn three(desk: &Desk) -> [String; 3] {
    [desk.creator("Nora Vidal").await, desk.creator("Zoë Öztürk").await, desk.creator("李小龍").await]
}

#[tokio::test]
async fn every_word_of_a_search_finds_names_and_handles() {
    let desk = Desk::new().await;
    three(&desk).await;
    desk.creator_with(json!({"name": "Ana", "handle": "la.cocina_de-ana"})).await;
    for (text, want) in [
        ("vid", vec!["Nora Vidal"]),
        ("OZTURK zoe", vec!["Zoë Öztürk"]),
        ("小龍", vec!["李小龍"]),
        ("@cocina_", vec!["Ana"]),
        ("na", vec!["Ana"]),
        ("a", vec!["Ana", "Nora Vidal"]),
        ("nora ana", vec![]),
        ("\"", vec![]),
        ("vid\" OR \"nora", vec![]),
        ("n%a", vec![]),
        ("cocina_de-ana AND", vec![]),
    ] {
        assert_eq!(
            found(&desk, json!({"text": text})).await,
            want,
            "{text:?} finds what holds it, and no syntax"
        );
    }
}

#[tokio::test]
async fn the_list_keeps_step_with_every_change_its_undo_and_a_restart() {
    let desk = Desk::new().await;
    let [nora, zoe, _] = three(&desk).await;
    let account = desk.call("creators.get", json!({"id": nora})).await["accounts"][0]["id"].clone();
    let edit = json!({"id": nora, "name": "Nora Quintana", "account": {"account": account, "handle": "quintana", "followers": "99000"}});
    desk.call("creators.edit", edit).await;
    assert_eq!(
        found(&desk, json!({"text": "quintana", "followersMin": 99_000})).await,
        ["Nora Quintana"],
        "edited"
    );
    desk.call("creators.merge", json!({"keep": zoe, "other": nora})).await;
    assert_eq!(found(&desk, json!({"text": "quintana"})).await, ["Zoë Öztürk"], "the account went over");
    desk.undo().await;
    assert_eq!(found(&desk, json!({"text": "quintana"})).await, ["Nora Quintana"], "and came back");
    desk.undo().await;
    assert_eq!(found(&desk, json!({"text": "quintana"})).await, [""; 0], "so did the name");
    desk.call("creators.remove", json!({"selection": one(&zoe)})).await;
    assert_eq!(desk.db().stale_search().await.unwrap(), 0, "every row is what the tables say");
    let desk = desk.reopen().await;
    assert_eq!(found(&desk, json!({"text": "vid"})).await, ["Nora Vidal"], "and stays so");
}

#[tokio::test]
async fn availability_is_shown_filtered_and_ends_after_its_day() {
    let desk = Desk::new().await;
    let [nora, zoe, li] = three(&desk).await;
    let set = |id: &str, more: Value| crate::desk::over(json!({"selection": one(id)}), more);
    desk.call("creators.setAvailability", set(&nora, json!({"state": "busy", "until": "2026-07-01"}))).await;
    let exclusive = json!({"state": "exclusive", "until": "2026-06-30", "forWhom": "Olivar"});
    desk.call("creators.setAvailability", set(&zoe, exclusive)).await;
    let barred = json!({"state": "doNotContact", "reason": "asked us to stop", "forWhom": "nobody"});
    desk.call("creators.setAvailability", set(&li, barred)).await;
    assert_eq!(found(&desk, json!({"availability": ["busy"]})).await, ["Nora Vidal"], "busy on the last day");
    assert_eq!(found(&desk, json!({"availability": ["available"]})).await, ["Zoë Öztürk"], "free after it");
    let shown = desk.call("creators.get", json!({"id": li})).await["availability"].clone();
    assert_eq!(
        (&shown["reason"], &shown["forWhom"]),
        (&json!("asked us to stop"), &json!("")),
        "what belongs to the state"
    );
    let why =
        desk.refused("creators.setAvailability", set(&nora, json!({"state": "busy", "until": "soon"}))).await;
    assert_eq!(why.fields[0].field, "until", "a day is a day");
    desk.call("creators.setAvailability", json!({"selection": everyone(), "state": "available"})).await;
    assert_eq!(found(&desk, json!({"availability": ["available"]})).await.len(), 3, "many at once");
    desk.undo().await;
    assert_eq!(
        found(&desk, json!({"availability": ["doNotContact"]})).await,
        ["李小龍"],
        "and back in one step"
    );
}

#[tokio::test]
async fn whoever_is_not_to_be_contacted_comes_in_only_when_it_is_meant() {
    let desk = Desk::new().await;
    let campaign = desk.campaign("Spring").await;
    let [nora, zoe, li] = three(&desk).await;
    desk.call("creators.setAvailability", json!({"selection": one(&nora), "state": "doNotContact"})).await;
    desk.call("creators.setAvailability", json!({"selection": one(&zoe), "state": "busy"})).await;
    let all = json!({"ids": [nora, zoe, li], "query": null});
    let standing = desk.call("creators.standing", json!({"selection": all})).await;
    assert_eq!(
        (&standing["taken"], &standing["doNotContact"]),
        (&json!(1), &json!(1)),
        "said before anybody is added"
    );
    let add = json!({"campaign": campaign, "selection": all, "fee": "350", "shipping": ""});
    let why = desk.refused("campaigns.addCreators", add).await;
    assert_eq!(why.message_id, "error-do-not-contact", "not by accident");
    assert_eq!(desk.cards(&campaign).await.len(), 0, "nobody was added, not even the others");
    let next = why.next.expect("a way on");
    desk.call(&next.call, next.args).await;
    assert_eq!(desk.cards(&campaign).await.len(), 3, "a person decides");
    assert_eq!(desk.cards(&campaign).await[0]["fee"]["minor"], 35_000, "with the terms that were typed");
}

#[tokio::test]
async fn contact_tags_and_own_fields_are_kept_found_and_taken_back() {
    let desk = Desk::speaking(Lang::Es).await;
    let [nora, zoe, li] = three(&desk).await;
    let field = |kind: &str, choices: Value| json!({"name": kind, "kind": kind, "choices": choices});
    let mut ids = Vec::new();
    for (kind, choices) in
        [("text", json!([])), ("number", json!([])), ("date", json!([])), ("choice", json!(["S", "M"]))]
    {
        ids.push(
            desk.call("creators.addField", field(kind, choices)).await["value"]["id"]
                .as_str()
                .unwrap()
                .to_owned(),
        );
    }
    let fields = desk.call("creators.fields", json!({})).await;
    let medium = fields["rows"][3]["choices"][1]["id"].as_str().unwrap().to_owned();
    let before = live(&desk.db()).await;
    let own = json!([{"field": ids[0], "text": "sin gluten"}, {"field": ids[1], "text": "1.250,50"},
        {"field": ids[2], "text": "2026-08-01"}, {"field": ids[3], "text": medium}]);
    let edit = json!({"id": nora, "email": "nora@example.org", "phone": "+34 600", "agent": "Talento S.L.",
        "agentContact": "t@example.org", "address": "Calle 1", "tags": ["VIP", "vip", "Madrid"], "own": own});
    desk.call("creators.edit", edit).await;
    let shown = desk.call("creators.get", json!({"id": nora})).await;
    assert_eq!(shown["contact"]["email"], "nora@example.org", "contact");
    assert_eq!(shown["tags"], json!(["Madrid", "VIP"]), "a tag is there once");
    let printed: Vec<&str> =
        shown["own"].as_array().unwrap().iter().map(|v| v["printed"].as_str().unwrap()).collect();
    assert_eq!(printed, ["sin gluten", "1250,5", "1 de agosto de 2026", "M"], "as the language writes them");
    desk.call(
        "creators.tag",
        json!({"selection": json!({"ids": [zoe, li], "query": null}), "add": ["Madrid"]}),
    )
    .await;
    desk.call("creators.setOwn", json!({"selection": one(&zoe), "field": ids[1], "text": "-3"})).await;
    for (query, want) in [
        (json!({"tags": ["madrid"]}), 3),
        (json!({"tags": ["VIP"]}), 1),
        (json!({"own": [{"field": ids[0], "text": "gluten"}]}), 1),
        (json!({"own": [{"field": ids[1], "from": "-5", "to": "2000"}]}), 2),
        (json!({"own": [{"field": ids[1], "from": "0"}]}), 1),
        (json!({"own": [{"field": ids[2], "from": "2026-08-01", "to": "2026-08-01"}]}), 1),
        (json!({"own": [{"field": ids[2], "from": "2026-08-02"}]}), 0),
        (json!({"own": [{"field": ids[3], "any": [medium]}, {"field": ids[0], "text": "sin"}]}), 1),
    ] {
        assert_eq!(found(&desk, query.clone()).await.len(), want, "{query}");
    }
    for (at, text) in [(1, "mucho"), (2, "pronto"), (3, "och_nonsense")] {
        let ask = json!({"selection": one(&nora), "field": ids[at], "text": text});
        assert_eq!(
            desk.refused("creators.setOwn", ask).await.code,
            "invalid",
            "{text} does not fit its field"
        );
    }
    assert_eq!(
        desk.refused("creators.edit", json!({"id": nora, "email": "nora at home"})).await.fields[0].field,
        "email",
        "no address"
    );
    for _ in 0..3 {
        desk.undo().await;
    }
    assert_eq!(differences(&before, &live(&desk.db()).await), [""; 0], "everything is taken back");
}

#[tokio::test]
async fn a_choice_that_stays_keeps_what_creators_hold() {
    let desk = Desk::new().await;
    let nora = desk.creator("Nora Vidal").await;
    let field = desk
        .call("creators.addField", json!({"name": "Size", "kind": "choice", "choices": ["S", "M"]}))
        .await;
    let field = field["value"]["id"].as_str().unwrap().to_owned();
    let choice = |fields: Value, at: usize| fields["rows"][0]["choices"][at]["id"].clone();
    let medium = choice(desk.call("creators.fields", json!({})).await, 1);
    desk.call("creators.setOwn", json!({"selection": one(&nora), "field": field, "text": medium})).await;
    desk.call("creators.editField", json!({"id": field, "name": "Shirt", "choices": ["m", "L"]})).await;
    assert_eq!(
        choice(desk.call("creators.fields", json!({})).await, 0),
        medium,
        "the same choice, written otherwise"
    );
    let shown = desk.call("creators.get", json!({"id": nora})).await;
    assert_eq!(
        (&shown["fields"][0]["name"], &shown["own"][0]["printed"]),
        (&json!("Shirt"), &json!("m")),
        "its value is there"
    );
    let twice = json!({"id": field, "choices": ["L", "l"]});
    assert_eq!(
        desk.refused("creators.editField", twice).await.fields[0].message_id,
        "error-choice-twice",
        "once each"
    );
    desk.call("creators.removeField", json!({"id": field})).await;
    assert_eq!(
        desk.call("creators.get", json!({"id": nora})).await["own"],
        json!([]),
        "a field takes its values along"
    );
    desk.undo().await;
    assert_eq!(
        desk.call("creators.get", json!({"id": nora})).await["own"][0]["printed"],
        "m",
        "and brings them back"
    );
}

#[tokio::test]
async fn notes_are_dated_signed_and_kept_by_the_history() {
    let desk = Desk::new().await;
    let nora = desk.creator("Nora Vidal").await;
    let ana = desk.person("Ana Ruiz").await;
    desk.call("settings.set", json!({"me": ana})).await;
    let note =
        desk.call("creators.addNote", json!({"creator": nora, "text": "Likes olives.\nNot oil."})).await;
    let note = note["value"]["id"].as_str().unwrap().to_owned();
    desk.call("creators.editNote", json!({"note": note, "text": "Likes oil."})).await;
    let shown = desk.call("creators.get", json!({"id": nora})).await["notes"][0].clone();
    assert_eq!(
        (&shown["text"], &shown["person"]),
        (&json!("Likes oil."), &json!("Ana Ruiz")),
        "what and who"
    );
    assert!(shown["atPrinted"].as_str().unwrap().starts_with("1 July 2026"), "and when: {shown}");
    let history = desk.call("history.record", json!({"record": nora})).await;
    assert!(history.to_string().contains("Not oil"), "the text before is in the history");
    assert_eq!(
        desk.refused("creators.addNote", json!({"creator": nora, "text": "  "})).await.fields[0].field,
        "text",
        "not empty"
    );
    desk.call("creators.removeNote", json!({"id": note})).await;
    assert_eq!(desk.call("creators.get", json!({"id": nora})).await["notes"], json!([]), "gone");
    desk.undo().await;
    assert_eq!(
        desk.call("creators.get", json!({"id": nora})).await["notes"][0]["text"],
        "Likes oil.",
        "and back"
    );
}

#[tokio::test]
async fn lists_hold_who_was_put_in_and_filters_ask_anew() {
    let desk = Desk::new().await;
    let [nora, zoe, li] = three(&desk).await;
    let list = desk
        .call("creators.addList", json!({"name": "Summer", "selection": {"ids": [nora, zoe], "query": null}}))
        .await;
    let list = list["value"]["id"].as_str().unwrap().to_owned();
    desk.call("creators.putInList", json!({"list": list, "selection": everyone()})).await;
    desk.call("creators.takeFromList", json!({"list": list, "selection": one(&nora)})).await;
    assert_eq!(
        found(&desk, json!({"list": list})).await,
        ["Zoë Öztürk", "李小龍"],
        "who was put in and not taken out"
    );
    assert_eq!(
        desk.refused("creators.addList", json!({"name": "SUMMER", "selection": null})).await.fields[0]
            .message_id,
        "error-list-twice",
        "a name once"
    );
    desk.call("creators.renameList", json!({"id": list, "name": "Autumn"})).await;
    desk.call("creators.remove", json!({"selection": one(&li)})).await;
    let lists = desk.call("creators.lists", json!({})).await;
    assert_eq!(
        (&lists["lists"][0]["name"], &lists["lists"][0]["count"]),
        (&json!("Autumn"), &json!(1)),
        "deleted creators do not count"
    );
    let query = json!({"text": "vid", "tags": ["VIP"], "list": list});
    desk.call("creators.saveFilter", json!({"name": "Best", "query": query})).await;
    desk.call("creators.saveFilter", json!({"name": "best", "query": {"text": "nora"}})).await;
    let lists = desk.call("creators.lists", json!({})).await;
    assert_eq!(lists["filters"].as_array().unwrap().len(), 1, "the same name asks something else");
    assert_eq!(lists["filters"][0]["query"]["text"], "nora", "namely this");
    desk.call("creators.removeFilter", json!({"id": lists["filters"][0]["id"]})).await;
    desk.call("creators.removeList", json!({"id": list})).await;
    let lists = desk.call("creators.lists", json!({})).await;
    assert_eq!(
        (&lists["lists"], &lists["filters"]),
        (&json!([]), &json!([])),
        "both are gone, the creators are not"
    );
    assert_eq!(found(&desk, json!({})).await.len(), 2, "two of three are live");
}

#[tokio::test]
async fn followers_keep_their_past() {
    let desk = Desk::new().await;
    let nora = desk.creator("Nora Vidal").await;
    let account = desk.call("creators.get", json!({"id": nora})).await["accounts"][0]["id"].clone();
    let edit = json!({"id": nora, "account": {"account": account, "followers": "13,500"}});
    desk.call("creators.edit", edit).await;
    let shown = desk.call("creators.followers", json!({"id": nora})).await["accounts"][0].clone();
    let printed: Vec<&str> =
        shown["values"].as_array().unwrap().iter().map(|v| v["printed"].as_str().unwrap()).collect();
    assert_eq!(printed, ["13,500", "12,000"], "the newest first");
    assert_eq!(shown["values"][0]["changePrinted"], "+1,500", "with what it changed by");
    assert!(shown["svg"].as_str().unwrap().contains("<path"), "and a line");
}

#[tokio::test]
async fn a_creator_s_campaigns_show_what_they_cost_and_brought() {
    let desk = Desk::new().await;
    let nora = desk.creator("Nora Vidal").await;
    let zoe = desk.creator("Zoë Öztürk").await;
    for (name, fee, likes) in [("Spring", "350", "310"), ("Summer", "500", "90")] {
        let campaign = desk.campaign(name).await;
        let together = desk.join(&campaign, &nora, fee, "12.50").await;
        let other = desk.join(&campaign, &zoe, "1000", "").await;
        let reel = desk.post(&together, "Reel 1").await;
        desk.key(&reel, &[("impressions", "7,800"), ("likes", likes)]).await;
        let foreign = desk.post(&other, "Reel 2").await;
        desk.key(&foreign, &[("impressions", "1"), ("likes", "1")]).await;
    }
    let rows = desk.call("results.creator", json!({"id": nora})).await["rows"].clone();
    let figure = |at: usize, id: &str| {
        let figures = rows[at]["figures"].as_array().unwrap().clone();
        figures.into_iter().find(|figure| figure["id"] == id).map(|figure| figure["value"].clone()).unwrap()
    };
    let mut seen: Vec<(Value, Value, Value)> = (0..2)
        .map(|at| (rows[at]["name"].clone(), figure(at, "full-cost"), figure(at, "engagements")))
        .collect();
    seen.sort_by_key(|row| row.0.to_string());
    let want = [("Spring", "362.5", "310"), ("Summer", "512.5", "90")];
    for (row, (name, cost, brought)) in seen.iter().zip(want) {
        assert_eq!(
            (&row.0, &row.1, &row.2),
            (&json!(name), &json!(cost), &json!(brought)),
            "only this creator's part"
        );
    }
}
