//! The only SQL about what a backup holds and what the program remembers of its own checks.

use crate::db::Db;
use crate::error::Result;
use crate::values::{Millis, Uid};
use serde::Serialize;
use sqlx::{FromRow, SqliteConnection};
use std::collections::BTreeSet;

/// What is in a database, in numbers that a person knows.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, FromRow)]
#[cfg_attr(feature = "types", derive(ts_rs::TS))]
#[cfg_attr(feature = "types", ts(rename = "BackupContents"))]
#[serde(rename_all = "camelCase")]
pub struct Contents {
    /// Brands.
    pub brands: i64,
    /// Campaigns.
    pub campaigns: i64,
    /// Creators.
    pub creators: i64,
    /// Posts.
    pub posts: i64,
    /// Finalized reports.
    pub reports: i64,
}

/// Counts what people can see.
pub async fn contents(db: &mut SqliteConnection) -> Result<Contents> {
    let sql = "select (select count(*) from live_brands) as brands, (select count(*) from live_campaigns) as campaigns, \
               (select count(*) from live_creators) as creators, (select count(*) from live_posts) as posts, \
               (select count(*) from live_editions) as reports";
    Ok(sqlx::query_as(sql).fetch_one(db).await?)
}

/// When something was last changed; actions are kept in the order in which they came.
pub async fn last_change(db: &mut SqliteConnection) -> Result<Option<Millis>> {
    let found: Option<(Millis,)> =
        sqlx::query_as("select at from actions order by rowid desc limit 1").fetch_optional(db).await?;
    Ok(found.map(|(at,)| at))
}

/// Every action.
pub async fn actions(db: &mut SqliteConnection) -> Result<BTreeSet<Uid>> {
    let found: Vec<(Uid,)> = sqlx::query_as("select id from actions").fetch_all(db).await?;
    Ok(found.into_iter().map(|(id,)| id).collect())
}

/// Something the program remembers about this profile on this computer.
pub async fn remembered(db: &Db, key: &str) -> Result<Option<String>> {
    let found: Option<(String,)> = sqlx::query_as("select value from local_state where key = ?")
        .bind(key)
        .fetch_optional(db.read())
        .await?;
    Ok(found.map(|(value,)| value))
}

/// Remembers it.
pub async fn remember(db: &Db, key: &str, value: &str) -> Result<()> {
    let mut writer = db.local().await?;
    sqlx::query("insert into local_state (key, value) values (?, ?) on conflict (key) do update set value = excluded.value")
        .bind(key)
        .bind(value)
        .execute(&mut *writer)
        .await?;
    writer.commit().await?;
    Ok(())
}
