//! The only SQL about campaigns and collaborations.

use crate::db::Db;
use crate::error::Result;
use crate::values::{Currency, Day, Money, Uid};
use sqlx::{FromRow, SqliteConnection};
use std::collections::BTreeMap;

/// A campaign's own fields.
#[derive(Debug, Clone, FromRow)]
pub struct Plan {
    /// The record.
    pub id: Uid,
    /// The name.
    pub name: Option<String>,
    /// The brand.
    pub brand: Option<Uid>,
    /// The goal.
    pub goal: Option<String>,
    /// ISO 4217.
    #[sqlx(rename = "currency")]
    pub code: Option<String>,
    /// Minor units.
    #[sqlx(rename = "budget")]
    pub budget_minor: Option<i64>,
    /// First day.
    pub starts_on: Option<String>,
    /// Last day.
    pub ends_on: Option<String>,
    /// The owner.
    pub owner: Option<Uid>,
    /// In the archive.
    pub archived: Option<bool>,
    /// Part of the sample.
    pub sample: Option<bool>,
    /// What the manager recommends.
    pub recommendation: Option<String>,
    /// `default` or `workflow` (rule R10).
    pub engagement_set: Option<String>,
}

impl Plan {
    /// The currency; EUR where a newer version wrote one we do not know.
    pub fn currency(&self) -> Currency {
        self.code.as_deref().and_then(Currency::new).unwrap_or(Currency::EUR)
    }

    /// The budget; zero when none was set.
    pub fn budget(&self) -> Money {
        Money { minor: self.budget_minor.unwrap_or(0), currency: self.currency() }
    }

    /// The first day.
    pub fn starts(&self) -> Option<Day> {
        self.starts_on.as_deref().and_then(Day::parse)
    }

    /// The last day.
    pub fn ends(&self) -> Option<Day> {
        self.ends_on.as_deref().and_then(Day::parse)
    }
}

const PLAN: &str = "select id, name, brand, goal, currency, budget, starts_on, ends_on, owner, archived, sample, \
                    recommendation, engagement_set from live_campaigns ";

/// A campaign by id.
pub async fn find(db: &Db, id: Uid) -> Result<Option<Plan>> {
    let sql = format!("{PLAN} where id = ?");
    Ok(sqlx::query_as(sqlx::AssertSqlSafe(sql)).bind(id).fetch_optional(db.read()).await?)
}

/// The campaigns in or out of the archive, the latest first.
pub async fn all(db: &Db, archived: bool) -> Result<Vec<Plan>> {
    let sql = format!("{PLAN} where coalesce(archived, 0) = ? order by starts_on desc, name, id");
    Ok(sqlx::query_as(sqlx::AssertSqlSafe(sql)).bind(archived).fetch_all(db.read()).await?)
}

/// A KPI: record, figure, exact target.
pub type KpiRow = (Uid, String, String);

/// A campaign's KPIs in order.
pub async fn kpis(db: &mut SqliteConnection, campaign: Uid) -> Result<Vec<KpiRow>> {
    let rows = sqlx::query_as(
        "select id, figure, target from live_kpis where campaign = ? and figure is not null and target is not null \
         order by position, born, id",
    )
    .bind(campaign)
    .fetch_all(db)
    .await?;
    Ok(rows)
}

/// A creator in a campaign, as the board and the figures see it.
#[derive(Debug, Clone, FromRow)]
pub struct Member {
    /// The collaboration.
    pub id: Uid,
    /// The creator.
    pub creator: Uid,
    /// The stage.
    pub stage: Option<String>,
    /// Followers as stored when added.
    pub followers: Option<i64>,
    /// The creator's name, if still known.
    pub name: Option<String>,
    /// The account that counts.
    pub platform: Option<String>,
    /// Its handle.
    pub handle: Option<String>,
    /// Its address.
    pub url: Option<String>,
    /// The creator was deleted.
    pub gone: bool,
    /// How many posts.
    pub posts: i64,
}

/// The creators of a campaign, by name.
pub async fn members(db: &mut SqliteConnection, campaign: Uid) -> Result<Vec<Member>> {
    let rows = sqlx::query_as(
        "select k.id, k.creator, k.stage, k.followers, c.name, a.platform, a.handle, a.url, \
         coalesce(c.deleted, 1) = 1 as gone, \
         (select count(*) from live_posts p where p.collaboration = k.id) as posts \
         from live_collaborations k left join creators c on c.id = k.creator left join accounts a on a.id = k.account \
         where k.campaign = ? and k.creator is not null order by c.name_folded, k.id",
    )
    .bind(campaign)
    .fetch_all(db)
    .await?;
    Ok(rows)
}

/// Creators' names by collaboration.
pub async fn names(db: &mut SqliteConnection, campaign: Uid) -> Result<BTreeMap<Uid, String>> {
    let rows: Vec<(Uid, Option<String>)> = sqlx::query_as(
        "select k.id, c.name from live_collaborations k left join creators c on c.id = k.creator where k.campaign = ?",
    )
    .bind(campaign)
    .fetch_all(db)
    .await?;
    Ok(rows.into_iter().map(|(id, name)| (id, name.unwrap_or_default())).collect())
}

/// Posts' labels.
pub async fn post_labels(db: &mut SqliteConnection, campaign: Uid) -> Result<BTreeMap<Uid, String>> {
    let rows: Vec<(Uid, Option<String>)> = sqlx::query_as(
        "select p.id, p.label from live_posts p join live_collaborations k on k.id = p.collaboration where k.campaign = ?",
    )
    .bind(campaign)
    .fetch_all(db)
    .await?;
    Ok(rows.into_iter().map(|(id, label)| (id, label.unwrap_or_default())).collect())
}

/// A collaboration: its campaign, its creator, its stage, and the campaign's currency.
pub type Home = (Uid, Uid, Option<String>, Option<String>);

/// A creator's collaborations with their campaigns, the latest campaign first.
pub async fn of_creator(db: &mut SqliteConnection, creator: Uid) -> Result<Vec<(Uid, Uid)>> {
    let rows = sqlx::query_as(
        "select k.id, k.campaign from live_collaborations k join live_campaigns c on c.id = k.campaign \
         where k.creator = ? order by c.starts_on desc, c.id, k.id",
    )
    .bind(creator)
    .fetch_all(db)
    .await?;
    Ok(rows)
}

/// Where a collaboration belongs.
pub async fn home(db: &mut SqliteConnection, collaboration: Uid) -> Result<Option<Home>> {
    let row = sqlx::query_as(
        "select k.campaign, k.creator, k.stage, c.currency from live_collaborations k join live_campaigns c on c.id = k.campaign \
         where k.id = ? and k.creator is not null",
    )
    .bind(collaboration)
    .fetch_optional(db)
    .await?;
    Ok(row)
}

/// How many live editions a campaign has.
pub async fn editions(db: &Db, campaign: Uid) -> Result<i64> {
    let (count,): (i64,) = sqlx::query_as("select count(*) from live_editions where campaign = ?")
        .bind(campaign)
        .fetch_one(db.read())
        .await?;
    Ok(count)
}

/// Posts of a campaign: all of them, and those with any result.
pub async fn post_counts(db: &Db, campaign: Uid) -> Result<(i64, i64)> {
    let row = sqlx::query_as(
        "select count(*), coalesce(sum(exists (select 1 from live_measurements m where m.post = p.id and m.metric <> 'followers' and m.state in ('value', 'below'))), 0) \
         from live_posts p join live_collaborations k on k.id = p.collaboration where k.campaign = ?",
    )
    .bind(campaign)
    .fetch_one(db.read())
    .await?;
    Ok(row)
}
