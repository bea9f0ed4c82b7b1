//! What follows the first page: charts, creators, method.

use super::first::{column, grid};
use super::join;
use crate::pages::flow::{Flow, Line, SIDE};
use crate::pages::list::{Area, Style, Tag, Target};
use crate::pages::table::{Cell, CellLine, Column, Row, Table};
use crate::pages::{Role, Words};
use crate::reports::model::{CreatorRow, MethodRow, ReportModel};

/// The charts, each under its finding.
pub(super) fn charts(flow: &mut Flow, model: &ReportModel, words: &dyn Words) {
    if model.charts.is_empty() {
        return;
    }
    let first = model.charts[0].list.height;
    flow.heading(2, &words.text("report-charts", &[]), first + 30.0);
    for scene in &model.charts {
        flow.heading(3, &scene.title, scene.list.height + 6.0);
        if scene.empty.is_none() {
            let y = flow.y + 4.0;
            let (width, height) = (scene.list.width, scene.list.height);
            let area = Area { x: SIDE, y, width, height };
            flow.page().within(Tag::Figure(scene.summary.clone(), area), |page| {
                page.place(&scene.list, SIDE, y);
            });
            flow.y = y + height;
        }
        flow.y += 18.0;
    }
    flow.y += 6.0;
}

/// The creators, one row each, with what each of them brought and cost.
pub(super) fn creators(flow: &mut Flow, model: &ReportModel, words: &dyn Words) {
    flow.heading(2, &words.text("report-creators", &[]), 60.0);
    if model.creators.is_empty() {
        let none = words.text("report-creators-none", &[]);
        let lines = Line::wrapped(&none, Style::regular(9.5, Role::Subtle), flow.width());
        flow.paragraph(SIDE, &lines);
    } else {
        let mut rows: Vec<Row> = model.creators.iter().map(|row| creator(row, words, false)).collect();
        rows.extend(model.totals.iter().map(|row| creator(row, words, true)));
        let head = |id: &str, figures: bool| Column { head: words.text(id, &[]), figures };
        let columns = vec![
            head("report-head-creator", false),
            head("report-head-stage", false),
            head("report-head-followers", true),
            head("report-head-posts", true),
            head("report-head-engagements", true),
            head("report-head-rate", true),
            head("report-head-fee", true),
            head("report-head-cost", true),
        ];
        Table { key: 2, columns, rows, size: 8.5 }.place(flow);
    }
    flow.y += 10.0;
    for note in &model.notes {
        let lines = Line::wrapped(note, Style::regular(8.5, Role::Subtle), flow.width());
        flow.paragraph(SIDE, &lines);
        flow.gap(2.0);
    }
    flow.gap(18.0);
}

fn creator(row: &CreatorRow, words: &dyn Words, strong: bool) -> Row {
    let mut name = Cell::line(&row.name, Role::Text, true);
    name.lines[0].most = 3;
    let handle = if row.handle.is_empty() { String::new() } else { format!("@{}", row.handle) };
    let account = [row.platform.as_str(), handle.as_str()].join(" ").trim().to_owned();
    let link = (!row.url.is_empty() && !account.is_empty()).then(|| {
        let args = [("handle", handle.as_str()), ("platform", &row.platform)];
        (Target::Address(row.url.clone()), words.text("report-link", &args))
    });
    let role = if link.is_some() { Role::Accent } else { Role::Subtle };
    name.lines.push(CellLine { text: account, role, bold: false, link, most: 2 });
    let mut stage = Cell::plain(&row.stage);
    stage.lines[0].most = 2;
    let figures = [&row.followers, &row.posts, &row.engagements, &row.engagement_rate, &row.fee, &row.cost];
    let mut cells = vec![name, stage];
    cells.extend(figures.map(|figure| Cell::plain(figure)));
    Row { cells, strong }
}

/// How each figure is made: definition, parts, coverage, source and age.
pub(super) fn method(flow: &mut Flow, model: &ReportModel, words: &dyn Words) {
    if model.method.is_empty() {
        return;
    }
    flow.heading(2, &words.text("report-method", &[]), 90.0);
    let about = words.text("report-method-about", &[]);
    let lines = Line::wrapped(&about, Style::regular(9.0, Role::Subtle), flow.width());
    flow.paragraph(SIDE, &lines);
    flow.gap(12.0);
    let width = column(flow, 2);
    let blocks: Vec<Vec<Line>> = model.method.iter().map(|row| figure(row, width, words)).collect();
    grid(flow, &blocks, 2, 12.0);
}

fn figure(row: &MethodRow, width: f32, words: &dyn Words) -> Vec<Line> {
    let (bold, plain) = (Style::bold(9.0, Role::Text), Style::regular(8.5, Role::Text));
    let small = Style::regular(8.0, Role::Subtle);
    let name = if row.printed.is_empty() {
        row.label.clone()
    } else {
        words.text("report-method-figure", &[("figure", &row.label), ("value", &row.printed)])
    };
    let mut lines = Line::wrapped(&name, bold, width);
    lines.extend(Line::wrapped(&row.definition, plain, width));
    let part = |part: &Option<super::super::model::PartText>| {
        let part = part.as_ref()?;
        let args = [("part", part.label.as_str()), ("value", &part.printed)];
        Some(words.text("report-method-part", &args))
    };
    let parts = match (part(&row.numerator), part(&row.denominator)) {
        (Some(above), Some(below)) => {
            words.text("report-method-ratio", &[("numerator", &above), ("denominator", &below)])
        }
        (Some(one), None) | (None, Some(one)) => one,
        (None, None) => String::new(),
    };
    lines.extend(Line::wrapped(&parts, small, width));
    let origin = join(&[&row.coverage, &row.source, &row.age]);
    lines.extend(Line::wrapped(&origin, small, width));
    let formula = if row.formula.is_empty() {
        String::new()
    } else {
        words.text("report-method-formula", &[("formula", &row.formula)])
    };
    lines.extend(Line::wrapped(&formula, small, width));
    lines
}
