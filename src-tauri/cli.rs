//! Companion.
fn main() {}
