//! The log is the truth: taken into an empty database in any order, with repeats and in pieces, it makes the same
//! tables. And what two devices do at the same time is kept from both.

use crate::desk::{Desk, MORNING, Tables, differences, live, synced};
use crate::plain::Plain;
use crate::steps::{Step, history, perform};
use marquee::db::change::Action;
use marquee::db::log::{Log, Row};
use marquee::db::registry::{campaign, collaboration, creator};
use marquee::db::{Db, project};
use marquee::values::{Lang, Uid};
use proptest::strategy::{Strategy, ValueTree};
use proptest::test_runner::{Config, RngAlgorithm, TestRng, TestRunner};
use serde_json::json;

/// Repeatable dice.
struct Dice(u64);

impl Dice {
    fn roll(&mut self, sides: usize) -> usize {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        usize::try_from(self.0 >> 33).unwrap() % sides.max(1)
    }

    fn shuffle<T>(&mut self, list: &mut [T]) {
        for at in (1..list.len()).rev() {
            list.swap(at, self.roll(at + 1));
        }
    }
}

/// The log in a random order, one row in four twice, cut into random pieces; the keys come in a piece of their own.
fn pieces(log: Log, dice: &mut Dice) -> Vec<Log> {
    let mut rows = log.changes;
    let twice: Vec<Row> = rows.iter().filter(|_| dice.roll(4) == 0).cloned().collect();
    rows.extend(twice);
    dice.shuffle(&mut rows);
    let mut out = Vec::new();
    while !rows.is_empty() {
        let size = 1 + dice.roll(rows.len().min(40));
        out.push(Log { changes: rows.split_off(rows.len() - size), keys: Vec::new() });
    }
    let keys = Log { changes: Vec::new(), keys: log.keys };
    let place = dice.roll(out.len() + 1);
    out.insert(place, keys);
    out
}

async fn live_through(desk: &mut Desk, steps: &[Step]) {
    let mut plain = Plain::default();
    for step in steps {
        let tables = live(&desk.db()).await;
        match step {
            Step::Reopen => {}
            Step::Undo => drop(desk.attempt("history.undo", json!({})).await),
            Step::Redo => drop(desk.attempt("history.redo", json!({})).await),
            other => drop(perform(desk, &tables, &mut plain, other).await),
        }
    }
}

#[tokio::test]
async fn a_shuffled_log_with_repeats_makes_the_same_tables() {
    let mut runner =
        TestRunner::new_with_rng(Config::default(), TestRng::deterministic_rng(RngAlgorithm::ChaCha));
    let (mut histories, mut changes, mut taken, mut chunks, mut records) = (0, 0, 0, 0, 0);
    for seed in 0..8 {
        let mut desk = Desk::seeded(Lang::En, seed).await;
        desk.brand("Olivar", "EUR").await;
        live_through(&mut desk, &history().new_tree(&mut runner).unwrap().current()).await;
        let (original, log) = (synced(&desk.db()).await, desk.db().log().await.unwrap());
        changes += log.changes.len();
        for order in 0..2 {
            let other = Desk::seeded(Lang::En, 1000 + seed).await;
            for piece in pieces(
                Log { changes: log.changes.clone(), keys: log.keys.clone() },
                &mut Dice(seed * 7 + order),
            ) {
                taken += piece.changes.len();
                chunks += 1;
                other.db().merge(&piece).await.unwrap();
            }
            let wrong = differences(&original, &synced(&other.db()).await);
            assert_eq!(wrong, [""; 0], "history {seed}, order {order}: the order of arrival must not matter");
            let verdict = other.db().verify().await.unwrap();
            assert!(verdict.sound(), "history {seed}: the merged tables are what the log says: {verdict:?}");
            records += verdict.records;
            histories += 1;
        }
    }
    println!(
        "log replay: {histories} replays, {changes} changes taken {taken} times in {chunks} pieces, {records} records compared, differences 0"
    );
}

/// The rows of a log that one record has, oldest first.
fn rows_of(log: &Log, record: Uid) -> Vec<Row> {
    log.changes.iter().filter(|row| row.record == record).cloned().collect()
}

fn uid(prefix: &str, text: &str) -> Uid {
    Uid::parse(prefix, text).expect("an id of its kind")
}

async fn take(db: &Db, changes: Vec<Row>, log: &Log) {
    db.merge(&Log { changes, keys: log.keys.clone() }).await.unwrap();
}

