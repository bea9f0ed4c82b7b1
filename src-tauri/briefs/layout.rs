//! A brief on paper: one or two pages that a creator reads on the phone. Pure: the same sheet and words give the same
//! pages.

use crate::pages::flow::{self, Flow, Line, SIDE};
use crate::pages::list::{Anchor, Area, List, Pages, Style, Tag};
use crate::pages::table::{Cell, Column, Row, Table};
use crate::pages::{Image, Paper, Role, Words, lines, text};
use std::collections::BTreeMap;
use std::sync::Arc;

/// A line of what the creator makes, printed.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Piece {
    /// What it is.
    pub what: String,
    /// Where it goes out.
    pub platform: String,
    /// When the draft is due.
    pub due: String,
    /// When it goes out.
    pub window: String,
}

/// What stands on the pages, printed in the creator's language; texts as they were written.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Sheet {
    /// The campaign.
    pub title: String,
    /// The brand.
    pub brand: String,
    /// Its logo; none without one.
    pub logo: Option<Arc<Image>>,
    /// From when to when.
    pub dates: String,
    /// The creator; empty: for everybody.
    pub creator: String,
    /// The creator's handle.
    pub handle: String,
    /// The version; none: a draft.
    pub version: Option<i64>,
    /// When that version was kept, or today.
    pub on: String,
    /// Texts by section, with the creator's own words put in.
    pub texts: BTreeMap<String, String>,
    /// A link or code of the creator's own.
    pub link: String,
    /// What the creator makes.
    pub pieces: Vec<Piece>,
    /// Names of the brand's files that come along.
    pub files: Vec<String>,
    /// Part of the sample.
    pub sample: bool,
}

impl Sheet {
    fn text(&self, section: &str) -> &str {
        self.texts.get(section).map_or("", String::as_str)
    }
}

/// Width of the column in which the names of the parts stand.
const NAMES: f32 = 126.0;
const BODY: f32 = 9.5;

/// Lays a brief out.
pub fn layout(sheet: &Sheet, words: &dyn Words) -> Pages {
    let mut flow = Flow::new(Paper::A4);
    title(&mut flow, sheet, words);
    for_you(&mut flow, sheet, words);
    parts(&mut flow, sheet, &["strategy", "product", "audience", "voice", "idea"], words);
    limits(&mut flow, sheet, words);
    makes(&mut flow, sheet, words);
    parts(&mut flow, sheet, &["makes", "deadlines", "hashtags", "mentions"], words);
    links(&mut flow, sheet, words);
    disclosure(&mut flow, sheet, words);
    parts(&mut flow, sheet, &["success", "proof"], words);
    material(&mut flow, sheet, words);
    parts(&mut flow, sheet, &["answers_to"], words);
    flow.finish(|page, index, count| edge(page, (index, count), sheet, words))
}

fn join(texts: &[&str]) -> String {
    let held: Vec<&str> = texts.iter().copied().filter(|text| !text.is_empty()).collect();
    held.join(" · ")
}

/// "Version 2 · 3 April 2026", or that it is a draft.
fn state(sheet: &Sheet, words: &dyn Words) -> String {
    match sheet.version {
        Some(number) => {
            words.text("brief-print-version", &[("number", &number.to_string()), ("date", &sheet.on)])
        }
        None => words.text("brief-print-draft", &[("date", &sheet.on)]),
    }
}

fn title(flow: &mut Flow, sheet: &Sheet, words: &dyn Words) {
    flow.y = 50.0;
    flow.logo(sheet.logo.as_ref(), &words.text("report-logo", &[("brand", &sheet.brand)]));
    let eyebrow = join(&[&words.text("brief-print-name", &[]), &sheet.brand]);
    flow.put(SIDE, &Line::wrapped(&eyebrow, Style::bold(9.0, Role::Accent), flow.width()), Tag::Paragraph);
    flow.y += 4.0;
    flow.heading(1, &sheet.title, 0.0);
    let whom = match (sheet.creator.as_str(), sheet.handle.as_str()) {
        ("", "") => String::new(),
        ("", handle) => words.text("brief-print-for", &[("name", handle)]),
        (name, "") => words.text("brief-print-for", &[("name", name)]),
        (name, handle) => words.text("brief-print-for", &[("name", &format!("{name} ({handle})"))]),
    };
    let about = join(&[&whom, &sheet.dates]);
    flow.put(SIDE, &Line::wrapped(&about, Style::regular(10.0, Role::Subtle), flow.width()), Tag::Paragraph);
    flow.below_logo();
    flow.y += 12.0;
    rule(flow, 0.75);
    flow.y += 16.0;
}

fn rule(flow: &mut Flow, width: f32) {
    let (y, right) = (flow.y, SIDE + flow.width());
    flow.page().within(Tag::Artifact, |page| page.rule((SIDE, y), (right, y), Role::Border, width));
}

