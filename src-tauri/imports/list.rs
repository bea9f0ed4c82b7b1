//! Rows of a table as creators: what each would write, or why it cannot. Pure; the database is not asked.

use super::columns::{self, Profile};
use super::numbers::{self, Cell};
use super::rows::Record;
use super::source::Source;
use super::{Field, bytes};
use crate::creators;
use crate::error::Message;
use crate::values::{Uid, handle, money};
use rust_decimal::{Decimal, RoundingStrategy};
use std::collections::{BTreeSet, HashMap};

/// What the columns become, and the platform of rows that do not say it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Mapping {
    /// A field a column.
    pub fields: Vec<Option<Field>>,
    /// The platform, when the file or a person says it.
    pub platform: Option<String>,
}

impl Mapping {
    /// What we recognise without asking.
    pub fn guess(profiles: &[Profile]) -> Self {
        let fields = columns::recognise(profiles);
        let platform = columns::platform_said(profiles, &fields).map(str::to_owned);
        Self { fields, platform }
    }

    fn first(&self, field: Field) -> Option<usize> {
        self.fields.iter().position(|own| *own == Some(field))
    }
}

/// One row as a creator.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Entry {
    /// Its line in the file.
    pub line: usize,
    /// The name, when the list has one.
    pub name: Option<String>,
    /// The platform; empty when nothing says it.
    pub platform: String,
    /// The handle; empty when there is none.
    pub handle: String,
    /// The account's address.
    pub url: Option<String>,
    /// Followers, whole.
    pub followers: Option<i64>,
    /// ISO country.
    pub country: Option<String>,
    /// ISO language.
    pub language: Option<String>,
    /// Niches.
    pub niches: Vec<String>,
    /// Why the row cannot be taken; none when it can.
    pub refused: Vec<Message>,
    /// What of the row is left out although it is taken.
    pub notes: Vec<Message>,
}

/// What concerns the file as a whole. Rows are read again when they are needed: a million of them are not kept twice.
#[derive(Debug, Default)]
pub struct List {
    /// Rows whose account an earlier row has, by their place from 0, with that row's line.
    twins: HashMap<usize, usize>,
    /// Some row needs a platform that only a person can say.
    pub platform_needed: bool,
    /// Why nothing can be taken yet.
    pub blocked: Option<Message>,
    /// What a person should know about this matching.
    pub warnings: Vec<Message>,
}

/// Reads rows of a table under a matching.
pub struct Reader<'a> {
    source: &'a Source,
    mapping: &'a Mapping,
    names: Names,
}

impl<'a> Reader<'a> {
    /// For a file under a matching.
    pub fn new(source: &'a Source, mapping: &'a Mapping) -> Self {
        Self { source, mapping, names: Names::default() }
    }

    /// The row at a place from 0, with what the list as a whole says about it.
    pub fn entry(&mut self, list: &List, at: usize) -> Option<Entry> {
        let row = self.source.table.rows.get(at)?;
        let mut entry = entry(self.source, self.mapping, &row, &mut self.names);
        if let Some(first) = list.twins.get(&at) {
            let message =
                Message::new("import-row-duplicate").with("handle", &entry.handle).with("line", first);
            entry.refused.push(message);
        }
        Some(entry)
    }
}

/// Reads every row once.
pub fn read(source: &Source, mapping: &Mapping) -> List {
    let mut list = List::default();
    let mut seen: HashMap<Uid, u32> = HashMap::with_capacity(source.table.rows.len());
    let mut remarks = Remarks::default();
    let mut reader = Reader::new(source, mapping);
    for at in 0..source.table.rows.len() {
        let Some(entry) = reader.entry(&list, at) else { break };
        list.platform_needed |=
            entry.platform.is_empty() && !entry.handle.is_empty() && !unknown_platform(&entry);
        let mut good = entry.refused.is_empty();
        if !entry.handle.is_empty() {
            let key = creators::account_id(&entry.platform, &entry.handle);
            if let Some(first) = seen.get(&key) {
                list.twins.insert(at, usize::try_from(*first).unwrap_or(usize::MAX));
                good = false;
            } else if entry.refused.iter().all(|message| message.message_id == "import-row-platform") {
                // A row that is refused for itself does not stand in the way of a later good one.
                seen.insert(key, u32::try_from(entry.line).unwrap_or(u32::MAX));
            }
        }
        remarks.hear(&entry, good);
    }
    list.blocked = blocked(source, mapping, &list, remarks.good);
    list.warnings = warnings(source, mapping, &remarks);
    list
}

/// What rows say that concerns the file.
#[derive(Default)]
struct Remarks {
    /// How many can be taken.
    good: usize,
    /// How many handles have blanks within; the first one's line and handle.
    blanks: usize,
    blank: Option<(usize, String)>,
    countries: Unknown,
    languages: Unknown,
}

