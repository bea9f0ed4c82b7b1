//! Whatever happens to a team's folder — deleted, emptied, another team's, renamed, doubled, rolled back, half there —
//! nothing goes away on any computer, it is said what was seen, and any computer fills the folder again.

use crate::desk::{Desk, differences, synced};
use crate::two_devices::{agree, meet, pair, problems};
use marquee::values::Lang;
use serde_json::json;
use std::path::{Path, PathBuf};

#[tokio::test]
async fn whatever_happens_to_the_folder_nothing_here_goes_away() {
    let (one, other, team) = pair().await;
    let campaign = one.campaign("Spring").await;
    meet(&[&one]).await;
    one.creator("Nora Vidal").await;
    agree(&[&one, &other]).await;
    let (before, digest) = (synced(&one.db()).await, one.db().shared_digest().await.unwrap());
    let unchanged = async |what: &str| {
        for desk in [&one, &other] {
            assert_eq!(differences(&before, &synced(&desk.db()).await), [""; 0], "{what}");
            assert_eq!(desk.db().shared_digest().await.unwrap(), digest, "{what}");
        }
    };
    let path = team.folder.path().to_owned();
    let aside = path.with_extension("aside");
    // The folder is not there; then it is back.
    std::fs::rename(&path, &aside).unwrap();
    assert_eq!(problems(&one).await, ["error-sync-gone"]);
    unchanged("deleted").await;
    // An empty one in its place.
    std::fs::create_dir(&path).unwrap();
    assert_eq!(problems(&other).await, ["sync-problem-emptied"]);
    unchanged("emptied").await;
    // Filled again from here: keys and changes, for whoever joins now.
    one.call("sync.heal", json!({})).await;
    assert_eq!(problems(&one).await, [""; 0]);
    let third = Desk::seeded(Lang::En, 3).await;
    team.join(&third, "Third").await;
    meet(&[&third]).await;
    assert_eq!(differences(&before, &synced(&third.db()).await), [""; 0], "healed to the same");
    assert_eq!(problems(&other).await, [""; 0]);
    std::fs::remove_dir_all(&aside).unwrap();
    // Another team's folder under the same name.
    std::fs::rename(&path, &aside).unwrap();
    std::fs::create_dir(&path).unwrap();
    let stranger = Desk::seeded(Lang::En, 4).await;
    stranger.call("sync.create", json!({"path": path})).await;
    let theirs = count(&path);
    assert_eq!(problems(&one).await, ["error-sync-other"]);
    assert_eq!(count(&path), theirs, "nothing was written into another team's folder");
    unchanged("another team's").await;
    std::fs::remove_dir_all(&path).unwrap();
    std::fs::rename(&aside, &path).unwrap();
    // Renamed by its carrier, doubled, cut, filled with zeros, a stranger's picture.
    let files = team.files("log");
    std::fs::rename(&files[0], files[0].with_file_name("0000000001 (conflicted copy).seg")).unwrap();
    std::fs::copy(&files[1], files[1].with_file_name("copy of it.seg")).unwrap();
    std::fs::write(files[0].with_file_name("picture.jpg"), b"\xff\xd8\xff\xe0 a picture").unwrap();
    assert_eq!(problems(&other).await, ["sync-problem-refused"]);
    unchanged("renamed and doubled").await;
    std::fs::remove_file(files[0].with_file_name("picture.jpg")).unwrap();
    // Rolled back: the newest file is gone for everybody.
    one.call("campaigns.edit", json!({"id": campaign, "name": "Summer"})).await;
    meet(&[&one, &other]).await;
    let newest = team
        .files("log")
        .into_iter()
        .filter(|path| !files.contains(path))
        .max_by_key(|path| std::fs::metadata(path).unwrap().modified().unwrap())
        .unwrap();
    std::fs::remove_file(&newest).unwrap();
    assert_eq!(problems(&other).await, ["sync-problem-missing"], "whoever was there before sees it");
    other.call("sync.heal", json!({})).await;
    assert!(newest.exists(), "any computer puts it back");
    assert_eq!(problems(&one).await, [""; 0]);
    agree(&[&one, &other, &third]).await;
}

fn count(path: &Path) -> usize {
    let entries = std::fs::read_dir(path).into_iter().flatten().flatten();
    entries.map(|entry| if entry.path().is_dir() { count(&entry.path()) } else { 1 }).sum()
}

#[tokio::test]
async fn half_a_file_waits_and_the_rest_of_it_arrives() {
    let (one, other, team) = pair().await;
    let campaign = one.campaign("Spring").await;
    one.call("sync.now", json!({})).await;
    let known = team.files("log");
    one.call("campaigns.edit", json!({"id": campaign, "name": "Summer"})).await;
    one.call("sync.now", json!({})).await;
    one.call("campaigns.edit", json!({"id": campaign, "name": "Autumn"})).await;
    one.call("sync.now", json!({})).await;
    let new: Vec<PathBuf> = team.files("log").into_iter().filter(|path| !known.contains(path)).collect();
    let whole = std::fs::read(&new[0]).unwrap();
    for cut in [0, 1, 100, whole.len() / 2, whole.len() - 1] {
        std::fs::write(&new[0], &whole[..cut]).unwrap();
        assert_eq!(problems(&other).await, ["sync-problem-unfinished"], "{cut} bytes are not it yet");
        let name = other.call("campaigns.get", json!({"id": campaign})).await["name"].clone();
        assert_eq!(name, "Spring", "what comes after a gap waits");
    }
    let status = other.call("sync.status", json!({})).await;
    assert!(status.to_string().contains("\"missing\":1"), "and it is said what is missing: {status}");
    std::fs::write(&new[0], &whole).unwrap();
    agree(&[&one, &other]).await;
    assert_eq!(other.call("campaigns.get", json!({"id": campaign})).await["name"], "Autumn");
}
