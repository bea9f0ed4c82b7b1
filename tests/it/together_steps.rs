//! Random steps with contacts, offers, contracts, deliverables, drafts, decisions and briefs.

use crate::desk::{Desk, Tables};
use crate::steps::{ids, of, pick};
use proptest::prelude::*;
use serde_json::{Value, json};

/// One step; numbers choose as in [`crate::steps::Step`].
#[derive(Debug, Clone)]
pub enum Together {
    Contact { which: u8, channel: u8, next: u8 },
    RemoveContact { which: u8 },
    Offer { which: u8, theirs: bool, fee: u16, lines: u8 },
    Answer { which: u8, answer: u8, over: bool, stale: bool },
    Contract { which: u8, step: u8, whom: u8 },
    Owe { which: u8, kind: u8, days: u8 },
    EditOwed { which: u8, what: u8, text: u8 },
    RemoveOwed { which: u8 },
    Draft { which: u8, caption: u8 },
    Decide { which: u8, stage: u8, decision: u8, comment: bool, stale: bool },
    Publish { which: u8, post: u8, url: bool },
    Flow { campaign: Option<u8>, stages: u8 },
    ResetFlow { which: u8 },
    Section { which: u8, section: u8, text: u8 },
    Words { which: u8, text: u8, language: u8 },
    Keep { which: u8, reason: bool },
    Fit { which: u8, verdict: u8, reason: u8 },
    Hand { which: u8, version: u8, whom: u8 },
}

pub fn step() -> impl Strategy<Value = Together> {
    let n = any::<u8>;
    let yes = any::<bool>;
    prop_oneof![
        3 => (n(), n(), n()).prop_map(|(which, channel, next)| Together::Contact { which, channel, next }),
        1 => n().prop_map(|which| Together::RemoveContact { which }),
        4 => (n(), yes(), any::<u16>(), n())
            .prop_map(|(which, theirs, fee, lines)| Together::Offer { which, theirs, fee, lines }),
        5 => (n(), n(), yes(), n()).prop_map(|(which, answer, over, stale)| Together::Answer { which, answer, over, stale: stale < 20 }),
        2 => (n(), n(), n()).prop_map(|(which, step, whom)| Together::Contract { which, step, whom }),
        2 => (n(), n(), n()).prop_map(|(which, kind, days)| Together::Owe { which, kind, days }),
        2 => (n(), n(), n()).prop_map(|(which, what, text)| Together::EditOwed { which, what, text }),
        1 => n().prop_map(|which| Together::RemoveOwed { which }),
        4 => (n(), n()).prop_map(|(which, caption)| Together::Draft { which, caption }),
        5 => (n(), n(), n(), yes(), n())
            .prop_map(|(which, stage, decision, comment, stale)| Together::Decide { which, stage, decision, comment, stale: stale < 20 }),
        2 => (n(), n(), yes()).prop_map(|(which, post, url)| Together::Publish { which, post, url }),
        1 => (any::<Option<u8>>(), n()).prop_map(|(campaign, stages)| Together::Flow { campaign, stages }),
        1 => n().prop_map(|which| Together::ResetFlow { which }),
        3 => (n(), n(), n()).prop_map(|(which, section, text)| Together::Section { which, section, text }),
        2 => (n(), n(), n()).prop_map(|(which, text, language)| Together::Words { which, text, language }),
        3 => (n(), yes()).prop_map(|(which, reason)| Together::Keep { which, reason }),
        2 => (n(), n(), n()).prop_map(|(which, verdict, reason)| Together::Fit { which, verdict, reason }),
        3 => (n(), n(), n()).prop_map(|(which, version, whom)| Together::Hand { which, version, whom }),
    ]
}

const TEXTS: &[&str] = &["", "Olive oil #ad", "ñandú", "  "];

