//! The grid of posts and metrics, as a call.

use super::gather::{Gathered, gather};
use super::snapshot::{Fact, FactSide, Figure, figure};
use crate::app::App;
use crate::error::Result;
use crate::fields::{Amount, CampaignRef, id};
use crate::figures::{self, METRICS, Reading};
use crate::values::Lang;
use crate::values::format::count;
use crate::words::words;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// A result cell.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[cfg_attr(feature = "types", derive(ts_rs::TS))]
pub struct MetricValue {
    /// Which of the four.
    #[cfg_attr(feature = "types", ts(type = "\"value\" | \"empty\" | \"notAvailable\" | \"below\""))]
    pub state: String,
    /// The number or the bound.
    pub number: Option<i64>,
    /// As typed back into the cell.
    pub text: String,
    /// When it was taken, UTC milliseconds.
    pub at: Option<i64>,
}

/// A post with its results.
#[derive(Debug, Serialize)]
#[cfg_attr(feature = "types", derive(ts_rs::TS))]
#[serde(rename_all = "camelCase")]
pub struct Post {
    /// The record.
    pub id: String,
    /// Its collaboration.
    pub collaboration: String,
    /// Its creator.
    pub creator: String,
    /// The creator's name.
    pub creator_name: String,
    /// What it is called.
    pub label: String,
    /// The platform.
    pub platform: String,
    /// Reel, story, video …
    pub kind: String,
    /// The address.
    pub url: String,
    /// The day it went live.
    pub posted_on: Option<String>,
    /// Its share of the cost (rule R6).
    pub cost: Amount,
    /// Its results by metric.
    pub metrics: BTreeMap<String, MetricValue>,
    /// Its own engagement rates.
    pub rates: Vec<Figure>,
}

/// The posts of a campaign.
#[derive(Debug, Serialize)]
#[cfg_attr(feature = "types", derive(ts_rs::TS))]
pub struct Posts {
    /// In the order they went live.
    pub posts: Vec<Post>,
    /// The columns of the grid.
    pub metrics: Vec<String>,
}

/// `content.posts`: the posts of a campaign with results, cost and rates.
pub async fn posts(app: &App, req: CampaignRef) -> Result<Posts> {
    let (db, lang) = (app.db()?, app.lang());
    let data = gather(&db, id("cam", &req.campaign)?).await?;
    let inputs = data.inputs()?;
    let posts = data.posts.iter().enumerate().map(|(at, post)| Post {
        id: post.id.text("pos"),
        collaboration: post.collaboration.text("col"),
        creator: post.creator.text("cre"),
        creator_name: match post.creator_name.clone().unwrap_or_default() {
            name if name.is_empty() => words(lang).text("creator-erased", &[]),
            name => name,
        },
        label: post.label.clone().unwrap_or_default(),
        platform: post.platform.clone().unwrap_or_default(),
        kind: post.kind.clone().unwrap_or_default(),
        url: post.url.clone().unwrap_or_default(),
        posted_on: post.posted_on.clone(),
        cost: Amount::new(inputs.posts[at].cost, lang),
        metrics: cells(&data, post.id, lang),
        rates: figures::post_rates(&inputs, at)
            .into_iter()
            .map(|rate| rate_figure(rate, &data, lang))
            .collect(),
    });
    Ok(Posts { posts: posts.collect(), metrics: METRICS.iter().map(|metric| (*metric).to_owned()).collect() })
}

fn rate_figure(rate: figures::Computed, data: &Gathered, lang: Lang) -> Figure {
    let side = |side: Option<figures::Side>| {
        side.map(|s| FactSide { word: s.word.to_owned(), unit: s.unit, value: s.value })
    };
    let fact = Fact {
        id: rate.spec.id.to_owned(),
        version: rate.spec.version,
        unit: rate.spec.unit,
        value: rate.value,
        numerator: side(rate.numerator),
        denominator: side(rate.denominator),
        coverage: rate.coverage,
        of_creators: false,
        partial: rate.partial,
        preset: rate.preset.map(str::to_owned),
        notes: rate.notes.into_iter().map(str::to_owned).collect(),
        source: "results".to_owned(),
        at: data.results_at(),
    };
    figure(&fact, data.plan.currency(), lang)
}

fn cells(data: &Gathered, post: crate::values::Uid, lang: Lang) -> BTreeMap<String, MetricValue> {
    METRICS
        .iter()
        .map(|metric| {
            let taken = data.reading(post, metric);
            let reading = taken.map(|taken| taken.reading()).unwrap_or_default();
            ((*metric).to_owned(), cell(reading, taken.and_then(|taken| taken.captured_at), lang))
        })
        .collect()
}

fn cell(reading: Reading, at: Option<i64>, lang: Lang) -> MetricValue {
    let (state, number, text) = match reading {
        Reading::Empty => ("empty", None, String::new()),
        Reading::Value(n) => ("value", Some(n), count(n, lang)),
        Reading::NotAvailable => ("notAvailable", None, figures::not_available(lang).to_owned()),
        Reading::Below(n) => ("below", Some(n), format!("<{}", count(n, lang))),
    };
    MetricValue { state: state.to_owned(), number, text, at }
}
