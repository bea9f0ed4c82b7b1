//! Reading tasks, as calls.

use super::store::{self, Find, Row};
use super::{parts, rules};
use crate::app::App;
use crate::error::{Error, Result};
use crate::fields::{Ref, id};
use crate::values::{Day, Local, Uid, format};
use crate::words::Words;
use crate::{brands, people};
use serde::{Deserialize, Serialize};
use sqlx::SqliteConnection;

/// How many rows a page may have.
const PAGE: i64 = 500;

/// A task in a list.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(feature = "types", derive(ts_rs::TS))]
#[serde(rename_all = "camelCase")]
pub struct Task {
    /// The record.
    pub id: String,
    /// The campaign; empty for none.
    pub campaign: String,
    /// Its name.
    pub campaign_name: String,
    /// What is to be done, or went wrong.
    pub title: String,
    /// More about it.
    pub detail: String,
    /// Whose it is; empty for nobody.
    pub owner: String,
    /// The name.
    pub owner_name: String,
    /// The owner left the team.
    pub owner_gone: bool,
    /// When it is due, `YYYY-MM-DD`.
    pub due_on: Option<String>,
    /// The same, printed; empty for no day.
    pub due_printed: String,
    /// How near that is.
    #[cfg_attr(feature = "types", ts(type = "\"overdue\" | \"today\" | \"soon\" | \"later\" | \"none\""))]
    pub near: String,
    /// How pressing it is.
    #[cfg_attr(feature = "types", ts(type = "\"low\" | \"normal\" | \"high\" | \"urgent\""))]
    pub priority: String,
    /// Where it stands.
    #[cfg_attr(feature = "types", ts(type = "\"open\" | \"doing\" | \"waiting\" | \"done\" | \"skipped\""))]
    pub status: String,
    /// Whether it is still to be done.
    pub open: bool,
    /// How many open tasks it waits for.
    pub waits: i64,
    /// Why it was skipped.
    pub skip_reason: String,
    /// The role that it is for; empty for none.
    pub job: String,
    /// What that is called.
    pub job_name: String,
    /// The step of the playbook that it came from; empty for none.
    pub step: String,
    /// The record that it is about; empty for none.
    pub about: String,
    /// What that is called.
    pub about_name: String,
    /// Something to do, or something that went wrong.
    #[cfg_attr(feature = "types", ts(type = "\"task\" | \"issue\""))]
    pub kind: String,
    /// How bad an issue is; empty for a task.
    #[cfg_attr(feature = "types", ts(type = "\"\" | \"low\" | \"medium\" | \"high\" | \"critical\""))]
    pub severity: String,
    /// How an issue was solved.
    pub resolution: String,
    /// What it taught.
    pub lesson: String,
    /// When it was done or skipped, printed.
    pub done_printed: String,
    /// By whom.
    pub done_by: String,
    /// Ticked in the checklist.
    pub ticked: i64,
    /// All in the checklist.
    pub items: i64,
    /// Notes.
    pub notes: i64,
}

/// Which tasks.
#[derive(Debug, Default, Clone, Deserialize)]
#[cfg_attr(feature = "types", derive(ts_rs::TS))]
#[cfg_attr(feature = "types", ts(optional_fields))]
#[serde(default)]
pub struct TasksQuery {
    /// Of one campaign; without it, those of archived campaigns are left out.
    pub campaign: Option<String>,
    /// Of the campaigns of one brand.
    pub brand: Option<String>,
    /// `me`, `none`, or a person.
    pub owner: Option<String>,
    /// `open` for all that is still to be done, `closed`, or one status with `=` before it.
    pub status: Option<String>,
    /// `task` or `issue`.
    pub kind: Option<String>,
    /// `overdue`, `today` or `soon`.
    pub due: Option<String>,
    /// Words in the title.
    pub text: Option<String>,
    /// About this record.
    pub about: Option<String>,
}

