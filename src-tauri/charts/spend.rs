//! Spend against budget: how much is committed and what of that is paid, what is planned beyond it, and on what.

use plotters::prelude::*;
use rust_decimal::Decimal;

use super::recorder::{Recorder, SCALE, paint};
use super::{ChartError, ChartTable, Frame, Labels, Mark, Scene, fault, place};
use crate::pages::list::{Anchor, List, Style};
use crate::pages::{Role, lines, text};

/// One kind of cost.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Spend {
    /// Its name, printed, such as "Fees".
    pub kind: String,
    /// What is committed.
    pub committed: Decimal,
    /// What is planned and not yet committed.
    pub planned: Decimal,
    /// What was paid.
    pub paid: Decimal,
}

/// Amounts of one bar.
#[derive(Clone, Copy)]
struct Sums {
    committed: Decimal,
    planned: Decimal,
    paid: Decimal,
}

impl Spend {
    fn sums(&self) -> Sums {
        Sums { committed: self.committed, planned: self.planned, paid: self.paid }
    }
}

impl Sums {
    fn of<'a>(spends: impl Iterator<Item = &'a Spend> + Clone) -> Self {
        Self {
            committed: spends.clone().map(|spend| spend.committed).sum(),
            planned: spends.clone().map(|spend| spend.planned).sum(),
            paid: spends.map(|spend| spend.paid).sum(),
        }
    }
}

/// A bar: what it is called, and its amounts one after the other.
struct Bar {
    name: String,
    value: String,
    parts: Vec<Part>,
    bold: bool,
}

struct Part {
    /// Number of the series: its name and colour.
    series: usize,
    from: Decimal,
    to: Decimal,
}

const SERIES: [&str; 4] = ["committed", "over", "planned", "paid"];

/// The most kinds that have a bar of their own; the rest is one bar, "other".
const KINDS: usize = 6;

/// Bars of the whole and of each kind of cost, against a line for the budget. What goes over the budget has
/// a colour of its own and is named in words. A budget of zero or less counts as none.
///
/// `frame.height` is not used: the drawing takes the height that its bars need.
///
/// # Errors
/// [`ChartError`] if plotters refuses to draw.
pub fn spend_against_budget(
    spends: &[Spend],
    budget: Option<Decimal>,
    frame: Frame,
    labels: &Labels<'_>,
) -> Result<Scene, ChartError> {
    let budget = budget.filter(|budget| *budget > Decimal::ZERO);
    let whole = Sums::of(spends.iter());
    let title = title(whole.committed, budget, labels);
    if whole.committed.is_zero() && whole.planned.is_zero() && whole.paid.is_zero() {
        let empty = Some("chart-spend-none".to_owned());
        return Ok(Scene { summary: title.clone(), title, empty, ..Scene::default() });
    }
    let kinds = kinds(spends, labels);
    let bars = bars(&kinds, whole, budget, labels);
    let (list, marks) = draw(&bars, budget, frame, labels)?;
    let money = labels.money;
    let budget_printed = budget.map_or_else(|| labels.words.text("chart-spend-no-budget", &[]), money);
    let args = [
        ("committed", money(whole.committed)),
        ("planned", money(whole.planned)),
        ("paid", money(whole.paid)),
        ("budget", budget_printed),
        ("finding", title.clone()),
    ];
    let args: Vec<(&str, &str)> = args.iter().map(|(name, value)| (*name, value.as_str())).collect();
    let summary = labels.words.text("chart-spend-summary", &args);
    Ok(Scene { title, list, marks, table: table(&kinds, whole, labels), summary, empty: None })
}

fn title(committed: Decimal, budget: Option<Decimal>, labels: &Labels<'_>) -> String {
    let words = |id: &str, name: &str, value: String| labels.words.text(id, &[(name, &value)]);
    match budget {
        _ if committed.is_zero() => labels.words.text("chart-spend-none", &[]),
        None => words("chart-spend-without-budget", "amount", (labels.money)(committed)),
        Some(budget) if committed > budget => {
            words("chart-spend-over", "amount", (labels.money)(committed - budget))
        }
        Some(budget) => {
            let used = committed / budget * Decimal::ONE_HUNDRED;
            words("chart-spend-within", "share", (labels.percent)(used))
        }
    }
}

/// The kinds with something in them, largest first, the smallest gathered into one.
fn kinds(spends: &[Spend], labels: &Labels<'_>) -> Vec<Spend> {
    let held =
        |spend: &&Spend| !spend.committed.is_zero() || !spend.planned.is_zero() || !spend.paid.is_zero();
    let mut kinds: Vec<Spend> = spends.iter().filter(held).cloned().collect();
    kinds.sort_by_key(|spend| std::cmp::Reverse(spend.committed + spend.planned));
    if kinds.len() > KINDS {
        let rest = kinds.split_off(KINDS - 1);
        let Sums { committed, planned, paid } = Sums::of(rest.iter());
        kinds.push(Spend { kind: labels.words.text("chart-spend-rest", &[]), committed, planned, paid });
    }
    kinds
}

