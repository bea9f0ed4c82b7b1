//! The only SQL of imports: what the database knows already, asked for some rows at a time.

use crate::error::Result;
use crate::values::{Uid, handle};
use sqlx::{AssertSqlSafe, FromRow, SqliteConnection};
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

/// What rows of a list are compared with.
#[derive(Debug, Default)]
pub struct Knowledge {
    accounts: HashMap<(String, String), Known>,
    niches: HashMap<Uid, HashSet<String>>,
}

impl Knowledge {
    /// The account of a platform and handle.
    pub fn account(&self, platform: &str, name: &str) -> Option<&Known> {
        if self.accounts.is_empty() {
            return None;
        }
        self.accounts.get(&(platform.to_owned(), handle::key(name)))
    }

    /// Whether a creator has a niche, however it is written.
    pub fn has_niche(&self, creator: Uid, niche: &str) -> bool {
        self.niches.get(&creator).is_some_and(|own| own.contains(&handle::folded(niche)))
    }
}

/// How many handles one statement asks for.
const ASKED: usize = 500;

/// Reads what is known of these handles, on any platform, and of the creators who have them.
pub async fn knowledge<'a>(
    db: &mut SqliteConnection,
    handles: impl Iterator<Item = &'a str>,
) -> Result<Knowledge> {
    let mut out = Knowledge::default();
    let folded: Vec<String> = handles.map(|name| handle::folded(&handle::key(name))).collect();
    for some in folded.chunks(ASKED) {
        let sql = format!(
            "select a.creator, a.platform, a.handle, a.url, c.name, c.country, c.language, v.number as followers, \
             v.captured_at as followers_at from live_accounts a join live_creators c on c.id = a.creator \
             left join live_account_values v on v.id = (select w.id from live_account_values w where w.account = a.id \
             and w.metric = 'followers' order by w.captured_at desc, w.born desc, w.id desc limit 1) \
             where a.handle_folded in ({})",
            vec!["?"; some.len()].join(", ")
        );
        let mut query = sqlx::query_as(AssertSqlSafe(sql));
        for name in some {
            query = query.bind(name);
        }
        let rows: Vec<Known> = query.fetch_all(&mut *db).await?;
        let creators: Vec<Uid> = rows.iter().map(|row| row.creator).collect();
        for row in rows {
            let key = (
                row.platform.clone().unwrap_or_default(),
                handle::key(row.handle.as_deref().unwrap_or_default()),
            );
            out.accounts.insert(key, row);
        }
        niches(db, &creators, &mut out.niches).await?;
    }
    Ok(out)
}

async fn niches(
    db: &mut SqliteConnection,
    creators: &[Uid],
    out: &mut HashMap<Uid, HashSet<String>>,
) -> Result<()> {
    if creators.is_empty() {
        return Ok(());
    }
    let sql = format!(
        "select creator, niche from live_creator_niches where niche is not null and creator in ({})",
        vec!["?"; creators.len()].join(", ")
    );
    let mut query = sqlx::query_as(AssertSqlSafe(sql));
    for creator in creators {
        query = query.bind(*creator);
    }
    let rows: Vec<(Uid, String)> = query.fetch_all(db).await?;
    for (creator, niche) in rows {
        out.entry(creator).or_default().insert(handle::folded(&niche));
    }
    Ok(())
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