#[tokio::test]
async fn a_change_that_comes_before_its_creation_waits_hidden() {
    let desk = Desk::new().await;
    let id = desk.campaign("Spring").await;
    desk.call("campaigns.edit", json!({"id": id, "name": "Summer"})).await;
    let log = desk.db().log().await.unwrap();
    let rows = rows_of(&log, uid("cam", &id));
    let other = Desk::seeded(Lang::En, 2).await;
    take(&other.db(), vec![rows[1].clone()], &log).await;
    let waiting = synced(&other.db()).await;
    assert_eq!(waiting["campaigns"].len(), 1, "the row is there");
    assert!(waiting["campaigns"][0].contains("'Summer'"), "and nothing of it is lost");
    assert_eq!(live(&other.db()).await["campaigns"], [""; 0], "but nobody sees it before it was created");
    take(&other.db(), vec![rows[0].clone()], &log).await;
    assert!(
        live(&other.db()).await["campaigns"][0].contains("'Summer'"),
        "the creation does not overwrite the later name"
    );
    take(&other.db(), log.changes.clone(), &log).await;
    assert_eq!(
        differences(&synced(&desk.db()).await, &synced(&other.db()).await),
        [""; 0],
        "at the end both agree"
    );
}

/// Two desks that know the same campaign with a creator on its board.
async fn two_desks() -> (Desk, Desk, String, String) {
    let one = Desk::seeded(Lang::En, 1).await;
    let campaign = one.campaign("Spring").await;
    let nora = one.creator("Nora Vidal").await;
    let together = one.join(&campaign, &nora, "350", "").await;
    let other = Desk::seeded(Lang::En, 2).await;
    let log = one.db().log().await.unwrap();
    other.db().merge(&log).await.unwrap();
    (one, other, campaign, together)
}

/// Each takes the other's log in; answers the tables, which must be the same.
async fn meet(one: &Desk, other: &Desk) -> Tables {
    let (first, second) = (one.db().log().await.unwrap(), other.db().log().await.unwrap());
    other.db().merge(&first).await.unwrap();
    one.db().merge(&second).await.unwrap();
    let (mine, theirs) = (synced(&one.db()).await, synced(&other.db()).await);
    assert_eq!(differences(&mine, &theirs), [""; 0], "after they met, both desks show the same");
    assert!(one.db().verify().await.unwrap().sound(), "and it is what the log says");
    mine
}

#[tokio::test]
async fn two_desks_that_name_one_campaign_keep_both_names_and_show_the_later() {
    let (one, other, campaign, _) = two_desks().await;
    one.call("campaigns.edit", json!({"id": campaign, "name": "Early"})).await;
    other.call("campaigns.edit", json!({"id": campaign, "budget": "1"})).await;
    other.call("campaigns.edit", json!({"id": campaign, "name": "Late"})).await;
    let record = uid("cam", &campaign);
    let clocks = async |desk: &Desk| rows_of(&desk.db().log().await.unwrap(), record).last().unwrap().clock;
    let later = if clocks(&one).await > clocks(&other).await { "Early" } else { "Late" };
    meet(&one, &other).await;
    let shown = one.call("campaigns.get", json!({"id": campaign})).await;
    assert_eq!(shown["name"], later, "the greatest clock is shown, on both desks");
    assert_eq!(shown["budget"]["minor"], 100, "another field of the same record is no conflict");
    let mut reader = one.db().read().acquire().await.unwrap();
    let all = marquee::db::log::record(&mut reader, campaign::ENTITY.id, record).await.unwrap();
    assert_eq!(project::heads(&all, campaign::NAME).len(), 2, "both names are kept");
    drop(reader);
    one.call("campaigns.edit", json!({"id": campaign, "name": "Settled"})).await;
    meet(&one, &other).await;
    let shown = other.call("campaigns.get", json!({"id": campaign})).await;
    assert_eq!(shown["name"], "Settled", "a name given with both in sight replaces both");
}

#[tokio::test]
async fn an_edit_made_without_knowing_of_the_deletion_keeps_the_record() {
    let (one, other, campaign, together) = two_desks().await;
    one.call("campaigns.drop", json!({"collaborations": [together]})).await;
    other.shift(&together, "contacted").await;
    meet(&one, &other).await;
    let cards = one.cards(&campaign).await;
    assert_eq!(cards.len(), 1, "the creator who was moved meanwhile stays on the board");
    assert_eq!(cards[0]["stage"], "contacted", "where the other desk put them");
    one.call("campaigns.drop", json!({"collaborations": [together]})).await;
    meet(&one, &other).await;
    assert!(other.cards(&campaign).await.is_empty(), "a deletion that knew of the move counts");
}

