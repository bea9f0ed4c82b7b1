//! Histories of several computers over a folder that misbehaves, compared with a plain model.
//!
//! The computers are real profiles with the real rounds; the folder is in memory and hides, delays, doubles, cuts,
//! renames, takes back, is full or cannot be written. The model knows neither the log's tables nor the files: it only
//! knows who wrote what while seeing what. `MARQUEE_HISTORIES=2000 cargo test … --lib simulator -- --nocapture` plays as
//! many as it says.

use super::content::Member;
use super::exchange;
use super::keys::{Seed, VaultKey};
use super::remote::Remote;
use super::remote::memory::Memory;
use super::store;
use super::vault::{self, Team};
use crate::db::registry::brand;
use crate::db::{Action, Db, Value, conflict, log};
use crate::platform::{Fixed, Source};
use crate::values::{Millis, Uid};
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

/// Repeatable dice.
struct Dice(u64);

impl Dice {
    fn roll(&mut self, sides: usize) -> usize {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        usize::try_from(self.0 >> 33).unwrap() % sides.max(1)
    }
}

/// One computer.
struct Computer {
    db: Db,
    source: Arc<Fixed>,
    team: Team,
    /// What the model says it has seen: numbers of written values.
    seen: BTreeSet<usize>,
    folder: std::path::PathBuf,
}

/// A value that was written, in the model.
struct Written {
    record: Uid,
    field: u16,
    value: Value,
    /// What it replaced: all that its writer saw there.
    replaces: BTreeSet<usize>,
}

/// What is counted.
#[derive(Debug, Default)]
struct Tally {
    histories: usize,
    converged: usize,
    written: usize,
    faults: usize,
    /// Values that should stand and do not, or the other way round.
    wrong: usize,
    lost: usize,
}

const FIELDS: [u16; 3] = [brand::NAME, brand::CLIENT, brand::MAIN_COLOUR];

async fn computer(at: usize, vault: Uid, key: &VaultKey) -> Computer {
    let source = Arc::new(Fixed::new(Millis(1_782_896_400_000), 77 + at as u64));
    let folder = std::env::temp_dir().join(format!("marquee-sim-{}-{at}", std::process::id()));
    let _ = std::fs::remove_dir_all(&folder);
    let shared: Arc<dyn Source> = source.clone();
    let db = Db::open(&folder, shared).await.unwrap();
    sqlx::query("pragma synchronous = off").execute(&mut *db.writer.acquire().await.unwrap()).await.unwrap();
    let team = Team { vault, device: db.device(), key: key.clone(), seed: Seed::new(db.source()) };
    Computer { db, source, team, seen: BTreeSet::new(), folder }
}

impl Computer {
    /// Enters a team, knowing nothing of any.
    async fn enter(&mut self, vault: Uid, key: &VaultKey, remote: &Memory) {
        self.team = Team { vault, key: key.clone(), ..self.team.clone() };
        self.seen.clear();
        let (name, file) = self.team.certificate(&Member::default(), self.db.source()).unwrap();
        remote.put_new(&name, &file).unwrap();
        let mut tx = self.db.local().await.unwrap();
        // A history begins with what there is: what was there before is given already.
        let (n,): (i64,) = sqlx::query_as(
            "select coalesce(max(c.n), 0) from changes c join devices d on d.no = c.device where d.id = ?",
        )
        .bind(self.team.device)
        .fetch_one(&mut *tx)
        .await
        .unwrap();
        store::forget(&mut tx).await.unwrap();
        store::put_place(&mut tx, &store::Place { n, ..store::Place::start(self.team.device) })
            .await
            .unwrap();
        store::put_member(&mut tx, &super::segment::digest(&file), self.team.device, &file).await.unwrap();
        tx.commit().await.unwrap();
    }

    /// The numbers that others begin with, as a history begins.
    async fn expect(&self, others: &[(Uid, i64)]) {
        let mut tx = self.db.local().await.unwrap();
        for (device, n) in others {
            store::put_place(&mut tx, &store::Place { n: *n, ..store::Place::start(*device) }).await.unwrap();
        }
        tx.commit().await.unwrap();
    }

    async fn own_n(&self) -> (Uid, i64) {
        let mut reader = self.db.read().acquire().await.unwrap();
        let place = store::place(&mut reader, self.team.device).await.unwrap();
        (self.team.device, place.n)
    }

