//! What was paid, what was taken back, and how a campaign paces, by call name.

use crate::bad_input::nobody;
use crate::desk::{Desk, Folder, differences, live, over};
use proptest::prelude::*;
use proptest::strategy::ValueTree;
use proptest::test_runner::{Config, RngAlgorithm, TestRng, TestRunner};
use serde_json::{Value, json};
use std::collections::BTreeMap;

/// A campaign of 2 March to 12 April with a budget of 8,000, as AT-P1 to AT-P7 have it.
struct Purse {
    desk: Desk,
    campaign: String,
}

fn id_of(answer: &Value) -> String {
    answer["value"]["id"].as_str().unwrap().to_owned()
}

impl Purse {
    async fn new() -> Self {
        let desk = Desk::new().await;
        let plan = json!({"budget": "8000", "startsOn": "2026-06-11", "endsOn": "2026-07-22"});
        let campaign = desk.campaign_with(plan).await;
        let ines = desk.person("Inés Roca").await;
        desk.call("settings.set", json!({"me": ines})).await;
        Self { desk, campaign }
    }

    async fn costs(&self) -> Value {
        self.desk.call("money.costs", json!({"campaign": self.campaign})).await
    }

    async fn line(&self, cost: &str) -> Value {
        let costs = self.costs().await;
        costs["lines"].as_array().unwrap().iter().find(|line| line["id"] == cost).unwrap().clone()
    }

    fn paid(cost: &str, amount: &str, more: Value) -> Value {
        let plain = json!({"cost": cost, "amount": amount, "paidOn": "2026-06-30", "method": "transfer"});
        over(plain, more)
    }

    async fn pay(&self, cost: &str, amount: &str, more: Value) -> String {
        id_of(&self.desk.call("money.pay", Self::paid(cost, amount, more)).await)
    }

    async fn payments(&self, cost: &str) -> Vec<Value> {
        let all = self.desk.call("money.payments", json!({"cost": cost})).await;
        all["rows"].as_array().unwrap().clone()
    }

    async fn pace(&self, id: &str) -> Value {
        let pacing = self.desk.call("results.pacing", json!({"campaign": self.campaign})).await;
        pacing["rows"].as_array().unwrap().iter().find(|row| row["id"] == id).unwrap().clone()
    }
}

/// How many files lie below a folder.
fn kept(folder: &std::path::Path) -> usize {
    let Ok(entries) = std::fs::read_dir(folder) else { return 0 };
    entries.flatten().map(|entry| if entry.path().is_dir() { kept(&entry.path()) } else { 1 }).sum()
}

fn printed(value: &Value) -> &str {
    value["printed"].as_str().unwrap()
}

#[tokio::test]
async fn a_fee_is_committed_paid_and_taken_back() {
    let purse = Purse::new().await;
    let folder = Folder::new();
    let proof = folder.join("transfer.pdf");
    std::fs::write(&proof, b"paid").unwrap();
    let fee = purse.desk.cost(&purse.campaign, "agency", "2450", "committed").await;
    purse.desk.cost(&purse.campaign, "boost", "3600", "committed").await;
    let more = json!({"reference": "INV 17", "path": proof});
    let payment = purse.pay(&fee, "2,450.00", more).await;
    let costs = purse.costs().await;
    assert_eq!(printed(&costs["paid"]), "€2,450.00");
    assert_eq!(printed(&costs["open"]), "€3,600.00", "AT-P3: committed, not yet paid");
    assert_eq!(printed(&costs["uncommitted"]), "€1,950.00", "AT-P3");
    assert_eq!(printed(&costs["total"]), "€6,050.00", "a line counts with its committed amount, paid or not");
    let row = &purse.payments(&fee).await[0];
    assert_eq!(
        (&row["person"], &row["fileName"]),
        (&json!("Inés Roca"), &json!("transfer.pdf")),
        "who, and the proof"
    );
    let saved = folder.join("again.pdf");
    purse.desk.call("money.saveProof", json!({"payment": payment, "path": saved})).await;
    assert_eq!(std::fs::read(&saved).unwrap(), b"paid", "the proof comes back byte for byte");

    purse.desk.call("money.reverse", json!({"payment": payment, "reason": "Wrong account"})).await;
    let row = &purse.payments(&fee).await[0];
    assert_eq!(
        row["reversal"]["reason"], "Wrong account",
        "the payment stays, and says that it was reversed"
    );
    assert_eq!(printed(&purse.costs().await["paid"]), "€0.00", "and does not count any more");
    let again = purse.desk.refused("money.reverse", json!({"payment": payment, "reason": "Twice"})).await;
    assert_eq!(again.message_id, "error-payment-reversed");
    let second = Purse::paid(&fee, "2450", json!({"reference": "INV 17"}));
    purse.desk.call("money.pay", second).await;
    assert_eq!(printed(&purse.costs().await["paid"]), "€2,450.00", "what was reversed is no second payment");
    assert!(purse.desk.db().verify().await.unwrap().sound(), "and the log knows all of it");
}

