//! Marquee.
pub mod pages;
