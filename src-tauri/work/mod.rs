//! Work that people do: tasks with owner, day and what they wait for, issues, notes with mentions, the inbox, and what
//! becomes of all that when somebody hands over or leaves.
//!
//! Steps of a campaign that Marquee does itself are no tasks. Capabilities above make tasks with [`add`].

pub mod api;
pub mod checkin;
pub mod day;
pub mod edit;
pub mod handover;
pub mod inbox;
pub mod notes;
pub mod parts;
mod plan;
pub mod rules;
pub mod store;
pub mod tell;

pub use api::{TasksList, TasksQuery, tasks};
pub use checkin::{First as FirstCheckIn, STEP as CHECK_IN, begin as begin_check_ins, held as check_in_held};
pub use edit::{New, add, put_due, reopen, skip};
pub use parts::wait;
pub use rules::{KINDS, PRIORITIES, SEVERITIES, STATUSES, is_open};
pub use tell::{Teller, keep_telling};
