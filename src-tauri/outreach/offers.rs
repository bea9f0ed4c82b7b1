//! Offers to creators and from them, as calls: versions that are written once and never changed.

use super::contacts::{advance, home, long, one_of};
use super::{rules, store};
use crate::app::App;
use crate::campaigns;
use crate::content::check_kind;
use crate::db::registry::{offer, offer_answer, offer_line};
use crate::db::{Action, Changed, Tx, log};
use crate::error::{Error, FieldError, Message, Result};
use crate::fields::{Created, optional_amount, optional_day};
use crate::money::{self, Pass};
use crate::values::format::money as printed;
use crate::values::{Currency, Day, Lang, Money, Uid};
use serde::Deserialize;
use sqlx::SqliteConnection;
use std::collections::HashMap;

/// What a line of an offer asks for.
#[derive(Debug, Clone, Deserialize)]
#[cfg_attr(feature = "types", derive(ts_rs::TS))]
#[serde(rename_all = "camelCase")]
pub struct OfferLineInput {
    /// The platform.
    pub platform: String,
    /// Reel, story, video …
    pub kind: String,
    /// How many, as typed.
    pub quantity: String,
    /// When they are due; empty for no day.
    #[serde(default)]
    pub due_on: String,
}

/// A new version of an offer, as typed.
#[derive(Debug, Deserialize)]
#[cfg_attr(feature = "types", derive(ts_rs::TS))]
#[serde(rename_all = "camelCase")]
pub struct OfferMake {
    /// With whom, in which campaign.
    pub collaboration: String,
    /// Whose offer it is.
    #[cfg_attr(feature = "types", ts(type = "\"us\" | \"creator\""))]
    pub side: String,
    /// The fee; empty for none.
    #[serde(default)]
    pub fee: String,
    /// What is sent.
    #[serde(default)]
    pub products: String,
    /// What else is agreed.
    #[serde(default)]
    pub terms: String,
    /// The last day on which it can be accepted; empty for none.
    #[serde(default)]
    pub expires_on: String,
    /// What the creator makes.
    #[serde(default)]
    pub lines: Vec<OfferLineInput>,
    /// Who lets it pass over the budget.
    #[serde(default)]
    pub over_person: Option<String>,
    /// Why.
    #[serde(default)]
    pub over_reason: String,
}

/// What a campaign's budget has given away beside the fee of one collaboration.
pub(super) async fn taken(
    db: &mut SqliteConnection,
    campaign: Uid,
    beside: Uid,
    currency: Currency,
) -> Result<Money> {
    let mut lines = money::lines(db, campaign, currency).await?;
    let own =
        |line: &money::Line| line.collaboration == Some(beside) && line.kind == "fee" && line.post.is_none();
    lines.retain(|line| !own(line));
    let taken = lines.iter().try_fold(Money::zero(currency), |sum, line| sum.plus(&line.taken()));
    taken.ok_or_else(|| Error::Bug("a cost total does not fit".to_owned()))
}

/// Refuses a fee above what the budget still allows, unless somebody lets it pass with a reason. Answers the pass
/// where one was needed: only that stays on record. Asked within the transaction that promises the fee.
pub(super) async fn allowed(
    db: &mut SqliteConnection,
    plan: &campaigns::Plan,
    record: Uid,
    fee: Option<Money>,
    pass: Option<Pass>,
    lang: Lang,
) -> Result<Option<Pass>> {
    let Some(fee) = fee else { return Ok(None) };
    let taken = taken(db, plan.id, record, plan.currency()).await?;
    let Some(over) = money::over(plan.budget(), taken, fee) else { return Ok(None) };
    let message = Message::new("error-offer-over-budget").with("over", printed(over, lang));
    pass.map(Some).ok_or_else(|| Error::field("overReason", message))
}

/// A line as it was understood: platform, kind, how many, the day they are due.
type Line = (String, String, i64, Option<Day>);

