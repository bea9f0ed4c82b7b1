//! Journeys by call name with JSON, as the screens send it, and the house's invariants.

#![allow(clippy::unwrap_used, reason = "a test that meets nothing where something must be fails there")]

mod figures;