/// How to order tasks.
#[derive(Debug, Clone, Deserialize)]
#[cfg_attr(feature = "types", derive(ts_rs::TS))]
pub struct TaskSort {
    /// What by.
    #[cfg_attr(
        feature = "types",
        ts(type = "\"due\" | \"priority\" | \"title\" | \"owner\" | \"campaign\" | \"status\" | \"done\"")
    )]
    pub by: String,
    /// The other way round.
    pub descending: bool,
}

/// A page of tasks, please.
#[derive(Debug, Deserialize)]
#[cfg_attr(feature = "types", derive(ts_rs::TS))]
#[cfg_attr(feature = "types", ts(optional_fields))]
pub struct TasksList {
    /// Which.
    #[serde(default)]
    pub query: TasksQuery,
    /// How to order them; by day when left out.
    pub sort: Option<TaskSort>,
    /// Rows to skip.
    pub offset: Option<i64>,
    /// Rows to answer, at most 500.
    pub limit: Option<i64>,
}

/// A page of tasks.
#[derive(Debug, Serialize)]
#[cfg_attr(feature = "types", derive(ts_rs::TS))]
pub struct TasksPage {
    /// How many the query finds.
    pub total: i64,
    /// Rows skipped.
    pub offset: i64,
    /// The rows.
    pub rows: Vec<Task>,
}

/// Reads lines with one day and one language.
pub(super) struct Reader<'a> {
    pub(super) today: Day,
    pub(super) local: Local,
    words: &'a Words,
}

impl Reader<'_> {
    pub(super) fn new(app: &App) -> Reader<'static> {
        Reader { today: app.today(), local: app.local(), words: app.words() }
    }

    /// An instant as people read it.
    pub(super) fn instant(&self, at: i64) -> String {
        self.local.when(Some(at))
    }

    pub(super) fn day(&self, day: Day) -> String {
        format::day(day, self.local.lang)
    }

    pub(super) async fn task(&self, db: &mut SqliteConnection, row: Row) -> Result<Task> {
        let due = row.due_on.as_deref().and_then(Day::parse);
        let about = match Uid::parse_any(&row.about) {
            Some((_, record)) => store::name_of(db, record).await?,
            None => None,
        };
        let text = |id: Option<Uid>, prefix: &str| id.map(|id| id.text(prefix)).unwrap_or_default();
        Ok(Task {
            id: row.id.text("tas"),
            campaign: text(row.campaign, "cam"),
            campaign_name: row.campaign_name.unwrap_or_default(),
            title: row.title,
            detail: row.detail,
            owner: text(row.owner, "per"),
            owner_name: row.owner_name.unwrap_or_default(),
            owner_gone: row.owner_gone,
            due_printed: due.map(|due| self.day(due)).unwrap_or_default(),
            near: rules::near(&row.status, due, self.today).code().to_owned(),
            due_on: row.due_on,
            priority: row.priority,
            open: rules::is_open(&row.status),
            status: row.status,
            waits: row.waits,
            skip_reason: row.skip_reason,
            job_name: people::job_name(db, &row.job, self.words).await?,
            job: row.job,
            step: row.step,
            about: if about.is_some() { row.about } else { String::new() },
            about_name: about.unwrap_or_default(),
            kind: row.kind,
            severity: row.severity,
            resolution: row.resolution,
            lesson: row.lesson,
            done_printed: row.done_at.map(|at| self.instant(at)).unwrap_or_default(),
            done_by: row.done_by.unwrap_or_default(),
            ticked: row.ticked,
            items: row.items,
            notes: row.notes,
        })
    }

    pub(super) async fn tasks(&self, db: &mut SqliteConnection, rows: Vec<Row>) -> Result<Vec<Task>> {
        let mut out = Vec::with_capacity(rows.len());
        for row in rows {
            out.push(self.task(db, row).await?);
        }
        Ok(out)
    }
}

