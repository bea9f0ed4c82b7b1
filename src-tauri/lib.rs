//! Marquee.
pub mod charts;
pub mod pages;
pub mod reports;
