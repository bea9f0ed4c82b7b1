//! A disk that is full at every single write of a session, and folders that can only be read: each time the app
//! answers with a sentence, nothing is half written, nothing that was answered is lost, and afterwards work goes on.
//!
//! A disk of its own is a small one in memory, mounted for this test's process alone; another user without the right
//! to write is the system's `nobody`. Where a system has neither, the test says so.

use crate::desk::{Desk, Folder, spoken};
use marquee::app::{App, Options};
use marquee::error::Failure;
use marquee::host::ScriptedHost;
use marquee::platform::Fixed;
use marquee::rpc::dispatch;
use marquee::values::Lang;
use serde_json::{Value, json};
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::Arc;

/// Set for the process that has the small disk, or is the other user.
const PLACE: &str = "MARQUEE_TEST_PLACE";
const PAGE: u64 = 4096;

/// Runs one test of this program again in another way; answers `None` where the system cannot.
fn again(test: &str, place: &Path, way: &[&str]) -> Option<bool> {
    let exe = std::env::current_exe().unwrap();
    let (program, args) = way.split_first().unwrap();
    let ran = Command::new(program)
        .args(args)
        .arg(exe)
        .args(["--exact", test, "--nocapture"])
        .env(PLACE, place)
        .output()
        .ok()?;
    print!(
        "{}",
        String::from_utf8_lossy(&ran.stdout)
            .lines()
            .filter(|line| line.starts_with("disk:"))
            .fold(String::new(), |all, line| all + line + "\n")
    );
    if !ran.status.success() {
        eprintln!("{}\n{}", String::from_utf8_lossy(&ran.stdout), String::from_utf8_lossy(&ran.stderr));
    }
    Some(ran.status.success())
}

/// Takes all room of a disk but so many pages.
struct Ballast {
    file: std::fs::File,
    length: u64,
}

impl Ballast {
    fn new(disk: &Path) -> Self {
        Self { file: std::fs::File::create(disk.join("ballast")).unwrap(), length: 0 }
    }

    fn leave(&mut self, pages: u64) {
        let block = [0; PAGE as usize];
        use std::io::{Seek, SeekFrom};
        self.file.seek(SeekFrom::Start(self.length)).unwrap();
        while self.file.write_all(&block).is_ok() {
            self.length += PAGE;
        }
        self.length = self.length.saturating_sub(pages * PAGE);
        self.file.set_len(self.length).unwrap();
    }

    fn lift(&mut self) {
        self.file.set_len(0).unwrap();
        self.length = 0;
    }
}

async fn open(profile: &Path, turn: u64) -> App {
    let host = Arc::new(ScriptedHost::new());
    let source = Arc::new(Fixed::new(crate::desk::MORNING, turn));
    let profile = Some(profile.to_owned());
    App::start(Options { profile, host, source, lang: Some(Lang::En), home: None }).await
}

async fn call(app: &App, name: &str, args: Value) -> Result<Value, Failure> {
    dispatch(app, name, args).await.map_err(|why| {
        if let marquee::error::Error::Bug(cause) = &why {
            eprintln!("{name}: {cause}");
        }
        why.failure()
    })
}

/// Everything below a folder but the ballast, the log and what belongs to the open database.
fn listing(folder: &Path) -> Vec<PathBuf> {
    let mut out = Vec::new();
    for entry in std::fs::read_dir(folder).unwrap().flatten() {
        let (path, name) = (entry.path(), entry.file_name().to_string_lossy().into_owned());
        if path.is_dir() && name != "logs" {
            out.extend(listing(&path));
        } else if path.is_file() && name != "ballast" && !name.starts_with("data.db") {
            out.push(path);
        }
    }
    out.sort();
    out
}

/// The session's writes.
fn session(disk: &Path, campaign: &str, post: &str) -> Vec<(&'static str, Value)> {
    let report =
        |path: &str| json!({"campaign": campaign, "language": "en", "paper": "a4", "path": disk.join(path)});
    vec![
        ("settings.set", json!({"theme": "dark"})),
        ("creators.add", json!({"name": "Zoë Öztürk", "platform": "tiktok", "handle": "zoe"})),
        ("results.key", json!({"post": post, "values": [{"metric": "likes", "text": "411"}]})),
        ("campaigns.edit", json!({"id": campaign, "name": "Summer"})),
        ("imports.commit", json!({})),
        ("history.undo", json!({})),
        ("history.redo", json!({})),
        ("reports.finalize", json!({"campaign": campaign, "language": "en", "paper": "a4"})),
        ("reports.export", report("report.pdf")),
        ("backup.save", json!({"path": disk.join("mine.marquee")})),
        ("backup.make", json!({})),
        ("profile.check", json!({})),
        ("campaigns.remove", json!({"id": campaign})),
    ]
}