/// A question as the store takes it. Nobody at the desk has no tasks: `None`.
async fn find(app: &App, db: &mut SqliteConnection, query: &TasksQuery) -> Result<Option<Find>> {
    let today = app.today();
    let text = |value: &Option<String>| value.clone().filter(|value| !value.is_empty());
    let mut find = Find { kind: text(&query.kind), about: text(&query.about), ..Find::default() };
    find.text = query.text.as_deref().unwrap_or_default().trim().to_owned();
    if let Some(campaign) = text(&query.campaign) {
        let campaign = id("cam", &campaign)?;
        if !store::is_campaign(db, campaign).await? {
            return Err(Error::NotFound("campaign"));
        }
        find.campaign = Some(campaign);
    }
    find.brand = brands::known(&*app.db()?, &query.brand).await?;
    match text(&query.owner).as_deref() {
        None => {}
        Some("none") => find.unowned = true,
        Some("me") => match app.me() {
            Some(me) => find.owner = Some(me),
            None => return Ok(None),
        },
        Some(person) => find.owner = Some(id("per", person)?),
    }
    match text(&query.status).as_deref() {
        None => {}
        Some("open") => find.open = Some(true),
        Some("closed") => find.open = Some(false),
        Some(status) => find.status = Some(status.trim_start_matches('=').to_owned()),
    }
    let day = |days| rules::shifted(today, days).map(|day| day.to_string());
    match text(&query.due).as_deref() {
        Some("overdue") => (find.before, find.open) = (day(0), Some(true)),
        Some("today") => (find.from, find.before) = (day(0), day(1)),
        Some("soon") => (find.from, find.before) = (day(1), day(rules::AHEAD as i64 + 1)),
        _ => {}
    }
    Ok(Some(find))
}

/// `work.tasks`: a page of tasks.
pub async fn tasks(app: &App, req: TasksList) -> Result<TasksPage> {
    let db = app.db()?;
    let mut read = db.read().acquire().await?;
    let offset = req.offset.unwrap_or(0).max(0);
    let Some(find) = find(app, &mut read, &req.query).await? else {
        return Ok(TasksPage { total: 0, offset: 0, rows: Vec::new() });
    };
    let sort = req.sort.unwrap_or(TaskSort { by: "due".to_owned(), descending: false });
    let limit = req.limit.unwrap_or(PAGE).clamp(0, PAGE);
    let rows = store::tasks(&mut read, &find, (&sort.by, sort.descending), (offset, limit)).await?;
    Ok(TasksPage {
        total: store::count(&mut read, &find).await?,
        offset,
        rows: Reader::new(app).tasks(&mut read, rows).await?,
    })
}

/// A task, whole.
#[derive(Debug, Serialize)]
#[cfg_attr(feature = "types", derive(ts_rs::TS))]
#[serde(rename_all = "camelCase")]
pub struct TaskWhole {
    /// The task.
    pub task: Task,
    /// Its checklist in order.
    pub items: Vec<parts::Item>,
    /// What it waits for.
    pub waits_for: Vec<parts::End>,
    /// What waits for it.
    pub waiting: Vec<parts::End>,
}

/// `work.task`: one task with its checklist and what it hangs together with.
pub async fn task(app: &App, req: Ref) -> Result<TaskWhole> {
    let record = id("tas", &req.id)?;
    let db = app.db()?;
    let mut read = db.read().acquire().await?;
    let row = store::task(&mut read, record).await?.ok_or(Error::NotFound("task"))?;
    let items = store::items(&mut read, record).await?.into_iter();
    Ok(TaskWhole {
        task: Reader::new(app).task(&mut read, row).await?,
        items: items.map(|(id, text, done, _)| parts::Item { id: id.text("chk"), text, done }).collect(),
        waits_for: parts::ends(store::waits_for(&mut read, record).await?),
        waiting: parts::ends(store::waiting(&mut read, record).await?),
    })
}
