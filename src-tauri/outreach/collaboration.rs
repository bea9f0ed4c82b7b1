//! One creator in one campaign, as its screen shows it: what was said, what was offered, where the contract is.

use super::contacts::home;
use super::offers::{ruled, taken};
use super::{rules, store};
use crate::app::App;
use crate::campaigns;
use crate::error::{Error, Result};
use crate::fields::{Amount, Ref};
use crate::money;
use crate::values::format::{day, editable};
use crate::values::{Currency, Day, Lang, Local, Money, Uid};
use crate::words::words;
use serde::Serialize;

/// A contact in the log.
#[derive(Debug, Serialize)]
#[cfg_attr(feature = "types", derive(ts_rs::TS))]
#[serde(rename_all = "camelCase")]
pub struct ContactEntry {
    /// The record.
    pub id: String,
    /// How.
    pub channel: String,
    /// `out` or `in`.
    pub direction: String,
    /// What; empty when nothing was noted.
    pub text: String,
    /// When, printed.
    pub at_printed: String,
    /// Who talked; empty when nobody was named.
    pub person: String,
    /// What comes next; empty for nothing.
    pub next_step: String,
    /// By when, printed.
    pub next_printed: String,
}

/// What comes next, as the last contact that named something said.
#[derive(Debug, Serialize)]
#[cfg_attr(feature = "types", derive(ts_rs::TS))]
pub struct NextStep {
    /// What.
    pub step: String,
    /// By when, printed; empty for no day.
    pub printed: String,
    /// That day has passed.
    pub late: bool,
}

/// A line of an offer.
#[derive(Debug, Serialize)]
#[cfg_attr(feature = "types", derive(ts_rs::TS))]
#[serde(rename_all = "camelCase")]
pub struct OfferLine {
    /// The platform.
    pub platform: String,
    /// Reel, story, video …
    pub kind: String,
    /// How many.
    pub quantity: i64,
    /// When they are due.
    pub due_on: Option<String>,
    /// The same, printed.
    pub due_printed: String,
}

/// Something that passed over the budget.
#[derive(Debug, Serialize)]
#[cfg_attr(feature = "types", derive(ts_rs::TS))]
pub struct OverBudget {
    /// Who let it pass.
    pub person: String,
    /// Why.
    pub reason: String,
}

/// What was answered.
#[derive(Debug, Serialize)]
#[cfg_attr(feature = "types", derive(ts_rs::TS))]
#[serde(rename_all = "camelCase")]
pub struct OfferAnswer {
    /// What.
    pub answer: String,
    /// When, printed.
    pub at_printed: String,
    /// Who wrote it down; empty when nobody was named.
    pub person: String,
    /// Why; empty when nothing was said.
    pub reason: String,
    /// Who accepted more than the budget had left.
    pub over: Option<OverBudget>,
}

/// A version of the offer.
#[derive(Debug, Serialize)]
#[cfg_attr(feature = "types", derive(ts_rs::TS))]
#[serde(rename_all = "camelCase")]
pub struct Offer {
    /// The record.
    pub id: String,
    /// Its version.
    pub number: i64,
    /// Whose.
    #[cfg_attr(feature = "types", ts(type = "\"us\" | \"creator\""))]
    pub side: String,
    /// Where it stands.
    #[cfg_attr(
        feature = "types",
        ts(type = "\"open\" | \"accepted\" | \"declined\" | \"countered\" | \"expired\" | \"withdrawn\"")
    )]
    pub status: String,
    /// The fee.
    pub fee: Option<Amount>,
    /// The fee as typed back into a field.
    pub fee_text: String,
    /// What is sent.
    pub products: String,
    /// What else is agreed.
    pub terms: String,
    /// The last day on which it can be accepted, printed.
    pub expires_printed: String,
    /// When it was made, printed.
    pub at_printed: String,
    /// Who wrote it down; empty when nobody was named.
    pub person: String,
    /// Who offered more than the budget had left.
    pub over: Option<OverBudget>,
    /// What an answer is bound to.
    pub digest: String,
    /// What the creator makes.
    pub lines: Vec<OfferLine>,
    /// The answers, the oldest first.
    pub answers: Vec<OfferAnswer>,
}

