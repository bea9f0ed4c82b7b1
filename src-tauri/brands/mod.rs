//! The brands that campaigns are run for.

use crate::app::App;
use crate::db::registry::brand;
use crate::db::{Action, Changed, Db};
use crate::error::{Error, Message, Result};
use crate::fields::{Created, Empty, required};
use crate::values::{Currency, Uid};
use serde::{Deserialize, Serialize};

/// A brand.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(feature = "types", derive(ts_rs::TS))]
pub struct Brand {
    /// The record.
    pub id: String,
    /// The name.
    pub name: String,
    /// The currency it plans in.
    pub currency: String,
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

/// A new brand.
#[derive(Debug, Deserialize)]
#[cfg_attr(feature = "types", derive(ts_rs::TS))]
pub struct BrandAdd {
    /// The name.
    pub name: String,
    /// The currency it plans in, ISO 4217.
    pub currency: String,
}

type Row = (Uid, Option<String>, Option<String>, Option<bool>);

fn read((id, name, currency, sample): Row) -> Brand {
    Brand {
        id: id.text("bra"),
        name: name.unwrap_or_default(),
        currency: currency.unwrap_or_default(),
        sample: sample.unwrap_or(false),
    }
}

/// A brand by id.
///
/// # Errors
/// What the engine says.
pub async fn find(db: &Db, id: Option<Uid>) -> Result<Option<Brand>> {
    let row: Option<Row> =
        sqlx::query_as("select id, name, currency, sample from brands where id = ? and present = 1")
            .bind(id)
            .fetch_optional(db.read())
            .await?;
    Ok(row.map(read))
}

/// `brands.list`: all brands by name.
pub async fn list(app: &App, _: Empty) -> Result<Brands> {
    let rows: Vec<Row> =
        sqlx::query_as("select id, name, currency, sample from live_brands order by name, id")
            .fetch_all(app.db()?.read())
            .await?;
    Ok(Brands { rows: rows.into_iter().map(read).collect() })
}

/// `brands.add`: a new brand.
pub async fn add(app: &App, req: BrandAdd) -> Result<Changed<Created>> {
    let name = required("name", &req.name)?;
    let currency = currency("currency", &req.currency)?;
    let id = app.db()?.new_id();
    app.change(Action::new("action-brands-add").about(id), async |tx| {
        let fields = [(brand::NAME, name.into()), (brand::CURRENCY, currency.code().into())];
        tx.create(&brand::ENTITY, id, fields).await?;
        Ok(Created { id: id.text("bra") })
    })
    .await
}

/// A currency by its code.
///
/// # Errors
/// `Invalid` naming the field.
pub fn currency(field: &str, code: &str) -> Result<Currency> {
    Currency::new(code).ok_or_else(|| Error::field(field, Message::new("error-currency").with("code", code)))
}
