//! Pure decisions about briefs: what is missing, whose fit was looked at, who holds which version.

use crate::files;
use crate::values::Uid;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// A part of a brief.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Section {
    /// What names it: its column, `brief-label-<id>` on screen, `brief-print-<id>` on paper.
    pub id: &'static str,
    /// Without it a brief is incomplete.
    pub required: bool,
}

const fn must(id: &'static str) -> Section {
    Section { id, required: true }
}

const fn may(id: &'static str) -> Section {
    Section { id, required: false }
}

/// The parts of a brief in the order of the form. Why this creator, and what is in it for them, may be said for each
/// creator instead; hashtags, mentions and links are not part of every campaign.
pub const SECTIONS: [Section; 18] = [
    must("strategy"),
    must("product"),
    must("audience"),
    may("voice"),
    may("why"),
    may("gain"),
    must("idea"),
    must("dos"),
    must("donts"),
    may("makes"),
    must("deadlines"),
    may("hashtags"),
    may("mentions"),
    may("links"),
    must("disclosure"),
    must("success"),
    must("proof"),
    must("answers_to"),
];

/// The longest text of a section, in characters: a brief that is longer is not read.
pub const LONGEST: usize = 3000;

/// A file of the brand that goes with a brief.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub struct ContentFile {
    /// Its name.
    pub name: String,
    /// What names its bytes.
    pub digest: String,
}

/// What a brief says: frozen in a version, complete in itself.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub struct Content {
    /// The campaign's name.
    pub campaign: String,
    /// The brand's name.
    pub brand: String,
    /// First day, `YYYY-MM-DD`.
    pub starts_on: String,
    /// Last day, `YYYY-MM-DD`.
    pub ends_on: String,
    /// Texts by section; empty ones are left out.
    pub sections: BTreeMap<String, String>,
    /// The brand's own material.
    pub files: Vec<ContentFile>,
}

impl Content {
    /// What a section says; empty for nothing.
    pub fn text(&self, section: &str) -> &str {
        self.sections.get(section).map_or("", String::as_str)
    }

    /// As it is kept.
    pub fn json(&self) -> String {
        serde_json::to_string(self).unwrap_or_default()
    }

    /// As it was kept.
    pub fn read(text: &str) -> Self {
        serde_json::from_str(text).unwrap_or_default()
    }

    /// What names exactly this content.
    pub fn digest(&self) -> String {
        files::digest(self.json().as_bytes())
    }

    /// Required sections that say nothing, in order.
    pub fn missing(&self) -> Vec<&'static str> {
        let empty = |section: &&Section| section.required && self.text(section.id).is_empty();
        SECTIONS.iter().filter(empty).map(|section| section.id).collect()
    }

    /// What differs from another content: sections in order, then `plan` for name, brand or days, `files` for material.
    pub fn changed(&self, other: &Self) -> Vec<&'static str> {
        let differs = |section: &&Section| self.text(section.id) != other.text(section.id);
        let mut out: Vec<&str> = SECTIONS.iter().filter(differs).map(|section| section.id).collect();
        let plan = |one: &Self| {
            [&one.campaign, &one.brand, &one.starts_on, &one.ends_on].map(std::borrow::ToOwned::to_owned)
        };
        if plan(self) != plan(other) {
            out.push("plan");
        }
        if self.files != other.files {
            out.push("files");
        }
        out
    }

    /// What a creator's fit is looked at against: what is advertised, how, to whom. When this changes, whoever was
    /// found to fit is to be looked at again.
    pub fn aim(&self) -> String {
        let parts = ["strategy", "product", "audience"].map(|section| self.text(section));
        files::digest(serde_json::to_string(&parts).unwrap_or_default().as_bytes())
    }
}

/// What became of a brief on its way to a creator.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Way {
    /// Given by hand.
    Hand,
    /// The message was sent.
    Sent,
    /// It waits in the outbox.
    Waiting,
    /// It needs a person in the outbox.
    Stuck,
    /// It left the outbox without being sent, or waits on another computer.
    Unsent,
}

impl Way {
    /// The text for it.
    pub fn code(self) -> &'static str {
        match self {
            Self::Hand => "hand",
            Self::Sent => "sent",
            Self::Waiting => "waiting",
            Self::Stuck => "stuck",
            Self::Unsent => "unsent",
        }
    }

    /// The creator has it.
    pub fn arrived(self) -> bool {
        matches!(self, Self::Hand | Self::Sent)
    }
}

/// Where the message of a brief is: it was sent, the outbox has it in a state, or neither.
pub fn way(by_hand: bool, sent: bool, outbox: Option<&str>) -> Way {
    match outbox {
        _ if by_hand => Way::Hand,
        _ if sent => Way::Sent,
        Some("queued" | "sending") => Way::Waiting,
        Some(_) => Way::Stuck,
        None => Way::Unsent,
    }
}

/// A brief that was given to a creator.
#[derive(Debug, Clone)]
pub struct Given {
    /// Of which version.
    pub version: Uid,
    /// The digest of all that this creator read in it.
    pub digest: String,
    /// What became of it.
    pub way: Way,
}

/// What a creator holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Holding {
    /// No brief.
    Nothing,
    /// The newest version, and what it says about the creator still holds.
    Newest,
    /// The newest version, while the creator's own part says something else by now.
    Changed,
    /// An older version.
    Older,
}

impl Holding {
    /// The text for it.
    pub fn code(self) -> &'static str {
        match self {
            Self::Nothing => "nothing",
            Self::Newest => "newest",
            Self::Changed => "changed",
            Self::Older => "older",
        }
    }
}

