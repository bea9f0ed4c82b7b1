//! Looking at kept files and giving them back, as calls. What leaves the profile is always a copy.

use super::rules::{self, SHOWN, TEXT};
use super::store;
use crate::app::App;
use crate::db::opened;
use crate::error::{Error, Message, Next, Result};
use crate::fields::Empty;
use crate::files::{self, Saved};
use crate::platform;
use crate::values::Uid;
use crate::values::format::bytes;
use serde::{Deserialize, Serialize};
use serde_json::json;
use std::io::Read as _;
use std::path::PathBuf;

/// A kept file, please: a version of a document, a draft, a step of a contract.
#[derive(Debug, Deserialize)]
#[cfg_attr(feature = "types", derive(ts_rs::TS))]
pub struct FileRef {
    /// What names it.
    pub file: String,
}

/// A kept file, to be saved somewhere.
#[derive(Debug, Deserialize)]
#[cfg_attr(feature = "types", derive(ts_rs::TS))]
pub struct FileSave {
    /// What names it.
    pub file: String,
    /// Where to; none: a person picks the place.
    #[serde(default)]
    pub path: Option<String>,
}

/// What a kept file looks like.
#[derive(Debug, Serialize)]
#[cfg_attr(feature = "types", derive(ts_rs::TS))]
#[serde(rename_all = "camelCase")]
pub struct DocumentPreview {
    /// What can be shown of it; `missing`: its content is gone from the disk.
    #[cfg_attr(
        feature = "types",
        ts(type = "\"picture\" | \"text\" | \"pdf\" | \"program\" | \"other\" | \"missing\"")
    )]
    pub kind: String,
    /// The file's name.
    pub name: String,
    /// Its size, printed.
    pub size_printed: String,
    /// The picture, as an address that the page shows.
    pub picture: Option<String>,
    /// The beginning of a text.
    pub text: String,
    /// The text goes on.
    pub more: bool,
}

/// The digest and the name of a kept file.
async fn find(app: &App, text: &str) -> Result<(String, String)> {
    let (prefix, record) = Uid::parse_any(text).ok_or(Error::NotFound("document"))?;
    let found = store::file(&mut *app.db()?.read().acquire().await?, prefix, record).await?;
    found.ok_or(Error::NotFound("document"))
}

/// A kept file that must be there: a way back is told when it is not.
async fn there(app: &App, text: &str) -> Result<(String, String)> {
    let (digest, name) = find(app, text).await?;
    match files::size(&app.folder(), &digest) {
        Some(_) => Ok((digest, name)),
        None => Err(Error::Unavailable(Message::new("error-document-missing").with("name", name))),
    }
}

/// `documents.preview`: what can be shown of a file without another program.
pub async fn preview(app: &App, req: FileRef) -> Result<DocumentPreview> {
    let (digest, name) = find(app, &req.file).await?;
    let folder = app.folder();
    let Some(size) = files::size(&folder, &digest) else {
        return Ok(shown("missing", name, String::new()));
    };
    let printed = bytes(size, app.lang());
    let mut head = Vec::new();
    files::open_kept(&folder, &digest)?.take(TEXT.0).read_to_end(&mut head)?;
    if rules::runs(&name, &head) {
        return Ok(shown("program", name, printed));
    }
    if let Some(kind) = files::picture(&head) {
        let picture = if size <= SHOWN.0 { Some(files::read(&folder, &digest)?) } else { None };
        let picture = picture.map(|picture| files::data_url(kind, &picture));
        return Ok(DocumentPreview { picture, ..shown("picture", name, printed) });
    }
    if head.starts_with(b"%PDF-") {
        return Ok(shown("pdf", name, printed));
    }
    Ok(match rules::text(&name, &head, size <= TEXT.0) {
        Some((text, more)) => DocumentPreview { text, more, ..shown("text", name, printed) },
        None => shown("other", name, printed),
    })
}

