//! Making and changing tasks, as calls.

use super::plan::{Plan, refuse_early, stand};
use super::{rules, store};
use crate::app::App;
use crate::db::registry::task;
use crate::db::{Action, Changed, Tx};
use crate::error::{Error, Result};
use crate::fields::{Count, Created, id, optional_id, required};
use crate::values::{Day, Uid};
use serde::Deserialize;
use sqlx::SqliteConnection;

/// A task to make, for whoever makes one within an action of their own.
#[derive(Debug, Clone, Default)]
pub struct New<'a> {
    /// The campaign.
    pub campaign: Option<Uid>,
    /// What is to be done.
    pub title: &'a str,
    /// More about it.
    pub detail: &'a str,
    /// Whose it is.
    pub owner: Option<Uid>,
    /// When it is due.
    pub due: Option<Day>,
    /// Empty: normal.
    pub priority: &'a str,
    /// The role that it is for.
    pub job: &'a str,
    /// The step of the playbook that it comes from.
    pub step: &'a str,
    /// The record that it is about, as written with its kind.
    pub about: &'a str,
    /// Something went wrong: how bad it is.
    pub severity: Option<&'a str>,
}

/// Makes a task; `giver` is who makes it, if anyone was named.
pub async fn add(tx: &mut Tx, new: &New<'_>, giver: Option<Uid>) -> Result<Uid> {
    let record = tx.new_id();
    make(tx, record, new, giver).await
}

/// Gives a task another day, or none.
pub async fn put_due(tx: &mut Tx, task: Uid, due: Option<Day>) -> Result<()> {
    tx.set(&task::ENTITY, task, task::DUE_ON, due).await
}

/// Skips an open task with a reason; `me` is who does it, if anyone was named.
pub async fn skip(tx: &mut Tx, task: Uid, reason: &str, me: Option<Uid>) -> Result<()> {
    let row = store::task(tx.reader(), task).await?.ok_or(Error::NotFound("task"))?;
    stand(tx, &row, "skipped", reason, me.or(row.owner)).await
}

/// Opens a task again that was finished or skipped.
pub async fn reopen(tx: &mut Tx, task: Uid) -> Result<()> {
    let row = store::task(tx.reader(), task).await?.ok_or(Error::NotFound("task"))?;
    stand(tx, &row, "open", "", None).await
}

async fn make(tx: &mut Tx, record: Uid, new: &New<'_>, giver: Option<Uid>) -> Result<Uid> {
    let text = |value: &str| Some(value.to_owned()).filter(|value| !value.is_empty());
    let at = tx.now();
    let last = store::last(tx.reader(), new.campaign).await?;
    let fields = [
        (task::CAMPAIGN, new.campaign.into()),
        (task::TITLE, text(new.title).into()),
        (task::DETAIL, text(new.detail).into()),
        (task::OWNER, new.owner.into()),
        (task::DUE_ON, new.due.into()),
        (task::PRIORITY, if new.priority.is_empty() { "normal" } else { new.priority }.into()),
        (task::STATUS, "open".into()),
        (task::JOB, text(new.job).into()),
        (task::STEP, text(new.step).into()),
        (task::ABOUT, text(new.about).into()),
        (task::KIND, if new.severity.is_some() { "issue" } else { "task" }.into()),
        (task::SEVERITY, new.severity.into()),
        (task::POSITION, (last + 1).into()),
        (task::GIVEN_AT, new.owner.map(|_| at).into()),
        (task::GIVER, giver.filter(|_| new.owner.is_some()).into()),
    ];
    tx.create(&task::ENTITY, record, fields).await
}

/// A new task, as typed.
#[derive(Debug, Default, Deserialize)]
#[cfg_attr(feature = "types", derive(ts_rs::TS))]
#[cfg_attr(feature = "types", ts(optional_fields))]
#[serde(rename_all = "camelCase", default)]
pub struct TaskAdd {
    /// The campaign.
    pub campaign: Option<String>,
    /// What is to be done, or went wrong.
    pub title: String,
    /// More about it.
    pub detail: Option<String>,
    /// Whose it is.
    pub owner: Option<String>,
    /// When it is due.
    pub due_on: Option<String>,
    /// How pressing it is; normal when left out.
    pub priority: Option<String>,
    /// The role that it is for.
    pub job: Option<String>,
    /// The record that it is about.
    pub about: Option<String>,
    /// `task` or `issue`.
    pub kind: Option<String>,
    /// How bad an issue is; medium when left out.
    pub severity: Option<String>,
}

