//! What people ask their system for: less motion, few strong colours, more contrast. Every screen keeps to it. Chromium
//! alone can be told what the system prefers; the sheets of style are the same in the window.

use e2e::{Desk, Engine, Screen, axe, cdp, script, tour};
use serde_json::json;

/// Opens the tour with a preference and gathers what is wrong on any screen.
async fn everywhere(
    test: &str,
    themes: &[&str],
    features: &[(&str, &str)],
    look: impl AsyncFn(&Screen) -> Vec<String>,
) {
    let mut desk = Desk::new(Engine::Chromium, test);
    let screen = desk.open().await;
    let (mut faults, mut seen) = (Vec::new(), 0);
    screen.wait("welcome").await;
    let places = tour::fill(&screen).await;
    for theme in themes {
        tour::dress(&screen, "en", theme).await;
        cdp::prefer(&screen, features).await;
        let see = async |screen: &Screen, name: &str| {
            screen.shoot(&format!("{test}-{theme}-{name}")).await;
            faults.extend(look(screen).await.into_iter().map(|fault| format!("{theme} {name}: {fault}")));
        };
        seen += tour::walk(&screen, &places, see).await;
    }
    desk.close(screen).await;
    println!("{test}: {seen} screens looked at, {} faults", faults.len());
    assert!(faults.is_empty(), "{test}:\n{}", faults.join("\n"));
}

async fn found(screen: &Screen, name: &str) -> Vec<String> {
    let found = screen.run(&script(name), vec![]).await;
    let found = found.as_array().into_iter().flatten();
    found.map(|fault| fault.as_str().unwrap_or_default().to_owned()).collect()
}

#[tokio::test(flavor = "multi_thread")]
async fn nothing_moves_for_who_asks_for_that_chromium() {
    let mut desk = Desk::new(Engine::Chromium, "moving");
    let screen = desk.open().await;
    screen.wait("welcome").await;
    assert!(!found(&screen, "motion").await.is_empty(), "without the preference something would move");
    desk.close(screen).await;
    everywhere("motion", &["light"], &[("prefers-reduced-motion", "reduce")], async |screen| {
        found(screen, "motion").await
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn forced_colours_leave_everything_visible_chromium() {
    for scheme in ["light", "dark"] {
        let features = [("forced-colors", "active"), ("prefers-color-scheme", scheme)];
        everywhere(&format!("forced-{scheme}"), &["system"], &features, async |screen| {
            // A chosen row, and something that was used by key.
            if screen.has("creators-table").await && !screen.has("[role=dialog]").await {
                let row = "[data-testid=creators-table] tbody tr";
                let chosen = "[data-testid=creators-table] tr[aria-selected=true]";
                if screen.has(row).await && !screen.has(chosen).await {
                    screen.focus(row).await;
                    screen.press("Space").await;
                    screen.wait(chosen).await;
                }
            }
            screen.press("Shift").await;
            let mut faults = found(screen, "forced").await;
            let unseen = screen.run_async(&script("focus"), vec![]).await;
            faults.extend(unseen.as_array().into_iter().flatten().map(ToString::to_string));
            faults
        })
        .await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn more_contrast_is_given_to_who_asks_for_it_chromium() {
    everywhere("contrast", &["light", "dark"], &[("prefers-contrast", "more")], async |screen| {
        let asked = "return matchMedia('(prefers-contrast: more)').matches";
        assert_eq!(screen.run(asked, vec![]).await, json!(true), "more contrast is asked for");
        // 7 to 1 for small text, as WCAG has it at its third level.
        axe::broken(screen, json!({"type": "rule", "values": ["color-contrast-enhanced"]})).await
    })
    .await;
}
