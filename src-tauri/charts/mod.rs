//! Charts: from values to a drawing that states a finding.
//!
//! plotters places the marks; [`recorder`] turns them into the display list that the window (as SVG) and
//! the report (as PDF) share. Every chart comes with its marks for hover and keyboard, its values as a
//! table, and one sentence that says what it shows. Pure: labels are printed by the caller.

mod columns;
mod creators;
mod engagement;
mod goals;
mod recorder;
mod rows;
mod scale;
mod spend;

use std::fmt;

use chrono::NaiveDate;
use rust_decimal::Decimal;
use rust_decimal::prelude::ToPrimitive;
use serde::{Deserialize, Serialize};

use crate::pages::{List, Words};

pub use creators::{Brought, results_by_creator};
pub use engagement::engagement_over_time;
pub use goals::{Aim, goal_attainment};
pub use spend::{Spend, spend_against_budget};

/// One thing on a chart that can be pointed at, in the drawing's own units.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "types", derive(ts_rs::TS))]
#[serde(rename_all = "camelCase")]
pub struct Mark {
    /// Left edge.
    pub x: f32,
    /// Upper edge.
    pub y: f32,
    /// Width.
    pub width: f32,
    /// Height.
    pub height: f32,
    /// The series it belongs to, as in the drawing's `series-…` groups.
    pub series: String,
    /// What it is, such as a week or a kind of cost.
    pub label: String,
    /// How much, printed.
    pub value: String,
}

/// The values of a chart, printed.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "types", derive(ts_rs::TS))]
#[serde(rename_all = "camelCase")]
pub struct ChartTable {
    /// Heads of the columns.
    pub columns: Vec<String>,
    /// Rows of as many cells.
    pub rows: Vec<Vec<String>>,
}

/// A chart, ready to be written.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Scene {
    /// The finding, as a sentence without a full stop.
    pub title: String,
    /// The drawing; without the title, which stands above it as text.
    pub list: List,
    /// What can be pointed at, in reading order.
    pub marks: Vec<Mark>,
    /// The values.
    pub table: ChartTable,
    /// What the chart shows, for readers that do not see it.
    pub summary: String,
    /// There is nothing to draw: the id of the message that says so.
    pub empty: Option<String>,
}

/// How large a chart is and how large its letters are, in the units of its list.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Frame {
    /// Width.
    pub width: f32,
    /// Height; charts of bars take what they need.
    pub height: f32,
    /// Size of the labels.
    pub text: f32,
}

/// How values are printed, and in which language sentences are said.
pub struct Labels<'a> {
    /// A whole number, such as `13,769`.
    pub count: &'a dyn Fn(Decimal) -> String,
    /// An amount in the campaign's currency.
    pub money: &'a dyn Fn(Decimal) -> String,
    /// A percentage from its value in percent.
    pub percent: &'a dyn Fn(Decimal) -> String,
    /// A day without its year, such as `9 Mar`.
    pub day: &'a dyn Fn(NaiveDate) -> String,
    /// A month with its year, such as `March 2026`.
    pub month: &'a dyn Fn(NaiveDate) -> String,
    /// The words of `charts.ftl`.
    pub words: &'a dyn Words,
}

/// A chart could not be drawn: what plotters said.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ChartError(pub String);

impl fmt::Display for ChartError {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "chart: {}", self.0)
    }
}

impl std::error::Error for ChartError {}

fn fault(why: impl fmt::Display) -> ChartError {
    ChartError(why.to_string())
}

/// A position on a scale; only coordinates are floats, never what is printed.
fn place(value: Decimal) -> f64 {
    value.to_f64().unwrap_or(0.0)
}

#[cfg(test)]
mod tests;
