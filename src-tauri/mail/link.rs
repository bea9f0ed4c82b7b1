//! A message as a link (RFC 6068) that opens in the person's mail program: recipients, subject and text, no files.
//!
//! Whatever people wrote is data in it: every sign that could begin another field, recipient or line is written as a
//! number (`%0D`), so that a program which reads the link gets what was written and nothing else.

use super::draft::{self, Checked, Person};
use super::store::Waiting;
use crate::app::App;
use crate::error::{Error, Message, Next, Result};
use crate::values::Uid;
use serde_json::json;
use std::fmt::Write as _;

/// The longest link that every system hands over whole: Windows stops at 2,083 characters.
const LONGEST: usize = 2_000;

/// Writes what is no plain sign as a number.
fn written(link: &mut String, text: &str, plain: &str) {
    for byte in text.bytes() {
        let sign = char::from(byte);
        if sign.is_ascii_alphanumeric() || "-._~".contains(sign) || plain.contains(sign) {
            link.push(sign);
        } else {
            let _ = write!(link, "%{byte:02X}");
        }
    }
}

fn addresses(link: &mut String, people: &[Person]) {
    for (at, person) in people.iter().enumerate() {
        if at > 0 {
            link.push(',');
        }
        written(link, &person.address, "@");
    }
}

/// The link of a message; `None` when it would be too long to be handed over whole.
pub fn mailto(to: &[Person], copies: &[Person], subject: &str, body: &str) -> Option<String> {
    let mut link = "mailto:".to_owned();
    addresses(&mut link, to);
    link.push_str("?subject=");
    written(&mut link, subject, "");
    if !copies.is_empty() {
        link.push_str("&cc=");
        addresses(&mut link, copies);
    }
    if !body.is_empty() {
        link.push_str("&body=");
        written(&mut link, &body.replace('\n', "\r\n"), "");
    }
    (link.len() <= LONGEST).then_some(link)
}

/// Looks whether a checked message can go as a link.
///
/// # Errors
/// `Refused` with what to do instead.
pub fn fits(checked: &Checked) -> Result<()> {
    of(&checked.row, !checked.files.is_empty()).map(|_| ())
}

fn of(row: &Waiting, files: bool) -> Result<String> {
    if files {
        return Err(Error::refused("error-mail-link-files"));
    }
    let (to, copies) = (draft::read_people(&row.recipients), draft::read_people(&row.copies));
    mailto(&to, &copies, &row.subject, &row.body).ok_or_else(|| Error::refused("error-mail-link-long"))
}

/// The same with the draft as the way on.
fn or_draft(why: Error, id: Uid) -> Error {
    let Error::Refused(message, None) = why else { return why };
    let next = Next {
        call: "mail.openDraft".to_owned(),
        args: json!({"id": id.text("msg")}),
        message_id: "next-mail-draft".to_owned(),
    };
    Error::Refused(message, Some(Box::new(next)))
}

