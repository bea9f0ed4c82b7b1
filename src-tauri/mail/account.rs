//! The account of this computer, as calls: by which server mail goes out, and under which name. The password goes to
//! the system's keychain, or stays in memory for this run; it is in no table, no log and no backup.

use super::{compose, rules, smtp, store};
use crate::app::App;
use crate::db::Db;
use crate::error::{Error, FieldError, Message, Result};
use crate::fields::Empty;
use crate::host::secrets::Closed;
use crate::values::Lang;
use serde::{Deserialize, Serialize};
use std::net::IpAddr;

const ACCOUNT: &str = "mail.account";
const PAUSE: &str = "mail.pause";

/// How the way to the server is kept private.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "types", derive(ts_rs::TS))]
#[cfg_attr(feature = "types", ts(rename = "MailSecurity"))]
#[serde(rename_all = "lowercase")]
pub enum Security {
    /// TLS from the first byte.
    #[default]
    Tls,
    /// TLS after a greeting in the open; without it nothing is sent.
    Starttls,
    /// None: only to a program on this computer.
    None,
}

/// Where the password is kept.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "types", derive(ts_rs::TS))]
#[cfg_attr(feature = "types", ts(rename = "PasswordPlace"))]
#[serde(rename_all = "lowercase")]
pub enum Place {
    /// In the system's keychain.
    #[default]
    Keychain,
    /// In memory, until Marquee is closed.
    Run,
    /// The server asks for none.
    None,
}

/// The account without its password.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "types", derive(ts_rs::TS))]
#[cfg_attr(feature = "types", ts(rename = "MailAccount"))]
pub struct Account {
    /// The name that people read.
    pub name: String,
    /// The address that messages come from.
    pub address: String,
    /// The server's name.
    pub server: String,
    /// Its port.
    pub port: u16,
    /// How the way there is kept private.
    pub security: Security,
    /// The name to log in with; empty when the server asks for none.
    pub user: String,
    /// Where the password is.
    pub place: Place,
}

impl Account {
    /// Under which name the keychain has the password.
    fn secret(&self) -> String {
        format!("mail {} {}", self.server, self.user)
    }
}

/// The account and how it stands.
#[derive(Debug, Serialize)]
#[cfg_attr(feature = "types", derive(ts_rs::TS))]
#[cfg_attr(feature = "types", ts(rename = "MailStanding"))]
#[serde(rename_all = "camelCase")]
pub struct Standing {
    /// The account; none yet.
    pub account: Option<Account>,
    /// The password must be typed again: it was kept for a run that is over.
    pub needs_password: bool,
    /// Why nothing is sent until somebody sees to the account.
    pub pause: Option<Message>,
}

/// An account as typed.
#[derive(Deserialize)]
#[cfg_attr(feature = "types", derive(ts_rs::TS))]
#[cfg_attr(feature = "types", ts(rename = "MailAccountSet"))]
pub struct AccountSet {
    /// The name that people read.
    pub name: String,
    /// The address that messages come from.
    pub address: String,
    /// The server's name.
    pub server: String,
    /// Its port, as typed; empty: the usual one.
    pub port: String,
    /// How the way there is kept private.
    pub security: Security,
    /// The name to log in with; empty when the server asks for none.
    pub user: String,
    /// Where to keep the password.
    pub place: Place,
    /// The password; none leaves the one that is kept.
    #[serde(default)]
    pub password: Option<String>,
}

/// Whom to send a test message to.
#[derive(Debug, Deserialize)]
#[cfg_attr(feature = "types", derive(ts_rs::TS))]
#[cfg_attr(feature = "types", ts(rename = "MailTest"))]
pub struct Test {
    /// The address; empty: the account's own.
    pub to: String,
}

/// The account, if there is one.
///
/// # Errors
/// What the engine says.
pub async fn load(db: &Db) -> Result<Option<Account>> {
    Ok(store::kept(db, ACCOUNT).await?.and_then(|text| serde_json::from_str(&text).ok()))
}

