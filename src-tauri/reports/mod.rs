//! Reports: what a director reads at the end of a campaign.

pub mod api;
pub mod data;
pub mod layout;
pub mod model;
pub mod send;
pub mod store;