/// Words that name no place we know: how many, and the first ones in the alphabet.
#[derive(Default)]
struct Unknown {
    count: usize,
    words: BTreeSet<String>,
}

/// How many unknown words are named.
const EXAMPLES: usize = 5;

impl Remarks {
    fn hear(&mut self, entry: &Entry, good: bool) {
        self.good += usize::from(good);
        if entry.handle.contains(char::is_whitespace) {
            self.blanks += 1;
            self.blank.get_or_insert_with(|| (entry.line, entry.handle.clone()));
        }
        for note in &entry.notes {
            match note.message_id.as_str() {
                "import-row-country" => self.countries.hear(note),
                "import-row-language" => self.languages.hear(note),
                _ => {}
            }
        }
    }
}

impl Unknown {
    fn hear(&mut self, note: &Message) {
        self.count += 1;
        if let Some(word) = note.args.get("value").filter(|word| !self.words.contains(*word)) {
            self.words.insert(word.clone());
        }
        if self.words.len() > EXAMPLES {
            self.words.pop_last();
        }
    }

    /// Once a file, with examples.
    fn warning(&self, id: &str) -> Option<Message> {
        let examples: Vec<&str> = self.words.iter().map(String::as_str).collect();
        let said = || Message::new(id).with("count", self.count).with("examples", examples.join(" · "));
        (self.count > 0).then(said)
    }
}

fn unknown_platform(entry: &Entry) -> bool {
    entry.refused.iter().any(|message| message.message_id == "import-row-platform-unknown")
}

fn blocked(source: &Source, mapping: &Mapping, list: &List, good: usize) -> Option<Message> {
    if let Some(export) = source.export() {
        return Some(Message::new("import-blocked-kind").with("kind", format!("@source-{}", export.id)));
    }
    if mapping.first(Field::Handle).is_none() && mapping.first(Field::Url).is_none() {
        return Some(Message::new("import-blocked-handle"));
    }
    if list.platform_needed {
        return Some(Message::new("import-blocked-platform"));
    }
    if let Some(at) = mapping.first(Field::Followers)
        && source.profiles[at].column.numbers == 0
        && source.profiles[at].column.text > 0
    {
        return Some(Message::new("import-blocked-followers").with("column", &source.table.headers[at]));
    }
    (good == 0).then(|| Message::new("import-blocked-nothing"))
}

/// A cell that says something: trimmed, not empty, not "not available".
fn said<'a>(row: &Record<'a>, at: Option<usize>) -> Option<&'a str> {
    let cell = row.cell(at?).trim();
    (!cell.is_empty() && !numbers::is_not_available(cell)).then_some(cell)
}

/// Words already looked up: a list repeats its countries and languages thousands of times.
#[derive(Default)]
struct Names {
    countries: HashMap<String, Option<&'static str>>,
    languages: HashMap<String, Option<&'static str>>,
}

fn entry(source: &Source, mapping: &Mapping, row: &Record<'_>, names: &mut Names) -> Entry {
    let mut out = Entry { line: row.line(), ..Entry::default() };
    let of = |field| said(row, mapping.first(field));
    let url = of(Field::Url).filter(|cell| cell.contains("://") || columns::is_address(cell));
    // A handle may well be called "none" or "na": only blanks are no handle.
    let own = mapping.first(Field::Handle).map(|at| row.cell(at).trim());
    let own = own.filter(|cell| !cell.is_empty());
    let cell = own.or(url.filter(|address| columns::is_address(address)));
    out.handle = cell.and_then(handle::clean).unwrap_or_default();
    out.url = url.or(own.filter(|cell| columns::is_address(cell))).map(str::to_owned);
    if out.handle.is_empty() {
        out.refused.push(Message::new("import-row-no-handle"));
    }
    platform(&mut out, mapping, of(Field::Platform), cell);
    name(&mut out, of(Field::Name));
    followers(&mut out, source, mapping, row);
    place(&mut out, of(Field::Country), of(Field::Language), names);
    out.niches = niches(mapping, row);
    out
}

/// The row's own word first, then its address, then what holds for the file.
fn platform(out: &mut Entry, mapping: &Mapping, word: Option<&str>, cell: Option<&str>) {
    if let Some(word) = word {
        match columns::platform(word) {
            Some(known) => known.clone_into(&mut out.platform),
            None => out.refused.push(Message::new("import-row-platform-unknown").with("value", short(word))),
        }
        return;
    }
    let address =
        cell.and_then(handle::platform_of).or_else(|| out.url.as_deref().and_then(handle::platform_of));
    match address.or(mapping.platform.as_deref()) {
        Some(known) => known.clone_into(&mut out.platform),
        None => out.refused.push(Message::new("import-row-platform")),
    }
}

