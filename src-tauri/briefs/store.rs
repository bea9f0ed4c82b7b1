//! The only SQL about briefs. Who the creators are, what they owe and what was sent is read in the tables of those who
//! know.

use super::rules::SECTIONS;
use crate::error::Result;
use crate::values::Uid;
use sqlx::{AssertSqlSafe, FromRow, Row, SqliteConnection};
use std::collections::BTreeMap;

/// What a campaign's brief says now, by section.
pub async fn sections(db: &mut SqliteConnection, campaign: Uid) -> Result<BTreeMap<String, String>> {
    let columns: Vec<&str> = SECTIONS.iter().map(|section| section.id).collect();
    let sql = format!(
        "select {} from live_briefs where campaign = ? order by born, id limit 1",
        columns.join(", ")
    );
    let mut out = BTreeMap::new();
    if let Some(row) = sqlx::query(AssertSqlSafe(sql)).bind(campaign).fetch_optional(db).await? {
        for column in columns {
            let text: Option<String> = row.try_get(column)?;
            out.extend(text.filter(|text| !text.is_empty()).map(|text| (column.to_owned(), text)));
        }
    }
    Ok(out)
}

/// A version that was kept.
#[derive(Debug, Clone, FromRow)]
pub struct Version {
    /// The record.
    pub id: Uid,
    /// 1, 2, 3 …
    pub number: i64,
    /// What it says.
    pub content: String,
    /// Its digest.
    pub digest: String,
    /// Why it was kept incomplete.
    pub reason: Option<String>,
    /// When.
    pub kept_at: Option<i64>,
    /// By whom.
    pub person: Option<String>,
}

/// A campaign's versions, the newest first.
pub async fn versions(db: &mut SqliteConnection, campaign: Uid) -> Result<Vec<Version>> {
    let sql = "select v.id, coalesce(v.number, 0) as number, coalesce(v.content, '') as content, \
               coalesce(v.digest, '') as digest, v.reason, v.kept_at, p.name as person from live_brief_versions v \
               left join people p on p.id = v.person where v.campaign = ? order by v.number desc, v.born desc, v.id desc";
    Ok(sqlx::query_as(sql).bind(campaign).fetch_all(db).await?)
}

/// A file of the brand: record, digest, name.
pub type FileRow = (Uid, String, String);

/// The material of a campaign's brief, as it was added.
pub async fn files(db: &mut SqliteConnection, campaign: Uid) -> Result<Vec<FileRow>> {
    let sql = "select id, file, coalesce(file_name, '') from live_brief_files \
               where campaign = ? and file is not null order by added_at, born, id";
    Ok(sqlx::query_as(sql).bind(campaign).fetch_all(db).await?)
}

/// A file of the brand by its record: campaign, digest, name.
pub async fn file(db: &mut SqliteConnection, record: Uid) -> Result<Option<(Uid, String, String)>> {
    let sql = "select campaign, file, coalesce(file_name, '') from live_brief_files where id = ? and file is not null";
    Ok(sqlx::query_as(sql).bind(record).fetch_optional(db).await?)
}

/// A creator whom a brief may go to.
#[derive(Debug, Clone, FromRow)]
pub struct Member {
    /// The collaboration.
    pub id: Uid,
    /// The creator.
    pub creator: Uid,
    /// The name.
    pub name: Option<String>,
    /// The handle of the account that counts.
    pub handle: Option<String>,
    /// The address.
    pub email: Option<String>,
    /// The language, as the creator's page has it.
    pub speaks: Option<String>,
    /// Where the creator stands on the board.
    pub stage: String,
    /// Why this creator.
    pub why: Option<String>,
    /// What is in it for them.
    pub gain: Option<String>,
    /// A link or code of their own.
    pub link: Option<String>,
    /// The language chosen for the brief.
    pub language: Option<String>,
}

/// The creators of a campaign who did not decline and are known, by name.
pub async fn members(db: &mut SqliteConnection, campaign: Uid) -> Result<Vec<Member>> {
    let sql = "select k.id, k.creator, c.name, a.handle, c.email, c.language as speaks, \
               coalesce(k.stage, 'shortlisted') as stage, w.why, w.gain, w.link, w.language from live_collaborations k \
               join live_creators c on c.id = k.creator left join live_accounts a on a.id = k.account \
               left join live_brief_words w on w.collaboration = k.id \
               where k.campaign = ? and coalesce(k.stage, '') <> 'declined' order by c.name_folded, k.id";
    Ok(sqlx::query_as(sql).bind(campaign).fetch_all(db).await?)
}