#[tokio::test]
async fn nothing_is_paid_twice_or_beyond_the_promise_without_a_word() {
    let purse = Purse::new().await;
    let desk = &purse.desk;
    let fee = desk.cost(&purse.campaign, "agency", "1000", "committed").await;
    purse.pay(&fee, "400", json!({"reference": "INV 17"})).await;
    let folder = Folder::new();
    let proof = folder.join("transfer.pdf");
    std::fs::write(&proof, b"paid").unwrap();
    let files = desk.folder().join("files");
    let before = live(&desk.db()).await;
    let why = desk.refused("money.pay", Purse::paid(&fee, "400", json!({"path": proof}))).await;
    assert_eq!(kept(&files), 0, "a payment that is refused leaves no proof behind");
    assert_eq!(
        (why.fields[0].field.as_str(), why.fields[0].message_id.as_str()),
        ("again", "error-payment-twice")
    );
    let why = desk.refused("money.pay", Purse::paid(&fee, "300", json!({"reference": "inv17"}))).await;
    assert_eq!(why.fields[0].field, "again", "the same reference, written otherwise");
    let why = desk.refused("money.pay", Purse::paid(&fee, "600.01", json!({}))).await;
    assert_eq!((why.fields[0].field.as_str(), why.fields[0].args["over"].as_str()), ("overReason", "€0.01"));
    assert_eq!(differences(&before, &live(&desk.db()).await), [""; 0], "refused, and nothing was written");
    purse.pay(&fee, "400", json!({"again": true, "path": proof})).await;
    assert_eq!(kept(&files), 1, "one that is written down keeps it");
    let sure = json!({"again": true, "overReason": "She paid for the parcel"});
    purse.pay(&fee, "400", sure).await;
    let line = purse.line(&fee).await;
    assert_eq!((printed(&line["paid"]), &line["overpaid"]), ("€1,200.00", &json!(true)));
    assert_eq!(
        purse.payments(&fee).await[0]["overReason"],
        "She paid for the parcel",
        "the reason is on record"
    );
    assert_eq!(
        printed(&purse.costs().await["uncommitted"]),
        "€6,800.00",
        "what was paid beyond takes the budget too"
    );
    for (field, more) in [
        ("paidOn", json!({"paidOn": "2026-07-02"})),
        ("paidOn", json!({"paidOn": ""})),
        ("method", json!({"method": "barter"})),
        ("methodWords", json!({"method": "other"})),
        ("amount", json!({"amount": "0"})),
        ("amount", json!({"amount": "-5"})),
        ("path", json!({"path": "/nowhere/at/all.pdf", "amount": "1"})),
    ] {
        let why = desk.refused("money.pay", Purse::paid(&fee, "1", more)).await;
        assert_eq!(why.fields[0].field, field);
    }
    desk.refused("money.pay", Purse::paid(&nobody("cos"), "1", json!({}))).await;
    desk.refused("money.reverse", json!({"payment": nobody("pay"), "reason": "?"})).await;
    desk.refused("money.saveProof", json!({"payment": nobody("pay")})).await;
    desk.refused("money.payments", json!({"cost": nobody("cos")})).await;
}

