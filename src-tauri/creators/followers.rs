//! Followers of a creator's accounts over time, as a call: a line for each account and every number with its day.

use super::asking::there;
use super::store;
use crate::app::App;
use crate::error::Result;
use crate::fields::Ref;
use crate::pages::list::{Shape, Step, Stroke};
use crate::pages::{Item, List, Role, svg};
use crate::values::format::count;
use crate::values::{Local, Millis};
use serde::Serialize;

/// A number of followers with its day.
#[derive(Debug, Serialize)]
#[cfg_attr(feature = "types", derive(ts_rs::TS))]
#[serde(rename_all = "camelCase")]
pub struct FollowerValue {
    /// The number.
    pub number: i64,
    /// The same, printed.
    pub printed: String,
    /// What it has changed by since the one before, printed with its sign; empty for the first.
    pub change_printed: String,
    /// When it was true, UTC milliseconds.
    pub at: i64,
    /// The same, printed.
    pub at_printed: String,
    /// Where it comes from.
    pub source: String,
}

/// Followers of one account.
#[derive(Debug, Serialize)]
#[cfg_attr(feature = "types", derive(ts_rs::TS))]
pub struct AccountFollowers {
    /// The account.
    pub account: String,
    /// Its platform.
    pub platform: String,
    /// Its handle.
    pub handle: String,
    /// The newest first.
    pub values: Vec<FollowerValue>,
    /// A line through them; empty for fewer than two.
    pub svg: String,
    /// The drawing's width in its own units.
    pub width: f32,
    /// The drawing's height in its own units.
    pub height: f32,
    /// What the line shows, in words.
    pub summary: String,
}

/// Followers of a creator's accounts.
#[derive(Debug, Serialize)]
#[cfg_attr(feature = "types", derive(ts_rs::TS))]
pub struct Followers {
    /// Accounts with any number, the largest first.
    pub accounts: Vec<AccountFollowers>,
}

const SIZE: (f32, f32) = (240.0, 48.0);
/// Room for the line's width and for the dot at its end.
const EDGE: f32 = 4.0;

/// `creators.followers`: every number of followers that was ever kept.
pub async fn followers(app: &App, req: Ref) -> Result<Followers> {
    let creator = there(app, &req.id).await?;
    let (db, local) = (app.db()?, app.local());
    let mut read = db.read().acquire().await?;
    let mut accounts = Vec::new();
    for line in store::accounts(&mut read, creator).await? {
        let points = store::follower_values(&mut read, line.id).await?;
        if points.is_empty() {
            continue;
        }
        let id = line.id.text("acc");
        let summary = summary(app, &points, local);
        let line_name = format!("followers-{}", id.trim_start_matches("acc_"));
        let (platform, handle) = (line.platform.unwrap_or_default(), line.handle.unwrap_or_default());
        let drawing = drawing(&points);
        accounts.push(AccountFollowers {
            svg: drawing
                .map(|list| svg::write(&list, &line_name, &handle, &summary, svg::Palette::Theme))
                .unwrap_or_default(),
            width: SIZE.0,
            height: SIZE.1,
            values: values(&points, local),
            account: id,
            platform,
            handle,
            summary,
        });
    }
    Ok(Followers { accounts })
}

/// A number, its instant, and where it comes from.
type Point = (i64, i64, String);

fn values(points: &[Point], local: Local) -> Vec<FollowerValue> {
    let lang = local.lang;
    let mut out: Vec<FollowerValue> = Vec::new();
    for (at, (number, when, source)) in points.iter().enumerate() {
        let before = at.checked_sub(1).and_then(|at| points.get(at)).map(|point| point.0);
        let change = before.map(|before| number - before).filter(|change| *change != 0);
        let sign = |change: i64| if change > 0 { "+" } else { "−" };
        out.push(FollowerValue {
            number: *number,
            printed: count(*number, lang),
            change_printed: change
                .map(|change| format!("{}{}", sign(change), count(change.abs(), lang)))
                .unwrap_or_default(),
            at: *when,
            at_printed: local.on(Millis(*when)),
            source: source.clone(),
        });
    }
    out.reverse();
    out
}

fn summary(app: &App, points: &[Point], local: Local) -> String {
    let lang = local.lang;
    let (Some(first), Some(last)) = (points.first(), points.last()) else { return String::new() };
    let (from, to) = (count(first.0, lang), count(last.0, lang));
    let (since, until) = (local.on(Millis(first.1)), local.on(Millis(last.1)));
    let args = [("from", from.as_str()), ("to", &to), ("since", &since), ("until", &until)];
    app.words().text(if points.len() > 1 { "followers-summary" } else { "followers-summary-one" }, &args)
}

/// A line whose height runs from the lowest to the highest number: it shows the movement, the table the numbers.
fn drawing(points: &[Point]) -> Option<List> {
    let (first, last) = (points.first()?.1, points.last()?.1);
    if last <= first {
        return None;
    }
    let low = points.iter().map(|point| point.0).min()?;
    let high = points.iter().map(|point| point.0).max()?;
    let (width, height) = (SIZE.0 - 2.0 * EDGE, SIZE.1 - 2.0 * EDGE);
    let share = |part: i64, whole: i64| if whole == 0 { 0.5 } else { part as f32 / whole as f32 };
    let place = |point: &Point| {
        let x = EDGE + width * share(point.1 - first, last - first);
        (x, EDGE + height * (1.0 - share(point.0 - low, high - low)))
    };
    let mut path = Vec::new();
    for (at, point) in points.iter().enumerate() {
        let (x, y) = place(point);
        path.push(if at == 0 { Step::Move(x, y) } else { Step::Line(x, y) });
    }
    let mut list = List::new(SIZE.0, SIZE.1);
    list.rule((EDGE, SIZE.1 - 0.5), (SIZE.0 - EDGE, SIZE.1 - 0.5), Role::Border, 1.0);
    let stroke = Some(Stroke { role: Role::Chart1, width: 2.0, dash: None });
    list.items.push(Item::Shape(Shape { path, fill: None, stroke }));
    Some(list)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn point(number: i64, day: i64) -> Point {
        (number, day * 86_400_000, "keyed".to_owned())
    }

    #[test]
    fn the_line_runs_from_the_first_day_to_the_last_between_lowest_and_highest() {
        let list = drawing(&[point(100, 0), point(300, 5), point(200, 10)]).unwrap();
        let Some(Item::Shape(line)) = list.items.last() else { panic!("the line is drawn last") };
        let want = [Step::Move(4.0, 44.0), Step::Line(120.0, 4.0), Step::Line(236.0, 24.0)];
        assert_eq!(line.path, want, "half of the time is half of the width");
    }

    #[test]
    fn one_number_is_no_line_and_a_level_one_lies_in_the_middle() {
        assert_eq!(drawing(&[point(100, 0)]), None, "nothing moved yet");
        let list = drawing(&[point(100, 0), point(100, 10)]).unwrap();
        let Some(Item::Shape(line)) = list.items.last() else { panic!("the line is drawn last") };
        assert_eq!(line.path, [Step::Move(4.0, 24.0), Step::Line(236.0, 24.0)], "nothing rose, nothing fell");
    }

    #[test]
    fn changes_carry_their_sign() {
        let local = Local { zone: chrono_tz::Tz::UTC, lang: crate::values::Lang::En };
        let said = values(&[point(100, 0), point(1300, 5), point(1250, 9), point(1250, 10)], local);
        let changes: Vec<&str> = said.iter().map(|value| value.change_printed.as_str()).collect();
        assert_eq!(changes, ["", "−50", "+1,200", ""], "the newest first; no change says nothing");
    }
}
