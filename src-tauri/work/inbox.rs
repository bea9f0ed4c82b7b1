//! The inbox, as calls: what concerns whoever sits at the desk, until it is put away. Putting away is a matter of this
//! computer: nobody else's work changes with it, and undo does not bring it back.

use super::api::Reader;
use super::rules::{self, Near};
use super::store::{self, Find};
use crate::app::App;
use crate::brands;
use crate::error::{Error, Result};
use crate::fields::Count;
use crate::people::{self, Person};
use crate::values::{Day, Millis, Uid};
use crate::words::Words;
use serde::{Deserialize, Serialize};
use sqlx::SqliteConnection;

/// Something that concerns me.
#[derive(Debug, Serialize)]
#[cfg_attr(feature = "types", derive(ts_rs::TS))]
#[serde(rename_all = "camelCase")]
pub struct InboxItem {
    /// Its name, to put it away by.
    pub key: String,
    /// Why it is here.
    #[cfg_attr(feature = "types", ts(type = "\"mention\" | \"given\" | \"overdue\" | \"today\""))]
    pub kind: String,
    /// The record to open: a task, a campaign, a deliverable or a creator.
    pub record: String,
    /// The campaign of a deliverable; empty for others.
    pub campaign: String,
    /// What that is called.
    pub name: String,
    /// A note's text.
    pub text: String,
    /// By whom.
    pub person: String,
    /// Since when, UTC milliseconds.
    pub at: i64,
    /// The same, printed; a day for what is due.
    pub at_printed: String,
}

/// The inbox, please.
#[derive(Debug, Default, Deserialize)]
#[cfg_attr(feature = "types", derive(ts_rs::TS))]
#[cfg_attr(feature = "types", ts(optional_fields))]
pub struct InboxAsk {
    /// Only what hangs on the campaigns of one brand.
    #[serde(default)]
    pub brand: Option<String>,
}

/// The inbox.
#[derive(Debug, Serialize)]
#[cfg_attr(feature = "types", derive(ts_rs::TS))]
#[serde(rename_all = "camelCase")]
pub struct Inbox {
    /// Who sits at the desk; without anybody, it is empty.
    pub me: Option<Person>,
    /// What is not put away: mentions and what was given to me, the newest first; then what is due.
    pub rows: Vec<InboxItem>,
    /// My tasks whose day has passed, put away or not.
    pub overdue: usize,
    /// My tasks for today, put away or not.
    pub today: usize,
    /// Mentions of me that are not put away.
    pub mentions: usize,
    /// Open tasks that others gave me and that are not put away.
    pub given: usize,
}

/// Things to put away.
#[derive(Debug, Deserialize)]
#[cfg_attr(feature = "types", derive(ts_rs::TS))]
pub struct Dismiss {
    /// Their keys.
    pub keys: Vec<String>,
    /// Take them out again instead.
    #[serde(default)]
    pub back: bool,
}

/// `work.inbox`: what concerns me.
pub async fn inbox(app: &App, req: InboxAsk) -> Result<Inbox> {
    let db = app.db()?;
    let brand = brands::known(&db, &req.brand).await?;
    let me = people::find(&db, app.me()).await?;
    let mut out = Inbox { me, rows: Vec::new(), overdue: 0, today: 0, mentions: 0, given: 0 };
    let Some(owner) = app.me().filter(|_| out.me.is_some()) else { return Ok(out) };
    let mut line = db.read().acquire().await?;
    let (mut due, mut rows) = (Vec::new(), mentions(app, &mut line, (owner, brand)).await?);
    let find = Find { owner: Some(owner), brand, open: Some(true), ..Find::default() };
    let read = Reader::new(app);
    for task in store::tasks(&mut line, &find, ("due", false), (0, i64::MAX)).await? {
        let given = task.giver.filter(|giver| *giver != owner).and(task.given_at);
        if let Some(at) = given {
            rows.push(InboxItem {
                key: format!("given {} {at}", task.id.text("tas")),
                kind: "given".to_owned(),
                record: task.id.text("tas"),
                campaign: String::new(),
                name: task.title.clone(),
                text: String::new(),
                person: task.giver_name.clone().unwrap_or_default(),
                at,
                at_printed: read.instant(at),
            });
        }
        let Some(day) = task.due_on.as_deref().and_then(Day::parse) else { continue };
        let near = rules::near(&task.status, Some(day), read.today);
        match near {
            Near::Overdue => out.overdue += 1,
            Near::Today => out.today += 1,
            _ => continue,
        }
        due.push(InboxItem {
            key: format!("{} {} {day}", near.code(), task.id.text("tas")),
            kind: near.code().to_owned(),
            record: task.id.text("tas"),
            campaign: String::new(),
            name: task.title,
            text: String::new(),
            person: String::new(),
            at: 0,
            at_printed: read.day(day),
        });
    }
    rows.sort_by_key(|row| std::cmp::Reverse(row.at));
    rows.extend(due);
    let seen = store::seen(&mut line, owner).await?;
    rows.retain(|row| !seen.contains(&row.key));
    out.mentions = rows.iter().filter(|row| row.kind == "mention").count();
    out.given = rows.iter().filter(|row| row.kind == "given").count();
    out.rows = rows;
    Ok(out)
}

async fn mentions(
    app: &App,
    db: &mut SqliteConnection,
    (me, brand): (Uid, Option<Uid>),
) -> Result<Vec<InboxItem>> {
    let read = Reader::new(app);
    let found = store::mentions(db, me, brand).await?.into_iter();
    Ok(found
        .map(|row| {
            let home =
                [(row.creator, "cre"), (row.task, "tas"), (row.deliverable, "del"), (row.campaign, "cam")];
            let record = home.into_iter().find_map(|(id, prefix)| id.map(|id| id.text(prefix)));
            let name = if row.deliverable.is_some() { owed(&row, app.words()) } else { row.name };
            InboxItem {
                key: format!("mention {}", row.id.text("men")),
                kind: "mention".to_owned(),
                record: record.unwrap_or_default(),
                campaign: row.within.map(|id| id.text("cam")).unwrap_or_default(),
                name,
                text: row.text,
                person: row.writer.unwrap_or_default(),
                at: row.at,
                at_printed: read.instant(row.at),
            }
        })
        .collect())
}

/// What a deliverable is called among things of many campaigns: its title or what it is, and whose.
fn owed(row: &store::Mention, words: &Words) -> String {
    let called = |prefix: &str, code: &str| words.text(&format!("{prefix}-{code}"), &[]);
    let what = if row.name.is_empty() {
        let (platform, kind) = (called("platform", &row.platform), called("post-kind", &row.kind));
        words.text("owed-called", &[("platform", &platform), ("kind", &kind)])
    } else {
        row.name.clone()
    };
    [what.as_str(), row.of.as_str()]
        .into_iter()
        .filter(|text| !text.is_empty())
        .collect::<Vec<_>>()
        .join(" – ")
}

/// `work.dismiss`: puts things of the inbox away, or takes them out again.
pub async fn dismiss(app: &App, req: Dismiss) -> Result<Count> {
    let me = app.me().ok_or_else(|| Error::refused("error-who-am-i"))?;
    let at = (!req.back).then(|| app.source().now());
    let mut writer = app.db()?.local().await?;
    for key in &req.keys {
        store::put_seen(&mut writer, me, key, at.map(|Millis(at)| at)).await?;
    }
    writer.commit().await?;
    Ok(Count::of(&req.keys))
}
