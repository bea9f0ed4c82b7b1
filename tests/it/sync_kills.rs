//! Two computers whose programs are ended at random moments of giving and taking: nothing is damaged, nothing that was
//! answered is gone, and in the end both have the same as if nobody had been ended.
//!
//! A quick test kills 16 times. `MARQUEE_KILLS=200 cargo test … --test it -- sync_kills --nocapture` kills as often as it
//! says and prints the tally.

use crate::desk::{Folder, differences, synced};
use crate::kills::{Chance, Companion};
use marquee::app::{App, Options};
use marquee::host::ScriptedHost;
use marquee::rpc::dispatch;
use serde_json::{Value, json};
use std::path::Path;
use std::sync::Arc;
use std::time::Duration;

/// What was found; the last two must be 0.
#[derive(Debug, Default)]
struct Tally {
    kills: usize,
    answered: usize,
    taken_before_the_end: i64,
    damaged: usize,
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

fn wait(companion: &Companion) -> Value {
    companion.answers.recv_timeout(Duration::from_secs(60)).expect("it is answered")
}

/// One life of a computer: a few creators, rounds, and the end at some moment of them. Answers the actions that it was
/// told are done.
fn live(profile: &Path, code: &str, chance: &mut Chance, turn: &mut usize) -> Vec<String> {
    let mut companion = Companion::start(profile);
    companion.ask("sync.unlock", &json!({"code": code}));
    let unlocked = wait(&companion);
    assert!(unlocked["error"].is_null(), "{unlocked}");
    let mut told = Vec::new();
    for _ in 0..chance.below(4) {
        *turn += 1;
        let args =
            json!({"name": format!("Creator {turn}"), "platform": "tiktok", "handle": format!("h{turn}")});
        companion.ask("creators.add", &args);
        told.extend(wait(&companion)["ok"]["action"].as_str().map(str::to_owned));
    }
    for _ in 0..1 + chance.below(3) {
        companion.ask("sync.now", &json!({}));
    }
    std::thread::sleep(Duration::from_micros(chance.below(90_000)));
    for answer in companion.kill() {
        told.extend(answer["ok"]["action"].as_str().map(str::to_owned));
    }
    told
}

async fn actions(app: &App) -> std::collections::BTreeSet<String> {
    let rows: Vec<(Vec<u8>,)> =
        sqlx::query_as("select id from actions").fetch_all(app.db().unwrap().read()).await.unwrap();
    let text = |id: &Vec<u8>| marquee::values::Uid(id.as_slice().try_into().unwrap()).text("act");
    rows.iter().map(|row| text(&row.0)).collect()
}

#[tokio::test(flavor = "multi_thread")]
async fn kills_while_giving_and_taking_damage_and_lose_nothing() {
    let count = std::env::var("MARQUEE_KILLS").ok().and_then(|text| text.parse().ok()).unwrap_or(16);
    let (folder, shared) = (Folder::new(), Folder::new());
    let profiles = [folder.join("one"), folder.join("other")];
    let first = open(&profiles[0]).await;
    call(&first, "sample.add", json!({})).await;
    let made = call(&first, "sync.create", json!({"path": shared.path()})).await;
    let (code, words) = (made["code"].as_str().unwrap().to_owned(), made["fingerprint"].clone());
    first.close().await;
    let second = open(&profiles[1]).await;
    call(&second, "sync.join", json!({"path": shared.path(), "code": code, "fingerprint": words})).await;
    second.close().await;
    let (mut tally, mut chance, mut turn) = (Tally::default(), Chance(0x9e37_79b9_7f4a_7c15), 0);
    let mut promised = Vec::new();
    for at in 0..count {
        let (profile, code) = (profiles[at % 2].clone(), code.clone());
        let lived = tokio::task::spawn_blocking(move || {
            let told = live(&profile, &code, &mut chance, &mut turn);
            (told, chance, turn)
        });
        let (told, back, on) = lived.await.unwrap();
        (chance, turn) = (back, on);
        promised.extend(told);
        tally.kills += 1;
    }
    let mut apps = Vec::new();
    for profile in &profiles {
        let app = open(profile).await;
        tally.damaged += usize::from(!app.db().unwrap().verify().await.unwrap().sound());
        call(&app, "sync.unlock", json!({"code": code})).await;
        apps.push(app);
    }
    for _ in 0..2 {
        for app in &apps {
            let round = call(app, "sync.now", json!({})).await;
            tally.taken_before_the_end += round["taken"].as_i64().unwrap();
            assert_eq!(round["problems"], json!([]), "the folder is whole");
        }
    }
    let (mine, theirs) = (synced(&apps[0].db().unwrap()).await, synced(&apps[1].db().unwrap()).await);
    assert_eq!(differences(&mine, &theirs), [""; 0], "both have the same");
    for app in &apps {
        let there = actions(app).await;
        tally.lost += promised.iter().filter(|action| !there.contains(*action)).count();
        tally.damaged += usize::from(!app.db().unwrap().verify().await.unwrap().sound());
    }
    tally.answered = promised.len();
    println!("sync kills: {tally:?}");
    assert_eq!((tally.damaged, tally.lost), (0, 0), "{tally:?}");
    // And the folder alone makes the same once more.
    let source = Arc::new(marquee::platform::System);
    let told = marquee::sync::replay(shared.path(), &code, &folder.join("replayed"), source).await.unwrap();
    assert!(told.sound && told.signatures_bad == 0 && told.missing == 0, "{told:?}");
    assert_eq!(told.digest, apps[0].db().unwrap().shared_digest().await.unwrap(), "from zero, the same");
    for app in apps {
        app.close().await;
    }
}
