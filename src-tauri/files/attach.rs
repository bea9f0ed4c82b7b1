//! Files that people attach: picked, kept as copies by their digest, given back where they are wanted.

use super::{Saved, chosen, keep_file, read, save_as};
use crate::app::App;
use crate::error::{Error, Message, Result};
use crate::fields::Empty;
use crate::host::Filter;
use crate::values::Lang;
use crate::values::format::count;
use serde::Serialize;
use std::path::Path;

/// The largest file that is kept, in bytes (200 MB): it lies in every backup, and in memory when it is given back.
pub const LARGEST: u64 = 200_000_000;

/// A file that a person picked.
#[derive(Debug, Serialize)]
#[cfg_attr(feature = "types", derive(ts_rs::TS))]
pub struct Picked {
    /// Where it is.
    pub path: String,
    /// Its name.
    pub name: String,
}

/// A file as it is kept.
#[derive(Debug, Clone)]
pub struct Attached {
    /// What names its bytes.
    pub digest: String,
    /// What people call it.
    pub name: String,
    /// Its size in bytes.
    pub size: u64,
}

/// `files.pick`: lets a person choose a file to attach; `None` when they cancel.
pub async fn pick(app: &App, _: Empty) -> Result<Option<Picked>> {
    let title = app.words().text("dialog-attach", &[]);
    let path = app.host().pick_file(&title, &[]).await;
    Ok(path.map(|path| Picked { name: name_of(&path), path: path.display().to_string() }))
}

/// The name of a file without the folders that it lies in.
pub fn name_of(path: &Path) -> String {
    path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default()
}

fn wrong(field: &str, path: &Path, id: &str) -> Error {
    Error::field(field, Message::new(id).with("file", name_of(path)))
}

fn large(field: &str, path: &Path) -> Error {
    let most = count(i64::try_from(LARGEST / 1_000_000).unwrap_or(i64::MAX), Lang::En);
    let message = Message::new("error-attach-large").with("file", name_of(path)).with("most", most);
    Error::field(field, message)
}

/// Refuses what cannot be kept, before a byte is read.
///
/// # Errors
/// `Invalid` naming the field when there is no such file, when it is empty or too large.
pub fn acceptable(field: &str, path: &str) -> Result<()> {
    let path = Path::new(path);
    let missing = |_| wrong(field, path, "error-attach-missing");
    let meta = std::fs::metadata(path).map_err(missing)?;
    if !meta.is_file() || meta.len() == 0 {
        return Err(wrong(field, path, "error-attach-missing"));
    }
    if meta.len() > LARGEST {
        return Err(large(field, path));
    }
    std::fs::File::open(path).map(|_| ()).map_err(missing)
}

/// Keeps a copy of a file; an empty path is none.
///
/// # Errors
/// As [`acceptable`]; what the disk says.
pub fn attach(profile: &Path, field: &str, path: &str) -> Result<Option<Attached>> {
    if path.is_empty() {
        return Ok(None);
    }
    acceptable(field, path)?;
    let path = Path::new(path);
    let (digest, size) = keep_file(profile, path, LARGEST)?.ok_or_else(|| large(field, path))?;
    Ok(Some(Attached { digest, name: name_of(path), size }))
}

/// A name under which a file can be written: its last part, without anything that a system does not take.
pub fn file_name(name: &str) -> String {
    let last = name.rsplit(['/', '\\']).next().unwrap_or_default();
    let keep = |c: &char| {
        !c.is_control() && !matches!(c, '"' | '<' | '>' | ':' | '|' | '?' | '*' | '\u{2028}' | '\u{2029}')
    };
    let clean: String = last.chars().filter(keep).collect();
    let name = short(clean.trim());
    if name.is_empty() || name.chars().all(|c| c == '.') { "file".to_owned() } else { name }
}

/// A name of at most 180 bytes, since systems take 255 with what is added while a file is written. The ending stays: what a
/// file is must not change with its length.
fn short(name: &str) -> String {
    const MOST: usize = 180;
    if name.len() <= MOST {
        return name.to_owned();
    }
    let ending = name.rsplit_once('.').map(|(_, ending)| ending).filter(|ending| ending.len() <= 20);
    let room = MOST - ending.map_or(0, |ending| ending.len() + 1);
    let stem: String = name
        .char_indices()
        .take_while(|(at, letter)| at + letter.len_utf8() <= room)
        .map(|(_, letter)| letter)
        .collect();
    match ending {
        Some(ending) => format!("{}.{ending}", stem.trim_end()),
        None => stem.trim_end().to_owned(),
    }
}

/// Saves a kept file under its name, at the path given or where a person wants it; `None` when they cancel.
///
/// # Errors
/// What the disk says.
pub async fn give(app: &App, digest: &str, name: &str, path: Option<String>) -> Result<Option<Saved>> {
    let bytes = read(&app.folder(), digest)?;
    let name = &file_name(name);
    let ending = Path::new(name).extension().map(|ending| ending.to_string_lossy().into_owned());
    let kind =
        Filter { name: app.words().text("file-kind-any", &[]), extensions: ending.into_iter().collect() };
    let Some(path) = chosen(app, path, "dialog-save-file", name, kind).await else { return Ok(None) };
    save_as(&path, &bytes)?;
    Ok(Some(Saved { path: path.display().to_string() }))
}
