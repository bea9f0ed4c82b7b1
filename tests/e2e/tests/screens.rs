//! Every screen in three languages, light and dark: accessible by the rules of WCAG 2.2 A and AA, within the page's
//! policy, with its words, and in a picture to look at.

use e2e::{Desk, Engine, Screen, axe};
use serde_json::{Value, json};

/// A screen: its name, where it is, and the part that is there once it is.
type Place = (&'static str, String, &'static str);

#[tokio::test(flavor = "multi_thread")]
async fn every_screen_is_accessible_webkit() {
    walk(Engine::WebKit).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn every_screen_is_accessible_chromium() {
    walk(Engine::Chromium).await;
}

async fn walk(engine: Engine) {
    let mut desk = Desk::new(engine, "screens");
    let screen = desk.open().await;
    let (mut faults, mut seen) = (Vec::new(), 0);
    for (language, theme) in looks() {
        dress(&screen, language, theme).await;
        look(&screen, &format!("{language}-{theme}-welcome"), "welcome", &mut faults).await;
        seen += 1;
    }
    let sample = screen.call("sample.add", json!({})).await.expect("the sample campaign can be added");
    let places = places(&screen, &sample["value"]["id"]).await;
    for (language, theme) in looks() {
        dress(&screen, language, theme).await;
        for (name, hash, part) in &places {
            screen.run("location.hash = arguments[0]", vec![json!(hash)]).await;
            look(&screen, &format!("{language}-{theme}-{name}"), part, &mut faults).await;
            seen += 1;
        }
        seen += overlays(&screen, &places, &format!("{language}-{theme}"), &mut faults).await;
    }
    desk.close(screen).await;
    println!("{}: {seen} screens looked at, {} accessibility faults", engine.name(), faults.len());
    assert!(faults.is_empty(), "no screen has an accessibility fault:\n{}", faults.join("\n"));
}

fn looks() -> impl Iterator<Item = (&'static str, &'static str)> {
    ["en", "es", "fr"].into_iter().flat_map(|language| ["light", "dark"].map(|theme| (language, theme)))
}

/// Puts on a language and a theme, as the settings would.
async fn dress(screen: &Screen, language: &str, theme: &str) {
    let set = json!({"languageChoice": language, "theme": theme});
    screen.call("settings.set", set).await.expect("language and theme can be set");
    screen.run("location.hash = '#/'", vec![]).await;
    screen.client().refresh().await.expect("the page can be read again");
    screen
        .until("the page speaks the language", async || {
            screen
                .run("return document.documentElement.lang", vec![])
                .await
                .as_str()
                .is_some_and(|l| l.starts_with(language))
        })
        .await;
}

async fn look(screen: &Screen, name: &str, part: &str, faults: &mut Vec<String>) {
    screen.wait(part).await;
    settled(screen).await;
    screen.shoot(name).await;
    faults.extend(axe::violations(screen).await.into_iter().map(|fault| format!("{name}:\n{fault}")));
    let words = screen.shown().await;
    // An id that has no words would stand on the screen as itself; "lui-même" is French.
    let id = |word: &str| word.starts_with("ui-") || word.contains("undefined");
    assert!(!words.split([' ', '\n', '|']).any(id), "{name} has words for everything: {words}");
}

/// Waits until nothing is loading and nothing moves.
async fn settled(screen: &Screen) {
    screen.gone("loading").await;
    let still = "return document.getAnimations().every(a => a.playState !== 'running' || a.effect?.getComputedTiming().iterations === Infinity)";
    screen.until("nothing moves", async || screen.run(still, vec![]).await == json!(true)).await;
}

/// Every place of the app, with the sample campaign in it.
async fn places(screen: &Screen, campaign: &Value) -> Vec<Place> {
    let id = campaign.as_str().expect("the sample campaign has an id");
    let ask = json!({"query": {"text": "", "niches": [], "platforms": [], "countries": [], "languages": [],
        "followersMin": null, "followersMax": null}, "sort": {"by": "name", "descending": false}, "offset": 0, "limit": 1});
    let creators = screen.call("creators.list", ask).await.expect("creators can be listed");
    let creator = creators["rows"][0]["id"].as_str().expect("the sample has creators");
    keep(screen, creator).await;
    vec![
        ("campaigns", "#/".to_owned(), "campaigns-table"),
        ("archived", "#/?archived=true".to_owned(), "campaigns"),
        ("new-campaign", "#/campaigns/new".to_owned(), "campaign-form"),
        ("dashboard", format!("#/campaigns/{id}/dashboard"), "chart-spend"),
        ("board", format!("#/campaigns/{id}/creators"), "board"),
        ("results", format!("#/campaigns/{id}/results"), "results-grid"),
        ("costs", format!("#/campaigns/{id}/costs"), "costs-table"),
        ("report", format!("#/campaigns/{id}/report"), "page-1"),
        ("creators", "#/creators".to_owned(), "creators-table"),
        ("nobody-found", "#/creators?text=zzzz".to_owned(), "creators-none-found"),
        ("creator", format!("#/creators/{creator}"), "follower-history"),
        ("duplicates", "#/creators/duplicates".to_owned(), "duplicates-table"),
        ("trash", "#/trash".to_owned(), "trash-table"),
        ("import", "#/import".to_owned(), "import-start"),
        ("settings", "#/settings".to_owned(), "settings"),
    ]
}

/// Everything that can be kept about a creator, somebody who may be the same person, and something in the trash.
async fn keep(screen: &Screen, creator: &str) {
    let call =
        async |name: &str, args: Value| screen.call(name, args).await.expect("what is kept can be written");
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

/// What opens over a screen: palette, keys, dialogs, a figure's card.
async fn overlays(screen: &Screen, places: &[Place], look_name: &str, faults: &mut Vec<String>) -> usize {
    let opened: [(&str, &str, Open, &str); 14] = [
        ("dashboard", "palette", Open::Keys("Control+k"), "palette"),
        ("dashboard", "keys", Open::Keys("F1"), "help-sheet"),
        ("dashboard", "figure-card", Open::Click("figure-workflow-roi"), "figure-card-workflow-roi"),
        ("dashboard", "edit-campaign", Open::Click("campaign-edit"), "campaign-edit-dialog"),
        ("results", "new-post", Open::Click("post-new"), "post-dialog"),
        ("costs", "new-cost", Open::Click("cost-new"), "cost-dialog"),
        ("report", "finalize", Open::Click("report-finalize"), "finalize-dialog"),
        ("creators", "new-creator", Open::Keys("Control+Shift+n"), "creator-form"),
        ("creators", "views", Open::Click("views"), "filter-views"),
        ("creator", "edit-creator", Open::Click("creator-edit"), "creator-edit-dialog"),
        ("creator", "add-to-campaign", Open::Click("creator-add"), "standing"),
        ("creator", "merge", Open::First("[data-testid^=twin-]"), "merge-do"),
        ("settings", "own-field", Open::Click("own-new"), "own-field-dialog"),
        ("trash", "empty-trash", Open::Click("trash-empty"), "empty-dialog"),
    ];
    for (on, name, open, part) in &opened {
        let (_, hash, ready) = places.iter().find(|(place, ..)| place == on).expect("the place is listed");
        screen.run("location.hash = arguments[0]", vec![json!(hash)]).await;
        screen.wait(ready).await;
        settled(screen).await;
        match open {
            Open::Keys(keys) => screen.press(keys).await,
            Open::Click(button) => screen.click(button).await,
            Open::First(css) => {
                screen.run("document.querySelector(arguments[0]).click()", vec![json!(css)]).await;
            }
        }
        look(screen, &format!("{look_name}-{name}"), part, faults).await;
        screen.dismiss(part).await;
    }
    opened.len()
}

/// How something is opened.
enum Open {
    Keys(&'static str),
    Click(&'static str),
    First(&'static str),
}
