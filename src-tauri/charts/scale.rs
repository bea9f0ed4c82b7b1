//! Round numbers for axes, exactly: a scale never says 1,999.99.

use rust_decimal::Decimal;

/// The ticks from zero (or below) to the first round number at or above `highest`, at most `most` steps.
///
/// `least` is the smallest step that makes sense: 1 for counts. Zero is always on the scale.
pub(super) fn ticks(lowest: Decimal, highest: Decimal, most: u32, least: Decimal) -> Vec<Decimal> {
    let low = lowest.min(Decimal::ZERO);
    let high = highest.max(Decimal::ZERO);
    let step = step(high - low, most, least);
    let first = (low / step).floor();
    let last = (high / step).ceil().max(first + Decimal::ONE);
    let mut ticks = Vec::new();
    let mut at = first;
    while at <= last {
        ticks.push((at * step).normalize());
        at += Decimal::ONE;
    }
    ticks
}

fn step(range: Decimal, most: u32, least: Decimal) -> Decimal {
    let most = Decimal::from(most.max(1));
    let mut unit = least;
    loop {
        for part in [1, 2, 5] {
            let Some(candidate) = unit.checked_mul(Decimal::from(part)) else { return range.max(least) };
            if range / candidate <= most {
                return candidate;
            }
        }
        match unit.checked_mul(Decimal::TEN) {
            Some(next) => unit = next,
            None => return range.max(least),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn strings(low: i64, high: i64) -> Vec<String> {
        let ticks = ticks(low.into(), high.into(), 5, Decimal::ONE);
        ticks.iter().map(ToString::to_string).collect()
    }

    #[test]
    fn scales_start_at_zero_and_are_round() {
        assert_eq!(strings(0, 13_769), ["0", "5000", "10000", "15000"]);
        assert_eq!(strings(0, 3), ["0", "1", "2", "3"], "counts have no halves");
        assert_eq!(strings(0, 0), ["0", "1"], "an empty scale still has a length");
        assert_eq!(strings(-40, 90), ["-50", "0", "50", "100"], "what is below zero shows");
    }

    #[test]
    fn huge_values_end() {
        let ticks = ticks(Decimal::ZERO, Decimal::from(i64::MAX), 5, Decimal::ONE);
        assert_eq!(ticks.len(), 6, "{ticks:?}");
        assert!(ticks.last() >= Some(&Decimal::from(i64::MAX)));
    }
}
