//! Where passwords are kept: in the system's own keychain and nowhere else. The core knows only [`Secrets`]; the
//! window and the companion use the keychain (`platform::keychain`), tests keep them in memory.

use std::collections::BTreeMap;
use std::sync::{Mutex, PoisonError};

/// Why a keychain gives or takes nothing.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Closed {
    /// This system has none, or none is running.
    Absent,
    /// It is locked, or the person did not allow it to be used.
    Locked,
}

/// A place for passwords, each under a name. Its calls may wait for a person who unlocks it.
pub trait Secrets: Send + Sync {
    /// Keeps a password, in the place of the one before.
    ///
    /// # Errors
    /// The keychain is locked or there is none; nothing is kept then.
    fn keep(&self, name: &str, secret: &str) -> Result<(), Closed>;

    /// Gives a password back; `None` when none was kept under this name.
    ///
    /// # Errors
    /// The keychain is locked or there is none.
    fn give(&self, name: &str) -> Result<Option<String>, Closed>;

    /// Forgets a password; one that is not there is fine.
    ///
    /// # Errors
    /// The keychain is locked or there is none.
    fn forget(&self, name: &str) -> Result<(), Closed>;
}

/// Passwords in this process's memory, until it ends: for tests, and where a keychain is played locked or absent.
#[derive(Debug, Default)]
pub struct Memory {
    kept: Mutex<BTreeMap<String, String>>,
    closed: Mutex<Option<Closed>>,
}

impl Memory {
    /// From here on it answers as a keychain that is locked or absent; `None` opens it again.
    pub fn close(&self, why: Option<Closed>) {
        *self.closed.lock().unwrap_or_else(PoisonError::into_inner) = why;
    }

    fn open(&self) -> Result<std::sync::MutexGuard<'_, BTreeMap<String, String>>, Closed> {
        match *self.closed.lock().unwrap_or_else(PoisonError::into_inner) {
            Some(why) => Err(why),
            None => Ok(self.kept.lock().unwrap_or_else(PoisonError::into_inner)),
        }
    }
}

impl Secrets for Memory {
    fn keep(&self, name: &str, secret: &str) -> Result<(), Closed> {
        self.open()?.insert(name.to_owned(), secret.to_owned());
        Ok(())
    }

    fn give(&self, name: &str) -> Result<Option<String>, Closed> {
        Ok(self.open()?.get(name).cloned())
    }

    fn forget(&self, name: &str) -> Result<(), Closed> {
        self.open()?.remove(name);
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_closed_keychain_says_why_and_loses_nothing() {
        let secrets = Memory::default();
        assert_eq!(secrets.give("mail"), Ok(None), "nothing was kept yet");
        assert_eq!(secrets.keep("mail", "sesame"), Ok(()), "it takes a password");
        for why in [Closed::Locked, Closed::Absent] {
            secrets.close(Some(why));
            assert_eq!(secrets.give("mail"), Err(why), "a closed one gives nothing");
            assert_eq!(secrets.keep("mail", "other"), Err(why), "and takes nothing");
        }
        secrets.close(None);
        assert_eq!(secrets.give("mail"), Ok(Some("sesame".to_owned())), "what was kept is still there");
        assert_eq!(
            (secrets.forget("mail"), secrets.give("mail")),
            (Ok(()), Ok(None)),
            "until it is forgotten"
        );
    }
}