/// Changes of a task; what is left out stays, what is empty is taken away.
#[derive(Debug, Default, Deserialize)]
#[cfg_attr(feature = "types", derive(ts_rs::TS))]
#[cfg_attr(feature = "types", ts(optional_fields))]
#[serde(rename_all = "camelCase", default)]
pub struct TaskEdit {
    /// The task.
    pub id: String,
    /// Another campaign, or none.
    pub campaign: Option<String>,
    /// What is to be done.
    pub title: Option<String>,
    /// More about it.
    pub detail: Option<String>,
    /// Whose it is.
    pub owner: Option<String>,
    /// When it is due.
    pub due_on: Option<String>,
    /// How pressing it is.
    pub priority: Option<String>,
    /// The role that it is for.
    pub job: Option<String>,
    /// The record that it is about.
    pub about: Option<String>,
    /// `task` or `issue`.
    pub kind: Option<String>,
    /// How bad an issue is.
    pub severity: Option<String>,
    /// How an issue was solved.
    pub resolution: Option<String>,
    /// What it taught.
    pub lesson: Option<String>,
    /// Where it stands.
    pub status: Option<String>,
    /// Why it is skipped.
    pub skip_reason: Option<String>,
}

/// The same change for many tasks; what is left out stays.
#[derive(Debug, Default, Deserialize)]
#[cfg_attr(feature = "types", derive(ts_rs::TS))]
#[cfg_attr(feature = "types", ts(optional_fields))]
#[serde(rename_all = "camelCase", default)]
pub struct TasksSet {
    /// Which.
    pub tasks: Vec<String>,
    /// Where they stand.
    pub status: Option<String>,
    /// Why they are skipped.
    pub skip_reason: Option<String>,
    /// Whose they are; empty for nobody's.
    pub owner: Option<String>,
    /// How pressing they are.
    pub priority: Option<String>,
    /// Days to move them by; what has no day keeps none.
    pub shift: Option<i64>,
    /// The day they are due.
    pub due_on: Option<String>,
}

/// Tasks, please.
#[derive(Debug, Deserialize)]
#[cfg_attr(feature = "types", derive(ts_rs::TS))]
pub struct TaskRefs {
    /// Which.
    pub tasks: Vec<String>,
}

/// `work.addTask`: a new task or issue.
pub async fn add_task(app: &App, req: TaskAdd) -> Result<Changed<Created>> {
    let db = app.db()?;
    let mut read = db.read().acquire().await?;
    let mut plan = Plan::default();
    let title = plan.take(required("title", &req.title))?.unwrap_or_default();
    plan.text(task::DETAIL, "detail", req.detail.as_deref())?;
    plan.choice(task::PRIORITY, "priority", req.priority.as_deref(), rules::PRIORITIES);
    plan.choice(task::KIND, "kind", req.kind.as_deref(), rules::KINDS);
    plan.choice(task::SEVERITY, "severity", req.severity.as_deref(), rules::SEVERITIES);
    plan.day(req.due_on.as_deref());
    plan.person(&mut read, &req.owner).await?;
    plan.home(&mut read, &req.campaign).await?;
    plan.links(&mut read, req.job.as_deref(), req.about.as_deref()).await?;
    let plan = plan.finish()?;
    drop(read);
    let issue = req.kind.as_deref() == Some("issue");
    let detail = req.detail.as_deref().unwrap_or_default().trim();
    let new = New {
        campaign: optional_id("cam", &req.campaign)?,
        title: &title,
        detail,
        owner: plan.owner.flatten(),
        due: req.due_on.as_deref().and_then(Day::parse),
        priority: req.priority.as_deref().unwrap_or_default(),
        job: req.job.as_deref().unwrap_or_default(),
        step: "",
        about: req.about.as_deref().unwrap_or_default(),
        severity: issue.then(|| req.severity.as_deref().unwrap_or("medium")),
    };
    let name = if issue { "action-work-add-issue" } else { "action-work-add" };
    let record = db.new_id();
    app.change(Action::new(name).about(record), async |tx| {
        make(tx, record, &new, app.me()).await?;
        Ok(Created { id: record.text("tas") })
    })
    .await
}

