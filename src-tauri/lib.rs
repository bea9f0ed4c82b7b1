//! Marquee.

/// What the core asks of the desktop.
pub mod host;
