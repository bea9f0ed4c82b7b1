//! What decides about messages, without a database or a network: how far a message is and what may happen next, when
//! to try again, what an address, a line and a text may contain.

use crate::error::{Error, Message, Result};
pub use crate::files::file_name;
use crate::values::Millis;
use lettre::Address;

/// How far a message is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum State {
    /// It waits for its time.
    Queued,
    /// It is being sent now.
    Sending,
    /// The server took it. Such a message is no longer in the outbox.
    Sent,
    /// The server refused it for good, or it cannot be made.
    Failed,
    /// It came with a restored or copied profile and waits for a person.
    Held,
    /// A person stopped it.
    Stopped,
    /// The connection or the program ended between handing it over and the answer: maybe it was sent.
    Unknown,
}

impl State {
    /// Every state, in the order in which people should look at them.
    pub const ALL: [Self; 7] =
        [Self::Unknown, Self::Failed, Self::Held, Self::Sending, Self::Queued, Self::Stopped, Self::Sent];

    /// As it is kept and as calls name it.
    pub fn code(self) -> &'static str {
        match self {
            Self::Queued => "queued",
            Self::Sending => "sending",
            Self::Sent => "sent",
            Self::Failed => "failed",
            Self::Held => "held",
            Self::Stopped => "stopped",
            Self::Unknown => "unknown",
        }
    }

    /// From its code; what nobody knows is held for a person.
    pub fn from_code(code: &str) -> Self {
        Self::ALL.into_iter().find(|state| state.code() == code).unwrap_or(Self::Held)
    }
}

/// A state, and whether the text was being handed over: from then on only the server's answer says what became of it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Standing {
    /// The state.
    pub state: State,
    /// The text may have reached the server. Written to the disk before the first byte of it goes out.
    pub handed: bool,
}

/// What happens to a message.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Event {
    /// The program begins to send it.
    Begin,
    /// The server is ready for the text.
    Hand,
    /// The server took it.
    Accepted,
    /// The server did not take it this time, or could not be reached before the text was handed over.
    Later,
    /// It will never be taken as it is.
    Never,
    /// The connection ended after the text was handed over, without an answer.
    Lost,
    /// The program ended in between; seen at the next start.
    Ended,
    /// The profile is another device now: it was restored or copied.
    Moved,
    /// A person stops it.
    Stop,
    /// A person wants it tried now.
    Retry,
    /// A person releases one that was held.
    Release,
    /// A person knows that it was sent.
    WasSent,
    /// A person knows that it was not sent.
    SendAgain,
}

/// What a message becomes; `None` when that cannot happen to it.
pub fn next(at: Standing, event: Event) -> Option<Standing> {
    use Event as E;
    use State as S;
    let handed = at.handed;
    let state = match (at.state, event) {
        (S::Queued, E::Begin) => S::Sending,
        (S::Sending, E::Hand) if !handed => return Some(Standing { state: S::Sending, handed: true }),
        (S::Sending, E::Accepted) if handed => S::Sent,
        (S::Sending, E::Later) => S::Queued,
        (S::Sending, E::Never) => S::Failed,
        (S::Sending, E::Lost) if handed => S::Unknown,
        // What was not handed over cannot have arrived; what was, may have.
        (S::Sending, E::Ended) => [S::Queued, S::Unknown][usize::from(handed)],
        (S::Sending, E::Moved) => [S::Held, S::Unknown][usize::from(handed)],
        (S::Queued, E::Moved) => S::Held,
        (S::Queued, E::Stop) => S::Stopped,
        (S::Sending, E::Stop) if !handed => S::Stopped,
        (S::Queued | S::Failed | S::Stopped, E::Retry) => S::Queued,
        (S::Held, E::Release) => S::Queued,
        (S::Unknown | S::Stopped | S::Failed | S::Held, E::WasSent) => S::Sent,
        (S::Unknown, E::SendAgain) => S::Queued,
        _ => return None,
    };
    Some(Standing { state, handed: false })
}