/// Why nothing is sent, if so.
///
/// # Errors
/// What the engine says.
pub async fn pause(db: &Db) -> Result<Option<Message>> {
    Ok(store::kept(db, PAUSE).await?.and_then(|text| serde_json::from_str(&text).ok()))
}

/// Stops sending until somebody sees to the account; `None` goes on.
pub(super) async fn set_pause(db: &Db, why: Option<&Message>) -> Result<()> {
    let text = why.map(|why| serde_json::to_string(why).unwrap_or_default()).unwrap_or_default();
    store::keep(db, PAUSE, &text).await
}

/// `mail.account`: the account and how it stands.
pub async fn account(app: &App, _: Empty) -> Result<Standing> {
    let db = app.db()?;
    let account = load(&db).await?;
    let for_run = account.as_ref().is_some_and(|account| account.place == Place::Run);
    Ok(Standing {
        needs_password: for_run && app.post().for_this_run().is_none(),
        pause: pause(&db).await?,
        account,
    })
}

fn usual_port(security: Security) -> u16 {
    match security {
        Security::Tls => 465,
        Security::Starttls => 587,
        Security::None => 25,
    }
}

fn is_loopback(server: &str) -> bool {
    server == "localhost" || server.parse::<IpAddr>().is_ok_and(|address| address.is_loopback())
}

/// Reads what was typed; names everything that is wrong at once.
fn read(req: &AccountSet, known: Option<&Account>) -> Result<Account> {
    let mut wrong = Vec::new();
    let mut take = |done: Result<String>| match done {
        Ok(text) => text,
        Err(Error::Invalid(fields)) => {
            wrong.extend(fields);
            String::new()
        }
        Err(_) => String::new(),
    };
    let name = take(rules::line("name", &req.name, 100));
    let address = take(rules::address("address", &req.address).map(|address| address.to_string()));
    let server = take(crate::fields::required("server", &req.server).and_then(|text| host(&text)));
    let user = take(rules::line("user", &req.user, 300));
    let port = match req.port.trim() {
        "" => Some(usual_port(req.security)),
        text => text.parse().ok().filter(|port| *port > 0),
    };
    if port.is_none() {
        wrong.push(FieldError::new("port", Message::new("error-mail-port")));
    }
    if req.security == Security::None && !server.is_empty() && !is_loopback(&server) {
        wrong.push(FieldError::new("security", Message::new("error-mail-open")));
    }
    let place = if user.is_empty() { Place::None } else { req.place };
    let account =
        Account { name, address, server, port: port.unwrap_or(0), security: req.security, user, place };
    let same = known.is_some_and(|known| known.secret() == account.secret() && known.place == account.place);
    let given = req.password.as_deref().is_some_and(|password| !password.is_empty());
    if place != Place::None && !given && !same {
        wrong.push(FieldError::new("password", Message::new("error-mail-password-needed")));
    }
    if wrong.is_empty() { Ok(account) } else { Err(Error::Invalid(wrong)) }
}

/// A server's name: letters, digits, dots and dashes, or an address of the network.
fn host(text: &str) -> Result<String> {
    let named = text.chars().all(|c| c.is_alphanumeric() || c == '.' || c == '-' || c == '_');
    if named || text.parse::<IpAddr>().is_ok() {
        Ok(text.to_lowercase())
    } else {
        Err(Error::field("server", Message::new("error-mail-server")))
    }
}

/// `mail.setAccount`: keeps the account, and the password in the keychain. Messages that waited for it go on.
pub async fn set(app: &App, req: AccountSet) -> Result<Standing> {
    let db = app.db()?;
    let known = load(&db).await?;
    let account = read(&req, known.as_ref())?;
    if let Some(password) =
        req.password.filter(|password| !password.is_empty() && account.place != Place::None)
    {
        keep_password(app, &account, password).await?;
    }
    if let Some(known) = known.filter(|known| known.place == Place::Keychain) {
        let gone = account.place != Place::Keychain || known.secret() != account.secret();
        if gone {
            // A keychain that does not answer keeps an old password; that is no reason to refuse the new account.
            let _ = ask(app, move |secrets| secrets.forget(&known.secret())).await;
        }
    }
    if account.place != Place::Run {
        app.post().keep_for_this_run(None);
    }
    store::keep(&db, ACCOUNT, &serde_json::to_string(&account).unwrap_or_default()).await?;
    set_pause(&db, None).await?;
    app.post().ring();
    super::outbox::changed(app);
    self::account(app, Empty {}).await
}

