//! What was paid, as calls: payments are written down once, with their proof; a correction is a reversal.

use super::api::{CostRef, pass, within};
use super::rules::{self, METHODS};
use super::store::Line;
use super::{Step, store, write};
use crate::app::App;
use crate::campaigns;
use crate::db::registry::payment_reversal;
use crate::db::{Action, Changed};
use crate::error::{Error, FieldError, Message, Result};
use crate::fields::{Amount, Created, id, long, required, wrong};
use crate::files;
use crate::values::format::{day, money as printed};
use crate::values::{Currency, Day, Lang, Local, Money, Uid, typed};
use serde::{Deserialize, Serialize};

/// A payment to write down, as typed.
#[derive(Debug, Deserialize)]
#[cfg_attr(feature = "types", derive(ts_rs::TS))]
#[serde(rename_all = "camelCase")]
pub struct PaymentAdd {
    /// The cost line.
    pub cost: String,
    /// How much.
    pub amount: String,
    /// The day on which it was paid.
    pub paid_on: String,
    /// How.
    #[cfg_attr(feature = "types", ts(type = "\"transfer\" | \"card\" | \"cash\" | \"paypal\" | \"other\""))]
    pub method: String,
    /// How, in words, where no method fits.
    #[serde(default)]
    pub method_words: String,
    /// What the bank or the invoice calls it; may be empty.
    #[serde(default)]
    pub reference: String,
    /// The proof, a file on this computer; empty for none.
    #[serde(default)]
    pub path: String,
    /// Why it is more than was promised, or than the budget has left; empty while it is not.
    #[serde(default)]
    pub over_reason: String,
    /// Somebody said that it is no second payment of the same thing.
    #[serde(default)]
    pub again: bool,
}

/// A payment to take back.
#[derive(Debug, Deserialize)]
#[cfg_attr(feature = "types", derive(ts_rs::TS))]
pub struct PaymentReverse {
    /// Which.
    pub payment: String,
    /// Why.
    pub reason: String,
}

/// A payment's proof, to be saved somewhere.
#[derive(Debug, Deserialize)]
#[cfg_attr(feature = "types", derive(ts_rs::TS))]
pub struct ProofSave {
    /// The payment that it belongs to.
    pub payment: String,
    /// Where to; none: a person picks the place.
    #[serde(default)]
    pub path: Option<String>,
}

/// How a payment was taken back.
#[derive(Debug, Serialize)]
#[cfg_attr(feature = "types", derive(ts_rs::TS))]
#[serde(rename_all = "camelCase")]
pub struct Reversal {
    /// Why.
    pub reason: String,
    /// When, printed.
    pub at_printed: String,
    /// By whom; empty when nobody was named.
    pub person: String,
}

/// A payment of a line.
#[derive(Debug, Serialize)]
#[cfg_attr(feature = "types", derive(ts_rs::TS))]
#[serde(rename_all = "camelCase")]
pub struct PaymentLine {
    /// The record.
    pub id: String,
    /// How much.
    pub amount: Option<Amount>,
    /// The day on which it was paid, printed.
    pub on_printed: String,
    /// How.
    pub method: String,
    /// How, in words, where no method fits.
    pub method_words: String,
    /// What the bank or the invoice calls it.
    pub reference: String,
    /// The name of the proof; empty for none.
    pub file_name: String,
    /// When it was written down, printed.
    pub at_printed: String,
    /// By whom; empty when nobody was named.
    pub person: String,
    /// Why it is more than was promised; empty when it is not.
    pub over_reason: String,
    /// How it was taken back.
    pub reversal: Option<Reversal>,
}

/// The payments of a line.
#[derive(Debug, Serialize)]
#[cfg_attr(feature = "types", derive(ts_rs::TS))]
pub struct Payments {
    /// The newest first.
    pub rows: Vec<PaymentLine>,
}

/// `money.payments`: what was paid of a line, reversed payments too.
pub async fn payments(app: &App, req: CostRef) -> Result<Payments> {
    let (line, local) = (id("cos", &req.cost)?, app.local());
    let db = app.db()?;
    let mut read = db.read().acquire().await?;
    store::home(&mut read, line).await?.ok_or(Error::NotFound("cost"))?;
    let rows = store::payments(&mut read, line).await?;
    Ok(Payments { rows: rows.into_iter().map(|row| shown(row, local)).collect() })
}

