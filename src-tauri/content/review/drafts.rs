//! Drafts and decisions about them, as calls. Both are written once and never changed.

use super::flow;
use super::read::known;
use super::rules::{self, Verdict};
use super::store::{self, Scope};
use super::{edit, flow::ruled};
use crate::app::App;
use crate::db::registry::{decision, draft};
use crate::db::{Action, Changed};
use crate::error::{Error, Message, Result};
use crate::fields::{Created, id, optional_id};
use crate::files;
use crate::people;
use crate::values::Uid;
use serde::Deserialize;

/// A new draft.
#[derive(Debug, Deserialize)]
#[cfg_attr(feature = "types", derive(ts_rs::TS))]
pub struct DraftAdd {
    /// Of what.
    pub deliverable: String,
    /// What is written under the post; may be empty when there is a file.
    #[serde(default)]
    pub caption: String,
    /// A file on this computer; empty for none.
    #[serde(default)]
    pub path: String,
}

/// A decision about a draft.
#[derive(Debug, Deserialize)]
#[cfg_attr(feature = "types", derive(ts_rs::TS))]
pub struct Decide {
    /// The draft.
    pub draft: String,
    /// The digest of what was seen.
    pub digest: String,
    /// At which stage.
    pub stage: String,
    /// What is said.
    #[cfg_attr(feature = "types", ts(type = "\"approve\" | \"changes\" | \"reject\""))]
    pub decision: String,
    /// Why; needed for all but an approval.
    #[serde(default)]
    pub comment: String,
    /// Who says it; without one, whoever sits at the desk.
    #[serde(default)]
    pub person: Option<String>,
}

/// A draft's file, to be saved somewhere.
#[derive(Debug, Deserialize)]
#[cfg_attr(feature = "types", derive(ts_rs::TS))]
pub struct DraftSave {
    /// The draft.
    pub draft: String,
    /// Where to; none: a person picks the place.
    #[serde(default)]
    pub path: Option<String>,
}

/// The longest caption or comment.
const LONGEST: usize = 10_000;

fn long(field: &str, text: &str) -> Result<Option<String>> {
    let text = text.trim();
    if text.chars().count() > LONGEST {
        return Err(Error::field(field, Message::new("error-too-long")));
    }
    Ok(Some(text.to_owned()).filter(|text| !text.is_empty()))
}

/// `content.addDraft`: another version of what is going to be published. Whatever was approved before is not about it.
pub async fn add(app: &App, req: DraftAdd) -> Result<Changed<Created>> {
    let record = id("del", &req.deliverable)?;
    let known = edit::find(app, record).await?;
    let caption = long("caption", &req.caption)?;
    if caption.is_none() && req.path.trim().is_empty() {
        return Err(Error::field("caption", Message::new("error-draft-empty")));
    }
    let file = files::attach(&app.folder(), "path", req.path.trim())?;
    let person = app.me();
    app.change(Action::new("action-content-draft").about(known.creator), async |tx| {
        let drafts = store::drafts(tx.reader(), Scope::Deliverable(record)).await?;
        let number = drafts.iter().map(|draft| draft.number).max().unwrap_or(0) + 1;
        let (new, at) = (tx.new_id(), tx.now());
        let fields = [
            (draft::DELIVERABLE, record.into()),
            (draft::NUMBER, number.into()),
            (draft::CAPTION, caption.into()),
            (draft::FILE, file.as_ref().map(|file| file.digest.clone()).into()),
            (draft::FILE_NAME, file.as_ref().map(|file| file.name.clone()).into()),
            (draft::DRAFTED_AT, at.into()),
            (draft::PERSON, person.into()),
        ];
        tx.create(&draft::ENTITY, new, fields).await?;
        Ok(Created { id: new.text("dra") })
    })
    .await
}

