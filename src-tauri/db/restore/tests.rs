//! A restore may end anywhere: what is found afterwards is the old profile or the new one, whole.

use super::*;
use crate::db::registry::brand;
use crate::db::{Action, Db};
use crate::platform::Fixed;
use crate::values::Millis;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};

pub(in crate::db) struct Folder(pub(in crate::db) PathBuf);

impl Folder {
    pub(in crate::db) fn new() -> Self {
        static COUNT: AtomicU64 = AtomicU64::new(0);
        loop {
            let name =
                format!("marquee-restore-{}-{}", std::process::id(), COUNT.fetch_add(1, Ordering::Relaxed));
            let path = std::env::temp_dir().join(name);
            // A system gives the number of a process that was cut off to another, which must not find its folder.
            match std::fs::create_dir(&path) {
                Ok(()) => return Self(path),
                Err(cause) => {
                    assert_eq!(cause.kind(), std::io::ErrorKind::AlreadyExists, "{}", path.display())
                }
            }
        }
    }

    fn copied(from: &Path) -> Self {
        fn copy(from: &Path, to: &Path) {
            std::fs::create_dir_all(to).unwrap();
            for entry in std::fs::read_dir(from).unwrap().flatten() {
                let to = to.join(entry.file_name());
                if entry.path().is_dir() {
                    copy(&entry.path(), &to);
                } else {
                    std::fs::copy(entry.path(), to).unwrap();
                }
            }
        }
        let new = Self::new();
        copy(from, &new.0);
        new
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        let _ = std::fs::remove_dir_all(&self.0);
    }
}

pub(in crate::db) async fn open(folder: &Path, seed: u64) -> Db {
    Db::open(folder, Arc::new(Fixed::new(Millis(1_782_896_400_000), seed))).await.unwrap()
}

pub(in crate::db) async fn add(db: &Db, name: &str) {
    let work = async |tx: &mut crate::db::Tx| {
        let id = tx.new_id();
        tx.create(&brand::ENTITY, id, [(brand::NAME, name.into()), (brand::CURRENCY, "EUR".into())]).await
    };
    db.change(Action::new("action-brands-add"), work).await.unwrap();
}

pub(in crate::db) async fn digest(folder: &Path) -> String {
    let db = open(folder, 9).await;
    let digest = db.digest().await.unwrap();
    assert!(db.verify().await.unwrap().sound(), "whatever it is, it is whole");
    db.close().await.unwrap();
    digest
}

/// A closed profile with two brands, one more since its backup, and a document.
struct Case {
    profile: Folder,
    backup: PathBuf,
    old: String,
    new: String,
}

async fn case() -> Case {
    let profile = Folder::new();
    let db = open(&profile.0, 1).await;
    add(&db, "Olivar").await;
    add(&db, "Lumen").await;
    let document = profile.0.join("files/aa");
    std::fs::create_dir_all(&document).unwrap();
    let name = blake3::hash(b"a report").to_hex().to_string();
    std::fs::write(document.join(&name), b"a report").unwrap();
    let backup = profile.0.join("good.marquee");
    db.backup(&backup).await.unwrap();
    let new = db.digest().await.unwrap();
    add(&db, "Since then").await;
    let old = db.digest().await.unwrap();
    db.close().await.unwrap();
    assert_ne!(old, new, "something happened since the backup");
    Case { profile, backup, old, new }
}

#[tokio::test]
async fn a_restore_that_ends_anywhere_leaves_the_old_or_the_new() {
    let case = case().await;
    for aside in [None, Some("damaged-x")] {
        let mut at = 0;
        loop {
            let folder = Folder::copied(&case.profile.0);
            prepare(&folder.0, &case.backup).await.unwrap();
            if at > 0 {
                platform::write_whole(&folder.0.join(MARK), aside.unwrap_or_default().as_bytes()).unwrap();
            }
            let steps = steps(&folder.0);
            let last = at > steps.len();
            for step in steps.iter().take(if at > 0 { at - 1 } else { 0 }) {
                step.carry_out().unwrap();
            }
            let want = if at == 0 { &case.old } else { &case.new };
            assert_eq!(&digest(&folder.0).await, want, "ended before step {at} of {steps:?}");
            assert!(leftovers(&folder.0).is_empty() && !folder.0.join(MARK).exists(), "nothing is left over");
            let kept = backup::folder(&folder.0).join("damaged-x/data.db").exists();
            assert_eq!(kept, at > 0 && aside.is_some(), "the old file is kept where that was asked");
            if last {
                break;
            }
            at += 1;
        }
        assert!(at > 3, "there were steps to end at: {at}");
    }
}

