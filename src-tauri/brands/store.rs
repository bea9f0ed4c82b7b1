//! The only SQL about brands and their contacts.

use crate::error::Result;
use crate::values::Uid;
use sqlx::{AssertSqlSafe, FromRow, SqliteConnection};

/// A brand.
#[derive(Debug, Clone, FromRow)]
pub struct Row {
    /// The record.
    pub id: Uid,
    /// The name.
    pub name: Option<String>,
    /// ISO 4217.
    pub currency: Option<String>,
    /// Part of the sample.
    pub sample: Option<bool>,
    /// The company behind it.
    pub client: Option<String>,
    /// The logo's digest.
    pub logo: Option<String>,
    /// Its file's name.
    pub logo_name: Option<String>,
    /// `#rrggbb`.
    pub main_colour: Option<String>,
    /// `#rrggbb`.
    pub second_colour: Option<String>,
    /// `#rrggbb`.
    pub third_colour: Option<String>,
    /// Campaigns that are not in the archive.
    pub campaigns: i64,
    /// Campaigns in the archive.
    pub archived: i64,
    /// Its first contact's name.
    pub contact: Option<String>,
}

fn brands(from: &str, rest: &str) -> String {
    format!(
        "select b.id, b.name, b.currency, b.sample, b.client, b.logo, b.logo_name, b.main_colour, b.second_colour, \
         b.third_colour, (select count(*) from live_campaigns c where c.brand = b.id and coalesce(c.archived, 0) = 0) as campaigns, \
         (select count(*) from live_campaigns c where c.brand = b.id and c.archived = 1) as archived, \
         (select t.name from live_brand_contacts t where t.brand = b.id order by t.born, t.id limit 1) as contact \
         from {from} b {rest}"
    )
}

/// All brands by name.
pub async fn all(db: &mut SqliteConnection) -> Result<Vec<Row>> {
    Ok(sqlx::query_as(AssertSqlSafe(brands("live_brands", "order by b.name, b.id"))).fetch_all(db).await?)
}

/// A brand that is there.
pub async fn live(db: &mut SqliteConnection, id: Uid) -> Result<Option<Row>> {
    let sql = brands("live_brands", "where b.id = ?");
    Ok(sqlx::query_as(AssertSqlSafe(sql)).bind(id).fetch_optional(db).await?)
}

/// A brand that is or was there.
pub async fn any(db: &mut SqliteConnection, id: Uid) -> Result<Option<Row>> {
    let sql = brands("brands", "where b.id = ? and b.present = 1");
    Ok(sqlx::query_as(AssertSqlSafe(sql)).bind(id).fetch_optional(db).await?)
}

/// Somebody at a brand.
#[derive(Debug, Clone, FromRow)]
pub struct Contact {
    /// The record.
    pub id: Uid,
    /// The brand.
    pub brand: Uid,
    /// The name.
    pub name: Option<String>,
    /// What they do there.
    pub role: Option<String>,
    /// E-mail.
    pub email: Option<String>,
    /// Phone.
    pub phone: Option<String>,
}

/// The contacts of a brand in the order in which they were written down.
pub async fn contacts(db: &mut SqliteConnection, brand: Uid) -> Result<Vec<Contact>> {
    let sql = "select id, brand, name, role, email, phone from live_brand_contacts where brand = ? order by born, id";
    Ok(sqlx::query_as(sql).bind(brand).fetch_all(db).await?)
}

/// A contact that is there.
pub async fn contact(db: &mut SqliteConnection, id: Uid) -> Result<Option<Contact>> {
    let sql = "select id, brand, name, role, email, phone from live_brand_contacts where id = ?";
    Ok(sqlx::query_as(sql).bind(id).fetch_optional(db).await?)
}
