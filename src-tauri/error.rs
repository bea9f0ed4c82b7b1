//! What can go wrong, as data: a code the screen acts on, a message id, arguments, fields, and a way on.
//!
//! Refusals ("the budget does not allow it") are answers, not faults; causes of faults go to the log.

use serde::{Deserialize, Serialize};
use serde_json::{Value, json};
use std::collections::BTreeMap;

/// The result of everything that can fail.
pub type Result<T> = std::result::Result<T, Error>;

/// A sentence to be formed in the reader's language; the arguments are formatted already.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Default)]
#[cfg_attr(feature = "types", derive(ts_rs::TS))]
#[serde(rename_all = "camelCase")]
pub struct Message {
    /// The message's id in the words.
    pub message_id: String,
    /// Its arguments.
    pub args: BTreeMap<String, String>,
}

impl Message {
    /// A message without arguments.
    pub fn new(id: impl Into<String>) -> Self {
        Self { message_id: id.into(), args: BTreeMap::new() }
    }

    /// With one more argument.
    pub fn with(mut self, name: &str, value: impl ToString) -> Self {
        self.args.insert(name.to_owned(), value.to_string());
        self
    }
}

/// What is wrong with one field of a request.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "types", derive(ts_rs::TS))]
#[serde(rename_all = "camelCase")]
pub struct FieldError {
    /// The request's property, `kpis.0.target` for nested ones.
    pub field: String,
    /// The message's id.
    pub message_id: String,
    /// Its arguments.
    pub args: BTreeMap<String, String>,
}

impl FieldError {
    /// A field and its message.
    pub fn new(field: impl Into<String>, message: Message) -> Self {
        Self { field: field.into(), message_id: message.message_id, args: message.args }
    }
}

/// A way on that the screen offers as a button.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "types", derive(ts_rs::TS))]
#[serde(rename_all = "camelCase")]
pub struct Next {
    /// The call to make.
    pub call: String,
    /// Its arguments.
    #[cfg_attr(feature = "types", ts(type = "unknown"))]
    pub args: Value,
    /// What the button says.
    pub message_id: String,
}

/// Everything a call can answer instead of what was asked for.
#[derive(Debug, Clone)]
pub enum Error {
    /// There is no such record (any more).
    NotFound(&'static str),
    /// Some of what was typed cannot be taken.
    Invalid(Vec<FieldError>),
    /// A rule says no; nothing was changed.
    Refused(Message, Option<Box<Next>>),
    /// Something else changed in between.
    Conflict(Message),
    /// The database, a file or a program cannot be reached right now.
    Unavailable(Message),
    /// What is on the disk is not what it should be.
    Corrupt(Message),
    /// A fault of ours; the cause is in the log.
    Bug(String),
}

/// An error as it crosses the pipe.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[cfg_attr(feature = "types", derive(ts_rs::TS))]
#[serde(rename_all = "camelCase")]
pub struct Failure {
    /// What the screen acts on.
    #[cfg_attr(
        feature = "types",
        ts(
            type = "\"notFound\" | \"invalid\" | \"refused\" | \"conflict\" | \"unavailable\" | \"corrupt\" | \"bug\""
        )
    )]
    pub code: String,
    /// The sentence.
    pub message_id: String,
    /// Its arguments.
    pub args: BTreeMap<String, String>,
    /// The fields at fault.
    pub fields: Vec<FieldError>,
    /// A way on.
    pub next: Option<Next>,
}

impl Error {
    /// A refusal without a way on.
    pub fn refused(id: &str) -> Self {
        Self::Refused(Message::new(id), None)
    }

    /// One invalid field.
    pub fn field(field: impl Into<String>, message: Message) -> Self {
        Self::Invalid(vec![FieldError::new(field, message)])
    }

    /// A file that could not be written where a person wants it: names the place and the remedy.
    pub fn unsaved(path: &std::path::Path, cause: &std::io::Error) -> Self {
        use std::io::ErrorKind as Kind;
        let id = match cause.kind() {
            Kind::PermissionDenied | Kind::ReadOnlyFilesystem | Kind::IsADirectory => "error-save-denied",
            Kind::StorageFull | Kind::QuotaExceeded => "error-save-full",
            Kind::NotFound | Kind::NotADirectory => "error-save-folder",
            _ => "error-save",
        };
        Self::Unavailable(Message::new(id).with("path", path.display()))
    }

    /// As it crosses the pipe.
    pub fn failure(&self) -> Failure {
        let plain = |code: &str, message: Message| Failure {
            code: code.to_owned(),
            message_id: message.message_id,
            args: message.args,
            fields: Vec::new(),
            next: None,
        };
        match self {
            Self::NotFound(what) => plain("notFound", Message::new("error-not-found").with("what", what)),
            Self::Invalid(fields) => {
                Failure { fields: fields.clone(), ..plain("invalid", Message::new("error-invalid")) }
            }
            Self::Refused(message, next) => {
                Failure { next: next.as_deref().cloned(), ..plain("refused", message.clone()) }
            }
            Self::Conflict(message) => plain("conflict", message.clone()),
            Self::Unavailable(message) => plain("unavailable", message.clone()),
            Self::Corrupt(message) => plain("corrupt", message.clone()),
            Self::Bug(_) => plain("bug", Message::new("error-bug")),
        }
    }

    /// As JSON.
    pub fn to_json(&self) -> Value {
        serde_json::to_value(self.failure()).unwrap_or_else(|_| json!({"code": "bug"}))
    }
}

impl std::fmt::Display for Error {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let failure = self.failure();
        write!(f, "{} {}", failure.code, failure.message_id)?;
        match self {
            Self::Bug(cause) => write!(f, ": {cause}"),
            _ => Ok(()),
        }
    }
}

impl std::error::Error for Error {}

impl From<sqlx::Error> for Error {
    fn from(error: sqlx::Error) -> Self {
        let code = match &error {
            // A profile that was closed meanwhile.
            sqlx::Error::PoolClosed => return Self::Unavailable(Message::new("error-closed")),
            sqlx::Error::Io(cause) => return cause.kind().into(),
            sqlx::Error::Database(cause) => cause.code().and_then(|code| code.parse::<i32>().ok()),
            _ => None,
        };
        // SQLite's primary result codes: 8 read-only, 10 I/O, 11 corrupt, 13 full, 26 not a database.
        match code.map(|code| code & 0xff) {
            Some(13) => Self::Unavailable(Message::new("error-disk-full")),
            Some(8) => Self::Unavailable(Message::new("error-read-only")),
            // 14: a file that cannot be opened.
            Some(10 | 14) => Self::Unavailable(Message::new("error-disk")),
            Some(11 | 26) => Self::Corrupt(Message::new("error-damaged")),
            _ => Self::Bug(error.to_string()),
        }
    }
}

impl From<std::io::Error> for Error {
    fn from(error: std::io::Error) -> Self {
        error.kind().into()
    }
}

impl From<std::io::ErrorKind> for Error {
    fn from(kind: std::io::ErrorKind) -> Self {
        use std::io::ErrorKind as Kind;
        match kind {
            Kind::StorageFull | Kind::QuotaExceeded | Kind::FileTooLarge => {
                Self::Unavailable(Message::new("error-disk-full"))
            }
            Kind::PermissionDenied | Kind::ReadOnlyFilesystem => {
                Self::Unavailable(Message::new("error-read-only"))
            }
            Kind::NotFound => Self::Unavailable(Message::new("error-file-missing")),
            _ => Self::Unavailable(Message::new("error-disk")),
        }
    }
}
