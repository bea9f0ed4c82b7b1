//! Tags of creators, as calls: short words of the team's own, one record each.

use super::store;
use crate::app::App;
use crate::creators::{Selection, rules, selected};
use crate::db::registry::creator_tag;
use crate::db::{Action, Changed, Tx};
use crate::error::{Error, Message, Result};
use crate::fields::Count;
use crate::values::{Uid, handle};
use serde::Deserialize;

/// Tags to put on creators and to take off.
#[derive(Debug, Deserialize)]
#[cfg_attr(feature = "types", derive(ts_rs::TS))]
pub struct CreatorsTag {
    /// Which creators.
    pub selection: Selection,
    /// Tags to put on.
    #[serde(default)]
    pub add: Vec<String>,
    /// Tags to take off.
    #[serde(default)]
    pub remove: Vec<String>,
}

/// The longest tag.
const LONGEST: usize = 60;

/// `creators.tag`: puts tags on creators and takes others off.
pub async fn tag(app: &App, req: CreatorsTag) -> Result<Changed<Count>> {
    let (add, remove) = (rules::niches(&req.add.join(",")), rules::niches(&req.remove.join(",")));
    if add.is_empty() && remove.is_empty() {
        return Err(Error::field("add", Message::new("error-required")));
    }
    if add.iter().any(|tag| tag.chars().count() > LONGEST) {
        return Err(Error::field("add", Message::new("error-too-long")));
    }
    let chosen = selected(&*app.db()?, &req.selection).await?;
    let action = match chosen.as_slice() {
        [one] => Action::new("action-creators-tag-one").about(*one),
        many => Action::new("action-creators-tag").with("count", many.len()),
    };
    app.change(action, async |tx| {
        for creator in &chosen {
            put(tx, *creator, &add).await?;
            take(tx, *creator, |tag| remove.iter().any(|gone| handle::folded(gone) == handle::folded(tag)))
                .await?;
        }
        Ok(Count::of(&chosen))
    })
    .await
}

/// Puts tags on a creator; those that are there stay as they are.
pub(in crate::creators) async fn put(tx: &mut Tx, creator: Uid, tags: &[String]) -> Result<()> {
    let have: Vec<Uid> = store::own_tags(tx.reader(), creator).await?.into_iter().map(|row| row.0).collect();
    for tag in tags {
        let id = rules::tag_id(creator, tag);
        if !have.contains(&id) {
            let fields = [(creator_tag::CREATOR, creator.into()), (creator_tag::TAG, tag.as_str().into())];
            tx.create(&creator_tag::ENTITY, id, fields).await?;
        }
    }
    Ok(())
}

async fn take(tx: &mut Tx, creator: Uid, gone: impl Fn(&str) -> bool) -> Result<()> {
    for (id, tag) in store::own_tags(tx.reader(), creator).await? {
        if gone(tag.as_deref().unwrap_or_default()) {
            tx.remove(&creator_tag::ENTITY, id).await?;
        }
    }
    Ok(())
}

/// Makes the tags of a creator exactly these.
pub(in crate::creators) async fn set(tx: &mut Tx, creator: Uid, tags: &[String]) -> Result<()> {
    let wanted = rules::niches(&tags.join(","));
    take(tx, creator, |tag| !wanted.iter().any(|kept| handle::folded(kept) == handle::folded(tag))).await?;
    put(tx, creator, &wanted).await
}
