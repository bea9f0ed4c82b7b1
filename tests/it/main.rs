//! Journeys by call name with JSON, as the screens send it, and the house's invariants.

#![allow(clippy::unwrap_used, reason = "a test that meets nothing where something must be fails there")]

mod bad_input;
mod brands;
mod brief;
mod collaboration;
mod costs;
mod creators;
mod desk;
mod documents;
mod figures;
mod finalize;
#[cfg(unix)]
mod full_disk;
mod guard;
mod kept_steps;
mod kills;
mod logos;
mod mail;
mod mail_hostile;
mod mail_keys;
mod mail_kills;
mod mail_link;
mod mail_outside;
mod many;
mod million;
mod money_steps;
mod notes;
mod own_playbooks;
mod paper_steps;
mod pdf_pages;
mod personal;
mod plain;
mod playbooks;
mod post_results;
mod replay;
mod safety;
mod shipping;
mod smtp;
mod standard;
mod steps;
mod telling;
mod sync_kills;
mod team_folder;
mod tidy;
mod together_steps;
mod trash;
mod two_devices;
mod words;
mod work;
mod work_steps;
mod write_path;
mod zones;
