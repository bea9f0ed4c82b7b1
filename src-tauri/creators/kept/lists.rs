//! Named lists of creators and saved filters, as calls. A list is who was put into it; a filter is asked anew.

use super::store;
use crate::app::App;
use crate::creators::{CreatorQuery, Selection, rules, selected};
use crate::db::registry::{creator_list, list_member, saved_filter};
use crate::db::{Action, Changed, Db};
use crate::error::{Error, Message, Result};
use crate::fields::{Count, Created, Empty, Ref, id, required};
use crate::values::{Uid, handle};
use serde::{Deserialize, Serialize};

/// A list.
#[derive(Debug, Serialize)]
#[cfg_attr(feature = "types", derive(ts_rs::TS))]
pub struct CreatorList {
    /// The record.
    pub id: String,
    /// Its name.
    pub name: String,
    /// How many creators.
    pub count: i64,
}

/// A saved filter.
#[derive(Debug, Serialize)]
#[cfg_attr(feature = "types", derive(ts_rs::TS))]
pub struct SavedFilter {
    /// The record.
    pub id: String,
    /// Its name.
    pub name: String,
    /// What it asks.
    pub query: CreatorQuery,
}

/// Lists and filters.
#[derive(Debug, Serialize)]
#[cfg_attr(feature = "types", derive(ts_rs::TS))]
pub struct CreatorLists {
    /// Lists by name.
    pub lists: Vec<CreatorList>,
    /// Filters by name.
    pub filters: Vec<SavedFilter>,
}

/// A new list.
#[derive(Debug, Deserialize)]
#[cfg_attr(feature = "types", derive(ts_rs::TS))]
pub struct ListAdd {
    /// Its name.
    pub name: String,
    /// Who is in it from the start.
    pub selection: Option<Selection>,
}

/// Another name for a list.
#[derive(Debug, Deserialize)]
#[cfg_attr(feature = "types", derive(ts_rs::TS))]
pub struct ListRename {
    /// The list.
    pub id: String,
    /// Its new name.
    pub name: String,
}

/// Creators for a list, or out of it.
#[derive(Debug, Deserialize)]
#[cfg_attr(feature = "types", derive(ts_rs::TS))]
pub struct ListMembers {
    /// The list.
    pub list: String,
    /// Which creators.
    pub selection: Selection,
}

/// A filter to keep.
#[derive(Debug, Deserialize)]
#[cfg_attr(feature = "types", derive(ts_rs::TS))]
pub struct FilterSave {
    /// Its name; a filter of that name asks this from now on.
    pub name: String,
    /// What it asks.
    pub query: CreatorQuery,
}

/// `creators.lists`: lists and saved filters by name.
pub async fn lists(app: &App, _: Empty) -> Result<CreatorLists> {
    let db = app.db()?;
    let mut read = db.read().acquire().await?;
    let lists = store::lists(&mut read).await?.into_iter();
    let filters = store::filters(&mut read).await?.into_iter();
    let query =
        |text: Option<String>| text.and_then(|text| serde_json::from_str(&text).ok()).unwrap_or_default();
    Ok(CreatorLists {
        lists: lists.map(|(id, name, count)| CreatorList { id: id.text("lis"), name, count }).collect(),
        filters: filters
            .map(|(id, name, text)| SavedFilter { id: id.text("fil"), name, query: query(text) })
            .collect(),
    })
}

async fn unlike(db: &Db, name: &str, own: Option<Uid>) -> Result<()> {
    let rows = store::lists(&mut *db.read().acquire().await?).await?;
    let same = |row: &&(Uid, String, i64)| handle::folded(&row.1) == handle::folded(name);
    match rows.iter().find(same) {
        Some(row) if Some(row.0) != own => Err(Error::field("name", Message::new("error-list-twice"))),
        _ => Ok(()),
    }
}

async fn find(db: &Db, text: &str) -> Result<Uid> {
    let list = id("lis", text)?;
    let there = store::is_list(&mut *db.read().acquire().await?, list).await?;
    if there { Ok(list) } else { Err(Error::NotFound("list")) }
}

