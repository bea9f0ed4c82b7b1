//! A playbook as data, and the ones that come with Marquee.
//!
//! The words of a shipped playbook are `playbook-<id>`, of its steps `step-<id>`, so that they follow the reader's
//! language; what a team writes itself stands in the playbook as it was typed.

use super::rules::Proof;
use crate::words::Words;
use serde::{Deserialize, Serialize};
use std::sync::LazyLock;

/// One step.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "types", derive(ts_rs::TS))]
#[cfg_attr(feature = "types", ts(rename = "StepData"))]
#[serde(rename_all = "camelCase")]
pub struct Step {
    /// What names it, in one playbook only once.
    pub id: String,
    /// Its name in own words; empty: the words that come with Marquee.
    #[serde(default)]
    pub title: String,
    /// How it is done, in own words; may be empty.
    #[serde(default)]
    pub how: String,
    /// What it is judged by, in own words; may be empty.
    #[serde(default)]
    pub measure: String,
    /// The job that does it or answers for it.
    pub job: String,
    /// Days from the first post to the day it is due; negative: before.
    pub due: i64,
    /// The steps that come before it.
    #[serde(default)]
    pub after: Vec<String>,
    /// What shows that it happened.
    pub proof: Proof,
    /// The figure that it ends in; empty for none.
    #[serde(default)]
    pub figure: String,
}

impl Step {
    fn said(&self, own: &str, part: &str, words: &Words) -> String {
        let id = format!("step-{}{part}", self.id);
        match () {
            () if !own.is_empty() => own.to_owned(),
            // Somebody gave it a name of their own: the shipped words around it would speak of something else.
            () if !self.title.is_empty() && !part.is_empty() => String::new(),
            () if words.has(&id) => words.text(&id, &[]),
            () => String::new(),
        }
    }

    /// Its name.
    pub fn name(&self, words: &Words) -> String {
        self.said(&self.title, "", words)
    }

    /// How it is done; may be empty.
    pub fn how_to(&self, words: &Words) -> String {
        self.said(&self.how, "-how", words)
    }

    /// What it is judged by; may be empty.
    pub fn judged_by(&self, words: &Words) -> String {
        self.said(&self.measure, "-measure", words)
    }
}

/// A playbook.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Playbook {
    /// What a campaign that follows it refers to: a shipped one's name, or a version of an own one.
    pub id: String,
    /// It grows with every change of its steps.
    pub version: i64,
    /// Its name in own words; empty: the words that come with Marquee.
    pub name: String,
    /// What it is for, in own words.
    pub goal: String,
    /// The steps in order.
    pub steps: Vec<Step>,
}

impl Playbook {
    /// Its name.
    pub fn title(&self, words: &Words) -> String {
        if self.name.is_empty() {
            words.text(&format!("playbook-{}", self.id), &[])
        } else {
            self.name.clone()
        }
    }

    /// What it is for.
    pub fn purpose(&self, words: &Words) -> String {
        if self.name.is_empty() {
            words.text(&format!("playbook-{}-what", self.id), &[])
        } else {
            self.goal.clone()
        }
    }

    /// A step by its id.
    pub fn step(&self, id: &str) -> Option<&Step> {
        self.steps.iter().find(|step| step.id == id)
    }
}

/// A shipped step: id, job, day, the steps before it, what shows it, its figure.
type Row = (&'static str, &'static str, i64, &'static [&'static str], Proof, &'static str);

const MANAGER: &str = "marketing-manager";
const CONTENT: &str = "content-specialist";

/// Days of preparation that a campaign needs at the least: four weeks (requirement B63).
pub const PREPARATION: i64 = 28;

/// The campaign as the field runs it, from outreach to archive (requirements A02–A20).
const CAMPAIGN: &[Row] = &[
    ("create", MANAGER, -42, &[], Proof::Campaign, ""),
    ("shortlist", MANAGER, -35, &["create"], Proof::Shortlist, ""),
    ("outreach", MANAGER, -28, &["shortlist"], Proof::Task, ""),
    ("contacted", MANAGER, -28, &["outreach"], Proof::Contacted, ""),
    ("brief", MANAGER, -21, &["contacted"], Proof::Briefs, ""),
    ("review", CONTENT, -7, &["brief"], Proof::Task, ""),
    ("decided", CONTENT, -3, &["review"], Proof::Decided, ""),
    ("cost", MANAGER, 0, &["decided"], Proof::Figure, "workflow-cost"),
    ("reach", MANAGER, 0, &["decided"], Proof::Figure, "potential-reach"),
    ("results", CONTENT, 14, &["cost", "reach"], Proof::Results, "engagements"),
    ("engagement", MANAGER, 14, &["results"], Proof::Figure, "engagement-rate-reach"),
    ("roi", MANAGER, 21, &["engagement"], Proof::Outcomes, "roi-revenue"),
    ("report", MANAGER, 25, &["roi"], Proof::Report, ""),
    ("send", MANAGER, 26, &["report"], Proof::Sent, ""),
    ("archive", MANAGER, 28, &["send"], Proof::Archived, ""),
];

/// Products go out, posts are hoped for.
const SEEDING: &[Row] = &[
    ("create", MANAGER, -28, &[], Proof::Campaign, ""),
    ("shortlist", MANAGER, -21, &["create"], Proof::Shortlist, ""),
    ("addresses", MANAGER, -14, &["shortlist"], Proof::Task, ""),
    ("products", CONTENT, -10, &["addresses"], Proof::Task, ""),
    ("arrived", CONTENT, -3, &["products"], Proof::Task, ""),
    ("results", CONTENT, 14, &["arrived"], Proof::Results, "engagements"),
    ("report", MANAGER, 21, &["results"], Proof::Report, ""),
    ("archive", MANAGER, 28, &["report"], Proof::Archived, ""),
];

