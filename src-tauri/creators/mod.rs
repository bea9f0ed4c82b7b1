//! The creator database: people with accounts on platforms, found by text, niche, platform, country, language
//! and followers. A creator's place in a campaign is a collaboration and lives in `campaigns`.

pub mod accounts;
pub mod api;
pub mod edit;
pub mod many;
pub mod places;
pub mod rules;
pub mod store;
pub mod write;

pub use api::{Selection, selected};
pub use many::add_many;
pub use places::{countries, country, country_name, language, language_name, languages};
pub use rules::{niches, tier};
pub use store::{CreatorQuery, account_by_handle, accounts};
pub use write::{Incoming, Origin, save};
