//! The playbooks that come with Marquee, as data. Their words are `playbook-<id>` and `step-<id>`.

use super::rules::Proof;

/// One step.
#[derive(Debug, Clone, Copy)]
pub struct Step {
    /// What names it, in one playbook only once.
    pub id: &'static str,
    /// The job that does it or answers for it.
    pub job: &'static str,
    /// Days from the first post to the day it is due; negative: before.
    pub due: i64,
    /// The steps that come before it.
    pub after: &'static [&'static str],
    /// What shows that it happened.
    pub proof: Proof,
    /// The figure that it ends in; empty for none.
    pub figure: &'static str,
}

/// A playbook.
#[derive(Debug, Clone, Copy)]
pub struct Playbook {
    /// What names it.
    pub id: &'static str,
    /// It grows with every change of its steps.
    pub version: i64,
    /// The steps in order.
    pub steps: &'static [Step],
}

const MANAGER: &str = "marketing-manager";
const CONTENT: &str = "content-specialist";

const fn step(
    id: &'static str,
    job: &'static str,
    due: i64,
    after: &'static [&'static str],
    proof: Proof,
    figure: &'static str,
) -> Step {
    Step { id, job, due, after, proof, figure }
}

/// Days of preparation that a campaign needs at the least: four weeks (requirement B63).
pub const PREPARATION: i64 = 28;

/// The campaign as the field runs it, from outreach to archive (requirements A02–A20).
pub static CAMPAIGN: Playbook = Playbook {
    id: "campaign",
    version: 1,
    steps: &[
        step("create", MANAGER, -42, &[], Proof::Campaign, ""),
        step("shortlist", MANAGER, -35, &["create"], Proof::Shortlist, ""),
        step("outreach", MANAGER, -28, &["shortlist"], Proof::Task, ""),
        step("contacted", MANAGER, -28, &["outreach"], Proof::Contacted, ""),
        step("brief", MANAGER, -21, &["contacted"], Proof::Briefs, ""),
        step("review", CONTENT, -7, &["brief"], Proof::Task, ""),
        step("decided", CONTENT, -3, &["review"], Proof::Decided, ""),
        step("cost", MANAGER, 0, &["decided"], Proof::Figure, "workflow-cost"),
        step("reach", MANAGER, 0, &["decided"], Proof::Figure, "potential-reach"),
        step("results", CONTENT, 14, &["cost", "reach"], Proof::Results, "engagements"),
        step("engagement", MANAGER, 14, &["results"], Proof::Figure, "engagement-rate-reach"),
        step("roi", MANAGER, 21, &["engagement"], Proof::Outcomes, "roi-revenue"),
        step("report", MANAGER, 25, &["roi"], Proof::Report, ""),
        step("send", MANAGER, 26, &["report"], Proof::Sent, ""),
        step("archive", MANAGER, 28, &["send"], Proof::Archived, ""),
    ],
};

/// Products go out, posts are hoped for.
pub static SEEDING: Playbook = Playbook {
    id: "seeding",
    version: 1,
    steps: &[
        step("create", MANAGER, -28, &[], Proof::Campaign, ""),
        step("shortlist", MANAGER, -21, &["create"], Proof::Shortlist, ""),
        step("addresses", MANAGER, -14, &["shortlist"], Proof::Task, ""),
        step("products", CONTENT, -10, &["addresses"], Proof::Task, ""),
        step("arrived", CONTENT, -3, &["products"], Proof::Task, ""),
        step("results", CONTENT, 14, &["arrived"], Proof::Results, "engagements"),
        step("report", MANAGER, 21, &["results"], Proof::Report, ""),
        step("archive", MANAGER, 28, &["report"], Proof::Archived, ""),
    ],
};

/// Creators come to an event.
pub static EVENT: Playbook = Playbook {
    id: "event",
    version: 1,
    steps: &[
        step("create", MANAGER, -42, &[], Proof::Campaign, ""),
        step("shortlist", MANAGER, -35, &["create"], Proof::Shortlist, ""),
        step("invitations", MANAGER, -28, &["shortlist"], Proof::Task, ""),
        step("brief", MANAGER, -10, &["invitations"], Proof::Briefs, ""),
        step("on-site", CONTENT, 0, &["brief"], Proof::Task, ""),
        step("results", CONTENT, 10, &["on-site"], Proof::Results, "engagements"),
        step("report", MANAGER, 18, &["results"], Proof::Report, ""),
        step("send", MANAGER, 19, &["report"], Proof::Sent, ""),
        step("archive", MANAGER, 28, &["send"], Proof::Archived, ""),
    ],
};

