//! Costs, as calls.

use super::rules::{self, counts};
use super::write::{self, New, Pass};
use super::{KINDS, Step, store};
use crate::app::App;
use crate::campaigns;
use crate::db::registry::cost;
use crate::db::{Action, Changed, Tx};
use crate::error::{Error, Message, Result};
use crate::fields::{Amount, CampaignRef, Count, Created, id, long, optional_id, wrong};
use crate::people;
use crate::values::format::{editable, money as printed};
use crate::values::{Currency, Lang, Money, Uid, typed};
use serde::{Deserialize, Serialize};

/// A cost line.
#[derive(Debug, Serialize)]
#[cfg_attr(feature = "types", derive(ts_rs::TS))]
#[serde(rename_all = "camelCase")]
pub struct CostLine {
    /// The record.
    pub id: String,
    /// Its kind.
    pub kind: String,
    /// What it is for.
    pub what: String,
    /// Its collaboration.
    pub collaboration: Option<String>,
    /// That creator's name.
    pub creator: String,
    /// Its post.
    pub post: Option<String>,
    /// That post's label.
    pub post_label: String,
    /// Where it stands.
    pub step: Step,
    /// Whether it counts: a plan for a creator who declined does not.
    pub counts: bool,
    /// What it counts with.
    pub amount: Amount,
    /// The amount as typed back into a field.
    pub amount_text: String,
    /// What was paid of it, less what was reversed.
    pub paid: Amount,
    /// What is promised and not paid yet.
    pub open: Amount,
    /// The same as typed back into a field.
    pub open_text: String,
    /// More was paid than was promised.
    pub overpaid: bool,
}

/// A campaign's costs.
#[derive(Debug, Serialize)]
#[cfg_attr(feature = "types", derive(ts_rs::TS))]
#[serde(rename_all = "camelCase")]
pub struct Costs {
    /// The campaign's currency.
    pub currency: String,
    /// The lines, oldest first.
    pub lines: Vec<CostLine>,
    /// What counts, added up: the full cost.
    pub total: Amount,
    /// The budget.
    pub budget: Amount,
    /// Meant to be spent and not promised yet.
    pub planned: Amount,
    /// Promised.
    pub committed: Amount,
    /// Paid, less what was reversed.
    pub paid: Amount,
    /// Promised and not paid yet.
    pub open: Amount,
    /// What of the budget is neither promised nor paid; without a sign.
    pub uncommitted: Amount,
    /// More is promised or paid than there is.
    pub over: bool,
    /// How something can be paid.
    pub methods: Vec<String>,
}

/// A new line.
#[derive(Debug, Deserialize)]
#[cfg_attr(feature = "types", derive(ts_rs::TS))]
#[serde(rename_all = "camelCase")]
pub struct CostAdd {
    /// The campaign.
    pub campaign: String,
    /// The kind.
    pub kind: String,
    /// What it is for; may be empty.
    #[serde(default)]
    pub what: String,
    /// A creator's collaboration that it belongs to.
    #[serde(default)]
    pub collaboration: Option<String>,
    /// A post that it belongs to.
    #[serde(default)]
    pub post: Option<String>,
    /// The amount as typed.
    pub amount: String,
    /// Planned or committed.
    pub step: Step,
    /// Why it may pass over the budget; empty while it does not.
    #[serde(default)]
    pub over_reason: String,
}

/// Changes of a line; what is left out stays.
#[derive(Debug, Deserialize)]
#[cfg_attr(feature = "types", derive(ts_rs::TS))]
#[cfg_attr(feature = "types", ts(optional_fields))]
#[serde(rename_all = "camelCase")]
pub struct CostSet {
    /// The line.
    pub cost: String,
    /// A new amount as typed.
    pub amount: Option<String>,
    /// A new step.
    pub step: Option<Step>,
    /// New words.
    pub what: Option<String>,
    /// Why it may pass over the budget.
    pub over_reason: Option<String>,
}

/// A line, please.
#[derive(Debug, Deserialize)]
#[cfg_attr(feature = "types", derive(ts_rs::TS))]
pub struct CostRef {
    /// Its id.
    pub cost: String,
}

