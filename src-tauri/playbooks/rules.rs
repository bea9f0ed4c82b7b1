//! Where the steps of a playbook stand, decided from what happened.

use super::steps::Step;
use crate::values::Day;
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, BTreeSet};

/// What shows that a step happened.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "types", derive(ts_rs::TS))]
#[cfg_attr(feature = "types", ts(rename = "StepProof"))]
#[serde(rename_all = "camelCase")]
pub enum Proof {
    /// The campaign is there.
    Campaign,
    /// There are creators in it.
    Shortlist,
    /// Its task is done.
    Task,
    /// Nobody is left who was not contacted.
    Contacted,
    /// Everybody who was contracted was sent a brief.
    Briefs,
    /// Every deliverable was approved or rejected.
    Decided,
    /// Its figure can be computed.
    Figure,
    /// Every post has results.
    Results,
    /// What the campaign brought in was entered, and its figure can be computed.
    Outcomes,
    /// A report was finalized.
    Report,
    /// A report was sent.
    Sent,
    /// The campaign is in the archive.
    Archived,
}

impl Proof {
    /// Its code, as in `proof-<code>`.
    pub fn code(self) -> &'static str {
        match self {
            Proof::Campaign => "campaign",
            Proof::Shortlist => "shortlist",
            Proof::Task => "task",
            Proof::Contacted => "contacted",
            Proof::Briefs => "briefs",
            Proof::Decided => "decided",
            Proof::Figure => "figure",
            Proof::Results => "results",
            Proof::Outcomes => "outcomes",
            Proof::Report => "report",
            Proof::Sent => "sent",
            Proof::Archived => "archived",
        }
    }
}

/// What happened in a campaign, as counts.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Facts {
    /// Creators who did not decline.
    pub creators: i64,
    /// Of these, past the shortlist.
    pub contacted: i64,
    /// Contracted or further.
    pub contracted: i64,
    /// Of these, with a brief that was sent.
    pub briefed: i64,
    /// Deliverables.
    pub deliverables: i64,
    /// Of these, approved, rejected or live.
    pub decided: i64,
    /// Posts.
    pub posts: i64,
    /// Of these, with results.
    pub measured: i64,
    /// Outcomes that were entered.
    pub outcomes: i64,
    /// Finalized reports.
    pub reports: i64,
    /// Reports that were sent.
    pub sent: i64,
    /// In the archive.
    pub archived: bool,
    /// Figures that can be computed.
    pub figures: BTreeSet<String>,
    /// Steps whose tasks are all done, and what is known of the others: done of all.
    pub tasks: BTreeMap<String, (i64, i64)>,
}

/// Where a step stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum State {
    /// It happened.
    Done,
    /// It was left out, with a reason.
    Skipped,
    /// It can be done now.
    Ready,
    /// Something before it has not happened yet.
    Waiting,
}

impl State {
    /// The text for it.
    pub fn code(self) -> &'static str {
        match self {
            State::Done => "done",
            State::Skipped => "skipped",
            State::Ready => "ready",
            State::Waiting => "waiting",
        }
    }
}

/// How much of a step happened: so many of so many. It happened when there is something and nothing is missing.
pub fn progress(step: &Step, facts: &Facts) -> (i64, i64) {
    let has = |count: i64| (count.min(1), 1);
    let known = facts.figures.contains(&step.figure);
    match step.proof {
        Proof::Campaign => (1, 1),
        Proof::Shortlist => has(facts.creators),
        Proof::Task => facts.tasks.get(&step.id).copied().unwrap_or((0, 1)),
        Proof::Contacted => (facts.contacted, facts.creators),
        Proof::Briefs => (facts.briefed, facts.contracted),
        Proof::Decided => (facts.decided, facts.deliverables),
        Proof::Figure => (i64::from(known), 1),
        Proof::Results => (facts.measured, facts.posts),
        Proof::Outcomes => (i64::from(known && facts.outcomes > 0), 1),
        Proof::Report => has(facts.reports),
        Proof::Sent => has(facts.sent),
        Proof::Archived => (i64::from(facts.archived), 1),
    }
}