/// Text as it was written: each line a paragraph, a line that begins with a dash or a dot a point of a list.
fn written(words: &str, style: Style, width: f32) -> Vec<(f32, Vec<Line>)> {
    let mut out = Vec::new();
    for line in words.lines().map(str::trim).filter(|line| !line.is_empty()) {
        let point = ["- ", "– ", "— ", "• ", "* "].iter().find_map(|sign| line.strip_prefix(sign));
        match point {
            Some(rest) => {
                let mut lines = Line::wrapped(rest.trim(), style, width - 10.0);
                for (at, line) in lines.iter_mut().enumerate() {
                    line.text = if at == 0 { format!("• {}", line.text) } else { line.text.clone() };
                }
                let rest = lines.split_off(1.min(lines.len()));
                out.push((0.0, lines));
                out.push((text::width("• ", &style), rest));
            }
            None => out.push((0.0, Line::wrapped(line, style, width))),
        }
    }
    out.retain(|part| !part.1.is_empty());
    out
}

/// The words for this creator, beside a bar: why them, and what is in it for them.
fn for_you(flow: &mut Flow, sheet: &Sheet, words: &dyn Words) {
    let inset = 14.0;
    let width = flow.width() - inset;
    for (section, style) in
        [("why", Style::regular(10.5, Role::Text)), ("gain", Style::regular(10.5, Role::Text))]
    {
        if sheet.text(section).is_empty() {
            continue;
        }
        let name = words.text(&format!("brief-print-{section}"), &[]);
        let name = Line::wrapped(&name, Style::bold(9.0, Role::Accent), width);
        flow.need(flow::height(&name) + 32.0);
        let top = flow.y;
        flow.bookmark(2, &words.text(&format!("brief-print-{section}"), &[]));
        flow.put(SIDE + inset, &name, Tag::Heading(2));
        for (indent, lines) in written(sheet.text(section), style, width) {
            flow.paragraph(SIDE + inset + indent, &lines);
        }
        // A bar beside what stands on this sheet; text that ran on to the next one has none there.
        let bottom = flow.y;
        if bottom > top {
            let bar = Area { x: SIDE, y: top, width: 3.0, height: bottom - top };
            flow.page().within(Tag::Artifact, |page| page.fill(bar, Role::Accent, 1.0));
        }
        flow.y += 9.0;
    }
    flow.gap(4.0);
}

/// A part: its name at the left, what it says at the right.
fn part(flow: &mut Flow, name: &str, said: &str) {
    let width = flow.width() - NAMES;
    let body = Style::regular(BODY, Role::Text);
    let paragraphs = written(said, body, width);
    if paragraphs.is_empty() {
        return;
    }
    let names = Line::wrapped(name, Style::bold(BODY, Role::Text), NAMES - 14.0);
    let first = paragraphs.first().map_or(0.0, |part| flow::height(&part.1[..part.1.len().min(2)]));
    flow.need(flow::height(&names).max(first));
    let top = flow.y;
    flow.bookmark(2, name);
    flow.put(SIDE, &names, Tag::Heading(2));
    let below = flow.y;
    flow.y = top;
    let mut turned = false;
    for (indent, lines) in paragraphs {
        let before = flow.y;
        flow.paragraph(SIDE + NAMES + indent, &lines);
        turned |= flow.y < before;
    }
    if !turned {
        flow.y = flow.y.max(below);
    }
    flow.y += 7.0;
}

fn parts(flow: &mut Flow, sheet: &Sheet, sections: &[&str], words: &dyn Words) {
    for section in sections {
        part(flow, &words.text(&format!("brief-print-{section}"), &[]), sheet.text(section));
    }
}

/// One side of what to do and what not: its heading, its colour, its paragraphs with their indents.
type Side = (String, Role, Vec<(f32, Vec<Line>)>);

