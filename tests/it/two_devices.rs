//! Two and three computers over one real folder: what one writes, the others have; what they write at the same time,
//! all of them see; and whatever happens to the folder, nothing goes away.

use crate::desk::{Desk, Folder, differences, live, synced};
use marquee::host::secrets::Closed;
use marquee::values::Lang;
use serde_json::{Value, json};
use std::path::PathBuf;

/// A team: a folder, its code, and computers that joined.
pub struct Team {
    pub folder: Folder,
    code: String,
    fingerprint: String,
}

impl Team {
    /// A folder that the first computer makes a team's.
    pub async fn of(first: &Desk) -> Self {
        let folder = Folder::new();
        let made = first.call("sync.create", json!({"path": folder.path(), "computer": "First"})).await;
        let text = |key: &str| made[key].as_str().unwrap().to_owned();
        Self { code: text("code"), fingerprint: text("fingerprint"), folder }
    }

    pub async fn join(&self, desk: &Desk, name: &str) {
        let path = self.folder.path();
        let found = desk.call("sync.look", json!({"path": path, "code": self.code})).await;
        assert_eq!(found["fingerprint"], self.fingerprint.as_str(), "the same six words on both");
        let args =
            json!({"path": path, "code": self.code, "computer": name, "fingerprint": found["fingerprint"]});
        desk.call("sync.join", args).await;
    }

    pub fn files(&self, group: &str) -> Vec<PathBuf> {
        let mut out = Vec::new();
        let mut open = vec![self.folder.join(group)];
        while let Some(folder) = open.pop() {
            for entry in std::fs::read_dir(&folder).into_iter().flatten().flatten() {
                if entry.path().is_dir() { open.push(entry.path()) } else { out.push(entry.path()) }
            }
        }
        out.sort();
        out
    }
}

pub async fn pair() -> (Desk, Desk, Team) {
    let (one, other) = (Desk::seeded(Lang::En, 1).await, Desk::seeded(Lang::En, 2).await);
    let team = Team::of(&one).await;
    team.join(&other, "Second").await;
    meet(&[&one, &other]).await;
    (one, other, team)
}

/// Rounds until nothing is left to come.
pub async fn meet(desks: &[&Desk]) {
    for _ in 0..2 {
        for desk in desks {
            desk.call("sync.now", json!({})).await;
        }
    }
}

/// All show the same, and it is what their logs say.
pub async fn agree(desks: &[&Desk]) {
    meet(desks).await;
    let first = synced(&desks[0].db()).await;
    let digest = desks[0].db().shared_digest().await.unwrap();
    for desk in desks {
        assert_eq!(differences(&first, &synced(&desk.db()).await), [""; 0], "every table is the same");
        assert_eq!(desk.db().shared_digest().await.unwrap(), digest, "and every log");
        let verdict = desk.db().verify().await.unwrap();
        assert!(verdict.sound(), "{verdict:?}");
        assert_eq!(desk.db().stale_search().await.unwrap(), 0, "lists show what the tables say");
    }
}

pub async fn problems(desk: &Desk) -> Vec<String> {
    let round = desk.call("sync.now", json!({})).await;
    for row in round["problems"].as_array().unwrap() {
        let id = row["message"]["messageId"].as_str().unwrap();
        for lang in [Lang::En, Lang::Es, Lang::Fr] {
            assert!(marquee::words::words(lang).has(id), "{id} is said in every language");
        }
    }
    let ids = round["problems"].as_array().unwrap().iter();
    ids.map(|row| row["message"]["messageId"].as_str().unwrap().to_owned()).collect()
}

async fn conflicts(desk: &Desk) -> Vec<Value> {
    desk.call("sync.conflicts", json!({})).await["rows"].as_array().unwrap().clone()
}

/// Decides for the value that is printed so.
async fn decide(desk: &Desk, row: &Value, printed: &str) {
    let choices = row["choices"].as_array().unwrap();
    let choice =
        choices.iter().find(|choice| choice["printed"] == printed).unwrap_or_else(|| panic!("{row}"));
    let args = json!({"record": row["record"], "field": row["field"], "choice": choice["id"]});
    desk.call("sync.decide", args).await;
}

