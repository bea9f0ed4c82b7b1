//! Writing posts that an export names.

use crate::db::Tx;
use crate::db::registry::post;
use crate::error::Result;
use crate::values::{Day, Millis, Uid};

/// A post that an export names.
pub struct New<'a> {
    /// Whose, in which campaign.
    pub collaboration: Uid,
    /// The platform.
    pub platform: &'a str,
    /// The id in its address.
    pub code: &'a str,
    /// Reel, video …; empty when nothing says it.
    pub kind: &'a str,
    /// What it is called.
    pub label: &'a str,
    /// Its address.
    pub url: &'a str,
    /// The day it went live, at this desk.
    pub posted_on: Option<Day>,
    /// The instant.
    pub posted_at: Option<Millis>,
}

/// Adds a post under the id that every device derives for it, so that two offline imports make one post.
pub async fn publish(tx: &mut Tx, new: &New<'_>) -> Result<Uid> {
    let id = Uid::derived("post", &[new.platform.as_bytes(), new.code.as_bytes()]);
    let text = |value: &str| Some(value.to_owned()).filter(|value| !value.is_empty());
    let fields = [
        (post::COLLABORATION, new.collaboration.into()),
        (post::PLATFORM, new.platform.into()),
        (post::KIND, text(new.kind).into()),
        (post::LABEL, text(new.label).into()),
        (post::URL, text(new.url).into()),
        (post::POSTED_ON, new.posted_on.into()),
        (post::POSTED_AT, new.posted_at.into()),
    ];
    tx.create(&post::ENTITY, id, fields).await
}
