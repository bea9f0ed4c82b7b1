//! A profile in a folder that goes away, and how long something takes.

use marquee::app::{App, Options};
use marquee::host::ScriptedHost;
use marquee::rpc::dispatch;
use marquee::values::Lang;
use serde_json::Value;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::Instant;

/// A folder of the target folder's temporary place.
pub struct Folder(pub PathBuf);

impl Folder {
    pub fn new(name: &str) -> Self {
        let path = std::env::temp_dir().join(format!("marquee-bench-{}-{name}", std::process::id()));
        let _ = std::fs::remove_dir_all(&path);
        std::fs::create_dir_all(&path).unwrap();
        Self(path)
    }

    pub fn database(&self) -> PathBuf {
        self.0.join("data.db")
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        let _ = std::fs::remove_dir_all(&self.0);
    }
}

/// How many rows there are.
pub fn rows() -> u32 {
    std::env::var("MARQUEE_BENCH_ROWS").ok().and_then(|text| text.parse().ok()).unwrap_or(1_000_000)
}

pub async fn open(profile: &Path) -> App {
    let options = Options {
        profile: Some(profile.to_owned()),
        lang: Some(Lang::En),
        ..Options::new(None, Arc::new(ScriptedHost::new()))
    };
    App::start(options).await
}

pub async fn call(app: &App, name: &str, args: Value) -> Value {
    dispatch(app, name, args).await.unwrap_or_else(|why| panic!("{name}: {why:?}"))
}

/// Makes an empty profile of the newest layout.
pub async fn empty(folder: &Folder) {
    let app = open(&folder.0).await;
    app.db().expect("a new profile opens");
    app.close().await;
}

/// Milliseconds.
pub async fn timed<T>(work: impl Future<Output = T>) -> (f64, T) {
    let start = Instant::now();
    let done = work.await;
    (start.elapsed().as_secs_f64() * 1000.0, done)
}

/// The middle one, and the one that 95 % are not above.
pub fn median_and_p95(mut all: Vec<f64>) -> (f64, f64) {
    all.sort_by(f64::total_cmp);
    (all[all.len() / 2], all[(all.len() * 95).div_ceil(100) - 1])
}

/// Ratios are what is told; a time alone says nothing about another machine.
pub fn told(what: &str, ours: f64, baseline: f64, goal: &str) {
    println!("{what}: {:.2} times the baseline (goal {goal})", ours / baseline);
}
