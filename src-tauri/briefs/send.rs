//! A brief on its way, as calls: what would be written to whom, sending it, and that it was given by hand.

use super::known::{self, Known, known, saw};
use super::preview::{self, Issue};
use super::rules::{self, Way};
use super::store::{self, Member, Version};
use crate::app::App;
use crate::db::registry::brief_send;
use crate::db::{Action, Changed, Tx};
use crate::error::{Error, FieldError, Message, Result};
use crate::fields::{Count, id};
use crate::files;
use crate::mail::{self, Checked, Draft, Kind, Person};
use crate::values::format::day;
use crate::values::{Day, Lang, Millis, Uid};
use crate::work::{self, FirstCheckIn};
use serde::{Deserialize, Serialize};

/// The words of a message in a language, with its fields open.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[cfg_attr(feature = "types", derive(ts_rs::TS))]
pub struct BriefText {
    /// The language.
    pub language: Lang,
    /// The subject.
    pub subject: String,
    /// The text.
    pub body: String,
}

/// Messages to look at before they are sent.
#[derive(Debug, Deserialize)]
#[cfg_attr(feature = "types", derive(ts_rs::TS))]
pub struct BriefLettersAsk {
    /// The campaign.
    pub campaign: String,
    /// To whom.
    pub collaborations: Vec<String>,
    /// Words of the person's own; a language that is not named has the words that Marquee brings.
    #[serde(default)]
    pub texts: Vec<BriefText>,
}

/// The message to one creator.
#[derive(Debug, Serialize)]
#[cfg_attr(feature = "types", derive(ts_rs::TS))]
pub struct BriefLetter {
    /// Whom.
    pub collaboration: String,
    /// The name.
    pub name: String,
    /// The address; empty when none is known.
    pub address: String,
    /// The language.
    pub language: Lang,
    /// The subject.
    pub subject: String,
    /// The text.
    pub body: String,
    /// Fields that nothing is known about.
    pub missing: Vec<String>,
    /// What keeps it from going out: `fit`, `email`; empty for nothing.
    pub stops: String,
}

/// The messages that would be sent.
#[derive(Debug, Serialize)]
#[cfg_attr(feature = "types", derive(ts_rs::TS))]
#[serde(rename_all = "camelCase")]
pub struct BriefLetters {
    /// The words in each language that is needed.
    pub texts: Vec<BriefText>,
    /// One for each creator.
    pub rows: Vec<BriefLetter>,
    /// Whether this computer can send by itself.
    pub has_account: bool,
}

/// A brief to send.
#[derive(Debug, Deserialize)]
#[cfg_attr(feature = "types", derive(ts_rs::TS))]
#[serde(rename_all = "camelCase")]
pub struct BriefSendAsk {
    /// The campaign.
    pub campaign: String,
    /// The version that was looked at: the newest one.
    pub version: String,
    /// To whom.
    pub collaborations: Vec<String>,
    /// Words of the person's own.
    #[serde(default)]
    pub texts: Vec<BriefText>,
    /// The brand's material goes along.
    #[serde(default)]
    pub with_files: bool,
    /// Open the messages in the mail program instead of sending them.
    #[serde(default)]
    pub by_hand: bool,
}

/// A brief that was given without a message of Marquee's.
#[derive(Debug, Deserialize)]
#[cfg_attr(feature = "types", derive(ts_rs::TS))]
pub struct BriefHand {
    /// The campaign.
    pub campaign: String,
    /// The version that was given.
    pub version: String,
    /// To whom.
    pub collaborations: Vec<String>,
}

fn text_of(texts: &[BriefText], language: Lang) -> BriefText {
    let own = texts.iter().find(|text| text.language == language).cloned();
    own.unwrap_or_else(|| {
        let (subject, body) = mail::start(Kind::Brief, language);
        BriefText { language, subject, body }
    })
}