/// A column of the table of what is made: its heading and what stands in it.
type Filled = (&'static str, fn(&Piece) -> &str);

/// What to do and what not, side by side.
fn limits(flow: &mut Flow, sheet: &Sheet, words: &dyn Words) {
    let both = [("dos", Role::Success), ("donts", Role::Danger)];
    let half = (flow.width() - 24.0) / 2.0;
    let columns: Vec<Side> = both
        .iter()
        .map(|(section, role)| {
            let said = written(sheet.text(section), Style::regular(BODY, Role::Text), half);
            (words.text(&format!("brief-print-{section}"), &[]), *role, said)
        })
        .collect();
    let tall = columns
        .iter()
        .map(|column| column.2.iter().map(|part| flow::height(&part.1)).sum::<f32>())
        .fold(0.0, f32::max);
    if tall == 0.0 {
        return;
    }
    if tall + 30.0 > flow.whole() {
        return parts(flow, sheet, &["dos", "donts"], words);
    }
    flow.gap(4.0);
    flow.need(tall + 34.0);
    let top = flow.y;
    for (at, (name, role, said)) in columns.iter().enumerate() {
        let x = SIDE + (half + 24.0) * at as f32;
        flow.y = top;
        flow.page().within(Tag::Artifact, |page| page.rule((x, top), (x + half, top), *role, 1.5));
        flow.y += 6.0;
        flow.bookmark(2, name);
        flow.put(x, &Line::wrapped(name, Style::bold(BODY, *role), half), Tag::Heading(2));
        flow.y += 2.0;
        for (indent, lines) in said {
            flow.put(x + indent, lines, Tag::Paragraph);
        }
    }
    flow.y = top + 22.0 + tall + 12.0;
}

/// What the creator makes, with its days.
fn makes(flow: &mut Flow, sheet: &Sheet, words: &dyn Words) {
    if sheet.pieces.is_empty() {
        return;
    }
    flow.gap(4.0);
    flow.heading(2, &words.text("brief-print-deliverables", &[]), 50.0);
    let head = |id: &str| Column { head: words.text(id, &[]), figures: false };
    // A column that nobody fills is left out.
    let kinds: [Filled; 3] = [
        ("brief-print-where", |piece| &piece.platform),
        ("brief-print-due", |piece| &piece.due),
        ("brief-print-window", |piece| &piece.window),
    ];
    let filled: Vec<_> =
        kinds.iter().filter(|kind| sheet.pieces.iter().any(|piece| !kind.1(piece).is_empty())).collect();
    let mut columns = vec![head("brief-print-what")];
    columns.extend(filled.iter().map(|kind| head(kind.0)));
    let row = |piece: &Piece| {
        let mut what = Cell::line(&piece.what, Role::Text, true);
        what.lines[0].most = 3;
        let mut cells = vec![what];
        cells.extend(filled.iter().map(|kind| Cell::plain(kind.1(piece))));
        Row { cells, strong: false }
    };
    let rows = sheet.pieces.iter().map(row).collect();
    Table { key: 1, columns, rows, size: BODY }.place(flow);
    flow.y += 10.0;
}

/// Links and codes; the creator's own first.
fn links(flow: &mut Flow, sheet: &Sheet, words: &dyn Words) {
    let own = match sheet.link.as_str() {
        "" => String::new(),
        link => words.text("brief-print-own-link", &[("link", link)]),
    };
    let said = [own.as_str(), sheet.text("links")].join("\n");
    part(flow, &words.text("brief-print-links", &[]), &said);
}

/// The disclosure in a box of its own: nobody overlooks it.
fn disclosure(flow: &mut Flow, sheet: &Sheet, words: &dyn Words) {
    let said = sheet.text("disclosure");
    if said.is_empty() {
        return;
    }
    let (pad, width) = (12.0, flow.width() - 24.0);
    let name = words.text("brief-print-disclosure", &[]);
    let names = Line::wrapped(&name, Style::bold(BODY, Role::Text), width);
    let body = written(said, Style::regular(BODY, Role::Text), width);
    let tall = flow::height(&names) + body.iter().map(|part| flow::height(&part.1)).sum::<f32>() + 2.0 * pad;
    if tall > flow.whole() {
        return part(flow, &name, said);
    }
    flow.gap(2.0);
    flow.need(tall);
    let area = Area { x: SIDE, y: flow.y, width: flow.width(), height: tall };
    flow.page().within(Tag::Artifact, |page| {
        page.fill(area, Role::Warning, 0.1);
        page.fill(Area { width: 3.0, ..area }, Role::Warning, 1.0);
    });
    flow.y += pad;
    flow.bookmark(2, &name);
    flow.put(SIDE + pad, &names, Tag::Heading(2));
    for (indent, lines) in &body {
        flow.put(SIDE + pad + indent, lines, Tag::Paragraph);
    }
    flow.y += pad + 14.0;
}

/// The brand's files that come along.
fn material(flow: &mut Flow, sheet: &Sheet, words: &dyn Words) {
    let names: Vec<String> = sheet.files.iter().map(|name| format!("• {name}")).collect();
    part(flow, &words.text("brief-print-files", &[]), &names.join("\n"));
}

/// Header and footer: whose brief, which version, and where one is in it.
fn edge(page: &mut List, (index, count): (usize, usize), sheet: &Sheet, words: &dyn Words) {
    let (width, height) = (page.width, page.height);
    let small = Style::regular(8.0, Role::Subtle);
    let (number, of) = ((index + 1).to_string(), count.to_string());
    let number = words.text("report-page", &[("page", &number), ("pages", &of)]);
    let left = join(&[&state(sheet, words), &sheet.creator]);
    page.within(Tag::Artifact, |page| {
        let y = height - 34.0;
        page.rule((SIDE, y - 14.0), (width - SIDE, y - 14.0), Role::Border, 0.5);
        let room = width - 2.0 * SIDE - text::width(&number, &small) - 16.0;
        page.text(SIDE, y, lines::clip(&left, &small, room), small, Anchor::Start);
        page.text(width - SIDE, y, number, small.figures(), Anchor::End);
        if index > 0 {
            let name = lines::clip(&join(&[&sheet.title, &sheet.brand]), &small, width - 2.0 * SIDE - 120.0);
            page.text(SIDE, 42.0, name, small, Anchor::Start);
        }
        if sheet.sample {
            let label = words.text("report-sample", &[]);
            page.text(width - SIDE, 42.0, label, Style::bold(8.0, Role::Warning), Anchor::End);
        }
    });
}
