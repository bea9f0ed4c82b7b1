//! Random steps with documents and brands.

use crate::desk::{Desk, Tables};
use crate::steps::{ids, of, pick};
use proptest::prelude::*;
use serde_json::{Value, json};

/// One step; numbers choose as in [`crate::steps::Step`].
#[derive(Debug, Clone)]
pub enum Paper {
    Add { about: u8, which: u8, kind: u8 },
    Version { which: u8 },
    Rename { which: u8, text: u8 },
    Kind { which: u8, kind: u8 },
    Remove { which: u8 },
    Brand { which: u8, what: u8, text: u8 },
    Logo { which: u8, there: bool },
    Contact { which: u8, name: u8 },
    EditContact { which: u8, name: u8 },
    RemoveContact { which: u8 },
    RemoveBrand { which: u8 },
    Flow { which: u8, reset: bool },
}

pub fn step() -> impl Strategy<Value = Paper> {
    let n = any::<u8>;
    let yes = any::<bool>;
    prop_oneof![
        5 => (n(), n(), n()).prop_map(|(about, which, kind)| Paper::Add { about, which, kind }),
        2 => n().prop_map(|which| Paper::Version { which }),
        2 => (n(), n()).prop_map(|(which, text)| Paper::Rename { which, text }),
        2 => (n(), n()).prop_map(|(which, kind)| Paper::Kind { which, kind }),
        2 => n().prop_map(|which| Paper::Remove { which }),
        3 => (n(), n(), n()).prop_map(|(which, what, text)| Paper::Brand { which, what, text }),
        1 => (n(), yes()).prop_map(|(which, there)| Paper::Logo { which, there }),
        3 => (n(), n()).prop_map(|(which, name)| Paper::Contact { which, name }),
        2 => (n(), n()).prop_map(|(which, name)| Paper::EditContact { which, name }),
        1 => n().prop_map(|which| Paper::RemoveContact { which }),
        1 => n().prop_map(|which| Paper::RemoveBrand { which }),
        1 => (n(), yes()).prop_map(|(which, reset)| Paper::Flow { which, reset }),
    ]
}

const NAMES: &[&str] = &["Clara Benet", "", "李小龍", "Terms, signed"];
const KINDS: &[&str] = &["contract", "tax-form", "", "poem"];

/// The call of a step, or nothing to do it on.
pub fn arguments(desk: &Desk, tables: &Tables, step: &Paper) -> Option<(&'static str, Value)> {
    let one = |table, prefix, which: &u8| pick(&ids(tables, table, prefix), *which);
    let document = |which: &u8| one("documents", "doc", which);
    let brand = |which: &u8| one("brands", "bra", which);
    let contact = |which: &u8| one("brand_contacts", "bco", which);
    // A file that every profile has.
    let path = desk.folder().join("device").display().to_string();
    Some(match step {
        Paper::Add { about, which, kind } => {
            let (table, prefix) = [
                ("creators", "cre"),
                ("campaigns", "cam"),
                ("collaborations", "col"),
                ("deliverables", "del"),
            ][usize::from(about % 4)];
            let about = one(table, prefix, which)?;
            ("documents.add", json!({"about": about, "kind": of(KINDS, *kind), "paths": [path]}))
        }
        Paper::Version { which } => {
            ("documents.addVersion", json!({"document": document(which)?, "path": path}))
        }
        Paper::Rename { which, text } => {
            ("documents.rename", json!({"id": document(which)?, "name": of(NAMES, *text)}))
        }
        Paper::Kind { which, kind } => {
            ("documents.setKind", json!({"id": document(which)?, "kind": of(KINDS, *kind)}))
        }
        Paper::Remove { which } => ("documents.remove", json!({"id": document(which)?})),
        Paper::Brand { which, what, text } => {
            let (field, value) = match what % 3 {
                0 => ("client", json!(of(NAMES, *text))),
                1 => ("currency", json!(of(&["USD", "EUR", "XXQ"], *text))),
                _ => ("colours", json!([of(&["#fff", "", "olive"], *text), "#123456"])),
            };
            ("brands.edit", json!({"id": brand(which)?, field: value}))
        }
        Paper::Logo { which, there } => {
            let path = if *there { path } else { String::new() };
            ("brands.setLogo", json!({"id": brand(which)?, "path": path}))
        }
        Paper::Contact { which, name } => {
            ("brands.addContact", json!({"brand": brand(which)?, "name": of(NAMES, *name), "role": "PR"}))
        }
        Paper::EditContact { which, name } => {
            ("brands.editContact", json!({"contact": contact(which)?, "name": of(NAMES, *name)}))
        }
        Paper::RemoveContact { which } => ("brands.removeContact", json!({"id": contact(which)?})),
        Paper::RemoveBrand { which } => ("brands.remove", json!({"id": brand(which)?})),
        Paper::Flow { which, reset } => {
            let stages = json!([{"key": "legal", "name": "Legal", "on": true}]);
            match reset {
                true => ("content.resetFlow", json!({"brand": brand(which)?})),
                false => ("content.setFlow", json!({"brand": brand(which)?, "stages": stages})),
            }
        }
    })
}
