//! A team through any folder that reaches everybody: a synced drive, a share, a stick. Nobody needs a server, and who has
//! only the folder reads nothing.
//!
//! Each computer writes files of its own, once; nobody changes or locks anything. What others wrote is taken in by the
//! same `apply` as one's own work (`db::arrive`). So whatever happens to the folder, nothing here goes away because of
//! it. Not here: what a change is and how two of them meet (`db`). The window and the twin start the watch
//! ([`keep_in_touch`]); without a folder nothing of this runs.
//!
//! `remote` has the four verbs, `segment` the files, `content` what they say, `keys` who can read them, `vault` what
//! lies where, `exchange` and `push` one round; `team` joins and leaves, `api` and `decide` answer the screens.

pub mod api;
mod content;
pub mod decide;
mod exchange;
pub mod folder;
mod keys;
mod push;
mod remote;
mod rules;
mod segment;
#[cfg(test)]
mod simulator;
mod store;
pub mod team;
mod vault;
mod watch;
mod wordlist;

pub use folder::replay;
pub use watch::keep_in_touch;

use crate::values::Millis;
use exchange::Problem;
use std::collections::BTreeSet;
use std::sync::{Mutex, MutexGuard, PoisonError};
use tokio::task::JoinHandle;

/// What keeps one profile in touch with its team: one round at a time, a bell, and the keys of this run.
#[derive(Default)]
pub struct Courier {
    busy: tokio::sync::Mutex<()>,
    bell: tokio::sync::Notify,
    watch: Mutex<Option<JoinHandle<()>>>,
    state: Mutex<State>,
}

/// What is known of this run.
#[derive(Default)]
struct State {
    /// The team, once its key is at hand.
    team: Option<vault::Team>,
    /// The keychain did not keep this computer's seed: the code is asked for at the next start.
    for_run: bool,
    /// When somebody last changed something here.
    changed: Option<Millis>,
    /// When the last round ended.
    at: Option<Millis>,
    /// What it found.
    problems: BTreeSet<Problem>,
}

impl Courier {
    /// Somebody changed something.
    pub(crate) fn changed(&self, at: Millis) {
        self.state().changed = Some(at);
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
