//! Writing costs: every amount is an entry that stays; corrections reverse.

use super::{Step, store};
use crate::db::Tx;
use crate::db::registry::{cost, cost_entry};
use crate::error::Result;
use crate::values::{Currency, Money, Uid};

/// What a new line is about.
pub struct New<'a> {
    /// The campaign.
    pub campaign: Uid,
    /// Its collaboration.
    pub collaboration: Option<Uid>,
    /// Its post.
    pub post: Option<Uid>,
    /// Its kind.
    pub kind: &'a str,
    /// What it is for.
    pub what: &'a str,
}

/// Adds a line with one amount; answers the line.
pub async fn add(tx: &mut Tx, new: &New<'_>, amount: Money, step: Step) -> Result<Uid> {
    let id = tx.new_id();
    let fields = [
        (cost::CAMPAIGN, new.campaign.into()),
        (cost::COLLABORATION, new.collaboration.into()),
        (cost::POST, new.post.into()),
        (cost::KIND, new.kind.into()),
        (cost::WHAT, new.what.into()),
    ];
    tx.create(&cost::ENTITY, id, fields).await?;
    enter(tx, id, amount, step, None).await?;
    Ok(id)
}

async fn enter(tx: &mut Tx, id: Uid, amount: Money, step: Step, reverses: Option<Uid>) -> Result<()> {
    let (record, at) = (tx.new_id(), tx.now());
    let fields = [
        (cost_entry::COST, id.into()),
        (cost_entry::STEP, step.code().into()),
        (cost_entry::AMOUNT, amount.into()),
        (cost_entry::ENTERED_AT, at.into()),
        (cost_entry::REVERSES, reverses.into()),
    ];
    tx.create(&cost_entry::ENTITY, record, fields).await?;
    Ok(())
}

/// Makes the line count with this amount at this step; nothing is written when it does already.
pub async fn put(tx: &mut Tx, id: Uid, amount: Money, step: Step) -> Result<()> {
    let active = store::active(tx.reader(), id, step).await?;
    let sum: i64 = active.iter().map(|entry| entry.1).sum();
    let same = !active.is_empty() && sum == amount.minor;
    if !same {
        reverse(tx, id, step, &active).await?;
        enter(tx, id, amount, step, None).await?;
    }
    if step == Step::Planned {
        // Back to a plan: what was promised is taken back, by a reversal that stays visible.
        let promised = store::active(tx.reader(), id, Step::Committed).await?;
        reverse(tx, id, Step::Committed, &promised).await?;
    }
    Ok(())
}

async fn reverse(tx: &mut Tx, id: Uid, step: Step, entries: &[(Uid, i64, String)]) -> Result<()> {
    for (entry, minor, code) in entries {
        if let Some(currency) = Currency::new(code) {
            enter(tx, id, Money { minor: -minor, currency }, step, Some(*entry)).await?;
        }
    }
    Ok(())
}

/// Sets a collaboration's fee or shipping cost: `None` takes the line away.
pub async fn set_term(tx: &mut Tx, new: &New<'_>, amount: Option<Money>, step: Step) -> Result<()> {
    let Some(collaboration) = new.collaboration else { return Ok(()) };
    let known = store::of_collaboration(tx.reader(), collaboration, new.kind).await?;
    match (known, amount) {
        (Some(id), Some(amount)) => put(tx, id, amount, step).await,
        (Some(id), None) => tx.remove(&cost::ENTITY, id).await,
        (None, Some(amount)) => add(tx, new, amount, step).await.map(|_| ()),
        (None, None) => Ok(()),
    }
}

/// Promises what was planned for a collaboration's fee and shipping: contracting does this.
pub async fn commit_terms(tx: &mut Tx, collaboration: Uid) -> Result<()> {
    for kind in ["fee", "shipping"] {
        let Some(id) = store::of_collaboration(tx.reader(), collaboration, kind).await? else { continue };
        if store::active(tx.reader(), id, Step::Committed).await?.is_empty() {
            let planned = store::active(tx.reader(), id, Step::Planned).await?;
            let minor: i64 = planned.iter().map(|entry| entry.1).sum();
            if let Some(currency) = planned.first().and_then(|entry| Currency::new(&entry.2)) {
                enter(tx, id, Money { minor, currency }, Step::Committed, None).await?;
            }
        }
    }
    Ok(())
}