/// Long partnerships with a few.
pub static AMBASSADORS: Playbook = Playbook {
    id: "ambassadors",
    version: 1,
    steps: &[
        step("create", MANAGER, -56, &[], Proof::Campaign, ""),
        step("shortlist", MANAGER, -49, &["create"], Proof::Shortlist, ""),
        step("outreach", MANAGER, -42, &["shortlist"], Proof::Task, ""),
        step("long-contract", "legal", -21, &["outreach"], Proof::Task, ""),
        step("brief", MANAGER, -14, &["long-contract"], Proof::Briefs, ""),
        step("decided", CONTENT, -3, &["brief"], Proof::Decided, ""),
        step("check-in", MANAGER, 30, &["decided"], Proof::Task, ""),
        step("results", CONTENT, 90, &["check-in"], Proof::Results, "engagements"),
        step("renewal", MANAGER, 100, &["results"], Proof::Task, ""),
        step("report", MANAGER, 104, &["renewal"], Proof::Report, ""),
        step("archive", MANAGER, 110, &["report"], Proof::Archived, ""),
    ],
};

/// A creator is brought on board.
pub static ONBOARDING: Playbook = Playbook {
    id: "onboarding",
    version: 1,
    steps: &[
        step("create", MANAGER, -14, &[], Proof::Campaign, ""),
        step("shortlist", MANAGER, -12, &["create"], Proof::Shortlist, ""),
        step("paperwork", "finance", -10, &["shortlist"], Proof::Task, ""),
        step("rules", "legal", -7, &["paperwork"], Proof::Task, ""),
        step("brief", MANAGER, -5, &["rules"], Proof::Briefs, ""),
        step("first-call", MANAGER, 0, &["brief"], Proof::Task, ""),
        step("archive", MANAGER, 7, &["first-call"], Proof::Archived, ""),
    ],
};

/// What was published is looked over for disclosure and rights.
pub static AUDIT: Playbook = Playbook {
    id: "audit",
    version: 1,
    steps: &[
        step("create", "legal", -7, &[], Proof::Campaign, ""),
        step("gather", CONTENT, -5, &["create"], Proof::Task, ""),
        step("disclosures", "legal", 0, &["gather"], Proof::Task, ""),
        step("rights", "legal", 0, &["gather"], Proof::Task, ""),
        step("corrections", MANAGER, 7, &["disclosures", "rights"], Proof::Task, ""),
        step("archive", MANAGER, 14, &["corrections"], Proof::Archived, ""),
    ],
};

/// All of them, in the order of the gallery.
pub static ALL: [&Playbook; 6] = [&CAMPAIGN, &SEEDING, &EVENT, &AMBASSADORS, &ONBOARDING, &AUDIT];

/// A playbook by its id.
pub fn playbook(id: &str) -> Option<&'static Playbook> {
    ALL.into_iter().find(|playbook| playbook.id == id)
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::BTreeSet;

    #[test]
    fn every_step_comes_after_steps_that_stand_above_it_and_are_due_no_later() {
        for playbook in ALL {
            let mut seen: BTreeSet<&str> = BTreeSet::new();
            for step in playbook.steps {
                for before in step.after {
                    let earlier = playbook.steps.iter().find(|other| other.id == *before);
                    let earlier = earlier.unwrap_or_else(|| panic!("{}: no step {before}", playbook.id));
                    assert!(seen.contains(before), "{}: {} stands before {before}", playbook.id, step.id);
                    assert!(earlier.due <= step.due, "{}: {} is due before {before}", playbook.id, step.id);
                }
                assert!(seen.insert(step.id), "{}: {} stands there twice", playbook.id, step.id);
            }
            assert_eq!(playbook.steps.first().map(|step| step.id), Some("create"));
            assert_eq!(playbook.steps.last().map(|step| step.id), Some("archive"));
        }
        assert_eq!(CAMPAIGN.steps.len(), 15, "the field's standard workflow has fifteen steps");
    }
}
