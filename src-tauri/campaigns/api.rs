//! One campaign, as a call.

use super::{rules, store};
use crate::app::App;
use crate::brands::{self, Brand};
use crate::error::{Error, Result};
use crate::fields::{Amount, Ref, id};
use crate::figures;
use crate::people::{self, Person};
use crate::values::format::{day, editable};
use crate::values::{Currency, Day, Lang, Uid};
use rust_decimal::Decimal;
use serde::Serialize;

/// A KPI with its target.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(feature = "types", derive(ts_rs::TS))]
pub struct Kpi {
    /// The record.
    pub id: String,
    /// The figure.
    pub figure: String,
    /// The target as typed back into a field.
    pub target: String,
    /// The target, printed.
    pub printed: String,
    /// Which side is better.
    #[cfg_attr(feature = "types", ts(type = "\"higher\" | \"lower\""))]
    pub better: String,
}

/// A campaign, whole.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(feature = "types", derive(ts_rs::TS))]
#[serde(rename_all = "camelCase")]
pub struct Campaign {
    /// The record.
    pub id: String,
    /// The name.
    pub name: String,
    /// The brand.
    pub brand: Option<Brand>,
    /// The goal.
    pub goal: String,
    /// ISO 4217.
    pub currency: String,
    /// The budget.
    pub budget: Amount,
    /// The budget as typed back into a field.
    pub budget_text: String,
    /// First day.
    pub starts_on: String,
    /// Last day.
    pub ends_on: String,
    /// Both, printed.
    pub dates_printed: String,
    /// The owner.
    pub owner: Option<Person>,
    /// What it is doing today.
    #[cfg_attr(feature = "types", ts(type = "CampaignStatus"))]
    pub status: String,
    /// In the archive.
    pub archived: bool,
    /// Part of the sample.
    pub sample: bool,
    /// What the manager recommends.
    pub recommendation: String,
    /// Targets.
    pub kpis: Vec<Kpi>,
    /// Finalized reports.
    pub editions: i64,
}

/// Which side of a figure is better, as screens take it.
pub fn better(spec: &figures::Spec) -> String {
    if spec.lower_is_better { "lower" } else { "higher" }.to_owned()
}

/// Two days as people read them.
pub fn dates(starts: Option<Day>, ends: Option<Day>, lang: Lang) -> String {
    let print = |value: Option<Day>| value.map(|value| day(value, lang)).unwrap_or_default();
    format!("{} – {}", print(starts), print(ends))
}

/// `campaigns.get`: one campaign.
pub async fn get(app: &App, req: Ref) -> Result<Campaign> {
    read(app, id("cam", &req.id)?, app.lang()).await
}

/// A campaign in a language.
///
/// # Errors
/// `NotFound` when there is none.
pub async fn read(app: &App, campaign: Uid, lang: Lang) -> Result<Campaign> {
    let db = app.db()?;
    let plan = store::find(&db, campaign).await?.ok_or(Error::NotFound("campaign"))?;
    let kpis = store::kpis(&mut *db.read().acquire().await?, campaign).await?;
    let archived = plan.archived.unwrap_or(false);
    let budget = plan.budget();
    Ok(Campaign {
        id: campaign.text("cam"),
        brand: brands::find(&db, plan.brand).await?,
        goal: plan.goal.clone().unwrap_or_default(),
        currency: plan.currency().code().to_owned(),
        budget: Amount::new(budget, lang),
        budget_text: editable(budget.decimal(), budget.currency.exponent(), lang),
        dates_printed: dates(plan.starts(), plan.ends(), lang),
        owner: people::find(&db, plan.owner).await?,
        status: rules::status(archived, plan.starts(), plan.ends(), app.today()).to_owned(),
        archived,
        sample: plan.sample.unwrap_or(false),
        recommendation: plan.recommendation.clone().unwrap_or_default(),
        kpis: kpis.iter().filter_map(|row| kpi(row, plan.currency(), lang)).collect(),
        editions: store::editions(&db, campaign).await?,
        name: plan.name.unwrap_or_default(),
        starts_on: plan.starts_on.unwrap_or_default(),
        ends_on: plan.ends_on.unwrap_or_default(),
    })
}

fn kpi((id, figure, target): &store::KpiRow, currency: Currency, lang: Lang) -> Option<Kpi> {
    let spec = figures::spec(figure)?;
    let value: Decimal = target.parse().ok()?;
    Some(Kpi {
        id: id.text("kpi"),
        figure: figure.clone(),
        target: editable(value, value.scale(), lang),
        printed: figures::print(spec, Some(value), currency, lang),
        better: better(spec),
    })
}
