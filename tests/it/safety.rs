//! Backups, restoring, places that are refused, the weekly check, notes of faults: as calls, the way people meet them.

use crate::desk::{Desk, Folder, MORNING, spoken};
use marquee::app::{App, Options};
use marquee::error::Failure;
use marquee::host::ScriptedHost;
use marquee::platform::{Fixed, Source};
use marquee::rpc::dispatch;
use marquee::safety::upkeep::tick;
use marquee::values::{Lang, Millis};
use serde_json::{Value, json};
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::{AtomicI64, Ordering};

/// A clock that the test sets.
struct Clock {
    now: AtomicI64,
    rest: Fixed,
}

impl Clock {
    fn new() -> Arc<Self> {
        Arc::new(Self { now: MORNING.0.into(), rest: Fixed::new(MORNING, 1) })
    }

    fn pass(&self, minutes: i64) {
        self.now.fetch_add(minutes * 60_000, Ordering::Relaxed);
    }
}

impl Source for Clock {
    fn now(&self) -> Millis {
        Millis(self.now.fetch_add(1, Ordering::Relaxed))
    }

    fn fill(&self, bytes: &mut [u8]) {
        self.rest.fill(bytes);
    }
}

async fn start(profile: &Path, home: Option<PathBuf>, source: Arc<dyn Source>) -> App {
    let host = Arc::new(ScriptedHost::new());
    App::start(Options { profile: Some(profile.to_owned()), host, source, lang: Some(Lang::En), home }).await
}

async fn call(app: &App, name: &str, args: Value) -> Value {
    dispatch(app, name, args).await.unwrap_or_else(|why| panic!("{name} was refused: {:?}", why.failure()))
}

async fn refused(app: &App, name: &str, args: Value) -> Failure {
    let why = dispatch(app, name, args).await.expect_err("it is refused").failure();
    spoken(&why);
    why
}

async fn brand(app: &App, name: &str) {
    call(app, "brands.add", json!({"name": name, "currency": "EUR"})).await;
}

async fn backups(app: &App) -> Vec<Value> {
    call(app, "backup.list", json!({})).await["rows"].as_array().unwrap().clone()
}

/// A campaign with a finalized report, as a desk has it after a while.
async fn campaign(desk: &Desk) -> String {
    let campaign = desk.campaign("Spring").await;
    let nora = desk.creator("Nora Vidal").await;
    let together = desk.join(&campaign, &nora, "350.10", "12").await;
    let reel = desk.post(&together, "Reel 1").await;
    desk.key(&reel, &[("impressions", "7,800"), ("likes", "410")]).await;
    desk.finalize(&campaign).await;
    campaign
}

#[tokio::test]
async fn backup_work_restore_gives_the_same_profile() {
    let desk = Desk::new().await;
    let campaign = campaign(&desk).await;
    let made = desk.call("backup.make", json!({})).await;
    assert_eq!((&made["kind"], &made["whole"]), (&json!("now"), &json!(true)), "made and checked");
    let before = desk.db().digest().await.unwrap();
    for name in ["Ana Ruiz", "Zoë Öztürk"] {
        desk.creator(name).await;
    }
    desk.call("campaigns.remove", json!({"id": campaign})).await;
    let after = desk.db().digest().await.unwrap();
    assert_ne!(before, after, "work was done since");
    let preview = desk.call("backup.preview", json!({"path": made["path"]})).await;
    assert_eq!(preview["contents"]["campaigns"], 1, "what is in it: {preview}");
    assert_eq!(
        (&preview["now"]["campaigns"], &preview["now"]["creators"]),
        (&json!(0), &json!(3)),
        "what is here"
    );
    assert_eq!(preview["lost"], 3, "two creators and a removal would be lost");
    assert_eq!(desk.db().digest().await.unwrap(), after, "looking changes nothing");
    let restored = desk.call("backup.restore", json!({"path": made["path"]})).await;
    assert_eq!(desk.db().digest().await.unwrap(), before, "equal digests of all tables, log and keys");
    let verdict = desk.db().verify().await.unwrap();
    assert!(verdict.sound() && verdict.dangling.is_empty(), "{verdict:?}");
    // The way back is open, too.
    desk.call("backup.restore", json!({"path": restored["kept"]})).await;
    assert_eq!(
        desk.db().digest().await.unwrap(),
        after,
        "the copy made before the restore is what was there"
    );
    let desk = desk.reopen().await;
    assert_eq!(desk.db().digest().await.unwrap(), after, "and it stays so");
    let kinds: Vec<Value> = backups(&desk.app).await.into_iter().map(|row| row["kind"].clone()).collect();
    assert_eq!(kinds, ["before-restore", "before-restore", "now"], "every state is still there");
}