fn name(out: &mut Entry, cell: Option<&str>) {
    let Some(cell) = cell else { return };
    let lost = bytes::lost_in(cell);
    let letters = cell.chars().filter(|c| c.is_alphanumeric()).count();
    if lost > 0 && lost >= letters {
        out.notes.push(Message::new("import-row-name-lost"));
    } else {
        out.name = Some(short(cell));
    }
}

fn followers(out: &mut Entry, source: &Source, mapping: &Mapping, row: &Record<'_>) {
    let Some(at) = mapping.first(Field::Followers) else { return };
    let text = row.cell(at).trim();
    let say =
        |id: &str| Message::new(id).with("value", short(text)).with("column", &source.table.headers[at]);
    match source.profiles[at].column.style.cell(text) {
        Cell::Empty | Cell::NotAvailable => {}
        Cell::Text => out.refused.push(say("import-row-followers")),
        Cell::Number(number) if number < Decimal::ZERO => out.refused.push(say("import-row-negative")),
        // "1.234" where the column's point is a fraction: a thousand or one? Not guessed.
        Cell::Number(number) if !number.fract().is_zero() && !numbers::is_scaled(text) => {
            out.refused.push(say("import-row-fraction"));
        }
        // Scaled first, rounded last: 63.0999…k are 63,100 people.
        Cell::Number(number) => {
            let whole = number.round_dp_with_strategy(0, RoundingStrategy::MidpointAwayFromZero);
            match i64::try_from(whole).ok().filter(|count| *count <= money::LARGEST) {
                Some(count) => out.followers = Some(count),
                None => out.refused.push(say("import-row-too-large")),
            }
        }
    }
}

fn place(out: &mut Entry, country: Option<&str>, language: Option<&str>, names: &mut Names) {
    if let Some(word) = country {
        let known = names.countries.entry(word.to_owned()).or_insert_with(|| creators::country(word));
        out.country = known.map(str::to_owned);
        if out.country.is_none() {
            out.notes.push(Message::new("import-row-country").with("value", short(word)));
        }
    }
    if let Some(word) = language {
        let known = names.languages.entry(word.to_owned()).or_insert_with(|| creators::language(word));
        out.language = known.map(str::to_owned);
        if out.language.is_none() {
            out.notes.push(Message::new("import-row-language").with("value", short(word)));
        }
    }
}

fn niches(mapping: &Mapping, row: &Record<'_>) -> Vec<String> {
    let columns = mapping.fields.iter().enumerate().filter(|(_, field)| **field == Some(Field::Niche));
    let cells: Vec<&str> = columns.filter_map(|(at, _)| said(row, Some(at))).collect();
    creators::niches(&cells.join(",")).into_iter().map(|niche| short(&niche)).collect()
}

/// At most 300 characters, as every field holds.
fn short(text: &str) -> String {
    text.chars().take(300).collect()
}

fn warnings(source: &Source, mapping: &Mapping, remarks: &Remarks) -> Vec<Message> {
    let mut out = Vec::new();
    let header = |at: usize| source.table.headers[at].clone();
    if let Some(at) =
        mapping.first(Field::Country).filter(|at| source.profiles[*at].key.starts_with("audience"))
    {
        out.push(Message::new("import-warn-audience").with("column", header(at)));
    }
    if let Some(at) = mapping.first(Field::Followers) {
        let own = &source.profiles[at];
        let twin = |(other, p): &(usize, &Profile)| {
            *other != at && p.key == own.key && p.column.sum != own.column.sum
        };
        if let Some((other, _)) = source.profiles.iter().enumerate().find(twin) {
            out.push(
                Message::new("import-warn-twins").with("chosen", header(at)).with("other", header(other)),
            );
        }
        out.extend(total_differs(source, at));
    }
    if let Some((line, handle)) = &remarks.blank {
        let message = Message::new("import-warn-blanks").with("count", remarks.blanks).with("line", line);
        out.push(message.with("handle", handle));
    }
    out.extend(remarks.countries.warning("import-warn-countries"));
    out.extend(remarks.languages.warning("import-warn-languages"));
    out
}

/// The file's own total of a column, when it is another than the sum of its rows.
fn total_differs(source: &Source, at: usize) -> Option<Message> {
    let column = &source.profiles[at].column;
    let sum = column.sum?;
    let total = source.table.totals.iter().filter_map(|row| row.get(at)).find_map(|cell| {
        match column.style.cell(cell) {
            Cell::Number(number) => Some(number),
            _ => None,
        }
    });
    let total = total.filter(|total| *total != sum)?;
    let message = Message::new("import-warn-total").with("column", &source.table.headers[at]);
    Some(message.with("total", total.normalize()).with("sum", sum.normalize()))
}
