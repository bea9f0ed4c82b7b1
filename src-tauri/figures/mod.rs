//! The registry of figures: what each one is, how it is computed, when it is not available, how it is printed.
//!
//! Pure: `results` gathers the inputs from the database and hands them in; the dashboard, the companion, the
//! report and the finalized edition all show what comes out of here.

pub mod compute;
pub mod inputs;
pub mod pacing;
pub mod ratios;

use crate::values::format::{count, money_digits, multiple, number, percent};
use crate::values::{Currency, Lang};
use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};

pub use compute::{Computed, Side, all, of_money, of_posts, post_rates};
pub use inputs::{CreatorInput, Inputs, Metric, PostInput, Reading};
pub use pacing::{Band, Clock, Pace, by_due, by_time, share};

/// What a figure counts in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "types", derive(ts_rs::TS))]
#[serde(rename_all = "camelCase")]
pub enum Unit {
    /// An amount in the campaign's currency.
    Money,
    /// A whole number.
    Count,
    /// Percent.
    Percent,
    /// A multiple, printed with `×`.
    Multiple,
    /// An amount for one of something; four digits below 1.00 (rule R3).
    CostPerUnit,
}

/// A figure's entry in the registry. Its words are `figure-<id>` and `figure-<id>-definition`.
#[derive(Debug)]
pub struct Spec {
    /// Its id.
    pub id: &'static str,
    /// The version of its formula; finalized reports keep it.
    pub version: u32,
    /// Its unit.
    pub unit: Unit,
    /// Less is better (a cost).
    pub lower_is_better: bool,
    /// Can be a KPI's target.
    pub target: bool,
    /// Words of the numerator and of the denominator, `part-<word>`; empty where the figure is a plain sum.
    pub parts: (&'static str, &'static str),
}

const fn spec_of(id: &'static str, unit: Unit, flags: &str, parts: (&'static str, &'static str)) -> Spec {
    let bytes = flags.as_bytes();
    let (mut lower, mut target, mut at) = (false, false, 0);
    while at < bytes.len() {
        lower = lower || bytes[at] == b'l';
        target = target || bytes[at] == b't';
        at += 1;
    }
    Spec { id, version: 1, unit, lower_is_better: lower, target, parts }
}