#[tokio::test]
async fn work_goes_on_after_a_restore_in_the_same_window() {
    let desk = Desk::new().await;
    let made = desk.call("backup.make", json!({})).await;
    let mut events = desk.app.events();
    desk.call("backup.restore", json!({"path": made["path"]})).await;
    let mut heard = Vec::new();
    while let Ok(event) = events.try_recv() {
        heard.push(event);
    }
    assert!(
        heard.iter().any(|event| event["entities"] == json!(["*"])),
        "every screen reads again: {heard:?}"
    );
    desk.creator("Nora Vidal").await;
    desk.undo().await;
    assert!(desk.db().verify().await.unwrap().sound(), "writing and undo work as before");
}

#[tokio::test]
async fn a_backup_is_made_when_one_is_due_and_only_then() {
    let (folder, clock) = (Folder::new(), Clock::new());
    let app = start(folder.path(), None, clock.clone()).await;
    tick(&app).await;
    assert_eq!(backups(&app).await, [json!(null); 0], "nothing was done yet, so there is nothing to keep");
    brand(&app, "Olivar").await;
    tick(&app).await;
    assert_eq!(backups(&app).await.len(), 1, "the first one comes at once");
    brand(&app, "Lumen").await;
    clock.pass(29);
    tick(&app).await;
    assert_eq!(backups(&app).await.len(), 1, "the last is fresh");
    clock.pass(1);
    tick(&app).await;
    assert_eq!(backups(&app).await.len(), 2, "half an hour later there is another");
    clock.pass(600);
    tick(&app).await;
    assert_eq!(backups(&app).await.len(), 2, "nobody did anything since");
    app.close().await;
    drop(app);
    let app = start(folder.path(), None, clock.clone()).await;
    tick(&app).await;
    assert_eq!(backups(&app).await.len(), 2, "nor before the restart");
    for row in backups(&app).await {
        assert_eq!((&row["kind"], &row["whole"]), (&json!("auto"), &json!(true)), "each is checked");
    }
}

#[tokio::test]
async fn a_backup_that_fails_is_said_until_one_succeeds() {
    let (folder, clock) = (Folder::new(), Clock::new());
    let app = start(folder.path(), None, clock.clone()).await;
    brand(&app, "Olivar").await;
    std::fs::write(folder.join("backups"), b"somebody put a file here").unwrap();
    tick(&app).await;
    let notices = call(&app, "profile.notices", json!({})).await;
    assert_eq!(notices["rows"][0]["id"], "backup", "a failed backup is never silent: {notices}");
    call(&app, "profile.dismiss", json!({"id": "backup"})).await;
    assert_eq!(call(&app, "profile.notices", json!({})).await["rows"], json!([]), "read once is enough");
    clock.pass(31);
    tick(&app).await;
    assert_eq!(
        call(&app, "profile.notices", json!({})).await["rows"][0]["id"],
        "backup",
        "but the next is said again"
    );
    std::fs::remove_file(folder.join("backups")).unwrap();
    tick(&app).await;
    assert_eq!(call(&app, "profile.notices", json!({})).await["rows"], json!([]), "all is well again");
    assert_eq!(backups(&app).await.len(), 1, "and the backup is there");
}

