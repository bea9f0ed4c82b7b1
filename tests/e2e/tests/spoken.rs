//! What a screen reader gets: names, order, titles, and what is said without being asked for.

use e2e::{Desk, Engine, Screen, cdp, script, tour};
use marquee::app::{App, Options};
use marquee::host::ScriptedHost;
use serde_json::{Value, json};
use std::sync::Arc;

/// Every screen in each language: whatever can have the focus has a name, tables and pictures have one, headings go in
/// order, no id stands twice, and the window is called what the screen is.
#[tokio::test(flavor = "multi_thread")]
async fn everything_has_a_name_chromium() {
    let mut desk = Desk::new(Engine::Chromium, "spoken");
    let screen = desk.open().await;
    let (mut faults, mut seen, mut named) = (Vec::new(), 0, 0);
    screen.wait("welcome").await;
    let places = tour::fill(&screen).await;
    for language in ["en", "es", "fr"] {
        tour::dress(&screen, language, "light").await;
        let see = async |screen: &Screen, name: &str| {
            let (here, wrong) = names(screen).await;
            named += here;
            let found = screen.run(&script("structure"), vec![]).await;
            let found =
                found.as_array().into_iter().flatten().map(|it| it.as_str().unwrap_or_default().to_owned());
            faults.extend(wrong.into_iter().chain(found).map(|fault| format!("{language} {name}: {fault}")));
        };
        seen += tour::walk(&screen, &places, see).await;
    }
    desk.close(screen).await;
    println!("spoken: {seen} screens, {named} controls with a name, {} faults", faults.len());
    assert!(faults.is_empty(), "everything has a name:\n{}", faults.join("\n"));
}

/// Roles that need a name though nobody can give them the focus.
const NAMED: [&str; 8] =
    ["table", "grid", "dialog", "alertdialog", "navigation", "region", "image", "listbox"];

/// How many controls have a name, and what has none, as Chromium tells it to a screen reader.
async fn names(screen: &Screen) -> (usize, Vec<String>) {
    let tree = cdp::ask(screen, "Accessibility.getFullAXTree", json!({})).await;
    let nodes = tree["nodes"].as_array().expect("the tree has nodes");
    let (mut good, mut bad) = (0, Vec::new());
    for node in nodes.iter().filter(|node| node["ignored"] == false) {
        let role = node["role"]["value"].as_str().unwrap_or_default();
        let has = |name: &str| {
            let properties = node["properties"].as_array().into_iter().flatten();
            properties.into_iter().any(|it| it["name"] == name && it["value"]["value"] == true)
        };
        let asked = has("focusable") && !matches!(role, "RootWebArea" | "main");
        if !asked && !NAMED.contains(&role) {
            continue;
        }
        let name = node["name"]["value"].as_str().unwrap_or_default();
        if name.trim().is_empty() {
            bad.push(format!("a {role} has no name: {}", html(screen, node).await));
        } else {
            good += 1;
        }
    }
    (good, bad)
}

async fn html(screen: &Screen, node: &Value) -> String {
    let ask = json!({"backendNodeId": node["backendDOMNodeId"]});
    let html = cdp::ask(screen, "DOM.getOuterHTML", ask).await;
    html["outerHTML"].as_str().unwrap_or_default().chars().take(160).collect()
}