/// The call of a step, or nothing to do it on.
pub async fn arguments(desk: &Desk, tables: &Tables, step: &Together) -> Option<(&'static str, Value)> {
    let all = |table, prefix| ids(tables, table, prefix);
    let col = |which: u8| pick(&all("collaborations", "col"), which);
    Some(match step {
        Together::Contact { which, channel, next } => (
            "outreach.addContact",
            json!({"collaboration": col(*which)?, "channel": of(&["email", "phone", "person", "pigeon"], *channel),
            "direction": "out", "text": of(TEXTS, *next), "nextStep": of(&["Call", ""], *next), "nextOn": of(&["2026-07-09", "", "soon"], *next)}),
        ),
        Together::RemoveContact { which } => {
            ("outreach.removeContact", json!({"id": pick(&all("contacts", "con"), *which)?}))
        }
        Together::Offer { which, theirs, fee, lines } => {
            let line = json!({"platform": "instagram", "kind": of(&["reel", "story", "pin"], *lines), "quantity": of(&["1", "2", "0"], lines / 3)});
            let lines = if lines % 5 == 0 { json!([]) } else { json!([line]) };
            (
                "outreach.makeOffer",
                json!({"collaboration": col(*which)?, "side": if *theirs { "creator" } else { "us" }, "fee": fee.to_string(),
                "terms": of(TEXTS, *which), "lines": lines}),
            )
        }
        Together::Answer { which, answer, over, stale } => {
            let offer = pick(&all("offers", "off"), *which)?;
            let digest = if *stale { json!("") } else { offer_digest(desk, tables, &offer).await? };
            (
                "outreach.answerOffer",
                json!({"offer": offer, "digest": digest, "answer": of(&["accepted", "accepted", "declined", "withdrawn"], *answer),
                "reason": of(TEXTS, *answer), "overReason": if *over { "Worth it" } else { "" }}),
            )
        }
        Together::Contract { which, step, whom } => (
            "outreach.stepContract",
            json!({"collaboration": col(*which)?, "step": of(&["draft", "sent", "signed", "expired"], *step),
            "whom": of(&["Nora Vidal", ""], *whom), "untilOn": of(&["2026-12-31", "", "soon"], *whom)}),
        ),
        Together::Section { .. }
        | Together::Words { .. }
        | Together::Keep { .. }
        | Together::Fit { .. }
        | Together::Hand { .. } => return brief(tables, step),
        other => return content(desk, tables, other).await,
    })
}

/// Steps with briefs.
fn brief(tables: &Tables, step: &Together) -> Option<(&'static str, Value)> {
    let all = |table, prefix| ids(tables, table, prefix);
    let campaign = |which: u8| pick(&all("campaigns", "cam"), which);
    let col = |which: u8| pick(&all("collaborations", "col"), which);
    Some(match step {
        Together::Section { which, section, text } => {
            let section = of(&["idea", "strategy", "hashtags", "nonsense"], *section);
            (
                "briefs.setSection",
                json!({"campaign": campaign(*which)?, "section": section, "text": of(TEXTS, *text)}),
            )
        }
        Together::Words { which, text, language } => (
            "briefs.setWords",
            json!({"collaboration": col(*which)?, "why": of(TEXTS, *text), "language": of(&["fr", "", "xx"], *language)}),
        ),
        Together::Keep { which, reason } => {
            let reason = if *reason { "The client is late" } else { "" };
            ("briefs.freeze", json!({"campaign": campaign(*which)?, "reason": reason}))
        }
        Together::Fit { which, verdict, reason } => {
            let person = pick(&all("people", "per"), *which);
            (
                "briefs.fit",
                json!({"collaboration": col(*which)?, "verdict": of(&["fits", "fits", "doubt"], *verdict),
                "reason": of(TEXTS, *reason), "person": person}),
            )
        }
        Together::Hand { which, version, whom } => (
            "briefs.handOver",
            json!({"campaign": campaign(*which)?, "version": pick(&all("brief_versions", "brv"), *version)?,
            "collaborations": [col(*whom)?]}),
        ),
        _ => return None,
    })
}