/// What is committed, up to a limit, with what of that is paid in front; then what is planned.
fn parts(sums: Sums, limit: Decimal) -> Vec<Part> {
    let paid = sums.paid.min(limit).max(Decimal::ZERO);
    let mut parts = Vec::new();
    if !paid.is_zero() {
        parts.push(Part { series: 3, from: Decimal::ZERO, to: paid });
    }
    if paid.is_zero() || paid < limit {
        parts.push(Part { series: 0, from: paid, to: limit });
    }
    if sums.committed > limit {
        parts.push(Part { series: 1, from: limit, to: sums.committed });
    }
    if !sums.planned.is_zero() {
        parts.push(Part { series: 2, from: sums.committed, to: sums.committed + sums.planned });
    }
    parts
}

fn bars(kinds: &[Spend], whole: Sums, budget: Option<Decimal>, labels: &Labels<'_>) -> Vec<Bar> {
    let limit = budget.unwrap_or(whole.committed).min(whole.committed);
    let name = labels.words.text("chart-spend-total", &[]);
    let mut value = value(whole, labels);
    if whole.committed > limit {
        let over = (labels.money)(whole.committed - limit);
        value = format!("{value} · {}", labels.words.text("chart-spend-over-by", &[("amount", &over)]));
    }
    let mut bars = vec![Bar { name, value, parts: parts(whole, limit), bold: true }];
    bars.extend(kinds.iter().map(|spend| {
        let (sums, name) = (spend.sums(), spend.kind.clone());
        Bar { name, value: self::value(sums, labels), parts: parts(sums, sums.committed), bold: false }
    }));
    bars
}

/// The amounts of a bar in words: what is only planned says so.
fn value(Sums { committed, planned, .. }: Sums, labels: &Labels<'_>) -> String {
    let (sure, more) = ((labels.money)(committed), (labels.money)(planned));
    if planned.is_zero() {
        sure
    } else if committed.is_zero() {
        labels.words.text("chart-spend-planned", &[("amount", &more)])
    } else {
        labels.words.text("chart-spend-and-planned", &[("committed", &sure), ("planned", &more)])
    }
}

fn table(kinds: &[Spend], whole: Sums, labels: &Labels<'_>) -> ChartTable {
    let heads = ["chart-head-kind", "chart-head-committed", "chart-head-planned", "chart-head-paid"];
    let columns = heads.map(|id| labels.words.text(id, &[])).to_vec();
    let row = |name: &str, sums: Sums| {
        let amounts = [sums.committed, sums.planned, sums.paid].map(|amount| (labels.money)(amount));
        std::iter::once(name.to_owned()).chain(amounts).collect::<Vec<_>>()
    };
    let mut rows: Vec<_> = kinds.iter().map(|spend| row(&spend.kind, spend.sums())).collect();
    rows.push(row(&labels.words.text("chart-spend-total", &[]), whole));
    ChartTable { columns, rows }
}

/// The measures of the drawing, in the list's units.
struct Measures {
    left: f32,
    right: f32,
    top: f32,
    row: f32,
    height: f32,
}

fn measure(bars: &[Bar], frame: Frame) -> Measures {
    let style = Style::bold(frame.text, Role::Text).figures();
    let names = bars.iter().map(|bar| text::width(&bar.name, &style)).fold(0.0, f32::max);
    let left = (names + frame.text).min(frame.width * 0.3);
    let row = frame.text * 2.4;
    let top = frame.text * 2.6;
    let height = top + row * (bars.len() as f32 + 0.4);
    let values = bars.iter().map(|bar| text::width(&bar.value, &style)).fold(0.0, f32::max);
    let right = (values + frame.text).min(frame.width * 0.4);
    Measures { left, right, top, row, height }
}

fn draw(
    bars: &[Bar],
    budget: Option<Decimal>,
    frame: Frame,
    labels: &Labels<'_>,
) -> Result<(List, Vec<Mark>), ChartError> {
    let measures = measure(bars, frame);
    let mut recorder = Recorder::new(frame.width, measures.height);
    let (boxes, line) = plot(&mut recorder, bars, budget, &measures)?;
    let mut list = recorder.finish(&SERIES);
    let mut marks = Vec::new();
    for (index, bar) in bars.iter().enumerate() {
        let middle = measures.top + measures.row * center(index) as f32 + frame.text * 0.36;
        let style = if bar.bold { Style::bold } else { Style::regular }(frame.text, Role::Text).figures();
        let name = lines::clip(&bar.name, &style, measures.left - frame.text);
        list.text(0.0, middle, name, style, Anchor::Start);
        let end = boxes[index].iter().map(|found| found.x + found.width).fold(measures.left, f32::max);
        let end = if bar.bold { line.unwrap_or(end).max(end) } else { end };
        let value = lines::clip(&bar.value, &style, frame.width - end - frame.text * 0.6);
        list.text(end + frame.text * 0.6, middle, value, style, Anchor::Start);
        for (part, found) in bar.parts.iter().zip(&boxes[index]) {
            let (value, label) = (part_value(part, labels), bar.name.clone());
            let series = SERIES[part.series].to_owned();
            marks.push(Mark { series, label, value, ..found.clone() });
        }
    }
    if let (Some(line), Some(budget)) = (line, budget) {
        budget_line(&mut list, line, budget, &measures, frame, labels);
    }
    Ok((list, marks))
}

