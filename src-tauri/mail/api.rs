//! The outbox, as calls: what waits, what was sent, and what a person decides about it.

use super::account;
use super::draft::{self, Draft, Kind, Person, read_people};
use super::link;
use super::outbox::{self, Tally};
use super::rules::{self, Event, State};
use super::store::{self, With};
use crate::app::App;
use crate::db::Changed;
use crate::error::{Error, Message, Result};
use crate::fields::{Count, Created, Empty, Ref, id, optional_id};
use crate::files::Saved;
use crate::values::{Lang, Local};
use serde::{Deserialize, Serialize};

/// A file that goes with a message.
#[derive(Debug, Serialize)]
#[cfg_attr(feature = "types", derive(ts_rs::TS))]
#[cfg_attr(feature = "types", ts(rename = "MailFile"))]
pub struct File {
    /// Its name.
    pub name: String,
    /// Bytes.
    pub size: i64,
}

/// What a person may do with a message.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "types", derive(ts_rs::TS))]
#[cfg_attr(feature = "types", ts(rename = "MailStep"))]
#[serde(rename_all = "camelCase")]
pub enum Step {
    /// Stop it.
    Stop,
    /// Try it now.
    Retry,
    /// Release it.
    Release,
    /// Say that it was sent.
    WasSent,
    /// Say that it was not, and send it.
    SendAgain,
    /// Open it as a draft in the mail program.
    Draft,
    /// Open it in the mail program by a link.
    Link,
    /// Delete it.
    Remove,
}

/// A message in the outbox.
#[derive(Debug, Serialize)]
#[cfg_attr(feature = "types", derive(ts_rs::TS))]
#[cfg_attr(feature = "types", ts(rename = "OutboxRow"))]
#[serde(rename_all = "camelCase")]
pub struct Row {
    /// The message.
    pub id: String,
    /// How far it is.
    #[cfg_attr(
        feature = "types",
        ts(type = "\"queued\" | \"sending\" | \"sent\" | \"failed\" | \"held\" | \"stopped\" | \"unknown\"")
    )]
    pub state: &'static str,
    /// What kind of message.
    pub kind: Kind,
    /// To whom.
    pub to: Vec<Person>,
    /// Copies to whom.
    pub copies: Vec<Person>,
    /// The subject.
    pub subject: String,
    /// The text.
    pub body: String,
    /// What goes with it.
    pub files: Vec<File>,
    /// When it was queued, printed.
    pub at_printed: String,
    /// When it is tried next, printed; empty when nobody will.
    pub next_printed: String,
    /// How often it was tried.
    pub attempts: i64,
    /// What went wrong the last time.
    pub problem: Option<Message>,
    /// What can be done with it.
    pub steps: Vec<Step>,
}

/// A message that was sent.
#[derive(Debug, Serialize)]
#[cfg_attr(feature = "types", derive(ts_rs::TS))]
#[cfg_attr(feature = "types", ts(rename = "SentRow"))]
#[serde(rename_all = "camelCase")]
pub struct SentRow {
    /// The record.
    pub id: String,
    /// What kind of message.
    pub kind: Kind,
    /// To whom; empty once they were erased.
    pub to: Vec<Person>,
    /// The subject.
    pub subject: String,
    /// The campaign it belongs to.
    pub campaign: String,
    /// When, printed.
    pub at_printed: String,
    /// By whom.
    pub person: String,
}

/// What waits and what was sent.
#[derive(Debug, Serialize)]
#[cfg_attr(feature = "types", derive(ts_rs::TS))]
#[serde(rename_all = "camelCase")]
pub struct Outbox {
    /// What needs a person first, then the oldest first.
    pub rows: Vec<Row>,
    /// The newest first; at most a hundred.
    pub sent: Vec<SentRow>,
    /// How many need a person.
    pub stuck: usize,
    /// Whether this computer has an account.
    pub has_account: bool,
    /// Why nothing is sent until somebody sees to the account.
    pub pause: Option<Message>,
}

