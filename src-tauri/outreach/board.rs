//! The creators of a campaign: adding them with their terms, moving them along the board, dropping them.

use super::collaboration::{NextStep, next as next_step};
use super::store;
use crate::app::App;
use crate::campaigns;
use crate::creators::{self, Selection, selected, tier};
use crate::db::registry::collaboration;
use crate::db::{Action, Changed, Tx};
use crate::error::{Error, Message, Result};
use crate::fields::{Amount, CampaignRef, Count, Created, id, optional_amount};
use crate::money::{self, New, Pass, Step, set_term};
use crate::values::format::{count, editable};
use crate::values::{Currency, Lang, Money, Uid};
use crate::words::words;
use serde::{Deserialize, Serialize};

/// Creators to add, with terms as typed.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[cfg_attr(feature = "types", derive(ts_rs::TS))]
pub struct CreatorsAdd {
    /// The campaign.
    pub campaign: String,
    /// Which creators.
    pub selection: Selection,
    /// A fee for each; empty: none yet.
    #[serde(default)]
    pub fee: String,
    /// A shipping cost for each; empty: none yet.
    #[serde(default)]
    pub shipping: String,
    /// Creators who are not to be contacted come in all the same; a person said so.
    #[serde(default)]
    pub confirmed: bool,
}

/// How many were added.
#[derive(Debug, Serialize)]
#[cfg_attr(feature = "types", derive(ts_rs::TS))]
pub struct Added {
    /// New in the campaign.
    pub added: i64,
    /// In it already; left as they are.
    pub already: i64,
}

/// A creator on the board.
#[derive(Debug, Serialize)]
#[cfg_attr(feature = "types", derive(ts_rs::TS))]
#[serde(rename_all = "camelCase")]
pub struct Card {
    /// The collaboration.
    pub id: String,
    /// The creator.
    pub creator: String,
    /// The creator's name.
    pub name: String,
    /// The platform of the account that counts.
    pub platform: String,
    /// Its handle.
    pub handle: String,
    /// Followers as stored when added.
    pub followers: Option<i64>,
    /// The same, printed.
    pub followers_printed: String,
    /// The tier of that number.
    pub tier: Option<String>,
    /// The fee.
    pub fee: Option<Amount>,
    /// The fee as typed back into a field.
    pub fee_text: String,
    /// The shipping cost.
    pub shipping: Option<Amount>,
    /// The same as typed back into a field.
    pub shipping_text: String,
    /// How many posts.
    pub posts: i64,
    /// What comes next, as the last contact said.
    pub next: Option<NextStep>,
    /// The creator was deleted; the campaign keeps the figures.
    pub gone: bool,
}

/// A stage of the board.
#[derive(Debug, Serialize)]
#[cfg_attr(feature = "types", derive(ts_rs::TS))]
pub struct Column {
    /// The stage.
    pub stage: String,
    /// How many creators.
    pub count: i64,
    /// Their fees, added up.
    pub fees: Amount,
    /// What of that is promised.
    pub committed: Amount,
    /// The creators, by name.
    pub cards: Vec<Card>,
}

/// The board.
#[derive(Debug, Serialize)]
#[cfg_attr(feature = "types", derive(ts_rs::TS))]
pub struct Board {
    /// Every stage, empty ones too.
    pub columns: Vec<Column>,
}

/// Creators to another stage.
#[derive(Debug, Deserialize)]
#[cfg_attr(feature = "types", derive(ts_rs::TS))]
#[cfg_attr(feature = "types", ts(optional_fields))]
#[serde(rename_all = "camelCase")]
pub struct Move {
    /// Which.
    pub collaborations: Vec<String>,
    /// Where to.
    pub stage: String,
    /// Who lets what this promises pass over the budget; none: who sits here.
    #[serde(default)]
    pub over_person: Option<String>,
    /// Why it may pass over the budget; none while it does not.
    #[serde(default)]
    pub over_reason: Option<String>,
}

/// Terms of one creator, as typed; empty takes them away.
#[derive(Debug, Deserialize)]
#[cfg_attr(feature = "types", derive(ts_rs::TS))]
pub struct Terms {
    /// The collaboration.
    pub collaboration: String,
    /// The fee.
    pub fee: String,
    /// The shipping cost.
    pub shipping: String,
}

/// Creators to take out.
#[derive(Debug, Deserialize)]
#[cfg_attr(feature = "types", derive(ts_rs::TS))]
pub struct Drop {
    /// Which.
    pub collaborations: Vec<String>,
}

