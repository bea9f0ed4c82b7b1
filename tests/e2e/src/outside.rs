//! Looks from outside at what a journey left: the PDF through tools that know nothing of Marquee, and the figures
//! through the companion.

use serde_json::Value;
use std::path::Path;
use std::process::Command;

/// The text of a PDF as `pdftotext -layout` reads it, with every kind of space as a plain one.
pub fn pdf_text(file: &Path) -> String {
    let text = output(Command::new("pdftotext").args(["-layout", "-enc", "UTF-8"]).arg(file).arg("-"));
    plain(&text)
}

/// The same text with each run of spaces as one: what was printed together stands together.
pub fn squeezed(text: &str) -> String {
    plain(text).split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Non-breaking and narrow spaces as plain ones.
pub fn plain(text: &str) -> String {
    text.replace(['\u{a0}', '\u{202f}', '\u{2009}'], " ")
}

/// Fails unless `qpdf --check` finds nothing to say about the file.
pub fn check_pdf(file: &Path) {
    let said = output(Command::new("qpdf").arg("--check").arg(file));
    assert!(said.contains("No syntax or stream encoding errors found"), "qpdf on {}: {said}", file.display());
}

/// What the companion answers for one of its commands, read as JSON.
pub fn companion(profile: &Path, args: &[&str]) -> Value {
    let mut command = Command::new(crate::engine::companion());
    let text = output(command.arg("--profile").arg(profile).args(args));
    serde_json::from_str(&text)
        .unwrap_or_else(|reason| panic!("the companion's answer is JSON ({reason}): {text}"))
}

fn output(command: &mut Command) -> String {
    let name = command.get_program().to_string_lossy().into_owned();
    let out = command.output().unwrap_or_else(|reason| {
        panic!("`{name}` cannot be started: {reason}. `cargo xtask e2e` builds and installs what is needed")
    });
    let said = String::from_utf8_lossy(&out.stderr);
    assert!(out.status.success(), "`{name}` ended with {}: {said}", out.status);
    String::from_utf8_lossy(&out.stdout).into_owned()
}
