//! Handing over, as calls: a job in a campaign passes to somebody else, a person leaves the team.

use super::plan::give;
use super::store::{self, Find, Row};
use crate::app::App;
use crate::db::{Action, Changed};
use crate::error::{Error, Message, Next, Result};
use crate::fields::{Count, id, optional_id};
use crate::people;
use crate::values::Uid;
use serde::{Deserialize, Serialize};
use serde_json::json;
use sqlx::SqliteConnection;

/// A job in a campaign for somebody else.
#[derive(Debug, Deserialize)]
#[cfg_attr(feature = "types", derive(ts_rs::TS))]
pub struct Reassign {
    /// The campaign.
    pub campaign: String,
    /// The job.
    pub job: String,
    /// Who has it from now on.
    pub to: String,
}

/// Somebody who leaves the team.
#[derive(Debug, Deserialize)]
#[cfg_attr(feature = "types", derive(ts_rs::TS))]
#[cfg_attr(feature = "types", ts(optional_fields))]
pub struct PersonRemove {
    /// Who.
    pub id: String,
    /// Who takes the open tasks over.
    pub to: Option<String>,
    /// The open tasks stay with nobody.
    #[serde(default)]
    pub nobody: Option<bool>,
}

/// What somebody would leave behind.
#[derive(Debug, Serialize)]
#[cfg_attr(feature = "types", derive(ts_rs::TS))]
pub struct Leaving {
    /// Open tasks and issues.
    pub tasks: i64,
    /// It is whoever sits at this desk.
    pub me: bool,
}

async fn member(db: &mut SqliteConnection, text: &str) -> Result<Uid> {
    let person = id("per", text)?;
    if people::is_live(db, person).await? { Ok(person) } else { Err(Error::NotFound("person")) }
}

/// What is still to be done and such; in the archive as well.
async fn open(db: &mut SqliteConnection, find: Find) -> Result<Vec<Row>> {
    let find = Find { open: Some(true), ..find };
    store::tasks(db, &find, ("due", false), (0, i64::MAX)).await
}

/// `work.reassign`: all open tasks of a job in a campaign, and the job itself, go to somebody else.
pub async fn reassign(app: &App, req: Reassign) -> Result<Changed<Count>> {
    let campaign = id("cam", &req.campaign)?;
    let db = app.db()?;
    let mut read = db.read().acquire().await?;
    if !store::is_campaign(&mut read, campaign).await? {
        return Err(Error::NotFound("campaign"));
    }
    let to = member(&mut read, &req.to).await?;
    if !people::known_job(&mut read, &req.job).await? {
        return Err(Error::field("job", Message::new("error-job")));
    }
    let mut rows = open(&mut read, Find { campaign: Some(campaign), ..Find::default() }).await?;
    rows.retain(|row| row.job == req.job);
    let holders = people::has_job(&mut read, campaign).await?;
    let job = people::job_name(&mut read, &req.job, app.words()).await?;
    let job = if people::JOBS.contains(&req.job.as_str()) { format!("@job-{}", req.job) } else { job };
    drop(read);
    app.change(Action::new("action-work-reassign").about(to).with("job", job), async |tx| {
        for row in &rows {
            give(tx, row, Some(to), app.me()).await?;
        }
        for (person, _) in holders.iter().filter(|holder| holder.1 == req.job && holder.0 != to) {
            people::take_job(tx, campaign, *person).await?;
        }
        // Who has another job in the campaign keeps it.
        if !holders.iter().any(|holder| holder.0 == to) {
            people::put_job(tx, campaign, to, &req.job).await?;
        }
        Ok(Count::of(&rows))
    })
    .await
}

/// `people.leaving`: what somebody would leave behind.
pub async fn leaving(app: &App, req: crate::fields::Ref) -> Result<Leaving> {
    let db = app.db()?;
    let mut read = db.read().acquire().await?;
    let person = member(&mut read, &req.id).await?;
    let find = Find { owner: Some(person), open: Some(true), archived: true, ..Find::default() };
    Ok(Leaving { tasks: store::count(&mut read, &find).await?, me: app.me() == Some(person) })
}

/// `people.remove`: somebody leaves the team. What they did keeps their name; open tasks need somebody first.
pub async fn remove(app: &App, req: PersonRemove) -> Result<Changed<Count>> {
    let db = app.db()?;
    let mut read = db.read().acquire().await?;
    let person = member(&mut read, &req.id).await?;
    if app.me() == Some(person) {
        return Err(Error::refused("error-person-me"));
    }
    let to = match optional_id("per", &req.to)? {
        Some(_) => Some(member(&mut read, req.to.as_deref().unwrap_or_default()).await?),
        None => None,
    };
    let rows = open(&mut read, Find { owner: Some(person), archived: true, ..Find::default() }).await?;
    drop(read);
    if to == Some(person) {
        return Err(Error::field("to", Message::new("error-person-same")));
    }
    if !rows.is_empty() && to.is_none() && req.nobody != Some(true) {
        let message = Message::new("error-person-has-tasks").with("count", rows.len());
        let next = Next {
            call: "people.remove".to_owned(),
            args: json!({"id": req.id, "nobody": true}),
            message_id: "next-person-nobody".to_owned(),
        };
        return Err(Error::Refused(message, Some(Box::new(next))));
    }
    app.change(Action::new("action-people-remove").about(person), async |tx| {
        for row in &rows {
            give(tx, row, to, app.me()).await?;
        }
        people::leave(tx, person).await?;
        Ok(Count::of(&rows))
    })
    .await
}
