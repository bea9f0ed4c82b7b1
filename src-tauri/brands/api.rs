//! Reading brands, as calls.

use super::contacts::{BrandContact, contact};
use super::store::{self, Row};
use crate::app::App;
use crate::error::{Error, Result};
use crate::fields::{Empty, Ref, id};
use crate::files;
use serde::Serialize;

/// A brand.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(feature = "types", derive(ts_rs::TS))]
pub struct Brand {
    /// The record.
    pub id: String,
    /// The name.
    pub name: String,
    /// The company behind it; may be empty.
    pub client: String,
    /// The currency it plans in.
    pub currency: String,
    /// Its colours, `#rrggbb`, the main one first.
    pub colours: Vec<String>,
    /// Campaigns that are not in the archive.
    pub campaigns: i64,
    /// Campaigns in the archive.
    pub archived: i64,
    /// Whom to ask there first; empty for nobody.
    pub contact: String,
    /// Part of the sample.
    pub sample: bool,
}

/// All brands.
#[derive(Debug, Serialize)]
#[cfg_attr(feature = "types", derive(ts_rs::TS))]
pub struct Brands {
    /// By name.
    pub rows: Vec<Brand>,
}

/// A brand, whole.
#[derive(Debug, Serialize)]
#[cfg_attr(feature = "types", derive(ts_rs::TS))]
#[serde(rename_all = "camelCase")]
pub struct BrandWhole {
    /// The brand.
    pub brand: Brand,
    /// Whom to ask there.
    pub contacts: Vec<BrandContact>,
    /// The logo's file; empty for none.
    pub logo_name: String,
    /// The logo as a picture that the page shows; none without one, or when its content is gone.
    pub logo: Option<String>,
}

/// A row as screens show it.
pub(super) fn shown(row: Row) -> Brand {
    let colours = [row.main_colour, row.second_colour, row.third_colour];
    Brand {
        id: row.id.text("bra"),
        name: row.name.unwrap_or_default(),
        client: row.client.unwrap_or_default(),
        currency: row.currency.unwrap_or_default(),
        colours: colours.into_iter().flatten().filter(|colour| !colour.is_empty()).collect(),
        campaigns: row.campaigns,
        archived: row.archived,
        contact: row.contact.unwrap_or_default(),
        sample: row.sample.unwrap_or(false),
    }
}

/// `brands.list`: all brands by name.
pub async fn list(app: &App, _: Empty) -> Result<Brands> {
    let rows = store::all(&mut *app.db()?.read().acquire().await?).await?;
    Ok(Brands { rows: rows.into_iter().map(shown).collect() })
}

/// `brands.get`: one brand with its contacts and its logo.
pub async fn get(app: &App, req: Ref) -> Result<BrandWhole> {
    let record = id("bra", &req.id)?;
    let db = app.db()?;
    let mut read = db.read().acquire().await?;
    let row = store::live(&mut read, record).await?.ok_or(Error::NotFound("brand"))?;
    let contacts = store::contacts(&mut read, record).await?;
    let bytes = row.logo.as_ref().and_then(|digest| files::read(&app.folder(), digest).ok());
    let logo = bytes.and_then(|bytes| files::picture(&bytes).map(|kind| files::data_url(kind, &bytes)));
    let logo_name = row.logo_name.clone().filter(|_| row.logo.is_some()).unwrap_or_default();
    Ok(BrandWhole {
        contacts: contacts.into_iter().map(contact).collect(),
        logo_name,
        logo,
        brand: shown(row),
    })
}
