//! The team: who plans, owns and signs off; which job somebody has in a campaign; who is mentioned in a note. Not
//! creators, and no rights: everybody may do everything.

pub mod api;
pub mod jobs;
pub mod mention;
pub mod store;
pub mod team;

pub use api::{Person, leave};
pub use jobs::{JOBS, job_name, known_job};
pub use mention::{mention, mentioned};
pub use store::{find, is_live};
pub use team::{has_job, put_job, take_job};
