//! From bytes to text: which encoding a file is in, what is no text at all, and what was lost before it came here.

use crate::error::Message;
use encoding_rs::{Encoding, UTF_8, UTF_16BE, UTF_16LE, WINDOWS_1251, WINDOWS_1252};

/// Encodings that a person may choose when the guess is wrong, the usual ones first.
pub const CHOICES: &[&str] = &[
    "UTF-8",
    "windows-1252",
    "windows-1251",
    "windows-1250",
    "windows-1254",
    "UTF-16LE",
    "UTF-16BE",
    "Big5",
    "GB18030",
    "Shift_JIS",
    "EUC-KR",
];

/// A file's text and how it was read.
#[derive(Debug, PartialEq, Eq)]
pub struct Decoded {
    /// The text, without a byte order mark.
    pub text: String,
    /// The encoding's name, as in [`CHOICES`].
    pub encoding: &'static str,
    /// Nothing in the file says it: it was decided by the frequency of letters.
    pub guessed: bool,
}

/// What the first bytes say a file is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// Perhaps text.
    Text,
    /// A ZIP container or an old Office file: perhaps a spreadsheet.
    Container,
    /// Something else, by its usual name.
    Other(&'static str),
}

/// Looks at the first bytes; file names are not asked.
pub fn kind(bytes: &[u8]) -> Kind {
    const KNOWN: &[(&[u8], Kind)] = &[
        (b"PK\x03\x04", Kind::Container),
        (b"\xd0\xcf\x11\xe0", Kind::Container),
        (b"%PDF", Kind::Other("PDF")),
        (b"PK\x05\x06", Kind::Other("ZIP")),
        (b"\x89PNG", Kind::Other("PNG")),
        (b"\xff\xd8\xff", Kind::Other("JPEG")),
        (b"GIF8", Kind::Other("GIF")),
        (b"\x1f\x8b", Kind::Other("GZIP")),
        (b"7z\xbc\xaf", Kind::Other("7z")),
        (b"Rar!", Kind::Other("RAR")),
        (b"{\\rtf", Kind::Other("RTF")),
        (b"SQLite format 3", Kind::Other("SQLite")),
    ];
    if let Some((_, kind)) = KNOWN.iter().find(|(start, _)| bytes.starts_with(start)) {
        return *kind;
    }
    let head =
        String::from_utf8_lossy(&bytes[..bytes.len().min(256)]).trim_start_matches('\u{feff}').to_lowercase();
    let head = head.trim_start();
    for (start, name) in
        [("<!doctype", "HTML"), ("<html", "HTML"), ("<?xml", "XML"), ("[{", "JSON"), ("{\"", "JSON")]
    {
        if head.starts_with(start) {
            return Kind::Other(name);
        }
    }
    Kind::Text
}

/// Reads text: a byte order mark decides; else strict UTF-8; else Windows-1252 or 1251 by their letters. A choice
/// overrides all but the mark of UTF-16.
///
/// # Errors
/// `import-binary` when this is no text.
pub fn decode(bytes: Vec<u8>, choice: Option<&str>) -> Result<Decoded, Message> {
    if let Some((encoding, skip)) = Encoding::for_bom(&bytes)
        && (encoding != UTF_8 || choice.is_none_or(|name| name == "UTF-8"))
    {
        return Ok(read(encoding, &bytes[skip..], false));
    }
    if let Some(encoding) = choice.and_then(|name| Encoding::for_label(name.as_bytes())) {
        return Ok(read(encoding, &bytes, false));
    }
    if let Some(encoding) = silent_utf16(&bytes) {
        return Ok(read(encoding, &bytes, true));
    }
    if bytes.iter().take(4096).any(|byte| *byte < 9 || (14..27).contains(byte)) {
        return Err(Message::new("import-binary"));
    }
    match String::from_utf8(bytes) {
        Ok(text) => Ok(Decoded { text, encoding: UTF_8.name(), guessed: false }),
        Err(other) => {
            let bytes = other.as_bytes();
            Ok(read(if cyrillic(bytes) { WINDOWS_1251 } else { WINDOWS_1252 }, bytes, true))
        }
    }
}

fn read(encoding: &'static Encoding, bytes: &[u8], guessed: bool) -> Decoded {
    let (text, _) = encoding.decode_without_bom_handling(bytes);
    Decoded { text: text.into_owned(), encoding: encoding.name(), guessed }
}

/// UTF-16 without a mark: nearly every second byte of Latin text is zero.
fn silent_utf16(bytes: &[u8]) -> Option<&'static Encoding> {
    let head = &bytes[..bytes.len().min(4096) & !1];
    let zeros = |odd: usize| head.iter().skip(odd).step_by(2).filter(|byte| **byte == 0).count();
    let enough = head.len() / 2 * 7 / 10;
    match (zeros(0), zeros(1)) {
        (0, low) if low > 0 && low >= enough => Some(UTF_16LE),
        (high, 0) if high > 0 && high >= enough => Some(UTF_16BE),
        _ => None,
    }
}