fn chosen(known: &Known, collaborations: &[String]) -> Result<Vec<Member>> {
    let mut out: Vec<Member> = Vec::new();
    for text in collaborations {
        let member = known.member(id("col", text)?)?;
        if !out.iter().any(|one| one.id == member.id) {
            out.push(member.clone());
        }
    }
    if out.is_empty() {
        return Err(Error::field("collaborations", Message::new("error-brief-nobody")));
    }
    Ok(out)
}

/// The message to a creator, its fields filled in.
async fn filled(app: &App, known: &Known, member: &Member, text: &BriefText) -> Result<mail::Filled> {
    let mut values = mail::values(app, text.language, Some(known.campaign), Some(member.creator)).await?;
    let due = known.owed_by(member.id).find_map(|owed| owed.due_on.as_deref().and_then(Day::parse));
    let first = |section: &str| known.now.text(section).lines().next().unwrap_or_default().to_owned();
    let deadline = due.map_or_else(|| first("deadlines"), |due| day(due, text.language));
    values.insert("deadline", deadline);
    let own = member.link.clone().filter(|link| !link.is_empty());
    values.insert("link", own.unwrap_or_else(|| first("links")));
    Ok(mail::fill(&text.subject, &text.body, &values))
}

fn named(member: &Member) -> String {
    let handle = || member.handle.clone().unwrap_or_default();
    member.name.clone().filter(|name| !name.is_empty()).unwrap_or_else(handle)
}

/// `briefs.letters`: what would be written to whom, in whose language, and what is missing.
pub async fn letters(app: &App, req: BriefLettersAsk) -> Result<BriefLetters> {
    let known = known(app, id("cam", &req.campaign)?).await?;
    let (mut rows, mut texts): (Vec<BriefLetter>, Vec<BriefText>) = (Vec::new(), Vec::new());
    for member in chosen(&known, &req.collaborations)? {
        let language = known::language(&member).unwrap_or(app.lang());
        let text = text_of(&req.texts, language);
        let filled = filled(app, &known, &member, &text).await?;
        let lacks = rules::lacks(known.ready(&member, &known.now));
        rows.push(BriefLetter {
            collaboration: member.id.text("col"),
            name: named(&member),
            address: member.email.clone().unwrap_or_default(),
            language,
            subject: filled.subject,
            body: filled.body,
            missing: filled.missing,
            stops: rules::stops(&lacks, true).unwrap_or_default().to_owned(),
        });
        if !texts.iter().any(|known| known.language == language) {
            texts.push(text);
        }
    }
    Ok(BriefLetters { texts, rows, has_account: mail::has_account(app).await? })
}

/// The newest version, if it is the one that was looked at and still says what the brief says.
fn newest(known: &Known, asked: &str) -> Result<Version> {
    let asked = id("brv", asked)?;
    let newest = known.newest().ok_or(Error::NotFound("version"))?;
    if !known.versions.iter().any(|kept| kept.id == asked) {
        return Err(Error::NotFound("version"));
    }
    if newest.id != asked {
        return Err(Error::Conflict(Message::new("error-brief-newer")));
    }
    if newest.digest != known.now.digest() {
        return Err(Error::refused("error-brief-changed"));
    }
    Ok(newest.clone())
}

/// Refuses whoever a brief cannot go out to, by name.
fn go(known: &Known, members: &[Member], by_mail: bool) -> Result<()> {
    for stop in ["fit", "email"] {
        let stopped = members.iter().filter(|member| {
            let lacks = rules::lacks(known.ready(member, &known.now));
            rules::stops(&lacks, by_mail) == Some(stop)
        });
        let names: Vec<String> = stopped.map(named).collect();
        if !names.is_empty() {
            let sentence = if stop == "fit" { "error-brief-fit" } else { "error-brief-email" };
            let message = Message::new(sentence).with("names", names.join(", "));
            return Err(Error::field("collaborations", message));
        }
    }
    Ok(())
}