/// The lines as typed, or what is wrong with each.
fn lines(input: &[OfferLineInput]) -> Result<Vec<Line>> {
    let (mut out, mut wrongs) = (Vec::new(), Vec::new());
    if input.len() > 30 {
        return Err(Error::field("lines", Message::new("error-too-long")));
    }
    for (at, line) in input.iter().enumerate() {
        let read = || -> Result<_> {
            check_kind(&line.platform, &line.kind)?;
            let quantity = line.quantity.trim().parse::<i64>().ok().filter(|n| (1..=50).contains(n));
            let quantity =
                quantity.ok_or_else(|| Error::field("quantity", Message::new("error-offer-quantity")))?;
            Ok((line.platform.clone(), line.kind.clone(), quantity, optional_day("dueOn", &line.due_on)?))
        };
        match read() {
            Ok(line) => out.push(line),
            Err(Error::Invalid(fields)) => wrongs.extend(
                fields
                    .into_iter()
                    .map(|wrong| FieldError { field: format!("lines.{at}.{}", wrong.field), ..wrong }),
            ),
            Err(other) => return Err(other),
        }
    }
    if wrongs.is_empty() { Ok(out) } else { Err(Error::Invalid(wrongs)) }
}

/// The offers of a collaboration as the rules read them, in the same order, with the digest of each.
pub(super) async fn ruled(
    db: &mut SqliteConnection,
    record: Uid,
) -> Result<(Vec<store::Offer>, Vec<rules::Offer>, HashMap<Uid, String>)> {
    let offers = store::offers(db, record).await?;
    let lines = store::lines(db, record).await?;
    let answers = store::answers(db, record).await?;
    let digests = digests(db, &offers, &lines).await?;
    let read = |one: &store::Offer| rules::Offer {
        number: one.number,
        side: one.side.clone(),
        expires_on: one.expires_on.as_deref().and_then(Day::parse),
        answers: answers
            .iter()
            .filter(|answer| answer.offer == one.id && answer.digest.as_ref() == digests.get(&one.id))
            .filter_map(|answer| answer.answer.clone())
            .collect(),
    };
    let ruled = offers.iter().map(read).collect();
    Ok((offers, ruled, digests))
}

/// What an answer is bound to: the offer with its lines.
async fn digests(
    db: &mut SqliteConnection,
    offers: &[store::Offer],
    lines: &[store::Line],
) -> Result<HashMap<Uid, String>> {
    let records: Vec<Uid> = offers.iter().map(|one| one.id).chain(lines.iter().map(|line| line.id)).collect();
    let said = log::digests(db, &records).await?;
    let of = |record: &Uid| said.get(record).cloned().unwrap_or_default();
    let whole = offers.iter().map(|one| {
        let own = lines.iter().filter(|line| line.offer == one.id).map(|line| of(&line.id));
        let text: String = std::iter::once(of(&one.id)).chain(own).collect();
        (one.id, crate::files::digest(text.as_bytes()))
    });
    Ok(whole.collect())
}

/// Writes down an answer to exactly what an offer says.
pub(super) async fn answer(
    tx: &mut Tx,
    (record, digest): (Uid, &str),
    said: &str,
    (person, reason): (Option<Uid>, Option<String>),
    pass: Option<Pass>,
) -> Result<()> {
    let (new, at) = (tx.new_id(), tx.now());
    let fields = [
        (offer_answer::OFFER, record.into()),
        (offer_answer::ANSWER, said.into()),
        (offer_answer::ANSWERED_AT, at.into()),
        (offer_answer::PERSON, person.into()),
        (offer_answer::REASON, reason.into()),
        (offer_answer::DIGEST, digest.into()),
        (offer_answer::OVER_BUDGET, pass.as_ref().and_then(|pass| pass.person).into()),
        (offer_answer::OVER_REASON, pass.map(|pass| pass.reason).into()),
    ];
    tx.create(&offer_answer::ENTITY, new, fields).await?;
    Ok(())
}

