//! Answering offers, as calls. An accepted offer commits its fee and makes its deliverables.

use super::contacts::{advance, long, one_of};
use super::offers::{allowed, answer, ruled};
use super::{rules, store};
use crate::app::App;
use crate::campaigns;
use crate::content::{self, Wanted};
use crate::db::{Action, Changed, Tx};
use crate::error::{Error, Message, Result};
use crate::fields::{Created, id};
use crate::money::{self, New, Step};
use crate::values::{Currency, Day, Money, Uid};
use crate::words::Words;
use serde::Deserialize;

/// An answer to an offer.
#[derive(Debug, Deserialize)]
#[cfg_attr(feature = "types", derive(ts_rs::TS))]
#[serde(rename_all = "camelCase")]
pub struct OfferReply {
    /// The offer.
    pub offer: String,
    /// The digest of what was answered.
    pub digest: String,
    /// What is said; a counter-offer is an offer of its own.
    #[cfg_attr(feature = "types", ts(type = "\"accepted\" | \"declined\" | \"withdrawn\""))]
    pub answer: String,
    /// Why; may be empty.
    #[serde(default)]
    pub reason: String,
    /// Who lets it pass over the budget.
    #[serde(default)]
    pub over_person: Option<String>,
    /// Why.
    #[serde(default)]
    pub over_reason: String,
}

fn fee_of(offer: &store::Offer) -> Option<Money> {
    let currency = offer.fee_currency.as_deref().and_then(Currency::new)?;
    Some(Money { minor: offer.fee?, currency })
}

/// `outreach.answerOffer`: accepted, declined or withdrawn, bound to exactly what was offered.
pub async fn reply(app: &App, req: OfferReply) -> Result<Changed<Created>> {
    let record = id("off", &req.offer)?;
    one_of("answer", &req.answer, &["accepted", "declined", "withdrawn"])?;
    let reason = long("reason", &req.reason)?;
    let mut read = app.db()?.read().acquire().await?;
    let of = store::of_offer(&mut read, record).await?.ok_or(Error::NotFound("offer"))?;
    let home = campaigns::home(&mut read, of).await?.ok_or(Error::NotFound("collaboration"))?;
    let offers = store::offers(&mut read, of).await?;
    drop(read);
    let offer = offers.into_iter().find(|one| one.id == record).ok_or(Error::NotFound("offer"))?;
    let pass = money::passed(app, &req.over_person, Some(&req.over_reason)).await?;
    let plan = campaigns::find(&*app.db()?, home.0).await?.ok_or(Error::NotFound("campaign"))?;
    let lang = app.lang();
    let (person, today) = (app.me(), app.today());
    let action = match req.answer.as_str() {
        "accepted" => "action-outreach-accept",
        "declined" => "action-outreach-decline",
        _ => "action-outreach-withdraw",
    };
    app.change(Action::new(action).about(home.1), async |tx| {
        open(tx, (of, record), &req.digest, (today, app.words())).await?;
        let accepted = req.answer == "accepted";
        let pass = match accepted {
            true => allowed(tx.reader(), &plan, of, fee_of(&offer), pass, lang).await?,
            false => None,
        };
        answer(tx, (record, &req.digest), &req.answer, (person, reason), pass).await?;
        if accepted {
            accept(tx, (home.0, of), &offer).await?;
        }
        Ok(Created { id: record.text("off") })
    })
    .await
}

/// Refuses what is no longer open, and what says something else than what was seen.
async fn open(
    tx: &mut Tx,
    (of, record): (Uid, Uid),
    seen: &str,
    (today, words): (Day, &Words),
) -> Result<()> {
    let (offers, ruled, digests) = ruled(tx.reader(), of).await?;
    let at = offers.iter().position(|one| one.id == record).ok_or(Error::NotFound("offer"))?;
    match rules::status(&ruled[at], &ruled, today) {
        "open" if digests.get(&record).is_some_and(|digest| digest == seen) => Ok(()),
        "open" => Err(Error::Conflict(Message::new("error-offer-moved-on"))),
        "expired" => Err(Error::refused("error-offer-expired")),
        status => {
            let message = Message::new("error-offer-closed")
                .with("status", words.text(&format!("offer-{status}"), &[]));
            Err(Error::Refused(message, None))
        }
    }
}

/// The fee is promised, the creator contracted, and the deliverables are there.
async fn accept(tx: &mut Tx, (campaign, record): (Uid, Uid), offer: &store::Offer) -> Result<()> {
    let new = New { campaign, collaboration: Some(record), post: None, kind: "fee", what: "" };
    money::set_term(tx, &new, fee_of(offer), Step::Committed).await?;
    advance(tx, record, "contracted").await?;
    money::commit_terms(tx, record).await?;
    let lines = store::lines(tx.reader(), record).await?;
    let wanted: Vec<Wanted> = lines
        .into_iter()
        .filter(|line| line.offer == offer.id)
        .flat_map(|line| {
            let count = usize::try_from(line.quantity.clamp(0, 50)).unwrap_or(0);
            let due_on = line.due_on.as_deref().and_then(Day::parse);
            std::iter::repeat_n(Wanted { platform: line.platform, kind: line.kind, due_on }, count)
        })
        .collect();
    content::promise(tx, record, offer.id, &wanted).await
}
