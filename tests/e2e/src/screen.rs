//! The screen as a person meets it: parts found by their test id, waited for, clicked, filled, read.
//!
//! A part is named by its `data-testid`; what starts with `#`, `.` or `[` is taken as a CSS selector.

use crate::engine::Engine;
use fantoccini::elements::Element;
use fantoccini::{Client, Locator};
use serde_json::{Value, json};
use std::time::{Duration, Instant};

/// How long a part may take to appear.
const PATIENCE: Duration = Duration::from_secs(30);
/// How often it is looked for.
const EVERY: Duration = Duration::from_millis(50);

/// An open window or page.
pub struct Screen {
    client: Client,
    engine: Engine,
}

/// The CSS selector of a part.
pub fn selector(part: &str) -> String {
    if part.starts_with(['#', '.', '[']) { part.to_owned() } else { format!("[data-testid=\"{part}\"]") }
}

impl Screen {
    /// Takes over an open session and sets it to a laptop's size.
    pub async fn new(client: Client, engine: Engine) -> Self {
        let screen = Self { client, engine };
        screen.size(1280, 800).await;
        screen
    }

    /// The session itself, for what this harness has no words for.
    pub fn client(&self) -> &Client {
        &self.client
    }

    /// The engine.
    pub fn engine(&self) -> Engine {
        self.engine
    }

    /// Sets the window's size in pixels.
    pub async fn size(&self, width: u32, height: u32) {
        self.client.set_window_size(width, height).await.expect("the window can be resized");
    }

    /// Waits for a part.
    pub async fn wait(&self, part: &str) -> Element {
        let css = selector(part);
        let found = self.client.wait().at_most(PATIENCE).every(EVERY).for_element(Locator::Css(&css)).await;
        match found {
            Ok(element) => element,
            Err(why) => {
                self.shoot("failed").await;
                panic!("{part} did not appear ({why}). On the screen: {}", self.shown().await)
            }
        }
    }

    /// Waits until a part is gone.
    pub async fn gone(&self, part: &str) {
        self.until(&format!("{part} goes away"), async || !self.has(part).await).await;
    }

    /// Whether a part is there now.
    pub async fn has(&self, part: &str) -> bool {
        self.count(part).await > 0
    }

    /// How many of a part are there now.
    pub async fn count(&self, part: &str) -> u64 {
        let ask = "return document.querySelectorAll(arguments[0]).length";
        self.run(ask, vec![selector(part).into()]).await.as_u64().unwrap_or(0)
    }

    /// Waits until something holds.
    pub async fn until(&self, what: &str, holds: impl AsyncFn() -> bool) {
        let start = Instant::now();
        while !holds().await {
            if start.elapsed() > PATIENCE {
                self.shoot("failed").await;
                panic!("waited in vain until {what}. On the screen: {}", self.shown().await);
            }
            tokio::time::sleep(EVERY).await;
        }
    }

    /// Clicks a part. One that moved or was covered while it was clicked is clicked again.
    pub async fn click(&self, part: &str) {
        let start = Instant::now();
        loop {
            match self.wait(part).await.click().await {
                Ok(()) => return,
                Err(why) if start.elapsed() > PATIENCE => {
                    self.shoot("failed").await;
                    panic!("{part} cannot be clicked ({why}). In its place: {}", self.covering(part).await)
                }
                Err(_) => {
                    let centre = "document.querySelector(arguments[0])?.scrollIntoView({block: 'center'})";
                    self.run(centre, vec![selector(part).into()]).await;
                    tokio::time::sleep(EVERY).await;
                }
            }
        }
    }

    /// Gives a part the keyboard's focus.
    pub async fn focus(&self, part: &str) {
        self.wait(part).await;
        self.run("document.querySelector(arguments[0]).focus()", vec![selector(part).into()]).await;
    }

    /// Gives a part the focus until it keeps it: what the app does with the focus by itself comes first.
    pub async fn rest(&self, part: &str) {
        self.until(&format!("{part} keeps the focus"), async || {
            self.focus(part).await;
            tokio::time::sleep(Duration::from_millis(500)).await;
            let ask = "return document.activeElement === document.querySelector(arguments[0])";
            self.run(ask, vec![selector(part).into()]).await == true
        })
        .await;
    }

    /// Closes a dialog with Escape. A tooltip that stands open takes the first one (WCAG 1.4.13).
    pub async fn dismiss(&self, part: &str) {
        self.until(&format!("Escape closes the dialog of {part}"), async || {
            self.press("Escape").await;
            for _ in 0..20 {
                if !self.has(part).await {
                    return true;
                }
                tokio::time::sleep(EVERY).await;
            }
            false
        })
        .await;
    }

    /// Replaces the text of a cell by keys alone, and leaves it.
    pub async fn key_in(&self, cell: &str, text: &str) {
        self.focus(cell).await;
        self.press("Control+a").await;
        self.press("Delete").await;
        if !text.is_empty() {
            self.wait(cell)
                .await
                .send_keys(text)
                .await
                .unwrap_or_else(|why| panic!("typing into {cell}: {why}"));
        }
        self.press("Tab").await;
    }

