//! What does not fit: text that is cut or lies on other text, controls that lie on each other or that nobody can scroll
//! to, pages wider than their window. With sentences of any length, at any size.

use crate::engine::Engine;
use crate::screen::Screen;
use crate::{cdp, tour};
use serde_json::json;

/// What does not fit on the screen that is open, one sentence each.
pub async fn faults(screen: &Screen) -> Vec<String> {
    let found = screen.run(&crate::script("layout"), vec![]).await;
    let found = found.as_array().into_iter().flatten();
    found.map(|fault| fault.as_str().unwrap_or_default().to_owned()).collect()
}

/// Makes the window this large and everything in it `zoom` times as large.
pub async fn size(screen: &Screen, width: u32, height: u32, zoom: u32) {
    match screen.engine() {
        Engine::WebKit => {
            screen.size(width, height).await;
            let ask = "const [value, done] = arguments;\
                window.__TAURI_INTERNALS__.invoke('plugin:webview|set_webview_zoom', {value}).then(() => done('ok'), e => done(String(e)))";
            assert_eq!(screen.run_async(ask, vec![json!(zoom)]).await, "ok", "the window can be zoomed");
        }
        Engine::Chromium => {
            // A zoomed page has fewer of its own pixels, each of them larger.
            let set = json!({"width": width / zoom, "height": height / zoom, "deviceScaleFactor": zoom, "mobile": false});
            cdp::ask(screen, "Emulation.setDeviceMetricsOverride", set).await;
        }
    }
}

/// Makes every sentence 40 % longer, with accents over it and brackets around it, in a language of the app.
pub async fn stretch(screen: &Screen, language: &str) {
    // The words are read anew when the language changes, as it does in the settings.
    screen.run("location.hash = '#/settings'", vec![]).await;
    screen.run(&crate::script("stretch"), vec![]).await;
    for language in [if language == "en" { "es" } else { "en" }, language] {
        tour::push(screen, &format!("language-{language}")).await;
        tour::speaks(screen, language).await;
    }
    let shown = screen.shown().await;
    assert!(shown.contains('⟦') && shown.contains('⟧'), "the sentences are stretched: {shown}");
    screen.run("location.hash = '#/'", vec![]).await;
}
