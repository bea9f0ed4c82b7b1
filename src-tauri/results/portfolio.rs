//! The campaigns home and what forms offer: reads over everything.

use crate::app::App;
use crate::campaigns::{self, dates};
use crate::content::POST_KINDS;
use crate::creators::{countries, languages};
use crate::error::Result;
use crate::fields::{Amount, Empty};
use crate::figures::{self, Unit};
use crate::values::format::percent;
use crate::values::{Currency, handle, ratio};
use crate::{brands, money, people};
use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};

/// A goal and the figures it suggests.
#[derive(Debug, Serialize)]
#[cfg_attr(feature = "types", derive(ts_rs::TS))]
pub struct Goal {
    /// Its id.
    pub id: String,
    /// Figures, the headline first.
    pub kpis: Vec<String>,
}

/// A figure that can be a target.
#[derive(Debug, Serialize)]
#[cfg_attr(feature = "types", derive(ts_rs::TS))]
pub struct KpiFigure {
    /// Its id.
    pub id: String,
    /// Its unit.
    pub unit: Unit,
    /// Which side is better.
    #[cfg_attr(feature = "types", ts(type = "\"higher\" | \"lower\""))]
    pub better: String,
}

/// The kinds of post of a platform.
#[derive(Debug, Serialize)]
#[cfg_attr(feature = "types", derive(ts_rs::TS))]
pub struct PlatformKinds {
    /// The platform.
    pub platform: String,
    /// Its kinds of post.
    pub kinds: Vec<String>,
}

/// A code and its name.
#[derive(Debug, Serialize)]
#[cfg_attr(feature = "types", derive(ts_rs::TS))]
pub struct Named {
    /// The code.
    pub code: String,
    /// The name in the language in use.
    pub name: String,
}

/// Everything that a form can offer.
#[derive(Debug, Serialize)]
#[cfg_attr(feature = "types", derive(ts_rs::TS))]
#[serde(rename_all = "camelCase")]
pub struct Goals {
    /// Goals with their suggested figures.
    pub goals: Vec<Goal>,
    /// Figures that can be targets.
    pub figures: Vec<KpiFigure>,
    /// ISO 4217 codes.
    pub currencies: Vec<String>,
    /// Stages in order.
    pub stages: Vec<String>,
    /// Platforms.
    pub platforms: Vec<String>,
    /// Their kinds of post.
    pub post_kinds: Vec<PlatformKinds>,
    /// Metrics of a post.
    pub metrics: Vec<String>,
    /// Kinds of cost.
    pub cost_kinds: Vec<String>,
    /// Kinds of outcome.
    pub outcomes: Vec<String>,
    /// Countries by name.
    pub countries: Vec<Named>,
    /// Languages by name.
    pub languages: Vec<Named>,
}

/// In or out of the archive.
#[derive(Debug, Deserialize)]
#[cfg_attr(feature = "types", derive(ts_rs::TS))]
#[cfg_attr(feature = "types", ts(optional_fields))]
pub struct CampaignsList {
    /// The archive.
    pub archived: bool,
    /// Of one brand.
    #[serde(default)]
    pub brand: Option<String>,
}

/// A campaign in a list.
#[derive(Debug, Serialize)]
#[cfg_attr(feature = "types", derive(ts_rs::TS))]
#[serde(rename_all = "camelCase")]
pub struct CampaignRow {
    /// The record.
    pub id: String,
    /// The name.
    pub name: String,
    /// The brand's name.
    pub brand: String,
    /// The goal.
    pub goal: String,
    /// What it is doing today.
    #[cfg_attr(feature = "types", ts(type = "CampaignStatus"))]
    pub status: String,
    /// First day.
    pub starts_on: String,
    /// Last day.
    pub ends_on: String,
    /// Both, printed.
    pub dates_printed: String,
    /// How much of the time has gone, percent, for a bar.
    pub elapsed: i64,
    /// The budget.
    pub budget: Amount,
    /// The full cost so far.
    pub cost: Amount,
    /// Cost of budget in percent, for a bar; none without a budget.
    pub budget_used: Option<i64>,
    /// The same, printed.
    pub budget_used_printed: String,
    /// Creators who did not decline.
    pub creators: i64,
    /// Posts.
    pub posts: i64,
    /// Posts with results.
    pub posts_with_results: i64,
    /// The owner's name.
    pub owner: String,
    /// A report was finalized.
    pub finalized: bool,
    /// Part of the sample.
    pub sample: bool,
}

