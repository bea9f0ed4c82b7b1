//! What a team writes as a playbook: checked, kept as text, carried as a file from one team to another.

use super::rules::Proof;
use super::steps::{ALL, Playbook, Step};
use crate::error::{Error, FieldError, Message, Result};
use crate::{figures, work};
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;

/// What such a file says that it is.
const FORMAT: &str = "marquee-playbook";
/// The newest shape of the file that this version knows.
const SHAPE: i64 = 1;
/// No playbook has more steps than this.
pub const MOST_STEPS: usize = 100;
/// No step is further from the first post than this, in days: two years.
const FURTHEST: i64 = 730;
/// No file of a playbook is larger, in bytes.
pub const MOST_BYTES: u64 = 1 << 20;

#[derive(Serialize, Deserialize)]
struct Written {
    format: String,
    shape: i64,
    name: String,
    #[serde(default)]
    goal: String,
    steps: Vec<Step>,
}

/// A playbook as text (JSON), as it is kept and as a file holds it.
///
/// # Errors
/// `Bug` when it cannot be written.
pub fn write(book: &Playbook) -> Result<String> {
    let written = Written {
        format: FORMAT.to_owned(),
        shape: SHAPE,
        name: book.name.clone(),
        goal: book.goal.clone(),
        steps: book.steps.clone(),
    };
    serde_json::to_string_pretty(&written).map_err(|cause| Error::Bug(format!("playbook: {cause}")))
}

/// Reads a playbook from text, without checking what it says; the caller gives it its id and version.
///
/// # Errors
/// `Corrupt` that names the line when it is none; `Refused` when a newer version wrote it.
pub fn read(text: &str) -> Result<Playbook> {
    let foreign = |line: usize| Error::Corrupt(Message::new("error-playbook-file").with("line", line));
    let shape: serde_json::Value = serde_json::from_str(text).map_err(|cause| foreign(cause.line()))?;
    if shape["format"] != FORMAT {
        return Err(foreign(1));
    }
    if shape["shape"].as_i64().is_some_and(|shape| shape > SHAPE) {
        return Err(Error::refused("error-playbook-newer"));
    }
    let written: Written = serde_json::from_str(text).map_err(|cause| foreign(cause.line()))?;
    Ok(Playbook {
        id: String::new(),
        version: 0,
        name: written.name,
        goal: written.goal,
        steps: written.steps,
    })
}

/// The ids of steps whose words come with Marquee.
fn shipped() -> BTreeSet<&'static str> {
    ALL.iter().flat_map(|book| &book.steps).map(|step| step.id.as_str()).collect()
}

/// Checks what a team wrote, and trims it.
///
/// # Errors
/// `Invalid` naming each place: the step by its number, and what is wrong with it.
pub fn check(mut book: Playbook) -> Result<Playbook> {
    let known = shipped();
    let mut wrong = Vec::new();
    let mut say = |field: String, id: &str, at: usize| {
        wrong.push(FieldError::new(field, Message::new(id).with("step", at + 1)));
    };
    book.name = book.name.trim().to_owned();
    book.goal = book.goal.trim().to_owned();
    let shipped_name = book.name.is_empty() && super::steps::playbook(&book.id).is_some();
    if (book.name.is_empty() && !shipped_name) || book.name.chars().count() > 300 {
        say("name".to_owned(), "error-playbook-name", 0);
    }
    if book.steps.is_empty() || book.steps.len() > MOST_STEPS {
        say("steps".to_owned(), "error-playbook-steps", 0);
    }
    let mut above: BTreeSet<String> = BTreeSet::new();
    for (at, step) in book.steps.iter_mut().enumerate() {
        for text in [&mut step.id, &mut step.title, &mut step.how, &mut step.measure, &mut step.job] {
            *text = text.trim().to_owned();
        }
        let place = |part: &str| format!("steps.{at}.{part}");
        let long = [&step.how, &step.measure].into_iter().any(|text| text.chars().count() > 10_000);
        if step.id.is_empty()
            || step.id == work::CHECK_IN
            || (step.title.is_empty() && !known.contains(step.id.as_str()))
        {
            say(place("title"), "error-step-name", at);
        }
        if long
            || step.job.chars().count() > 300
            || step.title.chars().count() > 300
            || step.id.chars().count() > 100
        {
            say(place("how"), "error-step-long", at);
        }
        if !(-FURTHEST..=FURTHEST).contains(&step.due) {
            say(place("due"), "error-step-due", at);
        }
        let figured = matches!(step.proof, Proof::Figure | Proof::Outcomes);
        if (figured || !step.figure.is_empty()) && !figures::FIGURES.iter().any(|one| one.id == step.figure) {
            say(place("figure"), "error-step-figure", at);
        }
        if step.after.iter().any(|before| !above.contains(before)) {
            say(place("after"), "error-step-after", at);
        }
        if !above.insert(step.id.clone()) {
            say(place("title"), "error-step-twice", at);
        }
    }
    if wrong.is_empty() { Ok(book) } else { Err(Error::Invalid(wrong)) }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn own() -> Playbook {
        let book = ALL[0].clone();
        Playbook {
            name: "Ours".to_owned(),
            goal: "To the end".to_owned(),
            id: String::new(),
            version: 0,
            ..book
        }
    }

    fn fields(book: Playbook) -> Vec<String> {
        match check(book) {
            Err(Error::Invalid(all)) => {
                all.into_iter().map(|one| format!("{} {}", one.field, one.message_id)).collect()
            }
            other => panic!("it is refused with its places, not {other:?}"),
        }
    }

    #[test]
    fn what_is_written_is_read_again() {
        let book = own();
        assert_eq!(read(&write(&book).expect("it can be written")).expect("it can be read"), book);
    }

    #[test]
    fn what_is_no_playbook_says_so_with_its_line() {
        for (text, line) in
            [("", "1"), ("{}", "1"), ("{\n\"format\": \"marquee-playbook\",\n]", "3"), ("PK\u{3}", "1")]
        {
            let Err(Error::Corrupt(said)) = read(text) else { panic!("{text:?} is no playbook") };
            assert_eq!(said.args["line"], line, "{text:?}");
        }
        let newer = write(&own()).expect("written").replace("\"shape\": 1", "\"shape\": 2");
        assert!(matches!(read(&newer), Err(Error::Refused(..))), "a newer shape is refused");
    }

    #[test]
    fn each_fault_names_its_place() {
        let with = |change: &dyn Fn(&mut Playbook)| {
            let mut book = own();
            change(&mut book);
            fields(book)
        };
        assert_eq!(with(&|book| book.name.clear()), ["name error-playbook-name"]);
        assert_eq!(with(&|book| book.steps.clear()), ["steps error-playbook-steps"]);
        assert_eq!(with(&|book| book.steps[2].due = 9_999), ["steps.2.due error-step-due"]);
        assert_eq!(
            with(&|book| book.steps[7].figure = "luck".to_owned()),
            ["steps.7.figure error-step-figure"]
        );
        assert_eq!(
            with(&|book| book.steps[1].after = vec!["roi".to_owned()]),
            ["steps.1.after error-step-after"]
        );
        let twice = with(&|book| book.steps[14].id = "send".to_owned());
        assert_eq!(twice, ["steps.14.title error-step-twice"]);
        let nameless = with(&|book| book.steps[14].id = "own-1".to_owned());
        assert_eq!(nameless, ["steps.14.title error-step-name"]);
    }
}
