//! The log: `logs/marquee.log` in the profile, without names or amounts; the file before it is kept once.

use crate::values::Lang;
use std::path::Path;
use std::sync::Mutex;
use tracing_subscriber::fmt;

const LARGEST: u64 = 2_000_000;

/// Starts logging for this process; a folder that cannot be written to is no reason not to start. A fault that ends
/// a piece of work leaves a note beside the log, in the language given.
pub fn start(profile: &Path, lang: Lang) {
    let folder = profile.join("logs");
    let file = folder.join("marquee.log");
    if std::fs::create_dir_all(&folder).is_err() {
        return;
    }
    if std::fs::metadata(&file).is_ok_and(|meta| meta.len() > LARGEST) {
        let _ = std::fs::rename(&file, folder.join("marquee.1.log"));
    }
    if let Ok(open) = std::fs::File::options().create(true).append(true).open(&file) {
        let lines = fmt().with_writer(Mutex::new(open)).with_ansi(false).with_max_level(tracing::Level::INFO);
        // A second start in one process (tests) keeps the first log.
        let _ = lines.try_init();
    }
    std::panic::set_hook(Box::new(move |panic| {
        let place = panic.location().map(ToString::to_string).unwrap_or_default();
        tracing::error!(target: "panic", "at {place}");
        super::crash::note(&folder, lang, panic);
        eprintln!("{panic}");
    }));
}
