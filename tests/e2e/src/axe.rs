//! Accessibility of the screen that is open, as axe-core judges it by the rules of WCAG 2.2, levels A and AA.

use crate::screen::Screen;
use serde_json::{Value, json};

/// The rule sets: each version adds to the earlier ones.
const RULES: [&str; 5] = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];

/// Fails when axe finds a fault on the screen, naming rule, element and reason.
pub async fn check(screen: &Screen, name: &str) {
    let found = violations(screen).await;
    assert!(found.is_empty(), "accessibility of {name}:\n{}", found.join("\n"));
}

/// What axe finds wrong on the screen, one sentence each.
pub async fn violations(screen: &Screen) -> Vec<String> {
    broken(screen, json!({"type": "tag", "values": RULES})).await
}

/// What breaks these rules (axe's `runOnly`), one sentence each.
pub async fn broken(screen: &Screen, rules: Value) -> Vec<String> {
    if screen.run("return typeof window.axe", vec![]).await != json!("object") {
        let script = crate::root().join("ui/node_modules/axe-core/axe.min.js");
        let source = std::fs::read_to_string(&script)
            .unwrap_or_else(|reason| panic!("{}: {reason}; run `npm ci` in ui/", script.display()));
        // The driver's own script runs outside the page's policy; assigning to `window` keeps it for later calls.
        screen.run(&format!("{source}\nwindow.axe = axe; return null;"), vec![]).await;
    }
    // Left out: React Aria's live region, whose spoken messages may name a field that has gone since.
    let ask = "const [rules, done] = [arguments[0], arguments[arguments.length - 1]];\
               axe.run({exclude: [['[data-live-announcer]']]}, {runOnly: rules, resultTypes: ['violations']})\
               .then(r => done(r.violations), e => done(String(e)));";
    let answer = screen.run_async(ask, vec![rules]).await;
    let Value::Array(found) = answer else { panic!("axe did not run: {answer}") };
    found.iter().map(sentence).collect()
}

fn sentence(violation: &Value) -> String {
    let text = |value: &Value| value.as_str().unwrap_or_default().to_owned();
    let places = violation["nodes"].as_array().into_iter().flatten().map(|node| {
        format!("    {}\n    {}", text(&node["html"]), text(&node["failureSummary"]).replace('\n', "\n    "))
    });
    let places = places.collect::<Vec<_>>().join("\n");
    format!(
        "  {} ({}): {}\n{places}",
        text(&violation["id"]),
        text(&violation["impact"]),
        text(&violation["help"])
    )
}
