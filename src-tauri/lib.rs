//! Marquee.
