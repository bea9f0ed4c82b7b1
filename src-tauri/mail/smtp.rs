//! The conversation with the server, and what its ends mean: for the account, for this message, or for now.

use super::account::{Account, Security};
use super::compose::Made;
use super::rules;
use crate::error::Message;
use lettre::transport::smtp::authentication::{Credentials, Mechanism};
use lettre::transport::smtp::client::{AsyncSmtpConnection, TlsParameters};
use lettre::transport::smtp::commands::{Data, Mail, Rcpt};
use lettre::transport::smtp::extension::{ClientId, Extension, MailParameter};
use std::error::Error as _;
use std::io;
use std::time::Duration;

type Smtp = lettre::transport::smtp::Error;

/// How long a server may take to answer, and to take a whole text.
const ANSWER: Duration = Duration::from_secs(60);
const TEXT: Duration = Duration::from_secs(600);

/// Why a message did not go out.
#[derive(Debug)]
pub enum Trouble {
    /// The account: nothing goes out until somebody sees to it.
    Account(Message),
    /// Not now. `offline`: the server could not be reached at all.
    Later {
        /// What was said.
        why: Message,
        /// Whether the server could not be reached at all.
        offline: bool,
    },
    /// Never, as it is.
    Never(Message),
    /// The text was handed over and no answer came.
    Lost,
    /// A person stopped it in the meantime.
    Withdrawn,
}

impl Trouble {
    /// The sentence for a person.
    pub fn message(self, account: &Account) -> Message {
        match self {
            Self::Account(why) | Self::Later { why, .. } | Self::Never(why) => why,
            Self::Lost | Self::Withdrawn => about("error-mail-lost", account),
        }
    }
}

/// A conversation that went well; whoever has written down that it did may end it.
pub struct Line(AsyncSmtpConnection);

impl Line {
    /// Says goodbye; nobody waits long for the answer.
    pub async fn leave(mut self) {
        let _ = tokio::time::timeout(Duration::from_secs(5), self.0.quit()).await;
    }
}

fn about(id: &str, account: &Account) -> Message {
    Message::new(id).with("server", &account.server).with("port", account.port)
}

/// What the server said, in one line.
fn said(cause: &Smtp) -> String {
    let code = cause.status().map(|code| code.to_string()).unwrap_or_default();
    let text = cause.source().map(ToString::to_string).unwrap_or_default();
    rules::cut(format!("{code} {text}").trim(), 200)
}

/// Everything that a cause and its causes say.
fn causes(cause: &Smtp) -> String {
    let mut text = String::new();
    let mut at: Option<&dyn std::error::Error> = Some(cause);
    while let Some(one) = at {
        text.push_str(&one.to_string());
        text.push(' ');
        at = one.source();
    }
    text
}

fn io_kind(cause: &Smtp) -> Option<io::ErrorKind> {
    let mut at = cause.source();
    while let Some(one) = at {
        if let Some(found) = one.downcast_ref::<io::Error>() {
            return Some(found.kind());
        }
        at = one.source();
    }
    None
}

/// Why no conversation came about.
fn unreached(cause: &Smtp, account: &Account) -> Trouble {
    let text = causes(cause).to_lowercase();
    let later = |id: &str, offline| Trouble::Later { why: about(id, account), offline };
    if text.contains("certificate") {
        let id = if text.contains("expired") {
            "error-mail-certificate-expired"
        } else if text.contains("not valid for") {
            "error-mail-certificate-name"
        } else {
            "error-mail-certificate"
        };
        return Trouble::Account(about(id, account));
    }
    // Something else than TLS answers: most often the port of the other kind.
    if text.contains("corrupt message") || text.contains("invalidcontenttype") || text.contains("handshake") {
        return Trouble::Account(about("error-mail-security", account));
    }
    match (io_kind(cause), cause.status()) {
        (Some(io::ErrorKind::ConnectionRefused), _) => later("error-mail-refused", true),
        (_, Some(_)) if cause.is_permanent() => {
            Trouble::Account(about("error-mail-greeting", account).with("said", said(cause)))
        }
        (_, Some(_)) => Trouble::Later {
            why: about("error-mail-later", account).with("said", said(cause)),
            offline: false,
        },
        _ => later("error-mail-unreachable", true),
    }
}

/// Why the server did not go on with this message.
fn turned_down(cause: &Smtp, account: &Account, id: &str, whom: &str) -> Trouble {
    let message = |id: &str| about(id, account).with("said", said(cause)).with("address", whom);
    if cause.is_permanent() {
        Trouble::Never(message(id))
    } else if cause.is_transient() {
        Trouble::Later { why: message("error-mail-later"), offline: false }
    } else {
        Trouble::Later { why: message("error-mail-broken"), offline: true }
    }
}