/// `creators.addList`: a new list, with the creators that were chosen.
pub async fn add(app: &App, req: ListAdd) -> Result<Changed<Created>> {
    let name = required("name", &req.name)?;
    let db = app.db()?;
    unlike(&db, &name, None).await?;
    let chosen = match &req.selection {
        Some(selection) => selected(&db, selection).await?,
        None => Vec::new(),
    };
    let list = db.new_id();
    app.change(Action::new("action-creators-add-list").about(list), async |tx| {
        tx.create(&creator_list::ENTITY, list, [(creator_list::NAME, name.into())]).await?;
        for creator in &chosen {
            put(tx, list, *creator).await?;
        }
        Ok(Created { id: list.text("lis") })
    })
    .await
}

/// `creators.renameList`: another name.
pub async fn rename(app: &App, req: ListRename) -> Result<Changed<Created>> {
    let name = required("name", &req.name)?;
    let db = app.db()?;
    let list = find(&db, &req.id).await?;
    unlike(&db, &name, Some(list)).await?;
    app.change(Action::new("action-creators-rename-list").about(list), async |tx| {
        tx.set(&creator_list::ENTITY, list, creator_list::NAME, name).await?;
        Ok(Created { id: list.text("lis") })
    })
    .await
}

/// `creators.removeList`: puts a list into the trash; its creators stay.
pub async fn remove(app: &App, req: Ref) -> Result<Changed<Count>> {
    let list = find(&*app.db()?, &req.id).await?;
    app.change(Action::new("action-creators-remove-list").about(list), async |tx| {
        tx.remove(&creator_list::ENTITY, list).await?;
        Ok(Count { count: 1 })
    })
    .await
}

/// Puts a creator into a list; once is enough.
pub(in crate::creators) async fn put(tx: &mut crate::db::Tx, list: Uid, creator: Uid) -> Result<()> {
    let fields = [(list_member::LIST, list.into()), (list_member::CREATOR, creator.into())];
    tx.create(&list_member::ENTITY, rules::member_id(list, creator), fields).await?;
    Ok(())
}

/// `creators.putInList`: puts creators into a list.
pub async fn put_in(app: &App, req: ListMembers) -> Result<Changed<Count>> {
    let db = app.db()?;
    let list = find(&db, &req.list).await?;
    let chosen = selected(&db, &req.selection).await?;
    let action = Action::new("action-creators-put-in-list").about(list).with("count", chosen.len());
    app.change(action, async |tx| {
        for creator in &chosen {
            put(tx, list, *creator).await?;
        }
        Ok(Count::of(&chosen))
    })
    .await
}

/// `creators.takeFromList`: takes creators out of a list.
pub async fn take_from(app: &App, req: ListMembers) -> Result<Changed<Count>> {
    let db = app.db()?;
    let list = find(&db, &req.list).await?;
    let chosen = selected(&db, &req.selection).await?;
    let action = Action::new("action-creators-take-from-list").about(list).with("count", chosen.len());
    app.change(action, async |tx| {
        for creator in &chosen {
            tx.remove(&list_member::ENTITY, rules::member_id(list, *creator)).await?;
        }
        Ok(Count::of(&chosen))
    })
    .await
}

/// `creators.saveFilter`: keeps a filter under a name; the same name asks something else from now on.
pub async fn save_filter(app: &App, req: FilterSave) -> Result<Changed<Created>> {
    let name = required("name", &req.name)?;
    let db = app.db()?;
    let known = store::filters(&mut *db.read().acquire().await?).await?;
    let same = known.iter().find(|row| handle::folded(&row.1) == handle::folded(&name)).map(|row| row.0);
    let record = same.unwrap_or_else(|| db.new_id());
    let query = serde_json::to_string(&req.query).map_err(|cause| Error::Bug(cause.to_string()))?;
    app.change(Action::new("action-creators-save-filter").about(record), async |tx| {
        let fields = [(saved_filter::NAME, name.into()), (saved_filter::QUERY, query.into())];
        tx.create(&saved_filter::ENTITY, record, fields).await?;
        Ok(Created { id: record.text("fil") })
    })
    .await
}

/// `creators.removeFilter`: forgets a saved filter.
pub async fn remove_filter(app: &App, req: Ref) -> Result<Changed<Count>> {
    let record = id("fil", &req.id)?;
    let known = store::filters(&mut *app.db()?.read().acquire().await?).await?;
    if !known.iter().any(|row| row.0 == record) {
        return Err(Error::NotFound("filter"));
    }
    app.change(Action::new("action-creators-remove-filter").about(record), async |tx| {
        tx.remove(&saved_filter::ENTITY, record).await?;
        Ok(Count { count: 1 })
    })
    .await
}
