//! Listing documents, as calls.

use super::store::{self, Place, Scope, Version};
use crate::app::App;
use crate::campaigns;
use crate::creators;
use crate::error::{Error, Result};
use crate::fields::optional_id;
use crate::files;
use crate::values::format::bytes;
use crate::values::{Local, Uid};
use serde::{Deserialize, Serialize};
use std::path::Path;

/// Whose documents, please: one of the three.
#[derive(Debug, Default, Deserialize)]
#[cfg_attr(feature = "types", derive(ts_rs::TS))]
#[cfg_attr(feature = "types", ts(optional_fields))]
#[serde(default)]
pub struct DocumentsList {
    /// Everything about a creator, over all campaigns.
    pub creator: Option<String>,
    /// Everything of a campaign.
    pub campaign: Option<String>,
    /// A creator in a campaign.
    pub collaboration: Option<String>,
}

/// A version of a document.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(feature = "types", derive(ts_rs::TS))]
#[serde(rename_all = "camelCase")]
pub struct DocumentVersion {
    /// What names it in calls.
    pub id: String,
    /// Its number, counted from the first.
    pub number: usize,
    /// The file's name.
    pub file_name: String,
    /// Its size, printed; empty when it is not known.
    pub size_printed: String,
    /// When it came, printed.
    pub at_printed: String,
    /// Who brought it; empty when nobody was named.
    pub person: String,
    /// The step of a contract; empty for other documents.
    #[cfg_attr(
        feature = "types",
        ts(type = "\"\" | \"not-needed\" | \"draft\" | \"sent\" | \"approved\" | \"signed\" | \"expired\"")
    )]
    pub step: String,
    /// The content is gone from the disk.
    pub missing: bool,
}

/// A document.
#[derive(Debug, Serialize)]
#[cfg_attr(feature = "types", derive(ts_rs::TS))]
#[serde(rename_all = "camelCase")]
pub struct Document {
    /// The document; for drafts their deliverable, for a contract its collaboration.
    pub id: String,
    /// Where it is kept: attached as a document, among the drafts of a deliverable, with the steps of a contract.
    #[cfg_attr(feature = "types", ts(type = "\"document\" | \"draft\" | \"contract\""))]
    pub source: String,
    /// What it is.
    #[cfg_attr(
        feature = "types",
        ts(
            type = "\"draft\" | \"contract\" | \"tax-form\" | \"invoice\" | \"brief\" | \"picture\" | \"clip\" | \"other\""
        )
    )]
    pub kind: String,
    /// What it is called.
    pub name: String,
    /// What it is about.
    #[cfg_attr(
        feature = "types",
        ts(type = "\"creator\" | \"campaign\" | \"collaboration\" | \"deliverable\"")
    )]
    pub about: String,
    /// The title of the deliverable; empty for none.
    pub deliverable: String,
    /// The kind of the deliverable; empty for none.
    pub deliverable_kind: String,
    /// The creator; empty for none.
    pub creator: String,
    /// The creator's name.
    pub creator_name: String,
    /// The campaign; empty for none.
    pub campaign: String,
    /// The campaign's name.
    pub campaign_name: String,
    /// The collaboration; empty for none.
    pub collaboration: String,
    /// Its versions, the newest first; at least one.
    pub versions: Vec<DocumentVersion>,
}

/// Where a document can be put.
#[derive(Debug, Serialize)]
#[cfg_attr(feature = "types", derive(ts_rs::TS))]
pub struct DocumentPlace {
    /// The record.
    pub id: String,
    /// What it is.
    #[cfg_attr(
        feature = "types",
        ts(type = "\"creator\" | \"campaign\" | \"collaboration\" | \"deliverable\"")
    )]
    pub kind: String,
    /// What it is called; may be empty.
    pub name: String,
    /// The kind of a deliverable; empty for others.
    pub made: String,
}

/// Documents.
#[derive(Debug, Serialize)]
#[cfg_attr(feature = "types", derive(ts_rs::TS))]
pub struct Documents {
    /// The newest first; at most 500.
    pub rows: Vec<Document>,
    /// How many there are.
    pub total: usize,
    /// Where new ones can be put, the record itself first.
    pub places: Vec<DocumentPlace>,
}

