//! The one database: opening it safely, the write path, undo, backups.
//!
//! Everything that synced tables hold goes through [`Db::change`]; reads run on connections that cannot write.
//! Capabilities call this module; it calls only `values` and `platform`.

pub mod arrive;
pub mod backup;
pub mod bulk;
pub mod carry;
pub mod change;
pub mod conflict;
pub mod erase;
#[cfg(test)]
mod full_disk;
mod guard;
pub mod log;
pub mod open;
pub mod project;
pub mod registry;
pub mod restore;
mod row;
pub mod seal;
mod search;
pub mod undo;
pub mod value;
pub mod verify;

use crate::error::Result;
use crate::platform::Source;
use sqlx::SqlitePool;
use std::path::PathBuf;
use std::sync::Arc;

pub use backup::opened;
pub use bulk::Making;
pub use change::{Action, Changed, Tx};
pub use erase::Records;
pub use value::{Fields, Value};

/// An open profile's database: one writer for the life of the process, a few readers.
pub struct Db {
    pub(crate) writer: SqlitePool,
    pub(crate) readers: SqlitePool,
    /// The profile's folder.
    pub folder: PathBuf,
    pub(crate) device: [u8; 16],
    pub(crate) source: Arc<dyn Source>,
    held: open::Held,
}

impl Db {
    /// A pool whose connections can only read.
    pub fn read(&self) -> &SqlitePool {
        &self.readers
    }

    /// Where time and randomness come from.
    pub fn source(&self) -> &dyn Source {
        self.source.as_ref()
    }

    /// This profile on this computer, as the log names it.
    pub fn device(&self) -> crate::values::Uid {
        crate::values::Uid(self.device)
    }

    /// A new random id.
    pub fn new_id(&self) -> crate::values::Uid {
        crate::platform::new_id(self.source())
    }

    /// The hold on the profile, for whoever opens it again.
    pub fn held(&self) -> open::Held {
        self.held.clone()
    }

    /// Closes cleanly: the write-ahead log is folded in and the next start needs no check.
    pub async fn close(&self) -> Result<()> {
        self.readers.close().await;
        self.writer.close().await;
        open::mark_clean(&self.folder);
        Ok(())
    }
}

impl Db {
    /// A transaction for local-only tables (settings, drafts); synced tables refuse it.
    ///
    /// # Errors
    /// What the engine says.
    pub async fn local(&self) -> Result<sqlx::Transaction<'static, sqlx::Sqlite>> {
        Ok(self.writer.begin_with("begin immediate").await?)
    }
}
