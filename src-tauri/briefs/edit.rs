//! Writing a brief, as calls: its parts, the words for one creator, the brand's material, versions, a look at the fit.

use super::known::{known, known_of};
use super::rules::{LONGEST, SECTIONS};
use super::store;
use crate::app::App;
use crate::campaigns;
use crate::db::registry::{Entity, brief, brief_file, brief_fit, brief_version, brief_words};
use crate::db::{Action, Changed, Tx};
use crate::error::{Error, Message, Result};
use crate::fields::{Count, Created, Ref, id, optional_id};
use crate::files;
use crate::people;
use crate::values::{Lang, Millis, Uid};
use serde::Deserialize;

/// A part of a campaign's brief.
#[derive(Debug, Deserialize)]
#[cfg_attr(feature = "types", derive(ts_rs::TS))]
pub struct BriefSectionSet {
    /// The campaign.
    pub campaign: String,
    /// Which part.
    pub section: String,
    /// What it says; empty for nothing.
    pub text: String,
}

/// What a brief says to one creator alone.
#[derive(Debug, Deserialize)]
#[cfg_attr(feature = "types", derive(ts_rs::TS))]
pub struct BriefWordsSet {
    /// The creator in the campaign.
    pub collaboration: String,
    /// Why this creator; left out: as it is.
    #[serde(default)]
    pub why: Option<String>,
    /// What is in it for them.
    #[serde(default)]
    pub gain: Option<String>,
    /// A link or code of their own.
    #[serde(default)]
    pub link: Option<String>,
    /// The language of the brief; empty: the creator's own.
    #[serde(default)]
    pub language: Option<String>,
}

/// A version to keep.
#[derive(Debug, Deserialize)]
#[cfg_attr(feature = "types", derive(ts_rs::TS))]
pub struct BriefFreeze {
    /// The campaign.
    pub campaign: String,
    /// Why it is kept although something is missing.
    #[serde(default)]
    pub reason: String,
}

/// A look at a creator's fit.
#[derive(Debug, Deserialize)]
#[cfg_attr(feature = "types", derive(ts_rs::TS))]
pub struct BriefFitAdd {
    /// The creator in the campaign.
    pub collaboration: String,
    /// What was found.
    #[cfg_attr(feature = "types", ts(type = "\"fits\" | \"doubt\""))]
    pub verdict: String,
    /// Why; a doubt needs it.
    #[serde(default)]
    pub reason: String,
    /// Who looked; whoever sits at the desk when nobody is named.
    #[serde(default)]
    pub person: Option<String>,
}

/// A file of the brand that goes with the brief.
#[derive(Debug, Deserialize)]
#[cfg_attr(feature = "types", derive(ts_rs::TS))]
pub struct BriefFileAdd {
    /// The campaign.
    pub campaign: String,
    /// The file on this computer.
    pub path: String,
}

/// A file of the brand, to be saved somewhere.
#[derive(Debug, Deserialize)]
#[cfg_attr(feature = "types", derive(ts_rs::TS))]
pub struct BriefFileSave {
    /// The record.
    pub file: String,
    /// Where to; none: a person picks the place.
    #[serde(default)]
    pub path: Option<String>,
}

async fn campaign(app: &App, text: &str) -> Result<Uid> {
    let record = id("cam", text)?;
    campaigns::find(&*app.db()?, record).await?.ok_or(Error::NotFound("campaign"))?;
    Ok(record)
}

fn said(field: &str, text: &str) -> Result<Option<String>> {
    let text = text.trim();
    if text.chars().count() > LONGEST {
        return Err(Error::field(field, Message::new("error-too-long")));
    }
    Ok(Some(text.to_owned()).filter(|text| !text.is_empty()))
}

/// Takes away every text of a record but the fields that were just set; where there is none, nothing is written.
async fn clear(tx: &mut Tx, entity: &'static Entity, record: Uid, but: &[u16]) -> Result<()> {
    for field in entity.fields.iter().filter(|field| !but.contains(&field.id)) {
        tx.set(entity, record, field.id, None::<String>).await?;
    }
    Ok(())
}

/// The record of a campaign's brief: the same on every computer.
pub fn record_of(campaign: Uid) -> Uid {
    Uid::derived("brief", &[&campaign.0])
}

