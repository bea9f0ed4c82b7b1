//! When posts went live, as exports write it. The format is decided once a column, from all its values: `03/04`
//! alone says nothing, beside `03/18` it is the fourth of March.

use crate::values::{Day, Millis};
use chrono::{Datelike, NaiveDate, NaiveDateTime, TimeZone};
use chrono_tz::Tz;

/// When a post went live.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum When {
    /// A day and a time on some wall clock.
    Local(NaiveDateTime),
    /// An instant: the cell had an offset.
    Instant(Millis),
    /// Only the day.
    Day(NaiveDate),
}

impl When {
    /// The instant, where there is a time. A time that the zone skips or repeats is the earlier reading.
    pub fn instant(self, zone: Tz) -> Option<Millis> {
        match self {
            Self::Instant(at) => Some(at),
            Self::Day(_) => None,
            Self::Local(local) => {
                let found = zone.from_local_datetime(&local);
                let at = found.earliest().map_or_else(
                    // Skipped when the clocks go forward: as if they had not.
                    || zone.offset_from_utc_datetime(&local).fix_local(local),
                    |at| at.timestamp_millis(),
                );
                Some(Millis(at))
            }
        }
    }

    /// The day on which it went live for somebody at this desk.
    pub fn day(self, zone: Tz, desk: Tz) -> Day {
        match self {
            Self::Day(day) => Day(day),
            other => Day(other.instant(zone).map_or_else(NaiveDate::default, |at| local(at, desk).date())),
        }
    }
}

trait FixLocal {
    fn fix_local(&self, local: NaiveDateTime) -> i64;
}

impl<O: chrono::Offset> FixLocal for O {
    fn fix_local(&self, local: NaiveDateTime) -> i64 {
        local.and_utc().timestamp_millis() - i64::from(self.fix().local_minus_utc()) * 1000
    }
}

/// An instant on a zone's wall clock.
pub fn local(at: Millis, zone: Tz) -> NaiveDateTime {
    let utc = chrono::DateTime::from_timestamp_millis(at.0).unwrap_or_default();
    utc.with_timezone(&zone).naive_local()
}

/// The ways exports write a moment; the first of each pair of twins is the American one.
const FORMATS: &[&str] = &[
    "%Y-%m-%d %H:%M:%S %z",
    "%Y-%m-%dT%H:%M:%S%z",
    "%Y-%m-%dT%H:%M:%S",
    "%Y-%m-%d %H:%M:%S",
    "%Y-%m-%d %H:%M",
    "%Y/%m/%d %H:%M:%S",
    "%Y/%m/%d %H:%M",
    "%m/%d/%Y %H:%M:%S",
    "%d/%m/%Y %H:%M:%S",
    "%m/%d/%Y %H:%M",
    "%d/%m/%Y %H:%M",
    "%d.%m.%Y %H:%M",
    "%Y-%m-%d",
    "%Y/%m/%d",
    "%Y%m%d",
    "%m/%d/%Y",
    "%d/%m/%Y",
    "%d.%m.%Y",
    "%b %d, %Y",
    "%a, %b %d, %Y",
    "%d %b %Y",
];

/// How a column writes its moments.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Format {
    /// As one of the known ways.
    Known(&'static str),
    /// A month and a day without the year.
    NoYear,
}

/// The way that reads most cells; of equals the earlier in the list. `None` when no cell can be read.
pub fn format<'a>(cells: impl Iterator<Item = &'a str> + Clone) -> Option<Format> {
    let filled = || cells.clone().map(str::trim).filter(|cell| !cell.is_empty());
    let total = filled().count();
    let mut best: Option<(usize, Format)> = None;
    for way in FORMATS.iter().map(|way| Format::Known(way)).chain([Format::NoYear]) {
        let read = filled().filter(|cell| parse(cell, way, NaiveDate::MAX).is_some()).count();
        if read > best.map_or(0, |(most, _)| most) {
            best = Some((read, way));
        }
        if read == total {
            break;
        }
    }
    best.map(|(_, way)| way)
}