/// `money.costs`: the lines of a campaign.
pub async fn costs(app: &App, req: CampaignRef) -> Result<Costs> {
    let (db, lang) = (app.db()?, app.lang());
    let campaign =
        campaigns::find(&db, id("cam", &req.campaign)?).await?.ok_or(Error::NotFound("campaign"))?;
    let mut read = db.read().acquire().await?;
    let lines = store::lines(&mut read, campaign.id, campaign.currency()).await?;
    let names = campaigns::names(&mut read, campaign.id).await?;
    let posts = campaigns::post_labels(&mut read, campaign.id).await?;
    let total = counted(&lines, campaign.currency())?;
    let stands = rules::standing(&lines, campaign.budget()).ok_or_else(unfit)?;
    let amount = |value: Money| Amount::new(value, lang);
    let text = |value: Money| editable(value.decimal(), value.currency.exponent(), lang);
    let left = Money { minor: stands.uncommitted.minor.saturating_abs(), ..stands.uncommitted };
    Ok(Costs {
        currency: campaign.currency().code().to_owned(),
        lines: lines
            .iter()
            .map(|line| CostLine {
                id: line.id.text("cos"),
                kind: line.kind.clone(),
                what: line.what.clone(),
                collaboration: line.collaboration.map(|id| id.text("col")),
                creator: line.collaboration.and_then(|id| names.get(&id).cloned()).unwrap_or_default(),
                post: line.post.map(|id| id.text("pos")),
                post_label: line.post.and_then(|id| posts.get(&id).cloned()).unwrap_or_default(),
                step: line.step,
                counts: counts(line),
                amount: amount(line.amount),
                amount_text: text(line.amount),
                paid: amount(line.paid),
                open: amount(line.open()),
                open_text: text(line.open()),
                overpaid: line.step == Step::Committed && line.paid.minor > line.amount.minor,
            })
            .collect(),
        total: amount(total),
        budget: amount(campaign.budget()),
        planned: amount(stands.planned),
        committed: amount(stands.committed),
        paid: amount(stands.paid),
        open: amount(stands.open),
        uncommitted: amount(left),
        over: stands.uncommitted.minor < 0,
        methods: rules::METHODS.map(str::to_owned).to_vec(),
    })
}

fn unfit() -> Error {
    Error::Bug("a cost total does not fit".to_owned())
}

/// The sum of the lines that count: all but planned ones of declined creators.
///
/// # Errors
/// `Bug` when the sum does not fit.
pub fn counted(lines: &[store::Line], currency: Currency) -> Result<Money> {
    let counted = lines.iter().filter(|line| counts(line)).map(|line| line.amount);
    rules::sum(counted, currency).ok_or_else(unfit)
}

/// Refuses a promise above what the budget still allows, unless a reason lets it pass. Answers the pass where one was
/// needed: only that stays on record. Asked within the transaction that promises.
///
/// # Errors
/// `Invalid` at `overReason` when the budget does not cover it and there is no pass.
pub fn within(
    plan: &campaigns::Plan,
    lines: &[store::Line],
    (own, promise): (Option<Uid>, Money),
    pass: Option<Pass>,
    lang: Lang,
) -> Result<Option<Pass>> {
    let others = lines.iter().filter(|line| Some(line.id) != own).map(store::Line::taken);
    let taken = rules::sum(others, plan.currency()).ok_or_else(unfit)?;
    let Some(over) = rules::over(plan.budget(), taken, promise) else { return Ok(None) };
    let message = Message::new("error-cost-over-budget").with("over", printed(over, lang));
    pass.map(Some).ok_or_else(|| Error::field("overReason", message))
}

/// A reason as typed, with who sits here.
pub(super) fn pass(app: &App, reason: &str) -> Result<Option<Pass>> {
    let reason = long("overReason", reason)?;
    Ok((!reason.is_empty()).then(|| Pass { person: app.me(), reason }))
}

/// Who lets something pass and why, as typed: nobody without a reason, and no reason without somebody. `person` is
/// whoever was named; otherwise it is who sits here.
///
/// # Errors
/// `Invalid` at `overPerson` when there is nobody, `NotFound` for a person who is not in the team.
pub async fn passed(app: &App, person: &Option<String>, reason: Option<&str>) -> Result<Option<Pass>> {
    let reason = long("overReason", reason.unwrap_or_default())?;
    if reason.is_empty() {
        return Ok(None);
    }
    let missing = || Error::field("overPerson", Message::new("error-decision-person"));
    let person = optional_id("per", person)?.or(app.me()).ok_or_else(missing)?;
    people::find(&*app.db()?, Some(person)).await?.ok_or(Error::NotFound("person"))?;
    Ok(Some(Pass { person: Some(person), reason }))
}

/// Promises what was planned for lines of a campaign, all together: refused where the budget does not cover them,
/// unless a reason lets them pass, which then stays with each.
///
/// # Errors
/// As [`within`].
pub async fn promise(
    tx: &mut Tx,
    plan: &campaigns::Plan,
    costs: &[Uid],
    pass: Option<Pass>,
    lang: Lang,
) -> Result<()> {
    let lines = store::lines(tx.reader(), plan.id, plan.currency()).await?;
    let planned = lines.iter().filter(|line| line.step == Step::Planned && costs.contains(&line.id));
    let sum = rules::sum(planned.map(|line| line.amount), plan.currency()).ok_or_else(unfit)?;
    let pass = within(plan, &lines, (None, sum), pass, lang)?;
    for cost in costs {
        write::commit_passed(tx, *cost, pass.as_ref()).await?;
    }
    Ok(())
}

