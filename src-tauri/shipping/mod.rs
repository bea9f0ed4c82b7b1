//! What is sent to creators: products with their value, carrier and tracking number, sent, received, returned. What it
//! costs are cost lines of the campaign, in `money` and nowhere else: a shipment names its lines.

pub mod api;
mod costs;
pub mod edit;
pub mod rules;
mod store;

pub use edit::{Item, put_items, start};
pub use rules::Days as Sent;