fn shown(row: store::Paid, local: Local) -> PaymentLine {
    let lang = local.lang;
    let reversal = row.reversal.is_some().then(|| Reversal {
        reason: row.reversed_reason.clone().unwrap_or_default(),
        at_printed: local.when(row.reversed_at),
        person: row.reversed_person.clone().unwrap_or_default(),
    });
    PaymentLine {
        amount: row.money().map(|amount| Amount::new(amount, lang)),
        on_printed: row.paid_on.as_deref().and_then(Day::parse).map(|on| day(on, lang)).unwrap_or_default(),
        method: row.method.unwrap_or_default(),
        method_words: row.method_words.unwrap_or_default(),
        reference: row.reference.unwrap_or_default(),
        file_name: row.file.and(row.file_name).unwrap_or_default(),
        at_printed: local.when(row.entered_at),
        person: row.person.unwrap_or_default(),
        over_reason: row.over_reason.unwrap_or_default(),
        reversal,
        id: row.id.text("pay"),
    }
}

/// What was typed, understood.
struct Typed {
    amount: Money,
    paid_on: Day,
    method_words: Option<String>,
    reference: Option<String>,
}

fn read(req: &PaymentAdd, currency: Currency, today: Day, lang: Lang) -> Result<Typed> {
    let mut wrongs = Vec::new();
    let mut note = |field: &str, message: &str| wrongs.push(FieldError::new(field, Message::new(message)));
    let amount = typed::amount(&req.amount, lang, currency)
        .map_err(|problem| Error::field("amount", wrong(problem, lang)))?;
    if amount.minor == 0 {
        note("amount", "error-payment-nothing");
    }
    let paid_on = Day::parse(req.paid_on.trim());
    match paid_on {
        None => note("paidOn", "error-date"),
        Some(on) if on > today => note("paidOn", "error-payment-future"),
        Some(_) => {}
    }
    if !METHODS.contains(&req.method.as_str()) {
        note("method", "error-required");
    }
    let some = |text: String| Some(text).filter(|text| !text.is_empty());
    let method_words = some(req.method_words.trim().to_owned()).filter(|_| req.method == "other");
    if req.method == "other" && method_words.is_none() {
        note("methodWords", "error-required");
    }
    let long_ones = [("methodWords", &req.method_words), ("reference", &req.reference)];
    for (field, _) in long_ones.iter().filter(|(_, text)| text.trim().chars().count() > 300) {
        note(field, "error-too-long");
    }
    match paid_on.filter(|_| wrongs.is_empty()) {
        Some(paid_on) => {
            Ok(Typed { amount, paid_on, method_words, reference: some(req.reference.trim().to_owned()) })
        }
        None => Err(Error::Invalid(wrongs)),
    }
}

/// Refuses what looks like a mistake, all at once, unless it was confirmed: a second payment of the same thing, more
/// than was promised.
async fn sure(
    db: &mut sqlx::SqliteConnection,
    line: &Line,
    typed: &Typed,
    req: &PaymentAdd,
    lang: Lang,
) -> Result<bool> {
    let rows = store::payments(db, line.id).await?;
    let known: Vec<(Money, &str)> = rows
        .iter()
        .filter(|row| row.reversal.is_none())
        .filter_map(|row| Some((row.money()?, row.reference.as_deref().unwrap_or_default())))
        .collect();
    let mut wrongs = Vec::new();
    if !req.again && rules::twice(&known, typed.amount, typed.reference.as_deref().unwrap_or_default()) {
        wrongs.push(FieldError::new("again", Message::new("error-payment-twice")));
    }
    let over = rules::overpaid(line.amount, line.paid, typed.amount);
    if let Some(over) = over.filter(|_| req.over_reason.trim().is_empty()) {
        let message = Message::new("error-payment-over").with("over", printed(over, lang));
        wrongs.push(FieldError::new("overReason", message));
    }
    if wrongs.is_empty() { Ok(over.is_some()) } else { Err(Error::Invalid(wrongs)) }
}

/// Whether a payment may be written down; answers the reason that lets it pass, where one was needed.
async fn allowed(
    db: &mut sqlx::SqliteConnection,
    plan: &campaigns::Plan,
    cost: Uid,
    (typed, req): (&Typed, &PaymentAdd),
    pass: Option<write::Pass>,
    lang: Lang,
) -> Result<Option<String>> {
    let lines = store::lines(&mut *db, plan.id, plan.currency()).await?;
    let line = lines.iter().find(|line| line.id == cost).ok_or(Error::NotFound("cost"))?;
    if !store::disputes(&mut *db, Some(cost)).await?.is_empty() {
        return Err(Error::refused("error-money-undecided"));
    }
    let over = sure(db, line, typed, req, lang).await?;
    let passed = match line.step {
        Step::Planned => within(plan, &lines, (Some(cost), line.amount), pass.clone(), lang)?,
        Step::Committed => None,
    };
    Ok(pass.filter(|_| over || passed.is_some()).map(|pass| pass.reason))
}

