//! When a backup is due, which are kept, and what helps when a profile does not open.

use crate::values::Millis;

const MINUTE: i64 = 60_000;
const DAY: i64 = 24 * 60 * MINUTE;
/// Backups that the program makes by itself are at least this far apart.
const APART: i64 = 30 * MINUTE;
/// So long every backup is kept.
const FRESH: i64 = 2 * DAY;
/// After that: how many of a day, of a week, of a month.
const STAGES: [(Stage, usize); 3] = [(Stage::Day, 12), (Stage::Week, 10), (Stage::Month, 9)];
/// Checks of everything are so far apart.
const CHECK: i64 = 7 * DAY;
/// Nobody changed anything for so long: a good moment for a check.
const IDLE: i64 = 5 * MINUTE;
/// An import of more records than this begins with a backup.
const LARGE: usize = 1000;
/// Bytes of an imported creator with an account and a number of followers, in tables, log and indexes.
const RECORD: u64 = 3000;

#[derive(Clone, Copy)]
enum Stage {
    Day,
    Week,
    Month,
}

impl Stage {
    /// The day, week or month of an instant, as a number that grows with time.
    fn of(self, at: Millis) -> i64 {
        use chrono::Datelike;
        let day = at.utc_day().0;
        match self {
            Self::Day => i64::from(day.num_days_from_ce()),
            // Weeks begin on a Monday.
            Self::Week => i64::from(day.num_days_from_ce() - 1).div_euclid(7),
            Self::Month => i64::from(day.year()) * 12 + i64::from(day.month0()),
        }
    }
}

/// Which backups stay: all of the last 2 days, then the newest of each of 12 days, 10 weeks and 9 months that have
/// any. The newest of all always stays. Answers in the order given.
pub fn kept(backups: &[Millis], now: Millis) -> Vec<bool> {
    let mut order: Vec<usize> = (0..backups.len()).collect();
    order.sort_by_key(|at| std::cmp::Reverse(backups[*at]));
    let mut keep = vec![false; backups.len()];
    let mut last: Option<Millis> = None;
    let mut left = STAGES.iter().flat_map(|(stage, count)| std::iter::repeat_n(*stage, *count)).peekable();
    for at in order {
        let when = backups[at];
        let fresh = now.0 - when.0 <= FRESH;
        let next = left.peek().is_some_and(|stage| last.is_none_or(|last| stage.of(when) < stage.of(last)));
        keep[at] = fresh || next || last.is_none();
        if keep[at] {
            last = Some(when);
        }
        if next && !fresh {
            left.next();
        }
    }
    keep
}

/// Whether the program makes a backup by itself now: something was changed since the newest, and that is long enough
/// ago. A clock that was set back doesn't stop it.
pub fn is_due(now: Millis, changed: Option<Millis>, newest: Option<Millis>) -> bool {
    match (changed, newest) {
        (None, _) => false,
        (Some(_), None) => true,
        (Some(changed), Some(newest)) => changed > newest && (now.0 - newest.0).abs() >= APART,
    }
}

/// Whether everything is checked now: a week after the last check, while nobody works.
pub fn is_check_due(now: Millis, changed: Option<Millis>, checked: Option<Millis>) -> bool {
    let idle = changed.is_none_or(|changed| (now.0 - changed.0).abs() >= IDLE);
    idle && checked.is_none_or(|checked| (now.0 - checked.0).abs() >= CHECK)
}

/// Whether an import is so large that a backup comes first.
pub fn is_large(records: usize) -> bool {
    records > LARGE
}

/// How many bytes a large import needs on the disk: a backup of the database as it is, and each record with its
/// changes, keys and places in the indexes, once in the write-ahead log and once in the database.
pub fn import_size(database: u64, records: usize) -> u64 {
    let records = u64::try_from(records).unwrap_or(u64::MAX);
    database.saturating_add(records.saturating_mul(2 * RECORD))
}

/// Whether a backup helps against what keeps a profile closed. Where the data are fine and only cannot be reached,
/// and where a file is somebody else's, it would only do harm.
pub fn backup_helps(message: &str) -> bool {
    matches!(
        message,
        "error-damaged" | "error-not-a-database" | "error-newer-database" | "error-backup-failed"
    )
}

