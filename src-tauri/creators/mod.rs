//! The creator database: people with accounts on platforms, found by text, niche, platform, country, language,
//! followers, tags and own fields; what a team keeps about them; merging and erasing. A creator's place in a campaign
//! is a collaboration and lives in `campaigns`.

pub mod accounts;
pub mod api;
pub mod asking;
pub mod edit;
pub mod erase;
pub mod find;
pub mod followers;
pub mod kept;
pub mod merge;
pub mod many;
pub mod places;
pub mod rules;
pub mod store;
pub mod write;

pub use api::{Selection, selected};
pub use asking::refuse_unasked;
pub use erase::erase_people;
pub use find::CreatorQuery;
pub use kept::notes::Note;
pub use many::add_many;
pub use places::{countries, country, country_name, language, language_name, languages};
pub use rules::{AVAILABILITY, OWN_KINDS, account_id, niches, tier};
pub use store::{account_by_handle, accounts, is_live, merged_into};
pub use write::{Incoming, Origin, save};
