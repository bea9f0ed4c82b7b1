//! How much room a disk has.

use std::path::Path;

/// Bytes that may still be written where a file would lie; `None` when the system doesn't say.
pub fn free(place: &Path) -> Option<u64> {
    let whole = std::path::absolute(place).ok()?;
    whole.ancestors().find(|ancestor| ancestor.exists()).and_then(of_folder)
}

#[cfg(unix)]
fn of_folder(folder: &Path) -> Option<u64> {
    let found = rustix::fs::statvfs(folder).ok()?;
    found.f_bavail.checked_mul(found.f_frsize)
}

#[cfg(windows)]
fn of_folder(folder: &Path) -> Option<u64> {
    let mut free = 0;
    winsafe::GetDiskFreeSpaceEx(folder.to_str(), Some(&mut free), None, None).ok().map(|()| free)
}

#[cfg(not(any(unix, windows)))]
fn of_folder(_: &Path) -> Option<u64> {
    None
}

#[cfg(test)]
mod tests {
    #[test]
    fn a_disk_says_how_much_room_it_has_before_the_folder_is_there() {
        let place = std::env::temp_dir().join("not/there/yet");
        assert!(super::free(&place).is_some_and(|free| free > 0), "the nearest folder that is there answers");
    }
}