/// Whether a copy failed for want of room or of the right to write. Then the place is at fault and not what was to be
/// copied.
pub fn needs_room(message: &str) -> bool {
    matches!(
        message,
        "error-no-room" | "error-disk-full" | "error-read-only" | "error-save-full" | "error-save-denied"
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    /// 1 July 2026, 09:00 UTC, a Wednesday.
    const NOW: Millis = Millis(1_782_896_400_000);

    fn ago(days: i64, hours: i64) -> Millis {
        Millis(NOW.0 - days * DAY - hours * 60 * MINUTE)
    }

    fn left(backups: Vec<Millis>) -> Vec<Millis> {
        let keep = kept(&backups, NOW);
        backups.into_iter().zip(keep).filter_map(|(at, keep)| keep.then_some(at)).collect()
    }

    #[test]
    fn all_of_two_days_stay_and_then_the_newest_of_each_day() {
        let some =
            vec![ago(0, 0), ago(0, 1), ago(1, 3), ago(2, 0), ago(3, 1), ago(3, 2), ago(3, 5), ago(4, 0)];
        let want = vec![ago(0, 0), ago(0, 1), ago(1, 3), ago(2, 0), ago(3, 1), ago(4, 0)];
        assert_eq!(left(some), want, "of the third day only the newest is left");
    }

    #[test]
    fn two_years_of_backups_thin_out_to_days_weeks_and_months() {
        // One every six hours for two years, thinned out each time, as it is lived.
        let mut kept_so_far: Vec<Millis> = Vec::new();
        for hour in (0..2 * 365 * 24).rev().step_by(6) {
            let now = ago(0, hour);
            kept_so_far.push(now);
            let keep = kept(&kept_so_far, now);
            kept_so_far =
                kept_so_far.into_iter().zip(keep).filter_map(|(at, keep)| keep.then_some(at)).collect();
        }
        let of = |from: i64, to: i64| {
            kept_so_far.iter().filter(|at| **at <= ago(from, 0) && **at > ago(to, 0)).count()
        };
        assert_eq!(of(0, 2), 8, "every backup of 2 days, 4 a day");
        assert!((11..=13).contains(&of(2, 15)), "12 days: {}", of(2, 15));
        assert!((8..=11).contains(&of(15, 88)), "10 weeks: {}", of(15, 88));
        assert!((7..=10).contains(&of(88, 400)), "9 months: {}", of(88, 400));
        assert!(kept_so_far.len() <= 8 + 13 + 11 + 10, "and no more: {}", kept_so_far.len());
    }

    #[test]
    fn the_newest_stays_however_old_it_is() {
        assert_eq!(left(vec![ago(4000, 0)]), [ago(4000, 0)], "it may be the only one");
        assert_eq!(left(Vec::new()), [], "nothing to keep");
        let ahead = vec![Millis(NOW.0 + 90 * DAY), ago(1, 0)];
        assert_eq!(left(ahead.clone()), ahead, "a clock that was ahead takes nothing away");
    }

    #[test]
    fn a_backup_is_due_half_an_hour_after_the_last_if_something_changed() {
        let minutes = |n: i64| Millis(NOW.0 - n * MINUTE);
        for (changed, newest, due, why) in [
            (None, None, false, "nothing was ever changed"),
            (Some(minutes(1)), None, true, "there is none yet"),
            (Some(minutes(1)), Some(minutes(29)), false, "the last is too fresh"),
            (Some(minutes(1)), Some(minutes(30)), true, "half an hour, and something is new"),
            (Some(minutes(31)), Some(minutes(30)), false, "everything is in the last one"),
            (Some(minutes(-61)), Some(minutes(-60)), true, "the clock was set back"),
        ] {
            assert_eq!(is_due(NOW, changed, newest), due, "{why}");
        }
    }

    #[test]
    fn everything_is_checked_once_a_week_while_nobody_works() {
        let at = |days, hours| Some(ago(days, hours));
        assert!(is_check_due(NOW, at(0, 1), at(7, 0)), "a week");
        assert!(is_check_due(NOW, None, None), "never yet");
        assert!(!is_check_due(NOW, at(0, 1), at(6, 23)), "not yet");
        assert!(!is_check_due(NOW, Some(Millis(NOW.0 - IDLE + 1)), at(8, 0)), "somebody works");
    }

    #[test]
    fn a_backup_helps_only_where_the_data_are_at_fault() {
        for id in ["error-profile-in-use", "error-read-only", "error-disk-full", "error-foreign-database"] {
            assert!(!backup_helps(id), "{id}: the data may be perfectly well");
        }
        assert!(
            backup_helps("error-damaged") && !is_large(1000) && is_large(1001),
            "and a large import begins with one"
        );
        assert_eq!(import_size(1_000_000, 1000), 1_000_000 + 2000 * RECORD, "the backup, and all twice");
    }
}