#[tokio::test]
async fn two_desks_that_make_the_same_creator_make_one() {
    let (one, other) = (Desk::seeded(Lang::En, 1).await, Desk::seeded(Lang::En, 2).await);
    let mine = one.creator_with(json!({"name": "Nora Vidal", "handle": "@Nora.Eats", "country": "ES"})).await;
    let theirs = other.creator_with(json!({"name": "Nora V.", "handle": "nora.eats"})).await;
    assert_eq!(mine, theirs, "one account has one id, whoever writes it down");
    let tables = meet(&one, &other).await;
    assert_eq!((tables["creators"].len(), tables["accounts"].len()), (1, 1), "and stays one after they met");
}

#[tokio::test]
async fn the_clock_goes_on_from_the_latest_that_was_seen() {
    let (one, other, campaign, _) = two_desks().await;
    for _ in 0..300 {
        other.app.source().now();
    }
    other
        .call("campaigns.edit", json!({"id": campaign, "name": "From the desk whose clock runs ahead"}))
        .await;
    meet(&one, &other).await;
    one.call("campaigns.edit", json!({"id": campaign, "name": "Afterwards"})).await;
    let log = one.db().log().await.unwrap();
    let rows = rows_of(&log, uid("cam", &campaign));
    let ahead =
        rows.iter().filter(|row| row.device_id != rows[0].device_id).map(|row| row.clock).max().unwrap();
    let mine =
        rows.iter().filter(|row| row.device_id == rows[0].device_id).map(|row| row.clock).max().unwrap();
    assert!(mine > ahead, "what was done later has the later clock, whatever the computers' clocks say");
}

#[tokio::test]
async fn what_a_newer_version_wrote_is_kept_even_if_not_understood() {
    let desk = Desk::new().await;
    let id = desk.campaign("Spring").await;
    let mut log = desk.db().log().await.unwrap();
    let mut unknown = rows_of(&log, uid("cam", &id))[0].clone();
    (unknown.entity, unknown.n, unknown.record) = (999, 9_000, Uid([7; 16]));
    let mut field = rows_of(&log, uid("cam", &id))[0].clone();
    // {900: "x"}: a field that this version does not know.
    (field.field, field.n, field.value) = (Some(900), 9_001, vec![0xa1, 0x19, 0x03, 0x84, 0x61, b'x']);
    log.changes.extend([unknown, field]);
    let other = Desk::seeded(Lang::En, 2).await;
    other.db().merge(&log).await.unwrap();
    let kept = other.db().log().await.unwrap();
    assert_eq!(kept.changes.len(), log.changes.len(), "every change is kept, byte for byte");
    assert_eq!(live(&desk.db()).await, live(&other.db()).await, "and what is understood is shown");
}

#[tokio::test]
async fn names_appear_when_their_key_arrives() {
    let desk = Desk::new().await;
    let nora = desk.creator("Nora Vidal").await;
    let log = desk.db().log().await.unwrap();
    let other = Desk::seeded(Lang::En, 2).await;
    other.db().merge(&Log { changes: log.changes.clone(), keys: Vec::new() }).await.unwrap();
    let sealed = synced(&other.db()).await;
    assert!(!format!("{sealed:?}").contains("Nora"), "without the key nobody reads the name");
    other.db().merge(&Log { changes: Vec::new(), keys: log.keys.clone() }).await.unwrap();
    let open = other.call("creators.get", json!({"id": nora})).await;
    assert_eq!(open["name"], "Nora Vidal", "the key fills in what it opens");
}

#[tokio::test]
async fn a_swallowed_failure_rolls_the_whole_action_back() {
    let desk = Desk::new().await;
    let before = synced(&desk.db()).await;
    let made = desk
        .app
        .change(Action::new("action-campaigns-create"), async |tx| {
            let (good, bad) = (tx.new_id(), tx.new_id());
            tx.create(&creator::ENTITY, good, [(creator::NAME, "Nora".into())]).await?;
            // Without its column the table cannot take the record, so `apply` fails.
            sqlx::query("alter table collaborations rename column stage to gone")
                .execute(&mut *tx.reader())
                .await
                .unwrap();
            // Swallowed on purpose.
            let _ =
                tx.create(&collaboration::ENTITY, bad, [(collaboration::STAGE, "contacted".into())]).await;
            Ok(())
        })
        .await;
    assert!(made.is_err(), "an action with a failed change is refused, even when its closure looked away");
    assert_eq!(differences(&before, &synced(&desk.db()).await), [""; 0], "and nothing of it stays");
    assert!(desk.db().verify().await.unwrap().sound(), "the log has nothing of it either");
    assert!(MORNING.0 < desk.app.source().now().0, "the desk goes on");
    desk.creator("Nora Vidal").await;
}
