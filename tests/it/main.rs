//! Journeys and proofs: everything here goes through the call table, as the screens do, or looks at what lies
//! on the disk afterwards.

mod bad_input;
mod desk;
mod guard;
mod personal;
mod plain;
mod replay;
mod steps;
mod write_path;
