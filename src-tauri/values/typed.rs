//! Numbers as people type them, in the language they read: `1,234.50` in English, `1.234,50` in Spanish,
//! `1 234,50` in French. A wrong decimal sign is refused, never guessed.

use super::{Currency, Lang, Money};
use rust_decimal::Decimal;

/// Why typed text is not a number.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Wrong {
    /// Not a number at all.
    NotANumber,
    /// Grouping or decimal sign of another language (`350,10` in English).
    DecimalSign,
    /// More digits after the sign than the currency or the field has.
    TooManyDigits,
    /// Below 0 where nothing below 0 makes sense.
    Negative,
    /// Larger than can be kept exactly.
    TooLarge,
}

/// Reads a decimal; currency signs, percent signs and blanks around and inside are ignored.
pub fn decimal(text: &str, lang: Lang) -> Result<Decimal, Wrong> {
    let plain: String = text.chars().filter(|c| !c.is_whitespace() && !"€$£¥%".contains(*c)).collect();
    let (negative, digits) = match plain.strip_prefix(['-', '−']) {
        Some(rest) => (true, rest),
        None => (false, plain.as_str()),
    };
    if digits.is_empty() || !digits.chars().all(|c| c.is_ascii_digit() || c == '.' || c == ',') {
        return Err(Wrong::NotANumber);
    }
    let (point, group) = lang.signs();
    let (whole, fraction) = digits.split_once(point).unwrap_or((digits, ""));
    if fraction.contains(['.', ',']) || !grouped(whole, group) {
        return Err(Wrong::DecimalSign);
    }
    let number: String = whole.chars().filter(char::is_ascii_digit).collect();
    let joined = if fraction.is_empty() { number } else { format!("{number}.{fraction}") };
    let value: Decimal =
        joined.parse().map_err(|_| if joined.len() > 28 { Wrong::TooLarge } else { Wrong::NotANumber })?;
    Ok(if negative { -value } else { value })
}

/// Whether the groups are whole thousands: `1,234,567` is, `350,10` is not.
fn grouped(whole: &str, group: char) -> bool {
    let mut parts = whole.split(group);
    let first = parts.next().unwrap_or("");
    let rest: Vec<&str> = parts.collect();
    rest.iter().all(|part| part.len() == 3) && (rest.is_empty() || (1..=3).contains(&first.len()))
}

/// Reads an amount of a currency that must not be below 0.
pub fn amount(text: &str, lang: Lang, currency: Currency) -> Result<Money, Wrong> {
    let value = decimal(text, lang)?;
    if value.is_sign_negative() && !value.is_zero() {
        return Err(Wrong::Negative);
    }
    signed_amount(value, currency)
}

/// A decimal as an amount of either sign (revenue after refunds may be below 0).
pub fn signed_amount(value: Decimal, currency: Currency) -> Result<Money, Wrong> {
    if value.normalize().scale() > currency.exponent() {
        return Err(Wrong::TooManyDigits);
    }
    Money::from_decimal(value, currency).ok_or(Wrong::TooLarge)
}

/// Reads a whole number of 0 or more.
pub fn count(text: &str, lang: Lang) -> Result<i64, Wrong> {
    let value = decimal(text, lang)?;
    if value.is_sign_negative() && !value.is_zero() {
        return Err(Wrong::Negative);
    }
    if !value.fract().is_zero() {
        return Err(Wrong::TooManyDigits);
    }
    let whole = value.trunc().to_string().parse::<i64>().map_err(|_| Wrong::TooLarge)?;
    if whole > super::money::LARGEST { Err(Wrong::TooLarge) } else { Ok(whole) }
}

/// A metric as keyed in: a number, nothing, not available, or below a bound.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Keyed {
    /// A number.
    Value(i64),
    /// Blank: nobody looked yet.
    Empty,
    /// The platform does not give it.
    NotAvailable,
    /// The platform only says "below" this bound.
    Below(i64),
}

/// Reads a result cell: `7,800`, blank, `n/a` (`-`, `nd`, `n.d.`), `<5`.
pub fn keyed(text: &str, lang: Lang) -> Result<Keyed, Wrong> {
    let text = text.trim();
    match text.to_lowercase().as_str() {
        "" => return Ok(Keyed::Empty),
        "n/a" | "na" | "-" | "–" | "—" | "n/d" | "n.d." | "nd" | "s/d" => return Ok(Keyed::NotAvailable),
        _ => {}
    }
    match text.strip_prefix('<') {
        Some(bound) => count(bound, lang).map(Keyed::Below),
        None => count(text, lang).map(Keyed::Value),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_language_reads_its_own_signs() {
        for (text, lang, want) in [
            ("1,234.50", Lang::En, Ok("1234.50")),
            ("1.234,50", Lang::Es, Ok("1234.50")),
            ("1\u{202f}234,50 €", Lang::Fr, Ok("1234.50")),
            ("350,10", Lang::En, Err(Wrong::DecimalSign)),
            ("350.10", Lang::Es, Err(Wrong::DecimalSign)),
            ("1.234", Lang::Fr, Ok("1234")),
            ("12a", Lang::En, Err(Wrong::NotANumber)),
            ("", Lang::En, Err(Wrong::NotANumber)),
            ("-120.00", Lang::En, Ok("-120.00")),
            (".5", Lang::En, Ok("0.5")),
        ] {
            assert_eq!(
                decimal(text, lang).map(|d| d.to_string()),
                want.map(str::to_owned),
                "{text:?} in {lang:?}"
            );
        }
    }

    #[test]
    fn a_fee_is_never_below_zero_nor_finer_than_a_cent() {
        let eur = Currency::new("EUR").unwrap();
        assert_eq!(amount("-5", Lang::En, eur), Err(Wrong::Negative), "a negative fee is refused");
        assert_eq!(
            amount("1.234", Lang::En, eur),
            Err(Wrong::TooManyDigits),
            "a thousandth of a euro is refused"
        );
        assert_eq!(amount("-0", Lang::En, eur).map(|m| m.minor), Ok(0), "nothing is nothing");
    }

    #[test]
    fn four_states_of_a_cell_stay_four() {
        assert_eq!(keyed("", Lang::En), Ok(Keyed::Empty), "blank is not 0");
        assert_eq!(keyed("0", Lang::En), Ok(Keyed::Value(0)), "0 is 0");
        assert_eq!(keyed("n/a", Lang::En), Ok(Keyed::NotAvailable), "not available is said");
        assert_eq!(keyed("<5", Lang::En), Ok(Keyed::Below(5)), "a bound is kept");
        assert_eq!(keyed("7,800", Lang::En), Ok(Keyed::Value(7800)), "groups are read");
    }
}