#[tokio::test]
async fn a_large_import_begins_with_a_backup() {
    let desk = Desk::new().await;
    desk.creator("Nora Vidal").await;
    for (rows, want) in [(1000, 0), (1001, 1)] {
        let file = desk.folder().join(format!("list-{rows}.csv"));
        let lines: String =
            (0..rows).map(|n| format!("Creator {rows} {n},@c{rows}.{n},instagram\n")).collect();
        std::fs::write(&file, format!("name,handle,platform\n{lines}")).unwrap();
        let list = desk.call("imports.open", json!({"path": file})).await;
        desk.call("imports.commit", json!({"id": list["id"]})).await;
        let kinds: Vec<Value> = backups(&desk.app).await.into_iter().map(|row| row["kind"].clone()).collect();
        assert_eq!(kinds.len(), want, "{rows} rows: {kinds:?}");
    }
    let row = backups(&desk.app).await[0].clone();
    let preview = desk.call("backup.preview", json!({"path": row["path"]})).await;
    assert_eq!(preview["contents"]["creators"], 1001, "it holds what was there before the second list");
}

#[tokio::test]
async fn a_damaged_profile_comes_back_from_its_last_backup() {
    let desk = Desk::new().await;
    campaign(&desk).await;
    desk.call("backup.make", json!({})).await;
    let digest = desk.db().digest().await.unwrap();
    let folder = desk.close().await;
    let file = folder.join("data.db");
    let mut bytes = std::fs::read(&file).unwrap();
    for page in bytes[4096..].chunks_mut(4096) {
        page[..64].iter_mut().for_each(|byte| *byte ^= 0x5a);
    }
    std::fs::write(&file, &bytes).unwrap();
    std::fs::write(folder.join("running"), b"open\n").unwrap();
    let app = start(folder.path(), None, Clock::new()).await;
    assert_eq!(refused(&app, "brands.list", json!({})).await.message_id, "error-damaged", "it does not open");
    let ways = call(&app, "profile.recovery", json!({})).await;
    assert_eq!(ways["restore"], true, "a backup helps: {ways}");
    let details = ways["details"].as_str().unwrap();
    let place = folder.path().display().to_string();
    assert!(details.contains("error-damaged") && !details.contains(&place), "details name nobody: {details}");
    let path = &ways["backup"]["path"];
    let preview = call(&app, "backup.preview", json!({"path": path})).await;
    assert_eq!(
        (&preview["contents"]["campaigns"], &preview["now"]),
        (&json!(1), &Value::Null),
        "what would come"
    );
    let restored = call(&app, "backup.restore", json!({"path": path})).await;
    assert_eq!(app.db().unwrap().digest().await.unwrap(), digest, "everything is back");
    let kept = PathBuf::from(restored["kept"].as_str().unwrap());
    assert!(std::fs::read(kept.join("data.db")).unwrap() == bytes, "the damaged file is kept as it was");
    let documents = marquee::reports::api::damaged_documents(&app).await.unwrap();
    assert_eq!(documents, [""; 0], "with its documents");
}

#[tokio::test]
async fn no_backup_is_offered_where_the_data_are_well() {
    let first = Desk::new().await;
    first.creator("Nora Vidal").await;
    let made = first.call("backup.make", json!({})).await;
    let second = start(first.folder(), None, Clock::new()).await;
    let ways = call(&second, "profile.recovery", json!({})).await;
    assert_eq!(ways["restore"], false, "they are only in use: {ways}");
    let why = refused(&second, "backup.restore", json!({"path": made["path"]})).await;
    assert_eq!(why.message_id, "error-profile-in-use", "nor is one taken");
    assert_eq!(
        refused(&second, "profile.open", json!({})).await.message_id,
        "error-profile-in-use",
        "not free yet"
    );
    first.close().await;
    call(&second, "profile.open", json!({})).await;
    assert_eq!(call(&second, "app.start", json!({})).await["closed"], Value::Null, "trying again opens it");
}

