//! A playbook as a standard operating procedure: purpose, goals, timeline, roles and every step, on paper.

use super::gallery::{PlaybookCard, PlaybookRef, PlaybookStep, card};
use crate::app::App;
use crate::error::{Error, Result};
use crate::files::{self, Saved};
use crate::pages::flow::{Flow, Line, SIDE, height};
use crate::pages::list::{Anchor, Area, List, Pages, Style, Tag};
use crate::pages::table::{Cell, Column, Row, Table};
use crate::pages::{Paper, Role, Words, lines, pdf};
use serde::Deserialize;

/// A playbook on paper.
#[derive(Debug, Deserialize)]
#[cfg_attr(feature = "types", derive(ts_rs::TS))]
#[cfg_attr(feature = "types", ts(optional_fields))]
pub struct PlaybookPrint {
    /// The playbook.
    pub playbook: String,
    /// Where; left out, a person picks it.
    pub path: Option<String>,
    /// The sheet.
    #[serde(default)]
    pub paper: Paper,
}

/// `playbooks.sop`: writes a playbook as a PDF, in the language of the app; answers none when the person cancels.
pub async fn save(app: &App, req: PlaybookPrint) -> Result<Option<Saved>> {
    let card = card(app, &PlaybookRef { playbook: req.playbook }).await?;
    let (lang, words, now) = (app.lang(), app.words(), app.source().now());
    let today = app.local().on(now);
    let meta = pdf::Meta {
        title: words.text("sop-file", &[("name", &card.name)]),
        author: String::new(),
        subject: card.goal.clone(),
        language: lang.code().to_owned(),
        at: now.0,
    };
    let bytes = pdf::write(&layout(&card, &today, req.paper, words), &meta);
    let bytes = bytes.map_err(|cause| Error::Bug(cause.to_string()))?;
    let suggested = format!("{}-{}.pdf", files::safe_name(&card.name, "playbook"), lang.code());
    files::save_pdf(app, &bytes, req.path, "dialog-sop", &suggested).await
}

/// The pages of the procedure. Pure: the same playbook and words give the same pages.
pub fn layout(card: &PlaybookCard, today: &str, paper: Paper, words: &dyn Words) -> Pages {
    let mut flow = Flow::new(paper);
    head(&mut flow, card, today, words);
    goals(&mut flow, card, words);
    timeline(&mut flow, card, words);
    roles(&mut flow, card, words);
    steps(&mut flow, card, words);
    signatures(&mut flow, words);
    flow.finish(|page, at, count| edge(page, &card.name, at, count, words))
}

fn small() -> Style {
    Style::regular(9.0, Role::Subtle)
}

fn head(flow: &mut Flow, card: &PlaybookCard, today: &str, words: &dyn Words) {
    let kind = Line::wrapped(&words.text("sop-title", &[]), small(), flow.width());
    flow.put(SIDE, &kind, Tag::Paragraph);
    flow.heading(1, &card.name, 40.0);
    let (version, days) = (card.version.to_string(), card.days.to_string());
    let steps = card.steps.len().to_string();
    let about = [("version", version.as_str()), ("steps", &steps), ("days", &days), ("day", today)];
    let lines = Line::wrapped(&words.text("sop-about", &about), small(), flow.width());
    flow.put(SIDE, &lines, Tag::Paragraph);
    flow.gap(14.0);
    if !card.goal.is_empty() {
        flow.heading(2, &words.text("sop-purpose", &[]), 20.0);
        let lines = Line::wrapped(&card.goal, Style::regular(10.5, Role::Text), flow.width());
        flow.paragraph(SIDE, &lines);
        flow.gap(14.0);
    }
}

/// The figures that the steps end in, and what each step is judged by: the playbook's KPIs.
fn goals(flow: &mut Flow, card: &PlaybookCard, words: &dyn Words) {
    let judged: Vec<Row> = card
        .steps
        .iter()
        .filter(|step| !step.measure.is_empty() || !step.figure.is_empty())
        .map(|step| {
            let figure = match step.figure.as_str() {
                "" => String::new(),
                id => words.text(&format!("figure-{id}"), &[]),
            };
            let mut measure = Cell::plain(&step.measure);
            measure.lines[0].most = 3;
            let mut name = Cell::line(&step.name, Role::Text, true);
            name.lines[0].most = 2;
            Row { cells: vec![name, measure, Cell::plain(&figure)], strong: false }
        })
        .collect();
    if judged.is_empty() {
        return;
    }
    flow.heading(2, &words.text("sop-goals", &[]), 50.0);
    let head = |id: &str| Column { head: words.text(id, &[]), figures: false };
    let columns = vec![head("sop-head-step"), head("sop-head-measure"), head("sop-head-figure")];
    Table { key: 1, columns, rows: judged, size: 9.0 }.place(flow);
    flow.gap(16.0);
}

