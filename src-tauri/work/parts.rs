//! What belongs to a task, as calls: its checklist, and what it waits for.

use super::{rules, store};
use crate::app::App;
use crate::db::registry::{checklist_item, task_link};
use crate::db::{Action, Changed, Tx};
use crate::error::{Error, Message, Result};
use crate::fields::{Count, Created, Ref, id, required};
use crate::values::Uid;
use serde::{Deserialize, Serialize};

/// A line of a checklist.
#[derive(Debug, Serialize)]
#[cfg_attr(feature = "types", derive(ts_rs::TS))]
#[cfg_attr(feature = "types", ts(rename = "ChecklistItem"))]
pub struct Item {
    /// The record.
    pub id: String,
    /// What is to be ticked.
    pub text: String,
    /// Ticked.
    pub done: bool,
}

/// A task at the other end of a dependency.
#[derive(Debug, Serialize)]
#[cfg_attr(feature = "types", derive(ts_rs::TS))]
#[cfg_attr(feature = "types", ts(rename = "TaskEnd"))]
pub struct End {
    /// The task.
    pub id: String,
    /// What is to be done.
    pub title: String,
    /// Whether it is still to be done.
    pub open: bool,
}

/// A new line of a checklist.
#[derive(Debug, Deserialize)]
#[cfg_attr(feature = "types", derive(ts_rs::TS))]
pub struct ItemAdd {
    /// The task.
    pub task: String,
    /// What is to be ticked.
    pub text: String,
}

/// A line of a checklist, changed; what is left out stays.
#[derive(Debug, Deserialize)]
#[cfg_attr(feature = "types", derive(ts_rs::TS))]
#[cfg_attr(feature = "types", ts(optional_fields))]
pub struct ItemSet {
    /// The line.
    pub item: String,
    /// Another text.
    pub text: Option<String>,
    /// Ticked or not.
    pub done: Option<bool>,
    /// Its place from 0 on.
    pub place: Option<i64>,
}

/// Two tasks of which one waits for the other.
#[derive(Debug, Deserialize)]
#[cfg_attr(feature = "types", derive(ts_rs::TS))]
#[serde(rename_all = "camelCase")]
pub struct TaskLink {
    /// The one that waits.
    pub task: String,
    /// The one that comes first.
    pub waits_for: String,
}

pub(super) fn ends(rows: Vec<store::End>) -> Vec<End> {
    let end =
        |(id, title, status): store::End| End { id: id.text("tas"), title, open: rules::is_open(&status) };
    rows.into_iter().map(end).collect()
}

pub(super) async fn there(app: &App, text: &str) -> Result<Uid> {
    let task = id("tas", text)?;
    let found = store::task(&mut *app.db()?.read().acquire().await?, task).await?;
    found.map(|_| task).ok_or(Error::NotFound("task"))
}

async fn home(app: &App, text: &str) -> Result<(Uid, Uid)> {
    let item = id("chk", text)?;
    let home = store::item_home(&mut *app.db()?.read().acquire().await?, item).await?;
    Ok((item, home.ok_or(Error::NotFound("item"))?))
}

/// `work.addItem`: another line at the end of the checklist.
pub async fn add_item(app: &App, req: ItemAdd) -> Result<Changed<Created>> {
    let text = required("text", &req.text)?;
    let task = there(app, &req.task).await?;
    app.change(Action::new("action-work-checklist").about(task), async |tx| {
        let last = store::items(tx.reader(), task).await?.last().map_or(0, |item| item.3);
        let record = tx.new_id();
        let fields = [
            (checklist_item::TASK, task.into()),
            (checklist_item::TEXT, text.into()),
            (checklist_item::DONE, false.into()),
            (checklist_item::POSITION, (last + 1).into()),
        ];
        tx.create(&checklist_item::ENTITY, record, fields).await?;
        Ok(Created { id: record.text("chk") })
    })
    .await
}

/// `work.setItem`: ticks a line, changes its text or its place.
pub async fn set_item(app: &App, req: ItemSet) -> Result<Changed<Created>> {
    let text = req.text.as_deref().map(|text| required("text", text)).transpose()?;
    let (item, task) = home(app, &req.item).await?;
    let name = if req.done == Some(true) { "action-work-tick" } else { "action-work-checklist" };
    app.change(Action::new(name).about(task), async |tx| {
        if let Some(text) = text {
            tx.set(&checklist_item::ENTITY, item, checklist_item::TEXT, text).await?;
        }
        if let Some(done) = req.done {
            tx.set(&checklist_item::ENTITY, item, checklist_item::DONE, done).await?;
        }
        if let Some(place) = req.place.and_then(|place| usize::try_from(place).ok()) {
            let mut order: Vec<Uid> =
                store::items(tx.reader(), task).await?.into_iter().map(|row| row.0).collect();
            order.retain(|other| *other != item);
            order.insert(place.min(order.len()), item);
            for (at, one) in (1_i64..).zip(order) {
                tx.set(&checklist_item::ENTITY, one, checklist_item::POSITION, at).await?;
            }
        }
        Ok(Created { id: item.text("chk") })
    })
    .await
}

/// `work.removeItem`: takes a line out of the checklist.
pub async fn remove_item(app: &App, req: Ref) -> Result<Changed<Count>> {
    let (item, task) = home(app, &req.id).await?;
    app.change(Action::new("action-work-checklist").about(task), async |tx| {
        tx.remove(&checklist_item::ENTITY, item).await?;
        Ok(Count { count: 1 })
    })
    .await
}

/// `work.link`: one task waits for another. A circle is refused with the names of those in it.
pub async fn link(app: &App, req: TaskLink) -> Result<Changed<Created>> {
    let (task, first) = (there(app, &req.task).await?, there(app, &req.waits_for).await?);
    app.change(Action::new("action-work-link").about(task), async |tx| {
        let links = store::links(tx.reader()).await?;
        if let Some(path) = rules::circle(&links, task, first) {
            return Err(circle(tx.reader(), &path).await?);
        }
        wait(tx, task, first).await?;
        Ok(Created { id: rules::link_id(task, first).text("tli") })
    })
    .await
}

/// Lets a task wait for another; whoever calls knows that this closes no circle.
pub async fn wait(tx: &mut Tx, task: Uid, first: Uid) -> Result<()> {
    let fields = [(task_link::TASK, task.into()), (task_link::WAITS_FOR, first.into())];
    tx.create(&task_link::ENTITY, rules::link_id(task, first), fields).await?;
    Ok(())
}

async fn circle(db: &mut sqlx::SqliteConnection, path: &[Uid]) -> Result<Error> {
    if path.len() < 3 {
        return Ok(Error::refused("error-task-itself"));
    }
    let mut names = Vec::new();
    for task in path {
        names.push(store::name_of(db, *task).await?.unwrap_or_default());
    }
    Ok(Error::Refused(Message::new("error-task-circle").with("circle", names.join(" → ")), None))
}

/// `work.unlink`: a task waits no longer for another.
pub async fn unlink(app: &App, req: TaskLink) -> Result<Changed<Count>> {
    let (task, first) = (there(app, &req.task).await?, id("tas", &req.waits_for)?);
    app.change(Action::new("action-work-unlink").about(task), async |tx| {
        tx.remove(&task_link::ENTITY, rules::link_id(task, first)).await?;
        Ok(Count { count: 1 })
    })
    .await
}
