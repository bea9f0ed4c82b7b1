//! The bytes of a message: headers by lettre's own types, the text, the files. Nothing typed by a person reaches a
//! header without having been read as what it is.

use super::account::Account;
use super::{Person, rules};
use crate::error::{Error, Message, Result};
use crate::values::{Lang, Millis, Uid};
use lettre::address::Envelope;
use lettre::message::header::{ContentType, HeaderName, HeaderValue};
use lettre::message::{Attachment, Mailbox, MessageBuilder, MultiPart, SinglePart};
use std::time::{Duration, UNIX_EPOCH};

/// Everything that a message is made of.
pub struct Letter {
    /// The message: its identity on the way, too.
    pub id: Uid,
    /// When it goes out.
    pub at: Millis,
    /// To whom.
    pub to: Vec<Person>,
    /// Copies to whom.
    pub copies: Vec<Person>,
    /// The subject.
    pub subject: String,
    /// The text.
    pub body: String,
    /// Its language.
    pub language: Lang,
    /// Names and bytes of what goes with it.
    pub files: Vec<(String, Vec<u8>)>,
}

/// A message as it goes out.
#[derive(Debug)]
pub struct Made {
    /// From whom and to whom.
    pub envelope: Envelope,
    /// Its bytes.
    pub bytes: Vec<u8>,
    /// Its `Message-ID`: the same at every attempt, so that a receiver can tell a repetition.
    pub message_id: String,
}

fn mailbox(field: &str, person: &Person) -> Result<Mailbox> {
    let name = rules::line(field, &person.name, 200)?;
    Ok(Mailbox::new(Some(name).filter(|name| !name.is_empty()), rules::address(field, &person.address)?))
}

/// Makes the bytes of a message from an account.
///
/// # Errors
/// `Invalid` when an address, a name or the subject cannot be taken; `Refused` when it is too heavy.
pub fn make(letter: &Letter, account: &Account) -> Result<Made> {
    let from = Person { name: account.name.clone(), address: account.address.clone() };
    built(letter, mailbox("from", &from)?, None)
}

/// Makes a draft that a mail program opens for writing; without an account it comes from nobody yet.
///
/// # Errors
/// As [`make`].
pub fn draft(letter: &Letter, account: Option<&Account>) -> Result<Vec<u8>> {
    let nobody = Account { address: "nobody@marquee.invalid".to_owned(), ..Account::default() };
    let known = account.unwrap_or(&nobody);
    let from = mailbox("from", &Person { name: known.name.clone(), address: known.address.clone() })?;
    built(letter, from, Some(account.is_none())).map(|made| made.bytes)
}

/// `draft`: it is one, and whether it comes from nobody.
fn built(letter: &Letter, from: Mailbox, draft: Option<bool>) -> Result<Made> {
    let message_id = format!("<{}@{}>", letter.id.text("msg"), domain(&from));
    let at = UNIX_EPOCH + Duration::from_millis(u64::try_from(letter.at.0).unwrap_or(0));
    let mut builder = lettre::Message::builder()
        .from(from)
        .date(at)
        .subject(rules::line("subject", &letter.subject, 300)?)
        .message_id(Some(message_id.clone()));
    builder = raw(builder, "Content-Language", letter.language.code())?;
    for person in &letter.to {
        builder = builder.to(mailbox("to", person)?);
    }
    for person in &letter.copies {
        builder = builder.cc(mailbox("copies", person)?);
    }
    if draft.is_some() {
        builder = raw(builder, "X-Unsent", "1")?;
    }
    let text = SinglePart::plain(rules::body("body", &letter.body)?);
    let weight: usize = letter.files.iter().map(|file| file.1.len()).sum();
    if u64::try_from(weight).unwrap_or(u64::MAX) > rules::HEAVIEST {
        return Err(Error::refused("error-mail-heavy"));
    }
    let made = if letter.files.is_empty() {
        builder.singlepart(text)
    } else {
        let mut parts = MultiPart::mixed().singlepart(text);
        for (name, bytes) in &letter.files {
            parts = parts.singlepart(Attachment::new(rules::file_name(name)).body(bytes.clone(), kind(name)));
        }
        builder.multipart(parts)
    };
    let mut message = made.map_err(|cause| Error::Bug(format!("message: {cause}")))?;
    if draft == Some(true) {
        message.headers_mut().remove_raw("From");
    }
    Ok(Made { envelope: message.envelope().clone(), bytes: message.formatted(), message_id })
}

fn domain(from: &Mailbox) -> String {
    let domain = from.email.domain();
    if domain.is_ascii() { domain.to_owned() } else { "marquee.invalid".to_owned() }
}

fn raw(builder: MessageBuilder, name: &str, value: &str) -> Result<MessageBuilder> {
    let name = HeaderName::new_from_ascii(name.to_owned()).map_err(|cause| Error::Bug(cause.to_string()))?;
    Ok(builder.raw_header(HeaderValue::new(name, value.to_owned())))
}

/// What a file is, by the end of its name; programs ask no more of an attachment.
fn kind(name: &str) -> ContentType {
    let end = name.rsplit('.').next().unwrap_or_default().to_lowercase();
    let known = match end.as_str() {
        "pdf" => "application/pdf",
        "png" => "image/png",
        "jpg" | "jpeg" => "image/jpeg",
        "csv" => "text/csv",
        "txt" => "text/plain",
        "zip" => "application/zip",
        _ => "application/octet-stream",
    };
    ContentType::parse(known).unwrap_or(ContentType::TEXT_PLAIN)
}

/// What is wrong with a message that was made, as a message: the first field of several.
pub(super) fn reason(why: &Error) -> Message {
    match why {
        Error::Invalid(fields) if !fields.is_empty() => {
            Message { message_id: fields[0].message_id.clone(), args: fields[0].args.clone() }
        }
        other => {
            let failure = other.failure();
            Message { message_id: failure.message_id, args: failure.args }
        }
    }
}
