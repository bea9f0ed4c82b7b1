//! Random steps with tasks, jobs, notes and people who leave.

use crate::desk::Tables;
use crate::steps::{ids, of, pick};
use proptest::prelude::*;
use serde_json::{Value, json};

/// One step; numbers choose as in [`crate::steps::Step`].
#[derive(Debug, Clone)]
pub enum Work {
    AddPerson { name: u8 },
    EditPerson { which: u8, what: u8 },
    RemovePerson { which: u8, to: u8, nobody: bool },
    Job { which: u8, what: u8 },
    SetJob { campaign: u8, person: u8, job: u8 },
    AddTask { campaign: u8, owner: u8, what: u8 },
    EditTask { which: u8, what: u8, text: u8 },
    SetTasks { which: u8, also: u8, what: u8, text: u8 },
    RemoveTask { which: u8 },
    Item { task: u8, which: u8, what: u8 },
    Link { one: u8, other: u8, off: bool },
    Reassign { campaign: u8, job: u8, to: u8 },
    Note { about: u8, which: u8, text: u8 },
}

pub fn step() -> impl Strategy<Value = Work> {
    let n = any::<u8>;
    prop_oneof![
        2 => n().prop_map(|name| Work::AddPerson { name }),
        1 => (n(), n()).prop_map(|(which, what)| Work::EditPerson { which, what }),
        1 => (n(), n(), any::<bool>()).prop_map(|(which, to, nobody)| Work::RemovePerson { which, to, nobody }),
        1 => (n(), n()).prop_map(|(which, what)| Work::Job { which, what }),
        2 => (n(), n(), n()).prop_map(|(campaign, person, job)| Work::SetJob { campaign, person, job }),
        4 => (n(), n(), n()).prop_map(|(campaign, owner, what)| Work::AddTask { campaign, owner, what }),
        4 => (n(), n(), n()).prop_map(|(which, what, text)| Work::EditTask { which, what, text }),
        3 => (n(), n(), n(), n()).prop_map(|(which, also, what, text)| Work::SetTasks { which, also, what, text }),
        1 => n().prop_map(|which| Work::RemoveTask { which }),
        2 => (n(), n(), n()).prop_map(|(task, which, what)| Work::Item { task, which, what }),
        3 => (n(), n(), any::<bool>()).prop_map(|(one, other, off)| Work::Link { one, other, off }),
        2 => (n(), n(), n()).prop_map(|(campaign, job, to)| Work::Reassign { campaign, job, to }),
        3 => (n(), n(), n()).prop_map(|(about, which, text)| Work::Note { about, which, text }),
    ]
}

const JOBS: &[&str] = &["marketing-manager", "content-specialist", "legal", "", "nonsense"];
const DAYS: &[&str] = &["2026-06-30", "2026-07-01", "2026-07-20", "", "soon"];
const STATES: &[&str] = &["open", "doing", "waiting", "done", "skipped", "parked"];

