//! Playbooks of a team's own, as calls: changed, copied, deleted, carried as a file, noted about.
//!
//! A change is a version that stays: a campaign follows the one that it was started from. A changed shipped playbook
//! stands in for it until it is deleted.

use super::gallery::{Entry, PlaybookRef, entry, own_id};
use super::steps::{Playbook, Step};
use super::{content, store};
use crate::app::App;
use crate::db::registry::{playbook, playbook_remark, playbook_version};
use crate::db::{Action, Changed, Tx};
use crate::error::{Error, Message, Result};
use crate::fields::{Count, Created, Ref, id, long};
use crate::files::{self, Saved, chosen};
use crate::host::Filter;
use crate::people;
use crate::values::{Uid, handle};
use serde::Deserialize;
use std::path::{Path, PathBuf};

/// A playbook as a team wants it.
#[derive(Debug, Deserialize)]
#[cfg_attr(feature = "types", derive(ts_rs::TS))]
#[cfg_attr(feature = "types", ts(optional_fields))]
pub struct PlaybookSave {
    /// The one that is changed; left out for a new one.
    pub playbook: Option<String>,
    /// The version that was being looked at: a change in between is never overwritten.
    #[serde(default)]
    pub version: i64,
    /// Its name.
    pub name: String,
    /// What it is for.
    pub goal: String,
    /// Its steps in order.
    pub steps: Vec<Step>,
}

/// A file of a playbook; left out, a person picks it.
#[derive(Debug, Deserialize)]
#[cfg_attr(feature = "types", derive(ts_rs::TS))]
#[cfg_attr(feature = "types", ts(optional_fields))]
pub struct PlaybookFile {
    /// Where.
    pub path: Option<String>,
}

/// Writes a playbook to a file.
#[derive(Debug, Deserialize)]
#[cfg_attr(feature = "types", derive(ts_rs::TS))]
#[cfg_attr(feature = "types", ts(optional_fields))]
pub struct PlaybookExport {
    /// The playbook.
    pub playbook: String,
    /// Where; left out, a person picks it.
    pub path: Option<String>,
}

/// A note about a playbook.
#[derive(Debug, Deserialize)]
#[cfg_attr(feature = "types", derive(ts_rs::TS))]
#[cfg_attr(feature = "types", ts(optional_fields))]
pub struct PlaybookRemarkAdd {
    /// The playbook.
    pub playbook: String,
    /// What to improve, or what went well.
    pub text: String,
    /// Whether it was useful; left out when that is not said.
    pub useful: Option<bool>,
}

async fn put_version(tx: &mut Tx, of: Uid, number: i64, book: &Playbook, me: Option<Uid>) -> Result<()> {
    let version = tx.new_id();
    let fields = [
        (playbook_version::PLAYBOOK, of.into()),
        (playbook_version::NUMBER, number.into()),
        (playbook_version::CONTENT, content::write(book)?.into()),
        (playbook_version::MADE_AT, tx.now().into()),
        (playbook_version::PERSON, me.into()),
    ];
    tx.create(&playbook_version::ENTITY, version, fields).await?;
    Ok(())
}

/// Makes a playbook with its first version. One that stands in for a shipped one always has the same record, so that
/// two computers that change it change one playbook.
async fn make(tx: &mut Tx, origin: &str, book: &Playbook, number: i64, me: Option<Uid>) -> Result<Uid> {
    let record = match origin {
        "" => tx.new_id(),
        shipped => own_id(shipped),
    };
    let origin = Some(origin).filter(|origin| !origin.is_empty());
    // One that was given back for the shipped one has its versions still: the new one comes after them.
    let number = number.max(store::highest(tx.reader(), record).await? + 1);
    tx.create(&playbook::ENTITY, record, [(playbook::ORIGIN, origin.into())]).await?;
    put_version(tx, record, number, book, me).await?;
    Ok(record)
}

async fn find(app: &App, id: &str) -> Result<Entry> {
    entry(&mut *app.db()?.read().acquire().await?, id).await
}

/// `playbooks.save`: a new playbook, or a new version of one. Campaigns that follow an earlier version keep it.
pub async fn save(app: &App, req: PlaybookSave) -> Result<Changed<Created>> {
    let known = match &req.playbook {
        Some(id) => Some(find(app, id).await?),
        None => None,
    };
    if known.as_ref().is_some_and(|known| known.book.version != req.version) {
        return Err(Error::Conflict(Message::new("error-playbook-changed")));
    }
    let book = Playbook { id: String::new(), version: 0, name: req.name, goal: req.goal, steps: req.steps };
    let book = content::check(book)?;
    let me = app.me();
    app.change(Action::new("action-playbooks-save").with("name", book.name.clone()), async |tx| {
        let record = match &known {
            Some(known) if known.own => {
                let record = id("plb", &known.id)?;
                put_version(tx, record, known.book.version + 1, &book, me).await?;
                record
            }
            Some(known) => make(tx, &known.origin, &book, known.book.version + 1, me).await?,
            None => make(tx, "", &book, 1, me).await?,
        };
        Ok(Created { id: record.text("plb") })
    })
    .await
}

/// `playbooks.copy`: the same steps as a playbook of its own.
pub async fn copy(app: &App, req: PlaybookRef) -> Result<Changed<Created>> {
    let known = find(app, &req.playbook).await?;
    let words = app.words();
    let name = words.text("playbook-copy-of", &[("name", &known.book.title(words))]);
    let book = Playbook { name, goal: known.book.purpose(words), ..known.book };
    let me = app.me();
    app.change(Action::new("action-playbooks-copy").with("name", book.name.clone()), async |tx| {
        Ok(Created { id: make(tx, "", &book, 1, me).await?.text("plb") })
    })
    .await
}

