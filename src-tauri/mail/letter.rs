//! A message before somebody writes it: the words of its template with what is known filled in, and whom it may go to.

use super::draft::{Kind, Person};
use super::templates::{self, Values};
use super::{has_account, store};
use crate::app::App;
use crate::error::{Error, Result};
use crate::fields::{Empty, optional_id};
use crate::people;
use crate::values::{Lang, Uid};
use crate::words::words;
use serde::{Deserialize, Serialize};

/// A message that somebody begins.
#[derive(Debug, Deserialize)]
#[cfg_attr(feature = "types", derive(ts_rs::TS))]
#[cfg_attr(feature = "types", ts(rename = "MailLetterAsk"))]
pub struct LetterAsk {
    /// What kind of message.
    pub kind: Kind,
    /// Its language.
    pub language: Lang,
    /// The campaign that it is about.
    #[serde(default)]
    pub campaign: Option<String>,
    /// The creator that it goes to.
    #[serde(default)]
    pub creator: Option<String>,
}

/// What would be sent.
#[derive(Debug, Serialize)]
#[cfg_attr(feature = "types", derive(ts_rs::TS))]
#[cfg_attr(feature = "types", ts(rename = "MailLetter"))]
#[serde(rename_all = "camelCase")]
pub struct Letter {
    /// The subject.
    pub subject: String,
    /// The text.
    pub body: String,
    /// Fields that nothing is known about.
    pub missing: Vec<String>,
    /// How several readers are greeted, in the message's language.
    pub everybody: String,
    /// Whether this computer can send by itself.
    pub has_account: bool,
    /// The creator that it goes to, where an address is known.
    pub to: Vec<Person>,
    /// Members of the team who have an address.
    pub people: Vec<Person>,
}

/// What a message is about.
#[derive(Debug, Default, Clone, Copy)]
pub struct About {
    /// The campaign.
    pub campaign: Option<Uid>,
    /// The creator that it goes to.
    pub creator: Option<Uid>,
}

/// Begins a message from Marquee's template; `more` says what only the caller knows.
///
/// # Errors
/// `NotFound` for a record that is not there.
pub async fn begun(app: &App, kind: Kind, language: Lang, about: About, more: Values) -> Result<Letter> {
    let mut values = templates::values(app, language, about.campaign, about.creator).await?;
    values.extend(more);
    let (subject, body) = templates::start(kind, language);
    let filled = templates::fill(&subject, &body, &values);
    let team = people::api::list(app, Empty {}).await?.rows.into_iter();
    let known = team.filter(|one| !one.email.trim().is_empty());
    let mut to = Vec::new();
    if let Some(creator) = about.creator {
        let (name, email, _) =
            store::creator(&*app.db()?, creator).await?.ok_or(Error::NotFound("creator"))?;
        let address = email.unwrap_or_default().trim().to_owned();
        if !address.is_empty() {
            to.push(Person { name: name.unwrap_or_default(), address });
        }
    }
    Ok(Letter {
        subject: filled.subject,
        body: filled.body,
        missing: filled.missing,
        everybody: words(language).text("report-letter-everybody", &[]),
        has_account: has_account(app).await?,
        to,
        people: known.map(|one| Person { name: one.name, address: one.email }).collect(),
    })
}

/// `mail.letter`: a message to begin with.
pub async fn letter(app: &App, req: LetterAsk) -> Result<Letter> {
    let about =
        About { campaign: optional_id("cam", &req.campaign)?, creator: optional_id("cre", &req.creator)? };
    begun(app, req.kind, req.language, about, Values::new()).await
}
