//! Adding, changing and deleting creators, as calls.

use super::api::{Selection, selected};
use super::kept::{own, tags};
use super::write::{self, Incoming, Origin};
use super::{rules, store};
use crate::app::App;
use crate::db::registry::{account, creator};
use crate::db::{Action, Changed, Tx};
use crate::error::{Error, FieldError, Message, Next, Result};
use crate::fields::{Count, Created, id, required, wrong};
use crate::values::{Lang, Uid, handle, typed};
use serde::Deserialize;
use serde_json::json;

/// A new creator with an account; what was typed.
#[derive(Debug, Deserialize)]
#[cfg_attr(feature = "types", derive(ts_rs::TS))]
pub struct CreatorAdd {
    /// The name; the handle when empty.
    pub name: String,
    /// The platform.
    pub platform: String,
    /// The handle or the profile's address.
    pub handle: String,
    /// The address; may be empty.
    #[serde(default)]
    pub url: String,
    /// Followers as typed; may be empty.
    #[serde(default)]
    pub followers: String,
    /// ISO country; may be empty.
    #[serde(default)]
    pub country: String,
    /// ISO language; may be empty.
    #[serde(default)]
    pub language: String,
    /// Niches.
    #[serde(default)]
    pub niches: Vec<String>,
    /// Somebody with this handle lies in the trash: add a new creator all the same, with nothing of the past.
    #[serde(default)]
    pub anew: bool,
}

/// Changes of one account.
#[derive(Debug, Deserialize)]
#[cfg_attr(feature = "types", derive(ts_rs::TS))]
#[cfg_attr(feature = "types", ts(optional_fields))]
pub struct AccountEdit {
    /// The account.
    pub account: String,
    /// A new handle.
    pub handle: Option<String>,
    /// A new address.
    pub url: Option<String>,
    /// A new follower number as typed.
    pub followers: Option<String>,
}

/// Changes of a creator; what is left out stays.
#[derive(Debug, Deserialize)]
#[cfg_attr(feature = "types", derive(ts_rs::TS))]
#[cfg_attr(feature = "types", ts(optional_fields))]
#[serde(rename_all = "camelCase")]
pub struct CreatorEdit {
    /// The creator.
    pub id: String,
    /// A new name.
    pub name: Option<String>,
    /// A new country, ISO; empty for none.
    pub country: Option<String>,
    /// A new language, ISO; empty for none.
    pub language: Option<String>,
    /// The niches, all of them.
    pub niches: Option<Vec<String>>,
    /// The tags, all of them.
    pub tags: Option<Vec<String>>,
    /// A new e-mail address; empty for none, as for all that follow.
    pub email: Option<String>,
    /// A new phone number.
    pub phone: Option<String>,
    /// Who speaks for the creator.
    pub agent: Option<String>,
    /// How to reach them.
    pub agent_contact: Option<String>,
    /// Where parcels go.
    pub address: Option<String>,
    /// What own fields hold; those left out stay.
    pub own: Option<Vec<OwnInput>>,
    /// One account's changes.
    pub account: Option<AccountEdit>,
}

/// A value for an own field, as typed.
#[derive(Debug, Deserialize)]
#[cfg_attr(feature = "types", derive(ts_rs::TS))]
pub struct OwnInput {
    /// The field.
    pub field: String,
    /// As typed; a choice's id; empty takes it away.
    pub text: String,
}

/// Creators to delete.
#[derive(Debug, Deserialize)]
#[cfg_attr(feature = "types", derive(ts_rs::TS))]
pub struct CreatorsRemove {
    /// Which.
    pub selection: Selection,
}

/// `creators.add`: a new creator; a handle that is known already is refused with a way to the one who has it.
pub async fn add(app: &App, req: CreatorAdd) -> Result<Changed<Created>> {
    let incoming = incoming(&req, app.lang())?;
    refuse_known(app, &incoming, req.anew).await?;
    let ids = write::fresh(&*app.db()?, &incoming).await?;
    app.change(Action::new("action-creators-add").about(ids.owner), async |tx| {
        let at = tx.now();
        write::make(tx, ids, &incoming, &Origin { source: "keyed", at }).await?;
        Ok(Created { id: ids.owner.text("cre") })
    })
    .await
}

