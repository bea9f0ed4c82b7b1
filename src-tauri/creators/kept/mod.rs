//! What a team keeps about creators: tags, notes, own fields, named lists, saved filters.

pub mod lists;
pub mod notes;
pub mod own;
pub mod store;
pub mod tags;

use crate::error::{Error, Message, Result};

/// A text of several lines: trimmed, not empty, not longer than 10,000 characters.
pub(super) fn long_text(field: &str, text: &str) -> Result<String> {
    let text = text.trim();
    match text.chars().count() {
        0 => Err(Error::field(field, Message::new("error-required"))),
        1..=10_000 => Ok(text.to_owned()),
        _ => Err(Error::field(field, Message::new("error-too-long"))),
    }
}