/// Every figure. Flags: `t` can be a target, `l` less is better.
pub static FIGURES: &[Spec] = &[
    spec_of("workflow-cost", Unit::Money, "lt", ("", "")),
    spec_of("full-cost", Unit::Money, "lt", ("", "")),
    spec_of("budget-variance", Unit::Money, "", ("budget", "full-cost")),
    spec_of("budget-used", Unit::Percent, "", ("full-cost", "budget")),
    spec_of("potential-reach", Unit::Count, "t", ("", "")),
    spec_of("workflow-engagements", Unit::Count, "t", ("", "")),
    spec_of("workflow-engagement-rate", Unit::Percent, "t", ("workflow-engagements", "followers")),
    spec_of("workflow-roi", Unit::Percent, "t", ("return", "workflow-cost")),
    spec_of("engagements", Unit::Count, "t", ("", "")),
    spec_of("exposure", Unit::Count, "t", ("", "")),
    spec_of("reach", Unit::Count, "t", ("", "")),
    spec_of("clicks", Unit::Count, "t", ("", "")),
    spec_of("engagement-rate-exposure", Unit::Percent, "t", ("engagements", "exposure")),
    spec_of("engagement-rate-reach", Unit::Percent, "t", ("engagements", "reach")),
    spec_of("engagement-rate-reach-mean", Unit::Percent, "", ("sum-of-rates", "posts")),
    spec_of("engagement-rate-views", Unit::Percent, "t", ("engagements", "views")),
    spec_of("engagement-rate-impressions", Unit::Percent, "t", ("engagements", "impressions")),
    spec_of("engagement-rate-followers", Unit::Percent, "t", ("engagements", "followers-at-post")),
    spec_of("engagement-rate-followers-median", Unit::Percent, "", ("", "")),
    spec_of("cpm", Unit::CostPerUnit, "lt", ("full-cost", "exposure")),
    spec_of("cost-per-thousand-reached", Unit::CostPerUnit, "lt", ("cost-of-posts", "reach")),
    spec_of("cpe", Unit::CostPerUnit, "lt", ("cost-of-posts", "engagements")),
    spec_of("cpc", Unit::CostPerUnit, "lt", ("cost-of-posts", "clicks")),
    spec_of("cpv", Unit::CostPerUnit, "lt", ("cost-of-posts", "views")),
    spec_of("cpa", Unit::CostPerUnit, "lt", ("full-cost", "orders")),
    spec_of("cac", Unit::CostPerUnit, "lt", ("full-cost", "new-customers")),
    spec_of("cpl", Unit::CostPerUnit, "lt", ("full-cost", "leads")),
    spec_of("ctr", Unit::Percent, "t", ("clicks", "exposure")),
    spec_of("conversion-rate", Unit::Percent, "t", ("orders", "clicks")),
    spec_of("lead-rate", Unit::Percent, "t", ("leads", "clicks")),
    spec_of("revenue", Unit::Money, "t", ("", "")),
    spec_of("orders", Unit::Count, "t", ("", "")),
    spec_of("new-customers", Unit::Count, "t", ("", "")),
    spec_of("leads", Unit::Count, "t", ("", "")),
    spec_of("aov", Unit::CostPerUnit, "t", ("revenue", "orders")),
    spec_of("roas", Unit::Multiple, "t", ("revenue", "full-cost")),
    spec_of("roi-revenue", Unit::Percent, "t", ("return", "full-cost")),
    spec_of("roi-margin", Unit::Percent, "t", ("margin-return", "full-cost")),
    spec_of("break-even-roas", Unit::Multiple, "l", ("one", "gross-margin")),
];

/// How far a goal was reached; one figure for each KPI.
pub static ATTAINMENT: Spec = spec_of("goal-attainment", Unit::Percent, "", ("actual", "target"));

/// Metrics of a post that can be keyed in, in the order of the grid.
pub const METRICS: &[&str] =
    &["followers", "reach", "impressions", "views", "likes", "comments", "shares", "saves", "clicks"];

/// Outcomes of a campaign that can be keyed in.
pub const OUTCOMES: &[&str] = &["netRevenue", "orders", "newCustomers", "leads", "grossMargin"];

/// A figure by id.
pub fn spec(id: &str) -> Option<&'static Spec> {
    FIGURES.iter().find(|spec| spec.id == id)
}

/// The figures that can be targets.
pub fn targets() -> impl Iterator<Item = &'static Spec> {
    FIGURES.iter().filter(|spec| spec.target)
}

/// A figure's value as people read it (rules R2, R3, R8, R12); percentages are given in percent.
pub fn print(spec: &Spec, value: Option<Decimal>, currency: Currency, lang: Lang) -> String {
    let Some(value) = value else { return not_available(lang).to_owned() };
    match spec.unit {
        Unit::Count => whole(value, lang),
        Unit::Percent => percent(value, 2, lang),
        Unit::Multiple => multiple(value, lang),
        Unit::Money => money_digits(value, currency, currency.exponent(), lang),
        Unit::CostPerUnit => {
            let fine = matches!(spec.id, "cpe" | "cpv") && value.abs() < Decimal::ONE;
            money_digits(value, currency, if fine { 4 } else { currency.exponent() }, lang)
        }
    }
}

fn whole(value: Decimal, lang: Lang) -> String {
    match i64::try_from(value.trunc().mantissa()) {
        Ok(n) if value.trunc().scale() == 0 => count(n, lang),
        _ => number(value, 0, lang),
    }
}

/// "Not available", short.
pub fn not_available(lang: Lang) -> &'static str {
    match lang {
        Lang::En => "n/a",
        Lang::Es => "n/d",
        Lang::Fr => "n.d.",
    }
}
