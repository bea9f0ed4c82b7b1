//! The first page: the answer in one minute.

use super::{join, verdict};
use crate::pages::flow::{self, Flow, Line, SIDE, fitted};
use crate::pages::list::{Area, Style, Tag};
use crate::pages::table::{Cell, CellLine, Column, Row, Table};
use crate::pages::{Role, Words};
use crate::reports::model::{GoalRow, ReportModel, ReturnFigure};

/// What this is: brand, campaign, dates, owner, goal.
pub(super) fn title(flow: &mut Flow, model: &ReportModel, words: &dyn Words) {
    let eyebrow = join(&[&words.text("report-name", &[]), &model.brand]);
    flow.y = 50.0;
    flow.logo(model.logo.as_ref(), &words.text("report-logo", &[("brand", &model.brand)]));
    // The label of the sample stands above a logo, and beside the words where there is none.
    let room = flow.width() - if model.sample && model.logo.is_none() { 110.0 } else { 0.0 };
    let style = Style::bold(9.0, Role::Accent);
    flow.put(SIDE, &Line::wrapped(&eyebrow, style, room), Tag::Paragraph);
    flow.y += 4.0;
    flow.heading(1, &model.title, 0.0);
    let said = |id: &str, value: &str| {
        if value.is_empty() { String::new() } else { words.text(id, &[("value", value)]) }
    };
    let (owner, goal) = (said("report-owner", &model.owner), said("report-goal", &model.goal));
    let about = join(&[&model.dates, &goal, &owner]);
    let lines = Line::wrapped(&about, Style::regular(9.0, Role::Subtle), flow.width());
    flow.put(SIDE, &lines, Tag::Paragraph);
    flow.below_logo();
    flow.y += 12.0;
    rule(flow);
    flow.y += 16.0;
}

fn rule(flow: &mut Flow) {
    let (y, right) = (flow.y, SIDE + flow.width());
    flow.page().within(Tag::Artifact, |page| page.rule((SIDE, y), (right, y), Role::Border, 0.75));
}

/// The figure of the goal in large type, with its target beside it.
pub(super) fn headline(flow: &mut Flow, model: &ReportModel, words: &dyn Words) {
    let headline = &model.headline;
    if headline.label.is_empty() {
        return;
    }
    let aim = !headline.target.is_empty();
    let left = if aim { flow.width() * 0.6 } else { flow.width() };
    let (printed, large) =
        fitted(&headline.printed, Style::bold(40.0, Role::Text).figures(), left - 20.0, 20.0);
    let mut lines = Line::wrapped(&headline.label, Style::bold(11.0, Role::Text), left - 20.0);
    lines.push(Line { text: printed, style: large, leading: 50.0 });
    lines.extend(Line::wrapped(&headline.explanation, Style::regular(9.5, Role::Subtle), left - 20.0));
    if !headline.note.is_empty() {
        lines.extend(Line::wrapped(&headline.note, Style::regular(9.5, Role::Warning), left - 20.0));
    }
    let top = flow.y;
    flow.bookmark(2, &headline.label);
    flow.put(SIDE, &lines, Tag::Paragraph);
    let end = flow.y;
    if aim {
        flow.y = top;
        let x = SIDE + left;
        let aim = target(model, flow.width() - left, words);
        flow.put(x + 16.0, &aim, Tag::Paragraph);
        let bottom = flow.y.max(end);
        flow.page().within(Tag::Artifact, |page| page.rule((x, top), (x, bottom), Role::Border, 0.75));
        flow.y = bottom;
    }
    flow.y += 20.0;
}

