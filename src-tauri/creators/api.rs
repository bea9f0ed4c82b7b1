//! The creator database, as calls.

use super::find::{self, CreatorQuery, CreatorSort, Line};
use super::kept::notes::{self, Note};
use super::kept::own::{self, OwnField, OwnValue};
use super::kept::store as kept;
use super::{places, rules, store};
use crate::app::App;
use crate::db::Db;
use crate::error::{Error, Result};
use crate::fields::{Empty, Ref, id};
use crate::values::format::{count, day};
use crate::values::{Day, Lang, Uid, handle};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

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
    /// The stage in the campaign that the creator was added to last; empty without one.
    pub latest: String,
    /// What the creator is today.
    #[cfg_attr(feature = "types", ts(type = "\"available\" | \"busy\" | \"exclusive\" | \"doNotContact\""))]
    pub availability: String,
    /// Until when, printed; empty where no day was named.
    pub until_printed: String,
    /// Tags.
    pub tags: Vec<String>,
    /// What own fields hold.
    pub own: Vec<OwnValue>,
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
    /// Tags.
    pub tags: Vec<Option_>,
    /// States of today.
    pub availability: Vec<Option_>,
    /// Stages in the campaign that each was added to last.
    pub stages: Vec<Option_>,
    /// Own fields.
    pub own: Vec<OwnField>,
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

/// Whether a creator can be asked.
#[derive(Debug, Serialize)]
#[cfg_attr(feature = "types", derive(ts_rs::TS))]
#[serde(rename_all = "camelCase")]
pub struct Availability {
    /// What was set.
    #[cfg_attr(feature = "types", ts(type = "\"available\" | \"busy\" | \"exclusive\" | \"doNotContact\""))]
    pub state: String,
    /// What the creator is today.
    #[cfg_attr(feature = "types", ts(type = "\"available\" | \"busy\" | \"exclusive\" | \"doNotContact\""))]
    pub today: String,
    /// Until when, ISO; empty where no day was named.
    pub until: String,
    /// The same, printed.
    pub until_printed: String,
    /// Exclusive for whom.
    pub for_whom: String,
    /// Why not to contact.
    pub reason: String,
}

/// How to reach a creator.
#[derive(Debug, Serialize)]
#[cfg_attr(feature = "types", derive(ts_rs::TS))]
#[serde(rename_all = "camelCase")]
pub struct Contact {
    /// E-mail.
    pub email: String,
    /// Phone.
    pub phone: String,
    /// Who speaks for the creator.
    pub agent: String,
    /// How to reach them.
    pub agent_contact: String,
    /// Where parcels go.
    pub address: String,
}

/// A list that a creator is in.
#[derive(Debug, Serialize)]
#[cfg_attr(feature = "types", derive(ts_rs::TS))]
pub struct InList {
    /// The list.
    pub id: String,
    /// Its name.
    pub name: String,
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
    /// Whether the creator can be asked.
    pub availability: Availability,
    /// How to reach the creator.
    pub contact: Contact,
    /// Tags.
    pub tags: Vec<String>,
    /// Lists.
    pub lists: Vec<InList>,
    /// Notes, the newest first.
    pub notes: Vec<Note>,
    /// The own fields.
    pub fields: Vec<OwnField>,
    /// What they hold.
    pub own: Vec<OwnValue>,
}

/// Which creators: a query's, less some, or some.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[cfg_attr(feature = "types", derive(ts_rs::TS))]
pub struct Selection {
    /// These; with a query: all but these.
    pub ids: Vec<String>,
    /// Everything that it finds.
    pub query: Option<CreatorQuery>,
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
        Some(query) => Ok(find::ids(db, query).await?.into_iter().filter(|id| !named.contains(id)).collect()),
    }
}

/// What belongs to the creators of one page.
struct Beside {
    niches: Vec<(Uid, String)>,
    tags: Vec<(Uid, String)>,
    values: Vec<(Uid, Uid, String)>,
    fields: Vec<OwnField>,
    today: Day,
    lang: Lang,
}