/// Who decides: the person named, or whoever sits at the desk.
async fn decider(app: &App, person: &Option<String>) -> Result<Uid> {
    let who = match optional_id("per", person)? {
        Some(named) => Some(named),
        None => app.me(),
    };
    let known = people::find(&*app.db()?, who).await?;
    match (who, known) {
        (Some(who), Some(_)) => Ok(who),
        (Some(_), None) => Err(Error::NotFound("person")),
        _ => Err(Error::field("person", Message::new("error-decision-person"))),
    }
}

/// `content.decide`: approves, asks for changes or rejects, bound to exactly what was seen.
pub async fn decide(app: &App, req: Decide) -> Result<Changed<Created>> {
    let record = id("dra", &req.draft)?;
    let of = store::of_draft(&mut *app.db()?.read().acquire().await?, record).await?;
    let deliverable = of.ok_or(Error::NotFound("draft"))?;
    let creator = edit::find(app, deliverable).await?.creator;
    let verdict = Verdict::parse(&req.decision)
        .ok_or_else(|| Error::field("decision", Message::new("error-required")))?;
    let comment = long("comment", &req.comment)?;
    if comment.is_none() && verdict != Verdict::Approve {
        return Err(Error::field("comment", Message::new("error-decision-comment")));
    }
    let person = decider(app, &req.person).await?;
    let lang = app.lang();
    let action = match verdict {
        Verdict::Approve => "action-content-approve",
        Verdict::Changes => "action-content-changes",
        Verdict::Reject => "action-content-reject",
    };
    app.change(Action::new(action).about(creator), async |tx| {
        let known = known(tx.reader(), Scope::Deliverable(deliverable), lang).await?;
        let newest = known.newest(deliverable).map(|draft| draft.id);
        if newest != Some(record) || known.digest(record) != req.digest {
            return Err(Error::Conflict(Message::new("error-draft-moved-on")));
        }
        may_decide(&known.flow, &req.stage, &req.digest, known.decisions(deliverable))?;
        let (new, at) = (tx.new_id(), tx.now());
        let fields = [
            (decision::DRAFT, record.into()),
            (decision::APPROVAL, req.stage.as_str().into()),
            (decision::DECISION, req.decision.as_str().into()),
            (decision::COMMENT, comment.into()),
            (decision::PERSON, person.into()),
            (decision::DECIDED_AT, at.into()),
            (decision::DIGEST, req.digest.as_str().into()),
        ];
        tx.create(&decision::ENTITY, new, fields).await?;
        Ok(Created { id: new.text("dec") })
    })
    .await
}

/// Refuses a stage that is not asked, or not yet.
fn may_decide(
    flow: &flow::Flow,
    key: &str,
    newest: &str,
    said: Vec<(&store::Decision, rules::Decision)>,
) -> Result<()> {
    if !flow.stages.iter().any(|stage| stage.on && stage.key == key) {
        return Err(Error::Conflict(Message::new("error-stage-not-asked")));
    }
    let said: Vec<rules::Decision> = said.into_iter().map(|row| row.1).collect();
    match rules::waits_for(&ruled(flow), key, Some(newest), &said) {
        None => Ok(()),
        Some(before) => {
            let name = flow.stages.iter().find(|stage| stage.key == before.key).map(|stage| &stage.name);
            let message = Message::new("error-stage-order").with("stage", name.map_or("", String::as_str));
            Err(Error::Refused(message, None))
        }
    }
}

/// `content.saveDraft`: the file of a draft, where a person wants it.
pub async fn save(app: &App, req: DraftSave) -> Result<Option<files::Saved>> {
    let record = id("dra", &req.draft)?;
    let mut read = app.db()?.read().acquire().await?;
    let of = store::of_draft(&mut read, record).await?.ok_or(Error::NotFound("draft"))?;
    let all = store::drafts(&mut read, Scope::Deliverable(of)).await?;
    drop(read);
    let found = all.into_iter().find(|draft| draft.id == record).ok_or(Error::NotFound("draft"))?;
    let digest = found.file.ok_or(Error::NotFound("document"))?;
    files::give(app, &digest, &found.file_name.unwrap_or_default(), req.path).await
}
