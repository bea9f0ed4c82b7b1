//! Calendar days (no zone, ISO text) and instants (UTC milliseconds).

use chrono::{Datelike, NaiveDate};
use serde::{Deserialize, Serialize};

/// A calendar day such as a campaign's start; `2026-03-02` everywhere.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug, Hash)]
pub struct Day(pub NaiveDate);

impl Day {
    /// Reads `YYYY-MM-DD`; `None` for anything else.
    pub fn parse(text: &str) -> Option<Self> {
        NaiveDate::parse_from_str(text, "%Y-%m-%d")
            .ok()
            .filter(|d| (1900..=2200).contains(&d.year()))
            .map(Self)
    }

    /// Days from here to the other day, both counted.
    pub fn span(&self, other: &Self) -> i64 {
        (other.0 - self.0).num_days() + 1
    }
}

impl std::fmt::Display for Day {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{}", self.0.format("%Y-%m-%d"))
    }
}

/// An instant: milliseconds since 1970 in UTC.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug, Hash, Serialize, Deserialize, sqlx::Type)]
#[sqlx(transparent)]
pub struct Millis(pub i64);

impl Millis {
    /// The calendar day in UTC.
    pub fn day(&self) -> Day {
        Day(chrono::DateTime::from_timestamp_millis(self.0).unwrap_or_default().date_naive())
    }

    /// Hours and minutes in UTC, `14:05`.
    pub fn clock(&self) -> String {
        chrono::DateTime::from_timestamp_millis(self.0).unwrap_or_default().format("%H:%M").to_string()
    }
}
