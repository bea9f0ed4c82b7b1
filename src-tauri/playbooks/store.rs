//! The only SQL of playbooks. What happened is read from the tables of those who know.

use super::content;
use super::rules::Facts;
use super::steps::{self, Playbook};
use crate::error::Result;
use crate::values::{Day, Millis, Uid};
use sqlx::{FromRow, SqliteConnection};
use std::collections::BTreeMap;

/// The playbook that a campaign follows.
#[derive(Debug, Clone, FromRow)]
pub struct Plan {
    /// The record.
    pub id: Uid,
    /// A shipped playbook; empty when it follows an own one.
    playbook: String,
    /// A version of an own playbook.
    book: Option<Uid>,
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
    let sql = "select p.id, coalesce(p.playbook, '') as playbook, p.book, p.anchor_on, coalesce(p.started_at, 0) as started_at, \
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
    let sql = "with own as (select id, creator, coalesce(stage, 'shortlisted') as stage from live_collaborations where campaign = ?1), \
        going as (select id, creator from own where stage in ('contracted', 'content', 'live', 'done')), \
        written as (select p.id from live_posts p join live_collaborations k on k.id = p.collaboration where k.campaign = ?1) \
        select (select count(*) from own where stage <> 'declined') as creators, \
        (select count(*) from own where stage not in ('shortlisted', 'declined')) as contacted, \
        (select count(*) from going) as contracted, \
        (select count(*) from going g where exists (select 1 from live_sent_messages m where m.creator = g.creator \
          and m.campaign = ?1 and m.kind = 'brief') or exists (select 1 from live_brief_sends b \
          where b.collaboration = g.id and b.way = 'hand')) as briefed, \
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

/// A playbook of a team's own, as it is now: its newest version.
#[derive(Debug, Clone, FromRow)]
pub struct Own {
    /// The record.
    pub id: Uid,
    /// The shipped one that it stands in for; empty for none.
    pub origin: String,
    /// The version.
    pub version: Uid,
    /// Its number.
    pub number: i64,
    /// What it says, as text.
    pub content: String,
}

impl Own {
    /// The playbook, with its version as its id.
    ///
    /// # Errors
    /// `Corrupt` when the text cannot be read.
    pub fn book(&self) -> Result<Playbook> {
        Ok(Playbook { id: self.version.text("plv"), version: self.number, ..content::read(&self.content)? })
    }
}

/// The playbooks of a team's own.
pub async fn own(db: &mut SqliteConnection) -> Result<Vec<Own>> {
    // Two people may have written the same number: the later one counts, the other stays for whom it is pinned.
    let sql = "select p.id, coalesce(p.origin, '') as origin, v.id as version, coalesce(v.number, 0) as number, \
        coalesce(v.content, '') as content from live_playbooks p join live_playbook_versions v on v.id = \
        (select n.id from live_playbook_versions n where n.playbook = p.id order by n.number desc, n.born desc, n.id desc limit 1) \
        order by p.born, p.id";
    Ok(sqlx::query_as(sql).fetch_all(db).await?)
}

/// The highest number of the versions that were ever made of a playbook, deleted or not; 0 for none.
pub async fn highest(db: &mut SqliteConnection, playbook: Uid) -> Result<i64> {
    let sql = "select coalesce(max(number), 0) from playbook_versions where playbook = ?";
    let (number,): (i64,) = sqlx::query_as(sql).bind(playbook).fetch_one(db).await?;
    Ok(number)
}

/// The playbook that a plan follows, in the version that it was started from.
///
/// # Errors
/// `Corrupt` when an own one cannot be read.
pub async fn followed(db: &mut SqliteConnection, plan: &Plan) -> Result<Option<Playbook>> {
    let Some(version) = plan.book else { return Ok(steps::playbook(&plan.playbook).cloned()) };
    // Whoever follows a playbook keeps following it when it is deleted: the table is asked, not the view.
    let sql = "select p.id, '' as origin, v.id as version, coalesce(v.number, 0) as number, coalesce(v.content, '') as content \
        from playbook_versions v join playbooks p on p.id = v.playbook where v.id = ? and v.present = 1";
    let found: Option<Own> = sqlx::query_as(sql).bind(version).fetch_optional(db).await?;
    found.map(|own| own.book()).transpose()
}

/// A campaign that follows a playbook.
#[derive(Debug, Clone, FromRow)]
pub struct Use {
    /// The shipped playbook; empty for an own one.
    pub playbook: String,
    /// The own playbook.
    pub own: Option<Uid>,
    /// The campaign.
    pub campaign: Uid,
    /// Its name.
    pub name: String,
    /// Whether it is in the archive.
    pub archived: bool,
    /// Tasks of its steps that were done.
    pub done: i64,
    /// Of these, on their day or before.
    pub in_time: i64,
    /// Steps that were left out.
    pub skipped: i64,
}

/// The campaigns that follow playbooks, newest first.
pub async fn uses(db: &mut SqliteConnection) -> Result<Vec<Use>> {
    let sql = "select coalesce(p.playbook, '') as playbook, v.playbook as own, c.id as campaign, coalesce(c.name, '') as name, \
        coalesce(c.archived, 0) as archived, \
        (select count(*) from live_tasks t where t.campaign = c.id and t.step <> 'checkin' and t.status = 'done') as done, \
        (select count(*) from live_tasks t where t.campaign = c.id and t.step <> 'checkin' and t.status = 'done' \
          and (t.due_on is null or date(t.done_at / 1000, 'unixepoch') <= t.due_on)) as in_time, \
        (select count(*) from live_step_skips s where s.campaign = c.id) as skipped \
        from live_campaign_plans p join live_campaigns c on c.id = p.campaign \
        left join playbook_versions v on v.id = p.book order by p.started_at desc, p.id";
    Ok(sqlx::query_as(sql).fetch_all(db).await?)
}

/// What somebody noted about a playbook.
#[derive(Debug, Clone, FromRow)]
pub struct Remark {
    /// The record.
    pub id: Uid,
    /// The playbook: a shipped one, or an own one's id as text.
    pub playbook: String,
    /// The words.
    pub text: String,
    /// Whether the playbook was useful; `None` when that was not said.
    pub useful: Option<bool>,
    /// Who.
    pub person_name: Option<String>,
    /// When.
    pub said_at: Millis,
}

/// What was noted about playbooks, newest first.
pub async fn remarks(db: &mut SqliteConnection) -> Result<Vec<Remark>> {
    let sql = "select r.id, coalesce(r.playbook, '') as playbook, coalesce(r.text, '') as text, r.useful, \
        w.name as person_name, coalesce(r.said_at, 0) as said_at from live_playbook_remarks r \
        left join people w on w.id = r.person order by r.said_at desc, r.id";
    Ok(sqlx::query_as(sql).fetch_all(db).await?)
}

/// What went wrong in campaigns and what was learnt from it: campaign, lesson.
pub async fn lessons(db: &mut SqliteConnection) -> Result<Vec<(Uid, String)>> {
    let sql = "select t.campaign, t.lesson from live_tasks t join live_campaign_plans p on p.campaign = t.campaign \
        where t.kind = 'issue' and coalesce(t.lesson, '') <> '' order by t.done_at desc, t.id";
    Ok(sqlx::query_as(sql).fetch_all(db).await?)
}