/// A step of the contract.
#[derive(Debug, Serialize)]
#[cfg_attr(feature = "types", derive(ts_rs::TS))]
#[serde(rename_all = "camelCase")]
pub struct ContractStep {
    /// The record.
    pub id: String,
    /// Which.
    pub step: String,
    /// Sent to, approved by, signed by whom; may be empty.
    pub whom: String,
    /// When, printed.
    pub at_printed: String,
    /// Who wrote it down; empty when nobody was named.
    pub person: String,
    /// The document's name; empty for none.
    pub file_name: String,
    /// The last day of the contract, printed.
    pub until_printed: String,
}

/// A creator in a campaign.
#[derive(Debug, Serialize)]
#[cfg_attr(feature = "types", derive(ts_rs::TS))]
#[serde(rename_all = "camelCase")]
pub struct Collaboration {
    /// The record.
    pub id: String,
    /// Its campaign.
    pub campaign: String,
    /// The creator.
    pub creator: String,
    /// The creator's name.
    pub name: String,
    /// The platform of the account that counts.
    pub platform: String,
    /// Its handle.
    pub handle: String,
    /// The creator was deleted.
    pub gone: bool,
    /// Where the creator stands on the board.
    pub stage: String,
    /// ISO 4217.
    pub currency: String,
    /// The fee as it counts now.
    pub fee: Option<Amount>,
    /// The fee is promised.
    pub committed: bool,
    /// What the budget still allows for this creator; none without a budget.
    pub left: Option<Amount>,
    /// What comes next.
    pub next: Option<NextStep>,
    /// The contact log, the newest first.
    pub contacts: Vec<ContactEntry>,
    /// The offers, the newest first.
    pub offers: Vec<Offer>,
    /// Where the contract is.
    #[cfg_attr(
        feature = "types",
        ts(
            type = "\"none\" | \"not-needed\" | \"draft\" | \"sent\" | \"approved\" | \"signed\" | \"expired\""
        )
    )]
    pub contract: String,
    /// Its steps, the newest first.
    pub steps: Vec<ContractStep>,
}

fn printed(on: &Option<String>, lang: Lang) -> String {
    on.as_deref().and_then(Day::parse).map(|on| day(on, lang)).unwrap_or_default()
}

/// `outreach.collaboration`: one creator in one campaign.
pub async fn collaboration(app: &App, req: Ref) -> Result<Collaboration> {
    let (record, (campaign, creator, stage, _)) = home(app, &req.id).await?;
    let (db, local, today) = (app.db()?, app.local(), app.today());
    let lang = local.lang;
    let plan = campaigns::find(&db, campaign).await?.ok_or(Error::NotFound("campaign"))?;
    let mut read = db.read().acquire().await?;
    let members = campaigns::members(&mut read, campaign).await?;
    let member = members.into_iter().find(|one| one.id == record).ok_or(Error::NotFound("collaboration"))?;
    let lines = money::lines(&mut read, campaign, plan.currency()).await?;
    let own =
        |line: &&money::Line| line.collaboration == Some(record) && line.kind == "fee" && line.post.is_none();
    let fee = lines.iter().find(own);
    let taken = taken(&mut read, campaign, record, plan.currency()).await?;
    let left =
        Money { minor: plan.budget().minor.saturating_sub(taken.minor).max(0), currency: plan.currency() };
    let contacts = store::contacts(&mut read, record).await?;
    let steps = store::contract(&mut read, record).await?;
    let last = steps.first();
    let until = last.and_then(|step| step.until_on.as_deref()).and_then(Day::parse);
    Ok(Collaboration {
        id: record.text("col"),
        campaign: campaign.text("cam"),
        creator: creator.text("cre"),
        name: match member.name.unwrap_or_default() {
            name if name.is_empty() && member.gone => words(lang).text("creator-erased", &[]),
            name => name,
        },
        platform: member.platform.unwrap_or_default(),
        handle: member.handle.unwrap_or_default(),
        gone: member.gone,
        stage: stage.unwrap_or_else(|| campaigns::FIRST_STAGE.to_owned()),
        currency: plan.currency().code().to_owned(),
        fee: fee.map(|line| Amount::new(line.amount, lang)),
        committed: fee.is_some_and(|line| line.step == money::Step::Committed),
        left: (plan.budget().minor > 0).then(|| Amount::new(left, lang)),
        next: contacts.first().and_then(|last| next(last.next_step.as_ref(), &last.next_on, today, lang)),
        contacts: contacts.into_iter().map(|row| contact(row, local)).collect(),
        offers: offers(&mut read, record, today, local).await?,
        contract: rules::contract(last.and_then(|step| step.step.as_deref()), until, today).to_owned(),
        steps: steps.into_iter().map(|row| step(row, local)).collect(),
    })
}