/// Steps with what is owed, and who approves it.
async fn content(desk: &Desk, tables: &Tables, step: &Together) -> Option<(&'static str, Value)> {
    let all = |table, prefix| ids(tables, table, prefix);
    let owed = |which: u8| pick(&all("deliverables", "del"), which);
    let campaign = |which: u8| pick(&all("campaigns", "cam"), which);
    Some(match step {
        Together::Owe { which, kind, days } => (
            "content.addDeliverable",
            json!({"collaboration": pick(&all("collaborations", "col"), *which)?, "platform": "instagram", "kind": of(&["reel", "pin"], *kind),
            "title": of(TEXTS, *kind), "windowFrom": of(&["2026-07-05", ""], *days), "windowTo": of(&["2026-07-01", "2026-07-09"], days / 2)}),
        ),
        Together::EditOwed { which, what, text } => {
            let (field, value) = match what % 3 {
                0 => ("title", of(TEXTS, *text)),
                1 => ("dueOn", of(&["2026-07-20", "", "soon"], *text)),
                _ => ("kind", of(&["story", "pin"], *text)),
            };
            ("content.editDeliverable", json!({"deliverable": owed(*which)?, field: value}))
        }
        Together::RemoveOwed { which } => ("content.removeDeliverable", json!({"id": owed(*which)?})),
        Together::Draft { which, caption } => {
            ("content.addDraft", json!({"deliverable": owed(*which)?, "caption": of(TEXTS, *caption)}))
        }
        Together::Decide { which, stage, decision, comment, stale } => {
            let deliverable = owed(*which)?;
            let row = deliverable_of(desk, tables, &deliverable).await?;
            let draft = row["drafts"].as_array()?.first()?.clone();
            let person = pick(&all("people", "per"), *which);
            (
                "content.decide",
                json!({"draft": draft["id"], "digest": if *stale { json!("") } else { draft["digest"].clone() },
                "stage": of(&["internal", "client", "legal"], *stage), "decision": of(&["approve", "approve", "changes", "reject"], *decision),
                "comment": if *comment { "Brighter, please" } else { "" }, "person": person}),
            )
        }
        Together::Publish { which, post, url } => {
            let post = pick(&all("posts", "pos"), *post)?;
            let url = if *url { format!("https://example.org/live/{which}") } else { String::new() };
            ("content.editPost", json!({"post": post, "deliverable": owed(*which)?, "url": url}))
        }
        Together::Flow { campaign: at, stages } => {
            let whose = match at {
                Some(which) => Some(campaign(*which)?),
                None => None,
            };
            let on = stages % 2 == 0;
            let list = json!([{"key": "legal", "name": "Legal", "on": on}, {"key": "internal", "name": "Internal", "on": true},
                {"key": "client", "name": of(&["Client", "Brand", "legal"], *stages), "on": !on}]);
            ("content.setFlow", json!({"campaign": whose, "stages": list}))
        }
        Together::ResetFlow { which } => ("content.resetFlow", json!({"campaign": campaign(*which)?})),
        _ => return None,
    })
}

async fn offer_digest(desk: &Desk, tables: &Tables, offer: &str) -> Option<Value> {
    for together in ids(tables, "collaborations", "col") {
        let Ok(read) = desk.attempt("outreach.collaboration", json!({"id": together})).await else {
            continue;
        };
        if let Some(found) = read["offers"].as_array()?.iter().find(|row| row["id"] == offer) {
            return Some(found["digest"].clone());
        }
    }
    None
}

async fn deliverable_of(desk: &Desk, tables: &Tables, deliverable: &str) -> Option<Value> {
    for campaign in ids(tables, "campaigns", "cam") {
        let read = desk.call("content.deliverables", json!({"campaign": campaign})).await;
        if let Some(found) = read["rows"].as_array()?.iter().find(|row| row["id"] == deliverable) {
            return Some(found.clone());
        }
    }
    None
}