/// Opens a message of the outbox in the person's mail program by a link. It is not sent by itself from here on.
///
/// # Errors
/// `NotFound`; `Refused` when it is too long or has files, with the draft as the way on; `Unavailable` when no program
/// takes the link.
pub async fn open_link(app: &App, id: Uid) -> Result<()> {
    let db = app.db()?;
    let (row, files) = draft::found(&db, id).await?;
    let link = of(&row, !files.is_empty()).map_err(|why| or_draft(why, id))?;
    draft::take_over(app, &db, &row).await?;
    app.host().open_link(&link).map_err(|_| Error::Unavailable(Message::new("error-mail-no-link")))
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;
    use std::collections::BTreeMap;

    fn person(address: &str) -> Person {
        Person { name: "Ignored, here".to_owned(), address: address.to_owned() }
    }

    fn read(text: &str) -> String {
        let bytes = text.as_bytes();
        let (mut out, mut at) = (Vec::new(), 0);
        while at < bytes.len() {
            if bytes[at] == b'%' {
                out.push(u8::from_str_radix(&text[at + 1..at + 3], 16).unwrap());
                at += 3;
            } else {
                out.push(bytes[at]);
                at += 1;
            }
        }
        String::from_utf8(out).unwrap()
    }

    /// A link as a mail program reads it: recipients, and fields each of which may stand once.
    fn parsed(link: &str) -> (Vec<String>, BTreeMap<String, String>) {
        let rest = link.strip_prefix("mailto:").expect("the scheme");
        let (to, fields) = rest.split_once('?').expect("fields");
        let mut out = BTreeMap::new();
        for field in fields.split('&') {
            let (name, value) = field.split_once('=').expect("a field has a value");
            assert!(out.insert(name.to_owned(), read(value)).is_none(), "{name} stands once in {link}");
        }
        (to.split(',').map(read).collect(), out)
    }

    #[test]
    fn a_link_says_what_was_written() {
        let link =
            mailto(&[person("nora+ig@example.org"), person("leo@example.org")], &[], "Hi & bye", "1\n2")
                .unwrap();
        assert_eq!(link, "mailto:nora%2Big@example.org,leo@example.org?subject=Hi%20%26%20bye&body=1%0D%0A2");
        let link = mailto(&[person("a@b.org")], &[person("c@d.org")], "é", "").unwrap();
        assert_eq!(link, "mailto:a@b.org?subject=%C3%A9&cc=c@d.org", "no text, no field");
    }

    #[test]
    fn what_no_system_hands_over_whole_is_no_link() {
        let to = [person("a@b.org")];
        assert!(mailto(&to, &[], "Hi", &"x".repeat(1_900)).is_some());
        assert!(mailto(&to, &[], "Hi", &"x".repeat(2_000)).is_none());
        assert!(mailto(&to, &[], "Hi", &"é".repeat(400)).is_none(), "signs count as they are written");
    }

    const PIECES: [&str; 16] = [
        "\r\nBcc: spy@evil.example",
        "\n",
        "\r",
        "&bcc=spy@evil.example",
        "?bcc=spy@evil.example",
        "%0d%0abcc:%20spy@evil.example",
        "&body=owned",
        "&attach=/etc/passwd",
        "#",
        "%",
        "+",
        "\u{2028}",
        "\0",
        "\"; calc.exe",
        " -P ",
        "é😀",
    ];

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(2_000))]
        #[test]
        fn nothing_that_people_write_becomes_a_field_or_a_recipient(
            subject in proptest::collection::vec(prop_oneof![proptest::sample::select(PIECES.to_vec()).prop_map(str::to_owned), ".{0,8}"], 0..6),
            body in proptest::collection::vec(prop_oneof![proptest::sample::select(PIECES.to_vec()).prop_map(str::to_owned), ".{0,8}"], 0..6),
            address in "[a-z!#$%&'*+/=?^_`{|}~.-]{1,12}@[a-z]{1,8}\\.org",
        ) {
            let (subject, body) = (subject.concat(), body.concat());
            let Some(link) = mailto(&[person(&address)], &[], &subject, &body) else { return Ok(()) };
            let plain = |sign: char| sign.is_ascii_alphanumeric() || ":-._~%@?&=".contains(sign);
            prop_assert!(link.chars().all(plain), "only signs that mean nothing to a shell: {link}");
            let (to, fields) = parsed(&link);
            prop_assert_eq!(to, vec![address], "one recipient");
            let names: Vec<&str> = fields.keys().map(String::as_str).collect();
            prop_assert_eq!(names, if body.is_empty() { vec!["subject"] } else { vec!["body", "subject"] });
            prop_assert_eq!(&fields["subject"], &subject);
            if !body.is_empty() {
                prop_assert_eq!(&fields["body"], &body.replace('\n', "\r\n"));
            }
        }
    }
}
