//! Brands by call name: contacts, colours, logo, whose flow counts, filters.

use crate::bad_input::nobody;
use crate::desk::{Desk, Folder, differences, live};
use serde_json::{Value, json};

async fn brand(desk: &Desk, id: &str) -> Value {
    desk.call("brands.get", json!({"id": id})).await
}

#[tokio::test]
async fn a_brand_keeps_what_its_campaigns_share() {
    let desk = Desk::new().await;
    let folder = Folder::new();
    let logo = folder.join("logo.png");
    std::fs::write(&logo, b"\x89PNG\r\n\x1a\n0000").unwrap();
    let logo = logo.display().to_string();
    let olivar = desk.brand("Olivar", "EUR").await;
    let contact = json!({"brand": olivar, "name": "Clara Benet", "role": "Brand manager", "email": "clara@example.com", "phone": ""});
    let clara = desk.call("brands.addContact", contact).await["value"]["id"].clone();
    let steps = [
        (
            "brands.edit",
            json!({"id": olivar, "name": "Olivar & Fig", "client": "Olivar S.L.", "currency": "USD"}),
        ),
        ("brands.edit", json!({"id": olivar, "colours": ["#5B6B2F", "", "fa0"]})),
        ("brands.edit", json!({"id": olivar, "colours": ["#000000"]})),
        ("brands.setLogo", json!({"id": olivar, "path": logo})),
        ("brands.setLogo", json!({"id": olivar, "path": ""})),
        ("brands.addContact", json!({"brand": olivar, "name": "Leo"})),
        (
            "brands.editContact",
            json!({"contact": clara, "name": "Clara B.", "role": "", "email": "", "phone": "+34 600"}),
        ),
        ("brands.removeContact", json!({"id": clara})),
        (
            "content.setFlow",
            json!({"brand": olivar, "stages": [{"key": "legal", "name": "Legal", "on": true}]}),
        ),
        ("content.resetFlow", json!({"brand": olivar})),
        ("brands.remove", json!({"id": olivar})),
    ];
    for (name, args) in steps {
        let before = live(&desk.db()).await;
        desk.call(name, args.clone()).await;
        let after = live(&desk.db()).await;
        assert_ne!(differences(&before, &after), [""; 0], "{name} {args} does something");
        desk.undo().await;
        assert_eq!(differences(&before, &live(&desk.db()).await), [""; 0], "{name} {args} is taken back");
        desk.redo().await;
        assert_eq!(differences(&after, &live(&desk.db()).await), [""; 0], "{name} {args} is done again");
        match (name, args["colours"].as_array().map(Vec::len)) {
            ("brands.edit", Some(3)) => {
                let read = brand(&desk, &olivar).await["brand"].clone();
                assert_eq!(read["colours"], json!(["#5b6b2f", "#ffaa00"]), "without gaps");
                assert_eq!((&read["client"], &read["currency"]), (&json!("Olivar S.L."), &json!("USD")));
            }
            ("brands.setLogo", _) => {
                let read = brand(&desk, &olivar).await;
                let there = args["path"] != "";
                assert_eq!(read["logo"].as_str().is_some_and(|url| url.starts_with("data:image/png")), there);
                assert_eq!(read["logoName"], if there { "logo.png" } else { "" });
            }
            ("brands.editContact", _) => {
                let read = brand(&desk, &olivar).await;
                assert_eq!(read["contacts"][0]["name"], "Clara B.");
                assert_eq!(
                    (&read["contacts"][0]["email"], &read["brand"]["contact"]),
                    (&json!(""), &json!("Clara B."))
                );
            }
            _ => {}
        }
    }
    assert_eq!(
        desk.call("brands.list", json!({})).await["rows"],
        json!([]),
        "a brand without campaigns can go"
    );
}

