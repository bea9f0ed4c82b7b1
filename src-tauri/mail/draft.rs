//! The front door: what other capabilities hand over to be sent, and drafts for the person's own mail program.

use super::account::{self, Account};
use super::compose::{self, Letter};
use super::rules::{self, State};
use super::store::{self, Attached, Waiting};
use super::templates;
use crate::app::App;
use crate::db::Db;
use crate::error::{Error, FieldError, Message, Result};
use crate::values::{Lang, Millis, Uid};
use crate::{files, platform};
use serde::{Deserialize, Serialize};
use sqlx::SqliteConnection;
use std::collections::{BTreeSet, HashMap};
use std::path::{Path, PathBuf};

/// Whom a message goes to.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "types", derive(ts_rs::TS))]
#[cfg_attr(feature = "types", ts(rename = "MailPerson"))]
pub struct Person {
    /// The name that people read; may be empty.
    #[serde(default)]
    pub name: String,
    /// The address.
    pub address: String,
}

/// What kind of message it is.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "types", derive(ts_rs::TS))]
#[cfg_attr(feature = "types", ts(rename = "MailKind"))]
#[serde(rename_all = "lowercase")]
pub enum Kind {
    /// The first word to a creator.
    Outreach,
    /// A brief.
    Brief,
    /// A report.
    Report,
    /// How a campaign stands.
    Status,
    /// Anything else.
    #[default]
    Other,
}

impl Kind {
    /// Every kind, in the order in which they are offered.
    pub const ALL: [Self; 5] = [Self::Outreach, Self::Brief, Self::Report, Self::Status, Self::Other];

    /// As it is kept.
    pub fn code(self) -> &'static str {
        match self {
            Self::Outreach => "outreach",
            Self::Brief => "brief",
            Self::Report => "report",
            Self::Status => "status",
            Self::Other => "other",
        }
    }

    /// From its code; other for anything that nobody knows.
    pub fn from_code(code: &str) -> Self {
        Self::ALL.into_iter().find(|kind| kind.code() == code).unwrap_or_default()
    }
}

/// A message that somebody wants to send.
#[derive(Debug, Clone, Default)]
pub struct Draft {
    /// To whom.
    pub to: Vec<Person>,
    /// Copies to whom.
    pub copies: Vec<Person>,
    /// Its language.
    pub language: Lang,
    /// What kind of message it is.
    pub kind: Kind,
    /// The record it is about, as calls name it.
    pub about: Option<String>,
    /// The campaign it belongs to.
    pub campaign: Option<Uid>,
    /// The creator it goes to: erased with them.
    pub creator: Option<Uid>,
    /// The subject.
    pub subject: String,
    /// The text.
    pub body: String,
    /// Names and digests of kept documents that go with it.
    pub files: Vec<(String, String)>,
    /// Not sent by itself: the person sends it with a program of their own.
    pub by_hand: bool,
}

/// A draft that may be queued: nothing in it is refused later on.
pub struct Checked {
    device: [u8; 16],
    pub(super) row: Waiting,
    pub(super) files: Vec<Attached>,
}

impl Checked {
    /// The message.
    pub fn id(&self) -> Uid {
        self.row.id
    }
}

fn people(
    field: &str,
    given: &[Person],
    seen: &mut BTreeSet<String>,
    wrong: &mut Vec<FieldError>,
) -> Vec<Person> {
    let mut out = Vec::new();
    for (at, person) in given.iter().enumerate() {
        let field = format!("{field}.{at}");
        let read = rules::address(&field, &person.address).and_then(|address| {
            Ok(Person { name: rules::line(&field, &person.name, 200)?, address: address.to_string() })
        });
        match read {
            // Whoever is named twice gets it once.
            Ok(person) if seen.insert(person.address.to_lowercase()) => out.push(person),
            Ok(_) => {}
            Err(Error::Invalid(fields)) => wrong.extend(fields),
            Err(_) => {}
        }
    }
    out
}

fn taken(done: Result<String>, wrong: &mut Vec<FieldError>) -> String {
    match done {
        Ok(text) => text,
        Err(Error::Invalid(fields)) => {
            wrong.extend(fields);
            String::new()
        }
        Err(_) => String::new(),
    }
}

/// Looks at everything that a draft says, and names all that is wrong at once. Its documents must be kept already.
///
/// # Errors
/// `Invalid` naming the fields (`to.0`, `subject` …); `Refused` when it is too heavy; `Unavailable` when a document is
/// gone.
pub fn check(app: &App, draft: Draft) -> Result<Checked> {
    check_next(app, draft, &mut Proven::default())
}

