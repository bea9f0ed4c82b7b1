//! The creator database, as calls.

use super::store::{self, CreatorQuery, CreatorSort, Line};
use super::write::{self, Incoming, Origin};
use super::{places, rules};
use crate::app::App;
use crate::db::registry::{account, creator};
use crate::db::{Action, Changed, Db};
use crate::error::{Error, FieldError, Message, Next, Result};
use crate::fields::{Amount, Count, Created, Empty, Ref, id, required, wrong};
use crate::values::format::count;
use crate::values::typed;
use crate::values::{Lang, Uid, handle};
use serde::{Deserialize, Serialize};
use serde_json::json;

/// How many rows a page may have.
const PAGE: i64 = 500;

/// A page of creators, please.
#[derive(Debug, Deserialize)]
#[cfg_attr(feature = "types", derive(ts_rs::TS))]
pub struct CreatorsList {
    /// What to look for.
    #[serde(default)]
    pub query: CreatorQuery,
    /// How to sort.
    pub sort: CreatorSort,
    /// Rows to skip.
    #[serde(default)]
    pub offset: i64,
    /// Rows to answer, at most 500.
    pub limit: i64,
}

/// A creator in a list.
#[derive(Debug, Serialize)]
#[cfg_attr(feature = "types", derive(ts_rs::TS))]
#[serde(rename_all = "camelCase")]
pub struct CreatorRow {
    /// The record.
    pub id: String,
    /// The name.
    pub name: String,
    /// The largest account's platform.
    pub platform: String,
    /// Its handle.
    pub handle: String,
    /// Its address.
    pub url: String,
    /// How many accounts.
    pub accounts: i64,
    /// Followers of the largest account.
    pub followers: Option<i64>,
    /// The same, printed; empty when unknown.
    pub followers_printed: String,
    /// The tier of that number.
    pub tier: Option<String>,
    /// ISO country, empty when unknown.
    pub country: String,
    /// Its name.
    pub country_name: String,
    /// ISO language, empty when unknown.
    pub language: String,
    /// Its name.
    pub language_name: String,
    /// Niches.
    pub niches: Vec<String>,
    /// How many campaigns.
    pub campaigns: i64,
    /// Part of the sample.
    pub sample: bool,
}

/// A page of creators.
#[derive(Debug, Serialize)]
#[cfg_attr(feature = "types", derive(ts_rs::TS))]
pub struct CreatorsPage {
    /// How many the query finds.
    pub total: i64,
    /// How many there are.
    pub all: i64,
    /// Rows skipped.
    pub offset: i64,
    /// The rows.
    pub rows: Vec<CreatorRow>,
}

/// A value to filter by.
#[derive(Debug, Serialize)]
#[cfg_attr(feature = "types", derive(ts_rs::TS))]
#[cfg_attr(feature = "types", ts(rename = "Option"))]
pub struct Option_ {
    /// What the query takes.
    pub value: String,
    /// What people read.
    pub label: String,
    /// How many creators have it.
    pub count: i64,
}

/// Values to filter by.
#[derive(Debug, Serialize, Default)]
#[cfg_attr(feature = "types", derive(ts_rs::TS))]
pub struct CreatorFacets {
    /// Niches.
    pub niches: Vec<Option_>,
    /// Platforms.
    pub platforms: Vec<Option_>,
    /// Countries.
    pub countries: Vec<Option_>,
    /// Languages.
    pub languages: Vec<Option_>,
}

/// An account of a creator.
#[derive(Debug, Serialize)]
#[cfg_attr(feature = "types", derive(ts_rs::TS))]
#[serde(rename_all = "camelCase")]
pub struct Account {
    /// The record.
    pub id: String,
    /// The platform.
    pub platform: String,
    /// The handle, without `@`.
    pub handle: String,
    /// The address.
    pub url: String,
    /// Followers.
    pub followers: Option<i64>,
    /// The same, printed.
    pub followers_printed: String,
    /// When they were counted, UTC milliseconds.
    pub followers_at: Option<i64>,
    /// Where the number comes from.
    pub followers_source: String,
}

/// A campaign that a creator is in.
#[derive(Debug, Serialize)]
#[cfg_attr(feature = "types", derive(ts_rs::TS))]
pub struct CreatorCampaign {
    /// The campaign.
    pub campaign: String,
    /// Its name.
    pub name: String,
    /// The stage there.
    pub stage: String,
    /// The fee there.
    pub fee: Option<Amount>,
}

