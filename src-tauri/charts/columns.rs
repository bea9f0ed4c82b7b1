//! Columns on a zero-based scale, each labelled where its label fits.

use plotters::prelude::*;
use plotters::style::text_anchor::{HPos, Pos, VPos};
use rust_decimal::Decimal;

use super::recorder::{Recorder, SCALE, paint};
use super::{ChartError, Frame, Mark, fault, place, scale};
use crate::pages::list::{Anchor, Area, List, Style};
use crate::pages::{Role, lines, text};

/// One column.
pub(super) struct Column {
    /// What stands under it.
    pub short: String,
    /// What names it anywhere else.
    pub label: String,
    /// How high it is.
    pub total: Decimal,
}

type Print<'a> = &'a dyn Fn(Decimal) -> String;

/// The widest that a column may be, in letters' heights.
const WIDEST: f32 = 5.0;

/// Where plotters put things, in the list's units.
struct Places {
    /// Middle and top of each column.
    columns: Vec<(f32, f32)>,
    /// Height of zero.
    zero: f32,
    /// Left end of the columns; the scale's labels stand left of it.
    left: f32,
    /// Lower end of the scale.
    floor: f32,
    /// Width that each column has for itself, gaps included.
    slot: f32,
}

/// Draws the columns; `peak` is the one whose figure is printed in bold and never left out.
pub(super) fn draw(
    columns: &[Column],
    peak: Option<usize>,
    caption: &str,
    frame: Frame,
    count: Print<'_>,
) -> Result<(List, Vec<Mark>), ChartError> {
    let mut recorder = Recorder::new(frame.width, frame.height);
    let places = plot(&mut recorder, columns, caption, frame, count)?;
    let mut list = recorder.finish(&["engagements"]);
    values(&mut list, columns, peak, &places, frame, count);
    names(&mut list, columns, &places, frame);
    let marks = columns.iter().zip(&places.columns).map(|(column, &(x, top))| Mark {
        x: x - places.slot / 2.0,
        y: top.min(places.zero),
        width: places.slot,
        height: (places.zero - top).abs(),
        series: "engagements".into(),
        label: column.label.clone(),
        value: count(column.total),
    });
    let marks = marks.collect();
    Ok((list, marks))
}

/// Scale, grid and columns, by plotters.
fn plot(
    recorder: &mut Recorder,
    columns: &[Column],
    caption: &str,
    frame: Frame,
    count: Print<'_>,
) -> Result<Places, ChartError> {
    let totals = || columns.iter().map(|column| column.total);
    let (low, high) = (totals().min().unwrap_or_default(), totals().max().unwrap_or_default());
    let ticks: Vec<(f64, String)> =
        scale::ticks(low, high, 4, Decimal::ONE).into_iter().map(|tick| (place(tick), count(tick))).collect();
    let look = Style::regular(frame.text, Role::Subtle).figures();
    let widest = ticks.iter().map(|(_, label)| text::width(label, &look)).fold(0.0, f32::max);
    let left = (widest + frame.text * 0.8).min(frame.width / 2.0);
    let root = recorder.into_drawing_area();
    let (low, high) = (ticks[0].0, ticks[ticks.len() - 1].0);
    let across = columns.len() as f64;
    let mut chart = ChartBuilder::on(&root)
        .margin_left(up(left) as u32)
        .margin_top(up(frame.text * 3.4) as u32)
        .margin_bottom(up(frame.text * 2.0) as u32)
        .build_cartesian_2d(0.0..across, low..high)
        .map_err(fault)?;
    let font = FontDesc::new(FontFamily::Name("Inter"), f64::from(frame.text * SCALE), FontStyle::Normal);
    let ink = paint(Role::Subtle, 1.0, 0);
    let subtle = TextStyle::from(font).color(&ink);
    let corner = subtle.pos(Pos::new(HPos::Left, VPos::Top));
    let caption = lines::clip(caption, &look, frame.width);
    root.draw(&Text::new(caption, (0, 1), corner)).map_err(fault)?;
    let rule = |at: f64, role, width| {
        PathElement::new(vec![(0.0, at), (across, at)], paint(role, 1.0, 0).stroke_width(width))
    };
    for (at, label) in &ticks {
        let (x, y) = chart.backend_coord(&(0.0, *at));
        let beside = subtle.pos(Pos::new(HPos::Right, VPos::Center));
        let x = x - up(frame.text * 0.8);
        let label = lines::clip(label, &look, left - frame.text * 0.8);
        root.draw(&Text::new(label, (x, y), beside)).map_err(fault)?;
        chart.draw_series([rule(*at, Role::Border, 6)]).map_err(fault)?;
    }
    let slot = chart.plotting_area().dim_in_pixel().0 as f32 / SCALE / columns.len() as f32;
    let bar = (slot * 0.62).min(frame.text * WIDEST);
    let half = f64::from(bar / slot) / 2.0;
    let bars = columns.iter().enumerate().filter(|(_, column)| !column.total.is_zero());
    let bars = bars.map(|(index, column)| {
        let middle = index as f64 + 0.5;
        let corners = [(middle - half, place(column.total)), (middle + half, 0.0)];
        Rectangle::new(corners, paint(Role::Chart1, 1.0, 1).filled())
    });
    chart.draw_series(bars).map_err(fault)?;
    chart.draw_series([rule(0.0, Role::Subtle, 8)]).map_err(fault)?;
    let point = |x: f64, y: f64| chart.backend_coord(&(x, y));
    let tops = columns.iter().enumerate().map(|(index, column)| {
        let (x, y) = point(index as f64 + 0.5, place(column.total));
        (x as f32 / SCALE, y as f32 / SCALE)
    });
    let (zero, floor) = (point(0.0, 0.0).1 as f32 / SCALE, point(0.0, low).1 as f32 / SCALE);
    let places = Places { columns: tops.collect(), left, zero, floor, slot };
    root.present().map_err(fault)?;
    Ok(places)
}

