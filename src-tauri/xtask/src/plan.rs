//! The commands, and in which order `test` goes.
//!
//! Cargo compiles a crate again for every set of features, and two sets cost CI minutes. So there are exactly two:
//!
//! - **core**: `--workspace --no-default-features --features marquee/types`, for linting, for the core's tests, for
//!   writing the types, for the companion, the twin and the journeys. Always the whole workspace, since cargo joins
//!   the features of the packages that it is asked for: leaving one out would be a third set. What not to run is
//!   chosen by target (`--lib --bins --test it`), never by package.
//! - **desktop**: `--workspace` with the default features, for linting the window's code and for building the app.
//!
//! Libraries whose features are the same in both sets are compiled once; `tests/e2e/Cargo.toml` asks for a few
//! features only to keep them so. Linting compiles nothing that is run, so it comes to two more sets of its own.

use crate::step::{self, Steps};
use crate::{paths, screens, system};
use std::ffi::OsString;
use std::process::Command;

/// The set of features without the window.
const CORE: [&str; 4] = ["--workspace", "--no-default-features", "--features", "marquee/types"];
/// The set of features with it.
const DESKTOP: [&str; 1] = ["--workspace"];
/// Targets with quick tests.
const QUICK: [&str; 4] = ["--lib", "--bins", "--test", "it"];
/// Targets that drive a browser.
const DRIVEN: [&str; 18] = [
    "--test",
    "journey",
    "--test",
    "keyboard",
    "--test",
    "names",
    "--test",
    "preferences",
    "--test",
    "screens",
    "--test",
    "small",
    "--test",
    "spoken",
    "--test",
    "starts",
    "--test",
    "steps",
];
/// Journeys left out where no driver reaches the system's own web view.
const LEFT_OUT: &[&str] = if cfg!(target_os = "linux") { &[] } else { &["--skip", "webkit"] };

fn cargo(args: &[&[&str]]) -> Command {
    let mut command = paths::cargo();
    command.args(args.concat());
    command
}

/// `cargo xtask run`: sets up, builds, opens the window.
///
/// # Errors
/// Says which part failed and what to do.
pub fn run(args: &[String]) -> Result<(), String> {
    let (own, passed) = split(args);
    let release = own.iter().any(|arg| arg == "--release");
    if let Some(unknown) = own.iter().find(|arg| *arg != "--release") {
        return Err(format!("`run` doesn't know `{unknown}`; what is meant for Marquee comes after `--`"));
    }
    system::window()?;
    screens::node()?;
    screens::packages()?;
    screens::build()?;
    let profile: &[&str] = if release { &["--release"] } else { &[] };
    step::run(&mut cargo(&[&["build", "--bin", "marquee"], profile]))?;
    let no_screen = ["DISPLAY", "WAYLAND_DISPLAY"].iter().all(|name| std::env::var_os(name).is_none());
    if cfg!(target_os = "linux") && no_screen {
        return Err(
            "Marquee is built, but this session has no display to open a window on (neither DISPLAY nor \
                    WAYLAND_DISPLAY is set)."
                .to_owned(),
        );
    }
    step::run(Command::new(paths::built("marquee", release)).args(passed))
}

/// Own arguments, and those after `--`.
fn split(args: &[String]) -> (&[String], &[String]) {
    match args.iter().position(|arg| arg == "--") {
        Some(at) => (&args[..at], &args[at + 1..]),
        None => (args, &[]),
    }
}

/// `cargo xtask test`: everything, in the order in which a fault is found soonest.
///
/// # Errors
/// A step failed; the steps that don't need it ran all the same.
pub fn test() -> Result<(), String> {
    let mut steps = Steps::default();
    steps.step("system", &[], |_| system::journeys());
    steps.step("format", &[], |_| step::run(&mut cargo(&[&["fmt", "--all", "--check"]])));
    steps.step("screens: packages", &[], |_| screens::node().and_then(|()| screens::packages()));
    steps.step("screens: check", &["screens: packages"], |_| screens::check());
    steps.step("screens: tests", &["screens: packages"], screens::test);
    steps.step("screens: build", &["screens: packages"], |_| screens::build());
    steps.step("lint: core", &["system"], |_| lint(&CORE));
    steps.step("types are fresh", &["system"], |_| fresh());
    steps.step("core tests", &["system"], |tally| {
        step::counted(&mut cargo(&[&["test", "--no-fail-fast"], &CORE, &QUICK]), tally)
    });
    steps.step("lint: desktop", &["system", "screens: build"], |_| lint(&DESKTOP));
    steps.step("build", &["system", "screens: build"], |_| app());
    steps.step("journeys", &["build"], |tally| step::counted(&mut journeys(&[]), tally));
    steps.close()
}

