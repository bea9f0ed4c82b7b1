//! What the campaign brought in: net revenue, orders, new customers, leads, gross margin.

use super::gather;
use crate::app::App;
use crate::campaigns;
use crate::db::registry::outcome;
use crate::db::{Action, Changed};
use crate::error::{Error, FieldError, Message, Result};
use crate::fields::{CampaignRef, Count, id, wrong};
use crate::figures::{OUTCOMES, Unit};
use crate::values::format::{count, editable, money, percent};
use crate::values::typed::{self, Wrong};
use crate::values::{Currency, Lang, Money};
use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};

/// An outcome.
#[derive(Debug, Serialize)]
#[cfg_attr(feature = "types", derive(ts_rs::TS))]
pub struct Outcome {
    /// Its kind.
    pub kind: String,
    /// Its unit.
    pub unit: Unit,
    /// Whether there is a value.
    #[cfg_attr(feature = "types", ts(type = "\"value\" | \"empty\""))]
    pub state: String,
    /// As typed back into the field.
    pub text: String,
    /// As people read it.
    pub printed: String,
    /// When it was entered, UTC milliseconds.
    pub at: Option<i64>,
}

/// A campaign's outcomes.
#[derive(Debug, Serialize)]
#[cfg_attr(feature = "types", derive(ts_rs::TS))]
pub struct Outcomes {
    /// Every kind, empty ones too.
    pub outcomes: Vec<Outcome>,
    /// The campaign's currency.
    pub currency: String,
}

/// An outcome as typed.
#[derive(Debug, Deserialize)]
#[cfg_attr(feature = "types", derive(ts_rs::TS))]
pub struct OutcomeInput {
    /// Its kind.
    pub kind: String,
    /// As typed; empty for none. The margin in percent.
    pub text: String,
}

/// Outcomes as typed.
#[derive(Debug, Deserialize)]
#[cfg_attr(feature = "types", derive(ts_rs::TS))]
pub struct OutcomesSet {
    /// The campaign.
    pub campaign: String,
    /// The outcomes; those left out stay.
    pub values: Vec<OutcomeInput>,
}

/// Millionths in one percent.
const PERCENT: i64 = 10_000;

/// `results.outcomes`: what is entered.
pub async fn outcomes(app: &App, req: CampaignRef) -> Result<Outcomes> {
    let (db, lang) = (app.db()?, app.lang());
    let plan = campaigns::find(&db, id("cam", &req.campaign)?).await?.ok_or(Error::NotFound("campaign"))?;
    let known = gather::outcomes(&mut *db.read().acquire().await?, plan.id).await?;
    let currency = plan.currency();
    let row = |kind: &&str| {
        let found = known.get(*kind).filter(|row| row.state.as_deref() == Some("value"));
        let number = found.and_then(|row| row.number);
        let (unit, text, printed) = shown(kind, number, currency, lang);
        let state = if number.is_some() { "value" } else { "empty" };
        Outcome {
            kind: (*kind).to_owned(),
            unit,
            state: state.to_owned(),
            text,
            printed,
            at: found.and_then(|row| row.captured_at),
        }
    };
    Ok(Outcomes { outcomes: OUTCOMES.iter().map(row).collect(), currency: currency.code().to_owned() })
}

fn shown(kind: &str, number: Option<i64>, currency: Currency, lang: Lang) -> (Unit, String, String) {
    let both = |make: &dyn Fn(i64) -> (String, String)| number.map(make).unwrap_or_default();
    match kind {
        "netRevenue" => {
            let (text, printed) = both(&|minor| {
                let amount = Money { minor, currency };
                (editable(amount.decimal(), currency.exponent(), lang), money(amount, lang))
            });
            (Unit::Money, text, printed)
        }
        "grossMargin" => {
            let (text, printed) = both(&|millionths| {
                let value = Decimal::new(millionths, 4).normalize();
                (editable(value, value.scale(), lang), percent(value, 2, lang))
            });
            (Unit::Percent, text, printed)
        }
        _ => {
            let (text, printed) = both(&|n| (count(n, lang), count(n, lang)));
            (Unit::Count, text, printed)
        }
    }
}

