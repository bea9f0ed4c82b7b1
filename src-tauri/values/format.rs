//! How figures are printed, in English, Spanish and French (rule R12, CLDR 48): one place for screen and PDF.

use super::{Day, Money, ratio};
use chrono::Datelike;
use fixed_decimal::Decimal as Fixed;
use icu_decimal::{DecimalFormatter, options::DecimalFormatterOptions};
use icu_plurals::{PluralCategory, PluralRules};
use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};

/// A language of the product. The number region follows it: en as in the US, es as in Spain, fr as in France.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Hash, Serialize, Deserialize, Default)]
#[cfg_attr(feature = "types", derive(ts_rs::TS))]
#[cfg_attr(feature = "types", ts(rename = "Language"))]
#[serde(rename_all = "lowercase")]
pub enum Lang {
    /// English.
    #[default]
    En,
    /// Spanish.
    Es,
    /// French.
    Fr,
}

impl Lang {
    /// All three, in the order they are offered.
    pub const ALL: [Lang; 3] = [Lang::En, Lang::Es, Lang::Fr];

    /// The two-letter code.
    pub fn code(self) -> &'static str {
        match self {
            Lang::En => "en",
            Lang::Es => "es",
            Lang::Fr => "fr",
        }
    }

    /// From a code or a locale name such as `fr_FR.UTF-8`; `None` for other languages.
    pub fn from_locale(name: &str) -> Option<Self> {
        let language = name.split(['_', '-', '.']).next()?.to_ascii_lowercase();
        Self::ALL.into_iter().find(|lang| lang.code() == language)
    }

    /// Decimal sign and grouping sign as typed.
    pub(super) fn signs(self) -> (char, char) {
        if self == Lang::En { ('.', ',') } else { (',', '.') }
    }

    fn locale(self) -> icu_locale_core::Locale {
        self.code().parse().unwrap_or(icu_locale_core::Locale::UNKNOWN)
    }
}

/// The library's formatter and plural rules of each language.
struct Rules(Option<DecimalFormatter>, Option<PluralRules>);

thread_local! {
    static RULES: [Rules; 3] = Lang::ALL.map(|lang| {
        let locale = lang.locale();
        Rules(
            DecimalFormatter::try_new((&locale).into(), DecimalFormatterOptions::default()).ok(),
            PluralRules::try_new((&locale).into(), Default::default()).ok(),
        )
    });
}

/// A number with exactly `digits` decimals, grouped, rounded once.
pub fn number(value: Decimal, digits: u32, lang: Lang) -> String {
    let rounded = ratio::round(value, digits);
    let text = format!("{rounded:.*}", digits as usize);
    RULES.with(|rules| match (text.parse::<Fixed>(), &rules[lang as usize].0) {
        (Ok(fixed), Some(formatter)) => formatter.format(&fixed).to_string(),
        _ => text,
    })
}

/// A whole number: `16,486`.
pub fn count(value: i64, lang: Lang) -> String {
    number(Decimal::from(value), 0, lang)
}

/// A number of bytes as people read it: `812 kB`, `1.4 MB`; `o` for bytes in French.
pub fn bytes(value: u64, lang: Lang) -> String {
    let (unit, by, digits) = match value {
        0..1_000 => ("", 1, 0),
        1_000..1_000_000 => ("k", 1_000, 0),
        1_000_000..1_000_000_000 => ("M", 1_000_000, 1),
        _ => ("G", 1_000_000_000_u64, 1),
    };
    let letter = if lang == Lang::Fr { "o" } else { "B" };
    format!("{}\u{a0}{unit}{letter}", number(Decimal::from(value) / Decimal::from(by), digits, lang))
}

/// A percentage, given in percent: `3.82%`, `3,82 %`.
pub fn percent(value: Decimal, digits: u32, lang: Lang) -> String {
    let blank = if lang == Lang::En { "" } else { "\u{a0}" };
    format!("{}{blank}%", number(value, digits, lang))
}

/// A multiple: `2.50×`.
pub fn multiple(value: Decimal, lang: Lang) -> String {
    format!("{}×", number(value, 2, lang))
}

/// An amount with its currency's digits.
pub fn money(amount: Money, lang: Lang) -> String {
    money_digits(amount.decimal(), amount.currency, amount.currency.exponent(), lang)
}

