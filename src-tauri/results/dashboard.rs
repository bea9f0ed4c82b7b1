//! The campaign dashboard and its charts, as calls.

use super::charting::{CHARTS, scenes};
use super::gather::{gather, gather_money};
use super::snapshot::{Fact, Figure, Snapshot, facts_of, figure, snapshot};
use crate::app::App;
use crate::campaigns::{self, Campaign};
use crate::charts::{ChartTable, Frame, Mark};
use crate::db::Db;
use crate::error::{Error, Message, Result};
use crate::fields::{Amount, CampaignRef, id};
use crate::figures;
use crate::pages::svg;
use crate::values::format::{count, plural};
use crate::values::{Currency, Day, Lang, Local, Millis, Money, Uid};
use crate::words::Words;
use crate::{brands, people};
use serde::{Deserialize, Serialize};

/// A target against what was reached.
#[derive(Debug, Serialize)]
#[cfg_attr(feature = "types", derive(ts_rs::TS))]
#[serde(rename_all = "camelCase")]
pub struct GoalLine {
    /// The figure.
    pub figure: String,
    /// The target, printed.
    pub target_printed: String,
    /// The figure as it is.
    pub actual: Figure,
    /// How far it was reached.
    pub attainment: Figure,
    /// Whether it was reached, compared unrounded; none if that cannot be said.
    pub met: Option<bool>,
    /// Which side is better.
    #[cfg_attr(feature = "types", ts(type = "\"higher\" | \"lower\""))]
    pub better: String,
}

/// Budget against what counts as spent.
#[derive(Debug, Serialize)]
#[cfg_attr(feature = "types", derive(ts_rs::TS))]
pub struct BudgetLine {
    /// The budget.
    pub planned: Amount,
    /// The full cost: committed, and planned where nothing is committed yet.
    pub actual: Amount,
    /// What of that is committed.
    pub committed: Amount,
    /// What was paid: spent so far.
    pub paid: Amount,
    /// The variance.
    pub remaining: Figure,
    /// Full cost of budget in percent, for a bar.
    pub used: Option<i64>,
    /// More than the budget.
    pub over: bool,
}

/// The dashboard.
#[derive(Debug, Serialize)]
#[cfg_attr(feature = "types", derive(ts_rs::TS))]
#[serde(rename_all = "camelCase")]
pub struct Dashboard {
    /// The campaign.
    pub campaign: Campaign,
    /// The figure that the goal is about.
    pub headline: String,
    /// Every figure.
    pub figures: Vec<Figure>,
    /// Targets.
    pub goals: Vec<GoalLine>,
    /// Budget against actual.
    pub budget: BudgetLine,
    /// Posts.
    pub posts: usize,
    /// Posts with results.
    pub posts_with_results: usize,
    /// How fresh the results are.
    pub freshness: Message,
}

/// A campaign's snapshot as it is now.
///
/// # Errors
/// `NotFound` when there is no such campaign.
pub async fn current(app: &App, campaign: Uid) -> Result<Snapshot> {
    let db = app.db()?;
    let data = gather(&db, campaign).await?;
    let brand = brands::find(&db, data.plan.brand).await?.map(|brand| brand.name).unwrap_or_default();
    let logo = brands::logo(&db, data.plan.brand).await?.unwrap_or_default();
    let owner = people::find(&db, data.plan.owner).await?.map(|person| person.name).unwrap_or_default();
    snapshot(&data, (brand, logo), owner)
}

/// A campaign's return on its cost, from its lines and outcomes alone.
///
/// # Errors
/// `NotFound` when there is no such campaign.
pub async fn returned(db: &Db, campaign: Uid) -> Result<Option<(Fact, Currency)>> {
    let data = gather_money(db, campaign).await?;
    let fact = facts_of(&data, figures::of_money(&data.inputs()?)).into_iter();
    Ok(fact.filter(|fact| fact.id == "roi-revenue").map(|fact| (fact, data.plan.currency())).next())
}

