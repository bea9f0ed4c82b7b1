//! The brief: what a campaign asks of its creators, kept in versions, looked at with each creator in mind, sent in the
//! creator's language. Who got which version when is a record; who still holds an older one is computed from these.
//!
//! What a creator owes stands in `content`, what was agreed in `outreach`; how a message leaves is the business of `mail`.

pub mod api;
pub mod creators;
pub mod edit;
mod known;
pub mod layout;
pub mod preview;
pub mod rules;
pub mod send;
mod store;

pub use edit::{put_fit, record_of};
pub use rules::{Content, SECTIONS};
pub use send::hand_over;
