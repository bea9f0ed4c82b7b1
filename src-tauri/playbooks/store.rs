//! The only SQL of playbooks. What happened is read from the tables of those who know.

use super::rules::Facts;
use crate::error::Result;
use crate::values::{Day, Millis, Uid};
use sqlx::{FromRow, SqliteConnection};
use std::collections::BTreeMap;

/// The playbook that a campaign follows.
#[derive(Debug, Clone, FromRow)]
pub struct Plan {
    /// The record.
    pub id: Uid,
    /// Which playbook.
    pub playbook: String,
    anchor_on: Option<String>,
    /// When the campaign was started from it.
    pub started_at: Millis,
    /// Who started it.
    pub person_name: Option<String>,
}

impl Plan {
    /// The day of the first post.
    pub fn anchor(&self) -> Option<Day> {
        self.anchor_on.as_deref().and_then(Day::parse)
    }
}

/// The plan of a campaign; `None` when it follows no playbook.
pub async fn plan(db: &mut SqliteConnection, campaign: Uid) -> Result<Option<Plan>> {
    let sql = "select p.id, coalesce(p.playbook, '') as playbook, p.anchor_on, coalesce(p.started_at, 0) as started_at, \
               w.name as person_name from live_campaign_plans p left join people w on w.id = p.person \
               where p.campaign = ? order by p.born, p.id limit 1";
    Ok(sqlx::query_as(sql).bind(campaign).fetch_optional(db).await?)
}

/// A step that was left out.
#[derive(Debug, Clone, FromRow)]
pub struct Skip {
    /// The step.
    pub step: String,
    /// Why.
    pub reason: Option<String>,
    /// When.
    pub skipped_at: Millis,
    /// By whom.
    pub person_name: Option<String>,
}

/// The steps of a campaign that were left out.
pub async fn skips(db: &mut SqliteConnection, campaign: Uid) -> Result<Vec<Skip>> {
    let sql = "select coalesce(s.step, '') as step, s.reason, coalesce(s.skipped_at, 0) as skipped_at, w.name as person_name \
               from live_step_skips s left join people w on w.id = s.person where s.campaign = ? order by s.born, s.id";
    Ok(sqlx::query_as(sql).bind(campaign).fetch_all(db).await?)
}

/// A task that came from a step.
#[derive(Debug, Clone, FromRow)]
pub struct StepTask {
    /// The task.
    pub id: Uid,
    /// The step.
    pub step: String,
    /// Where it stands.
    pub status: String,
    due_on: Option<String>,
    /// Whose it is.
    pub owner_name: Option<String>,
}

impl StepTask {
    /// When it is due.
    pub fn due(&self) -> Option<Day> {
        self.due_on.as_deref().and_then(Day::parse)
    }
}

/// The tasks that came from steps of a campaign's playbook.
pub async fn tasks(db: &mut SqliteConnection, campaign: Uid) -> Result<Vec<StepTask>> {
    let sql = "select t.id, t.step, coalesce(t.status, 'open') as status, t.due_on, w.name as owner_name \
               from live_tasks t left join people w on w.id = t.owner \
               where t.campaign = ? and t.step is not null order by t.position, t.born, t.id";
    Ok(sqlx::query_as(sql).bind(campaign).fetch_all(db).await?)
}

#[derive(FromRow)]
struct Counts {
    creators: i64,
    contacted: i64,
    contracted: i64,
    briefed: i64,
    posts: i64,
    measured: i64,
    outcomes: i64,
    reports: i64,
    sent: i64,
    archived: bool,
}

/// What happened in a campaign. Figures and deliverables are computed elsewhere and left empty.
pub async fn facts(db: &mut SqliteConnection, campaign: Uid) -> Result<Facts> {
    let sql = "with own as (select creator, coalesce(stage, 'shortlisted') as stage from live_collaborations where campaign = ?1), \
        going as (select creator from own where stage in ('contracted', 'content', 'live', 'done')), \
        written as (select p.id from live_posts p join live_collaborations k on k.id = p.collaboration where k.campaign = ?1) \
        select (select count(*) from own where stage <> 'declined') as creators, \
        (select count(*) from own where stage not in ('shortlisted', 'declined')) as contacted, \
        (select count(*) from going) as contracted, \
        (select count(distinct g.creator) from going g join live_sent_messages m on m.creator = g.creator \
          and m.campaign = ?1 and m.kind = 'brief') as briefed, \
        (select count(*) from written) as posts, \
        (select count(*) from written w where exists (select 1 from live_measurements m where m.post = w.id)) as measured, \
        (select count(*) from live_outcomes where campaign = ?1) as outcomes, \
        (select count(*) from live_editions where campaign = ?1) as reports, \
        (select count(*) from live_sent_messages where campaign = ?1 and kind = 'report') as sent, \
        coalesce((select archived from live_campaigns where id = ?1), 0) as archived";
    let row: Counts = sqlx::query_as(sql).bind(campaign).fetch_one(&mut *db).await?;
    let mut done: BTreeMap<String, (i64, i64)> = BTreeMap::new();
    for task in tasks(db, campaign).await? {
        let known = done.entry(task.step).or_default();
        known.0 += i64::from(task.status == "done");
        known.1 += 1;
    }
    Ok(Facts {
        creators: row.creators,
        contacted: row.contacted,
        contracted: row.contracted,
        briefed: row.briefed,
        posts: row.posts,
        measured: row.measured,
        outcomes: row.outcomes,
        reports: row.reports,
        sent: row.sent,
        archived: row.archived,
        tasks: done,
        ..Facts::default()
    })
}

/// How many campaigns follow each playbook, and how many of these are in the archive.
pub async fn uses(db: &mut SqliteConnection) -> Result<Vec<(String, i64, i64)>> {
    let sql = "select coalesce(p.playbook, ''), count(*), sum(coalesce(c.archived, 0)) \
               from live_campaign_plans p join live_campaigns c on c.id = p.campaign group by 1";
    Ok(sqlx::query_as(sql).fetch_all(db).await?)
}
