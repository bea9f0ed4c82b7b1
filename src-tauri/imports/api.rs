//! Imports as calls: open, match, look at the rows, commit or discard.

use super::list::{Entry, Mapping};
use super::matching::{Fate, Status};
use super::signatures::Kind;
use super::source::{self, Source};
use super::staged::{self, Staged};
use super::{Field, bytes, headers};
use crate::app::App;
use crate::creators::{self, Origin};
use crate::db::{Action, Changed};
use crate::error::{Error, Message, Result};
use crate::fields::Empty;
use crate::host::Filter;
use crate::platform::new_id;
use crate::safety;
use crate::values::{format, handle};
use serde::{Deserialize, Serialize};
use std::path::PathBuf;
use std::sync::Arc;

/// How many rows a page may have.
const PAGE: usize = 500;
/// How many rows are written at a time: with fewer the indexes of a large database are walked too often, with more
/// memory grows.
const AT_ONCE: usize = 10_000;
/// How many examples of a column are shown, and how long one may be.
const SAMPLES: (usize, usize) = (3, 60);

/// A file to open.
#[derive(Debug, Deserialize)]
#[cfg_attr(feature = "types", derive(ts_rs::TS))]
pub struct ImportOpen {
    /// Where it is; none: ask with the system's dialog.
    pub path: Option<String>,
}

/// A column as it was read.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(feature = "types", derive(ts_rs::TS))]
#[serde(rename_all = "camelCase")]
pub struct ImportColumn {
    /// Its place, from 0.
    pub index: usize,
    /// Its name, unique in the file.
    pub header: String,
    /// What it becomes.
    pub field: Option<Field>,
    /// The exact sum of its numbers.
    pub sum: Option<String>,
    /// How many numbers.
    pub numbers: usize,
    /// How many empty cells.
    pub empty: usize,
    /// How many cells say "not available".
    pub not_available: usize,
    /// How many cells hold something else.
    pub text: usize,
    /// A few of its values.
    pub samples: Vec<String>,
}

/// Rows by what becomes of them.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(feature = "types", derive(ts_rs::TS))]
pub struct ImportCounts {
    /// Creators that are not known.
    pub new: usize,
    /// Known ones about whom the list says more.
    pub update: usize,
    /// Known ones about whom it says nothing new.
    pub same: usize,
    /// Rows that cannot be taken.
    pub rejected: usize,
}

/// An open list.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(feature = "types", derive(ts_rs::TS))]
#[serde(rename_all = "camelCase")]
pub struct ImportView {
    /// Its id while it is open.
    pub id: String,
    /// The file's name.
    pub file_name: String,
    /// What it was recognised as: `creator-list`, `hypeauditor`, or another export.
    pub source: String,
    /// What it holds.
    pub kind: Kind,
    /// The encoding it was read in.
    pub encoding: String,
    /// Encodings to choose from; none for spreadsheets.
    pub encodings: Vec<String>,
    /// What stands between cells; empty for spreadsheets.
    pub delimiter: String,
    /// The line of the header, from 1.
    pub header_line: usize,
    /// How many rows were read.
    pub rows: usize,
    /// How many total lines and footers were left out.
    pub skipped: usize,
    /// The columns.
    pub columns: Vec<ImportColumn>,
    /// The platform of rows that do not say theirs.
    pub platform: Option<String>,
    /// Nothing says the platform of some rows: ask once.
    pub platform_needed: bool,
    /// What a person should know.
    pub warnings: Vec<Message>,
    /// Why it cannot be committed yet.
    pub blocked: Option<Message>,
    /// Rows by what becomes of them.
    pub counts: ImportCounts,
}

/// What one column becomes.
#[derive(Debug, Deserialize)]
pub struct Choice {
    /// The column's place, from 0.
    pub index: usize,
    /// What it becomes; none: it is not imported.
    pub field: Option<Field>,
}

/// Another matching.
#[derive(Debug, Deserialize)]
#[cfg_attr(feature = "types", derive(ts_rs::TS))]
pub struct ImportMatch {
    /// The open list.
    pub id: String,
    /// What the columns become; one that is not named is not imported.
    #[cfg_attr(feature = "types", ts(type = "Array<{ index: number, field: ImportField | null }>"))]
    pub columns: Vec<Choice>,
    /// The platform of rows that do not say theirs.
    pub platform: Option<String>,
    /// Another encoding; the file is read again.
    pub encoding: Option<String>,
}

/// A page of rows, please.
#[derive(Debug, Deserialize)]
#[cfg_attr(feature = "types", derive(ts_rs::TS))]
pub struct ImportRows {
    /// The open list.
    pub id: String,
    /// Which rows.
    #[cfg_attr(feature = "types", ts(type = "\"all\" | \"new\" | \"update\" | \"same\" | \"rejected\""))]
    pub status: String,
    /// Rows to skip.
    pub offset: usize,
    /// Rows to answer, at most 500.
    pub limit: usize,
}

