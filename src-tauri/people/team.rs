//! Who has which job in a campaign, as calls. One job per person and campaign; one person can be in several campaigns.

use super::{jobs, store};
use crate::app::App;
use crate::db::registry::campaign_person;
use crate::db::{Action, Changed, Tx};
use crate::error::{Error, Message, Result};
use crate::fields::{CampaignRef, Created, id};
use crate::values::Uid;
use serde::{Deserialize, Serialize};
use sqlx::SqliteConnection;

/// Somebody's part in a campaign.
#[derive(Debug, Serialize)]
#[cfg_attr(feature = "types", derive(ts_rs::TS))]
#[serde(rename_all = "camelCase")]
pub struct TeamPart {
    /// Who.
    pub person: String,
    /// The name.
    pub name: String,
    /// The job.
    pub job: String,
    /// What it is called.
    pub job_name: String,
    /// No longer in the team.
    pub gone: bool,
}

/// The people of a campaign.
#[derive(Debug, Serialize)]
#[cfg_attr(feature = "types", derive(ts_rs::TS))]
pub struct Team {
    /// By name.
    pub rows: Vec<TeamPart>,
}

/// A job in a campaign for somebody.
#[derive(Debug, Deserialize)]
#[cfg_attr(feature = "types", derive(ts_rs::TS))]
pub struct JobGive {
    /// The campaign.
    pub campaign: String,
    /// Who.
    pub person: String,
    /// The job; empty takes the person out of the campaign.
    pub job: String,
}

/// The id of somebody's part in a campaign: its two ends.
fn part_id(campaign: Uid, person: Uid) -> Uid {
    Uid::derived("campaign person", &[&campaign.0, &person.0])
}

/// `people.team`: who has which job in a campaign.
pub async fn team(app: &App, req: CampaignRef) -> Result<Team> {
    let campaign = id("cam", &req.campaign)?;
    let db = app.db()?;
    let mut read = db.read().acquire().await?;
    if !store::is_campaign(&mut read, campaign).await? {
        return Err(Error::NotFound("campaign"));
    }
    let mut rows = Vec::new();
    for (_, person, name, job, gone) in store::team(&mut read, campaign).await? {
        let job_name = jobs::job_name(&mut read, &job, app.words()).await?;
        rows.push(TeamPart { person: person.text("per"), name, job, job_name, gone });
    }
    Ok(Team { rows })
}

/// `people.setJob`: gives somebody a job in a campaign, another one instead of the one they have, or none.
pub async fn set(app: &App, req: JobGive) -> Result<Changed<Created>> {
    let (campaign, person) = (id("cam", &req.campaign)?, id("per", &req.person)?);
    let db = app.db()?;
    let mut read = db.read().acquire().await?;
    if !store::is_campaign(&mut read, campaign).await? {
        return Err(Error::NotFound("campaign"));
    }
    let known = store::team(&mut read, campaign).await?.iter().any(|row| row.1 == person);
    if !known && !store::is_live(&mut read, person).await? {
        return Err(Error::NotFound("person"));
    }
    if !req.job.is_empty() && !jobs::known_job(&mut read, &req.job).await? {
        return Err(Error::field("job", Message::new("error-job")));
    }
    drop(read);
    let name = if req.job.is_empty() { "action-people-take-job" } else { "action-people-set-job" };
    app.change(Action::new(name).about(person), async |tx| {
        if req.job.is_empty() {
            take_job(tx, campaign, person).await?;
        } else {
            put_job(tx, campaign, person, &req.job).await?;
        }
        Ok(Created { id: part_id(campaign, person).text("cpe") })
    })
    .await
}

/// Gives somebody a job in a campaign.
pub async fn put_job(tx: &mut Tx, campaign: Uid, person: Uid, job: &str) -> Result<()> {
    let fields = [
        (campaign_person::CAMPAIGN, campaign.into()),
        (campaign_person::PERSON, person.into()),
        (campaign_person::JOB, job.into()),
    ];
    tx.create(&campaign_person::ENTITY, part_id(campaign, person), fields).await?;
    Ok(())
}

/// Takes somebody's job in a campaign away.
pub async fn take_job(tx: &mut Tx, campaign: Uid, person: Uid) -> Result<()> {
    tx.remove(&campaign_person::ENTITY, part_id(campaign, person)).await
}

/// Who is in a campaign with which job.
pub async fn has_job(db: &mut SqliteConnection, campaign: Uid) -> Result<Vec<(Uid, String)>> {
    Ok(store::team(db, campaign).await?.into_iter().map(|row| (row.1, row.3)).collect())
}
