//! Engagement over time: what the posts brought, by the day, week or month in which they went out.

use chrono::{Datelike, Days, NaiveDate};
use rust_decimal::Decimal;

use super::columns::{self, Column};
use super::{ChartError, ChartTable, Frame, Labels, Scene};

/// How the days are gathered, so that no chart has more columns than can be read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Grain {
    Day,
    Week,
    Month,
}

/// A period is the finding if it brought at least one in this many engagements.
const WORTH_SAYING: Decimal = Decimal::from_parts(4, 0, 0, false, 0);

/// Columns of engagements by the date of posting, zero-based, the highest one named by the title.
///
/// `points` are posts that have a result, in any order; days without posts stay empty. `note` is printed
/// beside the caption, for the coverage ("4 of 5 posts"); it may be empty.
///
/// # Errors
/// [`ChartError`] if plotters refuses to draw.
pub fn engagement_over_time(
    points: &[(NaiveDate, Decimal)],
    note: &str,
    frame: Frame,
    labels: &Labels<'_>,
) -> Result<Scene, ChartError> {
    let Some((grain, columns)) = gather(points, labels) else {
        let title = labels.words.text("chart-engagement-none", &[]);
        let empty = Some("chart-engagement-none".to_owned());
        return Ok(Scene { summary: title.clone(), title, empty, ..Scene::default() });
    };
    let total: Decimal = columns.iter().map(|column| column.total).sum();
    let peak = peak(&columns);
    let title = title(grain, &columns, peak, total, labels);
    let caption = caption(grain, note, labels);
    let (list, marks) = columns::draw(&columns, peak, &caption, frame, labels.count)?;
    let table = table(&columns, grain, labels);
    let (first, last) = (&columns[0].label, &columns[columns.len() - 1].label);
    let summary = labels.words.text(
        "chart-engagement-summary",
        &[("total", &(labels.count)(total)), ("first", first), ("last", last), ("finding", &title)],
    );
    Ok(Scene { title, list, marks, table, summary, empty: None })
}

fn gather(points: &[(NaiveDate, Decimal)], labels: &Labels<'_>) -> Option<(Grain, Vec<Column>)> {
    let first = points.iter().map(|(day, _)| *day).min()?;
    let last = points.iter().map(|(day, _)| *day).max()?;
    let span = (last - first).num_days();
    let grain = match span {
        ..=20 => Grain::Day,
        21..=183 => Grain::Week,
        _ => Grain::Month,
    };
    let mut columns = Vec::new();
    let mut start = begin(first, grain);
    while start <= last && columns.len() < 600 {
        let next = next(start, grain)?;
        let held = points.iter().filter(|(day, _)| *day >= start && *day < next);
        let total = held.map(|(_, value)| *value).sum();
        let short = if grain == Grain::Month { (labels.month)(start) } else { (labels.day)(start) };
        columns.push(Column { short, label: label(start, next, grain, labels), total });
        start = next;
    }
    Some((grain, columns))
}

fn begin(day: NaiveDate, grain: Grain) -> NaiveDate {
    match grain {
        Grain::Day => day,
        Grain::Week => {
            day.checked_sub_days(Days::new(day.weekday().num_days_from_monday().into())).unwrap_or(day)
        }
        Grain::Month => day.with_day(1).unwrap_or(day),
    }
}

fn next(start: NaiveDate, grain: Grain) -> Option<NaiveDate> {
    match grain {
        Grain::Day => start.checked_add_days(Days::new(1)),
        Grain::Week => start.checked_add_days(Days::new(7)),
        Grain::Month => start.checked_add_months(chrono::Months::new(1)),
    }
}

fn label(start: NaiveDate, next: NaiveDate, grain: Grain, labels: &Labels<'_>) -> String {
    match grain {
        Grain::Day => (labels.day)(start),
        Grain::Month => (labels.month)(start),
        Grain::Week => {
            let last = next.pred_opt().unwrap_or(next);
            let (first, last) = ((labels.day)(start), (labels.day)(last));
            labels.words.text("chart-week", &[("first", &first), ("last", &last)])
        }
    }
}

/// The column that towers above the others; none if two are level or nothing is above zero.
fn peak(columns: &[Column]) -> Option<usize> {
    let highest = columns.iter().map(|column| column.total).max()?;
    let mut at = columns.iter().enumerate().filter(|(_, column)| column.total == highest);
    let (index, _) = at.next()?;
    (highest > Decimal::ZERO && at.next().is_none()).then_some(index)
}

fn title(
    grain: Grain,
    columns: &[Column],
    peak: Option<usize>,
    total: Decimal,
    labels: &Labels<'_>,
) -> String {
    let count = (labels.count)(total);
    let held = columns.iter().filter(|column| !column.total.is_zero()).count();
    let unit = match grain {
        Grain::Day => "day",
        Grain::Week => "week",
        Grain::Month => "month",
    };
    match peak {
        Some(index) if held == 1 => {
            let args = [("total", count.as_str()), ("period", &columns[index].short)];
            labels.words.text(&format!("chart-engagement-all-in-{unit}"), &args)
        }
        Some(index) if columns[index].total * WORTH_SAYING >= total && total > Decimal::ZERO => {
            let share = columns[index].total / total * Decimal::ONE_HUNDRED;
            let share = (labels.percent)(share);
            let args = [("share", share.as_str()), ("period", &columns[index].short)];
            labels.words.text(&format!("chart-engagement-peak-{unit}"), &args)
        }
        _ => labels.words.text("chart-engagement-total", &[("total", &count)]),
    }
}

fn caption(grain: Grain, note: &str, labels: &Labels<'_>) -> String {
    let id = match grain {
        Grain::Day => "chart-engagement-by-day",
        Grain::Week => "chart-engagement-by-week",
        Grain::Month => "chart-engagement-by-month",
    };
    let caption = labels.words.text(id, &[]);
    if note.is_empty() { caption } else { format!("{caption} · {note}") }
}

fn table(columns: &[Column], grain: Grain, labels: &Labels<'_>) -> ChartTable {
    let head = match grain {
        Grain::Day => "chart-head-day",
        Grain::Week => "chart-head-week",
        Grain::Month => "chart-head-month",
    };
    let heads = [head, "chart-head-engagements"].map(|id| labels.words.text(id, &[]));
    let rows =
        columns.iter().map(|column| vec![column.label.clone(), (labels.count)(column.total)]).collect();
    ChartTable { columns: heads.to_vec(), rows }
}
