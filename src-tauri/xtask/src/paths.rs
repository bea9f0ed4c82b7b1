//! Where things lie: the checkout, the screens, cargo's target folder, programs.

use std::env::{self, consts::EXE_SUFFIX};
use std::path::{Path, PathBuf};
use std::process::Command;

/// The root of the checkout.
pub fn root() -> PathBuf {
    let here = Path::new(env!("CARGO_MANIFEST_DIR"));
    here.ancestors().nth(2).unwrap_or(here).to_owned()
}

/// The folder of the screens' sources.
pub fn ui() -> PathBuf {
    root().join("ui")
}

/// Cargo itself, as it was called.
pub fn cargo() -> Command {
    let mut command = Command::new(env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
    command.current_dir(root());
    command
}

/// Cargo's target folder, wherever environment or configuration put it.
pub fn target() -> PathBuf {
    let metadata = cargo().args(["metadata", "--no-deps", "--format-version", "1", "--offline"]).output();
    let named =
        metadata.ok().and_then(|out| field(&String::from_utf8_lossy(&out.stdout), "target_directory"));
    named.map_or_else(|| root().join("target"), PathBuf::from)
}

/// A program that cargo built.
pub fn built(name: &str, release: bool) -> PathBuf {
    target().join(if release { "release" } else { "debug" }).join(format!("{name}{EXE_SUFFIX}"))
}

/// The text of one JSON field. Enough for a path in cargo's metadata, where only `\\` and `\"` are escaped.
fn field(json: &str, name: &str) -> Option<String> {
    let start = json.find(&format!("\"{name}\":\""))? + name.len() + 4;
    let mut text = String::new();
    let mut letters = json[start..].chars();
    loop {
        match letters.next()? {
            '"' => return Some(text),
            '\\' => text.push(letters.next()?),
            letter => text.push(letter),
        }
    }
}

/// Finds a program on the PATH.
pub fn program(name: &str) -> Option<PathBuf> {
    let places = env::var_os("PATH")?;
    let names = [name.to_owned(), format!("{name}.exe"), format!("{name}.cmd")];
    let tried = if cfg!(windows) { &names[1..] } else { &names[..1] };
    env::split_paths(&places)
        .flat_map(|place| tried.iter().map(move |name| place.join(name)))
        .find(|it| it.is_file())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_field_of_json_is_read_with_its_escapes() {
        let json = r#"{"a":"x","target_directory":"C:\\a \"b\"\\target","z":1}"#;
        assert_eq!(
            field(json, "target_directory").as_deref(),
            Some(r#"C:\a "b"\target"#),
            "escapes are undone"
        );
        assert_eq!(field(json, "missing"), None, "what is not there is not found");
    }

    #[test]
    fn the_root_is_where_the_workspace_is() {
        assert!(root().join("Cargo.lock").is_file(), "the root holds the lock file");
    }
}