fn shown(kind: &str, name: String, size_printed: String) -> DocumentPreview {
    let kind = kind.to_owned();
    DocumentPreview { kind, name, size_printed, picture: None, text: String::new(), more: false }
}

/// A page of a PDF, please.
#[derive(Debug, Deserialize)]
#[cfg_attr(feature = "types", derive(ts_rs::TS))]
#[cfg_attr(feature = "types", ts(rename = "DocumentPageAsk"))]
pub struct PageAsk {
    /// What names the file.
    pub file: String,
    /// Which page, counted from one.
    pub page: usize,
}

/// A page of a PDF.
#[derive(Debug, Serialize)]
#[cfg_attr(feature = "types", derive(ts_rs::TS))]
#[cfg_attr(feature = "types", ts(rename = "DocumentPage"))]
pub struct Page {
    /// How many pages there are; zero when that is not known.
    pub pages: usize,
    /// The page, as an address that the screen shows; none for one that cannot be drawn.
    pub picture: Option<String>,
}

/// `documents.page`: a page of a PDF as a picture, drawn by a process of its own.
pub async fn page(app: &App, req: PageAsk) -> Result<Page> {
    let (digest, _) = there(app, &req.file).await?;
    let undrawn = Page { pages: 0, picture: None };
    let small = files::size(&app.folder(), &digest).is_some_and(|size| size <= SHOWN.1);
    let Some(program) = app.host().painter().filter(|_| small) else { return Ok(undrawn) };
    let bytes = files::read(&app.folder(), &digest)?;
    if !bytes.starts_with(b"%PDF-") {
        return Ok(undrawn);
    }
    let drawn = tokio::task::spawn_blocking(move || super::draw::draw(&program, bytes, req.page)).await;
    Ok(drawn
        .ok()
        .flatten()
        .map_or(undrawn, |drawn| Page { pages: drawn.pages, picture: Some(drawn.picture) }))
}

/// `documents.saveAs`: a copy under its name, at the path given or where a person wants it; `None` when they cancel.
pub async fn save_as(app: &App, req: FileSave) -> Result<Option<Saved>> {
    let (digest, name) = there(app, &req.file).await?;
    files::give(app, &digest, &files::file_name(&name), req.path).await
}

/// A copy of a file for other programs, read-only so that nobody's work is lost in it; it goes with the next start.
async fn copied(app: &App, text: &str) -> Result<PathBuf> {
    let (digest, name) = there(app, text).await?;
    let folder = opened(&app.folder()).join(&digest[..16]);
    let path = folder.join(files::file_name(&name));
    if !path.exists() {
        std::fs::create_dir_all(&folder)?;
        platform::write_whole(&path, &files::read(&app.folder(), &digest)?)?;
        let mut rights = std::fs::metadata(&path)?.permissions();
        rights.set_readonly(true);
        std::fs::set_permissions(&path, rights)?;
    }
    Ok(path)
}

/// `documents.open`: a copy in the program that the system has for it. What a system would run is never opened.
pub async fn open(app: &App, req: FileRef) -> Result<Empty> {
    let (digest, name) = there(app, &req.file).await?;
    let mut head = Vec::new();
    files::open_kept(&app.folder(), &digest)?.take(16).read_to_end(&mut head)?;
    if rules::runs(&name, &head) {
        let message = Message::new("error-document-runs").with("name", name);
        let next = Next {
            call: "documents.reveal".to_owned(),
            args: json!({"file": req.file}),
            message_id: "next-document-reveal".to_owned(),
        };
        return Err(Error::Refused(message, Some(Box::new(next))));
    }
    app.host().open_path(&copied(app, &req.file).await?)?;
    Ok(Empty {})
}

/// `documents.reveal`: a copy in the system's file manager, to be dragged from there to wherever it is wanted.
pub async fn reveal(app: &App, req: FileRef) -> Result<Empty> {
    app.host().reveal_path(&copied(app, &req.file).await?)?;
    Ok(Empty {})
}
