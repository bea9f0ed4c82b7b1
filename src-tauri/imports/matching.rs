//! Rows against the database: new, an update, the same, or rejected. Pure.

use super::list::Entry;
use super::store::Knowledge;
use crate::creators::Incoming;
use crate::error::Message;
use crate::values::Millis;
use serde::{Deserialize, Serialize};

/// What becomes of a row.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub enum Status {
    /// A creator that is not known.
    New,
    /// A known one about whom the list says something else or more.
    Update,
    /// A known one about whom it says nothing new.
    Same,
    /// It cannot be taken.
    Rejected,
}

/// A row's fate: its status, what to write, and what to say beside the row's own notes.
#[derive(Debug, Clone)]
pub struct Fate {
    /// What becomes of it.
    pub status: Status,
    /// What will be written; only what differs.
    pub incoming: Incoming,
    /// Why a number is left as it is.
    pub note: Option<Message>,
}

/// Compares a row with what is known; `at` is the time for which the list speaks.
pub fn fate(entry: &Entry, knowledge: &Knowledge, at: Millis) -> Fate {
    let mut incoming = Incoming {
        name: entry.name.clone(),
        platform: entry.platform.clone(),
        handle: entry.handle.clone(),
        url: entry.url.clone(),
        followers: entry.followers,
        country: entry.country.clone(),
        language: entry.language.clone(),
        niches: entry.niches.clone(),
        sample: false,
    };
    if !entry.refused.is_empty() {
        return Fate { status: Status::Rejected, incoming, note: None };
    }
    let Some(known) = knowledge.account(&entry.platform, &entry.handle) else {
        return Fate { status: Status::New, incoming, note: None };
    };
    keep_different(&mut incoming.name, &known.name);
    keep_different(&mut incoming.url, &known.url);
    keep_different(&mut incoming.country, &known.country);
    keep_different(&mut incoming.language, &known.language);
    incoming.niches.retain(|niche| !knowledge.has_niche(known.creator, niche));
    let mut note = None;
    if incoming.followers.is_some() && incoming.followers == known.followers {
        incoming.followers = None;
    } else if incoming.followers.is_some() && known.followers_at.is_some_and(|newest| newest > at.0) {
        // An older list does not take the place of a newer count.
        incoming.followers = None;
        note = Some(Message::new("import-row-older"));
    }
    let nothing = incoming.name.is_none() && incoming.url.is_none() && incoming.country.is_none();
    let nothing =
        nothing && incoming.language.is_none() && incoming.followers.is_none() && incoming.niches.is_empty();
    Fate { status: if nothing { Status::Same } else { Status::Update }, incoming, note }
}

fn keep_different(given: &mut Option<String>, known: &Option<String>) {
    if given == known {
        *given = None;
    }
}