impl Beside {
    async fn read(app: &App, ids: &[Uid]) -> Result<Self> {
        let db = app.db()?;
        let mut read = db.read().acquire().await?;
        Ok(Self {
            niches: store::niches(&db, ids).await?,
            tags: kept::tags(&mut read, ids).await?,
            values: kept::values(&mut read, ids).await?,
            fields: own::all(&mut read).await?,
            today: app.today(),
            lang: app.lang(),
        })
    }

    fn own(&self, creator: Uid) -> Vec<OwnValue> {
        let value = |field: &OwnField| {
            let held = |row: &&(Uid, Uid, String)| row.0 == creator && row.1.text("ofd") == field.id;
            self.values.iter().find(held).map(|row| own::shown(field, &row.2, self.lang))
        };
        self.fields.iter().filter_map(value).collect()
    }

    fn row(&self, line: Line) -> CreatorRow {
        let lang = self.lang;
        let words = |rows: &[(Uid, String)]| {
            rows.iter().filter(|row| row.0 == line.id).map(|row| row.1.clone()).collect::<Vec<_>>()
        };
        let (niches, tags, own) = (words(&self.niches), words(&self.tags), self.own(line.id));
        let until = line.until_on.as_deref();
        let availability = rules::availability(line.availability.as_deref(), until, self.today);
        let shown = matches!(availability, "busy" | "exclusive");
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
            latest: line.latest.unwrap_or_default(),
            availability: availability.to_owned(),
            until_printed: until.filter(|_| shown).map(|text| printed_day(text, lang)).unwrap_or_default(),
            tags,
            own,
            sample: line.sample.unwrap_or(false),
        }
    }
}

fn printed_day(text: &str, lang: Lang) -> String {
    Day::parse(text).map_or_else(|| text.to_owned(), |at| day(at, lang))
}

/// `creators.list`: a page of what the query finds.
pub async fn list(app: &App, req: CreatorsList) -> Result<CreatorsPage> {
    let db = app.db()?;
    let (offset, limit) = (req.offset.max(0), req.limit.clamp(1, PAGE));
    let everyone = CreatorQuery::default();
    // Three questions, each on a connection of its own.
    let (lines, all, found) = tokio::try_join!(
        find::page(&db, &req.query, &req.sort, offset, limit),
        find::count(&db, &everyone),
        async { if req.query == everyone { Ok(None) } else { find::count(&db, &req.query).await.map(Some) } },
    )?;
    let total = found.unwrap_or(all);
    let ids: Vec<Uid> = lines.iter().map(|line| line.id).collect();
    let beside = Beside::read(app, &ids).await?;
    Ok(CreatorsPage { total, all, offset, rows: lines.into_iter().map(|line| beside.row(line)).collect() })
}

/// `creators.facets`: the values there are to filter by.
pub async fn facets(app: &App, _: Empty) -> Result<CreatorFacets> {
    let (db, lang, words) = (app.db()?, app.lang(), app.words());
    let mut out = CreatorFacets::default();
    let mut platforms: BTreeMap<String, i64> = BTreeMap::new();
    for (kind, value, count) in find::facets(&db).await? {
        if kind == "platforms" {
            for one in value.split(',').filter(|one| !one.is_empty()) {
                *platforms.entry(one.to_owned()).or_default() += count;
            }
            continue;
        }
        let (list, label) = match kind.as_str() {
            "niche" => (&mut out.niches, value.clone()),
            "tag" => (&mut out.tags, value.clone()),
            "availability" => (&mut out.availability, words.text(&format!("availability-{value}"), &[])),
            "stage" => (&mut out.stages, words.text(&format!("stage-{value}"), &[])),
            "country" => (&mut out.countries, places::country_name(&value, lang)),
            _ => (&mut out.languages, places::language_name(&value, lang)),
        };
        list.push(Option_ { value, label, count });
    }
    let named = |(value, count): (String, i64)| Option_ {
        label: words.text(&format!("platform-{value}"), &[]),
        value,
        count,
    };
    out.platforms = platforms.into_iter().map(named).collect();
    free(&db, &mut out.availability, &words.text("availability-available", &[])).await?;
    for list in [&mut out.niches, &mut out.tags, &mut out.platforms, &mut out.countries, &mut out.languages] {
        list.sort_by_key(|option| handle::folded(&option.label));
    }
    let place = |option: &Option_| rules::AVAILABILITY.iter().position(|known| *known == option.value);
    out.availability.sort_by_key(place);
    out.own = own::all(&mut *db.read().acquire().await?).await?;
    Ok(out)
}