/// `work.editTask`: changes of one task.
pub async fn edit_task(app: &App, req: TaskEdit) -> Result<Changed<Created>> {
    let record = id("tas", &req.id)?;
    let db = app.db()?;
    let mut read = db.read().acquire().await?;
    let row = store::task(&mut read, record).await?.ok_or(Error::NotFound("task"))?;
    let mut plan = Plan::default();
    if let Some(title) = &req.title
        && let Some(title) = plan.take(required("title", title))?
    {
        plan.set.push((task::TITLE, title.into()));
    }
    plan.text(task::DETAIL, "detail", req.detail.as_deref())?;
    plan.text(task::RESOLUTION, "resolution", req.resolution.as_deref())?;
    plan.text(task::LESSON, "lesson", req.lesson.as_deref())?;
    plan.choice(task::PRIORITY, "priority", req.priority.as_deref(), rules::PRIORITIES);
    plan.choice(task::KIND, "kind", req.kind.as_deref(), rules::KINDS);
    let severity = req.severity.as_deref().filter(|severity| !severity.is_empty());
    plan.choice(task::SEVERITY, "severity", severity, rules::SEVERITIES);
    plan.day(req.due_on.as_deref());
    plan.person(&mut read, &req.owner).await?;
    plan.home(&mut read, &req.campaign).await?;
    plan.links(&mut read, req.job.as_deref(), req.about.as_deref()).await?;
    plan.standing(req.status.as_deref(), req.skip_reason.as_deref())?;
    let plan = plan.finish()?;
    refuse_early(&mut read, std::slice::from_ref(&row), req.status.as_deref()).await?;
    drop(read);
    let name = match plan.status.as_ref().map(|status| status.0.as_str()).filter(|to| *to != row.status) {
        Some("done") => "action-work-done",
        Some("skipped") => "action-work-skip",
        _ => "action-work-edit",
    };
    app.change(Action::new(name).about(record), async |tx| {
        plan.put(tx, &row, app.me()).await?;
        Ok(Created { id: record.text("tas") })
    })
    .await
}

async fn rows(db: &mut SqliteConnection, texts: &[String]) -> Result<Vec<store::Row>> {
    let mut out: Vec<store::Row> = Vec::new();
    for text in texts {
        let record = id("tas", text)?;
        let row = store::task(db, record).await?.ok_or(Error::NotFound("task"))?;
        if !out.iter().any(|known| known.id == record) {
            out.push(row);
        }
    }
    if out.is_empty() { Err(Error::NotFound("task")) } else { Ok(out) }
}

fn about(one: &str, many: &str, rows: &[store::Row]) -> Action {
    match rows {
        [row] => Action::new(one).about(row.id),
        _ => Action::new(many).with("count", rows.len()),
    }
}

/// `work.setTasks`: the same change for many tasks, in one action.
pub async fn set_tasks(app: &App, req: TasksSet) -> Result<Changed<Count>> {
    let db = app.db()?;
    let mut read = db.read().acquire().await?;
    let rows = rows(&mut read, &req.tasks).await?;
    let mut plan = Plan::default();
    plan.choice(task::PRIORITY, "priority", req.priority.as_deref(), rules::PRIORITIES);
    plan.day(req.due_on.as_deref());
    plan.person(&mut read, &req.owner).await?;
    plan.standing(req.status.as_deref(), req.skip_reason.as_deref())?;
    let days: Vec<Option<Day>> = rows.iter().map(|row| row.due_on.as_deref().and_then(Day::parse)).collect();
    let moved: Vec<Option<Day>> =
        days.iter().map(|day| day.and_then(|day| rules::shifted(day, req.shift.unwrap_or(0)))).collect();
    if days.iter().zip(&moved).any(|(day, moved)| day.is_some() != moved.is_some()) {
        plan.wrong("shift", "error-date");
    }
    let plan = plan.finish()?;
    refuse_early(&mut read, &rows, req.status.as_deref()).await?;
    drop(read);
    app.change(about("action-work-edit", "action-work-set", &rows), async |tx| {
        for (row, moved) in rows.iter().zip(&moved) {
            plan.put(tx, row, app.me()).await?;
            if let Some(day) = moved.filter(|_| req.shift.is_some_and(|days| days != 0)) {
                tx.set(&task::ENTITY, row.id, task::DUE_ON, day).await?;
            }
        }
        Ok(Count::of(&rows))
    })
    .await
}

/// `work.removeTasks`: deletes tasks with their checklists and notes; undo and the trash bring them back.
pub async fn remove_tasks(app: &App, req: TaskRefs) -> Result<Changed<Count>> {
    let rows = rows(&mut *app.db()?.read().acquire().await?, &req.tasks).await?;
    app.change(about("action-work-remove-one", "action-work-remove", &rows), async |tx| {
        for row in &rows {
            tx.remove(&task::ENTITY, row.id).await?;
        }
        Ok(Count::of(&rows))
    })
    .await
}
