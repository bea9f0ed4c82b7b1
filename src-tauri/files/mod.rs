//! Documents that belong to a profile, kept by their digest; and writing files where people want them.

pub mod attach;
mod picture;
mod store;

pub use attach::{Attached, LARGEST, acceptable, attach, file_name, give, name_of};
pub use picture::{data_url, picture};
pub use store::{Holder, only_kept_by};

use crate::app::App;
use crate::error::{Error, Message, Result};
use crate::fields::Empty;
use crate::platform;
use serde::{Deserialize, Serialize};
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicU64, Ordering};

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

/// Keeps a copy of a file of any size in the memory of one small buffer; answers its digest and its size. `None`: it
/// has more bytes than `most`, nothing is kept.
///
/// # Errors
/// What the disk says; nothing is half kept.
pub fn keep_file(profile: &Path, path: &Path, most: u64) -> Result<Option<(String, u64)>> {
    let mut from = std::fs::File::open(path)?;
    let folder = profile.join("files");
    std::fs::create_dir_all(&folder)?;
    // What a crash leaves of it is swept away at the next start.
    static COUNT: AtomicU64 = AtomicU64::new(0);
    let draft = folder.join(format!(".{}.part", COUNT.fetch_add(1, Ordering::Relaxed)));
    let copied = copy(&mut from, &draft, most);
    let kept = copied.and_then(|copied| {
        let Some((digest, size)) = copied else { return Ok(None) };
        let home = place(profile, &digest);
        if !home.exists() {
            std::fs::create_dir_all(home.parent().unwrap_or(profile))?;
            std::fs::rename(&draft, &home)?;
            platform::flush_folder(home.parent().unwrap_or(profile));
        }
        Ok(Some((digest, size)))
    });
    let _ = std::fs::remove_file(&draft);
    kept
}

fn copy(from: &mut std::fs::File, to: &Path, most: u64) -> Result<Option<(String, u64)>> {
    use std::io::{Read as _, Write as _};
    let mut draft = std::fs::File::create(to)?;
    let (mut hasher, mut size, mut buffer) = (blake3::Hasher::new(), 0_u64, vec![0; 64 * 1024]);
    loop {
        let read = from.read(&mut buffer)?;
        if read == 0 {
            break;
        }
        size += read as u64;
        if size > most {
            return Ok(None);
        }
        hasher.update(&buffer[..read]);
        draft.write_all(&buffer[..read])?;
    }
    draft.sync_all()?;
    Ok(Some((hasher.finalize().to_hex().to_string(), size)))
}

/// The size of a kept document; `None` when its content is gone.
pub fn size(profile: &Path, name: &str) -> Option<u64> {
    std::fs::metadata(place(profile, name)).ok().filter(|meta| meta.is_file()).map(|meta| meta.len())
}

/// Opens a kept document to read a part of it; only a whole one can be proven.
///
/// # Errors
/// `Unavailable` when it is gone.
pub fn open_kept(profile: &Path, name: &str) -> Result<std::fs::File> {
    Ok(std::fs::File::open(place(profile, name))?)
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

/// Writes a PDF where a person picks its place, or to `path`; none when they cancel. `title` is the dialog's.
///
/// # Errors
/// As [`save_as`].
pub async fn save_pdf(
    app: &App,
    bytes: &[u8],
    path: Option<String>,
    title: &str,
    suggested: &str,
) -> Result<Option<Saved>> {
    let filter = crate::host::Filter::new(app.words().text("file-kind-pdf", &[]), &["pdf"]);
    let Some(path) = chosen(app, path, title, suggested, filter).await else { return Ok(None) };
    let path = if path.extension().is_none() { path.with_extension("pdf") } else { path };
    save_as(&path, bytes)?;
    Ok(Some(Saved { path: path.display().to_string() }))
}

/// A text as the name of a file, without its extension: letters and digits with hyphens between, at most 80.
pub fn safe_name(text: &str, otherwise: &str) -> String {
    let name: String = text.chars().map(|c| if c.is_alphanumeric() { c } else { '-' }).collect();
    let parts: Vec<&str> = name.split('-').filter(|part| !part.is_empty()).collect();
    let name: String = parts.join("-").chars().take(80).collect();
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
