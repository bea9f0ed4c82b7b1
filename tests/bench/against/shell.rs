//! The sqlite3 shell as the baseline: the same question, the same file.

use std::io::Write;
use std::path::Path;
use std::process::{Command, Stdio};
use std::time::Instant;

/// Runs a script in one shell; answers what `.timer` said of each statement, in milliseconds.
pub fn timers(database: &Path, script: &str) -> Vec<f64> {
    let text = run(database, &format!(".timer on\n{script}\n"));
    let real = |line: &str| {
        let rest = line.split("real ").nth(1)?;
        rest.split_whitespace().next()?.parse::<f64>().ok().map(|seconds| seconds * 1000.0)
    };
    text.lines().filter(|line| line.starts_with("Run Time")).filter_map(real).collect()
}

/// Runs a script in one shell and times it as a whole, in milliseconds.
pub fn timed(database: &Path, script: &str) -> f64 {
    let start = Instant::now();
    run(database, script);
    start.elapsed().as_secs_f64() * 1000.0
}

fn run(database: &Path, script: &str) -> String {
    let mut shell = Command::new("sqlite3")
        .arg(database)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .expect("the sqlite3 shell is the baseline; install it");
    let mut input = shell.stdin.take().unwrap();
    let script = script.to_owned();
    let writer = std::thread::spawn(move || input.write_all(script.as_bytes()));
    let out = shell.wait_with_output().unwrap();
    writer.join().unwrap().unwrap();
    assert!(out.status.success(), "the shell refused the script");
    String::from_utf8_lossy(&out.stdout).into_owned()
}
