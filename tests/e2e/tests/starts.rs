//! Starts that go wrong, and the window in small: each says what happened and loses nothing.

use e2e::{Desk, Engine, Screen, axe, engine};
use marquee::app::{App, Options};
use marquee::host::ScriptedHost;
use serde_json::json;
use std::sync::Arc;

#[tokio::test(flavor = "multi_thread")]
async fn a_profile_in_use_is_explained_webkit() {
    in_use(Engine::WebKit).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_profile_in_use_is_explained_chromium() {
    in_use(Engine::Chromium).await;
}

/// The profile is open elsewhere: the screen says so, and opens it once it is free.
async fn in_use(engine: Engine) {
    let mut desk = Desk::new(engine, "in-use");
    let elsewhere = App::start(Options::new(Some(desk.profile()), Arc::new(ScriptedHost::new()))).await;
    let screen = desk.open().await;
    screen.wait("recovery").await;
    screen.shoot("in-use").await;
    axe::check(&screen, "a profile in use").await;
    elsewhere.close().await;
    drop(elsewhere);
    desk.close(screen).await;
    let screen = desk.open().await;
    screen.wait("welcome").await;
    desk.close(screen).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_file_that_is_no_database_is_left_alone_webkit() {
    no_database(Engine::WebKit).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_file_that_is_no_database_is_left_alone_chromium() {
    no_database(Engine::Chromium).await;
}

/// Something else lies where the database should: it is named and not touched.
async fn no_database(engine: Engine) {
    const SOMETHING: &str =
        "This is a letter, not a database. It is quite long, so that it fills a first page.";
    let mut desk = Desk::new(engine, "no-database");
    let file = marquee::db::open::file(&desk.profile());
    std::fs::create_dir_all(desk.profile()).expect("a profile can be made");
    std::fs::write(&file, SOMETHING).expect("a file can be written");
    let screen = desk.open().await;
    screen.wait("recovery").await;
    screen.shoot("no-database").await;
    desk.close(screen).await;
    let after = std::fs::read_to_string(&file).expect("the file is still there");
    assert_eq!(after, SOMETHING, "what was there is left as it was");
}

/// A second start with the usual profile hands over to the first and ends by itself.
#[tokio::test(flavor = "multi_thread")]
async fn a_second_start_hands_over_to_the_first_webkit() {
    let desk = Desk::new(Engine::WebKit, "second");
    let status = engine::start_twice(&engine::app(), &desk.file("home"));
    assert!(status.success(), "the second start ends well, and the first window stays: {status}");
}

#[tokio::test(flavor = "multi_thread")]
async fn nothing_is_cut_off_in_a_small_window_webkit() {
    small(Engine::WebKit).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn nothing_is_cut_off_in_a_small_window_chromium() {
    small(Engine::Chromium).await;
}

/// At 1024 × 640 and, in the window, at twice the size of everything: no page is wider than the window, and no text
/// is cut off without a mark.
async fn small(engine: Engine) {
    let mut desk = Desk::new(engine, "small");
    let screen = desk.open().await;
    screen.wait("welcome").await;
    screen.call("settings.set", json!({"languageChoice": "fr"})).await.expect("the language can be set");
    let sample = screen.call("sample.add", json!({})).await.expect("the sample can be added");
    let id = sample["value"]["id"].as_str().expect("it has an id").to_owned();
    screen.client().refresh().await.expect("the page can be read again");
    screen.size(1024, 640).await;
    let mut faults = cut_off(&screen, &id, "1024 × 640").await;
    if engine == Engine::WebKit {
        screen.size(1280, 800).await;
        let zoom = "const [value, done] = arguments;\
            window.__TAURI_INTERNALS__.invoke('plugin:webview|set_webview_zoom', {value}).then(() => done('ok'), e => done(String(e)))";
        assert_eq!(screen.run_async(zoom, vec![json!(2)]).await, "ok", "the window can be zoomed");
        faults.extend(cut_off(&screen, &id, "200 %").await);
    }
    desk.close(screen).await;
    assert!(faults.is_empty(), "nothing is cut off:\n{}", faults.join("\n"));
}

async fn cut_off(screen: &Screen, campaign: &str, size: &str) -> Vec<String> {
    let tab = |name: &str| format!("#/campaigns/{campaign}/{name}");
    let places = [
        ("#/".to_owned(), "campaigns-table"),
        ("#/campaigns/new".to_owned(), "campaign-form"),
        (tab("dashboard"), "chart-spend"),
        (tab("creators"), "board"),
        (tab("results"), "results-grid"),
        (tab("costs"), "costs-table"),
        (tab("report"), "page-1"),
        ("#/creators".to_owned(), "creators-table"),
        ("#/settings".to_owned(), "settings"),
    ];
    let mut faults = Vec::new();
    for (hash, part) in places {
        screen.run("location.hash = arguments[0]", vec![json!(hash)]).await;
        screen.wait(part).await;
        screen.gone("loading").await;
        screen.shoot(&format!("small-{}-{part}", size.split(' ').next().unwrap_or(size))).await;
        let found = screen.run(CUT_OFF, vec![]).await;
        let found = found.as_array().into_iter().flatten();
        faults.extend(found.map(|fault| format!("{size}, {hash}: {}", fault.as_str().unwrap_or_default())));
    }
    faults
}

/// Finds a page wider than its window, and words that end without a mark at the edge of a button or heading.
const CUT_OFF: &str = "const faults = [];\
    const page = document.scrollingElement;\
    if (page.scrollWidth > page.clientWidth + 1) faults.push(`the page is ${page.scrollWidth} wide in ${page.clientWidth}`);\
    for (const e of document.querySelectorAll('button, a, h1, h2, label, dt, dd, legend')) {\
      const look = getComputedStyle(e);\
      if (e.clientWidth <= 1 || look.clipPath !== 'none' || look.textOverflow === 'ellipsis' || look.overflowX === 'visible') continue;\
      if (e.scrollWidth > e.clientWidth + 1) faults.push(`cut off: ${e.outerHTML.slice(0, 160)}`);\
    }\
    return faults;";
