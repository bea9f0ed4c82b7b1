//! Posts, as calls.

use super::review::store::{self as review, Scope};
use super::{POST_KINDS, store};
use crate::app::App;
use crate::campaigns;
use crate::db::registry::post;
use crate::db::{Action, Changed};
use crate::error::{Error, FieldError, Message, Result};
use crate::fields::{Count, Created, id, optional_id};
use crate::values::{Day, Uid};
use serde::Deserialize;

/// A new post.
#[derive(Debug, Deserialize)]
#[cfg_attr(feature = "types", derive(ts_rs::TS))]
#[serde(rename_all = "camelCase")]
pub struct PostAdd {
    /// Whose.
    pub collaboration: String,
    /// The platform.
    pub platform: String,
    /// Reel, story, video …
    pub kind: String,
    /// What it is called; may be empty.
    #[serde(default)]
    pub label: String,
    /// The address; may be empty.
    #[serde(default)]
    pub url: String,
    /// The day it went live.
    #[serde(default)]
    pub posted_on: Option<String>,
    /// The deliverable that it is.
    #[serde(default)]
    pub deliverable: Option<String>,
}

/// Changes of a post; what is left out stays.
#[derive(Debug, Deserialize)]
#[cfg_attr(feature = "types", derive(ts_rs::TS))]
#[cfg_attr(feature = "types", ts(optional_fields))]
#[serde(rename_all = "camelCase")]
pub struct PostEdit {
    /// The post.
    pub post: String,
    /// Another platform.
    pub platform: Option<String>,
    /// Another kind.
    pub kind: Option<String>,
    /// Another label.
    pub label: Option<String>,
    /// Another address.
    pub url: Option<String>,
    /// Another day; empty for none.
    pub posted_on: Option<String>,
    /// Another deliverable that it is; empty for none.
    pub deliverable: Option<String>,
}

/// A post, please.
#[derive(Debug, Deserialize)]
#[cfg_attr(feature = "types", derive(ts_rs::TS))]
pub struct PostRef {
    /// Its id.
    pub post: String,
}

fn day(text: Option<&str>) -> Result<Option<Day>> {
    match text {
        None | Some("") => Ok(None),
        Some(text) => {
            Day::parse(text).map(Some).ok_or_else(|| Error::field("postedOn", Message::new("error-date")))
        }
    }
}

/// Refuses a kind of post that its platform does not have.
///
/// # Errors
/// `Invalid` naming the field.
pub fn check_kind(platform: &str, kind: &str) -> Result<()> {
    let known = POST_KINDS.iter().find(|row| row.0 == platform);
    match known {
        None => Err(Error::field("platform", Message::new("error-required"))),
        Some((_, kinds)) if !kinds.contains(&kind) => {
            Err(Error::field("kind", Message::new("error-required")))
        }
        Some(_) => Ok(()),
    }
}

async fn check_url(app: &App, url: &str, own: Option<Uid>) -> Result<()> {
    if url.is_empty() {
        return Ok(());
    }
    let web = url.starts_with("https://") || url.starts_with("http://");
    if !web || url.contains(char::is_whitespace) || url.len() > 2000 {
        return Err(Error::Invalid(vec![FieldError::new("url", Message::new("error-url"))]));
    }
    let known = store::by_url(&mut *app.db()?.read().acquire().await?, url).await?;
    if known.is_some() && known != own {
        return Err(Error::field("url", Message::new("error-post-twice")));
    }
    Ok(())
}

/// A deliverable of the same creator in the same campaign; none where nothing was said.
async fn deliverable(app: &App, text: &Option<String>, collaboration: Uid) -> Result<Option<Uid>> {
    let Some(record) = optional_id("del", text)? else { return Ok(None) };
    let mut read = app.db()?.read().acquire().await?;
    let known = review::deliverables(&mut read, Scope::Deliverable(record)).await?;
    match known.iter().any(|one| one.collaboration == collaboration) {
        true => Ok(Some(record)),
        false => Err(Error::NotFound("deliverable")),
    }
}

/// `content.addPost`: a post of a creator in a campaign.
pub async fn add(app: &App, req: PostAdd) -> Result<Changed<Created>> {
    let record = id("col", &req.collaboration)?;
    let home = campaigns::home(&mut *app.db()?.read().acquire().await?, record).await?;
    let (_, creator, ..) = home.ok_or(Error::NotFound("collaboration"))?;
    check_kind(&req.platform, &req.kind)?;
    let url = req.url.trim();
    check_url(app, url, None).await?;
    let posted = day(req.posted_on.as_deref())?;
    let owed = deliverable(app, &req.deliverable, record).await?;
    let text = |value: &str| Some(value.trim().to_owned()).filter(|value| !value.is_empty());
    app.change(Action::new("action-content-add").about(creator), async |tx| {
        let new = tx.new_id();
        let fields = [
            (post::COLLABORATION, record.into()),
            (post::PLATFORM, req.platform.as_str().into()),
            (post::KIND, req.kind.as_str().into()),
            (post::LABEL, text(&req.label).into()),
            (post::URL, text(url).into()),
            (post::POSTED_ON, posted.into()),
            (post::DELIVERABLE, owed.into()),
        ];
        tx.create(&post::ENTITY, new, fields).await?;
        Ok(Created { id: new.text("pos") })
    })
    .await
}

/// `content.editPost`: changes of a post.
pub async fn edit(app: &App, req: PostEdit) -> Result<Changed<Created>> {
    let record = id("pos", &req.post)?;
    let home = store::home(&mut *app.db()?.read().acquire().await?, record).await?;
    let (_, creator) = home.ok_or(Error::NotFound("post"))?;
    if req.platform.is_some() || req.kind.is_some() {
        // Platform and kind fit each other, whichever of them was changed.
        let (platform, kind) = store::kind(&mut *app.db()?.read().acquire().await?, record).await?;
        check_kind(req.platform.as_ref().unwrap_or(&platform), req.kind.as_ref().unwrap_or(&kind))?;
    }
    if let Some(url) = &req.url {
        check_url(app, url.trim(), Some(record)).await?;
    }
    let posted = day(req.posted_on.as_deref())?;
    let whose = store::collaboration(&mut *app.db()?.read().acquire().await?, record).await?;
    let owed = deliverable(app, &req.deliverable, whose.ok_or(Error::NotFound("post"))?).await?;
    app.change(Action::new("action-content-edit").about(creator), async |tx| {
        let texts = [
            (post::PLATFORM, &req.platform),
            (post::KIND, &req.kind),
            (post::LABEL, &req.label),
            (post::URL, &req.url),
        ];
        for (field, text) in texts {
            if let Some(text) = text {
                let value = Some(text.trim().to_owned()).filter(|text| !text.is_empty());
                tx.set(&post::ENTITY, record, field, value).await?;
            }
        }
        if req.posted_on.is_some() {
            tx.set(&post::ENTITY, record, post::POSTED_ON, posted).await?;
        }
        if req.deliverable.is_some() {
            tx.set(&post::ENTITY, record, post::DELIVERABLE, owed).await?;
        }
        Ok(Created { id: record.text("pos") })
    })
    .await
}

/// `content.removePost`: takes a post out, with its results.
pub async fn remove(app: &App, req: PostRef) -> Result<Changed<Count>> {
    let record = id("pos", &req.post)?;
    let home = store::home(&mut *app.db()?.read().acquire().await?, record).await?;
    let (_, creator) = home.ok_or(Error::NotFound("post"))?;
    app.change(Action::new("action-content-remove").about(creator), async |tx| {
        tx.remove(&post::ENTITY, record).await?;
        Ok(Count { count: 1 })
    })
    .await
}