#[tokio::test]
async fn what_was_paid_cannot_disappear() {
    let purse = Purse::new().await;
    let desk = &purse.desk;
    let nora = desk.creator("Nora Vidal").await;
    let together = desk.join(&purse.campaign, &nora, "350", "").await;
    desk.shift(&together, "contracted").await;
    let fee = purse.costs().await["lines"][0]["id"].as_str().unwrap().to_owned();
    let payment = purse.pay(&fee, "350", json!({})).await;
    let terms = |fee: &str| json!({"collaboration": together, "fee": fee, "shipping": ""});
    for (name, args) in [
        ("money.removeCost", json!({"cost": fee})),
        ("money.setCost", json!({"cost": fee, "step": "planned"})),
        ("money.setCost", json!({"cost": fee, "amount": "349.99"})),
        ("campaigns.terms", terms("")),
        ("campaigns.terms", terms("100")),
        ("campaigns.drop", json!({"collaborations": [together]})),
    ] {
        desk.refused(name, args).await;
    }
    desk.call("campaigns.terms", terms("400")).await;
    assert_eq!(printed(&purse.line(&fee).await["open"]), "€50.00", "more may be promised");
    desk.call("money.reverse", json!({"payment": payment, "reason": "Never arrived"})).await;
    desk.call("campaigns.drop", json!({"collaborations": [together]})).await;
}

#[tokio::test]
async fn a_promise_above_the_uncommitted_budget_is_refused() {
    let purse = Purse::new().await;
    let desk = &purse.desk;
    desk.cost(&purse.campaign, "agency", "6050", "committed").await;
    let add = |amount: &str, step: &str, why: &str| json!({"campaign": purse.campaign, "kind": "boost", "amount": amount, "step": step, "overReason": why});
    let why = desk.refused("money.addCost", add("1950.01", "committed", "")).await;
    assert_eq!(
        (why.fields[0].field.as_str(), why.fields[0].args["over"].as_str()),
        ("overReason", "€0.01"),
        "AT-P6"
    );
    let plan = id_of(&desk.call("money.addCost", add("1950.01", "planned", "")).await);
    let why = desk.refused("money.setCost", json!({"cost": plan, "step": "committed"})).await;
    assert_eq!(
        why.fields[0].message_id, "error-cost-over-budget",
        "a plan that becomes a promise is asked too"
    );
    let folder = Folder::new();
    let proof = folder.join("card.pdf");
    std::fs::write(&proof, b"paid").unwrap();
    let why = desk.refused("money.pay", Purse::paid(&plan, "10", json!({"path": proof}))).await;
    assert_eq!(why.fields[0].message_id, "error-cost-over-budget", "and one that is paid");
    assert_eq!(kept(&desk.folder().join("files")), 0, "and its proof is not kept");
    desk.call("money.removeCost", json!({"cost": plan})).await;
    desk.call("money.addCost", add("1950", "committed", "")).await;
    assert_eq!(printed(&purse.costs().await["uncommitted"]), "€0.00", "AT-P6: 1,950.00 accepted");
    desk.call("money.addCost", add("5", "committed", "The director agreed")).await;
    let costs = purse.costs().await;
    assert_eq!((printed(&costs["uncommitted"]), &costs["over"]), ("€5.00", &json!(true)), "passed, and said");
}

