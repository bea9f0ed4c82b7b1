//! Results: what posts reached, what the campaign brought in, and the figures made from all of it.

pub mod charting;
pub mod creator;
pub mod dashboard;
pub mod gather;
pub mod keying;
pub mod outcomes;
pub mod pacing;
pub mod portfolio;
pub mod posts;
pub mod snapshot;

pub use charting::scenes;
pub use dashboard::{coverage, current, returned};
pub use gather::{Taken, taken, taken_at};
pub use keying::{Measured, Origin, record};
pub use snapshot::{CreatorFact, Fact, Figure, GoalFact, Part, Snapshot, figure};
