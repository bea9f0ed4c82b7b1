//! What was said to creators and by them, as calls.

use super::{rules, store};
use crate::app::App;
use crate::campaigns;
use crate::db::registry::{collaboration, contact};
use crate::db::{Action, Changed, Tx};
use crate::error::{Error, Message, Result};
use crate::fields::{Count, Created, Ref, id, optional_day};
use crate::values::Uid;
use crate::work;
use serde::Deserialize;

/// A contact to write down.
#[derive(Debug, Deserialize)]
#[cfg_attr(feature = "types", derive(ts_rs::TS))]
#[serde(rename_all = "camelCase")]
pub struct ContactAdd {
    /// With whom, in which campaign.
    pub collaboration: String,
    /// How.
    #[cfg_attr(feature = "types", ts(type = "\"email\" | \"message\" | \"phone\" | \"person\""))]
    pub channel: String,
    /// From us, or to us.
    #[cfg_attr(feature = "types", ts(type = "\"out\" | \"in\""))]
    pub direction: String,
    /// What was said; may be empty.
    #[serde(default)]
    pub text: String,
    /// What comes next; may be empty.
    #[serde(default)]
    pub next_step: String,
    /// By when; empty for no day.
    #[serde(default)]
    pub next_on: String,
}

/// A text that may be empty, of at most 10,000 characters.
pub(super) fn long(field: &str, text: &str) -> Result<Option<String>> {
    let text = text.trim();
    if text.chars().count() > 10_000 {
        return Err(Error::field(field, Message::new("error-too-long")));
    }
    Ok(Some(text.to_owned()).filter(|text| !text.is_empty()))
}

/// One of a few codes.
pub(super) fn one_of(field: &str, text: &str, known: &[&str]) -> Result<()> {
    if known.contains(&text) { Ok(()) } else { Err(Error::field(field, Message::new("error-required"))) }
}

/// A collaboration that is there: its record, campaign, creator, stage and currency.
pub(super) async fn home(app: &App, text: &str) -> Result<(Uid, campaigns::Home)> {
    let record = id("col", text)?;
    let home = campaigns::home(&mut *app.db()?.read().acquire().await?, record).await?;
    Ok((record, home.ok_or(Error::NotFound("collaboration"))?))
}

/// Moves a creator on by what happened: forwards only.
pub(super) async fn advance(tx: &mut Tx, record: Uid, to: &str) -> Result<()> {
    let stage = campaigns::home(tx.reader(), record).await?.and_then(|home| home.2);
    if rules::moves(stage.as_deref(), to) {
        tx.set(&collaboration::ENTITY, record, collaboration::STAGE, to).await?;
    }
    Ok(())
}

/// `outreach.addContact`: writes a contact down. The first one makes the creator contacted.
pub async fn add(app: &App, req: ContactAdd) -> Result<Changed<Created>> {
    let (record, (_, creator, ..)) = home(app, &req.collaboration).await?;
    one_of("channel", &req.channel, &rules::CHANNELS)?;
    one_of("direction", &req.direction, &["out", "in"])?;
    let (text, next) = (long("text", &req.text)?, long("nextStep", &req.next_step)?);
    let next_on = optional_day("nextOn", &req.next_on)?;
    if next_on.is_some() && next.is_none() {
        return Err(Error::field("nextStep", Message::new("error-required")));
    }
    let person = app.me();
    app.change(Action::new("action-outreach-contact").about(creator), async |tx| {
        let (new, at) = (tx.new_id(), tx.now());
        let fields = [
            (contact::COLLABORATION, record.into()),
            (contact::CHANNEL, req.channel.as_str().into()),
            (contact::DIRECTION, req.direction.as_str().into()),
            (contact::TEXT, text.into()),
            (contact::CONTACTED_AT, at.into()),
            (contact::PERSON, person.into()),
            (contact::NEXT_STEP, next.into()),
            (contact::NEXT_ON, next_on.into()),
        ];
        tx.create(&contact::ENTITY, new, fields).await?;
        advance(tx, record, "contacted").await?;
        work::check_in_held(tx, record, next_on, person).await?;
        Ok(Created { id: new.text("con") })
    })
    .await
}

/// `outreach.removeContact`: takes a contact out of the log; the stage stays where it is.
pub async fn remove(app: &App, req: Ref) -> Result<Changed<Count>> {
    let record = id("con", &req.id)?;
    let mut read = app.db()?.read().acquire().await?;
    let of = store::of_contact(&mut read, record).await?.ok_or(Error::NotFound("contact"))?;
    let home = campaigns::home(&mut read, of).await?.ok_or(Error::NotFound("collaboration"))?;
    drop(read);
    app.change(Action::new("action-outreach-contact-remove").about(home.1), async |tx| {
        tx.remove(&contact::ENTITY, record).await?;
        Ok(Count { count: 1 })
    })
    .await
}