/// The step that the last contact named; a contact without one took up what was planned before.
pub(super) fn next(step: Option<&String>, on: &Option<String>, today: Day, lang: Lang) -> Option<NextStep> {
    let step = step.filter(|step| !step.is_empty())?.clone();
    let day = on.as_deref().and_then(Day::parse);
    Some(NextStep { step, printed: printed(on, lang), late: day.is_some_and(|day| day < today) })
}

fn contact(row: store::Contact, local: Local) -> ContactEntry {
    ContactEntry {
        id: row.id.text("con"),
        channel: row.channel.unwrap_or_default(),
        direction: row.direction.unwrap_or_default(),
        text: row.text.unwrap_or_default(),
        at_printed: local.when(row.contacted_at),
        person: row.person.unwrap_or_default(),
        next_step: row.next_step.unwrap_or_default(),
        next_printed: printed(&row.next_on, local.lang),
    }
}

fn step(row: store::ContractStep, local: Local) -> ContractStep {
    ContractStep {
        id: row.id.text("cst"),
        step: row.step.unwrap_or_default(),
        whom: row.whom.unwrap_or_default(),
        at_printed: local.when(row.taken_at),
        person: row.person.unwrap_or_default(),
        file_name: row.file.and(row.file_name).unwrap_or_default(),
        until_printed: printed(&row.until_on, local.lang),
    }
}

fn over(person: Option<String>, reason: Option<String>) -> Option<OverBudget> {
    person.map(|person| OverBudget { person, reason: reason.unwrap_or_default() })
}

async fn offers(
    db: &mut sqlx::SqliteConnection,
    record: Uid,
    today: Day,
    local: Local,
) -> Result<Vec<Offer>> {
    let lang = local.lang;
    let (offers, ruled, mut digests) = ruled(db, record).await?;
    let lines = store::lines(db, record).await?;
    let answers = store::answers(db, record).await?;
    let mut out = Vec::new();
    for (offer, rule) in offers.into_iter().zip(&ruled) {
        let currency = offer.fee_currency.as_deref().and_then(Currency::new);
        let fee = offer.fee.zip(currency).map(|(minor, currency)| Money { minor, currency });
        let line = |line: &store::Line| OfferLine {
            platform: line.platform.clone(),
            kind: line.kind.clone(),
            quantity: line.quantity,
            due_printed: printed(&line.due_on, lang),
            due_on: line.due_on.clone(),
        };
        let answer = |answer: &store::Answer| OfferAnswer {
            answer: answer.answer.clone().unwrap_or_default(),
            at_printed: local.when(answer.answered_at),
            person: answer.person.clone().unwrap_or_default(),
            reason: answer.reason.clone().unwrap_or_default(),
            over: over(answer.over_person.clone(), answer.over_reason.clone()),
        };
        out.push(Offer {
            number: offer.number,
            side: offer.side.clone(),
            status: rules::status(rule, &ruled, today).to_owned(),
            fee: fee.map(|fee| Amount::new(fee, lang)),
            fee_text: fee
                .map(|fee| editable(fee.decimal(), fee.currency.exponent(), lang))
                .unwrap_or_default(),
            products: offer.products.unwrap_or_default(),
            terms: offer.terms.unwrap_or_default(),
            expires_printed: printed(&offer.expires_on, lang),
            at_printed: local.when(offer.offered_at),
            person: offer.person.unwrap_or_default(),
            over: over(offer.over_person, offer.over_reason),
            digest: digests.remove(&offer.id).unwrap_or_default(),
            lines: lines.iter().filter(|one| one.offer == offer.id).map(line).collect(),
            answers: answers.iter().filter(|one| one.offer == offer.id).map(answer).collect(),
            id: offer.id.text("off"),
        });
    }
    out.reverse();
    Ok(out)
}
