//! What requests and answers of many calls share: ids, required texts, numbers as typed.

use crate::error::{Error, FieldError, Message, Result};
use crate::values::typed::{self, Wrong};
use crate::values::{Currency, Day, Lang, Money, Uid};
use serde::{Deserialize, Serialize};

/// Nothing to say.
#[derive(Debug, Default, Serialize, Deserialize)]
#[cfg_attr(feature = "types", derive(ts_rs::TS))]
pub struct Empty {}

/// A record, please.
#[derive(Debug, Deserialize)]
#[cfg_attr(feature = "types", derive(ts_rs::TS))]
pub struct Ref {
    /// Its id.
    pub id: String,
}

/// A campaign, please.
#[derive(Debug, Deserialize)]
#[cfg_attr(feature = "types", derive(ts_rs::TS))]
pub struct CampaignRef {
    /// Its id.
    pub campaign: String,
}

/// A record that was just made or changed.
#[derive(Debug, Serialize, Deserialize)]
#[cfg_attr(feature = "types", derive(ts_rs::TS))]
pub struct Created {
    /// Its id.
    pub id: String,
}

/// How many.
#[derive(Debug, Serialize, Deserialize)]
#[cfg_attr(feature = "types", derive(ts_rs::TS))]
pub struct Count {
    /// How many.
    pub count: i64,
}

impl Count {
    /// Of a list.
    pub fn of<T>(list: &[T]) -> Self {
        Self { count: i64::try_from(list.len()).unwrap_or(i64::MAX) }
    }
}

/// An amount as it crosses the pipe.
#[derive(Debug, Clone, Serialize, Deserialize, PartialEq, Eq)]
#[cfg_attr(feature = "types", derive(ts_rs::TS))]
pub struct Amount {
    /// Whole minor units, below 2^53.
    pub minor: i64,
    /// ISO 4217.
    pub currency: String,
    /// As people read it.
    pub printed: String,
}

impl Amount {
    /// An amount as a language prints it.
    pub fn new(money: Money, lang: Lang) -> Self {
        let printed = crate::values::format::money(money, lang);
        Self { minor: money.minor, currency: money.currency.code().to_owned(), printed }
    }
}

/// An id of a kind.
///
/// # Errors
/// `NotFound` when the text is no such id.
pub fn id(prefix: &'static str, text: &str) -> Result<Uid> {
    Uid::parse(prefix, text).ok_or(Error::NotFound(prefix))
}

/// An id of a kind that may be left out or empty.
///
/// # Errors
/// `NotFound` when the text is no such id.
pub fn optional_id(prefix: &'static str, text: &Option<String>) -> Result<Option<Uid>> {
    text.as_deref().filter(|text| !text.is_empty()).map(|text| id(prefix, text)).transpose()
}

/// A required text: trimmed, not empty, not longer than 300 characters.
///
/// # Errors
/// `Invalid` naming the field.
pub fn required(field: &str, text: &str) -> Result<String> {
    let text = text.trim();
    let problem = match text.chars().count() {
        0 => "error-required",
        1..=300 => return Ok(text.to_owned()),
        _ => "error-too-long",
    };
    Err(Error::Invalid(vec![FieldError::new(field, Message::new(problem))]))
}

/// Whether a text looks like one e-mail address.
pub fn is_email(text: &str) -> bool {
    let parts = text.split_once('@');
    parts.is_some_and(|(name, host)| {
        !name.is_empty() && host.contains('.') && !host.starts_with('.') && !host.ends_with('.')
    }) && !text.contains(char::is_whitespace)
        && text.matches('@').count() == 1
}

/// A text of several lines that may be left empty: trimmed, not longer than 10,000 characters.
///
/// # Errors
/// `Invalid` naming the field.
pub fn long(field: &str, text: &str) -> Result<String> {
    let text = text.trim();
    match text.chars().count() {
        0..=10_000 => Ok(text.to_owned()),
        _ => Err(Error::field(field, Message::new("error-too-long"))),
    }
}

/// What typed text lacks, as a message.
pub fn wrong(problem: Wrong, lang: Lang) -> Message {
    let example = match lang {
        Lang::En => "1,234.50",
        Lang::Es => "1.234,50",
        Lang::Fr => "1 234,50",
    };
    match problem {
        Wrong::NotANumber => Message::new("error-not-a-number"),
        Wrong::DecimalSign => Message::new("error-decimal-sign").with("example", example),
        Wrong::TooManyDigits => Message::new("error-too-many-digits"),
        Wrong::Negative => Message::new("error-negative"),
        Wrong::TooLarge => Message::new("error-too-large"),
    }
}

/// A day that may be left empty, `YYYY-MM-DD`.
///
/// # Errors
/// `Invalid` naming the field.
pub fn optional_day(field: &str, text: &str) -> Result<Option<Day>> {
    match text.trim() {
        "" => Ok(None),
        text => Day::parse(text).map(Some).ok_or_else(|| Error::field(field, Message::new("error-date"))),
    }
}

/// An amount that may be left empty.
///
/// # Errors
/// `Invalid` naming the field.
pub fn optional_amount(field: &str, text: &str, lang: Lang, currency: Currency) -> Result<Option<Money>> {
    if text.trim().is_empty() {
        return Ok(None);
    }
    typed::amount(text, lang, currency).map(Some).map_err(|problem| Error::field(field, wrong(problem, lang)))
}