fn lint(set: &[&str]) -> Result<(), String> {
    step::run(&mut cargo(&[&["clippy", "--all-targets"], set, &["--", "-D", "warnings"]]))
}

/// Builds the app with its window, and the companion that the journeys ask for its figures.
///
/// # Errors
/// It does not build.
pub fn app() -> Result<(), String> {
    step::run(&mut cargo(&[&["build", "--bin", "marquee"], &DESKTOP]))?;
    step::run(&mut cargo(&[&["build", "--bin", "marquee-cli"], &CORE]))
}

/// The journeys in both engines, against what was built.
fn journeys(filter: &[&str]) -> Command {
    let mut command = cargo(&[
        &["test", "--no-fail-fast"],
        &CORE,
        &DRIVEN,
        &["--"],
        filter,
        LEFT_OUT,
        &["--test-threads=2"],
    ]);
    command.env("MARQUEE_APP", paths::built("marquee", false));
    command
}

/// Some tests of one target that drives a browser, as a command with its arguments.
pub fn journey(target: &str, filter: &[&str]) -> Vec<OsString> {
    let command = cargo(&[&["test", "--offline"], &CORE, &["--test", target, "--"], filter]);
    std::iter::once(command.get_program()).chain(command.get_args()).map(OsString::from).collect()
}

/// `cargo xtask e2e`: only the journeys, with what they need.
///
/// # Errors
/// Says which part failed.
pub fn e2e(args: &[String]) -> Result<(), String> {
    system::journeys()?;
    screens::node()?;
    screens::packages()?;
    screens::build()?;
    app()?;
    let filter: Vec<&str> = args.iter().map(String::as_str).collect();
    step::run(&mut journeys(&filter))
}

/// `cargo xtask twin`: the app in a browser on this machine.
///
/// # Errors
/// Says which part failed.
pub fn twin(args: &[String]) -> Result<(), String> {
    screens::node()?;
    screens::packages()?;
    screens::build()?;
    step::run(&mut cargo(&[&["build", "--bin", "twin"], &CORE]))?;
    step::run(Command::new(paths::built("twin", false)).args(split(args).1).current_dir(paths::root()))
}

/// Runs the program that writes the types of the contract to their places or, to check, only compares them with what
/// is there.
fn writer(args: &[&str]) -> Result<(), String> {
    step::run(&mut cargo(&[&["build", "--bin", "marquee-types"], &CORE]))?;
    step::run(Command::new(paths::built("marquee-types", false)).args(args).current_dir(paths::root()))
}

/// Fails when the generated types are not the ones that the code would generate.
fn fresh() -> Result<(), String> {
    writer(&["--check"]).map_err(|reason| format!("{reason}; refresh them with: cargo xtask types"))
}

/// `cargo xtask types`: writes the generated types.
///
/// # Errors
/// They could not be written.
pub fn types() -> Result<(), String> {
    writer(&[])
}

/// `cargo xtask bench`: what the work takes, against baselines in the same run.
///
/// # Errors
/// The sqlite3 shell is missing, or a bench failed.
pub fn bench(parts: &[String]) -> Result<(), String> {
    system::bench()?;
    let parts: Vec<&str> = parts.iter().map(String::as_str).collect();
    step::run(&mut cargo(&[&["bench", "--package", "bench", "--bench", "against", "--"], &parts]))
}

/// `cargo xtask tidy`: only the checks of layering, sizes, words and freshness.
///
/// # Errors
/// A check failed.
pub fn tidy() -> Result<(), String> {
    step::run(&mut cargo(&[&["test"], &CORE, &["--test", "it", "tidy"]]))
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::BTreeSet;

    #[test]
    fn every_journey_is_run() {
        let folder = paths::root().join("tests/e2e/tests");
        let files = std::fs::read_dir(folder)
            .expect("the journeys have a folder")
            .map(|it| it.expect("it is there").path());
        let there: BTreeSet<_> = files.filter_map(|it| Some(it.file_stem()?.to_str()?.to_owned())).collect();
        let run: BTreeSet<_> =
            DRIVEN.iter().filter(|it| **it != "--test").map(|it| (*it).to_owned()).collect();
        assert_eq!(run, there, "a journey that CI leaves out proves nothing");
    }

    #[test]
    fn what_follows_the_dashes_is_for_the_app() {
        let args: Vec<String> = ["--release", "--", "--profile", "x"].map(String::from).to_vec();
        let (own, passed) = split(&args);
        assert_eq!((own.len(), passed), (1, &args[2..]), "the dashes themselves are nobody's");
    }
}
