//! Results of posts from exports: which post a row is, when it went live, what it reached.
//!
//! [`rows`] reads a table as posts (pure) → [`matching`] compares them with a campaign → [`api`] shows and writes.
//! A file is taken again every week: each time adds what was measured since, and nothing twice.

pub mod api;
pub mod dates;
pub mod matching;
pub mod rows;
pub mod view;