#[tokio::test]
async fn pacing_follows_the_worked_examples() {
    let purse = Purse::new().await;
    let desk = &purse.desk;
    let agency = desk.cost(&purse.campaign, "agency", "2450", "committed").await;
    desk.cost(&purse.campaign, "boost", "3600", "committed").await;
    purse.pay(&agency, "2450", json!({})).await;
    let pacing = desk.call("results.pacing", json!({"campaign": purse.campaign})).await;
    assert_eq!(pacing["time"]["sharePrinted"], "50.00%", "AT-P1: day 21 of 42");
    let budget = purse.pace("budget").await;
    assert_eq!(budget["sharePrinted"], "30.63%", "AT-P2");
    assert_eq!(pacing["money"]["takenPrinted"], "75.63%", "AT-P3");
    assert_eq!((&budget["indexPrinted"], &budget["band"]), (&json!("0.61"), &json!("behind")), "AT-P4");
    assert_eq!(budget["projection"], "€4,900.00", "AT-P5");
    assert_eq!(purse.pace("approvals").await["why"]["messageId"], "pace-why-no-deliverables");
    assert_eq!(purse.pace("hiring").await["why"]["messageId"], "pace-why-no-creators");

    let mut together = Vec::new();
    for name in ["Nora Vidal", "Ana Ruiz", "Zoë Öztürk", "Iker Aldana"] {
        together.push(desk.join(&purse.campaign, &desk.creator(name).await, "", "").await);
    }
    desk.shift(&together[0], "contracted").await;
    desk.shift(&together[1], "contracted").await;
    desk.shift(&together[2], "declined").await;
    assert_eq!(
        purse.pace("outreach").await["actual"],
        "2",
        "who was never asked and declined was not contacted"
    );
    let contact =
        json!({"collaboration": together[2], "channel": "email", "direction": "out", "text": "Asked."});
    desk.call("outreach.addContact", contact).await;
    let outreach = purse.pace("outreach").await;
    assert_eq!(
        (&outreach["actual"], &outreach["planned"], &outreach["band"]),
        (&json!("3"), &json!("4"), &json!("ahead"))
    );
    let hiring = purse.pace("hiring").await;
    assert_eq!(
        (&hiring["actual"], &hiring["planned"]),
        (&json!("2"), &json!("3")),
        "who declined is no plan any more"
    );
    desk.call("results.setPacing", json!({"campaign": purse.campaign, "contact": "12", "hire": "4"})).await;
    assert_eq!(purse.pace("outreach").await["indexPrinted"], "0.50", "3 of 12 at half the time");
    assert_eq!(purse.pace("hiring").await["band"], "on-pace", "2 of 4 at half the time");
    let wrong = desk
        .refused("results.setPacing", json!({"campaign": purse.campaign, "contact": "many", "hire": ""}))
        .await;
    assert_eq!(wrong.fields[0].field, "contact");
    desk.refused("results.pacing", json!({"campaign": nobody("cam")})).await;
    desk.refused("results.setPacing", json!({"campaign": nobody("cam"), "contact": "", "hire": ""})).await;

    for (title, due) in [("One", "2026-06-20"), ("Two", "2026-07-01"), ("Three", "2026-07-02"), ("Four", "")]
    {
        let args = json!({"collaboration": together[0], "platform": "instagram", "kind": "reel", "title": title, "dueOn": due});
        desk.call("content.addDeliverable", args).await;
    }
    let approvals = purse.pace("approvals").await;
    assert_eq!((&approvals["expected"], &approvals["planned"]), (&json!("2"), &json!("4")), "due by today");
    assert_eq!((&approvals["indexPrinted"], &approvals["band"]), (&json!("0.00"), &json!("behind")));

    let later =
        desk.campaign_with(json!({"name": "Later", "startsOn": "2026-08-01", "endsOn": "2026-08-31"})).await;
    let paces = desk.call("results.paces", json!({})).await;
    let rows = paces["rows"].as_array().unwrap();
    assert!(rows.iter().all(|row| row["campaign"] != later.as_str()), "what has not begun has no pace");
    assert_eq!(rows[0]["behind"], 3, "budget, approvals, outreach");
    let early = desk.call("results.pacing", json!({"campaign": later})).await;
    assert_eq!(early["time"]["sharePrinted"], "0.00%", "AT-P7: before day 1");
    assert_eq!(
        (&early["rows"][0]["indexPrinted"], &early["rows"][0]["projection"]),
        (&json!("n/a"), &json!("")),
        "AT-P7"
    );
    desk.pass(60 * 24 * 60);
    let budget = purse.pace("budget").await;
    assert_eq!(budget["projection"], "€2,450.00", "AT-P7: after the last day, what was paid");
}

