//! The companion's commands.

use super::args::Command;
use marquee::app::App;
use marquee::error::{Error, Result};
use marquee::files;
use marquee::imports::Told;
use marquee::reports::api::{ReportAsk, bytes};
use marquee::reports::model::Paper;
use marquee::rpc::dispatch;
use serde_json::{Value, json};
use std::path::Path;

/// Runs a command; `false` when something was refused and said so already.
pub async fn run(app: &App, command: Command) -> Result<bool> {
    match command {
        Command::Demo => {
            let made = dispatch(app, "sample.add", json!({})).await?;
            println!("{}", made["value"]["id"].as_str().unwrap_or_default());
            Ok(true)
        }
        Command::Import { files, json, told } => import(app, &files, json, told).await,
        Command::Metrics { campaign } => metrics(app, &campaign).await,
        Command::Report { campaign, out, json, paper } => {
            report(app, &campaign, &out, json.as_deref(), &paper).await
        }
        Command::Backup { out } => {
            dispatch(app, "backup.save", json!({"path": out.display().to_string()})).await?;
            println!("{}", out.display());
            Ok(true)
        }
        Command::Restore { file, dry_run } => restore(app, &file, dry_run).await,
        Command::Verify => {
            let verdict = app.db()?.verify().await?;
            let documents = marquee::reports::api::damaged_documents(app).await?;
            let mut told = serde_json::to_value(&verdict).unwrap_or_default();
            told["damagedDocuments"] = json!(documents);
            told["digest"] = json!(app.db()?.digest().await?);
            print(&told);
            Ok(verdict.sound() && documents.is_empty())
        }
        Command::VerifyFolder { .. } | Command::Help | Command::Rpc { .. } => Ok(true),
    }
}

/// Reads a team's folder from the beginning, without a profile of one's own, and prints what is in it.
pub async fn verify_folder(folder: &Path, code: &str, into: &Path) -> Result<bool> {
    let source = std::sync::Arc::new(marquee::platform::System);
    let told = marquee::sync::replay(folder, code, into, source).await?;
    print(&serde_json::to_value(&told).unwrap_or_default());
    Ok(told.sound && told.signatures_bad == 0 && told.missing == 0)
}

/// What is in the backup and, unless it is a dry run, where the state before it is kept.
async fn restore(app: &App, file: &Path, dry_run: bool) -> Result<bool> {
    let path = std::path::absolute(file)?.display().to_string();
    let mut told = dispatch(app, "backup.preview", json!({"path": path})).await?;
    if !dry_run {
        told["kept"] = dispatch(app, "backup.restore", json!({"path": path})).await?["kept"].take();
    }
    print(&told);
    Ok(true)
}

fn print(value: &Value) {
    println!("{}", serde_json::to_string_pretty(value).unwrap_or_default());
}

/// The campaign's id, from an id or a name.
async fn find(app: &App, campaign: &str) -> Result<String> {
    if campaign.starts_with("cam_") {
        return Ok(campaign.to_owned());
    }
    for archived in [false, true] {
        let page = dispatch(app, "campaigns.list", json!({"archived": archived})).await?;
        let rows = page["rows"].as_array().cloned().unwrap_or_default();
        if let Some(row) = rows.iter().find(|row| row["name"].as_str() == Some(campaign)) {
            return Ok(row["id"].as_str().unwrap_or_default().to_owned());
        }
    }
    Err(Error::NotFound("campaign"))
}

async fn metrics(app: &App, campaign: &str) -> Result<bool> {
    let id = find(app, campaign).await?;
    let board = dispatch(app, "results.dashboard", json!({"campaign": id})).await?;
    let figures: Vec<Value> = board["figures"].as_array().into_iter().flatten().map(figure).collect();
    let goals: Vec<Value> = board["goals"]
        .as_array()
        .into_iter()
        .flatten()
        .map(|goal| json!({"figure": goal["figure"], "target": goal["targetPrinted"], "attainment": figure(&goal["attainment"])}))
        .collect();
    print(&json!({"campaign": id, "figures": figures, "goals": goals}));
    Ok(true)
}

fn figure(figure: &Value) -> Value {
    json!({
        "id": figure["id"], "value": figure["value"], "printed": figure["printed"],
        "numerator": figure["numerator"]["value"], "denominator": figure["denominator"]["value"],
        "coverage": figure["coverage"], "partial": figure["partial"], "version": figure["version"],
    })
}

async fn report(app: &App, campaign: &str, out: &Path, json: Option<&Path>, paper: &str) -> Result<bool> {
    let ask = ReportAsk {
        campaign: find(app, campaign).await?,
        edition: None,
        language: app.lang(),
        paper: Paper::from_code(paper),
    };
    let (pdf, source) = bytes(app, &ask).await?;
    files::save_as(out, &pdf)?;
    if let Some(json) = json {
        let model = marquee::reports::data::model(&source.snap, ask.language, ask.paper, &source.issue)?;
        let data = json!({"snapshot": source.snap, "model": model});
        files::save_as(json, serde_json::to_string_pretty(&data).unwrap_or_default().as_bytes())?;
    }
    println!("{}", out.display());
    Ok(true)
}

async fn import(app: &App, files: &[std::path::PathBuf], as_json: bool, mut told: Told) -> Result<bool> {
    if let Some(campaign) = told.campaign.take() {
        told.campaign = Some(find(app, &campaign).await?);
    }
    let (mut reports, mut fine) = (Vec::new(), true);
    for file in files {
        match marquee::imports::run(app, file, &told).await {
            Ok(report) => {
                fine &= report["refused"].is_null();
                if !as_json {
                    println!("{}", marquee::imports::line(app, &report));
                }
                reports.push(report);
            }
            Err(why) => {
                fine = false;
                let sentence = super::sentence(app, &why);
                eprintln!("{}: {sentence}", file.display());
                reports.push(
                    json!({"file": file.display().to_string(), "error": why.failure(), "message": sentence}),
                );
            }
        }
    }
    if as_json {
        print(&json!({"files": reports}));
    }
    Ok(fine)
}
