//! Writing costs and payments: every amount is a record that stays; corrections reverse.

use super::rules::METHODS;
use super::{Step, store};
use crate::db::Tx;
use crate::db::registry::{cost, cost_entry, payment};
use crate::error::{Error, Message, Result};
use crate::values::{Currency, Day, Money, Uid};
use sqlx::SqliteConnection;

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

/// Who lets a promise pass over the budget, and why.
#[derive(Debug, Clone)]
pub struct Pass {
    /// Who; none when nobody is chosen on this computer.
    pub person: Option<Uid>,
    /// Why.
    pub reason: String,
}

/// Adds a line with one amount; answers the line.
pub async fn add(tx: &mut Tx, new: &New<'_>, amount: Money, step: Step) -> Result<Uid> {
    add_passed(tx, new, amount, step, None).await
}

/// As [`add`], with who lets the amount pass over the budget.
pub(super) async fn add_passed(
    tx: &mut Tx,
    new: &New<'_>,
    amount: Money,
    step: Step,
    pass: Option<&Pass>,
) -> Result<Uid> {
    let id = tx.new_id();
    let fields = [
        (cost::CAMPAIGN, new.campaign.into()),
        (cost::COLLABORATION, new.collaboration.into()),
        (cost::POST, new.post.into()),
        (cost::KIND, new.kind.into()),
        (cost::WHAT, new.what.into()),
    ];
    tx.create(&cost::ENTITY, id, fields).await?;
    enter(tx, id, (amount, step), None, pass).await?;
    Ok(id)
}

async fn enter(
    tx: &mut Tx,
    id: Uid,
    (amount, step): (Money, Step),
    reverses: Option<Uid>,
    pass: Option<&Pass>,
) -> Result<()> {
    let (record, at) = (tx.new_id(), tx.now());
    let fields = [
        (cost_entry::COST, id.into()),
        (cost_entry::STEP, step.code().into()),
        (cost_entry::AMOUNT, amount.into()),
        (cost_entry::ENTERED_AT, at.into()),
        (cost_entry::REVERSES, reverses.into()),
        (cost_entry::OVER_BUDGET, pass.and_then(|pass| pass.person).into()),
        (cost_entry::OVER_REASON, pass.map(|pass| pass.reason.clone()).into()),
    ];
    tx.create(&cost_entry::ENTITY, record, fields).await?;
    Ok(())
}

/// Makes the line count with this amount at this step; nothing is written when it does already.
///
/// # Errors
/// `Invalid` when more than that was paid already, or when a plan is made of what was paid.
pub async fn put(tx: &mut Tx, id: Uid, amount: Money, step: Step, pass: Option<&Pass>) -> Result<()> {
    let paid = store::paid(tx.reader(), id).await?;
    let promised = store::active(tx.reader(), id, Step::Committed).await?;
    if paid > 0 && step == Step::Planned && !promised.is_empty() {
        return Err(Error::field("step", Message::new("error-cost-paid")));
    }
    let active = store::active(tx.reader(), id, step).await?;
    let sum: i64 = active.iter().map(|entry| entry.1).sum();
    // Amounts that computers entered at the same time are not one amount, whatever they add up to.
    let same = active.len() == 1 && sum == amount.minor;
    if !same {
        if amount.minor < paid && amount.minor < sum {
            return Err(Error::field("amount", Message::new("error-cost-below-paid")));
        }
        reverse(tx, id, step, &active).await?;
        enter(tx, id, (amount, step), None, pass).await?;
    }
    if step == Step::Planned {
        // Back to a plan: what was promised is taken back, by a reversal that stays visible.
        reverse(tx, id, Step::Committed, &promised).await?;
    }
    Ok(())
}

/// Decides what a line counts with, where several amounts stand: all of them are reversed, and this one is entered anew.
/// So two people who decide differently at the same time are asked once more, and nothing is lost.
pub async fn settle(tx: &mut Tx, id: Uid, step: Step, amount: Money) -> Result<()> {
    let active = store::active(tx.reader(), id, step).await?;
    reverse(tx, id, step, &active).await?;
    enter(tx, id, (amount, step), None, None).await
}

async fn reverse(tx: &mut Tx, id: Uid, step: Step, entries: &[(Uid, i64, String)]) -> Result<()> {
    for (entry, minor, code) in entries {
        if let Some(currency) = Currency::new(code) {
            enter(tx, id, (Money { minor: -minor, currency }, step), Some(*entry), None).await?;
        }
    }
    Ok(())
}

/// Refuses to take away a line of which something was paid.
pub async fn refuse_paid(db: &mut SqliteConnection, lines: &[Uid]) -> Result<()> {
    for line in lines {
        if store::paid(&mut *db, *line).await? != 0 {
            return Err(Error::refused("error-cost-paid"));
        }
    }
    Ok(())
}

/// Refuses to take a creator out of a campaign to whom something was paid.
pub async fn refuse_paid_to(db: &mut SqliteConnection, collaboration: Uid) -> Result<()> {
    let lines = store::all_of(&mut *db, collaboration).await?;
    refuse_paid(db, &lines).await
}

/// Takes a line away.
///
/// # Errors
/// `Refused` when something was paid of it.
pub async fn take_away(tx: &mut Tx, id: Uid) -> Result<()> {
    refuse_paid(tx.reader(), &[id]).await?;
    tx.remove(&cost::ENTITY, id).await
}