    /// What lies at the middle of a part.
    async fn covering(&self, part: &str) -> Value {
        let ask = "const e = document.querySelector(arguments[0]); if (!e) return 'nothing';\
                   const r = e.getBoundingClientRect();\
                   const top = document.elementFromPoint(r.x + r.width / 2, r.y + r.height / 2);\
                   return `${JSON.stringify(r)} ${top?.outerHTML.slice(0, 200)}`;";
        self.run(ask, vec![selector(part).into()]).await
    }

    /// Replaces the text of a field.
    pub async fn fill(&self, part: &str, text: &str) {
        self.click(part).await;
        self.press("Control+a").await;
        self.press("Delete").await;
        let field = self.wait(part).await;
        if !text.is_empty() {
            field.send_keys(text).await.unwrap_or_else(|why| panic!("typing into {part}: {why}"));
        }
    }

    /// The text of a part, with every kind of space as a plain one.
    pub async fn text(&self, part: &str) -> String {
        self.wait(part).await;
        let ask = "return document.querySelector(arguments[0])?.textContent ?? ''";
        let text = self.run(ask, vec![selector(part).into()]).await;
        crate::outside::squeezed(text.as_str().unwrap_or_default())
    }

    /// What is typed in a field.
    pub async fn value(&self, part: &str) -> String {
        let field = self.wait(part).await;
        field.prop("value").await.ok().flatten().unwrap_or_default()
    }

    /// Waits until a part's text contains something.
    pub async fn says(&self, part: &str, text: &str) {
        self.wait(part).await;
        self.until(&format!("{part} says “{text}”"), async || self.text(part).await.contains(text)).await;
    }

    /// All visible text of the page, shortened for messages.
    pub async fn shown(&self) -> String {
        let text = self.run("return document.body.innerText", vec![]).await;
        let text: String = text.as_str().unwrap_or_default().chars().take(1500).collect();
        text.replace('\n', " | ")
    }

    /// Runs a script in the page and takes what it returns.
    pub async fn run(&self, script: &str, args: Vec<Value>) -> Value {
        let answer = self.client.execute(script, args).await;
        answer.unwrap_or_else(|why| panic!("a script in the page: {why}\n{}", short(script)))
    }

    /// Runs a script that answers later, through its last argument.
    pub async fn run_async(&self, script: &str, args: Vec<Value>) -> Value {
        let answer = self.client.execute_async(script, args).await;
        answer.unwrap_or_else(|why| panic!("a script in the page: {why}\n{}", short(script)))
    }

    /// Makes a call of the contract as the page itself would.
    ///
    /// # Errors
    /// What the call failed with.
    pub async fn call(&self, name: &str, args: Value) -> Result<Value, Value> {
        const ASK: &str = "const [name, args, done] = arguments;\
            const token = document.querySelector('meta[name=marquee-token]')?.content;\
            const asked = window.__TAURI_INTERNALS__\
              ? window.__TAURI_INTERNALS__.invoke('call', {name, args}).then(ok => ({ok}), error => ({error}))\
              : fetch('/call', {method: 'POST', body: JSON.stringify({name, args}),\
                  headers: {'Content-Type': 'application/json', 'X-Marquee-Token': token}}).then(r => r.json());\
            asked.then(done, e => done({error: String(e)}));";
        let answer = self.run_async(ASK, vec![json!(name), args]).await;
        match answer.get("error") {
            Some(error) if !error.is_null() => Err(error.clone()),
            _ => Ok(answer["ok"].clone()),
        }
    }

    /// Takes a picture for the artefacts.
    pub async fn shoot(&self, name: &str) {
        let file = crate::artefacts().join(format!("{}-{name}.png", self.engine.name()));
        if let Ok(picture) = self.client.screenshot().await {
            let _ = std::fs::write(file, picture);
        }
    }

    /// What the page's policy forbade so far. A page that keeps to it leaves this empty.
    pub async fn forbidden(&self) -> Vec<String> {
        const ASK: &str = "const done = arguments[arguments.length - 1];\
            const seen = [];\
            if (window.__forbidden) return done(window.__forbidden);\
            new ReportingObserver(rs => seen.push(...rs), {types: ['csp-violation'], buffered: true}).observe();\
            setTimeout(() => done(seen.map(r => r.body.effectiveDirective + ' ' + r.body.blockedURL\
              + ' ' + (r.body.sourceFile ?? ''))), 100);";
        let found = self.run_async(ASK, vec![]).await;
        found
            .as_array()
            .into_iter()
            .flatten()
            .map(|text| text.as_str().unwrap_or_default().to_owned())
            .collect()
    }

    /// Closes the window, after a last look at its policy.
    pub async fn end(self) {
        let forbidden = self.forbidden().await;
        assert!(forbidden.is_empty(), "the page keeps to its policy: {forbidden:?}");
        self.client.close().await.expect("the session can be closed");
    }
}

fn short(script: &str) -> String {
    script.chars().take(200).collect()
}
