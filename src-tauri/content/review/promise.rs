//! What an accepted offer promises becomes deliverables.

use super::rules::{Wanted, reconcile};
use super::store::{self, Scope};
use crate::db::Tx;
use crate::db::registry::deliverable;
use crate::error::Result;
use crate::values::Uid;

/// Makes the deliverables of a collaboration what an offer promises. Those of an earlier offer go on where the kind is
/// the same; what nobody wants any more goes, unless there is a draft or a post of it. Those added by hand stay.
pub async fn promise(tx: &mut Tx, collaboration: Uid, offer: Uid, wanted: &[Wanted]) -> Result<()> {
    let scope = Scope::Collaboration(collaboration);
    let mut known = store::deliverables(tx.reader(), scope).await?;
    known.retain(|one| one.offer.is_some());
    let mut begun: Vec<Uid> =
        store::drafts(tx.reader(), scope).await?.iter().map(|d| d.deliverable).collect();
    begun.extend(store::posts(tx.reader(), scope).await?.iter().map(|post| post.deliverable));
    // What was begun is taken up first, so that work is not lost to a line that is empty.
    known.sort_by_key(|one| !begun.contains(&one.id));
    let kinds: Vec<(String, String)> = known
        .iter()
        .map(|one| (one.platform.clone().unwrap_or_default(), one.kind.clone().unwrap_or_default()))
        .collect();
    let (taken, gone) = reconcile(&kinds, wanted);
    for (want, at) in wanted.iter().zip(taken) {
        if let Some(at) = at {
            tx.set(&deliverable::ENTITY, known[at].id, deliverable::OFFER, offer).await?;
            tx.set(&deliverable::ENTITY, known[at].id, deliverable::DUE_ON, want.due_on).await?;
            continue;
        }
        let new = tx.new_id();
        let fields = [
            (deliverable::COLLABORATION, collaboration.into()),
            (deliverable::OFFER, offer.into()),
            (deliverable::PLATFORM, want.platform.as_str().into()),
            (deliverable::KIND, want.kind.as_str().into()),
            (deliverable::DUE_ON, want.due_on.into()),
        ];
        tx.create(&deliverable::ENTITY, new, fields).await?;
    }
    for at in gone.into_iter().filter(|at| !begun.contains(&known[*at].id)) {
        tx.remove(&deliverable::ENTITY, known[at].id).await?;
    }
    Ok(())
}
