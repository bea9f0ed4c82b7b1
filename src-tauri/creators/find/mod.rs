//! Finding creators: what a list looks for, how it is sorted, what can be filtered by.

pub mod store;

use serde::{Deserialize, Serialize};

pub use store::{Line, count, facets, ids, line, page, standing};

/// What to look for; empty parts do not limit.
#[derive(Debug, Clone, Default, Serialize, Deserialize, PartialEq, Eq)]
#[cfg_attr(feature = "types", derive(ts_rs::TS))]
#[serde(rename_all = "camelCase", default)]
pub struct CreatorQuery {
    /// Words of the name or a handle; every word must be found.
    pub text: String,
    /// Any of these niches.
    pub niches: Vec<String>,
    /// An account on any of these platforms.
    pub platforms: Vec<String>,
    /// Any of these countries.
    pub countries: Vec<String>,
    /// Any of these languages.
    pub languages: Vec<String>,
    /// The largest account has at least so many followers.
    pub followers_min: Option<i64>,
    /// The largest account has at most so many.
    pub followers_max: Option<i64>,
    /// Any of these tags.
    pub tags: Vec<String>,
    /// Any of these states today.
    pub availability: Vec<String>,
    /// Any of these stages, in the campaign that they were added to last; of one brand, if that is asked for.
    pub stages: Vec<String>,
    /// In a campaign of this brand.
    pub brand: Option<String>,
    /// In this list.
    pub list: Option<String>,
    /// What own fields must hold, each of them.
    pub own: Vec<OwnCondition>,
}

/// What an own field must hold; empty parts do not limit.
#[derive(Debug, Clone, Default, Serialize, Deserialize, PartialEq, Eq)]
#[cfg_attr(feature = "types", derive(ts_rs::TS))]
#[serde(default)]
pub struct OwnCondition {
    /// The field.
    pub field: String,
    /// Any of these choices.
    pub any: Vec<String>,
    /// The text has these words.
    pub text: String,
    /// At least this number, or from this day on.
    pub from: String,
    /// At most this number, or up to this day.
    pub to: String,
}

/// How to sort.
#[derive(Debug, Clone, Deserialize)]
#[cfg_attr(feature = "types", derive(ts_rs::TS))]
pub struct CreatorSort {
    /// The column.
    #[cfg_attr(
        feature = "types",
        ts(type = "\"name\" | \"handle\" | \"platform\" | \"followers\" | \"country\" | \"added\"")
    )]
    pub by: String,
    /// Largest or last first.
    pub descending: bool,
}
