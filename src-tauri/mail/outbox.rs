//! Sending: what is due goes out, one message after the other; what the server said becomes a state.
//!
//! [`tick`] does what is due by the app's clock and nothing else, so that a test decides what time it is. Only the
//! window and the twin start the watch that calls it.

use super::account::{self, Account};
use super::draft::{letter, read_people};
use super::rules::{self, Event, State};
use super::smtp::{self, Trouble};
use super::store::{self, Waiting, With};
use super::{compose, draft};
use crate::app::App;
use crate::db::registry::sent_message;
use crate::db::{Action, Changed, Db};
use crate::error::{Error, Message, Result};
use crate::fields::Created;
use crate::files;
use crate::values::{Millis, Uid};
use serde::Serialize;
use serde_json::json;
use std::sync::PoisonError;
use std::time::Duration;

/// The watch lets the window open in peace, and then looks twice a minute or when it is rung for.
const FIRST: Duration = Duration::from_secs(5);
const EVERY: Duration = Duration::from_secs(30);

/// What became of the messages that were due.
#[derive(Debug, Default, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "types", derive(ts_rs::TS))]
#[cfg_attr(feature = "types", ts(rename = "MailTally"))]
pub struct Tally {
    /// The server took them.
    pub sent: u32,
    /// They wait for another time.
    pub later: u32,
    /// They need a person.
    pub stuck: u32,
}

/// Starts the watch over the outbox, until the app is closed. Must be called within a runtime.
pub fn keep_sending(app: &App) {
    let watched = app.clone();
    let watch = tokio::spawn(async move {
        tokio::time::sleep(FIRST).await;
        loop {
            tick(&watched).await;
            // Rung for or not: the clock says what is due.
            let _ = tokio::time::timeout(EVERY, watched.post().bell.notified()).await;
        }
    });
    let before = app.post().watch.lock().unwrap_or_else(PoisonError::into_inner).replace(watch);
    if let Some(before) = before {
        before.abort();
    }
}

/// Tells the screens that the outbox is another.
pub(super) fn changed(app: &App) {
    app.send(json!({"type": "changed", "action": null, "entities": ["outbox"]}));
}

/// Puts right what an earlier run left, once a profile is open: nobody sends yet.
pub async fn wake(db: &Db) {
    if let Err(cause) = store::settle(db).await {
        tracing::error!(%cause, "the outbox is not settled");
    }
    let _ = std::fs::remove_dir_all(draft::drafts(&db.folder));
}

/// The messages that were not sent and need a person, each with its state: who is told of one hears of its next one, too.
///
/// # Errors
/// What the engine says.
pub async fn stuck(db: &Db) -> Result<Vec<String>> {
    let rows = store::all(db).await?.into_iter().filter_map(|row| {
        let state = row.standing().state;
        matches!(state, State::Failed | State::Unknown)
            .then(|| format!("mail {} {} {}", row.id.text("msg"), state.code(), row.attempts))
    });
    Ok(rows.collect())
}

/// Sends what is due.
pub async fn tick(app: &App) -> Tally {
    let _one = app.post().busy.lock().await;
    let mut tally = Tally::default();
    if let Err(cause) = send_due(app, &mut tally).await {
        tracing::error!(%cause, "the outbox");
    }
    if tally != Tally::default() {
        changed(app);
    }
    tally
}

async fn send_due(app: &App, tally: &mut Tally) -> Result<()> {
    // A profile that is not open has its own sentence elsewhere.
    let Ok(db) = app.db() else { return Ok(()) };
    // Whoever has the lock is the only one who sends: what says that it is being sent was left behind.
    if store::settle(&db).await? > 0 {
        changed(app);
    }
    loop {
        let Some(account) = account::load(&db).await? else { return Ok(()) };
        if account::pause(&db).await?.is_some() {
            return Ok(());
        }
        let Some(row) = store::due(&db, app.source().now()).await? else { return Ok(()) };
        match one(app, &db, &account, &row).await? {
            State::Sent => tally.sent += 1,
            State::Queued => tally.later += 1,
            _ => tally.stuck += 1,
        }
    }
}

fn told(why: &Message) -> Option<String> {
    serde_json::to_string(why).ok()
}