/// plotters' units, from the list's.
fn up(value: f32) -> i32 {
    (value * SCALE).round() as i32
}

/// The figures over the columns: all where all have room, else the peak's. A grid line behind a figure is
/// covered, so that nothing looks struck out.
fn values(
    list: &mut List,
    columns: &[Column],
    peak: Option<usize>,
    places: &Places,
    frame: Frame,
    count: Print<'_>,
) {
    let (plain, bold) = (Style::regular(frame.text, Role::Text), Style::bold(frame.text, Role::Text));
    let gap = frame.text * 0.6;
    let widths = columns.iter().map(|column| text::width(&count(column.total), &bold.figures()));
    let all = widths.fold(0.0, f32::max) + gap <= places.slot;
    let mut taken: Vec<(f32, f32)> = Vec::new();
    let order = peak.into_iter().chain((0..columns.len()).filter(|&index| peak != Some(index)));
    for index in order.filter(|&index| !columns[index].total.is_zero()) {
        let style = if peak == Some(index) { bold } else { plain }.figures();
        let label = count(columns[index].total);
        let (x, top) = places.columns[index];
        let half = text::width(&label, &style) / 2.0;
        let x = x.min(frame.width - half).max(places.left + half);
        if x + half > frame.width {
            continue;
        }
        let room = taken.iter().all(|&(from, to)| x + half + gap < from || x - half - gap > to);
        if room && (all || peak == Some(index)) {
            taken.push((x - half, x + half));
            let y = top.min(places.zero) - frame.text * 0.5;
            let behind = Area { x: x - half, y: y - frame.text * 0.8, width: half * 2.0, height: frame.text };
            list.fill(behind, Role::Surface, 1.0);
            list.text(x, y, label, style, Anchor::Middle);
        }
    }
}

/// What stands under the columns, as many as have room, evenly spaced.
fn names(list: &mut List, columns: &[Column], places: &Places, frame: Frame) {
    let style = Style::regular(frame.text, Role::Subtle);
    let widths = columns.iter().map(|column| text::width(&column.short, &style));
    let widest = widths.fold(0.0, f32::max) + frame.text;
    let every = ((widest / places.slot).ceil() as usize).max(1);
    for (column, &(x, _)) in columns.iter().zip(&places.columns).step_by(every) {
        let limit = (frame.width * 0.9).min(places.slot * every as f32);
        let name = lines::clip(&column.short, &style, limit.max(frame.text));
        let half = text::width(&name, &style) / 2.0;
        let x = x.min(frame.width - half).max(half);
        list.text(x, places.floor + frame.text * 1.7, name, style, Anchor::Middle);
    }
}