async fn in_time<T>(
    limit: Duration,
    account: &Account,
    work: impl Future<Output = Result<T, Trouble>>,
) -> Result<T, Trouble> {
    let late = || Trouble::Later { why: about("error-mail-unreachable", account), offline: true };
    tokio::time::timeout(limit, work).await.unwrap_or_else(|_| Err(late()))
}

async fn connect(account: &Account) -> Result<AsyncSmtpConnection, Trouble> {
    let tls = |account: &Account| {
        TlsParameters::builder(account.server.clone())
            .build_rustls()
            .map_err(|cause| unreached(&cause, account))
    };
    // The name of this computer is nobody's business: the greeting names an address of the loopback.
    let hello = ClientId::default();
    let first = match account.security {
        Security::Tls => Some(tls(account)?),
        _ => None,
    };
    let place = (account.server.as_str(), account.port);
    let opened =
        AsyncSmtpConnection::connect_tokio1(place, Some(Duration::from_secs(20)), &hello, first, None);
    let mut line = opened.await.map_err(|cause| unreached(&cause, account))?;
    if account.security == Security::Starttls {
        if !line.can_starttls() {
            return Err(Trouble::Account(about("error-mail-no-starttls", account)));
        }
        line.starttls(tls(account)?, &hello).await.map_err(|cause| unreached(&cause, account))?;
    }
    Ok(line)
}

async fn log_in(line: &mut AsyncSmtpConnection, account: &Account, password: String) -> Result<(), Trouble> {
    let credentials = Credentials::new(account.user.clone(), password);
    let done = line.auth(&[Mechanism::Plain, Mechanism::Login], &credentials).await;
    let Err(cause) = done else { return Ok(()) };
    Err(if cause.is_client() {
        Trouble::Account(about("error-mail-no-login", account))
    } else if cause.is_permanent() {
        let why =
            about("error-mail-password", account).with("user", &account.user).with("said", said(&cause));
        Trouble::Account(why)
    } else {
        turned_down(&cause, account, "error-mail-later", "")
    })
}

/// Names sender and every recipient; when one of them is refused, nobody gets it.
async fn address(line: &mut AsyncSmtpConnection, account: &Account, made: &Made) -> Result<(), Trouble> {
    let mut options = Vec::new();
    let mut all = made.envelope.to().iter().chain(made.envelope.from());
    if !all.all(|address| address.to_string().is_ascii()) {
        if !line.server_info().supports_feature(Extension::SmtpUtfEight) {
            return Err(Trouble::Never(about("error-mail-not-ascii", account)));
        }
        options.push(MailParameter::SmtpUtfEight);
    }
    let from = made.envelope.from().map(ToString::to_string).unwrap_or_default();
    let mail = line.command(Mail::new(made.envelope.from().cloned(), options)).await;
    mail.map_err(|cause| turned_down(&cause, account, "error-mail-sender", &from))?;
    for to in made.envelope.to() {
        let named = line.command(Rcpt::new(to.clone(), Vec::new())).await;
        named.map_err(|cause| turned_down(&cause, account, "error-mail-recipient", to.as_ref()))?;
    }
    let ready = line.command(Data).await;
    ready.map(|_| ()).map_err(|cause| turned_down(&cause, account, "error-mail-text", ""))
}

/// Sends a message. When the server is ready for the text, `hand` writes down that it is handed over; when it answers
/// `false`, nothing of the text goes out.
///
/// # Errors
/// Why it did not go out, or that nobody knows whether it did.
pub async fn deliver(
    account: &Account,
    password: Option<String>,
    made: &Made,
    hand: impl AsyncFnOnce() -> bool,
) -> Result<Line, Trouble> {
    let mut line = in_time(ANSWER, account, connect(account)).await?;
    if let Some(password) = password {
        in_time(ANSWER, account, log_in(&mut line, account, password)).await?;
    }
    in_time(ANSWER, account, address(&mut line, account, made)).await?;
    if !hand().await {
        // The line is cut before a dot: the server throws away what it has.
        return Err(Trouble::Withdrawn);
    }
    let taken = tokio::time::timeout(TEXT, line.message(&made.bytes)).await;
    match taken {
        Ok(Ok(_)) => Ok(Line(line)),
        // An answer with a number is an answer: it was not taken.
        Ok(Err(cause)) if cause.status().is_some() => {
            Err(turned_down(&cause, account, "error-mail-text", ""))
        }
        _ => Err(Trouble::Lost),
    }
}