/// `briefs.setSection`: what a part of the brief says.
pub async fn set_section(app: &App, req: BriefSectionSet) -> Result<Changed<Created>> {
    let campaign = campaign(app, &req.campaign).await?;
    let section = SECTIONS.iter().find(|known| known.id == req.section).ok_or(Error::NotFound("section"))?;
    let field = brief::ENTITY.fields.iter().find(|field| field.column == section.id);
    let field = field.ok_or(Error::NotFound("section"))?.id;
    let text = said("text", &req.text)?;
    let record = record_of(campaign);
    let action = Action::new("action-briefs-section").about(campaign);
    app.change(action.with("section", format!("@brief-label-{}", section.id)), async |tx| {
        let known = store::sections(tx.reader(), campaign).await?;
        if text.is_some() || known.contains_key(section.id) {
            let fields = [(brief::CAMPAIGN, campaign.into()), (field, text.into())];
            // On a brief that is there, this sets what differs.
            tx.create(&brief::ENTITY, record, fields).await?;
            if known.is_empty() {
                // A brief that was taken back comes back empty, not with what it said before.
                clear(tx, &brief::ENTITY, record, &[brief::CAMPAIGN, field]).await?;
            }
        }
        Ok(Created { id: record.text("brf") })
    })
    .await
}

/// `briefs.setWords`: what the brief says to one creator alone, and in which language they get it.
pub async fn set_words(app: &App, req: BriefWordsSet) -> Result<Changed<Created>> {
    let (_, member) = known_of(app, id("col", &req.collaboration)?).await?;
    let chosen = req.language.as_deref().map(str::trim);
    if chosen.is_some_and(|code| !code.is_empty() && !Lang::ALL.iter().any(|lang| lang.code() == code)) {
        return Err(Error::field("language", Message::new("error-required")));
    }
    let texts = [
        (brief_words::WHY, "why", req.why),
        (brief_words::GAIN, "gain", req.gain),
        (brief_words::LINK, "link", req.link),
        (brief_words::LANGUAGE, "language", req.language),
    ];
    let mut new = Vec::new();
    for (field, name, text) in texts {
        new.extend(text.map(|text| said(name, &text)).transpose()?.map(|text| (field, text)));
    }
    let record = Uid::derived("brief words", &[&member.id.0]);
    app.change(Action::new("action-briefs-words").about(member.creator), async |tx| {
        let old = [&member.why, &member.gain, &member.link, &member.language];
        let there = old.iter().any(|text| text.is_some());
        new.retain(|(_, text)| there || text.is_some());
        let mut set = vec![brief_words::COLLABORATION];
        for (field, text) in new {
            let fields = [(brief_words::COLLABORATION, member.id.into()), (field, text.into())];
            tx.create(&brief_words::ENTITY, record, fields).await?;
            set.push(field);
        }
        if !there && set.len() > 1 {
            clear(tx, &brief_words::ENTITY, record, &set).await?;
        }
        Ok(Created { id: record.text("brw") })
    })
    .await
}

/// `briefs.freeze`: keeps what the brief says now as a version that never changes. With something missing, only with a
/// reason that stays.
pub async fn freeze(app: &App, req: BriefFreeze) -> Result<Changed<Created>> {
    let campaign = campaign(app, &req.campaign).await?;
    let known = known(app, campaign).await?;
    let missing = known.now.missing();
    let reason = said("reason", &req.reason)?;
    let (content, digest) = (known.now.json(), known.now.digest());
    if known.newest().is_some_and(|newest| newest.digest == digest) {
        return Err(Error::refused("error-brief-same"));
    }
    if !missing.is_empty() && reason.is_none() {
        let named: Vec<String> =
            missing.iter().map(|part| app.words().text(&format!("brief-label-{part}"), &[])).collect();
        let message = Message::new("error-brief-incomplete").with("parts", named.join(", "));
        return Err(Error::field("reason", message));
    }
    let reason = reason.filter(|_| !missing.is_empty());
    let number = known.newest().map_or(0, |newest| newest.number) + 1;
    let person = app.me();
    app.change(Action::new("action-briefs-freeze").about(campaign).with("number", number), async |tx| {
        let (new, at) = (tx.new_id(), tx.now());
        let fields = [
            (brief_version::CAMPAIGN, campaign.into()),
            (brief_version::NUMBER, number.into()),
            (brief_version::CONTENT, content.into()),
            (brief_version::DIGEST, digest.into()),
            (brief_version::REASON, reason.into()),
            (brief_version::KEPT_AT, at.into()),
            (brief_version::PERSON, person.into()),
        ];
        tx.create(&brief_version::ENTITY, new, fields).await?;
        Ok(Created { id: new.text("brv") })
    })
    .await
}