/// `campaigns.addCreators`: puts creators at the first stage, with a planned fee and shipping cost.
pub async fn add(app: &App, req: CreatorsAdd) -> Result<Changed<Added>> {
    let (db, lang) = (app.db()?, app.lang());
    let plan = campaigns::find(&db, id("cam", &req.campaign)?).await?.ok_or(Error::NotFound("campaign"))?;
    let fee = optional_amount("fee", &req.fee, lang, plan.currency())?;
    let shipping = optional_amount("shipping", &req.shipping, lang, plan.currency())?;
    let chosen = selected(&db, &req.selection).await?;
    let members = campaigns::members(&mut *db.read().acquire().await?, plan.id).await?;
    let fresh: Vec<Uid> =
        chosen.iter().copied().filter(|id| !members.iter().any(|m| m.creator == *id)).collect();
    let already = chosen.len() - fresh.len();
    if !req.confirmed {
        let again = serde_json::to_value(CreatorsAdd { confirmed: true, ..req.clone() });
        let again = again.map_err(|cause| Error::Bug(cause.to_string()))?;
        creators::refuse_unasked(app, &fresh, ("campaigns.addCreators", again)).await?;
    }
    let action = Action::new("action-campaigns-add-creators").about(plan.id).with("count", fresh.len());
    app.change(action, async |tx| {
        for creator in &fresh {
            join(tx, plan.id, *creator, fee, shipping).await?;
        }
        Ok(Added { added: fresh.len() as i64, already: already as i64 })
    })
    .await
}

/// Puts one creator into a campaign, with the followers of the largest account as they are now.
pub async fn join(
    tx: &mut Tx,
    campaign: Uid,
    creator: Uid,
    fee: Option<Money>,
    shipping: Option<Money>,
) -> Result<Uid> {
    let accounts = creators::accounts(tx.reader(), creator).await?;
    let largest = accounts.first();
    let record = Uid::derived("collaboration", &[&campaign.0, &creator.0]);
    let fields = [
        (collaboration::CAMPAIGN, campaign.into()),
        (collaboration::CREATOR, creator.into()),
        (collaboration::STAGE, campaigns::FIRST_STAGE.into()),
        (collaboration::ACCOUNT, largest.map(|a| a.id).into()),
        (collaboration::FOLLOWERS, largest.and_then(|a| a.followers).into()),
    ];
    tx.create(&collaboration::ENTITY, record, fields).await?;
    terms_of(tx, campaign, record, fee, shipping, Step::Planned).await?;
    Ok(record)
}

/// Sets a collaboration's fee and shipping cost.
pub async fn terms_of(
    tx: &mut Tx,
    campaign: Uid,
    record: Uid,
    fee: Option<Money>,
    shipping: Option<Money>,
    step: Step,
) -> Result<()> {
    for (kind, amount) in [("fee", fee), ("shipping", shipping)] {
        let new = New { campaign, collaboration: Some(record), post: None, kind, what: "" };
        set_term(tx, &new, amount, step).await?;
    }
    Ok(())
}

/// `campaigns.board`: every stage with its creators.
pub async fn board(app: &App, req: CampaignRef) -> Result<Board> {
    let (db, lang) = (app.db()?, app.lang());
    let plan = campaigns::find(&db, id("cam", &req.campaign)?).await?.ok_or(Error::NotFound("campaign"))?;
    let currency = plan.currency();
    let mut read = db.read().acquire().await?;
    let lines = money::lines(&mut read, plan.id, currency).await?;
    let members = campaigns::members(&mut read, plan.id).await?;
    let line = |collaboration: Uid, kind: &str| {
        let own = |line: &&money::Line| {
            line.collaboration == Some(collaboration) && line.kind == kind && line.post.is_none()
        };
        lines.iter().find(own)
    };
    let term = |collaboration: Uid, kind: &str| line(collaboration, kind).map(|line| line.amount);
    let (steps, today) = (store::next_steps(&mut read, plan.id).await?, app.today());
    let next = |member: Uid| {
        let row = steps.iter().find(|row| row.0 == member)?;
        next_step(row.1.as_ref(), &row.2, today, lang)
    };
    let mut columns = Vec::new();
    for stage in campaigns::STAGES {
        let here: Vec<&campaigns::Member> =
            members.iter().filter(|member| shown_stage(member.stage.as_deref()) == *stage).collect();
        let sum = |pick: fn(&money::Line) -> Money| {
            let picked = here.iter().filter_map(|member| line(member.id, "fee")).map(pick);
            picked.fold(Money::zero(currency), |sum, fee| sum.plus(&fee).unwrap_or(sum))
        };
        columns.push(Column {
            stage: (*stage).to_owned(),
            count: here.len() as i64,
            fees: Amount::new(sum(|fee| fee.amount), lang),
            committed: Amount::new(sum(money::Line::committed), lang),
            cards: here
                .iter()
                .map(|m| Card {
                    next: next(m.id),
                    ..card(m, term(m.id, "fee"), term(m.id, "shipping"), lang)
                })
                .collect(),
        });
    }
    Ok(Board { columns })
}

/// A stage that a newer version made is shown at the first one.
fn shown_stage(stage: Option<&str>) -> &str {
    stage.filter(|stage| campaigns::STAGES.contains(stage)).unwrap_or(campaigns::FIRST_STAGE)
}

