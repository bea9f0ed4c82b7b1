//! Lists that are open: read, matched and compared, but not written. They lie in memory until the commit; the
//! oldest goes when more than [`OPEN`] are open.

use super::list::{self, Entry, List, Mapping, Reader};
use super::matching::{self, Fate, Status};
use super::posts::api::Chosen;
use super::source::Source;
use super::store;
use crate::app::App;
use crate::error::{Error, Result};
use sqlx::SqliteConnection;
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
    /// What concerns the file as a whole.
    pub list: List,
    /// What becomes of each row.
    statuses: Vec<Status>,
}

/// How many rows are compared with the database at a time.
const CHUNK: usize = 2000;

impl Staged {
    /// Reads and compares all rows under a matching; nothing is written.
    ///
    /// # Errors
    /// What the database says.
    pub async fn new(app: &App, id: String, source: Arc<Source>, mapping: Mapping) -> Result<Self> {
        let (read, under) = (source.clone(), mapping.clone());
        let aside = tokio::task::spawn_blocking(move || list::read(&read, &under));
        let list = aside.await.map_err(|cause| Error::Bug(cause.to_string()))?;
        let mut staged = Self { id, source, mapping, list, statuses: Vec::new() };
        let mut db = app.db()?.read().acquire().await?;
        let rows = staged.source.table.rows.len();
        let mut statuses = Vec::with_capacity(rows);
        let mut reader = staged.reader();
        for from in (0..rows).step_by(CHUNK) {
            let places = from..rows.min(from + CHUNK);
            let found = staged.compare(&mut reader, &mut db, places).await?;
            statuses.extend(found.iter().map(|(_, fate)| fate.status));
        }
        staged.statuses = statuses;
        Ok(staged)
    }

    /// Reads rows of the list.
    pub fn reader(&self) -> Reader<'_> {
        Reader::new(&self.source, &self.mapping)
    }

    /// Rows at places from 0, and what becomes of each as the database is now.
    ///
    /// # Errors
    /// What the database says.
    pub async fn compare(
        &self,
        reader: &mut Reader<'_>,
        db: &mut SqliteConnection,
        places: impl IntoIterator<Item = usize>,
    ) -> Result<Vec<(Entry, Fate)>> {
        let entries: Vec<Entry> = places.into_iter().filter_map(|at| reader.entry(&self.list, at)).collect();
        let handles = entries.iter().filter(|entry| entry.refused.is_empty()).map(|entry| &*entry.handle);
        let knowledge = store::knowledge(db, handles).await?;
        let compared = |entry| {
            let fate = matching::fate(&entry, &knowledge, self.source.at);
            (entry, fate)
        };
        Ok(entries.into_iter().map(compared).collect())
    }

    /// Places of the rows with a status, or of all.
    pub fn places(&self, wanted: Option<Status>) -> impl Iterator<Item = usize> + '_ {
        let found = move |(_, status): &(usize, &Status)| wanted.is_none_or(|wanted| **status == wanted);
        self.statuses.iter().enumerate().filter(found).map(|(at, _)| at)
    }

    /// How many rows have a status.
    pub fn count(&self, status: Status) -> usize {
        self.places(Some(status)).count()
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
