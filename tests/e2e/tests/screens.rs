//! Every screen in three languages, light and dark: accessible by the rules of WCAG 2.2 A and AA, within the page's
//! policy, with its words, and in a picture to look at.

use e2e::{Desk, Engine, Screen, axe, tour};

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
    for (language, theme) in tour::looks() {
        tour::dress(&screen, language, theme).await;
        screen.wait("welcome").await;
        tour::settled(&screen).await;
        look(&screen, &format!("{language}-{theme}-welcome"), &mut faults).await;
        seen += 1;
    }
    let places = tour::fill(&screen).await;
    for (language, theme) in tour::looks() {
        tour::dress(&screen, language, theme).await;
        let see = async |screen: &Screen, name: &str| {
            look(screen, &format!("{language}-{theme}-{name}"), &mut faults).await;
        };
        seen += tour::walk(&screen, &places, see).await;
    }
    desk.close(screen).await;
    println!("{}: {seen} screens looked at, {} accessibility faults", engine.name(), faults.len());
    assert!(faults.is_empty(), "no screen has an accessibility fault:\n{}", faults.join("\n"));
}

async fn look(screen: &Screen, name: &str, faults: &mut Vec<String>) {
    screen.shoot(name).await;
    faults.extend(axe::violations(screen).await.into_iter().map(|fault| format!("{name}:\n{fault}")));
    let words = screen.shown().await;
    // An id that has no words would stand on the screen as itself; "lui-même" is French.
    let id = |word: &str| word.starts_with("ui-") || word.contains("undefined");
    assert!(!words.split([' ', '\n', '|']).any(id), "{name} has words for everything: {words}");
}
