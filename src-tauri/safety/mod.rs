//! Keeping a profile safe: backups that the program makes by itself, restoring one, a weekly check, notes of faults,
//! and the ways out when a profile does not open.
//!
//! Not here: how a copy is made, proven and put in place (`db`), and what a disk is (`platform`). The window and the
//! twin start the watch ([`keep_safe`]); imports ask for a backup before a large one.

pub mod api;
pub mod notices;
pub mod recovery;
pub mod restore;
pub mod rules;
mod store;
pub mod upkeep;

pub use recovery::{moved, refusal};
pub use upkeep::{before_import, keep_safe, make};

use crate::error::Failure;
use crate::values::Millis;
use std::collections::BTreeSet;
use std::path::PathBuf;
use std::sync::{Mutex, MutexGuard, PoisonError};
use tokio::task::JoinHandle;

/// What watches over one profile: one copy or restore at a time, what the last ones said, and the task that keeps
/// looking.
#[derive(Default)]
pub struct Keeper {
    busy: tokio::sync::Mutex<()>,
    state: Mutex<State>,
    watch: Mutex<Option<JoinHandle<()>>>,
}

/// What is known of this run.
#[derive(Default)]
struct State {
    /// When somebody last changed something.
    changed: Option<Millis>,
    /// Why the newest backup could not be made.
    failed: Option<Failure>,
    /// Where the profile lay before it was moved.
    moved_from: Option<PathBuf>,
    /// Notices that were read.
    hidden: BTreeSet<String>,
}

impl Keeper {
    /// Somebody changed something.
    pub(crate) fn changed(&self, at: Millis) {
        self.state().changed = Some(at);
    }

    /// Stops looking; a copy that is being made leaves nothing behind that counts.
    pub(crate) fn stop(&self) {
        if let Some(watch) = self.watch.lock().unwrap_or_else(PoisonError::into_inner).take() {
            watch.abort();
        }
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