/// A row of the preview.
#[derive(Debug, Serialize)]
#[cfg_attr(feature = "types", derive(ts_rs::TS))]
#[serde(rename_all = "camelCase")]
pub struct ImportRow {
    /// Its line in the file.
    pub line: usize,
    /// What becomes of it.
    #[cfg_attr(feature = "types", ts(type = "\"new\" | \"update\" | \"same\" | \"rejected\""))]
    pub status: Status,
    /// The name.
    pub name: String,
    /// The platform, empty when nothing says it.
    pub platform: String,
    /// The handle.
    pub handle: String,
    /// Followers, printed; empty when the list has none.
    pub followers_printed: String,
    /// ISO country, empty when unknown.
    pub country: String,
    /// Niches.
    pub niches: Vec<String>,
    /// Why it cannot be taken, or what of it is left out.
    pub reasons: Vec<Message>,
}

/// A page of rows.
#[derive(Debug, Serialize)]
#[cfg_attr(feature = "types", derive(ts_rs::TS))]
pub struct ImportPage {
    /// How many rows have the status.
    pub total: usize,
    /// How many were skipped.
    pub offset: usize,
    /// The rows.
    pub rows: Vec<ImportRow>,
}

/// An open list, please.
#[derive(Debug, Deserialize)]
#[cfg_attr(feature = "types", derive(ts_rs::TS))]
pub struct ImportRef {
    /// Its id.
    pub id: String,
}

/// What a commit did.
#[derive(Debug, Serialize, Deserialize)]
#[cfg_attr(feature = "types", derive(ts_rs::TS))]
pub struct Imported {
    /// Creators that were added.
    pub created: usize,
    /// Creators that were brought up to date.
    pub updated: usize,
    /// Rows that were not taken.
    pub rejected: usize,
}

/// `imports.open`: reads a file and shows what it would write; nothing is written.
///
/// # Errors
/// `Unavailable` when the file cannot be read, `Refused` when it is no table.
pub async fn open(app: &App, req: ImportOpen) -> Result<Option<ImportView>> {
    let words = app.words();
    let path = match req.path {
        Some(path) => PathBuf::from(path),
        None => {
            let kinds =
                [Filter::new(words.text("import-filter", &[]), &["csv", "tsv", "txt", "xlsx", "xls", "ods"])];
            let title = words.text("dialog-import", &[]);
            match app.host().pick_file(&title, &kinds).await {
                Some(path) => path,
                None => return Ok(None),
            }
        }
    };
    let source = load(app, path, None).await?;
    let mapping = Mapping::guess(&source.profiles);
    let id = new_id(app.source()).text("imp");
    let staged = staged::keep(app, Staged::new(app, id, source, mapping).await?);
    Ok(Some(view(&staged)))
}

/// Reads a file aside, so that the window answers meanwhile.
pub(super) async fn load(app: &App, path: PathBuf, encoding: Option<String>) -> Result<Arc<Source>> {
    let now = app.source().now();
    let read = tokio::task::spawn_blocking(move || source::read(&path, encoding.as_deref(), now));
    read.await.map_err(|cause| Error::Bug(cause.to_string()))?.map(Arc::new)
}

/// `imports.match`: other columns, another platform or encoding.
///
/// # Errors
/// `NotFound` for a list that is not open any more; what reading in another encoding refuses.
pub async fn match_(app: &App, req: ImportMatch) -> Result<ImportView> {
    let before = staged::find(app, &req.id)?;
    let other = req.encoding.filter(|name| *name != before.source.encoding);
    let platform = req.platform.filter(|name| handle::PLATFORMS.contains(&name.as_str()));
    let (source, mut mapping) = match other {
        Some(name) => {
            let source = load(app, before.source.path.clone(), Some(name)).await?;
            let mapping = Mapping::guess(&source.profiles);
            (source, mapping)
        }
        None => (before.source.clone(), Mapping::of(&before.source.profiles, &req.columns)),
    };
    mapping.platform = platform.or(mapping.platform);
    let staged = staged::keep(app, Staged::new(app, req.id, source, mapping).await?);
    Ok(view(&staged))
}

/// `imports.rows`: a page of the preview.
///
/// # Errors
/// `NotFound` for a list that is not open any more.
pub async fn rows(app: &App, req: ImportRows) -> Result<ImportPage> {
    let staged = staged::find(app, &req.id)?;
    let wanted: Option<Status> = serde_json::from_value(req.status.into()).ok();
    let places: Vec<usize> = staged.places(wanted).skip(req.offset).take(req.limit.min(PAGE)).collect();
    let mut db = app.db()?.read().acquire().await?;
    let found = staged.compare(&mut staged.reader(), &mut db, places).await?;
    let lang = app.lang();
    let row = |(entry, fate): (Entry, Fate)| ImportRow {
        line: entry.line,
        // As it was counted, even if somebody has changed the database meanwhile.
        status: wanted.unwrap_or(fate.status),
        name: entry.name.unwrap_or_default(),
        platform: entry.platform,
        handle: entry.handle,
        followers_printed: entry.followers.map(|count| format::count(count, lang)).unwrap_or_default(),
        country: entry.country.unwrap_or_default(),
        niches: entry.niches,
        reasons: entry.refused.into_iter().chain(entry.notes).chain(fate.note).collect(),
    };
    let rows = found.into_iter().map(row).collect();
    Ok(ImportPage { total: staged.places(wanted).count(), offset: req.offset, rows })
}

