//! Bringing lists in: reading files that other products and other people wrote, matching columns, previewing,
//! and one commit that is one undo.

use crate::app::App;
use crate::error::{Error, Result};
use serde_json::Value;
use std::path::Path;

/// The lists that are open for import.
#[derive(Default)]
pub struct Open {}

/// Imports one file; answers what was read of it.
pub async fn run(_: &App, _: &Path, _: bool, _: Option<String>) -> Result<Value> {
    Err(Error::NotFound("import"))
}

/// One line about a file.
pub fn line(_: &App, report: &Value) -> String {
    report.to_string()
}
