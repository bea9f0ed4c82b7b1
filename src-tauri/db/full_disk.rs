//! Copies and restores whose disk gets full at every single write of theirs, although there was room when they asked:
//! a small disk in memory, mounted for this test's process alone.

use super::restore::tests::{Folder, add, digest, open};
use super::{backup, restore};
use std::io::{Seek, SeekFrom, Write};
use std::path::Path;
use std::process::Command;

const PLACE: &str = "MARQUEE_TEST_DISK";
const TEST: &str = "db::full_disk::a_copy_or_restore_that_meets_the_end_of_the_disk_leaves_nothing";
const PAGE: u64 = 4096;

/// Fills the disk up to so many pages.
fn fill(disk: &Path, pages: u64) {
    let mut file = std::fs::File::options()
        .create(true)
        .append(false)
        .truncate(false)
        .write(true)
        .open(disk.join("ballast"))
        .unwrap();
    let mut length = file.seek(SeekFrom::End(0)).unwrap();
    while file.write_all(&[0; PAGE as usize]).is_ok() {
        length += PAGE;
    }
    file.set_len(length.saturating_sub(pages * PAGE)).unwrap();
}

fn empty(disk: &Path) {
    std::fs::remove_file(disk.join("ballast")).unwrap();
}

async fn on_a_small_disk(disk: &Path) {
    let (profile, target) = (disk.join("profile"), disk.join("good.marquee"));
    let db = open(&profile, 1).await;
    for name in ["Olivar", "Lumen"] {
        add(&db, name).await;
    }
    let group = profile.join("files/aa");
    std::fs::create_dir_all(&group).unwrap();
    let document = vec![7; 30_000];
    std::fs::write(group.join(blake3::hash(&document).to_hex().as_str()), &document).unwrap();
    let new = db.digest().await.unwrap();
    let mut copies = 0;
    loop {
        fill(disk, copies);
        let made = backup::write(&profile, &target).await;
        empty(disk);
        let Err(why) = made else { break };
        assert_eq!(why.failure().code, "unavailable", "{copies} pages: {why}");
        let left: Vec<_> =
            std::fs::read_dir(disk).unwrap().flatten().map(|entry| entry.file_name()).collect();
        assert_eq!(left, ["profile"], "{copies} pages: no half copy");
        copies += 1;
    }
    assert!(restore::peek(&target).await.is_ok(), "with room it is good");
    add(&db, "Since then").await;
    let old = db.digest().await.unwrap();
    db.close().await.unwrap();
    drop(db);
    std::fs::remove_dir_all(profile.join("files")).unwrap();
    let mut restores = 0;
    loop {
        fill(disk, restores);
        let made = match restore::build(&profile, &target).await {
            Ok(()) => {
                // The swap itself: its mark is the last thing that is written.
                fill(disk, 0);
                assert!(restore::swap(&profile, None).is_err(), "there is no room for the mark");
                empty(disk);
                assert_eq!(digest(&profile).await, old, "without its mark a restore never was");
                restore::build(&profile, &target).await.unwrap();
                break;
            }
            Err(why) => why,
        };
        restore::drop_draft(&profile);
        empty(disk);
        assert_eq!(made.failure().code, "unavailable", "{restores} pages: {made}");
        restores += 1;
    }
    restore::swap(&profile, None).unwrap();
    assert_eq!(digest(&profile).await, new, "with room it is what the backup says");
    println!("disk: {copies} ends of the disk met while copying, {restores} while restoring, 0 half files");
}

#[tokio::test]
async fn a_copy_or_restore_that_meets_the_end_of_the_disk_leaves_nothing() {
    if let Some(disk) = std::env::var_os(PLACE) {
        return on_a_small_disk(Path::new(&disk)).await;
    }
    let folder = Folder::new();
    let mount = "mount -t tmpfs -o size=8m tmpfs \"$MARQUEE_TEST_DISK\" && exec \"$@\"";
    let mut own = Command::new("unshare");
    own.args(["-rm", "sh", "-c", mount, "sh"]).arg(std::env::current_exe().unwrap());
    if !Command::new("unshare").args(["-rm", "true"]).status().is_ok_and(|status| status.success()) {
        println!("skipped: this system lends no disk of its own");
        return;
    }
    let ran = own.args(["--exact", TEST, "--nocapture"]).env(PLACE, &folder.0).output().unwrap();
    let told = String::from_utf8_lossy(&ran.stdout).into_owned();
    assert!(ran.status.success(), "{told}\n{}", String::from_utf8_lossy(&ran.stderr));
    println!("{}", told.lines().find(|line| line.starts_with("disk:")).expect("it ran"));
}
