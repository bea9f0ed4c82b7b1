//! Rows: names one under the other, each with a bar on a common scale and its value in words.

use plotters::prelude::*;
use rust_decimal::Decimal;

use super::recorder::{Recorder, SCALE, paint};
use super::{ChartError, Frame, Mark, fault, place};
use crate::pages::list::{Anchor, List, Shape, Step, Stroke, Style};
use crate::pages::{Role, lines, text};

/// One row.
pub(super) struct Row {
    /// What it is.
    pub name: String,
    /// How much, in words.
    pub value: String,
    /// How long its bar is; none where nothing is known, which is not a bar of no length.
    pub length: Option<Decimal>,
    /// Number of its series in `Look::series`, from 0.
    pub series: usize,
}

/// What the rows of a chart have in common.
pub(super) struct Look<'a> {
    /// Stands above them.
    pub caption: String,
    /// Names and colours of the series.
    pub series: &'a [(&'static str, Role)],
    /// Names and values stand above their bars, which leaves these the whole width.
    pub above: bool,
    /// A line across every bar, with its name: a target.
    pub line: Option<(Decimal, String)>,
    /// A bar longer than this is cut, and shows it.
    pub most: Option<Decimal>,
    /// The scale goes at least this far.
    pub least: Option<Decimal>,
}

/// The measures of the drawing, in the list's units.
struct Measures {
    left: f32,
    right: f32,
    top: f32,
    row: f32,
    /// Middle of a row's bar below the row's upper edge.
    middle: f32,
    /// Half of a bar's thickness.
    half: f32,
    height: f32,
}

/// Draws the rows. Each has one mark, as wide as the drawing.
///
/// `frame.height` is not used: the drawing takes the height that its rows need.
pub(super) fn draw(rows: &[Row], look: &Look<'_>, frame: Frame) -> Result<(List, Vec<Mark>), ChartError> {
    let measures = measure(rows, look, frame);
    let mut recorder = Recorder::new(frame.width, measures.height);
    let places = plot(&mut recorder, rows, look, &measures)?;
    let names: Vec<&str> = look.series.iter().map(|series| series.0).collect();
    let mut list = recorder.finish(&names);
    for (index, row) in rows.iter().enumerate() {
        let top = measures.top + measures.row * index as f32;
        if look.most.zip(row.length).is_some_and(|(most, length)| length > most) {
            cut(&mut list, places.ends[index], top, &measures);
        }
        label(&mut list, row, look.above, places.ends[index], top, &measures, frame);
    }
    line(&mut list, look, places.line, &measures, frame);
    let mark = |(index, row): (usize, &Row)| Mark {
        x: 0.0,
        y: measures.top + measures.row * index as f32,
        width: frame.width,
        height: measures.row,
        series: look.series.get(row.series).map_or_else(String::new, |series| series.0.to_owned()),
        label: row.name.clone(),
        value: row.value.clone(),
    };
    Ok((list, rows.iter().enumerate().map(mark).collect()))
}

fn measure(rows: &[Row], look: &Look<'_>, frame: Frame) -> Measures {
    let style = Style::regular(frame.text, Role::Text).figures();
    let widest = |of: fn(&Row) -> &String| {
        rows.iter().map(|row| text::width(of(row), &style)).fold(0.0, f32::max) + frame.text
    };
    let top = frame.text * 2.2;
    let row = frame.text * if look.above { 3.3 } else { 1.95 };
    let (left, right) = if look.above {
        (0.0, frame.text * 0.5)
    } else {
        (widest(|row| &row.name).min(frame.width * 0.36), widest(|row| &row.value).min(frame.width * 0.3))
    };
    let (middle, half) =
        if look.above { (frame.text * 2.15, frame.text * 0.42) } else { (row / 2.0, row * 0.3) };
    Measures { left, right, top, row, middle, half, height: top + row * rows.len() as f32 + frame.text * 0.3 }
}

/// Where plotters put things, in the list's units.
struct Places {
    /// The right end of each bar; of none, the axis.
    ends: Vec<f32>,
    line: Option<f32>,
}

