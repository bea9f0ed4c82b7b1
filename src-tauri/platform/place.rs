//! Where a profile may lie. A database that another program copies while it is written, or that lies behind a
//! network, gets damaged sooner or later; so such places are refused before anything is written there.
//!
//! [`judge`] decides and asks nothing; [`look`] asks the system. What each system says is read here and nowhere else.

use std::path::{Component, Path, PathBuf};

/// Why a folder is no place for a database.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Unsafe {
    /// A service copies it, byte by byte and whenever it likes.
    Cloud(&'static str),
    /// It is on another computer.
    Network,
    /// It can be pulled out.
    Removable,
}

/// What the system says about the disk of a folder.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Disk {
    /// On another computer.
    pub network: bool,
    /// Can be pulled out.
    pub removable: bool,
}

/// Decides: the folders that services named as theirs first, then the names that they give their folders, then the
/// disk.
pub fn judge(folder: &Path, clouds: &[(PathBuf, &'static str)], disk: Disk) -> Option<Unsafe> {
    let parts = parts(folder);
    let inside = |outer: &Path| {
        let outer = self::parts(outer);
        !outer.is_empty() && parts.starts_with(&outer)
    };
    let told = clouds.iter().find(|(outer, _)| inside(outer)).map(|(_, service)| *service);
    if let Some(service) = told.or_else(|| named(&parts)) {
        return Some(Unsafe::Cloud(service));
    }
    if disk.network || is_share(folder) {
        return Some(Unsafe::Network);
    }
    disk.removable.then_some(Unsafe::Removable)
}

/// The names on the way to a folder, in small letters: two systems of three don't tell case apart.
fn parts(folder: &Path) -> Vec<String> {
    let name = |part: Component| match part {
        Component::RootDir | Component::CurDir => None,
        other => Some(other.as_os_str().to_string_lossy().to_lowercase()),
    };
    // A path of another system is still taken apart, and Windows' long form (`\\?\C:`) is its short one.
    let named = folder.components().filter_map(name);
    let split = named.flat_map(|part| part.split('\\').map(str::to_owned).collect::<Vec<_>>());
    split.filter(|part| !part.is_empty() && part != "?").collect()
}

/// The service whose usual folder is on the way.
fn named(parts: &[String]) -> Option<&'static str> {
    for (at, part) in parts.iter().enumerate() {
        let before = at.checked_sub(1).map_or("", |before| parts[before].as_str());
        let service = match part.as_str() {
            "dropbox" => "Dropbox",
            "onedrive" => "OneDrive",
            "google drive" | "googledrive" => "Google Drive",
            // Google Drive for desktop is a drive of its own with one folder.
            "my drive" | "mi unidad" | "mon drive" if before.ends_with(':') => "Google Drive",
            "iclouddrive" | "icloud drive" => "iCloud",
            "mobile documents" if before == "library" => "iCloud",
            name if name.starts_with("dropbox (") || name.starts_with("dropbox-") => "Dropbox",
            name if name.starts_with("onedrive - ") || name.starts_with("onedrive-") => "OneDrive",
            name if name.starts_with("googledrive-") => "Google Drive",
            // Every service of macOS keeps its folder here; one without a name of its own is still one.
            _ if before == "cloudstorage" && at > 1 && parts[at - 2] == "library" => "iCloud",
            _ => continue,
        };
        return Some(service);
    }
    None
}

/// `\\server\share` and `//server/share`.
fn is_share(folder: &Path) -> bool {
    let text = folder.to_string_lossy();
    let plain = text.strip_prefix(r"\\?\UNC\").map(|_| r"\\").or_else(|| {
        let device = text.starts_with(r"\\?\") || text.starts_with(r"\\.\");
        (!device).then_some(text.as_ref())
    });
    plain.is_some_and(|text| text.starts_with(r"\\") || text.starts_with("//"))
}

/// Asks this system about a folder that may not exist yet.
pub fn look(folder: &Path) -> Option<Unsafe> {
    let real = real(folder);
    // The path as typed counts too: a link into a synced folder is still in it.
    let clouds = clouds(|name| std::env::var_os(name).filter(|value| !value.is_empty()).map(PathBuf::from));
    judge(&real, &clouds, disk(&real)).or_else(|| judge(folder, &clouds, Disk::default()))
}

/// The folder with links resolved, as far as it exists.
fn real(folder: &Path) -> PathBuf {
    let whole = std::path::absolute(folder).unwrap_or_else(|_| folder.to_owned());
    for ancestor in whole.ancestors() {
        if let Ok(found) = ancestor.canonicalize() {
            return whole.strip_prefix(ancestor).map_or(found.clone(), |rest| found.join(rest));
        }
    }
    whole
}

/// The folders that services name themselves: in the environment, and Dropbox in a file of its own.
fn clouds(env: impl Fn(&str) -> Option<PathBuf>) -> Vec<(PathBuf, &'static str)> {
    let mut out: Vec<(PathBuf, &'static str)> = ["OneDrive", "OneDriveCommercial", "OneDriveConsumer"]
        .iter()
        .filter_map(|name| env(name))
        .map(|folder| (folder, "OneDrive"))
        .collect();
    let places = [
        ("HOME", ".dropbox/info.json"),
        ("APPDATA", "Dropbox/info.json"),
        ("LOCALAPPDATA", "Dropbox/info.json"),
    ];
    for (base, file) in places {
        let text = env(base).and_then(|base| std::fs::read(base.join(file)).ok()).unwrap_or_default();
        let told: serde_json::Value = serde_json::from_slice(&text).unwrap_or_default();
        let accounts = told.as_object().into_iter().flat_map(|accounts| accounts.values());
        out.extend(accounts.filter_map(|account| Some((account["path"].as_str()?.into(), "Dropbox"))));
    }
    out
}

/// Kinds of file systems on Linux whose files are elsewhere.
#[cfg(any(target_os = "linux", test))]
const REMOTE: &[&str] = &[
    "nfs",
    "nfs4",
    "cifs",
    "smb3",
    "smbfs",
    "ncpfs",
    "afs",
    "9p",
    "ceph",
    "glusterfs",
    "lustre",
    "beegfs",
    "davfs",
    "fuse.sshfs",
    "fuse.rclone",
    "fuse.gvfsd-fuse",
    "fuse.davfs",
    "fuse.davfs2",
    "fuse.s3fs",
    "fuse.glusterfs",
    "fuse.onedriver",
    "fuse.google-drive-ocamlfuse",
    "fuse.kio-fuse",
];

/// The mount that a folder is on: its device's number and the kind of its file system. `table` is
/// `/proc/self/mountinfo`.
#[cfg(any(target_os = "linux", test))]
fn mount<'t>(table: &'t str, folder: &Path) -> Option<(&'t str, &'t str)> {
    let mut best: Option<(usize, &str, &str)> = None;
    for line in table.lines() {
        let Some((left, right)) = line.split_once(" - ") else { continue };
        let mut fields = left.split(' ').skip(2);
        let (Some(device), Some(point)) = (fields.next(), fields.nth(1)) else { continue };
        let point = unescaped(point);
        let length = Path::new(&point).components().count();
        // Of two mounts at one place the later hides the earlier.
        if folder.starts_with(&point) && best.is_none_or(|(longest, ..)| length >= longest) {
            best = Some((length, device, right.split(' ').next().unwrap_or_default()));
        }
    }
    best.map(|(_, device, kind)| (device, kind))
}

/// Blanks and the like stand as `\040` in the table.
#[cfg(any(target_os = "linux", test))]
fn unescaped(text: &str) -> String {
    [("\\040", " "), ("\\011", "\t"), ("\\012", "\n"), ("\\134", "\\")]
        .iter()
        .fold(text.to_owned(), |text, (code, sign)| text.replace(code, sign))
}

#[cfg(target_os = "linux")]
fn disk(folder: &Path) -> Disk {
    let table = std::fs::read_to_string("/proc/self/mountinfo").unwrap_or_default();
    let Some((device, kind)) = mount(&table, folder) else { return Disk::default() };
    let place = Path::new("/sys/dev/block").join(device).canonicalize().unwrap_or_default();
    // A partition says nothing itself; its disk stands above it.
    let says = |folder: &Path| {
        std::fs::read_to_string(folder.join("removable")).is_ok_and(|text| text.trim() == "1")
    };
    let plugged = place.components().any(|part| part.as_os_str().to_string_lossy().starts_with("usb"));
    let removable = plugged || says(&place) || place.parent().is_some_and(says);
    Disk { network: REMOTE.contains(&kind), removable }
}

#[cfg(target_os = "macos")]
fn disk(folder: &Path) -> Disk {
    // From `sys/mount.h`.
    const LOCAL: u32 = 0x1000;
    const REMOVABLE: u32 = 0x0200;
    let found = folder.ancestors().find_map(|ancestor| rustix::fs::statfs(ancestor).ok());
    found.map_or_else(Disk::default, |found| Disk {
        network: found.f_flags & LOCAL == 0,
        removable: found.f_flags & REMOVABLE != 0,
    })
}

#[cfg(target_os = "windows")]
fn disk(folder: &Path) -> Disk {
    let Some(Component::Prefix(prefix)) = folder.components().next() else { return Disk::default() };
    let text = prefix.as_os_str().to_string_lossy();
    let root = format!("{}\\", text.trim_start_matches(r"\\?\"));
    let kind = winsafe::GetDriveType(Some(root.as_str()));
    let removable = [winsafe::co::DRIVE::REMOVABLE, winsafe::co::DRIVE::CDROM].contains(&kind);
    Disk { network: kind == winsafe::co::DRIVE::REMOTE, removable }
}

#[cfg(not(any(target_os = "linux", target_os = "macos", target_os = "windows")))]
fn disk(_: &Path) -> Disk {
    Disk::default()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn plain(folder: &str) -> Option<Unsafe> {
        judge(Path::new(folder), &[], Disk::default())
    }

    #[test]
    fn folders_of_services_are_known_by_their_names() {
        for (folder, service) in [
            ("/home/nora/Dropbox/marquee", "Dropbox"),
            ("/Users/nora/Dropbox (Olivar)/marquee", "Dropbox"),
            (r"C:\Users\nora\OneDrive\Marquee", "OneDrive"),
            (r"C:\Users\nora\OneDrive - Olivar\Marquee", "OneDrive"),
            (r"G:\My Drive\Marquee", "Google Drive"),
            (r"G:\Mi unidad\Marquee", "Google Drive"),
            ("/Users/nora/Google Drive/Marquee", "Google Drive"),
            ("/Users/nora/Library/CloudStorage/GoogleDrive-nora@olivar.es/My Drive", "Google Drive"),
            ("/Users/nora/Library/CloudStorage/OneDrive-Olivar/Marquee", "OneDrive"),
            ("/Users/nora/Library/CloudStorage/Box-Box/Marquee", "iCloud"),
            ("/Users/nora/Library/Mobile Documents/com~apple~CloudDocs/Marquee", "iCloud"),
            (r"C:\Users\nora\iCloudDrive\Marquee", "iCloud"),
        ] {
            assert_eq!(plain(folder), Some(Unsafe::Cloud(service)), "{folder} is copied by {service}");
        }
    }

    #[test]
    fn ordinary_folders_are_fine() {
        for folder in [
            "/home/nora/.local/share/marquee",
            "/Users/nora/Library/Application Support/Marquee",
            r"C:\Users\nora\AppData\Local\Marquee",
            "/home/nora/dropboxes/marquee",
            "/home/nora/projects/my drive/marquee",
            "/home/nora/Mobile Documents/marquee",
            r"\\?\C:\Users\nora\AppData\Local\Marquee",
        ] {
            assert_eq!(plain(folder), None, "{folder} is a place of its own");
        }
    }

    #[test]
    fn a_service_may_name_any_folder_as_its_own() {
        let clouds = [(PathBuf::from("/data/work"), "OneDrive")];
        let judged = |folder: &str| judge(Path::new(folder), &clouds, Disk::default());
        assert_eq!(judged("/data/Work/marquee"), Some(Unsafe::Cloud("OneDrive")), "inside, in other letters");
        assert_eq!(judged("/data/workshop/marquee"), None, "a name that only begins alike is another folder");
        let empty = [(PathBuf::new(), "OneDrive")];
        assert_eq!(judge(Path::new("/data"), &empty, Disk::default()), None, "an empty name is no folder");
    }

    #[test]
    fn services_are_asked_for_their_folders() {
        let home = std::env::temp_dir().join(format!("marquee-place-{}", std::process::id()));
        std::fs::create_dir_all(home.join(".dropbox")).unwrap();
        std::fs::write(home.join(".dropbox/info.json"), r#"{"business": {"path": "/data/ours"}}"#).unwrap();
        let env = |name: &str| match name {
            "HOME" => Some(home.clone()),
            "OneDriveCommercial" => Some("/data/olivar".into()),
            _ => None,
        };
        let found = clouds(env);
        std::fs::remove_dir_all(&home).unwrap();
        assert_eq!(
            found,
            [("/data/olivar".into(), "OneDrive"), ("/data/ours".into(), "Dropbox")],
            "both are told"
        );
    }

    #[test]
    fn the_disk_decides_where_no_service_does() {
        let on = |network, removable| judge(Path::new("/mnt/marquee"), &[], Disk { network, removable });
        assert_eq!(on(true, false), Some(Unsafe::Network), "another computer's disk");
        assert_eq!(on(false, true), Some(Unsafe::Removable), "a stick can be pulled out");
        assert_eq!(on(false, false), None, "a disk of this computer");
        for share in [r"\\server\share\marquee", "//server/share/marquee", r"\\?\UNC\server\share"] {
            assert_eq!(plain(share), Some(Unsafe::Network), "{share} is on another computer");
        }
    }

    const TABLE: &str = "\
22 27 0:21 / /proc rw,relatime - proc proc rw
27 1 254:0 / / rw,relatime shared:1 - ext4 /dev/vda rw
40 27 8:17 / /media/nora/BLUE\\040STICK rw,nosuid - vfat /dev/sdb1 rw
41 27 0:50 / /home/nora/team rw - cifs //server/team rw
42 41 0:51 / /home/nora/team rw - tmpfs tmpfs rw
43 27 0:52 / /home/nora/far rw,relatime shared:9 master:3 - fuse.sshfs nora@server: rw";

    #[test]
    fn a_folder_is_on_the_nearest_and_latest_mount() {
        let on = |folder: &str| mount(TABLE, Path::new(folder));
        assert_eq!(on("/home/nora/.local/share/marquee"), Some(("254:0", "ext4")), "the root's disk");
        assert_eq!(
            on("/media/nora/BLUE STICK/marquee"),
            Some(("8:17", "vfat")),
            "blanks are escaped in the table"
        );
        assert_eq!(on("/home/nora/team/x"), Some(("0:51", "tmpfs")), "the later mount hides the earlier");
        assert_eq!(on("/home/nora/teams"), Some(("254:0", "ext4")), "names are compared whole");
        let (_, kind) = on("/home/nora/far/marquee").unwrap();
        assert!(REMOTE.contains(&kind), "{kind} is far away");
    }

    #[test]
    fn a_folder_that_is_not_there_yet_is_found_by_its_parents() {
        let home = std::env::temp_dir().canonicalize().unwrap();
        assert_eq!(real(&home.join("not/there/yet")), home.join("not/there/yet"), "the rest is kept");
    }
}
