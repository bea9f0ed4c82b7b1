//! Ended at random moments: whatever the program was doing, afterwards the profile opens, the check is clean, what was
//! answered is there, and nothing is half done.
//!
//! A quick test kills 20 times. `MARQUEE_KILLS=500 cargo test … --test it -- kills --nocapture` kills as often as it
//! says and prints the tally.

use crate::desk::Folder;
use marquee::app::{App, Options};
use marquee::host::ScriptedHost;
use serde_json::{Value, json};
use sqlx::Connection;
use std::io::{BufRead, BufReader, Write};
use std::path::{Path, PathBuf};
use std::process::{Child, ChildStdin, Command, Stdio};
use std::sync::Arc;
use std::sync::mpsc::{Receiver, channel};
use std::time::Duration;

/// Repeatable chance (xorshift).
pub struct Chance(pub u64);

impl Chance {
    pub fn below(&mut self, limit: u64) -> u64 {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        self.0 % limit
    }
}

/// The companion, serving calls.
pub struct Companion {
    child: Child,
    input: ChildStdin,
    pub answers: Receiver<Value>,
}

impl Companion {
    pub fn start(profile: &Path) -> Self {
        Self::with(profile, &[])
    }

    /// In an environment with more said.
    pub fn with(profile: &Path, said: &[(&str, &std::ffi::OsStr)]) -> Self {
        let mut command = Command::new(env!("CARGO_BIN_EXE_marquee-cli"));
        command.args(["--lang", "en", "--profile"]).arg(profile).arg("rpc").envs(said.iter().copied());
        Self::of(command)
    }

    /// By a command that ends in it.
    pub fn of(mut command: Command) -> Self {
        let mut child =
            command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::null()).spawn().unwrap();
        let (send, answers) = channel();
        let output = child.stdout.take().unwrap();
        std::thread::spawn(move || {
            for line in BufReader::new(output).lines().map_while(Result::ok) {
                let _ = serde_json::from_str(&line).map(|answer| send.send(answer));
            }
        });
        let input = child.stdin.take().unwrap();
        Self { child, input, answers }
    }

    pub fn ask(&mut self, call: &str, args: &Value) {
        let line = json!({"id": 1, "call": call, "args": args});
        // A pipe that is closed means that it was killed.
        let _ = writeln!(self.input, "{line}");
    }

    /// Lets it end by itself, as at the end of its input.
    pub fn end(self) {
        let Self { mut child, input, .. } = self;
        drop(input);
        child.wait().unwrap();
    }

    /// Kills it and waits until it is gone; answers what it had still said.
    pub fn kill(mut self) -> Vec<Value> {
        self.child.kill().unwrap();
        self.child.wait().unwrap();
        self.answers.iter().collect()
    }
}

/// What was answered, and must be there.
#[derive(Default)]
struct Promised {
    actions: Vec<String>,
    editions: Vec<String>,
    files: Vec<PathBuf>,
    theme: Option<String>,
}

impl Promised {
    fn keep(&mut self, call: &str, args: &Value, answer: &Value) {
        let ok = &answer["ok"];
        if ok.is_null() {
            return;
        }
        self.actions.extend(ok["action"].as_str().map(str::to_owned));
        match call {
            "reports.finalize" => self.editions.extend(ok["value"]["id"].as_str().map(str::to_owned)),
            "backup.save" | "reports.export" => self.files.extend(args["path"].as_str().map(PathBuf::from)),
            "backup.make" => self.files.extend(ok["path"].as_str().map(PathBuf::from)),
            "settings.set" => self.theme = args["theme"].as_str().map(str::to_owned),
            _ => {}
        }
    }
}

/// One session: imports, saves, finalizing, exports and backups, in an order of chance.
struct Session<'a> {
    folder: &'a Folder,
    chance: Chance,
    turn: usize,
    campaign: String,
}