/// `briefs.fit`: somebody looked at a creator's fit to this campaign; bound to what the brief aims at.
pub async fn fit(app: &App, req: BriefFitAdd) -> Result<Changed<Created>> {
    let (known, member) = known_of(app, id("col", &req.collaboration)?).await?;
    if !["fits", "doubt"].contains(&req.verdict.as_str()) {
        return Err(Error::field("verdict", Message::new("error-required")));
    }
    let reason = said("reason", &req.reason)?;
    if reason.is_none() && req.verdict == "doubt" {
        return Err(Error::field("reason", Message::new("error-brief-doubt")));
    }
    let nobody = || Error::field("person", Message::new("error-brief-looked"));
    let person = optional_id("per", &req.person)?.or(app.me()).ok_or_else(nobody)?;
    people::find(&*app.db()?, Some(person)).await?.ok_or(Error::NotFound("person"))?;
    let action = format!("action-briefs-{}", req.verdict);
    app.change(Action::new(&action).about(member.creator), async |tx| {
        let at = tx.now();
        let new = put_fit(tx, member.id, (&req.verdict, reason), (person, at), &known.now.aim()).await?;
        Ok(Created { id: new.text("brt") })
    })
    .await
}

/// Writes down a look at a creator's fit: what was found and why, by whom and when, and what the brief aimed at.
///
/// # Errors
/// What the engine says.
pub async fn put_fit(
    tx: &mut Tx,
    collaboration: Uid,
    (verdict, reason): (&str, Option<String>),
    (person, at): (Uid, Millis),
    aim: &str,
) -> Result<Uid> {
    let new = tx.new_id();
    let fields = [
        (brief_fit::COLLABORATION, collaboration.into()),
        (brief_fit::VERDICT, verdict.into()),
        (brief_fit::REASON, reason.into()),
        (brief_fit::LOOKED_AT, at.into()),
        (brief_fit::PERSON, person.into()),
        (brief_fit::DIGEST, aim.into()),
    ];
    tx.create(&brief_fit::ENTITY, new, fields).await
}

/// `briefs.addFile`: keeps a copy of the brand's logo, a picture, a clip; it goes with the brief.
pub async fn add_file(app: &App, req: BriefFileAdd) -> Result<Changed<Created>> {
    let campaign = campaign(app, &req.campaign).await?;
    let missing = || Error::field("path", Message::new("error-required"));
    let kept = files::attach(&app.folder(), "path", req.path.trim())?.ok_or_else(missing)?;
    let person = app.me();
    app.change(Action::new("action-briefs-file").about(campaign), async |tx| {
        let (new, at) = (tx.new_id(), tx.now());
        let fields = [
            (brief_file::CAMPAIGN, campaign.into()),
            (brief_file::FILE, kept.digest.into()),
            (brief_file::FILE_NAME, kept.name.into()),
            (brief_file::ADDED_AT, at.into()),
            (brief_file::PERSON, person.into()),
        ];
        tx.create(&brief_file::ENTITY, new, fields).await?;
        Ok(Created { id: new.text("brm") })
    })
    .await
}

/// `briefs.removeFile`: takes a file out of the brief; versions that were kept still have it.
pub async fn remove_file(app: &App, req: Ref) -> Result<Changed<Count>> {
    let record = id("brm", &req.id)?;
    let found = store::file(&mut *app.db()?.read().acquire().await?, record).await?;
    let (campaign, ..) = found.ok_or(Error::NotFound("file"))?;
    app.change(Action::new("action-briefs-file-remove").about(campaign), async |tx| {
        tx.remove(&brief_file::ENTITY, record).await?;
        Ok(Count { count: 1 })
    })
    .await
}

/// `briefs.saveFile`: a file of the brand, where a person wants it.
pub async fn save_file(app: &App, req: BriefFileSave) -> Result<Option<files::Saved>> {
    let record = id("brm", &req.file)?;
    let found = store::file(&mut *app.db()?.read().acquire().await?, record).await?;
    let (_, digest, name) = found.ok_or(Error::NotFound("file"))?;
    files::give(app, &digest, &name, req.path).await
}
