//! Pure decisions about money: what a line takes of the budget, what the budget still allows, when a payment is strange.

use super::Step;
use super::store::Line;
use crate::values::{Currency, Money};

/// How creators and suppliers are paid.
pub const METHODS: [&str; 5] = ["transfer", "card", "cash", "paypal", "other"];

/// Where the money of a campaign stands (AT-P3).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Standing {
    /// Meant to be spent and not promised yet.
    pub planned: Money,
    /// Promised.
    pub committed: Money,
    /// Paid, less what was reversed.
    pub paid: Money,
    /// Promised and not paid yet.
    pub open: Money,
    /// What of the budget is neither promised nor paid; below zero when more was than there is.
    pub uncommitted: Money,
}

/// Whether a line counts: a plan for a creator who declined does not.
pub fn counts(line: &Line) -> bool {
    !(line.declined && line.step == Step::Planned)
}

/// The sum of some amounts; `None` when it does not fit.
pub fn sum(mut amounts: impl Iterator<Item = Money>, currency: Currency) -> Option<Money> {
    amounts.try_fold(Money::zero(currency), |sum, amount| sum.plus(&amount))
}

/// Where the money stands: lines against a budget. `None` when a sum does not fit.
pub fn standing(lines: &[Line], budget: Money) -> Option<Standing> {
    let currency = budget.currency;
    let planned = lines.iter().filter(|line| counts(line) && line.step == Step::Planned);
    let taken = sum(lines.iter().map(Line::taken), currency)?;
    Some(Standing {
        planned: sum(planned.map(|line| line.amount), currency)?,
        committed: sum(lines.iter().map(Line::committed), currency)?,
        paid: sum(lines.iter().map(|line| line.paid), currency)?,
        open: sum(lines.iter().map(Line::open), currency)?,
        uncommitted: Money { minor: budget.minor.checked_sub(taken.minor)?, currency },
    })
}

/// How much of a new promise the budget does not cover; `None` when it does (AT-P6). Without a budget nothing is over
/// it. `taken` is what all other lines take.
pub fn over(budget: Money, taken: Money, promise: Money) -> Option<Money> {
    let left = budget.minor.saturating_sub(taken.minor);
    let over = promise.minor.saturating_sub(left.max(0));
    (budget.minor > 0 && promise.minor > 0 && over > 0)
        .then_some(Money { minor: over, currency: budget.currency })
}

/// How much more than was promised a line would have been paid; `None` when it is not more.
pub fn overpaid(committed: Money, paid: Money, amount: Money) -> Option<Money> {
    let over = paid.minor.saturating_add(amount.minor).saturating_sub(committed.minor);
    (over > 0).then_some(Money { minor: over, currency: committed.currency })
}

/// Whether a payment looks like one that was made already: the same amount, or the same reference.
pub fn twice(known: &[(Money, &str)], amount: Money, reference: &str) -> bool {
    let plain = |text: &str| text.split_whitespace().collect::<String>().to_lowercase();
    let own = plain(reference);
    known.iter().any(|(paid, named)| *paid == amount || (!own.is_empty() && plain(named) == own))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::values::Uid;

    fn eur(minor: i64) -> Money {
        Money { minor, currency: Currency::EUR }
    }

    fn line(step: Step, amount: i64, paid: i64) -> Line {
        Line {
            id: Uid([0; 16]),
            collaboration: None,
            post: None,
            kind: "fee".to_owned(),
            what: String::new(),
            step,
            amount: eur(amount),
            paid: eur(paid),
            at: 0,
            declined: false,
        }
    }

    #[test]
    fn at_p3_what_is_promised_or_paid_leaves_the_budget_once() {
        let lines = [
            line(Step::Committed, 245_000, 245_000),
            line(Step::Committed, 360_000, 0),
            line(Step::Planned, 30_000, 0),
        ];
        let stands = standing(&lines, eur(800_000)).unwrap();
        assert_eq!(stands.paid, eur(245_000));
        assert_eq!(stands.open, eur(360_000), "committed, not yet paid");
        assert_eq!(stands.uncommitted, eur(195_000), "AT-P3: €1,950.00; a plan takes nothing");
        assert_eq!((stands.planned, stands.committed), (eur(30_000), eur(605_000)));
    }

    #[test]
    fn at_p6_a_promise_above_what_is_left_is_refused() {
        let taken = eur(605_000);
        assert_eq!(over(eur(800_000), taken, eur(195_000)), None, "AT-P6: 1,950.00 accepted");
        assert_eq!(over(eur(800_000), taken, eur(195_001)), Some(eur(1)), "AT-P6: 1,950.01 refused");
        assert_eq!(over(eur(100_000), eur(120_000), eur(500)), Some(eur(500)), "nothing is left");
        assert_eq!(over(eur(100_000), eur(120_000), eur(0)), None, "a gift costs no fee");
        assert_eq!(over(eur(0), eur(0), eur(500)), None, "no budget, nothing to compare with");
    }

    #[test]
    fn what_was_paid_beyond_the_promise_takes_the_budget_too() {
        let one = line(Step::Committed, 100, 130);
        assert_eq!((one.taken(), one.open()), (eur(130), eur(0)), "paid more: nothing is open");
        let plan = line(Step::Planned, 100, 0);
        assert_eq!((plan.taken(), plan.open(), plan.committed()), (eur(0), eur(0), eur(0)));
        assert_eq!(overpaid(eur(100), eur(40), eur(60)), None, "to the cent");
        assert_eq!(overpaid(eur(100), eur(40), eur(61)), Some(eur(1)));
    }

    #[test]
    fn a_plan_for_somebody_who_declined_does_not_count() {
        let plan = Line { declined: true, ..line(Step::Planned, 100, 0) };
        let promise = Line { declined: true, ..line(Step::Committed, 100, 0) };
        assert!(!counts(&plan) && counts(&promise));
        assert_eq!(standing(&[plan], eur(1000)).unwrap().planned, eur(0));
    }

    #[test]
    fn the_same_payment_is_seen() {
        let known = [(eur(500), "INV 17"), (eur(700), "")];
        assert!(twice(&known, eur(500), ""), "the same amount");
        assert!(twice(&known, eur(900), "inv17"), "the same reference, written otherwise");
        assert!(!twice(&known, eur(900), ""), "no reference is not the same reference");
        assert!(!twice(&known, eur(900), "INV 18"));
    }
}
