//! Bringing lists in: reading files that other products and other people wrote, matching columns, previewing,
//! and one commit that is one undo.

/// The lists that are open for import.
#[derive(Default)]
pub struct Open {}
