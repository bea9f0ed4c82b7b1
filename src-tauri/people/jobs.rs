//! Jobs, as calls: the seven that every team of the field has, and a team's own.

use super::store;
use crate::app::App;
use crate::db::registry::job;
use crate::db::{Action, Changed, Db, Tx};
use crate::error::{Error, Message, Result};
use crate::fields::{Count, Created, Empty, Ref, id, required};
use crate::values::{Uid, handle};
use crate::words::Words;
use serde::{Deserialize, Serialize};
use sqlx::SqliteConnection;

/// The jobs that are always there; a playbook names these. Their words are `job-<id>`.
pub const JOBS: &[&str] =
    &["marketing-manager", "content-specialist", "marketing-director", "creative", "pr", "legal", "finance"];

/// A job.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(feature = "types", derive(ts_rs::TS))]
pub struct Job {
    /// A fixed id, or the record of an own one.
    pub id: String,
    /// What people call it.
    pub name: String,
    /// A team's own: it can be renamed and deleted.
    pub own: bool,
}

/// All jobs.
#[derive(Debug, Serialize)]
#[cfg_attr(feature = "types", derive(ts_rs::TS))]
pub struct Jobs {
    /// The fixed ones first, own ones by name.
    pub rows: Vec<Job>,
}

/// A new job.
#[derive(Debug, Deserialize)]
#[cfg_attr(feature = "types", derive(ts_rs::TS))]
pub struct JobAdd {
    /// What it is called.
    pub name: String,
}

/// Another name for an own job.
#[derive(Debug, Deserialize)]
#[cfg_attr(feature = "types", derive(ts_rs::TS))]
pub struct JobEdit {
    /// The job.
    pub id: String,
    /// Its new name.
    pub name: String,
}

/// Whether a text names a job that can be given: a fixed one, or an own one that is there.
pub async fn known_job(db: &mut SqliteConnection, text: &str) -> Result<bool> {
    if JOBS.contains(&text) {
        return Ok(true);
    }
    let Some(own) = Uid::parse("job", text) else { return Ok(false) };
    Ok(store::jobs(db).await?.iter().any(|row| row.0 == own))
}

/// What a job is called; empty for none.
pub async fn job_name(db: &mut SqliteConnection, text: &str, words: &Words) -> Result<String> {
    Ok(match Uid::parse("job", text) {
        Some(own) => store::job_name(db, own).await?.unwrap_or_default(),
        None if text.is_empty() => String::new(),
        None => words.text(&format!("job-{text}"), &[]),
    })
}

/// `people.jobs`: every job that somebody can have.
pub async fn jobs(app: &App, _: Empty) -> Result<Jobs> {
    let words = app.words();
    let fixed = JOBS.iter().map(|id| Job {
        id: (*id).to_owned(),
        name: words.text(&format!("job-{id}"), &[]),
        own: false,
    });
    let own = store::jobs(&mut *app.db()?.read().acquire().await?).await?;
    let own = own.into_iter().map(|(id, name)| Job { id: id.text("job"), name, own: true });
    Ok(Jobs { rows: fixed.chain(own).collect() })
}

async fn unlike(app: &App, name: &str, but: Option<Uid>) -> Result<()> {
    let known = jobs(app, Empty {}).await?.rows;
    let but = but.map(|id| id.text("job"));
    let same = |row: &Job| handle::folded(&row.name) == handle::folded(name) && Some(&row.id) != but.as_ref();
    match known.iter().any(same) {
        true => Err(Error::field("name", Message::new("error-job-twice"))),
        false => Ok(()),
    }
}

async fn own(db: &Db, text: &str) -> Result<Uid> {
    let record = id("job", text)?;
    let known = store::jobs(&mut *db.read().acquire().await?).await?;
    if known.iter().any(|row| row.0 == record) { Ok(record) } else { Err(Error::NotFound("job")) }
}

/// A job of the team's own, in an action of somebody else's.
pub(crate) async fn make(tx: &mut Tx, name: &str) -> Result<Uid> {
    let record = tx.new_id();
    tx.create(&job::ENTITY, record, [(job::NAME, name.into())]).await?;
    Ok(record)
}

/// `people.addJob`: a job of the team's own.
pub async fn add(app: &App, req: JobAdd) -> Result<Changed<Created>> {
    let name = required("name", &req.name)?;
    unlike(app, &name, None).await?;
    let record = app.db()?.new_id();
    app.change(Action::new("action-people-add-job").about(record), async |tx| {
        tx.create(&job::ENTITY, record, [(job::NAME, name.into())]).await?;
        Ok(Created { id: record.text("job") })
    })
    .await
}

/// `people.editJob`: another name.
pub async fn edit(app: &App, req: JobEdit) -> Result<Changed<Created>> {
    let record = own(&*app.db()?, &req.id).await?;
    let name = required("name", &req.name)?;
    unlike(app, &name, Some(record)).await?;
    app.change(Action::new("action-people-edit-job").about(record), async |tx| {
        tx.set(&job::ENTITY, record, job::NAME, name).await?;
        Ok(Created { id: record.text("job") })
    })
    .await
}

/// `people.removeJob`: nobody can be given it any more; who has it and the tasks that name it keep it.
pub async fn remove(app: &App, req: Ref) -> Result<Changed<Count>> {
    let record = own(&*app.db()?, &req.id).await?;
    app.change(Action::new("action-people-remove-job").about(record), async |tx| {
        tx.remove(&job::ENTITY, record).await?;
        Ok(Count { count: 1 })
    })
    .await
}
