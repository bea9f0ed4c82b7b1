//! The charts of a campaign, from its snapshot: for the dashboard and for the report.

use super::dashboard::coverage;
use super::snapshot::{GoalFact, Snapshot, figure};
use crate::charts::{self, Aim, Brought, Frame, Labels, Scene, Spend};
use crate::error::{Error, Result};
use crate::figures;
use crate::values::format::{money, money_digits, number, percent};
use crate::values::{Day, Lang, Money};
use crate::words::{Words, words};
use chrono::{Datelike, NaiveDate};
use rust_decimal::Decimal;

/// The charts in the order in which they are shown.
pub const CHARTS: [&str; 4] = ["engagement", "creators", "goals", "spend"];

/// The charts of a snapshot, in the order of [`CHARTS`].
///
/// # Errors
/// `Bug` when plotters refuses to draw.
pub fn scenes(snap: &Snapshot, frame: Frame, lang: Lang) -> Result<[Scene; 4]> {
    let dictionary = words(lang);
    let labels = Labels {
        count: &|value| number(value, 0, lang),
        money: &|value| short_money(value, snap, lang),
        percent: &|value| percent(value, 0, lang),
        day: &|day| short_day(day, dictionary),
        month: &|day| {
            dictionary.text(&format!("month-{}", day.month()), &[("year", &day.year().to_string())])
        },
        words: dictionary,
    };
    let points: Vec<(NaiveDate, Decimal)> =
        snap.engagement.iter().filter_map(|(day, value)| Some((Day::parse(day)?.0, *value))).collect();
    let note = if points.len() < snap.posts {
        coverage(points.len(), snap.posts, dictionary)
    } else {
        String::new()
    };
    let (creators, aims, spends) = (brought(snap, dictionary), aims(snap, lang), spends(snap, dictionary));
    let budget = Money { minor: snap.budget, currency: snap.currency }.decimal();
    let fault = |cause: charts::ChartError| Error::Bug(cause.to_string());
    Ok([
        charts::engagement_over_time(&points, &note, frame, &labels).map_err(fault)?,
        charts::results_by_creator(&creators, frame, &labels).map_err(fault)?,
        charts::goal_attainment(&aims, frame, &labels).map_err(fault)?,
        charts::spend_against_budget(&spends, Some(budget), frame, &labels).map_err(fault)?,
    ])
}

fn brought(snap: &Snapshot, words: &Words) -> Vec<Brought> {
    let one = |creator: &super::snapshot::CreatorFact| Brought {
        name: if creator.name.is_empty() { words.text("creator-erased", &[]) } else { creator.name.clone() },
        engagements: creator.engagements,
    };
    snap.creators.iter().map(one).collect()
}

fn aims(snap: &Snapshot, lang: Lang) -> Vec<Aim> {
    let one = |goal: &GoalFact| {
        let spec = figures::spec(&goal.figure)?;
        let actual = snap.facts.iter().find(|fact| fact.id == goal.figure)?;
        Some(Aim {
            name: words(lang).text(&format!("figure-{}", goal.figure), &[]),
            actual: figure(actual, snap.currency, lang).printed,
            target: figures::print(spec, Some(goal.target), snap.currency, lang),
            reached: goal.attainment.value,
            share: figure(&goal.attainment, snap.currency, lang).printed,
            met: goal.met(),
        })
    };
    snap.goals.iter().filter_map(one).collect()
}

fn spends(snap: &Snapshot, words: &Words) -> Vec<Spend> {
    let amount = |minor| Money { minor, currency: snap.currency }.decimal();
    let one = |row: &super::snapshot::SpendFact| Spend {
        kind: words.text(&format!("cost-kind-{}", row.kind), &[]),
        committed: amount(row.committed),
        planned: amount(row.planned),
        paid: amount(row.paid),
    };
    snap.spend.iter().map(one).collect()
}

/// Whole amounts on charts carry no cents.
fn short_money(value: Decimal, snap: &Snapshot, lang: Lang) -> String {
    if value.fract().is_zero() {
        return money_digits(value, snap.currency, 0, lang);
    }
    Money::rounded(value, snap.currency).map_or_else(String::new, |amount| money(amount, lang))
}

fn short_day(day: NaiveDate, words: &Words) -> String {
    words.text(&format!("day-{}", day.month()), &[("day", &day.day().to_string())])
}
