//! Pure decisions about approval: which decisions count, what waits for whom, where a deliverable stands.
//!
//! A decision is bound to the digest of what its person saw. It counts only while that is what the newest draft says,
//! so an approval never moves on to other content.

use crate::values::{Day, Uid};

/// The stages that every organisation has, in order, and whether each is on before anybody chose.
pub const STAGES: [(&str, bool); 3] = [("internal", true), ("legal", false), ("client", true)];

/// Where a deliverable can stand, in the order in which screens show it.
pub const STATES: [&str; 7] = ["review", "changes", "rejected", "waiting", "planned", "approved", "live"];

/// What somebody said about a draft; the later ones are stricter.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Verdict {
    /// May be published as it is.
    Approve,
    /// Another draft, please.
    Changes,
    /// Not this way.
    Reject,
}

impl Verdict {
    /// As stored; `None` for what a newer version wrote.
    pub fn parse(code: &str) -> Option<Self> {
        match code {
            "approve" => Some(Self::Approve),
            "changes" => Some(Self::Changes),
            "reject" => Some(Self::Reject),
            _ => None,
        }
    }
}

/// A stage of the flow, in its place.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Stage {
    /// What names it in decisions, whatever flow it is part of.
    pub key: String,
    /// Whether it is asked.
    pub on: bool,
}

/// A decision as it was recorded.
#[derive(Debug, Clone)]
pub struct Decision {
    /// The stage's key.
    pub stage: String,
    /// What was said.
    pub verdict: Verdict,
    /// By whom.
    pub person: Option<Uid>,
    /// When.
    pub at: i64,
    /// The digest of what was seen.
    pub digest: String,
}

/// Where a stage stands for the newest draft.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Standing {
    /// Nobody decided yet.
    Open,
    /// Approved by all who decided.
    Approved,
    /// Somebody asks for changes.
    Changes,
    /// Somebody rejected it.
    Rejected,
}

impl Standing {
    /// As screens know it.
    pub fn code(self) -> &'static str {
        match self {
            Self::Open => "open",
            Self::Approved => "approved",
            Self::Changes => "changes",
            Self::Rejected => "rejected",
        }
    }
}

/// Where the newest draft stands as a whole.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Outcome {
    /// There is no draft.
    NoDraft,
    /// This stage is next.
    Review(String),
    /// A stage asks for changes.
    Changes,
    /// A stage rejected it.
    Rejected,
    /// Every stage that is on approved it.
    Approved,
}

/// Whether a decision counts: it is about what the newest draft says, and its person said nothing later.
pub fn counts(at: usize, newest: Option<&str>, all: &[Decision]) -> bool {
    let one = &all[at];
    let about = |other: &Decision| {
        Some(other.digest.as_str()) == newest && other.stage == one.stage && other.person == one.person
    };
    let later =
        |(place, other): (usize, &Decision)| place != at && about(other) && (other.at, place) > (one.at, at);
    about(one) && !all.iter().enumerate().any(later)
}

/// Where a stage stands: of those who decided on the newest draft, the strictest counts.
pub fn standing(stage: &str, newest: Option<&str>, all: &[Decision]) -> Standing {
    let counted = all.iter().enumerate().filter(|(at, one)| one.stage == stage && counts(*at, newest, all));
    match counted.map(|(_, one)| one.verdict).max() {
        None => Standing::Open,
        Some(Verdict::Approve) => Standing::Approved,
        Some(Verdict::Changes) => Standing::Changes,
        Some(Verdict::Reject) => Standing::Rejected,
    }
}

/// Where the newest draft stands. The strictest stage decides; without any stage that is on, a draft needs no approval.
pub fn outcome(flow: &[Stage], newest: Option<&str>, all: &[Decision]) -> Outcome {
    if newest.is_none() {
        return Outcome::NoDraft;
    }
    let asked: Vec<(&Stage, Standing)> = flow
        .iter()
        .filter(|stage| stage.on)
        .map(|stage| (stage, standing(&stage.key, newest, all)))
        .collect();
    if asked.iter().any(|row| row.1 == Standing::Rejected) {
        Outcome::Rejected
    } else if asked.iter().any(|row| row.1 == Standing::Changes) {
        Outcome::Changes
    } else {
        let open = asked.into_iter().find(|row| row.1 == Standing::Open);
        open.map_or(Outcome::Approved, |row| Outcome::Review(row.0.key.clone()))
    }
}

