//! Many new creators at once, as a list brings them.

use super::write::{self, Incoming, Origin};
use super::{rules, store};
use crate::db::registry::{account, account_value, creator, creator_niche};
use crate::db::{Tx, Value};
use crate::error::Result;
use crate::values::Uid;

/// Adds creators whose accounts nobody has; what was there once comes back as it does one by one. With tens of
/// thousands at a time the indexes of a large database are walked in order, and memory stays small.
pub async fn add_many(tx: &mut Tx, incoming: &[Incoming], origin: &Origin<'_>) -> Result<()> {
    let ids: Vec<Uid> = incoming.iter().map(|one| rules::account_id(&one.platform, &one.handle)).collect();
    let known = store::known_accounts(tx.reader(), &ids).await?;
    let (again, fresh): (Vec<_>, Vec<_>) =
        incoming.iter().zip(ids).partition(|(_, account)| known.contains(account));
    for (one, _) in again {
        write::save(tx, one, origin).await?;
    }
    let fresh = || fresh.iter().map(|(one, account)| (*one, *account, rules::creator_id(*account)));
    let creators = fresh().map(|(one, _, owner)| (owner, write::creator_fields(one).into()));
    tx.create_many(&creator::ENTITY, creators.collect()).await?;
    let accounts = fresh().map(|(one, id, owner)| (id, write::account_fields(one, owner).into()));
    tx.create_many(&account::ENTITY, accounts.collect()).await?;
    let mut values = Vec::new();
    for (one, id, _) in fresh() {
        if let Some(followers) = one.followers {
            values.push((tx.new_id(), write::follower_fields(id, followers, origin).into()));
        }
    }
    tx.create_many(&account_value::ENTITY, values).await?;
    let niches = fresh().flat_map(|(one, _, owner)| {
        one.niches.iter().map(move |niche| (rules::niche_id(owner, niche), niche_fields(owner, niche)))
    });
    tx.create_many(&creator_niche::ENTITY, niches.collect()).await?;
    tx.ease().await
}

fn niche_fields(owner: Uid, niche: &str) -> Vec<(u16, Value)> {
    vec![(creator_niche::CREATOR, owner.into()), (creator_niche::NICHE, niche.into())]
}