#[tokio::test]
async fn what_a_brand_cannot_be_is_refused_field_by_field() {
    let desk = Desk::new().await;
    let folder = Folder::new();
    let olivar = desk.brand("Olivar", "EUR").await;
    let spring = desk.campaign_with(json!({"brand": olivar})).await;
    let file = |name: &str, bytes: &[u8]| {
        std::fs::write(folder.join(name), bytes).unwrap();
        folder.join(name).display().to_string()
    };
    let before = live(&desk.db()).await;
    for (name, args, field, message) in [
        ("brands.edit", json!({"id": olivar, "name": " "}), "name", "error-required"),
        ("brands.edit", json!({"id": olivar, "currency": "XXQ"}), "currency", "error-currency"),
        ("brands.edit", json!({"id": olivar, "colours": ["#fff", "olive"]}), "colours.1", "error-colour"),
        (
            "brands.edit",
            json!({"id": olivar, "colours": ["#fff", "#000", "#111", "#222"]}),
            "colours.3",
            "error-colours",
        ),
        ("brands.setLogo", json!({"id": olivar, "path": file("logo.svg", b"<svg/>")}), "path", "error-logo"),
        (
            "brands.setLogo",
            json!({"id": olivar, "path": file("large.png", &[0; 2_000_001])}),
            "path",
            "error-logo",
        ),
        (
            "brands.setLogo",
            json!({"id": olivar, "path": "/nowhere/logo.png"}),
            "path",
            "error-attach-missing",
        ),
        ("brands.addContact", json!({"brand": olivar, "name": ""}), "name", "error-required"),
        (
            "brands.addContact",
            json!({"brand": olivar, "name": "X", "email": "clara"}),
            "email",
            "error-email",
        ),
    ] {
        let why = desk.refused(name, args.clone()).await;
        let said = why.fields.iter().map(|one| (one.field.as_str(), one.message_id.as_str()));
        assert_eq!(said.collect::<Vec<_>>(), [(field, message)], "{name} {args}");
    }
    let why = desk.refused("brands.remove", json!({"id": olivar})).await;
    assert_eq!(
        (why.code.as_str(), why.message_id.as_str()),
        ("refused", "error-brand-used"),
        "a campaign needs it"
    );
    desk.call("campaigns.archive", json!({"campaign": spring, "archived": true})).await;
    desk.refused("brands.remove", json!({"id": olivar})).await;
    desk.undo().await;
    assert_eq!(differences(&before, &live(&desk.db()).await), [""; 0], "nothing was changed");
    for (name, args) in [
        ("brands.get", json!({"id": nobody("bra")})),
        ("brands.edit", json!({"id": nobody("bra"), "name": "X"})),
        ("brands.setLogo", json!({"id": nobody("bra"), "path": ""})),
        ("brands.remove", json!({"id": nobody("bra")})),
        ("brands.addContact", json!({"brand": nobody("bra"), "name": "X"})),
        ("brands.editContact", json!({"contact": nobody("bco"), "name": "X"})),
        ("brands.removeContact", json!({"id": nobody("bco")})),
        ("content.flow", json!({"brand": nobody("bra")})),
        ("content.setFlow", json!({"brand": nobody("bra"), "stages": []})),
        ("content.resetFlow", json!({"brand": nobody("bra")})),
        ("campaigns.list", json!({"archived": false, "brand": nobody("bra")})),
        ("work.tasks", json!({"query": {"brand": nobody("bra")}})),
    ] {
        assert_eq!(desk.refused(name, args.clone()).await.code, "notFound", "{name} {args}");
    }
}

