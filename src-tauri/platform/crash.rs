//! A readable note of a fault that ended a piece of work: where in the program, on which version. Never what was
//! worked on: names and amounts stay out, since a note may be sent to somebody.

use super::Source;
use crate::values::{Lang, Millis};
use crate::words::words;
use std::path::{Path, PathBuf};

const START: &str = "crash-";

/// The text of a note. `said` is what the program said, only where it was written by us and contains nothing else.
fn text(lang: Lang, at: Millis, place: &str, said: Option<&str>, way: &str) -> String {
    let words = words(lang);
    let said = said.unwrap_or("(…)");
    let facts = [
        format!("Marquee {}", env!("CARGO_PKG_VERSION")),
        super::system(),
        format!("{} {} UTC", at.utc_day(), at.utc_clock()),
        format!("{place}: {said}"),
    ];
    let told = [words.text("crash-what", &[]), words.text("crash-safe", &[]), words.text("crash-send", &[])];
    format!("{}\n\n{}\n\n{way}\n", told.join("\n"), facts.join("\n"))
}

/// Writes a note into the profile's logs; answers where. A folder that cannot be written to gets none.
pub fn note(logs: &Path, lang: Lang, panic: &std::panic::PanicHookInfo) -> Option<PathBuf> {
    let at = super::System.now();
    let place = panic.location().map(ToString::to_string).unwrap_or_default();
    // A text that was put together while running may carry somebody's name; one that stands in the source cannot.
    let said = panic.payload().downcast_ref::<&'static str>().copied();
    let way = std::backtrace::Backtrace::force_capture().to_string();
    let file = logs.join(format!("{START}{}-{}.txt", at.utc_day(), at.0));
    std::fs::create_dir_all(logs).ok()?;
    std::fs::write(&file, text(lang, at, &place, said, &way)).ok()?;
    Some(file)
}

/// The newest note in a folder of logs.
pub fn newest(logs: &Path) -> Option<PathBuf> {
    let entries = std::fs::read_dir(logs).ok()?.flatten().map(|entry| entry.path());
    let notes = entries.filter(|path| {
        let name = path.file_name().unwrap_or_default().to_string_lossy();
        name.starts_with(START) && name.ends_with(".txt")
    });
    notes.max()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_note_can_be_read_in_each_language_and_tells_of_nobody() {
        for lang in [Lang::En, Lang::Es, Lang::Fr] {
            let note = text(lang, Millis(0), "src/a.rs:1:2", None, "0: main");
            assert!(!note.contains("crash-"), "{}: sentences, not their ids: {note}", lang.code());
            assert!(note.contains("src/a.rs:1:2") && note.contains("1970-01-01"), "where and when: {note}");
        }
    }

    #[test]
    fn the_newest_note_is_found() {
        let logs = std::env::temp_dir().join(format!("marquee-crash-{}", std::process::id()));
        std::fs::create_dir_all(&logs).unwrap();
        assert_eq!(newest(&logs), None, "no fault, no note");
        for name in ["crash-2026-07-01-2.txt", "crash-2026-07-03-1.txt", "marquee.log"] {
            std::fs::write(logs.join(name), "").unwrap();
        }
        let found = newest(&logs);
        std::fs::remove_dir_all(&logs).unwrap();
        assert_eq!(found, Some(logs.join("crash-2026-07-03-1.txt")), "by day, then by instant");
    }
}
