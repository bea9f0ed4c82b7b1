//! Erasing a person, as calls: every personal value is taken away for good, here and in the profile's own backups.
//! Campaigns keep their figures; finished reports keep what they print.

use super::kept::store as kept;
use super::{CreatorQuery, store};
use crate::app::App;
use crate::db::registry::{ENTITIES, creator, saved_filter, task};
use crate::db::{Action, Changed, Records, Tx};
use crate::error::{Error, Result};
use crate::fields::{Ref, id};
use crate::values::{Uid, handle};
use crate::{files, mail};
use serde::Serialize;
use sqlx::SqliteConnection;
use std::collections::BTreeSet;

/// A text that mentions a person and is not erased with them.
#[derive(Debug, Serialize)]
#[cfg_attr(feature = "types", derive(ts_rs::TS))]
pub struct Mention {
    /// The campaign it belongs to; empty for a task of no campaign.
    pub campaign: String,
    /// Its name.
    pub name: String,
}

/// What erasing a person would do.
#[derive(Debug, Serialize)]
#[cfg_attr(feature = "types", derive(ts_rs::TS))]
pub struct ErasePreview {
    /// The person's name.
    pub name: String,
    /// Records that lose what they say about the person.
    pub records: usize,
    /// Finalized reports of campaigns with this person: they keep what they print.
    pub reports: i64,
    /// Campaigns with a recommendation, a cost, a task or a note that names the person, and tasks of no campaign: to be
    /// looked at by hand.
    pub mentions: Vec<Mention>,
}

/// A person was erased.
#[derive(Debug, Serialize)]
#[cfg_attr(feature = "types", derive(ts_rs::TS))]
pub struct Erased {
    /// Records that lost what they said.
    pub records: usize,
    /// Files of this profile that were rewritten.
    pub files: usize,
    /// The disk did not let all files be rewritten; the next start goes on.
    pub unfinished: bool,
}

async fn person(app: &App, text: &str) -> Result<Uid> {
    let creator = id("cre", text)?;
    match store::known(&mut *app.db()?.read().acquire().await?, creator).await? {
        Some(false) => Ok(creator),
        _ => Err(Error::NotFound("creator")),
    }
}

/// `creators.erasePreview`: what would be erased, and what would not.
pub async fn preview(app: &App, req: Ref) -> Result<ErasePreview> {
    let creator = person(app, &req.id).await?;
    let db = app.db()?;
    let mut read = db.read().acquire().await?;
    let called = store::called(&mut read, creator).await?;
    let mut mentions: Vec<Mention> = Vec::new();
    for (campaign, name, text) in store::written(&mut read).await? {
        let campaign = campaign.map(|id| id.text("cam")).unwrap_or_default();
        if mentioned(&text, &called) && !mentions.iter().any(|known| known.campaign == campaign) {
            mentions.push(Mention { campaign, name: name.unwrap_or_default() });
        }
    }
    let own = store::own(&mut read, creator).await?.and_then(|own| own.name);
    Ok(ErasePreview {
        name: own.unwrap_or_default(),
        records: describing(&mut read, creator).await?.len(),
        reports: store::editions(&mut read, creator).await?,
        mentions,
    })
}

/// Whether a text names somebody, however it is written; names of one or two letters prove nothing.
fn mentioned(text: &str, called: &[String]) -> bool {
    let text = handle::folded(text);
    let names = called.iter().map(|name| handle::folded(name)).filter(|name| name.chars().count() > 2);
    names.into_iter().any(|name| text.contains(&name))
}

/// Everything that describes a person: the creator, those merged into it, and what belongs to them.
async fn describing(db: &mut SqliteConnection, creator: Uid) -> Result<Records> {
    let mut people = vec![creator];
    people.extend(store::merged_into(db, creator).await?);
    let (mut out, mut called) = (Records::new(), BTreeSet::new());
    for one in people {
        out.insert((creator::ENTITY.id, one));
        called.extend(store::called(db, one).await?);
        for (table, record) in store::describing(db, one).await? {
            let entity = ENTITIES.iter().find(|entity| entity.table == table);
            out.extend(entity.map(|entity| (entity.id, record)));
        }
        // Marquee wrote the name into these itself: they say nothing else.
        out.extend(store::check_ins(db, one).await?.into_iter().map(|record| (task::ENTITY.id, record)));
    }
    let called: Vec<String> = called.into_iter().collect();
    for (filter, query) in kept::all_filters(db).await? {
        let query: CreatorQuery = serde_json::from_str(&query).unwrap_or_default();
        let asked = handle::folded(&query.text);
        let names = called.iter().any(|name| !asked.is_empty() && handle::folded(name).contains(&asked));
        if names || mentioned(&query.text, &called) {
            out.insert((saved_filter::ENTITY.id, filter));
        }
    }
    Ok(out)
}

/// Takes everything about people away and marks them as erased; [`crate::db::Db::scrub`] must follow the commit.
/// Answers how many records lost what they said.
pub async fn erase_people(tx: &mut Tx, people: &[Uid]) -> Result<usize> {
    let mut count = 0;
    for person in people {
        let records = describing(tx.reader(), *person).await?;
        tx.erase(&records).await?;
        let creators = records.iter().filter(|record| record.0 == creator::ENTITY.id).map(|record| record.1);
        mail::forget(tx.reader(), &creators.collect::<Vec<_>>()).await?;
        for (_, record) in records.iter().filter(|record| record.0 == saved_filter::ENTITY.id) {
            tx.remove(&saved_filter::ENTITY, *record).await?;
        }
        for (_, record) in records.iter().filter(|record| record.0 == task::ENTITY.id) {
            tx.remove(&task::ENTITY, *record).await?;
        }
        for (_, record) in records.iter().filter(|record| record.0 == creator::ENTITY.id) {
            tx.set(&creator::ENTITY, *record, creator::ERASED, true).await?;
            tx.remove(&creator::ENTITY, *record).await?;
        }
        count += records.len();
    }
    Ok(count)
}

/// `creators.erase`: erases a person, for good.
pub async fn erase(app: &App, req: Ref) -> Result<Changed<Erased>> {
    let creator = person(app, &req.id).await?;
    // Who it was is no longer said, not even by the name of what was done.
    let done = app.change(Action::new("action-creators-erase").last(), async |tx| {
        let mut people = store::merged_into(tx.reader(), creator).await?;
        people.push(creator);
        let gone = |creator: Option<Uid>| creator.is_some_and(|id| people.contains(&id));
        let kept = files::only_kept_by(tx.reader(), |holder| gone(holder.creator)).await?;
        tx.erase_files(&kept).await?;
        erase_people(tx, &[creator]).await
    });
    let done = done.await?;
    let files = app.db()?.scrub().await;
    if let Err(cause) = &files {
        tracing::error!(%cause, "erasing is not finished");
    }
    let value = Erased {
        records: done.value,
        files: files.as_ref().copied().unwrap_or(0),
        unfinished: files.is_err(),
    };
    Ok(Changed { action: done.action, value })
}