/// Attempts until it works; answers how many failed first.
async fn attempts(app: &App, disk: &Path, ballast: &mut Ballast, name: &str, args: &Value) -> usize {
    let (digest, files) = (app.db().unwrap().digest().await.unwrap(), listing(disk));
    let log = disk.join("profile/data.db-wal");
    let length = || std::fs::metadata(&log).map_or(0, |meta| meta.len());
    // A backup asks for room first: between that and success there is nothing to meet, page by page.
    let step = if name.starts_with("backup.") { 128 } else { 1 };
    let (mut pages, mut failed) = (0, 0);
    loop {
        ballast.leave(pages);
        let before = length();
        let answer = call(app, name, args.clone()).await;
        ballast.lift();
        let now = app.db().unwrap().digest().await.unwrap();
        match answer {
            Ok(_) => {
                let read_only = matches!(
                    name,
                    "settings.set" | "reports.export" | "backup.save" | "backup.make" | "profile.check"
                );
                assert_eq!(now == digest, read_only, "{name} was answered: what it does is there");
                return failed;
            }
            Err(why) => {
                spoken(&why);
                assert_eq!(why.code, "unavailable", "{name} with {pages} pages left: {why:?}");
                assert_eq!(now, digest, "{name} with {pages} pages left: nothing is changed");
                let left: Vec<PathBuf> =
                    listing(disk).into_iter().filter(|path| !files.contains(path)).collect();
                // A document that was kept before its record failed is whole, and nobody refers to it.
                let whole = left.iter().all(|path| is_whole_document(path));
                assert!(whole, "{name} with {pages} pages left: nothing is half written: {left:?}");
            }
        }
        failed += 1;
        // The engine's log keeps what it grew by: with as much room as before, the next attempt gets one page further.
        if length() == before || pages == 0 {
            pages += step;
        }
        assert!(failed < 6000, "{name} works at last");
    }
}

fn is_whole_document(path: &Path) -> bool {
    let name = path.file_name().unwrap().to_string_lossy().into_owned();
    std::fs::read(path).is_ok_and(|bytes| marquee::files::digest(&bytes) == name)
}

/// A profile with a campaign, a creator and a post.
async fn filled(profile: &Path) -> (App, String, String) {
    let app = open(profile, 1).await;
    let id = |answer: Value| answer["value"]["id"].as_str().unwrap().to_owned();
    let made = |name: &'static str, args: Value| call(&app, name, args);
    let brand = id(made("brands.add", json!({"name": "Olivar", "currency": "EUR"})).await.unwrap());
    let plan = json!({"name": "Spring", "brand": brand, "goal": "sales", "currency": "EUR", "budget": "1000",
        "startsOn": "2026-06-01", "endsOn": "2026-06-30", "kpis": []});
    let campaign = id(made("campaigns.create", plan).await.unwrap());
    let nora = json!({"name": "Nora Vidal", "platform": "instagram", "handle": "nora", "followers": "12000"});
    let nora = id(made("creators.add", nora).await.unwrap());
    let selection = json!({"ids": [nora], "query": null});
    let add = json!({"campaign": campaign, "selection": selection, "fee": "350", "shipping": ""});
    made("campaigns.addCreators", add).await.unwrap();
    let board = made("campaigns.board", json!({"campaign": campaign})).await.unwrap();
    let cards =
        board["columns"].as_array().unwrap().iter().flat_map(|column| column["cards"].as_array().unwrap());
    let card = cards.map(|card| card["id"].clone()).next().unwrap();
    let post =
        json!({"collaboration": card, "platform": "instagram", "kind": "reel", "postedOn": "2026-06-10"});
    let post = id(made("content.addPost", post).await.unwrap());
    (app, campaign, post)
}

async fn on_a_small_disk(disk: &Path) {
    let profile = disk.join("profile");
    let (mut app, campaign, post) = filled(&profile).await;
    let list = disk.join("list.csv");
    let lines: String = (0..60).map(|n| format!("Listed {n},@t{n},instagram,{}\n", 1000 + n)).collect();
    std::fs::write(&list, format!("name,handle,platform,followers\n{lines}")).unwrap();
    let mut ballast = Ballast::new(disk);
    let (mut injected, mut told) = (0, Vec::new());
    for (name, mut args) in session(disk, &campaign, &post) {
        if name == "imports.commit" {
            args = json!({"id": call(&app, "imports.open", json!({"path": list})).await.unwrap()["id"]});
        }
        let failed = attempts(&app, disk, &mut ballast, name, &args).await;
        told.push(format!("{name} {failed}"));
        injected += failed;
    }
    assert!(
        std::fs::read(disk.join("report.pdf")).unwrap().trim_ascii_end().ends_with(b"%%EOF"),
        "a whole PDF"
    );
    assert!(marquee::db::restore::peek(&disk.join("mine.marquee")).await.is_ok(), "a good backup");
    // Closing and starting on a full disk, with ever more room.
    let digest = app.db().unwrap().digest().await.unwrap();
    for pages in 0..40 {
        ballast.leave(0);
        app.close().await;
        drop(app);
        ballast.leave(pages);
        app = open(&profile, 2 + pages).await;
        let why = app.db().err().map(|why| why.failure());
        ballast.lift();
        if let Some(why) = why {
            spoken(&why);
            assert_eq!(why.code, "unavailable", "a start with {pages} pages left: {why:?}");
            injected += 1;
            call(&app, "profile.open", json!({})).await.expect("with room it opens");
        }
        assert_eq!(
            app.db().unwrap().digest().await.unwrap(),
            digest,
            "a start with {pages} pages left loses nothing"
        );
    }
    assert!(app.db().unwrap().verify().await.unwrap().sound(), "and everything is sound");
    let documents = marquee::reports::api::damaged_documents(&app).await.unwrap();
    assert_eq!(documents, [""; 0], "documents too");
    println!("disk: {injected} writes without room, 0 silent losses ({})", told.join(", "));
}