/// Documents that were read and proven, with their sizes: what goes with many messages is read once.
#[derive(Default)]
pub struct Proven(HashMap<String, usize>);

/// [`check`], for one of many drafts that share documents.
///
/// # Errors
/// As [`check`].
pub fn check_next(app: &App, draft: Draft, proven: &mut Proven) -> Result<Checked> {
    let db = app.db()?;
    let (mut wrong, mut seen) = (Vec::new(), BTreeSet::new());
    let to = people("to", &draft.to, &mut seen, &mut wrong);
    let copies = people("copies", &draft.copies, &mut seen, &mut wrong);
    if to.is_empty() && wrong.is_empty() {
        wrong.push(FieldError::new("to", Message::new("error-mail-nobody")));
    }
    let subject = taken(rules::line("subject", &draft.subject, 300), &mut wrong);
    if subject.is_empty() && !wrong.iter().any(|one| one.field == "subject") {
        wrong.push(FieldError::new("subject", Message::new("error-required")));
    }
    let body = taken(rules::body("body", &draft.body), &mut wrong);
    for (field, text) in [("subject", &subject), ("body", &body)] {
        let open = templates::left_open(&[text]);
        if !open.is_empty() {
            let open: Vec<String> = open.iter().map(|name| format!("{{{name}}}")).collect();
            wrong.push(FieldError::new(
                field,
                Message::new("error-mail-field").with("fields", open.join(", ")),
            ));
        }
    }
    if !wrong.is_empty() {
        return Err(Error::Invalid(wrong));
    }
    let files = attached(&db.folder, &draft.files, proven)?;
    let now = app.source().now();
    let state = if draft.by_hand { State::Stopped } else { State::Queued };
    let row = Waiting {
        id: db.new_id(),
        state: state.code().to_owned(),
        handed: false,
        recipients: listed(&to),
        copies: listed(&copies),
        subject,
        body,
        language: draft.language.code().to_owned(),
        kind: draft.kind.code().to_owned(),
        about: draft.about,
        campaign: draft.campaign,
        creator: draft.creator,
        person: app.me(),
        queued_at: now,
        attempts: 0,
        next_at: now,
        problem: None,
    };
    Ok(Checked { device: db.device, row, files })
}

fn listed(people: &[Person]) -> String {
    serde_json::to_string(people).unwrap_or_else(|_| "[]".to_owned())
}

/// The people of a list that was kept.
pub(super) fn read_people(text: &str) -> Vec<Person> {
    serde_json::from_str(text).unwrap_or_default()
}

fn attached(profile: &Path, given: &[(String, String)], proven: &mut Proven) -> Result<Vec<Attached>> {
    let mut weight = 0;
    let mut out = Vec::new();
    for (name, digest) in given {
        let name = rules::file_name(name);
        let gone = || Error::Unavailable(Message::new("error-mail-attachment").with("name", &name));
        let size = match proven.0.get(digest) {
            Some(size) => *size,
            None => files::read(profile, digest).map_err(|_| gone())?.len(),
        };
        proven.0.insert(digest.clone(), size);
        weight += size;
        out.push(Attached { name, digest: digest.clone(), size: i64::try_from(size).unwrap_or(i64::MAX) });
    }
    if u64::try_from(weight).unwrap_or(u64::MAX) > rules::HEAVIEST {
        return Err(Error::refused("error-mail-heavy"));
    }
    Ok(out)
}

/// Puts a checked message into the outbox within the caller's action (`tx.reader()`): both are there, or neither. Once
/// that is committed, [`ring`] wakes whoever sends.
///
/// # Errors
/// What the engine says.
pub async fn put(db: &mut SqliteConnection, checked: &Checked) -> Result<Uid> {
    store::put(db, checked.device, &checked.row, &checked.files).await?;
    Ok(checked.row.id)
}

/// Something was put into the outbox: tells the screens and whoever sends.
pub fn ring(app: &App) {
    super::outbox::changed(app);
    app.post().ring();
}

/// Checks a draft, puts it into the outbox and wakes whoever sends. On the disk when this returns.
///
/// # Errors
/// As [`check`], or what the engine says; nothing is queued then.
pub async fn queue(app: &App, draft: Draft) -> Result<Uid> {
    queue_checked(app, &check(app, draft)?).await
}