/// `money.addCost`: a new line.
pub async fn add_cost(app: &App, req: CostAdd) -> Result<Changed<Created>> {
    let (db, lang) = (app.db()?, app.lang());
    let campaign =
        campaigns::find(&db, id("cam", &req.campaign)?).await?.ok_or(Error::NotFound("campaign"))?;
    if !KINDS.contains(&req.kind.as_str()) {
        return Err(Error::field("kind", Message::new("error-required")));
    }
    let amount = typed::amount(&req.amount, lang, campaign.currency())
        .map_err(|p| Error::field("amount", wrong(p, lang)))?;
    let collaboration = req.collaboration.as_deref().map(|text| id("col", text)).transpose()?;
    let post = req.post.as_deref().map(|text| id("pos", text)).transpose()?;
    belongs(&mut *db.read().acquire().await?, campaign.id, collaboration, post).await?;
    let pass = pass(app, &req.over_reason)?;
    let action =
        Action::new("action-money-add").about(campaign.id).with("kind", format!("@cost-kind-{}", req.kind));
    app.change(action, async |tx| {
        let new = New { campaign: campaign.id, collaboration, post, kind: &req.kind, what: req.what.trim() };
        let pass = match req.step {
            Step::Planned => None,
            Step::Committed => {
                let lines = store::lines(tx.reader(), campaign.id, campaign.currency()).await?;
                within(&campaign, &lines, (None, amount), pass, lang)?
            }
        };
        let made = write::add_passed(tx, &new, amount, req.step, pass.as_ref()).await?;
        Ok(Created { id: made.text("cos") })
    })
    .await
}

/// Refuses a collaboration or a post that is not in the campaign.
async fn belongs(
    db: &mut sqlx::SqliteConnection,
    campaign: Uid,
    collaboration: Option<Uid>,
    post: Option<Uid>,
) -> Result<()> {
    if let Some(record) = collaboration
        && campaigns::home(&mut *db, record).await?.is_none_or(|home| home.0 != campaign)
    {
        return Err(Error::NotFound("collaboration"));
    }
    if let Some(record) = post
        && !campaigns::post_labels(&mut *db, campaign).await?.contains_key(&record)
    {
        return Err(Error::NotFound("post"));
    }
    Ok(())
}

/// `money.setCost`: another amount, step or wording; what was entered before stays in the history.
pub async fn set_cost(app: &App, req: CostSet) -> Result<Changed<Created>> {
    let (db, lang) = (app.db()?, app.lang());
    let line = id("cos", &req.cost)?;
    let (campaign, code) =
        store::home(&mut *db.read().acquire().await?, line).await?.ok_or(Error::NotFound("cost"))?;
    let plan = campaigns::find(&db, campaign).await?.ok_or(Error::NotFound("campaign"))?;
    let currency = code.as_deref().and_then(Currency::new).ok_or(Error::NotFound("currency"))?;
    let typed = req.amount.as_deref().map(|text| typed::amount(text, lang, currency)).transpose();
    let amount = typed.map_err(|p| Error::field("amount", wrong(p, lang)))?;
    let pass = pass(app, req.over_reason.as_deref().unwrap_or_default())?;
    app.change(Action::new("action-money-set").about(campaign), async |tx| {
        if let Some(what) = &req.what {
            tx.set(&cost::ENTITY, line, cost::WHAT, what.trim()).await?;
        }
        if amount.is_some() || req.step.is_some() {
            let now = store::lines(tx.reader(), campaign, currency).await?;
            let old = now.iter().find(|known| known.id == line).ok_or(Error::NotFound("cost"))?;
            let (amount, step) = (amount.unwrap_or(old.amount), req.step.unwrap_or(old.step));
            // What is promised already is not asked about again; only more is.
            let more = step == Step::Committed && amount.minor > old.committed().minor;
            let pass = if more { within(&plan, &now, (Some(line), amount), pass, lang)? } else { None };
            write::put(tx, line, amount, step, pass.as_ref()).await?;
        }
        Ok(Created { id: line.text("cos") })
    })
    .await
}

/// `money.removeCost`: takes a line out, unless something was paid of it.
pub async fn remove_cost(app: &App, req: CostRef) -> Result<Changed<Count>> {
    let line = id("cos", &req.cost)?;
    let home = store::home(&mut *app.db()?.read().acquire().await?, line).await?;
    let (campaign, _) = home.ok_or(Error::NotFound("cost"))?;
    app.change(Action::new("action-money-remove").about(campaign), async |tx| {
        write::take_away(tx, line).await?;
        Ok(Count { count: 1 })
    })
    .await
}