/// `results.dashboard`: every figure of a campaign with what proves it.
pub async fn dashboard(app: &App, req: CampaignRef) -> Result<Dashboard> {
    let lang = app.lang();
    let campaign = id("cam", &req.campaign)?;
    let snap = current(app, campaign).await?;
    let print = |fact: &Fact| figure(fact, snap.currency, lang);
    let amount = |minor: i64| Amount::new(Money { minor, currency: snap.currency }, lang);
    let find = |id: &str| {
        snap.facts.iter().find(|fact| fact.id == id).ok_or_else(|| Error::Bug(format!("no figure {id}")))
    };
    let used = find("budget-used")?.value;
    let cost = find("full-cost")?.value.unwrap_or_default();
    let cost = Money::from_decimal(cost, snap.currency).map_or(0, |money| money.minor);
    Ok(Dashboard {
        campaign: campaigns::read(app, campaign, lang).await?,
        headline: campaigns::headline(&snap.goal).to_owned(),
        goals: snap.goals.iter().filter_map(|goal| goal_line(&snap, goal, lang)).collect(),
        budget: BudgetLine {
            planned: amount(snap.budget),
            actual: amount(cost),
            committed: amount(snap.committed),
            paid: amount(snap.spend.iter().map(|row| row.paid).sum()),
            remaining: print(find("budget-variance")?),
            used: used.and_then(|used| i64::try_from(crate::values::ratio::round(used, 0).mantissa()).ok()),
            over: cost > snap.budget,
        },
        figures: snap.facts.iter().map(print).collect(),
        posts: snap.posts,
        posts_with_results: snap.posts_with_results,
        freshness: freshness(snap.results_at, app.today(), app.local()),
    })
}

fn goal_line(snap: &Snapshot, goal: &super::snapshot::GoalFact, lang: Lang) -> Option<GoalLine> {
    let spec = figures::spec(&goal.figure)?;
    let actual = snap.facts.iter().find(|fact| fact.id == goal.figure)?;
    Some(GoalLine {
        figure: goal.figure.clone(),
        target_printed: figures::print(spec, Some(goal.target), snap.currency, lang),
        actual: figure(actual, snap.currency, lang),
        attainment: figure(&goal.attainment, snap.currency, lang),
        met: goal.met(),
        better: campaigns::api::better(spec),
    })
}

/// "Results entered 3 days ago".
fn freshness(at: Option<i64>, today: Day, Local { zone, lang }: Local) -> Message {
    let Some(at) = at else { return Message::new("freshness-none") };
    let days = (today.0 - Millis(at).day_in(zone).0).num_days();
    match days {
        ..=0 => Message::new("freshness-today"),
        1 => Message::new("freshness-yesterday"),
        days => {
            Message::new("freshness-days").with("days", count(days, lang)).with("class", plural(days, lang))
        }
    }
}

/// Charts, please.
#[derive(Debug, Deserialize)]
#[cfg_attr(feature = "types", derive(ts_rs::TS))]
pub struct ChartsAsk {
    /// The campaign.
    pub campaign: String,
    /// How wide a chart is, in CSS pixels.
    pub width: f32,
}

/// A chart.
#[derive(Debug, Serialize)]
#[cfg_attr(feature = "types", derive(ts_rs::TS))]
pub struct Chart {
    /// Which.
    #[cfg_attr(feature = "types", ts(type = "\"engagement\" | \"creators\" | \"goals\" | \"spend\""))]
    pub id: String,
    /// The finding.
    pub title: String,
    /// The drawing.
    pub svg: String,
    /// Its width in its own units.
    pub width: f32,
    /// Its height in its own units.
    pub height: f32,
    /// What can be pointed at.
    pub marks: Vec<Mark>,
    /// The values.
    pub table: ChartTable,
    /// What it shows, in words.
    pub summary: String,
    /// Why there is nothing to draw.
    pub empty: Option<Message>,
}

/// A campaign's charts.
#[derive(Debug, Serialize)]
#[cfg_attr(feature = "types", derive(ts_rs::TS))]
pub struct Charts {
    /// Engagement over time, results by creator, goal attainment, spend against budget.
    pub charts: Vec<Chart>,
}

/// `results.charts`: the charts, drawn for a width.
pub async fn charts(app: &App, req: ChartsAsk) -> Result<Charts> {
    let snap = current(app, id("cam", &req.campaign)?).await?;
    let width = req.width.clamp(240.0, 2000.0);
    let frame = Frame { width, height: (width * 0.45).clamp(180.0, 320.0), text: 12.0 };
    let scenes = scenes(&snap, frame, app.lang())?;
    let charts = CHARTS.into_iter().zip(scenes).map(|(id, scene)| {
        let drawn = svg::write(
            &scene.list,
            &format!("chart-{id}"),
            &scene.title,
            &scene.summary,
            svg::Palette::Theme,
        );
        Chart {
            id: id.to_owned(),
            title: scene.title,
            svg: drawn,
            width: scene.list.width,
            height: scene.list.height,
            marks: scene.marks,
            table: scene.table,
            summary: scene.summary,
            empty: scene.empty.map(Message::new),
        }
    });
    Ok(Charts { charts: charts.collect() })
}

/// "4 of 5 posts".
pub fn coverage(known: usize, all: usize, words: &Words) -> String {
    let number = |n: usize| count(i64::try_from(n).unwrap_or(0), words.lang);
    let class = plural(i64::try_from(all).unwrap_or(0), words.lang);
    words.text("coverage-posts", &[("known", &number(known)), ("all", &number(all)), ("class", class)])
}