/// `playbooks.remove`: an own playbook leaves the gallery; for one that stands in for a shipped one, that one is back.
/// Campaigns that follow it keep it.
pub async fn remove(app: &App, req: PlaybookRef) -> Result<Changed<Count>> {
    let known = find(app, &req.playbook).await?;
    if !known.own {
        return Err(Error::refused("error-playbook-shipped"));
    }
    let record = id("plb", &known.id)?;
    app.change(
        Action::new("action-playbooks-remove").with("name", known.book.title(app.words())),
        async |tx| {
            tx.remove(&playbook::ENTITY, record).await?;
            Ok(Count { count: 1 })
        },
    )
    .await
}

/// `playbooks.export`: writes a playbook to a file; answers none when the person cancels. A team's own jobs go by name.
pub async fn export(app: &App, req: PlaybookExport) -> Result<Option<Saved>> {
    let words = app.words();
    let mut known = find(app, &req.playbook).await?;
    let mut read = app.db()?.read().acquire().await?;
    for step in &mut known.book.steps {
        if Uid::parse("job", &step.job).is_some() {
            step.job = people::job_name(&mut read, &step.job, words).await?;
        }
    }
    drop(read);
    let book = Playbook { name: known.book.title(words), goal: known.book.purpose(words), ..known.book };
    let suggested = format!("{}.json", files::safe_name(&book.name, "playbook"));
    let Some(path) = chosen(app, req.path, "dialog-export", &suggested, kind(app)).await else {
        return Ok(None);
    };
    let path: PathBuf = if path.extension().is_none() { path.with_extension("json") } else { path };
    files::save_as(&path, content::write(&book)?.as_bytes())?;
    Ok(Some(Saved { path: path.display().to_string() }))
}

fn kind(app: &App) -> Filter {
    Filter::new(app.words().text("file-kind-playbook", &[]), &["json"])
}

fn load(path: &Path) -> Result<Playbook> {
    let unreadable = |_| Error::Unavailable(Message::new("import-unreadable").with("file", path.display()));
    if std::fs::metadata(path).map_err(unreadable)?.len() > content::MOST_BYTES {
        return Err(Error::Corrupt(Message::new("error-playbook-file").with("line", 1)));
    }
    let bytes = std::fs::read(path).map_err(unreadable)?;
    let text = String::from_utf8_lossy(&bytes);
    content::check(content::read(text.trim_start_matches('\u{feff}'))?)
}

/// `playbooks.import`: a playbook from a file; answers none when the person cancels. A job that nobody has here yet
/// becomes one of the team's own.
pub async fn import(app: &App, req: PlaybookFile) -> Result<Option<Changed<Created>>> {
    let path = match req.path {
        Some(path) => PathBuf::from(path),
        None => match app.host().pick_file(&app.words().text("dialog-playbook", &[]), &[kind(app)]).await {
            Some(path) => path,
            None => return Ok(None),
        },
    };
    let mut book = load(&path)?;
    let known = people::jobs::jobs(app, crate::fields::Empty {}).await?.rows;
    let same = |name: &str| {
        let found =
            known.iter().find(|job| job.id == name || handle::folded(&job.name) == handle::folded(name));
        found.map(|job| job.id.clone())
    };
    let me = app.me();
    let done = app
        .change(Action::new("action-playbooks-import").with("name", book.name.clone()), async |tx| {
            let mut made: Vec<(String, String)> = Vec::new();
            for step in book.steps.iter_mut().filter(|step| !step.job.is_empty()) {
                let here = same(&step.job)
                    .or_else(|| made.iter().find(|job| job.0 == step.job).map(|job| job.1.clone()));
                step.job = match here {
                    Some(id) => id,
                    None => {
                        let id = people::jobs::make(tx, &step.job).await?.text("job");
                        made.push((step.job.clone(), id.clone()));
                        id
                    }
                };
            }
            Ok(Created { id: make(tx, "", &book, 1, me).await?.text("plb") })
        })
        .await?;
    Ok(Some(done))
}

/// `playbooks.addRemark`: what to improve about a playbook, or whether it was useful.
pub async fn add_remark(app: &App, req: PlaybookRemarkAdd) -> Result<Changed<Created>> {
    let text = long("text", &req.text)?;
    if text.is_empty() && req.useful.is_none() {
        return Err(Error::field("text", Message::new("error-required")));
    }
    let known = find(app, &req.playbook).await?;
    let me = app.me();
    app.change(
        Action::new("action-playbooks-remark").with("name", known.book.title(app.words())),
        async |tx| {
            let record = tx.new_id();
            let fields = [
                (playbook_remark::PLAYBOOK, known.key().into()),
                (playbook_remark::TEXT, text.as_str().into()),
                (playbook_remark::USEFUL, req.useful.into()),
                (playbook_remark::SAID_AT, tx.now().into()),
                (playbook_remark::PERSON, me.into()),
            ];
            tx.create(&playbook_remark::ENTITY, record, fields).await?;
            Ok(Created { id: record.text("plr") })
        },
    )
    .await
}

/// `playbooks.removeRemark`: takes a note back.
pub async fn remove_remark(app: &App, req: Ref) -> Result<Changed<Count>> {
    let record = id("plr", &req.id)?;
    let known = store::remarks(&mut *app.db()?.read().acquire().await?).await?;
    if !known.iter().any(|remark| remark.id == record) {
        return Err(Error::NotFound("note"));
    }
    app.change(Action::new("action-playbooks-unremark"), async |tx| {
        tx.remove(&playbook_remark::ENTITY, record).await?;
        Ok(Count { count: 1 })
    })
    .await
}
