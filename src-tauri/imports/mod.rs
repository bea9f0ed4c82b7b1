//! Bringing lists in: reading files that other products and other people wrote, matching columns, previewing,
//! and one commit that is one undo.
//!
//! The way of a file: [`bytes`] (encoding) → [`records`] (delimiter, quotes) or [`sheet`] (spreadsheets) →
//! [`table`] (header, rows, totals) → [`numbers`] and [`columns`] (what each column holds and is) → [`list`] (rows
//! as creators, pure) → [`matching`] (against the database) → [`api`] (the calls) and [`companion`] (the command).
//! Exports of posts with their results ([`signatures`] knows them) go on in [`posts`].
//! Lists that are open lie in memory, at most [`staged::OPEN`] of them, each from a file of at most
//! [`source::LARGEST`] bytes; nothing is written before the commit.

pub mod api;
pub mod bytes;
pub mod columns;
pub mod companion;
pub mod headers;
pub mod list;
pub mod matching;
pub mod numbers;
pub mod posts;
pub mod records;
pub mod rows;
pub mod sheet;
pub mod signatures;
pub mod source;
pub mod staged;
pub mod store;
pub mod table;

#[cfg(test)]
mod real;
#[cfg(test)]
mod tests;

pub use companion::{Told, line, run};
pub use staged::Open;

use serde::{Deserialize, Serialize};

/// What a column can become.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "types", derive(ts_rs::TS))]
#[cfg_attr(feature = "types", ts(rename = "ImportField"))]
#[serde(rename_all = "camelCase")]
pub enum Field {
    /// The account's handle.
    Handle,
    /// The creator's name.
    Name,
    /// The account's platform.
    Platform,
    /// The account's address.
    Url,
    /// The account's followers.
    Followers,
    /// The creator's country.
    Country,
    /// The creator's language.
    Language,
    /// What the creator is about; several columns may be.
    Niche,
}

impl Field {
    /// Every field.
    pub const ALL: [Self; 8] = [
        Self::Handle,
        Self::Name,
        Self::Platform,
        Self::Url,
        Self::Followers,
        Self::Country,
        Self::Language,
        Self::Niche,
    ];
}
