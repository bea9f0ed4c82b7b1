//! Undo, redo, and who changed what when: the log as people read it.

pub mod api;
pub mod store;

pub use store::{action, is_told, name_of, told};
