//! What Marquee takes, as ratios to baselines that are measured in the same run: the sqlite3 shell with the same
//! question, ReportLab with matplotlib for the report. `cargo xtask bench` runs it; `cargo xtask bench search` a part.
//!
//! `report-alone 2000 20` makes the report of 2,000 creators twenty times and nothing else, for a profiler.
//!
//! `MARQUEE_BENCH_ROWS` (1,000,000 unless told) is how many creators, rows and measurements there are.

#![allow(clippy::unwrap_used, reason = "a bench that meets nothing where something must be fails there")]

mod dashboard;
mod desk;
mod import;
mod report;
mod search;
mod shell;

const PARTS: [&str; 4] = ["search", "dashboard", "import", "report"];

#[tokio::main(flavor = "multi_thread", worker_threads = 2)]
async fn main() {
    let words: Vec<String> = std::env::args().skip(1).filter(|word| !word.starts_with("--")).collect();
    // A part of the import runs in a process of its own, so that its memory can be read.
    if let [part, profile, file] = words.as_slice()
        && part == "import-child"
    {
        return import::child(profile.as_ref(), file.as_ref()).await;
    }
    if let [part, creators, times] = words.as_slice()
        && part == "report-alone"
    {
        return report::alone(creators.parse().unwrap(), times.parse().unwrap()).await;
    }
    let asked = |part: &str| words.is_empty() || words.iter().any(|word| word == part);
    for part in PARTS.into_iter().filter(|part| asked(part)) {
        println!("\n== {part}");
        match part {
            "search" => search::run().await,
            "dashboard" => dashboard::run().await,
            "import" => import::run().await,
            _ => report::run().await,
        }
    }
}
