//! Marquee.
pub mod charts;
pub mod pages;
