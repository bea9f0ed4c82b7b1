//! The main job without a mouse: import, plan, add creators, move a card, key in a result, look at the report, go
//! back. The focus can always be seen and is never lost.

use e2e::form::text;
use e2e::{Desk, Engine, Screen, fixture, script, tour};
use serde_json::json;

#[tokio::test(flavor = "multi_thread")]
async fn keys_alone_do_the_whole_job_webkit() {
    by_key(Engine::WebKit).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn keys_alone_do_the_whole_job_chromium() {
    by_key(Engine::Chromium).await;
}

async fn by_key(engine: Engine) {
    let mut desk = Desk::new(engine, "keyboard");
    desk.will_pick(fixture("creators-en.csv"));
    let screen = desk.open().await;
    screen.wait("welcome").await;
    skips(&screen).await;
    import(&screen).await;
    let campaign = plan(&screen).await;
    add_creators(&screen, &campaign).await;
    move_card(&screen, &campaign).await;
    key_result(&screen).await;
    report_and_back(&screen).await;
    desk.close(screen).await;
}

/// The part that has the focus: its test id, else what it is.
async fn focused(screen: &Screen) -> String {
    let ask = "const e = document.activeElement; return e?.dataset.testid ?? e?.tagName.toLowerCase() ?? ''";
    screen.run(ask, vec![]).await.as_str().unwrap_or_default().to_owned()
}

/// Presses a key, after which something on the screen must still have the focus.
async fn press(screen: &Screen, keys: &str) {
    screen.press(keys).await;
    kept(screen, keys).await;
}

async fn kept(screen: &Screen, after: &str) {
    screen
        .until(&format!("something has the focus after {after}"), async || focused(screen).await != "body")
        .await;
}

/// Walks with Tab until a part has the focus. On the way every stop can be seen.
async fn reach(screen: &Screen, part: &str) {
    screen.wait(part).await;
    const SEEN: &str = "const e = document.activeElement;\
        const parts = [e, e.parentElement, e.closest('.input'), ...(e.closest('label')?.querySelectorAll('*') ?? [])];\
        const look = p => p && getComputedStyle(p);\
        const outlined = parts.some(p => p && look(p).outlineStyle !== 'none' && parseFloat(look(p).outlineWidth) >= 1);\
        return outlined || e.matches('body, .segment:focus, .menu-item, h1, main, [role=dialog]') ? '' : e.outerHTML.slice(0, 150)";
    let ask = "return document.activeElement?.matches(arguments[0]) ?? false";
    let css = e2e::screen::selector(part);
    let mut stops = Vec::new();
    for _ in 0..120 {
        if screen.run(ask, vec![json!(css)]).await == json!(true) {
            return;
        }
        screen.press("Tab").await;
        let unseen = screen.run(SEEN, vec![]).await;
        assert_eq!(unseen, json!(""), "the focus can be seen on the way to {part}");
        stops.push(focused(screen).await);
    }
    panic!("Tab never reaches {part}: {stops:?}");
}

/// Reaches a button and presses it.
async fn push(screen: &Screen, part: &str) {
    reach(screen, part).await;
    press(screen, "Enter").await;
}

/// Reaches a field and types.
async fn fill(screen: &Screen, part: &str, text: &str) {
    reach(screen, part).await;
    screen.press("Control+a").await;
    let field = screen.client().active_element().await.expect("the field has the focus");
    field.send_keys(text).await.expect("a field takes text");
}

/// The first stop leads past the sidebar.
async fn skips(screen: &Screen) {
    screen.run("document.activeElement?.blur()", vec![]).await;
    reach(screen, ".skip").await;
    press(screen, "Enter").await;
    assert_eq!(focused(screen).await, "h1", "the way past the sidebar ends at the heading");
}

async fn import(screen: &Screen) {
    push(screen, "start-import").await;
    screen.wait("import-start").await;
    push(screen, "import-pick").await;
    screen.wait("import-work").await;
    push(screen, "import-commit").await;
    screen.says("import-done", "11").await;
    kept(screen, "the import").await;
    push(screen, "import-show").await;
    screen.says("creators-total", "11").await;
}

async fn plan(screen: &Screen) -> String {
    press(screen, "Control+n").await;
    fill(screen, "field-name", "Keys only").await;
    fill(screen, "field-brandName", "Casa Verde").await;
    push(screen, "brand-create").await;
    screen.gone("field-brandName").await;
    kept(screen, "making the brand").await;
    for (field, day) in [("startsOn", ["10", "01", "2026"]), ("endsOn", ["10", "31", "2026"])] {
        reach(screen, &format!("[data-testid=field-{field}] [data-testid=segment-month]")).await;
        for digits in day {
            let part = screen.client().active_element().await.expect("a part of the day has the focus");
            part.send_keys(digits).await.expect("digits can be typed");
        }
    }
    fill(screen, "field-budget", "2,000").await;
    push(screen, "campaign-create").await;
    screen.wait("dashboard").await;
    let campaigns = screen.ask("campaigns.list", json!({"archived": false})).await;
    assert_eq!(campaigns["rows"][0]["name"], "Keys only", "the campaign is there under its name");
    text(&campaigns["rows"][0]["id"])
}

/// Chooses two people in the list by key and adds them with a fee.
async fn add_creators(screen: &Screen, campaign: &str) {
    push(screen, "campaign-creators").await;
    screen.wait("adding-to").await;
    reach(screen, "[data-testid=creators-table] tbody tr").await;
    for keys in ["Space", "ArrowDown", "Space"] {
        press(screen, keys).await;
    }
    screen.says("selected-count", "2").await;
    push(screen, "bulk-add").await;
    fill(screen, "field-fee", "400").await;
    push(screen, "add-to-campaign-do").await;
    screen.gone("add-to-campaign").await;
    kept(screen, "the dialog").await;
    push(screen, &format!("nav-campaign-{campaign}")).await;
    screen.wait("dashboard").await;
}

async fn move_card(screen: &Screen, campaign: &str) {
    press(screen, "Control+4").await;
    screen.wait("[data-column=shortlisted] [data-card]").await;
    tour::settled(screen).await;
    reach(screen, "[data-card]").await;
    let card = focused(screen).await;
    press(screen, "]").await;
    screen.wait(&format!("[data-column=contacted] [data-testid={card}]")).await;
    screen.until("the card keeps the focus", async || focused(screen).await == card).await;
    // The dialog of the same: it closes, and the card has the focus again.
    press(screen, "m").await;
    screen.wait("move-dialog").await;
    screen.dismiss("move-dialog").await;
    screen.until("the card has the focus again", async || focused(screen).await == card).await;
    let board = screen.ask("campaigns.board", json!({ "campaign": campaign })).await;
    let moved =
        board["columns"].as_array().into_iter().flatten().find(|column| column["stage"] == "contacted");
    assert_eq!(moved.map(|column| &column["count"]), Some(&json!(1)), "the card was moved");
}

async fn key_result(screen: &Screen) {
    press(screen, "Control+5").await;
    push(screen, "empty-post-new").await;
    screen.wait("post-dialog").await;
    reach(screen, "field-collaboration").await;
    press(screen, "Enter").await;
    screen.wait("[role=option]").await;
    press(screen, "ArrowDown").await;
    press(screen, "Enter").await;
    screen.gone("[role=option]").await;
    kept(screen, "choosing").await;
    fill(screen, "field-label", "Risotto").await;
    push(screen, "post-save").await;
    screen.gone("post-dialog").await;
    kept(screen, "saving the post").await;
    screen.wait("results-grid").await;
    fill(screen, ".cell-input", "18400").await;
    press(screen, "Tab").await;
    screen.until("the result is kept", async || screen.value(".cell-input").await == "18,400").await;
}

async fn report_and_back(screen: &Screen) {
    press(screen, "Control+7").await;
    screen.wait("page-1").await;
    kept(screen, "opening the report").await;
    push(screen, "report-finalize").await;
    screen.wait("finalize-dialog").await;
    screen.dismiss("finalize-dialog").await;
    screen.until("the button has the focus again", async || focused(screen).await == "report-finalize").await;
    press(screen, "Alt+ArrowLeft").await;
    screen.wait("results-grid").await;
    screen.until("reading starts at the heading", async || focused(screen).await == "h1").await;
}

#[tokio::test(flavor = "multi_thread")]
async fn the_focus_can_be_seen_everywhere_webkit() {
    shown(Engine::WebKit).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn the_focus_can_be_seen_everywhere_chromium() {
    shown(Engine::Chromium).await;
}

/// On every screen, light and dark, each control looks different once it has the focus.
async fn shown(engine: Engine) {
    let mut desk = Desk::new(engine, "focus");
    let screen = desk.open().await;
    screen.wait("welcome").await;
    let (mut faults, mut seen) = (Vec::new(), 0);
    let places = tour::fill(&screen).await;
    for theme in ["light", "dark"] {
        tour::dress(&screen, "en", theme).await;
        let see = async |screen: &Screen, name: &str| {
            screen.press("Shift").await;
            let found = screen.run_async(&script("focus"), vec![]).await;
            let found = found.as_array().into_iter().flatten();
            faults.extend(found.map(|it| format!("{theme} {name}: {}", it.as_str().unwrap_or_default())));
        };
        seen += tour::walk(&screen, &places, see).await;
    }
    desk.close(screen).await;
    println!("{}: {seen} screens looked at, {} faults", engine.name(), faults.len());
    assert!(faults.is_empty(), "the focus can be seen:\n{}", faults.join("\n"));
}
