//! Merging two creators that are one person, as calls: likely pairs, a preview, the merge. What belongs to the one
//! goes over to the other; campaigns keep every collaboration, so that their figures stay what they were.

mod store;

use super::api::{Creator, get};
use super::asking::there;
use super::kept::{lists, own, store as kept, tags};
use super::store as creators;
use super::write;
use crate::app::App;
use crate::db::registry::{account, collaboration, creator, document, note};
use crate::db::{Action, Changed, Tx};
use crate::error::{Error, Result};
use crate::fields::{Created, Ref, id};
use crate::values::Uid;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// Pairs, please.
#[derive(Debug, Deserialize)]
#[cfg_attr(feature = "types", derive(ts_rs::TS))]
pub struct DuplicatesAsk {
    /// Of one creator; none: of all.
    pub id: Option<String>,
}

/// A creator in a pair.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(feature = "types", derive(ts_rs::TS))]
pub struct Twin {
    /// The creator.
    pub id: String,
    /// The name.
    pub name: String,
    /// Accounts: platform and handle.
    pub accounts: Vec<TwinAccount>,
}

/// An account of a creator in a pair.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(feature = "types", derive(ts_rs::TS))]
pub struct TwinAccount {
    /// The platform.
    pub platform: String,
    /// The handle.
    pub handle: String,
}

/// Two creators who may be one person.
#[derive(Debug, Serialize)]
#[cfg_attr(feature = "types", derive(ts_rs::TS))]
pub struct Pair {
    /// The one.
    pub one: Twin,
    /// The other.
    pub other: Twin,
    /// What they share: `email`, `handle`, `name`.
    pub why: Vec<String>,
}

/// Likely duplicates.
#[derive(Debug, Serialize)]
#[cfg_attr(feature = "types", derive(ts_rs::TS))]
pub struct Duplicates {
    /// The surest first, at most 200.
    pub pairs: Vec<Pair>,
}

/// Two creators to merge.
#[derive(Debug, Deserialize)]
#[cfg_attr(feature = "types", derive(ts_rs::TS))]
pub struct MergeAsk {
    /// Who stays.
    pub keep: String,
    /// Who goes over.
    pub other: String,
}

/// A field in which the two differ, or which only one has.
#[derive(Debug, Serialize)]
#[cfg_attr(feature = "types", derive(ts_rs::TS))]
pub struct MergeField {
    /// Its name in a choice: a column, `availability`, or an own field's id.
    pub field: String,
    /// An own field's name; empty for the fields that every creator has.
    pub name: String,
    /// What the one who stays has, printed.
    pub keep: String,
    /// What the other has, printed.
    pub other: String,
    /// What is taken when nobody chooses: the other's only where the one who stays has nothing.
    #[cfg_attr(feature = "types", ts(type = "\"keep\" | \"other\""))]
    pub take: String,
}

/// What a merge would do.
#[derive(Debug, Serialize)]
#[cfg_attr(feature = "types", derive(ts_rs::TS))]
#[serde(rename_all = "camelCase")]
pub struct MergePreview {
    /// Who stays.
    pub keep: Twin,
    /// Who goes over.
    pub other: Twin,
    /// Fields to choose from.
    pub fields: Vec<MergeField>,
    /// Notes that go over.
    pub notes: usize,
    /// Tags that go over.
    pub tags: Vec<String>,
    /// Lists that go over.
    pub lists: Vec<String>,
    /// Collaborations that go over.
    pub collaborations: usize,
    /// Campaigns that both are in: they keep both entries.
    pub both_in: Vec<String>,
}

/// A merge.
#[derive(Debug, Deserialize)]
#[cfg_attr(feature = "types", derive(ts_rs::TS))]
pub struct Merge {
    /// Who stays.
    pub keep: String,
    /// Who goes over.
    pub other: String,
    /// `keep` or `other` by field; what is left out is taken as the preview says.
    #[serde(default)]
    pub take: BTreeMap<String, String>,
}

/// Pairs of each reason that are looked at, and pairs that are shown.
const LOOKED_AT: i64 = 200;

