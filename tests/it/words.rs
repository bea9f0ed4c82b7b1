//! The words: the same messages with the same arguments in three languages, and one for whatever the code says.

use crate::tidy::{root, rust_files, without_comments};
use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement};
use fluent_syntax::parser::parse;
use marquee::db::registry::ENTITIES;
use marquee::values::Lang;
use std::collections::{BTreeMap, BTreeSet};

const LANGS: [&str; 3] = ["en", "es", "fr"];

/// A message: its file, its variables, its texts.
#[derive(Debug, Default)]
struct Message {
    file: String,
    variables: BTreeSet<String>,
    functions: BTreeSet<String>,
    mentions: BTreeSet<String>,
    texts: Vec<(bool, String)>,
}

impl Message {
    fn pattern(&mut self, pattern: &Pattern<String>) {
        let mut first = true;
        for element in &pattern.elements {
            match element {
                PatternElement::TextElement { value } => self.texts.push((first, value.clone())),
                PatternElement::Placeable { expression } => self.expression(expression),
            }
            first = false;
        }
    }

    fn expression(&mut self, expression: &Expression<String>) {
        match expression {
            Expression::Inline(inline) => self.inline(inline),
            Expression::Select { selector, variants } => {
                self.inline(selector);
                variants.iter().for_each(|variant| self.pattern(&variant.value));
            }
        }
    }

    fn inline(&mut self, inline: &InlineExpression<String>) {
        match inline {
            InlineExpression::VariableReference { id } => drop(self.variables.insert(id.name.clone())),
            InlineExpression::FunctionReference { id, .. } => drop(self.functions.insert(id.name.clone())),
            InlineExpression::MessageReference { id, .. } => drop(self.mentions.insert(id.name.clone())),
            InlineExpression::Placeable { expression } => self.expression(expression),
            _ => {}
        }
    }
}

/// Every message of a language.
fn messages(lang: &str) -> BTreeMap<String, Message> {
    let mut out = BTreeMap::new();
    let folder = root().join("src-tauri/words").join(lang);
    for file in std::fs::read_dir(&folder).unwrap().flatten() {
        let name = file.file_name().to_string_lossy().into_owned();
        let text = std::fs::read_to_string(file.path()).unwrap();
        let resource = parse(text).unwrap_or_else(|(_, why)| panic!("{lang}/{name} does not parse: {why:?}"));
        for entry in resource.body {
            if let Entry::Message(message) = entry {
                let mut read = Message { file: name.clone(), ..Message::default() };
                if let Some(value) = &message.value {
                    read.pattern(value);
                }
                let twice: Option<Message> = out.insert(message.id.name.clone(), read);
                let twice = twice.map(|other| other.file);
                assert_eq!(twice, None, "{} stands twice in {lang}, here and in {name}", message.id.name);
            }
        }
    }
    out
}

#[test]
fn three_languages_say_the_same() {
    let english = messages("en");
    let mut wrong = Vec::new();
    for lang in &LANGS[1..] {
        let other = messages(lang);
        for (id, message) in &english {
            match other.get(id) {
                None => wrong.push(format!("{id} is missing in {lang}")),
                Some(said) if said.variables != message.variables => {
                    wrong.push(format!(
                        "{id} has {:?} in {lang}, {:?} in English",
                        said.variables, message.variables
                    ));
                }
                Some(said) if said.file != message.file => {
                    wrong.push(format!("{id} lies in {} in {lang}", said.file))
                }
                Some(_) => {}
            }
        }
        wrong.extend(
            other.keys().filter(|id| !english.contains_key(*id)).map(|id| format!("{id} is only in {lang}")),
        );
    }
    assert_eq!(wrong, [""; 0], "every message is there in every language, with the same arguments");
    println!("words: {} messages in {} languages", english.len(), LANGS.len());
}

#[test]
fn words_format_nothing_and_mention_only_each_other() {
    for lang in LANGS {
        let all = messages(lang);
        for (id, message) in &all {
            assert!(
                message.functions.is_empty(),
                "{lang} {id}: numbers and days arrive printed, never through a function"
            );
            for other in &message.mentions {
                assert!(all.contains_key(other), "{lang} {id} mentions {other}, which is not there");
            }
        }
    }
}