/// The target, and how much of it is reached, in words and colour.
fn target(model: &ReportModel, width: f32, words: &dyn Words) -> Vec<Line> {
    let (headline, width) = (&model.headline, width - 16.0);
    let (verdict, role) = verdict(headline.met, words);
    let mut lines = Line::wrapped(&words.text("report-target", &[]), Style::bold(11.0, Role::Text), width);
    let (printed, style) = fitted(&headline.target, Style::bold(20.0, Role::Text).figures(), width, 9.0);
    lines.push(Line { text: printed, style, leading: 34.0 });
    let reached = if headline.attainment.is_empty() {
        String::new()
    } else {
        words.text("report-attained", &[("share", &headline.attainment)])
    };
    lines.extend(Line::wrapped(&reached, Style::regular(9.5, Role::Subtle), width));
    lines.extend(Line::wrapped(&verdict, Style::bold(9.5, role), width));
    lines
}

/// Goals against actual.
pub(super) fn goals(flow: &mut Flow, model: &ReportModel, words: &dyn Words) {
    if model.goals.is_empty() {
        return;
    }
    flow.heading(2, &words.text("report-goals", &[]), 50.0);
    let head = |id: &str, figures: bool| Column { head: words.text(id, &[]), figures };
    let columns = vec![
        head("report-head-figure", false),
        head("report-head-target", true),
        head("report-head-actual", true),
        head("report-head-reached", true),
        head("report-head-verdict", true),
    ];
    let rows = model.goals.iter().map(|row| goal(row, words)).collect();
    Table { key: 1, columns, rows, size: 9.5 }.place(flow);
    flow.y += 20.0;
}

fn goal(row: &GoalRow, words: &dyn Words) -> Row {
    let (verdict, role) = verdict(row.met, words);
    let mut name = Cell::line(&row.figure, Role::Text, false);
    name.lines[0].most = 3;
    let note = CellLine { text: row.note.clone(), role: Role::Warning, bold: false, link: None, most: 2 };
    name.lines.push(note);
    let cells = vec![
        name,
        Cell::plain(&row.target),
        Cell::line(&row.actual, Role::Text, true),
        Cell::plain(&row.attainment),
        Cell::line(&verdict, role, true),
    ];
    Row { cells, strong: false }
}

/// Budget against actual, in one row of figures.
pub(super) fn budget(flow: &mut Flow, model: &ReportModel, words: &dyn Words) {
    let budget = &model.budget;
    if budget.actual.is_empty() {
        return;
    }
    let word = |id: &str| words.text(id, &[]);
    let mut tiles = Vec::new();
    if !budget.planned.is_empty() {
        tiles.push((word("report-budget-planned"), budget.planned.clone(), Role::Text));
    }
    let actual = if budget.with_planned { "report-budget-actual-planned" } else { "report-budget-actual" };
    tiles.push((word(actual), budget.actual.clone(), Role::Text));
    if !budget.planned.is_empty() {
        let (id, role) = if budget.over {
            ("report-budget-over", Role::Danger)
        } else {
            ("report-budget-left", Role::Success)
        };
        tiles.push((word(id), budget.difference.clone(), role));
        if !budget.used.is_empty() {
            tiles.push((word("report-budget-used"), budget.used.clone(), Role::Text));
        }
    }
    flow.heading(2, &word("report-budget"), 46.0);
    tiles_in_row(flow, tiles);
    flow.y += 20.0;
}

/// Figures side by side, their names on as many lines as the longest needs.
fn tiles_in_row(flow: &mut Flow, tiles: Vec<(String, String, Role)>) {
    let step = flow.width() / tiles.len() as f32;
    let style = Style::regular(9.0, Role::Subtle);
    let labels: Vec<Vec<Line>> =
        tiles.iter().map(|(label, ..)| Line::wrapped(label, style, step - 12.0)).collect();
    let tall = labels.iter().map(|lines| flow::height(lines)).fold(0.0, f32::max);
    let top = flow.y;
    for (index, ((_, value, role), label)) in tiles.into_iter().zip(labels).enumerate() {
        let x = SIDE + step * index as f32;
        let (text, style) = fitted(&value, Style::bold(15.0, role).figures(), step - 12.0, 7.0);
        flow.y = top;
        flow.put(x, &label, Tag::Paragraph);
        flow.y = top + tall;
        flow.put(x, &[Line { text, style, leading: 22.0 }], Tag::Paragraph);
    }
}