const ROW: f32 = 15.0;

/// The steps by their days, as dots on a line a step; the first post is the line through all of them.
fn timeline(flow: &mut Flow, card: &PlaybookCard, words: &dyn Words) {
    let title = words.text("sop-timeline", &[]);
    let tall = ROW * card.steps.len() as f32 + 24.0;
    let whole = tall + 30.0 <= flow.whole();
    flow.heading(2, &title, if whole { tall } else { 40.0 });
    if !whole {
        // A hundred steps fill more than a sheet: their days stand with each step.
        let lines = Line::wrapped(&words.text("sop-timeline-long", &[]), small(), flow.width());
        flow.paragraph(SIDE, &lines);
        flow.gap(14.0);
        return;
    }
    let (first, last) =
        card.steps.iter().fold((0, 0), |(low, high), step| (low.min(step.due), high.max(step.due)));
    let (top, width) = (flow.y, flow.width());
    let (names, track) = (SIDE + width * 0.46, width * 0.40);
    let place = |day: i64| names + track * (day - first) as f32 / (last - first).max(1) as f32;
    let said: Vec<String> =
        card.steps.iter().map(|step| format!("{}: {}", step.name, day_of(step, words))).collect();
    let area = Area { x: SIDE, y: top, width, height: tall };
    flow.page().within(Tag::Figure(format!("{title}. {}", said.join("; ")), area), |page| {
        let post = place(0);
        page.text(
            post,
            top + 9.0,
            words.text("sop-first-post", &[]),
            Style::bold(8.0, Role::Accent),
            Anchor::Middle,
        );
        page.rule((post, top + 14.0), (post, top + tall - 4.0), Role::Accent, 0.75);
        for (at, step) in card.steps.iter().enumerate() {
            let y = top + 22.0 + ROW * at as f32;
            let name = format!("{}  {}", at + 1, step.name);
            let style = Style::regular(8.5, Role::Text);
            page.text(SIDE, y + 3.0, lines::clip(&name, &style, width * 0.44), style, Anchor::Start);
            page.rule((names, y), (names + track, y), Role::Border, 0.5);
            let dot = place(step.due);
            page.fill(Area { x: dot - 3.0, y: y - 3.0, width: 6.0, height: 6.0 }, Role::Accent, 1.0);
            let right = SIDE + width;
            page.text(
                right,
                y + 3.0,
                signed(step.due),
                Style::regular(8.5, Role::Subtle).figures(),
                Anchor::End,
            );
        }
    });
    flow.y = top + tall;
    flow.gap(14.0);
}

fn signed(day: i64) -> String {
    match day {
        0 => "0".to_owned(),
        day if day < 0 => format!("\u{2212}{}", day.unsigned_abs()),
        day => format!("+{day}"),
    }
}

fn day_of(step: &PlaybookStep, words: &dyn Words) -> String {
    let days = step.due.unsigned_abs().to_string();
    let id = match step.due {
        0 => "playbooks-on",
        due if due < 0 => "playbooks-before",
        _ => "playbooks-after",
    };
    words.text(id, &[("days", &days)])
}

/// Who does what: each role with the numbers of its steps.
fn roles(flow: &mut Flow, card: &PlaybookCard, words: &dyn Words) {
    let mut held: Vec<(&str, Vec<String>)> = Vec::new();
    for (at, step) in card.steps.iter().enumerate().filter(|(_, step)| !step.job_name.is_empty()) {
        match held.iter_mut().find(|(job, _)| *job == step.job_name) {
            Some((_, of)) => of.push((at + 1).to_string()),
            None => held.push((&step.job_name, vec![(at + 1).to_string()])),
        }
    }
    if held.is_empty() {
        return;
    }
    flow.heading(2, &words.text("sop-roles", &[]), 40.0);
    let rows = held.iter().map(|(job, of)| {
        let mut numbers = Cell::plain(&of.join(", "));
        numbers.lines[0].most = 3;
        Row { cells: vec![Cell::line(job, Role::Text, true), numbers], strong: false }
    });
    let head = |id: &str| Column { head: words.text(id, &[]), figures: false };
    let columns = vec![head("sop-head-role"), head("sop-head-steps")];
    Table { key: 2, columns, rows: rows.collect(), size: 9.0 }.place(flow);
    flow.gap(16.0);
}

