//! What differs between systems, and where time and randomness come from.

pub mod apart;
pub mod crash;
pub mod keychain;
pub mod logging;
pub mod notify;
pub mod place;
pub mod space;

use crate::values::{Day, Millis, Uid};
use std::path::{Path, PathBuf};

/// Time and randomness; tests give a fixed one.
pub trait Source: Send + Sync {
    /// The time now.
    fn now(&self) -> Millis;
    /// Fills the bytes with unguessable ones.
    fn fill(&self, bytes: &mut [u8]);
    /// The zone in which this desk reads days and times.
    fn zone(&self) -> chrono_tz::Tz {
        chrono_tz::Tz::UTC
    }
    /// What a person at this desk calls today.
    fn today(&self) -> Day {
        self.now().day_in(self.zone())
    }
}

/// The computer's clock and the system's randomness.
pub struct System;

impl Source for System {
    #[allow(clippy::disallowed_methods, reason = "the one place where the system's clock is read")]
    fn now(&self) -> Millis {
        let since = std::time::SystemTime::now().duration_since(std::time::UNIX_EPOCH).unwrap_or_default();
        Millis(i64::try_from(since.as_millis()).unwrap_or(i64::MAX))
    }

    fn fill(&self, bytes: &mut [u8]) {
        if getrandom::fill(bytes).is_err() {
            // Without the system's randomness no id or key is safe to make.
            std::process::abort();
        }
    }

    fn zone(&self) -> chrono_tz::Tz {
        let name = iana_time_zone::get_timezone().unwrap_or_default();
        name.parse().unwrap_or(chrono_tz::Tz::UTC)
    }
}

/// A clock that only moves when told, and randomness that repeats: for tests and for comparing runs.
pub struct Fixed {
    now: std::sync::atomic::AtomicI64,
    drawn: std::sync::atomic::AtomicU64,
    seed: u64,
    zone: chrono_tz::Tz,
}

impl Fixed {
    /// Starts at an instant; every reading is one millisecond later than the one before.
    pub fn new(start: Millis, seed: u64) -> Self {
        Self { now: start.0.into(), drawn: 0.into(), seed, zone: chrono_tz::Tz::UTC }
    }

    /// The same at a desk elsewhere.
    pub fn in_zone(self, zone: chrono_tz::Tz) -> Self {
        Self { zone, ..self }
    }

    /// Lets time pass.
    pub fn pass(&self, millis: i64) {
        self.now.fetch_add(millis, std::sync::atomic::Ordering::Relaxed);
    }
}

impl Source for Fixed {
    fn now(&self) -> Millis {
        Millis(self.now.fetch_add(1, std::sync::atomic::Ordering::Relaxed))
    }

    fn fill(&self, bytes: &mut [u8]) {
        let turn = self.drawn.fetch_add(1, std::sync::atomic::Ordering::Relaxed);
        let mut hasher = blake3::Hasher::new();
        hasher.update(&self.seed.to_be_bytes()).update(&turn.to_be_bytes());
        hasher.finalize_xof().fill(bytes);
    }

    fn zone(&self) -> chrono_tz::Tz {
        self.zone
    }
}

/// A new random id.
pub fn new_id(source: &dyn Source) -> Uid {
    let mut bytes = [0; 16];
    source.fill(&mut bytes);
    Uid(bytes)
}

/// Where the profile lies when nobody says otherwise; `None` when the system names no home.
pub fn profile_folder() -> Option<PathBuf> {
    let env = |name: &str| std::env::var_os(name).filter(|value| !value.is_empty()).map(PathBuf::from);
    if cfg!(target_os = "windows") {
        env("LOCALAPPDATA").map(|base| base.join("Marquee"))
    } else if cfg!(target_os = "macos") {
        env("HOME").map(|home| home.join("Library/Application Support/Marquee"))
    } else {
        env("XDG_DATA_HOME")
            .or_else(|| env("HOME").map(|home| home.join(".local/share")))
            .map(|base| base.join("marquee"))
    }
}