/// How many rows are shown.
const SHOWN: usize = 500;

async fn scope(app: &App, req: &DocumentsList) -> Result<Scope> {
    let db = app.db()?;
    let mut read = db.read().acquire().await?;
    if let Some(id) = optional_id("col", &req.collaboration)? {
        campaigns::home(&mut read, id).await?.ok_or(Error::NotFound("collaboration"))?;
        return Ok(Scope::Collaboration(id));
    }
    if let Some(id) = optional_id("cam", &req.campaign)? {
        campaigns::find(&db, id).await?.ok_or(Error::NotFound("campaign"))?;
        return Ok(Scope::Campaign(id));
    }
    let id = optional_id("cre", &req.creator)?.ok_or(Error::NotFound("creator"))?;
    if creators::is_live(&mut read, id).await? {
        Ok(Scope::Creator(id))
    } else {
        Err(Error::NotFound("creator"))
    }
}

/// `documents.list`: everything that is kept about a creator, of a campaign, or of one creator in it.
pub async fn list(app: &App, req: DocumentsList) -> Result<Documents> {
    let scope = scope(app, &req).await?;
    let db = app.db()?;
    let mut read = db.read().acquire().await?;
    let (folder, local) = (app.folder(), app.local());
    let mut groups: Vec<Vec<Version>> = Vec::new();
    for version in store::versions(&mut read, scope).await? {
        let same = |group: &&mut Vec<Version>| {
            group.first().is_some_and(|one| one.record == version.record && one.source == version.source)
        };
        match groups.iter_mut().find(same) {
            Some(group) => group.push(version),
            None => groups.push(vec![version]),
        }
    }
    let total = groups.len();
    let rows = groups.into_iter().take(SHOWN).filter_map(|group| document(&folder, local, group)).collect();
    let places = store::places(&mut read, scope).await?.into_iter().map(place).collect();
    Ok(Documents { rows, total, places })
}

fn place((kind, id, name, made): Place) -> DocumentPlace {
    let prefix = match kind.as_str() {
        "creator" => "cre",
        "campaign" => "cam",
        "deliverable" => "del",
        _ => "col",
    };
    DocumentPlace {
        id: id.text(prefix),
        kind,
        name: name.unwrap_or_default(),
        made: made.unwrap_or_default(),
    }
}

/// One document of its versions, the newest first.
fn document(folder: &Path, local: Local, versions: Vec<Version>) -> Option<Document> {
    let newest = versions.first()?.clone();
    let text = |id: Option<Uid>, prefix: &str| id.map(|id| id.text(prefix)).unwrap_or_default();
    let prefix = match newest.source.as_str() {
        "draft" => ("del", "dra"),
        "contract" => ("col", "cst"),
        _ => ("doc", "dov"),
    };
    let all = versions.len();
    let shown = versions.into_iter().enumerate().map(|(at, row)| {
        let held = row.file.as_deref().and_then(|digest| files::size(folder, digest));
        let size = row.size.and_then(|size| u64::try_from(size).ok()).or(held);
        DocumentVersion {
            id: row.version.text(prefix.1),
            number: all - at,
            file_name: row.file_name.unwrap_or_default(),
            size_printed: size.map(|size| bytes(size, local.lang)).unwrap_or_default(),
            at_printed: local.when(row.at),
            person: row.person.unwrap_or_default(),
            step: row.step.unwrap_or_default(),
            missing: held.is_none(),
        }
    });
    Some(Document {
        id: newest.record.text(prefix.0),
        name: newest.name.or(newest.file_name).unwrap_or_default(),
        kind: newest.kind.unwrap_or_else(|| "other".to_owned()),
        source: newest.source,
        about: newest.about,
        deliverable: newest.title.unwrap_or_default(),
        deliverable_kind: newest.made.unwrap_or_default(),
        creator: text(newest.creator, "cre"),
        creator_name: newest.creator_name.unwrap_or_default(),
        campaign: text(newest.campaign, "cam"),
        campaign_name: newest.campaign_name.unwrap_or_default(),
        collaboration: text(newest.collaboration, "col"),
        versions: shown.collect(),
    })
}
