//! Documents that belong to a profile, kept by their digest; and writing files where people want them.

pub mod attach;

pub use attach::{Attached, attach, give};

use crate::app::App;
use crate::error::{Error, Message, Result};
use crate::fields::Empty;
use crate::platform;
use serde::{Deserialize, Serialize};
use std::path::{Path, PathBuf};

/// The digest that names a document: BLAKE3, 64 hexadecimal characters.
pub fn digest(bytes: &[u8]) -> String {
    blake3::hash(bytes).to_hex().to_string()
}

fn place(profile: &Path, digest: &str) -> PathBuf {
    profile.join("files").join(&digest[..digest.len().min(2)]).join(digest)
}

/// Keeps a document; answers its digest. Keeping it twice is keeping it once.
///
/// # Errors
/// What the disk says; nothing is half kept.
pub fn keep(profile: &Path, bytes: &[u8]) -> Result<String> {
    let digest = digest(bytes);
    let path = place(profile, &digest);
    if !path.exists() {
        std::fs::create_dir_all(path.parent().unwrap_or(profile))?;
        platform::write_whole(&path, bytes)?;
    }
    Ok(digest)
}

/// Reads a document back and proves that it is the one.
///
/// # Errors
/// `Unavailable` when it is gone, `Corrupt` when its bytes are others.
pub fn read(profile: &Path, name: &str) -> Result<Vec<u8>> {
    if name.len() != 64 || !name.bytes().all(|byte| byte.is_ascii_hexdigit()) {
        return Err(Error::NotFound("document"));
    }
    let bytes = std::fs::read(place(profile, name))?;
    if digest(&bytes) == name {
        Ok(bytes)
    } else {
        Err(Error::Corrupt(Message::new("error-document-damaged")))
    }
}

/// Forgets a document; one that is gone already is fine.
///
/// # Errors
/// What the disk says.
pub fn forget(profile: &Path, name: &str) -> Result<()> {
    if name.len() != 64 || !name.bytes().all(|byte| byte.is_ascii_hexdigit()) {
        return Err(Error::NotFound("document"));
    }
    match std::fs::remove_file(place(profile, name)) {
        Err(cause) if cause.kind() != std::io::ErrorKind::NotFound => Err(cause.into()),
        _ => Ok(()),
    }
}

/// Writes a file where a person wants it: whole, or not at all.
///
/// # Errors
/// `Unavailable` that names the file and the remedy.
pub fn save_as(path: &Path, bytes: &[u8]) -> Result<()> {
    use std::io::ErrorKind as Kind;
    // A file that is there and read-only would be replaced by a rename; that is not what its owner wants.
    let locked = std::fs::metadata(path).is_ok_and(|meta| meta.permissions().readonly() || meta.is_dir());
    let written =
        if locked { Err(Kind::PermissionDenied.into()) } else { platform::write_whole(path, bytes) };
    written.map_err(|cause| Error::unsaved(path, &cause))
}

/// A text as the name of a file, without its extension: letters and digits with hyphens between, at most 60.
pub fn safe_name(text: &str, otherwise: &str) -> String {
    let name: String = text.chars().map(|c| if c.is_alphanumeric() { c } else { '-' }).collect();
    let parts: Vec<&str> = name.split('-').filter(|part| !part.is_empty()).collect();
    let name: String = parts.join("-").chars().take(60).collect();
    if name.is_empty() { otherwise.to_owned() } else { name }
}

/// A file on this computer.
#[derive(Debug, Deserialize)]
#[cfg_attr(feature = "types", derive(ts_rs::TS))]
pub struct PathRef {
    /// Where.
    pub path: String,
}

/// A file that was written.
#[derive(Debug, Serialize)]
#[cfg_attr(feature = "types", derive(ts_rs::TS))]
pub struct Saved {
    /// Where.
    pub path: String,
}

/// `files.open`: in the program that the system has for it.
pub async fn open(app: &App, req: PathRef) -> Result<Empty> {
    app.host().open_path(Path::new(&req.path))?;
    Ok(Empty {})
}

/// `files.reveal`: in the system's file manager.
pub async fn reveal(app: &App, req: PathRef) -> Result<Empty> {
    app.host().reveal_path(Path::new(&req.path))?;
    Ok(Empty {})
}

/// The path given, or the one that a person picks; `None` when they cancel.
pub async fn chosen(
    app: &App,
    path: Option<String>,
    title: &str,
    suggested: &str,
    filter: crate::host::Filter,
) -> Option<PathBuf> {
    match path {
        Some(path) => Some(path.into()),
        None => app.host().save_file(&app.words().text(title, &[]), suggested, &[filter]).await,
    }
}