#[tokio::test(flavor = "multi_thread")]
async fn what_happens_is_said_webkit() {
    said(Engine::WebKit).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn what_happens_is_said_chromium() {
    said(Engine::Chromium).await;
}

/// Results, undo, refusals and finds are said; going somewhere is said by the heading, which takes the focus.
async fn said(engine: Engine) {
    let mut desk = Desk::new(engine, "said");
    let screen = desk.open().await;
    screen.wait("welcome").await;
    let places = tour::fill(&screen).await;
    tour::dress(&screen, "en", "light").await;
    screen.run(&script("listen"), vec![]).await;
    goes(&screen).await;
    let place = |name: &str| places.iter().find(|place| place.0 == name).expect("the place is listed");
    tour::go(&screen, place("board")).await;
    let card = "[data-card]";
    screen.rest(card).await;
    screen.press("Space").await;
    hears(&screen, "polite|assertive", "lifted|picked|Lifted|Picked").await;
    screen.press("Escape").await;
    screen.rest(card).await;
    screen.press("]").await;
    hears(&screen, "polite", "Moved|moved|is now").await;
    screen.press("Control+z").await;
    hears(&screen, "polite", "[Uu]ndone|[Uu]ndid").await;
    tour::go(&screen, place("results")).await;
    screen.key_in(".cell-input", "1,2x0").await;
    hears(&screen, "assertive", "number|1,2x0").await;
    tour::go(&screen, place("creators")).await;
    screen.fill("creators-search", "zzzz").await;
    hears(&screen, "polite", "0|No |no ").await;
    screen.fill("creators-search", "").await;
    tour::go(&screen, place("costs")).await;
    refused(&screen).await;
    desk.close(screen).await;
}

/// Each place of the sidebar names the window, and its heading has the focus, so that reading starts there.
async fn goes(screen: &Screen) {
    let mut titles = Vec::new();
    for place in
        ["nav-creators", "nav-tasks", "nav-inbox", "nav-import", "nav-trash", "nav-settings", "nav-campaigns"]
    {
        screen.focus(place).await;
        screen.press("Enter").await;
        screen
            .until(&format!("{place}: the heading has the focus"), async || {
                screen.run("return document.activeElement.tagName", vec![]).await == "H1"
            })
            .await;
        let title = screen.run("return document.title", vec![]).await;
        assert!(!titles.contains(&title), "{place} names the window anew: {title}");
        titles.push(title);
    }
}

/// A refusal in a form: the first wrong field has the focus, says that it is wrong, and why.
async fn refused(screen: &Screen) {
    screen.click("cost-new").await;
    screen.wait("cost-dialog").await;
    screen.fill("field-amount", "12x").await;
    screen.press("Enter").await;
    screen.wait("[data-testid=cost-dialog] .field-error").await;
    let ask = "const e = document.activeElement; const by = (e.getAttribute('aria-describedby') ?? '').split(' ');\
        return e.getAttribute('aria-invalid') === 'true' && by.some(id => document.getElementById(id)?.textContent)";
    screen
        .until("the wrong field has the focus and says why", async || {
            screen.run(ask, vec![]).await == json!(true)
        })
        .await;
}

/// Waits until a live region said something, how and what as patterns; forgets what was said.
async fn hears(screen: &Screen, how: &str, what: &str) {
    let ask = "const [how, what] = arguments;\
        return window.marqueeSaid.some(said => new RegExp(`^(${how}): .*(${what})`).test(said))";
    let start = std::time::Instant::now();
    while screen.run(ask, vec![json!(how), json!(what)]).await != json!(true) {
        let said = screen.run("return window.marqueeSaid", vec![]).await;
        assert!(start.elapsed().as_secs() < 20, "it is said ({how}): {what}. What was said: {said}");
        tokio::time::sleep(std::time::Duration::from_millis(100)).await;
    }
    screen.run("window.marqueeSaid = []", vec![]).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn what_fails_is_said_at_once_webkit() {
    fails(Engine::WebKit).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn what_fails_is_said_at_once_chromium() {
    fails(Engine::Chromium).await;
}

/// Trying in vain to open a profile that is in use.
async fn fails(engine: Engine) {
    let mut desk = Desk::new(engine, "fails");
    let elsewhere = App::start(Options::new(Some(desk.profile()), Arc::new(ScriptedHost::new()))).await;
    let screen = desk.open().await;
    screen.wait("recovery").await;
    screen.run(&script("listen"), vec![]).await;
    screen.focus("recovery-retry").await;
    screen.press("Enter").await;
    hears(&screen, "assertive", "open|use").await;
    elsewhere.close().await;
    drop(elsewhere);
    desk.close(screen).await;
}