async fn keep_password(app: &App, account: &Account, password: String) -> Result<()> {
    if account.place == Place::Run {
        app.post().keep_for_this_run(Some(password));
        return Ok(());
    }
    let name = account.secret();
    let kept = ask(app, move |secrets| secrets.keep(&name, &password)).await;
    // The screen offers to keep it for this run instead.
    kept.map_err(|why| Error::Unavailable(closed(why)))
}

/// Asks the keychain beside the other work: it may wait for a person.
async fn ask<T: Send + 'static>(
    app: &App,
    work: impl FnOnce(&dyn crate::host::secrets::Secrets) -> std::result::Result<T, Closed> + Send + 'static,
) -> std::result::Result<T, Closed> {
    let secrets = app.host().secrets();
    let asked = tokio::task::spawn_blocking(move || work(secrets.as_ref())).await;
    asked.unwrap_or(Err(Closed::Absent))
}

fn closed(why: Closed) -> Message {
    Message::new(match why {
        Closed::Absent => "error-mail-keychain-absent",
        Closed::Locked => "error-mail-keychain-locked",
    })
}

/// The account's password; `None` when the server asks for none.
///
/// # Errors
/// Why it cannot be had, and what to do.
pub(super) async fn password(app: &App, account: &Account) -> std::result::Result<Option<String>, Message> {
    let missing = || Message::new("error-mail-password-gone");
    match account.place {
        Place::None => Ok(None),
        Place::Run => app.post().for_this_run().map(Some).ok_or_else(missing),
        Place::Keychain => {
            let name = account.secret();
            let given = ask(app, move |secrets| secrets.give(&name)).await.map_err(closed)?;
            given.map(Some).ok_or_else(missing)
        }
    }
}

/// `mail.removeAccount`: forgets the account and its password; what waits in the outbox stays there.
pub async fn remove(app: &App, _: Empty) -> Result<Standing> {
    let db = app.db()?;
    if let Some(account) = load(&db).await?.filter(|account| account.place == Place::Keychain) {
        let name = account.secret();
        ask(app, move |secrets| secrets.forget(&name))
            .await
            .map_err(|why| Error::Unavailable(closed(why)))?;
    }
    app.post().keep_for_this_run(None);
    store::keep(&db, ACCOUNT, "").await?;
    set_pause(&db, None).await?;
    super::outbox::changed(app);
    self::account(app, Empty {}).await
}

/// `mail.test`: sends one message at once, and says what the server said. It is no record.
pub async fn test(app: &App, req: Test) -> Result<Empty> {
    let db = app.db()?;
    let account = load(&db).await?.ok_or_else(|| Error::refused("error-mail-no-account"))?;
    let to = if req.to.trim().is_empty() { account.address.clone() } else { req.to };
    let to = rules::address("to", &to)?;
    let lang: Lang = app.lang();
    let text = |id: &str| app.words().text(id, &[("server", &account.server)]);
    let letter = compose::Letter {
        id: db.new_id(),
        at: app.source().now(),
        to: vec![super::Person { name: String::new(), address: to.to_string() }],
        copies: Vec::new(),
        subject: text("mail-test-subject"),
        body: text("mail-test-body"),
        language: lang,
        files: Vec::new(),
    };
    let made = compose::make(&letter, &account)?;
    let password = password(app, &account).await.map_err(Error::Unavailable)?;
    let sent = smtp::deliver(&account, password, &made, async || true).await;
    match sent {
        Ok(line) => line.leave().await,
        Err(trouble) => return Err(Error::Unavailable(trouble.message(&account))),
    }
    set_pause(&db, None).await?;
    app.post().ring();
    super::outbox::changed(app);
    Ok(Empty {})
}