/// A message to write.
#[derive(Debug, Deserialize)]
#[cfg_attr(feature = "types", derive(ts_rs::TS))]
#[cfg_attr(feature = "types", ts(rename = "MailWrite"))]
#[serde(rename_all = "camelCase")]
pub struct Write {
    /// To whom.
    pub to: Vec<Person>,
    /// Copies to whom.
    #[serde(default)]
    pub copies: Vec<Person>,
    /// What kind of message.
    pub kind: Kind,
    /// Its language.
    pub language: Lang,
    /// The campaign it belongs to.
    #[serde(default)]
    pub campaign: Option<String>,
    /// The creator it goes to.
    #[serde(default)]
    pub creator: Option<String>,
    /// The subject.
    pub subject: String,
    /// The text.
    pub body: String,
    /// Files of this computer that go with it.
    #[serde(default)]
    pub files: Vec<String>,
    /// Open it in the mail program instead of sending it.
    #[serde(default)]
    pub by_hand: bool,
    /// If so, by a link and not as a draft.
    #[serde(default)]
    pub link: bool,
}

/// What a person may do with a message in this state; files go with no link.
pub fn steps(at: rules::Standing, files: bool) -> Vec<Step> {
    let known = [
        (Event::WasSent, Step::WasSent),
        (Event::SendAgain, Step::SendAgain),
        (Event::Release, Step::Release),
        (Event::Retry, Step::Retry),
        (Event::Stop, Step::Stop),
    ];
    let mut out: Vec<Step> =
        known.iter().filter(|(event, _)| rules::next(at, *event).is_some()).map(|known| known.1).collect();
    if rules::may_go(at) {
        out.push(Step::Draft);
        out.extend((!files).then_some(Step::Link));
        out.push(Step::Remove);
    }
    out
}

async fn row(db: &crate::db::Db, waiting: store::Waiting, local: Local, going: bool) -> Result<Row> {
    let at = waiting.standing();
    let attached = store::files(&mut *db.read().acquire().await?, waiting.id).await?;
    let waits = at.state == State::Queued && going;
    Ok(Row {
        id: waiting.id.text("msg"),
        state: at.state.code(),
        kind: Kind::from_code(&waiting.kind),
        to: read_people(&waiting.recipients),
        copies: read_people(&waiting.copies),
        at_printed: local.when(Some(waiting.queued_at.0)),
        next_printed: if waits { local.when(Some(waiting.next_at.0)) } else { String::new() },
        problem: waiting.problem.and_then(|text| serde_json::from_str(&text).ok()),
        subject: waiting.subject,
        body: waiting.body,
        steps: steps(at, !attached.is_empty()),
        files: attached.into_iter().map(|file| File { name: file.name, size: file.size }).collect(),
        attempts: waiting.attempts,
    })
}

/// `mail.outbox`: what waits, what needs a person, what was sent.
pub async fn outbox(app: &App, _: Empty) -> Result<Outbox> {
    let (db, local) = (app.db()?, app.local());
    let has_account = account::load(&db).await?.is_some();
    let pause = account::pause(&db).await?;
    let mut rows = Vec::new();
    for waiting in store::all(&db).await? {
        rows.push(row(&db, waiting, local, has_account && pause.is_none()).await?);
    }
    let rank = |row: &Row| State::ALL.iter().position(|state| state.code() == row.state);
    rows.sort_by_key(rank);
    let needs = |row: &&Row| ["unknown", "failed", "held"].contains(&row.state);
    let stuck = rows.iter().filter(needs).count();
    let sent = store::sent(&db, 100).await?.into_iter().map(|sent| SentRow {
        id: sent.id.text("snt"),
        kind: Kind::from_code(&sent.kind.unwrap_or_default()),
        to: read_people(&sent.recipients.unwrap_or_default()),
        subject: sent.subject.unwrap_or_default(),
        campaign: sent.campaign.unwrap_or_default(),
        at_printed: local.when(sent.sent_at),
        person: sent.person.unwrap_or_default(),
    });
    Ok(Outbox { rows, sent: sent.collect(), stuck, has_account, pause })
}

/// `mail.write`: queues a message, or opens it in the mail program.
pub async fn write(app: &App, req: Write) -> Result<Created> {
    let (db, campaign, creator) =
        (app.db()?, optional_id("cam", &req.campaign)?, optional_id("cre", &req.creator)?);
    if let Some(campaign) = campaign {
        store::campaign(&db, campaign).await?.ok_or(Error::NotFound("campaign"))?;
    }
    if let Some(creator) = creator {
        store::creator(&db, creator).await?.ok_or(Error::NotFound("creator"))?;
    }
    let mut files = Vec::new();
    for path in &req.files {
        files.push(draft::keep_file(&db.folder, std::path::Path::new(path))?);
    }
    let draft = Draft {
        to: req.to,
        copies: req.copies,
        language: req.language,
        kind: req.kind,
        about: None,
        campaign,
        creator,
        subject: req.subject,
        body: req.body,
        files,
        by_hand: req.by_hand,
    };
    let checked = draft::check(app, draft)?;
    let by_link = req.by_hand && req.link;
    if by_link {
        // Before it is kept: what cannot be opened leaves nothing behind.
        link::fits(&checked)?;
    }
    let queued = draft::queue_checked(app, &checked).await?;
    if by_link {
        link::open_link(app, queued).await?;
    } else if req.by_hand {
        draft::open_draft(app, queued).await?;
    }
    Ok(Created { id: queued.text("msg") })
}

