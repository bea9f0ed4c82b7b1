//! Pure decisions about tasks: what is open, late, in the way of another; circles; who hears of what.

use crate::values::{Day, Uid};
use std::collections::{BTreeMap, BTreeSet};

/// Where a task stands, in the order in which a choice offers them.
pub const STATUSES: &[&str] = &["open", "doing", "waiting", "done", "skipped"];

/// How pressing a task is, the least first.
pub const PRIORITIES: &[&str] = &["low", "normal", "high", "urgent"];

/// A task is to be done; an issue went wrong.
pub const KINDS: &[&str] = &["task", "issue"];

/// How bad an issue is, the least first.
pub const SEVERITIES: &[&str] = &["low", "medium", "high", "critical"];

/// Days after today that *my day* looks ahead.
pub const AHEAD: u64 = 7;

/// Whether something is still to be done. A status of a newer version counts as open.
pub fn is_open(status: &str) -> bool {
    !matches!(status, "done" | "skipped")
}

/// How near a task's day is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Near {
    /// Its day has passed.
    Overdue,
    /// It is due today.
    Today,
    /// It is due within the next seven days.
    Soon,
    /// It is due after that.
    Later,
    /// It has no day.
    Never,
}

impl Near {
    /// As screens take it.
    pub fn code(self) -> &'static str {
        match self {
            Self::Overdue => "overdue",
            Self::Today => "today",
            Self::Soon => "soon",
            Self::Later => "later",
            Self::Never => "none",
        }
    }
}

/// How near the day of a task is; what is finished is never late.
pub fn near(status: &str, due: Option<Day>, today: Day) -> Near {
    match due {
        None => Near::Never,
        Some(due) if due < today => {
            if is_open(status) {
                Near::Overdue
            } else {
                Near::Later
            }
        }
        Some(due) if due == today => Near::Today,
        Some(due) if due <= ahead(today) => Near::Soon,
        Some(_) => Near::Later,
    }
}

/// The last day that *my day* shows.
pub fn ahead(today: Day) -> Day {
    today.0.checked_add_days(chrono::Days::new(AHEAD)).map_or(today, Day)
}

/// A day so many days later, or earlier for a negative number.
pub fn shifted(day: Day, days: i64) -> Option<Day> {
    let moved = day.0.checked_add_signed(chrono::TimeDelta::try_days(days)?)?;
    Day::parse(&moved.format("%Y-%m-%d").to_string())
}

/// The circle that a new dependency would close: the tasks from the one that waits, along what each waits for, back to
/// it. `None` when there is no circle.
pub fn circle(links: &[(Uid, Uid)], task: Uid, waits_for: Uid) -> Option<Vec<Uid>> {
    let mut next: BTreeMap<Uid, Vec<Uid>> = BTreeMap::new();
    for (from, to) in links {
        next.entry(*from).or_default().push(*to);
    }
    let (mut seen, mut open) = (BTreeSet::from([waits_for]), vec![vec![task, waits_for]]);
    while let Some(path) = open.pop() {
        let end = *path.last()?;
        if end == task {
            return Some(path);
        }
        for to in next.get(&end).into_iter().flatten() {
            if *to == task || seen.insert(*to) {
                open.push([path.clone(), vec![*to]].concat());
            }
        }
    }
    None
}

/// The id of a dependency: its two ends.
pub fn link_id(task: Uid, waits_for: Uid) -> Uid {
    Uid::derived("task link", &[&task.0, &waits_for.0])
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> Day {
        Day::parse(text).unwrap()
    }

    #[test]
    fn a_day_is_late_only_for_what_is_open() {
        let at = |status: &str, due: &str| near(status, Day::parse(due), day("2026-07-01")).code();
        assert_eq!(at("open", "2026-06-30"), "overdue", "yesterday");
        assert_eq!(at("waiting", "2026-06-30"), "overdue", "whoever one waits for");
        assert_eq!(at("done", "2026-06-30"), "later", "what is done is not late");
        assert_eq!(at("open", "2026-07-01"), "today", "today is not late");
        assert_eq!((at("open", "2026-07-08"), at("open", "2026-07-09")), ("soon", "later"), "a week ahead");
        assert_eq!(at("open", ""), "none", "no day");
        assert_eq!(at("parked", "2026-06-30"), "overdue", "a status of a newer version is open");
    }

    #[test]
    fn days_move_over_months_and_stay_within_the_calendar() {
        assert_eq!(shifted(day("2026-01-31"), 1).map(|d| d.to_string()).as_deref(), Some("2026-02-01"));
        assert_eq!(shifted(day("2026-03-01"), -1).map(|d| d.to_string()).as_deref(), Some("2026-02-28"));
        assert_eq!(shifted(day("2026-03-01"), i64::MAX), None, "no day so far away");
        assert_eq!(shifted(day("2200-12-31"), 1), None, "nor one that a field does not take");
    }

    #[test]
    fn a_circle_is_found_and_named_in_order() {
        let id = |n: u8| Uid([n; 16]);
        // 1 waits for 2, 2 for 3, 3 for 4; 2 also for 5.
        let links = [(id(1), id(2)), (id(2), id(3)), (id(3), id(4)), (id(2), id(5))];
        assert_eq!(circle(&links, id(4), id(1)), Some(vec![id(4), id(1), id(2), id(3), id(4)]), "all around");
        assert_eq!(circle(&links, id(3), id(3)), Some(vec![id(3), id(3)]), "a task does not wait for itself");
        assert_eq!(circle(&links, id(1), id(4)), None, "a short cut is no circle");
        assert_eq!(circle(&links, id(5), id(4)), None, "nor are two ways to one end");
        assert_eq!(
            circle(&links, id(5), id(1)),
            Some(vec![id(5), id(1), id(2), id(5)]),
            "by the other branch"
        );
    }
}