/// The call of a step, or nothing to do it on.
pub fn arguments(tables: &Tables, step: &Work) -> Option<(&'static str, Value)> {
    let one = |table, prefix, which: u8| pick(&ids(tables, table, prefix), which);
    let person = |which: u8| one("people", "per", which);
    let campaign = |which: u8| one("campaigns", "cam", which);
    let task = |which: u8| one("tasks", "tas", which);
    Some(match step {
        Work::AddPerson { name } => {
            ("people.add", json!({"name": of(&["Ana Ruiz", "Luc", "Eva", ""], *name)}))
        }
        Work::EditPerson { which, what } => (
            "people.edit",
            json!({"id": person(*which)?, "name": of(&["Ana", "Luc Petit"], *what), "email": of(&["", "a@example.org", "x"], *what)}),
        ),
        Work::RemovePerson { which, to, nobody } => {
            ("people.remove", json!({"id": person(*which)?, "to": person(*to), "nobody": nobody}))
        }
        Work::Job { which, what } => match (what % 3, one("jobs", "job", *which)) {
            (0, _) | (_, None) => {
                ("people.addJob", json!({"name": of(&["Seeding", "Events", "legal"], *which)}))
            }
            (1, Some(job)) => {
                ("people.editJob", json!({"id": job, "name": of(&["Seeding", "Casting"], *which)}))
            }
            (_, Some(job)) => ("people.removeJob", json!({"id": job})),
        },
        Work::SetJob { campaign: at, person: who, job } => (
            "people.setJob",
            json!({"campaign": campaign(*at)?, "person": person(*who)?, "job": of(JOBS, *job)}),
        ),
        Work::Reassign { campaign: at, job, to } => {
            ("work.reassign", json!({"campaign": campaign(*at)?, "job": of(JOBS, *job), "to": person(*to)?}))
        }
        Work::AddTask { campaign: at, owner, what } => {
            let at = campaign(*at).filter(|_| what % 4 > 0);
            let kind = of(&["task", "task", "issue"], *what);
            let (day, job) = (of(DAYS, *what), of(JOBS, *owner));
            (
                "work.addTask",
                json!({"title": of(&["Call Nora", "Brief", "Parcel lost", ""], *what), "campaign": at, "kind": kind,
                "owner": person(*owner).filter(|_| what % 3 > 0), "dueOn": day, "job": job}),
            )
        }
        Work::EditTask { which, what, text } => ("work.editTask", edit(task(*which)?, *what, *text)),
        Work::SetTasks { which, also, what, text } => {
            let mut args = edit(String::new(), *what, *text);
            args["tasks"] = json!([task(*which)?, task(*also)?]);
            args["shift"] = json!(i64::from(*text) - 100);
            args.as_object_mut()?.remove("dueOn");
            ("work.setTasks", args)
        }
        Work::RemoveTask { which } => ("work.removeTasks", json!({"tasks": [task(*which)?]})),
        other => return parts(tables, other),
    })
}

fn edit(id: String, what: u8, text: u8) -> Value {
    match what % 4 {
        0 => json!({"id": id, "status": of(STATES, text), "skipReason": of(&["", "Not needed"], text)}),
        1 => json!({"id": id, "dueOn": of(DAYS, text)}),
        2 => json!({"id": id, "priority": of(&["low", "urgent", "most"], text)}),
        _ => {
            json!({"id": id, "title": format!("Renamed {text}"), "job": of(JOBS, text), "detail": "More", "lesson": "Less"})
        }
    }
}

fn parts(tables: &Tables, step: &Work) -> Option<(&'static str, Value)> {
    let one = |table, prefix, which: u8| pick(&ids(tables, table, prefix), which);
    let task = |which: u8| one("tasks", "tas", which);
    Some(match step {
        Work::Item { task: at, which, what } => match (what % 4, one("task_items", "chk", *which)) {
            (0, _) | (_, None) => {
                ("work.addItem", json!({"task": task(*at)?, "text": format!("Line {which}")}))
            }
            (1, Some(item)) => ("work.removeItem", json!({"id": item})),
            (2, Some(item)) => ("work.setItem", json!({"item": item, "place": what % 3})),
            (_, Some(item)) => ("work.setItem", json!({"item": item, "done": which % 2 == 0})),
        },
        Work::Link { one, other, off } => (
            if *off { "work.unlink" } else { "work.link" },
            json!({"task": task(*one)?, "waitsFor": task(*other)?}),
        ),
        Work::Note { about, which, text } => {
            let words = of(&["@Ana Ruiz, look", "@Luc and @Eva", "Olives", ""], *text);
            let note = one("notes", "not", *which);
            match (text % 5, note) {
                (0, Some(note)) => ("work.editNote", json!({"note": note, "text": words})),
                (1, Some(note)) => ("work.removeNote", json!({"id": note})),
                _ => {
                    let homes = [
                        ("campaigns", "cam"),
                        ("tasks", "tas"),
                        ("creators", "cre"),
                        ("deliverables", "del"),
                    ];
                    let (table, prefix) = homes[usize::from(*which) % 4];
                    ("work.addNote", json!({"about": one(table, prefix, *about)?, "text": words}))
                }
            }
        }
        _ => return None,
    })
}
