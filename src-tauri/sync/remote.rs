//! The team's folder behind four verbs: list, get, put what is new, delete. Nothing in it is ever changed in place, no
//! two computers write the same name, and there are no locks; so nothing else is needed of a place that keeps files.

use std::path::{Path, PathBuf};

#[cfg(test)]
pub mod memory;

/// Why the folder does not do what it is asked.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Trouble {
    /// The folder, or the file, is not there.
    Gone,
    /// Nothing can be written there.
    ReadOnly,
    /// There is no room.
    Full,
    /// Larger than it may be.
    TooLarge,
    /// It does not answer; later it may.
    Busy,
}

/// A file in the folder.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Entry {
    /// Its name below the folder, parts divided by `/`.
    pub name: String,
    /// Its length in bytes.
    pub size: u64,
}

/// What became of a new file.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Put {
    /// It is there now.
    Created,
    /// The same was there already.
    Same,
    /// Something else has that name; it was left alone.
    Different,
}

/// A place that keeps files. Its verbs may take long: they are called beside the other work.
pub trait Remote: Send + Sync {
    /// Every file whose name begins so; an empty text for all.
    ///
    /// # Errors
    /// `Gone` when the folder itself is not there.
    fn list(&self, prefix: &str) -> Result<Vec<Entry>, Trouble>;

    /// A file's bytes, at most `max`.
    ///
    /// # Errors
    /// `Gone` when it is not there, `TooLarge` when it is longer.
    fn get(&self, name: &str, max: u64) -> Result<Vec<u8>, Trouble>;

    /// Puts a file where none is, whole or not at all.
    ///
    /// # Errors
    /// What the place says; nothing is there then.
    fn put_new(&self, name: &str, bytes: &[u8]) -> Result<Put, Trouble>;

    /// Takes a file away; one that is not there is fine.
    ///
    /// # Errors
    /// What the place says.
    fn delete(&self, name: &str) -> Result<(), Trouble>;
}

/// A folder that another program, a share or a stick carries to the others.
#[derive(Debug, Clone)]
pub struct Folder(PathBuf);

impl Folder {
    /// A folder that a person chose.
    pub fn new(path: impl Into<PathBuf>) -> Self {
        Self(path.into())
    }

    /// Where a name lies; `None` for one that we would never give, so that no name leads out of the folder.
    fn path(&self, name: &str) -> Option<PathBuf> {
        let good =
            |part: &str| !part.is_empty() && part != "." && part != ".." && !part.contains(['\\', ':']);
        name.split('/').all(good).then(|| self.0.join(name))
    }
}

fn trouble(cause: &std::io::Error) -> Trouble {
    use std::io::ErrorKind as Kind;
    match cause.kind() {
        Kind::NotFound | Kind::NotADirectory => Trouble::Gone,
        Kind::PermissionDenied | Kind::ReadOnlyFilesystem => Trouble::ReadOnly,
        Kind::StorageFull | Kind::QuotaExceeded => Trouble::Full,
        _ => Trouble::Busy,
    }
}

impl Remote for Folder {
    fn list(&self, prefix: &str) -> Result<Vec<Entry>, Trouble> {
        let mut out = Vec::new();
        let mut open = vec![(self.0.clone(), String::new())];
        while let Some((folder, head)) = open.pop() {
            let entries = match std::fs::read_dir(&folder) {
                Ok(entries) => entries,
                // A folder inside that goes meanwhile has nothing in it.
                Err(cause) if cause.kind() == std::io::ErrorKind::NotFound && !head.is_empty() => continue,
                Err(cause) => return Err(trouble(&cause)),
            };
            for entry in entries {
                let entry = entry.map_err(|cause| trouble(&cause))?;
                let Ok(own) = entry.file_name().into_string() else { continue };
                let Ok(kind) = entry.file_type() else { continue };
                let name = format!("{head}{own}");
                let reaches = |name: &str| name.starts_with(prefix) || prefix.starts_with(name);
                // What begins with a dot is another program's, what ends in `.tmp` is being written.
                if own.starts_with('.') || own.ends_with(".tmp") {
                    continue;
                }
                if kind.is_dir() {
                    let name = format!("{name}/");
                    if reaches(&name) {
                        open.push((entry.path(), name));
                    }
                } else if kind.is_file() && name.starts_with(prefix) {
                    let size = entry.metadata().map_or(0, |meta| meta.len());
                    out.push(Entry { name, size });
                }
            }
        }
        out.sort();
        Ok(out)
    }

