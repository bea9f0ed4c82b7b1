//! Playbooks: the steps of a campaign in their order, with who does them and by when.
//!
//! A campaign that follows one gets tasks for what people do. Where each step stands is read from what happened (a
//! shortlist, a message, an approval, a report …) and is never ticked: nothing is done that did not happen. Nothing
//! below knows playbooks.

pub mod api;
pub mod content;
pub mod edit;
pub mod gallery;
pub mod own;
pub mod rules;
pub mod sop;
pub mod status;
pub mod steps;
pub mod store;
