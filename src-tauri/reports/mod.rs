//! Reports: what a director reads at the end of a campaign.

pub mod layout;
pub mod model;
