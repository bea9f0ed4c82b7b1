//! Documents: what is attached to creators, campaigns, collaborations and deliverables, each with its versions; and the
//! one list of everything that is kept about them, drafts and contracts included.
//!
//! The content is kept once, by its digest (`files`). Files of drafts and of contract steps belong to `content` and
//! `outreach`; they are listed here and kept there. What is opened is a copy; nothing that is kept is ever run.

pub mod api;
pub mod draw;
pub mod edit;
pub mod rules;
pub mod show;
mod store;

pub use edit::put;