impl Session<'_> {
    fn next(&mut self) -> (&'static str, Value) {
        self.turn += 1;
        let (turn, campaign) = (self.turn, &self.campaign);
        let file = |name: &str| self.folder.join(name);
        match self.chance.below(8) {
            0 => (
                "creators.add",
                json!({"name": format!("Creator {turn}"), "platform": "tiktok", "handle": format!("h{turn}")}),
            ),
            1 => ("campaigns.edit", json!({"id": campaign, "name": format!("Spring {turn}")})),
            2 => ("reports.finalize", json!({"campaign": campaign, "language": "en", "paper": "a4"})),
            3 => (
                "reports.export",
                json!({"campaign": campaign, "language": "en", "paper": "a4", "path": file(&format!("r{turn}.pdf"))}),
            ),
            4 => ("backup.save", json!({"path": file(&format!("b{turn}.marquee"))})),
            5 => ("backup.make", json!({})),
            6 => ("settings.set", json!({"theme": if turn % 2 == 0 { "dark" } else { "light" }})),
            _ => ("imports.open", json!({"path": self.list()})),
        }
    }

    fn list(&self) -> PathBuf {
        let path = self.folder.join("list.csv");
        let lines: String =
            (0..60).map(|n| format!("Listed {n},@t{}.{n},instagram,{}\n", self.turn, 1000 + n)).collect();
        std::fs::write(&path, format!("name,handle,platform,followers\n{lines}")).unwrap();
        path
    }
}

/// What was found after the kills; all but the first three must be 0.
#[derive(Debug, Default)]
struct Tally {
    kills: usize,
    answered: usize,
    cut_off: usize,
    damaged: usize,
    half: usize,
    lost: usize,
}

/// Works until chance says that it ends; answers whether a call was cut off.
fn work(session: &mut Session, profile: &Path, promised: &mut Promised, tally: &mut Tally) {
    let mut companion = Companion::start(profile);
    let calls = 1 + session.chance.below(6);
    let mut asked: Option<(&str, Value)> = None;
    for at in 0..=calls {
        let (call, args) = match &asked {
            Some(("imports.open", answer)) => ("imports.commit", json!({"id": answer["ok"]["id"]})),
            _ => session.next(),
        };
        companion.ask(call, &args);
        let patience = match at == calls {
            true => Duration::from_micros(session.chance.below(60_000)),
            false => Duration::from_secs(60),
        };
        match companion.answers.recv_timeout(patience) {
            Ok(answer) => {
                tally.answered += 1;
                assert_ne!(answer["error"]["code"], "bug", "{call} {args}: {answer}");
                promised.keep(call, &args, &answer);
                asked = Some((call, answer));
            }
            Err(_) => {
                assert_eq!(at, calls, "{call} {args} must be answered");
                tally.cut_off += 1;
                // It may have been done without being answered: then the choice before it is no promise any more.
                if call == "settings.set" {
                    promised.theme = None;
                }
                for answer in companion.kill() {
                    promised.keep(call, &args, &answer);
                }
                return;
            }
        }
    }
    companion.kill();
}

/// Opens what was left and looks at everything.
async fn look(profile: &Path, folder: &Folder, promised: &Promised, tally: &mut Tally) {
    let host = Arc::new(ScriptedHost::new());
    let app = App::start(Options::new(Some(profile.to_owned()), host)).await;
    let Ok(db) = app.db() else {
        eprintln!("does not open: {:?}", app.db().err());
        tally.damaged += 1;
        return;
    };
    let verdict = db.verify().await.unwrap();
    if verdict.integrity != "ok" || !verdict.differing.is_empty() || !verdict.missing.is_empty() {
        eprintln!("{verdict:?}");
        tally.damaged += 1;
    }
    tally.half += verdict.torn.len();
    let ids: Vec<(String,)> =
        sqlx::query_as("select lower(hex(id)) from actions").fetch_all(db.read()).await.unwrap();
    let known: std::collections::BTreeSet<String> = ids.into_iter().map(|row| row.0).collect();
    let hex = |id: &String| {
        let (_, id) = marquee::values::Uid::parse_any(id).unwrap();
        id.0.iter().map(|byte| format!("{byte:02x}")).collect::<String>()
    };
    let mut lost: Vec<String> =
        promised.actions.iter().filter(|id| !known.contains(&hex(id))).cloned().collect();
    let documents = marquee::reports::api::damaged_documents(&app).await.unwrap();
    lost.extend(promised.editions.iter().filter(|id| documents.contains(id)).cloned());
    tally.half += documents.len();
    if let Some(theme) = &promised.theme {
        let start = marquee::rpc::dispatch(&app, "app.start", json!({})).await.unwrap();
        lost.extend(
            (start["theme"] != json!(theme)).then(|| format!("theme {theme}, found {}", start["theme"])),
        );
    }
    app.close().await;
    tally.half += half_files(folder, profile).await;
    lost.extend(promised.files.iter().filter(|path| !path.exists()).map(|path| path.display().to_string()));
    tally.lost += lost.len();
    if !lost.is_empty() {
        eprintln!("answered and lost: {lost:?}");
    }
}