/// A handle leads to whoever has it; one that lies in the trash is offered back first.
async fn refuse_known(app: &App, incoming: &Incoming, anew: bool) -> Result<()> {
    let db = app.db()?;
    let mut read = db.read().acquire().await?;
    let known = store::accounts_by_handle(&mut read, &incoming.platform, &incoming.handle).await?;
    let handle = format!("@{}", incoming.handle);
    let refused = |id: &str, next: Next| {
        Err(Error::Refused(Message::new(id).with("handle", handle.as_str()), Some(Box::new(next))))
    };
    if let Some((_, owner, _)) = known.iter().find(|row| row.2) {
        let args = json!({"id": owner.text("cre")});
        let next = Next { call: "creators.get".into(), args, message_id: "next-open-creator".into() };
        return refused("error-handle-taken", next);
    }
    if let Some((_, owner, _)) = known.first().filter(|_| !anew) {
        let args = json!({"id": owner.text("cre")});
        let next = Next { call: "trash.restore".into(), args, message_id: "next-restore-creator".into() };
        return refused("error-handle-in-trash", next);
    }
    Ok(())
}

fn incoming(req: &CreatorAdd, lang: Lang) -> Result<Incoming> {
    let mut wrongs = Vec::new();
    let handle = handle::clean(&req.handle);
    if handle.is_none() {
        wrongs.push(FieldError::new("handle", Message::new("error-required")));
    }
    let platform = handle::platform_of(&req.handle).or_else(|| handle::platform_named(&req.platform));
    if platform.is_none() {
        wrongs.push(FieldError::new("platform", Message::new("error-required")));
    }
    let followers = match req.followers.trim() {
        "" => None,
        text => typed::count(text, lang)
            .map_err(|p| wrongs.push(FieldError::new("followers", wrong(p, lang))))
            .ok(),
    };
    if req.name.chars().count() > 300 {
        wrongs.push(FieldError::new("name", Message::new("error-too-long")));
    }
    if !wrongs.is_empty() {
        return Err(Error::Invalid(wrongs));
    }
    let text = |value: &str| Some(value.trim().to_owned()).filter(|value| !value.is_empty());
    Ok(Incoming {
        name: text(&req.name),
        platform: platform.unwrap_or_default().to_owned(),
        handle: handle.unwrap_or_default(),
        url: text(&req.url).or_else(|| text(&req.handle).filter(|h| handle::platform_of(h).is_some())),
        followers,
        country: text(&req.country),
        language: text(&req.language),
        niches: rules::niches(&req.niches.join(",")),
        sample: false,
    })
}

/// `creators.edit`: changes of a creator, its niches or one account.
pub async fn edit(app: &App, req: CreatorEdit) -> Result<Changed<Created>> {
    let owner = id("cre", &req.id)?;
    let name = req.name.as_deref().map(|name| required("name", name)).transpose()?;
    let (db, lang) = (app.db()?, app.lang());
    let contact = contact(&req)?;
    let mut read = db.read().acquire().await?;
    store::own(&mut read, owner).await?.ok_or(Error::NotFound("creator"))?;
    let own = own_values(&mut read, req.own.as_deref().unwrap_or_default(), lang).await?;
    drop(read);
    app.change(Action::new("action-creators-edit").about(owner), async |tx| {
        for (field, value) in
            [(creator::NAME, &name), (creator::COUNTRY, &req.country), (creator::LANGUAGE, &req.language)]
        {
            if let Some(text) = value {
                tx.set(&creator::ENTITY, owner, field, text.as_str()).await?;
            }
        }
        for (field, value) in contact {
            tx.set(&creator::ENTITY, owner, field, value).await?;
        }
        if let Some(niches) = &req.niches {
            write::set_niches(tx, owner, niches).await?;
        }
        if let Some(all) = &req.tags {
            tags::set(tx, owner, all).await?;
        }
        for (field, value) in &own {
            own::put(tx, owner, *field, value.as_deref()).await?;
        }
        if let Some(edit) = &req.account {
            edit_account(tx, edit, owner, lang).await?;
        }
        Ok(Created { id: owner.text("cre") })
    })
    .await
}