/// Campaigns.
#[derive(Debug, Serialize)]
#[cfg_attr(feature = "types", derive(ts_rs::TS))]
pub struct CampaignsPage {
    /// The latest first.
    pub rows: Vec<CampaignRow>,
}

/// `campaigns.goals`: what forms offer.
pub async fn goals(app: &App, _: Empty) -> Result<Goals> {
    let lang = app.lang();
    let list = |words: &[&str]| words.iter().map(|word| (*word).to_owned()).collect::<Vec<_>>();
    let named = |rows: Vec<(&str, &str)>| {
        rows.into_iter().map(|(code, name)| Named { code: code.to_owned(), name: name.to_owned() }).collect()
    };
    Ok(Goals {
        goals: campaigns::GOALS
            .iter()
            .map(|(id, kpis)| Goal { id: (*id).to_owned(), kpis: list(kpis) })
            .collect(),
        figures: figures::targets()
            .map(|spec| KpiFigure {
                id: spec.id.to_owned(),
                unit: spec.unit,
                better: campaigns::api::better(spec),
            })
            .collect(),
        currencies: Currency::all().map(str::to_owned).collect(),
        stages: list(campaigns::STAGES),
        platforms: list(handle::PLATFORMS),
        post_kinds: POST_KINDS
            .iter()
            .map(|(platform, kinds)| PlatformKinds { platform: (*platform).to_owned(), kinds: list(kinds) })
            .collect(),
        metrics: list(figures::METRICS),
        cost_kinds: list(money::KINDS),
        outcomes: list(figures::OUTCOMES),
        countries: named(countries(lang)),
        languages: named(languages(lang)),
    })
}

/// `campaigns.list`: the campaigns in or out of the archive.
pub async fn list(app: &App, req: CampaignsList) -> Result<CampaignsPage> {
    let (db, lang) = (app.db()?, app.lang());
    let today = app.today();
    let mut rows = Vec::new();
    let brand = brands::known(&db, &req.brand).await?;
    let of_brand = |plan: &campaigns::Plan| brand.is_none() || plan.brand == brand;
    for plan in campaigns::all(&db, req.archived).await?.into_iter().filter(of_brand) {
        let mut read = db.read().acquire().await?;
        let lines = money::lines(&mut read, plan.id, plan.currency()).await?;
        let members = campaigns::members(&mut read, plan.id).await?;
        drop(read);
        let cost = money::counted(&lines, plan.currency())?;
        let used = ratio::quotient(cost.decimal() * Decimal::ONE_HUNDRED, plan.budget().decimal());
        let (posts, with_results) = campaigns::post_counts(&db, plan.id).await?;
        let archived = plan.archived.unwrap_or(false);
        rows.push(CampaignRow {
            id: plan.id.text("cam"),
            brand: brands::find(&db, plan.brand).await?.map(|brand| brand.name).unwrap_or_default(),
            goal: plan.goal.clone().unwrap_or_default(),
            status: campaigns::status(archived, plan.starts(), plan.ends(), today).to_owned(),
            dates_printed: dates(plan.starts(), plan.ends(), lang),
            elapsed: campaigns::elapsed(plan.starts(), plan.ends(), today),
            budget: Amount::new(plan.budget(), lang),
            cost: Amount::new(cost, lang),
            budget_used: used.and_then(|used| i64::try_from(ratio::round(used, 0).mantissa()).ok()),
            budget_used_printed: used.map(|used| percent(used, 0, lang)).unwrap_or_default(),
            creators: i64::try_from(
                members.iter().filter(|m| m.stage.as_deref() != Some("declined")).count(),
            )
            .unwrap_or(0),
            posts,
            posts_with_results: with_results,
            owner: people::find(&db, plan.owner).await?.map(|person| person.name).unwrap_or_default(),
            finalized: campaigns::editions(&db, plan.id).await? > 0,
            sample: plan.sample.unwrap_or(false),
            name: plan.name.unwrap_or_default(),
            starts_on: plan.starts_on.unwrap_or_default(),
            ends_on: plan.ends_on.unwrap_or_default(),
        });
    }
    Ok(CampaignsPage { rows })
}
