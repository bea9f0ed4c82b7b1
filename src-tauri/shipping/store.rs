//! The only SQL about shipments.

use super::rules::Days;
use crate::error::Result;
use crate::values::{Currency, Day, Money, Uid};
use sqlx::{AssertSqlSafe, FromRow, SqliteConnection};

/// Whose shipments.
#[derive(Debug, Clone, Copy)]
pub enum Scope {
    /// Of a whole campaign.
    Campaign(Uid),
    /// To one creator in it.
    Collaboration(Uid),
    /// One.
    Shipment(Uid),
}

impl Scope {
    fn column(self) -> (&'static str, Uid) {
        match self {
            Self::Campaign(id) => ("k.campaign", id),
            Self::Collaboration(id) => ("k.id", id),
            Self::Shipment(id) => ("s.id", id),
        }
    }
}

/// A shipment.
#[derive(Debug, Clone, FromRow)]
pub struct Shipment {
    /// The record.
    pub id: Uid,
    /// To whom, in which campaign.
    pub collaboration: Uid,
    /// The creator's name.
    pub creator_name: Option<String>,
    /// The line of what sending costs, while it is there.
    pub cost: Option<Uid>,
    /// Who carries it.
    pub carrier: Option<String>,
    /// What the carrier calls it.
    pub tracking: Option<String>,
    sent_on: Option<String>,
    received_on: Option<String>,
    returned_on: Option<String>,
    expected_on: Option<String>,
    /// Where it goes.
    pub address: Option<String>,
    /// What else is to be known.
    pub note: Option<String>,
}

impl Shipment {
    /// Its days.
    pub fn days(&self) -> Days {
        let on = |text: &Option<String>| text.as_deref().and_then(Day::parse);
        Days {
            sent: on(&self.sent_on),
            received: on(&self.received_on),
            returned: on(&self.returned_on),
            expected: on(&self.expected_on),
        }
    }
}

/// Shipments, the oldest first.
pub async fn shipments(db: &mut SqliteConnection, scope: Scope) -> Result<Vec<Shipment>> {
    let (column, id) = scope.column();
    let sql = format!(
        "select s.id, s.collaboration, c.name as creator_name, o.id as cost, s.carrier, s.tracking, \
         s.sent_on, s.received_on, s.returned_on, s.expected_on, s.address, s.note from live_shipments s \
         join live_collaborations k on k.id = s.collaboration left join creators c on c.id = k.creator \
         left join live_costs o on o.id = s.cost where {column} = ? and k.creator is not null order by s.born, s.id"
    );
    Ok(sqlx::query_as(AssertSqlSafe(sql)).bind(id).fetch_all(db).await?)
}

/// An item of a shipment.
#[derive(Debug, Clone, FromRow)]
pub struct Item {
    /// The record.
    pub id: Uid,
    /// The shipment.
    pub shipment: Uid,
    /// What.
    pub product: String,
    /// How many.
    pub quantity: i64,
    value: Option<i64>,
    value_currency: Option<String>,
    /// The line of what it costs us, while it is there.
    pub cost: Option<Uid>,
}

impl Item {
    /// What it is worth to the creator.
    pub fn worth(&self) -> Option<Money> {
        let currency = self.value_currency.as_deref().and_then(Currency::new)?;
        Some(Money { minor: self.value?, currency })
    }
}

/// The items of shipments, in order.
pub async fn items(db: &mut SqliteConnection, scope: Scope) -> Result<Vec<Item>> {
    let (column, id) = scope.column();
    let sql = format!(
        "select i.id, i.shipment, coalesce(i.product, '') as product, coalesce(i.quantity, 1) as quantity, i.value, \
         i.value_currency, o.id as cost from live_shipment_items i join live_shipments s on s.id = i.shipment \
         join live_collaborations k on k.id = s.collaboration left join live_costs o on o.id = i.cost \
         where {column} = ? order by i.position, i.born, i.id"
    );
    Ok(sqlx::query_as(AssertSqlSafe(sql)).bind(id).fetch_all(db).await?)
}

/// Whether a cost line belongs to a shipment.
pub async fn is_taken(db: &mut SqliteConnection, cost: Uid) -> Result<bool> {
    let sql = "select id from live_shipments where cost = ? limit 1";
    let row: Option<(Uid,)> = sqlx::query_as(sql).bind(cost).fetch_optional(db).await?;
    Ok(row.is_some())
}

/// Where a creator lives, as far as it is known.
pub async fn address(db: &mut SqliteConnection, creator: Uid) -> Result<Option<String>> {
    let sql = "select address from live_creators where id = ? and address <> ''";
    let row: Option<(String,)> = sqlx::query_as(sql).bind(creator).fetch_optional(db).await?;
    Ok(row.map(|row| row.0))
}

/// Creators who were promised products and to whom nothing is on its way: collaboration, name, what was promised.
pub async fn promised(
    db: &mut SqliteConnection,
    campaign: Uid,
) -> Result<Vec<(Uid, Option<String>, Option<String>)>> {
    let sql = "select k.id, c.name, o.products from live_collaborations k left join creators c on c.id = k.creator \
               join live_offers o on o.id = (select n.id from live_offers n join live_offer_answers a on a.offer = n.id \
                 where n.collaboration = k.id and a.answer = 'accepted' order by n.number desc, n.born desc limit 1) \
               where k.campaign = ? and k.creator is not null and o.products <> '' and k.stage <> 'declined' \
               and not exists (select 1 from live_shipments s where s.collaboration = k.id) order by c.name, k.id";
    Ok(sqlx::query_as(sql).bind(campaign).fetch_all(db).await?)
}
