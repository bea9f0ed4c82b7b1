//! The companion's `import`: the same reading, matching and writing as in the window, as JSON and as a line.

use super::api::{self, ImportColumn};
use super::list::Mapping;
use super::matching::Status;
use super::staged::Staged;
use crate::app::App;
use crate::error::{Error, Message, Result};
use crate::platform::new_id;
use crate::values::handle;
use serde_json::{Value, json};
use std::path::Path;

/// Reads a list and, unless it is a dry run, writes it. `refused` in the answer says why nothing was written.
///
/// # Errors
/// What cannot be read as a table at all; a platform that we do not know.
pub async fn run(app: &App, file: &Path, dry_run: bool, platform: Option<String>) -> Result<Value> {
    if let Some(unknown) = platform.as_deref().filter(|name| handle::platform_named(name).is_none()) {
        let known = handle::PLATFORMS.join(", ");
        let message = Message::new("import-platform-unknown").with("value", unknown).with("known", known);
        return Err(Error::Refused(message, None));
    }
    let source = api::load(app, file.to_owned(), None).await?;
    let mut mapping = Mapping::guess(&source.profiles);
    if let Some(chosen) = platform.as_deref().and_then(handle::platform_named) {
        mapping.platform = Some(chosen.to_owned());
    }
    let staged = Staged::new(app, new_id(app.source()).text("imp"), source, mapping).await?;
    let mut report = report(app, file, &staged);
    if dry_run {
        return Ok(report);
    }
    if let Some(why) = &staged.list.blocked {
        report["refused"] = said(app, why);
        report["created"] = 0.into();
        report["updated"] = 0.into();
        return Ok(report);
    }
    let done = api::write(app, &staged).await?;
    report["action"] = done.action.into();
    report["created"] = done.value.created.into();
    report["updated"] = done.value.updated.into();
    Ok(report)
}

fn said(app: &App, message: &Message) -> Value {
    json!({"messageId": message.message_id, "args": message.args, "text": app.words().message(message)})
}

fn report(app: &App, file: &Path, staged: &Staged) -> Value {
    let view = api::view(staged);
    let refused = staged.list.entries.iter().filter_map(|entry| Some((entry.line, entry.refused.first()?)));
    let rejected: Vec<Value> = refused
        .map(|(line, why)| json!({"line": line, "reason": app.words().message(why), "messageId": why.message_id}))
        .collect();
    let table = &staged.source.table;
    let columns: Vec<Value> =
        view.columns.iter().map(|column| self::column(column, &table.plain[column.index])).collect();
    let warnings: Vec<Value> = view.warnings.iter().map(|warning| said(app, warning)).collect();
    json!({
        "file": file.display().to_string(), "source": view.source, "encoding": view.encoding,
        "delimiter": view.delimiter, "headerLine": view.header_line, "rows": view.rows,
        "accepted": view.rows - rejected.len(), "rejected": rejected,
        "skipped": {"blank": table.blank, "total": table.totals.len(), "footer": table.footer},
        "columns": columns, "platform": view.platform, "warnings": warnings,
        "blocked": view.blocked.as_ref().map(|why| said(app, why)), "refused": null,
        "created": staged.count(Status::New), "updated": staged.count(Status::Update),
        "same": staged.count(Status::Same),
    })
}

fn column(column: &ImportColumn, plain: &str) -> Value {
    json!({
        "index": column.index, "header": column.header, "headerText": plain, "canonical": column.field,
        "sum": column.sum, "numbers": column.numbers, "empty": column.empty, "notAvailable": column.not_available,
        "text": column.text,
    })
}

/// One line about a report, for people.
pub fn line(app: &App, report: &Value) -> String {
    let words = app.words();
    let rejected = report["rejected"].as_array().map_or(0, Vec::len);
    let number = |key: &str| report[key].to_string();
    let mut message = Message::new("import-line").with("file", report["file"].as_str().unwrap_or_default());
    for key in ["rows", "created", "updated", "same"] {
        message = message.with(key, number(key));
    }
    let line = words.message(&message.with("rejected", rejected));
    let why = ["refused", "blocked"].into_iter().find_map(|key| report[key]["text"].as_str());
    why.map_or_else(|| line.clone(), |why| format!("{line}\n  {why}"))
}