/// `creators.duplicates`: pairs that share an e-mail address, a handle or a name.
pub async fn duplicates(app: &App, req: DuplicatesAsk) -> Result<Duplicates> {
    let of = match req.id.as_deref() {
        Some(text) => Some(there(app, text).await?),
        None => None,
    };
    let db = app.db()?;
    let mut read = db.read().acquire().await?;
    let mut found: Vec<(Uid, Uid, Vec<String>)> = Vec::new();
    for (one, other, why) in store::pairs(&mut read, of, LOOKED_AT).await? {
        match found.iter_mut().find(|pair| pair.0 == one && pair.1 == other) {
            Some(pair) if pair.2.contains(&why) => {}
            Some(pair) => pair.2.push(why),
            None => found.push((one, other, vec![why])),
        }
    }
    found.sort_by_key(|pair| std::cmp::Reverse(pair.2.len()));
    found.truncate(LOOKED_AT as usize);
    let mut pairs = Vec::new();
    for (one, other, why) in found {
        pairs.push(Pair { one: twin(&mut read, one).await?, other: twin(&mut read, other).await?, why });
    }
    Ok(Duplicates { pairs })
}

async fn twin(db: &mut sqlx::SqliteConnection, creator: Uid) -> Result<Twin> {
    let own = creators::own(db, creator).await?.ok_or(Error::NotFound("creator"))?;
    let accounts = creators::accounts(db, creator).await?.into_iter().map(|line| TwinAccount {
        platform: line.platform.unwrap_or_default(),
        handle: line.handle.unwrap_or_default(),
    });
    Ok(Twin { id: creator.text("cre"), name: own.name.unwrap_or_default(), accounts: accounts.collect() })
}

async fn both(app: &App, keep: &str, other: &str) -> Result<(Uid, Uid)> {
    let (keep, other) = (there(app, keep).await?, there(app, other).await?);
    if keep == other {
        return Err(Error::refused("error-merge-same"));
    }
    Ok((keep, other))
}

/// `creators.mergePreview`: what would be chosen from, and what would go over.
pub async fn preview(app: &App, req: MergeAsk) -> Result<MergePreview> {
    let (keep, other) = both(app, &req.keep, &req.other).await?;
    let (one, two) = (get(app, Ref { id: req.keep }).await?, get(app, Ref { id: req.other }).await?);
    let db = app.db()?;
    let mut read = db.read().acquire().await?;
    let theirs = store::belongings(&mut read, other).await?;
    let new = |mine: &[String], theirs: &[String]| {
        theirs.iter().filter(|word| !mine.contains(word)).cloned().collect::<Vec<_>>()
    };
    let names = |creator: &Creator| creator.lists.iter().map(|list| list.name.clone()).collect::<Vec<_>>();
    Ok(MergePreview {
        keep: twin(&mut read, keep).await?,
        other: twin(&mut read, other).await?,
        fields: fields(app, &one, &two),
        notes: theirs.notes.len(),
        tags: new(&one.tags, &two.tags),
        lists: new(&names(&one), &names(&two)),
        collaborations: theirs.together.len(),
        both_in: store::both_in(&mut read, keep, other).await?,
    })
}

/// The fields that a merge chooses by, each as the two have it.
fn fields(app: &App, one: &Creator, two: &Creator) -> Vec<MergeField> {
    let standing = |creator: &Creator| {
        let at = &creator.availability;
        if at.state == "available" {
            return String::new();
        }
        let state = app.words().text(&format!("availability-{}", at.state), &[]);
        let said = [state.as_str(), &at.until_printed, &at.for_whom, &at.reason];
        said.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(" · ")
    };
    let mut rows = vec![
        ("name", "", one.name.clone(), two.name.clone()),
        ("country", "", one.country_name.clone(), two.country_name.clone()),
        ("language", "", one.language_name.clone(), two.language_name.clone()),
        ("availability", "", standing(one), standing(two)),
        ("email", "", one.contact.email.clone(), two.contact.email.clone()),
        ("phone", "", one.contact.phone.clone(), two.contact.phone.clone()),
        ("agent", "", one.contact.agent.clone(), two.contact.agent.clone()),
        ("agent_contact", "", one.contact.agent_contact.clone(), two.contact.agent_contact.clone()),
        ("address", "", one.contact.address.clone(), two.contact.address.clone()),
    ];
    for field in &one.fields {
        let held = |creator: &Creator| {
            let own = creator.own.iter().find(|value| value.field == field.id);
            own.map(|value| value.printed.clone()).unwrap_or_default()
        };
        rows.push((&field.id, &field.name, held(one), held(two)));
    }
    rows.into_iter()
        .filter(|(.., mine, theirs)| mine != theirs)
        .map(|(field, name, keep, other)| MergeField {
            field: field.to_owned(),
            name: name.to_owned(),
            take: if keep.is_empty() { "other" } else { "keep" }.to_owned(),
            keep,
            other,
        })
        .collect()
}