/// The stage that must approve before this one is asked; `None` when it is this one's turn, or was.
pub fn waits_for<'a>(
    flow: &'a [Stage],
    key: &str,
    newest: Option<&str>,
    all: &[Decision],
) -> Option<&'a Stage> {
    let before = flow.iter().take_while(|stage| stage.key != key).filter(|stage| stage.on);
    before.into_iter().find(|stage| standing(&stage.key, newest, all) != Standing::Approved)
}

/// Whether an approval was lost by a newer draft: something was approved, and it is not what the newest draft says.
pub fn lost(flow: &[Stage], newest: Option<&str>, all: &[Decision]) -> bool {
    let on = |key: &str| flow.iter().any(|stage| stage.on && stage.key == key);
    let elsewhere = |one: &Decision| {
        one.verdict == Verdict::Approve && on(&one.stage) && Some(one.digest.as_str()) != newest
    };
    newest.is_some() && outcome(flow, newest, all) != Outcome::Approved && all.iter().any(elsewhere)
}

/// Where a deliverable stands. A post with a link closes it, whatever was decided before.
pub fn state(contracted: bool, outcome: &Outcome, live: bool) -> &'static str {
    match outcome {
        _ if live => "live",
        Outcome::Approved => "approved",
        Outcome::Rejected => "rejected",
        Outcome::Changes => "changes",
        Outcome::Review(_) => "review",
        Outcome::NoDraft if contracted => "waiting",
        Outcome::NoDraft => "planned",
    }
}

/// Whether a deliverable is late: no draft that may go out on the day it was due, or not live when its window closed.
pub fn late(state: &str, due: Option<Day>, window_to: Option<Day>, today: Day) -> bool {
    let past = |day: Option<Day>| day.is_some_and(|day| day < today);
    match state {
        "live" => false,
        "approved" => past(window_to),
        _ => past(due) || past(window_to),
    }
}

/// A deliverable that an offer asks for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Wanted {
    /// The platform.
    pub platform: String,
    /// Reel, story, video …
    pub kind: String,
    /// The day it is due.
    pub due_on: Option<Day>,
}

/// What a newly accepted offer makes of the deliverables of an earlier one: for each wanted one the place of a known
/// one of the same kind, if there is; and the places of those that nobody wants any more.
pub fn reconcile(known: &[(String, String)], wanted: &[Wanted]) -> (Vec<Option<usize>>, Vec<usize>) {
    let mut free: Vec<usize> = (0..known.len()).collect();
    let taken = wanted
        .iter()
        .map(|one| {
            let same = |at: &usize| known[*at].0 == one.platform && known[*at].1 == one.kind;
            free.iter().position(same).map(|place| free.remove(place))
        })
        .collect();
    (taken, free)
}

#[cfg(test)]
#[path = "model.rs"]
mod model;

#[cfg(test)]
mod tests {
    use super::*;

    fn flow(stages: &[(&str, bool)]) -> Vec<Stage> {
        stages.iter().map(|(key, on)| Stage { key: (*key).to_owned(), on: *on }).collect()
    }

    fn said(stage: &str, verdict: Verdict, person: u8, at: i64, digest: &str) -> Decision {
        Decision {
            stage: stage.to_owned(),
            verdict,
            person: Some(Uid([person; 16])),
            at,
            digest: digest.to_owned(),
        }
    }

