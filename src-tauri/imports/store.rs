//! The only SQL of imports: what the database knows already, in two reads for a whole list.

use crate::error::Result;
use crate::values::{Uid, handle};
use sqlx::{FromRow, SqliteConnection};
use std::collections::{HashMap, HashSet};

/// An account that is in the database, with its creator.
#[derive(Debug, Clone, FromRow)]
pub struct Known {
    /// The creator.
    pub creator: Uid,
    /// The platform.
    pub platform: Option<String>,
    /// The handle.
    pub handle: Option<String>,
    /// The address.
    pub url: Option<String>,
    /// The creator's name.
    pub name: Option<String>,
    /// ISO country.
    pub country: Option<String>,
    /// ISO language.
    pub language: Option<String>,
    /// The newest follower number.
    pub followers: Option<i64>,
    /// When it was true, UTC milliseconds.
    pub followers_at: Option<i64>,
}

/// Everything that a list is compared with.
#[derive(Debug, Default)]
pub struct Knowledge {
    accounts: HashMap<(String, String), Known>,
    niches: HashMap<Uid, HashSet<String>>,
}

impl Knowledge {
    /// The account of a platform and handle.
    pub fn account(&self, platform: &str, name: &str) -> Option<&Known> {
        self.accounts.get(&(platform.to_owned(), handle::key(name)))
    }

    /// Whether a creator has a niche, however it is written.
    pub fn has_niche(&self, creator: Uid, niche: &str) -> bool {
        self.niches.get(&creator).is_some_and(|own| own.contains(&handle::folded(niche)))
    }
}

/// Reads all accounts and niches.
pub async fn knowledge(db: &mut SqliteConnection) -> Result<Knowledge> {
    let rows: Vec<Known> = sqlx::query_as(
        "select a.creator, a.platform, a.handle, a.url, c.name, c.country, c.language, v.number as followers, \
         v.captured_at as followers_at from live_accounts a join live_creators c on c.id = a.creator \
         left join live_account_values v on v.id = (select w.id from live_account_values w where w.account = a.id \
         and w.metric = 'followers' order by w.captured_at desc, w.born desc, w.id desc limit 1)",
    )
    .fetch_all(&mut *db)
    .await?;
    let niches: Vec<(Uid, String)> = sqlx::query_as(
        "select creator, niche from live_creator_niches where niche is not null and creator is not null",
    )
    .fetch_all(db)
    .await?;
    let mut out = Knowledge::default();
    for row in rows {
        let key = (
            row.platform.clone().unwrap_or_default(),
            handle::key(row.handle.as_deref().unwrap_or_default()),
        );
        out.accounts.insert(key, row);
    }
    for (creator, niche) in niches {
        out.niches.entry(creator).or_default().insert(handle::folded(&niche));
    }
    Ok(out)
}

/// An account of a creator in a campaign.
#[derive(Debug, Clone, FromRow)]
pub struct Channel {
    /// The creator in the campaign.
    pub collaboration: Uid,
    /// The creator's name.
    pub name: String,
    /// The platform.
    pub platform: String,
    /// The handle.
    pub handle: String,
}

/// All accounts of the creators who are in a campaign and have not declined.
pub async fn channels(db: &mut SqliteConnection, campaign: Uid) -> Result<Vec<Channel>> {
    let rows = sqlx::query_as(
        "select k.id as collaboration, coalesce(c.name, '') as name, a.platform, a.handle \
         from live_collaborations k join live_creators c on c.id = k.creator join live_accounts a on a.creator = c.id \
         where k.campaign = ? and coalesce(k.stage, '') <> 'declined' and a.platform is not null \
         and a.handle is not null order by c.name_folded, k.id, a.born, a.id",
    )
    .bind(campaign)
    .fetch_all(db)
    .await?;
    Ok(rows)
}
