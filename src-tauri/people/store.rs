//! The only SQL about the team.

use super::api::Person;
use crate::db::Db;
use crate::error::Result;
use crate::values::Uid;
use sqlx::SqliteConnection;

type Row = (Uid, Option<String>, Option<String>, Option<String>);

fn read((id, name, email, language): Row) -> Person {
    Person {
        id: id.text("per"),
        name: name.unwrap_or_default(),
        email: email.unwrap_or_default(),
        language: language.unwrap_or_default(),
    }
}

/// A person by id, also one who left.
///
/// # Errors
/// What the engine says.
pub async fn find(db: &Db, id: Option<Uid>) -> Result<Option<Person>> {
    let row: Option<Row> =
        sqlx::query_as("select id, name, email, language from people where id = ? and present = 1")
            .bind(id)
            .fetch_optional(db.read())
            .await?;
    Ok(row.map(read))
}

/// Whether a person is in the team.
pub async fn is_live(db: &mut SqliteConnection, person: Uid) -> Result<bool> {
    let sql = "select exists (select 1 from live_people where id = ?)";
    let (there,): (bool,) = sqlx::query_as(sql).bind(person).fetch_one(db).await?;
    Ok(there)
}

/// The team by name.
pub async fn all(db: &mut SqliteConnection) -> Result<Vec<Person>> {
    let rows: Vec<Row> =
        sqlx::query_as("select id, name, email, language from live_people order by name, id")
            .fetch_all(db)
            .await?;
    Ok(rows.into_iter().map(read).collect())
}

/// The team: record and name.
pub async fn names(db: &mut SqliteConnection) -> Result<Vec<(Uid, String)>> {
    Ok(sqlx::query_as("select id, name from live_people where name <> ''").fetch_all(db).await?)
}

/// The team's own jobs by name: record, name, how many people and open tasks have it.
pub async fn jobs(db: &mut SqliteConnection) -> Result<Vec<(Uid, String)>> {
    let sql = "select id, coalesce(name, '') from live_jobs order by name, id";
    Ok(sqlx::query_as(sql).fetch_all(db).await?)
}

/// The name of an own job, also of one that was deleted.
pub async fn job_name(db: &mut SqliteConnection, job: Uid) -> Result<Option<String>> {
    let row: Option<(Option<String>,)> =
        sqlx::query_as("select name from jobs where id = ?").bind(job).fetch_optional(db).await?;
    Ok(row.and_then(|row| row.0))
}

/// Whether a campaign is there.
pub async fn is_campaign(db: &mut SqliteConnection, campaign: Uid) -> Result<bool> {
    let sql = "select exists (select 1 from live_campaigns where id = ?)";
    let (there,): (bool,) = sqlx::query_as(sql).bind(campaign).fetch_one(db).await?;
    Ok(there)
}

/// Somebody's part in a campaign: record, person, name, job, no longer in the team.
pub type Part = (Uid, Uid, String, String, bool);

/// Who has which job in a campaign, by name.
pub async fn team(db: &mut SqliteConnection, campaign: Uid) -> Result<Vec<Part>> {
    let sql = "select k.id, k.person, coalesce(p.name, ''), coalesce(k.job, ''), coalesce(p.deleted, 1) = 1 \
               from live_campaign_people k left join people p on p.id = k.person \
               where k.campaign = ? and k.person is not null order by p.name, k.id";
    Ok(sqlx::query_as(sql).bind(campaign).fetch_all(db).await?)
}

/// A person's parts in campaigns that are there: records.
pub async fn parts(db: &mut SqliteConnection, person: Uid) -> Result<Vec<Uid>> {
    let sql = "select id from live_campaign_people where person = ? order by id";
    let rows: Vec<(Uid,)> = sqlx::query_as(sql).bind(person).fetch_all(db).await?;
    Ok(rows.into_iter().map(|row| row.0).collect())
}

/// The mentions of a note: record, person.
pub async fn mentions(db: &mut SqliteConnection, note: Uid) -> Result<Vec<(Uid, Uid)>> {
    let sql = "select id, person from live_mentions where note = ? and person is not null order by id";
    Ok(sqlx::query_as(sql).bind(note).fetch_all(db).await?)
}
