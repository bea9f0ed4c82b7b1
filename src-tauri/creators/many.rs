//! Many new creators at once, as a list brings them.

use super::write::{self, Incoming, Origin};
use super::{rules, store};
use crate::db::registry::{account, account_value, creator, creator_niche};
use crate::db::{Tx, Value};
use crate::error::Result;

/// How many are prepared at a time.
const CHUNK: usize = 1000;

/// Adds creators whose accounts nobody has; what was there once comes back as it does one by one.
pub async fn add_many(tx: &mut Tx, incoming: &[Incoming], origin: &Origin<'_>) -> Result<()> {
    for chunk in incoming.chunks(CHUNK) {
        let ids: Vec<_> = chunk.iter().map(|one| rules::account_id(&one.platform, &one.handle)).collect();
        let known = store::known_accounts(tx.reader(), &ids).await?;
        let (mut creators, mut accounts, mut values, mut niches) =
            (Vec::new(), Vec::new(), Vec::new(), Vec::new());
        for (one, id) in chunk.iter().zip(ids) {
            if known.contains(&id) {
                write::save(tx, one, origin).await?;
                continue;
            }
            let owner = rules::creator_id(id);
            creators.push((owner, write::creator_fields(one).into()));
            accounts.push((id, write::account_fields(one, owner).into()));
            if let Some(followers) = one.followers {
                values.push((tx.new_id(), write::follower_fields(id, followers, origin).into()));
            }
            let own =
                one.niches.iter().map(|niche| (rules::niche_id(owner, niche), niche_fields(owner, niche)));
            niches.extend(own);
        }
        tx.create_many(&creator::ENTITY, creators).await?;
        tx.create_many(&account::ENTITY, accounts).await?;
        tx.create_many(&account_value::ENTITY, values).await?;
        tx.create_many(&creator_niche::ENTITY, niches).await?;
    }
    Ok(())
}

fn niche_fields(owner: crate::values::Uid, niche: &str) -> Vec<(u16, Value)> {
    vec![(creator_niche::CREATOR, owner.into()), (creator_niche::NICHE, niche.into())]
}