/// Refuses to send what waits in the outbox already.
fn unsent(known: &Known, members: &[Member], version: &Version) -> Result<()> {
    let waits = |member: &&Member| {
        let seen = known.saw(member, &version.digest);
        let given = known.given(member.id).into_iter();
        given
            .map(|given| given.1)
            .any(|one| matches!(one.way, Way::Waiting | Way::Stuck) && one.digest == seen)
    };
    let names: Vec<String> = members.iter().filter(waits).map(named).collect();
    if names.is_empty() {
        return Ok(());
    }
    let message = Message::new("error-brief-waits").with("names", names.join(", "));
    Err(Error::field("collaborations", message))
}

/// A brief that is ready for a creator.
struct Ready {
    member: Member,
    language: Lang,
    record: Uid,
    file: (String, String),
    message: Option<Checked>,
}

/// The PDF for a creator, kept: its name and what names its bytes.
fn made(app: &App, known: &Known, member: &Member, issue: &Issue, lang: Lang) -> Result<(String, String)> {
    let sheet = preview::sheet(known, member, issue, lang);
    let bytes = preview::pdf_of(&sheet, issue, lang)?;
    Ok((preview::file_name(&sheet, lang), files::keep(&app.folder(), &bytes)?))
}

/// Everything that can be refused, before anything is written.
async fn prepared(
    app: &App,
    known: &Known,
    members: Vec<Member>,
    issue: &Issue,
    letter: Option<&BriefSendAsk>,
) -> Result<Vec<Ready>> {
    let (mut out, mut proven) = (Vec::new(), mail::Proven::default());
    for member in members {
        let language = known::language(&member).unwrap_or(app.lang());
        let record = app.db()?.new_id();
        let file = made(app, known, &member, issue, language)?;
        let message = match letter {
            None => None,
            Some(ask) => {
                let filled = filled(app, known, &member, &text_of(&ask.texts, language)).await?;
                let mut files = vec![file.clone()];
                if ask.with_files {
                    files.extend(
                        issue.content.files.iter().map(|file| (file.name.clone(), file.digest.clone())),
                    );
                }
                let draft = Draft {
                    to: vec![Person {
                        name: named(&member),
                        address: member.email.clone().unwrap_or_default(),
                    }],
                    language,
                    kind: Kind::Brief,
                    about: Some(record.text("brs")),
                    campaign: Some(known.campaign),
                    creator: Some(member.creator),
                    subject: filled.subject,
                    body: filled.body,
                    files,
                    by_hand: ask.by_hand,
                    ..Draft::default()
                };
                Some(mail::check_next(app, draft, &mut proven).map_err(|why| about(why, &member))?)
            }
        };
        out.push(Ready { member, language, record, file, message });
    }
    Ok(out)
}

/// A refused message with the name of whom it was for.
fn about(why: Error, member: &Member) -> Error {
    match why {
        Error::Invalid(fields) => {
            let name = |field: FieldError| {
                let field_name = if field.field.starts_with("to") { "collaborations" } else { "texts" };
                let message = Message { message_id: field.message_id, args: field.args };
                let message = match message.message_id.as_str() {
                    "error-mail-field" => {
                        let fields = message.args.get("fields").cloned().unwrap_or_default();
                        Message::new("error-brief-field").with("fields", fields).with("name", named(member))
                    }
                    _ => message,
                };
                FieldError::new(field_name, message)
            };
            Error::Invalid(fields.into_iter().map(name).collect())
        }
        other => other,
    }
}

/// Writes down that a creator was given a version, with all that they read in it.
async fn put(
    tx: &mut Tx,
    (record, collaboration): (Uid, Uid),
    (version, seen): (Uid, String),
    (language, way): (Lang, &str),
    file: Option<(String, String)>,
    (person, at): (Option<Uid>, Millis),
) -> Result<()> {
    let fields = [
        (brief_send::COLLABORATION, collaboration.into()),
        (brief_send::VERSION, version.into()),
        (brief_send::LANGUAGE, language.code().into()),
        (brief_send::WAY, way.into()),
        (brief_send::DIGEST, seen.into()),
        (brief_send::FILE, file.as_ref().map(|file| file.1.clone()).into()),
        (brief_send::FILE_NAME, file.map(|file| file.0).into()),
        (brief_send::GIVEN_AT, at.into()),
        (brief_send::PERSON, person.into()),
    ];
    tx.create(&brief_send::ENTITY, record, fields).await?;
    Ok(())
}

