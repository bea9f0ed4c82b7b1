//! A folder in memory that plays what folders in the world do: it hides, delays, doubles, cuts, renames, takes back, is
//! full or cannot be written. The same seed plays the same faults.

use super::{Entry, Put, Remote, Trouble};
use std::collections::{BTreeMap, BTreeSet};
use std::sync::{Mutex, MutexGuard, PoisonError};

/// What the folder holds and how it behaves.
#[derive(Default)]
pub struct State {
    /// The files.
    pub files: BTreeMap<String, Vec<u8>>,
    /// Names that are not listed and not given for now.
    pub hidden: BTreeSet<String>,
    /// Nothing can be put.
    pub read_only: bool,
    /// There is no room.
    pub full: bool,
    /// It is not there at all.
    pub gone: bool,
}

/// The folder.
#[derive(Default)]
pub struct Memory(Mutex<State>);

impl Memory {
    /// Looks into it, or plays a fault.
    pub fn state(&self) -> MutexGuard<'_, State> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn open(&self) -> Result<MutexGuard<'_, State>, Trouble> {
        let state = self.state();
        if state.gone { Err(Trouble::Gone) } else { Ok(state) }
    }
}

impl Remote for Memory {
    fn list(&self, prefix: &str) -> Result<Vec<Entry>, Trouble> {
        let state = self.open()?;
        let seen =
            state.files.iter().filter(|file| file.0.starts_with(prefix) && !state.hidden.contains(file.0));
        Ok(seen.map(|file| Entry { name: file.0.clone(), size: file.1.len() as u64 }).collect())
    }

    fn get(&self, name: &str, max: u64) -> Result<Vec<u8>, Trouble> {
        let state = self.open()?;
        let bytes = state.files.get(name).filter(|_| !state.hidden.contains(name)).ok_or(Trouble::Gone)?;
        if bytes.len() as u64 > max { Err(Trouble::TooLarge) } else { Ok(bytes.clone()) }
    }

    fn put_new(&self, name: &str, bytes: &[u8]) -> Result<Put, Trouble> {
        let mut state = self.open()?;
        if let Some(there) = state.files.get(name) {
            return Ok(if there == bytes { Put::Same } else { Put::Different });
        }
        if state.read_only {
            return Err(Trouble::ReadOnly);
        }
        if state.full {
            return Err(Trouble::Full);
        }
        state.files.insert(name.to_owned(), bytes.to_vec());
        Ok(Put::Created)
    }

    fn delete(&self, name: &str) -> Result<(), Trouble> {
        let mut state = self.open()?;
        if state.read_only {
            return Err(Trouble::ReadOnly);
        }
        state.files.remove(name);
        Ok(())
    }
}