/// Sends one message; answers what it is then.
async fn one(app: &App, db: &Db, account: &Account, row: &Waiting) -> Result<State> {
    let begun = store::step(db, row.id, Event::Begin, With { tried: true, ..With::default() }).await?;
    if begun.is_none() {
        return Ok(State::Stopped);
    }
    changed(app);
    let at = app.source().now();
    let attached = store::files(&mut *db.read().acquire().await?, row.id).await?;
    let made = letter(&db.folder, row, &attached, at).and_then(|letter| compose::make(&letter, account));
    let made = match made {
        Ok(made) => made,
        Err(why) => return end(db, row, Event::Never, None, &compose::reason(&why)).await,
    };
    let password = match account::password(app, account).await {
        Ok(password) => password,
        Err(why) => return pause(db, row, at, &why).await,
    };
    let hand = async || matches!(store::step(db, row.id, Event::Hand, With::default()).await, Ok(Some(_)));
    match smtp::deliver(account, password, &made, hand).await {
        Ok(line) => {
            record(app, row, &made, at).await?;
            line.leave().await;
            Ok(State::Sent)
        }
        Err(Trouble::Account(why)) => pause(db, row, at, &why).await,
        Err(Trouble::Never(why)) => end(db, row, Event::Never, None, &why).await,
        Err(Trouble::Later { why, offline }) => {
            if !offline && rules::gives_up(row.queued_at, at) {
                return end(
                    db,
                    row,
                    Event::Never,
                    None,
                    &Message { message_id: "error-mail-gave-up".to_owned(), ..why },
                )
                .await;
            }
            let next = Millis(at.0 + rules::wait(row.attempts + 1, offline));
            end(db, row, Event::Later, Some(next), &why).await
        }
        Err(trouble @ Trouble::Lost) => end(db, row, Event::Lost, None, &trouble.message(account)).await,
        Err(Trouble::Withdrawn) => Ok(State::Stopped),
    }
}

async fn end(db: &Db, row: &Waiting, event: Event, next_at: Option<Millis>, why: &Message) -> Result<State> {
    let then =
        store::step(db, row.id, event, With { next_at, problem: told(why), ..With::default() }).await?;
    // A person stopped or took it meanwhile: theirs counts.
    Ok(then.map_or(State::Stopped, |then| then.state))
}

/// What concerns the account concerns every message: all of them wait until somebody sees to it.
async fn pause(db: &Db, row: &Waiting, at: Millis, why: &Message) -> Result<State> {
    account::set_pause(db, Some(why)).await?;
    end(db, row, Event::Later, Some(at), why).await
}

/// Keeps what was sent and takes the message out of the outbox: both at once, or neither.
async fn record(app: &App, row: &Waiting, made: &compose::Made, at: Millis) -> Result<()> {
    let (digest, message_id) = (files::digest(&made.bytes), made.message_id.clone());
    written(app, row, at, message_id, digest, Event::Accepted).await.map(|_| ())
}

/// The record of a message that was sent; `event` is the step that it takes with it.
pub(super) async fn written(
    app: &App,
    row: &Waiting,
    at: Millis,
    message_id: String,
    digest: String,
    event: Event,
) -> Result<Changed<Created>> {
    let action = Action::new("action-mail-send").with("kind", format!("@mail-kind-{}", row.kind)).last();
    let action = match row.campaign {
        Some(campaign) => action.about(campaign),
        None => action,
    };
    let id = row.id;
    app.change(action, async |tx| {
        let there = store::one(tx.reader(), id).await?;
        if there.is_none_or(|row| rules::next(row.standing(), event).is_none()) {
            return Err(Error::Conflict(Message::new("error-mail-moved")));
        }
        let mut people = read_people(&row.recipients);
        people.extend(read_people(&row.copies));
        let people = serde_json::to_string(&people).unwrap_or_default();
        // The record has the message's own id: whatever happens, one message is one record.
        let fields = [
            (sent_message::RECIPIENTS, people.into()),
            (sent_message::SUBJECT, row.subject.as_str().into()),
            (sent_message::KIND, row.kind.as_str().into()),
            (sent_message::ABOUT, row.about.clone().into()),
            (sent_message::CAMPAIGN, row.campaign.into()),
            (sent_message::CREATOR, row.creator.into()),
            (sent_message::PERSON, row.person.into()),
            (sent_message::SENT_AT, at.into()),
            (sent_message::MESSAGE_ID, message_id.into()),
            (sent_message::DIGEST, digest.into()),
            (sent_message::LANGUAGE, row.language.as_str().into()),
        ];
        tx.create(&sent_message::ENTITY, id, fields).await?;
        store::drop_one(tx.reader(), id).await?;
        Ok(Created { id: id.text("snt") })
    })
    .await
}

/// A message of the outbox.
///
/// # Errors
/// `NotFound`.
pub(super) async fn found(db: &Db, id: Uid) -> Result<Waiting> {
    let row = store::one(&mut *db.read().acquire().await?, id).await?;
    row.ok_or(Error::NotFound("message"))
}
