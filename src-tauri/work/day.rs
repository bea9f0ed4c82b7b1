//! *My day*, as a call: what is late, what is for today and for the week, and what waits for others.

use super::api::{Reader, Task};
use super::rules::{self, Near};
use super::store::{self, Find, Row};
use crate::app::App;
use crate::brands;
use crate::error::Result;
use crate::people::{self, Person};
use crate::values::Day;
use serde::{Deserialize, Serialize};

/// My day, please.
#[derive(Debug, Deserialize)]
#[cfg_attr(feature = "types", derive(ts_rs::TS))]
#[cfg_attr(feature = "types", ts(optional_fields))]
pub struct DayAsk {
    /// Only what hangs on the campaigns of one brand.
    #[serde(default)]
    pub brand: Option<String>,
}

/// The tasks of whoever sits at the desk.
#[derive(Debug, Serialize)]
#[cfg_attr(feature = "types", derive(ts_rs::TS))]
#[serde(rename_all = "camelCase")]
pub struct MyDay {
    /// Who that is; without anybody, all lists are empty.
    pub me: Option<Person>,
    /// Today, printed.
    pub today_printed: String,
    /// Their day has passed.
    pub overdue: Vec<Task>,
    /// Due today.
    pub today: Vec<Task>,
    /// Due within seven days.
    pub soon: Vec<Task>,
    /// On others: waiting, or behind a task that is still open.
    pub waiting: Vec<Task>,
    /// Without a day.
    pub undated: Vec<Task>,
    /// How many are due later.
    pub later: usize,
    /// How many I finished today.
    pub done: usize,
}

/// `work.day`: my day.
pub async fn day(app: &App, req: DayAsk) -> Result<MyDay> {
    let db = app.db()?;
    let brand = brands::known(&db, &req.brand).await?;
    let me = people::find(&db, app.me()).await?;
    let read = Reader::new(app);
    let mut out = MyDay {
        today_printed: read.day(read.today),
        overdue: Vec::new(),
        today: Vec::new(),
        soon: Vec::new(),
        waiting: Vec::new(),
        undated: Vec::new(),
        later: 0,
        done: 0,
        me,
    };
    let Some(owner) = app.me().filter(|_| out.me.is_some()) else { return Ok(out) };
    let mut line = db.read().acquire().await?;
    let find = Find { owner: Some(owner), brand, ..Find::default() };
    for row in store::tasks(&mut line, &find, ("due", false), (0, i64::MAX)).await? {
        if !rules::is_open(&row.status) {
            let today =
                row.done_at.is_some_and(|at| crate::values::Millis(at).day_in(read.local.zone) == read.today);
            out.done += usize::from(today && row.status == "done");
            continue;
        }
        let Some(list) = list(&mut out, &row, read.today) else {
            out.later += 1;
            continue;
        };
        list.push(read.task(&mut line, row).await?);
    }
    Ok(out)
}

/// Where a task of mine stands in my day; what waits is not in the way of what can be done, unless it is late.
fn list<'a>(day: &'a mut MyDay, row: &Row, today: Day) -> Option<&'a mut Vec<Task>> {
    let near = rules::near(&row.status, row.due_on.as_deref().and_then(Day::parse), today);
    if near != Near::Overdue && (row.status == "waiting" || row.waits > 0) {
        return Some(&mut day.waiting);
    }
    match near {
        Near::Overdue => Some(&mut day.overdue),
        Near::Today => Some(&mut day.today),
        Near::Soon => Some(&mut day.soon),
        Near::Never => Some(&mut day.undated),
        Near::Later => None,
    }
}