/// `outreach.makeOffer`: a new version, from us or from the creator. The open one before it is countered or withdrawn.
/// What we offer must fit into the budget; what a creator asks for is written down whatever it is.
pub async fn make(app: &App, req: OfferMake) -> Result<Changed<Created>> {
    let (record, (campaign, creator, _, code)) = home(app, &req.collaboration).await?;
    one_of("side", &req.side, &["us", "creator"])?;
    let currency = code.as_deref().and_then(Currency::new).unwrap_or(Currency::EUR);
    let fee = optional_amount("fee", &req.fee, app.lang(), currency)?;
    let (products, terms) = (long("products", &req.products)?, long("terms", &req.terms)?);
    let expires = optional_day("expiresOn", &req.expires_on)?;
    if expires.is_some_and(|day| day < app.today()) {
        return Err(Error::field("expiresOn", Message::new("error-offer-past")));
    }
    let lines = lines(&req.lines)?;
    if fee.is_none() && products.is_none() && lines.is_empty() {
        return Err(Error::field("fee", Message::new("error-offer-empty")));
    }
    let pass = money::passed(app, &req.over_person, Some(&req.over_reason)).await?;
    let plan = campaigns::find(&*app.db()?, campaign).await?.ok_or(Error::NotFound("campaign"))?;
    let (person, today) = (app.me(), app.today());
    let action = if req.side == "us" { "action-outreach-offer" } else { "action-outreach-offer-theirs" };
    let lang = app.lang();
    app.change(Action::new(action).about(creator), async |tx| {
        let pass = match req.side.as_str() {
            "us" => allowed(tx.reader(), &plan, record, fee, pass, lang).await?,
            _ => None,
        };
        let (offers, ruled, digests) = ruled(tx.reader(), record).await?;
        for (known, rule) in
            offers.iter().zip(&ruled).filter(|row| rules::status(row.1, &ruled, today) == "open")
        {
            let said = rules::answer_by(&req.side, &rule.side);
            let digest = digests.get(&known.id).map_or("", String::as_str);
            answer(tx, (known.id, digest), said, (person, None), None).await?;
        }
        let number = offers.iter().map(|known| known.number).max().unwrap_or(0) + 1;
        let (new, at) = (tx.new_id(), tx.now());
        let fields = [
            (offer::COLLABORATION, record.into()),
            (offer::NUMBER, number.into()),
            (offer::SIDE, req.side.as_str().into()),
            (offer::FEE, fee.into()),
            (offer::PRODUCTS, products.into()),
            (offer::TERMS, terms.into()),
            (offer::EXPIRES_ON, expires.into()),
            (offer::OFFERED_AT, at.into()),
            (offer::PERSON, person.into()),
            (offer::OVER_BUDGET, pass.as_ref().and_then(|pass| pass.person).into()),
            (offer::OVER_REASON, pass.map(|pass| pass.reason).into()),
        ];
        tx.create(&offer::ENTITY, new, fields).await?;
        put_lines(tx, new, &lines).await?;
        advance(tx, record, "negotiating").await?;
        Ok(Created { id: new.text("off") })
    })
    .await
}

async fn put_lines(tx: &mut Tx, of: Uid, lines: &[Line]) -> Result<()> {
    for (at, (platform, kind, quantity, due)) in lines.iter().enumerate() {
        let new = tx.new_id();
        let fields = [
            (offer_line::OFFER, of.into()),
            (offer_line::PLATFORM, platform.as_str().into()),
            (offer_line::KIND, kind.as_str().into()),
            (offer_line::QUANTITY, (*quantity).into()),
            (offer_line::DUE_ON, (*due).into()),
            (offer_line::POSITION, i64::try_from(at).unwrap_or(i64::MAX).into()),
        ];
        tx.create(&offer_line::ENTITY, new, fields).await?;
    }
    Ok(())
}
