//! Adding and changing documents, as calls. A version is written once; what is added is a copy in the profile.

use super::rules::{KINDS, guess};
use super::store;
use crate::app::App;
use crate::db::registry::{document, document_version};
use crate::db::{Action, Changed, Tx};
use crate::error::{Error, Message, Result};
use crate::fields::{Count, Created, Ref, id, required};
use crate::files::{self, Attached};
use crate::values::Uid;
use serde::{Deserialize, Serialize};

/// The most files that are added at once.
const MOST: usize = 50;

/// Files to be added.
#[derive(Debug, Deserialize)]
#[cfg_attr(feature = "types", derive(ts_rs::TS))]
pub struct DocumentsAdd {
    /// What they are about: a creator, a campaign, a collaboration or a deliverable.
    pub about: String,
    /// What they are; empty: told by each name.
    #[serde(default)]
    pub kind: String,
    /// Files on this computer.
    pub paths: Vec<String>,
}

/// Documents that were added.
#[derive(Debug, Serialize)]
#[cfg_attr(feature = "types", derive(ts_rs::TS))]
pub struct DocumentsAdded {
    /// In the order of the files.
    pub ids: Vec<String>,
}

/// Another version of a document.
#[derive(Debug, Deserialize)]
#[cfg_attr(feature = "types", derive(ts_rs::TS))]
pub struct DocumentVersionAdd {
    /// The document.
    pub document: String,
    /// A file on this computer.
    pub path: String,
}

/// Another name for a document.
#[derive(Debug, Deserialize)]
#[cfg_attr(feature = "types", derive(ts_rs::TS))]
pub struct DocumentRename {
    /// The document.
    pub id: String,
    /// What it is called now.
    pub name: String,
}

/// Another kind for a document.
#[derive(Debug, Deserialize)]
#[cfg_attr(feature = "types", derive(ts_rs::TS))]
pub struct DocumentSetKind {
    /// The document.
    pub id: String,
    /// What it is.
    pub kind: String,
}

fn kind(text: &str) -> Result<&'static str> {
    let known = KINDS.iter().find(|known| **known == text);
    known.copied().ok_or_else(|| Error::field("kind", Message::new("error-required")))
}

/// The field of a document that names what it is about.
fn about(prefix: &str) -> Option<u16> {
    match prefix {
        "cre" => Some(document::CREATOR),
        "cam" => Some(document::CAMPAIGN),
        "col" => Some(document::COLLABORATION),
        "del" => Some(document::DELIVERABLE),
        _ => None,
    }
}

/// Whom an action names; an error when the record is not there.
async fn named(app: &App, prefix: &str, record: Uid) -> Result<Uid> {
    let found = store::named(&mut *app.db()?.read().acquire().await?, prefix, record).await?;
    found.ok_or(Error::NotFound("record"))
}

/// Writes a document with its first version down.
///
/// # Errors
/// What the engine says.
pub async fn put(
    tx: &mut Tx,
    (field, record): (u16, Uid),
    kind: &str,
    file: &Attached,
    person: Option<Uid>,
) -> Result<Uid> {
    let new = tx.new_id();
    let fields =
        [(field, record.into()), (document::KIND, kind.into()), (document::NAME, file.name.as_str().into())];
    tx.create(&document::ENTITY, new, fields).await?;
    version(tx, new, file, person).await?;
    Ok(new)
}

async fn version(tx: &mut Tx, document: Uid, file: &Attached, person: Option<Uid>) -> Result<Uid> {
    let (new, at) = (tx.new_id(), tx.now());
    let fields = [
        (document_version::DOCUMENT, document.into()),
        (document_version::FILE, file.digest.as_str().into()),
        (document_version::SIZE, i64::try_from(file.size).unwrap_or(i64::MAX).into()),
        (document_version::FILE_NAME, file.name.as_str().into()),
        (document_version::ADDED_AT, at.into()),
        (document_version::PERSON, person.into()),
    ];
    tx.create(&document_version::ENTITY, new, fields).await
}