/// Where every step stands, in order. What happened happened, whatever came before it; a figure counts only once the
/// steps before it are through, since until then it is not the campaign's.
pub fn states(steps: &[Step], facts: &Facts, skipped: &BTreeSet<String>) -> Vec<State> {
    let mut through: BTreeSet<&str> = BTreeSet::new();
    let mut out = Vec::new();
    for step in steps {
        let free = step.after.iter().all(|before| through.contains(before.as_str()));
        let (done, of) = progress(step, facts);
        let happened =
            of > 0 && done >= of && (free || !matches!(step.proof, Proof::Figure | Proof::Outcomes));
        let state = match () {
            () if happened => State::Done,
            () if skipped.contains(&step.id) => State::Skipped,
            () if free => State::Ready,
            () => State::Waiting,
        };
        if matches!(state, State::Done | State::Skipped) {
            through.insert(&step.id);
        }
        out.push(state);
    }
    out
}

/// The end is reached when every step happened or was left out with a reason.
pub fn ended(states: &[State]) -> bool {
    states.iter().all(|state| matches!(state, State::Done | State::Skipped))
}

/// Whether a step should have happened by today.
pub fn late(state: State, due: Option<Day>, today: Day) -> bool {
    matches!(state, State::Ready | State::Waiting) && due.is_some_and(|due| due < today)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::playbooks::steps::{Playbook, playbook};

    fn campaign() -> &'static Playbook {
        playbook("campaign").expect("it comes with Marquee")
    }

    fn facts() -> Facts {
        Facts::default()
    }

    fn state_of(id: &str, facts: &Facts, skipped: &[&str]) -> State {
        let skipped = skipped.iter().map(|step| (*step).to_owned()).collect();
        let at = campaign().steps.iter().position(|step| step.id == id).expect("a step of the playbook");
        states(&campaign().steps, facts, &skipped)[at]
    }

    #[test]
    fn a_new_campaign_is_created_and_waits_for_its_shortlist() {
        let now = states(&campaign().steps, &facts(), &BTreeSet::new());
        assert_eq!(now[..3], [State::Done, State::Ready, State::Waiting]);
        assert!(now[3..].iter().all(|state| *state == State::Waiting), "nothing else can be done yet");
        assert!(!ended(&now));
    }

    #[test]
    fn nothing_of_nothing_is_not_done() {
        // No deliverables are decided, no posts measured: that is no reason to call it done.
        for id in ["contacted", "brief", "decided", "results"] {
            assert_ne!(state_of(id, &facts(), &[]), State::Done, "{id}");
        }
    }

    #[test]
    fn part_of_it_is_not_all_of_it() {
        let some = Facts { creators: 3, contacted: 2, ..facts() };
        assert_ne!(state_of("contacted", &some, &[]), State::Done);
        let all = Facts { contacted: 3, ..some };
        assert_eq!(state_of("contacted", &all, &[]), State::Done);
    }

    #[test]
    fn a_figure_counts_once_what_comes_before_it_is_through() {
        let known = Facts { figures: BTreeSet::from(["workflow-cost".to_owned()]), ..facts() };
        assert_eq!(state_of("cost", &known, &[]), State::Waiting, "deliverables are not decided yet");
        let before = ["shortlist", "outreach", "contacted", "brief", "review", "decided"];
        assert_eq!(state_of("cost", &known, &before), State::Done);
    }

    #[test]
    fn a_step_that_was_left_out_frees_the_next_and_counts_as_done_when_it_happens_after_all() {
        let skipped = ["shortlist"];
        assert_eq!(state_of("shortlist", &facts(), &skipped), State::Skipped);
        assert_eq!(state_of("outreach", &facts(), &skipped), State::Ready);
        let listed = Facts { creators: 2, ..facts() };
        assert_eq!(state_of("shortlist", &listed, &skipped), State::Done);
    }

    #[test]
    fn the_end_needs_every_step() {
        let all: BTreeSet<String> = campaign().steps.iter().map(|step| step.id.clone()).collect();
        assert!(ended(&states(&campaign().steps, &facts(), &all)));
        for missing in campaign().steps.iter().skip(1) {
            let mut most = all.clone();
            most.remove(&missing.id);
            assert!(!ended(&states(&campaign().steps, &facts(), &most)), "without {}", missing.id);
        }
    }

    #[test]
    fn only_what_is_still_to_be_done_is_late() {
        let (yesterday, today) = (Day::parse("2026-06-01"), Day::parse("2026-06-02").expect("a day"));
        assert!(late(State::Ready, yesterday, today) && late(State::Waiting, yesterday, today));
        assert!(!late(State::Done, yesterday, today) && !late(State::Skipped, yesterday, today));
        assert!(!late(State::Ready, Some(today), today) && !late(State::Ready, None, today));
    }
}
