//! Whether creators can be asked, as calls: availability, and what to know before they come into a campaign.

use super::api::{Selection, selected};
use super::{find, rules, store};
use crate::app::App;
use crate::db::registry::creator;
use crate::db::{Action, Changed, Db};
use crate::error::{Error, FieldError, Message, Next, Result};
use crate::fields::{Count, id};
use crate::values::format::{count, day, plural};
use crate::values::{Day, Lang, Uid};
use serde::{Deserialize, Serialize};

/// Availability for creators.
#[derive(Debug, Deserialize)]
#[cfg_attr(feature = "types", derive(ts_rs::TS))]
#[serde(rename_all = "camelCase")]
pub struct AvailabilitySet {
    /// Which creators.
    pub selection: Selection,
    /// `available`, `busy`, `exclusive` or `doNotContact`.
    pub state: String,
    /// Busy or exclusive until this day, ISO; may be empty.
    #[serde(default)]
    pub until: String,
    /// Exclusive for whom.
    #[serde(default)]
    pub for_whom: String,
    /// Why not to contact.
    #[serde(default)]
    pub reason: String,
}

/// Who is to be asked.
#[derive(Debug, Deserialize)]
#[cfg_attr(feature = "types", derive(ts_rs::TS))]
pub struct CreatorsStanding {
    /// Which creators.
    pub selection: Selection,
}

/// Somebody who is not plainly free.
#[derive(Debug, Serialize)]
#[cfg_attr(feature = "types", derive(ts_rs::TS))]
#[serde(rename_all = "camelCase")]
pub struct Standing {
    /// The creator.
    pub id: String,
    /// The name.
    pub name: String,
    /// What the creator is today.
    #[cfg_attr(feature = "types", ts(type = "\"busy\" | \"exclusive\" | \"doNotContact\""))]
    pub state: String,
    /// Until when, printed; empty where no day was named.
    pub until_printed: String,
    /// Exclusive for whom.
    pub for_whom: String,
    /// Why not to contact.
    pub reason: String,
}

/// Those of a choice who are not plainly free.
#[derive(Debug, Serialize)]
#[cfg_attr(feature = "types", derive(ts_rs::TS))]
#[serde(rename_all = "camelCase")]
pub struct Standings {
    /// The first 50 by name, those not to be contacted first.
    pub rows: Vec<Standing>,
    /// How many are busy or exclusive.
    pub taken: i64,
    /// How many are not to be contacted.
    pub do_not_contact: i64,
}

/// How many are named.
const NAMED: usize = 50;

/// `creators.setAvailability`: whether creators can be asked.
pub async fn set(app: &App, req: AvailabilitySet) -> Result<Changed<Count>> {
    let until = Some(req.until.trim()).filter(|_| matches!(req.state.as_str(), "busy" | "exclusive"));
    let mut wrongs = Vec::new();
    if !rules::AVAILABILITY.contains(&req.state.as_str()) {
        wrongs.push(FieldError::new("state", Message::new("error-required")));
    }
    if until.is_some_and(|text| !text.is_empty() && Day::parse(text).is_none()) {
        wrongs.push(FieldError::new("until", Message::new("error-date")));
    }
    for (name, text) in [("forWhom", &req.for_whom), ("reason", &req.reason)] {
        if text.chars().count() > 1000 {
            wrongs.push(FieldError::new(name, Message::new("error-too-long")));
        }
    }
    if !wrongs.is_empty() {
        return Err(Error::Invalid(wrongs));
    }
    let chosen = selected(&*app.db()?, &req.selection).await?;
    let action = match chosen.as_slice() {
        [one] => Action::new("action-creators-availability-one").about(*one),
        many => Action::new("action-creators-availability").with("count", many.len()),
    };
    let action = action.with("state", format!("@availability-{}", req.state));
    let text = |text: &str| Some(text.trim().to_owned()).filter(|text| !text.is_empty());
    let when = |state: &str, value: &str| text(value).filter(|_| req.state == state);
    let state = Some(req.state.as_str()).filter(|state| *state != "available");
    app.change(action, async |tx| {
        for id in &chosen {
            let fields = [
                (creator::AVAILABILITY, state.map(str::to_owned)),
                (creator::UNTIL_ON, until.and_then(text)),
                (creator::FOR_WHOM, when("exclusive", &req.for_whom)),
                (creator::REASON, when("doNotContact", &req.reason)),
            ];
            for (field, value) in fields {
                tx.set(&creator::ENTITY, *id, field, value).await?;
            }
        }
        Ok(Count::of(&chosen))
    })
    .await
}

/// `creators.standing`: those of a choice who are busy, exclusive or not to be contacted.
pub async fn standing(app: &App, req: CreatorsStanding) -> Result<Standings> {
    let db = app.db()?;
    let chosen = selected(&db, &req.selection).await?;
    let mut rows = standings(&db, &chosen, app.lang()).await?;
    let barred = rows.iter().filter(|row| row.state == "doNotContact").count();
    let taken = (rows.len() - barred) as i64;
    rows.sort_by_key(|row| row.state != "doNotContact");
    rows.truncate(NAMED);
    Ok(Standings { rows, taken, do_not_contact: barred as i64 })
}

async fn standings(db: &Db, creators: &[Uid], lang: Lang) -> Result<Vec<Standing>> {
    let today = db.source().today();
    let rows = find::standing(&mut *db.read().acquire().await?, creators).await?;
    let read = |(id, name, code, until, for_whom, reason): find::store::Standing| {
        let state = rules::availability(code.as_deref(), until.as_deref(), today);
        (state != "available").then(|| Standing {
            id: id.text("cre"),
            name: name.unwrap_or_default(),
            state: state.to_owned(),
            until_printed: until.as_deref().and_then(Day::parse).map(|at| day(at, lang)).unwrap_or_default(),
            for_whom: for_whom.unwrap_or_default(),
            reason: reason.unwrap_or_default(),
        })
    };
    Ok(rows.into_iter().filter_map(read).collect())
}

/// Refuses to go on with creators who are not to be contacted, until a person said that it is meant.
///
/// # Errors
/// `Refused`, with the call that goes on all the same.
pub async fn refuse_unasked(app: &App, creators: &[Uid], again: (&str, serde_json::Value)) -> Result<()> {
    let lang = app.lang();
    let rows = standings(&*app.db()?, creators, lang).await?;
    let barred: Vec<&Standing> = rows.iter().filter(|row| row.state == "doNotContact").collect();
    let Some(first) = barred.first() else { return Ok(()) };
    let many = barred.len() as i64;
    let message = Message::new("error-do-not-contact")
        .with("name", &first.name)
        .with("count", count(many, lang))
        .with("class", plural(many, lang));
    let next = Next { call: again.0.to_owned(), args: again.1, message_id: "next-add-anyway".to_owned() };
    Err(Error::Refused(message, Some(Box::new(next))))
}

/// Whether a creator is there, for calls about one.
///
/// # Errors
/// `NotFound` when not.
pub async fn there(app: &App, text: &str) -> Result<Uid> {
    let creator = id("cre", text)?;
    let there = store::is_live(&mut *app.db()?.read().acquire().await?, creator).await?;
    if there { Ok(creator) } else { Err(Error::NotFound("creator")) }
}