/// Files with a finished name that are not finished.
async fn half_files(folder: &Folder, profile: &Path) -> usize {
    let mut half = 0;
    for path in [folder.path().to_owned(), profile.join("backups")].iter().flat_map(std::fs::read_dir) {
        for path in path.flatten().map(|entry| entry.path()) {
            let name = path.file_name().unwrap().to_string_lossy().into_owned();
            let whole = match path.extension().and_then(|end| end.to_str()) {
                _ if name.starts_with('.') => true,
                Some("pdf") => std::fs::read(&path).unwrap().trim_ascii_end().ends_with(b"%%EOF"),
                Some("marquee") => is_backup(&path).await,
                _ => true,
            };
            if !whole {
                eprintln!("half written: {name}");
                half += 1;
            }
        }
    }
    half
}

/// Whether this is a whole backup. The file is removed soon, so nothing may have it open then.
async fn is_backup(path: &Path) -> bool {
    let Ok(db) = marquee::db::restore::peek(path).await else { return false };
    db.close().await.is_ok()
}

/// Kills so many times; the same number gives the same calls, not the same moments.
async fn kill(times: usize, seed: u64) -> Tally {
    let (folder, mut tally) = (Folder::new(), Tally::default());
    let profile = folder.join("profile");
    let mut session = Session { folder: &folder, chance: Chance(seed), turn: 0, campaign: String::new() };
    let mut promised = Promised::default();
    // Some of the kills meet the very first start.
    for at in 0..times {
        if at % 25 == 5 {
            let _ = std::fs::remove_dir_all(&profile);
            promised = Promised::default();
        }
        if at % 25 == 9 || at == 0 {
            session.campaign = sample(&profile).await;
        }
        work(&mut session, &profile, &mut promised, &mut tally);
        tally.kills += 1;
        look(&profile, &folder, &promised, &mut tally).await;
        clear(&folder, &profile, &mut promised);
    }
    tally
}

/// A sample campaign to work on.
async fn sample(profile: &Path) -> String {
    let app = App::start(Options::new(Some(profile.to_owned()), Arc::new(ScriptedHost::new()))).await;
    let made = match marquee::rpc::dispatch(&app, "sample.add", json!({})).await {
        Ok(made) => made["value"]["id"].as_str().unwrap().to_owned(),
        Err(why) => panic!("the sample: {:?}", why.failure()),
    };
    app.close().await;
    made
}

/// What was looked at once needs no second look.
fn clear(folder: &Folder, profile: &Path, promised: &mut Promised) {
    for place in [folder.path().to_owned(), profile.join("backups")] {
        for entry in std::fs::read_dir(place).into_iter().flatten().flatten() {
            let path = entry.path();
            if path.extension().is_some_and(|end| end == "pdf" || end == "marquee") {
                std::fs::remove_file(path).unwrap();
            }
        }
    }
    promised.files.clear();
}

#[tokio::test(flavor = "multi_thread")]
async fn kills_at_random_moments_cost_nothing_that_was_answered() {
    let times = std::env::var("MARQUEE_KILLS").ok().and_then(|text| text.parse().ok()).unwrap_or(20);
    let tally = kill(times, 0x9e37_79b9_7f4a_7c15).await;
    println!("{tally:?}");
    assert_eq!(
        (tally.damaged, tally.half, tally.lost),
        (0, 0, 0),
        "damaged, half written, answered and lost: {tally:?}"
    );
    assert!(tally.cut_off * 4 >= tally.kills, "the kills meet work that is going on: {tally:?}");
}
