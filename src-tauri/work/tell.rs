//! Telling the desktop what is new for whoever sits at it, while they look elsewhere: mentions, tasks that were given or
//! are due, messages that were not sent.
//!
//! Everything is told once, in one notification for all that came together, and never an amount. What the person at
//! this desk does here is no news to them ([`hush`]), and what comes while they look at the window is seen there.
//! [`tick`] does this by the app's clock and nothing else; only the window and the twin start the watch that calls it.

use super::inbox::{self, InboxAsk};
use super::store;
use crate::app::App;
use crate::error::Result;
use crate::mail;
use crate::values::format::{count, plural};
use crate::values::{Currency, Lang};
use crate::words::words;
use std::collections::BTreeSet;
use std::sync::{Mutex, PoisonError};
use std::time::Duration;
use tokio::sync::broadcast::error::RecvError;
use tokio::task::JoinHandle;

/// The watch lets the window open in peace, and then looks once a minute.
const FIRST: Duration = Duration::from_secs(15);
const EVERY: Duration = Duration::from_secs(60);
/// What was told is forgotten so long after it is over.
const KEPT: i64 = 60 * 24 * 60 * 60 * 1000;

/// What tells the desktop, for one app.
#[derive(Default)]
pub struct Teller(Mutex<Option<JoinHandle<()>>>);

impl Teller {
    fn put(&self, watch: Option<JoinHandle<()>>) {
        let before = std::mem::replace(&mut *self.0.lock().unwrap_or_else(PoisonError::into_inner), watch);
        if let Some(before) = before {
            before.abort();
        }
    }

    /// Stops telling.
    pub(crate) fn stop(&self) {
        self.put(None);
    }
}

/// Something new.
#[derive(Debug, Clone, PartialEq, Eq)]
struct News {
    key: String,
    /// Which sentence counts it.
    kind: &'static str,
    /// The record, so that a task which was given and is due counts once.
    record: String,
    /// What it is called.
    name: String,
}

/// Starts the watch, until the app is closed. Must be called within a runtime.
pub fn keep_telling(app: &App) {
    let (watched, mut events) = (app.clone(), app.events());
    let watch = tokio::spawn(async move {
        let mut next = tokio::time::Instant::now() + FIRST;
        loop {
            tokio::select! {
                () = tokio::time::sleep_until(next) => {
                    tick(&watched).await;
                    next = tokio::time::Instant::now() + EVERY;
                }
                event = events.recv() => match event {
                    // An action has a name when it was done here.
                    Ok(event) if event["type"] == "changed" && event["action"].is_string() => hush(&watched).await,
                    Err(RecvError::Closed) => return,
                    _ => {}
                },
            }
        }
    });
    app.teller().put(Some(watch));
}

/// Tells what is new, unless the person looks at the window or does not want to be told.
pub async fn tick(app: &App) {
    let quiet = app.settings().no_notices || app.host().is_focused();
    match fresh(app).await {
        Ok(news) if !quiet && !news.is_empty() => {
            let (title, text) = said(&news, app.lang());
            app.host().notify(&title, &text);
        }
        Ok(_) => {}
        Err(cause) => tracing::error!(%cause, "telling the desktop"),
    }
}

/// What is new was done here, by whoever sits at the desk: it is not told.
pub async fn hush(app: &App) {
    if let Err(cause) = fresh(app).await {
        tracing::error!(%cause, "telling the desktop");
    }
}

/// What was not told yet; from here on it counts as told, so that nothing is told twice, whatever happens next.
async fn fresh(app: &App) -> Result<Vec<News>> {
    // A profile that is not open has nothing to tell.
    let Ok(db) = app.db() else { return Ok(Vec::new()) };
    let mut news = Vec::new();
    for row in inbox::inbox(app, InboxAsk::default()).await?.rows {
        let kind = match row.kind.as_str() {
            "mention" => "mentions",
            "given" => "given",
            "overdue" => "overdue",
            _ => "today",
        };
        news.push(News { key: row.key, kind, record: row.record, name: row.name });
    }
    for key in mail::stuck(&db).await? {
        news.push(News { record: key.clone(), key, kind: "messages", name: String::new() });
    }
    let me = app.me().unwrap_or_default();
    let told = store::told(&mut *db.read().acquire().await?, me).await?;
    let now = app.source().now().0;
    let current: BTreeSet<&str> = news.iter().map(|one| one.key.as_str()).collect();
    let over: Vec<&String> = told
        .iter()
        .filter(|(item, at)| !current.contains(item.as_str()) && now - at > KEPT)
        .map(|(item, _)| item)
        .collect();
    let known: BTreeSet<&str> = told.iter().map(|row| row.0.as_str()).collect();
    let fresh: Vec<News> = news.iter().filter(|one| !known.contains(one.key.as_str())).cloned().collect();
    if !fresh.is_empty() || !over.is_empty() {
        let mut writer = db.local().await?;
        for one in &fresh {
            store::put_told(&mut writer, me, &one.key, now).await?;
        }
        for item in over {
            store::drop_told(&mut writer, me, item).await?;
        }
        writer.commit().await?;
    }
    Ok(fresh)
}

