//! E-mail: the account of this computer, templates, and the outbox that sends when it can and never twice.
//!
//! Not here: what a message says about a campaign, which its capability knows. It makes a [`Draft`] and calls
//! [`queue`], or [`check`], [`put`] within an action of its own, and [`ring`]; from there on the outbox does the rest. What was sent is a
//! synced record; what waits is local to the computer that queued it. The password is in the system's keychain
//! (`host::secrets`) and nowhere else.
//!
//! Sending twice is impossible by the order of writes: before the first byte of a text goes to the server, the message
//! is marked on the disk as handed over. Whatever happens between that and the server's answer being on the disk, the
//! message is asked about, never sent again by itself (`rules::next`).

pub mod account;
pub mod api;
pub mod compose;
pub mod draft;
pub mod letter;
pub mod link;
pub mod outbox;
pub mod rules;
mod smtp;
mod store;
pub mod templates;

pub use draft::{Checked, Draft, Kind, Person, Proven, check, check_next, open_draft, put, queue, ring};
pub use letter::{About, Letter, begun};
pub use outbox::{keep_sending, stuck, wake};
pub use templates::{Filled, Values, fill, start, values};

use crate::app::App;
use crate::error::Result;
use crate::values::Uid;
use sqlx::SqliteConnection;
use std::sync::{Mutex, PoisonError};
use tokio::task::JoinHandle;

/// What sends for one profile: one message at a time, a bell that wakes it, and a password that is kept for this run
/// alone.
#[derive(Default)]
pub struct Post {
    busy: tokio::sync::Mutex<()>,
    bell: tokio::sync::Notify,
    watch: Mutex<Option<JoinHandle<()>>>,
    password: Mutex<Option<String>>,
}

impl Post {
    /// Something is there to be sent.
    pub(crate) fn ring(&self) {
        self.bell.notify_one();
    }

    /// Stops sending. A message that is being handed over gets a moment to learn its answer.
    pub(crate) async fn stop(&self) {
        let watch = self.watch.lock().unwrap_or_else(PoisonError::into_inner).take();
        if let Some(watch) = watch {
            // A busy outbox holds this lock; when it does not let go, the message is asked about at the next start.
            let _ = tokio::time::timeout(std::time::Duration::from_secs(5), self.busy.lock()).await;
            watch.abort();
        }
    }

    fn for_this_run(&self) -> Option<String> {
        self.password.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }

    fn keep_for_this_run(&self, password: Option<String>) {
        *self.password.lock().unwrap_or_else(PoisonError::into_inner) = password;
    }
}

/// Whether this computer can send by itself.
///
/// # Errors
/// What the engine says.
pub async fn has_account(app: &App) -> Result<bool> {
    Ok(account::load(&*app.db()?).await?.is_some())
}

/// Takes out of the outbox what is on its way to people who are erased.
///
/// # Errors
/// What the engine says.
pub async fn forget(db: &mut SqliteConnection, creators: &[Uid]) -> Result<()> {
    for creator in creators {
        store::drop_of(&mut *db, *creator).await?;
    }
    Ok(())
}
