//! Calendar days (no zone, ISO text) and instants (UTC milliseconds).

use super::Lang;
use chrono::{DateTime, Datelike, NaiveDate};
use chrono_tz::Tz;
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
    fn at(&self) -> DateTime<chrono::Utc> {
        DateTime::from_timestamp_millis(self.0).unwrap_or_default()
    }

    /// The calendar day in UTC: for names of files and for what must be the same at every desk. What a person calls
    /// today is [`Millis::day_in`].
    pub fn utc_day(&self) -> Day {
        Day(self.at().date_naive())
    }

    /// Hours and minutes in UTC, `14:05`.
    pub fn utc_clock(&self) -> String {
        self.at().format("%H:%M").to_string()
    }

    /// The calendar day in a zone.
    pub fn day_in(&self, zone: Tz) -> Day {
        Day(self.at().with_timezone(&zone).date_naive())
    }
}

/// How a desk reads instants: in its zone and in its language.
#[derive(Debug, Clone, Copy)]
pub struct Local {
    /// The zone.
    pub zone: Tz,
    /// The language.
    pub lang: Lang,
}

impl Local {
    /// The calendar day of an instant, printed.
    pub fn on(&self, at: Millis) -> String {
        super::format::day(at.day_in(self.zone), self.lang)
    }

    /// Day, hours and minutes of an instant, `5 March 2026 14:05`; empty for none.
    pub fn when(&self, at: Option<i64>) -> String {
        let print = |at: i64| {
            let clock = Millis(at).at().with_timezone(&self.zone).format("%H:%M");
            format!("{} {clock}", self.on(Millis(at)))
        };
        at.map(print).unwrap_or_default()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_day_is_the_one_on_the_wall() {
        // 1 March 2026, 11:30 in UTC.
        let at = Millis(1_772_364_600_000);
        for (zone, day, when) in [
            (Tz::UTC, "2026-03-01", "1 March 2026 11:30"),
            (Tz::Pacific__Kiritimati, "2026-03-02", "2 March 2026 01:30"),
            (Tz::Pacific__Midway, "2026-03-01", "1 March 2026 00:30"),
            (Tz::Asia__Kathmandu, "2026-03-01", "1 March 2026 17:15"),
        ] {
            assert_eq!(at.day_in(zone).to_string(), day, "{zone}");
            assert_eq!(Local { zone, lang: Lang::En }.when(Some(at.0)), when, "{zone}");
        }
        assert_eq!(Local { zone: Tz::UTC, lang: Lang::En }.when(None), "");
    }
}
