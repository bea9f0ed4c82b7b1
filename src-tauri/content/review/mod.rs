//! Deliverables, their drafts, and who approved which of them.

pub mod drafts;
pub mod edit;
pub mod flow;
pub mod promise;
pub mod read;
pub mod rules;
pub mod store;