/// A creator, whole.
#[derive(Debug, Serialize)]
#[cfg_attr(feature = "types", derive(ts_rs::TS))]
#[serde(rename_all = "camelCase")]
pub struct Creator {
    /// The record.
    pub id: String,
    /// The name.
    pub name: String,
    /// ISO country.
    pub country: String,
    /// Its name.
    pub country_name: String,
    /// ISO language.
    pub language: String,
    /// Its name.
    pub language_name: String,
    /// Niches.
    pub niches: Vec<String>,
    /// Part of the sample.
    pub sample: bool,
    /// Accounts, the largest first.
    pub accounts: Vec<Account>,
    /// Campaigns, the newest first.
    pub campaigns: Vec<CreatorCampaign>,
}

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
    /// One account's changes.
    pub account: Option<AccountEdit>,
}

/// Which creators: a query's, less some, or some.
#[derive(Debug, Clone, Deserialize)]
#[cfg_attr(feature = "types", derive(ts_rs::TS))]
pub struct Selection {
    /// These; with a query: all but these.
    pub ids: Vec<String>,
    /// Everything that it finds.
    pub query: Option<CreatorQuery>,
}

/// Creators to delete.
#[derive(Debug, Deserialize)]
#[cfg_attr(feature = "types", derive(ts_rs::TS))]
pub struct CreatorsRemove {
    /// Which.
    pub selection: Selection,
}

/// The creators of a selection, by name.
///
/// # Errors
/// `NotFound` for something that is no creator's id, or for a creator who is not there any more.
pub async fn selected(db: &Db, selection: &Selection) -> Result<Vec<Uid>> {
    let mut named = selection.ids.iter().map(|text| id("cre", text)).collect::<Result<Vec<_>>>()?;
    let mut seen = std::collections::BTreeSet::new();
    named.retain(|creator| seen.insert(*creator));
    match &selection.query {
        None => {
            let mut reader = db.read().acquire().await?;
            for creator in &named {
                if !store::is_live(&mut reader, *creator).await? {
                    return Err(Error::NotFound("creator"));
                }
            }
            Ok(named)
        }
        Some(query) => {
            Ok(store::ids(db, query).await?.into_iter().filter(|id| !named.contains(id)).collect())
        }
    }
}

fn row(line: Line, niches: Vec<String>, lang: Lang) -> CreatorRow {
    let country = line.country.unwrap_or_default();
    let language = line.language.unwrap_or_default();
    CreatorRow {
        id: line.id.text("cre"),
        name: line.name.unwrap_or_default(),
        platform: line.platform.unwrap_or_default(),
        handle: line.handle.unwrap_or_default(),
        url: line.url.unwrap_or_default(),
        accounts: line.accounts,
        followers: line.followers,
        followers_printed: line.followers.map(|n| count(n, lang)).unwrap_or_default(),
        tier: line.followers.map(|n| rules::tier(n).to_owned()),
        country_name: places::country_name(&country, lang),
        country,
        language_name: places::language_name(&language, lang),
        language,
        niches,
        campaigns: line.campaigns,
        sample: line.sample.unwrap_or(false),
    }
}

/// `creators.list`: a page of what the query finds.
pub async fn list(app: &App, req: CreatorsList) -> Result<CreatorsPage> {
    let db = app.db()?;
    let (offset, limit) = (req.offset.max(0), req.limit.clamp(1, PAGE));
    let lines = store::page(&db, &req.query, &req.sort, offset, limit).await?;
    let ids: Vec<Uid> = lines.iter().map(|line| line.id).collect();
    let niches = store::niches(&db, &ids).await?;
    let of = |id: Uid| niches.iter().filter(|row| row.0 == id).map(|row| row.1.clone()).collect();
    let lang = app.lang();
    Ok(CreatorsPage {
        total: store::count(&db, &req.query).await?,
        all: store::count(&db, &CreatorQuery::default()).await?,
        offset,
        rows: lines
            .into_iter()
            .map(|line| {
                let own = of(line.id);
                row(line, own, lang)
            })
            .collect(),
    })
}