/// The notification: how many of what, and what it is called if it is one.
fn said(news: &[News], lang: Lang) -> (String, String) {
    const ORDER: [&str; 5] = ["overdue", "today", "mentions", "given", "messages"];
    let words = words(lang);
    let due: BTreeSet<&str> = news
        .iter()
        .filter(|one| one.kind == "overdue" || one.kind == "today")
        .map(|one| one.record.as_str())
        .collect();
    let counted = |one: &&News| one.kind != "given" || !due.contains(one.record.as_str());
    let left: Vec<&News> = news.iter().filter(counted).collect();
    let parts = ORDER.iter().filter_map(|kind| {
        let many = left.iter().filter(|one| one.kind == *kind).count();
        let many = i64::try_from(many).unwrap_or(i64::MAX);
        let args = [("cat", plural(many, lang)), ("countText", &*count(many, lang))];
        (many > 0).then(|| words.text(&format!("needs-{kind}"), &args))
    });
    let mut text = parts.collect::<Vec<_>>().join(" · ");
    if let [one] = left.as_slice()
        && !one.name.is_empty()
        && !says_amount(&one.name)
    {
        text = format!("{text}: {}", one.name);
        if lang == Lang::Fr {
            text = text.replacen(": ", "\u{a0}: ", 1);
        }
    }
    (words.text("needs-title", &[]), text)
}

/// Whether a name speaks of money: a notification stands where everybody can read it.
fn says_amount(name: &str) -> bool {
    let sign = |c: char| "$€£¥₹₩₺₽฿₫₴₦₱₪₡₲₵₸₼₾₿".contains(c);
    let code = |word: &str| {
        let letters: String = word.chars().filter(|c| c.is_alphabetic()).collect();
        Currency::new(&letters).is_some_and(|currency| currency.code() == letters)
    };
    name.chars().any(|c| c.is_numeric())
        && (name.chars().any(sign) || name.split(|c: char| !c.is_alphanumeric()).any(code))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn news(kind: &'static str, record: &str, name: &str) -> News {
        News { key: format!("{kind} {record}"), kind, record: record.to_owned(), name: name.to_owned() }
    }

    #[test]
    fn one_notification_says_all_that_is_new() {
        let one = [news("today", "tas_1", "Call Nora")];
        assert_eq!(said(&one, Lang::En).1, "1 due today: Call Nora");
        assert_eq!(said(&one, Lang::Fr).1, "1 pour aujourd’hui\u{a0}: Call Nora");
        let many = [
            news("mentions", "cam_1", "Spring"),
            news("given", "tas_1", "Call Nora"),
            news("given", "tas_2", "Later"),
            news("overdue", "tas_1", "Call Nora"),
            news("messages", "msg_1", ""),
            news("messages", "msg_2", ""),
        ];
        let (title, text) = said(&many, Lang::En);
        assert_eq!(title, "What needs you");
        assert_eq!(
            text, "1 overdue task · 1 mention · 1 new task · 2 messages not sent",
            "a task that was given and is due counts once"
        );
        assert_eq!(said(&many[4..5], Lang::Es).1, "1 mensaje sin enviar", "a message has no name here");
    }

    #[test]
    fn no_notification_speaks_of_money() {
        for name in ["Pay 1,200 €", "Pay €900", "Offer EUR 900", "900EUR for Nora", "$5"] {
            assert!(says_amount(name), "{name}");
            let text = said(&[news("today", "tas_1", name)], Lang::En).1;
            assert_eq!(text, "1 due today", "{name} stays in the window");
        }
        for name in ["Call Nora", "2 reels for Spring", "Try the olive oil", "All 3 posts"] {
            assert!(!says_amount(name), "{name}");
        }
    }
}