/// Keeps a line in step with an amount: makes it, sets it, takes it away. Answers the line that is there then.
pub async fn keep_line(
    tx: &mut Tx,
    known: Option<Uid>,
    new: &New<'_>,
    amount: Option<Money>,
    step: Step,
) -> Result<Option<Uid>> {
    match (known, amount) {
        (Some(id), Some(amount)) => {
            put(tx, id, amount, step, None).await?;
            Ok(Some(id))
        }
        (Some(id), None) => {
            take_away(tx, id).await?;
            Ok(None)
        }
        (None, Some(amount)) => add(tx, new, amount, step).await.map(Some),
        (None, None) => Ok(None),
    }
}

/// Sets a collaboration's fee or shipping cost: `None` takes the line away.
pub async fn set_term(tx: &mut Tx, new: &New<'_>, amount: Option<Money>, step: Step) -> Result<()> {
    let Some(collaboration) = new.collaboration else { return Ok(()) };
    let known = store::of_collaboration(tx.reader(), collaboration, new.kind).await?;
    keep_line(tx, known, new, amount, step).await.map(drop)
}

/// Whether a line is promised.
pub async fn is_committed(db: &mut SqliteConnection, id: Uid) -> Result<bool> {
    Ok(!store::active(db, id, Step::Committed).await?.is_empty())
}

/// Promises what was planned for a line; one that is promised already stays as it is.
pub async fn commit(tx: &mut Tx, id: Uid) -> Result<()> {
    commit_passed(tx, id, None).await
}

/// As [`commit`], with who lets it pass over the budget.
pub(super) async fn commit_passed(tx: &mut Tx, id: Uid, pass: Option<&Pass>) -> Result<()> {
    if !store::active(tx.reader(), id, Step::Committed).await?.is_empty() {
        return Ok(());
    }
    let planned = store::active(tx.reader(), id, Step::Planned).await?;
    match planned.first().and_then(|entry| Currency::new(&entry.2).map(|currency| (entry.1, currency))) {
        Some((minor, currency)) => {
            enter(tx, id, (Money { minor, currency }, Step::Committed), None, pass).await
        }
        None => Ok(()),
    }
}

/// The lines of a collaboration's fee and shipping, as far as there are.
pub async fn terms(db: &mut SqliteConnection, collaboration: Uid) -> Result<Vec<Uid>> {
    let mut out = Vec::new();
    for kind in ["fee", "shipping"] {
        out.extend(store::of_collaboration(&mut *db, collaboration, kind).await?);
    }
    Ok(out)
}

/// Promises what was planned for a collaboration's fee and shipping, where the budget was asked already.
pub async fn commit_terms(tx: &mut Tx, collaboration: Uid) -> Result<()> {
    for id in terms(tx.reader(), collaboration).await? {
        commit(tx, id).await?;
    }
    Ok(())
}

/// Lets go of a line: back to what was planned, or away when nothing was.
///
/// # Errors
/// `Refused` when something was paid of it.
pub async fn release(tx: &mut Tx, id: Uid) -> Result<()> {
    refuse_paid(tx.reader(), &[id]).await?;
    let planned = store::active(tx.reader(), id, Step::Planned).await?;
    if planned.is_empty() {
        return tx.remove(&cost::ENTITY, id).await;
    }
    let promised = store::active(tx.reader(), id, Step::Committed).await?;
    reverse(tx, id, Step::Committed, &promised).await
}

/// A payment to write down.
#[derive(Debug, Clone)]
pub struct Payment {
    /// The cost line.
    pub cost: Uid,
    /// How much.
    pub amount: Money,
    /// The day on which it was paid.
    pub paid_on: Day,
    /// One of [`METHODS`].
    pub method: String,
    /// How, in words, where no method fits.
    pub method_words: Option<String>,
    /// What the bank or the invoice calls it.
    pub reference: Option<String>,
    /// The proof.
    pub file: Option<crate::files::Attached>,
    /// Who wrote it down.
    pub person: Option<Uid>,
    /// Why it is more than was promised, or than the budget has left.
    pub over_reason: Option<String>,
}

/// Writes a payment down: once, and never changed. What is paid was promised: a plan becomes a promise first.
pub async fn pay(tx: &mut Tx, paid: &Payment) -> Result<Uid> {
    debug_assert!(METHODS.contains(&paid.method.as_str()), "a known method");
    let pass = paid.over_reason.clone().map(|reason| Pass { person: paid.person, reason });
    commit_passed(tx, paid.cost, pass.as_ref()).await?;
    let (record, at) = (tx.new_id(), tx.now());
    let fields = [
        (payment::COST, paid.cost.into()),
        (payment::AMOUNT, paid.amount.into()),
        (payment::PAID_ON, paid.paid_on.into()),
        (payment::METHOD, paid.method.as_str().into()),
        (payment::METHOD_WORDS, paid.method_words.clone().into()),
        (payment::REFERENCE, paid.reference.clone().into()),
        (payment::FILE, paid.file.as_ref().map(|file| file.digest.clone()).into()),
        (payment::FILE_NAME, paid.file.as_ref().map(|file| file.name.clone()).into()),
        (payment::PERSON, paid.person.into()),
        (payment::ENTERED_AT, at.into()),
        (payment::OVER_REASON, paid.over_reason.clone().into()),
    ];
    tx.create(&payment::ENTITY, record, fields).await
}