    fn get(&self, name: &str, max: u64) -> Result<Vec<u8>, Trouble> {
        use std::io::Read;
        let path = self.path(name).ok_or(Trouble::Gone)?;
        let file =
            crate::platform::patiently(|| std::fs::File::open(&path)).map_err(|cause| trouble(&cause))?;
        let mut bytes = Vec::new();
        file.take(max.saturating_add(1)).read_to_end(&mut bytes).map_err(|cause| trouble(&cause))?;
        if bytes.len() as u64 > max { Err(Trouble::TooLarge) } else { Ok(bytes) }
    }

    fn put_new(&self, name: &str, bytes: &[u8]) -> Result<Put, Trouble> {
        let path = self.path(name).ok_or(Trouble::Gone)?;
        match std::fs::metadata(&path) {
            Ok(there) => {
                let same =
                    there.len() == bytes.len() as u64 && std::fs::read(&path).is_ok_and(|old| old == bytes);
                return Ok(if same { Put::Same } else { Put::Different });
            }
            Err(cause) if cause.kind() == std::io::ErrorKind::NotFound => {}
            Err(cause) => return Err(trouble(&cause)),
        }
        // A folder that was taken away is not made again behind somebody's back; what lies in it is ours to make.
        if !self.0.is_dir() {
            return Err(Trouble::Gone);
        }
        std::fs::create_dir_all(path.parent().unwrap_or(Path::new("."))).map_err(|cause| trouble(&cause))?;
        crate::platform::write_shared(&path, bytes).map_err(|cause| trouble(&cause))?;
        Ok(Put::Created)
    }

    fn delete(&self, name: &str) -> Result<(), Trouble> {
        let path = self.path(name).ok_or(Trouble::Gone)?;
        match crate::platform::patiently(|| std::fs::remove_file(&path)) {
            Err(cause) if cause.kind() != std::io::ErrorKind::NotFound => Err(trouble(&cause)),
            _ => Ok(()),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn folder(name: &str) -> PathBuf {
        let path = std::env::temp_dir().join(format!("marquee-remote-{name}-{}", std::process::id()));
        let _ = std::fs::remove_dir_all(&path);
        std::fs::create_dir_all(&path).unwrap();
        path
    }

    #[test]
    fn what_is_there_is_never_replaced() {
        let path = folder("put");
        let remote = Folder::new(&path);
        assert_eq!(remote.put_new("log/a/0001.seg", b"one"), Ok(Put::Created));
        assert_eq!(remote.put_new("log/a/0001.seg", b"one"), Ok(Put::Same), "twice is once");
        assert_eq!(remote.put_new("log/a/0001.seg", b"two"), Ok(Put::Different));
        assert_eq!(remote.get("log/a/0001.seg", 100), Ok(b"one".to_vec()), "the first stays");
        assert_eq!(remote.get("log/a/0001.seg", 2), Err(Trouble::TooLarge));
        std::fs::write(path.join("log/a/0002.seg.tmp"), b"half").unwrap();
        let names: Vec<String> = remote.list("log/").unwrap().into_iter().map(|entry| entry.name).collect();
        assert_eq!(names, ["log/a/0001.seg"], "what is being written is not listed");
        assert_eq!(remote.list("ack/"), Ok(Vec::new()), "a group that nobody has made is empty");
        assert_eq!(remote.delete("log/a/0001.seg"), Ok(()));
        assert_eq!(remote.delete("log/a/0001.seg"), Ok(()), "gone is gone");
        let _ = std::fs::remove_dir_all(path);
    }

    #[test]
    fn a_folder_that_is_not_there_is_not_made() {
        let path = folder("gone");
        let remote = Folder::new(path.join("nothing"));
        assert_eq!(remote.list(""), Err(Trouble::Gone));
        assert_eq!(remote.put_new("vault.json", b"{}"), Err(Trouble::Gone));
        assert!(!path.join("nothing").exists(), "it is said, not mended");
        let _ = std::fs::remove_dir_all(path);
    }

    #[test]
    fn no_name_leads_out_of_the_folder() {
        let remote = Folder::new(folder("names"));
        for name in ["../x", "a/../../x", "/etc/x", "", "a//b", "c:\\x", ".."] {
            assert_eq!(remote.put_new(name, b"x"), Err(Trouble::Gone), "{name}");
            assert_eq!(remote.get(name, 10), Err(Trouble::Gone), "{name}");
        }
    }
}
