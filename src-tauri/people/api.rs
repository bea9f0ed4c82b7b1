//! Members of the team, as calls. Leaving is a call of `work`, which knows what somebody leaves behind.

use super::store;
use crate::app::App;
use crate::db::registry::{campaign_person, person};
use crate::db::{Action, Changed, Tx};
use crate::error::{Error, FieldError, Message, Result};
use crate::fields::{Created, Empty, id, is_email, required};
use crate::values::{Lang, Uid};
use serde::{Deserialize, Serialize};

/// A member of the team.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(feature = "types", derive(ts_rs::TS))]
pub struct Person {
    /// The record.
    pub id: String,
    /// The name.
    pub name: String,
    /// Where reports go.
    pub email: String,
    /// The language to write to them in.
    pub language: String,
}

/// The team.
#[derive(Debug, Serialize)]
#[cfg_attr(feature = "types", derive(ts_rs::TS))]
pub struct People {
    /// By name.
    pub rows: Vec<Person>,
}

/// A new member.
#[derive(Debug, Deserialize)]
#[cfg_attr(feature = "types", derive(ts_rs::TS))]
pub struct PersonAdd {
    /// The name.
    pub name: String,
    /// Where reports go; may be empty.
    #[serde(default)]
    pub email: String,
    /// The language to write to them in; may be empty.
    #[serde(default)]
    pub language: String,
}

/// Changes of a member; what is left out stays.
#[derive(Debug, Deserialize)]
#[cfg_attr(feature = "types", derive(ts_rs::TS))]
#[cfg_attr(feature = "types", ts(optional_fields))]
pub struct PersonEdit {
    /// Who.
    pub id: String,
    /// A new name.
    pub name: Option<String>,
    /// A new address; empty takes it away.
    pub email: Option<String>,
    /// Another language; empty takes it away.
    pub language: Option<String>,
}

/// `people.list`: the team by name.
pub async fn list(app: &App, _: Empty) -> Result<People> {
    Ok(People { rows: store::all(&mut *app.db()?.read().acquire().await?).await? })
}

fn wrongs(email: Option<&str>, language: Option<&str>) -> Vec<FieldError> {
    let mut out = Vec::new();
    if email.is_some_and(|email| !email.is_empty() && !is_email(email)) {
        out.push(FieldError::new("email", Message::new("error-email")));
    }
    if language.is_some_and(|code| !code.is_empty() && Lang::from_locale(code).is_none()) {
        out.push(FieldError::new("language", Message::new("error-required")));
    }
    out
}

fn checked(name: Option<&str>, email: Option<&str>, language: Option<&str>) -> Result<Option<String>> {
    let mut wrongs = wrongs(email, language);
    let name = match name.map(|name| required("name", name)) {
        Some(Err(Error::Invalid(fields))) => {
            wrongs.splice(0..0, fields);
            None
        }
        Some(done) => Some(done?),
        None => None,
    };
    if wrongs.is_empty() { Ok(name) } else { Err(Error::Invalid(wrongs)) }
}

/// `people.add`: a new member of the team.
pub async fn add(app: &App, req: PersonAdd) -> Result<Changed<Created>> {
    let name = checked(Some(&req.name), Some(req.email.trim()), Some(&req.language))?;
    let id = app.db()?.new_id();
    let action = Action::new("action-people-add").about(id);
    app.change(action, async |tx| {
        let fields = [
            (person::NAME, name.into()),
            (person::EMAIL, req.email.trim().into()),
            (person::LANGUAGE, req.language.into()),
        ];
        tx.create(&person::ENTITY, id, fields).await?;
        Ok(Created { id: id.text("per") })
    })
    .await
}

/// `people.edit`: another name, address or language.
pub async fn edit(app: &App, req: PersonEdit) -> Result<Changed<Created>> {
    let record = id("per", &req.id)?;
    if !store::is_live(&mut *app.db()?.read().acquire().await?, record).await? {
        return Err(Error::NotFound("person"));
    }
    let email = req.email.as_deref().map(str::trim);
    let name = checked(req.name.as_deref(), email, req.language.as_deref())?;
    app.change(Action::new("action-people-edit").about(record), async |tx| {
        let texts = [
            (person::NAME, name.as_deref()),
            (person::EMAIL, email),
            (person::LANGUAGE, req.language.as_deref()),
        ];
        for (field, text) in texts {
            if let Some(text) = text {
                tx.set(&person::ENTITY, record, field, text).await?;
            }
        }
        Ok(Created { id: record.text("per") })
    })
    .await
}

/// Takes somebody out of the team and out of their jobs in campaigns; what they did keeps their name.
pub async fn leave(tx: &mut Tx, who: Uid) -> Result<()> {
    for part in store::parts(tx.reader(), who).await? {
        tx.remove(&campaign_person::ENTITY, part).await?;
    }
    tx.remove(&person::ENTITY, who).await
}
