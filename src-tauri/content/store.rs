//! The only SQL about posts.

use crate::error::Result;
use crate::values::Uid;
use sqlx::{FromRow, SqliteConnection};

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
}

/// A campaign's posts in the order they went live, then as entered.
pub async fn posts(db: &mut SqliteConnection, campaign: Uid) -> Result<Vec<Post>> {
    let rows = sqlx::query_as(
        "select p.id, p.collaboration, k.creator, c.name as creator_name, p.label, p.platform, p.kind, p.url, p.posted_on \
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
