//! Random steps with what is kept about creators, with merging and with the trash.

use crate::desk::{Desk, Tables};
use crate::steps::{ids, of, pick};
use proptest::prelude::*;
use serde_json::{Value, json};

/// One step; numbers choose as in [`crate::steps::Step`].
#[derive(Debug, Clone)]
pub enum Kept {
    Availability { which: u8, all: bool, state: u8, until: u8 },
    Tag { which: u8, all: bool, add: u8, remove: u8 },
    Contact { which: u8, email: u8, tags: u8 },
    AddNote { which: u8, text: u8 },
    EditNote { which: u8, text: u8 },
    RemoveNote { which: u8 },
    AddField { name: u8, kind: u8 },
    EditField { which: u8, name: u8, choices: u8 },
    RemoveField { which: u8 },
    SetOwn { field: u8, which: u8, all: bool, text: u8 },
    AddList { name: u8, which: Option<u8> },
    RenameList { which: u8, name: u8 },
    RemoveList { which: u8 },
    List { list: u8, which: u8, all: bool, out: bool },
    SaveFilter { name: u8, text: u8 },
    RemoveFilter { which: u8 },
    Template { which: Option<u8>, name: u8 },
    RemoveTemplate { which: u8 },
    AddAccount { which: u8, platform: u8, handle: u8 },
    RemoveAccount { which: u8 },
    Merge { keep: u8, other: u8, name: bool },
    Restore { which: u8 },
}

pub fn step() -> impl Strategy<Value = Kept> {
    let n = any::<u8>;
    let yes = any::<bool>;
    prop_oneof![
        2 => (n(), yes(), n(), n()).prop_map(|(which, all, state, until)| Kept::Availability { which, all, state, until }),
        2 => (n(), yes(), n(), n()).prop_map(|(which, all, add, remove)| Kept::Tag { which, all, add, remove }),
        2 => (n(), n(), n()).prop_map(|(which, email, tags)| Kept::Contact { which, email, tags }),
        2 => (n(), n()).prop_map(|(which, text)| Kept::AddNote { which, text }),
        1 => (n(), n()).prop_map(|(which, text)| Kept::EditNote { which, text }),
        1 => n().prop_map(|which| Kept::RemoveNote { which }),
        2 => (n(), n()).prop_map(|(name, kind)| Kept::AddField { name, kind }),
        1 => (n(), n(), n()).prop_map(|(which, name, choices)| Kept::EditField { which, name, choices }),
        1 => n().prop_map(|which| Kept::RemoveField { which }),
        2 => (n(), n(), yes(), n()).prop_map(|(field, which, all, text)| Kept::SetOwn { field, which, all, text }),
        2 => (n(), any::<Option<u8>>()).prop_map(|(name, which)| Kept::AddList { name, which }),
        1 => (n(), n()).prop_map(|(which, name)| Kept::RenameList { which, name }),
        1 => n().prop_map(|which| Kept::RemoveList { which }),
        3 => (n(), n(), yes(), yes()).prop_map(|(list, which, all, out)| Kept::List { list, which, all, out }),
        1 => (n(), n()).prop_map(|(name, text)| Kept::SaveFilter { name, text }),
        1 => n().prop_map(|which| Kept::RemoveFilter { which }),
        2 => (any::<Option<u8>>(), n()).prop_map(|(which, name)| Kept::Template { which, name }),
        1 => n().prop_map(|which| Kept::RemoveTemplate { which }),
        2 => (n(), n(), n()).prop_map(|(which, platform, handle)| Kept::AddAccount { which, platform, handle }),
        1 => n().prop_map(|which| Kept::RemoveAccount { which }),
        2 => (n(), n(), yes()).prop_map(|(keep, other, name)| Kept::Merge { keep, other, name }),
        4 => n().prop_map(|which| Kept::Restore { which }),
    ]
}

const WORDS: &[&str] = &["VIP", "Madrid, vip", "ñandú", "", "  "];
const LISTS: &[&str] = &["Summer", "summer", "Autumn", ""];

