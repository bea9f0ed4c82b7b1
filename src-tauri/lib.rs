//! Marquee: influencer campaigns from the first idea to the report, offline, in the user's own file.
//!
//! This library is all behaviour; it does not know the window. Its table of contents, lowest first:

pub mod app;
pub mod brands;
pub mod campaigns;
pub mod charts;
pub mod content;
pub mod creators;
pub mod db;
pub mod error;
pub mod fields;
pub mod figures;
pub mod files;
pub mod history;
pub mod host;
pub mod imports;
pub mod money;
pub mod outreach;
pub mod pages;
pub mod people;
pub mod platform;
pub mod reports;
pub mod results;
pub mod rpc;
pub mod sample;
pub mod settings;
#[cfg(feature = "desktop")]
pub mod shell;
pub mod values;
pub mod words;
