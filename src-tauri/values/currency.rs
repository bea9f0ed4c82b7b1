//! Currencies: ISO 4217 codes, their exponents, and the narrow symbols people read.

use serde::{Deserialize, Serialize};

/// An ISO 4217 code, upper case.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Currency([u8; 3]);

/// Code and exponent as ISO 4217 lists them (amendment 176), narrow symbol as in CLDR 48 ("" = the code).
const TABLE: &[(&str, u32, &str)] = &[
    ("AED", 2, ""),
    ("ARS", 2, "$"),
    ("AUD", 2, "$"),
    ("BDT", 2, "৳"),
    ("BGN", 2, ""),
    ("BHD", 3, ""),
    ("BOB", 2, "Bs"),
    ("BRL", 2, "R$"),
    ("CAD", 2, "$"),
    ("CHF", 2, ""),
    ("CLP", 0, "$"),
    ("CNY", 2, "¥"),
    ("COP", 2, "$"),
    ("CRC", 2, "₡"),
    ("CZK", 2, "Kč"),
    ("DKK", 2, "kr"),
    ("DOP", 2, "$"),
    ("EGP", 2, "E£"),
    ("EUR", 2, "€"),
    ("GBP", 2, "£"),
    ("GTQ", 2, "Q"),
    ("HKD", 2, "$"),
    ("HUF", 2, "Ft"),
    ("IDR", 2, "Rp"),
    ("ILS", 2, "₪"),
    ("INR", 2, "₹"),
    ("IQD", 3, ""),
    ("ISK", 0, "kr"),
    ("JOD", 3, ""),
    ("JPY", 0, "¥"),
    ("KES", 2, ""),
    ("KRW", 0, "₩"),
    ("KWD", 3, ""),
    ("MAD", 2, ""),
    ("MXN", 2, "$"),
    ("MYR", 2, "RM"),
    ("NGN", 2, "₦"),
    ("NOK", 2, "kr"),
    ("NZD", 2, "$"),
    ("OMR", 3, ""),
    ("PEN", 2, ""),
    ("PHP", 2, "₱"),
    ("PLN", 2, "zł"),
    ("PYG", 0, "₲"),
    ("QAR", 2, ""),
    ("RON", 2, "lei"),
    ("RSD", 2, ""),
    ("SAR", 2, ""),
    ("SEK", 2, "kr"),
    ("SGD", 2, "$"),
    ("THB", 2, "฿"),
    ("TND", 3, ""),
    ("TRY", 2, "₺"),
    ("TWD", 2, "$"),
    ("UAH", 2, "₴"),
    ("USD", 2, "$"),
    ("UYU", 2, "$"),
    ("VND", 0, "₫"),
    ("XOF", 0, ""),
    ("ZAR", 2, "R"),
];

impl Currency {
    /// The euro.
    pub const EUR: Self = Self(*b"EUR");

    /// The currency of a code we know, in any case; `None` for anything else.
    pub fn new(code: &str) -> Option<Self> {
        let upper = code.trim().to_ascii_uppercase();
        TABLE.iter().find(|row| row.0 == upper).map(|row| {
            let mut bytes = [0; 3];
            bytes.copy_from_slice(row.0.as_bytes());
            Self(bytes)
        })
    }

    /// Every code we know, in alphabetical order.
    pub fn all() -> impl Iterator<Item = &'static str> {
        TABLE.iter().map(|row| row.0)
    }

    fn row(&self) -> &'static (&'static str, u32, &'static str) {
        TABLE.iter().find(|row| row.0.as_bytes() == self.0).unwrap_or(&TABLE[0])
    }

    /// The three letters.
    pub fn code(&self) -> &'static str {
        self.row().0
    }

    /// Digits after the point (EUR 2, JPY 0, KWD 3), also for printing (rule R1).
    pub fn exponent(&self) -> u32 {
        self.row().1
    }

    /// The narrow symbol, or the code where there is none.
    pub fn symbol(&self) -> &'static str {
        if self.row().2.is_empty() { self.row().0 } else { self.row().2 }
    }
}

impl TryFrom<String> for Currency {
    type Error = String;
    fn try_from(code: String) -> Result<Self, String> {
        Self::new(&code).ok_or_else(|| format!("{code} is not a currency code we know"))
    }
}

impl From<Currency> for String {
    fn from(currency: Currency) -> String {
        currency.code().to_owned()
    }
}

impl std::fmt::Debug for Currency {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.code())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn exponents_are_those_of_iso_4217() {
        for (code, digits) in [("EUR", 2), ("JPY", 0), ("KWD", 3), ("HUF", 2), ("IQD", 3)] {
            assert_eq!(Currency::new(code).map(|c| c.exponent()), Some(digits), "{code}");
        }
        assert_eq!(Currency::new("euro"), None, "only codes");
    }
}
