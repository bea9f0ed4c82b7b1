//! Money of a campaign: cost lines, their entries, and what was paid of them. A line counts with its committed amount;
//! before commitment, with its planned amount; what was paid is kept beside it. Entries and payments are never changed:
//! a correction reverses and enters anew.

pub mod api;
pub mod payments;
pub mod rules;
pub mod store;
pub mod write;

pub use api::{counted, passed, promise, within};
pub use rules::{METHODS, Standing, counts, over, standing};
pub use store::{Dispute, Line, disputes, disputes_of, lines, of_collaboration};
pub use write::{
    New, Pass, Payment, add, commit, commit_terms, is_committed, keep_line, pay, refuse_paid_to, release,
    set_term, settle, take_away, terms,
};

use serde::{Deserialize, Serialize};

/// The kinds of cost, in the order screens offer them. The fee is a line of kind `fee`, nowhere else.
pub const KINDS: &[&str] =
    &["fee", "shipping", "product", "boost", "commission", "production", "agency", "travel", "other"];

/// Where a line stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, PartialOrd, Ord)]
#[cfg_attr(feature = "types", derive(ts_rs::TS))]
#[serde(rename_all = "lowercase")]
pub enum Step {
    /// Meant to be spent.
    Planned,
    /// Promised.
    Committed,
}

impl Step {
    /// As stored.
    pub fn code(self) -> &'static str {
        match self {
            Step::Planned => "planned",
            Step::Committed => "committed",
        }
    }
}