/// Whether bytes above 127 look like Cyrillic words: letters stand together, and the frequent ones are frequent.
/// In Western text such letters stand alone among ASCII ones.
fn cyrillic(bytes: &[u8]) -> bool {
    // о е а и н т с р в л in Windows-1251, small.
    const FREQUENT: &[u8] = &[0xee, 0xe5, 0xe0, 0xe8, 0xed, 0xf2, 0xf1, 0xf0, 0xe2, 0xeb];
    let letter = |byte: u8| byte >= 0xc0 || byte == 0xa8 || byte == 0xb8;
    let (mut letters, mut together, mut frequent) = (0_usize, 0_usize, 0_usize);
    for (at, byte) in bytes.iter().enumerate().filter(|(_, byte)| letter(**byte)) {
        letters += 1;
        let before = at > 0 && letter(bytes[at - 1]);
        let after = bytes.get(at + 1).is_some_and(|next| letter(*next));
        together += usize::from(before || after);
        frequent += usize::from(FREQUENT.contains(&(byte | 0x20)));
    }
    letters > 0 && together * 10 >= letters * 7 && frequent * 10 >= letters * 3
}

/// Characters that were destroyed before the file came here: how many U+FFFD and `?` in runs of four or more, and
/// the first line that has any.
pub fn lost(text: &str) -> Option<(usize, usize)> {
    let (mut count, mut first) = (0, 0);
    for (at, line) in text.split('\n').enumerate() {
        let here = lost_in(line);
        if here > 0 && count == 0 {
            first = at + 1;
        }
        count += here;
    }
    (count > 0).then_some((count, first))
}

/// How many characters of a text are lost.
pub fn lost_in(text: &str) -> usize {
    let mut count = text.matches('\u{fffd}').count();
    let mut run = 0;
    for c in text.chars().chain(['\n']) {
        if c == '?' {
            run += 1;
        } else {
            count += if run >= 4 { run } else { 0 };
            run = 0;
        }
    }
    count
}

#[cfg(test)]
mod tests {
    use super::*;

    fn utf16(text: &str, mark: bool) -> Vec<u8> {
        let start: &[u8] = if mark { &[0xff, 0xfe] } else { &[] };
        start.iter().copied().chain(text.encode_utf16().flat_map(u16::to_le_bytes)).collect()
    }

    #[test]
    fn each_encoding_gives_its_text() {
        let western = b"Nombre,Pa\xeds\nZo\xeb,Espa\xf1a\nNo\xe9mie,Fran\xe7a\n";
        let (russian, _, _) = WINDOWS_1251.encode("Имя;Город\nВасилий;Москва\n");
        for (bytes, encoding, has) in [
            (b"\xef\xbb\xbfname\nZo\xc3\xab\n".to_vec(), "UTF-8", "Zoë"),
            ("name\nZoë\n".as_bytes().to_vec(), "UTF-8", "Zoë"),
            (utf16("name,land\nZoë,É\n", true), "UTF-16LE", "Zoë"),
            (utf16("name,land\nnora,fr\n", false), "UTF-16LE", "nora"),
            (western.to_vec(), "windows-1252", "España"),
            (russian.into_owned(), "windows-1251", "Василий"),
        ] {
            let read = decode(bytes, None).unwrap();
            assert_eq!(read.encoding, encoding, "the encoding of {has}");
            assert!(read.text.contains(has), "{has} is read: {}", read.text);
            assert!(!read.text.starts_with('\u{feff}'), "the mark is no text");
        }
    }

    #[test]
    fn a_choice_overrides_the_guess() {
        let bytes = b"Zo\xeb Fern\xe1ndez";
        assert_eq!(decode(bytes.to_vec(), Some("windows-1251")).unwrap().text, "Zoл Fernбndez", "as chosen");
        assert_eq!(decode(bytes.to_vec(), None).unwrap().encoding, "windows-1252", "else by letters");
    }

    #[test]
    fn what_is_no_text_is_named() {
        assert_eq!(kind(b"%PDF-1.7"), Kind::Other("PDF"), "by its first bytes");
        assert_eq!(kind(b"PK\x03\x04...."), Kind::Container, "perhaps a workbook");
        assert_eq!(kind(b"  <!DOCTYPE html>"), Kind::Other("HTML"), "a saved web page");
        assert_eq!(kind(b"a,b\n1,2\n"), Kind::Text, "a table");
        assert!(decode(b"\x00\x01\x02\x03\x04abc".to_vec(), None).is_err(), "bytes are not text");
    }

    #[test]
    fn lost_characters_are_counted_where_they_are() {
        assert_eq!(lost("a\n????? x\nb\u{fffd}\n"), Some((6, 2)), "five marks and one replacement");
        assert_eq!(lost("Really??? yes\n"), None, "people do ask");
    }
}
