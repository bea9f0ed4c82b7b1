//! From a file on disk to a table with profiles, or a sentence why not.

use super::columns::{self, Profile};
use super::rows::Rows;
use super::signatures::{Kind, Signature};
use super::table::{self, Table};
use super::{bytes, records, sheet, signatures};
use crate::error::{Error, Message, Result};
use crate::values::Millis;
use std::path::{Path, PathBuf};

/// The largest file that is read, in bytes (100 MB): everything is held in memory until the commit.
pub const LARGEST: u64 = 100_000_000;

/// A file as it was read.
#[derive(Debug)]
pub struct Source {
    /// Where it is.
    pub path: PathBuf,
    /// Its name.
    pub name: String,
    /// When it was last written, UTC milliseconds; never later than now.
    pub at: Millis,
    /// The encoding, or `XLSX` for any spreadsheet.
    pub encoding: String,
    /// What stands between cells; empty for spreadsheets.
    pub delimiter: String,
    /// Its table.
    pub table: Table,
    /// What each column holds.
    pub profiles: Vec<Profile>,
    /// What a person should know.
    pub warnings: Vec<Message>,
}

impl Source {
    /// The columns as they are matched.
    pub fn keys(&self) -> Vec<String> {
        self.profiles.iter().map(|profile| profile.key.clone()).collect()
    }

    /// The export that it is, if it is one that we know.
    pub fn export(&self) -> Option<&'static Signature> {
        signatures::of(&self.keys())
    }

    /// What it holds.
    pub fn kind(&self) -> Kind {
        self.export().map_or(Kind::Creators, |export| export.kind)
    }
}

/// Reads a file, in a chosen encoding or the one that its bytes say.
///
/// # Errors
/// `Unavailable` when it cannot be read; `Refused` when it is no table, with what to do.
pub fn read(path: &Path, choice: Option<&str>, now: Millis) -> Result<Source> {
    let name = path
        .file_name()
        .map_or_else(|| path.display().to_string(), |name| name.to_string_lossy().into_owned());
    let (content, at) = load(path, &name)?;
    let refused = |message: Message| Error::Refused(message.with("file", &name), None);
    let parsed = parse(content, choice).map_err(refused)?;
    let table = table::build(parsed.rows).map_err(refused)?;
    let profiles = columns::profiles(&table, parsed.delimiter.chars().next().unwrap_or(','));
    let mut warnings = parsed.warnings;
    warnings.extend(table.warnings.iter().cloned());
    Ok(Source {
        path: path.to_owned(),
        name,
        at: Millis(at.0.min(now.0)),
        encoding: parsed.encoding,
        delimiter: parsed.delimiter,
        table,
        profiles,
        warnings,
    })
}

fn load(path: &Path, name: &str) -> Result<(Vec<u8>, Millis)> {
    use std::io::ErrorKind as Kind;
    let failed = |cause: std::io::Error| {
        let id = if cause.kind() == Kind::NotFound { "import-missing" } else { "import-unreadable" };
        Error::Unavailable(Message::new(id).with("file", name))
    };
    let facts = std::fs::metadata(path).map_err(failed)?;
    if !facts.is_file() {
        return Err(Error::Unavailable(Message::new("import-unreadable").with("file", name)));
    }
    if facts.len() > LARGEST {
        let message = Message::new("import-too-large").with("file", name).with("limit", LARGEST / 1_000_000);
        return Err(Error::Refused(message, None));
    }
    let written = facts.modified().ok().and_then(|time| time.duration_since(std::time::UNIX_EPOCH).ok());
    let at = written.and_then(|past| i64::try_from(past.as_millis()).ok()).unwrap_or(i64::MAX);
    Ok((std::fs::read(path).map_err(failed)?, Millis(at)))
}

struct Parsed {
    encoding: String,
    delimiter: String,
    rows: Rows,
    warnings: Vec<Message>,
}

fn parse(content: Vec<u8>, choice: Option<&str>) -> std::result::Result<Parsed, Message> {
    match bytes::kind(&content) {
        bytes::Kind::Other(kind) => Err(Message::new("import-other-kind").with("kind", kind)),
        bytes::Kind::Container => workbook(content),
        bytes::Kind::Text if content.is_empty() => Err(Message::new("import-empty")),
        bytes::Kind::Text => text(content, choice),
    }
}

fn workbook(content: Vec<u8>) -> std::result::Result<Parsed, Message> {
    let kind = if content.starts_with(b"PK") { "XLSX" } else { "XLS" };
    let sheet = sheet::read(content)?;
    let mut warnings = Vec::new();
    if sheet.filled > 1 {
        warnings
            .push(Message::new("import-warn-sheets").with("sheet", &sheet.name).with("count", sheet.filled));
    }
    Ok(Parsed { encoding: kind.to_owned(), delimiter: String::new(), rows: sheet.rows, warnings })
}

fn text(content: Vec<u8>, choice: Option<&str>) -> std::result::Result<Parsed, Message> {
    let decoded = bytes::decode(content, choice)?;
    let mut warnings = Vec::new();
    if decoded.guessed {
        warnings.push(Message::new("import-warn-encoding").with("encoding", decoded.encoding));
    }
    if let Some((count, line)) = bytes::lost(&decoded.text) {
        warnings.push(Message::new("import-warn-lost").with("count", count).with("line", line));
    }
    let encoding = decoded.encoding.to_owned();
    let split = records::split(decoded.text)?;
    if let Some(line) = split.odd_quote {
        warnings.push(Message::new("import-warn-quotes").with("line", line));
    }
    let delimiter = split.delimiter.to_string();
    Ok(Parsed { encoding, delimiter, rows: split.rows, warnings })
}