#[tokio::test]
async fn every_action_is_taken_back_and_done_again() {
    let purse = Purse::new().await;
    let desk = &purse.desk;
    let plan = desk.cost(&purse.campaign, "boost", "300", "planned").await;
    let mut steps = 0;
    let mut payment = String::new();
    for (name, args) in [
        ("money.pay", Purse::paid(&plan, "100", json!({"method": "other", "methodWords": "Voucher"}))),
        ("money.reverse", json!({"reason": "Came back"})),
        ("money.setCost", json!({"cost": plan, "amount": "250"})),
        ("results.setPacing", json!({"campaign": purse.campaign, "contact": "9", "hire": ""})),
        ("results.setPacing", json!({"campaign": purse.campaign, "contact": "", "hire": "3"})),
    ] {
        let args = if name == "money.reverse" { over(args, json!({"payment": payment})) } else { args };
        let before = live(&desk.db()).await;
        let answer = desk.call(name, args).await;
        payment = if name == "money.pay" { id_of(&answer) } else { payment };
        let after = live(&desk.db()).await;
        assert!(!differences(&before, &after).is_empty(), "{name} did something");
        desk.undo().await;
        assert_eq!(differences(&before, &live(&desk.db()).await), [""; 0], "{name} taken back");
        desk.redo().await;
        assert_eq!(differences(&after, &live(&desk.db()).await), [""; 0], "{name} done again");
        steps += 1;
    }
    println!("costs: {steps} actions, each undone and redone to the same state");
}

/// What people may do with money, at random.
#[derive(Debug, Clone)]
enum Act {
    Pay { which: u8, minor: u16 },
    Reverse { which: u8 },
    Remove { which: u8 },
    Plan { which: u8 },
    Undo,
    Redo,
}

fn act() -> impl Strategy<Value = Act> {
    prop_oneof![
        6 => (any::<u8>(), 1..40_000_u16).prop_map(|(which, minor)| Act::Pay { which, minor }),
        4 => any::<u8>().prop_map(|which| Act::Reverse { which }),
        1 => any::<u8>().prop_map(|which| Act::Remove { which }),
        1 => any::<u8>().prop_map(|which| Act::Plan { which }),
        3 => Just(Act::Undo),
        2 => Just(Act::Redo),
    ]
}

/// Payments by line: record, minor units, whether it was reversed.
type Book = BTreeMap<String, Vec<(String, i64, bool)>>;

/// Takes a step; answers how the book is then, when something was done.
async fn take(desk: &Desk, book: &Book, act: &Act) -> Option<Book> {
    let mut next = book.clone();
    let lines: Vec<String> = book.keys().cloned().collect();
    let line = |which: u8| lines.get(usize::from(which) % lines.len().max(1)).cloned();
    match act {
        Act::Pay { which, minor } => {
            let cost = line(*which)?;
            let amount = format!("{}.{:02}", minor / 100, minor % 100);
            let args = Purse::paid(&cost, &amount, json!({"again": true, "overReason": "Random"}));
            let answer = desk.attempt("money.pay", args).await.ok()?;
            next.get_mut(&cost)?.push((id_of(&answer), i64::from(*minor), false));
        }
        Act::Reverse { which } => {
            let all: Vec<&mut (String, i64, bool)> = next.values_mut().flatten().collect();
            let at = usize::from(*which) % all.len().max(1);
            let chosen = all.into_iter().nth(at)?;
            let args = json!({"payment": chosen.0, "reason": "Random"});
            desk.attempt("money.reverse", args).await.ok()?;
            assert!(!chosen.2, "what was reversed is not reversed again");
            chosen.2 = true;
        }
        Act::Remove { which } => {
            let cost = line(*which)?;
            desk.attempt("money.removeCost", json!({"cost": cost})).await.ok()?;
            assert!(next.remove(&cost)?.iter().all(|paid| paid.2), "nothing that was paid goes away");
        }
        Act::Plan { which } => {
            let args = json!({"cost": line(*which)?, "step": "planned"});
            desk.attempt("money.setCost", args).await.ok()?["action"].as_str()?;
        }
        Act::Undo | Act::Redo => return None,
    }
    Some(next)
}

async fn compare(purse: &Purse, book: &Book) {
    let costs = purse.costs().await;
    let of = |paid: &[(String, i64, bool)]| paid.iter().filter(|p| !p.2).map(|p| p.1).sum::<i64>();
    let want: i64 = book.values().map(|paid| of(paid)).sum();
    assert_eq!(costs["paid"]["minor"], want, "what was paid is payments less reversals");
    for line in costs["lines"].as_array().unwrap() {
        let paid = &book[line["id"].as_str().unwrap()];
        assert_eq!(line["paid"]["minor"], of(paid), "on each line");
    }
    let taken: i64 = costs["lines"]
        .as_array()
        .unwrap()
        .iter()
        .map(|line| {
            let committed =
                if line["step"] == "committed" { line["amount"]["minor"].as_i64().unwrap() } else { 0 };
            committed.max(line["paid"]["minor"].as_i64().unwrap())
        })
        .sum();
    let left = costs["uncommitted"]["minor"].as_i64().unwrap();
    let left = if costs["over"] == true { -left } else { left };
    assert_eq!(left, 800_000 - taken, "and the budget is what is left of it");
}

