//! Marquee: influencer campaigns from the first idea to the report, offline, in the user's own file.
//!
//! This library is all behaviour; it does not know the window. Its table of contents, lowest first:

pub mod values;
pub mod error;
pub mod fields;
pub mod host;
pub mod words;
pub mod platform;
pub mod db;
pub mod people;
pub mod settings;
pub mod files;
pub mod safety;
pub mod pages;
pub mod charts;
pub mod figures;
pub mod mail;
pub mod brands;
pub mod creators;
pub mod campaigns;
pub mod money;
pub mod work;
pub mod content;
pub mod outreach;
pub mod shipping;
pub mod briefs;
pub mod results;
pub mod reports;
pub mod playbooks;
pub mod documents;
pub mod history;
pub mod trash;
pub mod sample;
pub mod imports;
pub mod sync;
pub mod app;
pub mod rpc;
#[cfg(feature = "desktop")]
pub mod shell;
