//! The companion's `import`: the same reading, matching and writing as in the window, as JSON and as a line.

use super::api::{self, ImportColumn};
use super::list::Mapping;
use super::matching::Status;
use super::posts;
use super::signatures::Kind;
use super::source::Source;
use super::staged::Staged;
use crate::app::App;
use crate::error::{Error, Message, Result};
use crate::platform::new_id;
use crate::values::handle;
use serde_json::{Value, json};
use std::path::Path;
use std::sync::Arc;

/// What a line of command says about its files.
#[derive(Debug, Clone, Default)]
pub struct Told {
    /// Only say what would happen.
    pub dry_run: bool,
    /// The platform of a list that does not say it.
    pub platform: Option<String>,
    /// The campaign that posts belong to, by id.
    pub campaign: Option<String>,
    /// The handle of who posted, where the rows do not say it.
    pub channel: Option<String>,
    /// The zone of the times in the file.
    pub zone: Option<String>,
    /// The day on which the numbers were true.
    pub as_of: Option<String>,
    /// Also take posts that are not in the campaign, if they went live within its dates.
    pub new_posts: bool,
}

/// Reads a file and, unless it is a dry run, writes it. `refused` in the answer says why nothing was written.
///
/// # Errors
/// What cannot be read as a table at all; a platform that we do not know.
pub async fn run(app: &App, file: &Path, told: &Told) -> Result<Value> {
    let (dry_run, platform) = (told.dry_run, told.platform.as_deref());
    if let Some(unknown) = platform.filter(|name| handle::platform_named(name).is_none()) {
        let known = handle::PLATFORMS.join(", ");
        let message = Message::new("import-platform-unknown").with("value", unknown).with("known", known);
        return Err(Error::Refused(message, None));
    }
    let source = api::load(app, file.to_owned(), None).await?;
    if source.kind() == Kind::Posts {
        return results(app, file, source, told).await;
    }
    let mut mapping = Mapping::guess(&source.profiles);
    if let Some(chosen) = platform.and_then(handle::platform_named) {
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

/// An export of posts.
async fn results(app: &App, file: &Path, source: Arc<Source>, told: &Told) -> Result<Value> {
    let mut ask = posts::view::PostsChoose {
        id: "file".to_owned(),
        campaign: told.campaign.clone(),
        channel: None,
        zone: told.zone.clone(),
        as_of: told.as_of.clone(),
    };
    let mut chosen = posts::api::chosen(app, source.clone(), &ask).await?;
    if let Some(handle) = told.channel.as_deref() {
        let key = handle::key(handle);
        let view = posts::api::view(app, &chosen);
        let own = view.channels.iter().find(|own| handle::key(&own.handle) == key);
        let own = own.ok_or_else(|| Error::Refused(Message::new("import-posts-nobody"), None))?;
        ask.channel = Some(own.collaboration.clone());
        chosen = posts::api::chosen(app, source, &ask).await?;
    }
    let view = posts::api::view(app, &chosen);
    let mut report = posts_report(app, file, &chosen, &view);
    if told.dry_run {
        return Ok(report);
    }
    if let Some(why) = &view.blocked {
        report["refused"] = said(app, why);
        return Ok(report);
    }
    let lines = if told.new_posts { view.within.clone() } else { Vec::new() };
    if view.counts.update + lines.len() > 0 {
        let done = posts::api::write(app, &chosen, &lines).await?;
        report["action"] = done.action.into();
        report["created"] = done.value.created.into();
        report["updated"] = done.value.updated.into();
        report["readings"] = done.value.readings.into();
    }
    Ok(report)
}

fn posts_report(app: &App, file: &Path, chosen: &posts::api::Chosen, view: &posts::view::PostsView) -> Value {
    let table = &chosen.source.table;
    let refused = chosen.posts.rows.iter().filter_map(|row| Some((row.line, row.refused.first()?)));
    let rejected: Vec<Value> = refused
        .map(|(line, why)| json!({"line": line, "reason": app.words().message(why), "messageId": why.message_id}))
        .collect();
    let column = |(index, profile): (usize, &super::columns::Profile)| {
        let own = &profile.column;
        json!({
            "index": index, "header": table.headers[index], "headerText": table.plain[index],
            "canonical": chosen.posts.says[index].map(super::signatures::Says::name), "sum": own.sum_text(),
            "numbers": own.numbers, "empty": own.empty, "notAvailable": own.not_available, "text": own.text,
        })
    };
    let columns: Vec<Value> = chosen.source.profiles.iter().enumerate().map(column).collect();
    let warnings: Vec<Value> = view.warnings.iter().map(|warning| said(app, warning)).collect();
    json!({
        "file": file.display().to_string(), "source": view.source, "encoding": chosen.source.encoding,
        "delimiter": chosen.source.delimiter, "headerLine": table.header_line, "rows": view.rows,
        "accepted": view.rows - rejected.len(), "rejected": rejected,
        "skipped": {"blank": table.blank, "total": table.totals.len(), "footer": table.footer},
        "columns": columns, "platform": view.platform, "warnings": warnings, "zone": view.zone, "timed": view.timed,
        "asOf": view.as_of, "blocked": view.blocked.as_ref().map(|why| said(app, why)), "refused": null,
        "created": 0, "updated": 0, "same": view.counts.same, "other": view.counts.other,
        "newer": view.counts.update, "notInCampaign": view.counts.new, "within": view.within.len(),
    })
}

fn said(app: &App, message: &Message) -> Value {
    json!({"messageId": message.message_id, "args": message.args, "text": app.words().message(message)})
}

fn report(app: &App, file: &Path, staged: &Staged) -> Value {
    let view = api::view(staged);
    let mut reader = staged.reader();
    let refused = staged.places(Some(Status::Rejected)).filter_map(|at| reader.entry(&staged.list, at));
    let rejected: Vec<Value> = refused
        .filter_map(|entry| {
            let why = entry.refused.first()?;
            Some(json!({"line": entry.line, "reason": app.words().message(why), "messageId": why.message_id}))
        })
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