#[tokio::test]
async fn without_a_team_nothing_of_it_is_there() {
    let desk = Desk::new().await;
    desk.call("sample.add", json!({})).await;
    let status = desk.call("sync.status", json!({})).await;
    assert_eq!((status["on"].as_bool(), status["conflicts"].as_i64()), (Some(false), Some(0)));
    let round = desk.call("sync.now", json!({})).await;
    assert_eq!((&round["taken"], &round["given"]), (&json!(0), &json!(0)), "there is nobody to talk to");
    let (kept,): (i64,) = sqlx::query_as(
        "select (select count(*) from sync_devices) + (select count(*) from sync_segments) + (select count(*) from sync_keys) \
         + (select count(*) from sync_files) + (select count(*) from local_state where key like 'sync.%')",
    )
    .fetch_one(desk.db().read())
    .await
    .unwrap();
    assert_eq!(kept, 0, "and nothing is kept for it");
}

#[tokio::test]
async fn everything_that_one_writes_the_other_has() {
    let (one, other) = (Desk::seeded(Lang::En, 1).await, Desk::seeded(Lang::En, 2).await);
    one.call("sample.add", json!({})).await;
    let campaign = one.campaign("Spring").await;
    let nora = one.creator("Nora Vidal").await;
    one.join(&campaign, &nora, "350", "12.50").await;
    one.undo().await;
    let team = Team::of(&one).await;
    team.join(&other, "Second").await;
    agree(&[&one, &other]).await;
    let search = json!({"query": {"text": "nora"}, "sort": {"by": "name", "descending": false}, "limit": 10});
    let page = other.call("creators.list", search).await;
    assert!(page.to_string().contains("Nora Vidal"), "names are readable, and found: {page}");
    let told = other.call("history.record", json!({"record": nora})).await;
    assert_eq!(told["rows"].as_array().unwrap().len(), 1, "with who did what: {told}");
    assert!(
        other.call("history.state", json!({})).await["undo"].is_null(),
        "another's work is not ours to undo"
    );
    let (bytes, rows): (i64, i64) = sqlx::query_as(
        "select (select sum(length(bytes)) from sync_segments), (select count(*) from changes)",
    )
    .fetch_one(one.db().read())
    .await
    .unwrap();
    println!("sample campaign: {rows} changes in {bytes} bytes: {} bytes a change", bytes / rows);
    let status = one.call("sync.status", json!({})).await;
    assert_eq!(status["computers"].as_array().unwrap().len(), 2, "{status}");
    assert!(status["computers"].as_array().unwrap().iter().all(|row| row["waiting"] == 0), "{status}");
    // And back, by another way: a third that knows only what the second gives on.
    let third = Desk::seeded(Lang::En, 3).await;
    team.join(&third, "Third").await;
    other.call("campaigns.edit", json!({"id": campaign, "name": "Summer"})).await;
    agree(&[&one, &other, &third]).await;
}

#[tokio::test]
async fn who_has_only_the_folder_reads_nothing() {
    let (one, _other, team) = pair().await;
    one.creator_with(json!({"name": "Nora Vidal", "handle": "nora.eats"})).await;
    one.campaign("Verano secreto").await;
    meet(&[&one]).await;
    let (mut files, mut found) = (0, 0);
    for path in team.files("") {
        let bytes = std::fs::read(&path).unwrap();
        files += 1;
        for word in ["Nora", "nora.eats", "Verano", "secreto", "Olivar", "Second"] {
            let name = path.strip_prefix(team.folder.path()).unwrap().to_string_lossy().into_owned();
            let inside = bytes.windows(word.len()).any(|window| window == word.as_bytes());
            found += usize::from(inside || name.contains(word));
            assert!(name.len() <= 140, "names fit everywhere: {name}");
        }
    }
    println!("folder: {files} files, words of ours found in them: {found}");
    assert_eq!(found, 0);
}