/// Whether a person may take a message out of the outbox.
pub fn may_go(at: Standing) -> bool {
    at.state != State::Sending
}

const MINUTE: i64 = 60_000;
/// After this long a message that the server puts off every time has failed.
const PATIENCE: i64 = 5 * 24 * 60 * MINUTE;

/// How long to wait after so many attempts. Without a network it is asked for often: the wait ends soon after it is
/// back.
pub fn wait(attempts: i64, offline: bool) -> i64 {
    let minutes: &[i64] = if offline { &[1, 1, 2, 5] } else { &[1, 5, 15, 30, 60, 120, 240] };
    let at = usize::try_from(attempts.max(1) - 1).unwrap_or(0).min(minutes.len() - 1);
    minutes[at] * MINUTE
}

/// Whether it is time to say that the server will not take it.
pub fn gives_up(queued_at: Millis, now: Millis) -> bool {
    now.0 - queued_at.0 > PATIENCE
}

/// What one message may weigh with all that is attached.
pub const HEAVIEST: u64 = 25 * 1024 * 1024;

/// One address, as servers and mail programs take it. Quoted names, comments and anything that could end a line or begin
/// another address are not taken, although some of it would be allowed.
///
/// # Errors
/// `Invalid` naming the field.
pub fn address(field: &str, text: &str) -> Result<Address> {
    let text = text.trim();
    let plain = |c: char| !c.is_whitespace() && !c.is_control() && !"<>()[]:;,\"\\".contains(c);
    let wrong = || Error::field(field, Message::new("error-mail-address").with("address", cut(text, 60)));
    if text.is_empty() {
        return Err(Error::field(field, Message::new("error-required")));
    }
    let address: Address = text.parse().map_err(|_| wrong())?;
    let fits = text.len() <= 254 && text.chars().all(plain) && !invisible(text) && !text.contains("=?");
    if fits && !address.user().is_empty() { Ok(address) } else { Err(wrong()) }
}

/// Characters that nobody sees and that could make one address look like another.
fn invisible(text: &str) -> bool {
    text.chars().any(|c| matches!(c, '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2060}'..='\u{2069}' | '\u{feff}'))
}

/// A text of one line (a subject, a name): trimmed, without anything that ends a line.
///
/// # Errors
/// `Invalid` naming the field.
pub fn line(field: &str, text: &str, most: usize) -> Result<String> {
    let text = text.trim();
    if text.chars().count() > most {
        return Err(Error::field(field, Message::new("error-too-long")));
    }
    if text.chars().any(|c| c.is_control() || matches!(c, '\u{2028}' | '\u{2029}')) {
        return Err(Error::field(field, Message::new("error-mail-line")));
    }
    // To a reader this begins another alphabet (RFC 2047), in which a line could end.
    if text.contains("=?") {
        return Err(Error::field(field, Message::new("error-mail-signs")));
    }
    Ok(text.to_owned())
}

/// The text of a message: every way to end a line is one, and what is no character is left out.
///
/// # Errors
/// `Invalid` naming the field.
pub fn body(field: &str, text: &str) -> Result<String> {
    if text.chars().count() > 100_000 {
        return Err(Error::field(field, Message::new("error-too-long")));
    }
    let text = text.replace("\r\n", "\n");
    let one = |c: char| match c {
        '\r' | '\u{b}' | '\u{c}' | '\u{85}' | '\u{2028}' | '\u{2029}' => Some('\n'),
        '\n' | '\t' => Some(c),
        c => (!c.is_control()).then_some(c),
    };
    Ok(text.chars().filter_map(one).collect::<String>().trim_end().to_owned())
}

/// The beginning of a text, marked when it goes on.
pub fn cut(text: &str, most: usize) -> String {
    let clean: String = text.chars().map(|c| if c.is_control() { ' ' } else { c }).collect();
    if clean.chars().count() <= most {
        return clean;
    }
    clean.chars().take(most).chain(['…']).collect()
}

#[cfg(test)]
mod tests;