/// Something that a creator owes.
#[derive(Debug, Clone, FromRow)]
pub struct Owed {
    /// Whose.
    pub collaboration: Uid,
    /// What it is called; empty: by its kind alone.
    pub title: String,
    /// Reel, story, video …
    pub kind: String,
    /// The platform.
    pub platform: String,
    /// When the draft is due.
    pub due_on: Option<String>,
    /// When it may go out.
    pub window_from: Option<String>,
    /// When it must be out.
    pub window_to: Option<String>,
}

/// What the creators of a campaign owe, by day.
pub async fn owed(db: &mut SqliteConnection, campaign: Uid) -> Result<Vec<Owed>> {
    let sql = "select d.collaboration, coalesce(d.title, '') as title, coalesce(d.kind, '') as kind, \
               coalesce(d.platform, '') as platform, d.due_on, d.window_from, d.window_to from live_deliverables d \
               join live_collaborations k on k.id = d.collaboration where k.campaign = ? \
               order by d.due_on nulls last, d.born, d.id";
    Ok(sqlx::query_as(sql).bind(campaign).fetch_all(db).await?)
}

/// A look at a creator's fit.
#[derive(Debug, Clone, FromRow)]
pub struct Fit {
    /// Whose.
    pub collaboration: Uid,
    /// `fits` or `doubt`.
    pub verdict: String,
    /// Why.
    pub reason: Option<String>,
    /// When.
    pub looked_at: Option<i64>,
    /// By whom.
    pub person: Option<String>,
    /// Against what.
    pub digest: Option<String>,
}

/// Looks at the fit of a campaign's creators, the newest first.
pub async fn fits(db: &mut SqliteConnection, campaign: Uid) -> Result<Vec<Fit>> {
    let sql = "select f.collaboration, coalesce(f.verdict, '') as verdict, f.reason, f.looked_at, p.name as person, f.digest \
               from live_brief_fits f join live_collaborations k on k.id = f.collaboration \
               left join people p on p.id = f.person where k.campaign = ? order by f.looked_at desc, f.born desc, f.id desc";
    Ok(sqlx::query_as(sql).bind(campaign).fetch_all(db).await?)
}

/// A brief that was given to a creator.
#[derive(Debug, Clone, FromRow)]
pub struct Send {
    /// The record.
    pub id: Uid,
    /// To whom.
    pub collaboration: Uid,
    /// Which version.
    pub version: Uid,
    /// Its language.
    pub language: Option<String>,
    /// `mail` or `hand`.
    pub way: String,
    /// The digest of all that the creator read.
    pub digest: String,
    /// The PDF.
    pub file: Option<String>,
    /// Its name.
    pub file_name: Option<String>,
    /// When.
    pub given_at: Option<i64>,
    /// By whom.
    pub person: Option<String>,
}

/// What was given to the creators of a campaign, the oldest first.
pub async fn sends(db: &mut SqliteConnection, campaign: Uid) -> Result<Vec<Send>> {
    let sql = "select s.id, s.collaboration, s.version, s.language, coalesce(s.way, '') as way, \
               coalesce(s.digest, '') as digest, s.file, s.file_name, s.given_at, p.name as person \
               from live_brief_sends s join live_collaborations k on k.id = s.collaboration \
               left join people p on p.id = s.person where k.campaign = ? and s.version is not null \
               order by s.given_at, s.born, s.id";
    Ok(sqlx::query_as(sql).bind(campaign).fetch_all(db).await?)
}

/// The PDF that was given: digest and name.
pub async fn given(db: &mut SqliteConnection, record: Uid) -> Result<Option<(String, String)>> {
    let sql = "select file, coalesce(file_name, '') from live_brief_sends where id = ? and file is not null";
    Ok(sqlx::query_as(sql).bind(record).fetch_optional(db).await?)
}

/// What briefs of a campaign became on their way, by what they are about: `None` for sent, or the state in the outbox of
/// this computer.
pub async fn ways(db: &mut SqliteConnection, campaign: Uid) -> Result<BTreeMap<String, Option<String>>> {
    let sql = "select about, state from outbox where campaign = ?1 and kind = 'brief' and about is not null union all \
               select about, null from live_sent_messages where campaign = ?1 and kind = 'brief' and about is not null";
    let rows: Vec<(String, Option<String>)> = sqlx::query_as(sql).bind(campaign).fetch_all(db).await?;
    Ok(rows.into_iter().collect())
}
