//! What a shipment costs: its lines in `money`, kept in step with what was typed, within the budget.

use super::rules::{self, Days};
use super::store::{self, Scope};
use crate::campaigns::Plan;
use crate::db::Tx;
use crate::db::registry::cost;
use crate::error::{Error, FieldError, Result};
use crate::money::{self, New, Step};
use crate::values::{Lang, Money, Uid};

/// What a shipment's costs are about.
pub fn line<'a>(campaign: Uid, collaboration: Uid, kind: &'a str, what: &'a str) -> New<'a> {
    New { campaign, collaboration: Some(collaboration), post: None, kind, what }
}

/// Where the costs of a shipment are: planned until it left.
pub fn step(days: Days) -> Step {
    if rules::left(days) { Step::Committed } else { Step::Planned }
}

/// Keeps a cost line in step with what was typed: promised once the shipment left, and never less promised than before.
pub async fn keep(
    tx: &mut Tx,
    known: Option<Uid>,
    new: &New<'_>,
    amount: Option<Money>,
    left: bool,
) -> Result<Option<Uid>> {
    if let (Some(known), Some(_), "product") = (known, amount, new.kind) {
        tx.set(&cost::ENTITY, known, cost::WHAT, new.what).await?;
    }
    let promised = match known {
        Some(known) => money::is_committed(tx.reader(), known).await?,
        None => left,
    };
    let step = if promised || left { Step::Committed } else { Step::Planned };
    money::keep_line(tx, known, new, amount, step).await
}

/// The cost line of a new shipment: what is planned for this creator's shipping, unless another shipment has it.
pub async fn shipping_line(tx: &mut Tx, collaboration: Uid) -> Result<Option<Uid>> {
    match money::of_collaboration(tx.reader(), collaboration, "shipping").await? {
        Some(known) if !store::is_taken(tx.reader(), known).await? => Ok(Some(known)),
        _ => Ok(None),
    }
}

/// What money refused of an amount, at the field that the amount was typed into.
pub fn named(why: Error, field: &str) -> Error {
    match why {
        Error::Invalid(wrongs) => Error::Invalid(
            wrongs.into_iter().map(|wrong| FieldError { field: field.to_owned(), ..wrong }).collect(),
        ),
        other => other,
    }
}

/// Refuses what the lines of a shipment promise beyond what they did before, where the budget does not cover it. A
/// reason that lets it pass is given in the costs of the campaign.
pub async fn afford(tx: &mut Tx, plan: &Plan, before: &[money::Line], record: Uid, lang: Lang) -> Result<()> {
    let now = money::lines(tx.reader(), plan.id, plan.currency()).await?;
    let found = store::shipments(tx.reader(), Scope::Shipment(record)).await?;
    let items = store::items(tx.reader(), Scope::Shipment(record)).await?;
    let sending = found.first().and_then(|found| found.cost).map(|cost| (cost, "shipping".to_owned()));
    let products = items.iter().enumerate();
    let products = products.filter_map(|(at, item)| Some((item.cost?, format!("items.{at}.cost"))));
    for (cost, field) in sending.into_iter().chain(products) {
        let Some(line) = now.iter().find(|line| line.id == cost) else { continue };
        let promise = line.committed();
        let known = before.iter().find(|known| known.id == cost).map_or(0, |known| known.committed().minor);
        if promise.minor > known {
            let passed = money::within(plan, &now, (Some(cost), promise), None, lang);
            passed.map_err(|why| named(why, &field))?;
        }
    }
    Ok(())
}