#[tokio::test]
async fn a_campaigns_flow_goes_before_its_brands_and_that_before_the_general_one() {
    let desk = Desk::new().await;
    let olivar = desk.brand("Olivar", "EUR").await;
    let spring = desk.campaign_with(json!({"name": "Spring", "brand": olivar})).await;
    let other = desk.campaign_with(json!({"name": "Other"})).await;
    let asked = async |whose: Value| {
        let flow = desk.call("content.flow", whose).await;
        let stages = flow["stages"].as_array().unwrap().iter().filter(|stage| stage["on"] == true);
        let names: Vec<String> = stages.map(|stage| stage["name"].as_str().unwrap().to_owned()).collect();
        (flow["from"].as_str().unwrap().to_owned(), names.join(" "))
    };
    let of = |id: &str| json!({"campaign": id});
    let said = |from: &str, names: &str| (from.to_owned(), names.to_owned());
    assert_eq!(asked(of(&spring)).await, said("organisation", "Internal Client"), "without any choice");
    desk.call(
        "content.setFlow",
        json!({"brand": olivar, "stages": [{"key": "legal", "name": "Legal", "on": true}]}),
    )
    .await;
    assert_eq!(asked(of(&spring)).await, said("brand", "Legal"), "the brand's own");
    assert_eq!(asked(of(&other)).await, said("organisation", "Internal Client"), "in its campaigns only");
    desk.call("content.setFlow", json!({"stages": [{"key": "client", "name": "Client", "on": true}]})).await;
    assert_eq!(asked(of(&spring)).await, said("brand", "Legal"), "whatever is general");
    assert_eq!(asked(of(&other)).await, said("organisation", "Client"));
    let own = json!({"campaign": spring, "stages": [{"key": "internal", "name": "Internal", "on": true}]});
    desk.call("content.setFlow", own).await;
    assert_eq!(asked(of(&spring)).await, said("campaign", "Internal"), "the campaign's own goes before all");
    let owed = desk.call("content.deliverables", json!({"campaign": spring})).await;
    assert_eq!(owed["flow"]["from"], "campaign", "and is what drafts pass");
    desk.call("content.resetFlow", of(&spring)).await;
    assert_eq!(asked(of(&spring)).await, said("brand", "Legal"), "back to the brand's");
    desk.call("content.resetFlow", json!({"brand": olivar})).await;
    assert_eq!(asked(of(&spring)).await, said("organisation", "Client"), "and to the general one");
}

#[tokio::test]
async fn campaigns_and_tasks_are_filtered_by_brand() {
    let desk = Desk::new().await;
    let olivar = desk.brand("Olivar", "EUR").await;
    let spring = desk.campaign_with(json!({"name": "Spring", "brand": olivar})).await;
    let other = desk.campaign_with(json!({"name": "Other"})).await;
    for (campaign, title) in [(Some(&spring), "Ask Nora"), (Some(&other), "Ask Ana"), (None, "Tidy up")] {
        desk.call("work.addTask", json!({"title": title, "campaign": campaign})).await;
    }
    let names = |page: &Value, field: &str| -> Vec<String> {
        let rows = page["rows"].as_array().unwrap().iter();
        rows.map(|row| row[field].as_str().unwrap().to_owned()).collect()
    };
    let list = desk.call("campaigns.list", json!({"archived": false, "brand": olivar})).await;
    assert_eq!(names(&list, "name"), ["Spring"]);
    let tasks = desk.call("work.tasks", json!({"query": {"brand": olivar}})).await;
    assert_eq!((names(&tasks, "title"), &tasks["total"]), (vec!["Ask Nora".to_owned()], &json!(1)));
    let all = desk.call("campaigns.list", json!({"archived": false})).await;
    assert_eq!(names(&all, "name").len(), 2, "without a brand, all");
    let brands = desk.call("brands.list", json!({})).await;
    let of_olivar = brands["rows"].as_array().unwrap().iter().find(|row| row["id"] == olivar).unwrap();
    assert_eq!((&of_olivar["campaigns"], &of_olivar["archived"]), (&json!(1), &json!(0)));
}

#[tokio::test]
async fn the_sample_has_a_brand_with_colours_and_a_contract() {
    let desk = Desk::new().await;
    desk.call("sample.add", json!({})).await;
    let row = desk.call("brands.list", json!({})).await["rows"][0].clone();
    assert_eq!(row["colours"].as_array().unwrap().len(), 3, "{row}");
    assert_eq!(row["contact"], "Clara Benet");
    let campaign = desk.call("campaigns.list", json!({"archived": false})).await["rows"][0]["id"].clone();
    let documents = desk.call("documents.list", json!({"campaign": campaign})).await;
    let kinds: Vec<&str> =
        documents["rows"].as_array().unwrap().iter().map(|row| row["kind"].as_str().unwrap()).collect();
    assert_eq!(kinds, ["brief", "contract"], "{documents}");
    let contract = &documents["rows"][1]["versions"][0];
    let shown = desk.call("documents.preview", json!({"file": contract["id"]})).await;
    assert!(shown["text"].as_str().unwrap().starts_with("COLLABORATION AGREEMENT"), "{shown}");
}
