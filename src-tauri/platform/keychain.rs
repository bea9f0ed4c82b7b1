//! The system's keychain: the Secret Service on Linux, the Credential Manager on Windows, the Keychain on macOS.

use crate::host::secrets::{Closed, Secrets};
use keyring::{Entry, Error};

/// Under which name the system shows what is Marquee's.
const SERVICE: &str = "app.marquee.desktop";

/// The keychain of the person who runs this program.
#[derive(Debug, Default)]
pub struct Keychain;

/// What the keychain's own error means for a person. Its text goes to the log: it names the store, never a secret.
fn closed(cause: &Error) -> Closed {
    tracing::warn!(kind = kind(cause), "the keychain did not answer");
    match cause {
        Error::NoStorageAccess(_) => Closed::Locked,
        _ => Closed::Absent,
    }
}

/// The kind of an error alone: some of them carry the bytes of what is kept.
fn kind(cause: &Error) -> &'static str {
    match cause {
        Error::NoStorageAccess(_) => "no access",
        Error::PlatformFailure(_) => "platform failure",
        Error::NoDefaultStore => "no store",
        _ => "other",
    }
}

fn entry(name: &str) -> Result<Entry, Closed> {
    Entry::new(SERVICE, name).map_err(|cause| closed(&cause))
}

impl Secrets for Keychain {
    fn keep(&self, name: &str, secret: &str) -> Result<(), Closed> {
        entry(name)?.set_password(secret).map_err(|cause| closed(&cause))
    }

    fn give(&self, name: &str) -> Result<Option<String>, Closed> {
        match entry(name)?.get_password() {
            Ok(secret) => Ok(Some(secret)),
            // What is no text was not written by Marquee.
            Err(Error::NoEntry | Error::BadEncoding(_)) => Ok(None),
            Err(cause) => Err(closed(&cause)),
        }
    }

    fn forget(&self, name: &str) -> Result<(), Closed> {
        match entry(name)?.delete_credential() {
            Ok(()) | Err(Error::NoEntry) => Ok(()),
            Err(cause) => Err(closed(&cause)),
        }
    }
}
