//! The only SQL about posts.

use crate::error::Result;
use crate::values::{Uid, post};
use sqlx::{FromRow, SqliteConnection};
use std::collections::HashMap;

/// A post.
#[derive(Debug, Clone, FromRow)]
pub struct Post {
    /// The record.
    pub id: Uid,
    /// Its collaboration.
    pub collaboration: Uid,
    /// Its creator.
    pub creator: Uid,
    /// The creator's name.
    pub creator_name: Option<String>,
    /// What it is called.
    pub label: Option<String>,
    /// The platform.
    pub platform: Option<String>,
    /// Reel, story, video …
    pub kind: Option<String>,
    /// The address.
    pub url: Option<String>,
    /// The day it went live.
    pub posted_on: Option<String>,
    /// The instant, UTC milliseconds, where an export said it.
    pub posted_at: Option<i64>,
}

/// A campaign's posts in the order they went live, then as entered.
pub async fn posts(db: &mut SqliteConnection, campaign: Uid) -> Result<Vec<Post>> {
    let rows = sqlx::query_as(
        "select p.id, p.collaboration, k.creator, c.name as creator_name, p.label, p.platform, p.kind, p.url, p.posted_on, \
         p.posted_at \
         from live_posts p join live_collaborations k on k.id = p.collaboration left join creators c on c.id = k.creator \
         where k.campaign = ? and k.creator is not null order by p.posted_on nulls last, p.born, p.id",
    )
    .bind(campaign)
    .fetch_all(db)
    .await?;
    Ok(rows)
}

/// The campaign and the creator of a post.
pub async fn home(db: &mut SqliteConnection, post: Uid) -> Result<Option<(Uid, Uid)>> {
    let row = sqlx::query_as(
        "select k.campaign, k.creator from live_posts p join live_collaborations k on k.id = p.collaboration \
         where p.id = ? and k.creator is not null",
    )
    .bind(post)
    .fetch_optional(db)
    .await?;
    Ok(row)
}

/// The collaboration of a post.
pub async fn collaboration(db: &mut SqliteConnection, post: Uid) -> Result<Option<Uid>> {
    let sql = "select collaboration from live_posts where id = ?";
    let row: Option<(Uid,)> = sqlx::query_as(sql).bind(post).fetch_optional(db).await?;
    Ok(row.map(|row| row.0))
}

/// A post's platform and kind.
pub async fn kind(db: &mut SqliteConnection, post: Uid) -> Result<(String, String)> {
    let sql = "select coalesce(platform, ''), coalesce(kind, '') from live_posts where id = ?";
    Ok(sqlx::query_as(sql).bind(post).fetch_optional(db).await?.unwrap_or_default())
}

/// A live post with this address, on any campaign.
pub async fn by_url(db: &mut SqliteConnection, url: &str) -> Result<Option<Uid>> {
    let row: Option<(Uid,)> = sqlx::query_as("select id from live_posts where url = ? limit 1")
        .bind(url)
        .fetch_optional(db)
        .await?;
    Ok(row.map(|row| row.0))
}

/// A post that is known, with where it belongs.
#[derive(Debug, Clone, FromRow)]
pub struct Known {
    /// The post.
    pub post: Uid,
    /// Its collaboration.
    pub collaboration: Uid,
    /// Its campaign.
    pub campaign: Uid,
    /// The campaign's name.
    pub campaign_name: String,
    url: String,
}

/// The posts of all campaigns on a platform by the code in their addresses.
pub async fn known(db: &mut SqliteConnection, platform: &str) -> Result<HashMap<String, Known>> {
    let rows: Vec<Known> = sqlx::query_as(
        "select p.id as post, p.collaboration, k.campaign, coalesce(c.name, '') as campaign_name, p.url \
         from live_posts p join live_collaborations k on k.id = p.collaboration \
         join live_campaigns c on c.id = k.campaign where p.platform = ? and p.url is not null",
    )
    .bind(platform)
    .fetch_all(db)
    .await?;
    Ok(rows.into_iter().filter_map(|row| Some((post::code(&row.url)?.1, row))).collect())
}
