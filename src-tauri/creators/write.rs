//! Writing creators: by hand and from lists, through one function.

use super::{rules, store};
use crate::db::registry::{account, account_value, creator, creator_niche};
use crate::db::{Db, Tx, Value};
use crate::error::Result;
use crate::values::{Millis, Uid, handle};
use sqlx::SqliteConnection;
use std::collections::BTreeSet;

/// A creator as a form or a list gives it; `None` says nothing and changes nothing.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Incoming {
    /// The display name.
    pub name: Option<String>,
    /// The platform of the account.
    pub platform: String,
    /// Its handle, clean.
    pub handle: String,
    /// Its address.
    pub url: Option<String>,
    /// Followers.
    pub followers: Option<i64>,
    /// ISO country.
    pub country: Option<String>,
    /// ISO language.
    pub language: Option<String>,
    /// Niches to add.
    pub niches: Vec<String>,
    /// Part of the sample.
    pub sample: bool,
}

/// Where a follower number comes from and when it was true.
pub struct Origin<'a> {
    /// `keyed` or `list`.
    pub source: &'a str,
    /// When, UTC milliseconds.
    pub at: Millis,
}

/// The ids of a creator that is made with its first account.
#[derive(Debug, Clone, Copy)]
pub struct Ids {
    /// The creator.
    pub owner: Uid,
    /// The account.
    pub account: Uid,
}

/// Adds a creator with an account, or brings a known account up to date; answers the creator.
///
/// Whoever lies in the trash with this handle stays there: a creator made again is a new one, with nothing of the past.
pub async fn save(tx: &mut Tx, incoming: &Incoming, origin: &Origin<'_>) -> Result<Uid> {
    let known = store::account_by_handle(tx.reader(), &incoming.platform, &incoming.handle).await?;
    let Some((id, owner)) = known else {
        let random = tx.new_id();
        let ids = ids(tx.reader(), incoming, random).await?;
        make(tx, ids, incoming, origin).await?;
        return Ok(ids.owner);
    };
    update(tx, id, owner, incoming).await?;
    follow(tx, Ids { owner, account: id }, incoming, origin).await?;
    Ok(owner)
}

/// The ids that a new creator gets: those that every device would give, as long as nobody ever had them.
pub async fn fresh(db: &Db, incoming: &Incoming) -> Result<Ids> {
    ids(&mut *db.read().acquire().await?, incoming, db.new_id()).await
}

async fn ids(db: &mut SqliteConnection, incoming: &Incoming, random: Uid) -> Result<Ids> {
    let natural = rules::account_id(&incoming.platform, &incoming.handle);
    let account = if store::is_account(db, natural).await? { random } else { natural };
    Ok(Ids { owner: rules::creator_id(account), account })
}

async fn follow(tx: &mut Tx, ids: Ids, incoming: &Incoming, origin: &Origin<'_>) -> Result<()> {
    if let Some(followers) = incoming.followers {
        set_followers(tx, ids.account, followers, origin).await?;
    }
    add_niches(tx, ids.owner, &incoming.niches).await
}

/// Makes a creator with an account.
pub async fn make(tx: &mut Tx, ids: Ids, incoming: &Incoming, origin: &Origin<'_>) -> Result<()> {
    let Ids { owner, account: id } = ids;
    tx.create(&creator::ENTITY, owner, creator_fields(incoming)).await?;
    tx.create(&account::ENTITY, id, account_fields(incoming, owner)).await?;
    follow(tx, ids, incoming, origin).await
}

/// The fields of a new creator.
pub(super) fn creator_fields(incoming: &Incoming) -> [(u16, Value); 4] {
    let name = incoming.name.clone().unwrap_or_else(|| incoming.handle.clone());
    let sample: Value = incoming.sample.then_some(true).into();
    [
        (creator::NAME, name.into()),
        (creator::COUNTRY, incoming.country.clone().into()),
        (creator::LANGUAGE, incoming.language.clone().into()),
        (creator::SAMPLE, sample),
    ]
}

/// The fields of a new account.
pub(super) fn account_fields(incoming: &Incoming, owner: Uid) -> [(u16, Value); 4] {
    [
        (account::CREATOR, owner.into()),
        (account::PLATFORM, incoming.platform.as_str().into()),
        (account::HANDLE, incoming.handle.as_str().into()),
        (account::URL, incoming.url.clone().into()),
    ]
}

/// The fields of a follower value.
pub(super) fn follower_fields(account: Uid, followers: i64, origin: &Origin<'_>) -> [(u16, Value); 6] {
    [
        (account_value::ACCOUNT, account.into()),
        (account_value::METRIC, "followers".into()),
        (account_value::STATE, "value".into()),
        (account_value::NUMBER, followers.into()),
        (account_value::SOURCE, origin.source.into()),
        (account_value::CAPTURED_AT, origin.at.into()),
    ]
}

async fn update(tx: &mut Tx, id: Uid, owner: Uid, incoming: &Incoming) -> Result<()> {
    for (field, value) in [
        (creator::NAME, &incoming.name),
        (creator::COUNTRY, &incoming.country),
        (creator::LANGUAGE, &incoming.language),
    ] {
        if let Some(text) = value {
            tx.set(&creator::ENTITY, owner, field, text.as_str()).await?;
        }
    }
    if let Some(url) = &incoming.url {
        tx.set(&account::ENTITY, id, account::URL, url.as_str()).await?;
    }
    Ok(())
}

/// Adds a follower value when it differs from the newest one: history is kept, nothing is doubled.
pub async fn set_followers(tx: &mut Tx, id: Uid, followers: i64, origin: &Origin<'_>) -> Result<()> {
    if store::followers(tx.reader(), id).await? == Some(followers) {
        return Ok(());
    }
    let record = tx.new_id();
    tx.create(&account_value::ENTITY, record, follower_fields(id, followers, origin)).await?;
    Ok(())
}

pub(super) async fn add_niches(tx: &mut Tx, owner: Uid, niches: &[String]) -> Result<()> {
    let have: BTreeSet<Uid> =
        store::own_niches(tx.reader(), owner).await?.into_iter().map(|row| row.0).collect();
    for niche in niches {
        let id = rules::niche_id(owner, niche);
        if !have.contains(&id) {
            let fields =
                [(creator_niche::CREATOR, owner.into()), (creator_niche::NICHE, niche.as_str().into())];
            tx.create(&creator_niche::ENTITY, id, fields).await?;
        }
    }
    Ok(())
}

/// Makes the niches exactly these.
pub async fn set_niches(tx: &mut Tx, owner: Uid, niches: &[String]) -> Result<()> {
    let have = store::own_niches(tx.reader(), owner).await?;
    let wanted: BTreeSet<String> = niches.iter().map(|niche| handle::folded(niche.trim())).collect();
    for (id, niche) in have {
        if !wanted.contains(&handle::folded(&niche.unwrap_or_default())) {
            tx.remove(&creator_niche::ENTITY, id).await?;
        }
    }
    let clean: Vec<String> = rules::niches(&niches.join(","));
    add_niches(tx, owner, &clean).await
}