#[tokio::test]
async fn a_file_that_says_it_is_somebodys_is_theirs_even_when_empty() {
    for (sql, message) in [
        ("pragma application_id = 42", "error-foreign-database"),
        ("pragma user_version = 7", "error-foreign-database"),
        ("pragma application_id = 1297240389; pragma user_version = 99", "error-newer-database"),
    ] {
        let folder = Folder::new();
        crate::bad_input::meddle(&folder.join("data.db"), sql).await;
        let before = std::fs::read(folder.join("data.db")).unwrap();
        let app = start(folder.path(), None, Clock::new()).await;
        assert_eq!(refused(&app, "brands.list", json!({})).await.message_id, message, "{sql}");
        assert_eq!(std::fs::read(folder.join("data.db")).unwrap(), before, "{sql}: not a byte is changed");
    }
}

#[tokio::test]
async fn a_start_that_ended_while_making_the_profile_is_finished() {
    let folder = Folder::new();
    crate::bad_input::meddle(
        &folder.join("data.db"),
        "pragma application_id = 1297240389; create table half (a)",
    )
    .await;
    std::fs::write(folder.join("running"), b"open\n").unwrap();
    let app = start(folder.path(), None, Clock::new()).await;
    brand(&app, "Olivar").await;
    assert!(app.db().unwrap().verify().await.unwrap().sound(), "it is a profile like any other");
}

#[tokio::test]
async fn a_profile_in_a_synced_folder_moves_home_with_one_call() {
    let (outer, clock) = (Folder::new(), Clock::new());
    let (cloud, home) = (outer.join("Dropbox/marquee"), outer.join("home/marquee"));
    let other = outer.join("elsewhere");
    let app = start(&other, None, clock.clone()).await;
    brand(&app, "Olivar").await;
    let digest = app.db().unwrap().digest().await.unwrap();
    app.close().await;
    drop(app);
    std::fs::create_dir_all(outer.join("Dropbox")).unwrap();
    std::fs::rename(&other, &cloud).unwrap();
    let listing = |folder: &Path| {
        let mut names: Vec<_> =
            std::fs::read_dir(folder).unwrap().flatten().map(|entry| entry.file_name()).collect();
        names.sort();
        names
    };
    let before = listing(&cloud);
    let app = start(&cloud, Some(home.clone()), clock.clone()).await;
    let why = refused(&app, "brands.list", json!({})).await;
    assert_eq!(
        (why.message_id.as_str(), why.args["service"].as_str()),
        ("error-place-cloud", "Dropbox"),
        "refused"
    );
    assert_eq!(listing(&cloud), before, "and nothing was written there");
    let next = why.next.expect("with a way out");
    let moved = call(&app, &next.call, next.args).await;
    assert_eq!(moved["to"], home.display().to_string(), "to the usual folder");
    assert_eq!(app.db().unwrap().digest().await.unwrap(), digest, "equal digests");
    let notices = call(&app, "profile.notices", json!({})).await;
    assert_eq!(
        notices["rows"][0]["message"]["args"]["from"],
        cloud.display().to_string(),
        "the old folder is named"
    );
    assert!(cloud.join("data.db").exists(), "and kept");
    brand(&app, "Lumen").await;
    app.close().await;
    drop(app);
    let app = start(&cloud, Some(home.clone()), clock).await;
    assert_eq!(app.folder(), home, "a start with the old folder goes on in the new one");
    assert_eq!(
        call(&app, "brands.list", json!({})).await["rows"].as_array().unwrap().len(),
        2,
        "with all work"
    );
    assert_eq!(
        refused(&app, "profile.move", json!({})).await.message_id,
        "error-move-needless",
        "once is enough"
    );
}

#[tokio::test]
async fn a_move_never_overwrites() {
    let (outer, clock) = (Folder::new(), Clock::new());
    let (cloud, home) = (outer.join("OneDrive - Olivar/marquee"), outer.join("home"));
    let app = start(&home, None, clock.clone()).await;
    brand(&app, "Theirs").await;
    let digest = app.db().unwrap().digest().await.unwrap();
    app.close().await;
    drop(app);
    let app = start(&cloud, Some(home.clone()), clock.clone()).await;
    let why = refused(&app, "profile.move", json!({})).await;
    assert_eq!(why.message_id, "error-move-taken", "somebody's data are there already");
    let app = start(&home, None, clock.clone()).await;
    assert_eq!(app.db().unwrap().digest().await.unwrap(), digest, "and they are as they were");
    let nowhere = start(&cloud, Some(outer.join("Dropbox")), clock).await;
    assert_eq!(
        refused(&nowhere, "profile.move", json!({})).await.message_id,
        "error-move-nowhere",
        "no better place"
    );
    assert!(!cloud.exists() && !outer.join("Dropbox").exists(), "nothing was made in a synced folder");
}