/// The same for what is checked already.
///
/// # Errors
/// What the engine says; nothing is queued then.
pub async fn queue_checked(app: &App, checked: &Checked) -> Result<Uid> {
    let db = app.db()?;
    let mut tx = db.local().await?;
    let id = put(&mut tx, checked).await?;
    tx.commit().await?;
    ring(app);
    Ok(id)
}

/// Keeps a file that a person attaches: whoever moves or deletes it afterwards takes nothing away from the message.
///
/// # Errors
/// `Unavailable` when it cannot be read, `Refused` when it is too heavy.
pub fn keep_file(profile: &Path, path: &Path) -> Result<(String, String)> {
    let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
    let gone =
        || Error::Unavailable(Message::new("error-mail-attachment").with("name", rules::file_name(&name)));
    let meta = std::fs::metadata(path).map_err(|_| gone())?;
    if !meta.is_file() {
        return Err(gone());
    }
    if meta.len() > rules::HEAVIEST {
        return Err(Error::refused("error-mail-heavy"));
    }
    let bytes = std::fs::read(path).map_err(|_| gone())?;
    Ok((rules::file_name(&name), files::keep(profile, &bytes)?))
}

/// A message of the outbox with the bytes of its files.
///
/// # Errors
/// `Unavailable` naming the file that is gone.
pub(super) fn letter(profile: &Path, row: &Waiting, attached: &[Attached], at: Millis) -> Result<Letter> {
    let mut read = Vec::new();
    for file in attached {
        let gone = |_| Error::Unavailable(Message::new("error-mail-attachment").with("name", &file.name));
        read.push((file.name.clone(), files::read(profile, &file.digest).map_err(gone)?));
    }
    Ok(Letter {
        id: row.id,
        at,
        to: read_people(&row.recipients),
        copies: read_people(&row.copies),
        subject: row.subject.clone(),
        body: row.body.clone(),
        language: Lang::from_locale(&row.language).unwrap_or_default(),
        files: read,
    })
}

/// Where drafts lie until the next start.
pub(super) fn drafts(profile: &Path) -> PathBuf {
    profile.join("drafts")
}

/// A message of the outbox and what goes with it.
pub(super) async fn found(db: &Db, id: Uid) -> Result<(Waiting, Vec<Attached>)> {
    let mut read = db.read().acquire().await?;
    let row = store::one(&mut read, id).await?.ok_or(Error::NotFound("message"))?;
    let attached = store::files(&mut read, id).await?;
    Ok((row, attached))
}

/// A person takes a message over: it stops waiting, so that somebody who sends it by hand does not find it sent a
/// second time.
pub(super) async fn take_over(app: &App, db: &Db, row: &Waiting) -> Result<()> {
    let sending = || Error::refused("error-mail-sending");
    match row.standing().state {
        State::Sending => return Err(sending()),
        State::Queued => {
            let with = store::With { taken: true, ..Default::default() };
            store::step(db, row.id, rules::Event::Stop, with).await?.ok_or_else(sending)?;
            super::outbox::changed(app);
        }
        _ => {}
    }
    Ok(())
}

/// Writes a message of the outbox as a draft and opens it in the person's mail program. It is not sent by itself from
/// here on.
///
/// # Errors
/// `NotFound`, `Unavailable` when a file is gone, the disk refuses, or no program opens it.
pub async fn open_draft(app: &App, id: Uid) -> Result<PathBuf> {
    let db = app.db()?;
    let (row, attached) = found(&db, id).await?;
    if row.standing().state == State::Sending {
        return Err(Error::refused("error-mail-sending"));
    }
    let letter = letter(&db.folder, &row, &attached, app.source().now())?;
    let known: Option<Account> = account::load(&db).await?;
    let bytes = compose::draft(&letter, known.as_ref())?;
    take_over(app, &db, &row).await?;
    let folder = drafts(&db.folder);
    std::fs::create_dir_all(&folder)?;
    let subject = rules::file_name(&rules::cut(&row.subject, 60).replace(['.', '…'], " "));
    let path = folder.join(format!("{}-{}.eml", subject.trim(), &id.text("msg")[4..12]));
    platform::write_whole(&path, &bytes)?;
    let no_program =
        |_| Error::Unavailable(Message::new("error-mail-no-program").with("path", path.display()));
    app.host().open_path(&path).map_err(no_program)?;
    Ok(path)
}
