//! Exact decimals: quotients to 28 significant digits, rounded once, at display (rule R2).

use rust_decimal::{Decimal, RoundingStrategy};

/// Half up, away from zero: 2.675 → 2.68, −12.345 → −12.35.
pub fn round(value: Decimal, digits: u32) -> Decimal {
    let rounded = value.round_dp_with_strategy(digits, RoundingStrategy::MidpointAwayFromZero);
    if rounded.is_zero() { Decimal::ZERO } else { rounded }
}

/// The quotient, or `None` when the denominator is 0 or the result does not fit (rule R8).
pub fn quotient(numerator: Decimal, denominator: Decimal) -> Option<Decimal> {
    numerator.checked_div(denominator)
}

/// The exact decimal as machines get it: no exponent, no trailing zeros, 28 significant digits.
pub fn exact(value: Decimal) -> String {
    value.normalize().to_string()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rounding_is_half_up_where_floats_fail() {
        for (value, digits, want) in [
            ("0.005", 2, "0.01"),
            ("2.675", 2, "2.68"),
            ("1.005", 2, "1.01"),
            ("-12.345", 2, "-12.35"),
            ("-0.001", 2, "0"),
        ] {
            assert_eq!(round(value.parse().unwrap(), digits).to_string(), want, "R2: {value}");
        }
    }

    #[test]
    fn a_zero_denominator_has_no_quotient() {
        assert_eq!(quotient(Decimal::ONE, Decimal::ZERO), None, "R8");
    }
}