/// Whoever is not taken is available; those whose days are over among them.
async fn free(db: &Db, options: &mut Vec<Option_>, label: &str) -> Result<()> {
    let all = find::count(db, &CreatorQuery::default()).await?;
    let taken: i64 = options.iter().filter(|one| one.value != "available").map(|one| one.count).sum();
    options.retain(|one| one.value != "available");
    if all > taken {
        let (value, label) = ("available".to_owned(), label.to_owned());
        options.push(Option_ { value, label, count: all - taken });
    }
    Ok(())
}

/// `creators.get`: a creator with accounts and with what is kept about them.
pub async fn get(app: &App, req: Ref) -> Result<Creator> {
    let (db, lang) = (app.db()?, app.lang());
    let creator = id("cre", &req.id)?;
    let line = find::line(&db, creator).await?.ok_or(Error::NotFound("creator"))?;
    let beside = Beside::read(app, &[creator]).await?;
    let row = beside.row(line);
    let mut read = db.read().acquire().await?;
    let accounts = store::accounts(&mut read, creator).await?;
    let own = store::own(&mut read, creator).await?.ok_or(Error::NotFound("creator"))?;
    let lists = kept::lists_of(&mut read, creator).await?.into_iter();
    Ok(Creator {
        id: row.id,
        name: row.name,
        country: row.country,
        country_name: row.country_name,
        language: row.language,
        language_name: row.language_name,
        niches: row.niches,
        sample: row.sample,
        accounts: accounts.into_iter().map(|line| shown_account(line, lang)).collect(),
        availability: shown_availability(&own, beside.today, lang),
        contact: shown_contact(own),
        tags: row.tags,
        lists: lists.map(|(id, name)| InList { id: id.text("lis"), name }).collect(),
        notes: notes::of(&mut read, creator, app.local()).await?,
        own: row.own,
        fields: beside.fields,
    })
}

fn shown_account(line: store::AccountLine, lang: Lang) -> Account {
    Account {
        id: line.id.text("acc"),
        platform: line.platform.unwrap_or_default(),
        handle: line.handle.unwrap_or_default(),
        url: line.url.unwrap_or_default(),
        followers: line.followers,
        followers_printed: line.followers.map(|n| count(n, lang)).unwrap_or_default(),
        followers_at: line.followers_at,
        followers_source: line.followers_source.unwrap_or_default(),
    }
}

fn shown_availability(own: &store::Own, today: Day, lang: Lang) -> Availability {
    let (code, until) = (own.availability.as_deref(), own.until_on.as_deref());
    let state = rules::AVAILABILITY.iter().find(|known| Some(**known) == code).unwrap_or(&"available");
    Availability {
        state: (*state).to_owned(),
        today: rules::availability(code, until, today).to_owned(),
        until: until.unwrap_or_default().to_owned(),
        until_printed: until.map(|text| printed_day(text, lang)).unwrap_or_default(),
        for_whom: own.for_whom.clone().unwrap_or_default(),
        reason: own.reason.clone().unwrap_or_default(),
    }
}

fn shown_contact(own: store::Own) -> Contact {
    Contact {
        email: own.email.unwrap_or_default(),
        phone: own.phone.unwrap_or_default(),
        agent: own.agent.unwrap_or_default(),
        agent_contact: own.agent_contact.unwrap_or_default(),
        address: own.address.unwrap_or_default(),
    }
}