#[tokio::test]
async fn edits_at_the_same_time_are_both_seen_and_decided_once() {
    let (one, other, _team) = pair().await;
    let campaign = one.campaign("Spring").await;
    meet(&[&one, &other]).await;
    one.call("campaigns.edit", json!({"id": campaign, "name": "Early"})).await;
    other.call("campaigns.edit", json!({"id": campaign, "name": "Late", "endsOn": "2026-07-15"})).await;
    agree(&[&one, &other]).await;
    for desk in [&one, &other] {
        let open = conflicts(desk).await;
        assert_eq!(open.len(), 1, "one field was written twice, the other is no conflict: {open:?}");
        let printed: Vec<&str> = open[0]["choices"]
            .as_array()
            .unwrap()
            .iter()
            .map(|row| row["printed"].as_str().unwrap())
            .collect();
        assert!(printed.contains(&"Early") && printed.contains(&"Late"), "both are there: {printed:?}");
        assert_eq!(desk.call("sync.status", json!({})).await["conflicts"], 1);
    }
    let open = conflicts(&other).await;
    decide(&other, &open[0], "Early").await;
    agree(&[&one, &other]).await;
    for desk in [&one, &other] {
        assert_eq!(conflicts(desk).await, Vec::<Value>::new(), "decided once, for everybody");
        assert_eq!(desk.call("campaigns.get", json!({"id": campaign})).await["name"], "Early");
    }
    let again = json!({"record": open[0]["record"], "field": "name", "choice": open[0]["choices"][0]["id"]});
    assert_eq!(one.refused("sync.decide", again).await.message_id, "error-conflict-gone");
    other.undo().await;
    agree(&[&one, &other]).await;
}

#[tokio::test]
async fn a_deletion_and_an_edit_keep_the_record_and_ask() {
    let (one, other, _team) = pair().await;
    let campaign = one.campaign("Spring").await;
    let nora = one.creator("Nora Vidal").await;
    let card = one.join(&campaign, &nora, "350", "").await;
    meet(&[&one, &other]).await;
    one.call("campaigns.drop", json!({"collaborations": [card]})).await;
    other.shift(&card, "contacted").await;
    agree(&[&one, &other]).await;
    assert_eq!(one.cards(&campaign).await.len(), 1, "the edit keeps the card");
    let open = conflicts(&one).await;
    assert_eq!((open.len(), &open[0]["field"]), (1, &json!("deleted")), "{open:?}");
    decide(&one, &open[0], "Delete it").await;
    agree(&[&one, &other]).await;
    assert!(other.cards(&campaign).await.is_empty(), "now that somebody saw both, it goes");
    assert!(conflicts(&other).await.is_empty());
}

#[tokio::test]
async fn money_is_never_merged_and_payments_are_all_kept() {
    let (one, other, _team) = pair().await;
    let campaign = one.campaign("Spring").await;
    let cost = one.cost(&campaign, "production", "100", "committed").await;
    meet(&[&one, &other]).await;
    let amount = |text: &str| json!({"cost": cost, "what": "Studio", "amount": text, "step": "committed"});
    let line = async |desk: &Desk| {
        let costs = desk.call("money.costs", json!({"campaign": campaign})).await;
        let line =
            costs["lines"].as_array().unwrap().iter().find(|line| line["id"] == cost.as_str()).cloned();
        line.unwrap()["amount"]["minor"].as_i64().unwrap()
    };
    one.call("money.setCost", amount("120")).await;
    other.call("money.setCost", amount("150")).await;
    agree(&[&one, &other]).await;
    for desk in [&one, &other] {
        let shown = line(desk).await;
        assert!([12_000, 15_000].contains(&shown), "one of the two is shown, never a sum: {shown}");
        let open = conflicts(desk).await;
        let amounts: Vec<&Value> = open.iter().filter(|row| row["field"] == "amount").collect();
        assert_eq!((amounts.len(), &amounts[0]["money"]), (1, &json!(true)), "{open:?}");
    }
    let pay = json!({"cost": cost, "amount": "50", "paidOn": "2026-06-20", "method": "transfer"});
    assert_eq!(one.refused("money.pay", pay.clone()).await.message_id, "error-money-undecided");
    let finalize = json!({"campaign": campaign, "language": "en", "paper": "a4"});
    assert_eq!(other.refused("reports.finalize", finalize.clone()).await.message_id, "error-money-undecided");
    let open = conflicts(&one).await;
    decide(&one, open.iter().find(|row| row["field"] == "amount").unwrap(), "€150.00").await;
    agree(&[&one, &other]).await;
    assert_eq!((line(&one).await, line(&other).await), (15_000, 15_000));
    one.call("money.pay", pay).await;
    let pay = json!({"cost": cost, "amount": "60", "paidOn": "2026-06-21", "method": "card"});
    other.call("money.pay", pay).await;
    agree(&[&one, &other]).await;
    let payments = one.call("money.payments", json!({"cost": cost})).await;
    assert_eq!(payments["rows"].as_array().unwrap().len(), 2, "both payments were made: {payments}");
    // The budget is one field; nothing is finalized on two.
    one.call("campaigns.edit", json!({"id": campaign, "budget": "9000"})).await;
    other.call("campaigns.edit", json!({"id": campaign, "budget": "8000"})).await;
    agree(&[&one, &other]).await;
    assert_eq!(one.refused("reports.finalize", finalize.clone()).await.message_id, "error-money-undecided");
    let open = conflicts(&other).await;
    decide(&other, open.iter().find(|row| row["field"] == "budget").unwrap(), "€9,000.00").await;
    agree(&[&one, &other]).await;
    one.call("reports.finalize", finalize).await;
}