fn card(member: &campaigns::Member, fee: Option<Money>, shipping: Option<Money>, lang: Lang) -> Card {
    let amount = |value: Option<Money>| value.map(|value| Amount::new(value, lang));
    let text = |value: Option<Money>| {
        value.map(|v| editable(v.decimal(), v.currency.exponent(), lang)).unwrap_or_default()
    };
    Card {
        id: member.id.text("col"),
        creator: member.creator.text("cre"),
        name: match member.name.clone().unwrap_or_default() {
            name if name.is_empty() && member.gone => words(lang).text("creator-erased", &[]),
            name => name,
        },
        platform: member.platform.clone().unwrap_or_default(),
        handle: member.handle.clone().unwrap_or_default(),
        followers: member.followers,
        followers_printed: member.followers.map(|n| count(n, lang)).unwrap_or_default(),
        tier: member.followers.map(|n| tier(n).to_owned()),
        fee: amount(fee),
        fee_text: text(fee),
        shipping: amount(shipping),
        shipping_text: text(shipping),
        posts: member.posts,
        next: None,
        gone: member.gone,
    }
}

/// Promises the fees and the shipping of creators who are contracted, as far as their campaigns' budgets go.
async fn contract(
    tx: &mut Tx,
    moved: &[(Uid, Uid)],
    plans: &[campaigns::Plan],
    pass: Option<Pass>,
    lang: Lang,
) -> Result<()> {
    for plan in plans {
        let mut costs = Vec::new();
        for (record, _) in moved.iter().filter(|(_, campaign)| *campaign == plan.id) {
            costs.extend(money::terms(tx.reader(), *record).await?);
        }
        money::promise(tx, plan, &costs, pass.clone(), lang).await?;
    }
    Ok(())
}

/// `campaigns.move`: to another stage. From contracted on, planned fees and shipping become committed; what the budget
/// does not cover is refused, unless somebody lets it pass with a reason.
pub async fn shift(app: &App, req: Move) -> Result<Changed<Count>> {
    if !campaigns::STAGES.contains(&req.stage.as_str()) {
        return Err(Error::field("stage", Message::new("error-required")));
    }
    let (db, lang) = (app.db()?, app.lang());
    let (mut moved, mut creators, mut plans) = (Vec::new(), Vec::new(), Vec::<campaigns::Plan>::new());
    for text in &req.collaborations {
        let record = id("col", text)?;
        let home = campaigns::home(&mut *db.read().acquire().await?, record).await?;
        let (campaign, creator, ..) = home.ok_or(Error::NotFound("collaboration"))?;
        if campaigns::is_contracted(&req.stage) && !plans.iter().any(|plan| plan.id == campaign) {
            plans.push(campaigns::find(&db, campaign).await?.ok_or(Error::NotFound("campaign"))?);
        }
        moved.push((record, campaign));
        creators.push(creator);
    }
    let pass = money::passed(app, &req.over_person, req.over_reason.as_deref()).await?;
    let action = match creators.as_slice() {
        [one] => Action::new("action-campaigns-move-one").about(*one),
        many => Action::new("action-campaigns-move").with("count", many.len()),
    };
    let action = action.with("stage", format!("@stage-{}", req.stage));
    app.change(action, async |tx| {
        for (record, _) in &moved {
            tx.set(&collaboration::ENTITY, *record, collaboration::STAGE, req.stage.as_str()).await?;
        }
        contract(tx, &moved, &plans, pass, lang).await?;
        Ok(Count::of(&moved))
    })
    .await
}

/// `campaigns.terms`: another fee or shipping cost; committed once the creator is contracted.
pub async fn terms(app: &App, req: Terms) -> Result<Changed<Created>> {
    let (db, lang) = (app.db()?, app.lang());
    let record = id("col", &req.collaboration)?;
    let home = campaigns::home(&mut *db.read().acquire().await?, record).await?;
    let (campaign, creator, stage, code) = home.ok_or(Error::NotFound("collaboration"))?;
    let currency = code.as_deref().and_then(Currency::new).unwrap_or(Currency::EUR);
    let fee = optional_amount("fee", &req.fee, lang, currency)?;
    let shipping = optional_amount("shipping", &req.shipping, lang, currency)?;
    let contracted = stage.as_deref().is_some_and(campaigns::is_contracted);
    let step = if contracted { Step::Committed } else { Step::Planned };
    app.change(Action::new("action-campaigns-terms").about(creator), async |tx| {
        terms_of(tx, campaign, record, fee, shipping, step).await?;
        Ok(Created { id: record.text("col") })
    })
    .await
}

/// `campaigns.drop`: takes creators out of the campaign, with their posts and costs.
pub async fn drop_creators(app: &App, req: Drop) -> Result<Changed<Count>> {
    let dropped = req.collaborations.iter().map(|text| id("col", text)).collect::<Result<Vec<_>>>()?;
    let action = Action::new("action-campaigns-drop").with("count", dropped.len());
    app.change(action, async |tx| {
        for record in &dropped {
            campaigns::home(tx.reader(), *record).await?.ok_or(Error::NotFound("collaboration"))?;
            money::refuse_paid_to(tx.reader(), *record).await?;
            tx.remove(&collaboration::ENTITY, *record).await?;
        }
        Ok(Count::of(&dropped))
    })
    .await
}