#[tokio::test]
async fn everything_is_checked_once_a_week_and_the_result_is_kept() {
    let (folder, clock) = (Folder::new(), Clock::new());
    let app = start(folder.path(), None, clock.clone()).await;
    brand(&app, "Olivar").await;
    let check = async |app: &App| call(app, "backup.list", json!({})).await["check"].clone();
    tick(&app).await;
    assert_eq!(check(&app).await, Value::Null, "not while somebody works");
    clock.pass(6);
    tick(&app).await;
    let first = check(&app).await;
    assert_eq!((&first["sound"], &first["records"]), (&json!(true), &json!(1)), "when nobody does: {first}");
    clock.pass(6 * 24 * 60);
    tick(&app).await;
    assert_eq!(check(&app).await, first, "not again within the week");
    clock.pass(24 * 60);
    app.close().await;
    drop(app);
    // What another program did to the file is found.
    let meddled = "drop trigger if exists x; update brands set name = 'Somebody else'";
    crate::bad_input::meddle(&folder.join("data.db"), meddled).await;
    let app = start(folder.path(), None, clock).await;
    tick(&app).await;
    let second = check(&app).await;
    assert_eq!((&second["sound"], &second["faults"]), (&json!(false), &json!(1)), "{second}");
    assert_eq!(call(&app, "profile.notices", json!({})).await["rows"][0]["id"], "check", "and said");
}

#[tokio::test]
async fn the_check_finds_what_the_log_does_not_say() {
    for (sql, list) in [
        ("update creators set born = born + 1", "differing"),
        ("update creators set name_folded = 'x'", "differing"),
        ("update campaigns set budget_currency = 'USD'", "differing"),
        ("update campaigns set budget_currency = null", "differing"),
        ("update creators set deleted = 1", "differing"),
        ("delete from creators", "missing"),
        ("delete from changes where n = (select max(n) from changes)", "torn"),
        ("update actions set last_n = last_n + 1 where rowid = 1", "torn"),
    ] {
        let desk = Desk::new().await;
        desk.campaign("Spring").await;
        desk.creator("Nora Vidal").await;
        assert!(desk.db().verify().await.unwrap().sound(), "sound before");
        let folder = desk.close().await;
        crate::bad_input::meddle(&folder.join("data.db"), sql).await;
        let app = start(folder.path(), None, Clock::new()).await;
        let verdict = serde_json::to_value(app.db().unwrap().verify().await.unwrap()).unwrap();
        assert!(!verdict[list].as_array().unwrap().is_empty(), "{sql} is found as {list}: {verdict}");
    }
}

#[tokio::test]
async fn a_note_of_a_fault_is_offered_once() {
    let desk = Desk::new().await;
    let logs = desk.folder().join("logs");
    std::fs::create_dir_all(&logs).unwrap();
    std::fs::write(logs.join("crash-2026-07-01-1.txt"), "…").unwrap();
    let desk = desk.reopen().await;
    let rows = desk.call("profile.notices", json!({})).await["rows"].clone();
    let path = logs.join("crash-2026-07-01-1.txt").display().to_string();
    assert_eq!((&rows[0]["id"], &rows[0]["path"]), (&json!("crash"), &json!(path)), "{rows}");
    desk.call("profile.dismiss", json!({"id": "crash"})).await;
    let desk = desk.reopen().await;
    assert_eq!(desk.call("profile.notices", json!({})).await["rows"], json!([]), "it was read");
    std::fs::write(logs.join("crash-2026-07-02-1.txt"), "…").unwrap();
    assert_eq!(
        desk.call("profile.notices", json!({})).await["rows"][0]["id"],
        "crash",
        "the next one was not"
    );
}
