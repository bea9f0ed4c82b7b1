//! The trash: creators, campaigns, tasks, notes, documents and lists that were deleted, until it is emptied. Deleting is one change, so
//! each comes back whole; emptying is final.

pub mod api;
mod store;