    #[test]
    fn every_stage_that_is_on_must_approve_exactly_this_draft() {
        let stages = flow(&[("internal", true), ("legal", false), ("client", true)]);
        let mut all = vec![said("internal", Verdict::Approve, 1, 1, "a")];
        assert_eq!(outcome(&stages, Some("a"), &all), Outcome::Review("client".into()), "the client is next");
        all.push(said("client", Verdict::Approve, 2, 2, "a"));
        assert_eq!(outcome(&stages, Some("a"), &all), Outcome::Approved, "legal is off");
        assert_eq!(
            outcome(&stages, Some("b"), &all),
            Outcome::Review("internal".into()),
            "another draft starts anew"
        );
        assert!(lost(&stages, Some("b"), &all) && !lost(&stages, Some("a"), &all), "and says so");
        assert_eq!(outcome(&stages, None, &[]), Outcome::NoDraft, "nothing to approve");
        assert_eq!(outcome(&flow(&[("legal", false)]), Some("a"), &[]), Outcome::Approved, "nobody is asked");
    }

    #[test]
    fn of_two_people_the_stricter_counts_and_of_one_the_later() {
        let stages = flow(&[("internal", true)]);
        let mut all =
            vec![said("internal", Verdict::Approve, 1, 1, "a"), said("internal", Verdict::Reject, 2, 2, "a")];
        assert_eq!(outcome(&stages, Some("a"), &all), Outcome::Rejected, "one rejects");
        all.push(said("internal", Verdict::Changes, 2, 3, "a"));
        assert_eq!(outcome(&stages, Some("a"), &all), Outcome::Changes, "and thinks better of it");
        assert_eq!(
            (0..3).map(|at| counts(at, Some("a"), &all)).collect::<Vec<_>>(),
            [true, false, true],
            "kept, not counted"
        );
        all.push(said("internal", Verdict::Approve, 2, 4, "a"));
        assert_eq!(outcome(&stages, Some("a"), &all), Outcome::Approved, "both agree now");
    }

    #[test]
    fn a_flow_changed_in_mid_approval_keeps_what_was_decided() {
        let all =
            vec![said("internal", Verdict::Approve, 1, 1, "a"), said("client", Verdict::Approve, 2, 2, "a")];
        let wider = flow(&[("legal", true), ("internal", true), ("client", true)]);
        assert_eq!(
            outcome(&wider, Some("a"), &all),
            Outcome::Review("legal".into()),
            "the new stage is open"
        );
        assert_eq!(standing("internal", Some("a"), &all), Standing::Approved, "the old ones keep theirs");
        assert_eq!(
            waits_for(&wider, "internal", Some("a"), &all).map(|s| s.key.as_str()),
            Some("legal"),
            "in order"
        );
        assert_eq!(waits_for(&wider, "legal", Some("a"), &all), None, "the first waits for nobody");
        assert_eq!(
            outcome(&flow(&[("client", true)]), Some("a"), &all),
            Outcome::Approved,
            "a stage that left asks nothing"
        );
    }

    #[test]
    fn approved_and_live_are_different() {
        assert_eq!(state(true, &Outcome::Approved, false), "approved", "may go out");
        assert_eq!(
            state(true, &Outcome::Review("legal".into()), true),
            "live",
            "is out, whatever was decided"
        );
        assert_eq!(
            [state(false, &Outcome::NoDraft, false), state(true, &Outcome::NoDraft, false)],
            ["planned", "waiting"]
        );
        let day = |text| Day::parse(text);
        let today = Day::parse("2026-07-01").unwrap();
        assert!(late("waiting", day("2026-06-30"), None, today), "due yesterday");
        assert!(!late("waiting", day("2026-07-01"), None, today), "due today is not late");
        assert!(!late("approved", day("2026-06-30"), day("2026-07-05"), today), "approved in its window");
        assert!(late("approved", None, day("2026-06-30"), today), "the window closed");
        assert!(!late("live", day("2026-06-30"), day("2026-06-30"), today), "it is out");
    }

    #[test]
    fn a_newer_offer_keeps_what_is_in_work() {
        let pair = |platform: &str, kind: &str| (platform.to_owned(), kind.to_owned());
        let known = [pair("instagram", "reel"), pair("instagram", "story"), pair("instagram", "reel")];
        let want =
            |kind: &str| Wanted { platform: "instagram".to_owned(), kind: kind.to_owned(), due_on: None };
        let (taken, gone) = reconcile(&known, &[want("reel"), want("post")]);
        assert_eq!((taken, gone), (vec![Some(0), None], vec![1, 2]), "one reel stays, a post is new");
    }
}