fn steps(flow: &mut Flow, card: &PlaybookCard, words: &dyn Words) {
    flow.heading(2, &words.text("sop-steps", &[]), 60.0);
    node(flow, &words.text("flow-start", &[]), &words.text("sop-start", &[]));
    for (at, step) in card.steps.iter().enumerate() {
        let indent = 24.0;
        let width = flow.width() - indent;
        let mut block = Line::wrapped(&step.name, Style::bold(10.5, Role::Text), width);
        if !step.how.is_empty() {
            block.extend(Line::wrapped(&step.how, Style::regular(9.5, Role::Text), width));
        }
        for line in facts(card, step, words) {
            block.extend(Line::wrapped(&line, small(), width));
        }
        flow.need(height(&block));
        let number = Line::wrapped(&(at + 1).to_string(), Style::bold(10.5, Role::Accent).figures(), indent);
        let top = flow.y;
        flow.put(SIDE, &number, Tag::Paragraph);
        flow.y = top;
        flow.paragraph(SIDE + indent, &block);
        flow.gap(7.0);
    }
    node(flow, &words.text("flow-end", &[]), &words.text("sop-end", &[]));
}

/// The beginning and the end.
fn node(flow: &mut Flow, title: &str, text: &str) {
    let mut block = Line::wrapped(title, Style::bold(10.5, Role::Accent), flow.width());
    block.extend(Line::wrapped(text, Style::regular(9.5, Role::Text), flow.width()));
    flow.need(height(&block));
    flow.put(SIDE, &block, Tag::Paragraph);
    flow.gap(9.0);
}

/// Who, when and what shows that it is done; what it is judged by; what it comes after.
fn facts(card: &PlaybookCard, step: &PlaybookStep, words: &dyn Words) -> Vec<String> {
    let number = |id: &String| card.steps.iter().position(|one| one.id == *id).map(|at| (at + 1).to_string());
    let after: Vec<String> = step.after.iter().filter_map(number).collect();
    let proof = words.text(&format!("proof-{}", step.proof.code()), &[]);
    let mut first = vec![day_of(step, words)];
    if !step.job_name.is_empty() {
        first.insert(0, step.job_name.clone());
    }
    if !after.is_empty() {
        first.push(words.text("sop-after", &[("steps", &after.join(", "))]));
    }
    let mut out = vec![first.join(" · "), words.text("sop-done", &[("when", &proof)])];
    if !step.measure.is_empty() {
        out.push(words.text("playbooks-judged", &[("measure", &step.measure)]));
    }
    out
}

/// Who approved it, and when: lines to be signed by hand.
fn signatures(flow: &mut Flow, words: &dyn Words) {
    flow.gap(16.0);
    flow.need(56.0);
    let (y, width) = (flow.y + 34.0, flow.width());
    let labels = ["sop-approved", "sop-date"].map(|id| words.text(id, &[]));
    flow.page().within(Tag::Paragraph, |page| {
        for (label, from, to) in [(&labels[0], 0.0, 0.6), (&labels[1], 0.66, 1.0)] {
            let (left, right) = (SIDE + width * from, SIDE + width * to);
            page.within(Tag::Artifact, |page| page.rule((left, y), (right, y), Role::Border, 0.75));
            page.text(left, y + 12.0, label.clone(), Style::regular(8.5, Role::Subtle), Anchor::Start);
        }
    });
    flow.y = y + 20.0;
}

fn edge(page: &mut List, name: &str, at: usize, count: usize, words: &dyn Words) {
    let (width, y) = (page.width, page.height - 34.0);
    let style = Style::regular(8.0, Role::Subtle);
    let (number, of) = ((at + 1).to_string(), count.to_string());
    let number = words.text("report-page", &[("page", &number), ("pages", &of)]);
    page.within(Tag::Artifact, |page| {
        page.rule((SIDE, y - 14.0), (width - SIDE, y - 14.0), Role::Border, 0.5);
        page.text(SIDE, y, lines::clip(name, &style, width * 0.6), style, Anchor::Start);
        page.text(width - SIDE, y, number, style.figures(), Anchor::End);
    });
}
