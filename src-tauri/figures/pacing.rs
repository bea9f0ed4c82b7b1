//! Pacing: what was done against what was meant to be done, and both against the time that has gone (AT-P1 to AT-P7).
//! Exact decimals; bands compare the unrounded index (rule R2).

use crate::values::{Day, ratio};
use rust_decimal::Decimal;

/// How much of a campaign's time has gone, in days, both ends counted.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Clock {
    /// Days that have gone, today with them; none before the first day, all after the last.
    pub elapsed: i64,
    /// All days.
    pub days: i64,
}

impl Clock {
    /// The time of a campaign on a day; `None` when it has no first or last day.
    pub fn of(starts: Option<Day>, ends: Option<Day>, today: Day) -> Option<Self> {
        let (starts, ends) = (starts?, ends?);
        let days = starts.span(&ends).max(1);
        let elapsed = if today < starts { 0 } else { starts.span(&today).min(days) };
        Some(Self { elapsed, days })
    }

    /// The share that has gone, in percent (AT-P1).
    pub fn share(&self) -> Option<Decimal> {
        share(self.elapsed.into(), self.days.into())
    }
}

/// Whether something goes as fast as it should.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Band {
    /// Slower.
    Behind,
    /// As planned.
    OnPace,
    /// Faster.
    Ahead,
}

impl Band {
    /// The band of an index: below 0.85 behind, above 1.15 ahead, both ends on pace (AT-P4).
    pub fn of(index: Decimal) -> Self {
        match index {
            index if index < Decimal::new(85, 2) => Self::Behind,
            index if index > Decimal::new(115, 2) => Self::Ahead,
            _ => Self::OnPace,
        }
    }

    /// The text for it.
    pub fn code(self) -> &'static str {
        match self {
            Self::Behind => "behind",
            Self::OnPace => "on-pace",
            Self::Ahead => "ahead",
        }
    }
}

/// One thing paced.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Pace {
    /// Done of planned, in percent (AT-P2).
    pub share: Option<Decimal>,
    /// What should be done by now.
    pub expected: Option<Decimal>,
    /// Done against what should be done by now (AT-P4).
    pub index: Option<Decimal>,
    /// The band of the index.
    pub band: Option<Band>,
    /// Where a straight line from here ends (AT-P5).
    pub projection: Option<Decimal>,
}

/// A part of a whole in percent; `None` of nothing (rule R8).
pub fn share(part: Decimal, whole: Decimal) -> Option<Decimal> {
    ratio::quotient(part.checked_mul(Decimal::ONE_HUNDRED)?, whole)
}

/// Paced by the time that has gone: the index is the share done ÷ the share of the time. Before the first day there is
/// no index and no projection (AT-P7).
pub fn by_time(planned: Decimal, actual: Decimal, clock: Option<Clock>) -> Pace {
    let (elapsed, days) = clock.map_or((Decimal::ZERO, Decimal::ZERO), |c| (c.elapsed.into(), c.days.into()));
    let due = planned.checked_mul(elapsed);
    let index = actual.checked_mul(days).zip(due).and_then(|(up, down)| ratio::quotient(up, down));
    Pace {
        share: share(actual, planned),
        expected: due.and_then(|due| ratio::quotient(due, days)),
        index,
        band: index.map(Band::of),
        projection: actual.checked_mul(days).and_then(|whole| ratio::quotient(whole, elapsed)),
    }
}