#[tokio::test]
async fn the_same_creator_made_twice_is_one() {
    let (one, other, _team) = pair().await;
    let mine = one.creator_with(json!({"name": "Nora Vidal", "handle": "@Nora.Eats"})).await;
    let theirs = other.creator_with(json!({"name": "Nora V.", "handle": "nora.eats"})).await;
    assert_eq!(mine, theirs, "one account has one id");
    agree(&[&one, &other]).await;
    assert_eq!(live(&one.db()).await["creators"].len(), 1);
    let open = conflicts(&one).await;
    assert!(open.iter().any(|row| row["field"] == "name"), "her two names wait for a decision: {open:?}");
}

#[tokio::test]
async fn who_is_erased_is_gone_everywhere() {
    let (one, other, team) = pair().await;
    let nora = one.creator_with(json!({"name": "Nora Quintero", "handle": "nora.q"})).await;
    let paul = one.creator_with(json!({"name": "Paul Lindqvist", "handle": "paul.l"})).await;
    meet(&[&one, &other]).await;
    let before = team.files("rk");
    // The other changes her name without knowing.
    other.call("creators.edit", json!({"id": nora, "name": "Nora Quintero Ruiz"})).await;
    one.call("creators.erase", json!({"id": nora})).await;
    meet(&[&one, &other]).await;
    meet(&[&one, &other]).await;
    for desk in [&one, &other] {
        let tables = format!("{:?}", synced(&desk.db()).await);
        assert!(!tables.contains("Quintero") && !tables.contains("nora.q"), "her name is gone");
        assert!(tables.contains("Paul Lindqvist"), "his is not");
        assert!(desk.db().verify().await.unwrap().sound());
        let file = std::fs::read(desk.folder().join("data.db")).unwrap();
        let wal = std::fs::read(desk.folder().join("data.db-wal")).unwrap_or_default();
        for bytes in [file, wal] {
            assert!(!bytes.windows(8).any(|window| window == b"Quintero"), "not even in the file");
        }
    }
    assert!(before.iter().any(|path| !path.exists()), "the file with her key was taken away: {before:?}");
    // Somebody who joins now never learns who she was, though her changes are there.
    let third = Desk::seeded(Lang::En, 3).await;
    team.join(&third, "Third").await;
    meet(&[&third, &one, &other]).await;
    let tables = format!("{:?}", synced(&third.db()).await);
    assert!(!tables.contains("Quintero") && tables.contains("Paul Lindqvist"), "{tables}");
    assert_eq!(other.call("creators.get", json!({"id": paul})).await["name"], "Paul Lindqvist");
}

