//! What a brand may be: currencies, colours, logos.

use crate::error::{Error, Message, Result};
use crate::files;
use crate::values::Currency;

/// The largest logo that is taken, in bytes (2 MB).
pub const LOGO: u64 = 2_000_000;
/// How many colours a brand has at most.
pub const COLOURS: usize = 3;

/// A currency by its code.
///
/// # Errors
/// `Invalid` naming the field.
pub fn currency(field: &str, code: &str) -> Result<Currency> {
    Currency::new(code).ok_or_else(|| Error::field(field, Message::new("error-currency").with("code", code)))
}

/// A colour as `#rrggbb` in small letters, from what people type: with or without the sign, three digits or six. None
/// for an empty text.
///
/// # Errors
/// `Invalid` naming the field.
pub fn colour(field: &str, text: &str) -> Result<Option<String>> {
    let text = text.trim();
    let digits = text.trim_start_matches('#').to_ascii_lowercase();
    if text.is_empty() {
        return Ok(None);
    }
    let hex = digits.bytes().all(|byte| byte.is_ascii_hexdigit());
    match digits.len() {
        6 if hex => Ok(Some(format!("#{digits}"))),
        3 if hex => {
            Ok(Some(digits.chars().fold("#".to_owned(), |out, digit| format!("{out}{digit}{digit}"))))
        }
        _ => Err(Error::field(field, Message::new("error-colour").with("text", text))),
    }
}

/// Whether a file can be a logo: a small PNG or JPEG, which screens and reports can show.
pub fn is_logo(bytes: &[u8]) -> bool {
    bytes.len() as u64 <= LOGO && matches!(files::picture(bytes), Some("image/png" | "image/jpeg"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn colours_are_read_as_people_type_them() {
        for (text, read) in [
            ("#4F46C8", Some("#4f46c8")),
            ("4f46c8", Some("#4f46c8")),
            (" #fa0 ", Some("#ffaa00")),
            ("", None),
            ("  ", None),
        ] {
            assert_eq!(colour("colour", text).unwrap().as_deref(), read, "{text:?}");
        }
        for text in ["indigo", "#12345", "#gggggg", "#", "rgb(1,2,3)", "#4f46c8ff"] {
            assert!(colour("colour", text).is_err(), "{text:?} is no colour");
        }
    }

    #[test]
    fn a_logo_is_a_small_picture() {
        assert!(is_logo(b"\x89PNG\r\n\x1a\n...."), "PNG");
        assert!(!is_logo(b"<svg/>"), "what could carry a script is none");
        let mut large = b"\xff\xd8\xff".to_vec();
        large.resize(2_000_001, 0);
        assert!(!is_logo(&large), "nor what would weigh on every report");
    }
}