/// The bars and their axis, by plotters.
fn plot(
    recorder: &mut Recorder,
    rows: &[Row],
    look: &Look<'_>,
    measures: &Measures,
) -> Result<Places, ChartError> {
    let shown = |row: &Row| row.length.map(|length| look.most.map_or(length, |most| length.min(most)));
    let line = look.line.as_ref().map(|line| line.0);
    let lengths = || rows.iter().filter_map(shown).chain(line).chain(look.least);
    let low = lengths().min().unwrap_or_default().min(Decimal::ZERO);
    let high = lengths().max().unwrap_or_default().max(low + Decimal::new(1, 6));
    let root = recorder.into_drawing_area();
    let under = measures.height - measures.top - measures.row * rows.len() as f32;
    let mut chart = ChartBuilder::on(&root)
        .margin_left((measures.left * SCALE) as u32)
        .margin_right((measures.right * SCALE) as u32)
        .margin_top((measures.top * SCALE) as u32)
        .margin_bottom((under * SCALE) as u32)
        .build_cartesian_2d(place(low)..place(high), rows.len() as f64..0.0)
        .map_err(fault)?;
    let (middle, half) = (f64::from(measures.middle / measures.row), f64::from(measures.half / measures.row));
    let mut ends = Vec::new();
    for (index, row) in rows.iter().enumerate() {
        let middle = index as f64 + middle;
        if let Some(line) = line {
            let way = [(0.0, middle - half), (place(line), middle + half)];
            chart.draw_series([Rectangle::new(way, paint(Role::Sunken, 1.0, 0).filled())]).map_err(fault)?;
        }
        let length = shown(row).unwrap_or_default();
        let corners = [(0.0, middle - half), (place(length), middle + half)];
        if !length.is_zero() {
            let role = look.series.get(row.series).map_or(Role::Chart1, |series| series.1);
            let style = paint(role, 1.0, u8::try_from(row.series + 1).unwrap_or(0)).filled();
            chart.draw_series([Rectangle::new(corners, style)]).map_err(fault)?;
        }
        let (zero, end) = (chart.backend_coord(&corners[0]).0, chart.backend_coord(&corners[1]).0);
        ends.push(zero.max(end) as f32 / SCALE);
    }
    let at = line.map(|line| chart.backend_coord(&(place(line), 0.0)).0 as f32 / SCALE);
    if !look.above {
        let axis = vec![(0.0, 0.0), (0.0, rows.len() as f64)];
        let axis = PathElement::new(axis, paint(Role::Subtle, 1.0, 0).stroke_width(8));
        chart.draw_series([axis]).map_err(fault)?;
    }
    root.present().map_err(fault)?;
    Ok(Places { ends, line: at })
}

/// A gap near the end of a bar that goes on beyond the drawing.
fn cut(list: &mut List, end: f32, top: f32, m: &Measures) {
    let (x, y, reach) = (end - m.half * 2.6, top + m.middle, m.half * 1.3);
    list.items.push(crate::pages::Item::Shape(Shape {
        path: vec![Step::Move(x - reach * 0.35, y + reach), Step::Line(x + reach * 0.35, y - reach)],
        fill: None,
        stroke: Some(Stroke { role: Role::Surface, width: m.half * 0.7, dash: None }),
    }));
}

/// Name and value of a row: beside its bar, or above it at both ends.
fn label(list: &mut List, row: &Row, above: bool, end: f32, top: f32, m: &Measures, frame: Frame) {
    let quiet = if row.length.is_some() { Role::Text } else { Role::Subtle };
    let (name, value) = (Style::regular(frame.text, Role::Text), Style::regular(frame.text, quiet).figures());
    if above {
        let y = top + frame.text * 1.1;
        let said = lines::clip(&row.value, &value, frame.width * 0.6);
        let room = frame.width - text::width(&said, &value) - frame.text;
        list.text(0.0, y, lines::clip(&row.name, &name, room), name, Anchor::Start);
        list.text(frame.width, y, said, value, Anchor::End);
        return;
    }
    let y = top + m.middle + frame.text * 0.36;
    list.text(0.0, y, lines::clip(&row.name, &name, m.left - frame.text * 0.6), name, Anchor::Start);
    let x = end + frame.text * 0.5;
    list.text(x, y, lines::clip(&row.value, &value, frame.width - x), value, Anchor::Start);
}

/// The caption, and the line across the bars with its name.
fn line(list: &mut List, look: &Look<'_>, at: Option<f32>, m: &Measures, frame: Frame) {
    let (subtle, bold) = (Style::regular(frame.text, Role::Subtle), Style::bold(frame.text, Role::Text));
    let y = frame.text * 0.9;
    let mut room = frame.width;
    if let (Some(x), Some((_, name))) = (at, &look.line) {
        let name = lines::clip(name, &bold, frame.width / 2.0);
        let half = text::width(&name, &bold) / 2.0;
        let middle = x.min(frame.width - half).max(half);
        list.text(middle, y, name, bold, Anchor::Middle);
        room = middle - half - frame.text;
        let bars = ((m.height - m.top) / m.row).floor() as usize;
        for index in 0..bars {
            let y = m.top + m.row * index as f32 + m.middle;
            // The ground on both sides keeps the line apart from a bar of any colour.
            for (role, width) in [(Role::Surface, 0.45), (Role::Text, 0.15)] {
                list.rule((x, y - m.half * 1.5), (x, y + m.half * 1.5), role, frame.text * width);
            }
        }
    }
    list.text(0.0, y, lines::clip(&look.caption, &subtle, room), subtle, Anchor::Start);
}