type Contact = Vec<(u16, Option<String>)>;

/// What was said about how to reach a creator; the e-mail address must look like one.
fn contact(req: &CreatorEdit) -> Result<Contact> {
    let texts = [
        (creator::EMAIL, "email", &req.email),
        (creator::PHONE, "phone", &req.phone),
        (creator::AGENT, "agent", &req.agent),
        (creator::AGENT_CONTACT, "agentContact", &req.agent_contact),
        (creator::ADDRESS, "address", &req.address),
    ];
    let (mut out, mut wrongs) = (Contact::new(), Vec::new());
    for (field, name, text) in texts {
        let Some(text) = text.as_deref().map(str::trim) else { continue };
        if text.chars().count() > 500 {
            wrongs.push(FieldError::new(name, Message::new("error-too-long")));
        }
        if name == "email" && !text.is_empty() && !crate::fields::is_email(text) {
            wrongs.push(FieldError::new(name, Message::new("error-email")));
        }
        out.push((field, Some(text.to_owned()).filter(|text| !text.is_empty())));
    }
    if wrongs.is_empty() { Ok(out) } else { Err(Error::Invalid(wrongs)) }
}

async fn own_values(
    db: &mut sqlx::SqliteConnection,
    inputs: &[OwnInput],
    lang: Lang,
) -> Result<Vec<(Uid, Option<String>)>> {
    let known = own::all(db).await?;
    let mut out = Vec::new();
    for input in inputs {
        let field = known.iter().find(|field| field.id == input.field).ok_or(Error::NotFound("own field"))?;
        out.push((id("ofd", &field.id)?, own::checked(field, &input.text, lang)?));
    }
    Ok(out)
}

async fn edit_account(tx: &mut Tx, edit: &AccountEdit, owner: Uid, lang: Lang) -> Result<()> {
    let account = id("acc", &edit.account)?;
    let own = store::accounts(tx.reader(), owner).await?;
    let line = own.iter().find(|line| line.id == account).ok_or(Error::NotFound("account"))?;
    if let Some(text) = &edit.handle {
        let clean = handle::clean(text)
            .ok_or_else(|| Error::field("account.handle", Message::new("error-required")))?;
        let platform = line.platform.clone().unwrap_or_default();
        let other = store::account_by_handle(tx.reader(), &platform, &clean).await?;
        if other.is_some_and(|(id, _)| id != account) {
            return Err(Error::field(
                "account.handle",
                Message::new("error-handle-taken").with("handle", format!("@{clean}")),
            ));
        }
        tx.set(&account::ENTITY, account, account::HANDLE, clean).await?;
    }
    if let Some(url) = &edit.url {
        tx.set(&account::ENTITY, account, account::URL, url.trim()).await?;
    }
    if let Some(text) = edit.followers.as_deref().filter(|text| !text.trim().is_empty()) {
        let followers =
            typed::count(text, lang).map_err(|p| Error::field("account.followers", wrong(p, lang)))?;
        let at = tx.now();
        write::set_followers(tx, account, followers, &Origin { source: "keyed", at }).await?;
    }
    Ok(())
}

/// `creators.remove`: deletes creators; campaigns keep their figures, with the creator marked.
pub async fn remove(app: &App, req: CreatorsRemove) -> Result<Changed<Count>> {
    let ids = selected(&*app.db()?, &req.selection).await?;
    let action = match ids.as_slice() {
        [one] => Action::new("action-creators-remove-one").about(*one),
        many => Action::new("action-creators-remove").with("count", many.len()),
    };
    app.change(action, async |tx| {
        for id in &ids {
            tx.remove(&creator::ENTITY, *id).await?;
        }
        Ok(Count::of(&ids))
    })
    .await
}