async fn decided(app: &App, text: &str, event: Event, with: With) -> Result<Created> {
    let (db, message) = (app.db()?, id("msg", text)?);
    outbox::found(&db, message).await?;
    let with = With { taken: true, ..with };
    if store::step(&db, message, event, with).await?.is_none() {
        return Err(Error::Conflict(Message::new("error-mail-moved")));
    }
    outbox::changed(app);
    Ok(Created { id: message.text("msg") })
}

/// Sends as soon as it can, from now on: a person wants it, so the account is tried again, too.
async fn now(app: &App, text: &str, event: Event) -> Result<Created> {
    let next_at = Some(app.source().now());
    let done =
        decided(app, text, event, With { next_at, problem: Some(String::new()), ..With::default() }).await?;
    account::set_pause(&*app.db()?, None).await?;
    app.post().ring();
    Ok(done)
}

/// `mail.stop`: stops a message that was not handed over yet.
pub async fn stop(app: &App, req: Ref) -> Result<Created> {
    decided(app, &req.id, Event::Stop, With::default()).await
}

/// `mail.retry`: tries a message now.
pub async fn retry(app: &App, req: Ref) -> Result<Created> {
    now(app, &req.id, Event::Retry).await
}

/// `mail.release`: lets a message go that came with a restored or copied profile.
pub async fn release(app: &App, req: Ref) -> Result<Created> {
    now(app, &req.id, Event::Release).await
}

/// `mail.sendAgain`: a person knows that a message did not arrive.
pub async fn send_again(app: &App, req: Ref) -> Result<Created> {
    now(app, &req.id, Event::SendAgain).await
}

/// `mail.wasSent`: a person knows that a message was sent, by whatever way; it becomes a record.
pub async fn was_sent(app: &App, req: Ref) -> Result<Changed<Created>> {
    let (db, message) = (app.db()?, id("msg", &req.id)?);
    let row = outbox::found(&db, message).await?;
    let at = app.source().now();
    outbox::written(app, &row, at, String::new(), String::new(), Event::WasSent).await
}

/// `mail.remove`: takes a message out of the outbox; it is not sent.
pub async fn remove(app: &App, req: Ref) -> Result<Count> {
    let (db, message) = (app.db()?, id("msg", &req.id)?);
    let mut tx = db.local().await?;
    let row = store::one(&mut tx, message).await?.ok_or(Error::NotFound("message"))?;
    if !rules::may_go(row.standing()) {
        return Err(Error::refused("error-mail-sending"));
    }
    store::drop_one(&mut tx, message).await?;
    tx.commit().await?;
    outbox::changed(app);
    Ok(Count { count: 1 })
}

/// `mail.openDraft`: opens a message in the person's mail program; it is not sent by itself from here on.
pub async fn open_draft(app: &App, req: Ref) -> Result<Saved> {
    let path = draft::open_draft(app, id("msg", &req.id)?).await?;
    Ok(Saved { path: path.display().to_string() })
}

/// `mail.openLink`: opens a message in the person's mail program by a link; it is not sent by itself from here on.
pub async fn open_link(app: &App, req: Ref) -> Result<Empty> {
    link::open_link(app, id("msg", &req.id)?).await?;
    Ok(Empty {})
}

/// `mail.sendNow`: a person wants everything that waits to be tried now, whatever time it would be tried next; the account
/// is tried again, too. Says what became of it.
pub async fn send_now(app: &App, _: Empty) -> Result<Tally> {
    let db = app.db()?;
    store::hurry(&db, app.source().now()).await?;
    account::set_pause(&db, None).await?;
    Ok(outbox::tick(app).await)
}

/// `mail.sendDue`: sends what is due, and says what became of it.
pub async fn send_due(app: &App, _: Empty) -> Result<Tally> {
    Ok(outbox::tick(app).await)
}
