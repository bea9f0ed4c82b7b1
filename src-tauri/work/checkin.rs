//! Check-ins: from the brief to the last post, every creator has a day to be asked how it goes, as a task.
//!
//! The task is about the collaboration. Holding one (marking it done, or writing a contact down) makes the next.

use super::edit::{self, New};
use super::store::{self, Find, Row};
use super::{is_open, plan, rules};
use crate::db::Tx;
use crate::error::Result;
use crate::values::{Day, Uid};

/// What marks such a task.
pub const STEP: &str = "checkin";
/// Days from one to the next, where nobody named a day.
const EVERY: i64 = 7;

/// The first check-in of somebody.
#[derive(Debug)]
pub struct First<'a> {
    /// The campaign.
    pub campaign: Uid,
    /// The creator's part in it.
    pub collaboration: Uid,
    /// What the task is called.
    pub title: &'a str,
    /// Whose it is.
    pub owner: Option<Uid>,
}

async fn known(tx: &mut Tx, collaboration: Uid) -> Result<Vec<Row>> {
    let find = Find { about: Some(collaboration.text("col")), archived: true, ..Find::default() };
    let rows = store::tasks(tx.reader(), &find, ("due", false), (0, 500)).await?;
    Ok(rows.into_iter().filter(|row| row.step == STEP).collect())
}

fn later(tx: &Tx, named: Option<Day>) -> Option<Day> {
    named.or_else(|| rules::shifted(tx.today(), EVERY))
}

/// Plans the first check-in with somebody, unless one is open.
pub async fn begin(tx: &mut Tx, first: &First<'_>, me: Option<Uid>) -> Result<()> {
    if known(tx, first.collaboration).await?.iter().any(|row| is_open(&row.status)) {
        return Ok(());
    }
    let about = first.collaboration.text("col");
    let due = later(tx, None);
    let new = New {
        campaign: Some(first.campaign),
        title: first.title,
        owner: first.owner,
        due,
        step: STEP,
        about: &about,
        ..New::default()
    };
    edit::add(tx, &new, me).await?;
    Ok(())
}

/// Somebody was spoken to: an open check-in was held, and the next one is planned for the day named, or in a week.
pub async fn held(tx: &mut Tx, collaboration: Uid, next: Option<Day>, me: Option<Uid>) -> Result<()> {
    let open: Vec<Row> =
        known(tx, collaboration).await?.into_iter().filter(|row| is_open(&row.status)).collect();
    for row in &open {
        plan::stand(tx, row, "done", "", me.or(row.owner)).await?;
    }
    if let (Some(next), false) = (next, open.is_empty()) {
        for row in known(tx, collaboration).await?.iter().filter(|row| is_open(&row.status)) {
            edit::put_due(tx, row.id, Some(next)).await?;
        }
    }
    Ok(())
}

/// A check-in was held: the next one, unless the last post is live or the creator is out.
pub(super) async fn again(tx: &mut Tx, row: &Row, me: Option<Uid>) -> Result<()> {
    let Some(collaboration) = Uid::parse("col", &row.about) else { return Ok(()) };
    if row.step != STEP || store::is_over(tx.reader(), collaboration).await? {
        return Ok(());
    }
    if known(tx, collaboration).await?.iter().any(|one| one.id != row.id && is_open(&one.status)) {
        return Ok(());
    }
    let due = later(tx, None);
    let new = New {
        campaign: row.campaign,
        title: &row.title,
        owner: row.owner,
        due,
        step: STEP,
        about: &row.about,
        ..New::default()
    };
    edit::add(tx, &new, me).await?;
    Ok(())
}
