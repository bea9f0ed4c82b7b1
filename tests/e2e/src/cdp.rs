//! What only Chromium can be asked through its driver: what a screen reader would get, and a system's preferences.

use crate::screen::Screen;
use fantoccini::wd::WebDriverCompatibleCommand;
use serde_json::{Value, json};

/// A command of Chromium's own protocol.
#[derive(Debug)]
struct Command {
    name: &'static str,
    params: Value,
}

impl WebDriverCompatibleCommand for Command {
    fn endpoint(&self, base: &url::Url, session: Option<&str>) -> Result<url::Url, url::ParseError> {
        base.join(&format!("session/{}/goog/cdp/execute", session.unwrap_or_default()))
    }

    fn method_and_body(&self, _: &url::Url) -> (http::Method, Option<String>) {
        (http::Method::POST, Some(json!({"cmd": self.name, "params": self.params}).to_string()))
    }
}

/// Sends a command and takes its answer. Only for a screen in Chromium.
pub async fn ask(screen: &Screen, name: &'static str, params: Value) -> Value {
    let answer = screen.client().issue_cmd(Command { name, params }).await;
    answer.unwrap_or_else(|why| panic!("{name}: {why}"))
}

/// Sets what the system prefers, such as `("prefers-reduced-motion", "reduce")`; what is not named is as usual.
pub async fn prefer(screen: &Screen, features: &[(&str, &str)]) {
    let features: Vec<Value> =
        features.iter().map(|(name, value)| json!({"name": name, "value": value})).collect();
    ask(screen, "Emulation.setEmulatedMedia", json!({ "features": features })).await;
}
