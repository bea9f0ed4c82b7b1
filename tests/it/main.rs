//! Journeys and proofs: everything here goes through the call table, as the screens do, or looks at what lies
//! on the disk afterwards.

mod desk;
