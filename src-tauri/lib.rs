//! Marquee: influencer campaigns from the first idea to the report, offline, in the user's own file.
//!
//! This library is all behaviour; it does not know the window. Its table of contents:

/// Pure values: money, ids, ratios, dates, numbers as typed and as printed.
pub mod values;
/// Errors as data.
pub mod error;
/// What differs between systems; time and randomness.
pub mod platform;
/// The database, the write path, undo, backups.
pub mod db;
