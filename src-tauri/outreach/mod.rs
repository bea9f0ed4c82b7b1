//! The creators of a campaign on their way: shortlisted, contacted, negotiating, contracted, and on to done.

pub mod board;

pub use board::{join, terms_of};