/// `documents.add`: keeps copies of files about a record: all of them, or none.
pub async fn add(app: &App, req: DocumentsAdd) -> Result<Changed<DocumentsAdded>> {
    let (prefix, record) = Uid::parse_any(&req.about).ok_or(Error::NotFound("record"))?;
    let field = about(prefix).ok_or(Error::NotFound("record"))?;
    let name = named(app, prefix, record).await?;
    let said = if req.kind.is_empty() { None } else { Some(kind(&req.kind)?) };
    if req.paths.is_empty() || req.paths.iter().any(|path| path.trim().is_empty()) {
        return Err(Error::field("paths", Message::new("error-document-none")));
    }
    if req.paths.len() > MOST {
        return Err(Error::field("paths", Message::new("error-documents-many").with("most", MOST)));
    }
    // All of them are looked at before the first is copied: a refusal leaves nothing behind.
    for path in &req.paths {
        files::acceptable("paths", path.trim())?;
    }
    let mut kept = Vec::new();
    for path in &req.paths {
        kept.extend(files::attach(&app.folder(), "paths", path.trim())?);
    }
    let person = app.me();
    let action = match kept.len() {
        1 => Action::new("action-documents-add-one"),
        many => Action::new("action-documents-add").with("count", many),
    };
    app.change(action.about(name), async |tx| {
        let mut ids = Vec::new();
        for file in &kept {
            let kind = said.unwrap_or_else(|| guess(&file.name));
            ids.push(put(tx, (field, record), kind, file, person).await?.text("doc"));
        }
        Ok(DocumentsAdded { ids })
    })
    .await
}

async fn find(app: &App, text: &str) -> Result<(Uid, Uid)> {
    let record = id("doc", text)?;
    let found = store::named(&mut *app.db()?.read().acquire().await?, "doc", record).await?;
    Ok((record, found.ok_or(Error::NotFound("document"))?))
}

/// `documents.addVersion`: another version of a document; those before stay.
pub async fn add_version(app: &App, req: DocumentVersionAdd) -> Result<Changed<Created>> {
    let (record, name) = find(app, &req.document).await?;
    let file = files::attach(&app.folder(), "path", req.path.trim())?;
    let file = file.ok_or_else(|| Error::field("path", Message::new("error-document-none")))?;
    let person = app.me();
    app.change(Action::new("action-documents-version").about(name), async |tx| {
        let new = version(tx, record, &file, person).await?;
        Ok(Created { id: new.text("dov") })
    })
    .await
}

/// `documents.rename`: what a document is called.
pub async fn rename(app: &App, req: DocumentRename) -> Result<Changed<Created>> {
    let (record, name) = find(app, &req.id).await?;
    let called = required("name", &req.name)?;
    app.change(Action::new("action-documents-rename").about(name), async |tx| {
        tx.set(&document::ENTITY, record, document::NAME, called).await?;
        Ok(Created { id: record.text("doc") })
    })
    .await
}

/// `documents.setKind`: what a document is.
pub async fn set_kind(app: &App, req: DocumentSetKind) -> Result<Changed<Created>> {
    let (record, name) = find(app, &req.id).await?;
    let kind = kind(&req.kind)?;
    let action = Action::new("action-documents-kind").about(name);
    app.change(action.with("kind", format!("@document-kind-{kind}")), async |tx| {
        tx.set(&document::ENTITY, record, document::KIND, kind).await?;
        Ok(Created { id: record.text("doc") })
    })
    .await
}

/// `documents.remove`: puts a document into the trash, with its versions.
pub async fn remove(app: &App, req: Ref) -> Result<Changed<Count>> {
    let (record, name) = find(app, &req.id).await?;
    app.change(Action::new("action-documents-remove").about(name), async |tx| {
        tx.remove(&document::ENTITY, record).await?;
        Ok(Count { count: 1 })
    })
    .await
}
