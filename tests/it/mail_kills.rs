//! Ended at random moments of sending: no message arrives twice, and none that was answered for is gone.
//!
//! A quick test kills 20 times. `MARQUEE_KILLS=200 cargo test … --test it -- mail_kills --nocapture` kills as often as it
//! says and prints the tally.

use crate::desk::Folder;
use crate::kills::{Chance, Companion};
use crate::smtp::Server;
use marquee::app::{App, Options};
use marquee::host::ScriptedHost;
use marquee::rpc::dispatch;
use serde_json::{Value, json};
use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;
use std::sync::Arc;
use std::time::Duration;

/// What was found; the last two must be 0.
#[derive(Debug, Default)]
struct Tally {
    kills: usize,
    queued: usize,
    arrived: usize,
    /// Messages that were being sent when the program was ended: again in the queue, asked about.
    begun_again: usize,
    asked: usize,
    doubled: usize,
    lost: usize,
}

async fn open(profile: &Path) -> App {
    App::start(Options::new(Some(profile.to_owned()), Arc::new(ScriptedHost::new()))).await
}

async fn call(app: &App, name: &str, args: Value) -> Value {
    match dispatch(app, name, args.clone()).await {
        Ok(answer) => answer,
        Err(why) => panic!("{name} {args}: {:?}", why.failure()),
    }
}

fn message(turn: usize) -> Value {
    json!({"to": [{"name": "Nora", "address": format!("nora{turn}@olivar.example")}], "kind": "other", "language": "en",
        "subject": format!("Message {turn}"), "body": "Hello.\n".repeat(1 + turn % 400)})
}

/// Queues some messages and sends until chance says that it ends; answers the messages that it was told are queued.
fn work(profile: &Path, chance: &mut Chance, turn: &mut usize) -> Vec<String> {
    let mut companion = Companion::start(profile);
    let mut told = Vec::new();
    for _ in 0..1 + chance.below(3) {
        *turn += 1;
        companion.ask("mail.write", &message(*turn));
        let answer = companion.answers.recv_timeout(Duration::from_secs(60)).expect("it is answered");
        told.push(answer["ok"]["id"].as_str().unwrap_or_else(|| panic!("{answer}")).to_owned());
    }
    companion.ask("mail.sendDue", &json!({}));
    // Some of the kills meet the queueing of one more message.
    if chance.below(3) == 0 {
        *turn += 1;
        companion.ask("mail.write", &message(*turn));
    }
    std::thread::sleep(Duration::from_micros(chance.below(120_000)));
    for answer in companion.kill() {
        told.extend(answer["ok"]["id"].as_str().map(str::to_owned));
    }
    told
}

fn times(server: &Server) -> BTreeMap<String, usize> {
    let mut out = BTreeMap::new();
    for taken in server.taken() {
        *out.entry(taken.id()).or_default() += 1;
    }
    out
}

/// Opens what was left, and answers what the program asks as it was.
async fn look(profile: &Path, server: &Server, tally: &mut Tally) {
    let app = open(profile).await;
    let outbox = call(&app, "mail.outbox", json!({})).await;
    let arrived = times(server);
    for row in outbox["rows"].as_array().unwrap() {
        let id = row["id"].as_str().unwrap();
        match row["state"].as_str().unwrap() {
            "unknown" => {
                tally.asked += 1;
                let answer = if arrived.contains_key(id) { "mail.wasSent" } else { "mail.sendAgain" };
                call(&app, answer, json!({"id": id})).await;
            }
            "queued" => tally.begun_again += usize::from(row["attempts"].as_i64().unwrap() > 0),
            other => panic!("a kill leaves nothing {other}: {row}"),
        }
    }
    app.close().await;
}

async fn kill(count: usize) -> Tally {
    let (folder, server) = (Folder::new(), Server::start().await);
    server.slow(8);
    let profile = folder.join("profile");
    let app = open(&profile).await;
    let account = json!({"name": "Alex", "address": "alex@olivar.example", "server": "127.0.0.1",
        "port": server.port.to_string(), "security": "none", "user": "", "place": "none"});
    call(&app, "mail.setAccount", account).await;
    app.close().await;
    let (mut tally, mut chance, mut turn) = (Tally::default(), Chance(0x2545_f491_4f6c_dd1d), 0);
    let mut told = BTreeSet::new();
    for _ in 0..count {
        let at = profile.clone();
        let (answered, back, on) = tokio::task::spawn_blocking(move || {
            let answered = work(&at, &mut chance, &mut turn);
            (answered, chance, turn)
        })
        .await
        .unwrap();
        (chance, turn) = (back, on);
        told.extend(answered);
        tally.kills += 1;
        look(&profile, &server, &mut tally).await;
    }
    let app = open(&profile).await;
    call(&app, "mail.sendDue", json!({})).await;
    let left = call(&app, "mail.outbox", json!({})).await;
    let sent: Vec<(Vec<u8>,)> = sqlx::query_as("select id from live_sent_messages")
        .fetch_all(app.db().unwrap().read())
        .await
        .unwrap();
    assert!(app.db().unwrap().verify().await.unwrap().sound(), "the profile is sound");
    app.close().await;
    let arrived = times(&server);
    let seen: BTreeSet<String> =
        left["rows"].as_array().unwrap().iter().map(|row| row["id"].as_str().unwrap().to_owned()).collect();
    tally.queued = told.len();
    tally.arrived = arrived.len();
    tally.doubled = arrived.values().filter(|times| **times > 1).count();
    tally.lost = told.iter().filter(|id| !arrived.contains_key(*id) && !seen.contains(*id)).count();
    assert_eq!(sent.len(), arrived.len(), "what arrived is a record, and nothing else is");
    assert_eq!(seen.len(), 0, "with the server there, everything goes out in the end: {left}");
    tally
}

#[tokio::test(flavor = "multi_thread")]
async fn kills_while_sending_double_and_lose_nothing() {
    let count = std::env::var("MARQUEE_KILLS").ok().and_then(|text| text.parse().ok()).unwrap_or(20);
    let tally = kill(count).await;
    println!("mail: {tally:?}");
    assert_eq!((tally.doubled, tally.lost), (0, 0), "doubled and lost: {tally:?}");
    assert!(tally.begun_again + tally.asked > 0, "the kills meet the sending: {tally:?}");
}
