//! Journeys and proofs: everything here goes through the call table, as the screens do, or looks at what lies
//! on the disk afterwards.

#![allow(clippy::unwrap_used, reason = "a test that meets nothing where something must be fails there")]

mod bad_input;
mod desk;
mod figures;
mod guard;
mod personal;
mod plain;
mod replay;
mod steps;
mod write_path;