/// `creators.facets`: the values there are to filter by.
pub async fn facets(app: &App, _: Empty) -> Result<CreatorFacets> {
    let (lang, words) = (app.lang(), app.words());
    let mut out = CreatorFacets::default();
    for (kind, value, count) in store::facets(&*app.db()?).await? {
        let (list, label) = match kind.as_str() {
            "niche" => (&mut out.niches, value.clone()),
            "platform" => (&mut out.platforms, words.text(&format!("platform-{value}"), &[])),
            "country" => (&mut out.countries, places::country_name(&value, lang)),
            _ => (&mut out.languages, places::language_name(&value, lang)),
        };
        list.push(Option_ { value, label, count });
    }
    for list in [&mut out.niches, &mut out.platforms, &mut out.countries, &mut out.languages] {
        list.sort_by_key(|option| handle::folded(&option.label));
    }
    Ok(out)
}

/// `creators.get`: a creator with accounts and campaigns.
pub async fn get(app: &App, req: Ref) -> Result<Creator> {
    let (db, lang) = (app.db()?, app.lang());
    let creator = id("cre", &req.id)?;
    let line = store::line(&db, creator).await?.ok_or(Error::NotFound("creator"))?;
    let accounts = store::accounts(&mut *db.read().acquire().await?, creator).await?;
    let campaigns = store::campaigns(&db, creator).await?;
    let own = store::niches(&db, &[creator]).await?.into_iter().map(|row| row.1).collect();
    let row = row(line, own, lang);
    Ok(Creator {
        id: row.id,
        name: row.name,
        country: row.country,
        country_name: row.country_name,
        language: row.language,
        language_name: row.language_name,
        niches: row.niches,
        sample: row.sample,
        accounts: accounts
            .into_iter()
            .map(|line| Account {
                id: line.id.text("acc"),
                platform: line.platform.unwrap_or_default(),
                handle: line.handle.unwrap_or_default(),
                url: line.url.unwrap_or_default(),
                followers: line.followers,
                followers_printed: line.followers.map(|n| count(n, lang)).unwrap_or_default(),
                followers_at: line.followers_at,
                followers_source: line.followers_source.unwrap_or_default(),
            })
            .collect(),
        campaigns: campaigns
            .into_iter()
            .map(|(campaign, name, stage, fee)| CreatorCampaign {
                campaign: campaign.text("cam"),
                name,
                stage,
                fee: fee.map(|fee| Amount::new(fee, lang)),
            })
            .collect(),
    })
}

/// `creators.add`: a new creator; a handle that is known already is refused with a way to the one who has it.
pub async fn add(app: &App, req: CreatorAdd) -> Result<Changed<Created>> {
    let incoming = incoming(&req, app.lang())?;
    let db = app.db()?;
    let known =
        store::account_by_handle(&mut *db.read().acquire().await?, &incoming.platform, &incoming.handle)
            .await?;
    if let Some((_, owner)) = known {
        let message = Message::new("error-handle-taken").with("handle", format!("@{}", incoming.handle));
        let next = Next {
            call: "creators.get".into(),
            args: json!({"id": owner.text("cre")}),
            message_id: "next-open-creator".into(),
        };
        return Err(Error::Refused(message, Some(Box::new(next))));
    }
    let subject = rules::creator_id(rules::account_id(&incoming.platform, &incoming.handle));
    app.change(Action::new("action-creators-add").about(subject), async |tx| {
        let at = tx.now();
        let owner = write::save(tx, &incoming, &Origin { source: "keyed", at }).await?;
        Ok(Created { id: owner.text("cre") })
    })
    .await
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
    let lang = app.lang();
    let db = app.db()?;
    store::line(&db, owner).await?.ok_or(Error::NotFound("creator"))?;
    app.change(Action::new("action-creators-edit").about(owner), async |tx| {
        for (field, value) in
            [(creator::NAME, &name), (creator::COUNTRY, &req.country), (creator::LANGUAGE, &req.language)]
        {
            if let Some(text) = value {
                tx.set(&creator::ENTITY, owner, field, text.as_str()).await?;
            }
        }
        if let Some(niches) = &req.niches {
            write::set_niches(tx, owner, niches).await?;
        }
        if let Some(edit) = &req.account {
            edit_account(tx, edit, owner, lang).await?;
        }
        Ok(Created { id: owner.text("cre") })
    })
    .await
}

async fn edit_account(tx: &mut crate::db::Tx, edit: &AccountEdit, owner: Uid, lang: Lang) -> Result<()> {
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