/// `imports.commit`: writes all rows that can be taken, in one action.
///
/// # Errors
/// `Refused` while something blocks it; nothing is written then.
pub async fn commit(app: &App, req: ImportRef) -> Result<Changed<Imported>> {
    let staged = staged::find(app, &req.id)?;
    let done = write(app, &staged).await?;
    staged::forget(app, &req.id);
    Ok(done)
}

/// `imports.discard`: closes a list; nothing was written.
pub async fn discard(app: &App, req: ImportRef) -> Result<Empty> {
    staged::forget(app, &req.id);
    Ok(Empty {})
}

/// Writes a list. What is known is asked again within the transaction: it may have changed since the preview.
pub(super) async fn write(app: &App, staged: &Staged) -> Result<Changed<Imported>> {
    if let Some(why) = &staged.list.blocked {
        return Err(Error::Refused(why.clone(), None));
    }
    let count = staged.count(Status::New) + staged.count(Status::Update);
    let origin = Origin { source: "list", at: staged.source.at };
    safety::before_import(app, count).await?;
    app.change(Action::new("action-imports-commit"), async |tx| {
        let mut done = Imported { created: 0, updated: 0, rejected: 0 };
        let mut reader = staged.reader();
        let rows = staged.source.table.rows.len();
        for from in (0..rows).step_by(AT_ONCE) {
            let places = from..rows.min(from + AT_ONCE);
            let mut new = Vec::new();
            for (_, fate) in staged.compare(&mut reader, tx.reader(), places).await? {
                match fate.status {
                    Status::New => new.push(fate.incoming),
                    Status::Update => {
                        done.updated += 1;
                        creators::save(tx, &fate.incoming, &origin).await?;
                    }
                    Status::Rejected => done.rejected += 1,
                    Status::Same => {}
                }
            }
            done.created += new.len();
            creators::add_many(tx, &new, &origin).await?;
        }
        tx.with("count", done.created + done.updated);
        Ok(done)
    })
    .await
}

impl Mapping {
    /// As a person chose; the platform as the chosen handle's header says it.
    pub fn of(profiles: &[super::columns::Profile], choices: &[Choice]) -> Self {
        let mut fields = vec![None; profiles.len()];
        for choice in choices {
            if let Some(field) = fields.get_mut(choice.index) {
                *field = choice.field;
            }
        }
        let platform = super::columns::platform_said(profiles, &fields).map(str::to_owned);
        Self { fields, platform }
    }
}

/// An open list as the screen shows it.
pub(super) fn view(staged: &Staged) -> ImportView {
    let Staged { source, list, .. } = staged;
    let encodings = if source.delimiter.is_empty() { &[] } else { bytes::CHOICES };
    ImportView {
        id: staged.id.clone(),
        file_name: source.name.clone(),
        source: headers::source(&source.keys()).to_owned(),
        kind: source.kind(),
        encoding: source.encoding.clone(),
        encodings: encodings.iter().map(|name| (*name).to_owned()).collect(),
        delimiter: source.delimiter.clone(),
        header_line: source.table.header_line,
        rows: source.table.rows.len(),
        skipped: source.table.totals.len() + source.table.footer,
        columns: columns(staged),
        platform: staged.mapping.platform.clone(),
        platform_needed: list.platform_needed,
        warnings: source.warnings.iter().chain(&list.warnings).cloned().collect(),
        blocked: list.blocked.clone(),
        counts: ImportCounts {
            new: staged.count(Status::New),
            update: staged.count(Status::Update),
            same: staged.count(Status::Same),
            rejected: staged.count(Status::Rejected),
        },
    }
}

fn columns(staged: &Staged) -> Vec<ImportColumn> {
    let source = &staged.source;
    let column = |(index, profile): (usize, &super::columns::Profile)| ImportColumn {
        index,
        header: source.table.headers[index].clone(),
        field: staged.mapping.fields[index],
        sum: profile.column.sum_text(),
        numbers: profile.column.numbers,
        empty: profile.column.empty,
        not_available: profile.column.not_available,
        text: profile.column.text,
        samples: samples(source, index),
    };
    source.profiles.iter().enumerate().map(column).collect()
}

fn samples(source: &Source, index: usize) -> Vec<String> {
    let mut out: Vec<String> = Vec::new();
    for row in source.table.rows.iter() {
        let text: String = row.cell(index).trim().chars().take(SAMPLES.1).collect();
        if !text.is_empty() && !out.contains(&text) {
            out.push(text);
        }
        if out.len() == SAMPLES.0 {
            break;
        }
    }
    out
}