#[tokio::test]
async fn paid_is_payments_less_reversals_whatever_happens() {
    let config = Config { failure_persistence: None, ..Config::default() };
    let mut runner = TestRunner::new_with_rng(config, TestRng::from_seed(RngAlgorithm::ChaCha, &[66; 32]));
    let (mut steps, mut done) = (0, 0);
    for _ in 0..12 {
        let acts = proptest::collection::vec(act(), 25..40).new_tree(&mut runner).unwrap().current();
        let purse = Purse::new().await;
        let mut book = Book::new();
        for (amount, step) in [("350", "committed"), ("120.50", "planned"), ("2000", "committed")] {
            book.insert(purse.desk.cost(&purse.campaign, "boost", amount, step).await, Vec::new());
        }
        let (mut before, mut after): (Vec<Book>, Vec<Book>) = (Vec::new(), Vec::new());
        for act in &acts {
            steps += 1;
            match act {
                Act::Undo => {
                    if let Some(known) = before.pop() {
                        purse.desk.undo().await;
                        after.push(std::mem::replace(&mut book, known));
                    }
                }
                Act::Redo => {
                    if let Some(known) = after.pop() {
                        purse.desk.redo().await;
                        before.push(std::mem::replace(&mut book, known));
                    }
                }
                other => {
                    if let Some(next) = take(&purse.desk, &book, other).await {
                        done += 1;
                        before.push(std::mem::replace(&mut book, next));
                        after.clear();
                    }
                }
            }
            compare(&purse, &book).await;
        }
    }
    println!("payments: {steps} random steps, {done} done, each compared with the book");
}

#[tokio::test]
async fn contracting_asks_the_budget_for_all_who_are_moved() {
    let purse = Purse::new().await;
    let desk = &purse.desk;
    let mut moved = Vec::new();
    for name in ["Nora Vidal", "Ana Ruiz"] {
        let creator = desk.creator(name).await;
        moved.push(desk.join(&purse.campaign, &creator, "4990", "10.01").await);
    }
    let args = json!({"collaborations": moved, "stage": "contracted"});
    let before = live(&desk.db()).await;
    let why = desk.refused("campaigns.move", args.clone()).await;
    assert_eq!(
        (why.fields[0].field.as_str(), why.fields[0].args["over"].as_str()),
        ("overReason", "€2,000.02"),
        "fees and shipping of both, together"
    );
    assert_eq!(differences(&before, &live(&desk.db()).await), [""; 0], "refused, and nobody was moved");
    desk.shift(&moved[0], "contracted").await;
    assert_eq!(printed(&purse.costs().await["uncommitted"]), "€2,999.99", "one of them fits");
    desk.shift(&moved[0], "live").await;
    let stranger =
        over(args.clone(), json!({"overReason": "The client agreed", "overPerson": nobody("per")}));
    desk.refused("campaigns.move", stranger).await;
    let before = live(&desk.db()).await;
    desk.call("campaigns.move", over(args, json!({"overReason": "The client agreed"}))).await;
    let after = live(&desk.db()).await;
    let record = differences(&before, &after).join("\n");
    assert_eq!(
        record.matches("The client agreed").count(),
        2,
        "the reason stays with fee and shipping: {record}"
    );
    let history = desk.call("history.record", json!({"record": purse.campaign})).await.to_string();
    assert!(history.contains("The client agreed"), "and whoever looks finds it");
    desk.undo().await;
    assert_eq!(differences(&before, &live(&desk.db()).await), [""; 0], "taken back");
    desk.redo().await;
    assert_eq!(differences(&after, &live(&desk.db()).await), [""; 0], "and done again");
}
