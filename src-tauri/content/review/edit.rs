//! Deliverables added and changed by hand, as calls.

use super::store::{self, Scope};
use crate::app::App;
use crate::campaigns;
use crate::content::check_kind;
use crate::db::registry::deliverable;
use crate::db::{Action, Changed};
use crate::error::{Error, Message, Result};
use crate::fields::{Count, Created, Ref, id, optional_day};
use crate::values::{Day, Uid};
use serde::Deserialize;

/// A new deliverable.
#[derive(Debug, Deserialize)]
#[cfg_attr(feature = "types", derive(ts_rs::TS))]
#[serde(rename_all = "camelCase")]
pub struct DeliverableAdd {
    /// Whose.
    pub collaboration: String,
    /// The platform.
    pub platform: String,
    /// Reel, story, video …
    pub kind: String,
    /// What it is called; may be empty.
    #[serde(default)]
    pub title: String,
    /// When it is due; empty for no day.
    #[serde(default)]
    pub due_on: String,
    /// When it may go out.
    #[serde(default)]
    pub window_from: String,
    /// When it must be out.
    #[serde(default)]
    pub window_to: String,
}

/// Changes of a deliverable; what is left out stays, an empty day is none.
#[derive(Debug, Deserialize)]
#[cfg_attr(feature = "types", derive(ts_rs::TS))]
#[cfg_attr(feature = "types", ts(optional_fields))]
#[serde(rename_all = "camelCase")]
pub struct DeliverableEdit {
    /// The deliverable.
    pub deliverable: String,
    /// Another platform.
    pub platform: Option<String>,
    /// Another kind.
    pub kind: Option<String>,
    /// Another name.
    pub title: Option<String>,
    /// Another due day.
    pub due_on: Option<String>,
    /// Another first day to publish.
    pub window_from: Option<String>,
    /// Another last day to publish.
    pub window_to: Option<String>,
}

fn window(from: Option<Day>, to: Option<Day>) -> Result<()> {
    match (from, to) {
        (Some(from), Some(to)) if to < from => {
            Err(Error::field("windowTo", Message::new("error-end-before-start")))
        }
        _ => Ok(()),
    }
}

fn named(text: &str) -> Result<Option<String>> {
    let text = text.trim();
    if text.chars().count() > 300 {
        return Err(Error::field("title", Message::new("error-too-long")));
    }
    Ok(Some(text.to_owned()).filter(|text| !text.is_empty()))
}

/// `content.addDeliverable`: what a creator owes beside the offer.
pub async fn add(app: &App, req: DeliverableAdd) -> Result<Changed<Created>> {
    let record = id("col", &req.collaboration)?;
    let home = campaigns::home(&mut *app.db()?.read().acquire().await?, record).await?;
    let (_, creator, ..) = home.ok_or(Error::NotFound("collaboration"))?;
    check_kind(&req.platform, &req.kind)?;
    let due = optional_day("dueOn", &req.due_on)?;
    let (from, to) =
        (optional_day("windowFrom", &req.window_from)?, optional_day("windowTo", &req.window_to)?);
    window(from, to)?;
    let title = named(&req.title)?;
    app.change(Action::new("action-content-deliverable").about(creator), async |tx| {
        let new = tx.new_id();
        let fields = [
            (deliverable::COLLABORATION, record.into()),
            (deliverable::PLATFORM, req.platform.as_str().into()),
            (deliverable::KIND, req.kind.as_str().into()),
            (deliverable::TITLE, title.into()),
            (deliverable::DUE_ON, due.into()),
            (deliverable::WINDOW_FROM, from.into()),
            (deliverable::WINDOW_TO, to.into()),
        ];
        tx.create(&deliverable::ENTITY, new, fields).await?;
        Ok(Created { id: new.text("del") })
    })
    .await
}

/// A deliverable that is there.
pub(super) async fn find(app: &App, record: Uid) -> Result<store::Deliverable> {
    let db = app.db()?;
    let found = store::deliverables(&mut *db.read().acquire().await?, Scope::Deliverable(record)).await?;
    found.into_iter().next().ok_or(Error::NotFound("deliverable"))
}

/// `content.editDeliverable`: another day, window, name or kind.
pub async fn edit(app: &App, req: DeliverableEdit) -> Result<Changed<Created>> {
    let record = id("del", &req.deliverable)?;
    let known = find(app, record).await?;
    if req.platform.is_some() || req.kind.is_some() {
        let (platform, kind) = (known.platform.unwrap_or_default(), known.kind.unwrap_or_default());
        check_kind(req.platform.as_ref().unwrap_or(&platform), req.kind.as_ref().unwrap_or(&kind))?;
    }
    let days = [
        (deliverable::DUE_ON, "dueOn", &req.due_on, &known.due_on),
        (deliverable::WINDOW_FROM, "windowFrom", &req.window_from, &known.window_from),
        (deliverable::WINDOW_TO, "windowTo", &req.window_to, &known.window_to),
    ];
    let mut new = Vec::new();
    for (field, name, asked, old) in days {
        let old = old.as_deref().and_then(Day::parse);
        let day = asked.as_deref().map(|text| optional_day(name, text)).transpose()?;
        new.push((field, day.is_some(), day.unwrap_or(old)));
    }
    window(new[1].2, new[2].2)?;
    let title = req.title.as_deref().map(named).transpose()?;
    app.change(Action::new("action-content-deliverable-edit").about(known.creator), async |tx| {
        for (field, text) in [(deliverable::PLATFORM, &req.platform), (deliverable::KIND, &req.kind)] {
            if let Some(text) = text {
                tx.set(&deliverable::ENTITY, record, field, text.as_str()).await?;
            }
        }
        if let Some(title) = title {
            tx.set(&deliverable::ENTITY, record, deliverable::TITLE, title).await?;
        }
        for (field, _, day) in new.into_iter().filter(|row| row.1) {
            tx.set(&deliverable::ENTITY, record, field, day).await?;
        }
        Ok(Created { id: record.text("del") })
    })
    .await
}

/// `content.removeDeliverable`: takes a deliverable out, with its drafts and what was decided about them.
pub async fn remove(app: &App, req: Ref) -> Result<Changed<Count>> {
    let record = id("del", &req.id)?;
    let known = find(app, record).await?;
    app.change(Action::new("action-content-deliverable-remove").about(known.creator), async |tx| {
        tx.remove(&deliverable::ENTITY, record).await?;
        Ok(Count { count: 1 })
    })
    .await
}