#[test]
fn french_keeps_its_signs_with_their_words() {
    let mut wrong = Vec::new();
    for (id, message) in messages("fr") {
        for (starts, text) in &message.texts {
            let chars: Vec<char> = text.chars().collect();
            for (at, sign) in chars.iter().enumerate().filter(|(_, c)| ":;?!»".contains(**c)) {
                let before = if at == 0 { None } else { Some(chars[at - 1]) };
                let address = *sign == ':' && chars.get(at + 1) == Some(&'/');
                let alone = at == 0 && *starts;
                let kept = matches!(before, Some('\u{a0}' | '\u{202f}' | '?' | '!'));
                if !(kept || address || alone) {
                    wrong.push(format!("{id}: {text:?} at {at}"));
                }
            }
        }
    }
    assert_eq!(wrong, [""; 0], "a space that does not break stands before : ; ? ! » in French");
}

/// Ids of words that stand in the code as they are.
fn spoken() -> BTreeMap<String, String> {
    let families = [
        "error-",
        "action-",
        "next-",
        "note-",
        "report-",
        "coverage-",
        "dialog-",
        "file-kind-",
        "history-",
        "source-",
        "safety-",
        "crash-",
        "sync-",
        "conflict-",
    ];
    let mut out = BTreeMap::new();
    for (path, text) in rust_files() {
        let code = without_comments(text.split("#[cfg(test)]").next().unwrap_or_default());
        for literal in code.split('"').skip(1).step_by(2) {
            let word = literal.strip_prefix('@').unwrap_or(literal);
            let plain = word.chars().all(|c| c.is_ascii_alphanumeric() || c == '-');
            if plain && !word.ends_with('-') && families.iter().any(|family| word.starts_with(family)) {
                out.insert(word.to_owned(), path.clone());
            }
        }
    }
    out
}

#[test]
fn every_sentence_that_the_code_says_exists() {
    let english = messages("en");
    let said = spoken();
    assert!(said.len() > 80, "the search finds the code's sentences: {}", said.len());
    let missing: Vec<_> = said.iter().filter(|(id, _)| !english.contains_key(*id)).collect();
    assert!(missing.is_empty(), "these are said and do not exist: {missing:?}");
    println!("words: {} sentences of the code found", said.len());
}

#[test]
fn every_code_has_its_words() {
    let english = messages("en");
    let mut want: Vec<String> = Vec::new();
    for spec in marquee::figures::FIGURES.iter().chain([&marquee::figures::ATTAINMENT]) {
        want.extend([format!("figure-{}", spec.id), format!("figure-{}-definition", spec.id)]);
        let parts = [spec.parts.0, spec.parts.1];
        want.extend(parts.iter().filter(|part| !part.is_empty()).map(|part| format!("part-{part}")));
    }
    want.extend(marquee::figures::METRICS.iter().map(|id| format!("metric-{id}")));
    want.extend(marquee::figures::OUTCOMES.iter().map(|id| format!("outcome-{id}")));
    want.extend(marquee::campaigns::STAGES.iter().map(|id| format!("stage-{id}")));
    want.extend(marquee::campaigns::GOALS.iter().map(|goal| format!("goal-{}", goal.0)));
    want.extend(marquee::money::KINDS.iter().map(|id| format!("cost-kind-{id}")));
    for (platform, kinds) in marquee::content::POST_KINDS {
        want.push(format!("platform-{platform}"));
        want.extend(kinds.iter().map(|kind| format!("post-kind-{kind}")));
    }
    for entity in ENTITIES {
        want.push(format!("entity-{}", entity.name));
        let told = entity.fields.iter().filter(|field| marquee::history::store::is_told(field, entity));
        want.extend(told.map(|field| format!("field-{}", field.column)));
    }
    let missing: BTreeSet<&String> = want.iter().filter(|id| !english.contains_key(*id)).collect();
    assert!(missing.is_empty(), "these codes have no words: {missing:?}");
}

#[test]
fn the_core_loads_every_file_that_it_speaks_from() {
    for id in spoken().keys() {
        assert!(marquee::words::words(Lang::En).has(id), "{id} is in a file that the core loads");
    }
}
