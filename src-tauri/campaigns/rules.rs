//! Pure decisions about campaigns: stages, goals and the KPIs they suggest, status, dates.

use crate::figures::Clock;
use crate::values::Day;
use rust_decimal::Decimal;

/// The stages of the board in order; `declined` stands aside.
pub const STAGES: &[&str] =
    &["shortlisted", "contacted", "negotiating", "contracted", "content", "live", "done", "declined"];

/// Where a creator starts.
pub const FIRST_STAGE: &str = "shortlisted";

/// Whether a creator at this stage has been promised the fee.
pub fn is_contracted(stage: &str) -> bool {
    matches!(stage, "contracted" | "content" | "live" | "done")
}

/// Goals and the figures that measure each, the headline first.
pub const GOALS: &[(&str, &[&str])] = &[
    ("awareness", &["exposure", "potential-reach", "cpm"]),
    ("engagement", &["engagements", "engagement-rate-exposure", "cpe"]),
    ("traffic", &["clicks", "ctr", "cpc"]),
    ("sales", &["roi-revenue", "revenue", "orders"]),
    ("leads", &["leads", "cpl", "lead-rate"]),
];

/// The headline figure of a goal.
pub fn headline(goal: &str) -> &'static str {
    GOALS.iter().find(|row| row.0 == goal).map_or("roi-revenue", |row| row.1[0])
}

/// What a campaign is doing on a day.
pub fn status(archived: bool, starts: Option<Day>, ends: Option<Day>, today: Day) -> &'static str {
    match (archived, starts, ends) {
        (true, ..) => "archived",
        (_, Some(starts), _) if today < starts => "planned",
        (_, _, Some(ends)) if today > ends => "ended",
        _ => "active",
    }
}

/// How much of the time has gone, in percent, both ends counted (AT-P1, AT-P7).
pub fn elapsed(starts: Option<Day>, ends: Option<Day>, today: Day) -> i64 {
    Clock::of(starts, ends, today).map_or(0, |clock| clock.elapsed * 100 / clock.days)
}

/// How far a goal was reached: actual ÷ target, or target ÷ actual where less is better (AT-K1, AT-K2).
pub fn attainment(actual: Option<Decimal>, target: Decimal, lower_is_better: bool) -> Option<Decimal> {
    let actual = actual?;
    let (over, under) = if lower_is_better { (target, actual) } else { (actual, target) };
    crate::values::ratio::quotient(over, under)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> Option<Day> {
        Day::parse(text)
    }

    #[test]
    fn time_counts_both_ends() {
        let at = |today| elapsed(day("2026-03-02"), day("2026-04-12"), Day::parse(today).unwrap());
        assert_eq!(at("2026-03-22"), 50, "AT-P1: day 21 of 42");
        assert_eq!(at("2026-03-01"), 0, "AT-P7: before day 1");
        assert_eq!(at("2026-05-01"), 100, "AT-P7: after the last day");
    }

    #[test]
    fn a_goal_is_reached_from_its_better_side() {
        let text = |value: Option<Decimal>| value.map(|v| v.round_dp(6).to_string());
        let reached = attainment(Some(13769.into()), 12000.into(), false);
        assert_eq!(text(reached).as_deref(), Some("1.147417"), "AT-K1");
        let cost = Decimal::new(659470, 2) / Decimal::from(148);
        assert_eq!(text(attainment(Some(cost), 40.into(), true)).as_deref(), Some("0.897691"), "AT-K2");
        assert_eq!(attainment(None, 40.into(), true), None, "no result, no attainment");
        assert_eq!(attainment(Some(Decimal::ZERO), 40.into(), true), None, "R8");
    }
}