/// Paced by what is due by now: the index is what was done ÷ what is due. Nothing due, no index.
pub fn by_due(planned: Decimal, actual: Decimal, due: Decimal) -> Pace {
    let index = ratio::quotient(actual, due);
    Pace {
        share: share(actual, planned),
        expected: Some(due),
        index,
        band: index.map(Band::of),
        projection: None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn clock(today: &str) -> Clock {
        let day = |text| Day::parse(text);
        Clock::of(day("2026-03-02"), day("2026-04-12"), day(today).unwrap()).unwrap()
    }

    /// Euros and cents.
    fn eur(text: &str) -> Decimal {
        text.parse().unwrap()
    }

    fn printed(value: Option<Decimal>) -> Option<String> {
        value.map(|value| ratio::round(value, 2).to_string())
    }

    fn budget(today: &str) -> Pace {
        by_time(eur("8000.00"), eur("2450.00"), Some(clock(today)))
    }

    #[test]
    fn at_p1_time_counts_both_ends() {
        let now = clock("2026-03-22");
        assert_eq!((now.elapsed, now.days), (21, 42), "AT-P1: day 21 of 42");
        assert_eq!(now.share(), Some(eur("50")), "AT-P1: 50.00 %");
    }

    #[test]
    fn at_p2_what_was_paid_of_the_budget() {
        let paid = budget("2026-03-22");
        assert_eq!(paid.share, Some(eur("30.625")), "AT-P2: unrounded");
        assert_eq!(printed(paid.share).as_deref(), Some("30.63"), "AT-P2: printed");
    }

    #[test]
    fn at_p3_what_was_paid_and_promised_of_the_budget() {
        let taken = share(eur("2450.00") + eur("3600.00"), eur("8000.00"));
        assert_eq!(taken, Some(eur("75.625")), "AT-P3: unrounded");
        assert_eq!(printed(taken).as_deref(), Some("75.63"), "AT-P3: printed; what is left: money/rules.rs");
    }

    #[test]
    fn at_p4_the_index_and_its_bands() {
        let paid = budget("2026-03-22");
        assert_eq!(paid.index, Some(eur("0.6125")), "AT-P4: 30.625 ÷ 50");
        assert_eq!(printed(paid.index).as_deref(), Some("0.61"));
        assert_eq!(paid.band, Some(Band::Behind), "AT-P4: behind");
        for (index, band) in [
            ("0.8499999", Band::Behind),
            ("0.85", Band::OnPace),
            ("1", Band::OnPace),
            ("1.15", Band::OnPace),
            ("1.1500001", Band::Ahead),
        ] {
            assert_eq!(Band::of(eur(index)), band, "AT-P4: {index}, unrounded, both ends on pace");
        }
    }

    #[test]
    fn at_p5_a_straight_line_to_the_end() {
        assert_eq!(budget("2026-03-22").projection, Some(eur("4900")), "AT-P5: 2,450 ÷ 21 × 42");
    }

    // AT-P6, a promise above what is left, is a rule of money: `money/rules.rs`.

    #[test]
    fn at_p7_before_the_first_and_after_the_last_day() {
        let before = budget("2026-03-01");
        assert_eq!(clock("2026-03-01").share(), Some(Decimal::ZERO), "AT-P7: time 0 %");
        assert_eq!((before.index, before.band, before.projection), (None, None, None), "AT-P7: n/a");
        assert_eq!(before.share, Some(eur("30.625")), "what was paid is known all the same");
        let after = budget("2026-06-01");
        assert_eq!(clock("2026-06-01").elapsed, 42, "AT-P7: capped at 42 days");
        assert_eq!(clock("2026-06-01").share(), Some(eur("100")), "AT-P7: time 100 %");
        assert_eq!(after.projection, Some(eur("2450")), "AT-P7: the projection is what was paid");
    }

    #[test]
    fn nothing_planned_or_nothing_due_is_not_available() {
        let free = by_time(Decimal::ZERO, eur("10"), Some(clock("2026-03-22")));
        assert_eq!((free.share, free.index, free.band), (None, None, None), "R8: no budget");
        let early = by_due(eur("8"), eur("0"), Decimal::ZERO);
        assert_eq!((early.index, early.band), (None, None), "nothing is due yet");
        let late = by_due(eur("8"), eur("3"), eur("4"));
        assert_eq!((late.index, late.band), (Some(eur("0.75")), Some(Band::Behind)));
        let dateless = by_time(eur("8"), eur("3"), None);
        assert_eq!((dateless.share, dateless.index), (Some(eur("37.5")), None), "no dates, no time");
    }
}