/// Writes down that a creator, without words of their own, was given a version by hand: record and digest of the version.
///
/// # Errors
/// What the engine says.
pub async fn hand_over(
    tx: &mut Tx,
    (campaign, collaboration): (Uid, Uid),
    (version, digest): (Uid, &str),
    language: Lang,
    by: (Option<Uid>, Millis),
) -> Result<()> {
    let owed = store::owed(tx.reader(), campaign).await?;
    let own: Vec<&store::Owed> = owed.iter().filter(|one| one.collaboration == collaboration).collect();
    let (record, seen) = (tx.new_id(), saw(digest, [""; 3], &own));
    put(tx, (record, collaboration), (version, seen), (language, "hand"), None, by).await
}

/// `briefs.send`: one message to each creator, in their language, with their PDF; all are queued, or none. Cannot be
/// undone.
pub async fn send(app: &App, req: BriefSendAsk) -> Result<Changed<Count>> {
    let known = known(app, id("cam", &req.campaign)?).await?;
    let members = chosen(&known, &req.collaborations)?;
    let version = newest(&known, &req.version)?;
    go(&known, &members, true)?;
    unsent(&known, &members, &version)?;
    let issue = preview::issue(app, &known, &Some(req.version.clone()))?;
    let ready = prepared(app, &known, members, &issue, Some(&req)).await?;
    let count = Count::of(&ready);
    let messages: Vec<Uid> = ready.iter().filter_map(|one| one.message.as_ref().map(Checked::id)).collect();
    let action = Action::new("action-briefs-send").about(known.campaign).with("count", count.count).last();
    let done = write(app, action, &known, &version, ready, "mail").await?;
    mail::ring(app);
    if req.by_hand {
        for message in messages {
            mail::open_draft(app, message).await?;
        }
    }
    Ok(Changed { action: done, value: count })
}

/// `briefs.handOver`: creators have a version that Marquee did not send: printed, by messenger, at a meeting.
pub async fn hand(app: &App, req: BriefHand) -> Result<Changed<Count>> {
    let known = known(app, id("cam", &req.campaign)?).await?;
    let members = chosen(&known, &req.collaborations)?;
    let version = newest(&known, &req.version)?;
    go(&known, &members, false)?;
    let issue = preview::issue(app, &known, &Some(req.version.clone()))?;
    let ready = prepared(app, &known, members, &issue, None).await?;
    let count = Count::of(&ready);
    let action = Action::new("action-briefs-hand").about(known.campaign).with("count", count.count);
    Ok(Changed { action: write(app, action, &known, &version, ready, "hand").await?, value: count })
}

async fn write(
    app: &App,
    action: Action,
    known: &Known,
    version: &Version,
    ready: Vec<Ready>,
    way: &str,
) -> Result<Option<String>> {
    let person = app.me();
    let done = app.change(action, async |tx| {
        let at = tx.now();
        for one in ready {
            let seen = known.saw(&one.member, &version.digest);
            let (whose, what) = ((one.record, one.member.id), (version.id, seen));
            put(tx, whose, what, (one.language, way), Some(one.file), (person, at)).await?;
            if let Some(message) = &one.message {
                mail::put(tx.reader(), message).await?;
            }
            let title = app.words().text("check-in-title", &[("creator", &named(&one.member))]);
            let first = FirstCheckIn {
                campaign: known.campaign,
                collaboration: one.member.id,
                title: &title,
                owner: person,
            };
            work::begin_check_ins(tx, &first, person).await?;
        }
        Ok(())
    });
    Ok(done.await?.action)
}
