//! More accounts of a creator: most work on several platforms. As calls.

use super::asking::there;
use super::write::{self, Origin};
use super::{rules, store};
use crate::app::App;
use crate::db::registry::account;
use crate::db::{Action, Changed};
use crate::error::{Error, FieldError, Message, Next, Result};
use crate::fields::{Count, Created, id, wrong};
use crate::values::{handle, typed};
use serde::Deserialize;
use serde_json::json;

/// Another account of a creator; what was typed.
#[derive(Debug, Deserialize)]
#[cfg_attr(feature = "types", derive(ts_rs::TS))]
pub struct AccountAdd {
    /// The creator.
    pub creator: String,
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
}

/// An account, please.
#[derive(Debug, Deserialize)]
#[cfg_attr(feature = "types", derive(ts_rs::TS))]
pub struct AccountRef {
    /// The account.
    pub account: String,
}

/// `creators.addAccount`: another account; a handle that is known already is refused with a way to who has it.
pub async fn add(app: &App, req: AccountAdd) -> Result<Changed<Created>> {
    let (owner, lang, db) = (there(app, &req.creator).await?, app.lang(), app.db()?);
    let mut wrongs = Vec::new();
    let clean = handle::clean(&req.handle);
    let platform = handle::platform_of(&req.handle).or_else(|| handle::platform_named(&req.platform));
    for (field, missing) in [("handle", clean.is_none()), ("platform", platform.is_none())] {
        if missing {
            wrongs.push(FieldError::new(field, Message::new("error-required")));
        }
    }
    let followers =
        Some(req.followers.trim()).filter(|text| !text.is_empty()).map(|text| typed::count(text, lang));
    if let Some(Err(problem)) = followers {
        wrongs.push(FieldError::new("followers", wrong(problem, lang)));
    }
    let (Some(clean), Some(platform), true) = (clean, platform, wrongs.is_empty()) else {
        return Err(Error::Invalid(wrongs));
    };
    let known = store::account_by_handle(&mut *db.read().acquire().await?, platform, &clean).await?;
    if let Some((_, other)) = known {
        return Err(taken(&clean, &other.text("cre")));
    }
    let url = Some(req.url.trim().to_owned()).filter(|url| !url.is_empty());
    app.change(Action::new("action-creators-account").about(owner), async |tx| {
        let natural = rules::account_id(platform, &clean);
        let record = if store::is_account(tx.reader(), natural).await? { tx.new_id() } else { natural };
        let fields = [
            (account::CREATOR, owner.into()),
            (account::PLATFORM, platform.into()),
            (account::HANDLE, clean.as_str().into()),
            (account::URL, url.clone().into()),
        ];
        tx.create(&account::ENTITY, record, fields).await?;
        if let Some(Ok(followers)) = followers {
            let at = tx.now();
            write::set_followers(tx, record, followers, &Origin { source: "keyed", at }).await?;
        }
        Ok(Created { id: record.text("acc") })
    })
    .await
}

fn taken(handle: &str, owner: &str) -> Error {
    let next = Next {
        call: "creators.get".into(),
        args: json!({"id": owner}),
        message_id: "next-open-creator".into(),
    };
    let message = Message::new("error-handle-taken").with("handle", format!("@{handle}"));
    Error::Refused(message, Some(Box::new(next)))
}

/// `creators.removeAccount`: takes an account out; campaigns keep the followers that they stored.
pub async fn remove(app: &App, req: AccountRef) -> Result<Changed<Count>> {
    let record = id("acc", &req.account)?;
    let owner = store::owner(&mut *app.db()?.read().acquire().await?, record).await?;
    let owner = owner.ok_or(Error::NotFound("account"))?;
    app.change(Action::new("action-creators-account-remove").about(owner), async |tx| {
        tx.remove(&account::ENTITY, record).await?;
        Ok(Count { count: 1 })
    })
    .await
}
