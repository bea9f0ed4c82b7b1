//! Pure decisions: what a computer may say, and how troubles are said to people.

use super::content::{Changes, Member};
use super::exchange::Problem;
use super::remote::Trouble;
use crate::error::{Error, Message};
use crate::values::{Lang, Millis, Uid, format};
use std::collections::BTreeMap;

/// When a file was sealed; `None` when its content is no changes.
pub fn sealed_at(content: &[u8]) -> Option<i64> {
    Changes::decode(content).map(|changes| changes.at)
}

fn device(bytes: &[u8]) -> Option<Uid> {
    Some(Uid(bytes.try_into().ok()?))
}

/// The last change of each computer.
pub fn last_numbers(changes: &Changes) -> BTreeMap<Uid, i64> {
    let mut out = BTreeMap::new();
    for row in &changes.rows {
        if let Some(device) = device(&row.device_id) {
            let last = out.entry(device).or_insert(0);
            *last = row.n.max(*last);
        }
    }
    out
}

/// What counts of a computer's changes: its own, without a gap after the last; and others' where nobody of the team
/// speaks for them, or where it was copied from that one. `None` when its own row is broken.
pub fn heard(
    members: &BTreeMap<Uid, Vec<Member>>,
    who: Uid,
    last: i64,
    mut changes: Changes,
) -> Option<Changes> {
    let copied_from =
        |other| members.get(&who).into_iter().flatten().any(|member| member.parent == Some(other));
    let adopts = |other| !members.contains_key(&other) || copied_from(other);
    changes.rows.retain(|row| device(&row.device_id).is_some_and(|of| of == who || adopts(of)));
    changes.actions.retain(|(of, _)| *of == who || adopts(*of));
    let own = changes.rows.iter().filter(|row| row.device_id == who.0);
    let whole = own.zip(last + 1..).all(|(row, n)| row.n == n);
    whole.then_some(changes)
}

/// Whether changes are to be sealed now: people paused, or there are many.
pub fn is_due(now: Millis, changed: Option<Millis>, unsealed: i64) -> bool {
    const PAUSE: i64 = 15_000;
    let paused = changed.is_none_or(|at| now.0.saturating_sub(at.0) >= PAUSE);
    unsealed > 0 && (paused || unsealed >= 500)
}

/// A trouble with the folder, as an error.
pub fn unavailable(why: Trouble) -> Error {
    Error::Unavailable(Message::new(match why {
        Trouble::Gone => "error-sync-gone",
        Trouble::ReadOnly => "error-sync-read-only",
        Trouble::Full => "error-sync-full",
        Trouble::Busy | Trouble::TooLarge => "error-sync-busy",
    }))
}

/// What a problem is called, and whether filling the folder again may help.
pub fn told(problem: Problem, lang: Lang) -> (Message, bool) {
    let count = |id: &str, count: usize| {
        let count = i64::try_from(count).unwrap_or(i64::MAX);
        Message::new(id)
            .with("cat", format::plural(count, lang))
            .with("countText", format::count(count, lang))
    };
    match problem {
        Problem::Gone => (Message::new("error-sync-gone"), false),
        Problem::Emptied => (Message::new("sync-problem-emptied"), true),
        Problem::Other => (Message::new("error-sync-other"), false),
        Problem::Unread => (Message::new("sync-problem-unread"), true),
        Problem::ReadOnly => (Message::new("error-sync-read-only"), false),
        Problem::Full => (Message::new("error-sync-full"), false),
        Problem::Busy => (Message::new("error-sync-busy"), false),
        Problem::Missing(files) => (count("sync-problem-missing", files), true),
        Problem::Unfinished(files) => (count("sync-problem-unfinished", files), true),
        Problem::Refused(files) => (count("sync-problem-refused", files), false),
        Problem::Twin => (Message::new("sync-problem-twin"), false),
        Problem::Newer(files) => (count("sync-problem-newer", files), false),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::db::log::Row;

    fn row(device: u8, n: i64) -> Row {
        Row {
            device_id: vec![device; 16],
            n,
            action: Uid([0; 16]),
            entity: 3,
            record: Uid([1; 16]),
            field: None,
            value: vec![0xa0],
            sealed: None,
            key_id: None,
            clock: 1,
            bases: Vec::new(),
        }
    }

    fn changes(rows: &[(u8, i64)]) -> Changes {
        Changes { rows: rows.iter().map(|(device, n)| row(*device, *n)).collect(), ..Changes::default() }
    }

    #[test]
    fn a_computer_speaks_for_itself_and_for_who_has_no_voice() {
        let id = |n: u8| Uid([n; 16]);
        let copied = Member { parent: Some(id(2)), ..Member::default() };
        let members = BTreeMap::from([
            (id(1), vec![Member::default()]),
            (id(2), vec![Member::default()]),
            (id(3), vec![copied]),
        ]);
        let may = |who: u8, last: i64, rows: &[(u8, i64)]| {
            heard(&members, id(who), last, changes(rows)).is_some_and(|heard| heard.rows.len() == rows.len())
        };
        assert!(may(1, 0, &[(1, 1), (1, 2)]) && may(1, 7, &[(1, 8)]), "its own, one after the other");
        assert!(!may(1, 0, &[(1, 2)]) && !may(1, 7, &[(1, 7)]), "without a gap and without a repeat");
        assert!(!may(1, 0, &[(2, 1)]), "not what another member says for itself");
        assert!(may(1, 0, &[(9, 5)]), "what nobody of the team says for itself");
        assert!(may(3, 0, &[(2, 5)]), "what it took over when it was copied");
        assert_eq!(
            last_numbers(&changes(&[(1, 4), (9, 2), (1, 3)])),
            BTreeMap::from([(id(1), 4), (id(9), 2)])
        );
    }
}