#[tokio::test]
async fn a_log_that_belongs_to_the_old_never_meets_the_new() {
    let case = case().await;
    let folder = Folder::copied(&case.profile.0);
    // As after a fault: the old one's log is still there.
    for name in ["data.db-wal", "data.db-shm"] {
        std::fs::write(folder.0.join(name), b"what a fault left behind").unwrap();
    }
    prepare(&folder.0, &case.backup).await.unwrap();
    swap(&folder.0, Some("damaged-x")).unwrap();
    assert_eq!(digest(&folder.0).await, case.new, "the new one is what the backup says");
    let kept = backup::folder(&folder.0).join("damaged-x/data.db-wal");
    assert_eq!(std::fs::read(kept).unwrap(), b"what a fault left behind", "and all of the old one is kept");
}

#[tokio::test]
async fn a_restored_profile_is_a_new_device_that_knows_its_parent() {
    let case = case().await;
    let folder = Folder::copied(&case.profile.0);
    let before = open(&folder.0, 3).await;
    let parent = before.device;
    before.close().await.unwrap();
    drop(before);
    prepare(&folder.0, &case.backup).await.unwrap();
    swap(&folder.0, None).unwrap();
    let db = open(&folder.0, 4).await;
    assert_ne!(db.device, parent, "its numbers are its own");
    let (told,): (String,) = sqlx::query_as("select value from local_state where key = 'device_parent'")
        .fetch_one(db.read())
        .await
        .unwrap();
    assert_eq!(crate::values::Uid::parse("dev", &told).unwrap().0, parent, "and it knows whom it comes from");
    add(&db, "After it").await;
    let log = db.log().await.unwrap();
    let of = |device: [u8; 16]| {
        log.changes.iter().filter(|row| row.device_id == device).map(|row| row.n).collect::<Vec<_>>()
    };
    assert_eq!((of(parent), of(db.device)), (vec![1, 2], vec![1]), "no number stands for two changes");
    assert!(db.verify().await.unwrap().sound(), "both devices' work together");
}

#[tokio::test]
async fn documents_come_back_with_it() {
    let case = case().await;
    let empty = Folder::new();
    prepare(&empty.0, &case.backup).await.unwrap();
    swap(&empty.0, None).unwrap();
    assert_eq!(digest(&empty.0).await, case.new, "an empty folder becomes the profile");
    let name = blake3::hash(b"a report").to_hex().to_string();
    let kept = std::fs::read(empty.0.join("files").join(&name[..2]).join(&name)).unwrap();
    assert_eq!(kept, b"a report", "with its documents");
}

/// Attempts that must be refused, each with its sentence.
#[tokio::test]
async fn what_is_no_good_backup_changes_nothing() {
    let case = case().await;
    let good = std::fs::read(&case.backup).unwrap();
    let file = case.profile.0.join("bad.marquee");
    let mut damaged = good.clone();
    for byte in damaged[4096..].chunks_mut(4096).flat_map(|page| &mut page[..64]) {
        *byte ^= 0x5a;
    }
    let head = |at: usize, value: u32| {
        let mut bytes = good.clone();
        bytes[at..at + 4].copy_from_slice(&value.to_be_bytes());
        bytes
    };
    let strange = case.profile.0.join("strange.marquee");
    std::fs::copy(&case.backup, &strange).unwrap();
    let mut db =
        SqliteConnection::connect_with(&SqliteConnectOptions::new().filename(&strange)).await.unwrap();
    sqlx::query("update packed_files set bytes = x'00'").execute(&mut db).await.unwrap();
    db.close().await.unwrap();
    for (bytes, message, why) in [
        (std::fs::read(&strange).unwrap(), "error-document-damaged", "with another document in place of one"),
        (b"name,handle\n".to_vec(), "error-no-backup", "a list"),
        (Vec::new(), "error-no-backup", "an empty file"),
        (head(68, 42), "error-no-backup", "another program's"),
        (head(60, 0), "error-no-backup", "never finished"),
        (head(60, 99), "error-backup-newer", "a newer program's"),
        (damaged, "error-backup-damaged", "damaged inside"),
        (good[..good.len() - 4096].to_vec(), "error-backup-damaged", "cut off"),
    ] {
        std::fs::write(&file, bytes).unwrap();
        let refused = prepare(&case.profile.0, &file).await.unwrap_err().failure();
        assert_eq!(refused.message_id, message, "{why}");
        assert!(leftovers(&case.profile.0).is_empty(), "{why}: no draft stays");
    }
    assert_eq!(digest(&case.profile.0).await, case.old, "the profile is as it was");
}

#[test]
fn a_glance_finds_what_was_cut_off() {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    let case = runtime.block_on(case());
    assert!(backup::glance(&case.backup).unwrap().whole, "a good one is as long as it says");
    let bytes = std::fs::read(&case.backup).unwrap();
    std::fs::write(&case.backup, &bytes[..bytes.len() - 1]).unwrap();
    assert!(!backup::glance(&case.backup).unwrap().whole, "one byte is missing");
}