/// A part's amount in words, with what it is.
fn part_value(part: &Part, labels: &Labels<'_>) -> String {
    let amount = (labels.money)(part.to - part.from);
    match part.series {
        1 => labels.words.text("chart-spend-over-by", &[("amount", &amount)]),
        2 => labels.words.text("chart-spend-planned", &[("amount", &amount)]),
        3 => labels.words.text("chart-spend-paid", &[("amount", &amount)]),
        _ => labels.words.text("chart-spend-committed", &[("amount", &amount)]),
    }
}

/// The line for the budget over the whole height, with its amount at the top; in front of the bars.
fn budget_line(list: &mut List, x: f32, budget: Decimal, m: &Measures, frame: Frame, labels: &Labels<'_>) {
    let style = Style::bold(frame.text, Role::Text).figures();
    let label = labels.words.text("chart-spend-budget", &[("amount", &(labels.money)(budget))]);
    let label = lines::clip(&label, &style, frame.width);
    let half = text::width(&label, &style) / 2.0;
    let at = x.min(frame.width - half).max(half);
    list.rule((x, frame.text * 1.4), (x, m.top + m.row * 1.05), Role::Text, 1.2);
    list.text(at, frame.text * 0.9, label, style, Anchor::Middle);
}

/// Where a bar's middle lies, in rows: the whole stands apart from its parts.
fn center(index: usize) -> f64 {
    index as f64 + if index == 0 { 0.5 } else { 0.9 }
}

type Boxes = Vec<Vec<Mark>>;

/// The bars, by plotters; answers with where each part and the budget's line lie.
fn plot(
    recorder: &mut Recorder,
    bars: &[Bar],
    budget: Option<Decimal>,
    measures: &Measures,
) -> Result<(Boxes, Option<f32>), ChartError> {
    let ends = || bars.iter().flat_map(|bar| bar.parts.iter().flat_map(|part| [part.from, part.to]));
    let low = ends().min().unwrap_or_default().min(Decimal::ZERO);
    let high = ends().max().unwrap_or_default().max(budget.unwrap_or_default()).max(low + Decimal::ONE);
    let root = recorder.into_drawing_area();
    let down = measures.top + measures.row * bars.len() as f32;
    let mut chart = ChartBuilder::on(&root)
        .margin_left((measures.left * SCALE) as u32)
        .margin_right((measures.right * SCALE) as u32)
        .margin_top((measures.top * SCALE) as u32)
        .margin_bottom(((measures.height - down) * SCALE) as u32)
        .build_cartesian_2d(place(low)..place(high), bars.len() as f64..0.0)
        .map_err(fault)?;
    let mut boxes: Boxes = Vec::new();
    for (index, bar) in bars.iter().enumerate() {
        let half = if bar.bold { 0.36 } else { 0.26 };
        let (top, bottom) = (center(index) - half, center(index) + half);
        let mut found = Vec::new();
        for part in &bar.parts {
            let corners = [(place(part.from), top), (place(part.to), bottom)];
            let (role, strength) = look(part.series);
            let series = u8::try_from(part.series + 1).unwrap_or(0);
            let style = paint(role, strength, series).filled();
            chart.draw_series([Rectangle::new(corners, style)]).map_err(fault)?;
            let edge = paint(role, 1.0, series).stroke_width(8);
            chart.draw_series([Rectangle::new(corners, edge)]).map_err(fault)?;
            let (a, b) = (chart.backend_coord(&corners[0]), chart.backend_coord(&corners[1]));
            found.push(mark(a, b));
        }
        boxes.push(found);
    }
    let line = budget.map(|budget| chart.backend_coord(&(place(budget), 0.0)).0 as f32 / SCALE);
    let axis = vec![(0.0, 0.0), (0.0, bars.len() as f64 + 0.3)];
    let axis = PathElement::new(axis, paint(Role::Subtle, 1.0, 0).stroke_width(8));
    chart.draw_series([axis]).map_err(fault)?;
    root.present().map_err(fault)?;
    Ok((boxes, line))
}

/// Colour and strength of a series: the surer, the stronger, each within its edge, and its label says what it is.
fn look(series: usize) -> (Role, f64) {
    match series {
        0 => (Role::Chart1, 0.6),
        1 => (Role::Danger, 1.0),
        2 => (Role::Chart1, 0.2),
        _ => (Role::Chart1, 1.0),
    }
}

fn mark(a: (i32, i32), b: (i32, i32)) -> Mark {
    let side = |from: i32, to: i32| (from.min(to) as f32 / SCALE, (to - from).abs() as f32 / SCALE);
    let ((x, width), (y, height)) = (side(a.0, b.0), side(a.1, b.1));
    Mark { x, y, width, height, series: String::new(), label: String::new(), value: String::new() }
}