/// What came back for the money: each figure with its surname and its definition, but for the one that the
/// headline has just given.
pub(super) fn returns(flow: &mut Flow, model: &ReportModel, words: &dyn Words) {
    let headline = &model.headline;
    let said = |figure: &&ReturnFigure| figure.label != headline.label || figure.printed != headline.printed;
    let returns: Vec<&ReturnFigure> = model.returns.iter().filter(said).collect();
    if returns.is_empty() {
        return;
    }
    let across = if returns.len() > 2 { 3 } else { 2 };
    let width = column(flow, across);
    let blocks: Vec<Vec<Line>> = returns.into_iter().map(|figure| figure_of_return(figure, width)).collect();
    flow.heading(2, &words.text("report-returns", &[]), flow::height(&blocks[0]).min(120.0));
    grid(flow, &blocks, across, 14.0);
    flow.y += 6.0;
}

fn figure_of_return(figure: &ReturnFigure, width: f32) -> Vec<Line> {
    let mut lines = Line::wrapped(&figure.label, Style::bold(9.5, Role::Text), width);
    let (text, style) = fitted(&figure.printed, Style::bold(18.0, Role::Text).figures(), width, 9.0);
    lines.push(Line { text, style, leading: 26.0 });
    lines.extend(Line::wrapped(&figure.definition, Style::regular(8.5, Role::Subtle), width));
    if !figure.note.is_empty() {
        lines.extend(Line::wrapped(&figure.note, Style::regular(8.5, Role::Warning), width));
    }
    lines
}

const GUTTER: f32 = 24.0;

/// The width of a column if there are `across` of them.
pub(super) fn column(flow: &Flow, across: usize) -> f32 {
    (flow.width() - GUTTER * (across as f32 - 1.0)) / across as f32
}

/// Blocks in columns, each row kept on one sheet; what is taller than a sheet flows by itself.
pub(super) fn grid(flow: &mut Flow, blocks: &[Vec<Line>], across: usize, gap: f32) {
    let step = column(flow, across) + GUTTER;
    for row in blocks.chunks(across) {
        let tall = row.iter().map(|lines| flow::height(lines)).fold(0.0, f32::max);
        if tall > flow.whole() {
            for lines in row {
                flow.paragraph(SIDE, lines);
                flow.gap(gap);
            }
            continue;
        }
        flow.need(tall);
        let top = flow.y;
        for (index, lines) in row.iter().enumerate() {
            flow.y = top;
            flow.put(SIDE + step * index as f32, lines, Tag::Paragraph);
        }
        flow.y = top + tall;
        flow.gap(gap);
    }
}

/// The manager's words. A draft without them says so; a finished report leaves the section out.
pub(super) fn recommendation(flow: &mut Flow, model: &ReportModel, words: &dyn Words) {
    let typed = model.recommendation.trim();
    if typed.is_empty() && model.edition.is_some() {
        return;
    }
    let (said, role) = if typed.is_empty() {
        (words.text("report-recommendation-empty", &[]), Role::Subtle)
    } else {
        (typed.to_owned(), Role::Text)
    };
    flow.heading(2, &words.text("report-recommendation", &[]), 34.0);
    let inset = 14.0;
    let lines = Line::wrapped(&said, Style::regular(10.5, role), flow.width() - inset);
    let mut rest = lines.as_slice();
    while !rest.is_empty() {
        let mut fits = 0;
        let mut used = 0.0;
        while fits < rest.len() && used + rest[fits].leading <= flow.room() {
            used += rest[fits].leading;
            fits += 1;
        }
        if fits == 0 {
            flow.turn();
            continue;
        }
        let (now, later) = rest.split_at(fits);
        let bar = Area { x: SIDE, y: flow.y, width: 3.0, height: flow::height(now) };
        flow.page().within(Tag::Artifact, |page| page.fill(bar, Role::Accent, 1.0));
        flow.put(SIDE + inset, now, Tag::Paragraph);
        rest = later;
    }
    flow.y += 22.0;
}
