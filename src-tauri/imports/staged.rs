//! Lists that are open: read, matched and compared, but not written. They lie in memory until the commit; the
//! oldest goes when more than [`OPEN`] are open.

use super::list::{self, List, Mapping};
use super::matching::{self, Fate, Status};
use super::posts::api::Chosen;
use super::source::Source;
use super::store;
use crate::app::App;
use crate::error::{Error, Result};
use std::sync::{Arc, PoisonError};

/// How many lists may be open at once.
pub const OPEN: usize = 4;

/// The lists that are open for import.
#[derive(Default)]
pub struct Open {
    lists: Vec<Arc<Staged>>,
    posts: Vec<Arc<Chosen>>,
}

/// One open list with its current matching.
pub struct Staged {
    /// Its id, `imp_…`.
    pub id: String,
    /// The file as read.
    pub source: Arc<Source>,
    /// What the columns become.
    pub mapping: Mapping,
    /// Its rows.
    pub list: List,
    /// What becomes of each row.
    pub fates: Vec<Fate>,
}

impl Staged {
    /// Reads and compares all rows under a matching; nothing is written.
    ///
    /// # Errors
    /// What the database says.
    pub async fn new(app: &App, id: String, source: Arc<Source>, mapping: Mapping) -> Result<Self> {
        let knowledge = store::knowledge(&mut *app.db()?.read().acquire().await?).await?;
        let list = list::read(&source, &mapping);
        let fates = list.entries.iter().map(|entry| matching::fate(entry, &knowledge, source.at)).collect();
        Ok(Self { id, source, mapping, list, fates })
    }

    /// How many rows have a status.
    pub fn count(&self, status: Status) -> usize {
        self.fates.iter().filter(|fate| fate.status == status).count()
    }
}

/// Keeps a list, in place of an earlier matching of it.
pub fn keep(app: &App, staged: Staged) -> Arc<Staged> {
    let staged = Arc::new(staged);
    let mut open = app.imports().lock().unwrap_or_else(PoisonError::into_inner);
    open.lists.retain(|other| other.id != staged.id);
    open.lists.push(staged.clone());
    if open.lists.len() > OPEN {
        let gone = open.lists.remove(0);
        open.posts.retain(|other| other.id != gone.id);
    }
    staged
}

/// Keeps what was chosen about an open export of posts, in place of an earlier choice.
pub fn keep_posts(app: &App, chosen: Chosen) -> Arc<Chosen> {
    let chosen = Arc::new(chosen);
    let mut open = app.imports().lock().unwrap_or_else(PoisonError::into_inner);
    open.posts.retain(|other| other.id != chosen.id);
    open.posts.push(chosen.clone());
    chosen
}

/// What was chosen about an open export.
///
/// # Errors
/// `NotFound` when nothing was, or it is not open any more.
pub fn find_posts(app: &App, id: &str) -> Result<Arc<Chosen>> {
    let open = app.imports().lock().unwrap_or_else(PoisonError::into_inner);
    open.posts.iter().find(|own| own.id == id).cloned().ok_or(Error::NotFound("import"))
}

/// An open list.
///
/// # Errors
/// `NotFound` when it was committed, discarded or pushed out by later ones.
pub fn find(app: &App, id: &str) -> Result<Arc<Staged>> {
    let open = app.imports().lock().unwrap_or_else(PoisonError::into_inner);
    open.lists.iter().find(|list| list.id == id).cloned().ok_or(Error::NotFound("import"))
}

/// Forgets a list; an unknown one is forgotten already.
pub fn forget(app: &App, id: &str) {
    let mut open = app.imports().lock().unwrap_or_else(PoisonError::into_inner);
    open.lists.retain(|list| list.id != id);
    open.posts.retain(|own| own.id != id);
}