/// Which system this is, for who helps: its name and its processor's.
pub fn system() -> String {
    format!("{} {}", std::env::consts::OS, std::env::consts::ARCH)
}

/// Whether the database engine's usual flush stops half way: on macOS it reaches the disk's own memory, not the disk.
pub const ENGINE_FLUSHES_HALF: bool = cfg!(target_os = "macos");

/// Whether the system's own menu runs the keys: on macOS it does, elsewhere a menu hears none while the page has the
/// focus.
pub const MENU_RUNS_KEYS: bool = cfg!(target_os = "macos");

/// Writes a file so that it is there whole or not at all: a temporary neighbour, flushed, then renamed.
///
/// # Errors
/// What the disk says; the target is untouched then.
pub fn write_whole(path: &Path, bytes: &[u8]) -> std::io::Result<()> {
    let name = path.file_name().unwrap_or_default().to_string_lossy();
    write_by(&format!(".{name}.part"), path, bytes)
}

/// As [`write_whole`], in a folder that a program carries to other computers: the neighbour's name ends in `.tmp`, which
/// such programs leave where it is.
///
/// # Errors
/// What the disk says; the target is untouched then.
pub fn write_shared(path: &Path, bytes: &[u8]) -> std::io::Result<()> {
    let name = path.file_name().unwrap_or_default().to_string_lossy();
    write_by(&format!("{name}.tmp"), path, bytes)
}

fn write_by(draft: &str, path: &Path, bytes: &[u8]) -> std::io::Result<()> {
    use std::io::Write;
    let folder = path.parent().unwrap_or_else(|| Path::new("."));
    let draft = folder.join(draft);
    let written = (|| {
        let mut file = std::fs::File::create(&draft)?;
        file.write_all(bytes)?;
        file.sync_all()?;
        drop(file);
        patiently(|| std::fs::rename(&draft, path))
    })();
    if written.is_err() {
        let _ = std::fs::remove_file(&draft);
        return written;
    }
    flush_folder(folder);
    Ok(())
}

/// Tries again for a while where another program holds a file for a moment, as scanners and carriers of folders do on
/// Windows (errors 5 and 32).
///
/// # Errors
/// What the disk says in the end.
pub fn patiently<T>(mut work: impl FnMut() -> std::io::Result<T>) -> std::io::Result<T> {
    let mut pause = std::time::Duration::from_millis(10);
    loop {
        match work() {
            Err(cause)
                if cfg!(windows)
                    && matches!(cause.raw_os_error(), Some(5 | 32))
                    && pause < std::time::Duration::from_secs(2) =>
            {
                std::thread::sleep(pause);
                pause *= 2;
            }
            other => return other,
        }
    }
}

/// Makes what was written to a file durable. Windows asks for the right to write before it flushes.
///
/// # Errors
/// What the disk says.
pub fn flush_file(path: &Path) -> std::io::Result<()> {
    std::fs::File::options().write(true).open(path)?.sync_all()
}

/// Makes a rename durable where the system can (not on Windows).
pub fn flush_folder(folder: &Path) {
    if let Ok(handle) = std::fs::File::open(folder) {
        let _ = handle.sync_all();
    }
}

/// Lifts a copied file's protection against writing.
///
/// # Errors
/// What the disk says.
#[cfg_attr(
    not(unix),
    allow(clippy::permissions_set_readonly_false, reason = "only Unix has rights to widen")
)]
pub fn make_writable(path: &Path) -> std::io::Result<()> {
    let mut allowed = std::fs::metadata(path)?.permissions();
    if allowed.readonly() {
        #[cfg(unix)]
        std::os::unix::fs::PermissionsExt::set_mode(&mut allowed, 0o600);
        #[cfg(not(unix))]
        allowed.set_readonly(false);
        std::fs::set_permissions(path, allowed)?;
    }
    Ok(())
}
