//! Rounds by themselves: often enough that changes arrive within seconds, quiet enough that a folder of small files
//! stays small. Nothing waits for them, and a fault is only said.

use super::exchange::{self, Outcome};
use super::remote::{Folder, Remote};
use super::{Courier, push, rules, team};
use crate::app::App;
use crate::error::Result;
use crate::mail;
use serde_json::json;
use std::sync::{Arc, PoisonError};
use std::time::Duration;

/// The watch lets the window open in peace, and then looks several times a minute or when it is rung for.
const FIRST: Duration = Duration::from_secs(8);
const EVERY: Duration = Duration::from_secs(10);
/// How long the end of the program waits for the last files.
const LAST: Duration = Duration::from_secs(5);

/// Starts the watch over the team's folder, until the app is closed. Must be called within a runtime.
pub fn keep_in_touch(app: &App) {
    let watched = app.clone();
    let watch = tokio::spawn(async move {
        tokio::time::sleep(FIRST).await;
        loop {
            if let Err(cause) = tick(&watched).await {
                tracing::error!(%cause, "the team's folder");
            }
            let _ = tokio::time::timeout(EVERY, watched.courier().bell.notified()).await;
        }
    });
    let before = app.courier().watch.lock().unwrap_or_else(PoisonError::into_inner).replace(watch);
    if let Some(before) = before {
        before.abort();
    }
}

/// What is due: a look, and sealing once people pause.
async fn tick(app: &App) -> Result<()> {
    let Some(team) = team::open(app).await? else { return Ok(()) };
    let unsealed = push::unsealed(&*app.db()?, &team).await?;
    let changed = app.courier().state().changed;
    let due = rules::is_due(app.source().now(), changed, unsealed);
    round(app, due).await.map(drop)
}

/// One round; `None` when there is no folder, or its key is not at hand.
///
/// # Errors
/// What the engine says. What the folder says is kept, to be shown.
pub(super) async fn round(app: &App, seal: bool) -> Result<Option<Outcome>> {
    let _one = app.courier().busy.lock().await;
    let Some(team) = team::open(app).await? else { return Ok(None) };
    let db = app.db()?;
    let Some(config) = team::config(&db).await? else { return Ok(None) };
    let remote: Arc<dyn Remote> = Arc::new(Folder::new(config.folder));
    let outcome = exchange::round(&db, &team, &remote, seal).await?;
    if outcome.erased {
        let mut tx = db.local().await?;
        mail::forget(&mut tx, &outcome.gone).await?;
        tx.commit().await?;
        if let Err(cause) = db.scrub().await {
            tracing::error!(%cause, "erasing is not finished");
        }
    }
    let news = {
        let mut state = app.courier().state();
        state.at = Some(app.source().now());
        let same = state.problems == outcome.problems;
        state.problems.clone_from(&outcome.problems);
        !same || outcome.taken + outcome.put + outcome.entities.len() > 0
    };
    if news {
        let entities: Vec<&str> = outcome.entities.iter().copied().chain(["team"]).collect();
        app.send(json!({"type": "changed", "action": null, "entities": entities}));
    }
    Ok(Some(outcome))
}

impl Courier {
    /// Something is to be given.
    pub(super) fn ring(&self) {
        self.bell.notify_one();
    }

    /// Stops the watch; what is not given yet is given, as far as the folder answers at once.
    pub(crate) async fn stop(&self, app: &App) {
        let watch = self.watch.lock().unwrap_or_else(PoisonError::into_inner).take();
        if let Some(watch) = watch {
            let _ = tokio::time::timeout(LAST, round(app, true)).await;
            watch.abort();
        }
        *self.state() = super::State::default();
    }
}
