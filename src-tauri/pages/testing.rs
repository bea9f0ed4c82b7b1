//! For tests: the words of the Fluent files, and values printed as each language prints them.

use fluent_bundle::{FluentArgs, FluentBundle, FluentResource};
use rust_decimal::Decimal;

use super::Words;

/// The report's and the charts' words in one language.
pub(crate) struct Spoken(FluentBundle<FluentResource>);

impl Words for Spoken {
    fn text(&self, id: &str, args: &[(&str, &str)]) -> String {
        let message = self.0.get_message(id).unwrap_or_else(|| panic!("no message {id}"));
        let pattern = message.value().expect("a message has a text");
        let args: FluentArgs<'_> = args.iter().map(|(name, value)| (*name, *value)).collect();
        let mut errors = Vec::new();
        let text = self.0.format_pattern(pattern, Some(&args), &mut errors).into_owned();
        assert!(errors.is_empty(), "{id}: {errors:?}");
        text
    }
}

/// The words of `en`, `es` or `fr`.
pub(crate) fn words(language: &str) -> Spoken {
    let files = match language {
        "es" => [include_str!("../words/es/charts.ftl"), include_str!("../words/es/reports.ftl")],
        "fr" => [include_str!("../words/fr/charts.ftl"), include_str!("../words/fr/reports.ftl")],
        _ => [include_str!("../words/en/charts.ftl"), include_str!("../words/en/reports.ftl")],
    };
    let mut bundle = FluentBundle::new(vec![language.parse().expect("a language")]);
    bundle.set_use_isolating(false);
    for file in files {
        let resource = FluentResource::try_new(file.to_owned()).expect("the file can be read");
        bundle.add_resource(resource).expect("no message twice");
    }
    Spoken(bundle)
}

/// A number with `digits` after the point, as the language prints it.
pub(crate) fn number(language: &str, value: Decimal, digits: u32) -> String {
    let (group, point) = match language {
        "es" => (".", ","),
        "fr" => ("\u{202F}", ","),
        _ => (",", "."),
    };
    let text = format!("{:.1$}", value.abs().round_dp(digits), digits as usize);
    let (whole, part) = text.split_once('.').unwrap_or((&text, ""));
    let mut grouped = String::new();
    for (index, digit) in whole.chars().enumerate() {
        let left = whole.len() - index;
        if index > 0 && left % 3 == 0 && !(language == "es" && whole.len() < 5) {
            grouped.push_str(group);
        }
        grouped.push(digit);
    }
    let sign = if value.is_sign_negative() && !value.is_zero() { "-" } else { "" };
    if part.is_empty() { format!("{sign}{grouped}") } else { format!("{sign}{grouped}{point}{part}") }
}

/// An amount in euros.
pub(crate) fn money(language: &str, value: Decimal) -> String {
    let text = number(language, value, 2);
    match (language, text.strip_prefix('-')) {
        ("en", Some(rest)) => format!("-€{rest}"),
        ("en", None) => format!("€{text}"),
        _ => format!("{text}\u{A0}€"),
    }
}

/// A percentage.
pub(crate) fn percent(language: &str, value: Decimal) -> String {
    let blank = if language == "en" { "" } else { "\u{A0}" };
    format!("{}{blank}%", number(language, value, 2))
}