#[tokio::test]
async fn a_wrong_code_makes_no_key_and_changes_nothing() {
    let one = Desk::seeded(Lang::En, 1).await;
    let team = Team::of(&one).await;
    let other = Desk::seeded(Lang::En, 2).await;
    let path = team.folder.path();
    let elsewhere = Team::of(&Desk::seeded(Lang::En, 3).await).await;
    for (code, id) in
        [("nonsense", "error-sync-code-typed"), (elsewhere.code.as_str(), "error-sync-code-wrong")]
    {
        let why = other.refused("sync.look", json!({"path": path, "code": code})).await;
        assert_eq!(why.fields[0].message_id, id);
        let args = json!({"path": path, "code": code, "fingerprint": team.fingerprint});
        assert_eq!(other.refused("sync.join", args).await.fields[0].message_id, id);
    }
    let args = json!({"path": path, "code": team.code, "fingerprint": elsewhere.fingerprint});
    let why = other.refused("sync.join", args).await;
    assert_eq!(why.fields[0].message_id, "error-sync-fingerprint");
    assert_eq!(other.call("sync.status", json!({})).await["on"], false);
    assert_eq!(team.files("members").len(), 1, "nobody joined");
    let own = other.refused("sync.create", json!({"path": other.folder()})).await;
    assert_eq!(own.fields[0].message_id, "error-sync-own-folder");
    let taken = other.refused("sync.create", json!({"path": path})).await;
    assert_eq!(taken.fields[0].message_id, "error-sync-is-team");
}

#[tokio::test]
async fn a_lost_keychain_costs_nothing_and_the_code_brings_it_back() {
    let (one, other, team) = pair().await;
    one.host.memory().close(Some(Closed::Absent));
    // A restart takes the memory's secrets along: what the desk keeps is a new, empty one.
    let one = one.reopen().await;
    one.campaign("Spring").await;
    let status = one.call("sync.status", json!({})).await;
    assert_eq!((&status["on"], &status["locked"]), (&json!(true), &json!(true)), "work goes on, sync waits");
    one.call("sync.now", json!({})).await;
    let wrong = one.refused("sync.unlock", json!({"code": "nonsense"})).await;
    assert_eq!(wrong.fields[0].message_id, "error-sync-code-typed");
    let mut events = one.app.events();
    one.call("sync.unlock", json!({"code": team.code})).await;
    let told = events.try_recv().expect("the screen hears that the key is back");
    assert_eq!(told["entities"], json!(["team"]));
    agree(&[&one, &other]).await;
    assert_eq!(one.call("sync.status", json!({})).await["locked"], false);
    assert_eq!(team.files("members").len(), 2, "it is the same computer as before");
}

#[tokio::test]
async fn leaving_keeps_everything_and_joining_again_brings_the_rest() {
    let (one, other, team) = pair().await;
    let campaign = one.campaign("Spring").await;
    meet(&[&one, &other]).await;
    other.call("sync.leave", json!({})).await;
    assert_eq!(
        other.call("campaigns.get", json!({"id": campaign})).await["name"],
        "Spring",
        "everything stays"
    );
    one.call("campaigns.edit", json!({"id": campaign, "name": "Summer"})).await;
    other.call("campaigns.edit", json!({"id": campaign, "endsOn": "2026-07-15"})).await;
    meet(&[&one, &other]).await;
    assert_eq!(
        other.call("campaigns.get", json!({"id": campaign})).await["name"],
        "Spring",
        "nothing more comes"
    );
    team.join(&other, "Second again").await;
    agree(&[&one, &other]).await;
    assert_eq!(other.call("campaigns.get", json!({"id": campaign})).await["name"], "Summer");
}

#[tokio::test]
async fn a_restored_profile_is_another_computer_and_loses_nothing() {
    let (one, other, team) = pair().await;
    let campaign = one.campaign("Spring").await;
    meet(&[&one, &other]).await;
    let backup = one.folder().join("copy.marquee");
    one.call("backup.save", json!({"path": backup})).await;
    one.call("campaigns.edit", json!({"id": campaign, "name": "Summer"})).await;
    meet(&[&one, &other]).await;
    one.call("backup.restore", json!({"path": backup})).await;
    one.call("campaigns.edit", json!({"id": campaign, "endsOn": "2026-07-15"})).await;
    meet(&[&one, &other]).await;
    agree(&[&one, &other]).await;
    let shown = one.call("campaigns.get", json!({"id": campaign})).await;
    assert_eq!(
        (&shown["name"], &shown["endsOn"]),
        (&json!("Summer"), &json!("2026-07-15")),
        "what it had given comes back"
    );
    assert_eq!(team.files("members").len(), 3, "it is one of the team under a name of its own");
}