#[tokio::test]
async fn a_disk_that_is_full_at_every_write_costs_nothing() {
    if let Some(disk) = std::env::var_os(PLACE) {
        return on_a_small_disk(Path::new(&disk)).await;
    }
    let folder = Folder::new();
    let mount = "mount -t tmpfs -o size=40m tmpfs \"$MARQUEE_TEST_PLACE\" && exec \"$@\"";
    let probe = Command::new("unshare").args(["-rm", "true"]).status();
    if !probe.is_ok_and(|status| status.success()) {
        println!("skipped: this system lends no disk of its own");
        return;
    }
    let way = ["unshare", "-rm", "sh", "-c", mount, "sh"];
    let done = again("full_disk::a_disk_that_is_full_at_every_write_costs_nothing", folder.path(), &way);
    assert_eq!(done, Some(true), "the session on the small disk");
}

fn allow(path: &Path, mode: u32) {
    use std::os::unix::fs::PermissionsExt;
    std::fs::set_permissions(path, std::fs::Permissions::from_mode(mode)).unwrap();
}

async fn as_somebody_else(folder: &Path) {
    let profile = folder.join("profile");
    let (app, campaign, _) = filled(&profile).await;
    let digest = app.db().unwrap().digest().await.unwrap();
    let mut injected = 0;
    for (closed, name, args) in [
        ("files", "reports.finalize", json!({"campaign": campaign, "language": "en", "paper": "a4"})),
        ("backups", "backup.make", json!({})),
        ("out", "backup.save", json!({"path": profile.join("out/mine.marquee")})),
        (
            "out",
            "reports.export",
            json!({"campaign": campaign, "language": "en", "paper": "a4", "path": profile.join("out/r.pdf")}),
        ),
    ] {
        let place = profile.join(closed);
        std::fs::create_dir_all(&place).unwrap();
        allow(&place, 0o555);
        let why = call(&app, name, args.clone()).await.expect_err("nothing can be written there");
        spoken(&why);
        assert_eq!(why.code, "unavailable", "{name}: {why:?}");
        assert_eq!(app.db().unwrap().digest().await.unwrap(), digest, "{name}: nothing is changed");
        assert_eq!(std::fs::read_dir(&place).unwrap().count(), 0, "{name}: nothing is half written");
        allow(&place, 0o755);
        injected += 1;
    }
    app.close().await;
    drop(app);
    for (path, mode) in
        [(profile.clone(), 0o555), (profile.join("data.db"), 0o444), (profile.join("app.lock"), 0o444)]
    {
        allow(&path, mode);
        let app = open(&profile, 3).await;
        let why = app.db().err().expect("it cannot be opened").failure();
        spoken(&why);
        assert_eq!(why.message_id, "error-read-only", "{} can only be read: {why:?}", path.display());
        allow(&path, 0o755);
        call(&app, "profile.open", json!({})).await.expect("with the right to write it opens");
        assert_eq!(app.db().unwrap().digest().await.unwrap(), digest, "with all that was in it");
        app.close().await;
        injected += 1;
    }
    println!("disk: {injected} writes without the right to, 0 silent losses");
}

#[tokio::test]
async fn folders_that_can_only_be_read_cost_nothing() {
    if let Some(folder) = std::env::var_os(PLACE) {
        return as_somebody_else(Path::new(&folder)).await;
    }
    let folder = Folder::new();
    if std::fs::read_dir("/root").is_err() {
        // Not root: the rights count for us as they are.
        return as_somebody_else(folder.path()).await;
    }
    allow(folder.path(), 0o777);
    let way = ["setpriv", "--reuid=65534", "--regid=65534", "--clear-groups"];
    match again("full_disk::folders_that_can_only_be_read_cost_nothing", folder.path(), &way) {
        None => println!("skipped: this system lends no other user"),
        Some(done) => assert!(done, "the session as somebody else"),
    }
}

#[tokio::test]
async fn a_session_has_writes_of_every_kind() {
    let desk = Desk::new().await;
    let kinds: Vec<_> = session(desk.folder(), "cam", "pos")
        .into_iter()
        .filter_map(|(name, _)| marquee::rpc::CALLS.iter().find(|call| call.name == name))
        .map(|call| format!("{:?}", call.kind))
        .collect();
    assert_eq!(kinds.len(), 13, "every call of the session is one of ours");
    for kind in ["Local", "Write", "Final", "Read"] {
        assert!(kinds.iter().any(|known| known == kind), "{kind} is among them: {kinds:?}");
    }
}