/// Creators come to an event.
const EVENT: &[Row] = &[
    ("create", MANAGER, -42, &[], Proof::Campaign, ""),
    ("shortlist", MANAGER, -35, &["create"], Proof::Shortlist, ""),
    ("invitations", MANAGER, -28, &["shortlist"], Proof::Task, ""),
    ("brief", MANAGER, -10, &["invitations"], Proof::Briefs, ""),
    ("on-site", CONTENT, 0, &["brief"], Proof::Task, ""),
    ("results", CONTENT, 10, &["on-site"], Proof::Results, "engagements"),
    ("report", MANAGER, 18, &["results"], Proof::Report, ""),
    ("send", MANAGER, 19, &["report"], Proof::Sent, ""),
    ("archive", MANAGER, 28, &["send"], Proof::Archived, ""),
];

/// Long partnerships with a few.
const AMBASSADORS: &[Row] = &[
    ("create", MANAGER, -56, &[], Proof::Campaign, ""),
    ("shortlist", MANAGER, -49, &["create"], Proof::Shortlist, ""),
    ("outreach", MANAGER, -42, &["shortlist"], Proof::Task, ""),
    ("long-contract", "legal", -21, &["outreach"], Proof::Task, ""),
    ("brief", MANAGER, -14, &["long-contract"], Proof::Briefs, ""),
    ("decided", CONTENT, -3, &["brief"], Proof::Decided, ""),
    ("check-in", MANAGER, 30, &["decided"], Proof::Task, ""),
    ("results", CONTENT, 90, &["check-in"], Proof::Results, "engagements"),
    ("renewal", MANAGER, 100, &["results"], Proof::Task, ""),
    ("report", MANAGER, 104, &["renewal"], Proof::Report, ""),
    ("archive", MANAGER, 110, &["report"], Proof::Archived, ""),
];

/// A creator is brought on board.
const ONBOARDING: &[Row] = &[
    ("create", MANAGER, -14, &[], Proof::Campaign, ""),
    ("shortlist", MANAGER, -12, &["create"], Proof::Shortlist, ""),
    ("paperwork", "finance", -10, &["shortlist"], Proof::Task, ""),
    ("rules", "legal", -7, &["paperwork"], Proof::Task, ""),
    ("brief", MANAGER, -5, &["rules"], Proof::Briefs, ""),
    ("first-call", MANAGER, 0, &["brief"], Proof::Task, ""),
    ("archive", MANAGER, 7, &["first-call"], Proof::Archived, ""),
];

/// What was published is looked over for disclosure and rights.
const AUDIT: &[Row] = &[
    ("create", "legal", -7, &[], Proof::Campaign, ""),
    ("gather", CONTENT, -5, &["create"], Proof::Task, ""),
    ("disclosures", "legal", 0, &["gather"], Proof::Task, ""),
    ("rights", "legal", 0, &["gather"], Proof::Task, ""),
    ("corrections", MANAGER, 7, &["disclosures", "rights"], Proof::Task, ""),
    ("archive", MANAGER, 14, &["corrections"], Proof::Archived, ""),
];

fn shipped(id: &str, rows: &[Row]) -> Playbook {
    let steps = rows.iter().map(|&(id, job, due, after, proof, figure)| Step {
        id: id.to_owned(),
        title: String::new(),
        how: String::new(),
        measure: String::new(),
        job: job.to_owned(),
        due,
        after: after.iter().map(|before| (*before).to_owned()).collect(),
        proof,
        figure: figure.to_owned(),
    });
    Playbook {
        id: id.to_owned(),
        version: 1,
        name: String::new(),
        goal: String::new(),
        steps: steps.collect(),
    }
}

/// The playbooks that come with Marquee, in the order of the gallery.
pub static ALL: LazyLock<Vec<Playbook>> = LazyLock::new(|| {
    vec![
        shipped("campaign", CAMPAIGN),
        shipped("seeding", SEEDING),
        shipped("event", EVENT),
        shipped("ambassadors", AMBASSADORS),
        shipped("onboarding", ONBOARDING),
        shipped("audit", AUDIT),
    ]
});

/// A shipped playbook by its id.
pub fn playbook(id: &str) -> Option<&'static Playbook> {
    ALL.iter().find(|playbook| playbook.id == id)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::playbooks::content;

    #[test]
    fn every_shipped_playbook_is_one_that_a_team_could_have_written() {
        for book in ALL.iter() {
            content::check(book.clone()).unwrap_or_else(|why| panic!("{}: {why:?}", book.id));
            let due = |id: &String| book.step(id).map(|step| step.due);
            for step in &book.steps {
                assert!(step.after.iter().all(|id| due(id) <= Some(step.due)), "{}: {}", book.id, step.id);
            }
            assert_eq!(book.steps.first().map(|step| step.id.as_str()), Some("create"));
            assert_eq!(book.steps.last().map(|step| step.id.as_str()), Some("archive"));
        }
        assert_eq!(CAMPAIGN.len(), 15, "the field's standard workflow has fifteen steps");
    }

    #[test]
    fn every_shipped_step_says_its_name_and_how_it_is_done_in_every_language() {
        for lang in crate::values::Lang::ALL {
            let words = crate::words::words(lang);
            for step in ALL.iter().flat_map(|book| &book.steps) {
                assert!(!step.name(words).is_empty() && !step.how_to(words).is_empty(), "{}", step.id);
            }
        }
    }
}
