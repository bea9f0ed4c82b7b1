//! The creators of a campaign on their way: shortlisted, contacted, negotiating, contracted, and on to done; what was
//! said, what was offered and answered, and where each contract is. What they then owe lives in `content`.

pub mod answers;
pub mod board;
pub mod collaboration;
pub mod contacts;
pub mod contracts;
pub mod offers;
pub mod rules;
mod store;

pub use board::{join, terms_of};