/// Reads one cell. `by` is the day of the export: without a year it is the newest day not after it.
pub fn parse(cell: &str, way: Format, by: NaiveDate) -> Option<When> {
    let cell = cell.trim();
    let Format::Known(way) = way else { return without_year(cell, by).map(When::Day) };
    let plausible = |year: i32| (2004..=2200).contains(&year);
    if way.ends_with("%z") {
        let at = chrono::DateTime::parse_from_str(cell, way).ok()?;
        return plausible(at.year()).then(|| When::Instant(Millis(at.timestamp_millis())));
    }
    if way.contains("%H") {
        return NaiveDateTime::parse_from_str(cell, way)
            .ok()
            .filter(|at| plausible(at.year()))
            .map(When::Local);
    }
    NaiveDate::parse_from_str(cell, way).ok().filter(|day| plausible(day.year())).map(When::Day)
}

fn without_year(cell: &str, by: NaiveDate) -> Option<NaiveDate> {
    // The year before a leap year's February 29 is never asked further back than eight years.
    let newest = by.year().min(2200);
    (0..8).find_map(|back| {
        let day = NaiveDate::parse_from_str(&format!("{cell} {}", newest - back), "%B %d %Y").ok()?;
        (day <= by).then_some(day)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    #[test]
    fn day_and_month_are_told_apart_by_the_whole_column() {
        let way = |cells: &[&'static str]| format(cells.iter().copied()).unwrap();
        assert_eq!(
            way(&["03/04/2025 07:13", "03/18/2025 09:48"]),
            Format::Known("%m/%d/%Y %H:%M"),
            "18 is no month"
        );
        assert_eq!(
            way(&["03/04/2025 07:13", "18/03/2025 09:48"]),
            Format::Known("%d/%m/%Y %H:%M"),
            "18 is no month"
        );
        assert_eq!(
            way(&["2025/10/31 18:19:10", ""]),
            Format::Known("%Y/%m/%d %H:%M:%S"),
            "blanks do not matter"
        );
        assert_eq!(way(&["Aug 19, 2011"]), Format::Known("%b %d, %Y"), "as YouTube writes in every language");
        assert_eq!(way(&["July 16", "February 28"]), Format::NoYear, "as TikTok writes");
        assert_eq!(format(["soon", ""].into_iter()), None, "words are no dates");
    }

    #[test]
    fn the_missing_year_is_the_newest_that_is_not_in_the_future() {
        let by = day("2026-02-28");
        let read = |cell| parse(cell, Format::NoYear, by).unwrap();
        assert_eq!(read("July 16"), When::Day(day("2025-07-16")), "July has not come yet in February");
        assert_eq!(read("February 28"), When::Day(by), "the day of the export itself counts");
        assert_eq!(read("February 29"), When::Day(day("2024-02-29")), "only leap years have it");
    }

    #[test]
    fn the_zone_of_the_file_moves_a_post_to_the_right_day() {
        let pacific: Tz = "America/Los_Angeles".parse().unwrap();
        let madrid: Tz = "Europe/Madrid".parse().unwrap();
        let late = parse("12/31/2025 23:30", Format::Known("%m/%d/%Y %H:%M"), NaiveDate::MAX).unwrap();
        assert_eq!(
            late.day(pacific, madrid),
            Day(day("2026-01-01")),
            "half past eight in the morning in Madrid"
        );
        assert_eq!(late.instant(pacific), Some(Millis(1_767_252_600_000)), "07:30 UTC");
        let skipped = parse("03/08/2026 02:30", Format::Known("%m/%d/%Y %H:%M"), NaiveDate::MAX).unwrap();
        assert!(skipped.instant(pacific).is_some(), "an hour that the clocks jump over is not lost");
        let offset =
            parse("2026-03-06 08:58:42 +0100", Format::Known("%Y-%m-%d %H:%M:%S %z"), NaiveDate::MAX)
                .unwrap();
        assert_eq!(offset.instant(pacific), offset.instant(madrid), "an offset needs no zone");
    }
}
