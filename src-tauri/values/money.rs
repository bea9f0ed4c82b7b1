//! Money: whole minor units and a currency, checked arithmetic, splitting without losing a cent.

use super::{Currency, ratio};
use rust_decimal::Decimal;

/// The largest whole number that crosses the pipe unchanged (2^53 − 1).
pub const LARGEST: i64 = (1 << 53) - 1;

/// An amount in whole minor units of one currency.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Hash)]
pub struct Money {
    /// Minor units (cents for EUR, yen for JPY).
    pub minor: i64,
    /// The currency.
    pub currency: Currency,
}

impl Money {
    /// Zero of a currency.
    pub fn zero(currency: Currency) -> Self {
        Self { minor: 0, currency }
    }

    /// From a decimal in major units; `None` when it has more digits than the currency or is 2^53 or more.
    pub fn from_decimal(amount: Decimal, currency: Currency) -> Option<Self> {
        let scaled = amount.checked_mul(Decimal::from(10_i64.pow(currency.exponent())))?;
        if !scaled.fract().is_zero() {
            return None;
        }
        let minor = i64::try_from(scaled.trunc().mantissa() / 10_i128.pow(scaled.trunc().scale())).ok()?;
        (minor.abs() <= LARGEST).then_some(Self { minor, currency })
    }

    /// In major units, exact.
    pub fn decimal(&self) -> Decimal {
        Decimal::new(self.minor, self.currency.exponent())
    }

    /// The sum; `None` on overflow or when the currencies differ.
    pub fn plus(&self, other: &Self) -> Option<Self> {
        let minor = (self.currency == other.currency).then(|| self.minor.checked_add(other.minor))??;
        Some(Self { minor, currency: self.currency })
    }

    /// Splits equally by largest remainder (rule R6): the first parts get the odd units; the parts always add
    /// up to the whole; a negative amount is split as its absolute value. No parts: nothing.
    pub fn split(&self, parts: usize) -> Vec<Self> {
        let Ok(count) = i64::try_from(parts) else { return Vec::new() };
        if count == 0 {
            return Vec::new();
        }
        let (whole, sign) = (self.minor.abs(), self.minor.signum());
        let (base, odd) = (whole / count, whole % count);
        (0..count)
            .map(|i| Self { minor: sign * (base + i64::from(i < odd)), currency: self.currency })
            .collect()
    }

    /// Rounded half up, away from zero, to the currency's exponent (rule R2).
    pub fn rounded(amount: Decimal, currency: Currency) -> Option<Self> {
        Self::from_decimal(ratio::round(amount, currency.exponent()), currency)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn eur(minor: i64) -> Money {
        Money { minor, currency: Currency::new("EUR").unwrap() }
    }

    #[test]
    fn splitting_never_loses_a_cent() {
        let parts = |minor, n| eur(minor).split(n).iter().map(|m| m.minor).collect::<Vec<_>>();
        assert_eq!(parts(35000, 3), [11667, 11667, 11666], "AT-D1");
        assert_eq!(parts(10000, 4), [2500; 4], "AT-D2");
        assert_eq!(parts(10000, 7), [1429, 1429, 1429, 1429, 1428, 1428, 1428], "AT-D3");
        assert_eq!(parts(-100, 3), [-34, -33, -33], "a negative line as its absolute value, sign put back");
        assert_eq!(parts(100, 0), Vec::<i64>::new(), "no parts, nothing to give");
    }

    #[test]
    fn an_amount_never_gains_or_loses_digits_silently() {
        let eur = Currency::new("EUR").unwrap();
        let jpy = Currency::new("JPY").unwrap();
        assert_eq!(
            Money::from_decimal("350.10".parse().unwrap(), eur).map(|m| m.minor),
            Some(35010),
            "exact"
        );
        assert_eq!(Money::from_decimal("350.105".parse().unwrap(), eur), None, "a third digit is refused");
        assert_eq!(Money::from_decimal("12.5".parse().unwrap(), jpy), None, "yen have no decimals");
        assert_eq!(
            Money::from_decimal("90071992547410.00".parse().unwrap(), eur),
            None,
            "past 2^53 is refused"
        );
    }

    #[test]
    fn currencies_do_not_mix() {
        let usd = Money { minor: 1, currency: Currency::new("USD").unwrap() };
        assert_eq!(eur(1).plus(&usd), None, "adding dollars to euros has no answer");
    }
}