/// `money.pay`: writes a payment down. What is paid was promised: a plan becomes a promise first, if the budget allows
/// it. Paying more than was promised needs a reason; what looks like a second payment must be confirmed.
pub async fn pay(app: &App, req: PaymentAdd) -> Result<Changed<Created>> {
    let (db, lang) = (app.db()?, app.lang());
    let cost = id("cos", &req.cost)?;
    let home = store::home(&mut *db.read().acquire().await?, cost).await?;
    let (campaign, code) = home.ok_or(Error::NotFound("cost"))?;
    let plan = campaigns::find(&db, campaign).await?.ok_or(Error::NotFound("campaign"))?;
    let currency = code.as_deref().and_then(Currency::new).ok_or(Error::NotFound("currency"))?;
    let typed = read(&req, currency, app.today(), lang)?;
    let pass = pass(app, &req.over_reason)?;
    let path = req.path.trim();
    if !path.is_empty() {
        files::acceptable("path", path)?;
    }
    // Asked before the proof is kept: a payment that is refused leaves no file behind.
    allowed(&mut *db.read().acquire().await?, &plan, cost, (&typed, &req), pass.clone(), lang).await?;
    let file = files::attach(&app.folder(), "path", path)?;
    let person = app.me();
    let action = Action::new("action-money-pay").about(campaign).with("amount", printed(typed.amount, lang));
    app.change(action, async |tx| {
        let over_reason = allowed(tx.reader(), &plan, cost, (&typed, &req), pass, lang).await?;
        let payment = write::Payment {
            cost,
            amount: typed.amount,
            paid_on: typed.paid_on,
            method: req.method.clone(),
            method_words: typed.method_words.clone(),
            reference: typed.reference.clone(),
            file,
            person,
            over_reason,
        };
        Ok(Created { id: write::pay(tx, &payment).await?.text("pay") })
    })
    .await
}

/// The line and the campaign of a payment that is there.
async fn place(app: &App, payment: Uid) -> Result<(Uid, Uid)> {
    let db = app.db()?;
    let mut read = db.read().acquire().await?;
    let line = store::of_payment(&mut read, payment).await?.ok_or(Error::NotFound("payment"))?;
    let (campaign, _) = store::home(&mut read, line).await?.ok_or(Error::NotFound("payment"))?;
    Ok((line, campaign))
}

/// `money.reverse`: takes a payment back by a record of its own; the payment stays as it was written down.
pub async fn reverse(app: &App, req: PaymentReverse) -> Result<Changed<Created>> {
    let payment = id("pay", &req.payment)?;
    let (line, campaign) = place(app, payment).await?;
    required("reason", &req.reason)?;
    let reason = long("reason", &req.reason)?;
    let (person, lang) = (app.me(), app.lang());
    app.change(Action::new("action-money-reverse").about(campaign), async |tx| {
        let rows = store::payments(tx.reader(), line).await?;
        let known = rows.into_iter().find(|row| row.id == payment).ok_or(Error::NotFound("payment"))?;
        if known.reversal.is_some() {
            return Err(Error::refused("error-payment-reversed"));
        }
        tx.with("amount", known.money().map(|amount| printed(amount, lang)).unwrap_or_default());
        let (record, at) = (tx.new_id(), tx.now());
        let fields = [
            (payment_reversal::PAYMENT, payment.into()),
            (payment_reversal::REASON, reason.as_str().into()),
            (payment_reversal::PERSON, person.into()),
            (payment_reversal::ENTERED_AT, at.into()),
        ];
        tx.create(&payment_reversal::ENTITY, record, fields).await?;
        Ok(Created { id: record.text("pyr") })
    })
    .await
}

/// `money.saveProof`: the proof of a payment, where a person wants it.
pub async fn save_proof(app: &App, req: ProofSave) -> Result<Option<files::Saved>> {
    let payment = id("pay", &req.payment)?;
    let (line, _) = place(app, payment).await?;
    let rows = store::payments(&mut *app.db()?.read().acquire().await?, line).await?;
    let known = rows.into_iter().find(|row| row.id == payment).ok_or(Error::NotFound("payment"))?;
    let (digest, name) = known.file.zip(known.file_name).ok_or(Error::NotFound("document"))?;
    files::give(app, &digest, &name, req.path).await
}
