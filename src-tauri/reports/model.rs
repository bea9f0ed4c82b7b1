//! What a report says, complete and printed: the data that is frozen when a report is finalized.
//!
//! Every amount, date and figure is already a string in the report's language, printed by the same
//! functions as the screen; the layout only places them. Empty strings are left out, never shown as gaps.

use serde::{Deserialize, Serialize};

use crate::charts::Scene;
use crate::pages::Image;
pub use crate::pages::Paper;
use std::sync::Arc;

/// A whole report.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub struct ReportModel {
    /// The language of the text, such as `en` or `es-MX`.
    pub language: String,
    /// The sheet it is laid out for.
    pub paper: Paper,
    /// The campaign's name.
    pub title: String,
    /// The brand's name.
    pub brand: String,
    /// The brand's logo; none without one. Its digest belongs to the data.
    #[serde(skip)]
    pub logo: Option<Arc<Image>>,
    /// From when to when, printed.
    pub dates: String,
    /// Who answers for the campaign.
    pub owner: String,
    /// The goal's name, such as "Sales".
    pub goal: String,
    /// The day of generating (a draft) or finalizing, printed.
    pub generated: String,
    /// Number of the finalized edition; none for a draft.
    pub edition: Option<u32>,
    /// The first characters of the report data's digest; empty for a draft.
    pub digest: String,
    /// The campaign is the sample: every page says so.
    pub sample: bool,
    /// The one figure that the goal is about.
    pub headline: Headline,
    /// Goals against actual, in the campaign's order.
    pub goals: Vec<GoalRow>,
    /// Budget against actual.
    pub budget: Budget,
    /// Return on investment in its several senses, each with its surname.
    pub returns: Vec<ReturnFigure>,
    /// The manager's own words; may be empty, may have several paragraphs.
    pub recommendation: String,
    /// The charts, drawn for [`super::layout::chart_frame`] of the same paper.
    pub charts: Vec<Scene>,
    /// The campaign's creators.
    pub creators: Vec<CreatorRow>,
    /// The last row of the creators' table; none leaves it out.
    pub totals: Option<CreatorRow>,
    /// What the figures do not cover, one sentence each ("4 of 5 posts have results").
    pub notes: Vec<String>,
    /// How each figure on these pages is made.
    pub method: Vec<MethodRow>,
}

/// The figure in large type on the first page.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub struct Headline {
    /// Its name.
    pub label: String,
    /// Its value, printed; "n/a" where there is none.
    pub printed: String,
    /// What it means, in a sentence.
    pub explanation: String,
    /// The target, printed; empty without one.
    pub target: String,
    /// Actual as a percentage of the target, printed; may be empty.
    pub attainment: String,
    /// Whether the target is met; none if that cannot be said.
    pub met: Option<bool>,
    /// Partial coverage or an estimate, in a few words; may be empty.
    pub note: String,
}

/// One goal against its actual.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub struct GoalRow {
    /// Name of the figure.
    pub figure: String,
    /// The target, printed.
    pub target: String,
    /// The actual, printed.
    pub actual: String,
    /// Actual as a percentage of the target, printed.
    pub attainment: String,
    /// Whether it is met; none if that cannot be said.
    pub met: Option<bool>,
    /// Partial coverage, in a few words; may be empty.
    pub note: String,
}

/// Budget against actual.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub struct Budget {
    /// The budget, printed; empty without one.
    pub planned: String,
    /// What counts as spent, printed: committed, and planned where nothing is committed yet.
    pub actual: String,
    /// Some of that is planned only.
    pub with_planned: bool,
    /// The difference without its sign, printed.
    pub difference: String,
    /// Part of the budget that is used, printed; may be empty.
    pub used: String,
    /// More is committed than planned.
    pub over: bool,
}

/// A figure of return.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub struct ReturnFigure {
    /// Its full name, such as "ROI (revenue)".
    pub label: String,
    /// Its value, printed.
    pub printed: String,
    /// How it is defined, in a sentence.
    pub definition: String,
    /// Partial coverage, in a few words; may be empty.
    pub note: String,
}

/// A creator in the campaign, or the row of totals.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub struct CreatorRow {
    /// The creator's name.
    pub name: String,
    /// The platform's name.
    pub platform: String,
    /// The handle without `@`; empty in the row of totals.
    pub handle: String,
    /// The account's page; empty for no link.
    pub url: String,
    /// The stage reached, printed.
    pub stage: String,
    /// Followers, printed.
    pub followers: String,
    /// Number of posts.
    pub posts: String,
    /// Engagements, printed.
    pub engagements: String,
    /// Engagement rate, printed.
    pub engagement_rate: String,
    /// The fee, printed.
    pub fee: String,
    /// All costs of this creator, printed.
    pub cost: String,
}

/// How a figure is made.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub struct MethodRow {
    /// Name of the figure.
    pub label: String,
    /// Its value, printed.
    pub printed: String,
    /// Identifier and version of the formula, such as `roi-revenue 1`.
    pub formula: String,
    /// Its definition.
    pub definition: String,
    /// What is divided.
    pub numerator: Option<PartText>,
    /// What it is divided by.
    pub denominator: Option<PartText>,
    /// How much of the campaign it covers, printed; may be empty.
    pub coverage: String,
    /// Where the values come from; may be empty.
    pub source: String,
    /// When the values were taken, printed; may be empty.
    pub age: String,
}

/// A part of a formula with its value.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub struct PartText {
    /// What it is.
    pub label: String,
    /// Its value, printed.
    pub printed: String,
}
