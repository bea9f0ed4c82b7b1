//! The tour: every screen of the app with the sample campaign in it, and all that opens over one. Whoever checks
//! something on every screen goes along.

use crate::screen::Screen;
use serde_json::{Value, json};

/// A screen: its name, where it is, and the part that is there once it is.
pub type Place = (&'static str, String, &'static str);

/// How something is opened.
#[derive(Debug, Clone, Copy)]
enum Open {
    Keys(&'static str),
    Button(&'static str),
    First(&'static str),
}

/// What opens over a screen: palette, keys, dialogs, a figure's card. Screen, name, how, and the part that is then there.
const OVERLAYS: [(&str, &str, Open, &str); 50] = [
    ("dashboard", "palette", Open::Keys("Control+k"), "palette"),
    ("dashboard", "keys", Open::Keys("F1"), "help-sheet"),
    ("dashboard", "figure-card", Open::Button("figure-workflow-roi"), "figure-card-workflow-roi"),
    ("dashboard", "edit-campaign", Open::Button("campaign-edit"), "campaign-edit-dialog"),
    ("collaboration", "new-contact", Open::Button("contact-new"), "contact-dialog"),
    ("collaboration", "new-offer", Open::Button("offer-new"), "offer-line-0"),
    ("collaboration", "accept-offer", Open::Button("offer-accept"), "answer-dialog"),
    ("collaboration", "contract-step", Open::Button("contract-step"), "contract-dialog"),
    ("brief-creators", "brief-fit", Open::First("[data-testid^=fit-]"), "fit-dialog"),
    ("brief-creators", "brief-words", Open::First("[data-testid^=words-]"), "words-dialog"),
    ("brief-creators", "brief-preview", Open::First("[data-testid^=preview-]"), "brief-pages"),
    ("content", "deliverable", Open::First("[data-testid^=owed-open-]"), "stages"),
    ("content", "new-deliverable", Open::Button("deliverable-new"), "deliverable-save"),
    ("content", "approval-flow", Open::Button("approval-flow"), "flow-stages"),
    ("documents", "add-document", Open::Button("document-add"), "document-dialog"),
    ("documents", "preview", Open::First("[data-testid^=document-show-]"), "preview-dialog"),
    ("brands", "new-brand", Open::Button("brand-new"), "brand-dialog"),
    ("brand", "edit-brand", Open::Button("brand-edit"), "brand-dialog"),
    ("brand", "brand-contact", Open::Button("brand-contact-new"), "brand-contact-dialog"),
    ("brand", "brand-flow", Open::Button("brand-flow-edit"), "flow-stages"),
    ("results", "new-post", Open::Button("post-new"), "post-dialog"),
    ("dashboard", "pacing-plan", Open::Button("pacing-plan"), "pacing-dialog"),
    ("costs", "pay", Open::First("[data-testid^=cost-pay-]"), "pay-dialog"),
    ("costs", "payments", Open::First("[data-testid^=cost-payments-]"), "payments-dialog"),
    ("shipping", "new-shipment", Open::Button("shipment-new"), "shipment-dialog"),
    ("shipping", "shipment", Open::First("[data-testid^=shipment-edit-]"), "shipment-dialog"),
    ("costs", "new-cost", Open::Button("cost-new"), "cost-dialog"),
    ("report", "finalize", Open::Button("report-finalize"), "finalize-dialog"),
    ("creators", "new-creator", Open::Keys("Control+Shift+n"), "creator-form"),
    ("creators", "views", Open::Button("views"), "filter-views"),
    ("creator", "edit-creator", Open::Button("creator-edit"), "creator-edit-dialog"),
    ("creator", "add-to-campaign", Open::Button("creator-add"), "standing"),
    ("creator", "merge", Open::First("[data-testid^=twin-]"), "merge-do"),
    ("flow", "move-plan", Open::Button("flow-move"), "anchor-dialog"),
    ("flow", "skip-step", Open::First("[data-testid^=skip-]"), "skip-dialog"),
    ("dashboard", "team", Open::Button("team-change"), "team-dialog"),
    ("dashboard", "handover", Open::Button("team-handover"), "handover-dialog"),
    ("my-day", "task", Open::First("[data-testid^=open-tas_]"), "task-facts"),
    ("tasks", "new-task", Open::Button("task-new"), "new-task"),
    ("tasks", "new-issue", Open::Button("issue-new"), "new-task"),
    ("settings", "new-person", Open::Button("person-new"), "person-dialog"),
    ("settings", "leaving", Open::First("[data-testid^=person-remove-]"), "leave-dialog"),
    ("settings", "own-field", Open::Button("own-new"), "own-field-dialog"),
    ("settings", "template", Open::Button("template-new"), "template-dialog"),
    ("report", "send", Open::Button("edition-send-1"), "send-do"),
    ("outbox", "write", Open::Button("mail-new"), "compose-attach"),
    ("outbox", "message", Open::First("[data-testid^=more-]"), "menu-read"),
    ("trash", "empty-trash", Open::Button("trash-empty"), "empty-dialog"),
    ("team-folder", "share-create", Open::Button("share-create"), "share-create-dialog"),
    ("team-folder", "share-join", Open::Button("share-join"), "share-join-dialog"),
];

/// How the app is dressed: language and theme.
pub fn looks() -> impl Iterator<Item = (&'static str, &'static str)> {
    ["en", "es", "fr"].into_iter().flat_map(|language| ["light", "dark"].map(|theme| (language, theme)))
}

/// Puts on a language and a theme, as the settings would.
pub async fn dress(screen: &Screen, language: &str, theme: &str) {
    let set = json!({"languageChoice": language, "theme": theme});
    screen.ask("settings.set", set).await;
    screen.run("location.hash = '#/'", vec![]).await;
    screen.client().refresh().await.expect("the page can be read again");
    speaks(screen, language).await;
}

/// Waits until the page is in a language.
pub async fn speaks(screen: &Screen, language: &str) {
    let ask = "return document.documentElement.lang";
    screen
        .until("the page speaks the language", async || {
            screen.run(ask, vec![]).await.as_str().is_some_and(|l| l.starts_with(language))
        })
        .await;
}

/// Waits until nothing is loading and nothing moves.
pub async fn settled(screen: &Screen) {
    screen.gone("loading").await;
    let still = "return document.getAnimations().every(a => a.playState !== 'running' || a.effect?.getComputedTiming().iterations === Infinity)";
    screen.until("nothing moves", async || screen.run(still, vec![]).await == json!(true)).await;
}

/// Adds the sample campaign and what else the screens can show. Answers every place of the app.
pub async fn fill(screen: &Screen) -> Vec<Place> {
    let sample = screen.ask("sample.add", json!({})).await;
    let id = sample["value"]["id"].as_str().expect("the sample campaign has an id").to_owned();
    let ask = json!({"query": {"text": "", "niches": [], "platforms": [], "countries": [], "languages": [],
        "followersMin": null, "followersMax": null}, "sort": {"by": "name", "descending": false}, "offset": 0, "limit": 1});
    let creators = screen.ask("creators.list", ask).await;
    let creator = creators["rows"][0]["id"].as_str().expect("the sample has creators");
    keep(screen, creator).await;
    work(screen, &id).await;
    let begin = json!({"campaign": id, "playbook": "campaign", "anchorOn": "2026-09-15"});
    screen.ask("playbooks.begin", begin).await;
    write(screen, &id).await;
    let board = screen.ask("campaigns.board", json!({"campaign": id})).await;
    let talks =
        board["columns"].as_array().and_then(|all| all.iter().find(|one| one["stage"] == "negotiating"));
    let talks =
        talks.and_then(|one| one["cards"][0]["id"].as_str()).expect("somebody in the sample negotiates");
    let brands = screen.ask("brands.list", json!({})).await;
    let brand = brands["rows"][0]["id"].as_str().expect("the sample has a brand");
    vec![
        ("campaigns", "#/".to_owned(), "campaigns-table"),
        // The twin's address ends in its token, which the last word of a place's address swallows.
        ("archived", "#/?archived=true&end=1".to_owned(), "campaigns"),
        ("new-campaign", "#/campaigns/new".to_owned(), "campaign-form"),
        ("dashboard", format!("#/campaigns/{id}/dashboard"), "chart-spend"),
        ("flow", format!("#/campaigns/{id}/flow"), "flow"),
        ("playbooks", "#/playbooks".to_owned(), "playbook-campaign"),
        ("playbook", "#/playbooks/campaign".to_owned(), "playbook-editor"),
        ("board", format!("#/campaigns/{id}/creators"), "board"),
        ("campaign-tasks", format!("#/campaigns/{id}/tasks"), "campaign-issues"),
        ("my-day", "#/tasks".to_owned(), "day-overdue"),
        ("tasks", "#/tasks?view=all&end=1".to_owned(), "tasks-table"),
        ("no-tasks", "#/tasks?view=all&text=zzzz".to_owned(), "tasks-none-found"),
        ("inbox", "#/inbox".to_owned(), "inbox-mention"),
        ("collaboration", format!("#/campaigns/{id}/creators/{talks}"), "offers"),
        ("brief", format!("#/campaigns/{id}/brief"), "brief-form"),
        ("brief-creators", format!("#/campaigns/{id}/brief?creators=true&end=1"), "choose-all"),
        ("content", format!("#/campaigns/{id}/content"), "content"),
        ("documents", format!("#/campaigns/{id}/documents"), "documents-group-none"),
        ("brands", "#/brands".to_owned(), "brands-table"),
        ("brand", format!("#/brands/{brand}"), "brand-contacts"),
        ("results", format!("#/campaigns/{id}/results"), "results-grid"),
        ("costs", format!("#/campaigns/{id}/costs"), "costs-table"),
        ("shipping", format!("#/campaigns/{id}/shipping"), "shipments-table"),
        ("report", format!("#/campaigns/{id}/report"), "page-1"),
        ("creators", "#/creators".to_owned(), "creators-table"),
        ("nobody-found", "#/creators?text=zzzz".to_owned(), "creators-none-found"),
        ("creator", format!("#/creators/{creator}"), "follower-history"),
        ("duplicates", "#/creators/duplicates".to_owned(), "duplicates-table"),
        ("outbox", "#/outbox".to_owned(), "outbox-rows"),
        ("team-folder", "#/team".to_owned(), "share-none"),
        ("trash", "#/trash".to_owned(), "trash-table"),
        ("import", "#/import".to_owned(), "import-start"),
        ("settings", "#/settings".to_owned(), "settings"),
    ]
}

/// Everything that can be kept about a creator, somebody who may be the same person, and something in the trash.
async fn keep(screen: &Screen, creator: &str) {
    let call = async |name: &str, args: Value| screen.ask(name, args).await;
    let one = json!({"ids": [creator], "query": null});
    let field = json!({"name": "T-shirt", "kind": "choice", "choices": ["S", "M"]});
    call("creators.addField", field).await;
    let fields = call("creators.fields", json!({})).await;
    let own = json!([{"field": fields["rows"][0]["id"], "text": fields["rows"][0]["choices"][1]["id"]}]);
    let edit = json!({"id": creator, "email": "a@example.org", "phone": "+34 600 000 000", "tags": ["VIP"], "own": own});
    call("creators.edit", edit).await;
    let barred = json!({"selection": one, "state": "doNotContact", "reason": "asked us to stop"});
    call("creators.setAvailability", barred).await;
    call("creators.addNote", json!({"creator": creator, "text": "Likes olives."})).await;
    let list = call("creators.addList", json!({"name": "Summer", "selection": one})).await;
    let gone = call("creators.addList", json!({"name": "Winter", "selection": one})).await;
    call("creators.removeList", json!({"id": gone["value"]["id"]})).await;
    call("creators.saveFilter", json!({"name": "Best", "query": {"list": list["value"]["id"]}})).await;
    let known = call("creators.get", json!({"id": creator})).await;
    let account = known["accounts"][0].clone();
    call(
        "creators.edit",
        json!({"id": creator, "account": {"account": account["id"], "followers": "99000"}}),
    )
    .await;
    let twin = json!({"name": known["name"], "platform": "pinterest", "handle": account["handle"]});
    call("creators.add", twin).await;
}

/// Somebody who sits here, with tasks of the sample and a mention by somebody else.
async fn work(screen: &Screen, campaign: &str) {
    let call = async |name: &str, args: Value| screen.ask(name, args).await;
    let team = call("people.team", json!({"campaign": campaign})).await;
    let luc =
        call("people.add", json!({"name": "Luc Petit", "email": "luc@example.org", "language": "fr"})).await;
    call("settings.set", json!({"me": luc["value"]["id"]})).await;
    let text = format!("@{} please look at this", team["rows"][0]["name"].as_str().unwrap_or_default());
    call("work.addNote", json!({"about": campaign, "text": text})).await;
    let tasks = call("work.tasks", json!({"query": {"campaign": campaign, "due": "overdue"}})).await;
    let task = &tasks["rows"][0]["id"];
    call("work.addItem", json!({"task": task, "text": "Ask for the stories as well"})).await;
    call("work.addNote", json!({"about": task, "text": "Two are missing."})).await;
    call("settings.set", json!({"me": team["rows"][0]["person"]})).await;
}

/// A finished report, and messages: without an account they wait.
async fn write(screen: &Screen, campaign: &str) {
    let call = async |name: &str, args: Value| screen.ask(name, args).await;
    call("reports.finalize", json!({"campaign": campaign, "language": "en", "paper": "a4"})).await;
    let letter = json!({"to": [{"name": "Dora Rey", "address": "dora@example.org"}], "kind": "brief", "language": "en",
        "campaign": campaign, "subject": "Your brief", "body": "Here it is."});
    call("mail.write", letter.clone()).await;
    let stopped = call("mail.write", letter).await;
    call("mail.stop", json!({"id": stopped["id"]})).await;
}

/// Presses a button by key.
pub async fn push(screen: &Screen, button: &str) {
    screen.rest(button).await;
    screen.press("Enter").await;
}

/// Goes to a place and waits until it is all there.
pub async fn go(screen: &Screen, (_, hash, part): &Place) {
    screen.run("location.hash = arguments[0]", vec![json!(hash)]).await;
    screen.wait(part).await;
    settled(screen).await;
    assert!(!screen.has("failed").await, "{hash} shows what it is for");
}

/// Visits every place, and opens all that opens over one; does the same on each, and says how many there were.
pub async fn walk(screen: &Screen, places: &[Place], mut see: impl AsyncFnMut(&Screen, &str)) -> usize {
    for place in places {
        go(screen, place).await;
        see(screen, place.0).await;
    }
    for (on, name, open, part) in &OVERLAYS {
        let place = places.iter().find(|(place, ..)| place == on).expect("the place is listed");
        go(screen, place).await;
        match open {
            Open::Keys(keys) => screen.press(keys).await,
            // By key: in a window with everything twice as large, WebKit's driver clicks beside what it means.
            Open::Button(button) => push(screen, button).await,
            Open::First(css) => {
                let name = "return document.querySelector(arguments[0]).dataset.testid";
                let name = screen.run(name, vec![json!(css)]).await;
                push(screen, name.as_str().expect("the part has a name")).await;
            }
        }
        screen.wait(part).await;
        settled(screen).await;
        see(screen, name).await;
        screen.dismiss(part).await;
    }
    places.len() + OVERLAYS.len()
}