/// `creators.merge`: makes two creators one, in one action that undo takes back whole.
pub async fn merge(app: &App, req: Merge) -> Result<Changed<Created>> {
    let (keep, other) = both(app, &req.keep, &req.other).await?;
    let ask = MergeAsk { keep: req.keep.clone(), other: req.other.clone() };
    let planned = preview(app, ask).await?.fields;
    let taken: Vec<&str> = planned
        .iter()
        .filter(|row| req.take.get(&row.field).unwrap_or(&row.take) == "other")
        .map(|row| row.field.as_str())
        .collect();
    app.change(Action::new("action-creators-merge").about(keep), async |tx| {
        take_fields(tx, keep, other, &taken).await?;
        bring_over(tx, keep, other).await?;
        tx.set(&creator::ENTITY, other, creator::MERGED, keep).await?;
        tx.remove(&creator::ENTITY, other).await?;
        Ok(Created { id: keep.text("cre") })
    })
    .await
}

async fn take_fields(tx: &mut Tx, keep: Uid, other: Uid, taken: &[&str]) -> Result<()> {
    let from = creators::own(tx.reader(), other).await?.ok_or(Error::NotFound("creator"))?;
    let texts = [
        ("name", creator::NAME, &from.name),
        ("country", creator::COUNTRY, &from.country),
        ("language", creator::LANGUAGE, &from.language),
        ("availability", creator::AVAILABILITY, &from.availability),
        ("availability", creator::UNTIL_ON, &from.until_on),
        ("availability", creator::FOR_WHOM, &from.for_whom),
        ("availability", creator::REASON, &from.reason),
        ("email", creator::EMAIL, &from.email),
        ("phone", creator::PHONE, &from.phone),
        ("agent", creator::AGENT, &from.agent),
        ("agent_contact", creator::AGENT_CONTACT, &from.agent_contact),
        ("address", creator::ADDRESS, &from.address),
    ];
    for (name, field, value) in texts {
        if taken.contains(&name) {
            tx.set(&creator::ENTITY, keep, field, value.clone()).await?;
        }
    }
    let held = kept::values(tx.reader(), &[other]).await?;
    for field in taken.iter().filter_map(|name| id("ofd", name).ok()) {
        let value = held.iter().find(|row| row.1 == field).map(|row| row.2.as_str());
        own::put(tx, keep, field, value).await?;
    }
    Ok(())
}

/// Accounts, notes, documents and collaborations change their creator; niches, tags and lists are put on the one who stays.
async fn bring_over(tx: &mut Tx, keep: Uid, other: Uid) -> Result<()> {
    let theirs = store::belongings(tx.reader(), other).await?;
    for record in theirs.accounts {
        tx.set(&account::ENTITY, record, account::CREATOR, keep).await?;
    }
    for record in theirs.documents {
        tx.set(&document::ENTITY, record, document::CREATOR, keep).await?;
    }
    for record in theirs.notes {
        tx.set(&note::ENTITY, record, note::CREATOR, keep).await?;
    }
    for record in theirs.together {
        tx.set(&collaboration::ENTITY, record, collaboration::CREATOR, keep).await?;
    }
    let words =
        |rows: Vec<(Uid, Option<String>)>| rows.into_iter().filter_map(|row| row.1).collect::<Vec<_>>();
    let niches = words(creators::own_niches(tx.reader(), other).await?);
    write::add_niches(tx, keep, &niches).await?;
    let own = words(kept::own_tags(tx.reader(), other).await?);
    tags::put(tx, keep, &own).await?;
    for (list, _) in kept::lists_of(tx.reader(), other).await? {
        lists::put(tx, list, keep).await?;
    }
    Ok(())
}