    /// Writes a value; answers whether the record was there to be seen.
    async fn write(&self, record: Uid, field: u16, value: Value) -> bool {
        let mut reader = self.db.read().acquire().await.unwrap();
        let known = log::record(&mut reader, brand::ENTITY.id, record).await.unwrap();
        let there = known.iter().any(crate::db::project::Change::is_create);
        drop(reader);
        self.db
            .change(Action::new("action-brands-edit"), async |tx| {
                if there {
                    tx.set(&brand::ENTITY, record, field, value).await
                } else {
                    tx.create(&brand::ENTITY, record, [(field, value)]).await.map(drop)
                }
            })
            .await
            .unwrap();
        there
    }

    /// What stands in a field: every unreplaced value.
    async fn stands(&self, record: Uid, field: u16) -> BTreeSet<String> {
        let mut reader = self.db.read().acquire().await.unwrap();
        let known = log::record(&mut reader, brand::ENTITY.id, record).await.unwrap();
        let heads = crate::db::project::heads(&known, field);
        heads.iter().map(|head| format!("{:?}", head.value(field))).collect()
    }
}

/// A fault of the folder, by chance.
fn misbehave(memory: &Memory, dice: &mut Dice, before: &mut Option<BTreeMap<String, Vec<u8>>>) {
    let mut state = memory.state();
    let names: Vec<String> = state.files.keys().filter(|name| name.starts_with("log/")).cloned().collect();
    let one = (!names.is_empty()).then(|| names[dice.roll(names.len())].clone());
    match (dice.roll(9), one) {
        (0, Some(name)) => drop(state.hidden.insert(name)),
        (1, Some(name)) => {
            let copy = state.files[&name].clone();
            state.files.insert(name.replace(".seg", " (conflicted copy).seg"), copy);
        }
        // Only half of it has arrived, for those who look now.
        (2, Some(name)) => {
            let half = state.files[&name].len() / 2;
            let whole = state.files.insert(name.clone(), Vec::new()).unwrap();
            state.files.insert(name.clone(), whole[..half].to_vec());
            state.files.insert(name.replace(".seg", "-whole.seg"), whole);
        }
        (3, Some(name)) => {
            let file = state.files.remove(&name).unwrap();
            state.files.insert(name.replace("log/", "log/renamed-"), file);
        }
        (4, _) => state.read_only = true,
        (5, _) => state.full = true,
        (6, _) => state.gone = true,
        (7, _) if before.is_none() => *before = Some(state.files.clone()),
        // Rolled back: newer files are gone for everybody.
        (8, _) => {
            if let Some(old) = before.take() {
                state.files = old;
            }
        }
        _ => {}
    }
}

fn behave(memory: &Memory) {
    let mut state = memory.state();
    state.hidden.clear();
    (state.read_only, state.full, state.gone) = (false, false, false);
}

async fn play(computers: &mut [Computer], seed: u64, tally: &mut Tally) {
    let mut dice = Dice(seed.wrapping_mul(0x9e37_79b9_7f4a_7c15) | 1);
    let memory = Arc::new(Memory::default());
    let remote: Arc<dyn Remote> = memory.clone();
    let source = Fixed::new(Millis(0), 5000 + seed);
    let (vault, key) = (crate::platform::new_id(&source), VaultKey::new(&source));
    vault::found(remote.as_ref(), vault, b"recovery", "").unwrap();
    let mut places = Vec::new();
    for computer in computers.iter_mut() {
        computer.enter(vault, &key, &memory).await;
        places.push(computer.own_n().await);
    }
    for computer in computers.iter() {
        let others: Vec<(Uid, i64)> =
            places.iter().filter(|place| place.0 != computer.team.device).copied().collect();
        computer.expect(&others).await;
    }
    let records: Vec<Uid> = (0..3).map(|_| crate::platform::new_id(&source)).collect();
    let mut written: Vec<Written> = Vec::new();
    let (mut old, mut jumped) = (None, vec![0_i64; computers.len()]);
    for step in 0..12 + dice.roll(28) {
        let at = dice.roll(computers.len());
        if dice.roll(4) == 0 {
            // Clocks that are wrong, and jump: by an hour, a day, six years.
            let jump = [3_600_000, -3_600_000, 86_400_000, -86_400_000, 190_000_000_000][dice.roll(5)];
            computers[at].source.pass(jump);
            jumped[at] += jump;
        }
        match dice.roll(5) {
            0 | 1 => {
                let (record, field) = (records[dice.roll(records.len())], FIELDS[dice.roll(FIELDS.len())]);
                let value = Value::from(format!("{seed}-{step}"));
                let there = computers[at].write(record, field, value.clone()).await;
                let own = &mut computers[at].seen;
                // Nobody replaces what is hidden: a record whose creation has not come yet is made once more.
                let stood = if there { standing(&written, own, record, field) } else { BTreeSet::new() };
                own.insert(written.len());
                written.push(Written { record, field, value, replaces: stood });
                tally.written += 1;
            }
            2 => {
                misbehave(&memory, &mut dice, &mut old);
                tally.faults += 1;
            }
            3 => behave(&memory),
            _ => meet(computers, at, &remote, &written, dice.roll(3) > 0).await,
        }
    }
    for (computer, jump) in computers.iter().zip(jumped) {
        computer.source.pass(-jump);
    }
    // In the end the folder behaves, and every computer fills in what it lost.
    behave(&memory);
    for _ in 0..3 {
        for at in 0..computers.len() {
            let computer = &computers[at];
            let found = (b"recovery".to_vec(), String::new());
            exchange::heal(&computer.db, &computer.team, &remote, found).await.unwrap();
            meet(computers, at, &remote, &written, true).await;
        }
    }
    judge(computers, &records, &written, tally).await;
}