/// The brief that counts among those given, the oldest first: the last that arrived. What is still on its way is not
/// held yet.
pub fn held(given: &[Given]) -> Option<&Given> {
    given.iter().rev().find(|one| one.way.arrived())
}

/// What a creator holds, against the newest version and what it would say to this creator now.
pub fn holding(given: &[Given], newest: Option<Uid>, now: &str) -> Holding {
    match held(given) {
        None => Holding::Nothing,
        Some(one) if Some(one.version) != newest => Holding::Older,
        Some(one) if one.digest != now => Holding::Changed,
        Some(_) => Holding::Newest,
    }
}

/// What is known of a creator before a brief goes out.
#[derive(Debug, Clone, Copy, Default)]
pub struct Ready {
    /// Somebody looked at the fit.
    pub fit: bool,
    /// There is an address.
    pub email: bool,
    /// A language of the three is known or was chosen.
    pub language: bool,
    /// There is something to deliver, or the brief says in general what is.
    pub deliverables: bool,
    /// It is said why this creator.
    pub why: bool,
    /// It is said what is in it for them.
    pub gain: bool,
}

/// What is missing for a creator, the gravest first. Without the first no brief goes out, without the second none by
/// e-mail; the others are said and allowed.
pub fn lacks(ready: Ready) -> Vec<&'static str> {
    let all = [
        (ready.fit, "fit"),
        (ready.email, "email"),
        (ready.language, "language"),
        (ready.deliverables, "deliverables"),
        (ready.why, "why"),
        (ready.gain, "gain"),
    ];
    all.iter().filter(|one| !one.0).map(|one| one.1).collect()
}

/// What keeps a brief from going out to a creator.
pub fn stops(lacks: &[&'static str], by_mail: bool) -> Option<&'static str> {
    lacks.iter().copied().find(|lack| *lack == "fit" || (*lack == "email" && by_mail))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn content(texts: &[(&str, &str)]) -> Content {
        let sections = texts.iter().map(|(id, text)| ((*id).to_owned(), (*text).to_owned())).collect();
        Content { sections, ..Content::default() }
    }

    #[test]
    fn what_is_missing_is_named_in_the_order_of_the_form() {
        let all: Vec<(&str, &str)> = SECTIONS.iter().map(|section| (section.id, "x")).collect();
        assert!(content(&all).missing().is_empty(), "everything is said");
        let some = content(&[("strategy", "Spring"), ("disclosure", "#ad"), ("why", "Because")]);
        let missing = some.missing();
        assert_eq!(missing[..3], ["product", "audience", "idea"]);
        assert!(!missing.contains(&"hashtags"), "not every campaign has a hashtag");
        assert_eq!(missing.len(), SECTIONS.iter().filter(|section| section.required).count() - 2);
    }

    #[test]
    fn a_content_is_itself_after_being_kept() {
        let one = content(&[("idea", "Fig tart\n– in ten minutes")]);
        assert_eq!(Content::read(&one.json()), one);
        assert_eq!(Content::read(&one.json()).digest(), one.digest());
        let other = Content { campaign: "Spring".to_owned(), ..content(&[("idea", "Bread")]) };
        assert_eq!(other.changed(&one), ["idea", "plan"], "what differs is named");
        assert!(one.changed(&one).is_empty());
        assert_ne!(one.aim(), content(&[("audience", "Families")]).aim());
        assert_eq!(one.aim(), other.aim(), "another idea is no reason to look at the fit again");
    }

    #[test]
    fn who_holds_what_is_computed_from_what_arrived() {
        let (first, second) = (Uid([1; 16]), Uid([2; 16]));
        let given = |version, way, digest: &str| Given { version, way, digest: digest.to_owned() };
        let cases = [
            (vec![], Holding::Nothing),
            (vec![given(second, Way::Waiting, "a")], Holding::Nothing),
            (vec![given(first, Way::Sent, "a")], Holding::Older),
            (vec![given(first, Way::Sent, "a"), given(second, Way::Stuck, "a")], Holding::Older),
            (vec![given(first, Way::Sent, "a"), given(second, Way::Sent, "a")], Holding::Newest),
            (vec![given(second, Way::Hand, "b")], Holding::Changed),
            (vec![given(second, Way::Sent, "a"), given(first, Way::Hand, "a")], Holding::Older),
            (vec![given(second, Way::Unsent, "a")], Holding::Nothing),
        ];
        for (given, wanted) in cases {
            assert_eq!(holding(&given, Some(second), "a"), wanted, "{given:?}");
        }
    }

    #[test]
    fn a_message_is_where_its_records_say() {
        assert_eq!(way(true, false, None), Way::Hand);
        assert_eq!(way(false, true, Some("queued")), Way::Sent, "a record of sending counts");
        assert_eq!(way(false, false, Some("queued")), Way::Waiting);
        for state in ["failed", "held", "unknown", "stopped"] {
            assert_eq!(way(false, false, Some(state)), Way::Stuck, "{state}");
        }
        assert_eq!(way(false, false, None), Way::Unsent);
    }

    #[test]
    fn without_a_look_at_the_fit_nothing_goes_out() {
        let ready =
            Ready { fit: true, email: true, language: true, deliverables: true, why: true, gain: true };
        assert!(lacks(ready).is_empty());
        let no_fit = lacks(Ready { fit: false, ..ready });
        assert_eq!((stops(&no_fit, true), stops(&no_fit, false)), (Some("fit"), Some("fit")));
        let no_mail = lacks(Ready { email: false, ..ready });
        assert_eq!((stops(&no_mail, true), stops(&no_mail, false)), (Some("email"), None), "by hand it may");
        let rest = lacks(Ready { language: false, why: false, ..ready });
        assert_eq!((rest.as_slice(), stops(&rest, true)), (["language", "why"].as_slice(), None));
    }
}
