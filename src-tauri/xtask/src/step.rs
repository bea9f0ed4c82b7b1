//! A named step: runs, prints how long it took and how it ended, and counts the tests in it.

use crate::tally::Tally;
use std::io::{BufRead, BufReader};
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

/// How a step ended.
#[derive(Debug, Clone, PartialEq, Eq)]
enum Outcome {
    Done,
    Failed(String),
    Skipped(String),
}

#[derive(Debug)]
struct Step {
    name: &'static str,
    outcome: Outcome,
    took: Duration,
    tally: Tally,
}

/// The steps run so far. A failed step doesn't stop the others, only those that need it.
#[derive(Debug, Default)]
pub struct Steps(Vec<Step>);

impl Steps {
    /// Runs one step unless one that it needs did not succeed.
    pub fn step(
        &mut self,
        name: &'static str,
        needs: &[&str],
        work: impl FnOnce(&mut Tally) -> Result<(), String>,
    ) {
        println!("\n=== {name}");
        let (start, mut tally) = (Instant::now(), Tally::default());
        let missing = needs.iter().find(|need| !self.succeeded(need));
        let outcome = match missing {
            Some(need) => Outcome::Skipped(format!("needs `{need}`")),
            None => work(&mut tally).map_or_else(Outcome::Failed, |()| Outcome::Done),
        };
        if matches!(outcome, Outcome::Failed(_)) && tally.failed == 0 {
            tally.failed = 1; // the step itself is what failed
        }
        let step = Step { name, outcome, took: start.elapsed(), tally };
        println!("--- {}", step.line());
        self.0.push(step);
    }

    fn succeeded(&self, name: &str) -> bool {
        self.0.iter().any(|step| step.name == name && step.outcome == Outcome::Done)
    }

    /// Prints all steps once more and, as the last line, the tests passed and failed.
    ///
    /// # Errors
    /// Names the steps that did not succeed. The count is printed all the same.
    pub fn close(self) -> Result<(), String> {
        let mut all = Tally::default();
        println!("\n=== summary");
        for step in &self.0 {
            all.add(step.tally);
            println!("    {}", step.line());
        }
        let bad: Vec<&str> =
            self.0.iter().filter(|step| step.outcome != Outcome::Done).map(|step| step.name).collect();
        if !bad.is_empty() {
            println!("    not done: {}", bad.join(", "));
        }
        println!("{} passed, {} failed", all.passed, all.failed);
        if bad.is_empty() { Ok(()) } else { Err(String::new()) }
    }
}

impl Step {
    fn line(&self) -> String {
        let tests = match self.tally {
            Tally { passed: 0, failed: 0 } => String::new(),
            Tally { passed, failed } => format!(" · {passed} passed, {failed} failed"),
        };
        let ended = match &self.outcome {
            Outcome::Done => "ok".to_owned(),
            Outcome::Failed(why) => format!("FAILED ({why})"),
            Outcome::Skipped(why) => format!("skipped ({why})"),
        };
        format!("{}: {:.1} s, {ended}{tests}", self.name, self.took.as_secs_f64())
    }
}

/// Runs a program and shows what it prints, adding the tests in it to the tally.
///
/// # Errors
/// The program is missing or ended with another status than 0.
pub fn counted(command: &mut Command, tally: &mut Tally) -> Result<(), String> {
    let name = told(command);
    let mut child = command.stdout(Stdio::piped()).spawn().map_err(|reason| format!("{name}: {reason}"))?;
    if let Some(out) = child.stdout.take() {
        for line in BufReader::new(out).split(b'\n').map_while(Result::ok) {
            let line = String::from_utf8_lossy(&line);
            println!("{line}");
            tally.read(&line);
        }
    }
    let status = child.wait().map_err(|reason| format!("{name}: {reason}"))?;
    if status.success() { Ok(()) } else { Err(format!("`{name}` ended with {status}")) }
}

/// Runs a program and shows what it prints.
///
/// # Errors
/// The program is missing or ended with another status than 0.
pub fn run(command: &mut Command) -> Result<(), String> {
    let name = told(command);
    let status = command.status().map_err(|reason| format!("{name}: {reason}"))?;
    if status.success() { Ok(()) } else { Err(format!("`{name}` ended with {status}")) }
}

/// The command as a person would type it, shown before it runs.
fn told(command: &Command) -> String {
    let program = std::path::Path::new(command.get_program());
    let name = program.file_stem().unwrap_or(command.get_program()).to_string_lossy().into_owned();
    let args = command.get_args().map(|arg| arg.to_string_lossy().into_owned());
    let line = std::iter::once(name).chain(args).collect::<Vec<_>>().join(" ");
    println!("$ {line}");
    line
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_failed_step_stops_only_what_needs_it() {
        let mut steps = Steps::default();
        let mut ran = Vec::new();
        steps.step("build", &[], |_| Err("broken".to_owned()));
        steps.step("look", &["build"], |_| {
            ran.push("look");
            Ok(())
        });
        steps.step("other", &[], |_| {
            ran.push("other");
            Ok(())
        });
        assert_eq!(ran, ["other"], "what needs the failed step is skipped, the rest runs");
        assert!(steps.close().is_err(), "the whole has failed");
    }

    #[test]
    fn a_failure_without_tests_counts_as_one() {
        let mut steps = Steps::default();
        steps.step("lint", &[], |_| Err("no".to_owned()));
        assert_eq!(steps.0[0].tally.failed, 1, "the closing line never says that nothing failed");
    }
}
