//! The write path against plain models: random histories of what people do, with undo, redo and restarts in between.
//!
//! Two models watch each history. One is the plainest of all: what was there before and after each action, in two
//! stacks. The other knows what the calls mean (names, stages, amounts, results) and never looks at the database.

use crate::desk::{Desk, Tables, differences, live};
use crate::plain::Plain;
use crate::steps::{Step, history, perform};
use proptest::strategy::{Strategy, ValueTree};
use proptest::test_runner::{Config, RngAlgorithm, TestRng, TestRunner};
use serde_json::json;

/// How many histories a run has; the seeds are fixed, so that each run has the same ones.
fn histories() -> u32 {
    std::env::var("MARQUEE_HISTORIES").ok().and_then(|text| text.parse().ok()).unwrap_or(40)
}

/// What stood there before an action and after it: the tables, and what the call meant.
struct Done {
    before: (Tables, Plain),
    after: (Tables, Plain),
}

struct Watch {
    desk: Desk,
    tables: Tables,
    plain: Plain,
    undo: Vec<Done>,
    redo: Vec<Done>,
    steps: usize,
    refused: usize,
    undone: usize,
}

impl Watch {
    async fn new(seed: u64) -> Self {
        let desk = Desk::seeded(marquee::values::Lang::En, seed).await;
        let (empty, plain) = (live(&desk.db()).await, Plain::default());
        desk.brand("Olivar", "EUR").await;
        let tables = live(&desk.db()).await;
        let first = Done { before: (empty, plain.clone()), after: (tables.clone(), plain.clone()) };
        Self { desk, tables, plain, undo: vec![first], redo: Vec::new(), steps: 0, refused: 0, undone: 0 }
    }

    /// Takes one step and compares; answers what differs.
    async fn step(mut self, step: &Step) -> (Self, Vec<String>) {
        self.steps += 1;
        match step {
            Step::Reopen => {
                self.desk = self.desk.reopen().await;
                let now = live(&self.desk.db()).await;
                let wrong = differences(&self.tables, &now);
                (self, wrong)
            }
            Step::Undo => self.take_back().await,
            Step::Redo => self.bring_back().await,
            other => self.act(other).await,
        }
    }

    async fn act(mut self, step: &Step) -> (Self, Vec<String>) {
        let mut plain = self.plain.clone();
        let done = perform(&self.desk, &self.tables, &mut plain, step).await;
        let now = live(&self.desk.db()).await;
        if done.is_none_or(|action| action.is_none()) {
            // Refused, or nothing to change: nothing may be different, and redo still works.
            self.refused += 1;
            let wrong = differences(&self.tables, &now);
            return (self, wrong);
        }
        let before = (
            std::mem::replace(&mut self.tables, now.clone()),
            std::mem::replace(&mut self.plain, plain.clone()),
        );
        self.undo.push(Done { before, after: (now, plain) });
        self.redo.clear();
        (self, Vec::new())
    }

    async fn take_back(mut self) -> (Self, Vec<String>) {
        let answer = self.desk.attempt("history.undo", json!({})).await;
        let Some(done) = self.undo.pop() else {
            let said = answer.err().map(|why| why.message_id);
            let wrong = (said.as_deref() != Some("error-nothing-to-undo"))
                .then(|| format!("an empty desk undid: {said:?}"));
            return (self, wrong.into_iter().collect());
        };
        if let Err(why) = answer {
            return (self, vec![format!("the newest action must come back whole, but: {why:?}")]);
        }
        self.undone += 1;
        let now = live(&self.desk.db()).await;
        let wrong = differences(&done.before.0, &now);
        (self.tables, self.plain) = (now, done.before.1.clone());
        self.redo.push(done);
        (self, wrong)
    }

    async fn bring_back(mut self) -> (Self, Vec<String>) {
        let answer = self.desk.attempt("history.redo", json!({})).await;
        let Some(done) = self.redo.pop() else {
            let said = answer.err().map(|why| why.message_id);
            let wrong = (said.as_deref() != Some("error-nothing-to-redo"))
                .then(|| format!("nothing was redone: {said:?}"));
            return (self, wrong.into_iter().collect());
        };
        if let Err(why) = answer {
            return (self, vec![format!("the newest undo must come back whole, but: {why:?}")]);
        }
        self.undone += 1;
        let now = live(&self.desk.db()).await;
        let wrong = differences(&done.after.0, &now);
        (self.tables, self.plain) = (now, done.after.1.clone());
        self.undo.push(done);
        (self, wrong)
    }

    /// At the end: what the calls answer is what they were told, and the tables are what the log says.
    async fn settle(&self) -> Vec<String> {
        let mut wrong = self.plain.compare(&self.desk).await;
        let verdict = self.desk.db().verify().await.unwrap();
        wrong.extend(verdict.differing.iter().map(|id| format!("{id} is not what its changes say")));
        let stale = self.desk.db().stale_search().await.unwrap();
        wrong.extend((stale > 0).then(|| format!("{stale} rows of the search are not what the tables say")));
        wrong.extend(verdict.dangling.iter().map(|field| format!("{field} points at nothing")));
        wrong
    }
}

struct Counts {
    steps: usize,
    refused: usize,
    undone: usize,
    compared: usize,
}

async fn run(seed: u64, steps: &[Step]) -> Result<Counts, String> {
    let mut watch = Watch::new(seed).await;
    for (at, step) in steps.iter().enumerate() {
        let (next, wrong) = watch.step(step).await;
        watch = next;
        if !wrong.is_empty() {
            return Err(format!("step {at}, {step:?}: {}", wrong.join("\n  ")));
        }
    }
    let wrong = watch.settle().await;
    if !wrong.is_empty() {
        return Err(format!("at the end: {}", wrong.join("\n  ")));
    }
    let compared = watch.plain.size();
    Ok(Counts { steps: watch.steps, refused: watch.refused, undone: watch.undone, compared })
}

#[test]
fn undo_and_redo_restore_exactly_what_was_there() {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    let mut runner =
        TestRunner::new_with_rng(Config::default(), TestRng::deterministic_rng(RngAlgorithm::ChaCha));
    let mut total = Counts { steps: 0, refused: 0, undone: 0, compared: 0 };
    for seed in 0..histories() {
        let mut tree = history().new_tree(&mut runner).unwrap();
        match runtime.block_on(run(seed.into(), &tree.current())) {
            Ok(counts) => {
                total.steps += counts.steps;
                total.refused += counts.refused;
                total.undone += counts.undone;
                total.compared += counts.compared;
            }
            Err(first) => {
                let (steps, why) =
                    smallest(&mut tree, first, |steps| runtime.block_on(run(seed.into(), steps)).err());
                panic!("history {seed} differs: {why}\nsmallest history: {steps:#?}");
            }
        }
    }
    println!(
        "write path: {} histories, {} steps ({} undone or redone, {} refused or without effect), {} facts compared, differences 0",
        histories(),
        total.steps,
        total.undone,
        total.refused,
        total.compared
    );
}

/// Shrinks a failing history for as long as it still fails.
fn smallest<T: ValueTree<Value = Vec<Step>>>(
    tree: &mut T,
    first: String,
    fails: impl Fn(&[Step]) -> Option<String>,
) -> (Vec<Step>, String) {
    let mut best = (tree.current(), first);
    for _ in 0..300 {
        if !tree.simplify() {
            break;
        }
        match fails(&tree.current()) {
            Some(why) => best = (tree.current(), why),
            None if tree.complicate() => {}
            None => break,
        }
    }
    best
}