/// A cost with a chosen number of digits (rule R3: four for CPE and CPV below 1.00).
pub fn money_digits(value: Decimal, currency: super::Currency, digits: u32, lang: Lang) -> String {
    let rounded = ratio::round(value, digits);
    let text = number(rounded.abs(), digits, lang);
    let minus = if rounded.is_sign_negative() && !rounded.is_zero() { "-" } else { "" };
    let symbol = currency.symbol();
    match lang {
        Lang::En if symbol.ends_with(|c: char| c.is_ascii_alphabetic()) => {
            format!("{minus}{symbol}\u{a0}{text}")
        }
        Lang::En => format!("{minus}{symbol}{text}"),
        _ => format!("{minus}{text}\u{a0}{symbol}"),
    }
}

/// A decimal as it is typed back into a field: the language's decimal sign, no grouping.
pub fn editable(value: Decimal, digits: u32, lang: Lang) -> String {
    let text = format!("{:.*}", digits as usize, value);
    if lang == Lang::En { text } else { text.replace('.', ",") }
}

/// The plural class that messages select on (`one`, `many`, `other`), from the same data on both sides.
pub fn plural(value: i64, lang: Lang) -> &'static str {
    RULES.with(|rules| match rules[lang as usize].1.as_ref().map(|plurals| plurals.category_for(value)) {
        Some(PluralCategory::One) => "one",
        Some(PluralCategory::Many) => "many",
        _ => "other",
    })
}

/// A date in words: `5 March 2026`, `5 de marzo de 2026`, `5 mars 2026`.
pub fn day(day: Day, lang: Lang) -> String {
    const EN: [&str; 12] = [
        "January",
        "February",
        "March",
        "April",
        "May",
        "June",
        "July",
        "August",
        "September",
        "October",
        "November",
        "December",
    ];
    const ES: [&str; 12] = [
        "enero",
        "febrero",
        "marzo",
        "abril",
        "mayo",
        "junio",
        "julio",
        "agosto",
        "septiembre",
        "octubre",
        "noviembre",
        "diciembre",
    ];
    const FR: [&str; 12] = [
        "janvier",
        "février",
        "mars",
        "avril",
        "mai",
        "juin",
        "juillet",
        "août",
        "septembre",
        "octobre",
        "novembre",
        "décembre",
    ];
    let (d, m, y) = (day.0.day(), day.0.month0() as usize, day.0.year());
    match lang {
        Lang::En => format!("{d} {} {y}", EN[m]),
        Lang::Es => format!("{d} de {} de {y}", ES[m]),
        Lang::Fr if d == 1 => format!("1er {} {y}", FR[m]),
        Lang::Fr => format!("{d} {} {y}", FR[m]),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::values::Currency;

    #[test]
    fn figures_are_printed_as_cldr_48_prints_them() {
        let eur = Currency::new("EUR").unwrap();
        let big: Decimal = "16486.5".parse().unwrap();
        let small: Decimal = "1234.5".parse().unwrap();
        let rate: Decimal = "3.820911".parse().unwrap();
        for (lang, a, b, c, d) in [
            (Lang::En, "16,486.50", "1,234.50", "3.82%", "€16,486.50"),
            (Lang::Es, "16.486,50", "1234,50", "3,82\u{a0}%", "16.486,50\u{a0}€"),
            (Lang::Fr, "16\u{202f}486,50", "1\u{202f}234,50", "3,82\u{a0}%", "16\u{202f}486,50\u{a0}€"),
        ] {
            assert_eq!(number(big, 2, lang), a, "R12 {lang:?}");
            assert_eq!(number(small, 2, lang), b, "R12 {lang:?}");
            assert_eq!(percent(rate, 2, lang), c, "R12 {lang:?}");
            assert_eq!(money_digits(big, eur, 2, lang), d, "R12 {lang:?}");
        }
        let minus: Decimal = "-120".parse().unwrap();
        assert_eq!(money_digits(minus, eur, 2, Lang::En), "-€120.00", "the minus stands in front");
        assert_eq!(money_digits(minus, eur, 2, Lang::Fr), "-120,00\u{a0}€", "the minus stands in front");
        assert_eq!(percent("-0.001".parse().unwrap(), 2, Lang::En), "0.00%", "what rounds to 0 has no sign");
    }

    #[test]
    fn plural_classes_know_millions() {
        assert_eq!(plural(1, Lang::En), "one", "one creator");
        assert_eq!(plural(0, Lang::Fr), "one", "zéro prend le singulier");
        assert_eq!(plural(1_000_000, Lang::Es), "many", "un millón de vistas");
    }
}
