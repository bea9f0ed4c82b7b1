//! The screens: their packages, installed only when the lock file changed, and their build, made only when a source
//! is newer.

use crate::paths;
use crate::step;
use crate::tally::Tally;
use std::fs;
use std::path::Path;
use std::process::Command;
use std::time::SystemTime;

/// The oldest Node.js that the screens build with.
const NODE: (u32, u32) = (20, 19);

/// Checks that Node.js is there and new enough.
///
/// # Errors
/// Says what to install.
pub fn node() -> Result<(), String> {
    let advice = format!("Install Node.js {}.{} or newer with npm: https://nodejs.org", NODE.0, NODE.1);
    let out = Command::new("node").arg("--version").output();
    let said = out.map_err(|_| format!("Node.js is missing. {advice}"))?.stdout;
    let said = String::from_utf8_lossy(&said).trim().to_owned();
    if version(&said).is_none_or(|found| found < NODE) {
        return Err(format!("Node.js {said} is too old. {advice}"));
    }
    paths::program("npm").map(|_| ()).ok_or(format!("npm is missing. {advice}"))
}

fn version(said: &str) -> Option<(u32, u32)> {
    let mut parts = said.trim_start_matches('v').split('.').map(|part| part.parse().ok());
    Some((parts.next()??, parts.next()??))
}

/// npm in the folder of the screens.
fn npm(args: &[&str]) -> Command {
    let mut command = Command::new(paths::program("npm").unwrap_or_else(|| "npm".into()));
    command.args(args).current_dir(paths::ui()).env("NO_COLOR", "1").env_remove("FORCE_COLOR");
    command
}

/// Installs the packages when the lock file is not the one that they came from.
///
/// # Errors
/// npm could not install them.
pub fn packages() -> Result<(), String> {
    let lock = fs::read(paths::ui().join("package-lock.json"))
        .map_err(|why| format!("ui/package-lock.json: {why}"))?;
    let mark = paths::ui().join("node_modules/.marquee-lock.json");
    if fs::read(&mark).is_ok_and(|installed| installed == lock) {
        println!("the packages of the screens are there");
        return Ok(());
    }
    step::run(&mut npm(&["ci", "--no-audit", "--no-fund"]))?;
    fs::write(&mark, lock).map_err(|why| format!("{}: {why}", mark.display()))
}

/// Builds the screens when one of their sources is newer than the last build.
///
/// # Errors
/// The build failed; its own words say where.
pub fn build() -> Result<(), String> {
    let built = fs::metadata(paths::ui().join("dist/index.html")).and_then(|it| it.modified()).ok();
    let sources = ["src", "index.html", "package-lock.json", "vite.config.ts", "tsconfig.json"];
    let newest = sources
        .iter()
        .map(|source| paths::ui().join(source))
        .chain([paths::root().join("src-tauri/words"), paths::root().join("src-tauri/pages/fonts")]);
    let newest = newest.filter_map(|path| changed(&path)).max();
    if built > newest {
        println!("the screens are up to date");
        return Ok(());
    }
    step::run(&mut npm(&["run", "build"]))
}

/// When anything in a file or folder was changed last.
fn changed(path: &Path) -> Option<SystemTime> {
    let own = fs::metadata(path).ok()?;
    let within = own.is_dir().then(|| fs::read_dir(path).ok()).flatten();
    let within = within.into_iter().flatten().flatten().filter_map(|entry| changed(&entry.path()));
    within.chain(own.modified().ok()).max()
}

/// Checks form, types and rules of the screens' sources.
///
/// # Errors
/// A check failed; its own words say where.
pub fn check() -> Result<(), String> {
    step::run(&mut npm(&["run", "check"]))
}

/// Runs the screens' own tests.
///
/// # Errors
/// A test failed.
pub fn test(tally: &mut Tally) -> Result<(), String> {
    step::counted(&mut npm(&["test"]), tally)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn versions_compare_as_numbers() {
        assert_eq!(version("v20.20.2"), Some((20, 20)), "node's own form");
        assert!(version("v9.9.9") < Some(NODE), "9 is older than 20, not newer");
        assert_eq!(version("what"), None, "no version, no number");
    }
}