fn read(kind: &str, text: &str, currency: Currency, lang: Lang) -> std::result::Result<Option<i64>, Message> {
    if text.trim().is_empty() {
        return Ok(None);
    }
    let say = |problem: Wrong| wrong(problem, lang);
    match kind {
        // Refunds may exceed sales: revenue may be below 0 (AT-N6).
        "netRevenue" => {
            let value = typed::decimal(text, lang).map_err(say)?;
            typed::signed_amount(value, currency).map(|money| Some(money.minor)).map_err(say)
        }
        "grossMargin" => {
            let value = typed::decimal(text, lang).map_err(say)?;
            if value <= Decimal::ZERO || value > Decimal::ONE_HUNDRED {
                return Err(Message::new("error-margin"));
            }
            let millionths = value.checked_mul(Decimal::from(PERCENT)).unwrap_or_default().normalize();
            if millionths.scale() > 0 {
                return Err(say(Wrong::TooManyDigits));
            }
            Ok(i64::try_from(millionths.mantissa()).ok())
        }
        kind if OUTCOMES.contains(&kind) => typed::count(text, lang).map(Some).map_err(say),
        _ => Err(Message::new("error-required")),
    }
}

/// `results.setOutcomes`: enters outcomes; blank stays blank, 0 is 0.
pub async fn set(app: &App, req: OutcomesSet) -> Result<Changed<Count>> {
    let (db, lang) = (app.db()?, app.lang());
    let plan = campaigns::find(&db, id("cam", &req.campaign)?).await?.ok_or(Error::NotFound("campaign"))?;
    let (mut wrongs, mut values) = (Vec::new(), Vec::new());
    for (at, value) in req.values.iter().enumerate() {
        if req.values[..at].iter().any(|before| before.kind == value.kind) {
            wrongs.push(FieldError::new(format!("values.{at}"), Message::new("error-outcome-twice")));
        }
        match read(&value.kind, &value.text, plan.currency(), lang) {
            Ok(number) => values.push((value.kind.as_str(), number)),
            Err(message) => wrongs.push(FieldError::new(format!("values.{at}"), message)),
        }
    }
    if !wrongs.is_empty() {
        return Err(Error::Invalid(wrongs));
    }
    let known = gather::outcomes(&mut *db.read().acquire().await?, plan.id).await?;
    app.change(Action::new("action-results-outcomes").about(plan.id), async |tx| {
        let mut count = 0;
        for (kind, number) in &values {
            let now = known.get(*kind);
            let shown = now.filter(|row| row.state.as_deref() == Some("value")).and_then(|row| row.number);
            if shown == *number {
                continue;
            }
            count += 1;
            let at = tx.now();
            let state = if number.is_some() { "value" } else { "empty" };
            match now {
                Some(row) => {
                    tx.set(&outcome::ENTITY, row.id, outcome::STATE, state).await?;
                    tx.set(&outcome::ENTITY, row.id, outcome::NUMBER, *number).await?;
                    tx.set(&outcome::ENTITY, row.id, outcome::CAPTURED_AT, at).await?;
                }
                None => {
                    let record = tx.new_id();
                    let fields = [
                        (outcome::CAMPAIGN, plan.id.into()),
                        (outcome::KIND, (*kind).into()),
                        (outcome::STATE, state.into()),
                        (outcome::NUMBER, (*number).into()),
                        (outcome::SOURCE, "keyed".into()),
                        (outcome::CAPTURED_AT, at.into()),
                    ];
                    tx.create(&outcome::ENTITY, record, fields).await?;
                }
            }
        }
        Ok(Count { count })
    })
    .await
}
