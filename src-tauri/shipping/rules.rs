//! Pure decisions about shipments: where one is, and whether it is late.

use crate::values::Day;

/// Where a shipment can be, in the order in which screens show them.
pub const STATES: [&str; 4] = ["waiting", "sent", "received", "returned"];

/// What many shipments can be marked as at once.
pub const MARKS: [&str; 3] = ["sent", "received", "returned"];

/// Days after which something that was sent without an expected day should have arrived.
pub const USUAL_DAYS: i64 = 14;

/// The days of a shipment.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Days {
    /// Handed to the carrier.
    pub sent: Option<Day>,
    /// With the creator.
    pub received: Option<Day>,
    /// Back with us.
    pub returned: Option<Day>,
    /// When it should arrive.
    pub expected: Option<Day>,
}

/// Where it is.
pub fn state(days: Days) -> &'static str {
    match days {
        Days { returned: Some(_), .. } => "returned",
        Days { received: Some(_), .. } => "received",
        Days { sent: Some(_), .. } => "sent",
        _ => "waiting",
    }
}

/// Whether it should be there by now: the expected day has passed, or, without one, the usual time after it was sent.
pub fn late(days: Days, today: Day) -> bool {
    if days.received.is_some() || days.returned.is_some() {
        return false;
    }
    match (days.expected, days.sent) {
        (Some(expected), _) => expected < today,
        (None, Some(sent)) => sent.span(&today) - 1 > USUAL_DAYS,
        (None, None) => false,
    }
}

/// The field that cannot be, and why: nothing arrives before it was sent, nothing happened tomorrow.
pub fn wrong(days: Days, today: Day) -> Option<(&'static str, &'static str)> {
    let happened = [("sentOn", days.sent), ("receivedOn", days.received), ("returnedOn", days.returned)];
    if let Some((field, _)) = happened.into_iter().find(|(_, on)| on.is_some_and(|on| on > today)) {
        return Some((field, "error-shipment-future"));
    }
    let before = |earlier: Option<Day>, later: Option<Day>| {
        earlier.zip(later).is_some_and(|(earlier, later)| later < earlier)
    };
    if before(days.sent, days.received) {
        return Some(("receivedOn", "error-shipment-order"));
    }
    if before(days.sent, days.returned) || before(days.received, days.returned) {
        return Some(("returnedOn", "error-shipment-order"));
    }
    None
}

/// The days once it is marked; `None` when it is so already.
pub fn marked(days: Days, mark: &str, on: Day) -> Option<Days> {
    match mark {
        "sent" if days.sent.is_none() => Some(Days { sent: Some(on), ..days }),
        "received" if days.received.is_none() => Some(Days { received: Some(on), ..days }),
        "returned" if days.returned.is_none() => Some(Days { returned: Some(on), ..days }),
        _ => None,
    }
}

/// Whether its costs are promised: once it left.
pub fn left(days: Days) -> bool {
    state(days) != "waiting"
}

#[cfg(test)]
mod tests {
    use super::*;

    fn on(text: &str) -> Option<Day> {
        Day::parse(text)
    }

    fn days(sent: &str, received: &str, returned: &str, expected: &str) -> Days {
        Days { sent: on(sent), received: on(received), returned: on(returned), expected: on(expected) }
    }

    #[test]
    fn the_last_thing_that_happened_says_where_it_is() {
        for (shipment, want) in [
            (days("", "", "", "2026-07-01"), "waiting"),
            (days("2026-06-01", "", "", ""), "sent"),
            (days("2026-06-01", "2026-06-04", "", ""), "received"),
            (days("", "2026-06-04", "", ""), "received"),
            (days("2026-06-01", "2026-06-04", "2026-06-20", ""), "returned"),
            (days("2026-06-01", "", "2026-06-20", ""), "returned"),
        ] {
            assert_eq!(state(shipment), want, "{shipment:?}");
            assert_eq!(left(shipment), want != "waiting");
        }
    }

    #[test]
    fn late_is_what_should_be_there_by_now() {
        let today = Day::parse("2026-07-01").unwrap();
        for (shipment, want) in [
            (days("", "", "", ""), false),
            (days("", "", "", "2026-06-30"), true),
            (days("", "", "", "2026-07-01"), false),
            (days("2026-06-01", "", "", "2026-07-01"), false),
            (days("2026-06-30", "", "", "2026-06-30"), true),
            (days("2026-06-17", "", "", ""), false),
            (days("2026-06-16", "", "", ""), true),
            (days("2026-06-01", "2026-06-29", "", "2026-06-10"), false),
            (days("2026-06-01", "", "2026-06-29", "2026-06-10"), false),
        ] {
            assert_eq!(late(shipment, today), want, "{shipment:?}");
        }
    }

    #[test]
    fn nothing_arrives_before_it_was_sent_or_tomorrow() {
        let today = Day::parse("2026-07-01").unwrap();
        let field = |shipment| wrong(shipment, today).map(|wrong| wrong.0);
        assert_eq!(field(days("2026-07-02", "", "", "")), Some("sentOn"));
        assert_eq!(field(days("2026-06-20", "2026-06-19", "", "")), Some("receivedOn"));
        assert_eq!(field(days("2026-06-20", "2026-06-22", "2026-06-21", "")), Some("returnedOn"));
        assert_eq!(field(days("2026-06-20", "2026-06-20", "", "2027-01-01")), None, "the same day is fine");
    }

    #[test]
    fn what_is_marked_already_stays_as_it_is() {
        let today = Day::parse("2026-07-01").unwrap();
        let sent = days("2026-06-20", "", "", "");
        assert_eq!(marked(sent, "sent", today), None, "sent once");
        assert_eq!(marked(sent, "received", today).map(state), Some("received"));
        assert_eq!(
            marked(Days::default(), "received", today).map(state),
            Some("received"),
            "seen on arrival"
        );
        assert_eq!(marked(sent, "lost", today), None, "an unknown mark marks nothing");
    }
}