/// The call of a step, or nothing to do it on.
pub async fn arguments(desk: &Desk, tables: &Tables, step: &Kept) -> Option<(&'static str, Value)> {
    let creators = ids(tables, "creators", "cre");
    let some = |which: u8, all: bool| {
        let ids: Vec<String> = if all { Vec::new() } else { pick(&creators, which).into_iter().collect() };
        json!({"ids": ids, "query": all.then(|| json!({"text": ""}))})
    };
    let notes = ids(tables, "notes", "not");
    Some(match step {
        Kept::Availability { which, all, state, until } => (
            "creators.setAvailability",
            json!({"selection": some(*which, *all), "state": of(&["available", "busy", "exclusive", "doNotContact", "away"], *state),
            "until": of(&["", "2026-07-10", "soon"], *until), "forWhom": "Olivar", "reason": "asked us to stop"}),
        ),
        Kept::Tag { which, all, add, remove } => (
            "creators.tag",
            json!({"selection": some(*which, *all), "add": [of(WORDS, *add)], "remove": [of(WORDS, *remove)]}),
        ),
        Kept::Contact { which, email, tags } => (
            "creators.edit",
            json!({"id": pick(&creators, *which)?, "email": of(&["a@example.org", "b@example.org", "", "nobody"], *email),
            "phone": of(&["+34 600", ""], *tags), "tags": [of(WORDS, *tags)]}),
        ),
        Kept::AddNote { which, text } => {
            ("creators.addNote", json!({"creator": pick(&creators, *which)?, "text": of(WORDS, *text)}))
        }
        Kept::EditNote { which, text } => {
            ("creators.editNote", json!({"note": pick(&notes, *which)?, "text": of(WORDS, *text)}))
        }
        Kept::RemoveNote { which } => ("creators.removeNote", json!({"id": pick(&notes, *which)?})),
        Kept::AddAccount { which, platform, handle } => (
            "creators.addAccount",
            json!({"creator": pick(&creators, *which)?, "platform": of(&["tiktok", "youtube", "nowhere"], *platform),
            "handle": format!("h{}", handle % 5), "followers": of(&["", "1200"], *handle)}),
        ),
        Kept::RemoveAccount { which } => {
            ("creators.removeAccount", json!({"account": pick(&ids(tables, "accounts", "acc"), *which)?}))
        }
        Kept::Merge { keep, other, name } => (
            "creators.merge",
            json!({"keep": pick(&creators, *keep)?, "other": pick(&creators, *other)?,
            "take": {"name": if *name { "other" } else { "keep" }}}),
        ),
        Kept::Restore { which } => {
            let trash = desk.call("trash.list", json!({})).await;
            let all: Vec<String> = trash["rows"]
                .as_array()?
                .iter()
                .filter_map(|row| row["id"].as_str().map(str::to_owned))
                .collect();
            ("trash.restore", json!({"id": pick(&all, *which)?}))
        }
        other => return shared(desk, tables, other, &some).await,
    })
}

/// Steps with what many creators share: own fields, lists, filters.
async fn shared(
    desk: &Desk,
    tables: &Tables,
    step: &Kept,
    some: &impl Fn(u8, bool) -> Value,
) -> Option<(&'static str, Value)> {
    let fields = ids(tables, "own_fields", "ofd");
    let lists = ids(tables, "creator_lists", "lis");
    let choices: &[&[&str]] = &[&["S", "M"], &["m", "L"], &["L", "l"], &[]];
    let picked = |n: u8| choices[usize::from(n) % choices.len()];
    Some(match step {
        Kept::AddField { name, kind } => (
            "creators.addField",
            json!({"name": format!("Field {}", name % 5), "kind": of(&["text", "number", "date", "choice", "mood"], *kind),
            "choices": picked(*name)}),
        ),
        Kept::EditField { which, name, choices } => (
            "creators.editField",
            json!({"id": pick(&fields, *which)?, "name": format!("Field {}", name % 5), "choices": picked(*choices)}),
        ),
        Kept::RemoveField { which } => ("creators.removeField", json!({"id": pick(&fields, *which)?})),
        Kept::SetOwn { field, which, all, text } => {
            let id = pick(&fields, *field)?;
            let known = desk.call("creators.fields", json!({})).await;
            let row = known["rows"].as_array()?.iter().find(|row| row["id"] == id.as_str())?.clone();
            let choice = row["choices"][usize::from(*text) % 2]["id"].as_str().map(str::to_owned);
            let plain = of(&["12", "1,250.50", "2026-07-10", "olives", ""], *text).to_owned();
            let text = choice.filter(|_| *text % 3 > 0).unwrap_or(plain);
            ("creators.setOwn", json!({"selection": some(*which, *all), "field": id, "text": text}))
        }
        Kept::AddList { name, which } => {
            let selection = which.map(|which| some(which, which % 2 == 0));
            ("creators.addList", json!({"name": of(LISTS, *name), "selection": selection}))
        }
        Kept::RenameList { which, name } => {
            ("creators.renameList", json!({"id": pick(&lists, *which)?, "name": of(LISTS, *name)}))
        }
        Kept::RemoveList { which } => ("creators.removeList", json!({"id": pick(&lists, *which)?})),
        Kept::List { list, which, all, out } => (
            if *out { "creators.takeFromList" } else { "creators.putInList" },
            json!({"list": pick(&lists, *list)?, "selection": some(*which, *all)}),
        ),
        Kept::SaveFilter { name, text } => {
            ("creators.saveFilter", json!({"name": of(LISTS, *name), "query": {"text": of(WORDS, *text)}}))
        }
        Kept::Template { which, name } => (
            "mail.setTemplate",
            json!({"id": which.and_then(|which| pick(&ids(tables, "mail_templates", "mtp"), which)),
                "name": of(LISTS, *name), "kind": "brief", "language": of(&["en", "es", "fr"], *name),
                "subject": "{campaign}", "body": of(&["Hi {creator}", "Hi {nobody}", "Hola"], *name)}),
        ),
        Kept::RemoveTemplate { which } => {
            ("mail.removeTemplate", json!({"id": pick(&ids(tables, "mail_templates", "mtp"), *which)?}))
        }
        Kept::RemoveFilter { which } => {
            ("creators.removeFilter", json!({"id": pick(&ids(tables, "saved_filters", "fil"), *which)?}))
        }
        _ => return None,
    })
}