/// The values that stand in a field for who has seen these.
fn standing(written: &[Written], seen: &BTreeSet<usize>, record: Uid, field: u16) -> BTreeSet<usize> {
    let about = |at: &&usize| written[**at].record == record && written[**at].field == field;
    let there: BTreeSet<usize> = seen.iter().filter(about).copied().collect();
    let replaced: BTreeSet<usize> =
        there.iter().flat_map(|at| written[*at].replaces.iter().copied()).collect();
    there.difference(&replaced).copied().collect()
}

/// A round; what came is what the log has of the values that were written.
async fn meet(
    computers: &mut [Computer],
    at: usize,
    remote: &Arc<dyn Remote>,
    written: &[Written],
    seal: bool,
) {
    let computer = &mut computers[at];
    let outcome = exchange::round(&computer.db, &computer.team, remote, seal).await.unwrap();
    if outcome.taken == 0 {
        return;
    }
    // The model does not follow files: what a computer has seen is what its log holds, value by value.
    let mut reader = computer.db.read().acquire().await.unwrap();
    let records: BTreeSet<Uid> = written.iter().map(|one| one.record).collect();
    for record in records {
        let known = log::record(&mut reader, brand::ENTITY.id, record).await.unwrap();
        for (number, one) in written.iter().enumerate().filter(|(_, one)| one.record == record) {
            if known.iter().any(|change| change.values.get(&one.field) == Some(&one.value)) {
                computer.seen.insert(number);
            }
        }
    }
}

async fn judge(computers: &[Computer], records: &[Uid], written: &[Written], tally: &mut Tally) {
    let all: BTreeSet<usize> = (0..written.len()).collect();
    let mut agree = true;
    for record in records {
        for field in FIELDS {
            let want: BTreeSet<String> = standing(written, &all, *record, field)
                .into_iter()
                .map(|at| format!("{:?}", written[at].value))
                .collect();
            for computer in computers {
                let have = computer.stands(*record, field).await;
                if have != want {
                    agree = false;
                    tally.wrong += 1;
                    tally.lost += want.difference(&have).count();
                }
            }
        }
        let open = conflict_fields(&computers[0], *record).await;
        for computer in &computers[1..] {
            agree &= conflict_fields(computer, *record).await == open;
        }
    }
    tally.histories += 1;
    tally.converged += usize::from(agree);
}

async fn conflict_fields(computer: &Computer, record: Uid) -> BTreeSet<u16> {
    let mut reader = computer.db.read().acquire().await.unwrap();
    let open = conflict::of_record(&mut reader, &brand::ENTITY, record).await.unwrap();
    open.into_iter().map(|one| one.field).collect()
}

#[tokio::test]
async fn computers_agree_over_a_folder_that_misbehaves() {
    let count = std::env::var("MARQUEE_HISTORIES").ok().and_then(|text| text.parse().ok()).unwrap_or(60);
    let source = Fixed::new(Millis(0), 1);
    let (vault, key) = (Uid([1; 16]), VaultKey::new(&source));
    let mut computers = Vec::new();
    for at in 0..3 {
        computers.push(computer(at, vault, &key).await);
    }
    let mut tally = Tally::default();
    for seed in 0..count {
        play(&mut computers, seed, &mut tally).await;
    }
    for computer in &computers {
        assert!(computer.db.verify().await.unwrap().sound(), "every profile is what its log says");
    }
    println!("simulator: converged {}/{}; {tally:?}", tally.converged, tally.histories);
    assert_eq!((tally.wrong, tally.lost), (0, 0), "{tally:?}");
    assert_eq!(tally.converged, tally.histories, "{tally:?}");
    for computer in computers {
        computer.db.close().await.unwrap();
        let _ = std::fs::remove_dir_all(computer.folder);
    }
}
